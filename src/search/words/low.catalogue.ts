import type { Concept } from './concept.ts';

/** Low days, tired days, nights. */
export const lowConcepts: Concept[] = [
  {
    id: 'low-mood',
    role: 'state',
    words:
      'low mood, depression, depressed, depressing, feeling low, feeling down; sad, low, mood, hopeless; small step, activity, walk, empty',
    situations: ['low-mood'],
    kinds: ['movement', 'routine', 'self-compassion'],
    said: `feel|feeling|felt|so|really low|down|shit|crap|rubbish|flat|blue|rough|miserable|awful|terrible|gloomy|dark|bleak|heavy|grey|pants|dreadful|lousy|grim
      ~down dumps|mouth
      ~black dog
      ~dark cloud|place|hole|pit|tunnel
      ~under dark|cloud
      ~rain cloud
      ~blues
      ~in slump|rut|funk
      ~rock bottom
      ~bottom of pit|barrel
      ~heavy heart
      ~doldrums
      ~feel bit meh|blah|bleh
      ~meh
      ~cant be arsed|bothered
      ~lost spark|mojo|sparkle|shine
      ~=not myself|feeling myself|right
      ~not feeling myself|right|great
      ~dont feel like myself
      ~everything is|feels|seems grey|dark|bleak|heavy|shit|pointless|dull|hard|effort|flat
      ~bad day|week|days|patch|spell
      ~rough day|patch|time|week
      ~hard|tough day|time|days
      ~off day
      ~crappy|shitty|shite day|mood
      ~nothing helps|fun|good
      nothing makes happy|smile|laugh|better
      no joy|pleasure|interest|fun
      <cant> enjoy|laugh|smile anything|things|more
      dont enjoy anything|things
      lost interest everything|in|things
      ~going through it|rough|lot
      ~in a|dark|bad place
      ~curl up ball
      ~hide under|duvet
      ~duvet day
      ~winter blues
      dark evenings|winter
      seasonal|sad lamp|depression|affective|winter
      unhappy|miserable|gloomy|glum|despondent
      down lately|again|today|days
      cheer up|me
      ~gutted|heartbroken about`,
  },
  {
    id: 'crying',
    role: 'state',
    words: 'crying, cry, tears, tearful; sad, sadness, upset, weep; comfort, release, calm',
    situations: ['low-mood', 'grief'],
    kinds: ['self-compassion'],
    said: `<cant> stop|help <crying>
      <crying> all|over|for|at|every|reason|work|toilet|toilets|car|shower|nothing
      burst into tears
      ~eyes out
      ~bawl|bawling|blub|blubbing|sobbing|weepy
      ~waterworks
      ~floods tears
      ~lump throat
      ~on verge tears
      want to cry
      <cant> cry
      emotional over|wreck|all`,
  },
  {
    id: 'numb',
    role: 'state',
    words:
      'numb, numbness, feeling nothing, empty, emptiness; disconnected, detached, flat, depression; senses, feel, grounding',
    situations: ['low-mood', 'dissociation'],
    kinds: ['senses', 'grounding'],
    said: `feel|feeling|feels <numb>
      <cant>|dont feel anything|something|more
      ~dead inside
      ~empty inside|shell
      ~like zombie|robot|machine|ghost
      ~autopilot
      ~going through motions
      ~hollow
      ~shut|shutting off|down
      no feelings|emotions|emotion
      nothing matters|feels`,
  },
  {
    id: 'hopeless',
    role: 'state',
    words:
      'hopeless, hopelessness, hope, despair, meaning; low mood, depression, future; one day, small, reasons',
    situations: ['low-mood'],
    kinds: ['self-compassion', 'connection'],
    said: `point anything|anymore|trying|bother|everything
      =no point|whats the|any point
      =is the point
      no point|hope|future|way|light
      pointless|meaningless
      nothing will|ever|gets|going change|better|works|help|helps|matter|matters
      never get|gets|be|going|feel better|end|happy|normal|okay|ok
      lost|losing|given|giving hope|up
      give up
      give|giving|gave up
      sick tired|of|everything|life|living
      ~fed up
      =had enough
      ~over it all|everything
      ~done with everything|life|all
      ~<cant> go on|carry|keep
      ~see light|end tunnel
      cant see future|way|out
      =what is the use
      =why bother|try
      ~throw|throwing towel`,
  },
  {
    id: 'exhaustion',
    role: 'state',
    words:
      'tired, exhausted, exhaustion, fatigue, tiredness, drained, no energy; energy, rest, low energy, pacing; burnout, sleep, weary',
    situations: ['low-mood', 'overwhelm', 'body-pain'],
    kinds: ['rest'],
    said: `~running on empty|fumes
      ~out of steam|juice|spoons|battery|energy
      ~no|out|low spoons|battery|juice|steam
      ~battery flat|dead|low|empty
      ~burning candle both|ends
      ~knackered|shattered|wrecked|wiped|pooped|bushed|zonked|jiggered|banjaxed|buggered|shagged|stuffed
      ~dog tired
      ~dead on|my feet
      ~worn|wiped|burnt|burned|tired|conked out
      ~cream crackered
      ~<cant> keep|lift eyes|head|arms
      ~<mind> fried|dead|mush|melted|done|cooked
      ~i am|im so|just|completely done|spent|fried|cooked
      ~frazzled
      ~heavy limbs|legs|arms|body
      ~body heavy|lead
      ~like lead
      ~bone tired|weary
      ~tired of|being strong|everything|fighting|coping|pretending
      everything is|takes|feels effort|exhausting
      no energy|strength|oomph|go
      havent|dont got|have energy|strength
      too tired|exhausted|drained
      always|constantly|permanently tired
      sleep still tired
      ~wired tired
      ~hit|hitting wall
      ~crash|crashed|crashing out|after|burned
      ~slog|plod|wading treacle|mud
      ~treacle`,
  },
  {
    id: 'getting-up',
    role: 'state',
    words:
      'getting up, get up, morning, mornings, out of bed; bed, first step, routine; low mood, energy, start the day',
    situations: ['low-mood'],
    kinds: ['routine', 'movement'],
    said: `<cant>|hard|hate get|getting|out|face|leave|drag bed
      <cant> out bed
      <cant> <morning>|getting up
      <cant> face day|today|anything|world
      <cant> off|from|get sofa|couch|chair|floor
      stuck bed|sofa|couch|floor
      stay|staying|stayed|lie|lying|in bed all|day
      bed all day
      bed rot|rotting
      rotting bed|in
      havent|not left|moved|got|out bed|sofa|couch
      <morning> hardest|worst|hard|awful|bad|struggle
      mornings are|hard
      snooze|alarm
      dont want|wanna get|wake up
      get|getting up|moving|going
      glued sofa|bed|couch
      start day`,
  },
  {
    id: 'motivation',
    role: 'state',
    words:
      'motivation, motivated, unmotivated, no motivation; start, small step, energy, tiny; procrastination, routine',
    situations: ['low-mood', 'overwhelm'],
    kinds: ['routine', 'movement'],
    said: `cant be bothered|arsed|fucked
      <cant> make|get|force|push myself do|going|start
      dont want do|wanna anything
      no drive|desire|push|willpower|motivation|discipline
      zero motivation
      so|just|being|feel lazy
      ~get up and go
      cant do anything
      nothing gets|done
      no interest in
      bored|boredom`,
  },
  {
    id: 'chores',
    role: 'topic',
    words:
      'chores, housework, cleaning, tidying, dishes, laundry; tidy, mess, room, home; small step, one thing, timer, energy',
    situations: ['low-mood', 'overwhelm'],
    kinds: ['environment', 'routine'],
    said: `<chore> piling|piled|tip|state|bomb|overwhelming|disaster|chaos|pigsty|mess|disgusting|everywhere|mountain
      <cant>|havent|no|too <chore>
      living in|tip mess|filth|squalor|pigsty|tip
      house tip|bombsite
      ~depression room|nest
      dishes|laundry|washing|bins|hoovering|housework
      messy room|house|flat|bedroom|desk
      tidy|tidying|clean|cleaning|declutter|decluttering
      bomb hit`,
  },
  {
    id: 'hygiene',
    role: 'topic',
    words:
      'shower, showering, washing, teeth, hygiene, getting dressed; wash, wipes, brush, clean; low energy, small step, self care',
    situations: ['low-mood'],
    kinds: ['routine'],
    said: `<cant>|havent|not|no|dont|too|forgot <hygiene>
      <hygiene> days|week|weeks|tired|hard|effort|impossible
      same clothes|pyjamas|pjs
      pyjamas|pjs all|day|days
      smell|stink|greasy
      bath|shower|brush|brushing`,
  },
];
