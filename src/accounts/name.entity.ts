import { defineEntity, p } from '@mikro-orm/core';

export type NameKind = 'kept' | 'thread';

/**
 * A pseudonym that others see. It has no foreign key to an account: `ownerSealed` is the account's id under
 * authenticated encryption with a fresh nonce, opened by `sealed-link.ts` only, for a purpose from a closed list.
 */
export const NameSchema = defineEntity({
  name: 'Name',
  tableName: 'name',
  properties: {
    id: p.text().primary(),
    shown: p.text(),
    avatar: p.smallint(),
    kind: p.text().$type<NameKind>(),
    /** Confusable skeleton, set for kept names only: those are unique on the site (SECURITY A7). */
    keptSkeleton: p.text().unique().nullable(),
    ownerSealed: p.blob().nullable(),
  },
});
export class Name extends NameSchema.class {}
NameSchema.setClass(Name);
