import type { KeyBox } from '../../src/ground/envelope.rules.ts';
import { copyOf, field, one, onPress, onSent, root, showOnly, tell, write } from './page.ts';
import { drawWords, tidyPhrase, tidySecret } from './phrase.ts';
import { makeKeyBox, openKey, rewrap, type Way } from './seal.ts';
import { type Kept, send } from './store.ts';

const leastSigns = 12;
/** Words of a secret somebody lets us draw, and of the way back. */
const secretWords = 6;
const recoveryWords = 10;

export async function draw(count: number): Promise<string | null> {
  try {
    const answer = await fetch(root.dataset.words ?? '');
    return answer.ok ? drawWords((await answer.text()).split(' '), count) : null;
  } catch {
    return null;
  }
}

/** Which ways a typed text may open: recovery words are many words, and anything may be a secret. */
const ways = (typed: string): Way[] =>
  tidyPhrase(typed).split(' ').length >= recoveryWords ? ['recovery', 'secret'] : ['secret'];

/** The key, by whichever way the text opens it. */
export async function openEither(box: KeyBox, typed: string): Promise<CryptoKey | null> {
  for (const way of ways(typed)) {
    const key = await openKey(box, way, typed);
    if (key) return key;
  }
  return null;
}

/** A secret is drawn on request, and shown, since it is to be written down. */
export function offerWords(): void {
  onPress('draw', async () => {
    const words = await draw(secretWords);
    const typed = field(one('form[data-form="begin"]') as HTMLElement, 'fresh');
    if (!words) return tell('away');
    typed.type = 'text';
    typed.value = words;
    typed.focus();
  });
}

/** Shows the recovery words, once; they stand nowhere else. */
function showPhrase(phrase: string, after: () => void): void {
  const paper = copyOf('phrase');
  write(paper, { phrase });
  one('[data-state="phrase"]')?.replaceChildren(paper);
  onPress('print-phrase', () => print(), paper);
  onPress(
    'phrase-kept',
    () => {
      paper.remove();
      after();
    },
    paper,
  );
  showOnly('state', 'phrase');
  one('h2', paper)?.focus();
}

async function put(kept: Kept, keys: KeyBox): Promise<boolean> {
  const to = root.dataset.keys ?? '';
  const { status, body } = await send(to, { version: kept.keysVersion, keys: JSON.stringify(keys) });
  tell(status === 409 ? 'elsewhere' : status === 200 ? '' : 'away');
  if (status !== 200) return false;
  Object.assign(kept, { keys, keysVersion: body.version });
  return true;
}

const isShort = (secret: string): boolean => {
  const short = tidySecret(secret).length < leastSigns;
  if (short) tell('short');
  return short;
};

/** The first key: the secret somebody chose, and recovery words drawn here. */
export function watchBeginning(kept: () => Kept | null, opened: (key: CryptoKey) => Promise<void>): void {
  onSent('begin', async (form) => {
    const now = kept();
    const secret = field(form, 'fresh').value;
    if (!now || isShort(secret)) return;
    tell('wait');
    const phrase = await draw(recoveryWords);
    if (!phrase) return tell('away');
    const keys = await makeKeyBox(secret, phrase);
    if (!(await put(now, keys))) return;
    form.reset();
    const key = await openKey(keys, 'secret', secret);
    if (key) showPhrase(phrase, () => void opened(key));
  });
}

/** Another secret, or other recovery words, for the same key: the pages stay as they are. */
export function watchChanging(kept: () => Kept | null, changed: () => void): void {
  const change = async (form: HTMLFormElement, way: Way, fresh: string): Promise<boolean> => {
    const now = kept();
    const old = field(form, 'old').value;
    if (!now?.keys) return false;
    tell('wait');
    for (const by of ways(old)) {
      const keys = await rewrap(now.keys, { way: by, words: old }, { way, words: fresh });
      if (keys) return put(now, keys);
    }
    tell('wrong');
    return false;
  };
  onSent('secret', async (form) => {
    const fresh = field(form, 'fresh').value;
    if (isShort(fresh) || !(await change(form, 'secret', fresh))) return;
    form.reset();
    tell('secret-changed');
    changed();
  });
  onSent('recovery', async (form) => {
    const phrase = await draw(recoveryWords);
    if (!phrase) return tell('away');
    if (!(await change(form, 'recovery', phrase))) return;
    form.reset();
    changed();
    showPhrase(phrase, () => showOnly('state', 'open'));
  });
}
