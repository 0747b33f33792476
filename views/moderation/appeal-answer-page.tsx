import { type AppealOutcome, appealOutcomes } from '../../src/moderation/appeal-acts.catalogue.ts';
import type { FoundStatement } from '../../src/notifications/find-statement.ts';
import { paths } from '../../src/paths.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Statement } from '../notifications/statement.tsx';
import { ToldStatement } from '../notifications/told-statement.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { FreeCase, TakeFirst } from './free-case.tsx';

export interface AppealAnswerPageProps extends Shell {
  case: string;
  /** The decision as its author has it. */
  statement: FoundStatement;
  /** What its author wrote with their wish. */
  wish: string;
  /** Whoever answers had a part in it: nobody else could (MO-9). */
  onlyOne: boolean;
  outcome?: AppealOutcome;
  note: string;
  formKey: string;
  /** The author's view stands on the page, so the deciding button may. */
  seen: boolean;
  changed: boolean;
  fields: Record<string, string>;
  refused?: WordKey;
  /** Nobody has the case: it has to be taken before it is answered. */
  free: boolean;
}

/** A moderator's answer to a second look; what the author will read stands before the button that sends it (MO-6, MO-9). */
export function AppealAnswerPage(props: AppealAnswerPageProps) {
  const { frame, statement, fields, wish } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({ field, text: words(key) }));
  const crumbs = [
    { label: say('queue.title'), href: paths.work() },
    { label: say('case.crumb'), href: paths.workCase(props.case) },
    { label: say('appeal.ask.title') },
  ];
  const { name } = statement;
  return (
    <SitePage frame={frame} tabTitle={say('appeal.form.title')} here="work" crumbs={crumbs}>
      <ErrorSummary problems={problems} textKept />
      <h1>{say('appeal.form.title')}</h1>
      {props.free && <FreeCase />}
      {props.refused && !props.free && (
        <NoticeBox status>
          <p>{words(props.refused)}</p>
        </NoticeBox>
      )}
      {props.changed && (
        <NoticeBox status>
          <p>{say('appeal.form.changed', { name })}</p>
        </NoticeBox>
      )}
      <h2>{say('appeal.case.wish')}</h2>
      {wish === '' ? <p>{say('appeal.case.no-wish')}</p> : <Paragraphs text={wish} />}
      <h2>{say('appeal.case.title')}</h2>
      <ToldStatement statement={statement} time={props.time} alone />
      <AnswerForm {...props} />
    </SitePage>
  );
}

function AnswerForm(props: AppealAnswerPageProps) {
  const { frame, statement, outcome, note, formKey, seen, fields } = props;
  const { name } = statement;
  return (
    <Form
      action={paths.appealAnswer(props.case)}
      csrf={frame.csrf}
      formKey={formKey}
      keep="decision"
      label={say('appeal.form.title')}
    >
      <Choices
        name="outcome"
        legend={say('appeal.form.outcome')}
        options={appealOutcomes.map((value) => ({
          value,
          label: say(`appeal.form.${value}`),
          hint: say(`appeal.form.${value}.hint`),
        }))}
        chosen={outcome}
        error={fields.outcome && words(fields.outcome)}
      />
      <TextArea
        name="note"
        label={say('appeal.form.note', { name })}
        hint={say('appeal.form.note.hint')}
        optional={!seen}
        rows={5}
        value={note}
        error={fields.note && words(fields.note)}
      />
      {seen && <Preview {...props} />}
      <input type="hidden" name="seen_outcome" value={seen ? (outcome ?? '') : ''} />
      <input type="hidden" name="seen_note" value={seen ? note : ''} />
      <Buttons {...props} />
    </Form>
  );
}

function Buttons({ case: id, statement: { name }, outcome, seen, free }: AppealAnswerPageProps) {
  return (
    <div class="row">
      {free && <TakeFirst />}
      {seen && outcome && !free && <Button kind="main">{say(`appeal.form.do.${outcome}`, { name })}</Button>}
      <Button kind={seen || free ? 'plain' : 'main'} name="look" value="yes">
        {seen ? say('appeal.form.look-again') : say('appeal.form.look', { name })}
      </Button>
      <LinkButton href={paths.workCase(id)}>{say('act.cancel')}</LinkButton>
    </div>
  );
}

/** Exactly what the inbox of the author will show (MO-6). */
function Preview({ statement, outcome, note, onlyOne }: AppealAnswerPageProps) {
  if (outcome === undefined) return null;
  const { name, spaceTitle, reason, ownReason, post, thread } = statement;
  return (
    <section class="stack">
      <h2>{say('act.preview', { name })}</h2>
      <Statement
        {...{ reason, ownReason, note, name, post, thread, onlyOne }}
        act={`appeal.${outcome}`}
        space={spaceTitle}
        takenBack={statement.state === 'withdrawn'}
      />
    </section>
  );
}

function Paragraphs({ text }: { text: string }) {
  return (
    <div class="prose" dir="auto">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}

const words = (key: string): string => sayUnchecked(key as WordKey);
