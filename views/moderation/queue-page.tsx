import { type CaseKind, caseKinds } from '../../src/moderation/case-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { QueueList } from '../parts/queue-row.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { CaseRowView, type QueueItem, takeForm } from './queue-item.tsx';
import { ShiftCard, type ShiftCardProps } from './shift-card.tsx';
import { type Talk, Talks } from './talks.tsx';
import { queueLine, WantedRows } from './wanted.tsx';

export interface QueuePageProps extends Shell {
  /** Open cases in all, whatever the page is narrowed to. */
  open: number;
  /** What wants the reader besides whoever has it; it stands in no other list. */
  wanted: { owners: QueueItem[]; second: QueueItem[] };
  mine: QueueItem[];
  items: QueueItem[];
  taken: QueueItem[];
  waiting: QueueItem[];
  /** What stands folded at the end for this reader: themes they never want, and more than light work. */
  kept: QueueItem[];
  shift: ShiftCardProps['shift'];
  talks: Talk[];
  buddyProblem?: string;
  /** The cases beside which the parts before and after this one begin; none at the ends of the queue. */
  earlier: string | null;
  later: string | null;
  filter: { kind?: CaseKind; space?: string };
  places: { id: string; title: string }[];
  /** A case the reader has just passed on: it is not the next one for them. */
  passed?: string;
}

/** What waits for the team, the most urgent first; every row says why it is where it is (MO-13). */
export function QueuePage(props: QueuePageProps) {
  const { frame, mine, items, taken, waiting, time, open, wanted } = props;
  const kept = (why: 'heavy' | 'theme') => props.kept.filter(({ keptBack }) => keptBack === why);
  const [heavier, themes] = [kept('heavy'), kept('theme')];
  const row = (item: QueueItem) => <CaseRowView item={item} time={time} />;
  return (
    <SitePage frame={frame} tabTitle={say('queue.tab')} here="work" wide aside={<Beside {...props} />}>
      <ErrorSummary problems={problemsOf(props)} textKept={false} />
      <h1>{say('queue.title')}</h1>
      <Talks {...props} />
      <p role="status" data-live={paths.workWaiting()} data-fresh={say('queue.fresh')}>
        {queueLine({ open, second: wanted.second.length, owners: wanted.owners.length })}
      </p>
      <WantedRows {...props} />
      {mine.length > 0 && (
        <section class="stack">
          <h2>{say('queue.mine')}</h2>
          <QueueList label={say('queue.mine')}>{mine.map(row)}</QueueList>
        </section>
      )}
      {items.length === 0 ? <Nothing {...props} /> : <Waiting {...props} row={row} />}
      <Parts {...props} />
      <Folded label={say('queue.taken', { count: taken.length })} rows={taken.map(row)} />
      <Folded label={say('queue.heavier', { count: heavier.length })} rows={heavier.map(row)} />
      <Folded label={say('queue.themes', { count: themes.length })} rows={themes.map(row)} />
      <Folded label={say('queue.waiting', { count: waiting.length })} rows={waiting.map(row)} />
      <Narrow {...props} />
    </SitePage>
  );
}

/** One's own shift, and the ways between the pages of the team. */
function Beside({ frame, shift, buddyProblem }: QueuePageProps) {
  return (
    <>
      <ShiftCard frame={frame} shift={shift} problem={buddyProblem} />
      <WorkNav frame={frame} />
    </>
  );
}

const problemsOf = ({ shift, buddyProblem }: QueuePageProps) =>
  buddyProblem && shift?.others.length ? [{ field: 'to', text: sayUnchecked(buddyProblem as WordKey) }] : [];

type Row = (item: QueueItem) => ReturnType<typeof CaseRowView>;

function Waiting(props: QueuePageProps & { row: Row }) {
  return (
    <>
      <p>{say('queue.order')}</p>
      <Next {...props} />
      <QueueList label={say('queue.list')}>{props.items.map(props.row)}</QueueList>
      <Fold label={say('queue.why')}>
        <p>{say('queue.why.level')}</p>
        <p>{say('queue.why.wait')}</p>
        <p>{say('queue.why.chance')}</p>
      </Fold>
    </>
  );
}

function Next({ frame, filter, passed }: QueuePageProps) {
  return (
    <Form action={paths.workNext()} csrf={frame.csrf} id={takeForm} row>
      {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
      {filter.space && <input type="hidden" name="space" value={filter.space} />}
      {passed && <input type="hidden" name="passed" value={passed} />}
      <Button kind="main">{say('queue.next')}</Button>
    </Form>
  );
}

function Nothing(props: QueuePageProps) {
  const { filter, kept, later, wanted } = props;
  if (wanted.owners.length + wanted.second.length > 0 && kept.length === 0) return null;
  if (kept.length > 0) {
    return (
      <>
        <EmptyState heading={say('queue.only-kept')}>
          <p>{say('queue.only-kept.text')}</p>
        </EmptyState>
        {later !== null && <Next {...props} />}
      </>
    );
  }
  if (filter.kind || filter.space) {
    return (
      <EmptyState
        heading={say('queue.none-here')}
        acts={<LinkButton href={paths.work()}>{say('queue.all')}</LinkButton>}
      >
        <p>{say('queue.none-here.text')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      heading={say('queue.none')}
      acts={<LinkButton href={paths.front()}>{say('queue.none.act')}</LinkButton>}
    >
      <p>{say('queue.none.text')}</p>
    </EmptyState>
  );
}

/** The ways to what comes before and after, where the queue is longer than the page. */
function Parts({ filter, earlier, later }: QueuePageProps) {
  if (earlier === null && later === null) return null;
  return (
    <nav class="row" aria-label={say('queue.parts')}>
      {earlier !== null && (
        <LinkButton small href={paths.work({ ...filter, before: earlier })} rel="prev">
          {say('queue.earlier')}
        </LinkButton>
      )}
      {later !== null && (
        <LinkButton small href={paths.work({ ...filter, after: later })} rel="next">
          {say('queue.later')}
        </LinkButton>
      )}
    </nav>
  );
}

function Folded({ label, rows }: { label: string; rows: ReturnType<Row>[] }) {
  if (rows.length === 0) return null;
  return (
    <Fold label={label}>
      <ul class="queue">{rows}</ul>
    </Fold>
  );
}

function Narrow({ filter, places }: QueuePageProps) {
  return (
    <Fold label={say('queue.narrow')} icon="sliders" open={Boolean(filter.kind || filter.space)}>
      <Form action={paths.work()} method="get" label={say('queue.narrow')}>
        <SelectField
          name="kind"
          label={say('queue.kind')}
          empty={say('queue.kind.all')}
          value={filter.kind}
          options={caseKinds.map((kind) => ({ value: kind, label: sayUnchecked(`case.kind.${kind}`) }))}
        />
        <SelectField
          name="space"
          label={say('queue.space')}
          empty={say('queue.space.all')}
          value={filter.space}
          options={places.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <p>
          <Button>{say('queue.narrow.act')}</Button>
        </p>
      </Form>
    </Fold>
  );
}
