import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectWithin } from '../../../tests/support/timed.ts';
import { lengthOf, textOfHtml } from '../text.rules.ts';
import { faultIn } from './allowed-html.fixture.ts';
import { HOSTILE_TEXTS } from './hostile-texts.fixture.ts';
import { closeRenderer, openRenderer, RENDERER, renderMarkdown, renderSlowly } from './render-markdown.ts';
import { SLOW_TEXTS } from './slow-texts.fixture.ts';

const run = promisify(execFile);
/** Other work on the machine may hold us up as well; a renderer that does so fails every time. */
const patient = { retry: 2, timeout: 120_000 };
const folder = import.meta.dirname;

beforeAll(openRenderer);
afterAll(closeRenderer);

async function settled(): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) if (!(await renderMarkdown('*a*')).plain) return;
  throw new Error('The renderer did not recover.');
}

/** Starts to watch; the answer stops it and tells for how many milliseconds at most this thread was not free. */
function watchEventLoop(): () => number {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  return () => {
    delay.disable();
    return delay.max / 1e6;
  };
}

describe('a body becomes HTML', () => {
  test('SECURITY H5: with a version to store beside it', () => {
    expect(RENDERER).toBeGreaterThanOrEqual(1);
  });

  test('SECURITY H4: rendered and sanitised', patient, async () => {
    expect(await renderMarkdown('I *am* <b>here</b>\nfor you')).toEqual({
      html: '<p>I <em>am</em> &lt;b&gt;here&lt;/b&gt;<br />\nfor you</p>',
      plain: false,
    });
  });

  test('SECURITY H6: cleaned first', patient, async () => {
    expect(await renderMarkdown('a\0\r\n\u202eb\ud800')).toEqual({
      html: '<p>a<br />\nb\ufffd</p>',
      plain: false,
    });
    expect(await renderMarkdown(' \u200b ')).toEqual({ html: '', plain: false });
  });

  test('SECURITY H2: a text over the limits comes back plain, word for word', async () => {
    expect(await renderMarkdown(`${'> '.repeat(20)}*help*`)).toEqual({
      html: `<p>${'&gt; '.repeat(20)}*help*</p>`,
      plain: true,
    });
  });

  test('SECURITY H3: a job may take longer over it, with the same result', patient, async () => {
    const source = '## a\n\n- b\n- [c](https://d.example)';
    expect(await renderSlowly(source)).toEqual(await renderMarkdown(source));
  });

  test('SECURITY H4: hostile texts through the workers', patient, async () => {
    await settled();
    for (const text of HOSTILE_TEXTS.filter((_, at) => at % 9 === 0)) {
      const { html, plain } = await renderMarkdown(text);
      expect(faultIn(html), text).toBe('');
      expect(plain, text).toBe(false);
    }
  });
});

describe('SECURITY 7: texts that stop a Markdown parser', () => {
  test('are as long as a post may be', () => {
    for (const [name, text] of Object.entries(SLOW_TEXTS)) {
      expect(lengthOf(text), name).toBeGreaterThan(9_750);
      expect(lengthOf(text), name).toBeLessThanOrEqual(10_000);
    }
  });

  test('are each answered within 1.5 s, with harmless HTML, and hold nobody else up', patient, async () => {
    const heldUp = watchEventLoop();
    for (const [name, text] of Object.entries(SLOW_TEXTS)) {
      const began = performance.now();
      const { html } = await renderMarkdown(text);
      expectWithin(performance.now() - began, 1500, name);
      expect(faultIn(html), name).toBe('');
      await new Promise(setImmediate);
    }
    expectWithin(heldUp(), 400);
  });

  test('by the hundred: each answered in about a second, then all is well again', patient, async () => {
    const slow = SLOW_TEXTS['strong in emphasis left open'] as string;
    const heldUp = watchEventLoop();
    const answers: Promise<{ html: string; plain: boolean; ms: number }>[] = [];
    for (let count = 0; count < 100; count += 1) {
      const began = performance.now();
      answers.push(renderMarkdown(slow).then((body) => ({ ...body, ms: performance.now() - began })));
      await new Promise(setImmediate);
    }
    const bodies = await Promise.all(answers);
    expectWithin(heldUp(), 400);
    expectWithin(Math.max(...bodies.map(({ ms }) => ms)), 1500);
    const plain = bodies.filter((body) => body.plain);
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter(({ html }) => textOfHtml(html).trim() !== slow.trim())).toEqual([]);
    await settled();
  });
});

describe('the workers', () => {
  const exec = (program: string, module: string) =>
    run(process.execPath, ['--input-type=module', '--eval', program, module], { timeout: 20_000 });

  test('do not keep a process alive', async () => {
    const program = `
      const { renderMarkdown } = await import(process.argv[1]);
      await Promise.all([renderMarkdown('*a*'), renderMarkdown('*b*')]);
      console.log('done');
    `;
    expect((await exec(program, join(folder, 'render-markdown.ts'))).stdout.trim()).toBe('done');
  });

  test('are found beside the bundle', async () => {
    const cache = join(folder, '../../../node_modules/.cache');
    await mkdir(cache, { recursive: true });
    const out = await mkdtemp(join(cache, 'markdown-'));
    try {
      await build({
        entryPoints: [join(folder, 'render-markdown.ts'), join(folder, 'markdown-worker.ts')],
        ...{ outdir: out, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
      });
      const program = `
        const { openRenderer, renderMarkdown } = await import(process.argv[1]);
        await openRenderer();
        console.log((await renderMarkdown('*a*')).html);
      `;
      expect((await exec(program, join(out, 'render-markdown.js'))).stdout.trim()).toBe('<p><em>a</em></p>');
    } finally {
      await rm(out, { recursive: true });
    }
  });
});
