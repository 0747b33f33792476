import type { WordLists } from './concept.ts';
import { builtInGroups } from './groups.catalogue.ts';
import { builtInMisspellings } from './misspellings.catalogue.ts';

/** What the product brings; the organiser adds to it and edits it. */
export const builtInLists: WordLists = {
  groups: builtInGroups,
  stopWords:
    `a an the and or but if so as at by for from in into of on onto off out to up down over under with i im ive id me my
mine myself you your yours he him his she her hers it its we us our they them their theirs this that these those there here is am
are was were be been being isnt do dont did does done doing have havent has had having can cant could would should will wont shall
may might must not no nor than then too very just really quite also even ever only own same such what when where which who whom why
how because while about again all any both each few more most other some get gets getting got go goes going gone went feel feels
feeling felt like want wants wanted need needs make makes making made keep keeps keeping thing things stuff someone something
anything everything nothing anyone everyone nobody always never now much lots way ways ok okay please thanks hi hello hey tips
advice help helps helping ideas idea best good better without know think say says said tell am im until till between through per
let lets us yes oh well anymore still back every rather yesterday today lately one two since around day days time times people person bit kind sort lot seem seems try trying`.split(
      /\s+/,
    ),
  misspellings: builtInMisspellings,
};
