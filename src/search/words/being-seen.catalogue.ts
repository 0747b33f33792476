import type { Concept } from './concept.ts';

/** Being looked at, and fears of one thing. */
export const beingSeenConcepts: Concept[] = [
  {
    id: 'speaking-up',
    role: 'topic',
    words:
      'presentation, public speaking, speech, meeting, audience; speaking, nerves, voice, prepare; breathe, slow',
    situations: ['anxiety', 'social', 'work', 'study'],
    said: `stage fright
      speak|speaking|talk|talking|present|presenting in|front|public|class|group|everyone|audience
      meeting <afraid>|<shaking>|dread|panic|sick
      before meeting|presentation|speech|interview
      voice <shaking>|cracks|goes
      go|going|went|mind blank
      blush|blushing|red`,
  },
  {
    id: 'social-anxiety',
    role: 'state',
    words:
      'social anxiety, socially anxious, shy, shyness, party; people, conversation, awkward, small talk; strangers, judged',
    situations: ['social', 'anxiety'],
    kinds: ['communication', 'grounding'],
    said: `<afraid>|<hating> <people>
      <people> staring|stare|judging|judge|laughing
      <people> looking|watching at|me
      dont know what say
      small talk
      never know what|how say|talk
      <cant> talk|speak|look <people>
      <hating>|<afraid>|dread party|parties|gathering|wedding|reception|event|do|social
      party|parties|wedding|gathering <afraid>|hide|leave|survive|alone
      ~wallflower
      ~fish out water
      ~fifth|third wheel
      ~spare part|lemon
      awkward around|silence|with|at
      eye contact
      meeting|meet new|strangers people
      made|making|make fool myself
      look|looked|sound stupid|weird|idiot front
      everyone thinks weird|stupid|boring
      ~social battery
      ~peopled|peopling out
      introvert|introverted
      tongue tied
      join|joining group|club|in|new`,
  },
  {
    id: 'phobia',
    role: 'topic',
    words: 'phobia, phobias, fear of flying, needles, dentist; fear, exposure, small steps; afraid',
    situations: ['anxiety'],
    said: `<afraid> fly|flying|plane|flight|aeroplane|airport
      <afraid> needle|needles|injection|blood|jab|dentist|hospital|doctor|surgery|operation|scan|mri|smear|vomit|sick
      <afraid> spiders|heights|dogs|lifts|dark|storm|thunder|drive|driving|motorway|bridges
      blood test
      emetophobia`,
  },
  {
    id: 'checking',
    role: 'topic',
    words:
      'ocd, compulsions, compulsion, checking, rituals, obsessive; intrusive thoughts, uncertainty, urge; delay, exposure',
    situations: ['anxiety', 'overthinking'],
    said: `check|checking door|oven|lock|locks|stove|hob|tap|again|over|times
      keep|cant stop checking|washing|counting|cleaning|tapping
      =did i lock|leave|turn
      hands wash|washing raw|cant|stop|germs
      germs|contaminated|contamination
      =has|have to be even|perfect|certain|right`,
  },
  {
    id: 'intrusive',
    role: 'state',
    words:
      'intrusive thoughts, intrusive, unwanted thoughts, disturbing thoughts, scary thoughts; thought, images, ocd; label, pass, not you',
    situations: ['overthinking', 'anxiety'],
    kinds: ['thinking-tools'],
    said: `horrible|awful|scary|weird|dark|disturbing|bad|sick|violent|disgusting|nasty|unwanted|random thought|thoughts|images|pictures
      thought pop|pops|popping|head
      <afraid> going to|might hurt|snap|do someone|something|it|them
      <afraid> own thoughts|mind|myself
      images|pictures in head|stuck`,
  },
  {
    id: 'paranoia',
    role: 'state',
    words:
      'paranoia, paranoid, hearing voices, voices; suspicious, trust, psychosis; reality check, grounding, team',
    situations: ['anxiety', 'after-crisis'],
    kinds: ['professional-help', 'grounding'],
    said: `<people> out get|against me
      hear|hearing voices|things
      seeing|see things arent|not there
      being|someone|im followed|following|watched|watching|spied
      everyone|they talking|whispering|laughing about|behind
      spied|spying on me`,
  },
];
