import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

const kept = new Map<string, HtmlEscapedString>();
const mostKept = 500;

export interface KeptProps {
  /** Everything that `render` uses, as a text: the same key, the same markup. */
  of: string;
  render(): unknown;
}

/** A piece of the frame that is the same on many pages, rendered once and then only joined in. Ours, never a member's. */
export function Kept({ of, render }: KeptProps) {
  let markup = kept.get(of);
  if (markup === undefined) {
    markup = raw(String(render()));
    if (kept.size >= mostKept) kept.clear();
    kept.set(of, markup);
  }
  return markup;
}
