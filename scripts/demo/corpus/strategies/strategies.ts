import { afterACrisisStrategies } from './after-a-crisis.ts';
import { angerAndShameStrategies } from './anger-and-shame.ts';
import { bodyAndMoneyStrategies } from './body-and-money.ts';
import { breathStrategies } from './breath.ts';
import { gettingHelpStrategies } from './getting-help.ts';
import { griefStrategies } from './grief.ts';
import { homeStrategies } from './home.ts';
import { lowDaysStrategies } from './low-days.ts';
import { memoriesStrategies } from './memories.ts';
import { nightsStrategies } from './nights.ts';
import { panicStrategies } from './panic.ts';
import { peopleStrategies } from './people.ts';
import { tooMuchStrategies } from './too-much.ts';
import type { DemoStrategy } from './types.ts';
import { urgesStrategies } from './urges.ts';
import { whoIAmStrategies } from './who-i-am.ts';
import { workAndStudyStrategies } from './work-and-study.ts';
import { worryStrategies } from './worry.ts';

/** Every coping strategy of the demo. All people and what they tell are invented. */
export const demoStrategies: readonly DemoStrategy[] = [
  ...panicStrategies,
  ...breathStrategies,
  ...worryStrategies,
  ...lowDaysStrategies,
  ...nightsStrategies,
  ...tooMuchStrategies,
  ...peopleStrategies,
  ...griefStrategies,
  ...angerAndShameStrategies,
  ...memoriesStrategies,
  ...urgesStrategies,
  ...workAndStudyStrategies,
  ...homeStrategies,
  ...bodyAndMoneyStrategies,
  ...whoIAmStrategies,
  ...gettingHelpStrategies,
  ...afterACrisisStrategies,
];
