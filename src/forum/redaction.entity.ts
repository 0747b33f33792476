import { defineEntity, p } from '@mikro-orm/core';
import { Post } from './post.entity.ts';

/**
 * A passage that the team has taken out of a post (CW-4). Only the author reads what stood there, and taking the step back
 * puts it back to the letter (MO-7, MO-9).
 */
export const RedactionSchema = defineEntity({
  name: 'Redaction',
  tableName: 'redaction',
  properties: {
    id: p.text().primary(),
    post: () => p.manyToOne(Post).mapToPk().deleteRule('cascade').index(),
    /** What was taken out and where, and the text before, sealed. */
    content: p.blob(),
    /** The revision the post had right after it: where it still has it, the text before is put back whole. */
    revision: p.integer(),
    madeHour: p.datetime(),
  },
});
export class Redaction extends RedactionSchema.class {}
RedactionSchema.setClass(Redaction);

/** A fingerprint of a text by which texts that are nearly the same are found; goes with the post (SECURITY F). */
export const LikenessSchema = defineEntity({
  name: 'Likeness',
  tableName: 'likeness',
  properties: {
    post: () => p.manyToOne(Post).mapToPk().primary().deleteRule('cascade'),
    print: p.bigint('string'),
    sequence: p.bigint('string').index(),
  },
});
export class Likeness extends LikenessSchema.class {}
LikenessSchema.setClass(Likeness);
