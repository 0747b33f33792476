import type { Behind } from '../../src/moderation/case-behind.ts';
import { urgentLevel } from '../../src/moderation/case-queue.rules.ts';
import type { KeptBack } from '../../src/moderation/shift.rules.ts';
import { paths } from '../../src/paths.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { Button } from '../parts/button.tsx';
import { QueueRow } from '../parts/queue-row.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { type CaseWords, clockTime, clockWords } from './case-words.ts';

/** A case in the queue: place, kind, how long, how many; no words of the post (WB-1). */
export interface QueueItem extends CaseWords {
  id: string;
  spaceTitle: string;
  reports: number;
  /** About words of the moderator who reads the list. */
  own: boolean;
  /** They know the person, or decided it before. */
  barred: boolean;
  /** Who has it, and until when; none where nobody has. */
  claim?: { alias: string; until: Date; mine: boolean };
  /** Waits for its author or a second person: nobody needs to take it. */
  waiting: boolean;
  /** Not offered to the reader: about a theme they never want, or more than light work (WB-2). */
  keptBack: KeptBack | null;
  /** The reason the team has given already, and what the organiser calls it; never shown to whom the case is not for. */
  behind: (Behind & { ownName?: string }) | null;
  /** Why it stands before all else for the reader: as a second person, or as an owner (L3, L5). */
  wanted?: 'second' | 'owner';
}

/** The form that all buttons of the queue send: each has an address of its own. */
export const takeForm = 'take';

/** One row of the queue: why it is where it is, and a button that takes it (DESIGN, Queue row). */
export function CaseRowView({ item, time }: { item: QueueItem; time: Shell['time'] }) {
  const { id, cause, level, own, barred, claim, waiting, wanted } = item;
  const title = wanted ? say(`wanted.${wanted}`) : sayUnchecked(`case.title.${cause}`);
  const free =
    !own && !barred && claim === undefined && !waiting && item.keptBack === null && wanted === undefined;
  return (
    <QueueRow
      href={paths.workCase(id)}
      title={title}
      facts={factsOf(item, time)}
      why={wanted ? say(`wanted.${wanted}.why`) : whyOf(item)}
      chip={level === 0 ? say('case.level.none') : say('case.level', { level })}
      urgent={level >= urgentLevel}
      act={
        free && (
          <Button
            small
            form={takeForm}
            formaction={paths.caseClaim(id)}
            label={say('queue.take.label', { title, space: item.spaceTitle })}
          >
            {say('queue.take')}
          </Button>
        )
      }
    />
  );
}

const whyOf = ({ level, cause, behind }: QueueItem): string =>
  [
    level > 0 && say('case.level.words', { level }),
    sayUnchecked(`case.cause.${cause}`),
    behind &&
      say(`queue.behind.${behind.what}`, {
        reason: behind.ownName ?? sayUnchecked(`reason.${behind.reason}.label`),
      }),
  ]
    .filter(Boolean)
    .join(' ');

function factsOf(item: QueueItem, { now, zone }: Shell['time']): string[] {
  const { spaceTitle, reports, own, barred, claim } = item;
  const until = claim && clockTime(claim.until, zone);
  return [
    spaceTitle,
    ...clockWords(item, now),
    reports > 0 && say('case.reports', { count: reports }),
    until &&
      (claim.mine
        ? say('case.with-you', { time: until })
        : say('case.with', { alias: claim.alias, time: until })),
    own && say('case.own'),
    barred && say('case.barred.short'),
  ].filter((fact) => typeof fact === 'string');
}
