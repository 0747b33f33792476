import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { contentLabels } from './content-labels.catalogue.ts';
import { firstLabelChoices, type LabelChoices } from './content-labels.rules.ts';

/**
 * Keeps what a member has chosen for content labels in their sealed settings (CW-3, CW-5); nothing takes their choices
 * back. Only what differs from the first choices is written down, so that next to nothing is where nothing was chosen.
 */
export async function chooseLabels(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  choices: LabelChoices | null,
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'settings', ({ labels: _, ...rest }) =>
      choices === null ? rest : { ...rest, labels: differing(choices) },
    ),
  );
}

const differing = (choices: LabelChoices): Record<string, string> =>
  Object.fromEntries(
    contentLabels
      .filter((label) => choices[label] !== firstLabelChoices[label])
      .map((label) => [label, choices[label]]),
  );
