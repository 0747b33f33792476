import type { Database } from '../database.ts';
import type { Em } from '../platform/rows.ts';
import type { DutyHours } from './duty.rules.ts';
import { type Helpline, helplines } from './helplines.catalogue.ts';
import { type HelplineNoteRow, linesNow } from './helplines.rules.ts';

/** What the organiser and the team have written down about help, as pages need it. */
export interface HelpState {
  /** All lines that are shown, with the days on which they were tried (CR-9). */
  lines: readonly Helpline[];
  duty: readonly DutyHours[];
  /** The country this place is run from, and a list of helplines in many countries (GO-6); null where none was set. */
  country: string | null;
  finder: string | null;
}

/** Until the database has answered once, and while it never has. */
export const startingHelp: HelpState = { lines: helplines, duty: [], country: null, finder: null };

/** What was last read, so that help waits for no database (CR-1). */
export interface HelpMemory {
  current(): HelpState;
  refresh(em: Em): Promise<HelpState>;
  /** Starts a refresh where the last one is older than a few seconds; never waits, never throws. */
  keepFresh(): void;
  /** Is called after each time it was read. */
  watch(heard: () => void): void;
}

const freshFor = 5000;

export function createHelpMemory(database: Pick<Database, 'fork'>): HelpMemory {
  let state = startingHelp;
  let readAt = 0;
  const watching: (() => void)[] = [];
  const refresh = async (em: Em): Promise<HelpState> => {
    state = await readHelp(em);
    readAt = Date.now();
    for (const heard of watching) heard();
    return state;
  };
  return {
    current: () => state,
    refresh,
    watch: (heard) => void watching.push(heard),
    keepFresh: () => {
      if (Date.now() - readAt < freshFor) return;
      readAt = Date.now();
      void refresh(database.fork()).catch(() => undefined);
    },
  };
}

/** The paper in which the organiser says which country this is (GO-6). */
export const countryPaper = 'country';

async function readHelp(em: Em): Promise<HelpState> {
  const [row] = await em.execute<
    { notes: HelplineNoteRow[] | null; duty: DutyHours[] | null; paper: Record<string, string> | null }[]
  >(
    `select
       (select json_agg(json_build_object('id', id, 'own', own, 'verifiedOn', verified_on, 'hidden', hidden) order by id)
        from helpline) as notes,
       (select json_agg(json_build_object('weekday', d.weekday, 'fromHour', d.from_hour, 'untilHour', d.until_hour))
        from duty d join staff s on s.id = d.staff_id join account a on a.id = s.account_id
        where a.role <> 'member') as duty,
       (select answers from paper where code = ?) as paper`,
    [countryPaper],
  );
  const paper = row?.paper ?? {};
  return {
    lines: linesNow(helplines, row?.notes ?? []),
    duty: row?.duty ?? [],
    country: paper.country || null,
    finder: paper.finder || null,
  };
}
