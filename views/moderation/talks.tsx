import { paths } from '../../src/paths.ts';
import { dateFormat } from '../../src/platform/date-format.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { Button } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/** Talks the reader still has before them after hard cases; nothing of what they were about (WB-5). */
export function Talks({ talks, frame, time }: Pick<Shell, 'frame' | 'time'> & { talks: Talk[] }) {
  return (
    <>
      {talks.map(({ id, dueHour }) => (
        <NoticeBox heading={say('talk.title')}>
          <p>
            {dueHour > time.now ? say('talk.text', { day: dayOf(dueHour, time.zone) }) : say('talk.late')}
          </p>
          <Form action={paths.workDebrief(id)} csrf={frame.csrf} row>
            <Button small>{say('talk.act')}</Button>
          </Form>
        </NoticeBox>
      ))}
    </>
  );
}

export interface Talk {
  id: string;
  dueHour: Date;
}

const dayOf = (date: Date, zone: string): string =>
  dateFormat('en-GB', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(date);
