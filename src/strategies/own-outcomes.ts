import { outcomeKey } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Outcome } from './facets.catalogue.ts';

/** What this member told of these strategies, by id; those they told nothing of are not in it. */
export async function toldBy(
  em: Em,
  keys: Keys,
  member: Pick<Member, 'account'>,
  strategies: readonly string[],
): Promise<Map<string, Outcome>> {
  if (strategies.length === 0) return new Map();
  const places = strategies.map((id) => outcomeKey(keys, member.account, id).toString('hex'));
  const found = await em.execute<{ strategy_id: string; told: Outcome }[]>(
    `select strategy_id, told from outcome
     where blind_key in (select decode(key, 'hex') from unnest(?::text[]) as key)`,
    [`{${places.join(',')}}`],
  );
  return new Map(found.map(({ strategy_id, told }) => [strategy_id, told]));
}
