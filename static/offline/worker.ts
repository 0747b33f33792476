/*
 * Stands between some pages and the net: strategies, on a device on which somebody has pressed "Keep on this phone", and own
 * ground, once it was opened here. It asks the net first, always; only where there is none does it look among what was
 * kept. It keeps nothing by itself.
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
  const orKept = (answer: Response) => (answer.status < 500 ? answer : kept(answer).catch(() => answer));
  (event as Asked).respondWith(fetch(request).then(orKept, kept));
});
