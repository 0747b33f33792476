/** Words of personal stories, of the list of those who wait, and of long threads. */
export const stories = {
  'stories.tab': 'Stories',
  'stories.title': 'Stories of getting through it',
  'stories.lead':
    'People tell here what happened, what helped, and where they are now. Each story is one way of many.',
  'stories.tell': 'Tell your story',
  'stories.none': 'Nobody has told a story yet',
  'stories.none.text': 'Yours could be the first. It can be short, and it does not need a happy end.',
  'front.stories': 'Stories of getting through it',
  'front.stories.text': 'What happened, what helped, and where people are now.',
  'front.stories.read': 'Read stories',

  'story.tag': 'Story',
  'story.heading': 'The story',
  'story.happened': 'What happened',
  'story.helped': 'What helped',
  'story.now': 'Where I am now',
  'story.tab': 'Your story',
  'story.title': 'Tell your story',
  'story.lead':
    'Stories of how people got through it help those who read them. Tell as much as you like, in your own words.',
  'story.methods': 'Please leave this out',
  'story.methods.text':
    'No details of methods, no amounts and no places. They could hurt somebody who is in a hard moment.',
  'story.happened.hint': 'How it was for you. A few lines are enough.',
  'story.helped.hint': 'People, small steps, time. Leave it empty if nothing has helped so far.',
  'story.now.hint': 'It does not have to be over. Say what is still hard, too.',
  'story.happened.missing': 'Write what happened',
  'story.now.missing': 'Write where you are now',
  'story.long': 'Make this part shorter: all parts together have room for 10,000 characters',
  'story.instead': 'Tell your story instead',
  'story.instead.text': 'A story has three parts: what happened, what helped, and where you are now.',

  'done.story-up': 'Your story is up. People can read it now.',

  'waiting.not-today': 'I can’t answer this today',
  'waiting.not-today.of': 'I can’t answer this today: {title}',
  'waiting.not-today.text': 'It goes from your list until tomorrow. Nobody else sees that.',
  'waiting.none.aside': 'Your list is empty for today',
  'waiting.none.aside.text': 'Others look in too. Thank you for being here.',
  'waiting.aside': 'You put some aside for today. They are still on the list of everybody else.',
  'waiting.aside.show': 'Show those I put aside today',
  'waiting.aside.again': 'Put it back on my list',
  'waiting.aside.again.of': 'Put it back on my list: {title}',
  'waiting.own': 'This one is yours. Others will see that it waits.',
  'done.not-today': 'It is off your list until tomorrow. Everybody else still sees it.',
  'done.today-again': 'It is back on your list.',

  'thread.page': 'Answers, page {page} of {pages}',
  'thread.first': 'See what was written first',
  'thread.new': 'New since you looked',
  'thread.nothing-new': 'Nothing new yet. You looked a moment ago.',
} as const;
