/**
 * The agreement a new place starts with: at most ten sentences in "we" (ON-5), as keys of the word catalogue.
 * A change of any sentence is a new version, and members are asked again.
 */
export const agreement = {
  version: 1,
  sentences: [
    'agreement.listen',
    'agreement.own',
    'agreement.methods',
    'agreement.medical',
    'agreement.identities',
    'agreement.stop',
    'agreement.not-care',
    'agreement.moderators',
    'agreement.seen',
    'agreement.ends',
  ],
} as const;
