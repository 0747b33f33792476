import { cheeringPhrases } from './phrases-cheering.catalogue.ts';
import { dismissingPhrases } from './phrases-dismissing.catalogue.ts';
import { hostilePhrases } from './phrases-hostile.catalogue.ts';
import { judgingPhrases } from './phrases-judging.catalogue.ts';
import { pressingPhrases } from './phrases-pressing.catalogue.ts';

const written: Readonly<Record<string, string>> = {
  ...dismissingPhrases,
  ...judgingPhrases,
  ...cheeringPhrases,
  ...hostilePhrases,
  ...pressingPhrases,
};

/** The phrases of every rule, one a line as `readPhrase` reads them. */
export const phrases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(written).map(([rule, lines]) => [
    rule,
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ]),
);
