import { paths } from '../../src/paths.ts';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';

export interface NotTodayProps {
  frame: Shell['frame'];
  thread: string;
  /** Tells the buttons of a list apart for those who hear them. */
  title?: string;
  /** Whether it is put aside already; then the button puts it back. */
  aside: boolean;
}

/** "I can't answer this today", and its way back. A quiet button: nobody owes anybody an answer (RE-5). */
export function NotToday({ frame, thread, title, aside }: NotTodayProps) {
  const words = aside ? 'waiting.aside.again' : 'waiting.not-today';
  return (
    <Form action={paths.notToday(thread)} csrf={frame.csrf} row>
      <Button
        kind="quiet"
        {...(aside ? { name: 'again', value: '1' } : {})}
        label={title === undefined ? undefined : say(`${words}.of`, { title })}
      >
        {say(words)}
      </Button>
    </Form>
  );
}
