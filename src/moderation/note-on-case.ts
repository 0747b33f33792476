import { isOwner, type Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { changeRecord } from './crisis-record.ts';
import { lockCase } from './lock-case.ts';
import { withWriter } from './second-person.rules.ts';

export interface NoteWanted {
  case: string;
  note: string;
  form_key: string;
}

/**
 * Keeps a word for the team about a case, sealed, for 90 days; closed cases take notes too. Who writes
 * in a case about a person knows of it with whoever has it (L3). The same form counts once.
 * Refuses whoever wrote the words or is kept from the case (403).
 */
export async function noteOnCase(em: Em, tools: Tools, member: Member, wanted: NoteWanted): Promise<void> {
  const now = tools.clock.now();
  const content = ['case-note', wanted.case, wanted.note];
  const form = { sender: member.account, formKey: wanted.form_key, content, now };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const found = await lockCase(tx, tools, member, wanted.case, { closedToo: true });
      const { actor, level } = found;
      if (found.kind === 'crisis') {
        const writer = { actor, owner: isOwner(member), level };
        await changeRecord(tx, tools.keys, found.id, (record) => withWriter(record, writer));
      }
      const id = newId();
      await tx.execute(
        'insert into case_note (id, case_id, actor, words, made_hour) values (?, ?, ?, ?, ?)',
        [id, wanted.case, actor, tools.keys.seal('case-note', id, wanted.note), hourOf(now)],
      );
      return id;
    }),
  );
}
