/** Words of the owners' pages: who is on the team, and how this place is set up. */
export const staff = {
  'team.tab': 'The team',
  'team.title': 'Invite to the team',
  'team.lead':
    'You make a code and give it to one person, face to face or by a way you trust. They type it in under “My place”. You never see which account is theirs.',
  'team.role': 'What will they do?',
  'team.role.moderator.label': 'Moderator',
  'team.role.moderator.hint': 'Reads reports, hides posts and puts them back, closes threads',
  'team.role.owner.label': 'Owner',
  'team.role.owner.hint': 'The same, and also invites people and changes the settings',
  'team.role.missing': 'Choose what they will do',
  'team.act': 'Make a code',
  'team.made.title': 'A code for one person',
  'team.made.moderator': 'Whoever types in this code becomes a moderator.',
  'team.made.owner': 'Whoever types in this code becomes an owner.',
  'team.made.once':
    'We show it only now. It works once and for eight weeks. They also need a second step at sign-in.',
  'team.made.label': 'The code',
  'team.made.again': 'Make another one',
  'team.people': 'On the team',
  'team.people.text': 'These are the names the log knows. They are not the names anybody writes under.',
  'team.person.moderator': '{alias}, moderator',
  'team.person.owner': '{alias}, owner',

  'staff.code.hint': 'The six digits it shows now. We ask again, because this changes the whole place.',

  'settings.place.tab': 'Settings',
  'settings.place.title': 'Settings of this place',
  'settings.place.name': 'Name of this place',
  'settings.place.tab-name': 'Name in tabs and in the history',
  'settings.place.tab-name.hint':
    'Another name for what a browser shows, and a phone beside its codes, so that it tells others less. The pages keep their own.',
  'settings.place.name.missing': 'Give this place a name',
  'settings.place.name.long': 'Make the name shorter, at most 40 characters',
  'settings.place.zone': 'Time zone of this place',
  'settings.place.zone.hint':
    'As a region and a city, such as Europe/Berlin. “Today” and “evening” go by it.',
  'settings.place.zone.unknown':
    'We do not know this time zone. Write a region and a city, such as Europe/Berlin',
  'settings.place.leave': 'Where Leave goes',
  'settings.place.leave.hint':
    'A plain page that anyone may have open, such as the front page of Wikipedia. It must show nothing about the reader.',
  'settings.place.leave.unfit': 'Write a whole web address that begins with https:// or http://',
  'settings.place.leave.here': 'Leave must go to another place than this one',
  'settings.place.emergency': 'Emergency number',
  'settings.place.emergency.hint': 'The number to call in your country when a life is in danger, such as 112',
  'settings.place.emergency.unfit': 'Write the number with digits only, such as 112',
  'settings.place.from': 'People look in from',
  'settings.place.from.hint': 'A full hour, 0 to 23',
  'settings.place.until': 'People look in until',
  'settings.place.until.hint': 'A full hour, 0 to 24',
  'settings.place.hour.unfit': 'Write a full hour, such as 18',
  'settings.place.hours.same': 'Write an hour that differs from the first',
  'settings.place.people': 'Who runs this place',
  'settings.place.people.hint':
    'Who you are, how to reach you, and who answers for this place. Everyone can read it. A line that starts with a dash makes a list.',
  'settings.place.people.long': 'Make it shorter, at most 10,000 characters',
  'settings.place.act': 'Save',
  'settings.place.changed':
    'Someone else has changed the settings since you opened this page. Please open it again and compare.',
} as const;
