// Filling in the interview as a resident would: by label and by button, whatever the rules ask next.

import assert from 'node:assert/strict';

/** Buttons and boxes by the words that people see. */
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** The heading of the screen, which is the question. */
export async function heading(page) {
  return (await page.locator('h1').innerText()).trim();
}

/** Waits until another screen than the one with this heading is shown. */
async function next(page, before) {
  await page.waitForFunction((text) => document.querySelector('h1')?.innerText.trim() !== text, before);
}

/** Starts the interview. */
export async function begin(page) {
  const before = await heading(page);
  await button(page, 'Begin').click();
  await next(page, before);
}

/**
 * Answers whatever is asked until the result is there. `answers` is a list of pairs: part of a question, and what to do
 * with its screen. A question without an answer is a mistake in the test, not something to skip.
 */
export async function answerAll(page, answers, each = async () => {}) {
  const asked = [];
  for (let count = 0; count < 150; count += 1) {
    const question = await heading(page);
    if (await page.locator('form').count() === 0) return asked;
    const answer = answers.find(([part]) => question.includes(part));
    assert.ok(answer, `no answer for: ${question}`);
    asked.push(question);
    await each(page, question);
    await answer[1](page);
    await next(page, question);
  }
  throw new Error(`the interview goes on and on: ${asked.join(' | ')}`);
}

/** Chooses one of the radio buttons. */
export const choose = (label) => async (page) => {
  await page.getByLabel(label, { exact: true }).check();
  await button(page, 'Verder').click();
};

/** Types an amount. */
export const amount = (text) => async (page) => {
  await page.locator('#antwoord').fill(text);
  await button(page, 'Verder').click();
};

/** Types a whole number. */
export const number = (value) => async (page) => {
  await page.getByLabel('Aantal', { exact: true }).fill(String(value));
  await button(page, 'Verder').click();
};

/** Fills in the childcare of one child: a list of places, each with its kind, hours a month and price an hour. */
export const care = (...places) => async (page) => {
  for (const [index, [kind, hours, price]] of places.entries()) {
    if (index > 0) await button(page, 'Opvang toevoegen').click();
    const place = page.getByRole('group', { name: `Opvang ${index + 1}`, exact: true });
    await place.getByLabel(kind, { exact: true }).check();
    await place.getByLabel('Uren per maand', { exact: true }).fill(hours);
    await place.getByLabel("Prijs per uur in euro's", { exact: true }).fill(price);
  }
  await button(page, 'Verder').click();
};

/** Answers with the button that there is nothing: no income, no childcare. */
export const none = (name) => (page) => button(page, name).click();

/** Unfolds the schemes that give nothing. */
export const openRefusals = (page) => page.getByRole('heading', { name: /^Hier hebt u nu geen recht op/ }).click();

/** Types a date. */
export const date = (day, month, year) => async (page) => {
  await page.getByLabel('Dag', { exact: true }).fill(String(day));
  await page.getByLabel('Maand', { exact: true }).fill(String(month));
  await page.getByLabel('Jaar', { exact: true }).fill(String(year));
  await button(page, 'Verder').click();
};

/** Types an income from one source. */
export const income = (source, text) => async (page) => {
  await page.getByLabel(source, { exact: true }).fill(text);
  await button(page, 'Verder').click();
};

/** Somebody of eighteen or older who lives alone. */
export const ALONE = [
  ['Met wie woont u?', (page) => button(page, 'Verder').click()],
  ['verblijfsvergunning', choose('Ja')],
  ['spaargeld en bezittingen', amount('1.200')],
  ['geboortedatum', date(12, 4, 1988)],
  ['zorgverzekering', choose('Ja')],
  ['gevangenis', choose('Nee')],
  ['bruto inkomen', income('Loon', '24.500')],
  ['Hoe woont u?', choose('Ik huur een woning')],
  ['eigen keuken', choose('Ja')],
  ['kale huur', amount('645')],
];
