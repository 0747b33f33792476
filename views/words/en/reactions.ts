/** Words people say to a post, and speaking to somebody by their name. */
export const reactions = {
  'reaction.thanks': 'Thank you',
  'reaction.me-too': 'Me too',
  'reaction.read': 'I read this',
  'reaction.to': '{word}, to {name}',
  'reaction.several': 'Several people relate.',
  'reaction.heard.thanks':
    '{count, plural, one {One person said thank you.} other {# people said thank you.}}',
  'reaction.heard.me-too': '{count, plural, one {One person said me too.} other {# people said me too.}}',
  'reaction.heard.read': '{count, plural, one {One person has read it.} other {# people have read it.}}',
  'reaction.heard.only-you': 'Only you see this.',
  'reaction.own':
    'This post is yours. What other people say to it stands under it, and only you see how many.',
  'reaction.not-up': 'This post was taken back, or it is hidden for now. You can go on reading the others.',

  'thread.menu.to': 'Answer to this person',

  'settings.mentions': 'Tell me when somebody speaks to one of my names',
  'settings.mentions.hint':
    'They write @ and your name there. You find it in your inbox, and nobody sees what you choose.',
} as const;
