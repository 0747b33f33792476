import { isAppealAct } from '../../src/moderation/appeal-acts.catalogue.ts';
import type { AppealState } from '../../src/notifications/find-statement.ts';
import type { StatementAct } from '../../src/notifications/statement-acts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { StatementCard } from '../parts/statement-card.tsx';

import { Time, type TimeProps } from '../parts/time.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { CheckIn } from './check-in.tsx';
import { Thanks } from './thanks.tsx';

export interface StatementProps {
  /** None while it is only shown to the moderator who is about to send it. */
  id?: string;
  /** Where a second look at it stands. */
  appeal?: AppealState | null;
  /** It stands on its own page, with the second look below it. */
  alone?: boolean;
  act: StatementAct;
  reason: Reason | null;
  /** What the organiser calls the reason, where they have put it in their own words. */
  ownReason?: string | null;
  /** The moderator's own words, as plain text. */
  note: string;
  /** The name it is addressed to, and the space the post stands in. */
  name: string;
  space: string;
  post: string;
  thread: string;
  /** The passage it is about; none where it is about all of the post. */
  passage?: string | null;
  /** How long it goes, in words, where it goes for a time. */
  until?: string;
  bySoftware?: boolean;
  /** An answer by somebody who had a part in it, since nobody else could give one (MO-9). */
  onlyOne?: boolean;
  /** Two people decided it without waiting for a day (MO-5). */
  atOnce?: boolean;
  /** Topics the team names on the post: those of now, or those that are about to be set. */
  labels?: readonly ContentLabel[];
  /** The author has taken the words back, so there is no copy of them. */
  takenBack?: boolean;
  /** Left out while it is only shown to the moderator who is about to send it. */
  when?: TimeProps;
  isNew?: boolean;
}

/**
 * A statement of reasons: what it is about, why with its code, how far it goes, that a person decided, the own copy,
 * what can be done and where help is (MO-6, MO-7). The same for the author and for the moderator who will send it.
 */
export function Statement(props: StatementProps) {
  const { act, reason, note, isNew, onlyOne } = props;
  if (act === 'check-in.asked') return <CheckIn {...props} />;
  if (act === 'helpers.thanked') return <Thanks {...props} />;
  const title = sayUnchecked(`statement.${act}.title`);
  return (
    <StatementCard
      heading={isNew ? say('inbox.new-title', { title }) : title}
      level={props.alone ? 2 : 3}
      pairs={pairsOf(props)}
      acts={<Acts {...props} />}
      after={
        <>
          {say('statement.after')} <a href={paths.help()}>{say('statement.help')}</a>
        </>
      }
    >
      <p>{sayUnchecked(`statement.${act}.${onlyOne ? 'only' : 'lead'}` as WordKey)}</p>
      {note !== '' && <Note text={note} />}
      {reason === null && act !== 'post.held' && <p>{say('statement.why.none')}</p>}
    </StatementCard>
  );
}

function pairsOf(props: StatementProps) {
  return [...aboutPairs(props), ...farPairs(props), whereItStands(props)];
}

const whatOf = (act: StatementAct): 'post' | 'thread' | 'person' =>
  act.startsWith('person.') ? 'person' : act.startsWith('thread.') ? 'thread' : 'post';

/** What it is about where one passage of it is meant. */
const partOf = { post: 'part', thread: 'thread', person: 'person' } as const;

/** What it is about, and why. */
function aboutPairs({
  act,
  reason,
  ownReason,
  name,
  space,
  passage,
  takenBack,
  labels = [],
}: StatementProps) {
  return [
    {
      label: say('statement.what'),
      value: sayUnchecked(`statement.what.${passage && !takenBack ? partOf[whatOf(act)] : whatOf(act)}`, {
        name,
        space,
      }),
    },
    ...(passage && !takenBack
      ? [{ label: say('statement.passage'), value: <span dir="auto">{passage}</span> }]
      : []),
    ...(reason === null
      ? []
      : [
          {
            label: sayUnchecked(whyOf(act)),
            value: say('statement.why.reason', {
              code: reason,
              label: ownReason ?? sayUnchecked(`reason.${reason}.label`),
            }),
          },
        ]),
    ...(act === 'post.labelled'
      ? [
          {
            label: say('label.team.now'),
            value: labels.length === 0 ? say('label.team.none') : <LabelTags labels={labels} />,
          },
        ]
      : []),
  ];
}

/** How far it goes and how long, who decided it, when. */
function farPairs({ act, until, bySoftware, atOnce, when, appeal }: StatementProps) {
  return [
    {
      label: say('statement.far'),
      value: sayUnchecked(`statement.${act}.${atOnce ? 'at-once' : 'far'}` as WordKey),
    },
    ...(until ? [{ label: say('statement.until'), value: until }] : []),
    {
      label: say('statement.by'),
      value: sayUnchecked(byWhom(act, bySoftware)),
    },
    ...(appeal ? [{ label: say('appeal.state'), value: sayUnchecked(`appeal.state.${appeal}`) }] : []),
    ...(when ? [{ label: say('statement.when'), value: <Time {...when} /> }] : []),
  ];
}

const byWhom = (act: StatementAct, bySoftware: boolean | undefined): WordKey =>
  bySoftware ? 'statement.by.software' : act === 'person.ended' ? 'statement.by.two' : 'statement.by.person';

/** The own copy of a post, or the thread. */
function whereItStands({ act, post, thread, takenBack }: StatementProps) {
  return whatOf(act) !== 'thread'
    ? {
        label: say('statement.text'),
        value: takenBack ? (
          say('statement.text.taken-back')
        ) : (
          <a href={paths.post(post)}>
            {say(act === 'post.redacted' ? 'statement.text.now' : 'statement.text.copy')}
          </a>
        ),
      }
    : {
        label: say('statement.what.where'),
        value: <a href={paths.thread(thread)}>{say('statement.thread.see')}</a>,
      };
}

/** An act that puts something back carries the reason it was hidden or closed for, not one for itself. */
const whyOf = (act: StatementAct): WordKey => whyBefore[act] ?? 'statement.why';

const whyBefore: Partial<Record<StatementAct, WordKey>> = {
  'post.restored': 'statement.why.was-hidden',
  'thread.unlocked': 'statement.why.was-locked',
  'post.unredacted': 'statement.why.before',
  'thread.unslowed': 'statement.why.before',
  'person.lifted': 'statement.why.before',
  'appeal.upheld': 'statement.why.before',
  'appeal.overturned': 'statement.why.before',
};

/** The moderator's words, paragraph by paragraph. */
function Note({ text }: { text: string }) {
  return (
    <div class="prose" dir="auto">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}

function Acts({ id, act, post, takenBack, alone, appeal }: StatementProps) {
  const asks = isAppealAct(act) && !alone;
  const edits = act === 'post.edit-asked' && !takenBack;
  return (
    <>
      {edits && <LinkButton href={paths.postEdit(post)}>{say('statement.edit.act')}</LinkButton>}
      {asks && (
        <LinkButton href={id === undefined ? paths.rulesLog() : paths.statement(id)}>
          {say(appeal ? 'appeal.see' : 'statement.second-look')}
        </LinkButton>
      )}
      {!asks && !edits && <LoneLink href={paths.people()}>{say('statement.write-us')}</LoneLink>}
    </>
  );
}
