import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readServedFile, requestedPath } from './served-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFICE_JS = `${root}node_modules/@microsoft/office-js/dist`;
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Serves, all on https://localhost:PORT: the emulated Excel at '/', dist as it is, and office.js from its npm package at
 * '/office-js/'. The only thing that is changed on the way is the address of office.js in the pane's page.
 *
 * @param {{ port: number, page: string, dist: string, workbook: string, certificate: { cert: Buffer, key: Buffer } }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveExcel({ port, page, dist, workbook, certificate }) {
  const answer = (path) => {
    if (path === '/') return readServedFile(page, 'host.html');
    if (path === '/favicon.ico') return readServedFile(dist, 'assets/icon-32.png');
    if (path === '/emulated-excel/workbook') return workbookFile(workbook);
    if (path.startsWith('/emulated-excel/')) return readServedFile(page, path.slice(16));
    if (path.startsWith('/office-js/')) return readServedFile(OFFICE_JS, path.slice(11));
    if (path.startsWith('/test-addin/'))
      return readServedFile(`${root}test/excel/addin`, path.slice(12));
    return withLocalOffice(path, readServedFile(dist, path.slice(1)));
  };
  const server = createServer(certificate, (request, response) => {
    const path = requestedPath(request);
    const found = path === null ? null : answer(path);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response
      .writeHead(200, {
        'cache-control': 'no-store',
        'content-type': found.type,
        ...(found.headers ?? {}),
      })
      .end(found.body);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, 'localhost', listening);
  });
  const { port: actual } = server.address();
  return {
    url: `https://localhost:${actual}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function workbookFile(workbook) {
  return {
    body: readFileSync(workbook),
    type: 'application/octet-stream',
    headers: { 'x-file-name': encodeURIComponent(basename(workbook)) },
  };
}

function withLocalOffice(path, found) {
  if (!found || extname(path) !== '.html') return found;
  const html = found.body.toString('utf8').replaceAll(OFFICE_CDN, '/office-js/office.js');
  return { ...found, body: Buffer.from(html) };
}
