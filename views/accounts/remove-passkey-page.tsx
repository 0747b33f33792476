import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';
import { type FieldProblems, problemList, problemOf } from './form-problems.ts';
import { passkeyName, type ShownPasskey } from './passkeys-page.tsx';

export interface RemovePasskeyPageProps {
  frame: Frame;
  passkey: ShownPasskey;
  /** No second step is left without it. */
  last: boolean;
  /** It is the last, and they may not do without one. */
  must: boolean;
  problems: FieldProblems;
}

/** Taking one passkey away, after the passphrase. */
export function RemovePasskeyPage({ frame, passkey, last, must, problems }: RemovePasskeyPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('two-step.tab')}
      here="me"
      crumbs={[{ label: say('passkey.list'), href: paths.myPasskeys() }, { label: say('passkey.remove') }]}
    >
      <ErrorSummary problems={problemList(problems)} textKept={false} />
      <h1>{say('passkey.remove.title')}</h1>
      <p class="lead" dir="auto">
        {passkeyName(passkey)}
      </p>
      {must ? (
        <NoticeBox acts={<LinkButton href={paths.myTwoStep()}>{say('passkey.last.act')}</LinkButton>}>
          <p>{say('passkey.last')}</p>
        </NoticeBox>
      ) : (
        <>
          <p>{say(last ? 'passkey.remove.last' : 'passkey.remove.lead')}</p>
          <p>{say('passkey.remove.device')}</p>
          <Form action={paths.myPasskey(passkey.id)} csrf={frame.csrf}>
            <PassphraseField
              name="passphrase"
              label={say('sign-in.passphrase')}
              error={problemOf(problems, 'passphrase')}
            />
            <p class="row">
              <Button kind="main">{say('passkey.remove.act')}</Button>
              <LoneLink href={paths.myPasskeys()}>{say('passkey.keep')}</LoneLink>
            </p>
          </Form>
        </>
      )}
    </SitePage>
  );
}
