import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { draftOf } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { SoonHere } from './soon-here.tsx';
import {
  Begun,
  Carried,
  type CarriedChoices,
  type DraftsHere,
  FirstStepActs,
  FormatNote,
  PlaceFields,
  type TypedPlace,
  writeSteps,
} from './write-parts.tsx';

export interface WritePageProps extends Shell {
  spaces: SpaceRow[];
  typed: { text?: string } & TypedPlace & CarriedChoices;
  formKey: string;
  /** What is missing, by field. */
  fields: Record<string, string>;
  drafts: DraftsHere;
}

/** Step 1: title, space, words. */
export function WritePage({ frame, spaces, typed, formKey, fields, drafts }: WritePageProps) {
  const isUnsent = drafts.from === undefined && Boolean(typed.title || typed.text);
  const wrong = (field: string): string | undefined =>
    fields[field] === undefined ? undefined : sayUnchecked(fields[field] as WordKey);
  return (
    <SitePage frame={frame} tabTitle={say('write.tab')} here="talk">
      <ErrorSummary
        problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))}
        textKept={Boolean(typed.title || typed.text)}
      />
      <Stepper steps={writeSteps()} current={1} />
      <h1>{say('write.title')}</h1>
      <SoonHere thread={null} />
      <Begun {...drafts} />
      <Form
        action={paths.threadLookOver()}
        csrf={frame.csrf}
        formKey={formKey}
        keep="thread"
        draft={draftOf(frame, paths.myDrafts(), isUnsent)}
      >
        <Carried {...typed} />
        <PlaceFields spaces={spaces} typed={typed} wrong={wrong} />
        <TextArea
          name="text"
          label={say('write.field.text')}
          hint={say('write.field.text.hint')}
          value={typed.text}
          rows={10}
          error={wrong('text')}
        />
        <FormatNote />
        <FirstStepActs />
      </Form>
      <section class="stack">
        <p>{say('story.instead.text')}</p>
        <p>
          <LinkButton href={paths.newStory(typed.space)}>{say('story.instead')}</LinkButton>
        </p>
      </section>
    </SitePage>
  );
}
