import { accounts } from './accounts.ts';
import { acts } from './acts.ts';
import { appeals } from './appeals.ts';
import { before } from './before.ts';
import { byName } from './by-name.ts';
import { cases } from './cases.ts';
import { drafts } from './drafts.ts';
import { facets } from './facets.ts';
import { following } from './following.ts';
import { forum } from './forum.ts';
import { ground } from './ground.ts';
import { hints } from './hints.ts';
import { kindness } from './kindness.ts';
import { labels } from './labels.ts';
import { leaving } from './leaving.ts';
import { meanwhile } from './meanwhile.ts';
import { memorial } from './memorial.ts';
import { moderation } from './moderation.ts';
import { near } from './near.ts';
import { nearTeam } from './near-team.ts';
import { notifications } from './notifications.ts';
import { openings } from './openings.ts';
import { ownWords } from './own-words.ts';
import { papersWords } from './papers.ts';
import { parts } from './parts.ts';
import { passkeys } from './passkeys.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { reactions } from './reactions.ts';
import { reading } from './reading.ts';
import { reasonWords } from './reasons.ts';
import { resources } from './resources.ts';
import { search } from './search.ts';
import { searchCare } from './search-care.ts';
import { site } from './site.ts';
import { staff } from './staff.ts';
import { statements } from './statements.ts';
import { stories } from './stories.ts';
import { strategies } from './strategies.ts';
import { team } from './team.ts';
import { though } from './though.ts';
import { time } from './time.ts';
import { transparency } from './transparency.ts';
import { wanted } from './wanted.ts';

/** All member-facing copy in English. One file a feature; keys say where the sentence stands. */
export const english = {
  ...parts,
  ...passkeys,
  ...accounts,
  ...cases,
  ...acts,
  ...appeals,
  ...before,
  ...byName,
  ...drafts,
  ...facets,
  ...following,
  ...forum,
  ...ground,
  ...hints,
  ...kindness,
  ...meanwhile,
  ...labels,
  ...leaving,
  ...papersWords,
  ...questions,
  ...moderation,
  ...near,
  ...memorial,
  ...nearTeam,
  ...notifications,
  ...openings,
  ...ownWords,
  ...problems,
  ...reactions,
  ...reading,
  ...reasonWords,
  ...resources,
  ...search,
  ...searchCare,
  ...site,
  ...staff,
  ...statements,
  ...stories,
  ...strategies,
  ...team,
  ...though,
  ...time,
  ...transparency,
  ...wanted,
} as const;
