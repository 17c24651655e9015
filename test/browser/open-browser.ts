import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** Flags that keep the browser quiet: no sandbox in containers, nothing sent anywhere on its own. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

const PACKAGE = 'node_modules/@sparticuz/chromium';
const FONTS = 'node_modules/@expo-google-fonts/noto-sans-jp';

/**
 * Opens the test browser: on Linux the Chromium of its npm package with a Japanese font, elsewhere the Chrome that is
 * installed. Nothing is downloaded.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  const folder = unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

/** The folder of the project that holds the unpacked browser of this very version; unpacks it the first time. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as {
    version: string; // npm asks every package for one
  };
  const folder = join(process.cwd(), '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Several test processes may come here at once: each unpacks for itself, the first one's folder stays.
  const own = `${folder}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const program = join(own, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(`${PACKAGE}/bin/chromium.br`)));
  chmodSync(program, 0o755);
  const libraries = brotliDecompressSync(readFileSync(`${PACKAGE}/bin/al2023.tar.br`));
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', own], { input: libraries });
  if (status !== 0) throw new Error(`tar could not unpack the browser: ${String(stderr)}`);
  writeFileSync(join(own, 'fonts.conf'), fontConfiguration());
  try {
    renameSync(own, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(own, { recursive: true });
  }
  return folder;
}

/** Makes the font of the npm package a font of the system; without one Japanese is blank. */
function fontConfiguration(): string {
  const folders = ['400Regular', '700Bold'].map(
    (weight) => `<dir>${join(process.cwd(), FONTS, weight)}</dir>`,
  );
  const aliases = ['sans-serif', 'serif', 'monospace', 'Segoe UI', 'Yu Gothic'].map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans JP</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.join('\n')}
<cachedir>${join(process.cwd(), '.cache', 'fontconfig')}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
