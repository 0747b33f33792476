/** Several posts by one name, decided about at once in a case. */
export const byName = {
  'by-name.tab': 'Several posts at once',
  'by-name.title': 'Hide several posts of this name',
  'by-name.way': 'Hide several posts of this name',
  'by-name.back.way': 'Put back what was hidden at once',
  'by-name.lead':
    'Read each post before you tick it. Only what {name} wrote under this name is here. Posts that a colleague looks at are left out.',
  'by-name.posts': 'Posts by {name}',
  'by-name.all': 'Tick all of them',
  'by-name.read': 'Read it whole',
  'by-name.read.of': 'Read it whole: {place}',
  'by-name.none': 'Tick at least one post',
  'by-name.nothing': 'There is no other post of this name that you can hide.',
  'by-name.note.hint': 'They read it with each post, and how to ask for a second look.',
  'by-name.each':
    '{count, plural, one {This stands with one post.} other {This stands with each of the # posts.}}',
  'by-name.hide': '{count, plural, one {Hide this post} other {Hide these # posts}} and tell {name}',
  'by-name.changed': 'One of these posts has changed or is gone. Please look at them again.',
  'by-name.faded':
    'The author took their name off this post. So other posts of that name are not shown from here.',
  'done.by-name-hidden': 'They are hidden. The author has been told.',
  'log.act.several.hidden': 'Several posts were hidden at once in a case',
  'log.act.several.restored': 'Several posts of a case were put back at once',
} as const;
