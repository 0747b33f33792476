import { defineEntity, p } from '@mikro-orm/core';

/** A place to talk about one thing. Its id is its word in the address. */
export const SpaceSchema = defineEntity({
  name: 'Space',
  tableName: 'space',
  properties: {
    id: p.text().primary(),
    title: p.text(),
    about: p.text(),
    place: p.smallint(),
    /** In support spaces a fresh name for each thread is the default. */
    support: p.boolean(),
    /** False for a space that has a page of its own instead: coping strategies stand in one. */
    listed: p.boolean().default(true),
    /** Raised by every change a reader of the space could see. */
    version: p.integer().default(1),
    /** What waits for the team here before it is up: codes of `holds.catalogue.ts` (SECURITY F). */
    holds: p.array<string>().default([]),
    /** Words for which a post waits here, in the organiser's own spelling. */
    holdWords: p.array<string>().default([]),
    /** Threads that are listed, counted when they change, so that a page of a large space costs what a small one costs. */
    threads: p.integer().default(0),
  },
});
export class Space extends SpaceSchema.class {}
SpaceSchema.setClass(Space);
