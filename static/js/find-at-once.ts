/** What the address for searching while one types answers. Texts only; all words come from the server. */
interface Found {
  said: string;
  help: boolean;
  rows: [href: string, title: string, text: string][];
}

const rest = 200;
const least = 2;

/**
 * On the page of the search: what is found while one types stands under the box, and what was found before steps aside.
 * Asked by POST, so that no address holds a word; an older question is dropped when a newer one goes out.
 */
export function findAtOnce(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-at-once]');
  const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
  const box = form?.querySelector<HTMLElement>('[data-found]');
  if (!form || !field || !box) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: AbortController | undefined;
  let asked = field.value;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const words = field.value.trim();
      if (words === asked) return;
      asked = words;
      stop?.abort();
      if (words.length < least || words === field.defaultValue) return show(box, undefined);
      stop = new AbortController();
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      const { signal } = stop;
      try {
        const answer = await fetch(form.dataset.atOnce as string, {
          method: 'POST',
          body,
          signal,
          headers: { accept: 'application/json' },
        });
        const found = answer.ok ? ((await answer.json()) as Found) : undefined;
        if (!signal.aborted) show(box, found);
      } catch {
        // A newer question is on its way, or there is no line: the button still works.
      }
    }, rest);
  });
}

function show(box: HTMLElement, found: Found | undefined): void {
  const [said, list] = box.children as unknown as [HTMLElement, HTMLElement];
  said.textContent = found?.said ?? '';
  list.replaceChildren(...(found?.rows ?? []).map(row));
  box.hidden = !found;
  const help = document.querySelector<HTMLElement>('[data-help-first]');
  if (help) help.hidden = !found?.help;
  const before = document.querySelector<HTMLElement>('[data-results]');
  if (before) before.hidden = Boolean(found);
}

function row([href, title, text]: Found['rows'][number]): HTMLElement {
  const [item, link, line] = ['li', 'a', 'p'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLAnchorElement,
    HTMLElement,
  ];
  link.href = href;
  link.className = 'lone';
  link.textContent = title;
  line.className = 'small soft';
  line.textContent = text;
  item.append(link, line);
  return item;
}
