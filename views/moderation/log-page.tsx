import type { Openings } from '../../src/accounts/openings.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Card } from '../parts/card.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say } from '../words/say.ts';
import { EventLine, type EventWords, sayDay } from './event-line.tsx';

export interface LogPageProps {
  frame: Frame;
  /** The newest first. */
  events: EventWords[];
  /** Number and hash of the last line, as hex digits; nothing while there is none. */
  head: { number: number; hash: string } | null;
  /** There are more lines than these. */
  older: boolean;
  /** How often seals were opened since a day. */
  seals: { counts: Openings; since: string };
}

/** What the team did, by day, with the sign of the last line for all moderators to see (SECURITY I). */
export function LogPage({ frame, events, head, older, seals }: LogPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('log.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('log.title')}</h1>
      <p>{say('log.lead')}</p>
      {events.length === 0 && (
        <EmptyState heading={say('log.none')}>
          <p>{say('log.none.text')}</p>
        </EmptyState>
      )}
      {byDay(events).map((lines) => (
        <Day lines={lines} />
      ))}
      {older && <p class="small">{say('log.older', { count: events.length })}</p>}
      {head && (
        <Card heading={say('log.head')}>
          <p>
            <code dir="ltr">{say('log.head.value', head)}</code>
          </p>
          <p class="small soft">{say('log.head.text')}</p>
        </Card>
      )}
      <Seals {...seals} />
    </SitePage>
  );
}

/** Opening a seal is counted, so that everybody on the team can see what it was done for (ARCHITECTURE 12). */
function Seals({ counts, since }: LogPageProps['seals']) {
  return (
    <Card heading={say('log.seals')}>
      <p>{say('log.seals.text', { day: sayDay(since) })}</p>
      <div class="prose">
        <ul>
          <li>{say('log.seals.show-own', { count: counts['show-own'] })}</li>
          <li>{say('log.seals.enforce-sanction', { count: counts['enforce-sanction'] })}</li>
        </ul>
      </div>
    </Card>
  );
}

function Day({ lines }: { lines: [EventWords, ...EventWords[]] }) {
  return (
    <section class="stack">
      <h2>{sayDay(lines[0].day)}</h2>
      <ul class="threads stack">
        {lines.map((event) => (
          <EventLine event={event} link />
        ))}
      </ul>
    </section>
  );
}

function byDay(events: EventWords[]): [EventWords, ...EventWords[]][] {
  const days: [EventWords, ...EventWords[]][] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last && last[0].day === event.day) last.push(event);
    else days.push([event]);
  }
  return days;
}
