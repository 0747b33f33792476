import { waitSteps } from '../../src/moderation/case-times.rules.ts';
import type { BySteps, Overview } from '../../src/moderation/lead.queries.ts';
import type { Memorial } from '../../src/moderation/memorial.queries.ts';
import { loadSteps } from '../../src/moderation/shift.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Card } from '../parts/card.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { Memorials } from './memorials.tsx';

/** From this many people on, how many are in a shift is told. */
const fewest = 5;

export interface LeadPageProps {
  frame: Frame;
  overview: Overview;
  /** Threads that are places to remember (CR-14), and today, by which they may be due. */
  memorials: Memorial[];
  today: string;
}

/** How the work stands as a whole. Nothing here is about one person of the team, and nothing compares them (WB-7). */
export function LeadPage({ frame, overview, ...others }: LeadPageProps) {
  const { open, reports, firstLook, decision, appeals, held, words, inShift, shifts, stuck } = overview;
  return (
    <SitePage frame={frame} tabTitle={say('lead.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('lead.title')}</h1>
      <p class="lead">{say('lead.text')}</p>
      <Memorials {...others} />
      <Card heading={say('lead.open')}>
        <Counted rows={open.map(({ level, waits }) => [say('lead.level', { level }), stepWords(waits)])} />
      </Card>
      <Card heading={say('lead.reports')}>
        <p>{stepWords(reports)}</p>
      </Card>
      <HalfYear heading={say('lead.first-look')} words={stepWords(firstLook)} />
      <HalfYear heading={say('lead.decision')} words={stepWords(decision)} />
      <Card heading={say('lead.appeals')}>
        <p class="small soft">{say('lead.half')}</p>
        <Counted
          rows={[
            [say('lead.appeals.asked'), String(appeals.asked)],
            [say('lead.appeals.overturned'), String(appeals.overturned)],
            [say('lead.appeals.upheld'), String(appeals.upheld)],
          ]}
        />
      </Card>
      <Card heading={say('lead.held')}>
        <p class="small soft">{say('lead.held.text')}</p>
        <Counted
          rows={held.map(({ cause, count }) => [sayUnchecked(`case.title.${cause}`), String(count)])}
        />
      </Card>
      <Card heading={say('lead.words')}>
        <Counted rows={words.map(({ word, count }) => [word, String(count)])} />
      </Card>
      <HalfYear heading={say('lead.load')} words={loadWords(shifts)} />
      <Pairs
        pairs={[
          { label: say('lead.shift'), value: inShift < fewest ? say('lead.shift.few') : String(inShift) },
          { label: say('lead.barred'), value: stuck === 0 ? say('lead.none') : String(stuck) },
        ]}
      />
    </SitePage>
  );
}

function HalfYear({ heading, words }: { heading: string; words: string }) {
  return (
    <Card heading={heading}>
      <p class="small soft">{say('lead.half')}</p>
      <p>{words}</p>
    </Card>
  );
}

function Counted({ rows }: { rows: [label: string, value: string][] }) {
  if (rows.length === 0) return <p>{say('lead.none')}</p>;
  return <Pairs pairs={rows.map(([label, value]) => ({ label, value }))} />;
}

/** Of a few shifts nothing is told: whose they were could be guessed (WB-7). */
function loadWords(shifts: Overview['shifts']): string {
  const all = Object.values(shifts).reduce((sum, count) => sum + count, 0);
  if (all < fewest) return say('lead.load.few');
  return loadSteps
    .filter((step) => (shifts[step] ?? 0) > 0)
    .map((step) => sayUnchecked(`lead.load.${step}`, { count: shifts[step] ?? 0 }))
    .join(', ');
}

function stepWords(steps: BySteps): string {
  const words = waitSteps
    .filter((step) => (steps[step] ?? 0) > 0)
    .map((step) => sayUnchecked(`lead.step.${step}`, { count: steps[step] ?? 0 }));
  return words.length === 0 ? say('lead.none') : words.join(', ');
}
