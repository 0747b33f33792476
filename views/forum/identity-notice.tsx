import type { IdentityHint } from '../../src/forum/identity-hints.rules.ts';
import { Button } from '../parts/button.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

/**
 * "Could someone recognise you?" with the words in question marked (PO-2). The buttons belong to the form
 * around it and send it back to the same page; nothing here blocks anything.
 */
export function IdentityNotice({ hints, action }: { hints: IdentityHint[]; action: string }) {
  if (hints.length === 0) return null;
  return (
    <NoticeBox heading={say('hints.title')}>
      {/* Enter on a choice presses the first button of a form: it must not hide anything. */}
      <button type="submit" formaction={action} hidden>
        {say('write.look-over')}
      </button>
      <p>{say('hints.text')}</p>
      <ul class="hint-list">
        {hints.map((hint) => (
          <li class="row">
            <span>
              <mark dir="auto">{hint.text}</mark> {say(`identity-hint.${hint.kind}`)}
            </span>
            <Button
              small
              name="mask"
              value={hint.kind}
              formaction={action}
              label={`${say('hints.hide')}: ${hint.text}`}
            >
              {say('hints.hide')}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Button small name="fine" value="1" formaction={action}>
          {say('hints.fine')}
        </Button>
      </p>
    </NoticeBox>
  );
}
