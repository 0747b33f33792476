import type { ReportKind } from '../../src/moderation/report-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { QueueList, QueueRow } from '../parts/queue-row.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked } from '../words/say.ts';

/** All open reports of one post, as a row: place, kind, how many, since when; no words of the post (WB-1). */
export interface WorkItem {
  report: string;
  kind: ReportKind | 'second-look';
  urgent: boolean;
  spaceTitle: string;
  count: number;
  since: Date;
  /** About words of the moderator who reads the list. */
  own: boolean;
}

export interface WorkPageProps extends Shell {
  items: WorkItem[];
  /** The list is cut off; more come up when these are closed. */
  more: boolean;
}

/** What waits for the team, the most urgent first (MO-2, MO-13). */
export function WorkPage(props: WorkPageProps) {
  const { frame, items, more } = props;
  return (
    <SitePage frame={frame} tabTitle={say('work.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <h1>{say('work.title')}</h1>
      {items.length === 0 ? <Nothing /> : <Items {...props} />}
      {more && <p class="small">{say('work.more')}</p>}
    </SitePage>
  );
}

function Nothing() {
  return (
    <EmptyState
      heading={say('work.none')}
      acts={<LinkButton href={paths.front()}>{say('work.none.act')}</LinkButton>}
    >
      <p>{say('work.none.text')}</p>
    </EmptyState>
  );
}

function Items({ items, time }: WorkPageProps) {
  return (
    <>
      <p>{say('work.order')}</p>
      <QueueList label={say('work.list')}>
        {items.map((item) => (
          <Row item={item} time={time} />
        ))}
      </QueueList>
    </>
  );
}

function Row({ item, time }: { item: WorkItem; time: Shell['time'] }) {
  const facts = [
    item.spaceTitle,
    say('work.reports', { count: item.count }),
    say('work.since', { when: when(item.since, time).words }),
    ...(item.own ? [say('work.own')] : []),
  ];
  return (
    <QueueRow
      href={paths.workReport(item.report)}
      title={sayUnchecked(`work.kind.${item.kind}`)}
      facts={facts}
      chip={item.urgent ? say('work.soon') : undefined}
      urgent={item.urgent}
    />
  );
}
