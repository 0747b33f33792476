import { paths } from '../../src/paths.ts';
import type { Idea, PreparedQuery } from '../../src/search/prepared-query.ts';
import type { WordFields } from '../../src/search/word-lists.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { sayFacet } from '../strategies/facet-words.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface SearchWordsProps {
  frame: Frame;
  /** The fields as they stand in the form. */
  values: WordFields;
  version: number;
  /** What is typed to try the words with. */
  tried: string;
  fields: Record<string, string>;
  /** What would be looked for; nothing where it was not asked for. */
  query?: PreparedQuery;
}

/** Words that mean the same, words that say nothing, and wrong spellings: the organiser's own, beside those that come along. */
export function SearchWordsPage({ frame, values, version, tried, fields, query }: SearchWordsProps) {
  const wrong = (name: string) => (fields[name] ? sayUnchecked(fields[name] as WordKey) : undefined);
  const at = (name: keyof WordFields) => ({ name, value: values[name], error: wrong(name) });
  return (
    <SitePage
      frame={frame}
      tabTitle={say('search-care.tab')}
      here="work"
      wide
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))} />
      <h1>{say('search-care.words.title')}</h1>
      <p class="prose">{say('search-care.words.lead')}</p>
      {query && <Tried query={query} />}
      <Form action={paths.workSearchWords()} csrf={frame.csrf} keep="search-words">
        <input type="hidden" name="version" value={version} />
        <WordAreas at={at} />
        <Field
          name="try_words"
          label={say('search-care.try')}
          hint={say('search-care.try.hint')}
          value={tried}
          optional
        />
        <p>
          <Button name="preview" value="yes">
            {say('search-care.try.act')}
          </Button>
        </p>
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('search-care.words.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

type At = (name: keyof WordFields) => { name: keyof WordFields; value: string; error?: string };

function WordAreas({ at }: { at: At }) {
  return (
    <>
      <TextArea
        {...at('groups')}
        label={say('search-care.groups')}
        hint={say('search-care.groups.hint')}
        rows={8}
      />
      <TextArea
        {...at('stop_words')}
        label={say('search-care.stop-words')}
        hint={say('search-care.stop-words.hint')}
        rows={3}
      />
      <TextArea
        {...at('misspellings')}
        label={say('search-care.misspellings')}
        hint={say('search-care.misspellings.hint')}
        rows={4}
      />
    </>
  );
}

/** What would be looked for, idea by idea, with where each way of saying it comes from. Not kept anywhere. */
function Tried({ query }: { query: PreparedQuery }) {
  return (
    <Card heading={say('search-care.tried.title', { words: query.typed })}>
      {query.crisis && <p>{say('search-care.tried.crisis')}</p>}
      {query.outside && <p>{say('search-care.tried.outside')}</p>}
      {query.didYouMean !== null && <p>{say('search-care.tried.meant', { words: query.didYouMean })}</p>}
      {query.ideas.length === 0 ? (
        <p>{say('search-care.tried.nothing')}</p>
      ) : (
        <ul class="hint-list">
          {query.ideas.map((idea) => (
            <li>{sayIdea(idea)}</li>
          ))}
        </ul>
      )}
      {query.situations.length > 0 && (
        <p>
          {say('search-care.tried.situations', {
            list: query.situations.map(({ code }) => sayFacet('situation', code)).join(' · '),
          })}
        </p>
      )}
    </Card>
  );
}

const sayIdea = ({ typed, forms, unwanted }: Idea): string => {
  const values = { typed: typed || '…', forms: forms.map(({ text }) => text).join(', ') };
  return say(unwanted ? 'search-care.tried.unwanted' : 'search-care.tried.idea', values);
};
