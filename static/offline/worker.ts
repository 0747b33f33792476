/*
 * Stands between the pages of strategies and the net, on a device on which somebody has pressed "Keep on this phone". It
 * asks the net first, always; only where there is none does it look among what was kept. It keeps nothing by itself.
 */

interface Asked extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

addEventListener('fetch', (event) => {
  const { request } = event as Asked;
  if (request.method !== 'GET') return;
  const kept = async (trouble: unknown): Promise<Response> => {
    const found = await caches.match(request.url, { ignoreSearch: true });
    if (found === undefined) throw trouble;
    return found;
  };
  (event as Asked).respondWith(fetch(request).catch(kept));
});
