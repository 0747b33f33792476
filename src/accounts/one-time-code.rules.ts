/** Six groups of four characters of base 32: 120 bits (SECURITY A4). */
export const codeCharacters = 24;
const groupLength = 4;

/** A code as people see it: `7k2q-m9td-44hx-p3rw-8bzc-v6nj`. */
export const showCode = (plain: string): string =>
  (plain.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');

/**
 * A code as it was made, whatever way it was typed: capitals, spaces, dashes and the letters that look like
 * `0` and `1` do not matter (ON-3). Of other texts it makes something that is no code.
 */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');

/** Whether a text can be a code at all, before the database is asked. */
export const isCode = (typed: string): boolean => /^[0-9abcdefghjkmnpqrstvwxyz]{24}$/.test(plainCode(typed));
