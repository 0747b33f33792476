export interface AvatarProps {
  /** 0 to 799, drawn for the name and stored with it; never made from the name or the account. */
  seed: number;
}

/**
 * The small landscape beside a name: sky, one sun, a far and a near hill (DESIGN 7). Says nothing about a
 * person. Plain markup of at most 173 bytes; colours come from the hue class, the size from the part around it.
 */
export function Avatar({ seed }: AvatarProps) {
  const rest = Math.floor(seed / 8);
  const [across, down] = suns[rest % 5] ?? suns[0];
  return (
    <svg class={`avatar h${seed % 8}`} viewBox="0 0 8 8" aria-hidden="true">
      <circle cx={across} cy={down} />
      <path d={farHills[Math.floor(rest / 5) % 5]} />
      <path d={nearHills[Math.floor(rest / 25) % 4]} />
    </svg>
  );
}

const suns = [
  [2, 2],
  [6, 2],
  [4, 2],
  [3, 3],
  [5, 3],
] as const;
const farHills = [
  'M0 4q2-2 4 0t4 0v4H0',
  'M0 5q2-3 4 0t4 0v3H0',
  'M0 5q3-3 4 0t4 0v3H0',
  'M0 5q2 1 4-1t4 1v3H0',
  'M0 4q1 2 4 0t4 1v4H0',
];
const nearHills = [
  'M0 6q2-1 4 0t4 0v2H0',
  'M0 6q2 1 4 0t4 0v2H0',
  'M0 7q3-2 5-1t3 1v1H0',
  'M0 6q2 2 4 1t4-1v2H0',
];
