import { cheeringPhrases } from './phrases-cheering.catalogue.ts';
import { dismissingPhrases } from './phrases-dismissing.catalogue.ts';
import { framePhrases } from './phrases-frames.catalogue.ts';
import { hostilePhrases } from './phrases-hostile.catalogue.ts';
import { judgingPhrases } from './phrases-judging.catalogue.ts';
import { pressingPhrases } from './phrases-pressing.catalogue.ts';

const ofRules: Readonly<Record<string, string>> = {
  ...dismissingPhrases,
  ...judgingPhrases,
  ...cheeringPhrases,
  ...hostilePhrases,
  ...pressingPhrases,
};

const ofFrames: Readonly<Record<string, string>> = framePhrases;

/** The phrases of every rule, one a line as `readPhrase` reads them. */
export const phrases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ofRules).map(([rule, lines]) => [
    rule,
    `${lines}\n${ofFrames[rule] ?? ''}`
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ]),
);
