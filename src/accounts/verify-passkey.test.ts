import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAuthenticator } from '../../tests/support/authenticator.ts';
import type { Made, Signed } from './passkey.input.ts';
import { verifyMade, verifySigned } from './verify-passkey.ts';

const party = { id: 'localhost', origin: 'http://localhost:3000' };
const runs = Number(process.env.PASSKEY_RUNS ?? 150);

test('no changed byte of what a passkey signed is taken for its answer (SECURITY A5)', async () => {
  const device = anAuthenticator();
  const known = { key: device.key, count: 0 };
  const challenge = 'cXVlc3Rpb24';
  const parts = ['clientDataJSON', 'authenticatorData', 'signature'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (part, at, by) => {
        const signed = JSON.parse(device.sign(challenge)) as Signed;
        expect(await verifySigned(party, { ...signed, challenge }, known)).not.toBeNull();
        const bytes = Buffer.from(signed[part], 'base64url');
        // Of the signature its numbers: how they are wrapped may be said in several ways.
        const where = part === 'signature' ? bytes.length - 1 - (at % 30) : at % bytes.length;
        bytes[where] = (bytes[where] ?? 0) ^ by;
        const changed = { ...signed, challenge, [part]: bytes.toString('base64url') };
        expect(await verifySigned(party, changed, known)).toBeNull();
      },
    ),
    { numRuns: runs },
  );
});

test('whatever a device says that it made, nothing breaks and nothing is taken', async () => {
  const made = (object: Uint8Array): Made => ({
    id: 'AAAA',
    clientDataJSON: Buffer.from('{"type":"webauthn.create"}').toString('base64url'),
    attestationObject: Buffer.from(object).toString('base64url'),
    challenge: '',
  });
  // Lists in lists, and a map that says it is as large as a map can be.
  for (const bytes of [Buffer.alloc(3000, 0x81), Buffer.from('bbffffffffffffffff', 'hex')]) {
    expect(await verifyMade(party, made(bytes))).toBeNull();
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
      expect(await verifyMade(party, made(bytes))).toBeNull();
    }),
    { numRuns: runs },
  );
});
