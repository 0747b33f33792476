import type { Asked } from '../../src/forum/beside.ts';
import type { Meanwhile as Known } from '../../src/forum/meanwhile.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import { AskedFor } from '../forum/asked-for.tsx';
import { EditNudge, type EditNudgeProps } from '../forum/edit-nudge.tsx';
import type { Shell } from '../forum/forum-shell.ts';
import { Meanwhile } from '../forum/meanwhile.tsx';
import { OwnLabels } from '../forum/own-labels.tsx';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import { FoundBy } from './found-by.tsx';
import { problemsInOrder, StrategyFields, StrategyTitle, type TypedStrategy } from './strategy-fields.tsx';

export interface EditStrategyPageProps extends Shell, Omit<EditNudgeProps, 'to'> {
  strategy: string;
  title: string;
  typed: TypedStrategy;
  revision: number;
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  fields: Record<string, string>;
  /** What the team has asked for. */
  asked: Asked | null;
  /** What has become of it meanwhile, and what is out of it. */
  meanwhile: Known;
  /** What it can be found by as it stands. */
  facets: StrategyFacets;
  /** The field to go on in. */
  goOn?: string;
}

/** Changing one's own strategy: its words, and what it can be found by (PO-7). */
export function EditStrategyPage(props: EditStrategyPageProps) {
  const { frame, strategy, title, typed, revision, fields, facets } = props;
  const problems = problemsInOrder(fields);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('edit.tab')}
      here="strategies"
      crumbs={[{ label: say('strategies.tab'), href: paths.strategies() }]}
    >
      <ErrorSummary problems={problems} textKept />
      <h1 dir="auto">{title}</h1>
      {props.asked ? <AskedFor {...props.asked} /> : <p>{say('edit.note')}</p>}
      <Meanwhile {...props.meanwhile}>
        <FoundBy facets={facets} />
      </Meanwhile>
      <Form action={paths.strategyEdit(strategy)} csrf={frame.csrf} keep="edit">
        <input type="hidden" name="revision" value={String(revision)} />
        <EditNudge {...props} to={paths.strategyEdit(strategy)} />
        <StrategyTitle typed={typed} problems={problems} />
        <StrategyFields typed={typed} problems={problems} goOn={props.goOn} />
        <OwnLabels chosen={props.labels} team={props.teamLabels} />
        <p class="row">
          <Button kind={props.nudge ? 'plain' : 'main'}>{say('edit.act')}</Button>
          <LinkButton href={paths.strategy(strategy)}>{say('edit.back')}</LinkButton>
        </p>
      </Form>
    </SitePage>
  );
}
