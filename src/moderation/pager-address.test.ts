import { describe, expect, test } from 'vitest';
import { mayReach, pagerAddress } from './pager-address.ts';

describe('where a pager may stand (CR-5, SECURITY)', () => {
  test.each([
    '',
    'pager',
    'ftp://pager.example/x',
    'http://pager.example/x',
    'https://anna:word@pager.example/',
    'https://10.0.0.4/ring',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0x0a000001/',
    'file:///etc/passwd',
  ])('not at “%s”', (typed) => {
    expect(pagerAddress(typed)).toBeNull();
  });

  test.each([
    'https://pager.example/ring?a=1',
    'http://127.0.0.1:9000/ring',
    'http://localhost:9000/',
    'http://[::1]:9/',
  ])('at “%s”', (typed) => {
    expect(pagerAddress(typed)).toBe(typed);
  });

  test.each([
    '10.1.2.3',
    '172.31.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:192.168.0.1',
    'word',
  ])('a name that stands for %s is not rung', (address) => {
    expect(mayReach(address)).toBe(false);
  });

  test.each(['93.184.216.34', '127.0.0.1', '::1', '2606:2800:220:1::1'])('%s may be reached', (address) => {
    expect(mayReach(address)).toBe(true);
  });
});
