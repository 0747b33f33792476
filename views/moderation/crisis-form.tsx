import { lookAgain, safeForOthers } from '../../src/moderation/crisis-form.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import type { CrisisPageProps } from './crisis-page.tsx';

type Field = 'who' | 'support' | 'said' | 'handover' | 'safe' | 'again' | 'second';

/** What was missing in a field of the page. */
export const errorOf = ({ typed }: CrisisPageProps, field: string): string | undefined =>
  typed.fields[field] && sayUnchecked(typed.fields[field] as WordKey);

const valueIn = ({ typed, record }: CrisisPageProps, field: Field): string =>
  typed.values[field] ?? record.form?.[field] ?? '';

/** Who acts, whether others can read it safely, support, what was said, when somebody looks again, and who else knows (CR-4). */
export function CrisisForm(props: CrisisPageProps) {
  const { frame, case: it, record, formKey } = props;
  return (
    <section class="card stack">
      <h2>{say('crisis.form.title')}</h2>
      <p class="small soft">{say('crisis.form.lead')}</p>
      <Form action={paths.caseCrisis(it.id)} csrf={frame.csrf} formKey={`${formKey}b`} keep="crisis">
        <input type="hidden" name="version" value={String(record.version)} />
        <Area {...props} name="who" about={say('crisis.who.hint')} />
        <Choices
          name="safe"
          legend={say('crisis.safe')}
          chosen={valueIn(props, 'safe')}
          error={errorOf(props, 'safe')}
          options={safeForOthers.map((safe) => ({ value: safe, label: say(`crisis.safe.${safe}`) }))}
        />
        <Area {...props} name="support" about={say('crisis.support.hint')} />
        <Area {...props} name="said" />
        <Selects {...props} />
        <Area {...props} name="handover" />
        <p>
          <Button kind="main">{say('crisis.form.act')}</Button>
        </p>
      </Form>
    </section>
  );
}

function Area(props: CrisisPageProps & { name: 'who' | 'support' | 'said' | 'handover'; about?: string }) {
  const { name, about } = props;
  return (
    <TextArea
      name={name}
      label={say(`crisis.${name}`)}
      hint={about}
      rows={name === 'who' ? 2 : 4}
      value={valueIn(props, name)}
      error={errorOf(props, name)}
      optional={name === 'handover'}
    />
  );
}

function Selects(props: CrisisPageProps) {
  return (
    <>
      <SelectField
        name="again"
        label={say('crisis.again')}
        value={valueIn(props, 'again')}
        empty={say('crisis.again.choose')}
        error={errorOf(props, 'again')}
        options={lookAgain.map((hours) => ({ value: hours, label: say(`crisis.again.${hours}`) }))}
      />
      <SelectField
        name="second"
        label={say('crisis.second')}
        hint={say('crisis.second.hint')}
        value={valueIn(props, 'second')}
        empty={say('crisis.second.choose')}
        error={errorOf(props, 'second')}
        options={props.colleagues.map(({ id, alias }) => ({ value: id, label: alias }))}
      />
    </>
  );
}
