import type { Concept } from './concept.ts';

/** Loss, what happened, and being far from oneself. */
export const lossConcepts: Concept[] = [
  {
    id: 'grief',
    role: 'state',
    words:
      'grief, grieving, bereavement, bereaved, mourning, loss; died, death, missing, memories; remember, funeral, waves, letter',
    situations: ['grief'],
    kinds: ['words-and-writing', 'connection', 'self-compassion'],
    said: `<loved> died|dead|passed|death|funeral|grave|ashes
      since|after <loved> died|passed|death|went
      passed away
      died
      funeral|grave|graveside|cemetery|ashes|eulogy
      lost|lose|losing <loved>
      lost someone
      miss|missing <loved>|him|her|them|much|badly|so|voice
      miss him|her|them|much
      widow|widowed|widower
      <cant> believe|accept gone|dead
      empty chair|place|side
      first|another|without christmas|birthday|year|anniversary <loved>|died|gone|him|her
      anniversary|birthday death|died|dead|gone
      birthday of|someone died
      ~hole in|heart|life
      life|get|christmas|live without <loved>|him|her|them
      without him|her
      their|his|her clothes|things|belongings|room|stuff wardrobe|sort|died|throw|clearing
      clearing|sorting clothes|belongings|things
      stages grief
      terminal|hospice|palliative
      waves of grief|sadness
      never see|hear|hug again`,
  },
  {
    id: 'anniversaries',
    role: 'topic',
    words:
      'anniversary, birthday, christmas, holidays; date, ritual, candle, plan; grief, remember, family, lonely',
    situations: ['grief', 'family', 'loneliness'],
    said: `christmas|birthday|anniversary|holidays|easter|mothers|fathers|valentines|eid|diwali|hanukkah|thanksgiving|newyear
      mothers|fathers|valentines|new|boxing day|year|years
      empty place|chair table
      big|hard|special date|dates|occasion
      festive season`,
  },
  {
    id: 'pet-loss',
    role: 'state',
    words: 'pet, pet loss, dog, cat; grief, died, loss; ritual, miss',
    situations: ['grief'],
    said: `<pet> died|dead|death|passed|lost|miss|vet|buried|ashes
      <pet> put sleep|down
      put down|sleep dog|cat|pet|horse
      rainbow bridge`,
  },
  {
    id: 'baby-loss',
    role: 'state',
    words: 'miscarriage, pregnancy loss, stillbirth, baby loss; grief, loss; partner, ritual',
    situations: ['grief'],
    said: `lost|losing|lose baby|pregnancy
      infertility|ivf|infertile|ttc
      baby <died>`,
  },
  {
    id: 'flashback',
    role: 'state',
    words:
      'flashback, flashbacks, trauma memories, reliving; trauma, memory, memories, grounding; safe, present, senses, ptsd',
    situations: ['trauma-memories'],
    kinds: ['grounding', 'senses'],
    said: `comes|coming|came|come|brings flooding|rushing|back
      memories|memory flood|flooding|back|haunt|haunting
      flooding back
      reliving|relive it|trauma|happened|again
      back there|again happening
      like happening again
      cant forget|stop happened|seeing|thinking
      keep seeing it|face|crash|him
      what happened|he did keeps|haunts|back
      things|what happened when|as child|kid|little|past
      ptsd|cptsd|trauma|traumatised|traumatized|traumatic
      childhood trauma|abuse|memories
      body remembers
      assaulted|assault|raped|rape|attacked|mugged
      since|after|the accident|crash|war|attack
      haunted|haunting past
      past wont|keeps|catching|back`,
  },
  {
    id: 'trigger',
    role: 'state',
    words: 'trigger, triggers, triggered; reminder, grounding, safe; trauma, anniversary, smell',
    situations: ['trauma-memories'],
    kinds: ['grounding'],
    said: `set|sets|setting me off
      reminds|reminded|reminder me|of|him|her|happened
      smell|song|sound|news brings|took|takes|back
      upset by news|film|show`,
  },
  {
    id: 'hypervigilance',
    role: 'state',
    words:
      'hypervigilance, on guard, startle, jumpy, on alert; safe, trauma, safety, noise; grounding, calm, nervous system',
    situations: ['trauma-memories', 'anxiety'],
    kinds: ['grounding', 'environment'],
    said: `jump|jumpy|flinch|startle|startled every|noise|noises|sound|easily|since|bang|when
      ~looking over shoulder
      ~back to wall
      cant feel|never|dont safe
      feel unsafe|safe
      always|constantly alert|watching|guard|scanning
      fireworks|bangs|loud bang
      watch|watching door|exits
      nervous system
      fight or flight
      ~fight flight
      since happened|attack|accident|crash|assault`,
  },
  {
    id: 'freeze',
    role: 'state',
    words:
      'freeze, frozen, shutdown, shut down; stuck, nervous system, small movement; grounding, slow, safe',
    situations: ['trauma-memories', 'overwhelm', 'dissociation'],
    kinds: ['movement', 'grounding'],
    said: `freeze|freezing|froze|frozen up|when|spot|cant|move
      <cant> move|speak body|words|when
      ~rabbit|deer headlights
      go|went nonverbal|mute
      shut|shutting|shuts down
      body|brain shuts|shut|shutting down`,
  },
  {
    id: 'dissociation',
    role: 'state',
    words:
      'dissociation, dissociating, dissociate, derealisation, depersonalisation, spaced out, detached, unreal; grounding, senses, present, real; body, floating',
    situations: ['dissociation'],
    kinds: ['grounding', 'senses'],
    said: `feel|feels|feeling|seems|nothing|world|everything|nothings|people <unreal>
      =not real
      watching|watch myself|life|outside|distance|film|movie|above
      ~outside looking|body|myself|in
      ~out|left of body
      ~not really|all|fully here|there|present
      ~not|dont feel here|there|real|present
      ~behind|through|like glass|fog|screen|bubble|window
      ~on another planet
      ~miles|world away
      ~spaced|spacing|zoned|zoning|space|zone|checked out
      ~in a|brain daze|haze|trance
      ~head|brain in clouds
      ~head|floating balloon|off|away
      ~lose|losing|lost time|hours
      ~like dream|dreaming|im in
      ~not in my body
      ~hands|face not|dont mine|my|look|real
      ~disconnect|disconnected from myself|everything|body|everyone
      ~come|back|bring to|into myself|earth|body|room
      ~unreal
      ~drift|drifting|float|floating off|away
      ~lights on home`,
  },
  {
    id: 'after-crisis',
    role: 'state',
    words:
      'crisis, after a crisis, recovery, hospital, safety plan, suicidal; safe, stay safe, support, distress, next hour; team, helpline, reasons',
    situations: ['after-crisis'],
    kinds: ['professional-help', 'connection', 'distraction'],
    said: `suicidal|suicide
      get|make through next|the hour|night|tonight|today|minute
      out|home|discharged|left|after hospital|ward|psych|unit|inpatient
      sectioned|psych ward|discharged
      after attempt|breakdown|episode
      since|after breakdown
      keep|stay|staying|be myself safe
      not safe tonight|myself
      hour by hour
      want|wish to disappear|vanish|stop existing
      cant do this|anymore
      dark thoughts`,
  },
];
