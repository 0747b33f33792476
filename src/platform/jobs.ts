import { fromKysely, PgBoss, type SendOptions } from 'pg-boss';
import type { Em } from './rows.ts';

/** The work that waits: sent inside a transaction, done by a worker, gone when done. */
export interface Jobs {
  /** Enqueues inside the transaction of `em`: no commit, no job. */
  send(em: Em, name: string, payload: object): Promise<void>;
  /** Begins to take jobs of this name, one at a time; a job that throws is tried again with growing pauses. */
  take(name: string, handle: (payload: unknown) => Promise<void>): Promise<void>;
  /** Puts one job of this name every hour. */
  hourly(name: string): Promise<void>;
  /** Puts one job of this name every day at the given hour (UTC). */
  daily(name: string, hour: number): Promise<void>;
  stop(): Promise<void>;
}

const schema = 'jobs';

/** A job is tried six times over about ten minutes, then it lies in the dead-letter queue for the operator. */
const patience = { retryLimit: 5, retryDelay: 5, retryBackoff: true };

/** Sent with each job: a finished one is deleted at the next sweep, so that no time of it stays (ARCHITECTURE 12). */
const sending: SendOptions = { ...patience, deleteAfterSeconds: 1 };

const deadLetters = 'dead-letters';

/** Creates or updates the queue's own tables. Runs with the rights of the role that migrates. */
export async function installJobs(ownerUrl: string, names: string[] = []): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false, max: 2 });
  // A lost connection is told by the call that waits for it; unheard, it would end the process.
  boss.on('error', () => undefined);
  await boss.start();
  try {
    await createQueues(boss, names);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function createQueues(boss: PgBoss, names: string[]): Promise<void> {
  for (const name of [deadLetters, ...names]) {
    if ((await boss.getQueue(name)) !== null) continue;
    await boss.createQueue(name, name === deadLetters ? {} : { ...patience, deadLetter: deadLetters });
  }
}

/**
 * Opens the queue. `work: true` also supervises it (sweeps, retries, schedules). A lost connection is
 * reported through `onTrouble` and mended by the queue itself; nothing is thrown out of a timer.
 */
export async function openJobs(options: {
  url: string;
  names: string[];
  work: boolean;
  onTrouble: (trouble: unknown) => void;
}): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: options.url,
    schema,
    supervise: options.work,
    schedule: options.work,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    max: 3,
    superviseIntervalSeconds: 60,
  });
  boss.on('error', options.onTrouble);
  await boss.start();
  await createQueues(boss, options.names);
  return {
    send: async (em, name, payload) => {
      await boss.send(name, payload, { ...sending, db: fromKysely(em.getKysely() as never) });
    },
    take: async (name, handle) => {
      await boss.work(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
        if (job !== undefined) await handle(job.data);
      });
    },
    hourly: (name) => boss.schedule(name, '0 * * * *', {}, sending),
    daily: (name, hour) => boss.schedule(name, `0 ${hour} * * *`, {}, sending),
    stop: () => boss.stop({ graceful: true, timeout: 8000 }),
  };
}
