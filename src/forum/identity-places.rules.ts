import {
  germanStreetTypes,
  gluedStreetTypes,
  notBeforeStreetTypes,
  notInStreets,
  smallStreetTypes,
  streetTypes,
} from './identity-words.catalogue.ts';
import { type Found, findAll, oneOf } from './passages.rules.ts';

const START = '(?<![\\p{L}\\p{N}.,:/-])';
const END = '(?![\\p{L}\\p{N}])';
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{0,30}";
const NUMBER = '\\d{1,4}(?: ?[a-hA-H](?!\\p{L}))?(?: ?[-/] ?\\d{1,4})?(?!\\p{N})';
const YEAR = /(?<!\d)(?:19[3-9]\d|20[0-4]\d)(?!\d)/;

const english = new RegExp(
  `${START}\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:(?:\\p{Lu}[\\p{L}'’.-]{0,30}|of|the|\\d{1,3}(?:st|nd|rd|th)) ){1,4}${oneOf(streetTypes)}${END}`,
  'gu',
);
const small = new RegExp(
  `${START}\\d{1,5}[a-z]?,? (?<one>[\\p{L}'’-]{2,30}) (?:(?<two>[\\p{L}'’-]{2,30}) )?${oneOf(smallStreetTypes)}${END}`,
  'giu',
);
const dwelling = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:[Ll]iv(?:e|es|ed|ing)|[Ss]tay(?:ing|ed)?|[Mm]ov(?:ed|ing)|[Ff]lat|[Hh]ouse|[Hh]ome|[Aa]partment)(?: is)? (?:on|at|in|to|into) ' +
    `(?<hit>(?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,3}${oneOf(streetTypes)}${END})`,
  'gu',
);
const glued = new RegExp(
  `(?<![\\p{L}\\p{N}-])\\p{L}[\\p{L}-]{1,40}?${oneOf(gluedStreetTypes)} ?${NUMBER}`,
  'giu',
);
const german = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<first>${CAPITAL}) ${oneOf(germanStreetTypes)} ${NUMBER}`,
  'gu',
);
const germanDwelling = new RegExp(
  '(?<![\\p{L}\\p{N}])[Ww]ohn(?:e|st|t|en|te)(?: (?:hier|jetzt|noch|dort))? ' +
    `(?<hit>(?:[Aa]m|[Aa]n der|[Aa]n den|[Ii]m|[Ii]n der|[Aa]uf dem|[Aa]uf der|[Zz]um|[Zz]ur|[Uu]nter den|[Hh]inter der|[Vv]or dem) ${CAPITAL} ${NUMBER})`,
  'gu',
);
const FRENCH_ARTICLES = "(?:(?:de|du|des|la|le|les|aux?) |[ld]['’]){0,3}";
const french = new RegExp(
  `${START}\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:` +
    `(?:[Rr]ue|[Ii]mpasse|[Aa]llée|[Qq]uai|[Ff]aubourg|[Cc]hemin|[Vv]enelle) ${FRENCH_ARTICLES}[\\p{L}'’-]{2,30}|` +
    `(?:[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage) ${FRENCH_ARTICLES}${CAPITAL}` +
    `)(?:[ -](?:(?:de|du|des|la|le) )?${CAPITAL}){0,3}`,
  'gu',
);
const SPANISH_TYPES =
  '[Cc]alle|[Cc]/|[Aa]venida|[Aa]v(?:da)?\\.|[Pp]laza|[Pp]za\\.|[Pp]aseo|[Cc]amino|[Rr]onda|[Tt]ravesía|[Cc]arrera|[Vv]iale|[Cc]orso|[Pp]iazza|[Rr]ua|ul\\.';
const SPANISH_LINKS = '(?:(?:de|del|la|las|los|el|da|do|dos|di|della) ){0,3}';
const HOUSE = '(?:n[.º°o]{0,2} ?|núm\\.? ?|número |# ?)';
const spanish = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${SPANISH_TYPES}) ?${SPANISH_LINKS}${CAPITAL}\\.?(?: (?:(?:de|del|la|y|e) )?${CAPITAL}){0,3},? ?${HOUSE}?${NUMBER}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])[Cc]alle ${SPANISH_LINKS}[\\p{L}]{3,20}(?: [\\p{L}]{3,20})?,? ${HOUSE}${NUMBER}`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]arrera|[Cc]ra\.?|[Cc]ll\.?) \d{1,3}[A-Za-z]? ?(?:#|[Nn]o\.?|n[º°]) ?\d{1,3}[A-Za-z]? ?- ?\d{1,3}(?!\p{N})/gu,
];
/** Codes that stand for a few houses only; a town's code alone tells little, and is left alone. */
const codes = [
  /(?<![\p{L}\p{N}])[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{4} [A-Z]{2},? \p{Lu}[\p{L}-]{2,30}/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])(?:P\. ?O\.|PO|P\.O) ?Box \d{1,6}/giu,
];
const TOWN =
  /(?:,|,? ?\n)? ?(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}-]{1,30}(?: (?:a[mn]|am|in|sur|sous|de|del|la)(?: (?:der|dem|la))? \p{Lu}[\p{L}-]{1,30})?/uy;

/**
 * Streets with a house number as they are written in English, German, French and Spanish, with the postcode
 * and the town behind them; a street somebody lives in; and postcodes that stand for a few houses. PO-2.
 */
export function findAddresses(text: string): Found[] {
  const streets = [
    ...findAll(text, english, ({ 0: whole }) => (startsWithYear(whole) ? null : whole)),
    ...findAll(text, small, ({ 0: whole, groups }) =>
      isWay(groups?.one) || isWay(groups?.two) || startsWithYear(whole) ? null : whole,
    ),
    ...findAll(text, dwelling, ({ groups }) => groups?.hit ?? null),
    ...findAll(text, glued, withoutYear),
    ...findAll(text, german, (match) =>
      notBeforeStreetTypes.has(match.groups?.first?.toLowerCase() ?? '') ? null : withoutYear(match),
    ),
    ...findAll(text, germanDwelling, ({ groups }) => groups?.hit ?? null),
    ...findAll(text, french),
    ...spanish.flatMap((pattern) => findAll(text, pattern, withoutYear)),
  ];
  return [
    ...streets.map((street) => withTown(text, street)),
    ...codes.flatMap((code) => findAll(text, code)),
  ];
}

function isWay(word: string | undefined): boolean {
  return word !== undefined && notInStreets.has(word.toLowerCase());
}

function startsWithYear(whole: string): boolean {
  return YEAR.test(whole.slice(0, 5));
}

function withoutYear({ 0: whole }: RegExpExecArray): string | null {
  return YEAR.test(whole) ? null : whole;
}

function withTown(text: string, street: Found): Found {
  TOWN.lastIndex = street.end;
  const town = TOWN.exec(text);
  return town === null ? street : { start: street.start, end: street.end + town[0].length };
}
