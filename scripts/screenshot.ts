/**
 * Makes the README's picture of the desk, docs/desk.png, from a running Readout with the samples in its ledger.
 * Run: npx tsx scripts/screenshot.ts http://127.0.0.1:4747
 */
import { assetPath } from '../src/lib/index.js';
import { findChromium, launchChromium } from './chromium.js';

/** The sample and the words of the statement that the picture shows. */
const SUBJECT = { title: 'Press briefing on Hudaydah', statement: '600,000' } as const;

async function takePicture(url: string, executable: string): Promise<void> {
  const browser = await launchChromium(executable);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    await page.goto(url);
    await page.locator('.document', { hasText: SUBJECT.title }).locator('a').click();
    await page.locator('.statement-line', { hasText: SUBJECT.statement }).first().click();
    await page.locator('.statement').waitFor();
    // The map is fetched and drawn; the picture is taken when nothing is on its way any more.
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: assetPath('docs/desk.png') });
  } finally {
    await browser.close();
  }
}

const url = process.argv[2];
const executable = findChromium();
if (url === undefined) throw new Error('usage: screenshot.ts URL');
if (executable === null) throw new Error('no Chromium on the PATH, and CHROMIUM not set');
await takePicture(url, executable);
