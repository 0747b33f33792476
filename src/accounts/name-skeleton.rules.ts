/**
 * What passes for the letter in front, after case folding: Cyrillic, Greek, Armenian and other letters, small
 * capitals, digits and signs. `i` and `l` are one letter here, since `I`, `l` and `1` look alike.
 */
const lookAlikes: readonly [letter: string, alike: string][] = [
  ['a', 'аαɑᴀ@4'],
  ['b', 'вьβʙƀ8'],
  ['c', 'сϲᴄ¢ⲥƈ'],
  ['d', 'ԁᴅɗđð'],
  ['e', 'еєεҽэɛǝᴇ3€'],
  ['f', 'ƒꜰք'],
  ['g', 'ɡցɢգǥ69'],
  ['h', 'һнհʜħ'],
  ['j', 'јϳյᴊ'],
  ['k', 'кκᴋƙ'],
  ['l', 'iіιɩɪӏוılʟłև1!|£'],
  ['m', 'мᴍɱ'],
  ['n', 'пηոռɴŋղ'],
  ['o', 'оοσօөᴏøסⲟ๐໐०০୦૦੦௦೦౦ഠ٥۵0'],
  ['p', 'рρᴘþⲣ'],
  ['q', 'ԛզ'],
  ['r', 'гʀᴦɾ'],
  ['s', 'ѕꜱʂ5$'],
  ['t', 'тτᴛŧ7+'],
  ['u', 'υսᴜцʋ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝωшщᴡա'],
  ['x', 'хχ×'],
  ['y', 'уүγʏ'],
  ['z', 'ʐᴢƶ2'],
  ['ae', 'æӕ'],
  ['oe', 'œ'],
];
const letterOf = new Map(
  lookAlikes.flatMap(([letter, alike]) => [...alike].map((one) => [one, letter] as const)),
);

const ACCENTS = /[\p{Script=Inherited}\u0483-\u0489]/gu;
const NOT_READ = /[^\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * What is left of a name once everything is gone that a hurried eye passes over: case, accents, spaces and
 * signs, letters borrowed from another alphabet, digits in place of letters, `rn` for `m` and `vv` for `w`.
 * Two names with one skeleton look alike, and only one of them may be kept (SECURITY A7). A skeleton is its
 * own skeleton. Empty where the name has no letter and no digit.
 */
export function nameSkeleton(name: string): string {
  const plain = foldCase(name.toWellFormed().normalize('NFKC')).normalize('NFD').replace(ACCENTS, '');
  const letters = Array.from(plain, (one) => letterOf.get(one) ?? one).join('');
  return letters.replace(NOT_READ, '').replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** By way of capitals, so that the sharp s (small or capital), the long s and both small sigmas meet. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
