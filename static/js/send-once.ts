import { settleDraft } from './keep-draft.ts';
import { forgetPages } from './keep-offline.ts';
import { markSent } from './keep-text.ts';
import { forgetTyped } from './leave.ts';

const patience = 8000;

const asked = new Set<HTMLFormElement>();
const answered = new Set<HTMLFormElement>();
const resting = new Set<HTMLButtonElement>();

/**
 * Before a form marked `data-check` is sent, asks that address whether the place is there; if it is not, the page
 * stays and says so in its own words, with every letter where it was. Buttons of a sent form rest until the
 * next page, against double clicks.
 */
export function watchSending(): void {
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented) return;
    const address = form.dataset.check;
    if (address && 'requestSubmit' in form && !answered.delete(form)) {
      event.preventDefault();
      if (!asked.has(form)) void sendIfThere(form, address, event.submitter);
      return;
    }
    if (form.dataset.forget) {
      forgetTyped();
      forgetPages();
    } else markSent(form);
    settleDraft(form);
    rest(form);
  });
  addEventListener('pageshow', wake);
}

async function sendIfThere(
  form: HTMLFormElement,
  address: string,
  button: HTMLElement | null,
): Promise<void> {
  asked.add(form);
  const there = await isThere(address);
  asked.delete(form);
  const notice = form.querySelector<HTMLElement>('[data-offline]');
  if (notice) notice.hidden = there;
  if (there) {
    answered.add(form);
    form.requestSubmit(button);
  } else notice?.scrollIntoView({ block: 'nearest' });
}

async function isThere(address: string): Promise<boolean> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    return (await fetch(address, { cache: 'no-store', signal: stop.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** After this turn, so that the pressed button's own value is still sent. A download leaves the page: wake again. */
function rest(form: HTMLFormElement): void {
  setTimeout(() => {
    for (const element of form.elements) {
      if (element instanceof HTMLButtonElement && element.type === 'submit' && !element.disabled) {
        element.disabled = true;
        resting.add(element);
      }
    }
  });
  setTimeout(wake, patience);
}

function wake(): void {
  for (const button of resting) button.disabled = false;
  resting.clear();
}
