import { lowDaysStrategies } from './low-days.ts';
import { nightsStrategies } from './nights.ts';
import { panicStrategies } from './panic.ts';
import { peopleStrategies } from './people.ts';
import { tooMuchStrategies } from './too-much.ts';
import type { DemoStrategy } from './types.ts';
import { worryStrategies } from './worry.ts';

/** Every coping strategy of the demo. All people and what they tell are invented. */
export const demoStrategies: readonly DemoStrategy[] = [
  ...panicStrategies,
  ...worryStrategies,
  ...lowDaysStrategies,
  ...nightsStrategies,
  ...tooMuchStrategies,
  ...peopleStrategies,
];
