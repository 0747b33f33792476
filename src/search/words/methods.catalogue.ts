import type { Concept } from './concept.ts';

/** What one does. */
export const methodConcepts: Concept[] = [
  {
    id: 'm-breathing',
    role: 'method',
    words:
      'breathing, breathe, breath, breathing exercise, breathing exercises, breathwork; exhale, slow breathing, box breathing, inhale; counting, lungs',
    kinds: ['breathing'],
    said: `deep|slow|box|belly|square|paced breath|breaths|breathing
      4 7 8
      478
      breathe in out
      long exhale`,
  },
  {
    id: 'm-grounding',
    role: 'method',
    words: 'grounding, five senses, 54321, anchor; senses, feet, present, name five; see, hear, touch',
    kinds: ['grounding', 'senses'],
    said: `5 4 3 2 1
      five things see|senses
      ground|grounded myself
      feet on floor|ground
      back into|in body|room|present
      =here and now`,
  },
  {
    id: 'm-cold',
    role: 'method',
    words: 'cold water, ice, cold, ice cube; face, wrists, splash, shower; temperature',
    kinds: ['senses'],
    said: `cold|ice|freezing water|shower|face|cubes|pack
      splash face`,
  },
  {
    id: 'm-walk',
    role: 'method',
    words: 'walk, walking, fresh air, going outside; outdoors, nature, park, outside; steps, garden, green',
    kinds: ['movement'],
    said: `get|getting|go|going|step outside|outdoors|air
      stroll|wander|hike|hiking|ramble
      green|open space|spaces
      nature|woods|forest|trees|sea|beach|park`,
  },
  {
    id: 'm-movement',
    role: 'method',
    words:
      'exercise, movement, moving, workout, running, dance, gym; move, body, stretch, swim; energy, shake',
    kinds: ['movement'],
    said: `work|working out
      run|jog|jogging|running off|helps|go|for
      shake|shaking it|out|off
      swim|swimming|cycling|bike|dancing|yoga|pilates|boxing|football kickabout|helps`,
  },
  {
    id: 'm-stretch',
    role: 'method',
    words:
      'stretch, stretching, yoga, muscle relaxation, progressive muscle relaxation; tense, release, muscles, body; shoulders, jaw, relax',
    kinds: ['movement', 'rest'],
    said: `tense|clench release|relax|let
      release|relax|loosen muscles|tension|shoulders|jaw|body
      pmr`,
  },
  {
    id: 'm-mindfulness',
    role: 'method',
    words:
      'meditation, meditate, meditating, mindfulness, mindful, body scan; present, awareness, notice; breath, observe',
    kinds: ['rest', 'grounding'],
    said: `headspace|calm app
      be|being|stay|live in present|moment
      sit sitting stillness`,
  },
  {
    id: 'm-relax',
    role: 'method',
    words:
      'relax, relaxation, relaxing, calm, calm down, calming, soothe, soothing, unwind; breathing, rest, wind down; slow, gentle',
    kinds: ['rest', 'breathing', 'senses'],
    said: `chill|chillax|mellow|settle|simmer|wind|cool|calm down|out|me|myself|nerves
      ~take edge off
      ~take chill pill
      self soothe|soothing
      de stress
      destress
      regulate|regulating nervous|myself|emotions`,
  },
  {
    id: 'm-senses',
    role: 'method',
    words:
      'senses, comfort, warm, blanket, bath, smell, touch; tea, soft, scent, hot water bottle; cosy, weighted',
    kinds: ['senses', 'rest'],
    said: `weighted|soft|fluffy|warm blanket
      hot water|bath|bottle|drink|chocolate|tea
      cup of tea
      candle|lavender|scent|smell|oils
      comfort box|food|film|show|blanket
      soothe|sensory box|kit
      cosy|cozy|snuggle|cuddle`,
  },
  {
    id: 'm-music',
    role: 'method',
    words:
      'music, playlist, song, songs, singing, sing, listening; sound, headphones, dance; rhythm, podcast',
    kinds: ['senses', 'creative'],
    said: `listen to|something
      tune|tunes|banger|hum|humming|guitar|piano|drumming
      white|brown|rain noise|sounds
      podcast|audiobook`,
  },
  {
    id: 'm-writing',
    role: 'method',
    words:
      'writing, write, journal, journaling, journalling, diary, notebook; letter, paper, list, words; page, pen',
    kinds: ['words-and-writing'],
    said: `get|getting|dump|pour|empty it|head|brain out|onto|paper|page
      brain dump
      write|writing it|things|letter down|out|send
      unsent letter
      morning pages
      poem|poetry|poems`,
  },
  {
    id: 'm-thinking',
    role: 'method',
    words:
      'cbt, reframing, thought record, challenging thoughts, perspective; thoughts, evidence, question; belief, reality check',
    kinds: ['thinking-tools'],
    said: `challenge|reframe|question|catch|argue with|stop|change|negative thought|thoughts|thinking
      negative thoughts|thinking|talk
      positive|affirmations|mantra thinking|thoughts|affirmation
      dbt|act skills|opposite|wise
      radical acceptance
      opposite action`,
  },
  {
    id: 'm-worry-time',
    role: 'method',
    words: 'worry time, worry window, postpone worry; worry, list, park, later; notebook, evening',
    kinds: ['thinking-tools'],
    said: `schedule|park|postpone|put|set worry|worries|time
      worry box|jar|list|slot|appointment`,
  },
];
