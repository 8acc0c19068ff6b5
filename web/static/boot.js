// Loads the app, and then shuts the door.
import { lock } from './lock.js';
import init, { start } from './rechtop_web.js';

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
