import { english } from './en/catalogue.ts';
import { compile, type WordValues } from './plurals.ts';

/** Every key a sentence may be asked for by. */
export type WordKey = keyof typeof english;

/** Names of the values a pattern needs; words inside plural branches are not names. */
type Names<Pattern extends string> = Pattern extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name},${string}`
    ? Identifier<Name> | Identifier<Before<Rest>> | Names<Rest>
    : Identifier<Before<Rest>> | Names<Rest>
  : never;
type Before<Rest extends string> = Rest extends `${infer Name}}${string}` ? Name : never;
type Identifier<Text extends string> = Text extends `${string}${' ' | '#' | '{' | '}' | ','}${string}`
  ? never
  : Text extends ''
    ? never
    : Text;
type Values<Key extends WordKey> = { [Name in Names<(typeof english)[Key]>]: string | number };
type Arguments<Key extends WordKey> = Names<(typeof english)[Key]> extends never ? [] : [values: Values<Key>];

const locale = 'en';
const spoken = new Map<string, (values?: WordValues) => string>();

/** The language of the catalogue and the direction it is read in, for the root element. */
export const language = { code: locale, direction: 'ltr' as 'ltr' | 'rtl' };

/**
 * One sentence of the catalogue in the reader's language. Values are put in as plain text: escaping is the
 * view's work. A key that is not in the catalogue does not compile (AX-8, AX-10).
 */
export function say<Key extends WordKey>(key: Key, ...[values]: Arguments<Key>): string {
  return sayUnchecked(key, values);
}

/** For keys that are put together from a closed list (`need.${need}.label`); the key is still checked. */
export function sayUnchecked(key: WordKey, values?: WordValues): string {
  let sentence = spoken.get(key);
  if (sentence === undefined) {
    sentence = compile(english[key], locale);
    spoken.set(key, sentence);
  }
  return sentence(values);
}

/** The notice for a `?done=` code, or nothing where the address was made up. */
export function noticeFor(code: string): { kind: 'done'; text: string } | undefined {
  const key = `done.${code}`;
  return Object.hasOwn(english, key) ? { kind: 'done', text: sayUnchecked(key as WordKey) } : undefined;
}

/** Whether a code from the server has a sentence; codes travel as text and end here. */
export const isWordKey = (key: string): key is WordKey => Object.hasOwn(english, key);
