import type { ThreadItem } from '../../src/forum/lists.queries.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { ThreadList, ThreadRow } from '../parts/thread-row.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

/** Rows of threads, as every list of the forum shows them, and a line on what the reader's own choices leave out. */
export function ThreadItems(props: {
  threads: Sifted<ThreadItem>;
  time: Shell['time'];
  place?: boolean;
  label?: string;
}) {
  return (
    <>
      {props.threads.shown.length > 0 && <Rows {...props} />}
      <LeftOut count={props.threads.leftOut} />
    </>
  );
}

/** Whether a list has nothing to say, not even that something is left out. */
export const isEmpty = ({ shown, leftOut }: Sifted<unknown>): boolean => shown.length + leftOut === 0;

function LeftOut({ count }: { count: number }) {
  if (count === 0) return null;
  return <p class="small soft">{say('list.left-out', { count })}</p>;
}

function Rows(props: Parameters<typeof ThreadItems>[0]) {
  return (
    <ThreadList label={props.label}>
      {props.threads.shown.map((thread) => (
        <ThreadRow
          href={paths.thread(thread.id)}
          title={thread.title === '' ? say('thread.title.gone') : thread.title}
          avatar={thread.avatar}
          need={thread.need}
          place={props.place ? thread.spaceTitle : undefined}
          answersWords={thread.answers > 0 ? say('thread.answers', { count: thread.answers }) : undefined}
          when={when(thread.lastHour, props.time)}
          locked={thread.locked}
        />
      ))}
    </ThreadList>
  );
}
