import { afterEach, describe, expect, test } from 'vitest';
import { expectWithin } from '../../../tests/support/timed.ts';
import { createRenderPool, type PoolLimits, type RenderPool } from './render-pool.ts';

/**
 * A worker that does as the text says: waits so many milliseconds, waits until another worker waits as well, spins, dies,
 * or tells what it has. Whenever one begins it says so on the channel `begun`.
 */
const OBEDIENT = `
  import { parentPort } from 'node:worker_threads';
  let texts = 0;
  const meet = () => {
    const channel = new BroadcastChannel('meeting');
    channel.onmessage = ({ data }) => {
      if (data === 'here') channel.postMessage('there');
      channel.close();
      parentPort.postMessage({ html: 'met' });
    };
    channel.postMessage('here');
  };
  const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  parentPort.on('message', (text) => {
    texts += 1;
    if (text === 'spin') for (;;);
    if (text === 'exit') process.exit(3);
    if (text === 'throw') throw new Error('on purpose');
    if (text === 'grow') for (const all = []; ; ) all.push(new Array(100_000).fill(texts));
    if (text === 'environment') return parentPort.postMessage({ html: JSON.stringify(process.env) });
    if (text === 'count') return parentPort.postMessage({ html: String(texts) });
    if (text === 'meet') return meet();
    if (text === 'nothing') return parentPort.postMessage({ html: null });
    sleep(Number(text));
    parentPort.postMessage({ html: text });
  });
  const begun = new BroadcastChannel('begun');
  begun.postMessage('');
  begun.close();
  sleep(STARTING);
  parentPort.postMessage(true);
`;

let pool: RenderPool;
afterEach(() => pool.close());

function open(limits: Partial<PoolLimits> = {}, startingMs = 0, code = OBEDIENT): RenderPool {
  const script = encodeURIComponent(code.replace('STARTING', String(startingMs)));
  pool = createRenderPool(
    { workers: 1, moreAfterMs: 0, workMs: 2000, waitMs: 10_000, waiting: 20, ...limits },
    new URL(`data:text/javascript,${script}`),
  );
  return pool;
}

async function timed<T>(work: Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now();
  return { result: await work, ms: performance.now() - began };
}

describe('SECURITY H3: texts are rendered by threads that may be ended', () => {
  test.each(['spin', 'exit', 'throw', 'grow'])(
    'a text that makes its worker %s gets nothing, the next one a new worker',
    async (text) => {
      open({ workMs: text === 'spin' ? 1000 : 20_000 });
      expect(await pool.render(text)).toBeUndefined();
      expect(await pool.render('count')).toBe('1');
    },
  );

  test('a text that takes too long is given up at the limit, and the others still get theirs', async () => {
    open({ workers: 2 });
    await pool.open();
    const [slow, other] = await Promise.all([timed(pool.render('6000')), pool.render('1')]);
    expect(slow.result).toBeUndefined();
    expect(slow.ms).toBeGreaterThan(1900);
    expectWithin(slow.ms, 3500);
    expect(other).toBe('1');
  });

  test('the limit counts from when a worker begins, not from when the text came', async () => {
    open({ workMs: 1500 }, 2000);
    expect(await Promise.all([pool.render('50'), pool.render('51'), pool.render('52')])).toEqual([
      '50',
      '51',
      '52',
    ]);
  });

  test('an answer that came while this thread was busy is not thrown away', async () => {
    open({ workMs: 1000 });
    await pool.open();
    const answer = pool.render('50');
    // After immediates come timers, and only then what other threads sent.
    setImmediate(() => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);
    });
    expect(await answer).toBe('50');
    expect(await pool.render('count')).toBe('2');
  });

  test('a worker that was ended is replaced before the next text comes', async () => {
    const begun = new BroadcastChannel('begun');
    let workers = 0;
    begun.onmessage = () => {
      workers += 1;
    };
    open({ workMs: 1000 });
    expect(await pool.render('spin')).toBeUndefined();
    await expect.poll(() => workers).toBe(2);
    expect(await pool.render('count')).toBe('1');
    expect(workers).toBe(2);
    begun.close();
  });

  test('nobody waits longer than the limit, and no more than the limit wait', async () => {
    open({ workMs: 20_000, waitMs: 200, waiting: 3 });
    await pool.open();
    let busy = true;
    const first = pool.render('2000').finally(() => {
      busy = false;
    });
    const waiting = [1, 2, 3].map(async (at) => ({ result: await pool.render(String(at)), busy }));
    const refused = await timed(pool.render('4'));
    expect(refused).toMatchObject({ result: undefined });
    expectWithin(refused.ms, 100);
    expect(await Promise.all(waiting)).toEqual(Array(3).fill({ result: undefined, busy: true }));
    expect(await first).toBe('2000');
  });

  test('two workers work at the same time', async () => {
    open({ workers: 2, workMs: 20_000 });
    expect(await Promise.all([pool.render('meet'), pool.render('meet')])).toEqual(['met', 'met']);
  });

  test('texts that come at once but are soon done need no second worker', async () => {
    open({ workers: 2, moreAfterMs: 5000 });
    await pool.open();
    await Promise.all([pool.render('1'), pool.render('1'), pool.render('1')]);
    expect(await pool.render('count')).toBe('4');
  });

  test('a worker sees nothing of the environment', async () => {
    open();
    expect(await pool.render('environment')).toBe('{}');
  });

  test('no HTML is no HTML', async () => {
    open();
    expect(await pool.render('nothing')).toBeUndefined();
  });

  test('workers that cannot start are noticed when the pool is opened, and nobody waits for them', async () => {
    open({}, 0, 'throw new Error("no such module")');
    await expect(pool.open()).rejects.toThrow(/could not start/);
    const { result, ms } = await timed(pool.render('1'));
    expect(result).toBeUndefined();
    expectWithin(ms, 5000);
  });

  test('a pool for now and then keeps no worker', async () => {
    open({ endWhenIdle: true });
    expect(await pool.render('count')).toBe('1');
    expect(await pool.render('count')).toBe('1');
  });

  test('a closed pool answers what was under way with nothing, and opens again', async () => {
    open();
    await pool.open();
    const waiting = ['200', '1', '2'].map((text) => pool.render(text));
    await pool.close();
    expect(await Promise.all(waiting)).toEqual([undefined, undefined, undefined]);
    expect(await pool.render('count')).toBe('1');
  });
});
