import { NamesPage, type NamesPageProps } from '../../views/accounts/names-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { listMyKeptNames } from './accounts.queries.ts';
import { fieldsOf, goOn, privatePage, withDone } from './answers.tsx';
import { isFreshName } from './fresh-names.rules.ts';
import { keepName } from './keep-name.ts';
import { checkKeptName } from './kept-name.rules.ts';
import { NameInput } from './me.input.ts';
import { suggestNames } from './suggest-names.ts';

/** The names a member keeps, and keeping one more. */
export function addNames(routes: Routes, web: WebTools): void {
  routes.get(paths.myNames(), 'member', (c) => namesPage(c, web, {}));
  routes.post(paths.myNames(), 'member', (c) => nameSent(c, web));
}

async function namesPage(
  c: WebContext,
  web: WebTools,
  said: Partial<Omit<NamesPageProps, 'frame' | 'kept' | 'suggestions'>> & { status?: number },
): Promise<Response> {
  const em = c.get('em');
  const props: NamesPageProps = {
    frame: web.frameOf(c),
    kept: await listMyKeptNames(em, web.tools, requireMember(c.get('actor'))),
    suggestions: await suggestNames(em),
    formKey: newId(),
    typed: '',
    problems: {},
    seen: '',
    ...said,
  };
  return privatePage(c, <NamesPage {...props} />, said.status ?? 200);
}

/** Beyond this a name is not even looked at. */
const longestName = 200;

async function nameSent(c: WebContext, web: WebTools): Promise<Response> {
  const member = requireMember(c.get('actor'));
  const sent = requireForm(c, NameInput);
  const typed = sent.name.trim();
  const same = { typed, formKey: sent.form_key, seen: sent.seen };
  if (isFreshName(sent.suggested)) return namesPage(c, web, { ...same, typed: sent.suggested });
  const refuse = refusalOf(typed);
  if (refuse !== undefined) return namesPage(c, web, { ...same, problems: { name: refuse }, status: 422 });
  const [warning] = checkKeptName(typed).warn;
  if (warning !== undefined && sent.seen !== typed) {
    return namesPage(c, web, { ...same, warning, seen: typed, status: 422 });
  }
  try {
    await keepName(c.get('em'), web.tools, member, { name: typed, formKey: sent.form_key });
  } catch (trouble) {
    return namesPage(c, web, { ...same, problems: fieldsOf(trouble), status: 422 });
  }
  return goOn(c, withDone(paths.myNames(), 'name-kept'));
}

function refusalOf(name: string): string | undefined {
  if (name === '') return 'names.missing';
  return name.length > longestName ? 'kept-name.refuse.long' : checkKeptName(name).refuse;
}
