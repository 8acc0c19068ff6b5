// The door after loading: what a script in the page can no longer do by itself, and what no page can forbid.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openElsewhere } from './elsewhere.mjs';
import { button, openApp } from './interview.mjs';
import { accessLog, openBrowser, settle } from './support.mjs';

let browser;
let elsewhere;
before(async () => {
  browser = await openBrowser();
  elsewhere = await openElsewhere();
});
after(async () => {
  await browser?.close();
  await elsewhere?.close();
});

test('direct connections (WebRTC) are gone from the window, and cannot be put back', async () => {
  const { page } = await openApp(browser);
  const left = await page.evaluate(() => {
    const names = Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name));
    for (const name of names) {
      try { window[name] = () => {}; } catch { /* refused */ }
      try { delete window[name]; } catch { /* refused */ }
    }
    return { names: names.length, alive: names.filter((name) => window[name] !== undefined) };
  });
  assert.ok(left.names > 3, 'this browser knows direct connections');
  assert.deepEqual(left.alive, []);
  await page.context().close();
});

test('no fresh window is made in which they are still there, nor anything else that leads elsewhere', async () => {
  const { page } = await openApp(browser);
  const made = await page.evaluate(() => {
    const xhtml = 'http://www.w3.org/1999/xhtml';
    const attempts = {
      iframe: () => document.createElement('iframe'),
      upper: () => document.createElement('IFRAME'),
      twice: () => document.createElement({ count: 0, toString() { return this.count++ ? 'iframe' : 'p'; } }),
      named: () => document.createElementNS(xhtml, 'x:iframe'),
      other: () => document.implementation.createHTMLDocument('').createElement('iframe'),
      object: () => document.createElement('object'),
      refresh: () => document.createElement('meta'),
      markup: () => { document.body.innerHTML = '<iframe></iframe>'; return document.querySelector('iframe'); },
      written: () => { document.write('<iframe></iframe>'); return document.querySelector('iframe'); },
      opened: () => window.open('about:blank'),
    };
    const works = ([, attempt]) => {
      try { return /^(iframe|object|meta)$/.test(attempt()?.localName ?? '') || window.length > 0; } catch { return false; }
    };
    return Object.entries(attempts).filter(works).map(([name]) => name);
  });
  assert.deepEqual(made, []);
  await page.context().close();
});

test('no script moves the page by itself', async () => {
  const { page } = await openApp(browser);
  const before = (await accessLog()).length;
  await page.evaluate((there) => {
    const link = (attributes) => {
      const a = document.createElement('a');
      for (const [name, value] of Object.entries(attributes)) a.setAttribute(name, value);
      document.body.append(a);
      a.click();
    };
    const attempt = (leak) => { try { leak(); } catch { /* refused at once is refused too */ } };
    attempt(() => { location.href = `${there}/?href`; });
    attempt(() => location.assign('/?assign'));
    attempt(() => location.replace(`${there}/?replace`));
    attempt(() => link({ href: `${there}/?click` }));
    attempt(() => link({ href: `${there}/?download`, download: '' }));
    attempt(() => link({ href: `${there}/?blank`, target: '_blank' }));
  }, elsewhere.address);
  await settle(page);
  assert.deepEqual(elsewhere.asked, []);
  assert.deepEqual((await accessLog()).slice(before), []);
  await button(page, 'Begin').waitFor();
  await page.context().close();
});

// Known, and said in docs/decisions/0007-headers.md. A browser in which this fails has closed it: say so there.
test('what a page cannot forbid: a person follows a link, and its address says what it says', async () => {
  const { page } = await openApp(browser);
  await page.evaluate((there) => {
    const a = document.createElement('a');
    a.href = `${there}/?inkomen=24500`;
    a.textContent = 'Meer lezen';
    document.querySelector('main').prepend(a);
  }, elsewhere.address);
  await page.getByText('Meer lezen').click();
  await page.getByText('Een andere website').waitFor();
  assert.ok(elsewhere.asked.includes('/?inkomen=24500'));
  await page.context().close();
});
