/**
 * What can wait for the team, in the order in which cases of the same level are spoken of. Words: `case.kind.<code>`.
 * `report`: people told us about a post; `hold`: a post waits before it is up; `crisis`: someone may need a person soon;
 * `appeal`: an author asks for a second look (MO-9); `mended`: an author has changed what we asked them to change;
 * `team`: somebody of the team came upon a post themselves.
 */
export const caseKinds = ['crisis', 'report', 'team', 'hold', 'mended', 'appeal'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** `waiting`: for its author or for a second person, so nobody needs to take it now. */
export const caseStates = ['open', 'waiting', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/** What a case came to. Words: `case.outcome.<code>`. Nothing closes without one (CR-4). */
export const caseOutcomes = [
  'kept',
  'acted',
  'put-up',
  'turned-down',
  'overturned',
  'upheld',
  'supported',
  'no-danger',
  'services',
  'gone',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/**
 * Why a case is where it is: the kind of the report, or what held the post. Words: `case.cause.<code>`, a sentence that
 * the queue shows (MO-13).
 */
export const caseCauses = [
  'unsafe',
  'worried',
  'unkind',
  'else',
  'incitement',
  'memorial-way',
  'memorial',
  'first-post',
  'link',
  'word',
  'alike',
  'asked',
  'danger',
  'about-other',
  'threat',
  'second-look',
  'mended',
  'team',
] as const;
export type CaseCause = (typeof caseCauses)[number];

/** The level that routes attention, 0 to 5 (SAFETY 3.5); a case that is opened again keeps the higher one. */
export const levelOfCause: Readonly<Record<CaseCause, number>> = {
  incitement: 4,
  asked: 3,
  // What the text itself says decides between these and a level more (`levelOf` of the reading).
  threat: 5,
  danger: 2,
  'about-other': 2,
  unsafe: 3,
  worried: 2,
  unkind: 1,
  else: 1,
  link: 0,
  word: 1,
  alike: 0,
  'first-post': 0,
  'memorial-way': 1,
  memorial: 0,
  mended: 0,
  team: 1,
  'second-look': 0,
};
