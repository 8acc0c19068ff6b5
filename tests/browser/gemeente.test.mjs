// The schemes of a municipality: it is looked for by name, its list is ticked, and what it gives stands on the result.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  ALONE, answerAll, amount, begin, button, choose, date, gemeente, heading, openApp, tick, unknown,
} from './interview.mjs';
import { openBrowser, violations } from './support.mjs';

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser?.close());

/** What only a municipality asks. */
const LOCAL = [
  ['Sinds wanneer is uw inkomen', date(1, 1, 2019)],
  ['studiefinanciering', choose('Nee')],
  ['Wat doet', choose('Werk in loondienst')],
];

/** Somebody alone with little income, so that the limits of municipalities are met. */
const LITTLE = [
  ['netto inkomen per maand', amount('1.100')],
  ['bruto inkomen', async (page) => {
    await page.getByLabel('Loon', { exact: true }).fill('14.000');
    await button(page, 'Verder').click();
  }],
];

const sideways = (page) => page.evaluate(
  () => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a municipality is chosen, its list ticked, and its schemes stand between the national ones', async () => {
  const { page, messages } = await openApp(browser, { width: 320, height: 640 });
  await begin(page);
  let lists = 0;
  const asked = await answerAll(page, [
    ...LITTLE,
    ['In welke gemeente', gemeente('zutphen', 'Zutphen, Gelderland')],
    ['Geldt een van deze dingen', async (p) => {
      lists += 1;
      const nothing = p.getByLabel('Nee, niets daarvan', { exact: true });
      const first = p.locator('input[type="checkbox"]').first();
      await button(p, 'Verder').click();
      await p.getByRole('alert').filter({ hasText: 'Kruis aan wat klopt' }).waitFor();
      assert.equal(await p.evaluate(() => document.activeElement.id), 'antwoord');
      assert.deepEqual(await violations(p), []);
      await p.keyboard.press('Space');
      assert.equal(await first.isChecked(), true);
      await nothing.check();
      assert.equal(await first.isChecked(), false, 'nothing and something exclude each other');
      await first.check();
      assert.equal(await nothing.isChecked(), false);
      assert.equal(await sideways(p), 0, 'a list scrolls sideways');
      await tick('Nee, niets daarvan')(p);
    }],
    ...LOCAL, ...ALONE,
  ], async (p, question) => {
    assert.equal(await sideways(p), 0, `${question}: the page scrolls sideways`);
  });
  assert.ok(lists > 0, asked.join(' | '));
  assert.equal(asked.filter((question) => question.includes('gemeente woont')).length, 1);
  const meedoen = page.locator('[id="zutphen/meedoen"]');
  // What zutphen.nl says of 2022: up to 200 euro a year for an adult up to 120 percent.
  assert.match(await meedoen.innerText(), /Hoogstens €\s200 aan kosten/);
  assert.match(await meedoen.innerText(), /Dit bedrag is van 2022/);
  const order = await page.locator('section.recht').evaluateAll((all) => all.map(({ id }) => id));
  assert.ok(order.indexOf('zutphen/meedoen') > order.indexOf('zorgtoeslag'), order.join());
  await page.getByRole('heading', { name: 'Vraag ook naar' }).waitFor();
  assert.match(await page.locator('.vraag-ook').innerText(), /Bijzondere bijstand/);
  assert.equal(await sideways(page), 0, 'the result scrolls sideways');
  assert.deepEqual(await violations(page), []);
  await page.getByText('Uw antwoorden', { exact: true }).click();
  assert.match(await page.locator('.antwoorden').innerText(), /Nee, niets daarvan/);
  assert.deepEqual(messages, []);
  await page.context().close();
});

test('who does not say where they live gets the national answer', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  const asked = await answerAll(page, [['In welke gemeente', unknown], ...ALONE]);
  assert.ok(asked.some((question) => question.includes('gemeente woont')), asked.join(' | '));
  assert.match(await page.locator('#huurtoeslag').innerText(), /€\s366 per maand/);
  assert.equal(await page.locator('.vraag-ook').count(), 0);
  assert.equal(await heading(page), 'Hier hebt u waarschijnlijk recht op');
  await page.context().close();
});

test('of a municipality without rules of its own that is said, with what exists everywhere', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await answerAll(page, [
    ...LITTLE,
    ['In welke gemeente', gemeente('ameland', 'Ameland, Friesland')],
    ['Geldt een van deze dingen', tick('Nee, niets daarvan')],
    ...LOCAL, ...ALONE,
  ]);
  await page.getByText('Van uw gemeente kennen wij geen eigen regelingen.').waitFor();
  assert.match(await page.locator('.vraag-ook').innerText(), /Voedselbank/);
  await page.context().close();
});
