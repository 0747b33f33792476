import type { KeptRow } from '../../src/forum/following.queries.ts';
import { plainExcerpt } from '../../src/platform/text.rules.ts';
import type { LabelTreatment } from '../../src/safety/content-labels.catalogue.ts';
import { NameLine } from '../parts/name-line.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

const excerpt = 280;

export interface KeptWordsProps {
  post: KeptRow;
  time: Shell['time'];
  treatment(row: Pick<KeptRow, 'labels'>): LabelTreatment;
  putAway: ReadonlySet<string>;
}

/** Who wrote a kept post and how it begins, or one line where its words are gone, folded or put away. */
export function KeptWords(props: KeptWordsProps) {
  const { post, time } = props;
  const line = insteadOf(props);
  if (line !== null) return <p class="soft">{line}</p>;
  return (
    <>
      <NameLine name={post.name.shown} avatar={post.name.avatar} when={when(post.writtenHour, time)} />
      <p dir="auto">{plainExcerpt(post.html, excerpt)}</p>
    </>
  );
}

function insteadOf({ post, treatment, putAway }: KeptWordsProps): string | null {
  if (post.state !== 'up') return say('bookmark.gone');
  if (putAway.has(post.name.id)) return say('away.post');
  return treatment(post) === 'show' ? null : say('bookmark.folded');
}
