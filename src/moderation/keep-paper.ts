import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type PaperCode, paperCodes, papers } from '../resources/papers.catalogue.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

/** A paper as it is filled in so far. */
export interface FilledPaper {
  code: PaperCode;
  /** By part; what is not filled in is not there. */
  answers: Readonly<Record<string, string>>;
  /** The day it was last changed, or nothing. */
  changedOn: string | null;
  /** How often it was kept: 0 where never. */
  version: number;
}

/** Every paper (GO-1 to GO-5), in the order of the catalogue. */
export async function listPapers(em: Em): Promise<FilledPaper[]> {
  const rows = await ask<FilledPaper>(
    em,
    'select code, answers, changed_on::text as "changedOn", version from paper where code = any(?::text[])',
    [`{${paperCodes.join(',')}}`],
  );
  return paperCodes.map(
    (code) => rows.find((row) => row.code === code) ?? { code, answers: {}, changedOn: null, version: 0 },
  );
}

/** One paper, empty where nobody has filled it in. */
export async function readPaper(em: Em, code: PaperCode): Promise<FilledPaper> {
  const [paper] = (await listPapers(em)).filter((each) => each.code === code);
  if (paper === undefined) throw notFound();
  return paper;
}

/**
 * Keeps what an owner has written in a paper, with a line in the team's log. The same again changes nothing. Refuses everybody but
 * owners (404), and a paper that somebody has changed since `version` was read (409), so that nothing is written over unseen.
 */
export async function keepPaper(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { code: PaperCode; answers: Readonly<Record<string, string>>; version: number },
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  const { code } = wanted;
  const answers = Object.fromEntries(
    papers[code].flatMap((part) => (wanted.answers[part] ? [[part, wanted.answers[part]]] : [])),
  );
  await inTransaction(em, async (tx) => {
    await tx.execute(
      "insert into paper (code, answers, changed_on, version) values (?, '{}', ?, 0) on conflict do nothing",
      [code, today(tools)],
    );
    const [row] = await tx.execute<{ version: number; same: boolean }[]>(
      'select version, answers = ?::jsonb as same from paper where code = ? for update',
      [JSON.stringify(answers), code],
    );
    if (row?.same) return;
    if (row?.version !== wanted.version) throw new Problem(409, 'papers.changed');
    await tx.execute(
      'update paper set answers = ?::jsonb, changed_on = ?, version = version + 1 where code = ?',
      [JSON.stringify(answers), today(tools), code],
    );
    const actor = await actingStaff(tx, member);
    await recordEvent(tx, tools, { actor, act: 'papers.changed', subject: 'papers' });
  });
}

const today = (tools: Pick<Tools, 'clock'>): string => tools.clock.now().toISOString().slice(0, 10);
