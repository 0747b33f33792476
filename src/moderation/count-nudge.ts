import type { NudgeOutcome } from '../forum/nudge.catalogue.ts';
import { weekOf } from '../platform/coarse-time.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { kindnessRule } from '../safety/kindness/kindness-rules.catalogue.ts';
import { tally } from './tally.ts';

/** Counts what became of a nudge: rule, week and outcome, and nothing else (RE-8). An unknown rule is not counted. */
export const nudgeCounter =
  (tools: Pick<Tools, 'clock'>) =>
  async (em: Em, rule: string, outcome: NudgeOutcome): Promise<void> => {
    if (kindnessRule(rule) === undefined) return;
    await tally(em, tools, 'nudge', `${rule}.${weekOf(tools.clock.now())}.${outcome}`);
  };
