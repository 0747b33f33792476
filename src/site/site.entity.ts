import { defineEntity, p } from '@mikro-orm/core';

/** The one row of settings an organiser may change, with the value that proves the key fits the database. */
export const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    id: p.integer().primary().autoincrement(false),
    name: p.text(),
    /** What stands in tabs and histories in place of the name, so that they say less (PR-10); none for the name itself. */
    tabName: p.text().nullable(),
    timeZone: p.text(),
    leaveTarget: p.text(),
    emergencyNumber: p.text().nullable(),
    /** Who runs this place, in the organiser's own Markdown, and what it became. */
    peopleSource: p.text().nullable(),
    peopleHtml: p.text().nullable(),
    /** Hours of the community day in which somebody usually looks in. */
    looksInFrom: p.smallint(),
    looksInUntil: p.smallint(),
    /** Where a possible danger to life rings: address and secret, sealed (CR-5). No text of anybody is sent there. */
    pager: p.blob().nullable(),
    keyCheck: p.blob(),
    /** SHA-256 of the one-time link that makes the first owner; none once there is an owner. */
    setUpHash: p.blob().nullable(),
    version: p.integer(),
  },
});
export class Site extends SiteSchema.class {}
SiteSchema.setClass(Site);

/** A version of the agreement, with the sentences people said yes to (ON-5). */
export const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    version: p.integer().primary().autoincrement(false),
    language: p.text(),
    sentences: p.json<string[]>(),
  },
});
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);
