import type { ShownKept } from '../../src/forum/folding.rules.ts';
import { plainExcerpt } from '../../src/platform/text.rules.ts';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

const excerpt = 280;

export interface KeptWordsProps {
  post: ShownKept;
  time: Shell['time'];
}

/** Who wrote a kept post and how it begins, or one line where its words are gone, folded or put away. */
export function KeptWords({ post, time }: KeptWordsProps) {
  if (post.instead !== null) return <p class="soft">{say(instead[post.instead])}</p>;
  return (
    <>
      <NameLine name={post.name.shown} avatar={post.name.avatar} when={when(post.writtenHour, time)} />
      <p dir="auto">{plainExcerpt(post.html, excerpt)}</p>
    </>
  );
}

const instead = { away: 'away.post', gone: 'bookmark.gone', folded: 'bookmark.folded' } as const;
