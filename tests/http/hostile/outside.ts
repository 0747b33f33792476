import { Parser } from 'htmlparser2';

/** What a page makes a browser ask for by itself, and where its links lead that a person presses. */
export interface Asked {
  /** Addresses the browser asks, or sends a form to, without anybody choosing a link. */
  byItself: string[];
  /** Links, with what they tell the other side. */
  pressed: { href: string; rel: string }[];
  title: string;
  /** Names of `meta` elements: nothing is there for previews of links. */
  metas: string[];
}

/** Attributes by which elements of any kind bring something in. */
const bringing = [
  'src',
  'poster',
  'data',
  'background',
  'formaction',
  'action',
  'ping',
  'manifest',
  'xlink:href',
  'cite',
];

/** Reads a page as a browser would that looks for something to fetch. */
export function whatIsAsked(html: string): Asked {
  const asked: Asked = { byItself: [], pressed: [], title: '', metas: [] };
  let inside = '';
  const parser = new Parser({
    onopentag(tag, at) {
      inside = tag;
      for (const name of bringing) if (at[name] !== undefined) asked.byItself.push(at[name]);
      // What the script is told to ask.
      for (const [name, value] of Object.entries(at))
        if (name.startsWith('data-') && /^(https?:)?\/\//.test(value)) asked.byItself.push(value);
      if (at.href !== undefined && tag !== 'a' && tag !== 'area') asked.byItself.push(at.href);
      if (at.href !== undefined && (tag === 'a' || tag === 'area'))
        asked.pressed.push({ href: at.href, rel: at.rel ?? '' });
      for (const one of (at.srcset ?? '').split(',').filter(Boolean))
        asked.byItself.push(one.trim().split(' ')[0] ?? '');
      if (tag === 'meta') asked.metas.push(at.name ?? at.property ?? at['http-equiv'] ?? 'charset');
      const refresh = tag === 'meta' && /^refresh$/i.test(at['http-equiv'] ?? '');
      if (refresh) asked.byItself.push(/url=(.*)$/i.exec(at.content ?? '')?.[1] ?? '');
      asked.byItself.push(...inStyles(at.style ?? ''));
    },
    ontext(text) {
      if (inside === 'style') asked.byItself.push(...inStyles(text));
      if (inside === 'title') asked.title += text;
    },
    onclosetag() {
      inside = '';
    },
  });
  parser.end(html);
  return asked;
}

/** What a stylesheet brings in. */
export const inStyles = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(
    ([, url, imported]) => url ?? imported ?? '',
  );
