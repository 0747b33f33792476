/** Words of telling us about a post, of looking up what came of it, and of the moderators' work. */
export const moderation = {
  'report.tab': 'Tell us',
  'report.title': 'Tell us about a post',
  'report.lead': 'You do not need to be sure. The person who wrote it will not learn that it was you.',
  'report.about': 'It is about what {name} wrote in {space}.',
  'report.kind': 'What is it?',
  'report.kind.worried.label': 'I am worried about someone',
  'report.kind.worried.hint': 'It sounds as if a person may be in danger',
  'report.kind.unkind.label': 'It is unkind',
  'report.kind.unkind.hint': 'It hurts, judges or pushes someone',
  'report.kind.unsafe.label': 'It is unsafe',
  'report.kind.unsafe.hint': 'It tells how to do harm, or who somebody is',
  'report.kind.else.label': 'Something else',
  'report.kind.else.hint': 'Anything else we should look at',
  'report.kind.missing': 'Choose what it is',
  'report.note': 'What should we know?',
  'report.note.hint': 'Only the team reads it. Please leave out your own name.',
  'report.note.long': 'Make it shorter, at most 2,000 characters',
  'report.act': 'Tell us',
  'report.look-up': 'You have told us before? Look up what came of it',
  'report.danger':
    'If someone is in danger now, please do not wait for us. “Help now” has numbers to call and to text.',

  'report.sent.tab': 'Thank you',
  'report.sent.title': 'Thank you for telling us',
  'report.sent.text': 'We have it. Someone from the team usually looks in between {from}:00 and {until}:00.',
  'report.sent.author': 'The person who wrote the post will not learn who told us.',
  'report.sent.code.title': 'If you want to know what came of it',
  'report.sent.code.text': 'Keep this code. With it you can look up what we did, even without an account.',
  'report.sent.code.label': 'Your code',
  'report.sent.look-up': 'Look up a report',
  'report.sent.back': 'Back to the thread',

  'outcome.tab': 'Look up a report',
  'outcome.title': 'What came of a report',
  'outcome.code': 'Your code',
  'outcome.code.hint': 'Four groups of four signs, as we showed it to you',
  'outcome.act': 'Look it up',
  'outcome.unknown':
    'We do not know this code. Please look at each sign once more. A code works until 30 days after we closed the report.',
  'outcome.open.title': 'We have it',
  'outcome.open.text':
    'Nobody has closed it yet. Someone from the team usually looks in between {from}:00 and {until}:00.',
  'outcome.kept.title': 'We looked at it and left it as it is',
  'outcome.kept.text':
    'Someone from the team read it with care. If something new comes up, please tell us again.',
  'outcome.acted.title': 'We looked at it and did something',
  'outcome.acted.text':
    'Thank you for telling us. What we did is between us and the person who wrote the post.',

  'work.tab': 'Work',
  'work.title': 'Waiting for you',
  'work.kind.unsafe': 'A post may be unsafe',
  'work.kind.worried': 'Someone is worried about a person',
  'work.kind.unkind': 'A post may be unkind',
  'work.kind.else': 'Someone told us something',

  'work.nav': 'Team',
  'work.nav.list': 'Waiting for you',
  'work.nav.log': 'The log',
  'work.nav.team': 'Invite to the team',
  'work.nav.settings': 'Settings of this place',

  'work.report.in': 'in “{title}”, {space}',
  'work.report.in-space': 'in {space}',
  'work.report.note': 'What the person who told us wrote',
  'work.report.changed': 'The author has changed the words since then. The thread shows how they stand now.',
  'work.report.withdrawn': 'The author has taken the post back since then.',
  'work.report.is-hidden': 'The post is hidden now.',
  'work.report.is-locked': 'The thread is closed for new answers now.',
  'work.report.see': 'See it in its thread',
  'work.report.others': 'All reports of this post',
  'work.report.other': '{kind}, told {when}',
  'work.report.other-closed': '{kind}, told {when}, closed',
  'work.own.title': 'This is about your own words',
  'work.own.text':
    'You need not judge your own words, and you do not have to read what someone said about them. Someone else from the team looks at it.',
  'work.own.alone': 'If you are alone on the team, ask a second person to join it.',

  'act.tab': 'A decision',
  'act.post': 'The post',
  'act.reason': 'Why?',
  'act.reason.choose': 'Choose a reason',
  'act.reason.missing': 'Choose a reason',
  'act.reason.hint': 'The reason is in the note and in the log.',
  'act.reason.option': '{code} {label}',
  'act.note': 'Your words to {name}',
  'act.note.hint': 'Change them as you like. Write as you would want to read it.',
  'act.note.long': 'Make it shorter, at most 2,000 characters',
  'act.preview': 'What {name} will read',
  'act.look': 'See what {name} will read',
  'act.look-again': 'See it again',
  'act.changed': 'You have changed something. This is what {name} will read now.',
  'act.cancel': 'Do nothing',

  'moderation.already': 'Someone else from the team was here first. It is done already.',
  'moderation.gone': 'The person who wrote this has taken it back. There is nothing left to do.',
  'moderation.own': 'These are your own words, so someone else from the team decides.',

  'done.report-closed': 'It is closed. People who told us can read that we looked.',

  'log.tab': 'The log',
  'log.title': 'What the team did',
  'log.lead':
    'Each line stays for good. Nobody can change or delete one, and no line holds what a member wrote. Reasons keep their standard names here.',
  'log.none': 'Nothing has been done yet',
  'log.none.text': 'Every step the team takes will stand here.',
  'log.head': 'Sign of the last line',
  'log.head.text':
    'It changes with each new line. If an old line is changed, it no longer fits. The operator can check it at any time.',
  'log.head.value': 'Line {number}: {hash}',
  'log.older': 'These are the newest {count, plural, one {# line} other {# lines}}. Older ones are kept too.',
  'log.by': 'by {alias}',
  'log.by-software': 'by a program alone',
  'log.by-gone': 'by someone who has left the team',
  'log.act.post.hidden': 'A post was hidden',
  'log.act.post.restored': 'A post was put back',
  'log.act.thread.locked': 'A thread was closed for new answers',
  'log.act.thread.unlocked': 'A thread was opened again',
  'log.act.report.closed': 'A post was looked at and left',
  'log.act.role-code.made': 'A code for the team was made',
  'log.act.settings.changed': 'The settings of this place were changed',

  'reason.M01.label': 'This could land as a judgement',
  'reason.M02.label': 'Details that could put a reader in danger',
  'reason.M03.label': 'Someone could be recognised',
  'reason.M04.label': 'Medical instructions',
  'reason.M05.label': 'Belongs in another place',
  'reason.M06.label': 'Selling or recruiting',
  'reason.M07.label': 'Unwanted contact',
  'reason.M08.label': 'Hurtful to a person or group',
  'reason.M09.label': 'Encourages self-harm or suicide',
  'reason.M10.label': 'Not safe to keep up by law',
  'reason.M11.label': 'Needs care first',
  'reason.M12.label': 'Health claim without support',
  'reason.M01.note':
    'Some of your words could land as a judgement, even if you did not mean them that way. People here need to feel safe to say what is true for them. You are welcome to write again and say what it was like for you.',
  'reason.M02.note':
    'Your post has details that could put a reader in danger, such as a means, an amount or a place. Please write again and leave those out. How you feel may stay as it is. If you are in danger yourself, please look at Help now.',
  'reason.M03.note':
    'Someone could be recognised by your post. We want to keep you and others safe. You can write it again without names, places or contacts.',
  'reason.M04.note':
    'Your post tells someone what illness they have or what to do with their medicine. That is work for trained people, and it can do harm. You are welcome to write what you went through yourself.',
  'reason.M05.note':
    'Your post fits better in another place, or it stands here twice. There is nothing wrong with what you wrote. You can put it up again where it fits.',
  'reason.M06.note':
    'Your post offers or asks for something people pay for or sign up to. We keep this place free of that, so that nobody has to be on their guard here.',
  'reason.M07.note':
    'Your post asks for contact or for personal things in a way that can feel like pressure. Please let each person decide how close they want to be.',
  'reason.M08.note':
    'Your post could hurt a person or a group. Pain can make words sharp, and we know that. You are welcome to write what happened to you, and to leave out what others are.',
  'reason.M09.note':
    'Your post could move someone to harm themselves, so we could not leave it up. If you feel that way yourself, you may say so here. Please look at Help now too. You do not have to be alone with it.',
  'reason.M10.note':
    'The law does not let us keep your post up. If you think we are wrong, please ask for a second look.',
  'reason.M11.note':
    'We worry about you, and we are glad you wrote. We hold the post for now, so that you are not left alone with many answers. Please look at Help now. You can write again at any time.',
  'reason.M12.note':
    'Your post says something about health that we found no ground for. Someone could go without care because of it. You are welcome to write what helped you, as your own story.',
} as const;
