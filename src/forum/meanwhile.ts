import type { Keys } from '../platform/keys.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { Above } from './beside.ts';
import type { PostState } from './post.entity.ts';
import { keptOut, listTaken, passageOf } from './taken-parts.ts';

/** What has become of a post while its author had the form open, for that author alone. */
export interface Meanwhile {
  /** What stands now, where it is other words than the form began from. */
  now?: { title: string | null; html: string; labels: ContentLabel[] };
  /** The parts that the team has taken out, each with the decision about it. */
  taken: { passage: string; statement?: string }[];
  /** The decision that keeps it out of sight. */
  hidden?: string;
}

/** What a post looks like as far as its author should know before they save. */
export interface NowStanding {
  state: PostState;
  title: string | null;
  html: string | null;
  labels: ContentLabel[];
}

/** What is out of a post now, and how its author's words may stand meanwhile. */
export interface KeptOut {
  taken: Meanwhile['taken'];
  /** The same words, with a mark in place of each part that is out; every other word as it was typed. */
  without(text: string): string;
}

/** The parts of a post that are out, for the form of its author (MO-6, MO-7). */
export async function partsOut(
  em: Em,
  keys: Keys,
  above: Pick<Above, 'decisionsOn'>,
  post: string,
): Promise<KeptOut> {
  const parts = await listTaken(em, { keys }, post);
  const without = (text: string) => keptOut(parts, text);
  if (parts.length === 0) return { taken: [], without };
  const told = (await above.decisionsOn(em, keys, post)).taken;
  const taken = parts.map((part, at) => ({
    passage: passageOf(part),
    statement: told.at(at - parts.length),
  }));
  return { taken, without };
}

/** What is refused so that the form comes back with every word; `beside`: what stands now belongs beside them. */
export type ComesBack = { field?: string; beside: boolean };

/** Whether a refused edit is shown again in its form, and how; nothing for every other refusal. */
export function comesBack(trouble: unknown): ComesBack | null {
  if (!(trouble instanceof Problem)) return null;
  const { code } = trouble;
  if (code === 'forum.edit.changed') return { field: code, beside: true };
  if (code === 'forum.edit.taken') return { field: code, beside: false };
  return code === 'forum.edit.not-up' ? { beside: false } : null;
}

/**
 * What the form of a refused edit shows. Nothing where the post is out of sight by no decision of the team: that has
 * nothing to do with what was typed.
 */
export async function findMeanwhile(
  em: Em,
  keys: Keys,
  above: Pick<Above, 'decisionsOn'>,
  post: { id: string; now: NowStanding },
  { field, beside }: ComesBack,
): Promise<(KeptOut & { meanwhile: Meanwhile }) | null> {
  const { title, html, labels, state } = post.now;
  const isHidden = field === undefined && state === 'hidden';
  const hidden = isHidden ? (await above.decisionsOn(em, keys, post.id)).hidden : null;
  if (field === undefined && hidden === null) return null;
  const out = await partsOut(em, keys, above, post.id);
  const now = beside ? { title, html: html ?? '', labels } : undefined;
  return { ...out, meanwhile: { now, taken: out.taken, hidden: hidden ?? undefined } };
}
