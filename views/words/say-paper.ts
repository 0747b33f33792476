import { type PaperCode, papers } from '../../src/resources/papers.catalogue.ts';
import { sayUnchecked, type WordKey } from './say.ts';

/** The words of a paper: its title, what it is for, and of each part what the software does and what is asked. */
export interface PaperWords {
  title: string;
  lead: string;
  parts: { part: string; heading: string; here: string; ask: string }[];
}

export function sayPaper(code: PaperCode): PaperWords {
  const word = (key: string): string => sayUnchecked(`paper.${code}.${key}` as WordKey);
  return {
    title: word('title'),
    lead: word('lead'),
    parts: papers[code].map((part) => ({
      part,
      heading: word(`${part}.title`),
      here: word(`${part}.here`),
      ask: word(`${part}.ask`),
    })),
  };
}
