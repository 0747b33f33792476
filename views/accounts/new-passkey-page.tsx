import type { PasskeyOffer } from '../../src/accounts/add-passkey.ts';
import { paths } from '../../src/paths.ts';
import { type Frame, SitePage } from '../layouts/site-page.tsx';
import { Button, LoneLink } from '../parts/button.tsx';
import { Form } from '../parts/form.tsx';
import { PasskeyScript } from '../parts/passkey-ask.tsx';
import { say } from '../words/say.ts';
import { myPlaceTrail } from './my-place-trail.ts';

export interface NewPasskeyPageProps {
  frame: Frame;
  siteName: string;
  /** What the browser makes a passkey with; good for five minutes. */
  offer: PasskeyOffer;
  word: string;
}

/** The second half of adding a passkey: the device makes it. Needs script, and says so. */
export function NewPasskeyPage({ frame, siteName, offer, word }: NewPasskeyPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('two-step.tab')}
      here="me"
      crumbs={myPlaceTrail(say('passkey.list'))}
    >
      <h1>{say('passkey.make.title')}</h1>
      <p class="lead">{say('passkey.make.lead')}</p>
      <Form action={paths.newPasskey()} csrf={frame.csrf}>
        <input type="hidden" name="word" value={word} />
        <div data-passkey="made" data-offer={JSON.stringify({ ...offer, siteName })}>
          <p data-passkey-without>{say('passkey.make.needs-script')}</p>
          <div class="stack" data-passkey-with hidden>
            <p class="field-error" role="alert" data-passkey-said hidden>
              {say('passkey.make.nothing')}
            </p>
            <p>
              <Button kind="main">{say('passkey.make')}</Button>
            </p>
          </div>
        </div>
      </Form>
      <p>
        <LoneLink href={paths.myPasskeys()}>{say('passkey.make.back')}</LoneLink>
      </p>
      <PasskeyScript frame={frame} />
    </SitePage>
  );
}
