import { describe, expect, test } from 'vitest';
import { countryName, pickCountries } from '../../src/resources/countries.rules.ts';
import { type Helpline, helplines } from '../../src/resources/helplines.catalogue.ts';
import { linesFor } from '../../src/resources/helplines.rules.ts';
import type { Frame } from '../layouts/site-page.tsx';
import { HelpPage, type HelpPageProps, otherCountry } from './help-page.tsx';

const frame: Frame = {
  viewer: 'guest',
  siteName: 'Alongside',
  assets: {
    stylesheet: '/static/site.0123456789ab.css',
    letters: '/static/letters.0123456789ab.css',
    script: '/static/site.0123456789ab.js',
    icon: '/favicon.svg',
  },
  language: { code: 'en', direction: 'ltr' },
  inboxNew: false,
  indexable: true,
};
const countries = pickCountries(helplines, 'en');

function helpPage(props: Partial<HelpPageProps> = {}): string {
  return String(
    <HelpPage frame={frame} emergency={null} countries={countries} chosen={null} lines={[]} {...props} />,
  );
}

function helpFor(code: string, rows: readonly Helpline[] = helplines, today = '2026-11-22'): string {
  const chosen = { code, name: countryName(code, 'en') };
  return helpPage({
    chosen,
    lines: linesFor(code, rows, today),
    emergency: { number: '112', call: 'tel:112' },
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;');
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');

describe('help for a chosen country (CR-1, CR-9)', () => {
  test.each(countries.map(({ code, name }) => [name, code]))(
    '%s: every line it has is on the page',
    (_, code) => {
      const html = helpFor(code);
      for (const line of helplines.filter(({ country }) => country === code)) {
        expect(html).toContain(escaped(line.name));
        if (line.phone !== null) expect(html).toContain(`>${line.phone}</a>`);
        if (line.text !== null) expect(html).toContain(line.text.number);
        if (line.url !== null) expect(html).toContain(`href="${line.url}"`);
      }
      expect(html).toContain('Please check: nobody on our team has called this number yet.');
    },
  );

  test.each(countries.map(({ code, name }) => [name, code]))(
    '%s: the page weighs at most 15 KB',
    (_, code) => {
      expect(Buffer.byteLength(helpFor(code))).toBeLessThanOrEqual(15 * 1024);
    },
  );

  test('a phone is only ever given what it can dial', () => {
    const dialled = countries
      .flatMap(({ code }) => hrefs(helpFor(code)))
      .filter((href) => /^(tel|sms):/.test(href));
    expect(dialled.length).toBeGreaterThan(54);
    for (const href of dialled) expect(href).toMatch(/^(tel|sms):\+?[\d*]+$/);
  });

  test('links out of this place tell the other side nothing of the reader (SECURITY C8)', () => {
    const outward = countries.flatMap(({ code }) => [...helpFor(code).matchAll(/<a [^>]*href="http[^>]*>/g)]);
    expect(outward.length).toBeGreaterThan(20);
    for (const [link] of outward) expect(link).toContain('rel="noopener noreferrer nofollow"');
  });

  test('as time passes, a line that was tried moves to the end and says so', () => {
    const rows = helplines.map((line) =>
      line.id === 'no-mental-helse' ? { ...line, verifiedOn: '2026-01-10' } : line,
    );
    const soon = helpFor('NO', rows, '2026-02-01');
    expect(soon).toContain('We tried this number in January 2026.');
    expect(soon.indexOf('Mental Helse')).toBeLessThan(soon.indexOf('Kirkens SOS'));
    const late = helpFor('NO', rows, '2026-06-01');
    expect(late).toContain('Please check: we last tried this number in January 2026.');
    expect(late.indexOf('Mental Helse')).toBeGreaterThan(late.indexOf('Kirkens SOS'));
  });

  test('a line for writing stands where people look who cannot speak aloud, one that calls back does not', () => {
    const british = helpFor('GB').split('id="cannot-speak"');
    expect(british[0]).not.toContain('Shout');
    expect(british[1]).toContain('sms:85258');
    const african = helpFor('ZA').split('id="cannot-speak"');
    expect(african[0]).toContain('they will call you back');
    expect(african[1]).not.toContain('31393');
    expect(african[1]).toContain('We know of no line here that you can write to.');
  });
});

describe('help without a number (CR-9)', () => {
  test('a country without a line is told so, with the ways that are open all the same', () => {
    const html = helpFor('KE', []);
    expect(html).toContain('We have no number for Kenya yet.');
    expect(html).toContain('Call the emergency number.');
    expect(html).toContain('<option value="other" selected="">');
    expect(hrefs(html).filter((href) => href.startsWith('http'))).toEqual([]);
  });

  test('a country that is not in the list is not guessed', () => {
    expect(helpPage({ chosen: { code: otherCountry } })).toContain('We have no number for your country yet.');
  });

  test('the list of helplines that the organiser trusts is offered, and only then', () => {
    const html = helpPage({ chosen: { code: otherCountry }, finder: 'https://lines.example.org/all' });
    expect(html).toContain('href="https://lines.example.org/all" rel="noopener noreferrer nofollow"');
    expect(html).toContain('lines.example.org');
  });
});

describe('help for anyone, at once', () => {
  test('where no emergency number is set, the page does not make one up', () => {
    const html = helpPage();
    expect(html).toContain('Call the emergency number of your country.');
    expect(html).not.toContain('tel:');
  });

  test('an emergency number that no phone can dial as it stands is still shown', () => {
    const html = helpPage({ emergency: { number: '112 or 999', call: null } });
    expect(html).toContain('112 or 999');
    expect(html).not.toContain('tel:');
  });

  test('all five things that hold people back from calling have an answer (CR-3)', () => {
    const fold = helpPage().split('Something holds me back from calling')[1] ?? '';
    expect([...fold.matchAll(/<dt>(.*?)<\/dt><dd>(.+?)<\/dd>/g)].map(([, held]) => held)).toEqual([
      'I am afraid they will send the police',
      'I cannot pay for a call',
      'I do not know if it is serious enough',
      'I tried before and it did not help',
      'I cannot speak aloud',
    ]);
  });

  test('the small steps are on the page itself, where the front page points to (CR-1)', () => {
    const steps = helpPage().split('id="next-minutes"')[1] ?? '';
    expect(steps).toContain('Up: breathe in and count to four.');
    expect(steps).toContain('Five things you can see');
    expect(steps).toContain('Go where another person is, and sit near them.');
  });

  test('choosing a country is one form that needs no script, session or token (CR-10)', () => {
    const html = helpPage();
    const [form = ''] = /<form .*?<\/form>/s.exec(html.slice(html.indexOf('<main'))) ?? [];
    expect(form).toContain('action="/help" method="get"');
    expect(form).not.toContain('type="hidden"');
    expect([...form.matchAll(/<option /g)]).toHaveLength(countries.length + 2);
  });

  test('nothing in it comes from anywhere else, and no style or script stands inside it (SECURITY C8, G)', () => {
    const html = helpPage();
    expect(html).not.toMatch(/ style=|<style|<script(?! defer="" src="\/static\/)| on[a-z]+=/);
    expect(html).not.toMatch(/(src|action|formaction|poster|srcset|data)="(https?:)?\/\//);
  });
});
