import { say } from '../words/say.ts';

export interface Crumb {
  label: string;
  /** Left out for a last one that is the page itself. */
  href?: string;
}

/** The way back up: "Talk / Nights and sleep". */
export function Crumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={say('crumbs.label')}>
      <ol>
        {trail.map(({ label, href }) => (
          <li>
            {href ? (
              <a class="lone" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
