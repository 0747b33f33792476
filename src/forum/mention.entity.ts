import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import { Post } from './post.entity.ts';

/** A post speaks to a name of its thread. Says no more than the post itself; `sequence` is what the inbox counts by. */
export const MentionSchema = defineEntity({
  name: 'Mention',
  tableName: 'mention',
  // What came for a name, the newest first: asked with the inbox and for news.
  indexes: [{ properties: ['name', 'sequence'] }],
  properties: {
    post: () => p.manyToOne(Post).mapToPk().primary(),
    name: () => p.manyToOne(Name).mapToPk().primary(),
    sequence: p.bigint('string'),
  },
});
export class Mention extends MentionSchema.class {}
MentionSchema.setClass(Mention);
