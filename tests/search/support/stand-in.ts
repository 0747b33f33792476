import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openKeys } from './stand-in-keys.ts';
import { type Asked, answerRequest } from './stand-in-routes.ts';
import { openStore } from './stand-in-tasks.ts';

/** What the next requests meet instead of an answer. */
export type Fault = 'busy' | 'drop' | 'hang' | 'html' | 'half' | 'away' | 'odd' | 'full' | null;

export const masterKey = 'a-master-key-for-tests-only';

/**
 * A stand-in for Meilisearch over HTTP: whatever changes something is answered with 202 and done later, one batch at a
 * time, after `delay` milliseconds; it can be held, interrupted and made to answer like a broken one. It never ranks.
 */
export async function openStandIn(delay = 5) {
  const store = openStore();
  const keys = openKeys(masterKey);
  const requests: { method: string; path: string; url: string }[] = [];
  const state = {
    delay,
    held: false,
    fault: null as Fault,
    faultFor: /./,
    faultsLeft: 0,
    searchDelay: 0,
    closed: false,
  };
  let most = 0;

  const work = async (): Promise<void> => {
    while (!state.closed) {
      const batch = state.held ? [] : store.begin();
      most = Math.max(
        most,
        store.tasks.filter(({ status }) => status === 'enqueued' || status === 'processing').length,
      );
      await new Promise((resolve) => setTimeout(resolve, state.delay));
      // Interrupted meanwhile: nothing of it was done.
      if (batch.length > 0 && batch.every(({ status }) => status === 'processing')) store.finish(batch);
    }
  };

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await read(request);
    requests.push({ method: asked.method, path: asked.path, url: request.url ?? '' });
    if (
      state.fault !== null &&
      state.faultsLeft > 0 &&
      state.faultFor.test(`${asked.method} ${asked.path}`)
    ) {
      state.faultsLeft -= 1;
      return break_(state.fault, request, response);
    }
    if (asked.path === '/multi-search' && state.searchDelay > 0)
      await new Promise((resolve) => setTimeout(resolve, state.searchDelay));
    const { status, body } = answerRequest({ store, keys }, asked);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const working = work();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: masterKey,
    store,
    keys,
    requests,
    /** Milliseconds a batch takes. */
    setDelay: (milliseconds: number) => void Object.assign(state, { delay: milliseconds }),
    setSearchDelay: (milliseconds: number) => void Object.assign(state, { searchDelay: milliseconds }),
    /** While held it takes tasks and does none. */
    hold: (held: boolean) => void Object.assign(state, { held: held }),
    /** The next `times` requests that match meet this. */
    breakWith: (fault: Fault, times = Number.POSITIVE_INFINITY, which = /./) => {
      Object.assign(state, { fault, faultsLeft: times, faultFor: which });
    },
    /** No batch with this row is taken in. */
    refuse: (id: string | null) => void Object.assign(store.refused, { id }),
    /** As a kill and a new start: what was in the middle begins again. */
    restart: () => store.interrupted(),
    /** The largest number of tasks that waited or were done at one time. */
    mostTasks: () => most,
    idle: async () => {
      while (store.tasks.some(({ status }) => status === 'enqueued' || status === 'processing'))
        await new Promise((resolve) => setTimeout(resolve, 2));
    },
    close: async () => {
      state.closed = true;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await working;
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof openStandIn>>;

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const header = request.headers.authorization;
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: text.length > 0 ? JSON.parse(text.toString('utf8')) : undefined,
    bytes: text.length,
    ...(header === undefined ? {} : { key: header }),
  };
}

function break_(fault: Exclude<Fault, null>, request: IncomingMessage, response: ServerResponse): void {
  const json = { 'content-type': 'application/json' };
  const page = '<!doctype html><title>502 Bad Gateway</title>';
  const ways: Record<Exclude<Fault, null>, () => void> = {
    hang: () => undefined,
    drop: () => void request.socket.destroy(),
    busy: () => {
      response.writeHead(503, { ...json, 'retry-after': '10' });
      response.end(
        JSON.stringify({ message: 'busy', code: 'too_many_search_requests', type: 'system', link: '' }),
      );
    },
    full: () => {
      response.writeHead(422, json);
      response.end(
        JSON.stringify({ message: 'full', code: 'no_space_left_on_device', type: 'system', link: '' }),
      );
    },
    away: () => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end(page);
    },
    html: () => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(page);
    },
    half: () => {
      response.writeHead(200, json);
      response.end('{"results":[{"hits":[{"id":"aaa');
    },
    odd: () => {
      response.writeHead(200, json);
      response.end('{"results":"none","taskUid":"seven"}');
    },
  };
  ways[fault]();
}
