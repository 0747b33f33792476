import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, TextArea } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { say, sayUnchecked, type WordKey } from '../words/say.ts';
import { SecondStep } from './second-step.tsx';
import { WorkNav } from './work-nav.tsx';

export interface SettingsPageProps {
  frame: Frame;
  /** The fields as they stand in the form, by their names. */
  values: Record<SettingField | 'version', string>;
  fields: Record<string, string>;
}

export type SettingField =
  | 'name'
  | 'tab_name'
  | 'time_zone'
  | 'leave_target'
  | 'emergency_number'
  | 'looks_in_from'
  | 'looks_in_until'
  | 'text';

/** What an organiser may change about the place; for owners (SECURITY D). */
export function SettingsPage({ frame, values, fields }: SettingsPageProps) {
  const problems = Object.entries(fields).map(([field, key]) => ({ field, text: words(key) }));
  const at = (name: SettingField) => ({
    name,
    value: values[name],
    error: fields[name] && words(fields[name]),
  });
  return (
    <SitePage
      frame={frame}
      tabTitle={say('settings.place.tab')}
      here="work"
      wide
      aside={<WorkNav frame={frame} />}
    >
      <ErrorSummary problems={problems} />
      <h1>{say('settings.place.title')}</h1>
      <Form action={paths.workSettings()} csrf={frame.csrf} keep="settings">
        <input type="hidden" name="version" value={values.version} />
        <Field {...at('name')} label={say('settings.place.name')} />
        <Field
          {...at('tab_name')}
          label={say('settings.place.tab-name')}
          hint={say('settings.place.tab-name.hint')}
          optional
        />
        <TextArea
          {...at('text')}
          label={say('settings.place.people')}
          hint={say('settings.place.people.hint')}
          rows={8}
          optional
        />
        <WaysOut at={at} />
        <Times at={at} />
        <SecondStep frame={frame} problem={fields.code} />
        <p>
          <Button kind="main">{say('settings.place.act')}</Button>
        </p>
      </Form>
    </SitePage>
  );
}

type At = (name: SettingField) => { name: SettingField; value: string; error?: string };

function WaysOut({ at }: { at: At }) {
  return (
    <>
      <Field
        {...at('emergency_number')}
        label={say('settings.place.emergency')}
        hint={say('settings.place.emergency.hint')}
        inputmode="text"
        dir="ltr"
        optional
        short
      />
      <Field
        {...at('leave_target')}
        label={say('settings.place.leave')}
        hint={say('settings.place.leave.hint')}
        inputmode="url"
        dir="ltr"
        asTyped
      />
    </>
  );
}

function Times({ at }: { at: At }) {
  return (
    <>
      <Field
        {...at('time_zone')}
        label={say('settings.place.zone')}
        hint={say('settings.place.zone.hint')}
        dir="ltr"
        asTyped
      />
      <Field
        {...at('looks_in_from')}
        label={say('settings.place.from')}
        hint={say('settings.place.from.hint')}
        inputmode="numeric"
        short
      />
      <Field
        {...at('looks_in_until')}
        label={say('settings.place.until')}
        hint={say('settings.place.until.hint')}
        inputmode="numeric"
        short
      />
    </>
  );
}

const words = (key: string): string => sayUnchecked(key as WordKey);
