import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { basename, extname, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OFFICE_JS = `${root}node_modules/@microsoft/office-js/dist`;
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves, all on https://localhost:PORT: the emulated Excel at '/', dist as it is, and office.js from its npm package at
 * '/office-js/'. The only thing that is changed on the way is the address of office.js in the pane's page.
 *
 * @param {{ port: number, page: string, dist: string, workbook: string, certificate: { cert: Buffer, key: Buffer } }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveExcel({ port, page, dist, workbook, certificate }) {
  const answer = (url) => {
    const path = decodeURIComponent(url.pathname);
    if (path === '/') return file(page, 'host.html');
    if (path === '/favicon.ico') return file(dist, 'assets/icon-32.png');
    if (path === '/emulated-excel/workbook') return workbookFile(workbook);
    if (path.startsWith('/emulated-excel/')) return file(page, path.slice(16));
    if (path.startsWith('/office-js/')) return file(OFFICE_JS, path.slice(11));
    if (path.startsWith('/test-addin/')) return file(`${root}test/excel/addin`, path.slice(12));
    return withLocalOffice(path, file(dist, path.slice(1)));
  };
  const server = createServer(certificate, (request, response) => {
    const found =
      request.method === 'GET' && answer(new URL(request.url ?? '/', 'https://localhost'));
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response
      .writeHead(200, { 'cache-control': 'no-store', 'content-type': found.type, ...found.headers })
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

function file(folder, path) {
  const full = resolve(folder, normalize(path));
  if (!full.startsWith(resolve(folder) + sep) || !existsSync(full) || !statSync(full).isFile()) {
    return null;
  }
  return {
    body: readFileSync(full),
    type: TYPES[extname(full)] ?? 'application/octet-stream',
    headers: {},
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
