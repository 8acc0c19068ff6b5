// Filling in the interview as a resident would: by label and by button, whatever the rules ask next.

import assert from 'node:assert/strict';

import { consoleMessages, newPage, painted, site } from './support.mjs';

// The amounts of 2026 must not change when the calendar does.
const TODAY = new Date('2026-11-21T10:00:00');

/** Opens the first page, on a day in 2026. `messages` is what the page writes to its console. */
export async function openApp(browser, options) {
  return openAppOn(await newPage(browser, options));
}

/** The same on a page that is there already. */
export async function openAppOn(page) {
  await page.clock.setFixedTime(TODAY);
  const messages = consoleMessages(page);
  await page.goto(site());
  await button(page, 'Begin').waitFor();
  return { page, messages };
}

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
    if (await page.locator('form').count() === 0) {
      await painted(page);
      return asked;
    }
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

/** Ticks one of the check boxes. */
export const tick = (label) => async (page) => {
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

/**
 * Fills in one place of childcare without a mouse, from the heading on: how often the arrow goes down from the first
 * kind, the hours a month and the price an hour.
 */
export const careByKeyboard = (down, hours, price) => async (page) => {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  const press = (key) => page.keyboard.press(key);
  // Past the button that there is none.
  await press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.innerText), 'Geen opvang');
  await press('Tab');
  if (down === 0) await press('Space');
  for (let step = 0; step < down; step += 1) await press('ArrowDown');
  await press('Tab');
  await page.keyboard.type(hours);
  await press('Tab');
  await page.keyboard.type(price);
  await press('Enter');
};

/** Types where somebody lives, and chooses what was found. */
export const gemeente = (typed, found) => async (page) => {
  await page.locator('#antwoord').fill(typed);
  await page.getByLabel(found, { exact: true }).check();
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

/** Types an income: pairs of source and amount. */
export const income = (...sources) => async (page) => {
  for (const [source, text] of sources) await page.getByLabel(source, { exact: true }).fill(text);
  await button(page, 'Verder').click();
};

/** Opens what a scheme has folded away. */
export const unfold = (page, scheme) => page.locator(`#${scheme} summary`).first().click();

/** Goes on without an answer. */
export const unknown = (page) => button(page, 'Ik weet het niet').click();

/**
 * Where somebody lives, which they do not say; what kwijtschelding of local taxes hangs on, and the net income that is
 * asked last where an estimate of it refuses.
 */
export const LOCAL_TAXES = [
  ['In welke gemeente', unknown],
  ['netto inkomen per maand', unknown],
  ['voor uw zorgverzekering', amount('150')],
  ['voor de zorgverzekering', amount('150')],
  ['uw auto nu waard', amount('0')],
  ['WOZ-waarde', amount('300.000')],
  ['hoog is uw hypotheek', amount('200.000')],
  ['rente betaalt u', amount('500')],
  ['gemeente en het waterschap', amount('400')],
];

/** Somebody of eighteen or older who lives alone. */
export const ALONE = [
  ...LOCAL_TAXES,
  ['Met wie woont u?', (page) => button(page, 'Verder').click()],
  ['verblijfsvergunning', choose('Ja')],
  ['spaargeld en bezittingen', amount('1.200')],
  ['geboortedatum', date(12, 4, 1988)],
  ['Nederlandse zorgverzekering', choose('Ja')],
  ['gevangenis', choose('Nee')],
  ['bruto inkomen', income(['Loon', '24.500'])],
  ['Hoe woont u?', choose('Ik huur een woning')],
  ['eigen keuken', choose('Ja')],
  ['kale huur', amount('645')],
];
