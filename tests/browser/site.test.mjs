// The site as a host serves it: small, and with the licences of what it is made of.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { site } from './support.mjs';

/** A file in one of its forms. The body is that of the file itself: `fetch` undoes the compression. */
async function get(file, encodings) {
  const response = await fetch(`${site()}/${file}`, { headers: { 'Accept-Encoding': encodings } });
  assert.equal(response.status, 200, file);
  const header = (name) => response.headers.get(name);
  return {
    size: Number(header('content-length')),
    encoding: header('content-encoding'),
    vary: header('vary'),
    text: await response.text(),
  };
}

test('the app is at most 355 KB to download, and comes in the form that the browser takes', async () => {
  const file = 'rechtop_web_bg.wasm';
  const [brotli, gzip, plain] = [await get(file, 'br, gzip'), await get(file, 'gzip'), await get(file, 'identity')];
  assert.deepEqual([brotli.encoding, gzip.encoding, plain.encoding], ['br', 'gzip', null]);
  assert.ok([brotli, gzip, plain].every(({ vary }) => vary === 'Accept-Encoding'));
  assert.ok(brotli.size < gzip.size && gzip.size < plain.size);
  assert.ok(brotli.size <= 355_000, `${brotli.size} bytes`);
  assert.ok(brotli.text === plain.text && gzip.text === plain.text, 'each form is the same file');
});

test('the licences ship with the site', async () => {
  assert.match((await get('LICENSE.txt', 'br')).text, /EUPL/i);
  const { text } = await get('THIRD-PARTY.txt', 'br');
  for (const part of [/^yew \d/m, /^wasm-bindgen \d/m, /^rust_decimal \d/m, /The standard library of Rust/]) {
    assert.match(text, part);
  }
  assert.match(text, /Permission is hereby granted, free of charge/);
  assert.match(text, /Apache License/);
});
