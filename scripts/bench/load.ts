import { setTimeout as pause } from 'node:timers/promises';
import { type LoadRequest, press } from './press.ts';
import { cpuOf } from './processes.ts';
import type { Scenario } from './scenarios.ts';

export const connections = 16;

/** What is put under load. */
export interface Target {
  base: string;
  pid: number;
  /** PostgreSQL's first process, where there is one. */
  postgresPid?: number;
}

/** What one scenario did in one round. Times in milliseconds. */
export interface Figures {
  answered: number;
  /** Of these, answers that lead on or say that nothing has changed. */
  redirected: number;
  /** Requests that got no answer or another one than they should. */
  wrong: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Bytes of an answer, its head included. */
  bytes: number;
  /** Processor time for each request, of the web process and of PostgreSQL. */
  webCpu: number;
  postgresCpu: number;
}

/** Sends one request and says whether the answer has the right status. Throws where it has not. */
export async function probe(base: string, scenario: Scenario): Promise<void> {
  const [request] = scenario.requests;
  const { path, ...init } = ready(request ?? {});
  const response = await fetch(base + path, { ...init, redirect: 'manual' });
  await response.arrayBuffer();
  if (!scenario.statuses.some((status) => status === response.status)) {
    const right = scenario.statuses.join(' or ');
    throw new Error(`"${scenario.label}" is answered with ${response.status} instead of ${right}.`);
  }
}

const ready = (request: LoadRequest): LoadRequest => request.setupRequest?.(request) ?? request;

/** How long a scenario runs: seconds, or a number of requests. */
export type Length = { duration: number } | { amount: number };

/** Until what was under way when the load ended is done. Milliseconds. */
const settling = 1000;

/** Puts a scenario on a target from all connections. */
export async function runLoad(target: Target, scenario: Scenario, length: Length): Promise<Figures> {
  const before = cpuNow(target);
  const result = await press({
    url: target.base,
    connections,
    ...length,
    requests: scenario.requests,
  });
  await pause(settling);
  const after = cpuNow(target);
  const read = scenario.statuses.includes(200) ? result['2xx'] : 0;
  const redirected = scenario.statuses.some((status) => status >= 300) ? result['3xx'] : 0;
  const answered = read + redirected;
  const all = result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  return {
    answered,
    redirected,
    wrong: all - answered + result.errors + result.timeouts,
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.bytes / all,
    webCpu: (after.web - before.web) / all,
    postgresCpu: (after.postgres - before.postgres) / all,
  };
}

export function cpuNow({ pid, postgresPid }: Omit<Target, 'base'>): { web: number; postgres: number } {
  return { web: cpuOf(pid, postgresPid), postgres: postgresPid === undefined ? 0 : cpuOf(postgresPid) };
}
