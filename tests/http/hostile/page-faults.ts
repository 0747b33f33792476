import { Parser } from 'htmlparser2';

/** What a browser would find on a page: elements with their attributes, and the text of scripts. */
interface Found {
  elements: { name: string; attributes: Record<string, string> }[];
  scripts: string;
}

const never =
  /^(script|style|iframe|frame|frameset|object|embed|applet|base|template|noscript|xmp|plaintext|math|img|video|audio|source|foreignobject|animate|set|portal|dialog|marquee)$/;
const addresses = [
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'background',
  'cite',
  'ping',
  'srcset',
  'data',
  'manifest',
];

/**
 * What is on a page that may not be there: an element that runs or loads something, an attribute with script or
 * style in it, an address that is no place on this site and no plain link out. Empty for a page as we make them.
 */
export function faultsIn(html: string): string[] {
  const { elements, scripts } = read(html);
  const faults = scripts.trim() === '' ? [] : [`script text: ${scripts.slice(0, 80)}`];
  for (const { name, attributes } of elements) {
    if (never.test(name) && !isOwnScript(name, attributes)) faults.push(`element ${name}`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on|^(style|srcdoc|srcset|ping|is|slot|nonce|http-equiv)$/.test(attribute))
        faults.push(`attribute ${name} ${attribute}`);
      if (addresses.includes(attribute) && !isFineAddress(name, value, attributes))
        faults.push(`address ${name} ${attribute}=${value}`);
    }
  }
  return faults;
}

/** Every element with its attributes' names, once: what a harmless text gives is all that a hostile one may give. */
export function skeletonOf(html: string): Set<string> {
  return new Set(
    read(html).elements.flatMap(({ name, attributes }) => [
      name,
      ...Object.keys(attributes).map((attribute) => `${name} ${attribute}`),
    ]),
  );
}

function read(html: string): Found {
  const found: Found = { elements: [], scripts: '' };
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      found.elements.push({ name, attributes });
      inScript = name === 'script';
    },
    ontext(text) {
      if (inScript) found.scripts += text;
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

const isOwnScript = (name: string, attributes: Record<string, string>): boolean =>
  name === 'script' && /^\/static\/site\.[0-9a-z]+\.js$/.test(attributes.src ?? '');

/** Parsed as a browser does: white space and controls in an address do not hide where it leads. */
function isFineAddress(element: string, value: string, attributes: Record<string, string>): boolean {
  if (!URL.canParse(value, 'http://here.invalid')) return false;
  const url = new URL(value, 'http://here.invalid');
  if (url.origin === 'http://here.invalid') return true;
  if (element !== 'a') return false;
  if (/^(tel|sms):$/.test(url.protocol)) return true;
  return (
    /^https?:$/.test(url.protocol) &&
    /noopener/.test(attributes.rel ?? '') &&
    /noreferrer/.test(attributes.rel ?? '')
  );
}
