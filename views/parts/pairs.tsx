import type { Child } from 'hono/jsx';

export interface PairsProps {
  pairs: { label: string; value: Child }[];
}

/** Label over value, side by side where there is room. */
export function Pairs({ pairs }: PairsProps) {
  return (
    <dl class="pairs">
      {pairs.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
