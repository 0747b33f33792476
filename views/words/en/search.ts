/** Words of searching: the box on every page, and what is found. */
export const search = {
  'search.box.label': 'What are you looking for?',
  'search.tab': 'Search',
  'search.title': 'Find what helped others',
  'search.field': 'What is it about? Your own words are fine',
  'search.field.hint': 'Your words are not kept.',
  'search.act': 'Search',
  'search.cut': 'That was a lot of words. We looked for the first ones, as you see them in the box.',
  'search.gone': 'These words are no longer kept. Please type them again.',
  'search.gone.text':
    'We keep what you look for under seal, and only for a short while. What you chose to narrow it down is still here.',
  'search.nothing-to-find': 'There is no letter and no number in it, so we show you all there is.',
  'search.fallback': 'Our quick search rests for a moment. A simpler one has looked for you.',
  'search.away': 'The search does not answer right now. Here is what you can look at without it.',

  'search.strategies': 'Strategies',
  'search.threads': 'Threads',
  'search.stories': 'Stories',
  'search.about': '{count, plural, =0 {None found} one {About # found} other {About # found}}',
  'search.exactly': '{count, plural, =0 {None found} one {# found} other {# found}}',
  'search.said':
    '{strategies, plural, one {# strategy} other {# strategies}}, {threads, plural, one {# thread} other {# threads}}, {stories, plural, one {# story} other {# stories}}',
  'search.all-of.strategies': 'Only strategies',
  'search.all-of.threads': 'More threads',
  'search.all-of.stories': 'More stories',
  'search.all-kinds': 'Back to all that was found',
  'search.sort.fit': 'First: what fits best.',
  'search.sort.helped': 'First: what helped most people.',
  'search.sort.to-fit': 'What fits best first',
  'search.sort.to-helped': 'What helped most people first',
  'search.next': 'Next page',
  'search.previous': 'Page before',
  'search.beyond': 'There are not that many pages',
  'search.beyond.act': 'Go to the first page',
  'search.left-out':
    '{count, plural, one {One of them is left out by your choice.} other {# of them are left out by your choice.}}',

  'search.narrow': 'Narrow it down',
  'search.narrow.on': '{count, plural, =0 {Narrow it down} one {# filter on} other {# filters on}}',
  'search.narrow.act': 'Show results',
  'search.narrow.more': 'More to choose from',
  'search.any': 'Any',
  'search.chosen': 'Chosen',
  'search.chosen.off': 'Take this off: {value}',
  'search.chosen.none': 'Take all of them off',

  'search.few': 'Only a few fit.',
  'search.none': 'We found nothing that fits',
  'search.none.text':
    'That says nothing about you. Others may say it in other words, or nobody has written about it yet.',
  'search.none.drop':
    '{count, plural, one {Without “{value}” there is about one more.} other {Without “{value}” there are about #.}}',
  'search.none.drop.act': 'Take it off: {value}',
  'search.did-you-mean': 'Did you mean',
  'search.nearby': 'Close to it',
  'search.ask': 'Ask the people here',
  'search.ask.text': 'Nobody has to search alone. Your words go along, and you see them before they go up.',
  'search.browse': 'Look by what it is about',

  'search.crisis.title': 'You do not have to get through this alone',
  'search.crisis.text': 'Reach one person, now or soon. You do not need to be sure it is serious enough.',
  'search.crisis.hurt':
    'If someone hurts you or a child, they can tell you what to do now. You need no proof. It is never the fault of the one who is hurt.',
  'search.crisis.lines': 'People who listen, in {country}',
  'search.crisis.other': 'Numbers in other countries',
  'search.crisis.hour': 'To get through the next hour',
  'search.crisis.hour.people': 'Go where another person is, even if you do not talk.',
  'search.crisis.hour.distance':
    'Put some distance between you and what could hurt you, or ask someone to take it.',
  'search.crisis.hour.ten': 'Decide nothing for ten minutes. Breathe out slowly. Then ten minutes more.',
  'search.crisis.more': 'More small steps',
  'search.crisis.kept': 'Nobody is told what you typed. We did not write it down.',

  'search.follow': 'Follow this situation',
  'search.follow.off':
    'If you follow this, new strategies for it show in your inbox. Only what you chose is kept, never your words.',
  'search.follow.on': 'You follow this. New strategies for it show in your inbox.',
  'following.searches': 'Situations',
  'following.searches.full':
    'You follow 50 situations, and that is as many as we can hold for you. Stop following one, and there is room again.',
  'inbox.searches': 'New strategies you may want',
  'inbox.search.strategy': 'New strategy',
} as const;
