import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Story } from './story.ts';

/** Gives people away; says which names it speaks of, where it is silent of others. */
type Leak = (client: pg.Client, story: Story) => Promise<Set<string> | undefined>;

/** Ways of giving people away that a change of ours could bring by mistake. */
export const leaks: Record<string, Leak> = {
  'a nonce that is used twice': async (client, story) => {
    const names = [...story.ownerOf];
    const sealed = names.map(([, owner]) => {
      const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32, 7), Buffer.alloc(12, 7));
      return Buffer.concat([randomBytes(34), cipher.update(owner), cipher.final()]);
    });
    await client.query(
      `update name set owner_sealed = v.sealed
       from (select unnest($1::text[]) as id, unnest($2::bytea[]) as sealed) v where v.id = name.id`,
      [names.map(([name]) => name), sealed],
    );
  },
  'a number in the order of accounts': async (client, story) => {
    await client.query('alter table name add column made_by int');
    const order = new Map(story.accounts.map((account, at) => [account, at]));
    await client.query(
      `update name set made_by = v.number
       from (select unnest($1::text[]) as id, unnest($2::int[]) as number) v where v.id = name.id`,
      [[...story.ownerOf.keys()], [...story.ownerOf.values()].map((owner) => order.get(owner))],
    );
  },
  'names that lie on the disk person by person': async (client, story) => {
    const byOwner = [...story.ownerOf].sort(([, one], [, other]) => (one < other ? -1 : 1));
    for (const [name] of byOwner) await client.query('update name set avatar = avatar where id = $1', [name]);
  },
  'reactions that share a value for each person who was thanked': async (client, story) => {
    const { rows } = await client.query<{ id: string; name_id: string }>('select id, name_id from post');
    await client.query('alter table reaction add column heard_by bytea');
    await client.query(
      `update reaction set heard_by = v.hand
       from (select unnest($1::text[]) as id, unnest($2::bytea[]) as hand) v where v.id = reaction.post_id`,
      [rows.map(({ id }) => id), rows.map(({ name_id }) => handOf(story, name_id))],
    );
    const heard = await client.query<{ name_id: string }>(
      'select distinct name_id from post where id in (select post_id from reaction)',
    );
    return new Set(heard.rows.map(({ name_id }) => name_id));
  },
  'how far somebody has read, kept as a row for each thread under one key': async (client, story) => {
    await client.query('create table seen (hand bytea, post_id text)');
    const { rows } = await client.query<{ id: string; name_id: string }>(
      'select distinct on (name_id, thread_id) id, name_id from post order by name_id, thread_id, position desc',
    );
    await client.query('insert into seen select * from unnest($1::bytea[], $2::text[])', [
      rows.map(({ name_id }) => handOf(story, name_id)),
      rows.map(({ id }) => id),
    ]);
  },
};

/** A keyed hash of the account alone: the same wherever one person is. */
const handOf = (story: Story, name: string): Buffer =>
  createHash('sha256')
    .update(story.ownerOf.get(name) ?? '')
    .digest();
