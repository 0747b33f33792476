/** Words of drafts: keeping a text that is not up yet, finding it again, dropping it. */
export const drafts = {
  'drafts.keep': 'Keep as draft',
  'drafts.here': 'Your draft from {day} is here. Only you can read it.',
  'drafts.here.new': 'Start empty',
  'drafts.here.drop': 'Drop this draft',
  'drafts.day.today': 'today',
  'drafts.day.yesterday': 'yesterday',
  'drafts.day.1': 'Monday',
  'drafts.day.2': 'Tuesday',
  'drafts.day.3': 'Wednesday',
  'drafts.day.4': 'Thursday',
  'drafts.day.5': 'Friday',
  'drafts.day.6': 'Saturday',
  'drafts.day.7': 'Sunday',
  'drafts.some': 'You have drafts. Look at them',
  'drafts.long': 'This is more than a draft can hold. Make it shorter, or put it up in parts.',
  'drafts.full': 'You have as many drafts as we can keep. Drop one you do not need, then keep this one.',

  'drafts.tab': 'My drafts',
  'drafts.title': 'My drafts',
  'drafts.lead':
    'Texts you have not put up yet. Only you can read them. Each is kept for 7 days after you last saved it.',
  'drafts.none': 'You have no drafts',
  'drafts.none.text': 'While you write, “Keep as draft” puts a text aside for you.',
  'drafts.none.act': 'Write something',
  'drafts.new': 'Something new',
  'drafts.new.in': 'Something new in {space}',
  'drafts.answer': 'An answer in {space}',
  'drafts.answer.to': 'An answer in “{title}”',
  'drafts.until': 'Kept until {day}.',
  'drafts.whole': 'Read it whole',
  'drafts.go-on': 'Go on writing',
  'drafts.drop': 'Drop it',
  'drafts.drop.in': 'Drop it: {what}',
  'drafts.about-leave': 'What Leave does with drafts',

  'drafts.setting.title': 'Drafts',
  'drafts.setting.keep': 'Keep my drafts when I press Leave',
  'drafts.setting.keep.hint':
    'If you do not tick this, Leave drops all your drafts. Signing out never drops them.',
  'drafts.setting.act': 'Save this choice',

  'me.drafts': 'My drafts',
  'me.drafts.text': 'Texts you have not put up yet.',
  'problem.draft-kept': 'It is also kept as a draft for 7 days.',
  'done.draft-kept': 'Kept as a draft for 7 days. Only you can read it.',
  'done.draft-dropped': 'The draft is gone.',

  'about.privacy.stored.drafts':
    'Drafts, in sealed form, for 7 days: when you press “Keep as draft”, when a text could not go up, or when you close a page with a text on it. Never on a shared device, unless you press the button.',
  'about.leave.does.drafts':
    'It drops your drafts, unless you chose in your settings that they stay. If we cannot reach our store in that moment, they stay there in sealed form until their 7 days are over.',
} as const;
