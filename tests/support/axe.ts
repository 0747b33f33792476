import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page as it stands. The program is brought to a page once, which costs as much as a look with
 * it, and is there for the next look until the page goes elsewhere.
 */
export async function lookWithAxe(page: Page, options: RunOptions = {}): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  return page.evaluate((chosen) => (window as unknown as Axe).axe.run(document, chosen), options);
}

interface Axe {
  axe: { run(where: Document, options: RunOptions): Promise<AxeResults> };
}

/** What was found, short enough to read in a report. */
export const told = (violations: AxeResults['violations']): string[][] =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))]);
