import type { OwnWordKey } from '../../src/moderation/own-words.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { english } from '../words/en/catalogue.ts';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { nameOfSentence } from './own-sentences-page.tsx';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface OwnSentencePageProps {
  frame: Frame;
  sentence: OwnWordKey;
  /** In the organiser's own words; empty for those that come along. */
  words: string;
  seen: string;
  fields: Record<string, string>;
}

/** One sentence of the team, in the words that come along and in the organiser's own. */
export function OwnSentencePage({ frame, sentence, words, seen, fields }: OwnSentencePageProps) {
  const wrong = (name: string) => (fields[name] ? sayUnchecked(fields[name] as WordKey) : undefined);
  const usual = english[sentence];
  const value = ['name', 'topics'].find((each) => usual.includes(`{${each}}`));
  return (
    <SitePage
      frame={frame}
      tabTitle={say('own-words.tab')}
      here="work"
      wide
      crumbs={[{ label: say('own-words.title'), href: paths.workWording() }]}
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary
        problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))}
        textKept
      />
      <h1>{nameOfSentence(sentence)}</h1>
      <h2>{say('own-words.usual')}</h2>
      <p class="prose">{usual}</p>
      {value && <p class="small">{say(`own-words.${value as 'name' | 'topics'}`)}</p>}
      <Form action={paths.workSentence(sentence)} csrf={frame.csrf} keep="own-words">
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          name="words"
          label={say('own-words.words')}
          hint={say('own-words.words.hint')}
          value={words}
          rows={4}
          error={wrong('words')}
          optional
        />
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('own-words.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
