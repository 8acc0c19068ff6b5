// Leaving for another website and coming back, and what stays behind on the computer. The browser keeps a page as it was
// for its back button; Playwright switches that off, so it is switched on here.

import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { openElsewhere } from './elsewhere.mjs';
import { ALONE, amount, answerAll, begin, button, heading, openApp, openAppOn, unknown } from './interview.mjs';
import { newPage, openBrowser, openProfile, violations } from './support.mjs';

let browser;
let elsewhere;
before(async () => {
  browser = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  elsewhere = await openElsewhere();
});
after(async () => {
  await browser?.close();
  await elsewhere?.close();
});

const RESULT = 'Hier hebt u waarschijnlijk recht op';
const asked = (page) => page.getByRole('heading', { name: 'Bent u dit nog?' }).waitFor();

/** The browser's own button. A page that was kept is shown as it was, and so never loads again. */
const back = (page) => page.goBack({ waitUntil: 'commit' });

/** The app, with an ear of ours that hears of coming back before the app does. */
async function openWatched() {
  const page = await newPage(browser);
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    globalThis.kept = document.body.innerText;
    const minutes = globalThis.minutesAway ?? 0;
    const later = Date.now() + minutes * 60 * 1000;
    Date.now = () => later;
  }));
  return (await openAppOn(page)).page;
}

/** Somebody who has filled in everything, sees the result and follows a link. */
async function leave({ minutesAway }) {
  const page = await openWatched();
  await begin(page);
  await answerAll(page, ALONE);
  assert.equal(await heading(page), RESULT);
  await page.evaluate((minutes) => { globalThis.minutesAway = minutes; }, minutesAway);
  await page.goto(elsewhere.address);
  return page;
}

test('who comes back is asked who they are, and sees nothing of the answers before they say so', async () => {
  const page = await leave({ minutesAway: 9 });
  await back(page);
  await asked(page);
  const kept = await page.evaluate(() => globalThis.kept);
  assert.ok(kept, 'the browser kept the page');
  assert.equal(await page.title(), 'Bent u dit nog? – Rechtop');
  for (const text of [kept, await page.locator('body').innerText()]) {
    assert.match(text, /Bent u dit nog\?/);
    assert.doesNotMatch(text, /€|toeslag|\d/i);
  }
  assert.equal(await page.evaluate(() => document.activeElement.innerText), 'Bent u dit nog?');
  assert.deepEqual(await violations(page), []);
  // The browser's own button gives no way past the question.
  await back(page);
  await asked(page);
  assert.equal(await page.locator('form').isVisible(), false);
  await button(page, 'Ja, ga verder').click();
  await page.locator('form').waitFor();
  // The last question is the one that was left open.
  await unknown(page);
  await page.getByRole('heading', { name: RESULT }).waitFor();
  await page.context().close();
});

test('the next person at the computer wipes everything', async () => {
  const page = await leave({ minutesAway: 1 });
  await back(page);
  await asked(page);
  await button(page, 'Nee, wis alles').click();
  await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await button(page, 'Begin opnieuw').click();
  await begin(page);
  assert.equal(await heading(page), 'Met wie woont u?');
  await page.context().close();
});

test('who is away for more than ten minutes has left: everything is wiped', async () => {
  const page = await leave({ minutesAway: 11 });
  await back(page);
  await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor();
  assert.doesNotMatch(await page.content(), /24\.500/);
  await page.context().close();
});

test('what was half typed is still there for who stays', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await button(page, 'Verder').click();
  await page.getByLabel('Jaar', { exact: true }).fill('1988');
  await page.goto(elsewhere.address);
  await back(page);
  await asked(page);
  assert.equal(await page.getByLabel('Jaar', { exact: true }).isVisible(), false);
  await button(page, 'Ja, ga verder').click();
  assert.equal(await page.getByLabel('Jaar', { exact: true }).inputValue(), '1988');
  await page.context().close();
});

test('who leaves the computer to somebody else wipes everything with one button', async () => {
  const { page } = await openApp(browser);
  await begin(page);
  await answerAll(page, ALONE);
  await button(page, 'Wis alles').click();
  await page.getByRole('heading', { name: 'Alles is gewist' }).waitFor();
  assert.equal(await page.title(), 'Alles is gewist – Rechtop');
  assert.doesNotMatch(await page.locator('body').innerText(), /€|toeslag/);
  await page.context().close();
});

/** Every file below a directory. */
async function filesIn(directory) {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

test('nothing that was typed is on the disk afterwards, also not in the history of the browser', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'rechtop-profile-'));
  try {
    const context = await openProfile(directory);
    const { page } = await openAppOn(context.pages()[0] ?? await context.newPage());
    await begin(page);
    await answerAll(page, [['spaargeld en bezittingen', amount('1.234.567,89')], ...ALONE]);
    // The browser writes its history with a delay.
    await page.waitForTimeout(1500);
    await context.close();
    const contents = await Promise.all((await filesIn(directory)).map((file) => readFile(file)));
    const holds = (text) => contents.some((content) =>
      content.includes(text) || content.includes(Buffer.from(text, 'utf16le')));
    assert.ok(holds('Vraag 2 – Rechtop') || holds('Uw uitkomst – Rechtop'), 'control: the history is there');
    for (const typed of ['1.234.567,89', '1234567,89', '1234567.89', '123456789']) {
      assert.equal(holds(typed), false, typed);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
