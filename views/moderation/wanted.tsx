import { paths } from '../../src/paths.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { QueueList } from '../parts/queue-row.tsx';
import { say } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';
import { CaseRowView, type QueueItem } from './queue-item.tsx';
import type { QueuePageProps } from './queue-page.tsx';

/** How many cases are open, and what of them wants whoever reads; the page asks for it again while it is looked at. */
export const queueLine = (counts: { open: number; second: number; owners: number }): string =>
  [
    say('queue.count', { count: counts.open }),
    counts.owners > 0 && say('wanted.owner.count', { count: counts.owners }),
    counts.second > 0 && say('wanted.second.count', { count: counts.second }),
  ]
    .filter(Boolean)
    .join(' ');

/** What wants whoever reads, before all else in the queue (L3, L5). */
export function WantedRows({ wanted, time }: Pick<QueuePageProps, 'wanted' | 'time'>) {
  const group = (items: QueueItem[], heading: string) =>
    items.length > 0 && (
      <section class="stack">
        <h2>{heading}</h2>
        <QueueList label={heading}>
          {items.map((item) => (
            <CaseRowView item={item} time={time} />
          ))}
        </QueueList>
      </section>
    );
  return (
    <>
      {group(wanted.owners, say('wanted.owner.title'))}
      {group(wanted.second, say('wanted.second.title'))}
    </>
  );
}

/** On the page of a case: whether a second person and an owner have still to look at it. */
export function WantedHere({ frame, case: { id }, claim, wanted }: CasePageProps) {
  return (
    <>
      {wanted.owner && (
        <NoticeBox>
          <p>{say('wanted.here.owner')}</p>
          <Form action={paths.caseCrisis(id, '/looking')} csrf={frame.csrf} row>
            <Button kind="main">{say('wanted.here.owner.act')}</Button>
            <LinkButton small href={paths.workHelplines()}>
              {say('wanted.here.owner.law')}
            </LinkButton>
          </Form>
        </NoticeBox>
      )}
      {wanted.second && (
        <NoticeBox>
          <p>{say(claim?.mine ? 'wanted.here.mine' : 'wanted.here.second')}</p>
          {!claim?.mine && (
            <p>
              <LinkButton small href="#note">
                {say('wanted.here.second.act')}
              </LinkButton>
            </p>
          )}
        </NoticeBox>
      )}
    </>
  );
}
