import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Whether the tests of `subject` can have a browser; says so where they cannot, and with CI set fails. */
export function hasChromium(subject: string): boolean {
  const isThere = existsSync(CHROMIUM);
  if (!isThere && process.env.CI)
    throw new Error(`The tests of ${subject} need Chromium at ${CHROMIUM}; CHROMIUM_PATH names another place.`);
  if (!isThere)
    console.warn(
      `SKIPPED: the tests of ${subject}, since there is no Chromium at ${CHROMIUM} (CHROMIUM_PATH names another place).`,
    );
  return isThere;
}

/** @param more arguments besides those that keep it from asking for anything by itself */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
