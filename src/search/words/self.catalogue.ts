import type { Concept } from './concept.ts';

/** Anger, shame, and how people see themselves. */
export const selfConcepts: Concept[] = [
  {
    id: 'anger',
    role: 'state',
    words:
      'anger, angry, rage, temper, furious; irritable, frustration, cool down, calm down; walk away, pause, breathing, outburst',
    situations: ['anger'],
    kinds: ['movement', 'breathing', 'communication'],
    said: `feel|so|get|getting|always|really|cant <angry>
      <angry> all|at|over|with|everyone|everything|constantly|nothing|time
      ~lose|lost|losing rag|temper|it|shit|head|cool|rag|nut|block
      ~see|seeing|saw red
      ~red mist
      ~fly|flew|flying off|handle|into rage
      ~blow|blew|blowing top|gasket|fuse|up|stack|lid
      ~short|on fuse
      ~boiling|blood boil|boils|boiling
      ~hit|hitting roof|ceiling
      ~go|went|going ballistic|mental|apeshit|postal|spare|nuclear|mad
      ~off on one
      ~throw|threw|throwing wobbly|things|plates|phone|strop|tantrum
      ~punch|punched|hit wall|something|door|pillow|someone
      ~smash|break something|things|stuff
      ~want|gonna|could|going to scream|punch|explode|hit|smash
      ~about to|gonna explode|blow|snap|lose
      ~wind|winds|winding up
      ~wound up
      ~gets|getting|got on|under nerves|goat|wick|tits|skin
      ~nerves|goat|wick|tits
      ~drive|drives|driving|sends up|mad|insane|crazy|nuts|bonkers|mental|wall|bend|round
      ~pisses|pissed|pissing|ticked|cheesed|hacked|browned off
      ~raging|fuming|livid|seething|ragey|spitting|foaming
      ~fit to be tied
      ~bite|biting heads|head off
      ~<yell> everyone|people|anyone|<family>|<partner>|<child>|<friend>|small|little|things
      ~keep|always|just|i <yell>
      ~snap|snapping|snapped at
      ~lash|lashing|lashed out
      ~chewed|bit head
      ~on a|the|war warpath
      ~got|have hump|strop|cob
      ~bee|bug bonnet|up
      ~ready to burst|blow
      ~rage quit
      road rage
      calm|cool down angry|argument|row|fight
      everything|everyone|everybody|people annoys|annoying|irritates|irritating|bugs
      little|small things|noises set|annoy|me
      ratty|narky|stroppy|snappy|tetchy|grouchy|crabby|cranky|grumpy|cantankerous
      short tempered|temper
      resent|resentment|resentful|bitter|bitterness|grudge
      unfair|not fair
      vent|venting|let off|steam`,
  },
  {
    id: 'jealousy',
    role: 'state',
    words: 'jealousy, jealous, envy, envious; trust, insecure, comparing; relationship, reassurance',
    situations: ['relationship', 'shame'],
    said: `green eyed
      insecure|insecurity relationship|about|partner|friends
      trust issues|cant|partner
      checking|check his|her|their|partner phone|messages
      clingy|needy`,
  },
  {
    id: 'shame',
    role: 'state',
    words:
      'shame, ashamed, embarrassed, embarrassment, humiliated; guilt, self compassion, kind; hide, secret',
    situations: ['shame'],
    kinds: ['self-compassion'],
    said: `~ground|earth swallow|hole|open
      ~want to hide|disappear|vanish|shrink
      ~curl up die
      ~disgusted|disgusting|gross myself|me
      ~dirty feel|inside
      ~face|look anyone|them|people after
      ~walk of shame
      humiliated|humiliating|mortified
      what|everyone|people|they must|will think
      after drinking|drunk ashamed|shame|said|did
      embarrassed|embarrassing about|myself|by`,
  },
  {
    id: 'guilt',
    role: 'state',
    words: 'guilt, guilty; blame, forgive, regret, sorry; shame, self compassion, apologise',
    situations: ['shame'],
    kinds: ['self-compassion'],
    said: `feel bad|terrible|awful about|for|that|because
      beat|beating up
      ~conscience
      let|letting down everyone|people|them|family
      let everyone down
      selfish|ungrateful
      survivors|survivor guilt
      =should do|be more|better
      say|saying sorry|apologise|apologising all|always|everything`,
  },
  {
    id: 'worthless',
    role: 'state',
    words:
      'self esteem, worthless, worth, self worth, confidence; inner critic, self criticism, not good enough, self compassion; kind to yourself, failure, strengths',
    situations: ['shame', 'low-mood'],
    kinds: ['self-compassion', 'thinking-tools'],
    said: `feel|feeling|such|total|like|being <worthless>
      =im|am <worthless>
      =im|am a|so|such|just|too|always <worthless>
      <hating> myself|me|who
      hate myself
      everyone|nobody|people hates|likes|loves|wants me
      nobody cares
      i ruin|ruined|wreck|break|destroy|screw|mess|spoil everything|things|it|relationships
      ruin everything
      <cant> do anything|right|nothing
      never do|get anything right
      not|never|isnt good|smart|clever|pretty|thin enough
      unworthy
      dont deserve|worth
      ~waste of space|oxygen
      ~piece of shit|crap
      ~low confidence|opinion
      no confidence|self
      confidence gone|low|shot|lost|lack
      let down disappointment
      fail|failing|failed|failure everything|at|life|mum|dad|parent
      =wrong with me
      ~self loathing|hatred|hate|doubt
      beating|beat|hard|down|mean|horrible|cruel|nasty on|to|up myself
      voice|critic inside|head|inner|says|tells
      talk|put|putting myself down|badly`,
  },
  {
    id: 'burden',
    role: 'state',
    words: 'burden, too much for people; guilt, support, worth, friends; reach out, message',
    situations: ['shame', 'loneliness'],
    kinds: ['connection', 'self-compassion'],
    said: `too much for people|everyone|others|anyone|them|friends
      feel like|im burden|nuisance|bother|annoying|pest|inconvenience|dead weight
      bother|bothering|burdening|annoying people|everyone|anyone|friends|them|others
      dont want to bother|burden|worry
      =in the way
      in everyones|peoples way
      drag everyone|people|down
      everyone tired|sick|fed|annoyed of|with me`,
  },
];
