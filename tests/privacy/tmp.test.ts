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
  const models = JSON.parse(process.env.MODELS ?? '[]');
  for (const m of models) {
    const known = { all: [] as any[], pub: [] as any[] };
    const res: any = { all: [], pub: [] };
    let names: string[] = [];
    for (let seed = 0; seed < 6; seed++) {
      const name = `p_${randomBytes(6).toString('hex')}`;
      await onServer(server, `create database ${name} template ${templateName}`);
      const client = new pg.Client({ connectionString: databaseUrl(server, name) });
      await client.connect();
      await client.query('set session_replication_role = replica; set synchronous_commit = off');
      const t0 = Date.now();
      const c0 = process.cpuUsage();
      const story = await liveStory(lightEm(client), keys, seeded(seed), {
        accounts: 200,
        posts: 2000,
        days: 42,
        ...m,
      });
      const t1 = Date.now();
      const c1 = process.cpuUsage(c0);
      const dump = await readDump(client);
      await client.end();
      await onServer(server, `drop database ${name} with (force)`);
      for (const [k, sees] of [
        ['all', everything],
        ['pub', publicOnly],
      ] as const) {
        const { pairs, features } = pairsOf(dump, story.ownerOf, seeded(seed + 1000), sees);
        if (k === 'all') names = features;
        if (seed < 3) known[k].push(...pairs);
        else res[k].push(pairs);
      }
      console.log(
        seed,
        'names',
        story.ownerOf.size,
        'story ms',
        t1 - t0,
        'cpu',
        (c1.user + c1.system) / 1000,
        'all',
        Date.now() - t1,
      );
    }
    for (const k of ['all', 'pub'] as const) {
      const score = learn(known[k]);
      console.log(
        'AUC',
        JSON.stringify(m),
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
