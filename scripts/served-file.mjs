import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, normalize, resolve, sep } from 'node:path';

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
 * A file of a folder with its media type; null when there is none, and for paths that lead out of the folder.
 *
 * @returns {{ body: Buffer, type: string } | null}
 */
export function readServedFile(folder, path) {
  const full = resolve(folder, normalize(path));
  const isInside = full.startsWith(resolve(folder) + sep);
  if (!isInside || !existsSync(full) || !statSync(full).isFile()) return null;
  return { body: readFileSync(full), type: TYPES[extname(full)] ?? 'application/octet-stream' };
}

/** The path that a request asks for, decoded; null when it cannot be read or is no GET. */
export function requestedPath({ method, url }) {
  if (method !== 'GET') return null;
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch (cause) {
    if (cause instanceof URIError || cause instanceof TypeError) return null;
    throw cause;
  }
}
