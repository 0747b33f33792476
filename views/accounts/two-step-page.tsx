import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Codes } from '../parts/codes.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { PasskeyAsk } from '../parts/passkey-ask.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface TwoStepPageProps {
  frame: Frame;
  /** People with a staff role, used or waiting, must have it (SECURITY A5). */
  staff: boolean;
  /** They have a passkey: it is asked for before a code is added, and codes may be turned off. */
  passkey: boolean;
  /** What to put into the app; none where the second step is on already. */
  offer?: { key: string; address: string };
  problems: FieldProblems;
}

/** The second step for signing in: setting it up, or turning it off again. */
export function TwoStepPage({ frame, staff, passkey, offer, problems }: TwoStepPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('two-step.tab')}
      here="me"
      crumbs={myPlaceTrail(say('me.two-step'))}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('two-step.title')}</h1>
      <p class="lead">{say(offer ? 'two-step.lead' : 'two-step.on.lead')}</p>
      {staff && <p>{say('two-step.staff')}</p>}
      <p>{say('two-step.lost')}</p>
      <p>
        <LoneLink href={paths.myPasskeys()}>{say(passkey ? 'passkey.list' : 'passkey.instead')}</LoneLink>
      </p>
      {offer && <TurnOn frame={frame} passkey={passkey} offer={offer} problems={problems} />}
      {!offer && (passkey || !staff) && <TurnOff frame={frame} passkey={passkey} problems={problems} />}
    </SitePage>
  );
}

interface TurnOnProps extends Pick<TwoStepPageProps, 'frame' | 'passkey' | 'problems'> {
  offer: { key: string; address: string };
}

function TurnOn({ frame, passkey, offer, problems }: TurnOnProps) {
  return (
    <>
      <section class="stack">
        <h2>{say('two-step.one.title')}</h2>
        <p>{say('two-step.one.text')}</p>
        <p>
          <LinkButton href={offer.address}>{say('two-step.link')}</LinkButton>
        </p>
        <Codes codes={[offer.key]} label={say('two-step.key')} />
      </section>
      <section class="stack">
        <h2>{say('two-step.two.title')}</h2>
        <Form action={paths.myTwoStep()} csrf={frame.csrf}>
          <Field
            name="code"
            label={say('two-step.code')}
            hint={say('step.code.hint')}
            error={problemOf(problems, 'code')}
            autocomplete="one-time-code"
            inputmode="numeric"
            dir="ltr"
            short
          />
          {passkey && <Proof frame={frame} problems={problems} />}
          <p>
            <Button kind="main">{say('two-step.act')}</Button>
          </p>
        </Form>
      </section>
    </>
  );
}

/** Whoever adds a second way must have come in by the first one, and know the passphrase. */
function Proof({ frame, problems }: { frame: Frame; problems: FieldProblems }) {
  return (
    <>
      <PassphraseField
        name="passphrase"
        label={say('sign-in.passphrase')}
        error={problemOf(problems, 'passphrase')}
      />
      <PasskeyAsk
        frame={frame}
        question={paths.askPasskey()}
        name="proof"
        alone
        error={problemOf(problems, 'proof')}
      />
    </>
  );
}

function TurnOff({ frame, passkey, problems }: Pick<TwoStepPageProps, 'frame' | 'passkey' | 'problems'>) {
  return (
    <Card heading={say('two-step.off.title')}>
      <p>{say(passkey ? 'two-step.off.passkey' : 'two-step.off.text')}</p>
      <Form action={paths.myTwoStep()} csrf={frame.csrf}>
        <PassphraseField
          name="passphrase"
          label={say('sign-in.passphrase')}
          error={problemOf(problems, 'passphrase')}
        />
        <p>
          <Button>{say('two-step.off.act')}</Button>
        </p>
      </Form>
    </Card>
  );
}
