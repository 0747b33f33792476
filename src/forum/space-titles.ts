import type { Em } from '../platform/rows.ts';

/** Every space with its title, strategies too, in their order. */
export const listSpaceTitles = (em: Em): Promise<{ id: string; title: string }[]> =>
  em.execute('select id, title from space order by place, id');
