import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/**
 * What every figure is a ratio to: the least a Hono server can do, 40 KiB from memory, in a process of its own. Tells
 * its parent the port and ends with it.
 */
const body = new Uint8Array(40 * 1024).fill(97);
const app = new Hono();
app.get('/', (c) => {
  c.header('content-type', 'text/html; charset=utf-8');
  return c.body(body);
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.send?.(port));
process.once('disconnect', () => process.exit(0));
