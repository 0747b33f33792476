import type { Em } from '../platform/rows.ts';
import { functionWords } from './function-words.catalogue.ts';
import { stemOf } from './stemming.rules.ts';

/** Documents that are looked at for what stands together, and words of each. More would tell little more. */
const mostDocuments = 3000;
const wordsOfEach = 160;
const mostRelated = 8;
/** A word must stand with another in so many documents, or it is chance. */
const leastTogether = 3;
/** And so many times as often as it would by chance. */
const leastLift = 3;

interface Texts {
  /** Stems of each document. */
  documents: Map<number, Set<string>>;
  /** Documents of each stem. */
  holders: Map<string, number[]>;
  /** A stem as it is written. */
  written: Map<string, string>;
}

/**
 * Which words stand together in many documents: learned from the site's own public texts, counted when it is asked, kept
 * nowhere.
 */
export function createRelated() {
  const texts: Texts = { documents: new Map(), holders: new Map(), written: new Map() };
  const answers = new Map<string, { word: string; strength: number }[]>();
  return {
    read: async (em: Em, since: string): Promise<void> => {
      await readTexts(em, since, texts);
      answers.clear();
    },
    of: (word: string): { word: string; strength: number }[] => {
      const stem = stemOf(word);
      const known = answers.get(stem) ?? relatedTo(stem, texts);
      if (answers.size > 2000) answers.clear();
      answers.set(stem, known);
      return known;
    },
  };
}

async function readTexts(em: Em, since: string, { documents, holders, written }: Texts): Promise<void> {
  const rows = await em.execute<{ num: number; words: string }[]>(
    `select num, left(words, 1500) as words from search.document where revision > ?::bigint
     order by kind desc, num desc limit ?`,
    [since, mostDocuments],
  );
  for (const { num, words } of rows) {
    if (documents.size >= mostDocuments && !documents.has(num)) break;
    documents.set(num, stemsOf(words, written));
  }
  holders.clear();
  for (const [num, stems] of documents) {
    for (const stem of stems) {
      const nums = holders.get(stem);
      if (nums === undefined) holders.set(stem, [num]);
      else nums.push(num);
    }
  }
}

/** Of a common word so many documents tell enough. */
const mostRead = 400;

function relatedTo(
  stem: string,
  { documents, holders, written }: Texts,
): { word: string; strength: number }[] {
  const nums = (holders.get(stem) ?? []).slice(0, mostRead);
  if (nums.length < leastTogether) return [];
  const together = new Map<string, number>();
  for (const num of nums) {
    for (const other of documents.get(num) ?? []) {
      if (other !== stem) together.set(other, (together.get(other) ?? 0) + 1);
    }
  }
  return [...together]
    .filter(([, count]) => count >= leastTogether)
    .map(([other, count]) => {
      const others = holders.get(other)?.length ?? 1;
      const lift = (count / nums.length) * (documents.size / others);
      return { other, lift, likeness: count / (nums.length + others - count) };
    })
    .filter(({ lift }) => lift >= leastLift)
    .sort((one, two) => two.likeness - one.likeness)
    .slice(0, mostRelated)
    .map(({ other, likeness }) => ({
      word: written.get(other) ?? other,
      strength: Math.min(1, 3 * likeness),
    }));
}

function stemsOf(packed: string, written: Map<string, string>): Set<string> {
  const stems = new Set<string>();
  for (const word of packed.split(/[ |]+/).slice(0, wordsOfEach)) {
    if (word.length < 3 || functionWords.has(word) || /\d/.test(word)) continue;
    const stem = stemOf(word);
    stems.add(stem);
    const before = written.get(stem);
    if (before === undefined || word.length < before.length) written.set(stem, word);
  }
  return stems;
}
