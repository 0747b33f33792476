import type { Em } from '../platform/rows.ts';
import { functionWords } from './function-words.catalogue.ts';
import { stemOf } from './stemming.rules.ts';

/** Documents that are looked at for what stands together, and words of each. More would tell little more. */
const mostDocuments = 3000;
const wordsOfEach = 160;
const mostRelated = 8;
/** A word must stand with another in so many documents, or it is chance. */
const leastTogether = 3;

/**
 * Which words stand together in many documents: learned from the site's own public texts, counted when it is asked, kept
 * nowhere. A word comes back as it is written most often.
 */
export function createRelated() {
  const documents = new Map<number, Set<string>>();
  const written = new Map<string, string>();
  let holders: Map<string, number[]> | null = null;
  const answers = new Map<string, { word: string; strength: number }[]>();

  const read = async (em: Em, since: string, anew: boolean): Promise<void> => {
    if (anew) documents.clear();
    const rows = await em.execute<{ num: number; words: string }[]>(
      `select num, left(words, 1500) as words from search.document where revision > ?::bigint
       order by kind desc, num desc limit ?`,
      [anew ? '0' : since, mostDocuments],
    );
    for (const { num, words } of rows) {
      if (documents.size >= mostDocuments && !documents.has(num)) break;
      documents.set(num, stemsOf(words, written));
    }
    holders = null;
    answers.clear();
  };

  const holding = (): Map<string, number[]> => {
    if (holders !== null) return holders;
    holders = new Map();
    for (const [num, stems] of documents) {
      for (const stem of stems) {
        const nums = holders.get(stem);
        if (nums === undefined) holders.set(stem, [num]);
        else nums.push(num);
      }
    }
    return holders;
  };

  const countAnew = (stem: string): { word: string; strength: number }[] => {
    const all = holding();
    const nums = all.get(stem) ?? [];
    if (nums.length < leastTogether) return [];
    const together = new Map<string, number>();
    for (const num of nums.slice(0, 400)) {
      for (const other of documents.get(num) ?? []) {
        if (other !== stem) together.set(other, (together.get(other) ?? 0) + 1);
      }
    }
    const share = Math.min(400, nums.length);
    return [...together]
      .filter(([, count]) => count >= leastTogether)
      .map(([other, count]) => {
        const others = all.get(other)?.length ?? 1;
        return { other, count, lift: (count / share) * (documents.size / others), likeness: count / (share + others - count) };
      })
      .filter(({ lift }) => lift >= 3)
      .sort((one, two) => two.likeness - one.likeness)
      .slice(0, mostRelated)
      .map(({ other, likeness }) => ({ word: written.get(other) ?? other, strength: Math.min(1, 3 * likeness) }));
  };

  return {
    read,
    of: (word: string): { word: string; strength: number }[] => {
      const stem = stemOf(word);
      const known = answers.get(stem) ?? countAnew(stem);
      if (answers.size > 2000) answers.clear();
      answers.set(stem, known);
      return known;
    },
  };
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
