import { say } from '../words/say.ts';

export interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** A list begins with the newest, a thread with the oldest. */
  first: 'newest' | 'oldest';
}

/** Newer, the numbers near the reader, Older, and "Page 2 of 3". Nothing for a single page. */
export function Pagination({ page, pages, href, first }: PaginationProps) {
  if (pages <= 1) return null;
  const [back, on] = first === 'newest' ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  return (
    <nav class="pages" aria-label={say('pages.label')}>
      <p class="pages-where">{say('pages.where', { page, pages })}</p>
      <ul class="row">
        {page > 1 && (
          <li>
            <a class="button small" href={href(page - 1)} rel="prev">
              {say(`pages.${back}`)}
            </a>
          </li>
        )}
        {numbers(page, pages).map((number) => (
          <li>
            <a
              class="button small"
              href={href(number)}
              aria-label={say('pages.page', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a class="button small" href={href(page + 1)} rel="next">
              {say(`pages.${on}`)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** First, last and those beside the reader. */
function numbers(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages];
  return [...new Set(near)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}
