import type { Child } from 'hono/jsx';
import type { ShownNudge } from '../../src/forum/nudge.ts';
import { Button } from '../parts/button.tsx';
import { NoticeBox } from '../parts/notice.tsx';
import { say } from '../words/say.ts';

export interface NudgeBoxProps {
  nudge: ShownNudge;
  /** Where the form goes for "Send as it is", and for "Use these words" where that is offered. */
  send: string;
  use?: string;
  /** The way to change the words. */
  change: Child;
}

/**
 * One phrase, why it might land hard, and other words for it (RE-2). Part of the form around it; each way on is one press,
 * and none of them is kept.
 */
export function NudgeBox({ nudge, send, use, change }: NudgeBoxProps) {
  const { rule, passage, why, instead } = nudge;
  return (
    <>
      <input type="hidden" name="nudged" value={rule} />
      <NoticeBox heading={say('nudge.title')} id="nudge" focus>
        <p>
          {why} {say('nudge.wrote')} <mark dir="auto">{passage}</mark>
        </p>
        <p>{say('nudge.instead', { words: instead })}</p>
        <div class="row">
          {use && (
            <Button kind="main" name="use" value={rule} formaction={use}>
              {say('nudge.use')}
            </Button>
          )}
          <Button name="as_is" value="1" formaction={send}>
            {say('nudge.as-is')}
          </Button>
          {change}
        </div>
        <p class="small">{say('nudge.private')}</p>
      </NoticeBox>
    </>
  );
}
