import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { LoneLink } from '../parts/button.tsx';
import { say } from '../words/say.ts';
import { GoalsPart } from './goals-part.tsx';
import { Unlock } from './ground-page.tsx';
import { JournalPart } from './journal-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { Act, Moment, Sayings, Tabs, WithoutScript } from './sealed-parts.tsx';

/**
 * Own ground without a connection: the sealed copy on this device, to read. Kept by the worker in place of the page itself;
 * it is the same for everybody and has nothing of a session in it.
 */
export const OfflineGroundPage = ({ frame, script }: { frame: Frame; script: string }) => (
  <SitePage frame={frame} tabTitle={say('ground.tab')}>
    <h1>{say('ground.title')}</h1>
    <div class="stack" data-ground data-kept={paths.myPagesKept()}>
      <Sayings of={['wait', 'wrong', 'damaged', 'quiet']} />
      <WithoutScript />
      <Moment state="locked">
        <p>{say('ground.offline.text')}</p>
        <Unlock />
      </Moment>
      <Moment state="none">
        <p>{say('ground.offline.none')}</p>
        <LoneLink href={paths.myPages()}>{say('ground.title')}</LoneLink>
      </Moment>
      <Moment state="new">
        <p>{say('ground.offline.none')}</p>
      </Moment>
      <Moment state="left">
        <p>{say('ground.left')}</p>
      </Moment>
      <Moment state="open">
        <Tabs
          tabs={[
            { name: 'plan', label: say('ground.plan') },
            { name: 'journal', label: say('ground.journal') },
            { name: 'goals', label: say('ground.goals') },
          ]}
        >
          <Act act="close" icon="lock" small>
            {say('ground.close')}
          </Act>
        </Tabs>
        <PlanPart reading />
        <JournalPart reading />
        <GoalsPart reading />
      </Moment>
    </div>
    <script defer src={script} />
  </SitePage>
);
