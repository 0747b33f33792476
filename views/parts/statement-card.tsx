import type { Child, PropsWithChildren } from 'hono/jsx';
import { Pairs, type PairsProps } from './pairs.tsx';

export interface StatementCardProps extends PairsProps {
  heading: string;
  level?: 2 | 3;
  acts?: Child;
  /** Small print: until when one can ask, where help is. */
  after?: Child;
}

/** A statement of reasons: what, why and its code, how far, decided by, own copy, ways on. `children` is the lead. */
export function StatementCard(props: PropsWithChildren<StatementCardProps>) {
  const { heading, level = 2, pairs, acts, after, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="card statement stack" aria-label={heading}>
      <Heading>{heading}</Heading>
      {children}
      {pairs.length > 0 && <Pairs pairs={pairs} />}
      {acts && <div class="row">{acts}</div>}
      {after && <p class="small soft">{after}</p>}
    </article>
  );
}
