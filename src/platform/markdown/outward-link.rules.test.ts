import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN_ADDRESSES } from './hostile-texts.fixture.ts';
import { outwardLink, showsHost } from './outward-link.rules.ts';

describe('SECURITY C8: where a link may lead', () => {
  test('nowhere but to http and https', () => {
    expect(FORBIDDEN_ADDRESSES.filter((address) => outwardLink(address) !== undefined)).toEqual([]);
  });

  test.each([
    ['https://a.example', 'https://a.example', 'a.example'],
    ['http://A.Example:8080/B?c=d#e', 'http://A.Example:8080/B?c=d#e', 'a.example:8080'],
    ['http://a.example:80/', 'http://a.example:80/', 'a.example'],
    ['https://a.example/ä b', 'https://a.example/%C3%A4%20b', 'a.example'],
    ['https://a.example/%41%zz', 'https://a.example/%41%zz', 'a.example'],
    ['http://bücher.example/', 'http://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['http://a.example\\@b.example/', 'http://a.example/@b.example/', 'a.example'],
    ['http://0x7f.1/', 'http://0x7f.1/', '127.0.0.1'],
    ['http://a.example/"\'<>`', "http://a.example/%22'%3C%3E%60", 'a.example'],
  ])('%j', (address, href, host) => {
    expect(outwardLink(address)).toEqual({ href, host });
  });

  test('a browser goes where the host says, and the address holds no quote, space or angle bracket', () => {
    const address = fc
      .array(
        fc.oneof(
          fc.constantFrom('/', '\\', '@', ':', '?', '#', '.', 'a', 'b.example', '%', '"', '\t', '&', 'ä'),
          fc.string({ maxLength: 3 }),
        ),
      )
      .map((parts) => `http://${parts.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(address, fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (written) => {
          const link = outwardLink(written);
          fc.pre(link !== undefined);
          const gone = new URL(link.href, 'https://forum.example/threads/1');
          expect(gone.host).toBe(link.host);
          expect(gone.host).toBe(new URL(written).host);
          expect(link.href).toMatch(/^https?:\/\/[\x21\x23-\x3b\x3d\x3f-\x7e]+$/);
          expect(outwardLink(link.href)?.host).toBe(link.host);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a.example', true],
    [' https://A.Example ', true],
    ['www.a.example/b', true],
    ['a.example?b#c', true],
    ['a.example:8080', false],
    ['a.example.org', false],
    ['a.example is mine', false],
    ['not a.example', false],
    ['good.example/a.example', false],
    ['a.example/\u202ex', false],
    ['a.example@b.example', false],
    ['xn--a.example', false],
    ['', false],
  ])('the words %j show www.a.example: %s', (words, shown) => {
    expect(showsHost(words, 'www.a.example')).toBe(shown);
  });

  test('www alone is not cut off', () => {
    expect(showsHost('example', 'www.example')).toBe(false);
  });
});
