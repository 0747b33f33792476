/**
 * The papers that an organiser of such a place keeps (SAFETY 3.12): of each, its parts in order. Every part says what this software does as
 * it comes (`paper.<paper>.<part>.here` in the words) and asks what the organiser does (`.ask`). The sheet about the country (GO-6)
 * stands with the helplines.
 */
export const papers = {
  /** GO-1: what against the law may happen here. */
  law: ['people', 'harm', 'threats', 'children', 'selling', 'again'],
  /** GO-2: what may go wrong, and what is done so that it does not. */
  hazards: ['missed', 'false', 'advice', 'known', 'team', 'down'],
  /** GO-2: the assessment that data protection laws ask for. */
  data: ['why', 'ground', 'what', 'rights', 'left', 'asked'],
  /** GO-2: own check beside NSQDMH and DTAC. Nobody claims that they are met. */
  standards: ['clinical', 'protection', 'security', 'joining', 'use'],
  /** GO-3: who is there, and what is said where nobody is. */
  duty: ['hours', 'away', 'called', 'holidays'],
  /** GO-4: who answers for this place. What is filled in here is public. */
  contact: ['person', 'reach', 'complaints', 'offices'],
  /** GO-5: what is done after a death or another grave event. */
  incident: ['first', 'members', 'remembering', 'team', 'outside', 'after'],
} as const satisfies Record<string, readonly string[]>;

export type PaperCode = keyof typeof papers;

export const paperCodes = Object.keys(papers) as PaperCode[];

export const isPaper = (code: string): code is PaperCode => Object.hasOwn(papers, code);

/** As much as one answer holds. */
export const longestAnswer = 4000;
