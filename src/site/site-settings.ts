import type { Database } from '../database.ts';
import type { Em } from '../platform/rows.ts';

/** What an organiser may change, as every page needs it. */
export interface SiteSettings {
  name: string;
  /** What browsers show in tabs, and phones beside codes and passkeys, in place of the name (PR-10); none for the name itself. */
  tabName: string | null;
  timeZone: string;
  leaveTarget: string;
  emergencyNumber: string | null;
  peopleHtml: string | null;
  peopleSource: string | null;
  looksInFrom: number;
  looksInUntil: number;
  version: number;
}

/** Used until the database has answered once, and while it is away. */
export const startingSettings: SiteSettings = {
  name: 'Alongside',
  tabName: null,
  timeZone: 'Europe/Berlin',
  leaveTarget: 'https://www.wikipedia.org/',
  emergencyNumber: null,
  peopleHtml: null,
  peopleSource: null,
  looksInFrom: 18,
  looksInUntil: 23,
  version: 0,
};

/** The settings as last read, and a way to read them again. Help and Leave must not wait for a database (CR-1). */
export interface SiteCache {
  current(): SiteSettings;
  refresh(em: Em): Promise<SiteSettings>;
  /** Starts a refresh where the last one is older than a few seconds; never waits, never throws. */
  keepFresh(): void;
}

const freshFor = 5000;

export function createSiteCache(database: Pick<Database, 'fork'>): SiteCache {
  let settings = startingSettings;
  let readAt = 0;
  const refresh = async (em: Em): Promise<SiteSettings> => {
    const [row] = await em.execute<SiteRow[]>(
      `select name, tab_name, time_zone, leave_target, emergency_number, people_html, people_source,
         looks_in_from, looks_in_until, version from site where id = 1`,
    );
    if (row !== undefined) settings = fromRow(row);
    readAt = Date.now();
    return settings;
  };
  return {
    current: () => settings,
    refresh,
    keepFresh: () => {
      if (Date.now() - readAt < freshFor) return;
      readAt = Date.now();
      void refresh(database.fork()).catch(() => undefined);
    },
  };
}

interface SiteRow {
  name: string;
  tab_name: string | null;
  time_zone: string;
  leave_target: string;
  emergency_number: string | null;
  people_html: string | null;
  people_source: string | null;
  looks_in_from: number;
  looks_in_until: number;
  version: number;
}

const fromRow = (row: SiteRow): SiteSettings => ({
  name: row.name,
  tabName: row.tab_name,
  timeZone: row.time_zone,
  leaveTarget: row.leave_target,
  emergencyNumber: row.emergency_number,
  peopleHtml: row.people_html,
  peopleSource: row.people_source,
  looksInFrom: row.looks_in_from,
  looksInUntil: row.looks_in_until,
  version: row.version,
});
