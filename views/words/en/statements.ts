/** What an author is told about each act of the team (MO-6): what it is, what stays open, how far it goes; and its line in the log. */
export const statements = {
  'statement.post.put-up.title': 'Your post is up',
  'statement.post.put-up.lead':
    'Somebody from the team has read it, and everyone can read it now. Thank you for waiting.',
  'statement.post.put-up.far': 'Only this post. It does not wait any more.',
  'statement.post.noted.title': 'A word about one of your posts',
  'statement.post.noted.lead':
    'Your post stays as it is. We only wanted to say this to you, and nobody else can read it.',
  'statement.post.noted.far': 'Nothing changes for you.',
  'statement.post.edit-asked.title': 'Could you find other words here?',
  'statement.post.edit-asked.lead':
    'We ask you to look at one part of your post again. What you meant may stay. The choice of words is yours.',
  'statement.post.edit-asked.far': 'Only this post, until you have changed it. Nothing else changes for you.',
  'statement.post.redacted.title': 'We took a part out of one of your posts',
  'statement.post.redacted.lead':
    'The rest of your post stays up. Others see that something was taken out. You can still read what stood there.',
  'statement.post.redacted.far': 'Only the part named here. Nothing else changes for you.',
  'statement.post.unredacted.title': 'The part of your post is back',
  'statement.post.unredacted.lead': 'Everyone can read your words again as you wrote them.',
  'statement.post.unredacted.far': 'Only this post. Nothing is taken out of it any more.',
  'statement.post.held.title': 'Your post waits for a person to read it',
  'statement.post.held.lead':
    'It is not up yet. Somebody from the team reads it first, and then you hear from us. Your words are safe.',
  'statement.post.held.far': 'Only this post, until the team has read it. You can go on writing here.',
  'statement.post.turned-down.title': 'We did not put up one of your posts',
  'statement.post.turned-down.lead':
    'Others cannot read it. You can still read it, and you can go on writing here.',
  'statement.post.turned-down.far': 'Only this post. Nothing else changes for you.',
  'statement.thread.moved.title': 'Your thread stands in another place now',
  'statement.thread.moved.lead':
    'It reads as before, with all its answers. Old links to it still lead there.',
  'statement.thread.moved.far': 'Only the place of this thread. Nothing else changes for you.',
  'statement.thread.slowed.title': 'Your thread goes a little slower for now',
  'statement.thread.slowed.lead':
    'Each person waits a while between two answers there. Everyone can still read it.',
  'statement.thread.slowed.far':
    'Only this thread, until the team takes it back. Nothing else changes for you.',
  'statement.thread.unslowed.title': 'Your thread goes at its own pace again',
  'statement.thread.unslowed.lead': 'Nobody has to wait between two answers there any more.',
  'statement.thread.unslowed.far': 'Only this thread. It is not slowed any more.',
  'statement.thread.remembered.title': 'Your thread is a place to remember for now',
  'statement.thread.remembered.lead':
    'The team reads each answer there before it is up. Everyone can still read the thread. You did nothing wrong.',
  'statement.thread.remembered.far': 'Only this thread. The team looks at it again within 30 days.',
  'statement.thread.unremembered.title': 'Answers in your thread go up at once again',
  'statement.thread.unremembered.lead': 'Nobody reads them first any more.',
  'statement.thread.unremembered.far': 'Only this thread.',
  'statement.person.cooled-down.title': 'A cool-down for a day',
  'statement.person.cooled-down.lead':
    'You cannot put up posts until it ends. Reading, help, your drafts and your inbox stay open.',
  'statement.person.cooled-down.far': 'All writing here for a day, under every name. Then it ends by itself.',
  'statement.person.paused.title': 'A pause from writing',
  'statement.person.paused.lead':
    'You cannot put up posts until it ends. Reading, help, your drafts and your inbox stay open.',
  'statement.person.paused.far':
    'All writing here until the day named here, under every name. Then it ends by itself.',
  'statement.person.ended.title': 'Your time as a member here has ended',
  'statement.person.ended.lead':
    'You cannot write here any more. You can still read, find help, take your texts with you and ask for a second look.',
  'statement.person.ended.at-once':
    'All writing here, under every name. Two people of the team decided it at once, as somebody could have come to harm.',
  'statement.person.ended.far': 'All writing here, under every name. Two people of the team have decided it.',
  'statement.person.lifted.title': 'A pause is taken back',
  'statement.person.lifted.lead':
    'This pause is over, and you can write again. If another one still goes on, your pages say until when.',
  'statement.person.lifted.far': 'This pause, under every name. It counts for nothing any more.',

  'log.act.post.put-up': 'A post that waited was put up',
  'log.act.post.noted': 'A word was sent to an author',
  'log.act.post.edit-asked': 'An author was asked for other words',
  'log.act.post.redacted': 'A part was taken out of a post',
  'log.act.post.unredacted': 'A part of a post was put back',
  'log.act.post.held': 'A post was held until somebody reads it',
  'log.act.post.turned-down': 'A post that waited was not put up',
  'log.act.thread.moved': 'A thread was moved',
  'log.act.thread.slowed': 'A thread was slowed down',
  'log.act.thread.unslowed': 'A thread goes at its own pace again',
  'log.act.thread.remembered': 'A thread was made a place to remember',
  'log.act.thread.unremembered': 'A thread is no longer a place to remember',
  'log.act.person.cooled-down': 'A cool-down for a day',
  'log.act.person.paused': 'A pause from writing',
  'log.act.person.ended': 'A membership was ended by two people',
  'log.act.person.lifted': 'A pause was taken back',
} as const;
