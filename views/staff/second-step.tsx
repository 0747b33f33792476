import { Field } from '../parts/field.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

/** The code of the phone, asked again before something grave is done (SECURITY D). `hint` says why, where it is not for everybody. */
export function SecondStep({ problem, hint = say('staff.code.hint') }: { problem?: string; hint?: string }) {
  return (
    <Field
      name="code"
      label={say('two-step.code')}
      hint={hint}
      error={problem && sayUnchecked(problem as WordKey)}
      autocomplete="one-time-code"
      inputmode="numeric"
      dir="ltr"
      short
    />
  );
}
