import { paths } from '../../src/paths.ts';
import { Button } from '../parts/button.tsx';
import { Field, SelectField, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import type { HelplinesPageProps } from './helplines-page.tsx';

type Props = Pick<HelplinesPageProps, 'frame' | 'emergency' | 'everywhere' | 'paper' | 'typed' | 'fields'>;

/** What the organiser fills in about the country of this place before they open (GO-6). */
export function CountrySheet(props: Props) {
  const { frame, emergency, everywhere } = props;
  return (
    <section class="card stack">
      <h2>{say('lines.paper')}</h2>
      <p>{say('lines.paper.lead')}</p>
      <Pairs
        pairs={[
          { label: say('lines.paper.emergency'), value: emergency ?? say('lines.paper.emergency.none') },
        ]}
      />
      <Form action={paths.workHelplinesPaper()} csrf={frame.csrf} label={say('lines.paper')}>
        <SelectField
          {...at(props, 'country')}
          empty={say('lines.country.choose')}
          options={everywhere.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Field
          {...at(props, 'finder')}
          hint={say('lines.paper.finder.hint')}
          inputmode="url"
          dir="ltr"
          asTyped
          optional
        />
        <TextArea {...at(props, 'duties')} rows={4} optional />
        <TextArea {...at(props, 'age')} rows={2} optional />
        <p>
          <Button kind="main">{say('lines.paper.act')}</Button>
        </p>
      </Form>
    </section>
  );
}

function at({ paper, typed, fields }: Props, name: 'country' | 'finder' | 'duties' | 'age') {
  const key = fields[`paper-${name}`];
  return {
    id: `paper-${name}`,
    name,
    label: say(`lines.paper.${name}`),
    value: (typed.duties === undefined ? paper[name] : typed[name]) ?? '',
    error: key && sayUnchecked(key as WordKey),
  };
}
