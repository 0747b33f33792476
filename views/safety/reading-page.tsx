import { paths } from '../../src/paths.ts';
import {
  type ContentLabel,
  contentLabels,
  type LabelTreatment,
  labelTreatments,
} from '../../src/safety/content-labels.catalogue.ts';
import type { Look } from '../../src/site/reading.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Choices, Tick } from '../parts/choices.tsx';
import { Form } from '../parts/form.tsx';
import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';

export interface ReadingPageProps {
  frame: Frame;
  look: Look;
  labels: Readonly<Record<ContentLabel, LabelTreatment>>;
  /** A member on a device that others use. */
  shared: boolean;
}

/** How somebody wants to read: for everyone, without an account and without script (DESIGN 2, CW-3). */
export function ReadingPage({ frame, look, labels, shared }: ReadingPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('reading.tab')}>
      <h1>{say('reading.title')}</h1>
      <p class="lead">{say('reading.lead')}</p>
      <Form action={paths.reading()} csrf={frame.csrf}>
        <LookChoices look={look} />
        <LabelRows labels={labels} />
        <section class="stack">
          <h2>{say('reading.keys')}</h2>
          <Tick
            name="keys"
            label={say('reading.keys.off')}
            hint={say('reading.keys.hint')}
            checked={look.noShift}
          />
          <LoneLink href={paths.leaveInfo()}>{say('reading.keys.more')}</LoneLink>
        </section>
        <p class="row">
          <Button kind="main">{say('reading.act')}</Button>
          <Button name="usual" value="yes">
            {say('reading.usual')}
          </Button>
        </p>
        <p class="small soft">
          {say(
            frame.viewer === 'guest'
              ? 'reading.where.guest'
              : shared
                ? 'reading.where.shared'
                : 'reading.where.member',
          )}
        </p>
      </Form>
    </SitePage>
  );
}

function LookChoices({ look }: { look: Look }) {
  const options = (name: 'theme' | 'size', values: string[]) =>
    values.map((value) => ({ value, label: sayUnchecked(`reading.${name}.${value}` as 'reading.theme') }));
  return (
    <section class="stack">
      <h2>{say('reading.look')}</h2>
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
        <Tick
          name="lines"
          label={say('reading.lines')}
          hint={say('reading.lines.hint')}
          checked={look.calmLines}
        />
        <Tick
          name="letters"
          label={say('reading.letters')}
          hint={say('reading.letters.hint')}
          checked={look.clearLetters}
        />
        <Tick
          name="pictures"
          label={say('reading.pictures')}
          hint={say('reading.pictures.hint')}
          checked={look.fewPictures}
        />
      </div>
    </section>
  );
}

/** One row for each topic. What the three choices do is said once, above all rows. */
function LabelRows({ labels }: Pick<ReadingPageProps, 'labels'>) {
  return (
    <section class="stack">
      <h2>{say('reading.labels')}</h2>
      <p>{say('reading.labels.what')}</p>
      <Pairs
        pairs={labelTreatments.map((treatment) => ({
          label: say(`reading.labels.${treatment}`),
          value: say(`reading.labels.${treatment}.hint`),
        }))}
      />
      <div class="card">
        {contentLabels.map((label) => (
          <LabelRow label={label} chosen={labels[label]} />
        ))}
      </div>
    </section>
  );
}

function LabelRow({ label, chosen }: { label: ContentLabel; chosen: LabelTreatment }) {
  const name = `label-${label}`;
  const words = sayUnchecked(`reading.label.${label}`);
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
