/** Long words in which one slip of the pen is seen through: one letter too many, too few or another one. */
export const nearWords: readonly string[] =
  `overreacting overdramatic overreaction dramatic sensitive pathetic attention selfish ridiculous embarrassing embarrassment ungrateful grateful worthless childish
  delusional hypochondriac disgusting yourself exaggerating exaggeration complaining imagining depressed depression ridiculous miserable negativity responsibility excuses victim
  hysterical melodramatic narcissist narcissistic manipulative immature blessings snowflake antidepressants nobody ashamed selfishness sympathy`
    .split(/\s+/)
    .filter((word) => word !== '');
