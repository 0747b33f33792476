import type { When } from '../../src/platform/time-words.rules.ts';
import { sayUnchecked } from './say.ts';

/**
 * The time of a post in coarse words ("today, morning", "last week", "in spring 2025"), from `whenWords`.
 * PO-8.
 */
export const sayWhen = (when: When): string => sayUnchecked(when.key, when.values);
