import { frames } from './frames.catalogue.ts';

const either = (words: string): string => words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
const upTo = (most: number): string => `(?: [^ ]+){0,${most}}?`;

const speakers = either(frames.speakers);
const saying = either(frames.saying);
const leading = new Set(frames.leading.split(/\s+/));
const turning = new RegExp(` (?:${either(frames.turning)})(?= )(?!.* (?:${either(frames.turning)}) )`);

/** Each is looked for in the words before a phrase, up to its first word. */
const reported = [
  new RegExp(` (?:${speakers})${upTo(4)} (?:${saying})${upTo(7)}$`),
  new RegExp(`(?<! i| i have| we| already) (?:${either(frames.heard)})${upTo(6)}$`),
  new RegExp(` (?:${either(frames.thoughts)}) (?:that|of|like|saying|telling|where|is)${upTo(4)}$`),
  new RegExp(
    ` (?:telling|calling|told|called|tell|call) (?:yourself|myself|me|us|him|her|them|my [^ ]+|someone)${upTo(4)}$`,
  ),
  / i (?:[^ ]+ ){0,3}(?:used to|myself|always thought|once thought|once said)(?: [^ ]+){0,5}$/,
];
const ownThought = new RegExp(` you${upTo(5)} (?:${either(frames.thinking)})${upTo(5)}$`);
const feelsLike =
  / (?:feel|feels|felt|feeling|it is like|as if|as though|act like|acts like|treated like)(?: like| as if| as though| that)?(?: [^ ]+){0,2}$/;
const denied = [
  new RegExp(` (?:${either(frames.denying)})${upTo(5)} (?:${either(frames.deniedVerbs)})${upTo(5)}$`),
  new RegExp(` (?:${either(frames.denials)})${upTo(4)}$`),
];
const deniedWho =
  / (?:nobody|no one|none|nothing|no part|not all)(?: of| would| will| is| are| would be| will be)?$/;
const deniedClose = /(?<!why| only| or) (?:not|never|without|hardly|neither|nor|nothing)(?: [^ ,"]+){0,2}$/;
const imagined = [
  new RegExp(` (?:${either(frames.imagining)})${upTo(7)}$`),
  / would (?:you|i|we|they|anyone|he|she)(?: [^ ]+){0,3} (?:call|tell|say|think|judge|treat)(?: [^ ]+){0,5}$/,
];
/** Words that make it a matter of the writer, or of somebody else, unless the phrase itself says "you". */
const somebodyElse =
  / (?:i|me|my|myself|am|we|our|he|she|they|his|their|them|him|her|herself|himself|themselves|mom|dad|who|people)(?= )/;
const toReader = / (?:you|your|yourself|urself|u)(?= |$)/;
/** "Did you learn that you deserved it?": what somebody was taught. */
const taught = / (?:did|do|have) you(?: [^ ]+)? (?:learn|learned|learnt)(?: that)?$/;
const asked =
  / (?:do|did|are|have|does|would|could) (?:you|it|they|he|she)(?: (?:still|also|often|really|ever|sometimes|even))?$/;
const calledAfter = either(frames.calledAfter);
const spokenOf = [
  new RegExp(
    `^(?: [,"])? (?:is|was|are|were|as|being|has|have|can|sounds)${upTo(6)} (?:${calledAfter})(?= )`,
  ),
  /^ (?:never|does not|do not|did not|will not|has not|only|just|rarely|hardly)(?: [^ ,"]+){0,2} (?:help|helps|helped|work|works|worked|makes|make|made)(?= )/,
  new RegExp(
    `^(?: [,"])? (?:as |like |is what |is how |is something )?(?:${speakers}|i|my [^ ]+)(?: [^ ,"]+){0,2} (?:say|says|said|told|tell|tells|would say|put it|hear|heard|kept)(?= )`,
  ),
];
/** "It takes time to get up", "it helps you better see": the words before make it no order. */
const noOrder =
  / (?:takes|takes me|took|takes some|important|hard|no|more|find|have|help|helps|helped|let|lets|make|makes|good|best|i|can|could)$/;
/** "You can learn to be kinder to yourself": only said right away, or after words that press, it is an order. */
const ordered =
  /(?:^| (?:,|"|and|but|so|please|just|then|or|now|must|should|better|gotta|(?:need|have|got|ought) to))$/;
/** "What you are going through", "something that you left": no sentence about the reader begins here. */
const within =
  / (?:what|which|where|knowing(?: that)?|reali[sz]ing(?: that)?|(?:something|anything|everything|things|way|ways|what is it) that|in which)$/;
/** "I think", "I feel like you are": the writer's own view, however softly said. */
const ownView =
  /(?: i| honestly| we)(?: (?!not |never |used |once )[^ ]+){0,2} (?:think|feel|believe|guess|bet|say|mean|know|see|feel like)(?: like| that)?(?: maybe)?$/;

/** Words in which a phrase was found: the sentence in one text, and where in it the phrase begins and ends. */
export interface Place {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  /** A verdict after a sign belongs to nothing before, unless that says who spoke. */
  readonly verdict: boolean;
}

/**
 * Whether the words around a phrase show that it is not said to the reader: reported, feared, denied or imagined (RE-4). Looks
 * no further back than the clause it stands in, and the clauses before where it only goes on with them.
 */
export function isSetAside(place: Place): boolean {
  const before = clauseBefore(place);
  const after = place.sentence.slice(place.to, place.to + 90);
  if (spokenOf.some((frame) => frame.test(after))) return true;
  if (ownView.test(before)) return false;
  if (asked.test(before) || taught.test(before)) return true;
  if (isNoOrder(place, before)) return true;
  if (!toReader.test(place.sentence.slice(place.from, place.to)) && somebodyElse.test(`${clauseOf(before)} `))
    return true;
  return [...reported, ownThought, feelsLike, ...denied, deniedWho, deniedClose, ...imagined].some((frame) =>
    frame.test(before),
  );
}

function isNoOrder({ sentence, from, to }: Place, before: string): boolean {
  const phrase = sentence.slice(from, to + 1);
  if (/^ (?:time to|you better) /.test(phrase)) return noOrder.test(before);
  if (/^ (?:learn|try) to /.test(phrase)) return !ordered.test(before);
  return /^ (?:you|u) /.test(phrase) && within.test(sentence.slice(Math.max(0, from - 30), from));
}

/** Whether somebody tells what was said to them or to others: whoever was hurt is not made to wait (RE-6). */
export const isTold = (place: Place): boolean => {
  const before = place.sentence.slice(Math.max(0, place.from - reach), place.from);
  return reported.some((frame) => frame.test(before));
};

/** How far back words may matter. */
const reach = 110;
const subject = /^ (?:you|it|that|this|your|ur|i|we|there|nobody|these|those) /;

function clauseBefore({ sentence, from, to, verdict }: Place): string {
  const before = sentence.slice(Math.max(0, from - reach), from);
  const phrase = sentence.slice(from, to + 1);
  const last = before.slice(before.lastIndexOf(' ') + 1);
  const judges = subject.test(phrase) || verdict;
  if (!judges) return afterTurn(before);
  if (last === ',' || last === '"') return goesOn(before) ? before : '';
  if (verdict) return afterTurn(before);
  if (last !== 'and' && !leading.has(last)) return '';
  const clause = before.slice(Math.max(before.lastIndexOf(' ,'), before.lastIndexOf(' "')) + 1);
  return afterTurn(clause);
}

/** The last clause of words. */
const clauseOf = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf(' ,'), words.lastIndexOf(' "')) + 1);

/** "My father said, you are …": the sign stands between who spoke and what was said. */
const goesOn = (before: string): boolean =>
  / (?:say|says|said|saying|told [^ ]+|tells [^ ]+|like|me|that)(?: [^ ]+)? [,"]$/.test(before);

function afterTurn(before: string): string {
  const turn = turning.exec(before);
  return turn === null ? before : before.slice(turn.index + turn[0].length);
}
