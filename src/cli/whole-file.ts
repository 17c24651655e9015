import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that is being written. */
export interface WholeFile {
  write(text: string): void;
  /** Ends the writing: only now does the file stand under its name. */
  finish(): void;
}

/**
 * Begins a file that stands under its name whole or not at all: it is written beside that name, as FILE.<pid>.tmp, and
 * renamed at the end. Where the program ends before, by a fault or by a signal, that file is removed and what stood
 * there stays. A device or a pipe is written to directly. Throws the system's error where nothing can be written.
 */
export function startWholeFile(path: string): WholeFile {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) return directFile(path);
  // Says at once, not after the whole run, that the file is read-only or open in another program.
  if (existing) closeSync(openSync(path, 'r+'));
  // Through a link the file that it leads to is written, and the link stays.
  const target = existing ? realpathSync(path) : path;
  const temporary = temporaryName(target);
  rmSync(temporary, { force: true });
  // 'wx' follows no link that somebody else put there meanwhile.
  const file = openSync(temporary, 'wx');
  const keep = removeAtEnd(temporary);
  if (existing) fchmodSync(file, existing.mode & 0o777);
  return {
    write: (text) => {
      writeWhole(file, text);
    },
    finish: () => {
      closeSync(file);
      renameSync(temporary, target);
      keep();
    },
  };
}

function directFile(path: string): WholeFile {
  const file = openSync(path, 'w');
  return {
    write: (text) => {
      writeWhole(file, text);
    },
    finish: () => {
      closeSync(file);
    },
  };
}

/** A single call writes two gigabytes at most, and less where the disk is full or a signal comes. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function temporaryName(target: string): string {
  return join(dirname(target), `${basename(target).slice(0, LONGEST_BASE)}.${process.pid}.tmp`);
}

/** Characters, so that even a long Japanese name stays below the 255 bytes that systems allow. */
const LONGEST_BASE = 70;

/** Removes a file when the program ends, however it does. Gives what calls that off. */
function removeAtEnd(path: string): () => void {
  const remove = () => {
    rmSync(path, { force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    remove();
    callOff();
    // Now as if nobody had listened: whoever started the program learns what ended it.
    process.kill(process.pid, signal);
  };
  const callOff = () => {
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return callOff;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
