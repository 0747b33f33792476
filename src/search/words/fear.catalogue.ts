import type { Concept } from './concept.ts';

/** Fear in its forms. */
export const fearConcepts: Concept[] = [
  {
    id: 'panic',
    role: 'state',
    words:
      'panic, panic attack, panic attacks, panicking, panicky; anxiety attack, breathing, breathe, grounding; calm, anxiety, racing heart, slow breath',
    situations: ['panic', 'anxiety'],
    kinds: ['breathing', 'grounding'],
    said: `<cant>|no|short|lost breathe|breath
      <chest> <tight>
      <chest> <heartbeat>
      <chest> sit|sitting|sat|standing|squashing|vice
      throat closing|tight|lump
      heart <heartbeat>|mouth|throat|mile|ears
      ~heart mouth
      freaking|freak out|freakout
      ~mare
      <cant> catch breath
      gasping|hyperventilating|hyperventilate|suffocating|choking|smothering
      short of breath
      pins needles
      going to pass|faint|collapse|die now
      think going|im die|dying|faint|mad|crazy
      like dying
      feel like heart attack
      heart attack not
      hot flush|flushes panic
      <limbs> <shaking>
      shaking uncontrollably|cant|stop
      room spinning|closing
      walls closing
      ~climbing|up walls
      ~bouncing off walls
      ~losing plot
      ~lose|losing it|shit now
      ~shitting|bricking it|myself
      cant calm down
      meltdown|melting down
      dizzy <afraid>
      legs jelly|give
      attack again|coming
      ~hit panic button
      blind panic
      spiralling|spiraling|spiral out|control|panic
      ~wobble|wobbly
      episode <afraid>`,
  },
  {
    id: 'anxiety',
    role: 'state',
    words: 'anxiety, anxious, nervous, nerves; worry, tense, uneasy, stress; calm, fear, relax',
    situations: ['anxiety'],
    kinds: ['breathing', 'grounding', 'thinking-tools'],
    said: `~butterflies <stomach>|before|in
      ~butterflies
      <stomach> <sick>
      <stomach> drop|dropped|drops|flip
      feel|feeling <sick> <afraid>|before|thinking|about
      ~on edge
      ~knife edge
      ~bag nerves
      ~bundle nerves
      ~ball stress|nerves|anxiety
      ~nervous|nerve wreck
      ~wound|coiled spring
      ~wound up
      ~like spring
      ~jittery|jitters|jumpy
      ~ants pants
      ~cat hot tin
      ~cat bricks
      ~pins needles|tenterhooks
      ~heebie jeebies
      ~willies
      ~collywobbles
      ~in a|right|such|proper flap|tizzy|state|lather|tiz|stew
      ~worked up
      ~het up
      ~keyed up
      ~uptight
      ~<cant> settle
      ~cant sit still
      ~skin crawling
      ~crawl|jump|jumping out skin
      something bad|terrible|awful happen
      impending doom
      sense|feeling of doom
      ~waiting for shoe drop
      ~heart hand|sleeve
      ~knot|knots <stomach>|inside
      <afraid> everything|constantly|always|all
      constantly <afraid>|alert
      always on alert
      wake|woke anxious|panic|dread
      mornings|morning <afraid>
      before <afraid>
      stressed out|head|eyeballs
      stress|stressed|stressing
      tense|tensed|clenched|clenching jaw|shoulders|teeth
      restless inside
      uneasy|unsettled
      tight chested
      ~stomach churning
      shaking before|inside
      hands <shaking> before|meeting|when
      ~sick worry
      ~feel sick about|when|before
      cant relax|unwind
      hate uncertainty|unknown|not knowing
      waiting results|news`,
  },
  {
    id: 'worry',
    role: 'state',
    words: 'worry, worries, worrying, worried; worry time, anxiety, what if, thoughts; worst, future, write',
    situations: ['anxiety', 'overthinking'],
    kinds: ['thinking-tools', 'words-and-writing'],
    said: `what ifs
      =what if
      what if everything|something|goes wrong
      worst case|scenario
      expect|expecting|think|thinking|imagine|imagining|assume worst
      catastrophising|catastrophizing|catastrophise|doom
      ~mountain molehill
      borrow trouble
      ~worry wart|worrywart
      fret|fretting
      afraid|scared of future
      future scares|terrifies|scary
      everything|it will|going to|gonna go wrong
      cant stop worry|worrying
      ~worried sick
      ~bee bonnet
      ~sleepless over
      stress|stressing over everything|nothing|little`,
  },
  {
    id: 'fear',
    role: 'state',
    words: 'fear, afraid, scared, frightened, terrified; anxiety, courage, brave; avoid, face, small steps',
    situations: ['anxiety'],
    said: `~scared|frightened death|shitless|stiff
      ~shit|shitting|bricking|cacking myself|it|bricks
      ~cold feet
      spooked
      petrified
      phobia|phobic
      avoid|avoiding|avoidance everything|it|because|things
      run|running|hide from everything|it|away
      face|facing fear|fears`,
  },
  {
    id: 'dread',
    role: 'state',
    words: 'dread, dreading; anxiety, before, nervous, worry; prepare, plan, breathe',
    situations: ['anxiety', 'work'],
    said: `sunday|sundays dread|scaries|blues|fear|night|evening <afraid>|sad|dread
      sunday night|evening
      sunday scaries|blues|dread
      mondayitis|monday dread
      tomorrow <afraid>|sick|dread
      ~hanging over me|head
      cant face tomorrow|monday|it|going|day
      got appointment|interview|meeting tomorrow
      first day nerves|back|new
      dread|dreading`,
  },
  {
    id: 'health-anxiety',
    role: 'topic',
    words: 'health anxiety, symptoms, illness; worry, body, checking, doctor; reassurance, googling',
    situations: ['anxiety', 'body-pain'],
    said: `keep googling|google|searching|looking symptoms|everything|illness|if|it|up
      =looking up symptoms
      dr google
      lump|mole|headache|twinge|pain think|must|convinced|sure|worried cancer|tumour|serious
      think|convinced|sure have cancer|tumour|tumor|disease|ill|dying|heart|stroke
      googling|google|googled|dr symptoms|google|everything
      googling|google|googled dying|die|cancer|tumour|lump|disease|illness|headache|pain|stroke|ill|sick|worst
      every ache|pain|twinge|lump
      hypochondria|hypochondriac
      body|lump checking
      <afraid> ill|cancer|illness|disease|dying|heart|stroke|results|sick`,
  },
  {
    id: 'going-out',
    role: 'topic',
    words:
      'leaving the house, leave the house, agoraphobia, outside, going out; door, small steps, anxiety, exposure; street, walk, home',
    situations: ['anxiety', 'social'],
    kinds: ['movement'],
    said: `<cant>|<afraid> leave|leaving|go|going|get|step|face <out>
      <cant>|<afraid> outside|outdoors
      stuck inside|indoors|home
      havent left house|flat|room
      not left house|flat|room
      housebound|shut in|hermit
      <afraid> shop|shops|supermarket|street|door`,
  },
  {
    id: 'crowds',
    role: 'topic',
    words:
      'crowds, crowded, busy places, supermarket, bus, train; shop, people, noise, public; overwhelmed, panic',
    situations: ['anxiety', 'social', 'panic'],
    kinds: ['grounding'],
    said: `too many people
      <afraid> bus|tube|train|crowd|crowds|lift|shop|underground|metro|tram
      bus|tube|train|tram|metro|underground|lift panic|trapped|<afraid>
      on bus|tube|train|tram|metro
      queue|checkout|aisle|mall
      trapped in|on
      claustrophobic|claustrophobia
      =public transport`,
  },
  {
    id: 'phone-calls',
    role: 'topic',
    words:
      'phone call, phone calls, calling, telephone; script, ring, voice, answer; notes, anxiety, practise',
    situations: ['anxiety', 'social'],
    kinds: ['communication'],
    said: `<cant>|<afraid>|<hating>|avoid phone|ring|ringing|call|calling|calls|voicemail
      make|making|answer|answering|pick phone|call
      phone rings|ringing|anxiety
      order|ring up gp|doctor|bank|council`,
  },
];
