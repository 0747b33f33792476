/** What the team reads of how often the program tied a name to an account (ARCHITECTURE 12). */
export const openings = {
  'log.seals': 'Whose name is this?',
  'log.seals.text':
    'Nobody on the team can look that up. Only the program can, for two reasons, and it counts each time. It counts anew since it was last started, on {day}.',
  'log.seals.show-own':
    'To show members their own names and posts: {count, plural, =0 {fewer than 100 times} other {at least # times}}.',
  'log.seals.enforce-sanction':
    'To make a decision of the team hold for the person behind a name: {count, plural, =0 {not once} one {one time} other {# times}}.',
} as const;
