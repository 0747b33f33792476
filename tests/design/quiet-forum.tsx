import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { Child } from 'hono/jsx';
import { loadAssets } from '../../src/platform/web/assets.ts';
import { type Frame, SitePage } from '../../views/layouts/site-page.tsx';
import { Button } from '../../views/parts/button.tsx';
import { PassphraseField, TextArea } from '../../views/parts/field.tsx';
import { Form } from '../../views/parts/form.tsx';
import { close, frameFor, policy } from './gallery-server.ts';

/** A forum of one thread without a memory, for looking at what the script does with its answers. */
export interface QuietForum {
  origin: string;
  /** The forms that arrived, in order. */
  posted: URLSearchParams[];
  /** Whether it can be reached. */
  there: boolean;
  close(): Promise<void>;
}

interface Answered {
  status?: number;
  location?: string;
  page?: Child;
}

/**
 * Opens it on this machine. `/thread` holds a reply box whose key is new each time and which begins with the name in `to`. A text with "again" comes back
 * with the same key, one with "who" is answered by a sign-in page, any other is taken and leads to `/thread`. A passphrase takes its time.
 */
export async function openQuietForum(): Promise<QuietForum> {
  const assets = await loadAssets();
  const forum: QuietForum = { origin: '', posted: [], there: true, close: () => close(server) };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forum');
    if (!forum.there) return request.socket.destroy();
    response.setHeader('content-security-policy', policy);
    const asset = assets.find(pathname);
    if (asset) return response.setHeader('content-type', asset.type).end(asset.body);
    const {
      status = 200,
      location,
      page,
    } = await answer(pathname, request, forum, frameFor(searchParams, assets));
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...(location && { location }) });
    response.end(page ? `<!doctype html>${page}` : '<title>ok</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  forum.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return forum;
}

let keys = 0;

async function answer(
  path: string,
  request: IncomingMessage,
  forum: QuietForum,
  frame: Frame,
): Promise<Answered> {
  if (path === '/leave') return { status: 303, location: '/elsewhere' };
  if (path === '/thread' && request.method === 'GET') {
    const to = new URL(request.url ?? '/', 'http://forum').searchParams.get('to');
    return { page: <Thread frame={frame} formKey={`key-${++keys}`} to={to} /> };
  }
  if (request.method !== 'POST') return {};
  const form = new URLSearchParams(await text(request));
  forum.posted.push(form);
  if (path === '/passphrase') {
    await setTimeout(300);
    return { status: 303, location: '/thread?changed' };
  }
  const said = form.get('text') ?? '';
  const formKey = form.get('form_key') ?? '';
  if (said.includes('again'))
    return { status: 422, page: <Thread frame={frame} formKey={formKey} said={said} /> };
  if (said.includes('who')) return { status: 401, page: <SignIn frame={frame} /> };
  return { status: 303, location: '/thread' };
}

function Thread(props: { frame: Frame; formKey: string; said?: string; to?: string | null }) {
  const { frame, formKey, said, to } = props;
  return (
    <SitePage frame={frame} tabTitle="A thread">
      <h1>A thread</h1>
      <Form action="/thread" csrf="token" formKey={formKey} keep="answer">
        <TextArea
          name="text"
          label="What would you like to say?"
          value={said}
          beginning={to ? `@${to} ` : undefined}
        />
        <Button name="step" value="draft">
          Keep as draft
        </Button>
        <Button kind="main" name="step" value="up">
          Put it up
        </Button>
      </Form>
      <Form action="/sign-out" csrf="token" forget>
        <Button>Sign out</Button>
      </Form>
      <Form action="/passphrase" csrf="token">
        <PassphraseField name="passphrase" label="Passphrase" />
        <Button>Change it</Button>
      </Form>
    </SitePage>
  );
}

const SignIn = ({ frame }: { frame: Frame }) => (
  <SitePage frame={frame} tabTitle="Sign in" holdKept>
    <h1>Please sign in again</h1>
    <a href="/thread">Back to the thread</a>
  </SitePage>
);
