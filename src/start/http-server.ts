import { createServer, type Server } from 'node:http';
import { createServer as createProbe, type Socket } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Config } from '../config.ts';
import { refusalCode, startProblem } from '../platform/start-problem.ts';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;
type Place = Pick<Config, 'host' | 'port' | 'ownUrl' | 'secure'>;

export type HttpServer = {
  /** Takes no new connections, lets running requests end for at most `limit` milliseconds, then cuts what is left. */
  close(limit: number): Promise<void>;
};

/** Slow and endless clients must not hold a place for long (SECURITY 4, DoS). Milliseconds. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  // Longer than the 60 s of common proxies, so that none sends a request into a connection we just closed.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
  // A request without a host is refused below, with the headers that every answer carries.
  requireHostHeader: false,
};
const silentFor = 30_000;
const mostConnections = 2_000;

/** Throws a start problem when the port is taken or may not be used. Touches nothing else. */
export async function refuseBusyPort(place: Place): Promise<void> {
  const probe = createProbe();
  try {
    await listening(probe, place);
  } finally {
    probe.close();
  }
}

/** Opens the port and answers with `fetch`. Throws a start problem when the port is taken or may not be used. */
export async function openHttpServer(place: Place, fetch: Fetch): Promise<HttpServer> {
  const errorHandler = (trouble: unknown): Response => answerNoRequest(trouble, place.secure);
  const listener = getRequestListener(fetch, { errorHandler });
  const server = createServer(limits, (incoming, outgoing) => void listener(incoming, outgoing));
  server.maxConnections = mostConnections;
  server.timeout = silentFor;
  server.on('clientError', (trouble, socket) => answerUnreadable(trouble, socket as Socket, place.secure));
  await listening(server, place);
  return { close: (limit) => drain(server, limit) };
}

function listening(server: ReturnType<typeof createProbe>, place: Place): Promise<void> {
  const { host, port } = place;
  return new Promise((resolve, reject) => {
    server.once('error', (refusal) => reject(listenProblem(refusal, place)));
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function listenProblem(refusal: Error, { host, port, ownUrl }: Place): Error {
  const code = refusalCode(refusal);
  if (code === 'EADDRINUSE') return startProblem('port-busy', { host, port, url: ownUrl });
  if (code === 'EACCES') return startProblem('port-not-allowed', { port });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return startProblem('host-not-here', { host });
  }
  return refusal;
}

const unreadable: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

const couldNotRead = 'We could not read that request. Please try again.\n';

/** What never became a request does not reach the app, so the headers that every answer carries are said here again (SECURITY G). */
const headersOf = (secure: boolean): Record<string, string> => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  Connection: 'close',
});

/** HTTP that could be read, but with no host, or one that is none; and what even the app could not turn into an answer. */
function answerNoRequest(trouble: unknown, secure: boolean): Response {
  const status = trouble instanceof RequestError ? 400 : 500;
  return new Response(couldNotRead, { status, headers: headersOf(secure) });
}

function answerUnreadable(trouble: Error, socket: Socket, secure: boolean): void {
  if (!socket.writable || socket.bytesWritten > 0 || refusalCode(trouble) === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const headers = { ...headersOf(secure), 'Content-Length': Buffer.byteLength(couldNotRead) };
  const lines = [
    `HTTP/1.1 ${unreadable[refusalCode(trouble) ?? ''] ?? '400 Bad Request'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${couldNotRead}`);
}

function drain(server: Server, limit: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection kept open for a next request would hold the end up until its own time runs out.
    server.prependListener('request', (_request, response) => {
      response.shouldKeepAlive = false;
    });
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), limit);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}
