import { defineEntity, p } from '@mikro-orm/core';

/** How often something happened in half a year, for the page that tells everybody (MO-11). No person, no post, no time. */
export const TallySchema = defineEntity({
  name: 'Tally',
  tableName: 'tally',
  properties: {
    /** `2026-2` is July to December 2026. */
    half: p.text().primary(),
    what: p.text().primary(),
    code: p.text().primary(),
    count: p.integer(),
  },
});
export class Tally extends TallySchema.class {}
TallySchema.setClass(Tally);
