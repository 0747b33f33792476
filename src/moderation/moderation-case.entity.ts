import { defineEntity, p } from '@mikro-orm/core';
import { Post } from '../forum/post.entity.ts';
import { Statement } from '../notifications/statement.entity.ts';
import type { CaseCause, CaseKind, CaseOutcome, CaseState } from './case-kinds.catalogue.ts';

/**
 * One task of the team about one post (MO-13): everything of one kind that came in about it until it was closed. Nothing
 * here says who told us; who has taken it, and since when, is sealed.
 */
export const ModerationCaseSchema = defineEntity({
  name: 'ModerationCase',
  tableName: 'moderation_case',
  uniques: [
    {
      name: 'moderation_case_one_at_a_time',
      properties: ['post', 'kind'],
      where: "state <> 'closed'",
    },
  ],
  indexes: [
    // The queue in its order (MO-13).
    {
      name: 'moderation_case_queue',
      properties: ['lightness', 'madeHour', 'chance'],
      where: "state = 'open'",
    },
    { properties: ['post'] },
    { name: 'moderation_case_check', properties: ['checkHour'], where: 'check_hour is not null' },
  ],
  properties: {
    id: p.text().primary(),
    post: () => p.manyToOne(Post).mapToPk().deleteRule('cascade'),
    kind: p.text().$type<CaseKind>(),
    cause: p.text().$type<CaseCause>(),
    /** 5 less the level, so that one index gives the queue's order. */
    lightness: p.smallint(),
    state: p.text().$type<CaseState>(),
    outcome: p.text().$type<CaseOutcome>().nullable(),
    /** What an appeal is about. */
    statement: () => p.manyToOne(Statement).mapToPk().nullable().deleteRule('set null').index(),
    /** Ids of people of the team who may not take it: they decided before, or know the person (MO-9, MO-13). */
    barred: p.array<string>().default([]),
    /** Who has it and until which minute, sealed; none where nobody has. */
    claim: p.blob().nullable(),
    /** The minute it came in, sealed; known for 90 days (PO-8). */
    madeMinute: p.blob().nullable(),
    madeHour: p.datetime(),
    /** When it should be decided, where there is a clock for it. */
    dueHour: p.datetime().nullable(),
    closedHour: p.datetime().nullable(),
    /** How many times whoever wrote it was asked how they are since (CR-13), and when they are asked next. */
    checked: p.smallint().default(0),
    checkHour: p.datetime().nullable(),
    /** Cases of one level and hour stand in an order that nobody chose. */
    chance: p.integer(),
    /** Raised by every change: of two people who act at once, one is told (SECURITY, 409). */
    version: p.integer().default(1),
  },
});
export class ModerationCase extends ModerationCaseSchema.class {}
ModerationCaseSchema.setClass(ModerationCase);

/** What somebody of the team wrote for the others about a case, sealed; goes after 90 days. */
export const CaseNoteSchema = defineEntity({
  name: 'CaseNote',
  tableName: 'case_note',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(ModerationCase).mapToPk().deleteRule('cascade').index(),
    actor: p.text(),
    words: p.blob(),
    madeHour: p.datetime(),
  },
});
export class CaseNote extends CaseNoteSchema.class {}
CaseNoteSchema.setClass(CaseNote);

/** A step that two people must want (MO-5): one has proposed it, another has to confirm it, at the earliest from an hour on. */
export const ProposalSchema = defineEntity({
  name: 'Proposal',
  tableName: 'proposal',
  uniques: [{ name: 'proposal_one_at_a_time', properties: ['case'], where: "state = 'open'" }],
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(ModerationCase).mapToPk().deleteRule('cascade'),
    act: p.text(),
    /** Id of the person of the team who proposed it; never the one who confirms. */
    actor: p.text(),
    /** The decision as it was proposed, sealed. */
    decision: p.blob(),
    state: p.text().$type<'open' | 'confirmed' | 'dropped' | 'lapsed'>(),
    madeHour: p.datetime(),
    fromHour: p.datetime(),
  },
});
export class Proposal extends ProposalSchema.class {}
ProposalSchema.setClass(Proposal);
