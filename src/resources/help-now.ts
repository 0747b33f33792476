import { createHash } from 'node:crypto';
import { helpNowFile, helpNowStyle } from '../../views/resources/help-now-file.ts';
import { language } from '../../views/words/say.ts';
import { pickCountries } from './countries.rules.ts';
import { type Helpline, helplines } from './helplines.catalogue.ts';
import { callLink, linesFor } from './helplines.rules.ts';

export interface HelpNowSettings {
  emergencyNumber: string | null;
  /** Where Leave goes from this page. */
  leave: string;
  /** Day by which checks expire (CR-9); a file on a disk cannot know it and takes every check as it is. */
  today?: string;
  /** As the organiser has them now; those that came along unless told. */
  lines?: readonly Helpline[];
}

/** The whole help file as text, made from what lies in memory alone (CR-1). */
export function helpNowDocument(settings: HelpNowSettings): string {
  const { emergencyNumber, leave, today = '', lines: rows = helplines } = settings;
  const countries = pickCountries(rows, language.code).map(({ code, name }) => ({
    name,
    lines: linesFor(code, rows, today),
  }));
  return helpNowFile({ emergency: emergencyOf(emergencyNumber), leave, countries });
}

/**
 * The help file as an answer, for when a page cannot be made: it needs no layout, stylesheet, session or
 * database (CR-1). Its style is allowed where the policy names `helpNowStyleHash`; without it the text still reads.
 */
export function helpNowAnswer(settings: HelpNowSettings, status = 200): Response {
  return new Response(helpNowDocument(settings), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/** For `style-src`: allows exactly the rules inside the help file and no others (DESIGN 9). */
export const helpNowStyleHash = `'sha256-${createHash('sha256').update(helpNowStyle).digest('base64')}'`;

/** The organiser's emergency number with the address a phone dials; null where none is set (GO-6). */
export function emergencyOf(number: string | null): { number: string; call: string | null } | null {
  const shown = number?.trim() ?? '';
  return shown === '' ? null : { number: shown, call: callLink(shown) };
}
