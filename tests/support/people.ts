import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { createAccount } from '../../src/accounts/create-account.ts';
import { sessionCookieName } from '../../src/accounts/session-cookie-header.ts';
import { openSession } from '../../src/accounts/sessions.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import { giveRole } from '../../src/accounts/staff.ts';
import { saveTwoStep } from '../../src/accounts/two-step.ts';
import type { Role } from '../../src/platform/roles.catalogue.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import type { TestForum } from './app.ts';
import { type Browser, openBrowser } from './browser-like.ts';

type Forum = Pick<TestForum, 'app' | 'database' | 'tools'>;

export interface Person {
  /** A browser that is already signed in. */
  browser: Browser;
  account: string;
  signInName: string;
  passphrase: string;
  /**
   * The code their phone shows now, for people with a second step. Each half minute's code works once: move the
   * clock by 30 seconds between two sign-ins.
   */
  secondStep?: () => string;
}

export interface PersonOptions {
  signInName?: string;
  passphrase?: string;
  /** Leaves the recovery codes waiting to be confirmed. */
  codesPending?: boolean;
  /** The version of the agreement they said yes to; the newest unless told. */
  agreementVersion?: number;
  /** Signed in on a device that others use. */
  shared?: boolean;
  /** As in `openBrowser`; an origin with https gets the cookie of https. */
  origin?: string;
  /** Gives a member a second step too; staff always have one. */
  twoStep?: boolean;
}

/** Somebody with an account and no role, signed in. Made by the use cases, without the pages. */
export const aMember = (forum: Forum, options: PersonOptions = {}): Promise<Person> =>
  aPerson(forum, 'member', options);

/** A moderator with a second step, signed in. Staff sessions end after 30 idle minutes of the forum's clock. */
export const aModerator = (forum: Forum, options: PersonOptions = {}): Promise<Person> =>
  aPerson(forum, 'moderator', options);

/** An owner with a second step, signed in. */
export const anOwner = (forum: Forum, options: PersonOptions = {}): Promise<Person> =>
  aPerson(forum, 'owner', options);

const usualPassphrase = 'ember lantern willow stone river';

/** One slow hash for everybody who has the usual passphrase. */
const usualHashes = new WeakMap<object, Promise<string>>();

function hashOf(forum: Forum, passphrase: string): Promise<string> {
  const { passwords } = forum.tools;
  if (passphrase !== usualPassphrase) return passwords.hash(passphrase);
  const known = usualHashes.get(passwords) ?? passwords.hash(passphrase);
  usualHashes.set(passwords, known);
  return known;
}

async function aPerson(forum: Forum, role: Role, options: PersonOptions): Promise<Person> {
  const { tools } = forum;
  const signInName = options.signInName ?? `person ${randomBytes(6).toString('hex')}`;
  const passphrase = options.passphrase ?? usualPassphrase;
  const passphraseHash = await hashOf(forum, passphrase);
  const secret = role === 'member' && !options.twoStep ? null : new Secret({ size: 20 }).base32;
  const made = await inTransaction(forum.database.fork(), async (tx) => {
    const [newest] = await tx.execute<{ version: number }[]>('select max(version) as version from agreement');
    const account = await createAccount(tx, tools, {
      signInKey: signInKey(tools.keys, signInName),
      passphraseHash,
      agreementVersion: options.agreementVersion ?? newest?.version ?? 1,
    });
    if (!options.codesPending) {
      await tx.execute('update account set pending_codes = null where id = ?', [account]);
    }
    if (role !== 'member') await giveRole(tx, account, role);
    if (secret !== null) await saveTwoStep(tx, tools.keys, account, { secret, step: 0 });
    return { account, session: await openSession(tx, tools, { account, shared: options.shared ?? false }) };
  });
  const browser = openBrowser(forum, { origin: options.origin });
  browser.cookies.set(sessionCookieName(options.origin?.startsWith('https:') ?? false), made.session.cookie);
  const person: Person = { browser, account: made.account, signInName, passphrase };
  if (secret !== null) person.secondStep = () => phoneCode(secret, tools.clock.now());
  return person;
}

/** What an app for codes shows at a moment. */
export const phoneCode = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: at.getTime(),
  });
