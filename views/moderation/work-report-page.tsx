import type { PostState } from '../../src/forum/post.entity.ts';
import type { WorkAction } from '../../src/moderation/report-actions.policy.ts';
import type { ReportKind } from '../../src/moderation/report-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { EventLine, type EventWords } from './event-line.tsx';

export interface ReportView {
  id: string;
  kind: ReportKind | 'second-look';
  open: boolean;
  madeHour: Date;
}

export interface WorkReportPageProps extends Shell {
  report: ReportView;
  /** All reports of this post, this one among them. */
  reports: ReportView[];
  /** What the people who told us wrote, the oldest first; nothing of who they are. */
  notes: string[];
  /** The post as it stood when we were told, after the sanitiser. */
  snapshotHtml: string;
  post: {
    id: string;
    thread: string;
    title: string;
    /** The topics in place of the title, where the moderator has it folded. */
    folded: ContentLabel[];
    labels: ContentLabel[];
    spaceTitle: string;
    name: { shown: string; avatar: number };
    writtenHour: Date;
    state: PostState;
    locked: boolean;
    changed: boolean;
  };
  before: EventWords[];
  actions: WorkAction[];
  /** The newest report on this page; later ones stay open. */
  until: string;
  formKey: string;
}

/** One report: the words as they stood, what people told us, what was done before, what can be done now (MO-12, WB-1). */
export function WorkReportPage(props: WorkReportPageProps) {
  const { frame, report } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('work.report.tab')}
      here="work"
      wide
      crumbs={[{ label: say('work.title'), href: paths.work() }, { label: say('work.report.crumb') }]}
      aside={<Aside {...props} />}
    >
      <h1>{kindWords(report)}</h1>
      {!report.open && (
        <NoticeBox>
          <p>{say('work.report.closed')}</p>
        </NoticeBox>
      )}
      <Reported {...props} />
      {props.actions.length > 0 && <Next {...props} />}
    </SitePage>
  );
}

const kindWords = ({ kind }: Pick<ReportView, 'kind'>): string => sayUnchecked(`work.kind.${kind}`);

function Reported({ post, snapshotHtml, notes, time }: WorkReportPageProps) {
  const { spaceTitle: space, labels } = post;
  const title = sayTitle(post, '');
  return (
    <Card heading={say('work.report.what')}>
      <p class="small soft">{say('work.report.kept')}</p>
      <NameLine
        name={post.name.shown}
        avatar={post.name.avatar}
        notes={[
          title === '' ? say('work.report.in-space', { space }) : say('work.report.in', { title, space }),
        ]}
        when={when(post.writtenHour, time)}
      />
      {labels.length > 0 && (
        <p class="row">
          <LabelTags labels={labels} />
        </p>
      )}
      <Fold label={say('work.report.words')} icon="message-square-text">
        <Body html={snapshotHtml} />
      </Fold>
      {notes.map((note) => (
        <Fold label={say('work.report.note')} icon="pen-line">
          {note.split(/\n{2,}/).map((paragraph) => (
            <p dir="auto">{paragraph}</p>
          ))}
        </Fold>
      ))}
      <Now post={post} />
      <LoneLink href={paths.post(post.id)}>{say('work.report.see')}</LoneLink>
    </Card>
  );
}

/** What has become of the post since we were told. */
function Now({ post }: Pick<WorkReportPageProps, 'post'>) {
  const sentences = [
    post.state === 'withdrawn' && say('work.report.withdrawn'),
    post.state !== 'withdrawn' && post.changed && say('work.report.changed'),
    post.state === 'hidden' && say('work.report.is-hidden'),
    post.locked && say('work.report.is-locked'),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </>
  );
}

function Next(props: WorkReportPageProps) {
  const { actions, post } = props;
  const ways = {
    label: paths.postLabels(post.id),
    hide: paths.postHiding(post.id),
    restore: paths.postRestoring(post.id),
    lock: paths.threadLocking(post.thread),
    unlock: paths.threadUnlocking(post.thread),
  };
  return (
    <section class="stack">
      <h2>{say('work.report.next')}</h2>
      {actions.includes('leave') && <Leave {...props} />}
      <div class="row">
        {actions.map(
          (action) =>
            action !== 'leave' && (
              <LinkButton href={ways[action]}>{sayUnchecked(`work.act.${action}`)}</LinkButton>
            ),
        )}
      </div>
    </section>
  );
}

function Leave({ frame, report, until, formKey }: WorkReportPageProps) {
  return (
    <Form action={paths.workReportClosing(report.id)} csrf={frame.csrf} formKey={formKey}>
      <input type="hidden" name="until" value={until} />
      <p>
        <Button>{say('work.act.leave')}</Button>
      </p>
      <p class="small soft">{say('work.act.leave.hint')}</p>
    </Form>
  );
}

function Aside({ frame, reports, before, time }: WorkReportPageProps) {
  return (
    <>
      <Card heading={say('work.report.before')}>
        {before.length === 0 ? (
          <p class="small">{say('work.report.before.none')}</p>
        ) : (
          <ul class="threads stack">
            {before.map((event) => (
              <EventLine event={event} />
            ))}
          </ul>
        )}
      </Card>
      <Card heading={say('work.report.others')}>
        <ul class="threads stack tight">
          {reports.map((each) => (
            <li class="small">{otherWords(each, time)}</li>
          ))}
        </ul>
      </Card>
      <WorkNav frame={frame} />
    </>
  );
}

function otherWords(report: ReportView, time: Shell['time']): string {
  const values = { kind: kindWords(report), when: when(report.madeHour, time).words };
  return report.open ? say('work.report.other', values) : say('work.report.other-closed', values);
}
