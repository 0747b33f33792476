/** The part of the page that own ground happens in. */
export const root = document.querySelector<HTMLElement>('[data-ground]') as HTMLElement;

export const all = <Kind extends HTMLElement>(selector: string, within: ParentNode = root): Kind[] => [
  ...within.querySelectorAll<Kind>(selector),
];

export const one = <Kind extends HTMLElement>(selector: string, within: ParentNode = root): Kind | null =>
  within.querySelector<Kind>(selector);

/** Shows what belongs to this moment (`data-state`) or to this part (`data-tab`) and hides the others. */
export function showOnly(kind: 'state' | 'tab', name: string): void {
  for (const part of all(`[data-${kind}]`)) part.hidden = part.dataset[kind] !== name;
  if (kind === 'tab') {
    for (const button of all('[data-to]'))
      button.setAttribute('aria-pressed', String(button.dataset.to === name));
  }
}

/** Says a sentence of the page, where it is read out too; nothing takes it away. */
export function tell(name = ''): void {
  const live = one('[data-live]');
  if (!live) return;
  live.textContent = one<HTMLTemplateElement>(`template[data-said="${name}"]`)?.content.textContent ?? '';
  live.hidden = live.textContent === '';
}

/** A new piece of the page, from its pattern. */
export function copyOf(name: string): HTMLElement {
  const template = one<HTMLTemplateElement>(`template[data-pattern="${name}"]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Puts texts where they belong, as text; a place without one is hidden. */
export function write(within: HTMLElement, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    for (const place of all(`[data-text="${name}"]`, within)) {
      place.textContent = text;
      const part = place.closest<HTMLElement>('[data-part]') ?? place;
      part.hidden = text === '';
    }
  }
}

/** What is typed into a field of a form. */
export const field = (form: ParentNode, name: string): HTMLInputElement =>
  one<HTMLInputElement>(`[name="${name}"]`, form) as HTMLInputElement;

/** What happens when a form is sent: nothing leaves the page by itself. Its buttons rest meanwhile. */
export function onSent(name: string, work: (form: HTMLFormElement) => Promise<void>): void {
  const form = one<HTMLFormElement>(`form[data-form="${name}"]`);
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const buttons = all<HTMLButtonElement>('button', form);
    for (const button of buttons) button.disabled = true;
    try {
      await work(form);
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  });
}

/** What a press on a button does. */
export function onPress(name: string, work: () => unknown, within: ParentNode = root): void {
  for (const button of all(`[data-act="${name}"]`, within))
    button.addEventListener('click', () => void work());
}
