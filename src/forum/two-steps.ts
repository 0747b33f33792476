import type { z } from 'zod';
import type { DraftsHere } from '../../views/forum/write-parts.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { labelsTicked } from '../safety/label-fields.rules.ts';
import { offerFreshName } from './choose-voice.ts';
import { hasDrafts, readDrafts } from './drafts.queries.ts';
import type { DraftWords } from './drafts.rules.ts';
import { listSpaces } from './lists.queries.ts';
import { listKeptNames } from './voices.queries.ts';

/*
 * What writing in two steps asks for, whatever is written: a draft to go on with, the words as they came, the names on
 * offer, and which step shows what is missing. Beside it stand `identity-in-form.ts` (hints and hiding) and
 * `kept-through-refusal.ts`.
 */

type Fields = Record<string, string>;

/** The own draft that is asked for; for another one's there is nothing at the address. Or whether there are any. */
export async function begun(
  c: WebContext,
  web: WebTools,
): Promise<{ words?: DraftWords; drafts: DraftsHere }> {
  const wanted = c.req.query('draft');
  const { kept } = (await ownLockers(c, web)).drafts;
  const fresh = kept.filter(({ thread }) => thread === undefined);
  const now = web.tools.clock.now();
  if (wanted === undefined) return { drafts: { some: await hasDrafts(c.get('em'), fresh, now) } };
  const own = fresh.filter(({ draft }) => draft === wanted);
  const [draft] = await readDrafts(c.get('em'), web.tools.keys, own, now);
  if (draft === undefined) throw notFound();
  return { words: draft.words, drafts: { from: draft.saved } };
}

/** 422 where something is missing. */
export const statusOf = (fields: Fields): number => (Object.keys(fields).length > 0 ? 422 : 200);

/** Step 1 as its page takes it: every word as it was typed, the boxes as they were ticked, and the key of the form. */
export function stepOne<Typed extends { form_key?: string; labels?: ContentLabel[] }>(typed: Typed) {
  const labels = typed.labels ?? labelsTicked({ ...typed });
  return { typed: { ...typed, labels }, formKey: typed.form_key || newId() };
}

interface TypedVoice {
  voice: string;
  fresh_name: string;
  fresh_avatar: number;
}

/**
 * What step 2 shows beside the words: their space and the names they may go up under, with the words as they will
 * stand. Nothing where the space is not there. Refuses (429) whoever looks over too often.
 */
export async function lookedOver(
  c: WebContext,
  web: WebTools,
  typed: TypedVoice & { space: string },
  render: () => Promise<{ html: string }>,
) {
  const member = requireMember(c.get('actor'));
  await web.tools.limits.take('preview.account', member.account);
  const space = (await listSpaces(c.get('em'))).find((each) => each.id === typed.space);
  if (space === undefined) return null;
  const [{ html }, names] = await Promise.all([render(), namesToOffer(c, web, typed, space)]);
  return { html, space, ...names };
}

/** The names a text may go up under, and the one that is chosen to begin with (PO-5). */
export async function namesToOffer(
  c: WebContext,
  web: WebTools,
  typed: TypedVoice,
  space: { support: boolean },
) {
  const kept = await listKeptNames(c.get('em'), (await ownLockers(c, web)).names.own);
  const fresh = typed.fresh_name ? { shown: typed.fresh_name, avatar: typed.fresh_avatar } : offerFreshName();
  return { voice: startingVoice(typed, space.support, kept), fresh, kept };
}

/** In support spaces a fresh name stands first; elsewhere a kept one, where there is one (PO-5). */
function startingVoice(
  typed: { voice: string; fresh_name: string },
  support: boolean,
  kept: { id: string }[],
): string {
  const chosen = typed.fresh_name !== '';
  if (chosen || support) return typed.voice;
  return kept[0]?.id ?? 'fresh';
}

/** The form as it was sent, and the step in which what is missing is asked for. Refuses (400) another form. */
export function sentAgain<Typed>(
  c: WebContext,
  schema: z.ZodType<Typed>,
  fields: Fields,
  inStepOne: readonly string[],
): { typed: Typed; step: 1 | 2 } {
  const { form_token: _token, ...form } = c.get('form');
  const typed = schema.safeParse(form);
  if (!typed.success) throw new Problem(400, 'problem.form-shape');
  return { typed: typed.data, step: inStepOne.some((name) => name in fields) ? 1 : 2 };
}
