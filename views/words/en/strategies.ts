/** Words of coping strategies. */
export const strategies = {
  'strategy.steps': 'How it goes',
  'strategy.when': 'When it helped me',
  'strategy.when-not': 'When it did not',
  'strategy.care': 'Please take care',
  'strategy.unknown': 'I don’t know yet.',

  'strategy.outcome.own': 'This strategy is yours. Only others say what happened when they tried it.',
  'strategy.outcome.not-up': 'This strategy is not up right now, so nothing was noted.',
} as const;
