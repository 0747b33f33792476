/**
 * What is said about a name, a sign-in name, a passphrase, and about words in a text that could tell who
 * somebody is.
 */
export const hints = {
  'kept-name.refuse.short': 'A name needs at least 2 letters.',
  'kept-name.refuse.long': 'This name is too long. Please keep it to 40 letters.',
  'kept-name.refuse.invisible':
    'There is something in this name that nobody can see. Please type it again by hand.',
  'kept-name.refuse.contact':
    'Please leave out e-mail addresses, links and phone numbers. Others will see this name.',
  'kept-name.refuse.characters':
    'Please use letters, numbers and spaces. A hyphen, a dot or an apostrophe is fine too.',
  'kept-name.refuse.scripts': 'This name mixes letters of different alphabets. Please stay with one.',
  'kept-name.refuse.staff': 'People could think this name speaks for the team. Please choose another one.',
  'kept-name.refuse.taken':
    'Someone has this name, or one that looks much like it. Please choose another one.',
  'kept-name.warn.real-name':
    'This looks like a real name. Others could find out who you are. You can still keep it.',
  'kept-name.warn.email': 'This looks like an e-mail address. Others will see it. You can still change it.',
  'kept-name.warn.phone': 'This looks like a phone number. Others will see it. You can still change it.',
  'kept-name.warn.birth-year':
    'The number could be the year you were born. It makes you easier to find. You can still keep it.',

  'sign-in-name.refuse.short': 'Please use at least 3 letters.',
  'sign-in-name.refuse.long': 'This name is too long. Please keep it to 64 letters.',
  'sign-in-name.refuse.characters':
    'There is something in this name that is hard to type again. Please type it by hand.',
  'sign-in-name.warn.email':
    'This looks like an e-mail address. Nobody sees this name, but you do not need to use it here.',
  'sign-in-name.warn.real-name':
    'This looks like a real name. Nobody sees it here, but a made-up one is safer.',

  'passphrase.refuse.short': 'Please use at least 12 letters. A few words in a row work well.',
  'passphrase.refuse.long': 'This is very long. Please keep it to 256 letters.',
  'passphrase.refuse.name': 'Your sign-in name is part of it. Please leave the name out.',
  'passphrase.refuse.common':
    'Many people use this one, so it is easy to guess. A few words in a row are safer.',
  'passphrase.refuse.pattern':
    'This follows a simple pattern, so it is easy to guess. A few words in a row are safer.',

  'identity-hint.email': 'This looks like an e-mail address.',
  'identity-hint.phone': 'This looks like a phone number.',
  'identity-hint.link': 'This link may lead to a person.',
  'identity-hint.handle': 'This looks like a name on another site.',
  'identity-hint.address': 'This looks like a street or a home.',
  'identity-hint.position': 'This looks like a spot on a map.',
  'identity-hint.name': 'This looks like a real name.',
  'identity-hint.workplace': 'This looks like a place of work or study.',
} as const;
