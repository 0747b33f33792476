import { say } from '../words/say.ts';
import { Icon } from './icon.tsx';

export interface HelplineProps {
  name: string;
  /** As one reads it ("116 123") and as a telephone dials it ("116123"). */
  number?: { shown: string; dial: string };
  /** A text number or chat, with its own words: "Chat with Example Line A". */
  written?: { label: string; href: string };
  /** Hours, cost, language, in one sentence each. */
  about: string;
  /** "Number checked this month." */
  checked?: string;
}

/** One helpline: name, a number large enough for shaking hands, when and what it costs (DESIGN 2). */
export function Helpline({ name, number, written, about, checked }: HelplineProps) {
  return (
    <li class="helpline">
      <h3>{name}</h3>
      {number && (
        <a
          class="helpline-number"
          dir="ltr"
          href={`tel:${number.dial}`}
          aria-label={say('helpline.number', { name, number: number.shown })}
        >
          {number.shown}
        </a>
      )}
      {written && (
        <a class="button" href={written.href}>
          <Icon name="message-square-text" />
          {written.label}
        </a>
      )}
      <p>{about}</p>
      {checked && <p class="small soft">{checked}</p>}
    </li>
  );
}
