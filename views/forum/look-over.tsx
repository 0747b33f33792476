import type { Child } from 'hono/jsx';
import type { ShownName } from '../../src/forum/forum.queries.ts';
import type { IdentityHint } from '../../src/forum/identity-hints.rules.ts';
import { needs } from '../../src/forum/needs.catalogue.ts';
import type { ShownNudge } from '../../src/forum/nudge.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { Body } from '../parts/body.tsx';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Form } from '../parts/form.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { say } from '../words/say.ts';
import { draftOf, KeepDraft } from './draft-parts.tsx';
import type { Shell } from './forum-shell.ts';
import { IdentityNotice } from './identity-notice.tsx';
import { NearDraft, type NearWords } from './near-card.tsx';
import { NudgeBox } from './nudge.tsx';
import { OwnLabels } from './own-labels.tsx';
import { problemsIn } from './story-fields.tsx';
import { VoiceChoice } from './voice-choice.tsx';
import { writeSteps } from './write-parts.tsx';

export interface LookOverProps {
  frame: Shell['frame'];
  /** Where it is put up, looked over again, and kept as a draft. */
  to: { put: string; again: string; draft: string };
  /** Tells the forms of a tab apart. */
  keep: string;
  typed: {
    title: string;
    form_key: string;
    voice: string;
    need?: string;
    labels: ContentLabel[];
    nudged?: string;
  };
  /** A kinder wording, once, before it goes up. */
  nudge?: ShownNudge;
  /** What was written in step 1 travels on in the form: nothing of it is stored. */
  carried: Readonly<Record<string, string>>;
  html: string;
  hints: IdentityHint[];
  /** Help beside what is being written (CR-2). */
  near?: NearWords;
  /** Where it will stand. */
  place: string;
  /** Asks what would help; not asked of everything. */
  asksNeed?: boolean;
  /** What stands in the preview besides the words. */
  facts?: Child;
  fresh: { shown: string; avatar: number };
  kept: ShownName[];
  fields: Record<string, string>;
}

/** Step 2: a pause, the words as they will stand, the name on them, and what would help (DESIGN 5.3). */
export function LookOver(props: LookOverProps) {
  const { frame, to, typed, carried, fields } = props;
  const problems = problemsIn(fields);
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <>
      <ErrorSummary problems={problems} />
      <Stepper steps={writeSteps()} current={2} />
      <h1>{say('write.over.title')}</h1>
      <p>{say('write.over.lead')}</p>
      <Form
        action={to.put}
        csrf={frame.csrf}
        formKey={typed.form_key}
        keep={props.keep}
        draft={draftOf(frame, to.draft, true)}
      >
        {Object.entries(carried).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Nudging {...props} />
        <IdentityNotice hints={props.hints} action={to.again} />
        <Preview {...props} />
        {props.near && <NearDraft {...props.near} />}
        <VoiceChoice
          fresh={props.fresh}
          kept={props.kept}
          chosen={typed.voice}
          error={wrong('voice')}
          legend={say('write.name')}
        />
        {props.asksNeed && <Need chosen={typed.need} error={wrong('need')} />}
        <OwnLabels chosen={typed.labels} />
        <p class="row">
          <Button kind="main">{say('write.act')}</Button>
          <Button name="change" value="1" formaction={to.again}>
            {say('write.change')}
          </Button>
          <KeepDraft to={to.draft} />
        </p>
        <p class="small">{say('write.take-back')}</p>
      </Form>
    </>
  );
}

/** Says a word about one phrase, or that this form has done so. */
function Nudging({ nudge, typed, to }: LookOverProps) {
  if (!nudge) return typed.nudged ? <input type="hidden" name="nudged" value={typed.nudged} /> : null;
  return (
    <>
      {/* Enter on a choice presses the first button of a form: it must not put anything up. */}
      <button type="submit" formaction={to.again} hidden>
        {say('write.look-over')}
      </button>
      <NudgeBox
        nudge={nudge}
        send={to.put}
        use={nudge.field === 'title' ? undefined : to.again}
        change={
          <Button name="change" value="1" formaction={to.again}>
            {say('nudge.change')}
          </Button>
        }
      />
    </>
  );
}

function Preview({ typed, html, fresh, place, facts }: LookOverProps) {
  return (
    <section class="card stack" aria-label={say('write.preview')}>
      <NameLine name={fresh.shown} avatar={fresh.avatar} notes={[say('write.name.thread'), place]} />
      <h2 dir="auto">{typed.title}</h2>
      {typed.labels.length > 0 && (
        <p class="row">
          <LabelTags labels={typed.labels} />
        </p>
      )}
      <Body html={html} />
      {facts}
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
