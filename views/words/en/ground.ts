/** Words of own ground: plan, journal and goals that only their owner's browser can open, and the sheet to print. */
export const ground = {
  'ground.tab': 'My pages',
  'ground.title': 'My own ground',
  'ground.me.text': 'A plan for hard hours, a journal and goals. Only you can read them.',
  'ground.lead':
    'A plan for hard hours, a journal, and goals of your own. Nothing here is a must. Write as little as you like.',
  'ground.sealed':
    'Your browser seals these pages before it sends them. We keep them, but we can not read them. Nor can the team.',
  'ground.sealed.limit':
    'One limit we want to say plainly. The seal is made by a script from this site. Who runs the site could change that script. If that worries you, use paper.',
  'ground.privacy':
    'Your plan, journal and goals, if you write any. They are sealed with a secret that only you have, so we can not open them.',
  'ground.help-link': 'My plan for hard hours',
  'ground.help-link.guest': 'A plan for hard hours, to print',
  'ground.sheet-link': 'A sheet to fill in by hand',

  'ground.off.title': 'These pages need script here',
  'ground.off.text':
    'To keep your words from us, your browser has to seal them before they are sent. It can do that only with script, and over a safe link (https).',
  'ground.off.else': 'Without it you can print an empty sheet and write on paper. It is yours just the same.',

  'ground.new.title': 'Begin with a secret',
  'ground.new.text':
    'Your secret opens your pages. Choose one you do not use elsewhere. Do not take the passphrase you sign in with: we see that one when you sign in.',
  'ground.new.lost':
    'Please read this first. Nobody can open your pages for you. If you lose your secret, only your recovery words open them. If you lose both, what you wrote is gone for good.',
  'ground.secret.new': 'A secret for these pages',
  'ground.secret.hint':
    'At least 12 letters or signs. A few words that belong together only for you are good.',
  'ground.secret.draw': 'Make words for me',
  'ground.new.begin': 'Begin my pages',
  'ground.phrase.title': 'Your recovery words',
  'ground.phrase.text':
    'Write these words down or print them. They open your pages if you lose your secret. We show them only now.',
  'ground.phrase.where': 'Keep them where nobody else looks. Not in this browser.',
  'ground.phrase.print': 'Print these words',
  'ground.phrase.kept': 'I have kept them',

  'ground.locked.title': 'Your pages are closed',
  'ground.secret': 'Your secret, or your recovery words',
  'ground.open': 'Open my pages',
  'ground.none': 'We can not reach your pages now. They are safe. Please try again in a while.',
  'ground.left': 'Your pages were closed, because you left in another tab.',
  'ground.offline.none':
    'There is no copy of your pages on this device. Once you have opened them here with a link to the net, you can read them without one.',
  'ground.offline.text': 'There is no link to the net now. You can read your pages, but not change them.',

  'ground.parts': 'Your pages',
  'ground.plan': 'Plan',
  'ground.journal': 'Journal',
  'ground.goals': 'Goals',
  'ground.key': 'Secret',
  'ground.close': 'Close my pages',

  'ground.plan.title': 'My plan for hard hours',
  'ground.plan.none': 'There is nothing here yet. You can fill in one part now and the rest another day.',
  'ground.plan.change': 'Change my plan',
  'ground.plan.print': 'Print it',
  'ground.plan.keep': 'Keep my plan',
  'ground.plan.leave': 'Leave it as it was',
  'ground.plan.numbers': 'Numbers to call or write to',
  'ground.part.signs': 'How I notice that it gets hard',
  'ground.part.signs.hint': 'Thoughts, feelings, or things I do.',
  'ground.part.helps': 'What I can do by myself that helps',
  'ground.part.helps.hint': 'Small things count. A song, cold water, a walk to the corner.',
  'ground.part.places': 'Places where I feel a bit safer',
  'ground.part.places.hint': 'Where other people are, or where it is quiet.',
  'ground.part.people': 'People I can be with or call',
  'ground.part.people.hint': 'Also people I do not have to explain much to.',
  'ground.part.lines': 'Helplines and people whose work it is to help',
  'ground.part.lines.hint': 'With the number, so you do not have to look for it.',
  'ground.part.reasons': 'What I want to stay for',
  'ground.part.reasons.hint': 'Big or small. An animal, a person, a book you have not read to the end.',

  'ground.entry.title': 'My journal',
  'ground.entry.text': 'What is on your mind?',
  'ground.entry.moods': 'How is it now? Tick what fits, or nothing.',
  'ground.entry.mood': 'Another word for it',
  'ground.entry.keep': 'Keep this entry',
  'ground.entry.none': 'Your journal is empty. It can wait.',
  'ground.entry.change': 'Change it',
  'ground.entry.drop': 'Let it go',
  'ground.entry.sure': 'Yes, let it go for good',
  'ground.moods.title': 'How it was, over time',
  'ground.oldest.title': 'The oldest part of my journal',
  'ground.oldest.text':
    'Your journal is kept in parts. You can print the oldest one, and let it go if you like.',
  'ground.oldest.print': 'Print the oldest part',
  'ground.oldest.drop': 'Let the oldest part go',
  'ground.mood.calm': 'calm',
  'ground.mood.hopeful': 'hopeful',
  'ground.mood.all-right': 'all right',
  'ground.mood.mixed': 'mixed',
  'ground.mood.tired': 'tired',
  'ground.mood.numb': 'numb',
  'ground.mood.low': 'low',
  'ground.mood.alone': 'alone',
  'ground.mood.tense': 'tense',
  'ground.mood.afraid': 'afraid',
  'ground.mood.angry': 'angry',
  'ground.mood.overwhelmed': 'it is too much',

  'ground.goals.title': 'My goals',
  'ground.goals.text':
    'In your own words. There is no date and nothing to reach. You can let a goal go at any time.',
  'ground.goal.new': 'Something I would like',
  'ground.goal.add': 'Write it down',
  'ground.goal.is-done': 'done',
  'ground.goal.is-gone': 'let go',
  'ground.goal.done': 'It is done',
  'ground.goal.gone': 'I let it go',
  'ground.goal.open': 'Take it up again',
  'ground.goal.drop': 'Take it off the list',

  'ground.key.title': 'Secret and recovery words',
  'ground.key.text': 'A new secret opens the same pages. What you wrote stays as it is.',
  'ground.key.old': 'Your secret as it is now, or your recovery words',
  'ground.key.fresh': 'Your new secret',
  'ground.key.change': 'Use the new secret',
  'ground.recovery.title': 'New recovery words',
  'ground.recovery.text':
    'If somebody may have seen your recovery words, make new ones. The old ones then open nothing.',
  'ground.recovery.make': 'Make new recovery words',
  'ground.stays.title': 'On this device',
  'ground.stays.text':
    'Once you have opened your pages here, a sealed copy lies on this device. So you can read them without the net. It goes when you press Leave or sign out.',
  'ground.stays.shared': 'Others use this device, so no copy of your pages is kept on it.',
  'ground.stays': 'Keep the sealed copy here when I leave, too',
  'ground.copy.title': 'A copy for yourself',
  'ground.copy.text':
    'You can load all your pages down, sealed as they are here. Your secret opens that copy as well.',
  'ground.copy': 'Load down my sealed pages',
  'ground.copy.about':
    'These pages were sealed in a browser. Only their owner’s secret or recovery words open them. How to open them is in the docs of the software, in security.md.',

  'ground.end.title': 'Give up these pages',
  'ground.end.text':
    'If you have lost your secret and your recovery words, you can only begin anew. What you wrote is then gone for good.',
  'ground.end.sure': 'Yes, take away all I wrote on these pages',
  'ground.end.unsure': 'Please tick this box if you want all of it gone. Nothing has been taken away.',
  'ground.end': 'Take my pages away',
  'done.ground-ended': 'Your pages are gone. You can begin anew.',

  'ground.said.wait': 'One moment. Your browser is working on it.',
  'ground.said.wrong':
    'That does not open your pages. Nothing is lost. Look for capital letters, or try your recovery words.',
  'ground.said.short': 'Your secret needs at least 12 letters or signs, so that nobody can guess it.',
  'ground.said.kept': 'It is kept.',
  'ground.said.both':
    'This was also changed in another tab. Both texts are kept and stand here now. Please read them over.',
  'ground.said.away':
    'We could not keep it just now. Your words are still on this page. Please try again in a while. If you were signed out, sign in again in another tab.',
  'ground.said.ended':
    'These pages were taken away or begun anew in another place. Your words are still here, so that you can copy them.',
  'ground.said.full':
    'There is no more room here. Make it shorter, or print the oldest part of your journal and let it go. Your words are still on this page.',
  'ground.said.damaged':
    'A part of your pages could not be opened. It was left as it is, and nothing was put over it.',
  'ground.said.quiet': 'It was quiet for a while, so your pages were closed. What you typed is not lost.',
  'ground.said.unsent': 'Here are words you had typed and not kept yet.',
  'ground.said.elsewhere': 'Your secret was changed in another tab. Please load this page again.',
  'ground.said.secret-changed': 'Your new secret is set. The old one opens nothing now.',

  'ground.sheet.tab': 'A sheet to fill in',
  'ground.sheet.title': 'A plan for hard hours',
  'ground.sheet.lead':
    'Fill in what you like and leave out the rest. Put it where you find it when you need it. Nobody else has to see it.',
  'ground.sheet.print': 'Print this sheet',
  'ground.sheet.how': 'Your browser can print it from its menu.',
  'ground.sheet.danger':
    'If you are in danger now, call the emergency number, or look at Help now on this site.',
  'ground.sheet.own': 'With an account, you can keep such a plan here. Only you can read it.',
} as const;
