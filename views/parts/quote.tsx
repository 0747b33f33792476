import { say } from '../words/say.ts';

export interface QuoteProps {
  /** Plain text of the passage as it stands now; a quote keeps no copy (ARCHITECTURE 12). */
  text: string;
  name?: string;
  /** Address of the post it is from. */
  href?: string;
}

/** Words of another post, with a line at the start side and, where known, who wrote them. */
export function Quote({ text, name, href }: QuoteProps) {
  return (
    <blockquote class="quote" cite={href} dir="auto">
      {name && (
        <cite class="quote-by" dir="auto">
          {href ? <a href={href}>{say('quote.by', { name })}</a> : say('quote.by', { name })}
        </cite>
      )}
      <p>{text}</p>
    </blockquote>
  );
}
