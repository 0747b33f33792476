/** Words for cases that want a second person or an owner besides whoever has them (SAFETY 3.5, L3 and L5). */
export const wanted = {
  'wanted.second.title': 'Wanted: a second pair of eyes',
  'wanted.second': 'A colleague is with somebody in danger',
  'wanted.second.why':
    'A second pair of eyes is wanted. Read along, and write a note in the case. You do not have to take it.',
  'wanted.second.count':
    '{count, plural, one {A second pair of eyes is wanted in # case.} other {A second pair of eyes is wanted in # cases.}}',
  'wanted.owner.title': 'Wanted: an owner',
  'wanted.owner': 'Another person may be at risk',
  'wanted.owner.why': 'Level 5 of 5. An owner looks at it too, and at what the law here asks you to pass on.',
  'wanted.owner.count':
    '{count, plural, one {An owner is wanted in # case.} other {An owner is wanted in # cases.}}',
  'wanted.here.mine':
    'Nobody else of the team has written here yet. A colleague has been asked to look with you.',
  'wanted.here.second':
    'A second pair of eyes is wanted. A note of yours tells the others that two of you know.',
  'wanted.here.second.act': 'Write a note',
  'wanted.here.owner':
    'Another person may be at risk. Please look at the case, and at what the law here asks you to pass on.',
  'wanted.here.owner.law': 'What the law here asks',
  'wanted.here.owner.act': 'I have looked at it',
  'done.case-looked': 'The other owners are no longer asked about this.',
  'log.act.crisis.looked': 'An owner looked at a case of level 5',
} as const;
