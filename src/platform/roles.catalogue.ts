/** Who an account may act as. Owners run the place; moderators look after what is said in it. */
export const roles = ['member', 'moderator', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Roles that may only be used with a second step at sign-in (SECURITY A5). */
export const needsTwoStep = (role: Role): boolean => role !== 'member';

/** The role somebody acts in: one that needs a second step sleeps until there is one. */
export const awakeRole = (role: Role, hasTwoStep: boolean): Role =>
  needsTwoStep(role) && !hasTwoStep ? 'member' : role;
