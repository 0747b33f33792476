import { defineEntity, p } from '@mikro-orm/core';
import type { Outcome as OutcomeCode } from './facets.catalogue.ts';
import { Strategy } from './strategy.entity.ts';

/**
 * What happened to one person who tried a strategy. Found by a keyed hash of account and strategy, so that one person's
 * rows do not match each other (ARCHITECTURE 12).
 */
export const OutcomeSchema = defineEntity({
  name: 'Outcome',
  tableName: 'outcome',
  properties: {
    blindKey: p.blob().primary(),
    strategy: () =>
      p
        .manyToOne(Strategy)
        .mapToPk()
        .fieldName('strategy_id')
        .index()
        .deleteRule('cascade')
        .updateRule('cascade'),
    told: p.text().$type<OutcomeCode>(),
  },
});
export class Outcome extends OutcomeSchema.class {}
OutcomeSchema.setClass(Outcome);
