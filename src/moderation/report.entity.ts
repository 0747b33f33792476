import { defineEntity, p } from '@mikro-orm/core';
import { Post } from '../forum/post.entity.ts';
import type { ReportKind, ReportOutcome } from './report-kinds.catalogue.ts';

/** Somebody asked us to look at a post (MO-2). Who it was is a keyed hash at most (MO-3). */
export const ReportSchema = defineEntity({
  name: 'Report',
  tableName: 'report',
  uniques: [{ properties: ['post', 'reporterKey'] }],
  indexes: [{ properties: ['outcome', 'sequence'] }],
  properties: {
    id: p.text().primary(),
    post: () => p.manyToOne(Post).mapToPk().index(),
    kind: p.text().$type<ReportKind>(),
    /** The reporter's note and the post as it stood, sealed (PR-2). */
    sealed: p.blob(),
    referenceHash: p.blob().unique(),
    reporterKey: p.blob().nullable(),
    outcome: p.text().$type<ReportOutcome>(),
    sequence: p.bigint('string'),
    madeHour: p.datetime(),
    closedHour: p.datetime().nullable(),
  },
});
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);
