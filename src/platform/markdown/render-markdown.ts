import { cleanText } from '../text.rules.ts';
import { checkLimits } from './limits.rules.ts';
import { renderPlain } from './plain.rules.ts';
import { createRenderPool, type RenderPool } from './render-pool.ts';
import { renderWordsAlone } from './words-alone.rules.ts';

/** Stored with every rendered body; raise it when the same source gives other HTML, so that bodies are rendered again. SECURITY H5. */
export const RENDERER = 2;

export type Rendered = {
  /** Sanitised HTML, ready to be printed. */
  html: string;
  /** Whether this is the plain fallback, to be tried again later by `renderSlowly`. */
  plain: boolean;
};

const now = createRenderPool({ workers: 2, moreAfterMs: 30, workMs: 250, waitMs: 700, waiting: 64 });
const later = createRenderPool({
  workers: 1,
  moreAfterMs: 0,
  workMs: 2_000,
  waitMs: 60_000,
  waiting: 32,
  endWhenIdle: true,
});

/**
 * The HTML of a body. Answers within about a second whatever the text and the load; a text too deep, too slow or too
 * large comes back as escaped paragraphs. Never rejects; announces nothing. SECURITY H2, H3, H4.
 */
export function renderMarkdown(source: string): Promise<Rendered> {
  return renderIn(now, source);
}

/**
 * As `renderMarkdown`, for jobs that render again what fell back: two seconds for each text, one text at a time, so that
 * nobody who is writing waits for it. A text over the limits of H2 stays plain. SECURITY H3, H5.
 */
export function renderSlowly(source: string): Promise<Rendered> {
  return renderIn(later, source);
}

/** Starts a worker ahead of the first text; rejects if none can start, so that a broken installation is noticed. */
export function openRenderer(): Promise<void> {
  return now.open();
}

/** Ends the workers; texts under way come back plain. */
export async function closeRenderer(): Promise<void> {
  await Promise.all([now.close(), later.close()]);
}

async function renderIn(pool: RenderPool, source: string): Promise<Rendered> {
  const text = cleanText(source);
  const html = renderWordsAlone(text) ?? (checkLimits(text) === 'fits' ? await pool.render(text) : undefined);
  return html === undefined ? { html: renderPlain(text), plain: true } : { html, plain: false };
}
