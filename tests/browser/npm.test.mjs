// The npm package: in node, and in a browser.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import path from 'node:path';
import { test } from 'node:test';

import { newPage, npmPackage, openBrowser } from './support.mjs';

const require = createRequire(import.meta.url);
const repository = (name) => new URL(`../../${name}`, import.meta.url);

async function persona(name) {
  return readFile(repository(`fixtures/huishoudens/${name}.json`), 'utf8');
}

test('in node: an object gives an object, text gives text, with the published amount', async () => {
  const { assess } = require(path.join(npmPackage.node(), 'rechtop_wasm.js'));
  const text = await persona('alleenstaande-huurder');
  const answer = assess(JSON.parse(text));
  const zorgtoeslag = answer.regelingen.find(({ id }) => id === 'zorgtoeslag');
  // Published: 129 a month for every single up to the drempelinkomen.
  assert.deepEqual(zorgtoeslag.bedrag, { per_maand: '129.00', per_jaar: '1550.00' });
  assert.deepEqual(zorgtoeslag.zekerheid, []);
  // Only what the municipality has is still open.
  assert.equal(answer.volgende_vraag, 'gemeente');
  assert.deepEqual(JSON.parse(assess(text)), answer);
});

test('what npm publishes holds the licences and how to use it', async () => {
  for (const directory of [npmPackage.web(), npmPackage.node()]) {
    const { files } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'));
    assert.ok(files.includes('THIRD-PARTY.txt'));
    const text = (name) => readFile(path.join(directory, name), 'utf8');
    assert.match(await text('THIRD-PARTY.txt'), /^wasm-bindgen \d/m);
    // npm takes these along by their names.
    assert.match(await text('LICENSE'), /EUPL/i);
    assert.match(await text('README.md'), /nextQuestion/);
  }
});

test('in node: the next question, until there is none', async () => {
  const { nextQuestion } = require(path.join(npmPackage.node(), 'rechtop_wasm.js'));
  const half = JSON.parse(await persona('half-ingevuld'));
  const question = nextQuestion(half);
  assert.equal(question.soort, 'keuze');
  assert.ok(question.keuzes.length > 1 && question.titel !== '' && question.regelingen.length > 0);
  assert.equal(typeof nextQuestion(JSON.stringify(half)), 'string');
  // Of this municipality only what exists everywhere is known, and that asks nothing more.
  const whole = { ...JSON.parse(await persona('alleenstaande-huurder')), gemeente: 'ameland' };
  assert.equal(nextQuestion(whole), null);
});

test('in node: every mistake is named, with its place and its mend', () => {
  const { assess } = require(path.join(npmPackage.node(), 'rechtop_wasm.js'));
  const wrong = {
    versie: 1, peildatum: '2026-07-01',
    personen: [{ id: 'p1', rol: 'aanvrager', inkomen: { loon: -1 }, vermogn: 3 }],
  };
  assert.throws(() => assess(wrong), (error) => {
    assert.ok(error instanceof Error);
    assert.deepEqual(error.fouten.map(({ pad }) => pad).sort(),
      ['personen[0].inkomen.loon', 'personen[0].vermogn']);
    for (const { wat, herstel, code } of error.fouten) assert.ok(wat && herstel && code);
    return true;
  });
  // JSON would make these null, and null means unknown.
  for (const number of [NaN, Infinity]) {
    const household = { versie: 1, peildatum: '2026-07-01', personen: [{ id: 'p1', rol: 'aanvrager', vermogen: number }] };
    assert.throws(() => assess(household), ({ fouten }) => fouten[0].pad === 'personen[0].vermogen');
  }
  for (const nonsense of [undefined, null, 3, [], '{', () => 1]) assert.throws(() => assess(nonsense));
});

test('in node: one answer is set, taken away, and refused where it cannot be', async () => {
  const { withAnswer, assess } = require(path.join(npmPackage.node(), 'rechtop_wasm.js'));
  const household = JSON.parse(await persona('alleenstaande-huurder'));
  const richer = withAnswer(household, 'personen.p1.vermogen', 200000);
  assert.equal(richer.personen[0].vermogen, '200000.00');
  const outcome = ({ regelingen }) => regelingen.find(({ id }) => id === 'zorgtoeslag').uitkomst;
  // Published: nobody with more than 146,011 has zorgtoeslag in 2026.
  assert.deepEqual([household, richer].map((one) => outcome(assess(one))), ['recht', 'geen_recht']);
  assert.equal(outcome(assess(withAnswer(richer, 'personen.p1.vermogen', null))), 'onbekend');
  const text = withAnswer(JSON.stringify(household), 'personen.p1.vermogen', '200000');
  assert.deepEqual(JSON.parse(text), richer);
  assert.throws(() => withAnswer(household, 'personen.p1.vermogen', 'veel'), ({ fouten }) => fouten[0].pad === 'personen[0].vermogen');
  assert.throws(() => withAnswer(household, 'personen.p9.vermogen', 1), ({ fouten }) => fouten.length === 1);
  assert.throws(() => assess(household, 'xx'), ({ fouten }) => fouten[0].code === 'onbekende_taal');
});

test('the types name every field of the schemas', async () => {
  const types = await readFile(path.join(npmPackage.node(), 'rechtop_wasm.d.ts'), 'utf8');
  for (const name of ['huishouden', 'antwoord']) {
    const schema = JSON.parse(await readFile(repository(`rules/schema/${name}.json`), 'utf8'));
    const groups = [schema, ...Object.values(schema.$defs)];
    const fields = groups.flatMap(({ properties }) => Object.keys(properties ?? {}));
    assert.ok(fields.length > 10);
    for (const field of fields) assert.match(types, new RegExp(`\\b${field}\\??:`), `${name}: ${field}`);
  }
  assert.match(types, /export function assess\(huishouden: Huishouden, taal\?: string \| null\): Antwoord;/);
});

const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };

test('in a browser: the same answer as in node', async () => {
  const folder = npmPackage.web();
  const files = await readdir(folder);
  const server = createServer(async (request, response) => {
    const name = path.basename(request.url);
    const body = files.includes(name) ? await readFile(path.join(folder, name)) : '<!doctype html><title>x</title>';
    response.setHeader('content-type', TYPES[path.extname(name)] ?? 'text/html').end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  try {
    const page = await newPage(browser);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const household = await persona('gezin-met-drie-kinderen');
    const answer = await page.evaluate(async (text) => {
      const { default: init, assess } = await import('/rechtop_wasm.js');
      await init();
      return assess(text);
    }, household);
    const { assess } = require(path.join(npmPackage.node(), 'rechtop_wasm.js'));
    assert.equal(answer, assess(household));
  } finally {
    await browser.close();
    server.close();
  }
});
