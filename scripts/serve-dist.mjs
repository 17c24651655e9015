import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { readServedFile, requestedPath } from './served-file.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Serves dist as it is, for real Excel, with the certificate that the system trusts; Microsoft's tool installs one when
 * there is none, and asks the user first.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveDist(port) {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const path = requestedPath(request);
    const found = path === null ? null : readServedFile(dist, path.slice(1));
    if (!found) response.writeHead(404).end();
    else {
      // Excel fetches icons and the manifest's pages from another origin than the add-in's.
      response
        .writeHead(200, { 'content-type': found.type, 'access-control-allow-origin': '*' })
        .end(found.body);
    }
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening);
  });
  return {
    url: `https://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
