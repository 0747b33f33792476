import { isWordKey, say, sayUnchecked } from '../../views/words/say.ts';
import type { Em } from '../platform/rows.ts';

/** What the organiser has changed of the words and rules of kindness (issue 5, Organiser). */
export interface KindnessWords {
  /** Rules that are switched off. */
  off: ReadonlySet<string>;
  /** Own sentences, by the key of the one they stand for. */
  own: ReadonlyMap<string, string>;
}

/** The parts of a rule's words that an organiser may put in their own. */
export const kindnessParts = ['why', 'instead'] as const;
export type KindnessPart = (typeof kindnessParts)[number];

/** Where the table keeps a rule that is switched off, and a sentence of it. */
export const ruleKey = (rule: string): string => `kindness.${rule}`;
export const partKey = (rule: string, part: KindnessPart): string => `kindness.${rule}.${part}`;

/** The organiser's changes as they stand. */
export async function readKindnessWords(em: Em): Promise<KindnessWords> {
  const rows = await em.execute<{ code: string; words: string | null; off: boolean }[]>(
    "select code, words, off from wording where code like 'kindness.%'",
  );
  return {
    off: new Set(rows.filter(({ off }) => off).map(({ code }) => code.slice('kindness.'.length))),
    own: new Map(rows.flatMap(({ code, words }) => (words === null ? [] : [[code, words] as const]))),
  };
}

/** The team's sentences in the organiser's own words, by the key of the one they stand for: reasons, and what is offered. */
export async function readOwnWords(em: Em): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ code: string; words: string }[]>(
    "select code, words from wording where words is not null and code not like 'kindness.%'",
  );
  return new Map(rows.map(({ code, words }) => [code, words]));
}

/** Writes one sentence in the organiser's own words, in the caller's transaction; empty for the one that comes along. */
export const saveWords = (tx: Em, key: string, words: string): Promise<void> =>
  put(tx, key, words || null, false);

/** What a nudge says: the name of its rule, why in one sentence, and other words; the organiser's own where they wrote some. */
export function sayKindness(
  rule: string,
  { own }: KindnessWords,
): { name: string; why: string; instead: string } {
  const part = (name: KindnessPart): string =>
    own.get(partKey(rule, name)) ?? spoken(partKey(rule, name)) ?? say(`nudge.${name}.any`);
  return {
    name: spoken(`kindness.${rule}.name`) ?? rule,
    why: part('why'),
    instead: part('instead'),
  };
}

const spoken = (key: string): string | undefined => (isWordKey(key) ? sayUnchecked(key) : undefined);

/** Writes the organiser's changes of one rule, in the caller's transaction; empty words stand for those that come along. */
export async function saveKindnessRule(
  tx: Em,
  rule: string,
  { off, ...words }: { off: boolean } & Record<KindnessPart, string>,
): Promise<void> {
  await put(tx, ruleKey(rule), null, off);
  for (const part of kindnessParts) await put(tx, partKey(rule, part), words[part] || null, false);
}

async function put(tx: Em, code: string, words: string | null, off: boolean): Promise<void> {
  if (words === null && !off) {
    await tx.execute('delete from wording where code = ?', [code]);
    return;
  }
  await tx.execute(
    `insert into wording (code, words, off) values (?, ?, ?)
     on conflict (code) do update set words = excluded.words, off = excluded.off`,
    [code, words, off],
  );
}
