const kept = new Map<HTMLFormElement, string>();

/**
 * When the page goes or is covered, what is typed in a form marked `data-draft` and was neither sent nor kept yet goes
 * to that address as a draft, once (PO-1). Never after Leave, which blanks the page first.
 */
export function watchDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    kept.set(form, form.dataset.unsent === undefined ? wordsOf(form) : '');
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepDrafts();
  });
  addEventListener('pagehide', keepDrafts);
}

/** To be called when a form is on its way: its words are no draft now. */
export function settleDraft(form: HTMLFormElement): void {
  if (kept.has(form)) kept.set(form, wordsOf(form));
}

/** Browsers let a page that goes away send 64 KiB; more is only sent while the page merely lies covered. */
const parting = 60_000;

function keepDrafts(): void {
  if (document.documentElement.dataset.left !== undefined) return;
  for (const [form, before] of kept) {
    const words = wordsOf(form);
    if (words === before || !form.dataset.draft) continue;
    kept.set(form, words);
    const body = new URLSearchParams(words);
    void fetch(form.dataset.draft, {
      method: 'POST',
      body,
      keepalive: words.length < parting,
      redirect: 'manual',
    }).catch(() => kept.set(form, before));
  }
}

const wordsOf = (form: HTMLFormElement): string =>
  new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString();
