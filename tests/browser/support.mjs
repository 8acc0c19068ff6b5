// What the journeys share: a browser, a page, and eyes on everything that leaves the page.
//
// `cargo xtask test --only browser` builds and serves the site, and says where by these environment variables:
//   RECHTOP_SITE        address of the site, without a slash at the end
//   RECHTOP_ACCESS_LOG  the server's log, one JSON object a line
//   RECHTOP_CHROMIUM    the browser
//   RECHTOP_NPM_WEB, RECHTOP_NPM_NODE   the two forms of the npm package

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** A setting, or an error that says how to get it. */
function setting(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests with \`cargo xtask test --only browser\``);
  return value;
}

/** Address of the site, without a slash at the end. */
export const site = () => setting('RECHTOP_SITE');

/** Directories of the npm package. */
export const npmPackage = { web: () => setting('RECHTOP_NPM_WEB'), node: () => setting('RECHTOP_NPM_NODE') };

/** How the browser is started, with the further options of Playwright. */
function launchOptions(options) {
  const asRoot = process.getuid?.() === 0;
  return {
    executablePath: setting('RECHTOP_CHROMIUM'),
    args: [
      // Chromium's own sandbox does not work for root.
      ...(asRoot ? ['--no-sandbox'] : []),
      // The browser itself must not talk to its maker while we watch who talks.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
    ...options,
  };
}

/** Starts the browser. Whoever opens it closes it. */
export const openBrowser = (options) => chromium.launch(launchOptions(options));

/** Starts the browser as somebody's own, with a history in this directory. Whoever opens it closes it. */
export const openProfile = (directory) =>
  chromium.launchPersistentContext(directory, launchOptions({ locale: 'nl-NL' }));

/**
 * A page in a context of its own, so with nothing stored. Further options are Playwright's, such as `locale`.
 * Close it with `page.context().close()`.
 */
export async function newPage(browser, { width = 1280, height = 800, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', ...options });
  return context.newPage();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it is now: one readable line for each element.
 *
 * axe comes in over the debugger's line and not as a script of the page, so that the page's strict policy stays on.
 */
export async function violations(page) {
  const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const found = await page.evaluate(
    async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations;
    },
    TAGS,
  );
  return found.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id} (${impact}): ${help}; at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`));
}

/**
 * Every request of this context from now on, also one that was blocked or answered from a cache, and every pop-up and
 * every move to another address. Call it before the page is opened; to watch from a later moment, note the length
 * then, or empty the array with `.length = 0`.
 */
export function recordRequests(context) {
  const seen = [];
  context.on('request', (request) =>
    seen.push({ kind: 'request', method: request.method(), url: request.url(), body: request.postData() ?? '' }));
  const watch = (page) => {
    page.on('framenavigated', (frame) => seen.push({ kind: 'navigation', url: frame.url() }));
    page.on('websocket', (socket) => seen.push({ kind: 'websocket', url: socket.url() }));
  };
  context.pages().forEach(watch);
  context.on('page', (page) => {
    seen.push({ kind: 'page', url: page.url() });
    watch(page);
  });
  return seen;
}

/**
 * What the page's policy blocked from now on, as a growing array. Call it before the page is opened, and `settle` before
 * looking at it: the browser tells a moment later, so that an empty array proves nothing before then.
 */
export async function cspViolations(page) {
  const blocked = [];
  await page.exposeBinding('reportBlocked', (_source, violation) => blocked.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      globalThis.reportBlocked({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        source: `${event.sourceFile}:${event.lineNumber}`,
        sample: event.sample,
      }));
  });
  return blocked;
}

/** Gives the browser the time to do and to tell what was set going: call it before stating that nothing happened. */
export async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

/** Waits until the browser has painted the page, and the app has added what it puts off until then. */
export async function painted(page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))));
}

// Chromium warns of our sandbox as if it were that of a frame, which the page within could take off. Ours comes from
// the server, so the page cannot.
const HARMLESS = /^An iframe which has both allow-scripts and allow-same-origin/;

/** Everything the page wrote to its console and every error that nobody caught, as a growing array. */
export function consoleMessages(page) {
  const messages = [];
  page.on('console', (message) => {
    if (!HARMLESS.test(message.text())) messages.push({ kind: message.type(), text: message.text() });
  });
  page.on('pageerror', (error) => messages.push({ kind: 'pageerror', text: String(error) }));
  return messages;
}

/** What reached the server, oldest first: `{ method, target, body, status }` for each request. */
export async function accessLog() {
  const lines = (await readFile(setting('RECHTOP_ACCESS_LOG'), 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}
