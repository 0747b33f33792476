import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import type { DutyNow } from '../../src/resources/duty.rules.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { SelectField, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Lamp } from '../parts/lamp.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { sayDuty } from '../words/say-duty.ts';

export interface SoonPageProps {
  frame: Frame;
  duty: DutyNow | null;
  looksIn: { from: number; until: number };
  /** Those for support first. */
  spaces: SpaceRow[];
  fresh: { shown: string; avatar: number };
  formKey: string;
  /** Whoever is paused asks with the words that are offered. */
  paused: boolean;
  typed: { space?: string; text?: string; formKey?: string; fields: Record<string, string> };
}

/** "I need someone soon" (CR-6): one button is enough, and the numbers are there for whoever cannot wait. */
export function SoonPage(props: SoonPageProps) {
  const { frame, duty, looksIn, typed } = props;
  const problems = Object.entries(typed.fields).map(([field, key]) => ({
    field,
    text: sayUnchecked(key as WordKey),
  }));
  return (
    <SitePage frame={frame} tabTitle={say('soon.tab')} here="talk">
      <ErrorSummary problems={problems} textKept />
      <h1>{say('soon.title')}</h1>
      <p class="lead">{say('soon.lead')}</p>
      <p>{sayDuty(duty, looksIn)}</p>
      <Ask {...props} />
      <Lamp heading={say('soon.numbers')}>
        <p>{say('soon.wait')}</p>
        <LoneLink href={paths.help()}>{say('soon.numbers')}</LoneLink>
      </Lamp>
    </SitePage>
  );
}

function Ask({ frame, spaces, fresh, formKey, paused, typed }: SoonPageProps) {
  const wrong = (field: string) => typed.fields[field] && sayUnchecked(typed.fields[field] as WordKey);
  return (
    <Form
      action={paths.someoneSoon()}
      csrf={frame.csrf}
      formKey={typed.formKey || formKey}
      label={say('soon.title')}
    >
      <input type="hidden" name="fresh_name" value={fresh.shown} />
      <input type="hidden" name="fresh_avatar" value={String(fresh.avatar)} />
      {paused ? (
        <p dir="auto">“{say('soon.offer')}”</p>
      ) : (
        <TextArea
          name="text"
          label={say('soon.words')}
          hint={say('soon.words.hint')}
          rows={3}
          value={typed.text ?? say('soon.offer')}
          error={wrong('text')}
        />
      )}
      <SelectField
        name="space"
        label={say('soon.space')}
        value={typed.space ?? spaces[0]?.id}
        error={wrong('space')}
        options={spaces.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <p class="small soft">{say('soon.how')}</p>
      <NameLine name={fresh.shown} avatar={fresh.avatar} small />
      <p>
        <Button kind="main">{say('soon.act')}</Button>
      </p>
    </Form>
  );
}
