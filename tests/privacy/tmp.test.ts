import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, test } from 'vitest';
import { loadKeys } from '../../src/platform/keys.ts';
import { databaseUrl, onServer } from '../support/postgres.ts';
import { templateName, testSecret } from '../support/test-keys.ts';
import { areaUnderCurve, everything, learn, pairsOf, publicOnly } from './attack.ts';
import { readDump } from './dump.ts';
import { lightEm } from './light-em.ts';
import { seeded } from './random.ts';
import { liveStory } from './story.ts';

test('measure', async () => {
  const server = inject('serverUrl');
  const keys = loadKeys(testSecret, 'test');
  for (const again of [0, 0.15])
    for (const days of [7, 42]) {
      const known = { all: [] as any[], pub: [] as any[] };
      const res: any = { all: [], pub: [] };
      let names: string[] = [];
      for (let seed = 0; seed < 5; seed++) {
        const name = `p_${randomBytes(6).toString('hex')}`;
        await onServer(server, `create database ${name} template ${templateName}`);
        const client = new pg.Client({ connectionString: databaseUrl(server, name) });
        await client.connect();
        const t0 = Date.now();
        const story = await liveStory(lightEm(client), keys, seeded(seed), {
          accounts: 200,
          posts: 2000,
          days,
          again,
        });
        const t1 = Date.now();
        const dump = await readDump(client);
        await client.end();
        await onServer(server, `drop database ${name} with (force)`);
        for (const [k, sees] of [
          ['all', everything],
          ['pub', publicOnly],
        ] as const) {
          const { pairs, features } = pairsOf(dump, story.ownerOf, seeded(seed + 1000), sees);
          if (k === 'all') names = features;
          if (seed < 2) known[k].push(...pairs);
          else res[k].push(pairs);
        }
        console.log(
          again,
          days,
          seed,
          'names',
          story.ownerOf.size,
          'story ms',
          t1 - t0,
          'all',
          Date.now() - t1,
        );
      }
      for (const k of ['all', 'pub'] as const) {
        const score = learn(known[k]);
        console.log(
          'AUC',
          again,
          days,
          k,
          res[k].map((p: any) => areaUnderCurve(p, score).toFixed(3)).join(' '),
        );
      }
      const one = names
        .map((n, i) => [n, areaUnderCurve(res.all.flat(), (p: any) => p.features[i])] as const)
        .sort((a, b) => Math.abs(b[1] - 0.5) - Math.abs(a[1] - 0.5))
        .slice(0, 14);
      console.log(one.map(([n, a]) => `${n} ${a.toFixed(3)}`).join('\n'));
    }
}, 600000);
