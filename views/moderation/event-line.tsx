import type { ModerationAct } from '../../src/moderation/moderation-acts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { dateFormat } from '../../src/platform/date-format.rules.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { say, sayUnchecked } from '../words/say.ts';

/** A line of the log, without its place in the chain. */
export interface EventWords {
  act: ModerationAct;
  subject: string;
  reason: Reason | null;
  /** Alias of the person of the team; null where they have left it, and where a program did it alone. */
  alias: string | null;
  /** A program alone did it, which may only hold (MO-4). */
  bySoftware: boolean;
  /** Alias of the person of the team whom it is about, where it is about one. */
  about?: string | null;
  /** UTC day, `2026-03-10`. */
  day: string;
}

/** What was done, why, by whom and on which day. Codes only, no words of anybody (MO-10, MO-12). */
export function EventLine({ event, link }: { event: EventWords; link?: boolean }) {
  const { act, reason, about, day } = event;
  const facts = [
    ...(about ? [say('log.about', { alias: about })] : []),
    ...(reason === null
      ? []
      : [say('statement.why.reason', { code: reason, label: sayUnchecked(`reason.${reason}.label`) })]),
    sayBy(event),
    ...(link ? [] : [sayDay(day)]),
  ];
  const href = link ? addressOf(event) : undefined;
  return (
    <li class="thread-text">
      {href ? (
        <a class="thread-title" href={href}>
          {sayUnchecked(`log.act.${act}`)}
        </a>
      ) : (
        <b>{sayUnchecked(`log.act.${act}`)}</b>
      )}
      <p class="thread-facts">{facts.join(' · ')}</p>
    </li>
  );
}

function sayBy({ alias, bySoftware }: EventWords): string {
  if (bySoftware) return say('log.by-software');
  return alias === null ? say('log.by-gone') : say('log.by', { alias });
}

function addressOf({ act, subject }: EventWords): string | undefined {
  if (act.startsWith('thread.')) return paths.thread(subject);
  if (act.startsWith('post.') || act === 'report.closed') return paths.post(subject);
  return undefined;
}

/** A day of the log in words: "Tuesday, 10 March 2026". Days of the log are UTC days. */
export function sayDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return dateFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
