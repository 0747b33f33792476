import type { FeedSpace } from '../../src/forum/feed.queries.ts';
import type { ShownEntry } from '../../src/forum/folding.rules.ts';
import { paths } from '../../src/paths.ts';
import { xmlText } from '../../src/platform/xml.rules.ts';
import { sayUnchecked } from '../words/say.ts';

export interface SpaceFeedProps {
  /** The forum's own address, without a slash at its end. */
  base: string;
  siteName: string;
  space: FeedSpace;
  entries: ShownEntry[];
}

/** What stands in for a time where nothing has been written yet: Atom asks for one. */
const noTime = new Date(0);

/**
 * The newest threads of a space as Atom (RFC 4287). Labels hold here as on pages (CW-3): a folded text gives its
 * topic and no word of its own, one that is left out is not there. Times are hours, names are those that posts bear.
 */
export function spaceFeed({ base, siteName, space, entries }: SpaceFeedProps): string {
  const address = xmlText(base + paths.spaceFeed(space.id));
  const newest = entries[0]?.openedHour ?? noTime;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${address}</id>
<title>${xmlText(`${space.title} - ${siteName}`)}</title>
<subtitle>${xmlText(space.about)}</subtitle>
<updated>${timeOf(newest)}</updated>
<link rel="self" type="application/atom+xml" href="${address}"/>
<link rel="alternate" type="text/html" href="${xmlText(base + paths.space(space.id))}"/>
${entries.map((entry) => entryOf(entry, base)).join('')}</feed>
`;
}

function entryOf(
  { thread, title, html, labels, folded, name, openedHour }: ShownEntry,
  base: string,
): string {
  const address = xmlText(base + paths.thread(thread));
  const topics = labels.map((label) => sayUnchecked(`label.${label}`)).join(' · ');
  const content = folded ? '' : `<content type="html" xml:base="${address}">${xmlText(html)}</content>\n`;
  return `<entry>
<id>${address}</id>
<title>${xmlText(folded ? topics : title)}</title>
<published>${timeOf(openedHour)}</published>
<updated>${timeOf(openedHour)}</updated>
<author><name>${xmlText(name)}</name></author>
<link rel="alternate" type="text/html" href="${address}"/>
${content}</entry>
`;
}

/** The hour, as RFC 3339 writes it: no finer time of a post is told (PO-8). */
const timeOf = (hour: Date): string => `${hour.toISOString().slice(0, 13)}:00:00Z`;
