import pg from 'pg';

/** An advisory lock on a connection of its own: of several processes one has it, and none once that has ended. */
export function lockOf(url: string, number: number) {
  let held: pg.Client | null = null;
  const drop = async (client: pg.Client): Promise<void> => {
    if (held === client) held = null;
    await client.end().catch(() => undefined);
  };
  const take = async (): Promise<boolean> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'alongside search',
      keepAlive: true,
    });
    client.on('error', () => void drop(client));
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [number]);
      if (rows[0]?.got === true) held = client;
    } catch (trouble) {
      await drop(client);
      throw trouble;
    }
    if (held !== client) await drop(client);
    return held === client;
  };
  return {
    /** A lost connection has lost the lock; it is taken anew where nobody else has it. */
    isHeld: async (): Promise<boolean> => held !== null || take(),
    /** Whether it is held at this moment, without asking for it. */
    holds: (): boolean => held !== null,
    release: async (): Promise<void> => {
      if (held !== null) await drop(held);
    },
  };
}
