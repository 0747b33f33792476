/** Words of the page on which an organiser puts the team's sentences in their own. */
export const ownWords = {
  'work.nav.wording': 'The words of the team',
  'own-words.tab': 'The words of the team',
  'own-words.title': 'The words of the team',
  'own-words.lead':
    'What the reasons are called, and the words a moderator begins with. You can put each in your own words. The codes of the reasons stay as they are.',
  'own-words.names': 'What the reasons are called',
  'own-words.hiding': 'What we begin with when a post is hidden',
  'own-words.presets': 'What we begin with for other steps',
  'own-words.yours': 'In your words: {words}',
  'own-words.usual': 'The words that come along',
  'own-words.name': 'Where it says name in braces, the name of the person stands there.',
  'own-words.topics': 'Where it says topics in braces, the topics stand there.',
  'own-words.words': 'In your own words',
  'own-words.words.hint': 'Left empty, the words that come along are used.',
  'own-words.long': 'Make it shorter, at most 1,000 characters',
  'own-words.long.name': 'Make it shorter, at most 80 characters',
  'own-words.act': 'Save these words',
  'own-words.appeal.preset.upheld': 'A second look: it stays',
  'own-words.appeal.preset.overturned': 'A second look: it is taken back',
  'own-words.appeal.preset.upheld.only': 'A second look where nobody was free: it stays',
  'log.act.words.changed': 'Words of the team were changed',
} as const;
