/** Words of the pages about this place, and the sentences of the agreement (ON-5). */
export const site = {
  'agreement.listen': 'We listen first, and we let each person decide for themselves.',
  'agreement.own': 'We speak from our own life only, and we do not judge how others feel or live.',
  'agreement.methods':
    'We never tell how someone can harm or kill themselves: no means, no amounts, no places.',
  'agreement.medical':
    'We do not say what illness someone has, and we give no advice on medicine: that is for trained people.',
  'agreement.identities':
    'We never tell who a person is, and we leave out what could show it, for us and for others.',
  'agreement.stop': 'We may stop at any time, take our words back and go, and nobody has to say why.',
  'agreement.not-care':
    'This is not therapy and not emergency care, so if a life is in danger we turn to those who give it.',
  'agreement.moderators':
    'Moderators look after us: they are chosen by the people who run this place, and they look in at set hours, not all day and night.',
  'agreement.seen':
    'We know that they can read each post and report and see its name, but never the account behind it.',
  'agreement.ends':
    'What we read here stays here, but moderators may pass it on if a life or a child is in danger or the law asks for it.',

  'about.agreement.title': 'How we treat each other',
  'about.agreement.lead': 'Everyone who writes here has said yes to this.',
  'about.agreement.version': 'This is version {version}. If it changes, we will ask you again.',
  'about.looks-in': 'Someone usually looks in between {from} and {until} ({place} time).',
  'about.agreement.privacy': 'What moderators see, and what nobody sees',

  'about.privacy.title': 'Private and safe',
  'about.privacy.lead':
    'You can read everything without an account. If you want to write, you need a name you make up and a passphrase. We want to know as little about you as we can.',
  'about.privacy.never.title': 'What we never store',
  'about.privacy.never.who':
    'Who you are. We do not ask for your real name, mail address, phone number, date of birth, gender or place.',
  'about.privacy.never.device': 'Your internet address, and what kind of phone, computer or browser you use.',
  'about.privacy.never.reading': 'What you read, what you search for, and which helpline you look at.',
  'about.privacy.never.others':
    'Nothing goes to other companies. There are no ads, no trackers, and no parts from other sites.',
  'about.privacy.stored.title': 'What we store',
  'about.privacy.stored.posts':
    'What you post, and the name you post it under. Anyone can read it, even without an account.',
  'about.privacy.stored.hour':
    'The hour of a post. Its minute is kept only in sealed form, to tell early changes from late ones.',
  'about.privacy.stored.sign-in':
    'Your sign-in name, passphrase and recovery codes, but only as scrambled signs. We cannot read them, so we cannot tell you what they are.',
  'about.privacy.stored.week': 'The week you were last here. Never the day.',
  'about.privacy.stored.consent':
    'That you said yes to the agreement and to storing your words, and in which week.',
  'about.privacy.stored.reports': 'Reports and notes from moderators, in sealed form.',
  'about.privacy.stored.lists':
    'Lists and labels that are yours alone, such as the threads you follow, in sealed form.',
  'about.privacy.stored.cookie':
    'One cookie while you are signed in. If you only read, there is none, unless you change how you read: then a second one holds just that choice.',
  'about.privacy.names.title': 'Your names',
  'about.privacy.names.fresh':
    'Others see a name, never your account. You can use a fresh name for each thread, so that nobody can put your threads together. Or you can keep one name.',
  'about.privacy.names.sealed':
    'We do store which account a name belongs to, but only like a letter in a sealed envelope. The key is kept outside the database. The software opens an envelope for a few set reasons, such as showing you your own posts. No page shows the team what is inside.',
  'about.privacy.team.title': 'What moderators see',
  'about.privacy.team.text':
    'Moderators see names, never accounts. They can read every post and every report. They cannot see which names belong to one person, what you read, or when you were here.',
  'about.privacy.team.ends':
    'If a life or a child is in danger, or the law asks for it, they may pass on what someone wrote here. They cannot pass on who wrote it, because we do not know.',
  'about.privacy.thief.title': 'If someone stole the database',
  'about.privacy.thief.would': 'They could learn:',
  'about.privacy.thief.posts': 'every post, also those a moderator has hidden, with its name and hour',
  'about.privacy.thief.accounts':
    'how many accounts there are, in which week each was last here, and which of them belong to the team',
  'about.privacy.thief.would-not': 'They could not learn:',
  'about.privacy.thief.linked': 'which names belong to the same person, or to which account',
  'about.privacy.thief.sign-in': 'your sign-in name, your passphrase or your codes',
  'about.privacy.thief.withdrawn': 'the words of posts that were taken back',
  'about.privacy.thief.reports': 'who reported a post, and what they wrote',
  'about.privacy.thief.key':
    'If they stole the key as well, they could match names with accounts, open what is sealed, and test guesses of sign-in names. They would still find no real name, because there is none. Your own pages stay closed even then: only your own secret opens them.',
  'about.privacy.limits.title': 'What we cannot hide',
  'about.privacy.limits.style':
    'The way you write, and the story you tell. Someone who knows you may know you by them. You can change small facts, such as a place or a job.',
  'about.privacy.limits.copies':
    'Copies. When you take a post back, its words are gone from here at once. Someone may have copied them before, and backups can hold them until they are deleted.',
  'about.privacy.limits.network':
    'That you came here. Your internet provider, or the network at work or at school, may see the address of this place, but not what you read.',
  'about.privacy.limits.running':
    'The people who run the computer. They could change the software. Please read who they are.',
  'about.privacy.limits.history': 'Leave does not clear the history of your browser.',
  'about.privacy.link.leave': 'What Leave does and how to clear your history',

  'about.peer-support.title': 'What peer support is and is not',
  'about.peer-support.is.title': 'What it is',
  'about.peer-support.is.people':
    'Peer support is people helping each other who know hard times from their own life. Nobody stands above you.',
  'about.peer-support.is.heard': 'You can be heard without being judged.',
  'about.peer-support.is.alone': 'You can read that you are not the only one.',
  'about.peer-support.is.ideas': 'You can learn what helped others, and leave what does not fit you.',
  'about.peer-support.is.give': 'You can give something too, when you want to.',
  'about.peer-support.is.decide': 'You decide what you tell, what you try and when you stop.',
  'about.peer-support.not.title': 'What it is not',
  'about.peer-support.not.therapy': 'It is not therapy. People here are not here as doctors or therapists.',
  'about.peer-support.not.diagnosis':
    'Nobody here can tell you what illness you have, or which medicine to take.',
  'about.peer-support.not.emergency': 'It is not emergency care. An answer can take hours.',
  'about.peer-support.not.promise': 'It does not help everyone, and not every answer will fit.',
  'about.peer-support.together.title': 'Together with treatment',
  'about.peer-support.together.both':
    'Peer support and treatment go well together. One does not take the place of the other.',
  'about.peer-support.together.medicine':
    'Please do not stop or change a medicine or a therapy because of something you read here. Talk first with the person who treats you.',
  'about.peer-support.together.tell':
    'You may tell your doctor or therapist about this place. You may also keep it to yourself.',
  'about.peer-support.together.none':
    'If you have no treatment and things get worse, a doctor is a good first person to ask.',
  'about.peer-support.danger': 'If you are in danger now, or cannot wait:',

  'about.people.title': 'Who runs this place',
  'about.people.none': 'The people who run this place have not written about themselves yet.',
  'about.people.none-what':
    'Until they do, you cannot know who they are. You can read without an account, and you can wait before you write.',
  'about.people.team.title': 'Who looks after the talk',
  'about.people.team.text':
    'Moderators are people too. They read reports, hide what could harm someone, and tell the author why. They sign in with a second step.',
  'about.people.software':
    'The software is called Alongside. It is free, and anyone can run it. Its makers do not run this place and cannot see into it.',

  'about.first-steps.title': 'First steps',
  'about.first-steps.lead': 'You can read this now, later or never. Nothing here has to be done in order.',
  'about.first-steps.read.title': 'Read',
  'about.first-steps.read.text':
    'Everything is open to read. You need no account, and nobody sees that you are here.',
  'about.first-steps.post.title': 'Post',
  'about.first-steps.post.join':
    'To write, you join with a sign-in name and a passphrase. You then get recovery codes. Keep them: without them, a lost passphrase means a lost account.',
  'about.first-steps.post.need':
    'Choose a space, and say what you need. You can ask people just to listen, or ask for ideas.',
  'about.first-steps.post.name': 'Choose a fresh name for the thread, or a name you keep.',
  'about.first-steps.post.look':
    'Look it over before it goes up. Could someone know you by it? You can change it or take it back at any time.',
  'about.first-steps.post.start': 'Write what is on your mind',
  'about.first-steps.answer.title': 'Answer',
  'about.first-steps.answer.text':
    'Show that you read it. Speak from your own life. Ask before you give ideas. If it is too much for you today, you can leave it to others.',
  'about.first-steps.help.title': 'Find help',
  'about.first-steps.help.text':
    '“Help now” is at the top of every page. It has helplines by country and small steps for the next minutes. You need no account for it.',
  'about.first-steps.report.title': 'Tell us when something is wrong',
  'about.first-steps.report.text':
    'Every post has a small menu. There you can tell us that you worry about someone, or that a post is unkind or unsafe. The author does not learn who told us.',
  'about.first-steps.leave.title': 'Leave fast',
  'about.first-steps.leave.text':
    '“Leave” is at the top of every page. It signs you out and opens a plain page.',
  'about.first-steps.leave.more': 'More about Leave',
  'about.first-steps.stop.title': 'Stop',
  'about.first-steps.stop.text':
    'You can stop at any time. Under “My posts” you can take back what you wrote, under any of your names. You can sign out on all devices. You do not have to say why.',
  'about.first-steps.on': 'Go to the first page',

  'about.leave.title': 'About Leave',
  'about.leave.does.title': 'What it does',
  'about.leave.does.goes': 'It takes you to a page that has nothing to do with us: {host}',
  'about.leave.does.signs-out': 'It signs you out on this device.',
  'about.leave.does.keys':
    'On a keyboard you can also press the Shift key three times within five seconds. This needs JavaScript. The link does not.',
  'about.leave.does-not.title': 'What it does not do',
  'about.leave.does-not.history':
    'It does not clear the history of your browser. Someone who opens the history can see that this place was visited.',
  'about.leave.does-not.watched':
    'It does not help if someone has put a program on your device that watches it. If you fear that, use another device, one that only you can open.',
  'about.leave.clear.title': 'How to clear the history',
  'about.leave.clear.open':
    'Open the history of your browser. On many computers, hold Ctrl and press H. On a Mac, hold Command and press Y. On a phone, look in the menu of the browser.',
  'about.leave.clear.find':
    'Find the lines of this place and delete them. Leave the other lines, so that it looks as usual.',
  'about.leave.clear.private':
    'Next time you can open a private window first. It keeps no history once you have closed it.',
  'about.leave.off.title': 'If the Shift keys get in your way',
  'about.leave.off.keys': 'You can switch off the Shift keys on this device. You need no account for it.',
  'about.leave.off.text':
    'You can also switch off JavaScript for this place in your browser. Then only the link works, and so does all the rest.',

  'about.accessibility.title': 'Can everyone use this place?',
  'about.accessibility.aim':
    'We want this place to work for everyone. Our aim is the standard WCAG 2.2 at level AA. We do not claim to meet it in full.',
  'about.accessibility.does.title': 'What should work',
  'about.accessibility.does.script': 'Every page, without JavaScript.',
  'about.accessibility.does.keyboard': 'Every page, with a keyboard alone.',
  'about.accessibility.does.size': 'Small screens, big letters and strong zoom.',
  'about.accessibility.does.colour': 'Light and dark, with strong contrast. Colour is never the only sign.',
  'about.accessibility.does.reading':
    'Your own choice of letters, lines, colours and pictures, without an account.',
  'about.accessibility.does.calm': 'No sound, no time limits on forms, and nothing that moves by itself.',
  'about.accessibility.does.light': 'Old phones and slow lines.',
  'about.accessibility.limits.title': 'What we know is missing',
  'about.accessibility.limits.screen-reader':
    'No person who uses a screen reader has tested it yet. Programs have checked it, but they find only some of the problems.',
  'about.accessibility.limits.devices': 'It was tested in one browser, and not yet on real phones.',
  'about.accessibility.limits.language': 'The pages are in English only. Posts can be in any language.',
  'about.accessibility.tell.title': 'Please tell us',
  'about.accessibility.tell.text':
    'If something does not work for you, tell the people who run this place. You find them here:',
} as const;
