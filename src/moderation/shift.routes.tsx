import { paths } from '../paths.ts';
import { type Member, requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { beginShift, endShift } from './begin-shift.ts';
import { queuePage } from './case-queue.routes.tsx';
import { chooseBuddy, chooseLight } from './change-shift.ts';
import { BuddyInput, ShiftInput } from './shift.input.ts';

/** The shift somebody is in, and who is with them (WB-2, WB-4). */
export function addShift(routes: Routes, web: WebTools): void {
  routes.post('/work/shift', 'moderator', (c) => shift(c, web));
  routes.post('/work/shift/with', 'moderator', (c) => buddy(c, web));
}

type Change = (em: Em, web: WebTools, member: Member) => Promise<void>;

const changes = {
  begin: { done: 'shift-begun', work: (em, { tools }, member) => beginShift(em, tools, member) },
  end: { done: 'shift-ended', work: (em, { tools }, member) => endShift(em, tools, member) },
  light: { done: 'shift-light', work: (em, { tools }, member) => chooseLight(em, tools, member, true) },
  all: { done: 'shift-all', work: (em, { tools }, member) => chooseLight(em, tools, member, false) },
} as const satisfies Record<string, { done: string; work: Change }>;

async function shift(c: WebContext, web: WebTools): Promise<Response> {
  const { done, work } = changes[requireForm(c, ShiftInput).what];
  await work(c.get('em'), web, requireMember(c.get('actor')));
  return c.redirect(paths.withDone(paths.work(), done), 303);
}

async function buddy(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, BuddyInput);
  if (!read.ok) return queuePage(c, web, read.fields.to);
  try {
    await chooseBuddy(c.get('em'), web.tools, requireMember(c.get('actor')), read.value.to);
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.status === 422) return queuePage(c, web, refusal.code);
    throw refusal;
  }
  return c.redirect(paths.withDone(paths.work(), 'shift-buddy'), 303);
}
