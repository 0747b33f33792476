/** Words of what the team can do in a case, and of what its author meets: a pause, an asked-for edit, a part taken out. */
export const acts = {
  'acts.hour': '{day}, {time}',

  'standing.title': 'Your writing is paused',
  'standing.paused': 'Your writing is paused for now, so this was not put up.',
  'standing.paused.until': 'Your writing is paused until {until}. Then it ends by itself.',
  'standing.ended': 'Your time as a member here has ended. You cannot put up posts any more.',
  'standing.ended.title': 'Your time as a member here has ended',
  'standing.ended.not-up':
    'So this was not put up. If you wrote something, it is still here for you to keep.',
  'standing.open':
    'Reading, help, your drafts, your inbox and telling us about a post stay open. Leaving does too.',
  'standing.second-look': 'Read why, and ask for a second look',

  'acts.passage': 'Which part is it about?',
  'acts.passage.hint': 'Copy it from the words above. Leave this empty if it is about all of the post.',
  'acts.passage.needed-hint': 'Copy it from the words above. It is taken out wherever it stands.',
  'acts.passage.missing': 'Copy the part that should be taken out',
  'acts.passage.not-there': 'This part does not stand in the post. Please copy it from the words above.',
  'acts.passage.long': 'Make it shorter, at most 2,000 characters',
  'acts.as-typed': 'The words as they were typed',
  'acts.hide': 'Hide the post until it is changed',
  'acts.hide.hint': 'Its author can still change it. With one click it is back.',
  'acts.space': 'Where should it stand?',
  'acts.space.choose': 'Choose a space',
  'acts.space.missing': 'Choose a space where it should stand',
  'acts.minutes': 'How long does each person wait between two answers?',
  'acts.minutes.choose': 'Choose a time',
  'acts.minutes.missing': 'Choose how long',
  'acts.minutes.option': '{minutes, plural, one {# minute} other {# minutes}}',
  'acts.stay': 'Keep the case open. There is more to do.',
  'acts.why': 'Why does no lighter step fit?',
  'acts.why.hint': 'A lighter step would come first on this name. Only the team reads what you write here.',
  'acts.danger': 'Is somebody in danger right now? Write why it cannot wait for a day',
  'acts.danger.hint':
    'Leave this empty if it can wait. If you write here, a second person can end it at once, and has to write why too. The statement says that it did not wait.',
  'acts.why.missing': 'Write why no lighter step fits',
  'acts.do.put-up': 'Put it up and tell {name}',
  'acts.do.restore': 'Put it back and tell {name}',
  'acts.do.note': 'Send it to {name}',
  'acts.do.suggest': 'Ask {name} for other words',
  'acts.do.label': 'Set the topics and tell {name}',
  'acts.do.redact': 'Take it out and tell {name}',
  'acts.do.unredact': 'Put the part back and tell {name}',
  'acts.do.hide': 'Hide it and tell {name}',
  'acts.do.turn-down': 'Do not put it up, and tell {name}',
  'acts.do.move': 'Move it and tell {name}',
  'acts.do.slow': 'Slow it down and tell {name}',
  'acts.do.unslow': 'Give it its own pace and tell {name}',
  'acts.do.lock': 'Close it and tell {name}',
  'acts.do.unlock': 'Open it and tell {name}',
  'acts.do.cool-down': 'Start the cool-down and tell {name}',
  'acts.do.pause-7': 'Start the pause and tell {name}',
  'acts.do.pause-30': 'Start the pause and tell {name}',
  'acts.do.end': 'Propose it to a second person',
  'acts.do.lift': 'Take the pause back and tell {name}',

  'acts.preset.put-up': 'Thank you for waiting, {name}. Your post is up now, as you wrote it.',
  'acts.preset.note':
    'Thank you for being here, {name}. We only want to tell you how some of these words may land with others. You need not do anything.',
  'acts.preset.suggest':
    'We see that you mean well, {name}. Could you find other words for this part? Saying what it was like for you often helps most.',
  'acts.preset.redact':
    'We have taken one part out, {name}, so that nobody comes to harm by it. How you feel may stand here as it is.',
  'acts.preset.unredact':
    'We have looked again, {name}, and your words may stand as you wrote them. We are sorry for the trouble.',
  'acts.preset.move': 'Your thread fits better here, {name}, so more people will find it who know this too.',
  'acts.preset.slow':
    'A lot came in at once in your thread, {name}. We have slowed it down a little, so that there is time to read. You did nothing wrong.',
  'acts.preset.unslow': 'Your thread goes at its own pace again, {name}. Thank you for your patience.',
  'acts.preset.cool-down':
    'This got heated, {name}. Please take a day away from writing here. We are glad if you read on, and you can write again when it ends.',
  'acts.preset.pause-7':
    'We have asked for another tone before, {name}. Please take a week away from writing here. If it weighs on you, please look at Help now.',
  'acts.preset.pause-30':
    'We have asked for another tone more than once, {name}. Please take a month away from writing here. If it weighs on you, please look at Help now.',
  'acts.preset.end':
    'We have tried to find a way together, {name}, and we did not find one. Please look at Help now, so that you are not alone with this.',
  'acts.preset.restore':
    'We looked at your post again, {name}, and it is fine to stand here. We are sorry for the trouble.',
  'acts.preset.lock':
    'We have closed your thread for new answers for now, {name}, so that it can rest. You did nothing wrong by starting it. Everything that was written can still be read.',
  'acts.preset.unlock': 'Your thread is open for answers again, {name}. Thank you for your patience.',
  'acts.preset.label.set':
    'We set this on your post: {topics}. Each reader can now choose if they want to read on. You did nothing wrong, and your words stay as they are.',
  'acts.preset.label.none':
    'We took the topics off your post that we had set before. Your words stay as they are.',
  'acts.preset.lift': 'We have looked again, {name}, and taken the pause back. We are sorry for the trouble.',

  'acts.claim-first': 'Nobody has this case right now. Take it first, so that others see that you are on it.',
  'acts.words-kept': 'What you have typed is still here.',
  'acts.changed-words': 'The author has changed the words just now. Please read them once more.',
  'acts.end.proposed': 'Somebody has proposed this already.',
  'acts.end.answered': 'Nothing is proposed here any more.',
  'acts.end.lapsed':
    'Whoever proposed this has left the team, so it goes no further. Nothing has happened to the person. If you want it too, propose it yourself.',
  'acts.end.same': 'You have proposed this yourself, so somebody else decides it.',
  'acts.end.early': 'It is too early. Please sleep on it, and decide from the hour named on the page.',
  'acts.before-you': 'Just before you: {act}, by {alias}.',
  'acts.before-you.gone': 'Just before you: {act}.',

  'ending.read': 'Read what somebody has proposed',
  'ending.tab': 'A second person',
  'ending.title': 'Should this membership end?',
  'ending.lead': '{alias} from the team has proposed it. It happens only if you want it too.',
  'ending.lead.gone': 'Somebody from the team has proposed it. It happens only if you want it too.',
  'ending.from': 'You can end it from {from} on. You can say no at any time.',
  'ending.danger': 'It cannot wait for a day, because somebody is in danger:',
  'ending.danger.why': 'Why can it not wait for a day?',
  'ending.danger.hint': 'Both of you write it down. Only the team reads it.',
  'ending.danger.missing': 'Write why it cannot wait for a day',
  'ending.confirm': 'End the membership and tell {name}',
  'ending.drop': 'No, it goes on',

  'done.acted': 'It is done, and the author can read why.',
  'done.proposed':
    'It is proposed. A second person decides it, a day from now, or at once if somebody is in danger.',
  'done.ended': 'The membership has ended, and the person can read why.',
  'done.ending-dropped': 'The membership goes on. The case is open again.',

  'log.act.end.proposed': 'The end of a membership was proposed',
  'log.act.end.dropped': 'A second person did not want a membership to end',
  'log.act.end.at-once': 'An end did not wait for a day, as somebody was in danger',
  'log.act.end.lapsed': 'A proposed end fell away, as the one who proposed it left the team',

  'statement.what.part': 'A part of your post as {name} in {space}',
  'statement.text.now': 'Your post as others read it now',
  'statement.passage': 'The part it is about',
  'statement.until': 'Until',
  'statement.by.software': 'A program alone. A person of the team reads it next',
  'statement.what.person': 'Your writing here, because of your post as {name} in {space}',
  'statement.edit.act': 'Find other words',
  'statement.why.before': 'Why it was done',

  'edit.asked.title': 'The team asks you for other words',
  'edit.asked.part': 'It is about this part:',

  'redaction.mark': '[taken out by the team]',

  'thread.slow':
    'This thread goes slowly for now. Please wait {minutes} minutes between two of your answers here.',
  'forum.slow':
    'This thread goes slowly for now, so your answer has to wait a little. Your text is still here.',
} as const;
