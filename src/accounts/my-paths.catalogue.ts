/** Two addresses of the own place, beside those in `src/paths.ts`. */
export const myPaths = {
  codes: () => '/me/codes',
  agreement: () => '/me/agreement',
} as const;
