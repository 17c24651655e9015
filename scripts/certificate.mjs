import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
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
  mkdirSync(own, { recursive: true });
  for (const file of ['ca.crt', 'localhost.crt', 'localhost.key']) rmIfPresent(`${own}/${file}`);
  const { default: certificates } = await import('office-addin-dev-certs/lib/generate.js');
  const log = console.log;
  // It reports its files on stdout, which belongs to the line `ready: …`.
  console.log = () => undefined;
  try {
    await certificates.generateCertificates(
      `${own}/ca.crt`,
      `${own}/localhost.crt`,
      `${own}/localhost.key`,
      DAYS,
      ['localhost', '127.0.0.1'],
    );
  } finally {
    console.log = log;
  }
}

function rmIfPresent(file) {
  if (existsSync(file)) rmSync(file);
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
