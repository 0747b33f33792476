import { z } from 'zod';
import { PagerPage } from '../../views/staff/pager-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readPager } from './pager.ts';
import { pagerAddress } from './pager-address.ts';
import { testPager } from './ring-pager.ts';
import { savePager } from './save-pager.ts';

const PagerInput = z.strictObject({
  url: z
    .string()
    .trim()
    .refine((typed) => typed === '' || pagerAddress(typed) !== null, 'pager.url.unfit')
    .transform((typed) => (typed === '' ? null : pagerAddress(typed))),
  secret: z
    .string()
    .trim()
    .max(200, 'pager.secret.short')
    .refine((typed) => typed === '' || typed.length >= 16, 'pager.secret.short'),
  code: z.string().max(20).default(''),
});
const NoInput = z.strictObject({});

/** Where urgent cases ring: for owners (CR-5). */
export function addPager(routes: Routes, web: WebTools): void {
  routes.get('/work/pager', 'owner', (c) => pagerPage(c, web, {}, 200));
  routes.post('/work/pager', 'owner', (c) => save(c, web));
  routes.post('/work/pager/test', 'owner', async (c) => {
    requireForm(c, NoInput);
    await testPager(c.get('em'), web.tools);
    return c.redirect(paths.withDone(paths.workPager(), 'pager-tried'), 303);
  });
}

async function pagerPage(
  c: WebContext,
  web: WebTools,
  more: { fields?: Record<string, string>; made?: string },
  status: number,
): Promise<Response> {
  const pager = await readPager(c.get('em'), web.tools.keys);
  const { fields = {}, made } = more;
  const url = status === 422 ? (c.get('form').url ?? '') : (pager?.url ?? '');
  const time = { now: web.tools.clock.now(), zone: c.get('timeZone') };
  return page(
    c,
    <PagerPage
      frame={web.frameOf(c)}
      time={time}
      url={url}
      isSet={pager !== null}
      last={pager?.last ?? null}
      fields={fields}
      made={made}
    />,
    status,
  );
}

async function save(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, PagerInput);
  if (!read.ok) return pagerPage(c, web, { fields: read.fields }, 422);
  try {
    const member = requireMember(c.get('actor'));
    const base = new URL(web.baseUrl).origin;
    const made = await savePager(c.get('em'), web.tools, member, { ...read.value, base });
    if (made !== null) return await pagerPage(c, web, { made }, 200);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 422) throw refusal;
    return pagerPage(c, web, { fields: refusal.fields }, 422);
  }
  return c.redirect(paths.withDone(paths.workPager(), 'pager-saved'), 303);
}
