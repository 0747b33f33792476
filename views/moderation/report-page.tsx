import { type ReportKind, reportKinds } from '../../src/moderation/report-kinds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';

export interface ReportPageProps {
  frame: Frame;
  post: string;
  /** The name it was written under, and the space; never the words or the title. */
  name: string;
  space: string;
  kind?: string;
  note: string;
  /** Field -> catalogue key of what is missing. */
  fields: Record<string, string>;
  formKey: string;
}

/** Telling us about a post: four large choices and, if you like, some words (MO-2). For guests too. */
export function ReportPage(props: ReportPageProps) {
  const { frame, post, name, space, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({ field, text: words(key) }));
  return (
    <SitePage frame={frame} tabTitle={say('report.tab')} here="talk">
      <ErrorSummary problems={problems} textKept={props.note !== ''} />
      <h1>{say('report.title')}</h1>
      <p class="lead">{say('report.lead')}</p>
      <InDanger />
      <p>{say('report.about', { name, space })}</p>
      <Form action={paths.reports(post)} csrf={frame.csrf} formKey={props.formKey} keep="report">
        <KindChoices chosen={props.kind} error={fields.kind} />
        <TextArea
          name="note"
          label={say('report.note')}
          hint={say('report.note.hint')}
          optional
          value={props.note}
          rows={4}
          error={fields.note && words(fields.note)}
        />
        <p class="row">
          <Button kind="main">{say('report.act')}</Button>
          <LinkButton href={paths.post(post)}>{say('report.sent.back')}</LinkButton>
        </p>
      </Form>
      <LoneLink href={paths.reportOutcome()}>{say('report.look-up')}</LoneLink>
    </SitePage>
  );
}

function KindChoices({ chosen, error }: { chosen?: string; error?: string }) {
  const options = reportKinds.map((kind: ReportKind) => ({
    value: kind,
    label: sayUnchecked(`report.kind.${kind}.label`),
    hint: sayUnchecked(`report.kind.${kind}.hint`),
  }));
  return (
    <Choices
      name="kind"
      legend={say('report.kind')}
      options={options}
      chosen={chosen}
      error={error && words(error)}
    />
  );
}

/** A report is no alarm: whoever fears for a life should not wait for us (CR-1). */
export function InDanger() {
  return (
    <section class="stack tight">
      <p>{say('report.danger')}</p>
      <LoneLink href={paths.help()}>{say('frame.help')}</LoneLink>
    </section>
  );
}

const words = (key: string): string => sayUnchecked(key as WordKey);
