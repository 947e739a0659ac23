/** Fills in a page with the keyboard alone. */
import type { Page } from 'playwright-core';

const mostSteps = 150;

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector} at ${page.url()}`);
}

/** Presses Enter, and waits for the page that follows. */
export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  const gone = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await gone;
}

/** One of a set of radio buttons: reached with Tab, chosen with the arrows or the space bar. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[type=radio][name="${name}"]`);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  if ((await focused()) === value) return page.keyboard.press('Space');
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await focused()) === value) return;
  }
  throw new Error(`the arrows do not reach ${name} = ${value}`);
}

export async function check(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[type=checkbox][name="${name}"][value="${value}"]`);
  await page.keyboard.press('Space');
}

export async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}
