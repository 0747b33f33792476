import { asks, asksReason, slowSteps } from '../../src/moderation/case-act-fields.catalogue.ts';
import { labelReasons, reasons } from '../../src/safety/reasons.catalogue.ts';
import { Tick } from '../parts/choices.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayOwn } from '../words/say-own.ts';
import type { CaseActPageProps } from './case-act-page.tsx';
import { Topics } from './topics.tsx';

/** What an act asks for besides words to its author: the same fields in the same order for all of them. */
export function CaseActFields(props: CaseActPageProps) {
  const { act, subject, decision, fields, skips } = props;
  return (
    <>
      {asks(act, 'labels') && <Topics subject={subject} labels={decision.labels} fields={fields} />}
      {asksReason(act) && <Reasons {...props} />}
      {asks(act, 'space') && <Spaces {...props} />}
      {asks(act, 'minutes') && <Minutes {...props} />}
      {(asks(act, 'passage') || asks(act, 'passage-needed')) && <Passage {...props} />}
      {asks(act, 'hide') && (
        <Tick name="hide" label={say('acts.hide')} hint={say('acts.hide.hint')} checked={decision.hide} />
      )}
      {asks(act, 'danger') && (
        <TextArea
          name="danger"
          label={say('acts.danger')}
          hint={say('acts.danger.hint')}
          value={decision.danger}
          rows={2}
          error={wordsFor(fields.danger)}
          optional
        />
      )}
      {skips && (
        <TextArea
          name="why"
          label={say('acts.why')}
          hint={say('acts.why.hint')}
          value={decision.why}
          rows={2}
          error={wordsFor(fields.why)}
        />
      )}
    </>
  );
}

const wordsFor = (key: string | undefined): string | undefined => key && sayUnchecked(key as WordKey);

function Reasons({ act, decision, fields, own }: CaseActPageProps) {
  const known = asks(act, 'reason-of-topic') ? labelReasons : reasons;
  return (
    <SelectField
      name="reason"
      label={say('act.reason')}
      hint={say('act.reason.hint')}
      empty={say('act.reason.choose')}
      value={decision.reason ?? undefined}
      options={known.map((code) => ({
        value: code,
        label: say('act.reason.option', { code, label: sayOwn(own, `reason.${code}.label`) }),
      }))}
      error={wordsFor(fields.reason)}
    />
  );
}

function Spaces({ decision, spaces, fields }: CaseActPageProps) {
  return (
    <SelectField
      name="space"
      label={say('acts.space')}
      empty={say('acts.space.choose')}
      value={decision.space}
      options={spaces.map(({ id, title }) => ({ value: id, label: title }))}
      error={wordsFor(fields.space)}
    />
  );
}

function Minutes({ decision, fields }: CaseActPageProps) {
  return (
    <SelectField
      name="minutes"
      label={say('acts.minutes')}
      empty={say('acts.minutes.choose')}
      value={decision.minutes === null ? undefined : String(decision.minutes)}
      options={slowSteps.map((minutes) => ({
        value: String(minutes),
        label: say('acts.minutes.option', { minutes }),
      }))}
      error={wordsFor(fields.minutes)}
    />
  );
}

function Passage({ act, decision, fields }: CaseActPageProps) {
  const needed = asks(act, 'passage-needed');
  return (
    <TextArea
      name="passage"
      label={say('acts.passage')}
      hint={say(needed ? 'acts.passage.needed-hint' : 'acts.passage.hint')}
      optional={!needed}
      value={decision.passage}
      rows={3}
      error={wordsFor(fields.passage)}
    />
  );
}
