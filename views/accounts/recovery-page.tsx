import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { SharedTick } from './sign-in-page.tsx';

export interface RecoveryPageProps {
  frame: Frame;
  formKey: string;
  typed: { sign_in_name: string; code: string; passphrase: string; shared: boolean };
  problems: FieldProblems;
  /** Minutes to wait after many tries from this network. */
  wait?: number;
}

/** Coming back with a recovery code and a new passphrase (ON-3, SECURITY A4). */
export function RecoveryPage({ frame, formKey, typed, problems, wait }: RecoveryPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('recovery.tab')} here="sign-in">
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      {wait !== undefined && (
        <NoticeBox status>
          <p>{say('sign-in.wait-address', { minutes: wait })}</p>
        </NoticeBox>
      )}
      <h1>{say('recovery.title')}</h1>
      <p class="lead">{say('recovery.lead')}</p>
      <Form action={paths.recovery()} csrf={frame.csrf} formKey={formKey}>
        <Field
          name="sign_in_name"
          label={say('sign-in.name')}
          error={problemOf(problems, 'sign_in_name')}
          value={typed.sign_in_name}
          autocomplete="username"
          asTyped
        />
        <Field
          name="code"
          label={say('recovery.code')}
          hint={say('recovery.code.hint')}
          error={problemOf(problems, 'code')}
          value={typed.code}
          dir="ltr"
          asTyped
        />
        <PassphraseField
          name="new_passphrase"
          label={say('recovery.passphrase')}
          hint={say('join.passphrase.hint')}
          error={problemOf(problems, 'new_passphrase')}
          value={typed.passphrase}
          fresh
        />
        <SharedTick checked={typed.shared} />
        <p>
          <Button kind="main">{say('recovery.act')}</Button>
        </p>
      </Form>
      <p class="soft">{say('recovery.none')}</p>
    </SitePage>
  );
}
