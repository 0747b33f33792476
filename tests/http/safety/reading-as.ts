import { changeLocker } from '../../../src/accounts/lockers.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import {
  type ContentLabel,
  contentLabels,
  type LabelTreatment,
} from '../../../src/safety/content-labels.catalogue.ts';
import type { TestForum } from '../../support/app.ts';
import type { Person } from '../../support/people.ts';

/** This person has chosen what becomes of labels: the same for all of them, or by label (CW-3). */
export async function chooses(
  forum: Pick<TestForum, 'database' | 'keys'>,
  person: Pick<Person, 'account'>,
  choice: LabelTreatment | Partial<Record<ContentLabel, LabelTreatment>>,
): Promise<void> {
  const labels =
    typeof choice === 'string' ? Object.fromEntries(contentLabels.map((label) => [label, choice])) : choice;
  await inTransaction(forum.database.fork(), (tx) =>
    changeLocker(tx, forum.keys, person.account, 'settings', (settings) => ({ ...settings, labels })),
  );
}
