import { connect, type Socket } from 'node:net';

/** One request as a scenario describes it. */
export interface LoadRequest {
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Called before each request is sent. */
  setupRequest?(request: LoadRequest): LoadRequest;
}

export interface LoadOptions {
  url: string;
  connections: number;
  /** Seconds. */
  duration?: number;
  /** Requests in all, instead of a duration. */
  amount?: number;
  requests: LoadRequest[];
}

export interface LoadResult {
  '2xx': number;
  '3xx': number;
  '4xx': number;
  '5xx': number;
  errors: number;
  timeouts: number;
  /** Bytes that came, heads included. */
  bytes: number;
  /** Seconds. */
  duration: number;
  /** Milliseconds. */
  latency: { p50: number; p99: number };
}

const patience = 10_000;

/**
 * Sends requests over keep-alive connections, each as soon as the answer before it is whole, and counts. It looks at
 * heads only and never at bodies: a load generator that decodes compressed bodies takes longer over an answer than a
 * server does over making it, and then it measures itself.
 */
export async function press(options: LoadOptions): Promise<LoadResult> {
  const result: LoadResult = {
    '2xx': 0,
    '3xx': 0,
    '4xx': 0,
    '5xx': 0,
    errors: 0,
    timeouts: 0,
    bytes: 0,
    duration: 0,
    latency: { p50: 0, p99: 0 },
  };
  const started = performance.now();
  const end = options.duration === undefined ? Number.POSITIVE_INFINITY : started + options.duration * 1000;
  const work = {
    result,
    times: [] as number[],
    end,
    left: options.amount ?? Number.POSITIVE_INFINITY,
    turn: 0,
  };
  await Promise.all(Array.from({ length: options.connections }, () => keepAsking(options, work)));
  result.duration = (performance.now() - started) / 1000;
  const sorted = Float64Array.from(work.times).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  result.latency = { p50: at(0.5), p99: at(0.99) };
  return result;
}

interface Work {
  result: LoadResult;
  times: number[];
  end: number;
  left: number;
  turn: number;
}

/** One connection: asks until the time or the number is up; a connection that breaks is counted and opened anew. */
async function keepAsking(options: LoadOptions, work: Work): Promise<void> {
  const { hostname, port, host } = new URL(options.url);
  while (work.left > 0 && performance.now() < work.end) {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const answers = readAnswers(socket);
    try {
      while (work.left > 0 && performance.now() < work.end) {
        work.left -= 1;
        const next = options.requests[work.turn++ % options.requests.length] ?? {};
        const asked = performance.now();
        socket.write(asText(next.setupRequest?.(next) ?? next, host));
        const { status, bytes } = await answers.next();
        work.times.push(performance.now() - asked);
        work.result.bytes += bytes;
        work.result[kindOf(status)] += 1;
      }
    } catch (trouble) {
      work.result[(trouble as Error).message === 'timeout' ? 'timeouts' : 'errors'] += 1;
    } finally {
      socket.destroy();
    }
  }
}

const kindOf = (status: number): '2xx' | '3xx' | '4xx' | '5xx' | 'errors' => {
  const kinds = { 2: '2xx', 3: '3xx', 4: '4xx', 5: '5xx' } as const;
  return kinds[Math.floor(status / 100) as keyof typeof kinds] ?? 'errors';
};

function asText({ method = 'GET', path = '/', headers = {}, body }: LoadRequest, host: string): string {
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}

interface Answer {
  status: number;
  bytes: number;
}

/** Reads one answer after the other from a connection. Rejects where it breaks off, or after ten seconds. */
function readAnswers(socket: Socket): { next(): Promise<Answer> } {
  let held = Buffer.alloc(0);
  let broken: Error | undefined;
  let waiting: { resolve(answer: Answer): void; reject(trouble: Error): void } | undefined;
  const look = (): void => {
    if (waiting === undefined) return;
    const end = endOfAnswer(held);
    if (end !== null) {
      const status = Number(held.toString('latin1', 9, 12));
      held = held.subarray(end);
      waiting.resolve({ status, bytes: end });
      waiting = undefined;
    } else if (broken !== undefined) {
      waiting.reject(broken);
      waiting = undefined;
    }
  };
  socket.on('data', (part) => {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    look();
  });
  const fail = (trouble: Error): void => {
    broken ??= trouble;
    look();
  };
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('closed')));
  socket.setTimeout(patience, () => {
    fail(new Error('timeout'));
    socket.destroy();
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        look();
      }),
  };
}

/** Where the first answer in these bytes ends, or nothing while it is not whole. */
function endOfAnswer(bytes: Buffer): number | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return null;
  const head = bytes.toString('latin1', 0, headEnd).toLowerCase();
  const start = headEnd + 4;
  if (/^http\/1\.1 (?:1\d\d|204|304)/.test(head)) return start;
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length >= end ? end : null;
  }
  return endOfChunks(bytes, start);
}

function endOfChunks(bytes: Buffer, start: number): number | null {
  let at = start;
  for (;;) {
    const line = bytes.indexOf('\r\n', at);
    if (line === -1) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const next = line + 2 + size + 2;
    if (bytes.length < next) return null;
    if (size === 0) return next;
    at = next;
  }
}
