/** Words of the care for the team: roles that end, shifts, talks after a hard case, the pulse of the week. */
export const team = {
  'team.end': 'Take the role away',
  'team.end.label': 'Take the role away, {alias}',
  'team.end.crumb': 'A role ends',
  'team.end.title': 'Take the role of {alias} away?',
  'team.end.lead':
    'They become a member again. It counts from their next click on. All their devices are signed out, and the cases they have go back to the team.',
  'team.end.stays':
    'Their account and all they wrote stay. The log keeps what they did, under the name it knows.',
  'team.end.act': 'Take the role away',
  'team.end.own': 'This is your own role. You can give it back on a page of its own.',
  'team.end.last':
    'You are the only owner. Make somebody else an owner first. Then you can give your role back.',
  'team.back': 'Give your role back',
  'team.back.title': 'Give your role back?',
  'team.back.lead':
    'You become a member again, at once. You need no reason, and nobody asks for one. The cases you have go back to the team.',
  'team.back.stays': 'Your account and all you wrote stay. To come back, you need a new code from an owner.',
  'team.back.act': 'Give the role back',
  'team.you': '(you)',
  'log.act.role.taken-away': 'A role was taken away',
  'log.act.role.given-back': 'A role was given back',
  'log.about': 'of {alias}',
  'done.role-taken-away': 'The role has ended. They are a member again.',
  'done.role-given-back': 'You have given your role back. Thank you for all you did.',
} as const;
