import type { ShownNudge } from '../../src/forum/nudge.ts';
import { say } from '../words/say.ts';
import { NudgeBox } from './nudge.tsx';

export interface EditNudgeProps {
  /** Where the form goes. */
  to: string;
  nudge?: ShownNudge;
  /** One was shown with this form before. */
  nudged?: string;
}

/** A kinder wording over the words that are being changed, or that this form has shown one (RE-2). Part of the form around it. */
export function EditNudge({ to, nudge, nudged }: EditNudgeProps) {
  if (!nudge) return nudged ? <input type="hidden" name="nudged" value={nudged} /> : null;
  return (
    <>
      {/* Enter on a choice presses the first button of a form: it must not save anything. */}
      <button type="submit" name="again" value="1" hidden>
        {say('nudge.change')}
      </button>
      <NudgeBox
        nudge={nudge}
        send={to}
        use={nudge.field === 'title' ? undefined : to}
        change={
          <a class="lone" href={`#${nudge.field}`}>
            {say('nudge.change')}
          </a>
        }
      />
    </>
  );
}
