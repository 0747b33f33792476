import { createCipheriv, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Story } from './story.ts';

/** Ways of giving people away that a change of ours could bring by mistake. */
export const leaks: Record<string, (client: pg.Client, story: Story) => Promise<unknown>> = {
  'a nonce that is used twice': (client, story) => {
    const names = [...story.ownerOf];
    const sealed = names.map(([, owner]) => {
      const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32, 7), Buffer.alloc(12, 7));
      return Buffer.concat([randomBytes(34), cipher.update(owner), cipher.final()]);
    });
    return client.query(
      `update name set owner_sealed = v.sealed
       from (select unnest($1::text[]) as id, unnest($2::bytea[]) as sealed) v where v.id = name.id`,
      [names.map(([name]) => name), sealed],
    );
  },
  'a number in the order of accounts': async (client, story) => {
    await client.query('alter table name add column made_by int');
    const order = new Map(story.accounts.map((account, at) => [account, at]));
    return client.query(
      `update name set made_by = v.number
       from (select unnest($1::text[]) as id, unnest($2::int[]) as number) v where v.id = name.id`,
      [[...story.ownerOf.keys()], [...story.ownerOf.values()].map((owner) => order.get(owner))],
    );
  },
  'names that lie on the disk person by person': async (client, story) => {
    const byOwner = [...story.ownerOf].sort(([, one], [, other]) => (one < other ? -1 : 1));
    for (const [name] of byOwner) await client.query('update name set avatar = avatar where id = $1', [name]);
  },
};
