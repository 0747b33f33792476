import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface PassphrasePageProps {
  frame: Frame;
  problems: FieldProblems;
  /** The new one as it was typed, when the form comes back. */
  typed: string;
}

/** A new passphrase for somebody who knows the old one. */
export function PassphrasePage({ frame, problems, typed }: PassphrasePageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('passphrase.tab')}
      here="me"
      crumbs={myPlaceTrail(say('passphrase.title'))}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('passphrase.title')}</h1>
      <p class="lead">{say('passphrase.lead')}</p>
      <Form action={paths.myPassphrase()} csrf={frame.csrf}>
        <PassphraseField
          name="passphrase"
          label={say('passphrase.old')}
          error={problemOf(problems, 'passphrase')}
        />
        <PassphraseField
          name="new_passphrase"
          label={say('passphrase.new')}
          hint={say('join.passphrase.hint')}
          error={problemOf(problems, 'new_passphrase')}
          value={typed}
          fresh
        />
        <p>
          <Button kind="main">{say('passphrase.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

export interface NewCodesPageProps {
  frame: Frame;
  problems: FieldProblems;
  codesLeft: number;
}

/** New recovery codes, for which the passphrase is asked once more. */
export function NewCodesPage({ frame, problems, codesLeft }: NewCodesPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('new-codes.tab')}
      here="me"
      crumbs={myPlaceTrail(say('new-codes.title'))}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('new-codes.title')}</h1>
      <p class="lead">{say('new-codes.lead')}</p>
      <p>{say('me.codes.left', { count: codesLeft })}</p>
      <Form action={paths.myCodes()} csrf={frame.csrf}>
        <PassphraseField
          name="passphrase"
          label={say('sign-in.passphrase')}
          error={problemOf(problems, 'passphrase')}
        />
        <p>
          <Button kind="main">{say('new-codes.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
