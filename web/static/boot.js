// Loads the app, and then shuts the door: from the moment the resident can type, nothing can be fetched or sent.
import init, { start } from './rechtop_web.js';

// A second policy only ever adds to the one of the server, and no script can take it away again.
const LOCK = "default-src 'none'; form-action 'none'; img-src data:";

function lock() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = LOCK;
  document.head.append(policy);
}

try {
  await init();
  lock();
  start();
} catch (error) {
  console.error(error);
  const message = document.getElementById('laden');
  if (message) {
    message.textContent =
      'De check werkt niet in deze browser. Probeer een nieuwere browser, of vraag hulp bij uw gemeente of bij de bibliotheek.';
  }
}
