import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface NamesPageProps {
  frame: Frame;
  formKey: string;
  kept: { id: string; shown: string; avatar: number }[];
  suggestions: string[];
  typed: string;
  problems: FieldProblems;
  /** What to think about before keeping this name: key of a sentence (ON-2). */
  warning?: string;
  /** The name the warning was about; sent again as it is, it goes through. */
  seen: string;
}

/** Names that a member keeps, and a form for one more. Fresh names of single threads are not listed here. */
export function NamesPage(props: NamesPageProps) {
  const { frame, kept, problems, warning } = props;
  const warned: FieldProblems = warning === undefined ? {} : { name: warning };
  return (
    <SitePage frame={frame} tabTitle={say('names.tab')} here="me" crumbs={myPlaceTrail(say('names.title'))}>
      <ErrorSummary problems={problemList({ ...warned, ...problems })} />
      <h1>{say('names.title')}</h1>
      <p class="lead">{say('names.lead')}</p>
      {kept.length === 0 ? (
        <EmptyState heading={say('names.none')}>
          <p>{say('names.none.text')}</p>
        </EmptyState>
      ) : (
        <section class="stack">
          <h2>{say('names.list')}</h2>
          {kept.map(({ shown, avatar }) => (
            <NameLine name={shown} avatar={avatar} />
          ))}
        </section>
      )}
      <NewName {...props} />
    </SitePage>
  );
}

function NewName(props: NamesPageProps) {
  const { frame, formKey, suggestions, typed, problems, warning, seen } = props;
  const error = warning && `${sayUnchecked(warning as WordKey)} ${say('names.anyway')}`;
  return (
    <section class="card stack" aria-labelledby="new-name">
      <h2 id="new-name">{say('names.new')}</h2>
      <Form action={paths.myNames()} csrf={frame.csrf} formKey={formKey}>
        {/* Enter in the field presses the first button of the form: it has to be this one. */}
        <button type="submit" hidden>
          {say('names.act')}
        </button>
        <input type="hidden" name="seen" value={seen} />
        <Field
          name="name"
          label={say('names.field')}
          hint={say('names.field.hint')}
          error={problemOf(problems, 'name') ?? error}
          value={typed}
          maxlength={80}
          asTyped
        />
        <fieldset>
          <legend class="small">{say('names.suggestions')}</legend>
          <p class="row">
            {suggestions.map((name) => (
              <Button small name="suggested" value={name} formaction={`${paths.myNames()}#new-name`}>
                {say('names.suggest', { name })}
              </Button>
            ))}
          </p>
        </fieldset>
        <p>
          <Button kind="main">{say('names.act')}</Button>
        </p>
      </Form>
    </section>
  );
}
