import { asks, asksReason, type FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import type { CaseDecision } from '../../src/moderation/case-decision.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import type { OwnWords } from '../words/say-own.ts';
import { CaseActFields } from './case-act-fields.tsx';
import { CaseActPreview } from './case-act-preview.tsx';
import { FreeCase, TakeFirst } from './free-case.tsx';

/** What a decision is about, as this moderator reads it. */
export interface CaseActSubject {
  post: string;
  thread: string;
  title: string;
  folded: ContentLabel[];
  spaceTitle: string;
  /** Whom it is told to: who wrote the post, or who opened the thread. */
  name: { shown: string; avatar: number };
  /** The words of the post, rendered; and as they were typed, under the title it opens its thread with. */
  html: string;
  source: string;
  /** What the author names and what the team has set. */
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
}

export interface CaseActPageProps {
  frame: Frame;
  act: FormAct;
  subject: CaseActSubject;
  decision: CaseDecision;
  /** What the organiser has put in their own words. */
  own: OwnWords;
  /** The words that were offered with this form. */
  offered: string;
  /** Spaces a thread can be moved to. */
  spaces: { id: string; title: string }[];
  /** A lighter step is left out, so that the moderator says why. */
  skips: boolean;
  /** Until when it would go, in words. */
  until?: string;
  /** The author's view stands on the page, so the deciding button may; its sign. */
  seen: string | null;
  /** Something was changed after it was last shown, so it was not sent yet. */
  changed: boolean;
  /** What somebody else did just before, or that they have the case now. */
  before?: string;
  /** Nobody has the case: it has to be taken before anything is decided. */
  free: boolean;
  fields: Record<string, string>;
}

/** A moderator's form for one act in a case. What the author will read stands before the button that sends it (MO-6). */
export function CaseActPage(props: CaseActPageProps) {
  const { frame, act, subject, decision, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  const crumbs = [
    { label: say('work.title'), href: paths.work() },
    { label: say('case.crumb'), href: paths.workCase(decision.case) },
    { label: say('act.tab') },
  ];
  return (
    <SitePage frame={frame} tabTitle={say('act.tab')} here="work" crumbs={crumbs}>
      <ErrorSummary problems={problems} textKept />
      <h1>{sayUnchecked(`case.act.${act}`)}</h1>
      {props.before && !props.free && (
        <NoticeBox status>
          <p>{props.before}</p>
        </NoticeBox>
      )}
      {props.free && <FreeCase />}
      {props.changed && (
        <NoticeBox status>
          <p>{say('act.changed', { name: subject.name.shown })}</p>
        </NoticeBox>
      )}
      <About {...props} />
      <Form
        action={paths.caseAct(decision.case, act)}
        csrf={frame.csrf}
        formKey={decision.form_key}
        keep="decision"
      >
        <CaseActFields {...props} />
        {(props.seen !== null || decision.note !== '') && <Words {...props} />}
        {props.seen !== null && <CaseActPreview {...props} />}
        <input type="hidden" name="offered" value={props.offered} />
        <input type="hidden" name="seen" value={props.seen ?? ''} />
        {asks(act, 'stay') && <Tick name="stay" label={say('acts.stay')} checked={decision.stay} />}
        <Buttons {...props} />
      </Form>
    </SitePage>
  );
}

function About({ subject, act }: CaseActPageProps) {
  const { spaceTitle: space, name, html, source } = subject;
  const title = sayTitle(subject, '');
  const where =
    title === '' ? say('work.report.in-space', { space }) : say('work.report.in', { title, space });
  const quotes = asks(act, 'passage') || asks(act, 'passage-needed');
  return (
    <>
      <NameLine name={name.shown} avatar={name.avatar} notes={[where]} />
      {html !== '' && (
        <Fold label={say('act.post')} icon="message-square-text">
          <Body html={html} />
        </Fold>
      )}
      {quotes && source !== '' && (
        <Fold label={say('acts.as-typed')} icon="message-square-text">
          <div class="prose" dir="auto">
            {source.split('\n').map((line) => (
              <p>{line}</p>
            ))}
          </div>
        </Fold>
      )}
    </>
  );
}

function Words({ subject, decision, fields }: CaseActPageProps) {
  return (
    <TextArea
      name="note"
      label={say('act.note', { name: subject.name.shown })}
      hint={say('act.note.hint')}
      optional
      value={decision.note}
      rows={5}
      error={fields.note && sayUnchecked(fields.note as WordKey)}
    />
  );
}

function Buttons({ act, subject, seen, decision, free }: CaseActPageProps) {
  const name = subject.name.shown;
  return (
    <div class="row">
      {free && <TakeFirst />}
      {seen !== null && !free && <Button kind="main">{sayUnchecked(`acts.do.${act}`, { name })}</Button>}
      <Button kind={seen === null && !free ? 'main' : 'plain'} name="look" value="yes">
        {seen === null && asksReason(act) ? say('act.look', { name }) : say('act.look-again')}
      </Button>
      <LinkButton href={paths.workCase(decision.case)}>{say('act.cancel')}</LinkButton>
    </div>
  );
}
