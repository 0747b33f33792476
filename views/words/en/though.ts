/** Words of deciding all the same, where nobody of the team is free to (MO-9). */
export const though = {
  'case.though.title': 'Nobody is free to decide this',
  'case.though.stuck':
    'Each of the team knows who wrote it or had a part in it. It waits until somebody new joins, or an owner takes it.',
  'case.though.text':
    'You are an owner, so you can take it all the same. The log says that you did. The author reads it with the answer. How often it happens is told to everybody.',
  'case.though.words': 'Why can nobody else decide this?',
  'case.though.hint': 'One sentence is enough. The team can read it in the case.',
  'case.though.missing': 'Write why nobody else can',
  'case.though.act': 'Take it all the same',
  'case.though.free': 'You are free to decide this case. Take it as you take any other.',
  'log.act.case.only-one': 'An owner took a case they had a part in, as nobody else could',
  'statement.appeal.upheld.only':
    'Nobody of the team was free to look at it, as each had a part in it. So an owner of this place looked once more, and says so openly.',
  'statement.appeal.overturned.only':
    'Nobody of the team was free to look at it, as each had a part in it. So an owner of this place looked once more. Things are as they were before.',
  'appeal.preset.upheld.only':
    'Thank you for asking us, {name}. Nobody else here was free to answer you, so I have read it all again with care. I think it should stay as it is, because',
} as const;
