import { paths } from '../../src/paths.ts';
import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Statement } from '../notifications/statement.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import type { CaseActSubject } from './case-act-page.tsx';

export interface CaseEndingPageProps {
  frame: Frame;
  case: string;
  subject: CaseActSubject;
  /** Who proposed it; null where they have left the team. */
  alias: string | null;
  reason: Reason | null;
  /** What the organiser calls it, in their own words. */
  ownReason?: string;
  note: string;
  passage: string;
  /** Who is in danger, so that it does not wait for a day; empty where it does (MO-5). */
  danger: string;
  /** What the reader has written on that, and what is missing. */
  typed?: string;
  problem?: string;
  /** From when on it can be confirmed, in words; null where it can be now. */
  from: string | null;
  /** Nobody has the case: it has to be taken before it is answered. */
  free: boolean;
  formKey: string;
}

/** What one person of the team has proposed, for the second one: what its author would read, and two answers (MO-5). */
export function CaseEndingPage(props: CaseEndingPageProps) {
  const { frame, subject, alias, from, danger } = props;
  const { shown, avatar } = subject.name;
  const crumbs = [
    { label: say('work.title'), href: paths.work() },
    { label: say('case.crumb'), href: paths.workCase(props.case) },
    { label: say('ending.tab') },
  ];
  return (
    <SitePage frame={frame} tabTitle={say('ending.tab')} here="work" crumbs={crumbs}>
      {props.problem && (
        <ErrorSummary
          problems={[{ field: 'danger', text: sayUnchecked(props.problem as WordKey) }]}
          textKept
        />
      )}
      <h1>{say('ending.title')}</h1>
      <p class="lead">{alias === null ? say('ending.lead.gone') : say('ending.lead', { alias })}</p>
      {from !== null && <p>{say('ending.from', { from })}</p>}
      {danger !== '' && (
        <NoticeBox>
          <p>{say('ending.danger')}</p>
          <p dir="auto">{danger}</p>
        </NoticeBox>
      )}
      <NameLine
        name={shown}
        avatar={avatar}
        notes={[say('work.report.in-space', { space: subject.spaceTitle })]}
      />
      <Fold label={say('act.post')} icon="message-square-text">
        <Body html={subject.html} />
      </Fold>
      <Told {...props} />
      <Answers {...props} />
    </SitePage>
  );
}

function Told({ subject, reason, ownReason, note, passage, danger }: CaseEndingPageProps) {
  const { name, spaceTitle: space, post, thread } = subject;
  return (
    <section class="stack">
      <h2>{say('act.preview', { name: name.shown })}</h2>
      <Statement
        act="person.ended"
        atOnce={danger !== ''}
        name={name.shown}
        {...{ reason, ownReason, note, passage, space, post, thread }}
      />
    </section>
  );
}

function Answers({ frame, case: id, subject, from, free, formKey, ...props }: CaseEndingPageProps) {
  if (free) {
    return (
      <Form action={paths.caseClaim(id)} csrf={frame.csrf}>
        <p>{say('acts.claim-first')}</p>
        <p class="row">
          <Button kind="main">{say('case.take')}</Button>
          <LinkButton href={paths.workCase(id)}>{say('act.cancel')}</LinkButton>
        </p>
      </Form>
    );
  }
  return (
    <Form action={paths.caseEnding(id)} csrf={frame.csrf} formKey={formKey} keep="ending">
      {props.danger !== '' && (
        <TextArea
          name="danger"
          label={say('ending.danger.why')}
          hint={say('ending.danger.hint')}
          value={props.typed}
          rows={2}
          error={props.problem && sayUnchecked(props.problem as WordKey)}
        />
      )}
      <div class="row">
        {from === null && (
          <Button name="answer" value="confirm">
            {say('ending.confirm', { name: subject.name.shown })}
          </Button>
        )}
        <Button kind="main" name="answer" value="drop">
          {say('ending.drop')}
        </Button>
        <LinkButton href={paths.workCase(id)}>{say('act.cancel')}</LinkButton>
      </div>
    </Form>
  );
}
