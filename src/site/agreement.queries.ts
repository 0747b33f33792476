import { type Em, rows } from '../platform/rows.ts';
import type { AgreementSchema } from './site.entity.ts';

/** The agreement in force, with its sentences as people say yes to them (ON-5). */
export async function newestAgreement(em: Em): Promise<{ version: number; sentences: string[] }> {
  return rows<typeof AgreementSchema>(em)
    .selectFrom('Agreement')
    .select(['version', 'sentences'])
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow();
}
