// A resident's way through the app, from the first page to the amounts, on a phone and on a laptop.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  ALONE, LOCAL_TAXES, amount, answerAll, begin, button, choose, date, heading, income, none, openApp, openRefusals, unknown,
} from './interview.mjs';
import { openBrowser, painted, violations } from './support.mjs';

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser?.close());

/** The groups of schemes: what there is a right to comes first, what gives nothing last, and every scheme is in one. */
async function groups(page) {
  const headings = await page.locator('h1, h2, h3').evaluateAll(
    (all) => all.map((one) => [one.tagName, one.innerText.trim()]));
  const found = headings.filter(([tag]) => tag === 'H2').map(([, text]) => text);
  assert.equal(found.at(0), 'Dit kunt u krijgen');
  assert.match(found.at(-1), /^Hier hebt u nu geen recht op \(\d+\)$/);
  assert.deepEqual(headings.slice(0, 3).map(([tag]) => tag), ['H1', 'H2', 'H3']);
  const schemes = headings.filter(([tag]) => tag === 'H3').length;
  assert.equal(schemes, await page.locator('section.regeling').count());
}

for (const [width, height] of [[360, 740], [1280, 900]]) {
  test(`somebody who rents alone gets 366 and 129 euro a month, at ${width} pixels`, async () => {
    const { page, messages } = await openApp(browser, { width, height });
    assert.deepEqual(await violations(page), [], 'the first page');
    await begin(page);
    await answerAll(page, ALONE, async (_, question) => {
      assert.deepEqual(await violations(page), [], question);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(sideways, 0, `${question}: the page scrolls sideways`);
    });
    assert.equal(await heading(page), 'Hier hebt u waarschijnlijk recht op');
    // Rent 645, income 24500: by hand from the act, (498.20 - 202.52) + 0.65 * (645 - 498.20) - 0.27 * 1075 / 12 = 366.91.
    assert.match(await page.locator('#huurtoeslag').innerText(), /€\s366 per maand/);
    // Published for every income up to the drempelinkomen.
    assert.match(await page.locator('#zorgtoeslag').innerText(), /€\s129 per maand/);
    const refused = page.locator('#kindgebonden_budget .reden');
    assert.equal(await refused.isVisible(), false, 'what gives nothing is folded away');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await refused.isVisible(), true, 'on paper it is not');
    await page.emulateMedia({ media: 'screen' });
    await openRefusals(page);
    assert.match(await page.locator('#kindgebonden_budget').innerText(), /kinderen tot 18 jaar/);
    await groups(page);
    await page.getByText('Waarom dit bedrag?').first().click();
    assert.match(await page.locator('#huurtoeslag table').innerText(), /€\s366,91 per maand/);
    assert.deepEqual(await violations(page), [], 'the result');
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

test('at 320 pixels, as at 400 percent zoom, nothing scrolls sideways', async () => {
  const { page } = await openApp(browser, { width: 320, height: 640 });
  await begin(page);
  await button(page, 'Verder').click();
  await page.waitForFunction(() => document.querySelector('h1').innerText.includes('geboortedatum'));
  await date(12, 4, 1988)(page);
  await page.waitForFunction(() => document.querySelector('h1').innerText.includes('verblijfsvergunning'));
  const question = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(question, 0, 'a question with a long word');
  for (let back = 0; back < 3; back += 1) await page.goBack();
  await button(page, 'Een gezin met drie kinderen').click();
  await painted(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(sideways, 0);
  await page.context().close();
});

test('a family: every child is asked after, and the published shape of the amounts comes out', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await button(page, 'Partner toevoegen').click();
  await button(page, 'Kind toevoegen').click();
  await button(page, 'Kind toevoegen').click();
  // The leaflet of the Dienst Toeslagen: partners, two children under 12, income 45000: 392 euro a month.
  const asked = await answerAll(page, [
    ...LOCAL_TAXES,
    ['Met wie woont u?', (p) => button(p, 'Verder').click()],
    ['verblijfsvergunning', choose('Ja')],
    ['geboortedatum van uw kind 1', date(3, 5, 2018)],
    ['geboortedatum van uw kind 2', date(4, 6, 2020)],
    ['geboortedatum van uw partner', date(20, 11, 1991)],
    ['uw geboortedatum', date(2, 5, 1990)],
    ['spaargeld en bezittingen', amount('0')],
    ['Nederlandse zorgverzekering', choose('Ja')],
    ['gevangenis', choose('Nee')],
    ['inkomen van uw partner', income(['Loon', '15000'])],
    ['inkomen van uw kind', none('Geen inkomen')],
    ['uw bruto inkomen', income(['Loon', '30000'])],
    ['Hoe woont u?', choose('Ik heb een eigen woning')],
    ['kinderbijslag', choose('Ik of mijn partner')],
    ['Welke kinderopvang', none('Geen opvang')],
    ['meer zorg nodig', choose('Nee')],
    ['Wat doet', choose('Werk in loondienst')],
    ['hetzelfde adres', choose('Ja')],
  ]);
  assert.match(await page.locator('#kindgebonden_budget').innerText(), /€\s392 per maand/);
  await openRefusals(page);
  assert.match(await page.locator('#huurtoeslag').innerText(), /eigen woning/);
  assert.ok(!asked.some((question) => question.includes('kale huur')), 'an owner is not asked for the rent');
  await page.context().close();
});

test('the whole interview goes by keyboard alone', async () => {
  const { page } = await openApp(browser);
  const press = (key) => page.keyboard.press(key);
  const shown = (text) => page.waitForFunction(
    (part) => document.querySelector('h1').innerText.includes(part) && document.activeElement.tagName === 'H1', text);
  await press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Ga naar de inhoud');
  await button(page, 'Begin').focus();
  await press('Enter');
  await shown('Met wie woont u?');
  await button(page, 'Verder').focus();
  await press('Space');
  await shown('geboortedatum');
  for (const part of ['12', '4', '1988']) {
    await press('Tab');
    await page.keyboard.type(part);
  }
  await press('Enter');
  await shown('verblijfsvergunning');
  await press('Tab');
  await press('Space');
  assert.equal(await page.evaluate(() => document.activeElement.value), 'rechtmatig');
  await press('Enter');
  await page.waitForFunction(() => !document.querySelector('h1').innerText.includes('verblijfsvergunning'));
  await page.context().close();
});

test('a wrong answer is said beside the question, announced, and nothing typed is lost', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  const wrong = [
    ['spaargeld en bezittingen', 'veel', /geen bedrag/],
    ['spaargeld en bezittingen', '12,345', /achter de komma/],
  ];
  await answerAll(page, [
    ...ALONE.filter(([part]) => !['spaargeld en bezittingen', 'geboortedatum', 'kale huur'].includes(part)),
    ['spaargeld en bezittingen', async (p) => {
      for (const [, text, message] of wrong) {
        await amount(text)(p);
        await p.getByRole('alert').filter({ hasText: message }).waitFor();
        assert.equal(await p.locator('#antwoord').inputValue(), text);
        assert.equal(await p.locator('#antwoord').getAttribute('aria-invalid'), 'true');
        assert.equal(await p.evaluate(() => document.activeElement.id), 'antwoord');
        assert.deepEqual(await violations(p), []);
      }
      await amount('0')(p);
    }],
    ['geboortedatum', async (p) => {
      await date(30, 2, 1990)(p);
      await p.getByRole('alert').filter({ hasText: 'bestaat niet' }).waitFor();
      assert.equal(await p.getByLabel('Jaar', { exact: true }).inputValue(), '1990');
      await date(1, 1, 2030)(p);
      await p.getByRole('alert').filter({ hasText: 'later dan' }).waitFor();
      await date(12, 4, 1988)(p);
    }],
    ['kale huur', async (p) => {
      await amount('-5')(p);
      await p.getByRole('alert').filter({ hasText: 'onder nul' }).waitFor();
      await amount('24.5')(p);
    }],
  ]);
  await openRefusals(page);
  assert.match(await page.locator('#huurtoeslag').innerText(), /Uw huur is laag: €\s24,50/);
  await page.context().close();
});

test('back, also with the button of the browser, and changing an answer', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await answerAll(page, ALONE);
  await page.goBack();
  await page.locator('form').waitFor();
  const question = await heading(page);
  // What lies ahead is not known any more: forward leaves the screen as it is.
  await page.goForward();
  assert.equal(await heading(page), question);
  // The last question is the one that was left open.
  await unknown(page);
  await page.getByRole('heading', { name: 'Hier hebt u waarschijnlijk recht op' }).waitFor();
  await page.getByText('Uw antwoorden').click();
  await page.getByRole('button', { name: /^Wijzig: Wat is uw kale huur/ }).click();
  assert.equal(await page.locator('#antwoord').inputValue(), '645');
  await amount('600')(page);
  await page.getByRole('heading', { name: 'Hier hebt u waarschijnlijk recht op' }).waitFor();
  assert.match(await page.locator('#huurtoeslag').innerText(), /€\s337 per maand/);
  await page.context().close();
});

test('the way back stays right after starting again, after a reload and after the skip link', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await answerAll(page, ALONE);
  await button(page, 'Begin opnieuw').click();
  await button(page, 'Begin').waitFor();
  await begin(page);
  await button(page, 'Verder').click();
  await page.waitForFunction(() => document.querySelector('h1').innerText.includes('geboortedatum'));

  await page.locator('.overslaan').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'inhoud');
  assert.match(await heading(page), /geboortedatum/, 'the skip link moves the focus and nothing else');
  // Whatever else jumps within the page takes nothing away either.
  await page.evaluate(() => { location.hash = 'kop'; });
  assert.match(await heading(page), /geboortedatum/);

  await button(page, 'Terug').click();
  await page.waitForFunction(() => !document.querySelector('h1').innerText.includes('geboortedatum'));
  assert.equal(await heading(page), 'Met wie woont u?');
  await button(page, 'Terug').click();
  await button(page, 'Begin').waitFor();

  await begin(page);
  await page.reload();
  await button(page, 'Begin').waitFor();
  await begin(page);
  await button(page, 'Terug').click();
  await button(page, 'Begin').waitFor();
  await page.context().close();
});

test('who goes back to the first page keeps the answers', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await button(page, 'Verder').click();
  await page.waitForFunction(() => document.querySelector('h1').innerText.includes('geboortedatum'));
  await page.goBack();
  await page.goBack();
  await button(page, 'Begin').click();
  await page.waitForFunction(() => document.querySelector('h1').innerText.includes('geboortedatum'));
  await page.context().close();
});

test('who knows nothing still gets an honest answer, with the way to go on', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await answerAll(page, [
    ['Met wie woont u?', (p) => button(p, 'Verder').click()],
    ['', (p) => button(p, 'Ik weet het niet').click()],
  ]);
  assert.equal(await heading(page), 'We weten nog niet genoeg');
  assert.equal(await page.title(), 'Uw uitkomst – Rechtop');
  await page.getByRole('heading', { name: 'Dit weten we nog niet' }).waitFor();
  assert.equal(await page.locator('#huurtoeslag.onbekend').count(), 1);
  assert.deepEqual(await violations(page), []);
  await page.locator('.vragen').getByRole('button').first().click();
  await page.locator('form').waitFor();
  await page.context().close();
});

test('last year can be chosen, with the last day to apply', async () => {
  const { page } = await openApp(browser);
  await page.getByLabel('Vorig jaar (2025)').check();
  await page.getByText('tot en met 31 december 2026').waitFor();
  await begin(page);
  await answerAll(page, [...ALONE, ['Hoeveel betaalt u per maand', amount('0')]]);
  assert.match(await page.locator('#zorgtoeslag').innerText(), /Over heel 2025/);
  await page.context().close();
});

test('every example shows its result, without violation', async () => {
  const { page } = await openApp(browser);
  const names = await page.locator('ul.knoppen button').allInnerTexts();
  assert.equal(names.length, 6);
  for (const name of names) {
    await button(page, name).click();
    await page.getByText('Dit is een voorbeeld').waitFor();
    await painted(page);
    assert.deepEqual(await violations(page), [], name);
    await button(page, 'Begin opnieuw').click();
    await button(page, 'Begin').waitFor();
  }
  await page.context().close();
});
