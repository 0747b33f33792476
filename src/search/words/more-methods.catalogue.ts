import type { Concept } from './concept.ts';

/** What one does with hands, days and other people. */
export const moreMethodConcepts: Concept[] = [
  {
    id: 'm-distraction',
    role: 'method',
    words: 'distraction, distract, distracting, keep busy; game, puzzle, series, hands; attention, activity',
    kinds: ['distraction'],
    said: `take|taking|keep|get mind|head off|things
      keep|keeping busy|occupied|hands
      something to do with|hands
      pass|kill the time|hour
      puzzle|puzzles|jigsaw|sudoku|crossword|game|games|gaming|tv|series|netflix|film
      count|counting backwards|back|numbers`,
  },
  {
    id: 'm-creative',
    role: 'method',
    words:
      'creative, drawing, art, painting, craft, knitting, colouring, crochet; draw, paint, hands, make; baking, sewing, hobby',
    kinds: ['creative'],
    said: `doodle|doodling|sketch|sketching|crafts|crafting|sew|bake|baking|knit|pottery|lego|photography|gardening|scrapbook|collage
      make|making something|things hands`,
  },
  {
    id: 'm-rest',
    role: 'method',
    words: 'rest, resting, nap, break, pacing; lie down, pause, quiet, slow; recharge, energy',
    kinds: ['rest'],
    said: `recharge|recharging|recover|recovery batteries|battery|day
      take|need|have a break|breather|rest|nap|minute|rest
      lie|lying down
      =do nothing
      put feet up
      =me time`,
  },
  {
    id: 'm-routine',
    role: 'method',
    words:
      'routine, schedule, structure, habit, plan; morning routine, list, daily, small steps; calendar, reminder, anchor',
    kinds: ['routine'],
    said: `need|no|any|some structure|routine
      stick to habit|routine|plan
      =to do list
      habit|habits build|make|new
      baby|small|tiny|little|first step|steps
      one|small thing|step at|a|only time
      break|chunk it|task|down|bits|chunks`,
  },
  {
    id: 'm-environment',
    role: 'method',
    words: 'environment, space, quiet place, light, room; tidy, safe place, corner; plants, window, curtains',
    kinds: ['environment'],
    said: `safe space|place|corner
      quiet place|room|corner|space
      nest|den`,
  },
  {
    id: 'm-connection',
    role: 'method',
    words:
      'connection, talk, talking, friend, group, support group, message; call, company, listen; neighbour, volunteer, meet',
    kinds: ['connection'],
    said: `someone|somebody to|who talk|listen|chat
      reach|reaching out
      text|message|call|ring friend|someone|mate
      support|peer|online group|groups|community
      volunteer|volunteering
      hug|hugs`,
  },
  {
    id: 'm-communication',
    role: 'method',
    words:
      'communication, conversation, difficult conversation, apologise, say, words; listen, sentence, script, assertive; feelings, ask',
    kinds: ['communication'],
    said: `=what to say
      <talk> about feelings
      how to|do <talk> them|him|her|someone
      hard|difficult|awkward|big conversation|talk|chat
      make|say up|sorry argument|row|fight|after
      apologise|apology|sorry to`,
  },
  {
    id: 'm-kindness',
    role: 'method',
    words:
      'self compassion, compassion, self kindness, kind, kinder, gentle, self care; forgive, friend, kind words; comfort, hand on heart',
    kinds: ['self-compassion'],
    said: `be|being|go kind|nice|kinder|nicer|gentle|easy to|on|with myself|me
      love|like|forgive|accept|accepting|loving myself
      look|looking|take|taking care|after myself|me
      selfcare|pamper
      treat|treating myself|me friend|kindly
      like a friend`,
  },
  {
    id: 'm-gratitude',
    role: 'method',
    words: 'gratitude, grateful, thankful, good things; list, small joys, notice; journal',
    kinds: ['thinking-tools', 'words-and-writing'],
    said: `three good|nice|things
      count blessings
      things look forward
      glimmers|joys|small wins|win`,
  },
  {
    id: 'm-pets',
    role: 'method',
    words: 'pets, animal, animals, pet; stroke, dog, cat; company',
    kinds: ['senses', 'connection'],
    said: `stroke|pet|cuddle|walk dog|cat|pet`,
  },
  {
    id: 'm-reading',
    role: 'method',
    words: 'reading, read, book, books; story, poem, page; audiobook, distraction',
    kinds: ['distraction', 'creative'],
    said: `comfort read|book`,
  },
  {
    id: 'm-prayer',
    role: 'method',
    words: 'prayer, pray, praying, spiritual, faith; ritual, candle, god; meaning, quiet',
    said: `god|church|mosque|temple|allah|jesus|bible|quran`,
  },
  {
    id: 'm-coping',
    role: 'method',
    words:
      'coping, cope, coping skills, coping strategies, mental health; helps, strategy, technique; tools, calm',
    said: `coping mechanism|mechanisms|skills|tools|kit|ways
      get|getting|make through|by today|day|week
      how do people|you cope|deal|manage|survive|handle
      =feel better
      ~self help`,
  },
];
