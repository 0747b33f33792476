import type { Child, PropsWithChildren } from 'hono/jsx';
import { type Frame, SitePage } from '../layouts/site-page.tsx';

export interface TextPageProps {
  frame: Frame;
  title: string;
  /** One or two sentences under the title. */
  lead?: string;
}

/** A page of plain text about this place: title, lead, sections. Search engines may list it. */
export function TextPage({ frame, title, lead, children }: PropsWithChildren<TextPageProps>) {
  return (
    <SitePage frame={{ ...frame, indexable: true }} tabTitle={title}>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </SitePage>
  );
}

/** A heading with what belongs to it. */
export function Section({ heading, children }: PropsWithChildren<{ heading: string }>) {
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <div class="prose">{children}</div>
    </section>
  );
}

export function Points({ items }: { items: Child[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
