import { isOwner, type Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { dutyNow } from '../resources/duty.rules.ts';
import { type CaseRow, listUrgent } from './case-queue.queries.ts';
import { levelOf } from './case-queue.rules.ts';
import type { FoundCase } from './case-situation.ts';
import { type CrisisRecordContent, findRecord, findRecords } from './crisis-record.ts';
import { listDuty } from './duty-hours.ts';
import { listActing } from './hand-over.ts';
import { listInShift, readShift } from './kept-shift.ts';
import { askedFor, goalMinutes, wantsOwner, wantsSecond } from './second-person.rules.ts';

type Sealed = Pick<Tools, 'keys' | 'clock'>;

/** Cases that want somebody besides whoever has them. */
export interface Wanted {
  /** A second pair of eyes (L3). */
  second: CaseRow[];
  /** An owner (L5). */
  owners: CaseRow[];
}

/** Whoever asks: who they are to the log, and their own names, whose cases they are told nothing of. */
export interface WantedReader {
  member: Member;
  actor: string;
  own: ReadonlySet<string>;
}

/** So many urgent cases are looked at, the most urgent first. */
const most = 300;

/**
 * What of the team's urgent cases wants whoever asks: none about their own words, none they are kept from, none in which
 * somebody else has answered the call (SAFETY 3.5, L3 and L5).
 */
export async function listWanted(
  em: Em,
  tools: Sealed,
  { member, actor, own }: WantedReader,
  zone: string,
): Promise<Wanted> {
  const urgent = await listUrgent(em, tools, most);
  const rows = urgent.filter(({ nameId, barred }) => !own.has(nameId) && !barred.includes(actor));
  if (rows.length === 0) return { second: [], owners: [] };
  const records = await findRecords(
    em,
    tools.keys,
    rows.map(({ id }) => id),
  );
  const recordOf = ({ id }: CaseRow): CrisisRecordContent => records.get(id) ?? {};
  const owners = rows.filter(
    (row) => isOwner(member) && row.claim?.actor !== actor && wantsOwner(levelOf(row), recordOf(row)),
  );
  const asks = await whoIsAsked(em, tools, zone);
  const second: CaseRow[] = [];
  for (const row of rows) {
    if (owners.includes(row)) continue;
    if ((await asks(row, recordOf(row))).includes(actor)) second.push(row);
  }
  return { second, owners };
}

/** Whom of the team a case calls as a second person: by rota, shift and name, read once for all cases of a page. */
async function whoIsAsked(em: Em, tools: Sealed, zone: string) {
  const now = tools.clock.now();
  const team = (await listActing(em)).map(({ id }) => id);
  const inShift = new Set((await listInShift(em, tools, '')).map(({ id }) => id));
  const hours = await listDuty(em);
  const onDuty = team.filter((id) => {
    const own = hours.filter(({ staff }) => staff === id);
    return dutyNow(own, now, zone)?.on === true;
  });
  return async (row: CaseRow, record: CrisisRecordContent): Promise<string[]> => {
    const it = { level: levelOf(row), holder: row.claim?.actor ?? null, barred: row.barred };
    if (it.holder === null || !wantsSecond(it, record, team)) return [];
    const with_ = (await readShift(em, tools, it.holder))?.buddy ?? null;
    const buddy = with_ !== null && inShift.has(with_) ? with_ : null;
    const late = now.getTime() - row.madeAt.getTime() >= goalMinutes(it.level) * 60_000;
    return askedFor(it, { team, buddy, named: record.form?.second ?? null, onDuty, late });
  };
}

/** What is still wanted in one case, for its page: a second person, and an owner where one reads it. */
export async function wantedIn(
  em: Em,
  { keys }: Sealed,
  found: FoundCase,
  member: Member,
): Promise<{ second: boolean; owner: boolean }> {
  if (found.kind !== 'crisis' || found.state === 'closed') return { second: false, owner: false };
  const record = await findRecord(em, keys, found.id);
  const team = (await listActing(em)).map(({ id }) => id);
  const level = levelOf(found);
  return {
    second: wantsSecond({ level, holder: found.claim?.actor ?? null, barred: found.barred }, record, team),
    owner: isOwner(member) && wantsOwner(level, record),
  };
}
