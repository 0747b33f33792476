/** What an author reads where their post has changed since they opened the form, or where the team holds a part of it. */
export const meanwhile = {
  'forum.edit.changed':
    'This post has changed since you opened this page, so nothing is saved yet. What stands now is above your words; saving puts yours in its place.',
  'forum.edit.taken':
    'The team has taken a part of this out, and it stays out for now. In your words a mark stands in its place; all else is as you typed it.',
  'meanwhile.now': 'What stands now',
  'meanwhile.topics': 'Topics you named there: {topics}.',
  'meanwhile.no-topics': 'You have named no topics there.',
  'meanwhile.taken': 'Taken out by the team',
  'meanwhile.taken.text':
    'Others read a mark where this stood. It can only come back if somebody from the team looks at it again, and you can ask for that.',
  'meanwhile.hidden': 'The team has taken this post out of sight',
  'meanwhile.hidden.text':
    'So nothing is saved now. Your words are below as you typed them, and you can copy them. Once the post is up again, they can be saved.',
  'meanwhile.why': 'Why, and how to ask for a second look',
} as const;
