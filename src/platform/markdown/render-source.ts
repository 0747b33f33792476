import { markdownToHtml } from './markdown-to-html.ts';
import { sanitise } from './sanitise.ts';

const MAX_GROWTH = 8;
const GROWTH_ALLOWANCE = 4096;

/**
 * The finished HTML of a body, or undefined if it grew out of proportion or shows nothing of what was written. Runs as
 * long as the text makes it run and may throw RangeError, so only the worker may call it. SECURITY H3, H4.
 */
export function renderSource(source: string): string | undefined {
  const limit = source.length * MAX_GROWTH + GROWTH_ALLOWANCE;
  const unsafe = markdownToHtml(source);
  if (unsafe.length > limit) return undefined;
  const html = sanitise(unsafe).trim();
  return html.length > limit || isBlank(html) ? undefined : html;
}

function isBlank(html: string): boolean {
  return html.replace(/<\/?(?:p|br|em|strong|del|a|bdi)\b[^>]*>/g, '').trim() === '';
}
