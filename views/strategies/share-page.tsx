import { paths } from '../../src/paths.ts';
import { draftOf, KeepDraft } from '../forum/draft-parts.tsx';
import type { Shell } from '../forum/forum-shell.ts';
import { Begun, Carried, type CarriedChoices, type DraftsHere, writeSteps } from '../forum/write-parts.tsx';
import { SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say } from '../words/say.ts';
import {
  isBegun,
  problemsInOrder,
  StrategyFields,
  StrategyTitle,
  type TypedStrategy,
} from './strategy-fields.tsx';

export interface SharePageProps extends Shell {
  typed: TypedStrategy & CarriedChoices;
  formKey: string;
  /** What is missing, by field. */
  fields: Record<string, string>;
  drafts: DraftsHere;
}

/** Sharing a strategy, step 1: everything on one page (PO-4): one answer from a bad line, and nothing to remember from one step to the next. */
export function SharePage({ frame, typed, formKey, fields, drafts }: SharePageProps) {
  const problems = problemsInOrder(fields);
  const begun = isBegun(typed);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('strategies.tab')}
      here="strategies"
      crumbs={[{ label: say('strategies.tab'), href: paths.strategies() }]}
    >
      <ErrorSummary problems={problems} textKept={begun} />
      <Stepper steps={writeSteps()} current={1} />
      <h1>{say('strategy.title')}</h1>
      <p class="lead">{say('strategy.lead')}</p>
      <Begun {...drafts} anew={paths.newStrategy()} />
      <Form
        action={paths.strategyLookOver()}
        csrf={frame.csrf}
        formKey={formKey}
        keep="strategy"
        draft={draftOf(frame, paths.strategyDraft(), drafts.from === undefined && begun)}
      >
        <Carried {...typed} />
        <StrategyTitle typed={typed} problems={problems} />
        <StrategyFields typed={typed} problems={problems} />
        <p class="row">
          <Button kind="main">{say('write.look-over')}</Button>
          <KeepDraft to={paths.strategyDraft()} />
        </p>
      </Form>
    </SitePage>
  );
}
