import type { Child, PropsWithChildren } from 'hono/jsx';

export interface EmptyStateProps {
  /** What is true: "Nobody has written here yet". */
  heading: string;
  /** One or two ways on. */
  acts?: Child;
}

/** An empty list: two stones on a line, what is true, when people look in, a way on (AX-11). */
export function EmptyState({ heading, acts, children }: PropsWithChildren<EmptyStateProps>) {
  return (
    <section class="empty" aria-label={heading}>
      <svg class="empty-stones" width="104" viewBox="0 0 104 40" aria-hidden="true">
        <path d="M0 34h104" />
        <circle cx="62" cy="19" r="15" />
        <ellipse cx="39" cy="22" rx="18" ry="12" />
      </svg>
      <h2>{heading}</h2>
      {children}
      {acts && <div class="row">{acts}</div>}
    </section>
  );
}
