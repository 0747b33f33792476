import { paths } from '../../src/paths.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Tick } from '../parts/choices.tsx';
import { PassphraseField } from '../parts/field.tsx';
import { say } from '../words/say.ts';
import { SealedForm } from './sealed-parts.tsx';

/** Changing the secret, new recovery words, what stays on the device, a copy to take along. */
export const KeyPart = ({ shared }: { shared?: boolean }) => (
  <section class="stack" data-tab="key" hidden>
    <h2>{say('ground.key.title')}</h2>
    <p>{say('ground.key.text')}</p>
    <SealedForm name="secret">
      <PassphraseField name="old" id="secret-old" label={say('ground.key.old')} apart />
      <PassphraseField
        name="fresh"
        id="secret-fresh"
        label={say('ground.key.fresh')}
        hint={say('ground.secret.hint')}
        apart
      />
      <p>
        <Button>{say('ground.key.change')}</Button>
      </p>
    </SealedForm>
    <h3>{say('ground.recovery.title')}</h3>
    <p>{say('ground.recovery.text')}</p>
    <SealedForm name="recovery">
      <PassphraseField name="old" id="recovery-old" label={say('ground.key.old')} apart />
      <p>
        <Button>{say('ground.recovery.make')}</Button>
      </p>
    </SealedForm>
    <h3>{say('ground.stays.title')}</h3>
    {shared ? (
      <p>{say('ground.stays.shared')}</p>
    ) : (
      <>
        <p>{say('ground.stays.text')}</p>
        <Tick name="stays" label={say('ground.stays')} />
      </>
    )}
    <h3>{say('ground.copy.title')}</h3>
    <p>{say('ground.copy.text')}</p>
    <p>
      <LinkButton href={paths.myPagesKept()} download>
        {say('ground.copy')}
      </LinkButton>
    </p>
  </section>
);
