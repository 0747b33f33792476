import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { jobNames } from '../../src/listeners.ts';
import { root } from './source-files.ts';

test('every event has a listener and every listener its event: the one table that joins features', async () => {
  const source = await parsed('src/events.ts');
  const events = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'Events')
    .flatMap(({ members }) => members.map((member) => (member.name as ts.StringLiteral).text));
  expect(events.length).toBeGreaterThan(0);
  const heard = jobNames.map((name) => name.slice(0, name.lastIndexOf('.')));
  expect([...new Set(heard)].sort()).toEqual([...events].sort());
  expect(new Set(jobNames).size, 'no two listeners share a job').toBe(jobNames.length);
});

test('what travels with an event is a public id at most, never a word or a person (ARCHITECTURE 12)', async () => {
  const source = await parsed('src/events.ts');
  const carried = source.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .flatMap(({ type }) =>
      type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [],
    )
    .map((member) => `${member.name.getText()}: ${member.type?.getText()}`);
  expect(carried.filter((line) => !/^(post|thread|space|name|report|statement): string$/.test(line))).toEqual(
    [],
  );
});

test('what is announced anywhere is an event with a listener', async () => {
  const text = await readFile(join(root, 'src/listeners.ts'), 'utf8');
  const listed = [...text.matchAll(/^ {2}'([a-z]+\.[a-z-]+)': \{/gm)].map(([, name]) => name);
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.every((event) => jobNames.some((name) => name.startsWith(`${event}.`)))).toBe(true);
});

async function parsed(file: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(file, await readFile(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
}
