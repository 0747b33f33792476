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
      <p>{say('hints.text')}</p>
      <ul class="hint-list">
        {hints.map((hint) => (
          <li class="row">
            <span>
              {say(`identity-hint.${hint.kind}`)} <mark dir="auto">{hint.text}</mark>
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
