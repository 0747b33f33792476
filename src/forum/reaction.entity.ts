import { defineEntity, p } from '@mikro-orm/core';
import { Post } from './post.entity.ts';

/**
 * What one person has said to one post in words. Found by a keyed hash of account and post, so that one person's rows
 * do not match each other (ARCHITECTURE 12). Without any word left the row goes.
 */
export const ReactionSchema = defineEntity({
  name: 'Reaction',
  tableName: 'reaction',
  properties: {
    blindKey: p.blob().primary(),
    post: () => p.manyToOne(Post).mapToPk().index(),
    thanks: p.boolean(),
    meToo: p.boolean(),
    read: p.boolean(),
  },
});
export class Reaction extends ReactionSchema.class {}
ReactionSchema.setClass(Reaction);
