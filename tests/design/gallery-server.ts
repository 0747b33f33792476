import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Assets, loadAssets } from '../../src/platform/web/assets.ts';
import type { Frame } from '../../views/layouts/site-page.tsx';
import { galleryPages } from './gallery.tsx';

export interface Gallery {
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves the gallery on this machine only, under the site's own content policy. `?dir=rtl`, `?viewer=guest` and
 * `?theme=dark` change the frame. `/healthz` answers 200, `/leave` redirects to `/gone`.
 */
export async function openGallery(): Promise<Gallery> {
  const assets = await loadAssets();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://gallery');
    const asset = assets.find(url.pathname);
    const page = galleryPages[url.pathname];
    response.setHeader('content-security-policy', policy);
    if (asset) response.setHeader('content-type', asset.type).end(asset.body);
    else if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html>${page(frameFor(url.searchParams, assets))}`);
    } else if (url.pathname === '/leave') response.writeHead(303, { location: '/gone' }).end();
    else response.end('ok');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

/** The site's own policy (SECURITY G), as far as it concerns a page. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'";

/** What the pages of the gallery know of a request. */
export function frameFor(wish: URLSearchParams, assets: Assets): Frame {
  const { stylesheet, letters, script, icon } = assets;
  const theme = wish.get('theme');
  return {
    viewer: (wish.get('viewer') ?? 'moderator') as Frame['viewer'],
    siteName: 'Alongside',
    assets: { stylesheet, letters, script, icon },
    language: { code: 'en', direction: wish.get('dir') === 'rtl' ? 'rtl' : 'ltr' },
    look: {
      theme: theme === 'dark' || theme === 'light' ? theme : undefined,
      noShift: wish.has('no-shift'),
    },
    inboxNew: true,
    notice: wish.has('notice')
      ? { kind: 'done', text: 'Your answer is up.', actions: [{ label: 'Take it back', href: '#main' }] }
      : undefined,
    indexable: false,
  };
}

/** Closes a server that browsers still hold on to. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
