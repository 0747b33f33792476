/** Words of a crisis (SEARCH 5.2). */
export function speaksOfCrisis(words: string[]): boolean {
  return / (suicide|suicidal|kill myself|kms) /.test(` ${words.join(' ')} `);
}
