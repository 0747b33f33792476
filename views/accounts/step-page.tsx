import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { PasskeyAsk } from '../parts/passkey-ask.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { type Carried, CarriedFields } from './sign-in-page.tsx';

export interface StepPageProps {
  frame: Frame;
  /** What the first half of signing in gave, for the second half. */
  pass: string;
  /** What they have for it. */
  ways: { code: boolean; passkey: boolean };
  problems: FieldProblems;
  carried: Carried;
  /** Minutes to wait after too many codes. */
  wait?: number;
}

/** Second half of signing in: the code from the phone, or a passkey (SECURITY A5). */
export function StepPage({ frame, pass, ways, problems, carried, wait }: StepPageProps) {
  const error = problemOf(problems, 'code');
  const lead = ways.code ? (ways.passkey ? 'step.lead.either' : 'step.lead') : 'step.lead.passkey';
  return (
    <SitePage frame={frame} tabTitle={say('step.tab')} here="sign-in" holdKept={carried.kept !== null}>
      <ErrorSummary problems={problemList(problems)} textKept={carried.kept !== null} />
      {wait !== undefined && (
        <NoticeBox status>
          <p>{say('step.wait', { minutes: wait })}</p>
        </NoticeBox>
      )}
      <h1>{say('step.title')}</h1>
      <p class="lead">{say(lead)}</p>
      <Form action={paths.signInStep()} csrf={frame.csrf}>
        <CarriedFields {...carried} />
        <input type="hidden" name="pass" value={pass} />
        {ways.code && (
          <Field
            name="code"
            label={say('step.code')}
            hint={say('step.code.hint')}
            error={error}
            autocomplete="one-time-code"
            inputmode="numeric"
            dir="ltr"
            short
            autofocus
          />
        )}
        {ways.passkey && (
          <PasskeyAsk
            frame={frame}
            question={paths.askPasskeyAtSignIn()}
            name="code"
            alone={!ways.code}
            error={error}
          />
        )}
        <p class="row">
          <Button kind="main">{say('step.act')}</Button>
          <LoneLink href={paths.signIn(carried.next ?? undefined)}>{say('step.again')}</LoneLink>
        </p>
      </Form>
    </SitePage>
  );
}
