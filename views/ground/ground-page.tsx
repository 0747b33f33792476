import { paths } from '../../src/paths.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { GoalsPart } from './goals-part.tsx';
import { JournalPart } from './journal-part.tsx';
import { KeyPart } from './key-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { Act, Moment, Pattern, Sayings, SealedForm, Tabs, WithoutScript } from './sealed-parts.tsx';

export interface GroundPageProps {
  frame: Frame;
  /** The address of the script that seals and opens. */
  script: string;
  fields: { sure?: 'ground.end.unsure' };
  /** There is something that could be given up. */
  begun: boolean;
}

/** What the script may have to say here. */
const said = [
  'wait',
  'wrong',
  'short',
  'kept',
  'both',
  'away',
  'ended',
  'full',
  'damaged',
  'quiet',
  'unsent',
  'elsewhere',
  'secret-changed',
];

/**
 * A member's own ground: plan, journal and goals. The page itself is the same for everybody and holds nothing of them; the
 * script fetches what is sealed and opens it with the secret (SECURITY J).
 */
export const GroundPage = ({ frame, script, fields, begun }: GroundPageProps) => (
  <SitePage frame={frame} tabTitle={say('ground.tab')} here="me" crumbs={myPlaceTrail(say('ground.title'))}>
    <h1>{say('ground.title')}</h1>
    <div
      class="stack"
      data-ground
      data-shell={paths.myPages()}
      data-kept={paths.myPagesKept()}
      data-keys={paths.myPagesKeys()}
      data-dropping={paths.myPagesDropping()}
      data-words={paths.myPagesWords()}
      data-reading={paths.myPagesOffline()}
      data-worker={paths.myPagesWorker()}
      data-shared={frame.shared || undefined}
      data-token={frame.csrf}
    >
      <Sayings of={said} />
      <WithoutScript />
      <Beginning />
      <section class="stack" data-state="phrase" hidden />
      <Moment state="locked">
        <h2>{say('ground.locked.title')}</h2>
        <Unlock />
        <p class="small soft">{say('ground.sealed')}</p>
        <LoneLink href={paths.planSheet()}>{say('ground.sheet-link')}</LoneLink>
      </Moment>
      <Moment state="none">
        <p>{say('ground.none')}</p>
        <LoneLink href={paths.planSheet()}>{say('ground.sheet-link')}</LoneLink>
      </Moment>
      <Moment state="left">
        <p>{say('ground.left')}</p>
      </Moment>
      <Opened shared={frame.shared} />
      <PhrasePattern />
    </div>
    {begun && <Ending frame={frame} problem={fields.sure} />}
    <script defer src={script} />
  </SitePage>
);

/** What lies open after the secret was typed. */
const Opened = ({ shared }: { shared?: boolean }) => (
  <Moment state="open">
    <Tabs
      tabs={[
        { name: 'plan', label: say('ground.plan') },
        { name: 'journal', label: say('ground.journal') },
        { name: 'goals', label: say('ground.goals') },
        { name: 'key', label: say('ground.key') },
      ]}
    >
      <Act act="close" icon="lock" small>
        {say('ground.close')}
      </Act>
    </Tabs>
    <PlanPart />
    <JournalPart />
    <GoalsPart />
    <KeyPart shared={shared} />
  </Moment>
);

/** Before the first word: what a lost secret means. */
const Beginning = () => (
  <Moment state="new">
    <p class="lead">{say('ground.lead')}</p>
    <p class="prose">{say('ground.sealed')}</p>
    <p class="prose">{say('ground.sealed.limit')}</p>
    <h2>{say('ground.new.title')}</h2>
    <p class="prose">{say('ground.new.text')}</p>
    <NoticeBox>
      <p>{say('ground.new.lost')}</p>
    </NoticeBox>
    <SealedForm name="begin">
      <PassphraseField
        name="fresh"
        id="begin-fresh"
        label={say('ground.secret.new')}
        hint={say('ground.secret.hint')}
        apart
      />
      <div class="row">
        <Button kind="main">{say('ground.new.begin')}</Button>
        <Act act="draw">{say('ground.secret.draw')}</Act>
      </div>
    </SealedForm>
    <LoneLink href={paths.planSheet()}>{say('ground.sheet-link')}</LoneLink>
  </Moment>
);

/** Opening, by either way. */
export const Unlock = () => (
  <SealedForm name="unlock">
    <PassphraseField name="secret" label={say('ground.secret')} apart />
    <p>
      <Button kind="main" icon="lock">
        {say('ground.open')}
      </Button>
    </p>
  </SealedForm>
);

/** Printed, the words stand alone on their sheet, as recovery codes do. */
const PhrasePattern = () => (
  <Pattern name="phrase">
    <div class="codes">
      <h2 tabindex={-1}>{say('ground.phrase.title')}</h2>
      <p>{say('ground.phrase.text')}</p>
      <p class="codes-list" data-text="phrase" />
      <p>{say('ground.phrase.where')}</p>
      <div class="row">
        <Act act="print-phrase" icon="printer">
          {say('ground.phrase.print')}
        </Act>
        <Act act="phrase-kept">{say('ground.phrase.kept')}</Act>
      </div>
    </div>
  </Pattern>
);

/** Works without script as well: what cannot be opened can still be given up. */
const Ending = ({ frame, problem }: { frame: Frame; problem?: 'ground.end.unsure' }) => (
  <div class="unprinted">
    <Fold label={say('ground.end.title')} open={problem !== undefined}>
      <p>{say('ground.end.text')}</p>
      <Form action={paths.myPagesEnding()} csrf={frame.csrf}>
        <Tick name="sure" label={say('ground.end.sure')} error={problem && say(problem)} />
        <p>
          <Button>{say('ground.end')}</Button>
        </p>
      </Form>
    </Fold>
  </div>
);
