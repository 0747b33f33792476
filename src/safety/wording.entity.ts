import { defineEntity, p } from '@mikro-orm/core';

/** Words of the catalogue that the organiser has put in their own, and rules they have switched off. Code: a key of the catalogue. */
export const WordingSchema = defineEntity({
  name: 'Wording',
  tableName: 'wording',
  properties: {
    code: p.text().primary(),
    words: p.text().nullable(),
    off: p.boolean().default(false),
  },
});
export class Wording extends WordingSchema.class {}
WordingSchema.setClass(Wording);
