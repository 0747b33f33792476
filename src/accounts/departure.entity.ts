import { defineEntity, p } from '@mikro-orm/core';
import { Account } from './account.entity.ts';

/** Somebody who is leaving: from the first day of a week on, at least seven days away, it cannot be undone (PR-6). All who leave in a week go
 * together, so that the day tells less. What becomes of their words is sealed. */
export const DepartureSchema = defineEntity({
  name: 'Departure',
  tableName: 'departure',
  properties: {
    account: () => p.manyToOne(Account).mapToPk().primary().deleteRule('cascade'),
    dueWeek: p.date().index(),
    choice: p.blob(),
  },
});
export class Departure extends DepartureSchema.class {}
DepartureSchema.setClass(Departure);
