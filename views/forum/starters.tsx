import { starters } from '../../src/forum/starters.catalogue.ts';
import { Button } from '../parts/button.tsx';
import { say } from '../words/say.ts';

/**
 * Ways to begin an answer (RE-1). Each is a button of the form around it: without script the page comes back with the line
 * after what was typed, with script it goes in where the cursor stands. The line above them puts them away.
 */
export function Starters() {
  return (
    <details open>
      <summary class="lone">{say('starters.title')}</summary>
      {/* Enter on a choice presses the first button of a form: it must not change the words. */}
      <button type="submit" hidden>
        {say('answer.look-over')}
      </button>
      <p class="row">
        {starters.map((starter) => (
          <Button small name="starter" value={starter} line={`${say(`starter.${starter}.line`)} `}>
            {say(`starter.${starter}`)}
          </Button>
        ))}
      </p>
    </details>
  );
}
