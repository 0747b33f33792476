import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

const kept = new Map<string, HtmlEscapedString>();
const mostKept = 500;

export interface KeptProps {
  /** Everything that `render` uses, as a text: the same key, the same markup. */
  of: string;
  render(): unknown;
}

/** Takes kept parts out of a page that is being rendered; gives the mark that stands where one was. */
export type TakeKept = (of: string, make: () => string) => string;

let taking: TakeKept | null = null;

/** Renders something whose kept parts are sent as bytes that were made before (src/platform/web/page-in-pieces.ts). */
export function takingKept<Made>(take: TakeKept | null, render: () => Made): Made {
  const before = taking;
  taking = take;
  try {
    return render();
  } finally {
    taking = before;
  }
}

/** A piece of the frame that is the same on many pages, rendered once and then only joined in. Ours, never a member's. */
export function Kept({ of, render }: KeptProps) {
  if (taking !== null) return taken(taking, { of, render });
  let markup = kept.get(of);
  if (markup === undefined) {
    markup = raw(String(render()));
    if (kept.size >= mostKept) kept.clear();
    kept.set(of, markup);
  }
  return markup;
}

/** A piece with words of members that many readers have alike: kept as bytes where those can be sent, or made anew. */
export function KeptPiece({ of, render }: KeptProps) {
  return taking === null ? raw(String(render())) : taken(taking, { of, render });
}

const taken = (take: TakeKept, { of, render }: KeptProps): HtmlEscapedString =>
  raw(take(of, () => takingKept(null, () => String(render()))));
