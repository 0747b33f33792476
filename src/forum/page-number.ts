import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { pageOf } from './thread-pages.rules.ts';

const wholeNumber = /^[1-9]\d{0,6}$/;

/** `?page=`; whatever is not a page of a list is answered as what does not exist. */
export function pageNumber(c: WebContext): number {
  const text = c.req.query('page') ?? '1';
  if (!wholeNumber.test(text)) throw notFound();
  return Number(text);
}

/** The page an address seems to ask for, before it is known which there are. */
export const likelyPage = (c: WebContext): number => Number(c.req.query('page') ?? '1') || 1;

/** What the address says of a reader who looks for new answers. */
export interface Looked {
  /** The position up to which they have seen the thread. */
  since: number;
  /** Whether the address is the second of the two that stand for the same. */
  again: boolean;
}

/**
 * Which page is asked for. "Check for new answers" names the page of the next post and the position up to which the
 * reader has looked (`since`): it is in the address alone, so that nobody's reading is stored anywhere. That page may
 * not be there yet. A position that no post of this thread has is left aside.
 */
export function placeIn(
  c: WebContext,
  { posts }: { posts: number },
): { number: number; pages: number; looked: Looked | null } {
  const pages = pageOf(posts);
  const told = c.req.query('since') ?? '';
  const since = wholeNumber.test(told) && Number(told) <= posts ? Number(told) : null;
  const asked = c.req.query('page') === 'last' ? pages : pageNumber(c);
  const number = since === posts && asked === pages + 1 ? pages : asked;
  if (number > pages) throw notFound();
  const looked = since === null ? null : { since, again: c.req.query('again') !== undefined };
  return { number, pages, looked };
}
