import { defineEntity, p } from '@mikro-orm/core';

/** That a form was already received, and where its result is (SECURITY R1). Linked to nobody. */
export const FormKeySchema = defineEntity({
  name: 'FormKey',
  tableName: 'form_key',
  properties: {
    key: p.blob().primary(),
    result: p.text().nullable(),
    keptUntil: p.datetime().index(),
  },
});
export class FormKey extends FormKeySchema.class {}
FormKeySchema.setClass(FormKey);
