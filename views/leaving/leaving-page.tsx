import { paths } from '../../src/paths.ts';
import { type FieldProblems, problemList, problemOf } from '../accounts/form-problems.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { sayDay } from './say-day.ts';

export interface LeavingPageProps {
  frame: Frame;
  /** The last day on which signing in brings everything back, where somebody asks now. */
  lastDay: string;
  chosen: string;
  problems: FieldProblems;
  /** An owner after whom nobody could invite anybody. */
  lastOwner: boolean;
}

/** Leaving in one page: what becomes of the words, until when one may stay, what is left (PR-6). */
export function LeavingPage({ frame, lastDay, chosen, problems, lastOwner }: LeavingPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('me.tab')} here="me" crumbs={myPlaceTrail(say('leaving.title'))}>
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('leaving.title')}</h1>
      <p class="lead">{say('leaving.lead')}</p>
      <LoneLink href={paths.myExport()}>{say('leaving.export')}</LoneLink>
      {lastOwner && (
        <NoticeBox heading={say('leaving.last-owner.title')}>
          <p>{say('leaving.last-owner')}</p>
        </NoticeBox>
      )}
      <Form action={paths.myLeaving()} csrf={frame.csrf}>
        <Choices
          name="choice"
          legend={say('leaving.choice')}
          error={problemOf(problems, 'choice')}
          chosen={chosen}
          options={[
            { value: 'take', label: say('leaving.take'), hint: say('leaving.take.hint') },
            { value: 'cut', label: say('leaving.cut'), hint: say('leaving.cut.hint') },
          ]}
        />
        <p>{say('leaving.until', { day: sayDay(lastDay) })}</p>
        <p class="small">{say('leaving.monday')}</p>
        <PassphraseField
          name="passphrase"
          label={say('sign-in.passphrase')}
          hint={say('leaving.passphrase.hint')}
          error={problemOf(problems, 'passphrase')}
        />
        <p>
          <Button kind="main">{say('leaving.act')}</Button>
        </p>
      </Form>
      <WhatGoes />
    </SitePage>
  );
}

/** What goes and what is left, said before anything is pressed. */
function WhatGoes() {
  return (
    <>
      <section class="stack">
        <h2>{say('leaving.goes')}</h2>
        <div class="prose">
          <ul>
            {(['account', 'lists', 'told'] as const).map((what) => (
              <li>{say(`leaving.goes.${what}`)}</li>
            ))}
          </ul>
        </div>
      </section>
      <section class="stack">
        <h2>{say('leaving.stays')}</h2>
        <div class="prose">
          <ul>
            {(['named', 'statements', 'log', 'reports', 'backups'] as const).map((what) => (
              <li>{say(`leaving.stays.${what}`)}</li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}

/** After asking: until when signing in brings everything back. Holds nothing about anybody. */
export function LeftPage({ frame, lastDay }: { frame: Frame; lastDay: string }) {
  return (
    <SitePage frame={frame} tabTitle={say('left.title')}>
      <h1>{say('left.title')}</h1>
      <p class="lead">{say('left.lead', { day: sayDay(lastDay) })}</p>
      <p>{say('left.after')}</p>
      <p>{say('left.help')}</p>
      <p class="row">
        <LoneLink href={paths.signIn()}>{say('left.sign-in')}</LoneLink>
        <LoneLink href={paths.help()}>{say('left.to-help')}</LoneLink>
      </p>
    </SitePage>
  );
}
