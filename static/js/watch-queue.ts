const rest = 30_000;

/** On the page of the queue: asks again how many cases are open while somebody looks at it, and says when it changed. */
export function watchQueue(): void {
  const line = document.querySelector<HTMLElement>('[data-live]');
  if (!line) return;
  let known = line.textContent?.trim();
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(line.dataset.live as string);
      const said = answer.ok ? (await answer.text()).trim() : known;
      if (said === known) return;
      known = said;
      line.textContent = `${said} ${line.dataset.fresh}`;
    } catch {
      // There is no line: the page still says what it knew.
    }
  }, rest);
}
