import pino from 'pino';

/** All that may stand beside a message in the log. No texts, addresses, headers or bodies have a place here (SECURITY 5 R12). */
export type LogFacts = {
  /** The request code a person sees on the page of an unknown fault, or the code of a start problem. */
  code?: string;
  /** Method and pattern of a route, never the address that was asked for. */
  route?: string;
  error?: unknown;
  job?: string;
  signal?: string;
  port?: number;
  count?: number;
  milliseconds?: number;
  /** A hash of the team's log, hex digits. */
  head?: string;
};

export type Log = {
  debug(message: string, facts?: LogFacts): void;
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
  /** A fault nobody foresaw, while a request was answered. */
  fault(fault: { code: string; route: string; error: unknown }): void;
};

type Sink = { write(line: string): void };

/**
 * Opens the log on stderr: JSON lines in production, short readable lines otherwise. `message` must be a fixed sentence.
 * Facts outside `LogFacts` are dropped and of an error only its kind, codes and places in the code are kept, because
 * its message may quote what a member wrote (PR-3, SECURITY R12).
 */
export function openLog(options: { level: string; production: boolean }, sink: Sink = process.stderr): Log {
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.production ? sink : { write: (line) => sink.write(readable(line)) },
  );
  const to =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, facts: LogFacts = {}) =>
      logger[level](onlyKnown(facts), message);
  return {
    debug: to('debug'),
    info: to('info'),
    warn: to('warn'),
    error: to('error'),
    fault: (fault) => logger.error(onlyKnown(fault), 'A request ended in a fault nobody foresaw.'),
  };
}

const plainFacts = ['code', 'route', 'job', 'signal', 'port', 'count', 'milliseconds', 'head'] as const;

function onlyKnown(facts: LogFacts): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of plainFacts) {
    const fact = facts[name];
    if (typeof fact === 'number') kept[name] = fact;
    if (typeof fact === 'string') kept[name] = fact.split('?')[0]?.slice(0, 120);
  }
  if (facts.error !== undefined) kept.error = describeError(facts.error);
  return kept;
}

/** Names of things in the code and the database; each is ours, none holds a value. */
const errorCodes = ['code', 'constraint', 'table', 'column', 'routine', 'syscall'] as const;

function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const described: Record<string, unknown> = { name: error.constructor.name };
  for (const name of errorCodes) {
    const code = (error as unknown as Record<string, unknown>)[name];
    if (typeof code === 'string' && /^[\w.-]{1,80}$/.test(code)) described[name] = code;
  }
  described.at = places(error);
  if (error.cause !== undefined && depth < 3) described.cause = describeError(error.cause, depth + 1);
  return described;
}

/**
 * The stack begins with the message, which is cut off; where it cannot be found, nothing is kept. Only the lines right
 * behind it count: the database layer appends lines of an older stack, and of its message what begins like a place.
 */
function places(error: Error): string[] {
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  if (start === -1) return [];
  const [, ...lines] = stack.slice(start + error.message.length).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('    at '));
  const frames = end === -1 ? lines : lines.slice(0, end);
  return frames.flatMap((line) => place.exec(line)?.[1] ?? []).slice(0, 8);
}

const place = /^ {4}at (.{1,200}:\d+:\d+\)?)$/;

function readable(line: string): string {
  const { level, time, msg, error, ...facts } = JSON.parse(line) as Record<string, string> & {
    error?: Record<string, unknown>;
  };
  const beside = Object.entries(facts).map(([name, fact]) => ` ${name}=${fact}`);
  const head = `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${msg}${beside.join('')}`;
  return `${[head, ...(error ? readableError(error) : [])].join('\n')}\n`;
}

function readableError(error: Record<string, unknown>): string[] {
  const { at, cause, ...names } = error;
  const head = Object.entries(names).map(([name, value]) => `${name}=${value}`);
  const frames = Array.isArray(at) ? at.map((place) => `      at ${place}`) : [];
  const below = cause ? readableError(cause as Record<string, unknown>) : [];
  return [`    ${head.join(' ')}`, ...frames, ...below];
}
