import type { Inbox, InboxAnswer } from '../../src/notifications/inbox.queries.ts';
import { marksText } from '../../src/notifications/up-to-date.rules.ts';
import { paths } from '../../src/paths.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { hasRoomForPlace } from '../layouts/top-bar.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { ThreadList, ThreadRow } from '../parts/thread-row.tsx';
import { say } from '../words/say.ts';
import { ToldTogether, together } from './told-together.tsx';

export interface InboxPageProps extends Shell {
  inbox: Inbox;
}

/** How many notes of the team stand open; older ones are folded. */
const openNotes = 10;

/** What has come for the member under any of their names. New is a word, never a number or a dot (DESIGN 3). */
export function InboxPage(props: InboxPageProps) {
  const { frame, inbox } = props;
  const { statements, mentions, answers, threads, strategies } = inbox;
  const empty = [statements, mentions, answers, threads, strategies].every((list) => list.length === 0);
  return (
    <SitePage frame={frame} tabTitle={say('inbox.tab')} here="inbox" aside={<About />}>
      <h1>{say('inbox.title')}</h1>
      <p class={hasRoomForPlace(frame) ? 'narrow-own' : 'narrow'}>
        <LoneLink href={paths.me()}>{say('frame.me')}</LoneLink>
      </p>
      {empty ? <Nothing {...props} /> : <UpToDate {...props} />}
      <Statements {...props} />
      <Mentions {...props} />
      <Answers {...props} />
      <NewThreads {...props} />
      <NewStrategies {...props} />
    </SitePage>
  );
}

function Nothing({ looksIn }: InboxPageProps) {
  return (
    <EmptyState
      heading={say('inbox.none')}
      acts={<LinkButton href={paths.waiting()}>{say('inbox.none.act')}</LinkButton>}
    >
      <p>{say('inbox.none.text', looksIn)}</p>
    </EmptyState>
  );
}

function UpToDate({ frame, inbox }: InboxPageProps) {
  const { mark } = inbox;
  if (mark === null) return null;
  return (
    <Form action={paths.inboxUpToDate()} csrf={frame.csrf}>
      <input type="hidden" name="until" value={mark.until} />
      <input type="hidden" name="hour" value={mark.hour} />
      <input type="hidden" name="threads" value={marksText(mark.threads)} />
      <input type="hidden" name="told" value={mark.told.join(' ')} />
      <p>
        <Button>{say('inbox.up-to-date')}</Button>
      </p>
      <p class="small soft">{say('inbox.up-to-date.hint')}</p>
    </Form>
  );
}

function Statements({ inbox, time }: InboxPageProps) {
  if (inbox.statements.length === 0) return null;
  const cards = together(inbox.statements).map((group) => <ToldTogether statements={group} time={time} />);
  return (
    <section class="stack">
      <h2>{say('inbox.from-us')}</h2>
      {cards.slice(0, openNotes)}
      {cards.length > openNotes && (
        <Fold label={say('inbox.older')}>
          <div class="stack">{cards.slice(openNotes)}</div>
        </Fold>
      )}
    </section>
  );
}

function Answers({ inbox, time }: InboxPageProps) {
  if (inbox.answers.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('inbox.answers')}</h2>
      <ThreadList>
        {inbox.answers.map((answer) => (
          <AnswerRow answer={answer} time={time} />
        ))}
      </ThreadList>
    </section>
  );
}

/** Neutral words only: no title, nothing of what was said (PR-10). */
function AnswerRow({ answer, time }: { answer: InboxAnswer; time: Shell['time'] }) {
  return (
    <ThreadRow
      href={paths.post(answer.post)}
      title={say(answer.isNew ? 'inbox.answer.new' : 'inbox.answer')}
      avatar={answer.avatar}
      place={answer.spaceTitle}
      answersWords={answer.name === null ? say('inbox.followed') : say('inbox.as', { name: answer.name })}
      when={when(answer.lastHour, time)}
    />
  );
}

function Mentions({ inbox, time }: InboxPageProps) {
  if (inbox.mentions.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('inbox.mentions')}</h2>
      <ThreadList>
        {inbox.mentions.map((mention) => (
          <ThreadRow
            href={paths.post(mention.post)}
            title={say(mention.isNew ? 'inbox.mention.new' : 'inbox.mention')}
            avatar={mention.name.avatar}
            place={mention.spaceTitle}
            answersWords={say('inbox.as', { name: mention.name.shown })}
            when={when(mention.writtenHour, time)}
          />
        ))}
      </ThreadList>
    </section>
  );
}

function NewThreads({ inbox, time }: InboxPageProps) {
  if (inbox.threads.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('inbox.spaces')}</h2>
      <ThreadList>
        {inbox.threads.map((thread) => (
          <ThreadRow
            href={paths.thread(thread.thread)}
            title={say('inbox.space.thread')}
            avatar={thread.avatar}
            place={thread.spaceTitle}
            when={when(thread.openedHour, time)}
          />
        ))}
      </ThreadList>
    </section>
  );
}

/** For what the member follows, whichever of it: that is not told on a page that others may see (PR-10). */
function NewStrategies({ inbox, time }: InboxPageProps) {
  if (inbox.strategies.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('inbox.searches')}</h2>
      <ThreadList>
        {inbox.strategies.map(({ strategy, avatar, openedHour }) => (
          <ThreadRow
            href={paths.strategy(strategy)}
            title={say('inbox.search.strategy')}
            avatar={avatar}
            when={when(openedHour, time)}
          />
        ))}
      </ThreadList>
    </section>
  );
}

function About() {
  return (
    <section class="stack tight" aria-label={say('inbox.about.title')}>
      <h2>{say('inbox.about.title')}</h2>
      <p>{say('inbox.about.text')}</p>
      <LoneLink href={paths.myFollowing()}>{say('inbox.about.following')}</LoneLink>
      <LoneLink href={paths.myPosts()}>{say('inbox.about.posts')}</LoneLink>
    </section>
  );
}
