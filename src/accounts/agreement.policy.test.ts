import { expect, test } from 'vitest';
import { mayWrite } from './agreement.policy.ts';

test('ON-5: a member who said yes to an older agreement does not write until they have said yes again', () => {
  expect(mayWrite({ agreementVersion: 1 }, 2)).toBe('problem.agreement');
});

test('ON-5: a member who said yes to the newest agreement writes', () => {
  expect(mayWrite({ agreementVersion: 2 }, 2)).toBe(true);
});
