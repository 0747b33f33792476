import type { Child, PropsWithChildren } from 'hono/jsx';
import { paths } from '../../src/paths.ts';

export interface PostProps {
  id: string;
  /** Accessible name of the article, e.g. "Answer by Slow River". */
  label: string;
  /** The opening post stands on a card; the reader's own post on a tint; a withdrawn one is a soft line. */
  kind?: 'opening' | 'answer' | 'mine' | 'withdrawn';
  /** The name line; left out for a withdrawn post. */
  head?: Child;
  /** The "more" menu at the end of the name line. */
  menu?: Child;
  /** Need tag, label tags, "edited": one wrapping row under the name. */
  tags?: Child;
  /** Buttons and links under the text. */
  acts?: Child;
}

/** The container of one post with its stable id; the text itself comes as `children` (DESIGN 4). */
export function Post(props: PropsWithChildren<PostProps>) {
  const { id, label, kind = 'answer', head, menu, tags, acts, children } = props;
  return (
    <article class={kind === 'answer' ? 'post' : `post ${kind}`} id={paths.postAnchor(id)} aria-label={label}>
      {head && (
        <header class="post-head">
          {head}
          {menu}
        </header>
      )}
      {tags && <p class="row">{tags}</p>}
      {children}
      {acts && <div class="post-acts row">{acts}</div>}
    </article>
  );
}
