import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HttpServer, openHttpServer, refuseBusyPort } from '../../src/start/http-server.ts';
import { freePort } from '../support/postgres.ts';
import { expectWithin } from '../support/timed.ts';

let port: number;
let server: HttpServer;
let release: () => void;
/** Resolves when a request for /slow has come. */
let slowCame: Promise<void>;
let came: () => void;
const place = (secure = false) => ({ host: '127.0.0.1', port, ownUrl: `http://127.0.0.1:${port}`, secure });
const open = (secure = false) =>
  openHttpServer(place(secure), async (request) => {
    if (request.url.endsWith('/slow')) {
      came();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    }
    if (request.method === 'POST') await request.text();
    return new Response('here');
  });

beforeEach(async () => {
  slowCame = new Promise((resolve) => {
    came = resolve;
  });
  port = await freePort();
  server = await open();
});
afterEach(() => server.close(100));

/** Sends bytes as they are and gathers what comes until the other side closes. */
function speak(...parts: string[]): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
  });
  for (const part of parts) socket.write(part);
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}

const asked = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n`;

describe('what never becomes a request is answered plainly, with the headers of every answer (SECURITY G)', () => {
  test.each([
    ['bytes that are not HTTP', ['\x16\x03\x01\x02\x00 hello\r\n\r\n'], '400'],
    ['two lengths', [`${asked('/')}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc`], '400'],
    [
      'a length and chunks at once',
      [`${asked('/')}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      '400',
    ],
    ['no host', ['GET / HTTP/1.1\r\n\r\n'], '400'],
    ['a host that is none', ['GET / HTTP/1.1\r\nHost: a b/c?d\r\nConnection: close\r\n\r\n'], '400'],
    ['an address without a host', ['GET http:// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'], '400'],
    ['headers over 16 KiB', [`${asked('/')}Cookie: ${'c'.repeat(17_000)}\r\n\r\n`], '431'],
  ])('%s', async (_what, parts, status) => {
    const heard = await speak(...parts);
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(heard).not.toMatch(/node|stack|parse/i);
    expect(heard).toMatch(/^x-content-type-options: nosniff\r$/im);
    expect(heard).toMatch(/^content-security-policy: default-src 'none'/im);
  });

  test('the refusal says nothing of the inside and is not kept by anybody', async () => {
    const heard = await speak('?\r\n\r\n');
    for (const header of [
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      "default-src 'none'",
    ]) {
      expect(heard).toContain(header);
    }
    expect(heard).not.toContain('Strict-Transport-Security');
    expect(heard).not.toMatch(/^Server:|X-Powered-By/im);
  });

  test('behind https it repeats HSTS', async () => {
    await server.close(100);
    server = await open(true);
    expect(await speak('?\r\n\r\n')).toContain('Strict-Transport-Security: max-age=63072000');
  });

  test('headers that never end are cut off after five seconds (SECURITY 4, DoS)', async () => {
    const start = Date.now();
    const heard = await speak(asked('/'));
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(Date.now() - start).toBeGreaterThan(4000);
    expectWithin(Date.now() - start, 8000);
  });

  test('one broken caller disturbs nobody else', async () => {
    await Promise.all(Array.from({ length: 20 }, () => speak('\0\r\n\r\n')));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
  });
});

describe('closing (SECURITY R5)', () => {
  test('lets a running request end, takes no new connection and does not wait for idle ones', async () => {
    const idle = connect(port, '127.0.0.1');
    idle.write(`${asked('/')}\r\n`);
    await new Promise((resolve) => idle.once('data', resolve));
    const slow = fetch(`http://127.0.0.1:${port}/slow`);
    await slowCame;
    const closed = server.close(5000);
    await expect(refuseBusyPort(place())).resolves.toBeUndefined();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    release();
    expect(await (await slow).text()).toBe('here');
    const start = Date.now();
    await closed;
    expectWithin(Date.now() - start, 1000);
  });

  test('cuts off what does not end within the limit', async () => {
    const slow = fetch(`http://127.0.0.1:${port}/slow`).catch(() => 'cut off');
    await slowCame;
    const start = Date.now();
    await server.close(300);
    expectWithin(Date.now() - start, 1500);
    expect(await slow).toBe('cut off');
  });
});

test('a busy port is a start problem, a free one is left as it was', async () => {
  await expect(refuseBusyPort(place())).rejects.toMatchObject({ startProblem: 'port-busy', exitCode: 4 });
  await server.close(100);
  await refuseBusyPort(place());
  server = await open();
});
