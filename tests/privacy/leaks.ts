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
  'what somebody told of a strategy, under one key and beside the name they speak under': async (
    client,
    story,
  ) => {
    await client.query('alter table outcome add column hand bytea, add column name_id text');
    const { rows } = await client.query<{ key: Buffer }>('select blind_key as key from outcome');
    const names = [...story.ownerOf.keys()];
    const told = rows.map((_, at) => names[(at * 7) % names.length] ?? '');
    await client.query(
      `update outcome set hand = v.hand, name_id = v.name
       from (select unnest($1::bytea[]) as key, unnest($2::bytea[]) as hand, unnest($3::text[]) as name) v
       where v.key = outcome.blind_key`,
      [rows.map(({ key }) => key), told.map((name) => handOf(story, name)), told],
    );
    return new Set(told);
  },
  'an index of words that knows whose words it holds': async (client, story) => {
    await client.query('alter table search.document add column author bytea');
    const { rows } = await client.query<{ id: string; name_id: string }>(
      'select d.id, t.name_id from search.document d join thread t on t.id = d.id',
    );
    await client.query(
      `update search.document set author = v.hand
       from (select unnest($1::text[]) as id, unnest($2::bytea[]) as hand) v where v.id = document.id`,
      [rows.map(({ id }) => id), rows.map(({ name_id }) => handOf(story, name_id))],
    );
    return new Set(rows.map(({ name_id }) => name_id));
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
export const handOf = (story: Story, name: string): Buffer =>
  createHash('sha256')
    .update(story.ownerOf.get(name) ?? '')
    .digest();
