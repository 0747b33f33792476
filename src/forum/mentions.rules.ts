/** A name that speaks in a thread. */
export interface SpokenName {
  id: string;
  shown: string;
}

/** So that one post does not call everybody. */
export const mostMentions = 10;

/** What stands inside these was said by somebody else, or is no speech. */
const silent = new Set(['pre', 'code', 'blockquote']);
/** Tags in the middle of a line; every other one ends it. */
const withinLine = new Set(['em', 'strong', 'del', 'a', 'bdi']);
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const partOfWord = /[\p{L}\p{N}\p{M}]/u;

/**
 * Ids of the names a rendered post speaks to by `@Quiet Heron`: capital or small letters, the longest name that fits, not
 * inside code or quotes, each once, at most ten. Pure; takes time in proportion to the text, whatever stands in it.
 */
export function findMentioned(html: string, names: readonly SpokenName[]): string[] {
  const idsBy = new Map<string, string[]>();
  for (const { id, shown } of names) {
    const key = asCompared(shown).trim();
    if (key !== '') idsBy.set(key, [...(idsBy.get(key) ?? []), id]);
  }
  const longest = Math.max(0, ...[...idsBy.keys()].map((key) => key.length));
  const text = asCompared(spokenText(html));
  const found = new Set<string>();
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isPartOfWord(text, at - 1)) continue;
    for (const id of longestAt(text, at + 1, longest, idsBy)) found.add(id);
  }
  return [...found].slice(0, mostMentions);
}

/** Whom the text speaks to from here on. No name goes beyond the next sign, so that many of them cost no more than few. */
function longestAt(
  text: string,
  from: number,
  longest: number,
  idsBy: ReadonlyMap<string, string[]>,
): string[] {
  const next = text.indexOf('@', from);
  const room = Math.min(longest, (next === -1 ? text.length : next) - from);
  for (let length = room; length > 0; length -= 1) {
    const ids = idsBy.get(text.slice(from, from + length));
    if (ids !== undefined && !isPartOfWord(text, from + length)) return ids;
  }
  return [];
}

/** Whether a letter, a digit or a mark stands at a place: there a name does not begin or end. */
function isPartOfWord(text: string, at: number): boolean {
  const point = text.codePointAt(/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
  return point !== undefined && partOfWord.test(String.fromCodePoint(point));
}

/** Names are compared in capitals: those depend on no letter around them. */
const asCompared = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('’', "'")
    .replace(/[ \t\u00a0]+/g, ' ');

/** The words of a rendered post that are its author's own, line by line. */
function spokenText(html: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (let at = 0; at < html.length; ) {
    const opens = html.indexOf('<', at);
    const text = html.slice(at, opens === -1 ? undefined : opens);
    if (depth === 0) lines.push(text);
    const closes = opens === -1 ? -1 : html.indexOf('>', opens);
    if (closes === -1) break;
    const [, end, name = ''] = /^(\/?)([a-z0-9]*)/.exec(html.slice(opens + 1, opens + 16)) ?? [];
    if (silent.has(name)) depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (!withinLine.has(name)) lines.push('\n');
    at = closes + 1;
  }
  return lines
    .join('')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => references[name] ?? whole);
}
