import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './table.ts';

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  timeDeltas: number[];
}

const shown = 30;

/** Where the processor's time went, by the profiles in a folder: the functions that took most by themselves. */
export function topFunctions(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  return files.map((name) => `${name}\n\n${tableOf(join(folder, name))}`).join('\n\n');
}

function tableOf(file: string): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const names = new Map(nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  const own = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const name = names.get(sample) ?? '';
    own.set(name, (own.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  }
  own.delete('(idle)');
  const all = [...own.values()].reduce((sum, one) => sum + one, 0);
  const first = [...own].sort(([, one], [, other]) => other - one).slice(0, shown);
  const body = first.map(([name, time]) => [name, `${((time / all) * 100).toFixed(1)} %`]);
  return table(['function', 'of the time not idle, by itself'], body);
}

function placeOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const name = functionName || '(without a name)';
  if (url === '') return name;
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const parts = path.split('/node_modules/');
  const short = parts.length > 1 ? (parts.at(-1) ?? '') : basename(path);
  return `${name} · ${short}:${lineNumber + 1}`;
}
