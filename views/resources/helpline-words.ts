import { dateFormat } from '../../src/platform/date-format.rules.ts';
import type { CallTime, Helpline } from '../../src/resources/helplines.catalogue.ts';
import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { language, say, sayUnchecked } from '../words/say.ts';

/** When a line can be reached, what it costs and what its people speak: whole sentences, in this order. */
export function factsOf(line: Helpline): string[] {
  return [
    line.said || hoursOf(line.hours),
    ...(line.cost === undefined ? [] : [sayUnchecked(`help.cost.${line.cost}`)]),
    ...(line.languages.length === 0
      ? []
      : [say('help.languages', { languages: languagesOf(line.languages) })]),
    ...(line.remarks ?? []).map((remark) => sayUnchecked(`help.remark.${remark}`)),
  ];
}

/** How far the number can be trusted, and since when (CR-9). */
export function standingOf({ line, standing }: ShownLine): string {
  if (line.verifiedOn !== null) {
    return say(standing === 'checked' ? 'help.checked' : 'help.expired', { month: monthOf(line.verifiedOn) });
  }
  if (line.sourceDate === null) return say('help.unchecked-undated');
  return say('help.unchecked', { month: monthOf(line.sourceDate) });
}

/** Where to write to, as one instruction: a text number, with its word, or a messenger. */
export function textOf({ number, word, by, callsBack }: NonNullable<Helpline['text']>): string {
  const shown = isolated(number);
  if (callsBack) return say('help.silent.call-back', { number: shown });
  if (by === 'whatsapp') return say('help.silent.whatsapp', { number: shown });
  if (word !== undefined) return say('help.silent.word', { word, number: shown });
  return say('help.silent.sms', { number: shown });
}

export function chatHoursOf(chat: NonNullable<Helpline['chat']>): string {
  return chat === 'unknown' ? say('help.silent.chat-hours-unknown') : say('help.silent.chat-hours', chat);
}

/** "Swedish: 09 2525 0112" or "Another number: 116 123". */
export function otherPhoneOf({ phone, name, languages }: ShownLine['others'][number]): string {
  const number = isolated(phone);
  const label = name ?? (languages === undefined ? undefined : languagesOf(languages));
  return label === undefined
    ? say('help.other.phone', { number })
    : say('help.other.named', { name: label, number });
}

/** The groups of a number stay in their order where the sentence around it is read from the right. */
export function isolated(number: string): string {
  return `\u2066${number}\u2069`;
}

/** The host of an outgoing link, which is always shown (SECURITY C8). */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** The month of a day (`2023-09-26`) or a month (`2022-09`). */
export function monthOf(date: string): string {
  const month = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  return dateFormat(language.code, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month);
}

function hoursOf(hours: CallTime): string {
  return typeof hours === 'string' ? sayUnchecked(`help.hours.${hours}`) : say('help.hours.daily', hours);
}

const languageNames = new Intl.DisplayNames([language.code], { type: 'language' });
const list = new Intl.ListFormat(language.code);

function languagesOf(codes: readonly string[]): string {
  return list.format(
    // The runtime calls both written Chinese and its spoken standard "Chinese"; a caller needs the spoken one.
    codes.map((code) => (code === 'cmn' ? say('help.language.cmn') : (languageNames.of(code) ?? code))),
  );
}
