import type { PropsWithChildren } from 'hono/jsx';

export interface SpaceTileProps {
  href: string;
  title: string;
  about: string;
}

/** The grid around `SpaceTile`s, or around other tiles with a link each. */
export function Tiles({ children, label }: PropsWithChildren<{ label?: string }>) {
  return (
    <ul class="tiles" aria-label={label}>
      {children}
    </ul>
  );
}

/** One space, or one step to take: a link and a soft line. The whole tile can be pressed. */
export function SpaceTile({ href, title, about }: SpaceTileProps) {
  return (
    <li class="tile">
      <a href={href}>{title}</a>
      <p>{about}</p>
    </li>
  );
}
