import type { Keys } from '../platform/keys.ts';
import { normaliseSignInName } from './sign-in-name.rules.ts';

/**
 * What an account is found by: a keyed hash of its sign-in name, which itself is stored nowhere. `name` as it
 * was typed; capitals and spaces around it do not matter (SECURITY A1).
 */
export const signInKey = (keys: Pick<Keys, 'blind'>, name: string): Buffer =>
  keys.blind('sign-in-name', normaliseSignInName(name));

/** Who a sign-in name counts as for rate limits: known names and unknown ones alike (PR-12, SECURITY A6). */
export const limitsName = (key: Buffer): string => key.toString('hex');
