import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field, PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import type { KeptText } from '../parts/kept-fields.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';

/** What travels through signing in: where to go on, and a text that was not taken (PO-1). */
export interface Carried {
  next: string | null;
  kept: KeptText | null;
}

export interface SignInPageProps {
  frame: Frame;
  typed: { sign_in_name: string; shared: boolean; label: string };
  problems: FieldProblems;
  carried: Carried;
  /** Minutes to wait, and whether the name or the network has to. */
  wait?: { minutes: number; whom: 'name' | 'address' };
  /** The second step came too late and all begins again. */
  tooLate?: boolean;
}

/** Signing in. A name we do not know and a passphrase that does not fit look the same (PR-12, SECURITY A6). */
export function SignInPage({ frame, typed, problems, carried, wait, tooLate }: SignInPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('sign-in.tab')} here="sign-in" holdKept={carried.kept !== null}>
      <ErrorSummary problems={problemList(problems)} textKept={carried.kept !== null} />
      {(wait || tooLate) && (
        <NoticeBox status>
          <p>{tooLate ? say('sign-in.too-late') : wait && waitWords(wait)}</p>
        </NoticeBox>
      )}
      <h1>{say('sign-in.title')}</h1>
      {carried.kept && <p class="lead">{say('sign-in.kept')}</p>}
      <Form action={paths.signIn()} csrf={frame.csrf}>
        <CarriedFields {...carried} />
        <Field
          name="sign_in_name"
          label={say('sign-in.name')}
          error={problemOf(problems, 'sign_in_name')}
          value={typed.sign_in_name}
          autocomplete="username"
          asTyped
        />
        <PassphraseField
          name="passphrase"
          label={say('sign-in.passphrase')}
          error={problemOf(problems, 'passphrase')}
        />
        <SharedTick checked={typed.shared} />
        <Field
          name="label"
          label={say('sign-in.label')}
          hint={say('sign-in.label.hint')}
          error={problemOf(problems, 'label')}
          value={typed.label}
          maxlength={40}
          optional
        />
        <p class="row">
          <Button kind="main">{say('sign-in.act')}</Button>
        </p>
      </Form>
      <p class="row">
        <LoneLink href={paths.recovery()}>{say('sign-in.lost')}</LoneLink>
        <LoneLink href={paths.join()}>{say('sign-in.join')}</LoneLink>
      </p>
    </SitePage>
  );
}

const waitWords = ({ minutes, whom }: { minutes: number; whom: 'name' | 'address' }): string =>
  whom === 'name' ? say('sign-in.wait', { minutes }) : say('sign-in.wait-address', { minutes });

/** Others use this device too: the session is then a short one (SECURITY B3). */
export function SharedTick({ checked }: { checked: boolean }) {
  return (
    <Tick name="shared" label={say('sign-in.shared')} hint={say('sign-in.shared.hint')} checked={checked} />
  );
}

/** Hidden fields that carry where to go on and the kept text from page to page. */
export function CarriedFields({ next, kept }: Carried) {
  return (
    <>
      {next !== null && <input type="hidden" name="next" value={next} />}
      {kept !== null && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
    </>
  );
}
