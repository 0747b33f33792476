import type { ThreadItem } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import { ThreadList, ThreadRow } from '../parts/thread-row.tsx';
import { say } from '../words/say.ts';
import { type Shell, when } from './forum-shell.ts';

/** Rows of threads, as every list of the forum shows them. */
export function ThreadItems(props: {
  threads: ThreadItem[];
  time: Shell['time'];
  place?: boolean;
  label?: string;
}) {
  return (
    <ThreadList label={props.label}>
      {props.threads.map((thread) => (
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
