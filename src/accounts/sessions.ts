import { hash, randomBytes } from 'node:crypto';
import type { Actor } from '../platform/actor.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { awakeRole, type Role } from '../platform/roles.catalogue.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { LockerUse, SealedLocker } from './lockers.ts';
import type { Opened, OpenedLockers } from './opened-lockers.ts';
import {
  hasRunOut,
  minuteOf,
  needsNewToken,
  needsTouch,
  readCookie,
  type SessionCookie,
  writeCookie,
} from './session-cookie.ts';
import { limitsName } from './sign-in-key.ts';
import { isLongAway, noteSeen, stay } from './stay.ts';

/** What the database knows a session's value by. */
export const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer');
const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * The value that follows another at the daily change. It is reckoned, not drawn: of two pages that are opened at once,
 * and after an answer that never arrived, every answer names the same next value, and none brings an old one back.
 */
const nextToken = (keys: Tools['keys'], token: string): string =>
  keys.blind('cookie', 'next', token).toString('base64url');

/** A session that was just opened: its id, and the text of its cookie. */
export interface OpenedSession {
  id: string;
  cookie: string;
  shared: boolean;
  /** They had wanted to leave, and by this stay. */
  stays: boolean;
  /** They were away for so long that the account would have gone some day (PR-7). */
  longAway: boolean;
}

/** Opens a session with a value nobody has had before (SECURITY B2). Whoever had wanted to leave stays (PR-6). */
export async function openSession(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  session: { account: string; shared: boolean; label?: string },
): Promise<OpenedSession> {
  const now = tools.clock.now();
  const id = newId();
  const token = newToken();
  await tx.execute(
    'insert into session (id, account_id, token_hash, label, shared, seen_week) values (?, ?, ?, ?, ?, ?)',
    [
      id,
      session.account,
      sha256(token),
      session.label ? tools.keys.seal('session-label', id, session.label) : null,
      session.shared,
      weekOf(now),
    ],
  );
  const longAway = await isLongAway(tx, session.account, now);
  await noteSeen(tx, session.account, now);
  const stays = await stay(tx, session.account);
  const minute = minuteOf(now);
  const { shared } = session;
  const times = { signedIn: minute, issued: minute, used: minute };
  return {
    id,
    shared,
    stays,
    longAway,
    cookie: writeCookie(tools.keys, { token, ...times, shared }),
  };
}

/** What is asked together with who is asking. */
export interface AskedAlong {
  uses?: readonly LockerUse[];
  along?: string;
  memory?: OpenedLockers;
}

/** Who is asking, what their next cookie is if it must change, and what forms are bound to. */
export interface Recognised {
  actor: Actor;
  /** A new text for the cookie, `null` to drop it, `undefined` to leave it as it is. */
  cookie?: string | null;
  /** What the session's form tokens are made from; changes with the session, not with the daily token. */
  tokenBase?: string;
  /** The device is one that others use; known of a session that is over, too. */
  shared?: boolean;
  /** The lockers that were asked for, still sealed, and those that lie open already. */
  lockers?: SealedLocker[];
  opened?: Opened;
  /** The secret value of the session. */
  token?: string;
  /** What was asked along with it. */
  along?: string;
  /** What limits know the account's sign-in name by: a start option for tests lifts them for named people. */
  limitsName?: string;
}

interface SessionRow extends SealedLocker {
  id: string;
  account_id: string;
  shared: boolean;
  seen_week: string;
  token_hash: Buffer;
  is_current: boolean;
  has_previous: boolean;
  role: Role;
  sign_in_key: Buffer;
  agreement_version: number;
  codes_pending: boolean;
  has_code: boolean;
  has_passkey: boolean;
  along: string | null;
}

/**
 * Finds who a cookie belongs to. A cookie that is unknown, changed or has run out makes a guest, never an error. `uses`
 * are lockers to be read along, `along` is an expression in SQL of ours that gives a text: nearly every page of a member
 * needs both, and one question is cheaper than three. Lockers that are as they were when `memory` took them come without
 * their content.
 */
export async function recognise(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  text: string | undefined,
  asked: AskedAlong = {},
): Promise<Recognised> {
  if (text === undefined) return { actor: guest };
  const cookie = readCookie(tools.keys, text);
  const found = cookie && (await findAlive(em, tools, cookie, asked));
  if (!cookie || !found) return { actor: guest, cookie: null, shared: cookie?.shared };
  const { rows, row, role, opened } = found;
  return {
    actor: memberOf(row, role),
    cookie: await keepFresh(em, tools, cookie, row, role),
    tokenBase: row.id,
    shared: row.shared,
    limitsName: limitsName(row.sign_in_key),
    lockers: asked.uses === undefined ? undefined : rows,
    opened,
    token: cookie.token,
    along: row.along ?? undefined,
  };
}

/** The session of a cookie; nothing where there is none, or where its time is over: then it ends. */
async function findAlive(em: Em, tools: Pick<Tools, 'clock'>, cookie: SessionCookie, asked: AskedAlong) {
  const opened = asked.memory?.find(cookie.token);
  const rows = await findSession(em, cookie, asked, opened?.signs ?? []);
  const [row] = rows;
  const role = row && awakeRole(row.role, row.has_code || row.has_passkey);
  if (role && !hasRunOut(cookie, role, tools.clock.now())) return { rows, row, role, opened };
  asked.memory?.forget(cookie.token);
  if (row !== undefined) await em.execute('delete from session where id = ?', [row.id]);
  return null;
}

const guest: Actor = { kind: 'guest' };

const memberOf = (row: SessionRow, role: Role): Actor => ({
  kind: 'member',
  account: row.account_id,
  session: row.id,
  role,
  waitingRole: role === row.role ? null : row.role,
  codesPending: row.codes_pending,
  agreementVersion: row.agreement_version,
  shared: row.shared,
  hasTwoStep: row.has_code || row.has_passkey,
  secondSteps: { code: row.has_code, passkey: row.has_passkey },
});

/** The session once for each locker that was asked for, or once. */
function findSession(
  em: Em,
  cookie: SessionCookie,
  { uses = [], along = 'null' }: AskedAlong,
  signs: readonly string[],
): Promise<SessionRow[]> {
  const hash = sha256(cookie.token);
  return ask<SessionRow>(
    em,
    `select s.id, s.account_id, s.shared, s.seen_week::text as seen_week, s.token_hash, s.token_hash = ? as is_current,
       s.previous_hash is not null as has_previous, a.role, a.sign_in_key, a.agreement_version,
       a.pending_codes is not null as codes_pending, a.two_step is not null as has_code,
       exists (select 1 from passkey k where k.account_id = a.id) as has_passkey,
       l.use, ${signOfLocker} as sign, (${along}) as along,
       case when ${signOfLocker} = any(?::text[]) then null else encode(l.content, 'base64') end as content
     from session s join account a on a.id = s.account_id
       left join locker l on l.account_id = a.id and l.use = any(?::text[])
     where s.token_hash = ? or s.previous_hash = ?`,
    [hash, arrayOf(signs), arrayOf(uses), hash, hash],
  );
}

/** The transaction that sealed it last: no two changes of a locker have the same. */
const signOfLocker = "l.use || '-' || l.xmin::text";

const arrayOf = (words: readonly string[]): string => `{${words.join(',')}}`;

/** Writes at most once a week, a day, or a minute after a change of token; otherwise only the cookie changes. */
async function keepFresh(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  cookie: SessionCookie,
  row: SessionRow,
  role: Role,
): Promise<string | undefined> {
  const now = tools.clock.now();
  if (row.seen_week < weekOf(now)) {
    await em.execute('update session set seen_week = ? where id = ?', [weekOf(now), row.id]);
    await em.execute('update account set seen_week = ? where id = ?', [weekOf(now), row.account_id]);
  }
  const minute = minuteOf(now);
  if (row.is_current && row.has_previous && minute - cookie.issued >= 1) {
    await em.execute('update session set previous_hash = null where id = ?', [row.id]);
  }
  if (!row.is_current || needsNewToken(cookie, now)) {
    const token = nextToken(tools.keys, cookie.token);
    if (row.is_current) await changeToken(em, row.id, cookie.token, token);
    else if (!row.token_hash.equals(sha256(token))) return undefined;
    return writeCookie(tools.keys, { ...cookie, token, issued: minute, used: minute });
  }
  if (!needsTouch(cookie, role, now)) return undefined;
  return writeCookie(tools.keys, { ...cookie, used: minute });
}

async function changeToken(em: Em, session: string, before: string, after: string): Promise<void> {
  await em.execute('update session set token_hash = ?, previous_hash = ? where id = ? and token_hash = ?', [
    sha256(after),
    sha256(before),
    session,
    sha256(before),
  ]);
}
