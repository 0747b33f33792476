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
    /** The passage it is about, sealed; none where it is about all of the post. */
    passage: p.blob().nullable(),
    /** How long it goes, where it goes for a time. */
    untilHour: p.datetime().nullable(),
    /** Done by software alone, which happens only where something is held (MO-4, MO-6). */
    bySoftware: p.boolean().default(false),
    /** Id of whoever of the team decided: somebody else answers an appeal (MO-9). Never shown. */
    actor: p.text().nullable(),
    /** Taken back after an appeal: it stands, with its mark gone. */
    overturned: p.boolean().default(false),
    sequence: p.bigint('string'),
    madeHour: p.datetime(),
  },
});
export class Statement extends StatementSchema.class {}
StatementSchema.setClass(Statement);
