import { findHoldWord } from '../forum/holds.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { CaseCause } from './case-kinds.catalogue.ts';
import { type WaitStep, waitBucket } from './case-times.rules.ts';
import { halfOf } from './half-year.rules.ts';
import { nobodyMay } from './nobody-may.ts';
import type { LoadStep } from './shift.rules.ts';
import type { Tallied } from './tally.ts';

/** How many there are of each step of waiting time. */
export type BySteps = Partial<Record<WaitStep, number>>;

/** What an owner sees of the work as a whole: cases and reports, nobody of the team and no member. */
export interface Overview {
  /** Open cases by level, and by how long they have waited. */
  open: { level: number; waits: BySteps }[];
  reports: BySteps;
  firstLook: BySteps;
  decision: BySteps;
  appeals: { asked: number; overturned: number; upheld: number };
  held: { cause: CaseCause; count: number }[];
  /** Words that most often hold a post, of the spaces that have such words. */
  words: { word: string; count: number }[];
  inShift: number;
  /** Shifts that ended in this half of the year, by how much they held. */
  shifts: Partial<Record<LoadStep, number>>;
  /** Open cases that everybody of the team is kept from. */
  stuck: number;
}

/** The overview, as it stands now; no moderator is told apart from another (WB-7). */
export async function readOverview(em: Em, now: Date): Promise<Overview> {
  const cases = await ask<{ level: number; made: string; count: number }>(
    em,
    `select 5 - lightness as level, made_hour as made, count(*)::int as count from moderation_case
     where state = 'open' group by 1, 2 order by 1 desc`,
  );
  const levels = [...new Set(cases.map(({ level }) => level))];
  const reports = await ask<{ made: string; count: number }>(
    em,
    "select made_hour as made, count(*)::int as count from report where outcome = 'open' group by 1",
  );
  const tallies = await readTallies(em, now);
  return {
    open: levels.map((level) => ({
      level,
      waits: bySteps(
        cases.filter((each) => each.level === level),
        now,
      ),
    })),
    reports: bySteps(reports, now),
    firstLook: tallies('first-look'),
    decision: tallies('decision'),
    appeals: {
      asked: Object.values(tallies('appeal')).reduce((sum, count) => sum + count, 0),
      overturned: (tallies('appeal-outcome') as Record<string, number>).overturned ?? 0,
      upheld: (tallies('appeal-outcome') as Record<string, number>).upheld ?? 0,
    },
    held: await listHeld(em),
    words: await countHoldWords(em),
    shifts: tallies('shift') as Overview['shifts'],
    inShift: await countOf(em, 'select count(*)::int as count from shift'),
    stuck: await countOf(em, stuckCases),
  };
}

const stuckCases = `select count(*)::int as count from moderation_case c where c.state = 'open' and ${nobodyMay}`;

function bySteps(rows: { made: string; count: number }[], now: Date): BySteps {
  const steps: BySteps = {};
  for (const { made, count } of rows) {
    const step = waitBucket(new Date(made), now);
    steps[step] = (steps[step] ?? 0) + count;
  }
  return steps;
}

async function readTallies(em: Em, now: Date): Promise<(what: Tallied) => BySteps> {
  const rows = await ask<{ what: string; code: string; count: number }>(
    em,
    'select what, code, count from tally where half = ?',
    [halfOf(now)],
  );
  return (what) =>
    Object.fromEntries(rows.filter((row) => row.what === what).map(({ code, count }) => [code, count]));
}

const listHeld = (em: Em): Promise<Overview['held']> =>
  ask(
    em,
    `select cause, count(*)::int as count from moderation_case where kind = 'hold' group by cause
     order by count desc, cause`,
  );

/** So many of the newest posts that a word has held are looked at again, and so many words are told. */
const lookedAt = 500;
const wordsTold = 10;

/** No count is kept of a word: what was held is looked at anew, with the words its space has now. */
async function countHoldWords(em: Em): Promise<Overview['words']> {
  const rows = await ask<{ text: string; words: string[] }>(
    em,
    `select t.title || ' ' || p.source as text, s.hold_words as words from post p
       join thread t on t.id = p.thread_id join space s on s.id = t.space_id
     where p.held_for = 'word' and p.source is not null order by p.written_hour desc limit ?`,
    [lookedAt],
  );
  const counts = new Map<string, number>();
  for (const { text, words } of rows) {
    const word = findHoldWord(text, words);
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => other.count - one.count || one.word.localeCompare(other.word))
    .slice(0, wordsTold);
}

async function countOf(em: Em, question: string): Promise<number> {
  const [row] = await ask<{ count: number }>(em, question);
  return row?.count ?? 0;
}
