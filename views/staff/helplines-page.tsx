import { paths } from '../../src/paths.ts';
import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, SelectField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { outgoing } from '../resources/helpline-rows.tsx';
import { factsOf, standingOf, textOf } from '../resources/helpline-words.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { CountrySheet } from './country-sheet.tsx';
import { WorkNav } from './work-nav.tsx';

interface Country {
  code: string;
  name: string;
}

export interface HelplinesPageProps {
  frame: Frame;
  emergency: string | null;
  /** Those that have a line, and all there are. */
  countries: Country[];
  everywhere: Country[];
  chosen: Country | null;
  lines: (ShownLine & { hidden: boolean; expiresOn: string | null })[];
  paper: Record<string, string>;
  typed: Record<string, string>;
  fields: Record<string, string>;
}

/** Every line of a country with where it is from and when it was called; lines of one's own; the sheet of the country. */
export function HelplinesPage(props: HelplinesPageProps) {
  const { frame, chosen, lines, countries, fields } = props;
  const problems = Object.entries(fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('lines.tab')} here="work" wide aside={<WorkNav frame={frame} />}>
      <ErrorSummary problems={problems} />
      <h1>{say('lines.title')}</h1>
      <p class="lead">{say('lines.lead')}</p>
      <Form method="get" action={paths.workHelplines()} row>
        <SelectField
          id="show-country"
          name="country"
          label={say('lines.country')}
          empty={say('lines.country.choose')}
          value={chosen?.code}
          options={optionsOf(countries)}
        />
        <Button>{say('lines.country.show')}</Button>
      </Form>
      {chosen && <h2>{chosen.name}</h2>}
      {chosen && lines.length === 0 && <p>{say('lines.none')}</p>}
      {lines.map((shown) => (
        <Line {...props} shown={shown} />
      ))}
      <Own {...props} />
      <CountrySheet {...props} />
    </SitePage>
  );
}

const optionsOf = (countries: Country[]) => countries.map(({ code, name }) => ({ value: code, label: name }));

function Line({ frame, chosen, shown }: HelplinesPageProps & { shown: HelplinesPageProps['lines'][number] }) {
  const { line, hidden, expiresOn } = shown;
  const { name } = line;
  return (
    <Card level={3} heading={name}>
      <p dir="ltr">{[line.phone, line.text && textOf(line.text)].filter(Boolean).join(' · ')}</p>
      <p>{factsOf(line).join(' ')}</p>
      <p class="small soft">{hidden ? say('lines.hidden') : standingOf(shown)}</p>
      <Pairs
        pairs={[
          { label: say('lines.source'), value: <Sources sources={line.sources} /> },
          { label: say('lines.checked'), value: line.verifiedOn ?? say('lines.checked.never') },
          ...(expiresOn === null ? [] : [{ label: say('lines.expires'), value: expiresOn }]),
        ]}
      />
      <Form action={paths.workHelplineAnswer(line.id)} csrf={frame.csrf} label={name} row>
        <input type="hidden" name="country" value={chosen?.code ?? ''} />
        {hidden ? (
          <Button name="answer" value="show" label={say('lines.show.label', { name })}>
            {say('lines.show')}
          </Button>
        ) : (
          <>
            <Button name="answer" value="works" label={say('lines.works.label', { name })}>
              {say('lines.works')}
            </Button>
            <Button name="answer" value="hide" label={say('lines.hide.label', { name })}>
              {say('lines.hide')}
            </Button>
          </>
        )}
      </Form>
    </Card>
  );
}

const Sources = ({ sources }: { sources: readonly string[] }) => (
  <>
    {sources.map((source) => (
      <>
        {/^https?:/.test(source) ? (
          <a class="lone" href={source} rel={outgoing}>
            {source}
          </a>
        ) : (
          source
        )}{' '}
      </>
    ))}
  </>
);

function Own({ frame, everywhere, chosen, typed, fields }: HelplinesPageProps) {
  const at = (name: 'name' | 'phone' | 'text' | 'hours' | 'source') => ({
    name,
    label: say(`lines.own.${name}`),
    value: typed[name] ?? '',
    error: fields[name] && sayUnchecked(fields[name] as WordKey),
  });
  return (
    <section class="card stack">
      <h2>{say('lines.own')}</h2>
      <Form action={paths.workHelplines()} csrf={frame.csrf} label={say('lines.own')}>
        <Field {...at('name')} />
        <SelectField
          name="country"
          label={say('lines.own.country')}
          empty={say('lines.country.choose')}
          value={typed.country ?? chosen?.code}
          error={fields.country && sayUnchecked(fields.country as WordKey)}
          options={optionsOf(everywhere)}
        />
        <Field {...at('phone')} dir="ltr" optional />
        <Field {...at('text')} dir="ltr" optional />
        <Field {...at('hours')} optional />
        <Field {...at('source')} />
        <p>
          <Button kind="main">{say('lines.own.act')}</Button>
        </p>
      </Form>
    </section>
  );
}
