// Households for whom the safety net matters, and what else life brings: each walks through every screen that it gets,
// on a phone and on a laptop. No amount comes from our own program.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
  LOCAL_TAXES, amount, answerAll, begin, button, careByKeyboard, choose, date, heading, income, none, number, openApp,
  unfold,
} from './interview.mjs';
import { openBrowser, violations } from './support.mjs';

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser?.close());

const WIDTHS = [[360, 740], [1280, 900]];
const alone = (page) => button(page, 'Verder').click();
const dontKnow = (page) => button(page, 'Ik weet het niet').click();

/** What every screen owes everybody: axe finds nothing, nothing scrolls sideways, and no raw word is left. */
async function inspect(page, question) {
  assert.deepEqual(await violations(page), [], question);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(sideways, 0, `${question}: the page scrolls sideways`);
  assert.equal(await page.locator('h1').count(), 1, question);
  // A name that is not filled in, or a word of the document: `{wie}`, `kale_huur`.
  assert.doesNotMatch(await page.locator('body').innerText(), /[{}]|[a-z]_[a-z]/, question);
}

/** The result, folded and unfolded. */
async function inspectResult(page) {
  await inspect(page, 'the result');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await inspect(page, 'the result, unfolded');
  for (const summary of await page.locator('summary').all()) await summary.click();
}

/** The schemes of a group on the result, by its heading. */
const schemesBelow = (page, title) => page.evaluate((text) => {
  const found = [];
  const start = [...document.querySelectorAll('h2')].find((h2) => h2.innerText.trim() === text);
  for (let next = start?.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    if (next.matches('section.regeling')) found.push(next.id);
  }
  return found;
}, title);

/** Questions that everybody who rents gets. */
const RENT = (rent) => [
  ['Hoe woont u?', choose('Ik huur een woning')],
  ['eigen keuken', choose('Ja')],
  ['kale huur', amount(rent)],
];
const INSURED = [['Nederlandse zorgverzekering', choose('Ja')], ['gevangenis', choose('Nee')]];
const DUTCH = [['verblijfsvergunning', choose('Ja')]];

const RETIRED = [
  ['Met wie woont u?', alone],
  ...LOCAL_TAXES, ...DUTCH, ...INSURED, ...RENT('650'),
  ['geboortedatum van uw partner', date(20, 5, 1968)],
  ['uw geboortedatum', date(14, 3, 1955)],
  ['spaargeld en bezittingen', amount('3000')],
  ['hetzelfde adres', choose('Ja')],
  ['inkomen van uw partner', none('Geen inkomen')],
  ['uw bruto inkomen', income(['AOW', '14474,76'], ['Pensioen', '4400'])],
  ['Hoeveel jaar woonde', number(50)],
  ['eigen bedrijf', choose('Nee')],
  ['werkloos na', choose('Nee')],
];

for (const [width, height] of WIDTHS) {
  test(`a retired man and a younger partner without income hear of the AIO, at ${width} pixels`, async () => {
    const { page, messages } = await openApp(browser, { width, height });
    await inspect(page, 'the first page');
    await begin(page);
    await button(page, 'Partner toevoegen').click();
    const asked = await answerAll(page, RETIRED, inspect);
    // Not one question more than these; nothing about wages, care, studies or benefits.
    assert.ok(asked.length <= 23, asked.join(' | '));

    assert.equal(await heading(page), 'Hier hebt u waarschijnlijk recht op');
    const aio = page.locator('#aio');
    assert.deepEqual(await schemesBelow(page, 'Dit kunt u krijgen'), ['aow', 'aio', 'huurtoeslag', 'zorgtoeslag']);
    // AOW 9 lid 1 onder b, amount of 2026-07-01.
    assert.match(await page.locator('#aow').innerText(), /€\s1\.139,39 per maand/);
    assert.match(await aio.innerText(), /€\s\d{3},\d\d per maand/);
    for (const words of [/schatting/, /Meld u vandaag nog bij de SVB/, /13 weken/, /dag van uw aanvraag/]) {
      assert.match(await aio.locator('.let-op').innerText(), words);
    }
    await inspectResult(page);

    await aio.getByRole('button', { name: 'Wat is uw netto inkomen per maand?' }).click();
    await page.locator('form').waitFor();
    await inspect(page, 'net income');
    await amount('1400')(page);
    await page.getByRole('heading', { name: 'Hier hebt u waarschijnlijk recht op' }).waitFor();
    // By hand: the norm of Pw 22 onder c is 2067.30 without holiday allowance, and 53.00 of the pension is free
    // (Pw 33 lid 5): 2067.30 - (1400 - 53) = 720.30, and half of it each.
    assert.match(await aio.innerText(), /€\s720,30 per maand/);
    assert.match(await aio.innerText(), /uw partner: €\s360,15 per maand/);
    assert.equal(await aio.getByRole('button').count(), 0, 'there is nothing left to make surer');
    await unfold(page, 'aio');
    assert.match(await aio.locator('table').innerText(), /€\s2\.067,30 per maand/);
    assert.deepEqual(messages, []);
    await page.context().close();
  });

  test(`a family fills in the childcare by keyboard, at ${width} pixels`, async () => {
    const { page, messages } = await openApp(browser, { width, height });
    await begin(page);
    for (const who of ['Partner', 'Kind', 'Kind']) await button(page, `${who} toevoegen`).click();
    await answerAll(page, [
      ['Met wie woont u?', alone],
      ...LOCAL_TAXES, ...DUTCH, ...INSURED, ...RENT('820'),
      ['geboortedatum van uw kind 1', date(10, 2, 2023)],
      ['geboortedatum van uw kind 2', date(10, 2, 2018)],
      ['geboortedatum van uw partner', date(20, 11, 1991)],
      ['uw geboortedatum', date(2, 5, 1990)],
      ['spaargeld en bezittingen', amount('5000')],
      ['hetzelfde adres', choose('Ja')],
      ['inkomen van uw partner', income(['Loon', '21000'])],
      ['inkomen van uw kind', none('Geen inkomen')],
      ['uw bruto inkomen', income(['Loon', '29000'])],
      ['kinderbijslag voor', choose('Ik of mijn partner')],
      ['Wat doet', choose('Werk in loondienst')],
      ['kinderopvang heeft uw kind 1', careByKeyboard(0, '100', '10,50')],
      ['kinderopvang heeft uw kind 2', careByKeyboard(1, '40', '9')],
      ['meer zorg nodig', choose('Nee')],
    ], inspect);
    // By hand: together 50000 is 96.0 percent for both children (table of 2026), and both prices are below the
    // maximum: 0.96 * (100 * 10.50 + 40 * 9.00) = 1353.60 a month, 12 times that is 16243.20 a year.
    const care = await page.locator('#kinderopvangtoeslag').innerText();
    assert.match(care, /€\s1\.353 per maand/);
    assert.match(care, /Over heel 2026: €\s16\.243/);
    // AKW 12 lid 3, amounts of 2026-07-01: 298.40 for three years old and 362.35 for eight.
    assert.match(await page.locator('#kinderbijslag .groot').innerText(), /€\s660,75 per kwartaal/);
    assert.match(await page.locator('#kinderbijslag .let-op').innerText(), /u krijgt het niet nog een keer/);
    await inspectResult(page);
    await page.getByText('Uw antwoorden').click();
    assert.match(await page.locator('.antwoorden').innerText(), /100 uur per maand, €\s10,50 per uur/);
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

/** Somebody of forty, alone, who rents for 600. */
const FORTY = [
  ['Met wie woont u?', alone],
  ...LOCAL_TAXES, ...DUTCH, ...INSURED, ...RENT('600'),
  ['geboortedatum', date(2, 5, 1986)],
  ['spaargeld en bezittingen', amount('500')],
  ['Welke uitkering', choose('WW (werkloos)')],
  ['dagloon', amount('90')],
];
const BENEFIT = 'Uitkering, zoals WW, WIA of bijstand';

test('who lives alone on a WW below the minimum gets the toeslag of UWV, and hears that little bijstand is left', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await begin(page);
  await answerAll(page, [...FORTY, ['bruto inkomen', income([BENEFIT, '12000'])]], inspect);
  // By hand: the norm of TW 2 is 76.75 a day. WW of 12000 a year with 8 percent holiday allowance in it is 11111.11, a day
  // (AIB 4:1) the 261st part of it: 42.57. Of 34.18 a day 21.75 days are 743.42. A dagloon of 90 is above the limit of TW 8a.
  assert.match(await page.locator('#toeslagenwet').innerText(), /€\s743,42 per maand/);
  const bijstand = await page.locator('#bijstand').innerText();
  assert.match(bijstand, /Misschien krijgt u dan niets/);
  await inspectResult(page);
  await page.context().close();
});

test('an AOW at forty comes back as a question, and can be mended at the income', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await begin(page);
  let again = 0;
  await answerAll(page, [
    ...FORTY,
    ['Klopt uw inkomen in 2026?', async (p) => {
      again += 1;
      assert.match(await heading(p), /AOW, €\s14\.000/);
      assert.match(await p.locator('#uitleg').innerText(), /AOW krijgt u pas vanaf uw AOW-leeftijd/);
      const aow = p.getByLabel('AOW', { exact: true });
      assert.equal(await aow.inputValue(), '14000', 'nothing typed is lost');
      await aow.fill('');
      await income([BENEFIT, '12000'])(p);
    }],
    ['bruto inkomen', income(['AOW', '14000'])],
  ], inspect);
  assert.equal(again, 1);
  assert.match(await page.locator('#toeslagenwet').innerText(), /€\s743,42 per maand/);
  await page.context().close();
});

test('an AOW at forty can be mended at the date of birth too', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await begin(page);
  await answerAll(page, [
    ...FORTY.filter(([part]) => part !== 'geboortedatum'),
    ['Klopt uw inkomen', (p) => button(p, 'Wijzig: Wat is uw geboortedatum?').click()],
    ['geboortedatum', async (p) => {
      const year = p.getByLabel('Jaar', { exact: true });
      await date(2, 5, (await year.inputValue()) === '' ? 1986 : 1956)(p);
    }],
    ['bruto inkomen', income(['AOW', '14000'])],
    ['Hoeveel jaar woonde', number(50)],
  ]);
  assert.equal(await heading(page), 'Hier hebt u waarschijnlijk recht op');
  assert.deepEqual(
    (await schemesBelow(page, 'Dit kunt u krijgen')).includes('aow'), true, 'seventy years old');
  await page.context().close();
});

for (const [width, height] of WIDTHS) {
  test(`who knows nothing is asked little, and sees each open question once, at ${width} pixels`, async () => {
    const { page, messages } = await openApp(browser, { width, height });
    await begin(page);
    for (const who of ['Partner', 'Kind', 'Andere bewoner']) await button(page, `${who} toevoegen`).click();
    const asked = await answerAll(page, [['Met wie woont u?', alone], ['', dontKnow]], inspect);
    assert.ok(asked.length <= 14, asked.join(' | '));
    assert.equal(await heading(page), 'We weten nog niet genoeg');
    assert.equal(await page.locator('.totaal').count(), 0, 'no amount is made up');
    await inspectResult(page);
    const open = await page.locator('.vragen button').allInnerTexts();
    assert.ok(open.length > 0);
    assert.equal(new Set(open).size, open.length, open.join(' | '));

    await page.locator('.vragen').getByRole('button', { name: 'Wat is uw geboortedatum?' }).click();
    await page.locator('form').waitFor();
    // The answer opens new questions; what was passed over is not put again.
    const more = await answerAll(page, [['uw geboortedatum', date(2, 5, 1986)], ['', dontKnow]]);
    assert.ok(more.slice(1).every((question) => !asked.includes(question)), more.join(' | '));
    const left = await page.locator('.vragen button').allInnerTexts();
    assert.ok(!left.includes('Wat is uw geboortedatum?'));
    assert.deepEqual(messages, []);
    await page.context().close();
  });
}

test('last year: the day is said where a question does not name it, and the amounts are of that year', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await page.getByLabel('Vorig jaar (2025)').check();
  await begin(page);
  const day = 'Antwoord zoals het was op 31 december 2025.';
  const withDay = [];
  await answerAll(page, [
    ...FORTY,
    ['bruto inkomen', income(['Loon', '24500'])],
    ['Hoeveel betaalt u per maand', amount('0')],
  ], async (_, question) => {
    await inspect(page, question);
    if (await page.getByText(day).isVisible()) withDay.push(question);
  });
  assert.ok(withDay.includes('Hoe woont u?') && withDay.includes('Wat is uw kale huur per maand?'));
  for (const own of ['Wat is uw geboortedatum?', 'Wat is uw bruto inkomen in 2025?']) {
    assert.ok(!withDay.includes(own), own);
  }
  // Published for every single in 2025 up to the drempelinkomen.
  const zorgtoeslag = await page.locator('#zorgtoeslag').innerText();
  assert.match(zorgtoeslag, /€\s131 per maand/);
  assert.match(zorgtoeslag, /De laatste dag om aan te vragen is 31 december 2026/);
  await inspectResult(page);
  await page.context().close();
});

test('what of last year is over is said, in the total and with the scheme', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await page.getByLabel('Vorig jaar (2025)').check();
  await begin(page);
  await answerAll(page, [
    ...FORTY,
    ['bruto inkomen', none('Geen inkomen')],
    ['Hoeveel betaalt u per maand', amount('0')],
  ]);
  // Pw 44 lid 1: no bijstand from before the day on which somebody reports; this is seen in November 2026.
  const bijstand = await page.locator('#bijstand').innerText();
  assert.match(bijstand, /kan aanvragen niet meer. Dat kon tot en met 31 december 2025/);
  assert.match(await page.locator('.totaal').innerText(), /niet meer aanvragen/);
  await inspectResult(page);
  await page.context().close();
});

test('what may apply is one line each; its explanation is a press away, and on paper', async () => {
  const { page } = await openApp(browser, { width: 360, height: 740 });
  await begin(page);
  await answerAll(page, [...FORTY, ['bruto inkomen', income([BENEFIT, '12000'])]]);
  const signpost = page.locator('#bijzondere_bijstand');
  const reason = signpost.locator('.reden');
  assert.equal(await reason.isVisible(), false);
  await signpost.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await reason.isVisible(), true);
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await reason.isVisible(), true);
  assert.equal(await button(page, 'Begin opnieuw').isVisible(), false);
  assert.equal(await page.getByText('Kunt u dit nog beantwoorden?').first().isVisible(), false);
  await page.context().close();
});
