/** Addresses of the own place, beside those in `src/paths.ts`. */
export const myPaths = {
  codes: () => '/me/codes',
  /** The page of the codes for somebody who has just made new ones. */
  renewedCodes: () => '/join/codes?from=me',
  agreement: () => '/me/agreement',
} as const;
