import { paths } from '../../src/paths.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Field } from '../parts/field.tsx';
import { PasskeyAsk } from '../parts/passkey-ask.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface SecondStepProps {
  frame: Frame;
  problem?: string;
  /** Why it is asked again, where it is not for everybody. */
  hint?: string;
}

/** The second step, asked again before something grave is done: a code of the phone, or a passkey (SECURITY D). */
export function SecondStep({ frame, problem, hint = say('staff.code.hint') }: SecondStepProps) {
  const { code, passkey } = frame.secondSteps ?? { code: true, passkey: false };
  const error = problem && sayUnchecked(problem as WordKey);
  return (
    <>
      {code && (
        <Field
          name="code"
          label={say('two-step.code')}
          hint={hint}
          error={error}
          autocomplete="one-time-code"
          inputmode="numeric"
          dir="ltr"
          short
        />
      )}
      {passkey && (
        <PasskeyAsk frame={frame} question={paths.askPasskey()} name="code" alone={!code} error={error} />
      )}
    </>
  );
}
