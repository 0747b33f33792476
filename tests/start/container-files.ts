import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const readRoot = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Instruction {
  name: string;
  rest: string;
}

export interface Stage {
  from: string;
  name?: string;
  instructions: Instruction[];
}

/** The stages of a Dockerfile, with continued lines put together and comments left out. */
export function stagesOf(text: string): Stage[] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const stages: Stage[] = [];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const [name = '', ...words] = line.split(' ');
    const rest = words.join(' ');
    if (name === 'FROM') {
      const [from = '', , as] = rest.split(' ');
      stages.push({ from, name: as, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, rest });
  }
  return stages;
}

export const of = (stage: Stage | undefined, name: string): string[] =>
  (stage?.instructions ?? []).filter((one) => one.name === name).map(({ rest }) => rest);

/** `ENV NAME=value NAME=value` */
export const environmentOf = (stage: Stage | undefined): Record<string, string> =>
  Object.fromEntries(of(stage, 'ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('='))));

/** The command of `CMD ["…"]`, `HEALTHCHECK … CMD ["…"]`. */
export const commandOf = (rest: string | undefined): string[] =>
  JSON.parse(rest?.slice(rest.indexOf('[')) ?? '[]') as string[];

export type Yaml = string | Yaml[] | { [name: string]: Yaml };

/** As much of YAML as compose.yaml uses: maps and lists by their indentation, words, and lists that are JSON. */
export function readYaml(text: string): Yaml {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const depthOf = (line = ''): number => line.length - line.trimStart().length;
  const block = (depth: number): Yaml => {
    if (lines[0]?.trim().startsWith('- ')) {
      const items: Yaml[] = [];
      while (depthOf(lines[0]) === depth && lines[0]?.trim().startsWith('- ')) {
        items.push(wordOf(lines.shift()?.trim().slice(2) ?? ''));
      }
      return items;
    }
    const map: { [name: string]: Yaml } = {};
    while (lines.length > 0 && depthOf(lines[0]) === depth) {
      const [, name = '', value = ''] = /^\s*([^:]+):\s*(.*)$/.exec(lines.shift() ?? '') ?? [];
      map[name] = value !== '' ? wordOf(value) : depthOf(lines[0]) > depth ? block(depthOf(lines[0])) : '';
    }
    return map;
  };
  const read = block(0);
  if (lines.length > 0) throw new Error(`This line fits nowhere: ${lines[0]}`);
  return read;
}

const wordOf = (text: string): Yaml => (/^["[]/.test(text) ? (JSON.parse(text) as Yaml) : text);
