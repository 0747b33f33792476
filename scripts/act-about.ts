import type { Database } from '../src/database.ts';
import { actInCase } from '../src/moderation/act-in-case.ts';
import type { CaseDecision } from '../src/moderation/case-decision.ts';
import { openTeamCase } from '../src/moderation/open-team-case.ts';
import type { Member } from '../src/platform/actor.ts';
import { newId } from '../src/platform/ids.ts';
import type { Tools } from '../src/platform/tools.ts';

/** Does what a moderator does from the menu of a post: opens the case about it and takes one step there. Gives the case. */
export async function actAbout(
  database: Database,
  tools: Tools,
  moderator: Member,
  post: string,
  step: Pick<CaseDecision, 'act' | 'reason' | 'note'>,
): Promise<string> {
  const { id } = await openTeamCase(database.fork(), tools, moderator, post);
  await actInCase(database.fork(), tools, moderator, {
    case: id,
    passage: '',
    labels: [],
    space: '',
    minutes: null,
    hide: false,
    stay: false,
    why: 'No lighter step would have helped here.',
    form_key: newId(),
    ...step,
  });
  return id;
}
