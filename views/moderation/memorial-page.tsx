import type { MemorialThread } from '../../src/moderation/memorial.queries.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { CaseButton, CaseForm } from '../parts/case-form.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayDay } from './event-line.tsx';

export interface MemorialPageProps {
  frame: Frame;
  thread: string;
  found: MemorialThread;
  /** `2026-03-09`. */
  today: string;
  formKey: string;
  typed: { why?: string; fields: Record<string, string> };
}

/** Making a thread a place to remember, keeping it one, and ending it (CR-14). */
export function MemorialPage(props: MemorialPageProps) {
  const { frame, thread, found, typed } = props;
  const problems = Object.entries(typed.fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('memorial.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} textKept />
      <h1>{say('memorial.title')}</h1>
      <p class="lead">{say('memorial.lead')}</p>
      <p>
        <LoneLink href={paths.thread(thread)}>{say('memorial.thread')}</LoneLink>
      </p>
      {found.until === null ? <Begin {...props} /> : <Kept {...props} until={found.until} />}
      {found.waits && (
        <NoticeBox>
          <p>
            {say('memorial.held')} <a href={paths.work()}>{say('memorial.held.link')}</a>
          </p>
        </NoticeBox>
      )}
      <Ways {...props} />
    </SitePage>
  );
}

function Begin({ frame, thread, formKey, typed }: MemorialPageProps) {
  return (
    <Form action={paths.threadMemorial(thread)} csrf={frame.csrf} formKey={formKey}>
      <TextArea
        name="why"
        label={say('memorial.why')}
        hint={say('memorial.why.hint')}
        rows={3}
        value={typed.why}
        error={typed.fields.why && sayUnchecked(typed.fields.why as WordKey)}
      />
      <p>
        <Button kind="main">{say('memorial.begin')}</Button>
      </p>
    </Form>
  );
}

function Kept({ frame, thread, formKey, today, until }: MemorialPageProps & { until: string }) {
  return (
    <>
      <NoticeBox>
        <p>{until <= today ? say('memorial.due') : say('memorial.until', { day: sayDay(until) })}</p>
      </NoticeBox>
      <Form action={paths.threadMemorial(thread)} csrf={frame.csrf} formKey={`${formKey}k`}>
        <p>
          <Button>{say('memorial.extend')}</Button>
        </p>
      </Form>
      <Card heading={say('memorial.end.title')}>
        <p>{say('memorial.end.text')}</p>
        <Form action={paths.threadMemorial(thread, '/end')} csrf={frame.csrf} formKey={`${formKey}e`}>
          <p>
            <Button>{say('memorial.end')}</Button>
          </p>
        </Form>
      </Card>
    </>
  );
}

/** Posts whose case offers to take a part out (M02). */
function Ways({ frame, found }: MemorialPageProps) {
  return (
    <Card heading={say('memorial.ways')}>
      <CaseForm csrf={frame.csrf} />
      <p>{say(found.ways.length === 0 ? 'memorial.ways.none' : 'memorial.ways.text')}</p>
      {found.ways.map((post) => (
        <p class="row">
          <a class="lone" href={paths.post(post)}>
            {say('memorial.ways.post')}
          </a>
          <CaseButton post={post} />
        </p>
      ))}
    </Card>
  );
}
