import { defineEntity, p } from '@mikro-orm/core';
import { Name } from '../accounts/name.entity.ts';
import { Post } from '../forum/post.entity.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';

/** What an author is told about an act: made in the act's own transaction, addressed to the name (MO-6). */
export const StatementSchema = defineEntity({
  name: 'Statement',
  tableName: 'statement',
  // What came for a name, the newest first: asked with the inbox and for news.
  indexes: [{ properties: ['name', 'sequence'] }],
  properties: {
    id: p.text().primary(),
    name: () => p.manyToOne(Name).mapToPk(),
    post: () => p.manyToOne(Post).mapToPk(),
    act: p.text().$type<StatementAct>(),
    reason: p.text().$type<Reason>().nullable(),
    /** The moderator's note, sealed. */
    note: p.blob(),
    sequence: p.bigint('string'),
    madeHour: p.datetime(),
  },
});
export class Statement extends StatementSchema.class {}
StatementSchema.setClass(Statement);
