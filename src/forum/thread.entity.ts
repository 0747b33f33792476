import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import type { Need } from './needs.catalogue.ts';
import { Space } from './space.entity.ts';

/**
 * A story is a thread whose opening post has three parts, a coping strategy one whose opening post has the parts of
 * `src/strategies`; each stands in a list of its own (PO-4).
 */
export type ThreadKind = 'thread' | 'story' | 'strategy';

/** A conversation. Times are hours; `activity` comes from a sequence and gives the order of lists. */
export const ThreadSchema = defineEntity({
  name: 'Thread',
  tableName: 'thread',
  indexes: [
    { properties: ['space', 'activity'] },
    { properties: ['activity'] },
    // Lists that leave most threads out: without these they would be searched for among all (PERFORMANCE 4, growth).
    { name: 'thread_waiting', properties: ['activity'], where: 'answers = 0 and listed and not locked' },
    { name: 'thread_story', properties: ['activity'], where: "listed and (kind = 'story'::text)" },
    {
      name: 'thread_strategy',
      properties: ['activity'],
      where: "listed and (kind = 'strategy'::text)",
    },
  ],
  properties: {
    id: p.text().primary(),
    space: () => p.manyToOne(Space).mapToPk(),
    name: () => p.manyToOne(Name).mapToPk().deferMode('immediate'),
    kind: p.text().$type<ThreadKind>().default('thread'),
    title: p.text(),
    need: p.text().$type<Need>(),
    openedHour: p.datetime(),
    lastHour: p.datetime(),
    activity: p.bigint('string'),
    /** The position the next post gets. Positions are never used twice, so a page keeps its posts. */
    nextPosition: p.integer().default(1),
    /** Answers that can be read: not the opening post, not hidden, not withdrawn. */
    answers: p.integer().default(0),
    locked: p.boolean().default(false),
    /** Minutes one person waits between two answers here; none is no wait. */
    slowMinutes: p.smallint().nullable(),
    /** The opening post is hidden or withdrawn and nobody has answered: nothing is left to list. */
    listed: p.boolean().default(true),
    /** A place to remember somebody (CR-14): answers are read before they are up, and it is looked at again on this day. */
    memorialUntil: p.date().nullable(),
    version: p.integer().default(1),
  },
});
export class Thread extends ThreadSchema.class {}
ThreadSchema.setClass(Thread);
