import type { Made, Signed } from './passkey.input.ts';
import type { PasskeyParty } from './passkey-party.rules.ts';

/** ES256, EdDSA, RS256: what keys of today and of some years ago can do. */
export const passkeyAlgorithms = [-7, -8, -257];

/** Some 25 MB that only those pay who use passkeys: loaded with the first question, not with the start. */
const library = () => import('@simplewebauthn/server');
const helpers = () => import('@simplewebauthn/server/helpers');

/** Loads what verifying needs, so that the answer to a question does not wait for it. */
export const loadPasskeys = async (): Promise<void> => void (await library());

/** A public key and how often it was used, as far as it counts. */
export interface PublicPasskey {
  key: string;
  count: number;
}

/**
 * The count of a passkey that signed its question rightly for this place; nothing where anything of it is not right. The
 * caller has looked at the question.
 */
export async function verifySigned(
  party: PasskeyParty,
  answer: Signed,
  known: PublicPasskey,
): Promise<number | null> {
  const { id, challenge, ...response } = answer;
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
      ...expected(party, challenge),
      // A count of 0 here: whether it went back is for the caller to see and to say.
      credential: { id, publicKey: Buffer.from(known.key, 'base64url'), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** The public key of a passkey that was made for this place and this question, or nothing. */
export async function verifyMade(party: PasskeyParty, answer: Made): Promise<PublicPasskey | null> {
  const { id, challenge, ...response } = answer;
  if (!(await isWithoutMaker(answer))) return null;
  const { verifyRegistrationResponse } = await library();
  try {
    const made = await verifyRegistrationResponse({
      response: { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} },
      ...expected(party, challenge),
      supportedAlgorithmIDs: passkeyAlgorithms,
    });
    if (!made.verified || made.registrationInfo.credential.id !== id) return null;
    const { publicKey, counter } = made.registrationInfo.credential;
    return { key: Buffer.from(publicKey).toString('base64url'), count: counter };
  } catch {
    return null;
  }
}

const expected = ({ id, origin }: PasskeyParty, challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: id,
  requireUserVerification: false,
});

/**
 * Whether a passkey comes without certificates of who made the device. We ask for none, and to check one the library would
 * fetch addresses that stand in it.
 */
async function isWithoutMaker({ attestationObject }: Made): Promise<boolean> {
  const { decodeAttestationObject } = await helpers();
  try {
    const object = decodeAttestationObject(Buffer.from(attestationObject, 'base64url'));
    const form = object.get('fmt');
    if (form === 'none') return true;
    return form === 'packed' && object.get('attStmt').get('x5c') === undefined;
  } catch {
    return false;
  }
}
