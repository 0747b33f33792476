import type { ShownQuote } from '../../src/forum/folding.rules.ts';
import { Quote } from '../parts/quote.tsx';
import { say } from '../words/say.ts';
import { sayTopics } from '../words/say-labels.ts';

/** A quoted passage as the reader has it: its words, what they are about, or that they are gone. */
export function PostQuote({ quote, href }: { quote: ShownQuote; href?: string }) {
  if (quote.away) return <Quote text={say('away.quote')} href={href} />;
  if (quote.folded.length > 0) {
    return (
      <Quote text={say('label.quote', { topics: sayTopics(quote.folded) })} name={quote.name} href={href} />
    );
  }
  if (quote.text === '') return <Quote text={say('thread.quote.gone')} />;
  return <Quote text={quote.text} name={quote.name} href={href} />;
}
