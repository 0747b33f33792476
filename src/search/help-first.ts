import { language } from '../../views/words/say.ts';
import { countryName } from '../resources/countries.rules.ts';
import { emergencyOf } from '../resources/help-now.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { linesFor } from '../resources/helplines.rules.ts';
import type { SiteSettings } from '../site/site-settings.ts';
import type { HelpFirst } from './found.ts';

/** Where the community's country has fewer lines than are shown, those of the countries where most read English follow. */
const next = ['GB', 'US'];
const shownLines = 2;

/**
 * Help for the page of a search with words of a crisis (SEARCH 5.2): the emergency number of the place, and two lines, first
 * of the country whose zone the place has set. Where the reader is nobody guesses; each line says its country, and the way
 * to all others follows.
 */
export function helpFirst(site: Pick<SiteSettings, 'timeZone' | 'emergencyNumber'>, now: Date): HelpFirst {
  const today = now.toISOString().slice(0, 10);
  const lines = [...new Set([countryOfZone(site.timeZone) ?? [], ...next].flat())].flatMap((code) =>
    linesFor(code, helplines, today)
      .filter(({ call }) => call !== null)
      .map((line) => ({ country: countryName(code, language.code), line })),
  );
  return { emergency: emergencyOf(site.emergencyNumber), lines: lines.slice(0, shownLines) };
}

const countries = [...new Set(helplines.filter(({ phone }) => phone !== null).map(({ country }) => country))];

let countryByZone: Map<string, string> | undefined;

/** The country with a line in which this zone lies. */
function countryOfZone(zone: string): string | undefined {
  countryByZone ??= new Map(
    countries.toReversed().flatMap((country) => zonesOf(country).map((its) => [its, country] as const)),
  );
  return countryByZone.get(zone);
}

function zonesOf(country: string): string[] {
  const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?(): string[];
  };
  return region.timeZones ?? region.getTimeZones?.() ?? [];
}
