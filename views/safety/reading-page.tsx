import { paths } from '../../src/paths.ts';
import {
  type ContentLabel,
  contentLabels,
  type LabelTreatment,
  labelTreatments,
} from '../../src/safety/content-labels.catalogue.ts';
import type { Look } from '../../src/site/reading.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Choices, Tick } from '../parts/choices.tsx';
import { Form } from '../parts/form.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';

export interface ReadingPageProps {
  frame: Frame;
  look: Look;
  labels: Readonly<Record<ContentLabel, LabelTreatment>>;
}

/**
 * How somebody wants to read: for everyone, without an account and without script (DESIGN 2, CW-3). Two forms, so that
 * whoever only wants it dark need not pass all topics.
 */
export function ReadingPage({ frame, look, labels }: ReadingPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('reading.tab')}>
      <h1>{say('reading.title')}</h1>
      <p class="lead">{say('reading.lead')}</p>
      <section class="stack">
        <h2>{say('reading.look')}</h2>
        <Form action={paths.reading()} csrf={frame.csrf} label={say('reading.look')}>
          <input type="hidden" name="part" value="look" />
          <LookChoices look={look} />
          <Ends act={say('reading.look.act')} usual={say('reading.usual.look')} />
          <p class="small soft">{say(frame.shared ? 'reading.where.shared' : 'reading.where.look')}</p>
        </Form>
      </section>
      <section class="stack">
        <h2>{say('reading.labels')}</h2>
        <p>{say('reading.labels.what')}</p>
        <Pairs
          pairs={labelTreatments.map((treatment) => ({
            label: say(`reading.labels.${treatment}`),
            value: say(`reading.labels.${treatment}.hint`),
          }))}
        />
        <Form action={paths.reading()} csrf={frame.csrf} label={say('reading.labels')}>
          <input type="hidden" name="part" value="labels" />
          <div>
            {contentLabels.map((label) => (
              <LabelRow label={label} chosen={labels[label]} />
            ))}
          </div>
          <Ends act={say('reading.labels.act')} usual={say('reading.usual.labels')} />
          <p class="small soft">
            {say(frame.viewer === 'guest' ? 'reading.where.look' : 'reading.where.labels')}
          </p>
        </Form>
      </section>
    </SitePage>
  );
}

/** Keep what was chosen, or go back to how it is for everybody; `usual` says of what, for whoever hears the button alone. */
function Ends({ act, usual }: { act: string; usual: string }) {
  return (
    <p class="row">
      <Button kind="main">{act}</Button>
      <Button name="usual" value="yes" label={usual}>
        {say('reading.usual')}
      </Button>
    </p>
  );
}

function LookChoices({ look }: { look: Look }) {
  const options = (name: 'theme' | 'size', values: string[]) =>
    values.map((value) => ({ value, label: sayUnchecked(`reading.${name}.${value}` as 'reading.theme') }));
  return (
    <>
      <Choices
        name="theme"
        legend={say('reading.theme')}
        options={options('theme', ['device', 'light', 'dark'])}
        chosen={look.theme ?? 'device'}
        tiles
      />
      <Choices
        name="size"
        legend={say('reading.size')}
        options={options('size', ['100', '115', '130'])}
        chosen={look.size ?? '100'}
        tiles
      />
      <div class="stack tight">
        <LookTick name="lines" checked={look.calmLines} />
        <LookTick name="letters" checked={look.clearLetters} />
        <LookTick name="pictures" checked={look.fewPictures} />
        <LookTick name="keys" checked={look.noShift} />
      </div>
    </>
  );
}

function LookTick({ name, checked }: { name: 'lines' | 'letters' | 'pictures' | 'keys'; checked?: boolean }) {
  return (
    <Tick name={name} label={say(`reading.${name}`)} hint={say(`reading.${name}.hint`)} checked={checked} />
  );
}

/** One row for each topic. What the three choices do is said once, above all rows. */
function LabelRow({ label, chosen }: { label: ContentLabel; chosen: LabelTreatment }) {
  const name = `label-${label}`;
  const words = sayUnchecked(`label.${label}.name`);
  return (
    <fieldset class="picks">
      {/* A legend cannot stand beside its choices in every browser. */}
      <legend class="unseen">{words}</legend>
      <b aria-hidden="true">{words}</b>{' '}
      <span>
        {labelTreatments.map((treatment) => (
          <label class="pick">
            <input type="radio" name={name} value={treatment} checked={treatment === chosen} />{' '}
            {say(`reading.labels.${treatment}`)}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
