import type { PastAtOnce } from '../../src/moderation/hidden-at-once.queries.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { sayDay } from './event-line.tsx';

export interface HiddenBeforeProps {
  frame: Frame;
  past: PastAtOnce[];
  /** The address that puts one of them back. */
  backOf: (number: number) => string;
}

/** What was hidden at once before, each with one press to put all of it back. */
export function HiddenBefore({ frame, past, backOf }: HiddenBeforeProps) {
  if (past.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('flood.before')}</h2>
      {past.map(({ number, day, posts: count, open }) => (
        <Form action={backOf(number)} csrf={frame.csrf} row>
          <span>{say('flood.before.line', { day: sayDay(day), count })}</span>
          {open ? (
            <Button small label={say('flood.back.of', { day: sayDay(day), count })}>
              {say('flood.back')}
            </Button>
          ) : (
            <span class="small">{say('flood.back.done')}</span>
          )}
        </Form>
      ))}
    </section>
  );
}
