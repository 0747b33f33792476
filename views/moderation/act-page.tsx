import type { WorkAction } from '../../src/moderation/report-actions.policy.ts';
import type { StatementAct } from '../../src/notifications/statement-acts.catalogue.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { labelReasons, type Reason, reasons } from '../../src/safety/reasons.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Statement } from '../notifications/statement.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { Topics } from './topics.tsx';

export type Act = Exclude<WorkAction, 'leave'>;

export interface ActSubject {
  /** Where the form is sent to. */
  action: string;
  thread: string;
  /** The post the statement is about; empty for a thread, whose first post it is. */
  post: string;
  /** As this moderator reads titles: empty where it is folded. */
  title: string;
  folded: ContentLabel[];
  /** What the author names and what the team has set. */
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  spaceTitle: string;
  name: { shown: string; avatar: number };
  /** The words of the post after the sanitiser; nothing for a thread. */
  html?: string;
}

export interface ActPageProps {
  frame: Frame;
  act: Act;
  subject: ActSubject;
  /** What is chosen and written so far. */
  reason?: Reason;
  note: string;
  /** Topics that are ticked; for the decision about topics alone. */
  labels: ContentLabel[];
  /** Whether the author's view stands on the page, so that the deciding button may. */
  seen: boolean;
  /** Something was changed after it was last shown, so it was not sent yet. */
  changed: boolean;
  fields: Record<string, string>;
  formKey: string;
}

const statementActs: Record<Act, StatementAct> = {
  hide: 'post.hidden',
  restore: 'post.restored',
  label: 'post.labelled',
  lock: 'thread.locked',
  unlock: 'thread.unlocked',
};

/** The moderator's form for one decision. What the author will read stands before the button that sends it (MO-6). */
export function ActPage(props: ActPageProps) {
  const { frame, act, subject, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage
      frame={frame}
      tabTitle={say('act.tab')}
      here="work"
      crumbs={[{ label: say('work.title'), href: paths.work() }, { label: say('act.tab') }]}
    >
      <ErrorSummary problems={problems} />
      <h1>{sayUnchecked(`act.${act}.title`)}</h1>
      {props.changed && (
        <NoticeBox status>
          <p>{say('act.changed', { name: subject.name.shown })}</p>
        </NoticeBox>
      )}
      <About subject={subject} />
      <Decide {...props} />
    </SitePage>
  );
}

function About({ subject }: { subject: ActSubject }) {
  const { spaceTitle: space, name, html } = subject;
  const title = sayTitle(subject, '');
  return (
    <>
      <NameLine
        name={name.shown}
        avatar={name.avatar}
        notes={[
          title === '' ? say('work.report.in-space', { space }) : say('work.report.in', { title, space }),
        ]}
      />
      {html !== undefined && (
        <Fold label={say('act.post')} icon="message-square-text">
          <Body html={html} />
        </Fold>
      )}
    </>
  );
}

function Decide(props: ActPageProps) {
  const { frame, subject, seen, reason, note } = props;
  const name = subject.name.shown;
  return (
    <Form action={subject.action} csrf={frame.csrf} formKey={props.formKey} keep="decision">
      {props.act === 'label' && <Topics {...props} />}
      <Reasons {...props} />
      {seen && (
        <TextArea
          name="note"
          label={say('act.note', { name })}
          hint={say('act.note.hint')}
          optional
          value={note}
          rows={5}
          error={props.fields.note && sayUnchecked(props.fields.note as WordKey)}
        />
      )}
      {seen && reason && <Preview {...props} reason={reason} />}
      <Buttons {...props} />
    </Form>
  );
}

function Reasons({ act, reason, fields }: ActPageProps) {
  const back = act === 'restore' || act === 'unlock';
  return (
    <SelectField
      name="reason"
      label={say('act.reason')}
      hint={say(back ? 'act.reason.back-hint' : 'act.reason.hint')}
      empty={say('act.reason.choose')}
      value={reason}
      options={reasonsFor(act).map((code) => ({
        value: code,
        label: say('act.reason.option', { code, label: sayUnchecked(`reason.${code}.label`) }),
      }))}
      error={fields.reason && sayUnchecked(fields.reason as WordKey)}
    />
  );
}

/** A topic has reasons of its own: it says nothing against the words. */
const reasonsFor = (act: Act): readonly Reason[] => (act === 'label' ? labelReasons : reasons);

/** Exactly what the inbox of the author will show, and the marks by which the server knows that it was shown. */
function Preview({ act, subject, reason, note, labels }: ActPageProps & { reason: Reason }) {
  return (
    <section class="stack">
      <h2>{say('act.preview', { name: subject.name.shown })}</h2>
      <Statement
        act={statementActs[act]}
        reason={reason}
        note={note}
        name={subject.name.shown}
        space={subject.spaceTitle}
        post={subject.post}
        thread={subject.thread}
        labels={labels}
      />
      <input type="hidden" name="seen_reason" value={reason} />
      <input type="hidden" name="seen_note" value={note} />
      {act === 'label' && <input type="hidden" name="seen_labels" value={labels.join()} />}
    </section>
  );
}

function Buttons({ act, subject, seen }: ActPageProps) {
  const name = subject.name.shown;
  const back = subject.post === '' ? paths.thread(subject.thread) : paths.post(subject.post);
  return (
    <div class="row">
      {seen && <Button kind="main">{sayUnchecked(`act.${act}`, { name })}</Button>}
      <Button kind={seen ? 'plain' : 'main'} name="look" value="yes">
        {seen ? say('act.look-again') : say('act.look', { name })}
      </Button>
      <LinkButton href={back}>{say('act.cancel')}</LinkButton>
    </div>
  );
}
