import { randomName } from './bytes.ts';
import type { Goal, Parts } from './merge.ts';
import { mergeParts, put, without } from './merge.ts';
import { all, copyOf, field, one, onPress, onSent, root, tell, write } from './page.ts';
import { changePlan, type Session } from './session.ts';

const form = (): HTMLFormElement => one<HTMLFormElement>('form[data-form="plan"]') as HTMLFormElement;
const fields = (): HTMLTextAreaElement[] => all<HTMLTextAreaElement>('textarea', form());

/** What stands in the fields of the plan, where they are open; what was kept stays otherwise. */
export const typedParts = (): Parts | undefined =>
  form()?.hidden === false ? Object.fromEntries(fields().map(({ name, value }) => [name, value])) : undefined;

/** Puts the plan on the page, to read. */
export function showPlan({ plan }: Session): void {
  const view = one('[data-view="plan"]');
  if (!view || plan === null) return;
  for (const text of all('[data-text]', view)) {
    write(view, { [text.dataset.text ?? '']: plan.parts[text.dataset.text ?? ''] ?? '' });
  }
  const empty = one('[data-empty="plan"]');
  if (empty) empty.hidden = Object.values(plan.parts).some((text) => text !== '');
  edit(false);
}

function edit(open: boolean): void {
  const view = one('[data-view="plan"]');
  if (view) view.hidden = open;
  if (form()) form().hidden = !open;
}

/** Opens the fields with these words in them. */
export function editPlan(parts: Parts): void {
  for (const each of fields()) each.value = parts[each.name] ?? '';
  edit(true);
}

export function watchPlan(session: () => Session | undefined, settle: () => void): void {
  onPress('edit-plan', () => {
    const { plan } = session() ?? {};
    if (!plan) return;
    editPlan(plan.parts);
    fields()[0]?.focus();
  });
  onPress('leave-plan', () => {
    const open = session();
    if (open) showPlan(open);
    settle();
  });
  onSent('plan', async () => {
    const open = session();
    const mine = typedParts();
    if (!open?.plan || !mine) return;
    const before = open.plan.parts;
    const said = await changePlan(open, (now) => ({ ...now, parts: mergeParts(before, mine, now.parts) }));
    tell(said);
    if (said !== 'kept' && said !== 'both') return;
    showPlan(open);
    showGoals(session);
    settle();
    one('[data-act="edit-plan"]')?.focus();
  });
}

/** Goals in somebody's own words: open ones first, then done ones, then those that were let go. */
export function showGoals(session: () => Session | undefined): void {
  const list = one('[data-list="goals"]');
  const goals = session()?.plan?.goals ?? [];
  const order = ['open', 'done', 'gone'];
  const rows = order
    .flatMap((state) => goals.filter((goal) => goal.state === state))
    .map((goal) => {
      const row = copyOf('goal');
      write(row, { goal: goal.text });
      for (const each of all('[data-when]', row))
        each.hidden = !each.dataset.when?.split(' ').includes(goal.state);
      for (const state of order)
        onPress(`goal-${state}`, () => change(session, goal, { ...goal, state }), row);
      onPress('goal-drop', () => change(session, goal, null), row);
      return row;
    });
  list?.replaceChildren(...rows);
}

async function change(
  session: () => Session | undefined,
  before: Goal | null,
  after: Goal | null,
): Promise<boolean> {
  const open = session();
  if (!open) return false;
  const said = await changePlan(open, (plan) => ({
    ...plan,
    goals: after ? put(plan.goals, before, after) : before ? without(plan.goals, before) : plan.goals,
  }));
  tell(said);
  showGoals(session);
  return said === 'kept' || said === 'both';
}

export function watchGoals(session: () => Session | undefined): void {
  onSent('goal', async (sent) => {
    const typed = field(sent, 'goal');
    const text = typed.value.trim();
    if (text && (await change(session, null, { id: randomName(), text, state: 'open' }))) typed.value = '';
    typed.focus();
  });
}

/** Everything that was written into the page by the parts of own ground goes out of it. */
export function wipe(): void {
  for (const each of all<HTMLFormElement>('form')) each.reset();
  for (const text of all('[data-text]')) text.textContent = '';
  for (const list of all('[data-list]', root)) list.replaceChildren();
}
