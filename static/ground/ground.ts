import { editEntry, showJournal, typedEntry, watchJournal, wipeJournal } from './journal.ts';
import { offerWords, openEither, watchBeginning, watchChanging } from './keys.ts';
import { all, field, one, onPress, onSent, root, showOnly, tell } from './page.ts';
import { editPlan, showGoals, showPlan, typedParts, watchGoals, watchPlan, wipe } from './plan.ts';
import { openAll, type Session } from './session.ts';
import { chooseStaying, isStaying, type Kept, keepCopy, readKept } from './store.ts';
import { forgetUnsent, recall, remember } from './unsent.ts';

/*
 * Own ground: pages that are sealed and opened here and nowhere else (SECURITY J). The key lies in this tab's memory while
 * they are open, and goes when they are closed, when nothing was touched for some minutes, when the page goes, and with
 * Leave in any tab. What is written into the page goes with it.
 */

const quietMinutes = 5;
const pauseInTyping = 700;

let kept: Kept | null = null;
let session: Session | undefined;
let touched = 0;
let quiet: ReturnType<typeof setTimeout> | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;

const current = (): Session | undefined => session;

/** What is typed and not kept yet lies sealed in this tab. */
async function settle(): Promise<void> {
  clearTimeout(typing);
  if (session) await remember(session, { parts: typedParts(), entry: typedEntry() });
}

function close(state = 'locked', said = ''): void {
  session = undefined;
  clearTimeout(quiet);
  clearTimeout(typing);
  wipe();
  wipeJournal();
  one('[data-state="phrase"]')?.replaceChildren();
  showOnly('state', state);
  tell(said);
}

async function open(key: CryptoKey): Promise<void> {
  if (!kept) return;
  session = await openAll(key, kept);
  showPlan(session);
  showGoals(current);
  showJournal(current);
  showOnly('state', 'open');
  showOnly('tab', 'plan');
  tell(session.damaged ? 'damaged' : '');
  await giveBack(session);
  touched = Date.now();
  stayAwake();
  void keepCopy(kept);
}

async function giveBack(open: Session): Promise<void> {
  if (!one('form[data-form="plan"]')) return;
  const { parts, entry } = await recall(open);
  if (parts && open.plan) editPlan(parts);
  if (entry) editEntry(entry);
  if (entry && !parts) showOnly('tab', 'journal');
  if (parts || entry) tell('unsent');
}

async function doze(): Promise<void> {
  await settle();
  close('locked', 'quiet');
}

const isQuiet = (): boolean => Boolean(session) && Date.now() - touched >= quietMinutes * 60_000;

function stayAwake(): void {
  clearTimeout(quiet);
  if (!session) return;
  // A device that slept comes back before its timers do.
  if (isQuiet()) return void doze();
  touched = Date.now();
  quiet = setTimeout(doze, quietMinutes * 60_000);
}

function watch(): void {
  onSent('unlock', async (form) => {
    if (!kept?.keys) return;
    tell('wait');
    const key = await openEither(kept.keys, field(form, 'secret').value);
    if (!key) return tell('wrong');
    form.reset();
    await open(key);
  });
  onPress('close', async () => {
    await settle();
    close();
  });
  for (const button of all('[data-to]')) {
    button.addEventListener('click', () => {
      showOnly('tab', button.dataset.to ?? '');
      tell();
    });
  }
  watchPlan(current, () => void settle());
  watchGoals(current);
  watchJournal(current, () => void settle());
  offerWords();
  watchBeginning(() => kept, open);
  watchChanging(
    () => kept,
    () => void (kept && keepCopy(kept)),
  );
  watchStaying();
  root.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(settle, pauseInTyping);
  });
  for (const sign of ['keydown', 'pointerdown', 'input']) addEventListener(sign, stayAwake);
  document.addEventListener(
    'visibilitychange',
    () => void (isQuiet() ? doze() : document.hidden && settle()),
  );
  addEventListener('pagehide', () => close());
  if ('BroadcastChannel' in self) {
    new BroadcastChannel('pages').addEventListener('message', () => {
      kept = null;
      close('left');
      forgetUnsent();
    });
  }
}

function watchStaying(): void {
  const box = one<HTMLInputElement>('#stays');
  box?.addEventListener('change', () => void (kept && chooseStaying(box.checked, kept)));
  void isStaying().then((stays) => {
    if (box) box.checked = stays;
  });
}

async function begin(): Promise<void> {
  watch();
  kept = await readKept();
  showOnly('state', kept === null ? 'none' : kept.keys === null ? 'new' : 'locked');
}

if (root && globalThis.crypto?.subtle) void begin();
