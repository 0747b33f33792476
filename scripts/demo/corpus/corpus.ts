import { anxietyThreads } from './anxiety.ts';
import { lossThreads } from './loss.ts';
import { lowDaysThreads } from './low-days.ts';
import { nightsThreads } from './nights.ts';
import type { DemoThread } from './types.ts';

/** Every thread of the first story corpus. All people, names and events in it are invented. */
export const demoThreads: readonly DemoThread[] = [
  ...nightsThreads,
  ...anxietyThreads,
  ...lowDaysThreads,
  ...lossThreads,
];
