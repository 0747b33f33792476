import type { DraftDay } from '../../src/forum/drafts.rules.ts';
import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import { type ContentLabel, labelField } from '../../src/safety/content-labels.catalogue.ts';
import { Button, LoneLink } from '../parts/button.tsx';
import { Field, SelectField } from '../parts/field.tsx';
import { say } from '../words/say.ts';
import { KeepDraft, NewDraftHere } from './draft-parts.tsx';

/** `from`: the day on which these words were kept as a draft. `some`: there are drafts to go on with. */
export interface DraftsHere {
  from?: DraftDay;
  some?: boolean;
}

/** What was chosen in step 2 already, before the way led back here or through a draft. */
export interface CarriedChoices {
  need?: string;
  voice?: string;
  fresh_name?: string;
  fresh_avatar?: string | number;
  labels?: ContentLabel[];
  nudged?: string;
}

/** The steps of putting up a thread, for the stepper. */
export const writeSteps = (): string[] => [
  say('write.steps.write'),
  say('write.steps.look'),
  say('write.steps.up'),
];

/** Choices of step 2, on their way through step 1. */
export function Carried({ need, voice, fresh_name, fresh_avatar, nudged, labels = [] }: CarriedChoices) {
  const topics = Object.fromEntries(labels.map((label) => [labelField(label), 'on']));
  const carried = { need, voice, fresh_name, fresh_avatar, nudged, ...topics };
  return (
    <>
      {Object.entries(carried).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={String(value)} />,
      )}
    </>
  );
}

export interface TypedPlace {
  title?: string;
  space?: string;
}

/** Title and space, of a thread and of a story. */
export function PlaceFields(props: {
  spaces: SpaceRow[];
  typed: TypedPlace;
  wrong: (field: string) => string | undefined;
}) {
  const { spaces, typed, wrong } = props;
  return (
    <>
      <Field
        name="title"
        label={say('write.field.title')}
        hint={say('write.field.title.hint')}
        value={typed.title}
        error={wrong('title')}
      />
      <SelectField
        name="space"
        label={say('write.field.space')}
        empty={say('write.field.space.choose')}
        options={spaces.map((space) => ({ value: space.id, label: space.title }))}
        value={typed.space}
        error={wrong('space')}
      />
    </>
  );
}

/** How to make lists and bold words, for whoever asks. */
export function FormatNote() {
  return (
    <details>
      <summary class="lone">{say('write.format')}</summary>
      <p class="small">{say('write.format.text')}</p>
    </details>
  );
}

/** Drafts of the reader: the one that is being gone on with, or the way to them. `anew` is the empty form. */
export function Begun({ from, some, anew }: DraftsHere & { anew?: string }) {
  if (from !== undefined) return <NewDraftHere day={from} anew={anew} />;
  return some ? <LoneLink href={paths.myDrafts()}>{say('drafts.some')}</LoneLink> : null;
}

/** On to step 2, or put aside as a draft. */
export function FirstStepActs() {
  return (
    <p class="row">
      <Button kind="main">{say('write.look-over')}</Button>
      <KeepDraft to={paths.myDrafts()} />
    </p>
  );
}
