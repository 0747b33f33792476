import type { CaseOutcome } from '../../src/moderation/case-kinds.catalogue.ts';
import { crisisLevels, crisisOutcomes } from '../../src/moderation/crisis-form.catalogue.ts';
import type { CrisisHint } from '../../src/moderation/crisis-hint.ts';
import type { FoundRecord } from '../../src/moderation/crisis-record.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { CrisisForm, errorOf } from './crisis-form.tsx';

export interface CrisisPageProps {
  frame: Frame;
  case: { id: string; cause: string; level: number; closed: boolean; outcome: CaseOutcome | null };
  hint: CrisisHint | null;
  record: FoundRecord;
  colleagues: { id: string; alias: string }[];
  formKey: string;
  /** What was typed and could not be taken yet. */
  typed: { values: Record<string, string>; fields: Record<string, string>; refused?: WordKey };
}

/** What is done for one person: what was seen, how near it is, the form, and what it came to (CR-4, CR-11). */
export function CrisisPage(props: CrisisPageProps) {
  const { frame, case: it, record, typed } = props;
  const problems = Object.entries(typed.fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage
      frame={frame}
      tabTitle={say('crisis.tab')}
      here="work"
      crumbs={[
        { label: say('queue.title'), href: paths.work() },
        { label: say('case.crumb'), href: paths.workCase(it.id) },
      ]}
    >
      <ErrorSummary problems={problems} textKept />
      <h1>{say('crisis.title')}</h1>
      <p class="prose">{say('crisis.lead')}</p>
      {typed.refused && (
        <NoticeBox status>
          <p>{sayUnchecked(typed.refused)}</p>
        </NoticeBox>
      )}
      {record.safeSince && (
        <NoticeBox>
          <p>{say('crisis.safe-now')}</p>
        </NoticeBox>
      )}
      <Seen {...props} />
      {it.closed ? <Closed {...props} /> : <Open {...props} />}
    </SitePage>
  );
}

function Closed({ case: it, record }: CrisisPageProps) {
  return (
    <>
      <NoticeBox>
        <p>
          {it.outcome === null
            ? say('case.is-closed')
            : say('case.is-closed.outcome', { outcome: sayUnchecked(`case.outcome.${it.outcome}`) })}
        </p>
      </NoticeBox>
      {record.form && (
        <Fold label={say('crisis.form.title')}>
          {(['who', 'support', 'said', 'handover'] as const).map((field) => (
            <p dir="auto">{record.form?.[field]}</p>
          ))}
        </Fold>
      )}
    </>
  );
}

function Seen({ hint }: CrisisPageProps) {
  return (
    <Card heading={say('crisis.seen')}>
      {hint === null ? (
        <p>{say('crisis.seen.none')}</p>
      ) : (
        <>
          <p>{say('crisis.seen.level', { level: hint.level })}</p>
          <Fold label={say('case.words')} icon="message-square-text">
            {hint.passages.map((passage) => (
              <p dir="auto">“{passage}”</p>
            ))}
          </Fold>
          <p class="small soft">{say('crisis.seen.kept')}</p>
        </>
      )}
    </Card>
  );
}

const Open = (props: CrisisPageProps) => (
  <>
    <Level {...props} />
    <CrisisForm {...props} />
    <Close {...props} />
  </>
);

function Level(props: CrisisPageProps) {
  const { frame, case: it, formKey, typed } = props;
  return (
    <section class="card stack">
      <h2>{say('crisis.level.title')}</h2>
      <p>{say('crisis.level.now', { level: it.level })}</p>
      <Form action={paths.caseCrisis(it.id, '/level')} csrf={frame.csrf} formKey={`${formKey}a`}>
        <SelectField
          name="level"
          label={say('crisis.level.legend')}
          value={typed.values.level ?? String(it.level)}
          error={errorOf(props, 'level')}
          options={crisisLevels.map((level) => ({ value: level, label: say(`crisis.level.${level}`) }))}
        />
        <TextArea
          name="why"
          label={say('crisis.level.why')}
          hint={say('crisis.level.why.hint')}
          rows={2}
          value={typed.values.why}
          error={errorOf(props, 'why')}
        />
        <p>
          <Button>{say('crisis.level.act')}</Button>
        </p>
      </Form>
    </section>
  );
}

function Close(props: CrisisPageProps) {
  const { frame, case: it, formKey, typed } = props;
  return (
    <section class="card stack">
      <h2>{say('crisis.close.title')}</h2>
      <p class="small soft">{say('crisis.close.lead')}</p>
      <Form action={paths.caseCrisis(it.id, '/closing')} csrf={frame.csrf} formKey={`${formKey}c`}>
        <Choices
          name="outcome"
          legend={say('crisis.outcome')}
          chosen={typed.values.outcome}
          error={errorOf(props, 'outcome')}
          options={crisisOutcomes.map((outcome) => ({
            value: outcome,
            label: say(`crisis.outcome.${outcome}`),
          }))}
        />
        <p>
          <Button>{say('crisis.close.act')}</Button>
        </p>
      </Form>
    </section>
  );
}
