const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * What the questions against programs are made of (SECURITY E, PR-11): words everybody learns early, in no
 * country alone, with no second meaning that would make two answers right. A translation of the site brings
 * its own lists along with its sentences (`question.*`), since questions and answers are in one language.
 */
export const kindsOfThings = {
  colour: words('green blue red yellow purple pink grey brown'),
  animal: words('horse cat dog sheep rabbit lion cow goat tiger zebra'),
  number: words('two three four five six seven eight nine ten'),
  clothing: words('shirt shoe sock hat coat jacket glove'),
  furniture: words('table chair bed sofa desk shelf'),
  fruit: words('apple banana pear lemon grape cherry mango'),
  weekday: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  weather: words('rain snow wind fog hail'),
  vehicle: words('bus car bicycle boat tractor'),
  dish: words('spoon fork plate cup bowl'),
  music: words('guitar drum flute violin trumpet'),
} as const;
export type KindOfThing = keyof typeof kindsOfThings;

export const weekdays = kindsOfThings.weekday;
export const months = words(
  'January February March April May June July August September October November December',
);

/** Words to be picked out of a list or counted; no numbers, and no word for a place in a list. */
export const plainWords = words(`
  lamp river stone paper window garden bread cloud pencil kettle button door street music water candle basket
  pillow mirror market summer winter bottle blanket carpet flower island forest mountain kitchen ticket pocket
`);

/** A word and what may be said as its opposite; the word first in a pair is asked for. */
export const opposites: readonly (readonly [asked: string, ...right: string[]])[] = [
  ['hot', 'cold', 'cool'],
  ['cold', 'hot', 'warm'],
  ['up', 'down'],
  ['down', 'up'],
  ['day', 'night'],
  ['night', 'day'],
  ['open', 'closed', 'close', 'shut'],
  ['wet', 'dry'],
  ['dry', 'wet'],
  ['left', 'right'],
  ['fast', 'slow'],
  ['slow', 'fast', 'quick'],
  ['early', 'late'],
  ['late', 'early'],
  ['loud', 'quiet', 'silent', 'soft'],
  ['quiet', 'loud', 'noisy'],
  ['yes', 'no'],
  ['inside', 'outside', 'out'],
  ['outside', 'inside', 'in'],
  ['near', 'far', 'far away', 'distant'],
  ['above', 'below', 'under', 'beneath', 'underneath'],
  ['long', 'short'],
  ['before', 'after', 'behind'],
  ['first', 'last'],
  ['new', 'old', 'used'],
  ['full', 'empty'],
];

/** From nought; their place in the list is their value. */
export const numberWords = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);

/** Words around an answer that are not part of it ("I think it is the green one"). */
export const wordsAround = new Set(
  words(
    'the a an it is its s answer i think word words number letter that would be say must please comes next thing',
  ),
);
