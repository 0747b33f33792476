import type { Child, PropsWithChildren } from 'hono/jsx';
import { paths } from '../../src/paths.ts';
import { say } from '../words/say.ts';
import { LinkButton } from './button.tsx';

export interface LampProps {
  heading: string;
  /** Buttons and links; below each other with `stacked`. */
  acts?: Child;
  stacked?: boolean;
}

/** A box in the one colour of help. Never two of them beside each other (DESIGN 1.2). */
export function Lamp({ heading, acts, stacked, children }: PropsWithChildren<LampProps>) {
  return (
    <section class="lamp" aria-label={heading}>
      <h2>{heading}</h2>
      {children}
      {acts && <div class={stacked ? 'lamp-ways' : 'row'}>{acts}</div>}
    </section>
  );
}

/** The help strip of the front page, of empty lists and of labelled threads: two ways, one tap each. */
export function HelpStrip() {
  return (
    <Lamp
      heading={say('lamp.title')}
      acts={
        <>
          <LinkButton kind="main" href={paths.help()}>
            {say('lamp.call')}
          </LinkButton>
          <LinkButton href={paths.helpStep()}>{say('lamp.step')}</LinkButton>
        </>
      }
    >
      <p>{say('lamp.text')}</p>
    </Lamp>
  );
}
