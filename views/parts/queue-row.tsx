import type { Child, PropsWithChildren } from 'hono/jsx';

export interface QueueRowProps {
  href: string;
  title: string;
  /** "Nights and sleep", "2 reports", "since this morning"; no text of the post. */
  facts: string[];
  /** Why it stands where it stands, as a sentence (MO-13). */
  why?: string;
  /** A short state in a chip: "Open". Filled for those that cannot wait. */
  chip?: string;
  urgent?: boolean;
  act?: Child;
}

/** The list around `QueueRow`s. */
export function QueueList({ children, label }: PropsWithChildren<{ label?: string }>) {
  return (
    <ul class="card queue" aria-label={label}>
      {children}
    </ul>
  );
}

/** One matter that waits for staff. No avatars, no colours of alarm (DESIGN 4). */
export function QueueRow({ href, title, facts, why, chip, urgent, act }: QueueRowProps) {
  return (
    <li class="queue-row">
      {chip && <span class={urgent ? 'chip urgent' : 'chip'}>{chip}</span>}
      <div class="queue-text">
        <a class="thread-title" href={href}>
          {title}
        </a>
        <p class="thread-facts">{facts.join(' · ')}</p>
        {why && <p class="thread-facts">{why}</p>}
      </div>
      {act}
    </li>
  );
}
