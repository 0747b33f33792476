/** Passkeys: a key on a device in place of a code. */
export const passkeys = {
  'passkey.list': 'Passkeys',
  'passkey.lead':
    'A passkey is a key on your device, your phone or a small stick. After your passphrase you use it in place of a code.',
  'passkey.seen':
    'Your device lists the address of this place beside the key. If others look through your device, take codes. We keep nothing about the device.',
  'passkey.of-day': 'Added on {day}',
  'passkey.no-place':
    'Browsers make no passkeys for the address of this place. It needs a name, and https before it. Codes work.',

  'passkey.add': 'Add a passkey',
  'passkey.word': 'Your word for it',
  'passkey.word.hint': 'Only you see it. Without one we show the day.',
  'passkey.word.long': 'Make the word shorter, at most 40 characters',
  'passkey.add.code':
    'The six digits it shows now. We ask again, so that nobody else adds a key at your device.',
  'passkey.begin': 'Go on',
  'passkey.enough': 'You have ten passkeys. Take one away before you add another.',
  'passkey.make.title': 'Make the passkey now',
  'passkey.make.lead':
    'Press the button. Then your browser asks you where the key should be. You have five minutes. Your other devices are signed out.',
  'passkey.make': 'Make the passkey',
  'passkey.make.needs-script':
    'A passkey needs JavaScript, and this page has none, or your browser knows no passkeys. Codes from an app work without.',
  'passkey.make.nothing':
    'No passkey was made. Maybe the question was closed, or this device holds one for this place already. You can try again.',
  'passkey.make.back': 'Back to my passkeys',
  'passkey.not-made': 'No passkey came with this. Please begin once more.',
  'passkey.late': 'That took longer than five minutes, or it was sent twice. Please begin once more.',
  'passkey.known': 'This passkey is kept already.',

  'passkey.without.title': 'Without a passkey',
  'passkey.without':
    'A passkey needs JavaScript in the browser. A code from an app works everywhere. It is good to have both.',
  'passkey.instead': 'Use a passkey instead',

  'passkey.remove': 'Take it away',
  'passkey.remove.label': 'Take it away: {passkey}',
  'passkey.remove.title': 'Take a passkey away',
  'passkey.remove.lead': 'Then it no longer opens this place. Your other devices are signed out.',
  'passkey.remove.last': 'Then your passphrase alone is enough. Your other devices are signed out.',
  'passkey.remove.device': 'It stays in the list of your device until you delete it there.',
  'passkey.remove.act': 'Take it away',
  'passkey.keep': 'Keep it',
  'passkey.last':
    'This is your only second step, and people on the team need one. Add a code or another passkey first.',
  'passkey.last.act': 'Add a code',

  'passkey.use': 'Go on with my passkey',
  'passkey.asked-below': 'When you press the button below, your browser asks for your passkey.',
  'passkey.needs-script':
    'Your passkey needs JavaScript, and this page has none, or your browser knows no passkeys. Please use a browser that does.',
  'passkey.nothing':
    'Nothing came from your passkey. Maybe the question was closed, or it is another key. You can try again.',
  'passkey.wrong': 'This passkey does not fit, or it took longer than five minutes. Please use it once more.',
  'passkey.copied':
    'There may be a copy of this passkey, so we do not take it. Please use another way in, and take this passkey away.',

  'step.lead.either': 'Type the six digits from the app on your phone, or use your passkey.',
  'step.lead.passkey': 'Now use the passkey you have added.',
  'two-step.off.passkey': 'Then only your passkeys are left. Your other devices are signed out.',

  'me.passkeys.some': 'You have one. Signing in can ask for it.',
  'me.passkeys.none': 'A key on your device, in place of a code.',

  'done.passkey-added': 'The passkey is yours.',
  'done.passkey-removed': 'The passkey is gone.',
} as const;
