import type { Concept } from './concept.ts';

/** Those who are nearest, and those who are gone from one. */
export const nearOnesConcepts: Concept[] = [
  {
    id: 'abuse',
    role: 'state',
    words:
      'abuse, abusive, abusive relationship, domestic abuse, controlling; safe, safety plan, afraid, support; helpline, leave, gaslighting',
    situations: ['relationship', 'family', 'trauma-memories'],
    kinds: ['professional-help', 'connection'],
    said: `<afraid> <partner>|him|her|home|go
      <partner> hits|hit|hurts|hurt|controls|controlling|threatens|threatened|scares|violent|grabs|pushed|gaslights|checks
      =hits|hit|beats|beat|hitting me
      gaslight|gaslighting|gaslit
      <partner>|he|she goes|going|looks|checks|reads through|my phone|texts|messages|emails|bag
      wont|dont let me out|see|go|work|leave|have
      walking|walk|tread|treading eggshells <partner>|him|her|home|house
      narcissist|narc|narcissistic
      toxic relationship|partner|ex
      coercive control
      stalking|stalker`,
  },
  {
    id: 'breakup',
    role: 'state',
    words:
      'breakup, break up, heartbreak, heartbroken, broke up, ex; relationship, split, letting go, loss; grief, contact, lonely',
    situations: ['relationship', 'grief', 'loneliness'],
    kinds: ['connection', 'distraction'],
    said: `~dumped|chucked|binned|ditched|jilted
      <partner> left|dumped|leaving|ended|gone|moved|cheated
      =left me for|after|last|yesterday|today|and|because
      ?=left me
      he|she|they left|gone|ended
      ~broken heart
      ~heart broken|ripped|shattered|pieces|breaking|hurts
      get|getting|got over him|her|ex|them|someone
      move|moving on from|him|her|ex|after
      miss|missing|text|texting|stalking|stalk|contact|unblock|see|saw|thinking ex
      ex moved|new|girlfriend|boyfriend|texted|back
      split|splitting|splitted|break|breaking|broke up
      divorce|divorcing|separated|separation
      unrequited|crush
      rejected|turned down by|date|crush|girl|boy|him|her
      end of relationship
      on my own again`,
  },
  {
    id: 'caring',
    role: 'state',
    words:
      'carer, caring, caregiver, caring for, looking after; respite, exhausted, dementia, support; rest, guilt, break',
    situations: ['caring-for-others', 'family'],
    kinds: ['rest', 'connection'],
    said: `look|looking|care|caring|after|support|supporting after|for <loved>|<parent>|others|everyone
      looking after everyone|others
      mum|dad|nan|grandmother|husband|wife|parent dementia|alzheimers|cancer|stroke|ill|sick|hospital
      dementia|alzheimers|parkinsons
      nobody looks|cares|takes after|me
      who looks after me
      sandwich generation
      compassion fatigue
      partner|husband|wife|son|daughter|friend|brother|sister|mum|dad|girlfriend|boyfriend depressed|depression|ill|suicidal|addict|alcoholic|self|bipolar|anxious
      <loved> wont get|accept help
      hold|holding everything|everyone together
      everyone relies|depends|leans|needs me|on
      help someone|friend|partner|son|daughter|brother|sister|husband|wife depression|depressed|anxiety|cope|struggling|panic`,
  },
  {
    id: 'friendship',
    role: 'topic',
    words: 'friend, friends, friendship; message, meet, conversation, trust; connection, listen, reach out',
    situations: ['loneliness', 'social'],
    kinds: ['connection', 'communication'],
    said: `<friend> argument|fight|fell|falling|hurt|ghosted|ignoring|betrayed|fake|toxic|away|distant
      fell|fallen|fall out with
      lost best|friend`,
  },
];
