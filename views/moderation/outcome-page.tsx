import type { ReportOutcome } from '../../src/moderation/report-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { InDanger } from './report-page.tsx';

export interface OutcomePageProps {
  frame: Frame;
  /** What came of the report, once a code has been sent that we know. */
  outcome?: ReportOutcome;
  /** The code that was sent and is not known. */
  unknown?: string;
  looksIn: { from: number; until: number };
}

/** Looking up what came of a report, by its code and without an account (MO-2). */
export function OutcomePage({ frame, outcome, unknown, looksIn }: OutcomePageProps) {
  const wrong =
    unknown === undefined ? undefined : say(unknown.trim() === '' ? 'outcome.missing' : 'outcome.unknown');
  return (
    <SitePage frame={frame} tabTitle={say('outcome.tab')}>
      <ErrorSummary problems={wrong ? [{ field: 'code', text: wrong }] : []} textKept={false} />
      <h1>{say('outcome.title')}</h1>
      {outcome && (
        <NoticeBox status heading={sayUnchecked(`outcome.${outcome}.title`)}>
          <p>{sayUnchecked(`outcome.${outcome}.text`, looksIn)}</p>
        </NoticeBox>
      )}
      <Form action={paths.reportOutcome()} csrf={frame.csrf}>
        <Field
          name="code"
          label={say('outcome.code')}
          hint={say('outcome.code.hint')}
          value={unknown}
          error={wrong}
          dir="ltr"
          short
          asTyped
        />
        <p>
          <Button kind="main">{say('outcome.act')}</Button>
        </p>
      </Form>
      <InDanger />
    </SitePage>
  );
}
