/** Everything that is asked of the forum, in the order of the report. */
export const scenarioNames = [
  'front-guest',
  'front-member',
  'space-guest',
  'space-member',
  'thread-guest',
  'thread-member',
  'thread-again',
  'long-first-guest',
  'long-last-guest',
  'long-first-member',
  'long-last-member',
  'inbox',
  'reply',
  'first-reply',
  'mixed',
  'help',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];
