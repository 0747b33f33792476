import type { Child, PropsWithChildren } from 'hono/jsx';

export interface NoticeBoxProps {
  heading?: string;
  /** Read out when it appears: for what just happened. */
  status?: boolean;
  /** Marks that what was sent has arrived, so that the kept text of its form is dropped. */
  done?: boolean;
  /** Buttons and links under the words. */
  acts?: Child;
  /** Makes it a place the focus can go to. */
  id?: string;
  /** The focus goes there as the page comes. */
  focus?: boolean;
}

/** A tint bar with a line at the start side. Stays until the next page (DESIGN 4). */
export function NoticeBox({
  heading,
  status,
  done,
  acts,
  id,
  focus,
  children,
}: PropsWithChildren<NoticeBoxProps>) {
  return (
    <div
      class="notice"
      role={status ? 'status' : undefined}
      id={id}
      tabindex={id ? -1 : undefined}
      autofocus={focus}
      data-kept-done={done || undefined}
    >
      {heading && <p class="notice-heading">{heading}</p>}
      {children}
      {acts && <div class="row">{acts}</div>}
    </div>
  );
}
