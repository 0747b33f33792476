import { defineEntity, p } from '@mikro-orm/core';
import { Thread } from '../forum/thread.entity.ts';
import type {
  Access,
  Caution,
  Company,
  Cost,
  Energy,
  Evidence,
  MinuteStep,
  Place,
  Situation,
  StrategyKind,
  StrategyNeed,
} from './facets.catalogue.ts';

/**
 * What a coping strategy can be found by, and what became of it for others. Its words stand in the opening post of its
 * thread: hiding, editing and taking back are those of any post. The true numbers are never shown; `shown…` are those
 * published last, in percent rounded to tens, at the steps of `publishedAt` (SAFETY EV, PRODUCT 9).
 */
export const StrategySchema = defineEntity({
  name: 'Strategy',
  tableName: 'strategy',
  properties: {
    thread: () => p.manyToOne(Thread).mapToPk().primary().deleteRule('cascade').updateRule('cascade'),
    situations: p.array<Situation>(),
    kinds: p.array<StrategyKind>(),
    minutes: p.smallint().$type<MinuteStep>(),
    energy: p.text().$type<Energy>(),
    /** Works at night: needs no light, wakes nobody. */
    night: p.boolean(),
    places: p.array<Place>(),
    company: p.text().$type<Company>(),
    cost: p.text().$type<Cost>(),
    needs: p.array<StrategyNeed>(),
    evidence: p.text().$type<Evidence>(),
    evidenceLink: p.text().nullable(),
    cautions: p.array<Caution>().default([]),
    access: p.array<Access>().default([]),
    helped: p.integer().default(0),
    same: p.integer().default(0),
    worse: p.integer().default(0),
    shownTold: p.integer().default(0),
    shownHelped: p.smallint().default(0),
    shownSame: p.smallint().default(0),
    shownWorse: p.smallint().default(0),
    /** Lower bound of the share it helped, from the published numbers; 0 below the first step. Ranks, is never shown. */
    helpedScore: p.float().default(0),
  },
});
export class Strategy extends StrategySchema.class {}
StrategySchema.setClass(Strategy);
