import { Pairs } from '../parts/pairs.tsx';
import { say, sayUnchecked } from '../words/say.ts';

const barriers = ['police', 'cost', 'serious', 'before', 'aloud'] as const;

/** What holds people back from calling, and a plain answer to each (CR-3). `aloud` where the page has no part on writing. */
export function Barriers({ aloud = say('help.barriers.aloud.text') }: { aloud?: string }) {
  const pairs = barriers.map((barrier) => ({
    label: sayUnchecked(`help.barriers.${barrier}.title`),
    value: barrier === 'aloud' ? aloud : sayUnchecked(`help.barriers.${barrier}.text`),
  }));
  return <Pairs pairs={pairs} />;
}
