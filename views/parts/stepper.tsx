import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';

export interface StepperProps {
  /** Two to four words or short phrases, in order. */
  steps: string[];
  /** Which one the reader is at, from 1. */
  current: number;
}

/** Where one is in a flow of pages (DESIGN 4). */
export function Stepper({ steps, current }: StepperProps) {
  return (
    <ol class="steps" aria-label={say('stepper.label')}>
      {steps.map((step, place) => (
        <li aria-current={place + 1 === current ? 'step' : undefined}>
          {place + 1 < current ? (
            <>
              <span class="steps-dot done" aria-hidden="true">
                <Icon name="check" />
              </span>
              <span class="unseen">{say('stepper.done', { step })}</span>
              <span aria-hidden="true">{step}</span>
            </>
          ) : (
            <>
              <span class="steps-dot" aria-hidden="true">
                {place + 1}
              </span>
              {step}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
