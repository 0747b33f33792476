import type { Pool, PoolClient } from 'pg';

/** Time for whoever holds a lost connection to notice and to give it back by themselves. Milliseconds. */
const grace = 500;

/**
 * Gives the places of lost connections back to their pool. The ORM keeps a connection for as long as its transaction has
 * not ended, and one whose connection is lost can neither be committed nor taken back: without this every place that was in use when
 * PostgreSQL ended would stay taken, and after ten nobody could write any more until the forum is started again (SECURITY R6).
 */
export function freeLostPlaces(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_trouble, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => held.has(client) && client.release(true), grace).unref();
    });
  });
}
