import type { Concept } from './concept.ts';

/** Others ahead, things out of hand, all of it at once. */
export const tooMuchConcepts: Concept[] = [
  {
    id: 'comparison',
    role: 'state',
    words: 'comparing, comparison, compare, envy, jealous; social media, behind, others; own pace, enough',
    situations: ['shame', 'low-mood'],
    kinds: ['thinking-tools', 'self-compassion'],
    said: `everyone|others|friends together|ahead|better|married|successful|coping|houses|settled
      everyone else
      life together
      left|falling|fall|so behind
      behind in life|everyone
      compare|comparing myself|me|others
      not where should|thought
      fomo|missing out
      jealous|envious|envy
      green|eyed monster
      insta|instagram|facebook|social perfect|feel|bad|worse|makes`,
  },
  {
    id: 'control',
    role: 'topic',
    words: 'control, uncertainty, acceptance, accept, letting go; worry, circle of control; trust',
    situations: ['anxiety', 'overthinking'],
    kinds: ['thinking-tools'],
    said: `cant|no|out control
      let go control|it|things
      =not knowing
      control freak
      hate|afraid change|changes
      everything changing|changes|changed`,
  },
  {
    id: 'overwhelm',
    role: 'state',
    words:
      'overwhelmed, overwhelm, overwhelming, too much; stress, list, one thing, small steps; break, priorities, calm',
    situations: ['overwhelm'],
    kinds: ['routine', 'thinking-tools'],
    said: `everything|it all at once|much|top
      everything too much|hard|loud
      =it|all|just|everything|its too much
      too much going on|plate|work|once
      ~<cant> cope|handle|deal|manage|keep
      ~<cant> take it|much|more
      cant deal|cope|handle
      ~snowed|swamped|drowning|sinking|buried|submerged|inundated under|in|work|everything
      ~drowning|sinking
      ~keep|keeping head above water
      ~head above water
      ~out of depth
      ~treading water
      ~juggling|plates|spinning too|many|everything|plates
      ~plate full
      ~falling|fall apart|pieces|to bits
      ~in bits|pieces
      ~coming apart|undone seams
      ~breaking|break down|point
      ~nervous breakdown
      ~lost|losing plot|marbles|mind|it|grip|rag
      ~at my wits|wit|wits end
      ~end of my|the tether|rope
      ~last straw|nerve|legs
      ~straw camel
      ~crack|cracking up|under pressure
      ~under pressure|pump|cosh
      ~up against wall
      ~up to|my eyeballs|neck|eyes|ears
      ~up shit creek
      ~pulled|pulling every|all direction|directions|hair
      ~tearing|pulling hair out
      ~never|no end|ends
      ~everyone wants|needs piece|me|something
      ~running around headless|chicken
      ~headless chicken
      ~meltdown|shutdown
      ~whirlwind|tornado|chaos
      ~all getting on top
      =getting on top of
      ~gonna|going to lose|crack|snap|explode|burst
      ~cant see wood trees
      ~one thing after another
      ~when it rains pours
      ~everything goes|going|went wrong|shit|tits
      ~shit hit fan
      ~life is|falling|mess|shambles|chaos|shit
      ~hot mess
      ~barely|hardly|just holding|coping|surviving|hanging|functioning
      ~hanging|hang by|on thread
      ~holding on together
`,
  },
];
