import type { PropsWithChildren } from 'hono/jsx';

export interface CardProps {
  heading?: string;
  /** Level of the heading; 2 unless told. */
  level?: 2 | 3;
  /** Id for links to it. */
  id?: string;
}

/** A box on the surface colour. One a page is often enough (DESIGN 1.1). */
export function Card({ heading, level = 2, id, children }: PropsWithChildren<CardProps>) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="card stack" id={id} aria-label={heading}>
      {heading && <Heading>{heading}</Heading>}
      {children}
    </section>
  );
}
