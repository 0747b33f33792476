import { IntlMessageFormat } from 'intl-messageformat';

export type WordValues = Record<string, string | number>;

/** A pattern without braces is itself: most sentences, and the parser is not asked for them. */
const plain = (pattern: string): boolean => !pattern.includes('{') && !pattern.includes("'");

/**
 * Turns one ICU message into a function of its values. The pattern is parsed at most once, when the
 * sentence is first spoken. Throws where a value is missing, so that a half sentence never reaches a page.
 */
export function compile(pattern: string, locale: string): (values?: WordValues) => string {
  if (plain(pattern)) return () => pattern;
  let format: IntlMessageFormat | undefined;
  return (values) => {
    format ??= new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}
