import { noticeUnkind } from '../safety/kindness/notice-unkind.rules.ts';

/** Whether a text urges somebody to harm themselves: it waits for a person, everywhere and always (RE-6). */
export const incites = (text: string): boolean =>
  noticeUnkind(text, { need: null, kind: 'reply' }).some(({ act }) => act === 'hold');
