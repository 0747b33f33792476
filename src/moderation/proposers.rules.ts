import type { ModerationAct } from './moderation-acts.catalogue.ts';

/** A line of the log about a post, and who of the team it names. */
export interface ProposalLine {
  act: ModerationAct;
  actor: string;
}

/**
 * Who proposed the end of a membership that a second person then wanted too, by the lines of the log about one post, the
 * oldest first. They have decided it as much as whoever confirmed it, so they do not look at it again (MO-5, MO-9).
 */
export function proposersOf(lines: readonly ProposalLine[]): string[] {
  const proposers = new Set<string>();
  let open: string | null = null;
  for (const { act, actor } of lines) {
    if (act === 'end.proposed') open = actor;
    if (act === 'end.dropped' || act === 'end.lapsed') open = null;
    if (act === 'person.ended' && open !== null) proposers.add(open);
  }
  return [...proposers];
}
