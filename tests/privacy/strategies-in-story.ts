import type { Sections } from '../../src/forum/post.entity.ts';
import type { ThreadKind } from '../../src/forum/thread.entity.ts';
import type { Member } from '../../src/platform/actor.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { drainAll } from '../../src/search/keep-in-step.ts';
import { createSearchLinks } from '../../src/search/link-keys.ts';
import { postgresWriter } from '../../src/search/postgres/postgres-writer.ts';
import { outcomes } from '../../src/strategies/facets.catalogue.ts';
import { Strategy } from '../../src/strategies/strategy.entity.ts';
import { tellOutcome } from '../../src/strategies/tell-outcome.ts';
import { useStrategies } from '../../src/strategies/use-strategies.ts';
import type { Random } from './random.ts';

/** Of threads that are opened, one in four is a strategy and one in eight a story. */
export function kindFor(random: Random): ThreadKind {
  const drawn = random();
  return drawn < 0.25 ? 'strategy' : drawn < 0.375 ? 'story' : 'thread';
}

/** What an opening post was told in. */
export const sectionsFor: Record<ThreadKind, Sections | undefined> = {
  thread: undefined,
  story: { happened: 'x', helped: 'x', now: 'x' },
  strategy: { about: 'x', steps: 'x', when: 'x', whenNot: '', care: '' },
};

/** What a strategy can be found by. */
export const putFacets = (em: Em, thread: string): Promise<unknown> =>
  em.insert(Strategy, {
    thread,
    situations: ['sleep'],
    kinds: ['rest'],
    minutes: 5,
    energy: 'low',
    night: true,
    places: ['bed'],
    company: 'alone',
    cost: 'free',
    needs: ['nothing'],
    evidence: 'my-experience',
  });

interface Around {
  em: Em;
  tools: Tools;
  actor: Member;
  strategies: readonly string[];
  random: Random;
}

/** Somebody says what happened when they tried one, and now and then says otherwise or takes it back. */
export async function tellOne({ em, tools, actor, strategies, random }: Around, own: ReadonlySet<string>) {
  const strategy = strategies[Math.floor(random() ** 2 * strategies.length)];
  if (strategy === undefined || own.has(strategy)) return;
  const say = () => outcomes[Math.floor(random() * outcomes.length)] ?? 'helped';
  await tellOutcome(em, tools, actor, { strategy, told: say() });
  if (random() < 0.1) await tellOutcome(em, tools, actor, { strategy, told: say() });
  if (random() < 0.05) await tellOutcome(em, tools, actor, { strategy, told: null });
}

/** Whoever told a story names what they used. */
export async function nameUsed({ em, tools, actor, strategies }: Omit<Around, 'random'>, post: string) {
  await useStrategies(em, tools, actor, { post, strategies: strategies.slice(-2) });
}

/** The index takes what has changed, and somebody looks for something. */
export async function searchOnce(em: Em, tools: Tools): Promise<void> {
  const fork = () => em as never;
  await drainAll(fork, postgresWriter(fork));
  await createSearchLinks({ database: { fork }, tools }).seal({ words: 'x', cut: false });
}
