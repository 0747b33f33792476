/** Buttons that only do something where script runs; they are hidden until then. */
export function showSwitches(): void {
  each('[data-reveal]', revealSwitch);
  each('[data-print]', (button) => button.addEventListener('click', () => print()));
  each('[data-select]', (button) =>
    button.addEventListener('click', () => {
      const codes = document.getElementById(button.dataset.select ?? '');
      if (codes) getSelection()?.selectAllChildren(codes);
    }),
  );
}

/** The "…" menu of a post closes with Escape, which gives the focus back, and when something else is pressed. */
export function closeMenus(): void {
  const close = (except: EventTarget | null, focus: boolean) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.more[open]')) {
      if (except instanceof Node && menu.contains(except)) continue;
      if (focus) menu.querySelector('summary')?.focus();
      menu.open = false;
    }
  };
  addEventListener('click', (event) => close(event.target, false));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(null, true);
  });
}

/** A button with a line of words puts it where the cursor stands in its form's text, in place of asking the server to. */
export function putLines(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-line]')) {
    button.addEventListener('click', (event) => {
      const text = button.form?.querySelector('textarea');
      if (!text) return;
      event.preventDefault();
      text.focus();
      text.setRangeText(button.dataset.line ?? '', text.selectionEnd, text.selectionEnd, 'end');
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

function each(selector: string, prepare: (button: HTMLButtonElement) => void): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
    prepare(button);
    button.hidden = false;
  }
}

/** Shows and covers a passphrase; covered again before it is sent, so that the browser does not keep it as text. */
function revealSwitch(button: HTMLButtonElement): void {
  const field = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!(field instanceof HTMLInputElement)) return;
  const [show, hide] = [button.textContent, button.dataset.reveal ?? ''];
  const turn = (open: boolean) => {
    field.type = open ? 'text' : 'password';
    button.textContent = open ? hide : show;
  };
  button.addEventListener('click', () => turn(field.type === 'password'));
  field.form?.addEventListener('submit', () => turn(false));
}
