import { giveRole } from '../../src/accounts/staff.ts';
import { saveTwoStep } from '../../src/accounts/two-step.ts';
import { actInCase } from '../../src/moderation/act-in-case.ts';
import { answerPulse } from '../../src/moderation/answer-pulse.ts';
import { askAgain } from '../../src/moderation/ask-again.ts';
import { beginShift } from '../../src/moderation/begin-shift.ts';
import type { FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import { answerLine } from '../../src/moderation/change-helplines.ts';
import { claimCase } from '../../src/moderation/claim-case.ts';
import { keepHint } from '../../src/moderation/crisis-hint.ts';
import { writeRecord } from '../../src/moderation/crisis-record.ts';
import { addDutyHours } from '../../src/moderation/duty-hours.ts';
import { keepMemorial } from '../../src/moderation/keep-memorial.ts';
import { keepPaper } from '../../src/moderation/keep-paper.ts';
import { makeReport } from '../../src/moderation/make-report.ts';
import { noteOnCase } from '../../src/moderation/note-on-case.ts';
import { closeCases, openCase } from '../../src/moderation/open-case.ts';
import { writePager } from '../../src/moderation/pager.ts';
import { reportKinds } from '../../src/moderation/report-kinds.catalogue.ts';
import type { Member as Actor } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import { Problem } from '../../src/platform/problem.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { helplines } from '../../src/resources/helplines.catalogue.ts';
import type { Random } from './random.ts';

/** People of the team: they have joined like everybody else, and write like everybody else under names of their own. */
export const teamSize = 4;

interface Work {
  em: Em;
  tools: Tools;
  actor: Actor;
  random: Random;
  team: Actor[];
}
type Post = { post: string; name: string };

/** Somebody joins the team: the first as its owner. The owner fills in what an owner fills in. */
export async function joinTeam({ em, tools, actor, team }: Work): Promise<void> {
  const role = team.length === 0 ? 'owner' : 'moderator';
  await giveRole(em, actor.account, role);
  await saveTwoStep(em, tools.keys, actor.account, { secret: 'x'.repeat(32), step: 0 });
  const member: Actor = { ...actor, role, hasTwoStep: true };
  team.push(member);
  await addDutyHours(em, tools, member, { staff: '', weekday: team.length, from: 18, until: 22 });
  if (role !== 'owner') return;
  const [line] = helplines;
  await answerLine(em, tools, member, { line: line?.id ?? '', answer: 'works' });
  await keepPaper(em, tools, member, { code: 'contact', answers: {}, version: 0 });
  await writePager(em, tools.keys, { url: 'https://pager.example', secret: 'x', base: 'x' } as never);
}

/** Somebody tells the team of a post, and one of the team works on it; at times it is about a life, and rarely a place to remember. */
export async function tellTeam(work: Work, post: Post): Promise<void> {
  const { em, tools, actor, random, team } = work;
  const kind = reportKinds[Math.floor(random() * reportKinds.length)] ?? 'else';
  await makeReport(em, tools, actor, { post: post.post, kind, note: 'x', form_key: newId() }, '').catch(
    unlessRefused,
  );
  const staff = team[Math.floor(random() * team.length)];
  if (staff === undefined) return;
  if (random() < 0.2) await beginShift(em, tools, staff);
  if (random() < 0.1) await answerPulse(em, tools, staff, { had: 1, carried: 1, free: 1 });
  const { id, crisis } = await openOne(work, post);
  try {
    if ((await claimCase(em, tools, staff, id)).kind !== 'yours') return;
    if (random() < 0.4) await noteOnCase(em, tools, staff, { case: id, note: 'x', form_key: newId() });
    if (crisis) await closeCrisis(work, post, id);
    else if (random() < 0.8) await decide(work, staff, id);
  } catch (trouble) {
    unlessRefused(trouble);
  }
  if (random() < 0.04) await remember(work, post);
}

async function openOne(
  { em, tools, random }: Work,
  { post }: Post,
): Promise<{ id: string; crisis: boolean }> {
  const crisis = random() < 0.3;
  if (!crisis) return { id: await openCase(em, tools, { post, kind: 'team', cause: 'team' }), crisis };
  const id = await openCase(em, tools, {
    post,
    kind: 'crisis',
    cause: 'danger',
    level: 3 + Math.floor(random() * 2),
  });
  await keepHint(em, tools, id, { counts: 4, concern: 'own', reasons: [] } as never, 'x');
  return { id, crisis };
}

async function closeCrisis({ em, tools }: Work, { post }: Post, id: string): Promise<void> {
  await writeRecord(em, tools.keys, id, { safeSince: tools.clock.now().toISOString() });
  const [row] = await em.execute<{ id: string }[]>('select id from staff order by id limit 1');
  await closeCases(em, tools, { post, kinds: ['crisis'], outcome: 'supported', by: row?.id });
}

const acts: readonly FormAct[] = ['note', 'suggest', 'label', 'redact', 'hide', 'cool-down', 'end'];

async function decide({ em, tools, random }: Work, staff: Actor, id: string): Promise<void> {
  const act = acts[Math.floor(random() * acts.length)] ?? 'note';
  await actInCase(em, tools, staff, {
    case: id,
    act,
    reason: act === 'label' ? null : 'M08',
    note: 'x',
    passage: act === 'redact' ? 'x' : '',
    labels: act === 'label' ? ['self-harm'] : [],
    space: '',
    minutes: null,
    hide: false,
    stay: false,
    why: 'x',
    form_key: newId(),
  });
}

async function remember({ em, tools, team }: Work, { post }: Post): Promise<void> {
  const owner = team.find(({ role }) => role === 'owner');
  const [row] = await em.execute<{ thread: string }[]>('select thread_id as thread from post where id = ?', [
    post,
  ]);
  if (owner === undefined || row === undefined) return;
  const wanted = { thread: row.thread, why: 'x', form_key: newId() };
  await keepMemorial(em, tools, owner, wanted).catch(unlessRefused);
}

/** Somebody asks for a second look at what was decided about a post of theirs. */
export async function askOnceMore(
  { em, tools, actor }: Omit<Work, 'random' | 'team'>,
  names: readonly string[],
) {
  const [told] = await em.execute<{ id: string }[]>(
    `select id from statement where name_id = any(?::text[]) and act in ('post.hidden', 'person.cooled-down') limit 1`,
    [`{${names.join(',')}}`],
  );
  if (told !== undefined)
    await askAgain(em, tools, actor, { statement: told.id, note: 'x' }).catch(unlessRefused);
}

/** People meet refusals as on the pages: then nothing is written. */
export function unlessRefused(trouble: unknown): void {
  if (!(trouble instanceof Problem)) throw trouble;
}
