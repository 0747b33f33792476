import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say } from '../words/say.ts';
import { draftOf } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { SoonHere } from './soon-here.tsx';
import { problemsIn, StoryFields } from './story-fields.tsx';
import {
  Begun,
  Carried,
  type CarriedChoices,
  type DraftsHere,
  FirstStepActs,
  FormatNote,
  PlaceFields,
  writeSteps,
} from './write-parts.tsx';

export interface StoryPageProps extends Shell {
  spaces: SpaceRow[];
  typed: { title?: string; space?: string } & Partial<StorySections> & CarriedChoices;
  formKey: string;
  /** What is missing, by field. */
  fields: Record<string, string>;
  drafts: DraftsHere;
}

/** Telling a story, step 1: title, space, and three parts (PO-4). */
export function StoryPage({ frame, spaces, typed, formKey, fields, drafts }: StoryPageProps) {
  const problems = problemsIn(fields);
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text;
  const written = Boolean(typed.title || typed.happened || typed.helped || typed.now);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('story.tab')}
      here="talk"
      crumbs={[
        { label: say('frame.talk'), href: paths.front() },
        { label: say('stories.tab'), href: paths.stories() },
      ]}
    >
      <ErrorSummary problems={problems} textKept={written} />
      <Stepper steps={writeSteps()} current={1} />
      <h1>{say('story.title')}</h1>
      <SoonHere thread={null} />
      <p class="lead">{say('story.lead')}</p>
      <Begun {...drafts} anew={paths.newStory()} />
      <Form
        action={paths.storyLookOver()}
        csrf={frame.csrf}
        formKey={formKey}
        keep="story"
        draft={draftOf(frame, paths.myDrafts(), drafts.from === undefined && written)}
      >
        <Carried {...typed} />
        <PlaceFields spaces={spaces} typed={typed} wrong={wrong} />
        <StoryFields typed={typed} problems={problems} />
        <FormatNote />
        <FirstStepActs />
      </Form>
    </SitePage>
  );
}
