import { defineEntity, p } from '@mikro-orm/core';
import { ModerationCase } from './moderation-case.entity.ts';

/** What the recogniser saw in a text, sealed: level, score and the passages. For the team alone, and gone after 30 days (CR-11). */
export const CrisisHintSchema = defineEntity({
  name: 'CrisisHint',
  tableName: 'crisis_hint',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(ModerationCase).mapToPk().deleteRule('cascade').index(),
    content: p.blob(),
    madeDay: p.date(),
  },
});
export class CrisisHint extends CrisisHintSchema.class {}
CrisisHintSchema.setClass(CrisisHint);

/** The form of a case from level 3 on (CR-4), sealed: who acts, what was said, when it is looked at again. */
export const CrisisRecordSchema = defineEntity({
  name: 'CrisisRecord',
  tableName: 'crisis_record',
  properties: {
    case: () => p.manyToOne(ModerationCase).mapToPk().primary().deleteRule('cascade'),
    content: p.blob(),
    version: p.integer().default(1),
  },
});
export class CrisisRecord extends CrisisRecordSchema.class {}
CrisisRecordSchema.setClass(CrisisRecord);
