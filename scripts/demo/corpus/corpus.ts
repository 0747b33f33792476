import { anxietyThreads } from './anxiety.ts';
import { askingThreads } from './asking.ts';
import { familyThreads } from './family.ts';
import { griefThreads } from './grief.ts';
import { hardThreads } from './hard-things.ts';
import { lossThreads } from './loss.ts';
import { lowDaysThreads } from './low-days.ts';
import { nightsThreads } from './nights.ts';
import { smallStepsThreads } from './small-steps.ts';
import { storyThreads } from './stories.ts';
import type { DemoThread } from './types.ts';
import { workThreads } from './work.ts';
import { worryThreads } from './worries.ts';

/** Every thread of the demo. All people, names and events in it are invented. */
export const demoThreads: readonly DemoThread[] = [
  ...nightsThreads,
  ...anxietyThreads,
  ...lowDaysThreads,
  ...lossThreads,
  ...worryThreads,
  ...hardThreads,
  ...griefThreads,
  ...familyThreads,
  ...workThreads,
  ...smallStepsThreads,
  ...askingThreads,
  ...storyThreads,
];
