/** Words of the help page and of the help file that is served when everything else is down. */
export const resources = {
  'help.title': 'Help now',
  'help.tab': 'Help',
  'help.danger.title': 'If your life is in danger now',
  'help.danger.call': 'Call {number}',
  'help.danger.elsewhere': 'In another country, call the emergency number there.',
  'help.danger.unknown': 'Call the emergency number of your country.',
  'help.danger.else': 'You can also go to the nearest hospital, or ask someone near you to stay with you.',

  'help.country.label': 'Show numbers for',
  'help.country.hint': 'You choose. We never guess where you are, and we do not keep your choice.',
  'help.country.choose': 'Choose a country',
  'help.country.other': 'Another country',
  'help.country.show': 'Show',

  'help.lines.title': 'Someone to talk to',
  'help.lines.choose': 'Choose a country above and press Show. The numbers will stand here.',
  'help.lines.none': 'We have no number for {country} yet.',
  'help.lines.none-unnamed': 'We have no number for your country yet.',
  'help.lines.ways': 'These ways are open in most places:',
  'help.lines.way.emergency': 'Call the emergency number. If you do not know it, ask someone near you.',
  'help.lines.way.doctor':
    'Call or visit a hospital or a doctor. They can tell you who is there for you, day or night.',
  'help.lines.way.trusted': 'Ask someone you trust to look for a helpline with you.',
  'help.lines.finder': 'The people who run this place suggest this list of helplines: {host}',

  'help.hours.always': 'Day and night.',
  'help.hours.daily': 'Every day from {from} to {until}, local time.',
  'help.hours.varies': 'The hours differ from place to place.',
  'help.hours.unknown': 'We do not know the hours.',
  'help.cost.free': 'Free.',
  'help.cost.call-charge': 'You pay for the call as usual.',
  'help.languages': 'They speak {languages}.',
  'help.language.cmn': 'Mandarin',
  'help.other.phone': 'Another number: {number}',
  'help.other.named': '{name}: {number}',
  'help.website': 'Website: {host}',

  'help.remark.buenos-aires':
    'The short number is for the city and greater Buenos Aires. From elsewhere, use the other number.',
  'help.remark.chat-and-mail': 'Their website has a chat, and you can write a mail.',
  'help.remark.closed-at-times': 'In December 2024 it was closed at weekends and on holidays.',
  'help.remark.free-from-mobiles': 'Free from mobile phones.',
  'help.remark.hours-may-differ': 'Reports differ about the hours. They may have changed.',
  'help.remark.interpreters': 'Interpreters for more languages when you call.',
  'help.remark.language-menu': 'There is a menu for other languages.',
  'help.remark.many-languages': 'Reports speak of up to 20 languages.',
  'help.remark.not-every-network': 'The short number may not work with every phone company.',
  'help.remark.not-from-abroad': 'Does not work from abroad or from internet phones.',
  'help.remark.often-busy': 'This line can be busy. It may take more than one try.',
  'help.remark.one-old-source': 'We found this number in one old list only.',
  'help.remark.other-languages-fewer-hours':
    'Finnish is there day and night. Other languages have their own numbers and fewer hours.',
  'help.remark.overseas-departments': 'Works from the overseas departments too.',
  'help.remark.pastor-from-afternoon': 'From 16:00 to 24:00 you can also talk with a pastor.',
  'help.remark.swiss-line': 'This Swiss line is for Liechtenstein too.',
  'help.remark.veterans-first': 'Made for veterans and their families, and open to others.',
  'help.remark.weekend-nights': 'On Friday and Saturday until 03:00.',

  'help.checked': 'We tried this number in {month}.',
  'help.unchecked':
    'Please check: nobody on our team has called this number yet. We read it on a page of {month}.',
  'help.unchecked-undated':
    'Please check: nobody on our team has called this number yet. The page where we read it has no date.',
  'help.expired': 'Please check: we last tried this number in {month}. It may have changed since.',

  'help.silent.title': 'Cannot speak aloud?',
  'help.silent.sms': 'Text {number}',
  'help.silent.word': 'Text the word {word} to {number}',
  'help.silent.whatsapp': 'Write to {number} on WhatsApp',
  'help.silent.call-back': 'Text {number} and they will call you back.',
  'help.silent.chat': 'Chat at {host}',
  'help.silent.chat-hours': 'Chat every day from {from} to {until}, local time.',
  'help.silent.chat-hours-unknown': 'We do not know the hours of the chat.',
  'help.silent.none': 'We know of no line here that you can write to.',
  'help.silent.quiet':
    'You can call and stay quiet at first. You can ask for questions that need only a yes or a no.',
  'help.silent.show': 'Or show this to someone near you:',
  'help.silent.sentence': 'I am not safe right now. Please stay with me and help me call someone.',

  'help.minutes.title': 'For the next minutes',
  'help.minutes.lead': 'Take what helps. Leave the rest.',
  'help.breathe.title': 'Breathe with a slow line',
  'help.breathe.hint': 'One minute, no sound',
  'help.breathe.how': 'Draw a slow line with a finger, on your leg, on a table or in the air.',
  'help.breathe.in': 'Up: breathe in and count to four.',
  'help.breathe.out': 'Down: breathe out and count to six.',
  'help.breathe.again': 'Six times is about one minute. If it makes you feel worse, stop. That is fine.',
  'help.ground.title': 'Look around: five, four, three, two, one',
  'help.ground.hint': 'Two minutes, wherever you are',
  'help.ground.how': 'Name them in your head, or out loud.',
  'help.ground.see': 'Five things you can see',
  'help.ground.touch': 'Four things you can touch',
  'help.ground.hear': 'Three things you can hear',
  'help.ground.smell': 'Two things you can smell',
  'help.ground.taste': 'One thing you can taste',
  'help.steps.title': 'One small step',
  'help.steps.hint': 'Choose one. One is enough',
  'help.steps.people': 'Go where another person is, and sit near them.',
  'help.steps.distance':
    'Move away from anything you could hurt yourself with. Ask someone to keep it for now.',
  'help.steps.message': 'Send one message: “Tonight is hard. Can you talk with me?”',
  'help.steps.water': 'Drink a glass of water, or wash your face.',
  'help.steps.hold': 'Hold something warm, cold or soft, and feel its weight.',
  'help.steps.ten': 'Think only of the next ten minutes. Then look again.',

  'help.barriers.title': 'Something holds me back from calling',
  'help.barriers.police.title': 'I am afraid they will send the police',
  'help.barriers.police.text':
    'Each line has its own rules. You may ask first: “When would you tell someone about this call?” You do not have to say your name or where you are. You may hang up at any time.',
  'help.barriers.cost.title': 'I cannot pay for a call',
  'help.barriers.cost.text':
    'Many lines are free. Where we know it, it says so next to the number. In most countries the emergency number is free, even on a phone with no credit. You can also ask someone to lend you a phone.',
  'help.barriers.serious.title': 'I do not know if it is serious enough',
  'help.barriers.serious.text':
    'You do not need to be sure it is serious enough. You can start with: “I do not know if I should call, but tonight is hard.” That is enough.',
  'help.barriers.before.title': 'I tried before and it did not help',
  'help.barriers.before.text':
    'We are sorry. A call like that can hurt for a long time. Another day, another person picks up. You can try another line, or write instead of calling. You can say: “My last call went badly.”',
  'help.barriers.aloud.title': 'I cannot speak aloud',
  'help.barriers.aloud.text':
    'You can write instead of speaking: see “Cannot speak aloud?” on this page. On the phone you may whisper, or stay quiet until you can talk. Someone you trust can call for you.',

  'help.not.title': 'What this place is not',
  'help.not.text':
    '{site} is people who talk with people. It is not therapy and not emergency care. Nobody reads here all day and all night, so an answer can take hours. If you cannot wait, please call or write to one of the lines on this page.',
  'help.not.talk': 'Go to the people here',

  'help.leave': 'How to clear this visit from the history of your browser',

  'help.file.why':
    'This page works on its own. If you wanted another page here, please try it again in a few minutes.',
  'help.file.numbers': 'Numbers by country',
  'help.file.honest':
    'Please check: nobody on our team has called these numbers yet. Under each you see how old our source is.',
  'help.file.month': 'Read on a page of {month}.',
  'help.file.undated': 'Read on a page without a date.',
  'help.file.again': 'Back to the first page',
} as const;
