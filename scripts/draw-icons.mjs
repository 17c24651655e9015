// `npm run icons`: draws the PNG icons of the ribbon from their SVG sources in assets, with the test browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser/open-browser.ts';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));

/** Side lengths in pixels, as manifest.xml names them. */
const SIZES = {
  icon: [16, 32, 64, 80],
  links: [16, 32, 80],
  marks: [16, 32, 80],
  pane: [16, 32, 80],
};

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(`${assets}${name}.svg`, 'utf8');
    for (const size of sizes) {
      const file = `${assets}${name}-${size}.png`;
      writeFileSync(file, await draw(page, svg, size));
      console.log(file);
    }
  }
} finally {
  await browser.close();
}

/** A PNG of `size` × `size` pixels, see-through where the drawing is. */
async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: none } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}
