import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** What is bundled, by the name it gets. */
export const entries = {
  server: 'src/server.ts',
  worker: 'src/worker.ts',
  'markdown-worker': 'src/platform/markdown/markdown-worker.ts',
};

/** How the server, the worker and the Markdown worker are bundled; packages stay outside them. */
export const bundleOptions = {
  absWorkingDir: join(import.meta.dirname, '..'),
  entryPoints: entries,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;
