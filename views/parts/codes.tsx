import type { Child } from 'hono/jsx';
import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';

export interface CodesProps {
  codes: string[];
  /** What they are, for people who hear the page. */
  label: string;
  /** More ways to keep them: "Save as a text file". */
  acts?: Child;
}

/** Recovery codes or one code to copy. One click selects all; prints alone (DESIGN 4, 7). */
export function Codes({ codes, label, acts }: CodesProps) {
  return (
    <div class="codes">
      <ol class="codes-list" id="codes" dir="ltr" aria-label={label}>
        {codes.map((code) => (
          <li>{code}</li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="button" data-select="codes" hidden>
          <Icon name="copy" />
          {say('codes.select')}
        </button>
        <PrintButton />
        {acts}
      </div>
    </div>
  );
}

/** Prints the page; there only where script runs, since the browser's own menu does the same. */
export function PrintButton() {
  return (
    <button type="button" class="button" data-print hidden>
      <Icon name="printer" />
      {say('codes.print')}
    </button>
  );
}
