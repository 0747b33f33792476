import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import type { TestForum } from './app.ts';

/** What came back: status, headers, and the page as a person without script has it. */
export interface Page {
  status: number;
  path: string;
  headers: Headers;
  html: string;
  /** Visible text, white space folded. */
  text: string;
  /** What the page is about. */
  forms: PageForm[];
  /** The box for searching that the frame has on every page. */
  frameForms: PageForm[];
  links: { href: string; text: string }[];
}

export interface PageForm {
  id?: string;
  action: string;
  method: string;
  /** Fields with the values they would be sent with if nothing was typed. */
  fields: Record<string, string>;
  buttons: { name?: string; value?: string; text: string; formaction?: string }[];
}

/**
 * A browser without script: keeps its cookie, follows redirects, sends forms as they stand on the page.
 * Sends `sec-fetch-site: same-origin` as browsers do (without it the forged-form check answers 403).
 */
export function openBrowser(forum: Pick<TestForum, 'app'>, options: { origin?: string } = {}) {
  const origin = options.origin ?? 'http://127.0.0.1:3000';
  const jar = new Map<string, string>();
  const send = async (
    method: string,
    path: string,
    body?: URLSearchParams,
    headers: Record<string, string> = {},
  ) => {
    const answer = await forum.app.request(new URL(path, origin).href, {
      method,
      body: body?.toString(),
      headers: {
        accept: 'text/html',
        'accept-encoding': 'gzip',
        'sec-fetch-site': 'same-origin',
        ...(body ? { 'content-type': 'application/x-www-form-urlencoded', origin } : {}),
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...headers,
      },
    });
    const response = 'accept-encoding' in headers ? answer : await decoded(answer);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line) || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const follow = async (response: Response, path: string): Promise<Page> => {
    for (let hop = 0; hop < 5 && [301, 302, 303, 307].includes(response.status); hop += 1) {
      const target = new URL(response.headers.get('location') ?? '', new URL(path, origin));
      if (target.origin !== origin) break;
      path = `${target.pathname}${target.search}`;
      response = await send('GET', path);
    }
    return read(response, path);
  };
  const browser = {
    cookies: jar,
    /** One request, not followed, with headers of one's own. */
    raw: send,
    get: async (path: string): Promise<Page> => follow(await send('GET', path), path),
    /** Sends a form of a page with some fields filled in; `press` names a button by its text. */
    submit: async (
      page: Page,
      fill: Record<string, string>,
      pick: { action?: string | RegExp; press?: string | RegExp } = {},
    ): Promise<Page> => {
      const form = findForm(page, pick, fill);
      const body = new URLSearchParams({ ...form.fields, ...fill });
      const button = form.buttons.find(
        (candidate) => pick.press === undefined || matches(candidate.text, pick.press),
      );
      if (pick.press !== undefined && button === undefined)
        throw new Error(`no button ${String(pick.press)}`);
      if (pick.press !== undefined && button?.name) body.set(button.name, button.value ?? '');
      const action = (pick.press !== undefined ? button?.formaction : undefined) ?? form.action;
      if (form.method === 'get') return browser.get(`${action}?${body}`);
      return follow(await send('POST', action, body), action);
    },
  };
  return browser;
}
export type Browser = ReturnType<typeof openBrowser>;

/** As a browser hands it on: pages of members come in pieces of gzip. */
async function decoded(answer: Response): Promise<Response> {
  if (answer.headers.get('content-encoding') !== 'gzip') return answer;
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  const { status } = answer;
  const body = await answer.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : gunzipSync(body), { status, headers });
}

const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

function findForm(
  page: Page,
  pick: { action?: string | RegExp; press?: string | RegExp },
  fill: Record<string, string>,
): PageForm {
  const form = [...page.forms, ...page.frameForms].find(
    (candidate) =>
      (pick.action === undefined || matches(candidate.action, pick.action)) &&
      (pick.press === undefined ||
        candidate.buttons.some((button) => matches(button.text, pick.press as string))) &&
      Object.keys(fill).every((name) => name in candidate.fields),
  );
  if (form === undefined) {
    const seen = page.forms.map((each) => `${each.action}(${Object.keys(each.fields)})`).join(' ');
    throw new Error(
      `No form for ${JSON.stringify(pick)} with ${Object.keys(fill)} on ${page.path} ${page.status}: ${seen}`,
    );
  }
  return form;
}

async function read(response: Response, path: string): Promise<Page> {
  const html = await response.text();
  return { status: response.status, path, headers: response.headers, html, ...parse(html) };
}

/** A form whose buttons stand elsewhere on the page counts as one form for each address they send it to. */
function sharedForm(forms: PageForm[], id: string, action: string): PageForm {
  const known = forms.find((form) => form.action === action && form.id === `${id} ${action}`);
  if (known !== undefined) return known;
  const whole = forms.find((form) => form.id === id);
  if (whole === undefined)
    throw new Error(`A button belongs to the form ${id}, which stands nowhere before it.`);
  const form = { ...whole, id: `${id} ${action}`, action, buttons: [] };
  forms.push(form);
  return form;
}

/** Reads forms, links and visible text out of a page. */
export function parse(html: string): Pick<Page, 'text' | 'forms' | 'frameForms' | 'links'> {
  const forms: PageForm[] = [];
  let inFrame = 0;
  const links: Page['links'] = [];
  let text = '';
  let form: PageForm | undefined;
  let area: { name: string; value: string } | undefined;
  let select: { name: string } | undefined;
  let button: PageForm['buttons'][number] | undefined;
  let link: Page['links'][number] | undefined;
  let silent = 0;
  const parser = new Parser({
    onopentag(tag, at) {
      if (tag === 'script' || tag === 'style' || tag === 'head' || tag === 'template') silent += 1;
      if (tag === 'main') inFrame = forms.length;
      if (tag === 'form') {
        form = {
          id: at.id,
          action: at.action ?? '',
          method: (at.method ?? 'get').toLowerCase(),
          fields: {},
          buttons: [],
        };
        forms.push(form);
      }
      if (tag === 'a') {
        link = { href: at.href ?? '', text: '' };
        links.push(link);
      }
      if (tag === 'button' && at.form !== undefined && at.formaction !== undefined) {
        button = { name: at.name, value: at.value, text: '', formaction: at.formaction };
        sharedForm(forms, at.form, at.formaction).buttons.push(button);
        return;
      }
      if (form === undefined) return;
      if (tag === 'input' && at.name) {
        const choice = at.type === 'radio' || at.type === 'checkbox';
        const value = at.value ?? (choice ? 'on' : '');
        // Anew where an earlier choice of the same name was not the chosen one.
        const sent = { value, enumerable: true, configurable: true, writable: true };
        if (!choice || 'checked' in at) Object.defineProperty(form.fields, at.name, sent);
        else if (!(at.name in form.fields))
          Object.defineProperty(form.fields, at.name, {
            value: undefined,
            enumerable: false,
            configurable: true,
            writable: true,
          });
      }
      if (tag === 'textarea' && at.name) area = { name: at.name, value: '' };
      if (tag === 'select' && at.name) {
        select = { name: at.name };
        form.fields[at.name] ??= '';
      }
      if (tag === 'option' && select && 'selected' in at) form.fields[select.name] = at.value ?? '';
      if (tag === 'button') {
        button = { name: at.name, value: at.value, text: '', formaction: at.formaction };
        if (at.type !== 'button') form.buttons.push(button);
      }
    },
    ontext(part) {
      if (area) area.value += part;
      if (button) button.text += part;
      if (link) link.text += part;
      if (silent === 0) text += part;
    },
    onclosetag(tag) {
      if (tag === 'script' || tag === 'style' || tag === 'head' || tag === 'template') silent -= 1;
      if (tag === 'form') form = undefined;
      if (tag === 'select') select = undefined;
      if (tag === 'button') {
        if (button) button.text = button.text.trim();
        button = undefined;
      }
      if (tag === 'a') {
        if (link) link.text = link.text.replace(/\s+/g, ' ').trim();
        link = undefined;
      }
      if (tag === 'textarea' && area && form) {
        form.fields[area.name] = area.value.replace(/^\n/, '');
        area = undefined;
      }
      if (!['b', 'strong', 'em', 'a', 'span', 'mark'].includes(tag)) text += ' ';
    },
  });
  parser.write(html);
  parser.end();
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    forms: forms.slice(inFrame),
    frameForms: forms.slice(0, inFrame),
    links,
  };
}
