// Another website: whatever reaches it has left the page.

import { createServer } from 'node:http';

/** Starts it. `asked` grows by the address of every request; whoever opens it closes it. */
export async function openElsewhere() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Elders</title><p>Een andere website');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${port}`, asked, close };
}
