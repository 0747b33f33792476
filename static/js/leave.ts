import { forgetKept } from './keep-offline.ts';

const presses = 3;
const within = 5000;

/**
 * Leave at once: a press on the link, or Shift three times within five seconds with no other key between, unless the reader
 * has switched the keys off.
 * The page is blank in the same moment, nothing typed stays in the tab, and the history entry is replaced (AX-3).
 */
export function watchLeave(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  if (document.documentElement.dataset.noShift) return;
  let times: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') times = [];
    else if (!event.repeat) {
      times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < within);
      if (times.length >= presses) leave(link.href);
    }
  });
}

function leave(address: string): void {
  document.documentElement.dataset.left = '';
  document.title = ' ';
  forgetTyped();
  forgetKept();
  location.replace(address);
}

/** Drops everything this tab keeps. */
export function forgetTyped(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}
