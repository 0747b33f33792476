import type { CaseActSubject } from '../../views/moderation/case-act-page.tsx';
import { findPost, titleAbove } from '../forum/find-post.ts';
import { shownTitle } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOwnWords } from '../safety/wording.ts';
import { type FormAct, formActs } from './case-act-fields.catalogue.ts';
import { caseActs } from './case-acts.catalogue.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { idOrNothing } from './moderation.input.ts';
import { findThreadHead, listPlaces } from './moderation.queries.ts';

/** A case, and what a decision in it is about. */
export interface CaseMatter {
  found: FoundCase;
  subject: CaseActSubject & {
    /** All a passage may stand in. */
    searched: string;
  };
  spaces: { id: string; title: string }[];
  /** What the organiser has put in their own words. */
  own: ReadonlyMap<string, string>;
}

/** The act of this address; refuses (404) what is none, and what has no form. */
export function actOf(c: WebContext): FormAct {
  const act = formActs.find((code) => code === c.req.param('act'));
  if (act === undefined) throw notFound();
  return act;
}

/** The case of this address for whoever asks, with what an act in it is about; refuses (404) where there is none. */
export async function findCaseMatter(c: WebContext, web: WebTools, act: FormAct): Promise<CaseMatter> {
  const em = c.get('em');
  const id = idOrNothing(c.req.param('case'));
  const found = id && (await findCase(em, web.tools, requireMember(c.get('actor')), id));
  const post = found && (await findPost(em, found.post));
  const thread = post && (await findThreadHead(em, post.thread));
  if (!found || !post || !thread) throw notFound();
  const { title, threadLabels: labels, starter } = post;
  const shown = shownTitle({ title, labels, starter }, await readingOf(c, web));
  const subject = {
    ...post,
    ...shown,
    post: post.id,
    name: caseActs[act].target === 'thread' ? thread.name : post.name,
    html: post.html ?? '',
    // Where the reader has the title folded it stands in no page; a part of it is found all the same.
    source: linesOf(shown.folded.length > 0 ? null : titleAbove(post), post.source),
    searched: linesOf(titleAbove(post), post.source),
  };
  const spaces = act === 'move' ? (await listPlaces(em)).filter((space) => space.id !== post.space) : [];
  return { found, subject, spaces, own: await readOwnWords(em) };
}

const linesOf = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n\n');
