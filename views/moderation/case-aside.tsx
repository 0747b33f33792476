import { paths } from '../../src/paths.ts';
import { type Shell, when } from '../forum/forum-shell.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { WorkNav } from '../staff/work-nav.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import type { CasePageProps } from './case-page.tsx';
import { EventLine } from './event-line.tsx';

/** Beside a case: what was done before in codes, all reports of the post, and notes of the team (MO-12). */
export function CaseAside(props: CasePageProps) {
  return (
    <>
      <Before {...props} />
      {props.reports.length > 0 && <Reports {...props} />}
      <Notes {...props} />
      <WorkNav frame={props.frame} />
    </>
  );
}

function Before({ steps, before, time }: CasePageProps) {
  return (
    <Card heading={say('case.before')}>
      <p class="small soft">{say('case.before.hint')}</p>
      {steps.length === 0 ? (
        <p class="small">{say('case.before.none')}</p>
      ) : (
        <ul class="threads stack tight">
          {steps.map((step) => (
            <li class="small">{stepWords(step, time)}</li>
          ))}
        </ul>
      )}
      {before.length > 0 && (
        <>
          <h3>{say('case.before.here')}</h3>
          <ul class="threads stack">
            {before.map((event) => (
              <EventLine event={event} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function stepWords(step: CasePageProps['steps'][number], time: Shell['time']): string {
  const values = {
    act: sayUnchecked(`log.act.${step.act}`),
    code: step.reason ?? '',
    when: when(step.madeHour, time).words,
  };
  const said =
    step.reason === null ? say('case.before.step', values) : say('case.before.step.reason', values);
  return step.overturned ? say('case.before.back', { step: said }) : said;
}

function Reports({ reports, time }: CasePageProps) {
  return (
    <Card heading={say('work.report.others')}>
      <ul class="threads stack tight">
        {reports.map(({ kind, open, madeHour }) => {
          const values = { kind: sayUnchecked(`work.kind.${kind}`), when: when(madeHour, time).words };
          return (
            <li class="small">
              {open ? say('work.report.other', values) : say('work.report.other-closed', values)}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Notes({ frame, case: { id }, notes, time, typed, formKeys }: CasePageProps) {
  const error = typed?.fields.note;
  return (
    <Card heading={say('case.notes')}>
      <p class="small soft">{say('case.notes.hint')}</p>
      {notes.map(({ words, alias, madeHour }) => (
        <div>
          <p class="small soft">
            {alias === null
              ? say('case.notes.by-gone', { when: when(madeHour, time).words })
              : say('case.notes.by', { alias, when: when(madeHour, time).words })}
          </p>
          {words.split(/\n{2,}/).map((paragraph) => (
            <p dir="auto">{paragraph}</p>
          ))}
        </div>
      ))}
      <Form
        action={paths.caseNotes(id)}
        csrf={frame.csrf}
        formKey={typed?.formKey ?? formKeys.note}
        keep="case-note"
        label={say('case.notes')}
      >
        <TextArea
          name="note"
          label={say('case.note')}
          rows={3}
          value={typed?.note}
          error={error && sayUnchecked(error as WordKey)}
        />
        <p>
          <Button>{say('case.note.act')}</Button>
        </p>
      </Form>
    </Card>
  );
}
