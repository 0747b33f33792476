import { expect, test } from 'vitest';
import { mayWrite } from './agreement.policy.ts';
import { consent } from './consent.catalogue.ts';

const consentVersion = consent.version;

test('ON-5: a member who said yes to an older agreement does not write until they have said yes again', () => {
  expect(mayWrite({ agreementVersion: 1, consentVersion }, 2)).toBe('problem.agreement');
});

test('ON-4: a member who said yes to an older sentence about storing does not write until they have said yes again', () => {
  expect(mayWrite({ agreementVersion: 2, consentVersion: consentVersion - 1 }, 2)).toBe('problem.consent');
});

test('ON-4, ON-5: a member who said yes to the newest of both writes', () => {
  expect(mayWrite({ agreementVersion: 2, consentVersion }, 2)).toBe(true);
});
