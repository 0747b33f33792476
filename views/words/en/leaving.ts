/** Taking one's things along. */
export const leaving = {
  'me.own': 'Taking along and leaving',
  'me.export.text': 'All you wrote and all your lists, in one file, at once.',

  'export.title': 'My things to take along',
  'export.lead': 'One file with all that is yours here. We make it now, and no e-mail is sent.',
  'export.html': 'Get a page to read',
  'export.json': 'Get JSON for a program',
  'export.passphrase.hint': 'You signed in a while ago, so we ask once more. The file tells all your names.',
  'export.careful':
    'The file has all your names side by side. Keep it where nobody else looks. On a shared device it is better not to make it.',
  'export.has': 'What is in it',
  'export.has.posts':
    'Your posts, answers, stories and strategies, with the title above them and what others see now.',
  'export.has.lists':
    'Your names, settings, label choices, drafts, what you follow, and bookmarks with your notes.',
  'export.has.team': 'What the team wrote to you, and your reports with their codes.',
  'export.has.account':
    'The rules and the consent you said yes to, your devices, your reactions, and what you told of strategies.',
  'export.not.sealed':
    'The words of your safety plan and journal are sealed in your browser. They come sealed. We cannot open them.',
  'export.not.passphrase': 'Your passphrase and sign-in name. We keep only a mark made from them.',
  'export.not.codes': 'Your recovery codes and the secret of your second step. They would let others in.',
  'export.not.others': 'Words of other people. They are theirs.',
  'export.not.cases': 'Notes the team makes for its own work. They can hold words of others.',
  'export.not.log': 'The log of the team. It has codes only and names nobody.',
  'export.not.read': 'What you read and when. We never keep that.',

  'export.file.lead': 'Made on {day} at {community}. All of this is yours.',
  'export.file.not': 'What is not in it, and why',
  'export.file.agreed':
    'Agreement: version {agreement}. Consent: version {consent}, given in the week of {week}.',
  'export.file.seen': 'Last here in the week of {week}. Recovery codes left: {codes}.',
  'export.file.statements': 'What the team wrote to me',
  'export.file.reports': 'My reports',
  'export.file.reactions': 'What I said to others in a word',
  'export.file.outcomes': 'What I told of strategies',
  'export.file.lists': 'My lists',
  'export.file.lists.text': 'Just as the program keeps them. Some lines are only ids.',
  'export.file.posts': 'What I wrote',
  'export.file.untitled': 'No title',
  'export.file.none': 'Nothing.',
  'export.sees.words': 'Others see the words and the name.',
  'export.sees.words-without-name': 'Others see the words without the name.',
  'export.sees.nothing': 'Others do not see it.',

  'me.leaving.text': 'For good, with your words or without them.',
  'leaving.title': 'Leave this place',
  'leaving.lead':
    'You can go at any time, and you need no reason. Here you choose what becomes of your words.',
  'leaving.export': 'First get my things',
  'leaving.choice': 'What should become of my words?',
  'leaving.choice.missing': 'Choose what should become of your words',
  'leaving.take': 'Take my words away',
  'leaving.take.hint':
    'All you wrote is gone for good. Answers of others stay, with a note that yours was taken back.',
  'leaving.cut': 'Leave my words, cut the link',
  'leaving.cut.hint':
    'What you wrote stays, under the names it has. After that nobody can tell who wrote it, and you can no longer change it.',
  'leaving.until':
    'You are signed out now. Up to {day} nothing changes. If you sign in by then, all is as before. After that it is for good.',
  'leaving.monday': 'All who leave go together on a Monday. So the day tells nobody which words were whose.',
  'leaving.passphrase.hint': 'We ask once more, so that nobody else does this at your device.',
  'leaving.act': 'Leave this place',
  'leaving.last-owner.title': 'You are the last owner',
  'leaving.last-owner':
    'Please make somebody else an owner first. Without one, nobody could ever invite a team.',
  'leaving.goes': 'What goes',
  'leaving.goes.account': 'Your account and all by which you sign in.',
  'leaving.goes.lists':
    'Your lists: names, drafts, bookmarks, what you follow, your settings, your plan and journal.',
  'leaving.goes.told': 'Reactions you gave and what you told of strategies.',
  'leaving.stays': 'What is left',
  'leaving.stays.named': 'What others wrote about you or to you. Those are their words.',
  'leaving.stays.statements':
    'That the team decided something about a post, as a code. What they wrote to you goes.',
  'leaving.stays.log': 'Lines in the log of the team. They hold codes, no words and no names.',
  'leaving.stays.reports': 'Your reports, without any tie to you, until they run out.',
  'leaving.stays.backups':
    'Copies in backups, for at most 35 days. If one is brought back, what you erased is erased once more.',
  'left.title': 'You have asked to leave',
  'left.lead': 'You are signed out. Up to {day} you can sign in, and then you stay and all is as before.',
  'left.after': 'After that day your account goes for good, and with it what you chose.',
  'left.help': 'If it is a hard day, the help page is there for you too. You need no account for it.',
  'left.sign-in': 'Sign in and stay',
  'left.to-help': 'Help now',
  'done.stays': 'You are signed in, and you stay. All is as it was.',

  'done.long-away':
    'You are signed in. You were away for a year or more. After a year and a half we erase an account that nobody uses; now that is far away again.',

  'kept.title': 'What we keep about you, and how long',
  'kept.lead': 'This list is made from the same table by which the program clears out each night.',
  'kept.clears': 'What goes by itself',
  'kept.days': '{days, plural, one {after # day} other {after # days}}',
  'kept.draft': 'A draft that you do not put up',
  'kept.postMinute': 'The minute in which you wrote a post. Then only the hour is left',
  'kept.formKey': 'The mark that a form was sent, so that it counts once',
  'kept.likeness': 'The print of a text, by which floods of the same text are seen',
  'kept.closedReport': 'A report, with your words, once it is closed',
  'kept.crisisHint': 'What the program saw in a text that may be about danger, and that we asked how you are',
  'kept.case': 'A case of the team and its notes, once it is closed',
  'kept.session': 'A device that you no longer use here',
  'kept.roleCode': 'A code that lets someone join the team',
  'kept.statement': 'What the team wrote to you about a post, unless it still holds',
  'kept.pulse': 'What people of the team answered about their week',
  'kept.inactiveTold': 'You are told when you come back to an account that was not used',
  'kept.inactiveErased': 'An account that nobody uses. Its words stay, and the tie to you is cut',
  'kept.leaving': 'Leaving cannot be taken back, on the Monday that comes then',
  'kept.erasedList': 'The list by which a backup loses again what was erased. It has no words and no names',
  'kept.backup': 'Backups. Whoever runs this place has to see to it',
  'kept.stays': 'What stays until you take it away',
  'kept.stays.words': 'Your posts, until you take them back.',
  'kept.stays.lists': 'Your sealed lists: names, bookmarks, what you follow, settings.',
  'kept.stays.log':
    'Lines of the team’s log. Each is tied to the one before, so that nobody can change it in secret. So none is taken out. They hold codes, no words and no names.',
  'kept.yours': 'What you can do',

  'consent.title': 'My yes to keeping what I write',
  'consent.text':
    'When you joined you said yes to our keeping what you write about your health. You can take that back at any time. We cannot keep your posts then, so first get your things, and then leave with your words.',
  'consent.leave': 'Take my yes back and leave',
} as const;
