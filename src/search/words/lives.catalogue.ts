import type { Concept } from './concept.ts';

/** Parts of a life that have troubles of their own. */
export const livesConcepts: Concept[] = [
  {
    id: 'homesick',
    role: 'state',
    words:
      'homesick, homesickness, far from home, my country, home country, back home; language, country, abroad, migrant, refugee; culture, mother tongue, accent, border',
    situations: ['loneliness', 'identity', 'grief'],
    said: `miss|missing country|homeland|language|village|home|people|culture
      far|away|long way|miles from home|country|family|homeland
      new|foreign|strange|another country|language|land
      moved|came|left|leaving country|abroad|overseas|homeland
      <family> back|left home|abroad|overseas|behind
      homesick|homesickness|emigrated|immigrated|migrant|immigrant|refugee|asylum|expat|diaspora
      dont|cant|nobody speak|speaks language|english
      =back home
      =where i come from
      dont belong|fit here|there|neither`,
  },
  {
    id: 'old-age',
    role: 'state',
    words:
      'old age, growing old, ageing, elderly, retired; alone, widow, widower, company, neighbour, telephone, radio; visit, day centre, bingo, grandchildren',
    situations: ['loneliness', 'grief'],
    said: `=at my age
      getting|growing|being old|older|elderly
      old|elderly|pensioner alone|lonely|nobody|scared|useless
      nobody visits|rings|drops|comes
      only|just|nobody|but me tv|radio|cat|dog|walls
      nobody|just house|home|here but|me|now
      only voice|company tv|radio|cat|dog
      kids|children|son|daughter far|abroad|away|busy|never
      alone|own at 65|70|75|80|85|90|age
      pensioner|oap|outlived|retirement
      friends all dead|dying|gone|died
      past it
      rattling around house`,
  },
  {
    id: 'dementia',
    role: 'topic',
    words:
      'dementia, alzheimers, memory loss; forgets, confused, carer, caring, repeats, recognise; wanders, names, pack, home, husband, wife, mum, dad, nurse',
    situations: ['caring-for-others', 'grief', 'family'],
    said: `~<family>|<partner> lost|losing|loses marbles|mind|it|plot
      ~<family>|<partner> gaga|doolally|senile|loopy|dotty|barmy|wandered
      ~<family>|<partner> going|gone away|round fairies|twist|bend
      <family>|<partner>|he|she confused|forgetting|forgets|wandering|wanders|repeats|repeating|forgetful
      <family>|<partner>|he|she dont recognise|recognize|know|remember me|who|us|name
      same question|story again|over|asks|asking
      memory going|gone|failing|slipping <family>|<partner>|his|her
      isnt himself|herself anymore
      sundowning|alzheimers|parkinsons
      care|nursing home guilt|<family>|<partner>|put|putting|moved
      not the man|woman i married|was`,
  },
  {
    id: 'no-reply',
    role: 'state',
    words:
      'no reply, not answered, not replied, unanswered, ignored; message, text, reply, answer, waiting, reasons; phone, ghosted, silence',
    situations: ['loneliness', 'overthinking', 'relationship'],
    said: `=left me|us on read|seen|delivered
      left|leaves|leaving on read|seen|delivered
      =havent replied|answered|texted|called|messaged
      dont|never|nobody|not|isnt|havent reply|replied|replies|answer|answers|text|texts|texting|message|messages|call|calls|calling back|me
      waiting for reply|text|answer|him|her|call
      blue tick|ticks
      ignoring|ignored|ignores|blanking|blanked|aired|airing|ghosting|ghosted me|my|messages|texts
      ~cold shoulder
      ghosted|blanked|aired
      three dots typing`,
  },
  {
    id: 'shift-work',
    role: 'topic',
    words:
      'night shift, shift work, shifts, night shifts; nights, rota, daytime, curtains; body clock, sleep, roster',
    situations: ['work', 'sleep'],
    said: `night|nights|late|early|rotating|split|double shift|shifts
      work|working|on nights
      <sleeping> during|in|through day|daytime
      work while everyone|others sleeps|sleep`,
  },
  {
    id: 'new-baby',
    role: 'state',
    words:
      'new baby, newborn, baby, postnatal depression, new mum; crying, feeding, cot, colic, night feeds; bonding, health visitor, breastfeeding, pram, down',
    situations: ['family', 'overwhelm', 'sleep'],
    said: `baby|newborn|bub wont|cries|crying|screaming|screams|colic|sleep|stop|settle|feed|feeding
      new mum|dad|mother|father|parent|baby
      postnatal|postpartum|pnd|ppd
      bond|bonding with baby
      dont|cant love|bond|enjoy baby
      baby blues
      since baby|birth born|came|arrived
      birth trauma
      <sleeping> deprived baby|newborn`,
  },
  {
    id: 'gambling',
    role: 'topic',
    words: 'gambling, betting, bet, bets, casino; slots, bookies, urge, odds; debt, app, block, money',
    situations: ['urges', 'money'],
    said: `gamble|gambled|gambler|bookies|roulette|scratchcards|scratchcard|accumulator
      chasing|chase losses|losses|wins|win
      lost|blew|blown wages|it|all|everything on|bet|horses|slots|bookies|casino
      one more bet|spin
      on the horses|slots|machines`,
  },
  {
    id: 'hoarding',
    role: 'topic',
    words:
      'hoarding, hoarder, clutter, throw away; keep, bags, drawer, declutter, sort; boxes, charity shop, piles',
    situations: ['anxiety', 'shame', 'overwhelm'],
    said: `<cant> throw|chuck|part|get|bin|let anything|away|out|rid|with|things|stuff
      hoard|hoards|hoarding|hoarder
      no room|space move|left|stuff|sit
      piles newspapers|boxes|bags everywhere`,
  },
  {
    id: 'voices',
    role: 'state',
    words:
      'hearing voices, voices, psychosis, hallucinations, voice; headphones, medication, real, loud, radio; reality, trust, team',
    situations: ['after-crisis', 'anxiety'],
    said: `hear|hearing|hears|heard voices|things|people|whispers|whispering talking|there
      hearing|hear voices|things|whispers
      voices head|tell|telling|talking|shouting|loud|wont|back|again
      seeing|see things|people arent|not|isnt there
      tv|radio talking|speaking|sending to|about|me|messages
      psychotic|psychosis|schizophrenia|schizophrenic|delusion|delusions|schizoaffective
      losing touch with reality`,
  },
  {
    id: 'mania',
    role: 'state',
    words:
      'mania, manic, hypomania, bipolar, high; early signs, slow down, episode, sleep; spending, fast, quiet, medication',
    situations: ['after-crisis', 'overwhelm'],
    said: `~high as a kite
      going|getting|feel|too high bipolar|again|manic
      too much|so energy
      <cant> slow|come down brain|speeding|high
      dont need sleep
      manic|hypomanic|bipolar|mania
      talking|thinking|speaking too fast
      speeding up`,
  },
  {
    id: 'veterans',
    role: 'topic',
    words:
      'veteran, veterans, army, military, forces; war, served, combat, deployed, soldier; regiment, civilian, navy, uniform',
    situations: ['trauma-memories', 'identity'],
    said: `veteran|army|military|soldier|squaddie|marines|deployed|deployment|ex forces|civvy
      left|leaving the army|forces|military|navy
      civvy street
      back from afghanistan|iraq|war|tour|deployment`,
  },
  {
    id: 'prison',
    role: 'topic',
    words: 'prison, jail, released, sentence, probation; inside, cell, visit, record; court, offence, family',
    situations: ['identity', 'family', 'after-crisis'],
    said: `prison|jail|probation|inmate|custody|parole|conviction|banged up
      <family>|<partner> inside|jail|prison|locked|sent
      out|home from|of prison|jail|nick|inside
      doing|done time|bird
      criminal record`,
  },
  {
    id: 'faith-doubt',
    role: 'topic',
    words:
      'faith, god, church, religion, religious; prayer, doubt, mosque, belief, pray; sin, community, temple',
    situations: ['identity', 'family'],
    said: `lost|losing|doubt|doubting|questioning my faith|god|religion|belief
      god|allah angry|punishing|hates|abandoned|silent|listening|why
      left|leaving church|mosque|religion|faith|cult|witnesses
      religious guilt|trauma|family|parents|shame
      sinner|sinful`,
  },
  {
    id: 'noisy-neighbours',
    role: 'topic',
    words:
      'neighbour, neighbours, noisy neighbours, noise, next door; wall, music, banging, upstairs; earplugs, council, quiet, flat',
    situations: ['sleep', 'anger', 'anxiety'],
    said: `neighbour|neighbours|neighbor|neighbors|upstairs|downstairs|flatmates noise|noisy|loud|music|banging|shouting|barking|stomping|party|hate|argument|dispute|war
      next door noise|noisy|loud|music|banging|shouting|barking|argument|dog`,
  },
  {
    id: 'disability',
    role: 'topic',
    words:
      'disabled, disability, wheelchair, chronic illness, long term illness; access, help, condition, fatigue; body, limits, stick',
    situations: ['body-pain', 'identity'],
    said: `disabled|disability|wheelchair|amputee|paralysed|crutches
      <cant> do what|used things|like before
      long covid
      chronically ill
      nobody|people understand|believe|see illness|disability|pain
      diagnosed|diagnosis with|just ms|cancer|diabetes|parkinsons|epilepsy|lupus|crohns|fibro`,
  },
];
