/** What one form held: its key, and for each field what the server had put there and what was typed. */
interface Kept {
  key: string;
  fields: Record<string, [served: string, typed: string]>;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const prefix = 'kept ';
const sentMark = 'sent';

/**
 * Keeps what is typed into forms marked `data-keep` for this tab, and puts it back after a reload. A field that
 * the server filled differently since then is left as the server has it (PO-1). Words that only
 * begin an answer stand before what was typed. On a device that others use nothing is kept: whoever sits down at the same tab
 * next would find it.
 */
export function giveBackText(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) {
    const kept = read(place(form));
    for (const field of textFields(form)) {
      const [served, typed] = kept?.fields[field.name] ?? [];
      if (typed === undefined || served !== servedIn(field)) continue;
      field.value = withBeginning(field, typed);
      takeKey(form, kept?.key);
    }
    form.addEventListener('input', () => keep(form));
  }
}

/** What the server put into a field; words it only put before the others do not count. */
const servedIn = (field: TextField): string => field.defaultValue.slice(beginningOf(field).length);

const beginningOf = (field: TextField): string => field.dataset.beginning ?? '';

const withBeginning = (field: TextField, typed: string): string =>
  typed.startsWith(beginningOf(field)) ? typed : beginningOf(field) + typed;

/** To be called when a form is on its way: the next page tells whether its text is still needed. */
export function markSent(form: HTMLFormElement): void {
  if (form.dataset.keep !== undefined) keep(form);
  const key = formKey(form);
  if (key) store(sentMark, key);
}

/**
 * On the page after: what was kept of a sent form is dropped when the page says so, or when it is the answer to
 * the sending and neither brings the form again nor stands between (a problem, signing in). Coming back and
 * reloading never drop anything.
 */
export function settleSent(): void {
  const key = take(sentMark);
  if (!key) return;
  const done = document.querySelector('[data-kept-done]');
  const held = document.querySelector('[data-keep-hold]');
  if (done || (!held && !bringsBack(key) && isAnswer())) dropKept(key);
}

function keep(form: HTMLFormElement): void {
  const fields: Kept['fields'] = {};
  for (const field of textFields(form)) fields[field.name] = [servedIn(field), field.value];
  store(place(form), JSON.stringify({ key: formKey(form), fields } satisfies Kept));
}

/** The same words under the same key: they count once, and are the same draft as before the reload. */
function takeKey(form: HTMLFormElement, key: string | undefined): void {
  const field = keyField(form);
  if (field && key) field.value = key;
}

function dropKept(key: string): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(prefix) && read(name)?.key === key) take(name);
  }
}

function bringsBack(key: string): boolean {
  return [...document.forms].some((form) => formKey(form) === key);
}

function isAnswer(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

const place = (form: HTMLFormElement) => `${prefix}${location.pathname} ${form.dataset.keep}`;

const keyField = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="form_key"]');
const formKey = (form: HTMLFormElement) => keyField(form)?.value ?? '';

const textFields = (form: HTMLFormElement) =>
  form.querySelectorAll<TextField>('textarea, input[type="text"], input[type="search"]');

function read(name: string): Kept | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '') as Kept;
  } catch {
    return undefined;
  }
}

function take(name: string): string | null {
  try {
    const value = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return value;
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  if (document.documentElement.dataset.shared !== undefined) return;
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Full or refused: the server still gives the text back with every answer.
  }
}
