import type { Child } from 'hono/jsx';
import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { KeptPiece } from '../parts/kept.tsx';
import { ThreadList, ThreadRow } from '../parts/thread-row.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { dayOf, type Shell, when } from './forum-shell.ts';

interface ThreadItemsProps {
  threads: Sifted<ListedThread>;
  time: Shell['time'];
  place?: boolean;
  label?: string;
  /** A list of one kind only does not say of each row what all of them are. */
  of?: 'waiting' | 'stories';
  /** What the reader can do with a thread from the list; its title as it is shown to them. */
  act?: (thread: ListedThread, title: string) => Child;
}

/** Rows of threads, as every list of the forum shows them, and a line on what the reader's own choices leave out. */
export function ThreadItems(props: ThreadItemsProps) {
  const { shown, leftOut } = props.threads;
  return (
    <>
      {shown.length > 0 && <KeptRows {...props} />}
      {leftOut > 0 && <LeftOut count={leftOut} />}
    </>
  );
}

/** Whether a list has nothing to say, not even that something is left out. */
export const isEmpty = ({ shown, leftOut }: Sifted<unknown>): boolean => shown.length + leftOut === 0;

/** Kept by everything a row says; what can be done with it is each reader's own. */
function KeptRows(props: ThreadItemsProps) {
  const { threads, time, place, label, of, act } = props;
  if (act !== undefined) return <Rows {...props} />;
  const key = JSON.stringify([threads.shown, dayOf(time), time.zone, place, label, of]);
  return <KeptPiece of={`rows ${key}`} render={() => <Rows {...props} />} />;
}

function Rows({ threads, time, place, label, of, act }: ThreadItemsProps) {
  return (
    <ThreadList label={label}>
      {threads.shown.map((thread) => (
        <ThreadRow
          href={paths.thread(thread.id)}
          title={titleOf(thread)}
          folded={thread.folded.length > 0}
          avatar={thread.avatar}
          need={thread.need}
          story={thread.kind === 'story' && of !== 'stories'}
          place={place ? thread.spaceTitle : undefined}
          answersWords={of === 'waiting' ? undefined : answersOf(thread)}
          when={when(thread.lastHour, time)}
          locked={thread.locked}
        >
          {act?.(thread, titleOf(thread))}
        </ThreadRow>
      ))}
    </ThreadList>
  );
}

function LeftOut({ count }: { count: number }) {
  return (
    <p class="small soft">
      {say('list.left-out', { count })}{' '}
      <a class="lone" href={paths.reading()}>
        {say('label.left-out.choices')}
      </a>
    </p>
  );
}

const titleOf = (thread: ListedThread): string => sayTitle(thread, say('thread.title.gone'));

/** Nought is no number to meet on a bad night. */
const answersOf = ({ answers }: ListedThread): string =>
  answers === 0 ? say('thread.nobody') : say('thread.answers', { count: answers });
