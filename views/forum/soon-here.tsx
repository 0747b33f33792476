import { paths } from '../../src/paths.ts';
import { Button, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';

/**
 * "I need someone soon" above a box for words (CR-6): at once where the reader has spoken in the thread, else by the page
 * that puts up a short post.
 */
export function SoonHere({ csrf, thread }: { csrf?: string; thread: string | null }) {
  if (thread === null) {
    return (
      <p>
        <LoneLink href={paths.someoneSoon()}>{say('soon.link')}</LoneLink>
      </p>
    );
  }
  return (
    <Form action={paths.threadSoon(thread)} csrf={csrf} label={say('soon.link')}>
      <div>
        <Button kind="quiet">{say('soon.link')}</Button>
        <p class="field-hint">{say('soon.thread.hint')}</p>
      </div>
    </Form>
  );
}
