/** What people read before something is up: ways to begin an answer, a kinder wording, and what waits for the team. */
export const before = {
  'starters.title': 'Three ways to begin, if you like',
  'starter.feel': 'Feel with',
  'starter.feel.line': 'That sounds really hard, and I am glad you wrote it down.',
  'starter.understand': 'Say what I understood',
  'starter.understand.line': 'What I hear in your words is',
  'starter.ask': 'Ask gently',
  'starter.ask.line': 'Only if you like to say more: what is the hardest part right now?',
} as const;
