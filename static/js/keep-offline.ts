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

/** Takes everything off this device that was kept on it. */
export function forgetKept(): void {
  if (!('caches' in self)) return;
  void caches.delete(store);
  void navigator.serviceWorker?.getRegistrations().then((all) => all.map((one) => one.unregister()));
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): string;
  };
}

/** The address of the worker, which stands in the page; where scripts must be vouched for, this vouches for it. */
function scriptAt(address: string): string {
  const { trustedTypes } = self as unknown as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (text) => text });
  return policy ? policy.createScriptURL(address) : address;
}
