import type { ShownName } from '../../src/forum/forum.queries.ts';
import type { IdentityHint } from '../../src/forum/identity-hints.rules.ts';
import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import { needs } from '../../src/forum/needs.catalogue.ts';
import type { StorySections } from '../../src/forum/post.entity.ts';
import { paths } from '../../src/paths.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { draftOf, KeepDraft } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { IdentityNotice } from './identity-notice.tsx';
import { OwnLabels } from './own-labels.tsx';
import { VoiceChoice } from './voice-choice.tsx';
import { writeSteps } from './write-page.tsx';

export interface LookOverPageProps extends Shell {
  typed: {
    title: string;
    space: string;
    text: string;
    form_key: string;
    voice: string;
    need?: string;
    labels: ContentLabel[];
  };
  /** The parts of a story; then its addresses are those of stories. */
  story?: StorySections;
  html: string;
  hints: IdentityHint[];
  space: SpaceRow;
  fresh: { shown: string; avatar: number };
  kept: ShownName[];
  fields: Record<string, string>;
}

/** Step 2: a pause, the words as they will stand, the name on them, and what would help (DESIGN 5.3). */
export function LookOverPage(props: LookOverPageProps) {
  const { frame, typed, fields, story } = props;
  const again = story ? paths.storyLookOver() : paths.threadLookOver();
  const wrong = (field: string): string | undefined =>
    fields[field] === undefined ? undefined : sayUnchecked(fields[field] as WordKey);
  return (
    <SitePage frame={frame} tabTitle={story ? say('story.tab') : say('write.tab')} here="talk">
      <ErrorSummary problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))} />
      <Stepper steps={writeSteps()} current={2} />
      <h1>{say('write.over.title')}</h1>
      <p>{say('write.over.lead')}</p>
      <Form
        action={story ? paths.stories() : paths.threads()}
        csrf={frame.csrf}
        formKey={typed.form_key}
        keep={story ? 'story' : 'thread'}
        draft={draftOf(frame, paths.myDrafts(), true)}
      >
        <CarriedWords {...props} />
        <IdentityNotice hints={props.hints} action={again} />
        <Preview {...props} />
        <VoiceChoice
          fresh={props.fresh}
          kept={props.kept}
          chosen={typed.voice}
          error={wrong('voice')}
          legend={say('write.name')}
        />
        <Need chosen={typed.need} error={wrong('need')} />
        <OwnLabels chosen={typed.labels} />
        <p class="row">
          <Button kind="main">{say('write.act')}</Button>
          <Button name="change" value="1" formaction={again}>
            {say('write.change')}
          </Button>
          <KeepDraft to={paths.myDrafts()} />
        </p>
        <p class="small">{say('write.take-back')}</p>
      </Form>
    </SitePage>
  );
}

/** What was written in step 1 travels on in the form: nothing of it is stored. */
function CarriedWords({ typed, story }: LookOverPageProps) {
  const words = { title: typed.title, space: typed.space, ...(story ?? { text: typed.text }) };
  return (
    <>
      {Object.entries(words).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Preview({ typed, html, fresh, space }: LookOverPageProps) {
  return (
    <section class="card stack" aria-label={say('write.preview')}>
      <NameLine name={fresh.shown} avatar={fresh.avatar} notes={[say('write.name.thread'), space.title]} />
      <h2 dir="auto">{typed.title}</h2>
      {typed.labels.length > 0 && (
        <p class="row">
          <LabelTags labels={typed.labels} />
        </p>
      )}
      <Body html={html} />
    </section>
  );
}

function Need({ chosen = 'listen', error }: { chosen?: string; error?: string }) {
  return (
    <Choices
      name="need"
      legend={say('write.need')}
      tiles
      chosen={chosen}
      error={error}
      options={needs.map((need) => ({
        value: need,
        label: say(`need.${need}.label`),
        hint: say(`need.${need}.hint`),
      }))}
    />
  );
}
