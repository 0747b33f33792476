/** Words of a second look at a decision (MO-9): for who asks, for who answers, and for the team's log. */
export const appeals = {
  'appeal.tab': 'What we decided',
  'appeal.crumb': 'What we decided',
  'appeal.title': 'What we decided, and why',
  'appeal.lead': 'Only you can see this page. Whoever reads your posts does not see it.',
  'appeal.copy': 'Your own copy of the post',
  'appeal.copy.hint': 'This is how your post stands now. You can always read it, whoever else can.',

  'appeal.ask.title': 'A second look',
  'appeal.ask.lead':
    'If you think we got this wrong, ask us to look again. Somebody else from the team does it, not the person who decided.',
  'appeal.ask.how': 'You have an answer within {days} days. Asking never makes things worse for you.',
  'appeal.ask.until': 'You can ask until {days} days after we told you, and once for each decision.',
  'appeal.ask.note': 'What should we know?',
  'appeal.ask.note.hint': 'Two or three sentences are plenty. You can also leave this empty.',
  'appeal.ask.note.long': 'Make it shorter, at most 2,000 characters',
  'appeal.ask.act': 'Ask for a second look',
  'appeal.see': 'See your second look',
  'appeal.state': 'Second look',
  'appeal.state.waiting': 'You asked, and we have not answered yet',
  'appeal.state.upheld': 'We looked again, and it stays as it is',
  'appeal.state.overturned': 'We looked again, and took it back',
  'appeal.waiting':
    'We have it. Somebody who did not decide this looks at it, and you have an answer by {day}.',
  'appeal.waiting.late':
    'We have it, and we are late. We are sorry. Somebody looks at it as soon as they can.',
  'appeal.wish': 'What you told us',
  'appeal.answered.upheld': 'Somebody else from the team looked again. It stays as it is.',
  'appeal.answered.overturned':
    'Somebody else from the team looked again and took it back. It counts for nothing any more.',
  'appeal.answer': 'What they wrote to you',
  'appeal.not-this': 'Nothing was taken from you here, so there is nothing to look at again.',
  'appeal.asked': 'You have asked for a second look at this already.',
  'appeal.late':
    'This was more than {days} days ago, so we cannot look at it again as we usually do. If it still weighs on you, write to us. We read it.',
  'appeal.late.short': 'This was a long time ago, so we cannot look at it again here. Please write to us.',
  'appeal.late.act': 'How to write to us',
  'appeal.help': 'If this weighs on you, please look at Help now. You do not have to carry it alone.',

  'appeal.case.title': 'The decision',
  'appeal.case.wish': 'What its author says',
  'appeal.case.no-wish': 'Its author has written nothing with it.',
  'appeal.case.act': 'Answer this second look',
  'appeal.case.act.hint':
    'Read the decision as its author has it. You did not make it, so you see it with fresh eyes.',
  'appeal.form.title': 'Answer a second look',
  'appeal.form.outcome': 'What do you say?',
  'appeal.form.upheld': 'It stays as it is',
  'appeal.form.upheld.hint': 'The decision was fair. Say why in kind words.',
  'appeal.form.overturned': 'Take it back',
  'appeal.form.overturned.hint':
    'All that was done is undone, and it counts for nothing any more. Say that we are sorry.',
  'appeal.form.outcome.missing': 'Choose whether it stays or is taken back',
  'appeal.form.note': 'What you write to {name}',
  'appeal.form.note.hint': 'Why you see it this way. They read it as you write it.',
  'appeal.form.note.missing': 'Write to them why you see it this way',
  'appeal.form.note.long': 'Make it shorter, at most 2,000 characters',
  'appeal.form.look': 'See what {name} will read',
  'appeal.form.look-again': 'See it again',
  'appeal.form.changed': 'You have changed something. Please read it once more as {name} will.',
  'appeal.form.do.upheld': 'Keep it and tell {name}',
  'appeal.form.do.overturned': 'Take it back and tell {name}',
  'appeal.preset.upheld':
    'Thank you for asking us, {name}. I was not part of this decision, and I have read it all again. I think it should stay as it is, because',
  'appeal.preset.overturned':
    'Thank you for asking us, {name}. I have read it all again, and we got this wrong. It is taken back, and we are sorry.',

  'statement.appeal.upheld.title': 'We looked again: it stays as it is',
  'statement.appeal.upheld.lead': 'Somebody who had not decided it has looked at it again.',
  'statement.appeal.upheld.far': 'Nothing changes. What we told you before still holds.',
  'statement.appeal.overturned.title': 'We looked again, and took it back',
  'statement.appeal.overturned.lead':
    'Somebody who had not decided it has looked at it again. Things are as they were before.',
  'statement.appeal.overturned.far': 'All of the decision. It counts for nothing any more.',
  'log.act.appeal.upheld': 'A second look: the decision stays',
  'log.act.appeal.mark-gone': 'A second look: the mark of a decision was taken back',
  'log.act.appeal.overturned': 'A second look: the decision was taken back',

  'done.appeal-asked': 'We have it. Somebody else looks at it again.',
  'done.appeal-answered': 'It is answered, and the author can read it.',
} as const;
