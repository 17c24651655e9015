import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../.cache/certificates', import.meta.url));
const trusted = `${homedir()}/.office-addin-dev-certs`;
const DAYS = 365;

/**
 * A certificate for localhost: the one that `npx office-addin-dev-certs install` has put into the system's trust, else
 * one of our own in .cache that the browser does not know. Nothing in the system is changed.
 *
 * @returns {Promise<{ cert: Buffer, key: Buffer, isTrusted: boolean }>}
 */
export async function localhostCertificate() {
  if (isFresh(trusted)) return read(trusted, true);
  if (!isFresh(own)) await generate();
  return read(own, false);
}

async function generate() {
  const { generateCertificates } = await import('office-addin-dev-certs/lib/generate.js');
  // Several test processes may come here at once, so the folder is moved into place only when it is whole.
  const made = `${own}-${process.pid}`;
  const log = console.log;
  // It reports its files on stdout, which belongs to the line `ready: …`.
  console.log = () => undefined;
  try {
    const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => `${made}/${name}`);
    await generateCertificates(...files, DAYS, ['localhost', '127.0.0.1']);
  } finally {
    console.log = log;
  }
  if (existsSync(own)) rmSync(own, { recursive: true });
  mkdirSync(dirname(own), { recursive: true });
  renameSync(made, own);
}

function isFresh(folder) {
  const file = `${folder}/localhost.crt`;
  if (!existsSync(file) || !existsSync(`${folder}/localhost.key`)) return false;
  const certificate = new X509Certificate(readFileSync(file));
  return Date.parse(certificate.validTo) > Date.now() + 86_400_000;
}

function read(folder, isTrusted) {
  return {
    cert: readFileSync(`${folder}/localhost.crt`),
    key: readFileSync(`${folder}/localhost.key`),
    isTrusted,
  };
}
