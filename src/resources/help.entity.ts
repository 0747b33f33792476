import { defineEntity, p } from '@mikro-orm/core';
import { Staff } from '../accounts/account.entity.ts';
import type { OwnHelpline } from './own-helpline.ts';

/**
 * What this place knows of one helpline (CR-9): of one that came along, by its id in the catalogue, or of one the organiser has added
 * themself. A day it was tried on, and the day until which that counts.
 */
export const HelplineSchema = defineEntity({
  name: 'HelplineNote',
  tableName: 'helpline',
  properties: {
    id: p.text().primary(),
    /** The organiser's own line, or none for one of the catalogue. */
    own: p.json<OwnHelpline>().nullable(),
    verifiedOn: p.date().nullable(),
    expiresOn: p.date().nullable(),
    /** Not shown at all, because it is gone or does not fit here. */
    hidden: p.boolean().default(false),
  },
});
export class HelplineNote extends HelplineSchema.class {}
HelplineSchema.setClass(HelplineNote);

/** Hours of the week in which somebody of the team is on duty (CR-5, GO-3), in community time. */
export const DutySchema = defineEntity({
  name: 'Duty',
  tableName: 'duty',
  properties: {
    id: p.text().primary(),
    staff: () => p.manyToOne(Staff).mapToPk().deleteRule('cascade').index(),
    /** 1 for Monday to 7 for Sunday. */
    weekday: p.smallint(),
    fromHour: p.smallint(),
    /** 24 is the end of the day. */
    untilHour: p.smallint(),
  },
});
export class Duty extends DutySchema.class {}
DutySchema.setClass(Duty);

/** A paper the organiser fills in before they open (GO-1 to GO-6): its answers by field. */
export const PaperSchema = defineEntity({
  name: 'Paper',
  tableName: 'paper',
  properties: {
    code: p.text().primary(),
    answers: p.json<Record<string, string>>(),
    changedOn: p.date(),
    version: p.integer().default(1),
  },
});
export class Paper extends PaperSchema.class {}
PaperSchema.setClass(Paper);
