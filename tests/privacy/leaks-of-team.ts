import type pg from 'pg';
import type { Sees } from './attack.ts';
import { handOf } from './leaks.ts';
import type { Story } from './story.ts';

/*
 * Ways of giving people away in what the team keeps, in own choices and in leaving. All are planted at once, a row for each name where the
 * story has too few; each has to be found by what the attack sees of its own table alone.
 */

/** What a name's rows are found by, in one table each. */
export const teamLeaks: Record<string, Sees> = {
  'a case that nobody may take who is a certain person': (feature) =>
    feature.startsWith('moderation_case barred'),
  'notes on a case that know whose words it is about': (feature) => feature.startsWith('case_note hand'),
  'a proposal that names the person and not the name': (feature) => feature.startsWith('proposal hand'),
  'records of danger that begin alike for one person': (feature) =>
    feature.startsWith('crisis_record content'),
  'what the team told, under one key for each person': (feature) => feature.startsWith('statement hand'),
  'passages taken out, sealed with one nonce for each person': (feature) =>
    feature.startsWith('redaction content'),
  'a wish for later that keeps who had it': (feature) => feature.startsWith('wish hand'),
  'a passkey that knows the names it was used for': (feature) => feature.startsWith('passkey account_id'),
  'a departure for each name of who leaves': (feature) => feature.startsWith('departure account_id'),
  'own ground that is written with every post': (feature) => feature.startsWith('hand visit'),
};

const first = `select distinct on (name_id) id, name_id from post order by name_id, thread_id, position`;

/** Plants all of them, and gives the names that have a post, of which all speak. */
export async function plantTeamLeaks(client: pg.Client, story: Story): Promise<Map<string, string>> {
  const names = [...story.ownerOf.keys()];
  const given = [names, names.map((name) => handOf(story, name)), [...story.ownerOf.values()]];
  await client.query('create temporary table truth (name text primary key, hand bytea, account text)');
  await client.query('insert into truth select * from unnest($1::text[], $2::bytea[], $3::text[])', given);
  for (const statement of plants) await client.query(statement);
  const { rows } = await client.query<{ name: string }>('select distinct name_id as name from post');
  return new Map(rows.map(({ name }) => [name, story.ownerOf.get(name) ?? '']));
}

const plants = [
  'alter table case_note add column hand bytea',
  'alter table proposal add column hand bytea',
  'alter table statement add column hand bytea',
  'create table wish (post_id text, hand bytea)',
  'alter table passkey add column name_id text',
  'alter table departure add column name_id text',
  'alter table departure drop constraint departure_pkey cascade',
  'create table visit (account_id text, content bytea)',
  `insert into visit select t.account, 'x' from post p join truth t on t.name = p.name_id order by p.written_hour, p.ctid`,
  'delete from case_note; delete from proposal; delete from crisis_record; delete from statement; delete from redaction; delete from moderation_case; delete from passkey; delete from departure',
  `insert into moderation_case (id, post_id, kind, cause, lightness, state, barred, made_hour, chance)
   select 'case-' || p.name_id, p.id, 'report', 'else', 3, 'closed', array[encode(t.hand, 'hex')], '2026-03-15', 1
   from (${first}) p join truth t on t.name = p.name_id`,
  `insert into case_note (id, case_id, actor, words, made_hour, hand)
   select 'note-' || t.name, 'case-' || t.name, 'x', 'x', '2026-03-15', t.hand from truth t order by md5(t.name)`,
  `insert into proposal (id, case_id, act, actor, decision, state, made_hour, from_hour, hand)
   select 'end-' || t.name, 'case-' || t.name, 'end', 'x', 'x', 'open', '2026-03-15', '2026-03-16', t.hand from truth t order by md5(t.name)`,
  `insert into crisis_record (case_id, content) select 'case-' || t.name, t.hand from truth t order by md5(t.name)`,
  `insert into statement (id, name_id, post_id, act, note, sequence, made_hour, hand)
   select 'told-' || p.name_id, p.name_id, p.id, 'post.noted', 'x', 1, '2026-03-15', t.hand
   from (${first}) p join truth t on t.name = p.name_id`,
  `insert into redaction (id, post_id, content, revision, made_hour)
   select 'out-' || p.name_id, p.id, t.hand, 1, '2026-03-15' from (${first}) p join truth t on t.name = p.name_id`,
  `insert into wish select p.id, t.hand from (${first}) p join truth t on t.name = p.name_id`,
  `insert into passkey (id, account_id, credential_hash, content, name_id)
   select 'key-' || t.name, t.account, decode(md5(t.name), 'hex'), 'x', t.name from truth t order by md5(t.name)`,
  `insert into departure (account_id, due_week, choice, name_id)
   select t.account, '2026-03-23', 'x', t.name from truth t order by md5(t.name)`,
];
