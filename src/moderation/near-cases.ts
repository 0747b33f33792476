import type { OwnLockers } from '../accounts/own-lockers.ts';
import { versionsOfSpaces } from '../forum/space-versions.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import type { NearCase } from '../safety/near.ts';

const most = 200;
const mark = '!near ';

/**
 * The versions of all spaces, and behind them the names whose posts have an urgent open case. Asked together with the
 * session, so that help at the top of one's own pages costs no question more; in a database nothing is marked (SAFETY 3.5).
 */
export const versionsAndNear = `${versionsOfSpaces.replace('select ', 'select concat(').replace(
  ' from space',
  `, (
    select ',${mark}' || string_agg(concat_ws(':', u.name_id, u.id, u.thread_id, u.level, u.cause), ' ')
    from (select p.name_id, c.id, p.thread_id, 5 - c.lightness as level, c.cause
      from moderation_case c join post p on p.id = c.post_id
      where c.state = 'open' and c.lightness <= ${5 - crisisSteps.urgent} and c.kind = 'crisis' and c.cause <> 'about-other'
      order by c.lightness, c.made_hour limit ${most}) u)) from space`,
)}`;

/** Of the cases that were read along, those about names of whoever is reading; the most urgent first. */
export function ownNear(along: string | undefined, { names }: Pick<OwnLockers, 'names'>): NearCase[] {
  const at = along?.indexOf(`,${mark}`) ?? -1;
  if (along === undefined || at === -1) return [];
  const own = new Set(names.own.map(({ name }) => name));
  return along
    .slice(at + mark.length + 1)
    .split(' ')
    .map((each) => each.split(':'))
    .filter(([name = '']) => own.has(name))
    .map(([, id = '', thread = '', level, cause = '']) => ({ id, thread, level: Number(level), cause }));
}
