import { language } from '../../views/words/say.ts';
import { countryName } from '../resources/countries.rules.ts';
import { emergencyOf } from '../resources/help-now.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { linesFor } from '../resources/helplines.rules.ts';
import type { SiteSettings } from '../site/site-settings.ts';
import type { HelpFirst } from './found.ts';

/** Where the community's own zone lies in no country with a line: the country of the most people who read English. */
const fallbackCountry = 'US';
const shownLines = 2;

/**
 * Help for the page of a search with words of a crisis (SEARCH 5.2): the emergency number of the place, and two lines of
 * the country whose zone the place has set. Where the reader is nobody guesses; the country stands above the lines, with
 * the way to all others.
 */
export function helpFirst(site: Pick<SiteSettings, 'timeZone' | 'emergencyNumber'>, now: Date): HelpFirst {
  const code = countryOfZone(site.timeZone) ?? fallbackCountry;
  const lines = linesFor(code, helplines, now.toISOString().slice(0, 10));
  const callable = lines.filter(({ call }) => call !== null);
  return {
    emergency: emergencyOf(site.emergencyNumber),
    country: { code, name: countryName(code, language.code) },
    lines: callable.slice(0, shownLines),
  };
}

const countries = [...new Set(helplines.filter(({ phone }) => phone !== null).map(({ country }) => country))];

/** The country with a line in which this zone lies. */
function countryOfZone(zone: string): string | undefined {
  return countries.find((country) => {
    const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      timeZones?: string[];
      getTimeZones?(): string[];
    };
    return (region.timeZones ?? region.getTimeZones?.() ?? []).includes(zone);
  });
}
