import { Field } from '../parts/field.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

/** The code of the phone, asked again before something changes for everybody (SECURITY D). */
export function SecondStep({ problem }: { problem?: string }) {
  return (
    <Field
      name="code"
      label={say('two-step.code')}
      hint={say('staff.code.hint')}
      error={problem && sayUnchecked(problem as WordKey)}
      autocomplete="one-time-code"
      inputmode="numeric"
      dir="ltr"
      short
    />
  );
}
