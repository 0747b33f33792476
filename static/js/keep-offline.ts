import { scriptAt } from './script-at.ts';

/** Most pages kept on one device; the oldest goes when there is one more. */
const most = 50;
const store = 'kept';

/**
 * "Keep on this phone": puts the page as guests have it, and the stylesheet, where it can be read without a connection.
 * Only the reader's own press keeps anything. A page that is kept is kept anew whenever it is read, and goes where it is
 * not there any more (AX-9).
 */
export async function offerKeeping(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-offline-page]');
  if (!place || !('serviceWorker' in navigator) || !('caches' in self)) return;
  const { offlinePage: page = '', offlineWorker: worker = '' } = place.dataset;
  const address = page.split('?')[0] ?? '';
  const [keep, drop] = place.querySelectorAll('button');
  if (!keep || !drop) return;
  const isKept = async () => Boolean(await caches.match(address));
  const show = async () => {
    const kept = await isKept();
    keep.hidden = kept;
    drop.hidden = !kept;
    for (const note of place.querySelectorAll<HTMLElement>('[data-kept]')) {
      note.hidden = (note.dataset.kept === 'yes') !== kept;
    }
  };
  const put = async () => {
    const cache = await caches.open(store);
    const answer = await fetch(page, { credentials: 'omit' });
    if (answer.ok) {
      const style = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href;
      if (style) await cache.add(style);
      await cache.delete(address);
      await cache.put(address, answer);
    } else if (answer.status === 404) await cache.delete(address);
    const pages = (await cache.keys()).filter(({ url }) => !url.endsWith('.css'));
    for (const old of pages.slice(0, -most)) await cache.delete(old);
  };
  keep.addEventListener('click', async () => {
    await navigator.serviceWorker.register(scriptAt(worker));
    await put();
    await show();
    drop.focus();
  });
  drop.addEventListener('click', async () => {
    await (await caches.open(store)).delete(address);
    await show();
    keep.focus();
  });
  await show();
  if (await isKept()) await put().catch(() => undefined);
}

/** Takes everything off this device that was kept on it, but for own pages that somebody chose to let stay. */
export function forgetKept(): void {
  forgetPages();
  if (!('caches' in self)) return;
  void caches.delete(store);
  void caches.has('pages stay').then(async (stays) => {
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    for (const one of workers) if (!stays || !one.scope.endsWith('/pages')) void one.unregister();
  });
}

/** Closes own pages that lie open in any tab, and takes their copy off the device. */
export function forgetPages(): void {
  if ('BroadcastChannel' in self) new BroadcastChannel('pages').postMessage('');
  if ('caches' in self) void caches.delete('pages');
}
