import type { Frame } from '../layouts/site-page.tsx';
import { say } from '../words/say.ts';

export interface PasskeyAskProps {
  frame: Frame;
  /** Where the script gets the question from. */
  question: string;
  /** The field the answer is sent in. */
  name: string;
  /** Nothing else is asked for here: the form's own button asks for the passkey. */
  alone?: boolean;
  error?: string;
}

/**
 * Inside a form: asks for a passkey in place of a code. Needs script; without it only the sentence that says so is there,
 * and only for those who have no code.
 */
export function PasskeyAsk({ frame, question, name, alone, error }: PasskeyAskProps) {
  return (
    <>
      <div
        class="field"
        id={alone ? name : undefined}
        tabindex={alone ? -1 : undefined}
        data-passkey={name}
        data-question={question}
      >
        {alone && error && (
          <p class="field-error" id={`${name}-error`}>
            {error}
          </p>
        )}
        {alone && <p data-passkey-without>{say('passkey.needs-script')}</p>}
        <div class="stack tight" data-passkey-with hidden>
          {alone ? (
            <p>{say('passkey.asked-below')}</p>
          ) : (
            <p>
              <button type="button" class="button" data-passkey-use>
                {say('passkey.use')}
              </button>
            </p>
          )}
          <p class="field-error" role="alert" data-passkey-said hidden>
            {say('passkey.nothing')}
          </p>
        </div>
      </div>
      <PasskeyScript frame={frame} />
    </>
  );
}

/** The script for passkeys, on pages that need it alone. */
export function PasskeyScript({ frame }: { frame: Frame }) {
  return <script defer src={frame.assets.passkeys} />;
}
