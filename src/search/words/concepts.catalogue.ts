import type { Concept } from './concept.ts';

/** Everything people speak of here. */
export const concepts: Concept[] = [
  {
    id: 'panic',
    role: 'state',
    words:
      'panic, panic attack, panic attacks, panicking; breathing, breathe, grounding, anxiety attack; calm, heart, chest, anxiety',
    situations: ['panic'],
    kinds: ['breathing', 'grounding'],
    said: `
      <cant> breathe|breath
      <chest> <tight>
      <chest> <heartbeat>
      freaking out
      `,
  },
];
