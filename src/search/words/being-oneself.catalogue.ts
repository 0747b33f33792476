import type { Concept } from './concept.ts';

/** Being somebody among others. */
export const beingOneselfConcepts: Concept[] = [
  {
    id: 'impostor',
    role: 'state',
    words:
      'impostor, imposter syndrome, impostor syndrome, fraud, found out; confidence, doubt, achievements, evidence; work, study',
    situations: ['work', 'study', 'shame'],
    kinds: ['thinking-tools'],
    said: `feel|like|im fraud|fake|phoney|imposter|impostor
      =find|found|figure|figured me out
      ~found out soon|fraud|work|going
      winging it
      dont belong|deserve here|job|place
      everyone cleverer|smarter|better`,
  },
  {
    id: 'people-pleasing',
    role: 'state',
    words:
      'people pleasing, people pleaser, saying no, boundaries, boundary; say no, assertive, limits, guilt; needs, sentence',
    situations: ['family', 'relationship', 'work'],
    kinds: ['communication'],
    said: `<cant>|how|never|hard|learn|<afraid> say|saying|tell no
      =say|saying no
      say yes everything|always|everyone
      ~doormat|pushover
      walk|walks|walked over|take|takes advantage
      take|takes|taking granted|advantage|piss
      please|pleasing everyone|people
      stand|standing|stick up for|myself
      put foot down
      boundaries|boundary
      everyone else first
      ask|asking too much of
      keep|keeping the peace
      peacekeeper|peacemaker|fixer
      always|being the strong one
      strong one`,
  },
  {
    id: 'body-image',
    role: 'topic',
    words:
      'body image, body, mirror, appearance, weight; ugly, eating, clothes, kind; self compassion, neutral',
    situations: ['shame', 'identity'],
    kinds: ['self-compassion'],
    said: `<hating>|ashamed|disgusted body|look|looks|face|nose|belly|thighs|weight|reflection|mirror|appearance
      hate how i look
      feel|look|im|so fat|ugly|hideous|gross|huge
      cant look mirror
      avoid mirrors|photos
      nothing fits
      dysmorphia|dysmorphic`,
  },
  {
    id: 'identity',
    role: 'topic',
    words:
      'identity, who i am, coming out, lgbtq, gender, queer, trans; belong, accept, authentic, label; community, family',
    situations: ['identity'],
    kinds: ['connection', 'words-and-writing'],
    said: `dont know who am|i|anymore
      =who am i
      lost sense|myself|who
      lost myself
      find|finding|know|discover myself
      coming|come|came out
      gay|lesbian|bi|bisexual|queer|trans|transgender|nonbinary|enby|lgbt|ace|asexual|pronouns|closet|closeted
      wrong body
      gender dysphoria|questioning
      dont fit in|anywhere
      never fit|belong|belonged
      mask|masking|pretend|pretending|fake|hiding all|fine|okay|normal|real|happy|smile
      put|putting|wear|wearing brave|mask|act|front
      ~brave face
      ~stiff upper lip
      ~bottle|bottling|bottled up
      autistic|autism|neurodivergent|asd|diagnosed|diagnosis
      faith|church|religion|culture|immigrant
      midlife crisis
      turning 30|40|50|60|old`,
  },
  {
    id: 'sensitive',
    role: 'state',
    words:
      'sensitive, emotions, strong feelings, emotional, rejection; intense, regulate, wave, feelings; distress, skills',
    situations: ['relationship', 'shame'],
    kinds: ['thinking-tools', 'senses'],
    said: `too|so|over sensitive|emotional
      take|taking everything personally|heart
      rejected|rejection|criticism|criticised|told hurt|off|takes
      rejection dysphoria|sensitive
      thin skinned|skin
      mood swings|all|up
      up and down
      ~emotional rollercoaster|wreck|mess
      ~rollercoaster
      ~all over place|shop
      feelings|emotions too|so|big|strong|much|intense|control|overwhelming
      <cant> control|handle|manage|name feelings|emotions|moods|myself
      bpd|borderline|eupd|bipolar
      dont know what|how feel|feeling|feelings|wrong`,
  },
];
