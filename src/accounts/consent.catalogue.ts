/**
 * The consent to store what a member writes about their health (ON-4). A change of its sentence
 * (`join.consent` in the words) is a new version; the version and the week are kept with the account.
 */
export const consent = { version: 1 } as const;
