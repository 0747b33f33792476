import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { sayDay } from '../moderation/event-line.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { SecondStep } from '../staff/second-step.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

/** A passkey as its owner sees it. */
export interface ShownPasskey {
  id: string;
  word: string;
  day: string;
}

export interface PasskeysPageProps {
  frame: Frame;
  passkeys: ShownPasskey[];
  /** Browsers make passkeys for the address of this place. */
  possible: boolean;
  /** There is a second step already, and it is asked for. */
  asks: boolean;
  word: string;
  problems: FieldProblems;
}

/** What its owner calls a passkey, or the day it was added. */
export const passkeyName = ({ word, day }: ShownPasskey): string =>
  word === '' ? say('passkey.of-day', { day: sayDay(day) }) : word;

/** The passkeys one has, and the first half of adding one (SECURITY A5). */
export function PasskeysPage(props: PasskeysPageProps) {
  const { frame, passkeys, possible, problems } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('two-step.tab')}
      here="me"
      crumbs={myPlaceTrail(say('passkey.list'))}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('passkey.list')}</h1>
      <p class="lead">{say('passkey.lead')}</p>
      <p>{say('passkey.seen')}</p>
      {passkeys.length > 0 && (
        <ul class="threads stack tight">
          {passkeys.map((passkey) => (
            <Own {...passkey} />
          ))}
        </ul>
      )}
      {possible ? (
        <Add {...props} />
      ) : (
        <NoticeBox>
          <p>{say('passkey.no-place')}</p>
        </NoticeBox>
      )}
      <section class="stack">
        <h2>{say('passkey.without.title')}</h2>
        <p>{say('passkey.without')}</p>
        <p>
          <LoneLink href={paths.myTwoStep()}>{say('two-step.title')}</LoneLink>
        </p>
      </section>
    </SitePage>
  );
}

function Own(passkey: ShownPasskey) {
  const name = passkeyName(passkey);
  return (
    <li class="row">
      <span dir="auto">{name}</span>
      <LoneLink href={paths.myPasskey(passkey.id)} label={say('passkey.remove.label', { passkey: name })}>
        {say('passkey.remove')}
      </LoneLink>
    </li>
  );
}

function Add({ frame, asks, word, problems }: PasskeysPageProps) {
  return (
    <section class="stack">
      <h2>{say('passkey.add')}</h2>
      <Form action={paths.myPasskeys()} csrf={frame.csrf}>
        <Field
          name="word"
          label={say('passkey.word')}
          hint={say('passkey.word.hint')}
          value={word}
          error={problemOf(problems, 'word')}
          optional
        />
        <PassphraseField
          name="passphrase"
          label={say('sign-in.passphrase')}
          error={problemOf(problems, 'passphrase')}
        />
        {asks && <SecondStep frame={frame} problem={problems.code} hint={say('passkey.add.code')} />}
        <p>
          <Button kind="main">{say('passkey.begin')}</Button>
        </p>
      </Form>
    </section>
  );
}
