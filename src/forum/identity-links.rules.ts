import {
  commonLabels,
  commonPages,
  handleSites,
  mailHosts,
  notHandles,
  personalHosts,
  profileSites,
  spokenEndings,
} from './identity-words.catalogue.ts';
import { type Found, findAll, oneOf } from './passages.rules.ts';

const LOCAL = '(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}';
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
const DOT_WORD = '(?:dot|punkt|punto|point|ponto)';
const AT_WORD = '(?:at|ät|arroba|arobase)';
const END = '(?![\\p{L}\\p{N}])';

/** One pass for all ways to write an address: with the sign, in brackets, or spelled in words. */
const EMAIL = new RegExp(
  `${LOCAL}(?:@${LABEL}(?:\\.${LABEL}){1,5}|` +
    ` ?[([{<] ?(?:${AT_WORD}|@) ?[)\\]}>] ?${LABEL}(?:(?: ?[([{<] ?(?:${DOT_WORD}|\\.) ?[)\\]}>] ?| ${DOT_WORD} |\\.)${LABEL}){1,4}|` +
    ` (?:${AT_WORD}|@) (?:${oneOf(mailHosts)}\\.[a-z]{2,3}(?:\\.[a-z]{2})?|${LABEL}(?: ${DOT_WORD} ${LABEL}){0,2} ${DOT_WORD} ${oneOf(spokenEndings)})${END})`,
  'giu',
);
/** "At some point de nouveau": French goes on where an address would end. */
const A_TURN = / point (?:de|es|au)$/i;

const ADDRESS =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}[a-z]{2,12}(?:[/?#][^\s<>"”»]{0,300})?/giu;
const PERSON_IN_PATH =
  /\/[@~][^/?#]|\/(?:u|users?|profiles?|members?|people|authors?|channel)\/[^/?#]|[?&](?:user|username|uid|profile|email|name)=[^&]/i;

const AT_SIGN = /(?<![\p{L}\p{N}_.@/-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,29}/gu;
const NUMBERED = /(?<![\p{L}\p{N}_#.])[\p{L}\p{N}_][\p{L}\p{N}_.]{1,31}#\d{4}(?![\p{L}\p{N}])/gu;
const REDDIT = /(?<![\p{L}\p{N}_/.])\/?u\/[\w-]{3,20}/gu;
const NAMED_SITE = new RegExp(
  `(?<![\\p{L}\\p{N}])${oneOf(handleSites)}(?: (?:name|user|username|handle|id|tag|account)){0,2}(?<sign> ?[:=] ?| is | - )` +
    '@?(?<hit>[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,29})',
  'giu',
);
const ADD_ME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:add|find|follow|message|dm|text|reach|write) me (?:on|at|via) ${oneOf(handleSites)}` +
    '(?<sign>(?: as| under| at|,|:)? )@?(?<hit>[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,29})',
  'giu',
);

/** E-mail addresses, with the sign or spelled in words. PO-2. */
export function findEmails(text: string): Found[] {
  return findAll(text, EMAIL, ({ 0: whole }) => (A_TURN.test(whole) ? null : whole));
}

/** Links that name a person: a profile, a personal page, an address with an account in it. PO-2. */
export function findLinks(text: string): Found[] {
  return findAll(text, ADDRESS, (match) => {
    const link = match[0].replace(/[.,;:!?)\]'’]+$/u, '');
    return namesAPerson(link) ? link : null;
  });
}

/**
 * Handles of other sites: with an at sign, with a number behind (`anna#1234`), or after the name of a site.
 * PO-2.
 */
export function findHandles(text: string): Found[] {
  return [
    ...findAll(text, AT_SIGN, (match) => atSign(match[0])),
    ...findAll(text, NUMBERED),
    ...findAll(text, REDDIT),
    ...findAll(text, NAMED_SITE, afterSite),
    ...findAll(text, ADD_ME, afterSite),
  ];
}

function namesAPerson(link: string): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]+)(.*)$/is.exec(link.toLowerCase()) ?? [];
  const site = host.replace(/^www\./, '');
  if (profileSites.some((one) => isSite(site, one))) return namesAProfile(path);
  if (personalHosts.some((one) => site.endsWith(`.${one}`)))
    return !commonLabels.has(site.split('.')[0] ?? '');
  return PERSON_IN_PATH.test(path);
}

function namesAProfile(path: string): boolean {
  const [first = '', second = ''] = path.split(/[/?#]/).filter((part) => part !== '');
  if (/^profile\.php/.test(first)) return true;
  if (
    [
      'u',
      'user',
      'users',
      'in',
      'c',
      'channel',
      'add',
      'id',
      'profiles',
      'people',
      'stories',
      'athletes',
    ].includes(first)
  )
    return second !== '';
  return first !== '' && !commonPages.has(first);
}

function isSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function atSign(match: string): string | null {
  const handle = match.replace(/[.-]+$/, '');
  const isTime = /^@\d+\p{L}{0,2}$/u.test(handle);
  return isTime || !isHandle(handle.slice(1)) ? null : handle;
}

/** After a colon any word will do; after "is" or nothing it has to look made up. */
function afterSite(match: RegExpExecArray): string | null {
  const { hit = '', sign = '' } = match.groups ?? {};
  const handle = hit.replace(/[.-]+$/, '');
  const isSure = /[:=]| as| under/.test(sign) && /^\p{L}/u.test(handle);
  const isMadeUp = /[\p{N}_]|\p{L}[.-]\p{L}/u.test(handle);
  return isHandle(handle) && (isSure || isMadeUp) ? handle : null;
}

function isHandle(word: string): boolean {
  return word.length > 1 && /\p{L}/u.test(word) && !notHandles.has(word.toLowerCase());
}
