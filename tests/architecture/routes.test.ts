import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { WebEnv } from '../../src/platform/web/context.ts';
import { declareRoutes, refuseUndeclared } from '../../src/platform/web/routes.ts';

const hello = () => new Response('hello');

/** An app put together as `createApp` does it, with one feature. */
function anApp(add: (feature: ReturnType<typeof declareRoutes>, app: Hono<WebEnv>) => void) {
  const feature = declareRoutes();
  const app = new Hono<WebEnv>();
  app.use(async (_, next) => next());
  feature.get('/declared', 'anyone', hello);
  add(feature, app);
  app.route('/', feature.app);
  return () => refuseUndeclared(app, [feature]);
}

describe('an app with a route whose access nobody declared does not start (SECURITY D)', () => {
  test.each<[string, string, (feature: ReturnType<typeof declareRoutes>, app: Hono<WebEnv>) => void]>([
    ['a route put beside the table', 'GET /rogue', (_, app) => void app.get('/rogue', hello)],
    [
      'a route put into the feature behind the table',
      'GET /rogue',
      (feature) => void feature.app.get('/rogue', hello),
    ],
    [
      'a known address with another method',
      'DELETE /declared',
      (feature) => void feature.app.delete('/declared', hello),
    ],
    ['every method at once', 'ALL /rogue', (_, app) => void app.all('/rogue', hello)],
    [
      'a handler that looks like a middleware',
      'GET /rogue',
      (_, app) => void app.get('/rogue', async (_c, _next) => hello()),
    ],
    [
      'a middleware on an address of its own',
      'ALL /rogue',
      (_, app) => void app.use('/rogue', async (_c, _next) => hello()),
    ],
  ])('%s', (_, named, add) => {
    expect(anApp(add)).toThrow(named);
  });

  test('with every route in the table it starts', () => {
    expect(anApp((feature) => feature.post('/threads/:thread/posts', 'member', hello))).not.toThrow();
  });
});
