import { companies, costs, energies, evidences, minuteSteps } from '../../src/strategies/facets.catalogue.ts';
import { type BoxGroup, boxes, boxField, ticked } from '../../src/strategies/strategy-facets.rules.ts';
import { problemsIn } from '../forum/story-fields.tsx';
import { Choices, Tick } from '../parts/choices.tsx';
import { Field, SelectField, TextArea } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayFacet } from './facet-words.ts';

/** What was typed and ticked, by the name of the field. */
export type TypedStrategy = Readonly<Record<string, unknown>>;

export interface StrategyFieldsProps {
  typed: TypedStrategy;
  problems: { field: string; text: string }[];
  /** The field to go on in. */
  goOn?: string;
}

interface Part extends StrategyFieldsProps {
  text(name: string): string | undefined;
  wrong(name: string): string | undefined;
}

/** The whole form on one calm page: the words first, then what it is for, and at the end what may be left as it is (PO-4). */
export function StrategyFields({ typed, problems, goOn }: StrategyFieldsProps) {
  const part: Part = {
    typed,
    problems,
    goOn,
    text: (name) => (typeof typed[name] === 'string' ? (typed[name] as string) : undefined),
    wrong: (name) => problems.find(({ field }) => field === name)?.text,
  };
  return (
    <>
      <Told {...part} />
      <Boxes {...part} group="situation" facet="situation" />
      <Boxes {...part} group="kind" facet="kind" />
      <Takes {...part} />
      <More {...part} />
    </>
  );
}

/** The fields in which something can be missing, as they stand on the page. */
const onThePage = [
  ...(['title', 'about', 'steps', 'when', 'when_not', 'care', 'situation', 'kind'] as const),
  ...(['minutes', 'energy', 'company', 'cost', 'evidence', 'evidence_link'] as const),
] as readonly string[];

/** What is missing, in the order in which somebody meets it: what is checked over several fields is found out first. */
export const problemsInOrder = (fields: Record<string, string>): StrategyFieldsProps['problems'] =>
  problemsIn(fields).toSorted((one, other) => placeOf(one.field) - placeOf(other.field));

const placeOf = (field: string): number =>
  onThePage.includes(field) ? onThePage.indexOf(field) : onThePage.length;

/** What it is called; the same field when it is shared and when it is changed. */
export const StrategyTitle = ({ typed, problems }: StrategyFieldsProps) => (
  <Field
    name="title"
    label={say('write.field.title')}
    hint={say('strategy.field.title.hint')}
    value={typeof typed.title === 'string' ? typed.title : undefined}
    error={problems.find(({ field }) => field === 'title')?.text}
  />
);

const wordOf = (name: string): string => name.replaceAll('_', '-');

function Told({ typed, text, wrong, goOn }: Part) {
  const area = (name: string, rows: number, optional = false) => (
    <TextArea
      name={name}
      label={sayUnchecked(`strategy.field.${wordOf(name)}` as WordKey)}
      hint={sayUnchecked(`strategy.field.${wordOf(name)}.hint` as WordKey)}
      value={text(name)}
      rows={rows}
      optional={optional}
      autofocus={name === goOn}
      error={wrong(name)}
    />
  );
  return (
    <>
      {area('about', 3)}
      {area('steps', 5)}
      {area('when', 3)}
      {area('when_not', 3)}
      <Tick
        name="when_unknown"
        label={say('strategy.field.when-unknown')}
        checked={typed.when_unknown !== undefined}
      />
      <NoticeBox heading={say('story.methods')}>
        <p>{say('story.methods.text')}</p>
      </NoticeBox>
      {area('care', 3, true)}
    </>
  );
}

/** Boxes of one group; what is asked for how many stands in the hint. */
function Boxes({ typed, wrong, group, facet }: Part & { group: BoxGroup; facet: string }) {
  return (
    <Choices
      name={group}
      nameOf={(code) => boxField(group, code)}
      legend={sayUnchecked(`strategy.field.${group}` as WordKey)}
      hint={sayUnchecked(`strategy.field.${group}.hint` as WordKey)}
      error={wrong(group)}
      tiles
      chosen={[...ticked(typed, group)]}
      options={boxes[group].map((code) => ({ value: code, label: sayFacet(facet, code) }))}
    />
  );
}

function Takes({ typed, text, wrong }: Part) {
  const select = (name: string, facet: string, codes: readonly (string | number)[], first?: string) => (
    <SelectField
      name={name}
      label={sayUnchecked(`strategy.field.${wordOf(name)}` as WordKey)}
      empty={first === undefined ? say('strategy.choose.one') : undefined}
      options={codes.map((code) => ({ value: String(code), label: sayFacet(facet, code) }))}
      value={text(name) || first}
      error={wrong(name)}
    />
  );
  return (
    <>
      {select('minutes', 'minutes', minuteSteps)}
      {select('energy', 'energy', energies)}
      {select('company', 'with', companies, 'alone')}
      {select('cost', 'cost', costs, 'free')}
      <Tick name="night" label={sayFacet('night', 1)} checked={typed.night !== undefined} />
    </>
  );
}

/** What has an answer already for most strategies, behind one line each; open where something is in it. */
function More(part: Part) {
  const { typed, text, wrong } = part;
  const some = (group: BoxGroup) => ticked(typed, group).length > 0;
  const fromElsewhere = text('evidence') !== undefined && text('evidence') !== 'my-experience';
  return (
    <>
      <Fold label={say('strategy.more.caution')} open={some('caution')}>
        <Boxes {...part} group="caution" facet="caution" />
      </Fold>
      <Fold label={say('strategy.more.where')} open={some('place') || some('thing')}>
        <div class="stack">
          <Boxes {...part} group="place" facet="place" />
          <Boxes {...part} group="thing" facet="needs" />
        </div>
      </Fold>
      <Fold label={say('strategy.more.access')} open={some('access')}>
        <Boxes {...part} group="access" facet="access" />
      </Fold>
      <Fold
        label={say('strategy.more.evidence')}
        open={fromElsewhere || wrong('evidence_link') !== undefined}
      >
        <div class="stack">
          <SelectField
            name="evidence"
            label={say('strategy.field.evidence')}
            options={evidences.map((code) => ({ value: code, label: sayFacet('evidence', code) }))}
            value={text('evidence') || 'my-experience'}
            error={wrong('evidence')}
          />
          <Field
            name="evidence_link"
            label={say('strategy.field.evidence-link')}
            hint={say('strategy.field.evidence-link.hint')}
            type="url"
            inputmode="url"
            dir="ltr"
            asTyped
            value={text('evidence_link')}
            error={wrong('evidence_link')}
          />
        </div>
      </Fold>
    </>
  );
}

/** Whether somebody has written anything that could be lost. */
export const isBegun = (typed: TypedStrategy): boolean =>
  ['title', 'about', 'steps', 'when', 'when_not', 'care'].some((name) => Boolean(typed[name]));
