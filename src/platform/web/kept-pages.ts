/** A guest's page as it was last made for one place: address, reader's choices and content coding. */
export interface KeptPage {
  /** Everything the page was made from: version, day, settings. Another key, another page. */
  key: string;
  etag: string;
  body: Buffer;
  headers: Record<string, string>;
  /** When the database last said that this is the newest. Milliseconds since 1970. */
  checkedAt: number;
}

export interface KeptPages {
  find(place: string): KeptPage | undefined;
  keep(place: string, page: KeptPage): void;
  /** Bytes held, as counted. */
  size(): number;
}

/** What a page costs besides its body: headers, key, entry. A rough figure, on the safe side. */
const overhead = 2048;

/**
 * Finished pages in this process's memory, one for each place, at most so many bytes of them: the one that was asked for
 * longest ago goes first. A page much larger than the rest is not kept at all.
 */
export function createKeptPages(mostBytes: number): KeptPages {
  const pages = new Map<string, KeptPage>();
  let bytes = 0;
  const drop = (place: string, page: KeptPage): void => {
    pages.delete(place);
    bytes -= costOf(place, page);
  };
  return {
    find: (place) => {
      const page = pages.get(place);
      if (page !== undefined) {
        pages.delete(place);
        pages.set(place, page);
      }
      return page;
    },
    keep: (place, page) => {
      const before = pages.get(place);
      if (before !== undefined) drop(place, before);
      const cost = costOf(place, page);
      if (cost > mostBytes / 8) return;
      pages.set(place, page);
      bytes += cost;
      for (const [oldest, old] of pages) {
        if (bytes <= mostBytes) break;
        drop(oldest, old);
      }
    },
    size: () => bytes,
  };
}

const costOf = (place: string, page: KeptPage): number => page.body.length + 2 * place.length + overhead;
