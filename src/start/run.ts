import { type Config, isConfigMistakes, readConfig } from '../config.ts';
import { type Log, openLog } from '../platform/log.ts';
import { isStartProblem, startProblem } from '../platform/start-problem.ts';
import { type Closers, openClosers } from './closers.ts';

export type Running = {
  config: Config;
  closers: Closers;
  log: Log;
  print: (line: string) => void;
  isReady: () => boolean;
  onTaken: () => void;
};

/** Within this time a second signal is the same one: `npm start` passes on the Ctrl-C that the terminal also sent us. */
const sameSignal = 500;

/**
 * Reads the settings, runs `start`, and ends the process as it should end: settings 2, another forum 3, port 4, every
 * other reason 1, each after its sentence; SIGTERM, SIGINT and SIGHUP close everything in order and end with 0, a second
 * signal ends at once (SECURITY R5). Of faults nobody foresaw only the kind and place are logged: after a rejection we
 * go on, after an exception no state can be trusted, so we close and end with 1.
 */
export async function run(start: (running: Running) => Promise<void>): Promise<void> {
  outliveClosedTerminal();
  const config = readSettings();
  if (!config) return;
  stayAlive();
  const log = openLog({ level: config.logLevel, production: config.production });
  const closers = openClosers(log);
  const end = ender(closers, log);
  listenForEnd(end, log);
  try {
    end.starting(
      start({
        config,
        closers,
        log,
        print: (line) => console.log(line),
        isReady: () => !end.begun(),
        onTaken: () => {
          console.error(startProblem('already-running', { folder: config.dataDir }).message);
          void end.begin(3);
        },
      }),
    );
    await end.started();
  } catch (problem) {
    const code = isStartProblem(problem) ? problem.exitCode : 1;
    console.error(
      isStartProblem(problem) ? problem.message : 'Alongside could not start. The log line below says where.',
    );
    if (!isStartProblem(problem)) log.error('The start ended in a fault nobody foresaw.', { error: problem });
    await end.begin(code);
  }
}

/** Null when they only were to be checked or hold mistakes; the process then ends by itself. */
function readSettings(): Config | null {
  try {
    const config = readConfig();
    if (!config.checkOnly) return config;
    console.log('The settings are in order.');
  } catch (mistakes) {
    if (!isConfigMistakes(mistakes)) throw mistakes;
    console.error(mistakes.message);
    process.exitCode = mistakes.exitCode;
  }
  return null;
}

type Ender = {
  starting(start: Promise<void>): void;
  started(): Promise<void>;
  begun(): boolean;
  begin(exitCode: number): Promise<void>;
};

function ender(closers: Closers, log: Log): Ender {
  let start: Promise<void> = Promise.resolve();
  let ending: Promise<void> | null = null;
  const end = async (exitCode: number): Promise<void> => {
    // What a start is opening right now can only be closed when it is open.
    await start.catch(() => undefined);
    await closers.closeAll();
    log.debug('Alongside has ended.');
    process.exit(exitCode);
  };
  return {
    starting: (promise) => {
      start = promise;
    },
    started: () => start,
    begun: () => ending !== null,
    begin: (exitCode) => {
      ending ??= end(exitCode);
      return ending;
    },
  };
}

function listenForEnd(end: Ender, log: Log): void {
  let firstAt = 0;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (firstAt === 0) {
        firstAt = Date.now();
        log.info('Ending in an orderly way; a second signal ends at once.', { signal });
        void end.begin(0);
      } else if (Date.now() - firstAt > sameSignal) {
        process.exit(1);
      }
    });
  }
  process.on('unhandledRejection', (error) => {
    log.error('A rejection was heard by nobody.', { error });
  });
  process.on('uncaughtException', (error) => {
    log.error('An exception was caught by nobody; the forum closes.', { error });
    void end.begin(1);
  });
}

/** While a start waits for something that does not hold a process by itself, Node would think that nothing is left to do. */
function stayAlive(): void {
  setInterval(() => {}, 2 ** 30);
}

/** Writing to a terminal that is gone must not end a forum. */
function outliveClosedTerminal(): void {
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
}
