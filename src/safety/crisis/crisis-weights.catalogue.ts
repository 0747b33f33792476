/** How near a text is to danger, as people are told to look at it. 4 means "possible L4": software never says more (SAFETY 3.5). */
export type CrisisLevel = 0 | 1 | 2 | 3 | 4;

/** What a sign is about. */
export type SignKind = 'own' | 'other' | 'threat' | 'past' | 'calm';

/** What one sign says. Weights add up (as log odds), each sign's own only so far. */
export interface Sign {
  readonly about: SignKind;
  /** What it adds to "this person is in danger now". */
  readonly near: number;
  /** What it adds to "and it may be soon": intent, plan, means, act, farewell. */
  readonly acute: number;
  /** Says something only together with others: counted by the strongest part of a text. */
  readonly weak?: true;
}

const own = (near: number, acute: number): Sign => ({ about: 'own', near, acute });
const weak = (near: number, acute: number): Sign => ({ about: 'own', near, acute, weak: true });

/** Every sign there is, the nearest to danger first. */
export const crisisSigns = {
  act: own(4.2, 3.6),
  /** Being where one could die: an act too, unless the day is an ordinary one (`calm-place.rules.ts`). */
  there: own(4.2, 3.6),
  plan: own(3.2, 2.4),
  means: own(3, 2.2),
  askmethod: own(3.4, 2.2),
  intent: own(3.4, 2),
  farewell: own(2, 1.7),
  thoughts: own(3.1, 0.5),
  wish: own(2.8, 0.3),
  tongues: own(3.4, 0.5),
  unsafe: own(2.6, 0.9),
  selfharm: own(3.2, 0.8),
  reckless: own(1.6, 0.4),
  attempt: own(1.6, 0.8),
  goOn: weak(0.8, 0.2),
  hopeless: weak(0.3, 0.1),
  burden: weak(0.2, 0.1),
  trapped: weak(0.25, 0.1),
  alone: weak(0.1, 0),
  distress: weak(0.04, 0),
  deathword: weak(0.5, 0.1),
  tool: weak(0.6, 0.5),
  place: weak(0.65, 0.4),
  arrange: weak(0.8, 0.7),
  settled: weak(0.3, 0.4),
  doIt: weak(0.45, 0.3),
  last: weak(0.4, 0.4),
  notlife: weak(0.85, 0.1),
  reaching: weak(0.5, 0),
  othersuicide: { about: 'other', near: 3.2, acute: 0 },
  otheracute: { about: 'other', near: 2, acute: 2.6 },
  threat: { about: 'threat', near: 3.4, acute: 1 },
  childdanger: { about: 'threat', near: 2.8, acute: 0.6 },
  recovered: { about: 'calm', near: -1.1, acute: -0.8 },
  denied: { about: 'calm', near: -0.5, acute: -0.5 },
  notLast: { about: 'calm', near: 0, acute: 0 },
  harmless: { about: 'calm', near: 0, acute: 0 },
} as const satisfies Readonly<Record<string, Sign>>;

/** The stable name of a sign: what a reason is called. */
export type SignCode = keyof typeof crisisSigns;

/** What must be outweighed before a text is one of danger, and before it may be soon. */
export const against = {
  near: 0.85,
  acute: 2.6,
  other: 2.2,
  threat: 1.9,
  /** A reply has more to outweigh (CR-12), and yet more where it speaks to a reader. */
  reply: 1.1,
  replyToReader: 1.6,
};

/** From which score on a text has a level. */
export const levelFrom = { 1: 0.38, 2: 0.5, 3: 0.75, 4: 0.86 } as const;

/** What danger without haste reaches at most, and what the past alone does. */
export const highest = { withoutHaste: 0.72, past: 0.49 };

/** How soon what is past is sure. */
export const pastGrows = 1.6;

/** How much is left of a sign. */
export const share = {
  denied: 0.12,
  deniedBut: 0.35,
  longAgo: 0.15,
  pastTense: 0.65,
  /** Of a sign said of a reader: in an opening "you" is often the writer. */
  toReader: { opening: 0.6, reply: 0.1 },
  people: 0.25,
  told: 0.3,
  work: 0.2,
  panic: 0.2,
  quotedAsked: 0.15,
  dreamt: 0.6,
  harmless: 0.05,
  quoted: 0.5,
  quotedLong: 0.75,
  quotedOwn: 0.9,
  /** Of a sign said of nobody by name, in a text that never says "I". */
  noOne: 0.9,
  /** And in a reply, where people speak of these things to each other. */
  noOneInReply: 0.5,
  /** Of a word of death that is not said of the writer. */
  deathOfNoOne: 0.25,
  /** Of somebody else's danger, where the writer says "I" in between. */
  selfBetween: 0.2,
  /** Of a wish that he or she would die. */
  wishedOfOther: 0.1,
  /** Of a sign in whose words a weightier one stands too. */
  sameWords: 0.35,
  /** Of weak signs outside of the strongest part of a text. */
  elsewhere: 0.4,
  /** Of a lone place or tool in a sentence of an ordinary day. */
  everyday: 0.3,
  /** And of being at a place with an ordinary day around it. */
  calmlyThere: 0.05,
  /** What further signs of one kind add at most. */
  more: 0.4,
};

/** The strongest part of a text is so many sentences long. */
export const partLength = 10;

/** What a sign must weigh to be given as a reason. */
export const leastReason = 0.3;

/** So many reasons are given at most, the weightiest. */
export const mostReasons = 12;

/** Somebody else's danger is named first where the writer's own is greater by no more than this. */
export const nearlyAsMuch = 0.1;
