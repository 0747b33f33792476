import { type Found, findAll } from './passages.rules.ts';

const GAP = '[ \\t\\u00a0\\u2009\\u202f./()\\u2010-\\u2015-]';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_$€£#-])(?:\\+ ?|\\()?\\d(?:${GAP}{0,3}\\d){6,16}(?![\\p{L}\\p{N}])`,
  'gu',
);
const UNIT =
  /^ ?(?:mg|mcg|µg|ml|g|kg|km|cm|%|€|\$|£|euros?|dollars|pounds|people|steps|calories|kcal|words|years|views|times)(?!\p{L})/iu;
const ASKED_TO_CALL =
  /(?:call|phone|text|ring|number|mobile|cell|tel|fon|whatsapp|sms|signal|nummer|handy|numéro|móvil|llám)\p{L}*[^.!?\n]{0,20}$/iu;
/** Gaps that part numbers of a list rather than those of one number. */
const LOOSE = /\/| {2}| [-\u2010-\u2015] /;
const CUE_LENGTH = 40;
const MOST_DIGITS = 15;

const DATES = [
  /(?<!\d)(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:3[01]|[12]\d|0?[1-9])(?!\d)/,
  /(?<!\d)(?:3[01]|[12]\d|0?[1-9])([-./])(?:3[01]|[12]\d|0?[1-9])\1(?:(?:19|20)?\d\d)(?!\d|\1\d)/,
  /(?<!\d)(?:19|20)\d\d ?[-/\u2010-\u2015] ?(?:(?:19|20)\d\d|\d\d)(?!\d)/,
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/,
  /(?<!\d)(?:[01]?\d|2[0-4])[.][0-5]\d ?[-\u2010-\u2015] ?(?:[01]?\d|2[0-4])[.][0-5]\d(?!\d)/,
  /(?<!\d)(?:19|20)\d\d(?: (?:19|20)\d\d)+(?!\d)/,
];
/** Numbers anybody may ring for nothing or little, as helplines have them; they tell nothing about who writes. */
const FREE_OF_CHARGE =
  /^(?:00)?(?:1?8(?:00|33|44|55|66|77|88)\d{7}|(?:(?:44|49|64|27|353|32|33|31|39|34)0?|0)80[058]\d{3,8}|(?:440?|0)300\d{7}|800\d{6}|1[38]00\d{6}|\d{0,3}116(?:000|006|111|117|123))$/;

const DECIMALS =
  /(?<![\p{L}\p{N}.])(?<lat>-?\d{1,2}\.\d{4,12})°? ?[NS]?(?: ?[,;/] ?| )(?<lon>-?\d{1,3}\.\d{4,12})(?!\p{N})°?(?: ?[EW](?!\p{L}))?/gu;
const DEGREES =
  /(?<!\p{N})\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?['’′] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["”″]|''|’’) ?)?[NSEWO](?!\p{L})(?:[ ,]{1,2}\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?['’′] ?(?:\d{1,2}(?:\.\d{1,4})?(?:["”″]|''|’’) ?)?[NSEWO](?!\p{L}))?/gu;
const MAPS = [
  /(?<![\p{L}\p{N}])geo:-?\d{1,2}(?:\.\d{1,12})?,-?\d{1,3}(?:\.\d{1,12})?/giu,
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.apple\.com|(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/maps)\/?[^\s<>"]{1,300}/giu,
  /(?<![\p{L}\p{N}/:])\/\/\/\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu,
  /(?<![\p{L}\p{N}+])(?=[\p{N}+]{0,8}[A-Z])(?:[2-9CFGHJMPQRVWX]{4}){1,2}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}+])/gu,
];

/**
 * Phone numbers in the shapes people write them, with a gap or none. Not short numbers, numbers that are free
 * to ring (most helplines are) or those in `helplines`; not dates, times, years, amounts, doses, ages or
 * lists of small numbers. PO-2.
 */
export function findPhones(text: string, helplines: readonly string[]): Found[] {
  const known = new Set(helplines.map(digitsOf));
  return findAll(text, NUMBER, (match) => {
    const number = match[0];
    const before = text.slice(Math.max(0, match.index - CUE_LENGTH), match.index);
    const after = text.slice(match.index + number.length, match.index + number.length + 12);
    if (known.has(digitsOf(number)) || UNIT.test(after)) return null;
    return isPhone(number, ASKED_TO_CALL.test(before)) ? number : null;
  });
}

/**
 * Pairs of coordinates fine enough to find a house, links to a place on a map, and codes for a square of the
 * earth. PO-2.
 */
export function findPositions(text: string): Found[] {
  return [
    ...findAll(text, DECIMALS, ({ 0: whole, groups }) =>
      Math.abs(Number(groups?.lat)) <= 90 && Math.abs(Number(groups?.lon)) <= 180 ? whole : null,
    ),
    ...findAll(text, DEGREES),
    ...MAPS.flatMap((pattern) => findAll(text, pattern)),
  ];
}

function isPhone(number: string, asked: boolean): boolean {
  const digits = digitsOf(number);
  if (digits.length > MOST_DIGITS || isSomethingElse(number, digits)) return false;
  const groups = number.match(/\d+/g) ?? [];
  if (isDialled(number, groups[0] ?? '')) return digits.length >= 8;
  if (asked && (digits.length >= 8 || groups.some((group) => group.length > 2))) return true;
  return !LOOSE.test(number) && hasKnownShape(groups, digits);
}

/** A date, an amount, a row of one digit or of all digits, or a number that is free to ring. */
function isSomethingElse(number: string, digits: string): boolean {
  return (
    DATES.some((date) => date.test(number)) ||
    isAmount(number) ||
    isDrill(digits) ||
    FREE_OF_CHARGE.test(digits)
  );
}

/** With the code of a country or a town in front, as it is dialled. */
function isDialled(number: string, first: string): boolean {
  return /^\(?\+/.test(number) || (/^[0(]/.test(number) && first.length > 1);
}

function hasKnownShape(groups: readonly string[], digits: string): boolean {
  const shape = groups.map((group) => group.length).join('-');
  if (shape === '3-3-4' || shape === '1-3-3-4') return /^1?[2-9]/.test(digits);
  if (shape === '4-4') return /^[689]/.test(digits);
  return ['5-5', '3-3-3', '3-2-2-2', '2-5-4', '3-4-4', '10', '11', '12', '9'].includes(shape);
}

/** Thousands with dots or spaces, a decimal fraction, or a round number. */
function isAmount(number: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{3})+$/.test(number) ||
    /^\d{1,3} \d{3}(?: 000)+$/.test(number) ||
    /^\d \d{3} \d{3}$/.test(number) ||
    /^\d{1,2}\.\d+$/.test(number) ||
    /^[1-9]\d*0{5,}$/.test(number)
  );
}

/** One digit all along, or counting up or down. */
function isDrill(digits: string): boolean {
  return (
    /^(\d)\1+$/.test(digits) ||
    '01234567890123456789'.includes(digits) ||
    '98765432109876543210'.includes(digits)
  );
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
