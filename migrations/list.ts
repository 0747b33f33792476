import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261122082321_first } from './Migration20261122082321_first.ts';
import { Migration20261126210943_home } from './Migration20261126210943_home.ts';
import { Migration20261127000932_strategies } from './Migration20261127000932_strategies.ts';
import { Migration20261127005000_quick_member } from './Migration20261127005000_quick_member.ts';
import { Migration20261127010000_search_terms } from './Migration20261127010000_search_terms.ts';
import { Migration20261127011000_search_link_key } from './Migration20261127011000_search_link_key.ts';
import { Migration20261127032446_moderation } from './Migration20261127032446_moderation.ts';
import { Migration20261127065843_help_near } from './Migration20261127065843_help_near.ts';
import { Migration20261127161500_no_words_in_statistics } from './Migration20261127161500_no_words_in_statistics.ts';

import { Migration20261127164000_tab_name } from './Migration20261127164000_tab_name.ts';
import { Migration20261127181500_answers_alone } from './Migration20261127181500_answers_alone.ts';

/** Every migration in order. Listed by hand, so that a bundle carries them and their names never change. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261122082321_first', class: Migration20261122082321_first },
  { name: 'Migration20261126210943_home', class: Migration20261126210943_home },
  { name: 'Migration20261127000932_strategies', class: Migration20261127000932_strategies },
  { name: 'Migration20261127005000_quick_member', class: Migration20261127005000_quick_member },
  { name: 'Migration20261127010000_search_terms', class: Migration20261127010000_search_terms },
  { name: 'Migration20261127011000_search_link_key', class: Migration20261127011000_search_link_key },
  { name: 'Migration20261127032446_moderation', class: Migration20261127032446_moderation },
  { name: 'Migration20261127065843_help_near', class: Migration20261127065843_help_near },
  {
    name: 'Migration20261127161500_no_words_in_statistics',
    class: Migration20261127161500_no_words_in_statistics,
  },
  { name: 'Migration20261127164000_tab_name', class: Migration20261127164000_tab_name },
  { name: 'Migration20261127181500_answers_alone', class: Migration20261127181500_answers_alone },
];
