import { html } from 'hono/html';
import { paths } from '../../src/paths.ts';
import type { ShownLine } from '../../src/resources/helplines.rules.ts';
import { language, say } from '../words/say.ts';
import {
  chatHoursOf,
  factsOf,
  hostOf,
  isolated,
  monthOf,
  otherPhoneOf,
  standingOf,
  textOf,
} from './helpline-words.ts';

export interface HelpNowFileProps {
  emergency: { number: string; call: string | null } | null;
  /** Where Leave goes: the route while a server is there, a neutral page where there is none. */
  leave: string;
  countries: { name: string; lines: ShownLine[] }[];
}

type Markup = ReturnType<typeof html>;

/**
 * The few rules of the help file; colours as in the tokens. No character that would be escaped in a page,
 * so that the hash in the policy is the hash of this text (DESIGN 9).
 */
export const helpNowStyle = `
:root{color-scheme:light dark;--ground:#F5F2EA;--ink:#1E2B29;--link:#17534E;--line:#767C74;--lamp:#FBE8C8;--lamp-ink:#4A2F07;--lamp-line:#B5741A;--focus:#0B4AA2}
@media (prefers-color-scheme:dark){:root{--ground:#131918;--ink:#E9E7E0;--link:#93D3C7;--line:#7F8D88;--lamp:#35291A;--lamp-ink:#F6E2BE;--lamp-line:#D9A24A;--focus:#9CC4FF}}
body{margin:0 auto;max-width:42rem;padding:1rem;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2{margin-block:.5rem;line-height:1.25}
h2{margin-block-start:1.5rem}
.lamp h2{margin-block-start:.75rem}
h2{font-size:1.25rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.leave,.tall{display:inline-block;padding:.55rem 0}
.leave{float:inline-end;padding-inline:.75rem;border:1px solid var(--line);border-radius:10px}
.lamp{clear:both;padding:.25rem 1rem;background:var(--lamp);color:var(--lamp-ink);border:1px solid var(--lamp-line);border-radius:14px}
.lamp a{color:inherit}
details{border-block-end:1px solid var(--line)}
summary{padding:.6rem 0}
details ul{list-style:none;padding:0}
.number{display:inline-block;padding:.5rem 0;font-size:1.5rem;font-weight:650;line-height:1.2}
`;

/**
 * Help as one file that needs nothing: no stylesheet, script, session or server (CR-1, DESIGN 9). Served when
 * a page cannot be made, and readable from a disk.
 */
export function helpNowFile({ emergency, leave, countries }: HelpNowFileProps): string {
  return `${html`<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${say('help.tab')}</title>
<style>${helpNowStyle}</style>
</head>
<body>
<header><a class="leave" href="${leave}" rel="${leave.startsWith('/') ? 'nofollow' : outgoing}">${say('frame.leave')}</a></header>
<main>
<h1>${say('help.title')}</h1>
<section class="lamp">
<h2>${say('help.danger.title')}</h2>
${inDanger(emergency)}
<p>${say('help.danger.else')}</p>
</section>
<p>${say('help.file.why')}</p>
<h2>${say('help.file.numbers')}</h2>
<p>${say('help.file.honest')}</p>
${countries.map(country)}
<h2>${say('help.silent.title')}</h2>
<p>${say('help.silent.quiet')}</p>
<p>${say('help.silent.show')}</p>
<blockquote>${say('help.silent.sentence')}</blockquote>
<h2>${say('help.minutes.title')}</h2>
<p>${say('help.minutes.lead')}</p>
<ul>
${steps().map((step) => html`<li>${step}</li>\n`)}</ul>
<p><a class="tall" href="${paths.front()}">${say('help.file.again')}</a></p>
</main>
</body>
</html>
`}`;
}

const outgoing = 'noopener noreferrer nofollow';

function inDanger(emergency: HelpNowFileProps['emergency']): Markup {
  if (emergency === null) return html`<p>${say('help.danger.unknown')}</p>`;
  const words = say('help.danger.call', { number: isolated(emergency.number) });
  const call =
    emergency.call === null ? words : html`<a class="number" href="${emergency.call}">${words}</a>`;
  return html`<p>${call}</p>
<p>${say('help.danger.elsewhere')}</p>`;
}

function country({ name, lines }: { name: string; lines: ShownLine[] }): Markup {
  return html`<details><summary>${name}</summary><ul>${lines.map(row)}</ul></details>
`;
}

function row(shown: ShownLine): Markup {
  const { line, call, message, others } = shown;
  return html`<li><b dir="auto">${line.name}</b>
${line.phone === null ? '' : html`<p>${link(call, line.phone, 'number')}</p>\n`}${
  line.text === null ? '' : html`<p>${link(message, textOf(line.text))}</p>\n`
}<p>${[...factsOf(line), since(shown)].join(' ')}</p>
${others.map((other) => html`<p>${link(other.call, otherPhoneOf(other))}</p>\n`)}${
  line.url === null ? '' : html`<p>${website(line.url)}${chat(shown)}</p>\n`
}</li>
`;
}

function link(href: string | null, words: string, look: 'number' | 'tall' = 'tall'): Markup | string {
  if (href === null) return words;
  return look === 'number'
    ? html`<a class="number" dir="ltr" href="${href}">${words}</a>`
    : html`<a class="tall" href="${href}">${words}</a>`;
}

function website(url: string): Markup {
  return html`<a class="tall" href="${url}" rel="${outgoing}">${say('help.website', { host: hostOf(url) })}</a>`;
}

function chat({ line }: ShownLine): string {
  return line.chat === undefined ? '' : ` ${chatHoursOf(line.chat)}`;
}

function since(shown: ShownLine): string {
  if (shown.line.verifiedOn !== null) return standingOf(shown);
  if (shown.line.sourceDate === null) return say('help.file.undated');
  return say('help.file.month', { month: monthOf(shown.line.sourceDate) });
}

function steps(): string[] {
  return [
    say('help.steps.people'),
    say('help.steps.distance'),
    say('help.steps.message'),
    say('help.steps.water'),
    say('help.steps.hold'),
    say('help.steps.ten'),
  ];
}
