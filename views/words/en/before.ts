/** What people read before something is up: ways to begin an answer, a kinder wording, and what waits for the team. */
export const before = {
  'starters.title': 'Three ways to begin, if you like',
  'starter.feel': 'Feel with',
  'starter.feel.line': 'That sounds really hard, and I am glad you wrote it down.',
  'starter.understand': 'Say what I understood',
  'starter.understand.line': 'What I hear in your words is',
  'starter.ask': 'Ask gently',
  'starter.ask.line': 'Only if you like to say more: what is the hardest part right now?',

  'held.title': 'Only you can read this for now. It waits for a person from the team.',
  'held.staff': 'This waits for the team. Only its author and the team can read it.',
  'held.incitement':
    'Some words in it could push a person to harm themselves, so we always read such a post first. If that is not what you meant, that is all right.',
  'held.word': 'It has a word that we read first in this space. You did nothing wrong.',
  'held.link': 'It has a link, and in this space we read posts with links first. You did nothing wrong.',
  'held.alike': 'It is much like other posts of the last days, so we read it first. You did nothing wrong.',
  'held.first-post': 'We read the first posts of new people in this space. You did nothing wrong.',
  'held.usual':
    '{hours, plural, one {This usually takes about an hour.} other {This usually takes about # hours.}}',
  'held.unknown':
    'We cannot say yet how long this takes. People look in every day, usually between {from}:00 and {until}:00.',
  'held.help': 'If you need somebody now, do not wait for us.',
  'held.help.link': 'Help now, at any hour',
  'done.answer-held': 'Your words are safe. They wait for a person from the team, as it says below.',
  'forum.waits': 'This thread waits for the team. It takes answers when it is up.',
} as const;
