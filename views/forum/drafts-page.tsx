import type { DraftRow } from '../../src/forum/drafts.queries.ts';
import { paths } from '../../src/paths.ts';
import { dateFormat } from '../../src/platform/date-format.rules.ts';
import { cutAtWord } from '../../src/platform/text.rules.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Form } from '../parts/form.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';

export interface DraftsPageProps extends Shell {
  drafts: DraftRow[];
}

/** The own drafts, last saved first. Made for this one reader. */
export function DraftsPage({ frame, drafts }: DraftsPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('drafts.tab')}
      here="me"
      crumbs={[{ label: say('frame.me'), href: paths.me() }, { label: say('drafts.title') }]}
    >
      <h1>{say('drafts.title')}</h1>
      <p class="lead">{say('drafts.lead')}</p>
      {drafts.length === 0 && (
        <EmptyState
          heading={say('drafts.none')}
          acts={<LinkButton href={paths.newThread()}>{say('drafts.none.act')}</LinkButton>}
        >
          <p>{say('drafts.none.text')}</p>
        </EmptyState>
      )}
      {drafts.map((draft) => (
        <Draft draft={draft} frame={frame} />
      ))}
      <LoneLink href={paths.leaveInfo()}>{say('drafts.about-leave')}</LoneLink>
    </SitePage>
  );
}

function Draft({ draft, frame }: { draft: DraftRow; frame: Shell['frame'] }) {
  const what = draft.thread === undefined ? whatIsNew(draft) : whatIsAnswered(draft);
  const href = onwards(draft);
  return (
    <section class="card stack" aria-label={what}>
      <h2 dir="auto">{what}</h2>
      <Words text={draft.text} />
      <p class="small">{say('drafts.until', { day: dayWords(draft.lastDay, frame.language.code) })}</p>
      <div class="row">
        <LinkButton href={href}>{say('drafts.go-on')}</LinkButton>
        <Form action={paths.draftDropping(draft.id)} csrf={frame.csrf} formKey={draft.formKey}>
          <Button kind="quiet" label={say('drafts.drop.in', { what })}>
            {say('drafts.drop')}
          </Button>
        </Form>
      </div>
    </section>
  );
}

/** Where the words of a draft are gone on with. */
function onwards({ id, thread, kind }: DraftRow): string {
  if (thread !== undefined) return paths.threadAnswer(thread);
  if (kind === 'strategy') return paths.newStrategy({ draft: id });
  return kind === 'story' ? paths.newStory(undefined, id) : paths.newThread(undefined, id);
}

const shown = 160;

/** The first words; the rest is one press away, so that no draft can only be seen by going on with it. */
function Words({ text }: { text: string }) {
  const beginning = cutAtWord(text.replace(/\s+/g, ' ').trim(), shown);
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  if (lines.length <= 1 && !beginning.endsWith('…')) return <p dir="auto">{beginning}</p>;
  return (
    <>
      <p dir="auto">{beginning}</p>
      <details>
        <summary class="lone">{say('drafts.whole')}</summary>
        {lines.map((line) => (
          <p dir="auto">{line}</p>
        ))}
      </details>
    </>
  );
}

function whatIsNew({ title, spaceTitle }: DraftRow): string {
  if (title !== '') return title;
  return spaceTitle === '' ? say('drafts.new') : say('drafts.new.in', { space: spaceTitle });
}

const whatIsAnswered = ({ title, spaceTitle }: DraftRow): string =>
  title === '' ? say('drafts.answer', { space: spaceTitle }) : say('drafts.answer.to', { title });

/** A weekday with its date, as the calendar of the reader's language has it. */
const dayWords = (day: Date, language: string): string =>
  dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
