import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { Thread } from './thread.entity.ts';

/**
 * `withdrawn` by its author (the words are gone), `hidden` by a moderator, `held` before it was ever up: the author and the
 * team still read the words of both.
 */
export type PostState = 'up' | 'hidden' | 'held' | 'withdrawn';

/** What an author may want for a post, now or on a later day: the name off it, out of sight, or gone. */
export type PostLater = 'fade' | 'hide' | 'erase';

/** The three parts of a personal story, as their author wrote them (PO-4). */
export interface StorySections {
  happened: string;
  helped: string;
  now: string;
}

/** The parts of a coping strategy, in plain text, as their author wrote them (PO-4). */
export interface StrategySections {
  /** What it is, in a few words. */
  about: string;
  /** One a line, in the order in which they are done. */
  steps: string;
  /** When it helped. Empty where only the other is told. */
  when: string;
  /** When it did not; empty where the author does not know yet. */
  whenNot: string;
  /** What to be careful about. */
  care: string;
}

/** What an opening post was told in, where it is more than one text. */
export type Sections = StorySections | StrategySections;

/** What somebody said, as they wrote it and as it is shown. */
export const PostSchema = defineEntity({
  name: 'Post',
  tableName: 'post',
  uniques: [{ properties: ['thread', 'position'] }],
  indexes: [{ name: 'post_later', properties: ['laterDay'], where: 'later_day is not null' }],
  properties: {
    id: p.text().primary(),
    thread: () => p.manyToOne(Thread).mapToPk(),
    position: p.integer(),
    name: () => p.manyToOne(Name).mapToPk().index(),
    state: p.text().$type<PostState>(),
    source: p.text().nullable(),
    html: p.text().nullable(),
    /** Version of the renderer that made `html`; 0 where it fell back to plain text (SECURITY H5). */
    renderedBy: p.integer(),
    /** A quote is a reference, resolved on reading: a withdrawn text leaves no copy (ARCHITECTURE 12). */
    quotes: () => p.manyToOne(Post).mapToPk().nullable().index(),
    writtenHour: p.datetime(),
    /** The minute, sealed: known only to decide whether an edit needs its mark (PO-7). */
    writtenMinute: p.blob().nullable(),
    edited: p.boolean().default(false),
    revision: p.integer().default(1),
    /** Topics its author named, and topics the team added (CW-1). What a reader meets is both together. */
    labels: p.array<ContentLabel>().default([]),
    teamLabels: p.array<ContentLabel>().default([]),
    /** The parts of the opening post of a story or a strategy; `source` is all of them together. None for anything else. */
    sections: p.json<Sections>().nullable(),
    /** What it is or was held for, a code; its author is told (MO-8). */
    heldFor: p.text().nullable(),
    /** The team has asked its author for other words, and they may write them although it is hidden. */
    editAsked: p.boolean().default(false),
    /** Its author has taken their name off it: others meet a name of no meaning. */
    faded: p.boolean().default(false),
    /** What its author wants to become of it, and from which day on. */
    later: p.text().$type<PostLater>().nullable(),
    laterDay: p.date().nullable(),
    /** At least three people have reacted: all that others than the author are told (RE-7). */
    several: p.boolean().default(false),
  },
});
export class Post extends PostSchema.class {}
PostSchema.setClass(Post);
