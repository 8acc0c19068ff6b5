// Shuts the door, as far as a page can: from the moment the resident can type, nothing can be fetched or sent, and no
// script can make the page do so by itself. What no page can forbid stands in docs/decisions/0007-headers.md.

// A second policy only ever adds to the one of the server, and no script can take it away again.
const POLICY =
  "default-src 'none'; form-action 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

// Elements in which a script would find a fresh window, with everything that was taken away here; and the one that can
// send the whole page elsewhere.
const DOORS = new Set(['iframe', 'frame', 'frameset', 'fencedframe', 'portal', 'object', 'embed', 'meta']);

function fetchNothing() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  document.head.append(policy);
}

// No policy covers direct connections to other computers (WebRTC).
function connectToNobody() {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^(webkit|moz)?RTC/.test(name)) {
      Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
    }
  }
}

function makeNoDoors() {
  for (const [name, place] of [['createElement', 0], ['createElementNS', 1]]) {
    const make = Document.prototype[name];
    const guarded = function (...words) {
      // Made text once, so that what is looked at is what is made.
      words[place] = String(words[place]);
      const tag = words[place].toLowerCase().replace(/^.*:/, '');
      if (DOORS.has(tag)) throw new DOMException(`no <${tag}> is made on this page`, 'SecurityError');
      return make.apply(this, words);
    };
    Object.defineProperty(Document.prototype, name, { value: guarded, writable: false, configurable: false });
  }
}

// Only a person goes to another page: by a link, or with the browser's own buttons. Not every browser can do this.
function goNowhereAlone() {
  window.navigation?.addEventListener('navigate', (event) => {
    const byPerson = event.userInitiated || event.navigationType === 'traverse' || event.navigationType === 'reload';
    if (!byPerson && !event.destination.sameDocument) event.preventDefault();
  });
}

/** Call it when everything is loaded, and before the first question. */
export function lock() {
  fetchNothing();
  connectToNobody();
  makeNoDoors();
  goNowhereAlone();
}
