import type { Concept } from './concept.ts';

/** Eating, and nights. */
export const nightConcepts: Concept[] = [
  {
    id: 'eating-little',
    role: 'topic',
    words: 'appetite, not eating, eating, eat, food; meal, snack, nausea, simple food; body, routine',
    situations: ['low-mood'],
    kinds: ['routine'],
    said: `<cant>|no|forget|forgot|dont|not|havent|too eat|eating|appetite|cook|cooking|food|hungry|meals
      skipping|skip|skipped meal|meals|breakfast|lunch|dinner
      food tastes|makes nothing|cardboard|sick
      living on toast|cereal|crisps|takeaway|coffee`,
  },
  {
    id: 'insomnia',
    role: 'state',
    words:
      'insomnia, sleep, sleeping, sleepless, cant sleep, awake at night; bed, night, falling asleep, awake, asleep; wind down, rest, bedtime, body scan',
    situations: ['sleep'],
    kinds: ['rest', 'routine', 'breathing'],
    said: `<cant>|no|not|dont|havent|barely|hardly <sleeping>
      <sleeping> problem|problems|trouble|impossible|wont|bad|badly|better|tonight
      <cant>|how get|go|fall|back|drop|nod|drift <sleeping>
      get|go|fall|drop|nod|drift to|back|off <sleeping>
      lie|lying|lay|laying|still|wide|up awake|ceiling
      ~staring|stare|counting ceiling|sheep|clock
      ~toss|tossing turn|turning
      ~tossing turning
      awake all|night|hours|again|still
      up all|half night
      <night> awake|up|wake|still|again
      everyone asleep|sleeping
      world asleep
      ~too wired|buzzing|alert sleep|bed|night
      ~wired tired
      ~eyes open|wide
      ~body|mind tired|exhausted but|awake|wont|brain
      ~sandman|forty winks|shut eye|shuteye
      ~not a wink
      ~night owl
      bedtime|bed anxiety|dread|thoughts|mind
      <mind> bed|night|bedtime|sleep
      brain starts|decides|comes night|bed|sleep
      nights|nighttime|night long|hard|hardest|worst|bad|awful|lonely|hate
      hate|dread|scared night|nights|bedtime|bed|sleep
      revenge bedtime
      insomniac`,
  },
  {
    id: 'early-waking',
    role: 'state',
    words:
      'waking early, wake up, waking in the night, back to sleep, early waking; awake, sleep, night, insomnia; bed, 3am, breathing',
    situations: ['sleep'],
    kinds: ['rest', 'breathing'],
    said: `keep|always|still wake|waking|woke|awake
      wake|waking|woke|awake early|too|4|3|2|5|<night>|every|middle|hour|hours
      <night> wake|awake|up|every
      <cant>|how|get back sleep
      back to sleep
      woke up panic|sweating|anxious|crying
      broken sleep|nights
      middle night
      small|witching hours|hour
      silly|stupid|daft oclock|hours|hour`,
  },
  {
    id: 'nightmares',
    role: 'state',
    words:
      'nightmare, nightmares, bad dreams, dreams, night terrors; sleep, dream, wake, trauma; grounding, light, bed',
    situations: ['sleep', 'trauma-memories'],
    kinds: ['grounding', 'rest'],
    said: `bad|scary|horrible|awful|weird|vivid|same|recurring|horrid dream|dreams
      dream|dreams about|scared|again|wake|keep
      <afraid> sleep|asleep|dream|dreams|bed
      wake|woke|waking screaming|sweating|sweat|terrified|scared|crying|sobbing|shaking
      night terror|terrors|sweats
      sleep paralysis`,
  },
  {
    id: 'oversleeping',
    role: 'topic',
    words:
      'oversleeping, sleeping too much, sleep all day; morning, alarm, routine, getting up; sleep, daylight, energy',
    situations: ['sleep', 'low-mood'],
    kinds: ['routine'],
    said: `sleep|sleeping|slept too|all|whole|day|much|constantly|12|14
      cant stop|wake sleeping|up
      body clock|cycle
      nocturnal
      sleep schedule|pattern|cycle|routine
      slept through alarm|alarms
      night shift|shifts`,
  },
];
