import type { Parts } from './merge.ts';
import { seal, unseal } from './seal.ts';
import type { Session } from './session.ts';

/** What is typed and not kept yet. */
export interface Unsent {
  parts?: Parts;
  entry?: { text: string; own: string; moods: string[]; before: string };
}

const name = 'own pages';

const place = ({ kept }: Session): string => `unsent ${kept.keys?.id}`;

/** Keeps what is typed for this tab, sealed: a reload or closing by itself loses nothing, and nobody can read it there. */
export async function remember(session: Session, unsent: Unsent): Promise<void> {
  const typed = unsent.parts !== undefined || unsent.entry !== undefined;
  try {
    const sealed = typed ? await seal(session.key, JSON.stringify(unsent), place(session)) : '';
    // Leave came first: then nothing may be written any more.
    if (document.documentElement.dataset.left !== undefined) return;
    if (sealed) sessionStorage.setItem(name, sealed);
    else sessionStorage.removeItem(name);
  } catch {
    // Full, refused or too long: it still stands on the page.
  }
}

/** Drops it, for whoever left. */
export function forgetUnsent(): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}

/** What was typed before, where this is its owner. */
export async function recall(session: Session): Promise<Unsent> {
  try {
    const text = await unseal(session.key, sessionStorage.getItem(name) ?? '', place(session));
    return text === null ? {} : (JSON.parse(text) as Unsent);
  } catch {
    return {};
  }
}
