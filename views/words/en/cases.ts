/** Words of the team's cases: the queue, one case, and why something cannot be done in it. */
export const cases = {
  'case.barred': 'Somebody else decides this one, because you know who wrote it or decided it before.',
  'case.taken': 'Somebody else from the team has this case. Your words are still here.',
  'case.closed': 'This case is closed. What was done in it can be taken back, and nothing new can be added.',
  'case.alone': 'Two people have to want this step. Ask somebody to join the team first.',
  'case.not-here': 'This step does not fit this case.',
} as const;
