import { sayUnchecked, type WordKey } from '../words/say.ts';

/** What is missing in a form that comes back: field name -> catalogue key. */
export type FieldProblems = Record<string, string>;

/** For the summary on top, in the order of the form's fields. */
export const problemList = (problems: FieldProblems): { field: string; text: string }[] =>
  Object.entries(problems).map(([field, key]) => ({ field, text: wordsOf(key) }));

/** What stands between hint and field, or nothing. */
export const problemOf = (problems: FieldProblems, field: string): string | undefined => {
  const key = problems[field];
  return key === undefined ? undefined : wordsOf(key);
};

const wordsOf = (key: string): string => sayUnchecked(key as WordKey);
