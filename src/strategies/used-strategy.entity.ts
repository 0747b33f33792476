import { defineEntity, p } from '@mikro-orm/core';
import { Thread } from '../forum/thread.entity.ts';
import { Strategy } from './strategy.entity.ts';

/** A strategy that a personal story says it used, as its author linked it. Public, like the story. */
export const UsedStrategySchema = defineEntity({
  name: 'UsedStrategy',
  tableName: 'used_strategy',
  properties: {
    story: () => p.manyToOne(Thread).mapToPk().primary().deleteRule('cascade').updateRule('cascade'),
    strategy: () =>
      p
        .manyToOne(Strategy)
        .mapToPk()
        .fieldName('strategy_id')
        .primary()
        .index()
        .deleteRule('cascade')
        .updateRule('cascade'),
  },
});
export class UsedStrategy extends UsedStrategySchema.class {}
UsedStrategySchema.setClass(UsedStrategy);
