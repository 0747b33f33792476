import { randomBytes } from 'node:crypto';
import type { Database } from '../../src/database.ts';
import { setClock } from '../../src/platform/clock.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import type { Outcome } from '../../src/strategies/facets.catalogue.ts';
import { openStrategy } from '../../src/strategies/open-strategy.ts';
import { publishedAnew, type ShownFigures } from '../../src/strategies/outcome.rules.ts';
import { useStrategies } from '../../src/strategies/use-strategies.ts';
import type { DemoStrategy } from './corpus/strategies/types.ts';
import type { People } from './people.ts';
import type { Told } from './tell-story.ts';

const hour = 3_600_000;
/** Hours between two strategies, so that they are spread over the weeks before. */
const apart = 6;

/**
 * Puts up the strategies through the use case that people use, the last in the list as the newest, with what others tell
 * about them. Gives their ids by title.
 */
export async function tellStrategies(
  database: Database,
  given: Tools,
  people: People,
  evening: Date,
  strategies: readonly DemoStrategy[],
): Promise<Map<string, string>> {
  const clock = setClock(new Date(evening.getTime() - strategies.length * apart * hour));
  const tools: Tools = { ...given, clock };
  const ids = new Map<string, string>();
  for (const strategy of strategies) {
    const { by, keptName, title, about, steps, when, whenNot, care, labels, told, ...facets } = strategy;
    const id = await openStrategy(database.fork(), tools, people.member(by), {
      title,
      sections: { about, steps: steps.join('\n'), when, whenNot: whenNot ?? '', care },
      facets: { ...facets, evidenceLink: null },
      form_key: newId(),
      ...(labels ? { labels } : {}),
      ...(await people.voice(by, keptName)),
    });
    ids.set(title, id);
    await tellOutcomes(database, id, told);
    clock.move(apart * hour);
  }
  return ids;
}

/**
 * What others told of a strategy, at one go: as many answers as there are, by people who have no account here, and the
 * figures as they would have been published on the way.
 */
async function tellOutcomes(database: Database, strategy: string, told: DemoStrategy['told']): Promise<void> {
  const answers = inTurn(told);
  if (answers.length === 0) return;
  const em = database.fork();
  await em.execute(
    `insert into outcome (blind_key, strategy_id, told)
     select decode(key, 'hex'), ?, told from unnest(?::text[], ?::text[]) as answer (key, told)`,
    [strategy, `{${answers.map(() => randomBytes(32).toString('hex')).join(',')}}`, `{${answers.join(',')}}`],
  );
  const { shownTold, shownHelped, shownSame, shownWorse, helpedScore } = publishedOnTheWay(answers);
  await em.execute(
    `update strategy set helped = ?, same = ?, worse = ?, shown_told = ?, shown_helped = ?, shown_same = ?,
       shown_worse = ?, helped_score = ? where thread_id = ?`,
    [
      told.helped,
      told.same,
      told.worse,
      shownTold,
      shownHelped,
      shownSame,
      shownWorse,
      helpedScore,
      strategy,
    ],
  );
}

/** The answers mixed evenly, as they come in over time. */
function inTurn(told: DemoStrategy['told']): Outcome[] {
  const left = Object.entries(told).flatMap(([outcome, count]) =>
    Array.from({ length: count }, (_, at) => ({ outcome: outcome as Outcome, at: (at + 0.5) / count })),
  );
  return left.sort((one, other) => one.at - other.at).map(({ outcome }) => outcome);
}

function publishedOnTheWay(answers: readonly Outcome[]): ShownFigures {
  const counts = { helped: 0, same: 0, worse: 0 };
  let shown: ShownFigures = { shownTold: 0, shownHelped: 0, shownSame: 0, shownWorse: 0, helpedScore: 0 };
  for (const answer of answers) {
    counts[answer] += 1;
    shown = publishedAnew(counts, shown.shownTold) ?? shown;
  }
  return shown;
}

/** Stories by title, and the strategies they name. */
const used: Readonly<Record<string, readonly string[]>> = {
  'From the car park to the desk': ['Ten toes, one at a time', 'One stop, then off'],
  'One drawer': ['I decide what counts'],
};

/** Some of the stories name what they used. */
export async function tellUses(
  database: Database,
  tools: Tools,
  told: Told,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { thread, posts } of told.threads) {
    const strategies = (used[thread.title] ?? []).flatMap((title) => ids.get(title) ?? []);
    if (strategies.length === 0) continue;
    const member = told.people.member(thread.by);
    await useStrategies(database.fork(), tools, member, { post: posts[0] ?? '', strategies });
  }
}
