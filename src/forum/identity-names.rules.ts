import { familyNames, givenNames } from '../accounts/given-names.catalogue.ts';
import { knownFigures, notNames, otherThings, relations } from './identity-words.catalogue.ts';
import { type Found, findAll, oneOf } from './passages.rules.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const WORD = "\\p{L}[\\p{L}'’-]{1,30}";
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,30}";
const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,30}";
const JOINED = `${CAPITALS}(?: (?:and |& |of (?:the )?|und |et |y |de (?:la )?)?${CAPITALS}){0,4}`;

const introduced = new RegExp(
  `${START}(?:my (?:full |real |first |last |middle |actual )?name(?:['’]s| is)|(?:i['’]m|i am|people|they|everyone) calls? me|i['’]m called|i am called|call me|` +
    "ich hei(?:ß|ss)e|mein name ist|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo|ik heet|mijn naam is|nazywam się|" +
    `jag heter|jeg heter|meu nome é|me chamo) (?<hit>${WORD}(?: ${WORD}){0,2})`,
  'giu',
);
const titled = new RegExp(
  `${START}(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|Herr|Herrn|Frau|Monsieur|Madame|Señor|Señora|Sra|Doctor|Professor)\\.? (?<name>${CAPITAL})(?: ${CAPITAL})?`,
  'gu',
);
const related = new RegExp(
  `${START}(?:my|our|his|her|their|meine?[nrm]?) (?:best |old |older |younger |little |big |new |late )?${oneOf(relations)}(?<called>,? (?:is )?(?:called|named) |,? )(?<hit>${WORD}(?: ${WORD})?)${END}`,
  'giu',
);
const fullNames = new RegExp(
  `${START}(?<before>(?:San|Santa|Saint|St\\.?) )?(?<hit>(?<given>${CAPITAL}) (?<family>${CAPITAL}))`,
  'gu',
);

const works = new RegExp(
  `${START}(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Jj]ob|[Ss]tart(?:ed|ing)?|[Ii]ntern(?:ed|ing)?|[Pp]osition|[Vv]olunteer(?:ed|ing)?|[Ss]hifts?|[Tt]each(?:es|ing)?|[Tt]aught)` +
    `(?: (?:again|now|back|there|full[- ]time|part[- ]time|work|working|as an? \\p{Ll}{2,20}(?: \\p{Ll}{2,20})?|a new job|a job|my job|my new job))? (?:at|for|by) (?:the )?(?<hit>${JOINED})`,
  'gu',
);
const abroad = new RegExp(
  `${START}(?:(?:[Aa]rbeitet?|[Aa]rbeiten|[Aa]ngefangen|[Aa]ngestellt|[Jj]ob|[Ss]tudiere)(?: (?:jetzt|wieder|noch))? (?:bei|beim|bei der|an der)|` +
    '[Tt]ravaill(?:e|er|ais|ait) (?:chez|pour|à)(?: (?:la|le))?|[Tt]rabaj(?:o|aba|ar|é) (?:para|en el|en la))' +
    ` (?<hit>${JOINED})`,
  'gu',
);
const studies = new RegExp(
  `${START}(?:[Ss]tud(?:y|ies|ied|ying)|[Ss]tudent|[Ll]ectures?|[Ee]nrolled|[Gg]raduated|[Cc]lasses)(?: \\p{Ll}{2,20}){0,2} (?:at|from) (?:the )?(?<hit>${JOINED})`,
  'gu',
);
const KINDS =
  'Hospital|University|College|Academy|Clinic|Infirmary|(?:High|Primary|Secondary|Grammar|Elementary|Middle) School|Klinik|Klinikum|Gymnasium|Universität|Hochschule';
const institutions = [
  new RegExp(`${START}(?<hit>(?:\\p{Lu}[\\p{L}'’.-]{1,30} (?:of |and |the )?){1,4}(?:${KINDS}))${END}`, 'gu'),
  new RegExp(
    `${START}(?<hit>(?:University|College|Universität|Université|Universidad|Uni|Hochschule) (?:of |de |in )?${CAPITAL})`,
    'gu',
  ),
];
const KIND = new RegExp(`^(?:${KINDS}|School|Uni)$`, 'i');

/**
 * Real names: after "my name is", after a title, of people close to the writer, and full names with a common
 * given name. PO-2.
 */
export function findNames(text: string): Found[] {
  return [
    ...findAll(text, introduced, ({ 0: whole, groups }) => nameIn(groups?.hit, isShouted(whole))),
    ...findAll(text, titled, ({ 0: whole, groups }) =>
      isOther(groups?.name) || knownFigures.has(groups?.name?.toLowerCase() ?? '') ? null : trimmed(whole),
    ),
    ...findAll(text, related, ({ groups }) =>
      relativeIn(groups?.hit, /called|named/i.test(groups?.called ?? '')),
    ),
    ...findAll(text, fullNames, ({ groups }) => fullName(groups)),
  ];
}

/** Employers, schools, universities and hospitals by their names, after a word about work or study. PO-2. */
export function findWorkplaces(text: string): Found[] {
  const named = [works, abroad, studies].flatMap((pattern) =>
    findAll(text, pattern, ({ 0: whole, groups }) => (isShouted(whole) ? null : organisation(groups?.hit))),
  );
  return [...named, ...institutions.flatMap((pattern) => findInstitutions(text, pattern))];
}

/** The first words that are a name: with a capital, or known as a given name however they are written. */
function nameIn(hit: string | undefined, shouted: boolean): string | null {
  const words = (hit ?? '').split(' ');
  const [first = ''] = words;
  const known = givenNames.has(plain(first));
  if (isOther(first) || !(known || (isCapital(first) && !shouted))) return null;
  const more = words
    .slice(1)
    .findIndex((word) => isOther(word) || !(isCapital(word) || familyNames.has(plain(word))));
  return words.slice(0, more < 0 ? words.length : more + 1).join(' ');
}

function relativeIn(hit: string | undefined, called: boolean): string | null {
  const [first = '', second = ''] = (hit ?? '').split(' ');
  if (!isCapital(first) || isOther(first) || !(called || givenNames.has(plain(first)))) return null;
  return isCapital(second) && !isOther(second) ? `${first} ${second}` : first;
}

function fullName(groups: Record<string, string | undefined> | undefined): string | null {
  const { before, hit = '', given = '', family = '' } = groups ?? {};
  const known = givenNames.has(plain(given)) && !otherThings.has(plain(given));
  return before === undefined && known && !isOther(family) && !isAllCapitals(given) ? hit : null;
}

/** An organisation's name without what follows it: the next sentence, a day, "I". */
function organisation(hit: string | undefined): string | null {
  const words: string[] = [];
  for (const word of (hit ?? '').split(' ')) {
    const bare = word.replace(/[.'’-]+$/, '');
    if (isCapital(word) && isOther(bare)) break;
    words.push(word);
    if (word.endsWith('.') && bare.length > 2) break;
  }
  const name = words
    .join(' ')
    .replace(/(?: (?:and|&|of|the|und|et|y|de|la))+$/, '')
    .replace(/[.'’-]+$/, '');
  return name.length > 1 && !KIND.test(name) ? name : null;
}

/** "The Hospital" is any; "Mercy Hospital" is one. */
function findInstitutions(text: string, pattern: RegExp): Found[] {
  return findAll(text, pattern).flatMap(({ start, end }) => {
    const words = text.slice(start, end).split(' ');
    const first = words.findIndex((word) => KIND.test(word) || !isOther(word));
    const name = words.slice(Math.max(first, 0)).join(' ');
    const last = words.at(-1) ?? '';
    const isAny = KIND.test(name) || (isOther(last) && !KIND.test(last));
    return first < 0 || isAny ? [] : [{ start: end - name.length, end }];
  });
}

function trimmed(whole: string): string {
  const last = whole.split(' ').at(-1);
  return isOther(last) ? whole.slice(0, -1 - (last?.length ?? 0)) : whole;
}

function isOther(word: string | undefined): boolean {
  return notNames.has((word ?? '').toLowerCase());
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** In a text all in capitals a capital tells nothing. */
function isShouted(match: string): boolean {
  const words = match.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 1 && words.filter(isAllCapitals).length > words.length / 2;
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .toLowerCase();
}
