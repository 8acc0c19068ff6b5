// Nothing leaves the browser after loading: seen from the page, from the browser, and from the server.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { ALONE, answerAll, begin, button } from './interview.mjs';
import { accessLog, cspViolations, newPage, openBrowser, recordRequests, settle, site } from './support.mjs';

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser?.close());

test('a whole interview makes no request, moves to no address and stores nothing', async () => {
  const page = await newPage(browser);
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'));
  const seen = recordRequests(page.context());
  const blocked = await cspViolations(page);
  await page.goto(site());
  await button(page, 'Begin').waitFor();
  await settle(page);
  const loaded = (await accessLog()).length;
  assert.ok(seen.length > 0 && loaded > 0, 'loading itself is seen');
  seen.length = 0;

  await begin(page);
  await answerAll(page, ALONE);
  await page.getByText('Waarom dit bedrag?').first().click();
  await page.getByText('Uw antwoorden').click();
  await button(page, 'Begin opnieuw').click();
  await settle(page);

  // One more entry for the back button at the same address is no move to another one.
  const moved = seen.filter(({ kind, url }) => kind !== 'navigation' || url !== `${site()}/`);
  assert.deepEqual(moved, []);
  assert.deepEqual((await accessLog()).slice(loaded), []);
  assert.deepEqual(blocked, []);
  // What the browser writes in its history, and may copy to other devices.
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  const named = /^(Waar hebt u recht op\?|Vraag \d+|Uw uitkomst) – Rechtop$/;
  const visited = entries.filter(({ url }) => url.startsWith(site()));
  assert.ok(visited.length > ALONE.length / 2, 'every screen has its entry');
  assert.deepEqual(visited.filter(({ title, url }) => !named.test(title) || url !== `${site()}/`), []);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(stored, { local: 0, session: 0, cookies: '', caches: 0, databases: 0, workers: 0 });
  await page.context().close();
});

test('control: without the lock the same attempts would be seen', async () => {
  const page = await newPage(browser);
  const seen = recordRequests(page.context());
  // A page of our own origin on which the app, and so the lock, was never loaded.
  await page.goto(`${site()}/rechtop.css`);
  await settle(page);
  seen.length = 0;
  await page.evaluate(() => fetch('/?inkomen=24500').catch(() => null));
  await settle(page);
  assert.equal(seen.filter(({ url }) => url.includes('inkomen=24500')).length, 1);
  assert.equal((await accessLog()).filter(({ target }) => target.includes('inkomen=24500')).length, 1);
  await page.context().close();
});

test('after loading the door is shut: what tries to leave is blocked and told', async () => {
  const page = await newPage(browser);
  const blocked = await cspViolations(page);
  await page.goto(site());
  await button(page, 'Begin').waitFor();
  await settle(page);
  const before = (await accessLog()).length;
  await page.evaluate(() => {
    const attempt = (leak) => { try { leak(); } catch { /* refused at once is refused too */ } };
    attempt(() => fetch('/?fetch').catch(() => null));
    attempt(() => navigator.sendBeacon('/?beacon', 'x'));
    attempt(() => { new Image().src = '/?image'; });
    attempt(() => new WebSocket(`ws://${location.host}/?socket`));
    attempt(() => new EventSource('/?events'));
    attempt(() => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', href: '/?prefetch' });
      document.head.append(link);
    });
    attempt(() => {
      const sheet = document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: '/?sheet' });
      document.head.append(sheet);
    });
    attempt(() => {
      const form = document.createElement('form');
      Object.assign(form, { action: '/?form', method: 'post' });
      document.body.append(form);
      form.submit();
    });
  });
  await settle(page);
  assert.deepEqual((await accessLog()).slice(before), []);
  assert.ok(blocked.length >= 6, `the browser tells what it blocked: ${JSON.stringify(blocked)}`);
  await page.context().close();
});

// All that the app can ask of the browser. A new name here is a new thing that Rust can do: look at it before adding it.
const FORBIDDEN = /fetch|XMLHttp|beacon|WebSocket|EventSource|RTC|open_|location|assign|src_|submit|cookie|storage|indexed/i;

// This proves what the compiled app cannot ask of the browser by itself. It can make elements and set their attributes,
// as every app must, and some elements fetch: that these cannot is what the tests above and `lock.test.mjs` prove.
test('the compiled app imports nothing that fetches, sends, stores or moves', async () => {
  const wasm = await (await fetch(`${site()}/rechtop_web_bg.wasm`)).arrayBuffer();
  const names = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  assert.ok(names.length > 20);
  assert.deepEqual(names.filter((name) => FORBIDDEN.test(name)), []);
});

test('the page takes nothing from anybody else', async () => {
  for (const file of ['index.html', 'boot.js', 'lock.js', 'rechtop.css']) {
    const text = await (await fetch(`${site()}/${file}`)).text();
    assert.doesNotMatch(text.replaceAll('http://www.w3.org/2000/svg', ''), /https?:\/\//, file);
  }
  const lock = await readFile(new URL('../../web/static/lock.js', import.meta.url), 'utf8');
  assert.match(lock, /default-src 'none'; form-action 'none'/);
});
