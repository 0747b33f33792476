/** Nothing in the strategies fits these, though some share a word with one. An honest search says so. */
export const noAnswerQueries: string[] = [
  'cheap flights to spain',
  'wifi keeps dropping',
  'chicken curry recipe',
  'premier league table',
  'bus times to town',
  'divorce solicitor near me',
  'hot flushes menopause',
  'acne scars cream',
  'how to adopt a cat',
  'erectile dysfunction',
  'kidney stones',
  'qwrtzpl',
  'private adhd assessment cost',
  'my 7 year old wets the bed',
  'landlord wont fix the damp',
];
