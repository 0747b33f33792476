import { type SpaceHold, spaceHolds } from '../../src/forum/holds.catalogue.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface HoldsPageProps {
  frame: Frame;
  id: string;
  title: string;
  holds: readonly SpaceHold[];
  /** One word a line, as typed. */
  words: string;
  /** The sign of what stood here when the form was opened. */
  seen: string;
  fields: Record<string, string>;
}

/** What waits in one space before it is up (SECURITY F). */
export function HoldsPage({ frame, id, title, holds, words, seen, fields }: HoldsPageProps) {
  const wrong = (name: string) => (fields[name] ? sayUnchecked(fields[name] as WordKey) : undefined);
  return (
    <SitePage
      frame={frame}
      tabTitle={say('space-rules.tab')}
      here="work"
      wide
      crumbs={[{ label: say('space-rules.title'), href: paths.workSpaces() }]}
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={Object.keys(fields).map((field) => ({ field, text: wrong(field) ?? '' }))} />
      <h1 dir="auto">{say('space-rules.of', { space: title })}</h1>
      <p class="prose">{say('space-rules.always')}</p>
      <Form action={paths.workSpace(id)} csrf={frame.csrf} keep="space-rules">
        <input type="hidden" name="seen" value={seen} />
        <Choices
          name="holds"
          nameOf={(hold) => `hold_${hold}`}
          legend={say('space-rules.holds')}
          chosen={[...holds]}
          options={spaceHolds.map((hold) => ({
            value: hold,
            label: say(`hold.${hold}.label`),
            hint: say(`hold.${hold}.hint`),
          }))}
        />
        <TextArea
          name="words"
          label={say('space-rules.words')}
          hint={say('space-rules.words.hint')}
          value={words}
          error={wrong('words')}
          rows={8}
          optional
        />
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('space-rules.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}
