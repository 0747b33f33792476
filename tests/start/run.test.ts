import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';

function play(scene: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'a-small-start.ts')], {
    env: { PATH: process.env.PATH, SCENE: scene },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    ended: () => end,
    says: async (words: string) => {
      while (!output.includes(words) && child.exitCode === null) await pause(20);
    },
  };
}

const closedInOrder = /closed last[\s\S]*closed first/;

describe('what was opened is closed in reverse, though one part is stuck and one is broken (SECURITY R5)', () => {
  test('after an exception that nobody caught, with 1 and without its words (R12)', async () => {
    const scene = play('exception');
    expect(await scene.ended()).toBe(1);
    expect(scene.output()).toMatch(closedInOrder);
    expect(scene.output()).toContain('An exception was caught by nobody');
    expect(scene.output()).not.toContain('night');
  });

  test('after a start problem, with its sentence', async () => {
    const scene = play('problem');
    expect(await scene.ended()).toBe(1);
    expect(scene.output()).toContain('The disk with the folder /srv/data is full.');
    expect(scene.output()).toMatch(closedInOrder);
  });

  test('after a fault in the start that nobody foresaw, without its words', async () => {
    const scene = play('fault');
    expect(await scene.ended()).toBe(1);
    expect(scene.output()).toContain('Alongside could not start.');
    expect(scene.output()).toContain('name=TypeError');
    expect(scene.output()).not.toContain('night');
    expect(scene.output()).toMatch(closedInOrder);
  });
});

test('a rejection nobody heard is logged without its words and the forum goes on (R12)', async () => {
  const scene = play('rejection');
  await scene.says('A rejection was heard by nobody');
  await pause(300);
  expect(scene.child.exitCode).toBeNull();
  expect(scene.output()).not.toContain('night');
  scene.child.kill('SIGTERM');
  expect(await scene.ended()).toBe(0);
});

test('a second signal ends at once what cannot close', async () => {
  const scene = play('quiet');
  await scene.says('open');
  scene.child.kill('SIGINT');
  await scene.says('closed last');
  await pause(700);
  expect(scene.child.exitCode).toBeNull();
  scene.child.kill('SIGINT');
  expect(await scene.ended()).toBe(1);
});
