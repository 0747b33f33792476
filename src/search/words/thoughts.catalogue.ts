import type { Concept } from './concept.ts';

/** What a mind does that will not rest or will not start. */
export const thoughtConcepts: Concept[] = [
  {
    id: 'overthinking',
    role: 'state',
    words:
      'overthinking, overthink, rumination, ruminating, racing thoughts; thoughts, mind, thinking, worry; write, stop, loop',
    situations: ['overthinking', 'anxiety', 'sleep'],
    kinds: ['thinking-tools', 'words-and-writing', 'distraction'],
    said: `<mind> <never> <stopping>
      <mind> <fast>
      <mind> not|isnt <stopping>
      turn|switch|shut|quiet|quieten|silence|slow|stop|calm|empty|clear <mind>
      <cant> stop|switch|turn|shut thinking|off|mind
      <cant> switch off
      <mind> goes|going|keeps on|round|over|million|hundred|mile
      ~round and round
      ~hamster wheel
      ~monkey mind
      ~thousand tabs
      ~tabs open
      ~stuck in|inside head
      ~own|my worst enemy
      ?~=in my head
      ~inside|own head too|much|stuck
      ~rabbit hole
      ~broken record
      ~mind racing
      ~mulling|stewing|brooding|dwell|dwelling|obsess|obsessing|fixate|fixated|hung
      going|go in circles|loops|spiral
      spiral|spiralling|spiraling|spirals
      read|reading too much|into everything|between
      analyse|analysing|overanalysing|overanalyzing|analyze
      think|thinking too much|all|constantly|same
      same thought|thoughts|thing over|again|loop
      ~head noise
      loud inside|head|mind
      ~brain wont
      ~head do|doing in
      ~wrecking head|me
      ~head wrecked|melted|melt
      second guess|guessing
      thoughts too|wont leave|eating
      cant get out of head|mind`,
  },
  {
    id: 'replaying',
    role: 'state',
    words:
      'replaying, rumination, embarrassed, conversation, mistake; overthinking, said, cringe, social, shame; kind, memory, forgive',
    situations: ['overthinking', 'social', 'shame'],
    kinds: ['thinking-tools', 'self-compassion'],
    said: `replay|replaying|rerun|reliving|relive|rewind|repeat conversation|everything|stupid|what|thing|said|it
      keep|keeps replaying|replay
      going over|through what|conversation|everything|said|it
      stupid|dumb|embarrassing|cringe|awkward|wrong thing|said|did|mistake|comment
      why did|have i say|said|do that
      =what i said
      shouldnt have|should said|sent|told
      after social|party|seeing|talking|events|people
      cringe|cringing|cringey|mortified|mortifying
      years|ago still cringe|embarrassed|think
      ~kick|kicking myself
      made fool
      put foot mouth|it
      hangxiety
      beer fear
      everyone|they remember|noticed|hate`,
  },
  {
    id: 'regret',
    role: 'state',
    words: 'regret, guilt, mistake, past, forgive; shame, forgiveness, learn, let go; blame',
    situations: ['shame', 'overthinking'],
    kinds: ['self-compassion', 'thinking-tools'],
    said: `cant forgive myself|me
      wish i|had hadnt|could|never|go|different
      all my|own fault
      my fault
      blame|blaming myself|me
      fucked|messed|screwed|stuffed|cocked|ballsed|cock|bollocksed up|everything
      wasted my|life|years
      =should have|of
      =if only
      cant|dont let go|move on past|it
      living in the past
      big|huge|terrible|made mistake|mistakes
      feel bad|terrible|awful about`,
  },
  {
    id: 'concentration',
    role: 'topic',
    words:
      'concentrate, concentration, focus, attention, distracted; brain fog, timer, study, task; adhd, break',
    situations: ['study', 'work', 'overwhelm'],
    kinds: ['environment', 'routine'],
    said: `<cant> focus|concentrate|think|read|follow|finish|straight
      <mind> foggy|fog|fuzzy|blank|fried|mush|scrambled|soup|porridge|wool|cloudy|frazzled|dead|toast
      brain fog|fried|mush|soup|dead|rot|empty
      mind|keep wandering|wander|drifting|blank
      attention span
      easily|keep distracted
      read|reading same line|page|sentence
      forget|forgetting everything|things|why
      forgetful
      ~scatterbrained|scatty
      ~all over place
      ~away with fairies
      adhd|executive dysfunction|function
      zoning out|class|work|meeting
      hyperfocus
      ~head up arse
      memory terrible|shot|like sieve`,
  },
  {
    id: 'procrastination',
    role: 'topic',
    words:
      'procrastination, procrastinating, putting off, avoiding, start, starting; task, small step, timer, five minutes; begin, motivation',
    situations: ['overwhelm', 'study', 'work', 'low-mood'],
    kinds: ['routine', 'environment'],
    said: `<cant> start|begin|starting|started
      put|putting|keep things|it|everything off
      dont know where|how start|begin
      ~faffing
      ~head|burying sand
      ~ostrich
      leave|leaving|left everything|it until|last minute
      staring at blank|screen|page|wall|ceiling
      blank page
      deadline|essay havent|not|cant|start|tomorrow|due
      stuck|frozen|paralysed|paralyzed cant|start|do
      task|analysis paralysis
      freeze when|start|too
      doing nothing all|day
      keep avoiding
      =so|too much to do`,
  },
  {
    id: 'decisions',
    role: 'topic',
    words: 'decision, decisions, decide, choice; options, uncertainty, list; overthinking',
    situations: ['overthinking', 'overwhelm'],
    kinds: ['thinking-tools'],
    said: `<cant> decide|choose|make decision|choice|up|mind
      dont know what do|choose
      torn between
      indecisive|dither|dithering
      =should i stay|go|leave|quit|tell|break`,
  },
  {
    id: 'perfectionism',
    role: 'state',
    words: 'perfectionism, perfectionist, perfect, good enough; mistakes, standards, failure; kind, done',
    situations: ['overthinking', 'study', 'work'],
    kinds: ['self-compassion', 'thinking-tools'],
    said: `never|not|isnt good enough
      has to be|everything perfect
      <afraid> mistake|mistakes|fail|failing|failure|wrong
      <hating> mistakes|failing
      too|so hard on myself|me
      hard on myself`,
  },
];
