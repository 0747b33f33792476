import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import { Post } from './post.entity.ts';

/** A post speaks to a name of its thread. Says no more than the post itself; `sequence` is what the inbox counts by. */
export const MentionSchema = defineEntity({
  name: 'Mention',
  tableName: 'mention',
  properties: {
    post: () => p.manyToOne(Post).mapToPk().primary(),
    name: () => p.manyToOne(Name).mapToPk().primary().index(),
    sequence: p.bigint('string'),
  },
});
export class Mention extends MentionSchema.class {}
MentionSchema.setClass(Mention);
