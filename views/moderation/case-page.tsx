import type { PostState } from '../../src/forum/post.entity.ts';
import type { ListedAct } from '../../src/moderation/case-actions.policy.ts';
import type { Change } from '../../src/moderation/case-changes.rules.ts';
import type { CaseKind, CaseOutcome, CaseState } from '../../src/moderation/case-kinds.catalogue.ts';
import type { CaseNoteRow, NearPost } from '../../src/moderation/case-page.queries.ts';
import type { Step } from '../../src/moderation/ladder.rules.ts';
import type { ReportKind } from '../../src/moderation/report-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { CaseActs } from './case-acts.tsx';
import { CaseAside } from './case-aside.tsx';
import { CaseClaim } from './case-claim.tsx';
import { CasePost } from './case-post.tsx';
import { type CaseWords, clockWords } from './case-words.ts';
import type { EventWords } from './event-line.tsx';
import { CaseMemorial } from './memorials.tsx';
import { WantedHere } from './wanted.tsx';

/** What was typed into a form of the page and could not be taken yet. */
export interface CaseTyped {
  note: string;
  formKey?: string;
  fields: Record<string, string>;
}

export interface CasePageProps extends Shell {
  case: CaseWords & {
    id: string;
    state: CaseState;
    outcome: CaseOutcome | null;
    asked: boolean;
    aboutPerson: boolean;
    /** A post was told of or looked at by a person: not one that only waits. */
    looked: boolean;
  };
  /** Who has it; none where nobody has. The alias is missing where they have left the team. */
  claim: { alias: string | null; until: Date; mine: boolean } | null;
  /** Whether a second person has still to write in it, and an owner who reads to look at it (L3, L5). */
  wanted: { second: boolean; owner: boolean };
  /** Who is with the reader in their shift, where the case cannot wait (WB-4). */
  buddy: string | null;
  /** Who it could be given to. */
  colleagues: { id: string; alias: string }[];
  post: CasePostWords;
  /** Who could make the thread a place to remember; none where the reader could. */
  owners: string[] | null;
  /** The post as it stood each time it was told with other words, after the sanitiser; the oldest first. */
  snapshots: { html: string; madeHour: Date }[];
  /** What changed since the newest of them. */
  changes: Change[];
  /** What the people who told us wrote, the oldest first; nothing of who they are (MO-3). */
  toldNotes: string[];
  reports: { id: string; kind: ReportKind; open: boolean; madeHour: Date }[];
  near: NearPost[];
  position: number;
  /** What may be done now, the lightest first. */
  acts: ListedAct[];
  /** Several posts of the name can be decided about at once, or what was can be put back. */
  byName: boolean;
  /** Somebody has proposed a step that a second person has to want (MO-5). */
  ending: boolean;
  /** The newest report on this page; later ones stay open. */
  until: string;
  /** Steps on this name about other posts, the newest first. */
  steps: (Step & { reason: string | null })[];
  /** What was done to this post and its thread, the newest first. */
  before: EventWords[];
  notes: CaseNoteRow[];
  beside: { id: string; kind: CaseKind }[];
  formKeys: { leave: string; note: string };
  typed?: CaseTyped;
  /** Why what was just pressed did not count: somebody else was quicker. */
  refused?: WordKey;
}

export interface CasePostWords {
  id: string;
  thread: string;
  title: string;
  /** The topics in place of the title, where the moderator has it folded. */
  folded: ContentLabel[];
  labels: ContentLabel[];
  need: string;
  posts: number;
  spaceTitle: string;
  name: { shown: string; avatar: number };
  html: string | null;
  writtenHour: Date;
  state: PostState;
  locked: boolean;
  slow: boolean;
  redacted: boolean;
  remembering: boolean;
}

/** One case: who has it, the words as they stood, what was done before, and what can be done now (MO-12, WB-1). */
export function CasePage(props: CasePageProps) {
  const { frame, case: it, time, typed } = props;
  const problems = Object.entries(typed?.fields ?? {}).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage
      frame={frame}
      tabTitle={say('case.tab')}
      here="work"
      wide
      crumbs={[{ label: say('queue.title'), href: paths.work() }, { label: say('case.crumb') }]}
      aside={<CaseAside {...props} />}
    >
      <ErrorSummary problems={problems} />
      <h1>{sayUnchecked(`case.title.${it.cause}`)}</h1>
      <p class="small soft">
        {[
          ...(it.level > 0 ? [say('case.level', { level: it.level })] : []),
          ...(it.state === 'closed' ? [] : clockWords(it, time.now)),
        ].join(' · ')}
      </p>
      {props.refused && (
        <NoticeBox status>
          <p>{sayUnchecked(props.refused)}</p>
        </NoticeBox>
      )}
      <WantedHere {...props} />
      <State {...props} />
      {props.case.aboutPerson && <ForPerson id={props.case.id} />}
      <CasePost {...props} />
      <CaseActs {...props} />
      <CaseMemorial {...props} />
    </SitePage>
  );
}

/** The form of a case about somebody who may need a person soon stands on its own page: heavy things open one at a time (CR-4). */
function ForPerson({ id }: { id: string }) {
  return (
    <section class="card stack tight">
      <p>
        <LinkButton kind="main" href={paths.caseCrisis(id)}>
          {say('crisis.open')}
        </LinkButton>
      </p>
      <p class="small soft">{say('crisis.open.hint')}</p>
    </section>
  );
}

function State(props: CasePageProps) {
  const { state, outcome } = props.case;
  if (state === 'closed') {
    return (
      <NoticeBox>
        <p>
          {outcome === null
            ? say('case.is-closed')
            : say('case.is-closed.outcome', { outcome: sayUnchecked(`case.outcome.${outcome}`) })}
        </p>
      </NoticeBox>
    );
  }
  return (
    <>
      {state === 'waiting' && <p>{say('case.is-waiting')}</p>}
      <CaseClaim {...props} />
    </>
  );
}
