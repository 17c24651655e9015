import type { Page } from 'playwright-core';

/** Holds back what a page asks for from an address like this; gives the way to let it come. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let letCome = () => {};
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(address, async (route) => {
    await mayCome;
    await route.continue();
  });
  return letCome;
}
