const shape = /^[A-Z]{2}$/;
/** Codes that Intl can name and that are no place where a phone could be picked up. */
const notPlaces = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const known = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * Whether a text is the code of a country or territory in use today, two capital letters. Anything else a
 * reader or a link puts into the address is no country, and is never printed (CR-10).
 */
export function isCountry(text: string): boolean {
  if (!shape.test(text) || notPlaces.has(text)) return false;
  return known.of(text) !== undefined && isCurrent(text);
}

/** The name of a country in the language of the page, from the runtime's own list: there is none to keep. */
export function countryName(code: string, locale: string): string {
  return wordsOf(locale).names.of(code) ?? code;
}

/** The countries that have a row, each once, sorted by their name as a reader of `locale` expects it. */
export function pickCountries(
  rows: readonly { country: string }[],
  locale: string,
): { code: string; name: string }[] {
  const { names, order } = wordsOf(locale);
  return [...new Set(rows.map((row) => row.country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => order.compare(one.name, other.name));
}

interface CountryWords {
  names: Intl.DisplayNames;
  order: Intl.Collator;
}

/** By locale, of which there are as many as the forum has languages. Made once: making them took longer than the page of help. */
const words = new Map<string, CountryWords>();

function wordsOf(locale: string): CountryWords {
  const made = words.get(locale) ?? {
    names: new Intl.DisplayNames([locale], { type: 'region' }),
    order: new Intl.Collator(locale),
  };
  words.set(locale, made);
  return made;
}

/** A code that was given up is rewritten to its successor (`DD` to `DE`), so it is not one of today. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
