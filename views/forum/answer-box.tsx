import type { DraftDay } from '../../src/forum/drafts.rules.ts';
import type { ShownPost, ShownQuote } from '../../src/forum/folding.rules.ts';
import type { ShownName, ThreadRow } from '../../src/forum/forum.queries.ts';
import type { ShownNudge } from '../../src/forum/nudge.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { Button } from '../parts/button.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Kept } from '../parts/kept.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NeedTag } from '../parts/need-tag.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { AnswerDraftHere, draftOf, KeepDraft } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { NudgeBox } from './nudge.tsx';
import { OwnLabelsFold } from './own-labels.tsx';
import { PostQuote } from './post-quote.tsx';
import { SoonHere } from './soon-here.tsx';
import { Starters } from './starters.tsx';
import { VoiceChoice } from './voice-choice.tsx';

export interface AnswerBoxData {
  formKey: string;
  /** The name the member already has in this thread; then there is nothing to choose. */
  own: ShownName | null;
  fresh: { shown: string; avatar: number } | null;
  kept: ShownName[];
  /** The name that was chosen before the box came back; the fresh one unless told. */
  chosen?: string;
  /** The day on which the words in the box were kept as a draft. */
  draft?: DraftDay;
}

/** The box as it was sent, with what is missing. */
export interface TypedAnswer {
  text: string;
  labels: ContentLabel[];
  fields: Record<string, string>;
  /** The focus goes to the field, so that one goes on writing at once. */
  goOn?: boolean;
  /** A kinder wording is offered, or was before. */
  nudge?: ShownNudge;
  nudged?: string;
}

export interface AnswerBoxProps {
  frame: Shell['frame'];
  thread: ThreadRow;
  posts: ShownPost[];
  answer: AnswerBoxData;
  /** The post that is being answered to, from whichever page of the thread. */
  quoting?: ShownQuote | null;
  /** The name the answer is to speak to from its first word on. */
  speakingTo?: string;
  typed?: TypedAnswer;
}

/** The box at the end of a thread: what is asked for, the field, and the name that answers (DESIGN 4). */
export function AnswerBox(props: AnswerBoxProps) {
  const { frame, thread, posts, answer, quoting, speakingTo, typed } = props;
  const starter = posts.find((post) => post.opener && !post.mine && isReadable(post))?.name.shown;
  return (
    <section class="card stack" id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{say('answer.title')}</h2>
      <p class="row">
        <NeedTag need={thread.need} />
        {starter && <span>{say(`answer.need.${thread.need}`, { name: starter })}</span>}
      </p>
      {quoting && <PostQuote quote={quoting} />}
      <SoonHere csrf={frame.csrf} thread={answer.own === null ? null : thread.id} />
      {answer.draft && <AnswerDraftHere frame={frame} thread={thread.id} day={answer.draft} />}
      <Form
        action={paths.answerLookOver(thread.id)}
        csrf={frame.csrf}
        formKey={answer.formKey}
        keep="answer"
        draft={draftOf(frame, paths.answerDraft(thread.id), typed !== undefined && !answer.draft)}
        label={say('answer.title')}
      >
        <input type="hidden" name="quotes" value={quoting?.id ?? ''} />
        {typed || speakingTo ? (
          <Fields {...props} />
        ) : (
          <Kept of={`answer fields ${frame.language.code}`} render={() => <Fields {...props} />} />
        )}
        <Voice {...answer} />
        <p class="row">
          <Button kind="main">{say('answer.look-over')}</Button>
          <Button formaction={paths.answers(thread.id)}>{say('answer.act')}</Button>
          <KeepDraft to={paths.answerDraft(thread.id)} />
        </p>
      </Form>
    </section>
  );
}

/** The field and the topics: the same in every box that nobody has begun to fill. */
const Fields = (props: AnswerBoxProps) => (
  <>
    <Before {...props} />
    <Words {...props} />
    <OwnLabelsFold chosen={props.typed?.labels ?? []} />
  </>
);

/** What stands above the field: ways to begin, or a kinder wording for what was sent. */
function Before({ thread, typed }: AnswerBoxProps) {
  if (!typed?.nudge) {
    return (
      <>
        {typed?.nudged && <input type="hidden" name="nudged" value={typed.nudged} />}
        <Starters />
      </>
    );
  }
  return (
    <>
      {/* Enter on a choice presses the first button of a form: it must not send anything. */}
      <button type="submit" hidden>
        {say('answer.look-over')}
      </button>
      <NudgeBox
        nudge={typed.nudge}
        send={paths.answers(thread.id)}
        use={paths.answerLookOver(thread.id)}
        change={
          <a class="lone" href="#text">
            {say('nudge.change')}
          </a>
        }
      />
    </>
  );
}

function Words({ typed, speakingTo }: AnswerBoxProps) {
  return (
    <TextArea
      name="text"
      label={say('answer.text')}
      hint={say('answer.text.hint')}
      value={typed?.text}
      beginning={speakingTo && `@${speakingTo} `}
      autofocus={typed?.goOn}
      error={answerProblems(typed).find(({ field }) => field === 'text')?.text}
    />
  );
}

/** Whether there are words behind it, be they folded or not, by a name the reader wants to meet. */
const isReadable = (post: ShownPost): boolean =>
  post.treatment !== 'put-away' && (post.html !== '' || post.treatment !== 'show');

/** What is missing in a box that was sent, for the summary at the top of the page. */
export function answerProblems(typed: AnswerBoxProps['typed']): { field: string; text: string }[] {
  const fields = Object.entries(typed?.fields ?? {});
  return fields.map(([field, key]) => ({ field, text: sayUnchecked(key as WordKey) }));
}

function Voice({ own, fresh, kept, chosen = 'fresh' }: AnswerBoxData) {
  if (own !== null) {
    return <NameLine name={say('answer.as', { name: own.shown })} avatar={own.avatar} small />;
  }
  if (fresh === null) return null;
  return (
    <>
      <NameLine name={say('answer.as', { name: fresh.shown })} avatar={fresh.avatar} small />
      {kept.length === 0 ? (
        <>
          <input type="hidden" name="voice" value="fresh" />
          <input type="hidden" name="fresh_name" value={fresh.shown} />
          <input type="hidden" name="fresh_avatar" value={String(fresh.avatar)} />
        </>
      ) : (
        <details open={chosen !== 'fresh'}>
          <summary class="lone">{say('answer.as.change')}</summary>
          <VoiceChoice fresh={fresh} kept={kept} chosen={chosen} legend={say('write.name')} />
        </details>
      )}
    </>
  );
}
