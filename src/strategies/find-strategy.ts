import { seenAvatar, seenName } from '../forum/faded.ts';
import type { HoldCause } from '../forum/holds.catalogue.ts';
import type { PostState, Sections, StrategySections } from '../forum/post.entity.ts';
import { isStrategy } from '../forum/strategy-words.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import type { ShownFigures } from './outcome.rules.ts';
import type { StrategyFacets } from './strategy-facets.rules.ts';

/** A strategy whatever its state; the caller decides who may see what of it. */
export interface FoundStrategy {
  id: string;
  title: string;
  locked: boolean;
  /** Nothing of it is in any list while it waits for the team. */
  listed: boolean;
  heldFor: HoldCause | null;
  /** Answers in its conversation. */
  answers: number;
  post: string;
  state: PostState;
  sections: StrategySections | null;
  html: string | null;
  labels: ContentLabel[];
  ownLabels: ContentLabel[];
  teamLabels: ContentLabel[];
  edited: boolean;
  revision: number;
  /** The team has asked its author for other words. */
  editAsked: boolean;
  name: { id: string; shown: string; avatar: number };
  writtenHour: Date;
  facets: StrategyFacets;
  figures: Omit<ShownFigures, 'helpedScore'>;
}

type Row = Omit<FoundStrategy, 'labels' | 'name' | 'writtenHour' | 'facets' | 'figures' | 'sections'> &
  StrategyFacets &
  FoundStrategy['figures'] & {
    sections: Sections | null;
    name_id: string;
    shown: string;
    avatar: number;
    written_hour: string;
  };

/** One strategy by its id, which is that of its thread. */
export async function findStrategy(em: Em, id: string): Promise<FoundStrategy | null> {
  const [row] = await em.execute<Row[]>(
    `select t.id, t.title, t.locked, t.listed, o.held_for as "heldFor", t.answers, o.id as post, o.state, o.sections, o.html, o.labels as "ownLabels",
       o.team_labels as "teamLabels", o.edited, o.revision, o.edit_asked as "editAsked", o.name_id, ${seenName('o', 'n')} as shown,
       ${seenAvatar('o', 'n')} as avatar, o.written_hour,
       s.situations, s.kinds, s.minutes, s.energy, s.night, s.places, s.company, s.cost, s.needs, s.evidence,
       s.evidence_link as "evidenceLink", s.cautions, s.access, s.shown_told as "shownTold",
       s.shown_helped as "shownHelped", s.shown_same as "shownSame", s.shown_worse as "shownWorse"
     from strategy s join thread t on t.id = s.thread_id join post o on o.thread_id = t.id and o.position = 1
       join name n on n.id = o.name_id
     where s.thread_id = ?`,
    [id],
  );
  return row === undefined ? null : asFound(row);
}

function asFound(row: Row): FoundStrategy {
  const {
    id,
    title,
    locked,
    listed,
    heldFor,
    answers,
    post,
    state,
    edited,
    editAsked,
    revision,
    html,
    sections,
  } = row;
  return {
    ...{ id, title, locked, listed, heldFor, answers, post, state, edited, editAsked, revision, html },
    sections: sections !== null && isStrategy(sections) ? sections : null,
    labels: allLabels(row.ownLabels, row.teamLabels),
    ownLabels: allLabels(row.ownLabels),
    teamLabels: allLabels(row.teamLabels),
    name: { id: row.name_id, shown: row.shown, avatar: row.avatar },
    writtenHour: new Date(row.written_hour),
    facets: facetsOf(row),
    figures: {
      shownTold: row.shownTold,
      shownHelped: row.shownHelped,
      shownSame: row.shownSame,
      shownWorse: row.shownWorse,
    },
  };
}

const facetsOf = (row: StrategyFacets): StrategyFacets => ({
  situations: row.situations,
  kinds: row.kinds,
  minutes: row.minutes,
  energy: row.energy,
  night: row.night,
  places: row.places,
  company: row.company,
  cost: row.cost,
  needs: row.needs,
  evidence: row.evidence,
  evidenceLink: row.evidenceLink,
  cautions: row.cautions,
  access: row.access,
});
