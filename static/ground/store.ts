import type { KeyBox, SealedPage } from '../../src/ground/envelope.rules.ts';
import { scriptAt } from '../js/script-at.ts';
import { root } from './page.ts';

/** Everything of somebody's ground as the server has it: sealed. */
export interface Kept {
  keys: KeyBox | null;
  keysVersion: number;
  plan: SealedPage;
  journal: SealedPage[];
}

export interface Answer {
  status: number;
  body: { version?: number; now?: SealedPage };
}

const { kept: address = '', reading = '', shell = '', worker = '' } = root?.dataset ?? {};

/** What lies on the device goes with Leave, unless somebody chose that it stays (static/js/keep-offline.ts). */
const passing = 'pages';
const staying = 'pages stay';

/** What is kept; where there is no connection, as it was when it was last here. Null where nothing is to be had. */
export async function readKept(): Promise<Kept | null> {
  try {
    const answer = await (shell ? fetch(address, { cache: 'no-store' }) : caches.match(address));
    return answer?.ok ? ((await answer.json()) as Kept) : null;
  } catch {
    return null;
  }
}

/** Sends what is sealed. Status 0: there is no connection. */
export async function send(to: string, fields: Record<string, string | number>): Promise<Answer> {
  const body = new URLSearchParams({ form_token: root.dataset.token ?? '' });
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value));
  try {
    const answer = await fetch(to, { method: 'POST', body, redirect: 'manual' });
    const isJson = answer.headers.get('content-type')?.includes('json');
    return { status: answer.status, body: isJson ? await answer.json() : {} };
  } catch {
    return { status: 0, body: {} };
  }
}

const mayCopy = (): boolean => Boolean(shell) && 'caches' in self && 'serviceWorker' in navigator;

/** Whether what lies on this device stays there after Leave. */
export const isStaying = async (): Promise<boolean> => 'caches' in self && caches.has(staying);

let shellKept = false;

/** Puts what is sealed, and the page that opens it, where they can be read without a connection. */
export async function keepCopy(kept: Kept): Promise<void> {
  if (!mayCopy() || root.dataset.shared !== undefined || kept.keys === null) return;
  try {
    const cache = await caches.open((await staysOwn(kept.keys.id)) ? staying : passing);
    await cache.put(
      address,
      new Response(JSON.stringify(kept), { headers: { 'content-type': 'application/json' } }),
    );
    if (shellKept) return;
    await navigator.serviceWorker.register(scriptAt(worker), { scope: shell });
    const page = await fetch(reading, { credentials: 'omit' });
    if (!page.ok) return;
    await cache.put(shell, page);
    const parts = document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>(
      'link[rel=stylesheet], script[src]',
    );
    await cache.addAll([...parts].map((part) => ('href' in part ? part.href : part.src)));
    shellKept = true;
  } catch {
    // A browser that keeps nothing reads with a connection.
  }
}

/** What stays on a device is its owner's: where somebody else opens their pages, it goes. */
async function staysOwn(id: string): Promise<boolean> {
  if (!(await isStaying())) return false;
  const there = await (await caches.open(staying)).match(address);
  if (!there || ((await there.json()) as Kept).keys?.id === id) return true;
  await caches.delete(staying);
  return false;
}

/** Lets what lies here stay after Leave, or not. */
export async function chooseStaying(stays: boolean, kept: Kept): Promise<void> {
  await Promise.all([passing, staying].map((name) => caches.delete(name)));
  if (stays) await caches.open(staying);
  shellKept = false;
  await keepCopy(kept);
}
