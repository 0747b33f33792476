import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface BarredPageProps {
  frame: Frame;
  /** Nobody else of the team may decide it either. */
  stuck?: boolean;
  /** The form by which an owner takes it all the same; none where somebody else can, and for all others. */
  though?: { case: string; words: string; formKey: string; problem?: string };
}

/** In place of a case that somebody else decides: the moderator knows the person or decided it before (MO-9, MO-13). */
export function BarredPage({ frame, stuck, though }: BarredPageProps) {
  const problem = though?.problem && sayUnchecked(though.problem as WordKey);
  return (
    <SitePage frame={frame} tabTitle={say('queue.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problem ? [{ field: 'words', text: problem }] : []} textKept />
      <h1>{say(stuck ? 'case.though.title' : 'case.barred.title')}</h1>
      <p class="lead">{say(stuck ? 'case.though.stuck' : 'case.barred.text')}</p>
      {though && (
        <Form action={paths.caseThough(though.case)} csrf={frame.csrf} formKey={though.formKey} keep="though">
          <p>{say('case.though.text')}</p>
          <TextArea
            name="words"
            label={say('case.though.words')}
            hint={say('case.though.hint')}
            value={though.words}
            rows={3}
            error={problem}
          />
          <p>
            <Button>{say('case.though.act')}</Button>
          </p>
        </Form>
      )}
      <p class="row">
        <LinkButton href={paths.work()}>{say('queue.title')}</LinkButton>
      </p>
    </SitePage>
  );
}
