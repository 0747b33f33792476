import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';

/** `?page=`; whatever is not a page of a list is answered as what does not exist. */
export function pageNumber(c: WebContext): number {
  const text = c.req.query('page') ?? '1';
  if (!/^[1-9]\d{0,6}$/.test(text)) throw notFound();
  return Number(text);
}
