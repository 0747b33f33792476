import sanitizeHtml from 'sanitize-html';
import { MARKS_IN_A_ROW } from '../text.rules.ts';
import { outwardLink } from './outward-link.rules.ts';

/** Sixteen lists in each other are 32 elements; deeper tags are dropped, their text stays. */
const DEEPEST_ELEMENT = 64;
const REL = 'noopener noreferrer nofollow ugc';

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags:
    'p br hr h3 h4 h5 h6 blockquote pre code ul ol li em strong del a bdi table thead tbody tr th td'.split(
      ' ',
    ),
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], table: ['tabindex'], th: ['scope'] },
  allowedClasses: {},
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  parseStyleAttributes: false,
  disallowedTagsMode: 'discard',
  nestingLimit: DEEPEST_ELEMENT,
  transformTags: {
    a: (_, { href = '' }) => {
      const link = outwardLink(href);
      return link ? tag('a', { href: link.href, rel: REL }) : tag('span');
    },
    // A wide table scrolls sideways on a phone, and a keyboard must be able to get there (AX-1).
    table: () => tag('table', { tabindex: '0' }),
    ol: (_, { start = '' }) => (/^\d{1,9}$/.test(start) ? tag('ol', { start }) : tag('ol')),
  },
};

/**
 * HTML with nothing left but the elements and attributes that a body may have, whoever made it: every link leaves the
 * site without a referrer, and characters that references (`&#x202E;`) brought past the cleaning are gone. SECURITY H4, H6.
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, { ...ALLOWED, textFilter: characterFilter() });
}

/** Text comes in pieces, so the count of combining marks goes on from one piece to the next. */
function characterFilter(): (text: string) => string {
  let marks = 0;
  return (text) =>
    text.replace(/(?![\n\t])\p{Cc}|[\u202d\u202e]/gu, '').replace(/\p{M}|\P{M}+/gu, (part) => {
      if (/^\P{M}/u.test(part)) {
        if (/\P{Cf}/u.test(part)) marks = 0;
        return part;
      }
      marks += 1;
      return marks <= MARKS_IN_A_ROW ? part : '';
    });
}

function tag(tagName: string, attribs: sanitizeHtml.Attributes = {}): sanitizeHtml.Tag {
  return { tagName, attribs };
}
