import type { Concept } from './concept.ts';

/** Urges, the body, and being cared for by others. */
export const bodyConcepts: Concept[] = [
  {
    id: 'urges',
    role: 'state',
    words:
      'urge, urges, craving, cravings, urge surfing; wave, delay, distraction, pass; relapse, ice, hands',
    situations: ['urges'],
    kinds: ['distraction', 'senses'],
    said: `want|need|dying|gagging|desperate|tempted|wanna for <drink>|<drug>|fix|hit|smoke
      <drink>|<drug> so|really bad|badly|now
      ~temptation|tempted|itching|jonesing|clucking|hankering
      resist|resisting|fight|fighting|ride it|out|urge
      ~fall|fell|falling off wagon
      ~on the wagon
      ~white knuckling|knuckle
      bad habit|habits
      nail|nails biting|bite
      skin|hair picking|pick|pull|pulling|pluck
      cant|dont give|stop into|urge|myself
      impulse|impulsive|compulsive`,
  },
  {
    id: 'self-harm-urge',
    role: 'state',
    words:
      'self harm, self harming, self injury, urge, urges; safe, safety plan, distress, ice, distraction; delay, wave, support',
    situations: ['urges', 'after-crisis'],
    kinds: ['distraction', 'senses', 'professional-help'],
    said: `hurt|harm|hurting|harming|injure|burn|burning|scratch|hit|punch myself
      cut|cutting myself|again|urge|want|arms|wrists|relapse
      scars arms|self|hide
      clean from|for days|weeks|months|year|sh|harm`,
  },
  {
    id: 'alcohol',
    role: 'topic',
    words:
      'alcohol, drinking, drink, sober, sobriety; craving, urge, hangover, relapse; evening, group, meeting',
    situations: ['urges'],
    kinds: ['distraction', 'connection'],
    said: `<drink> stop|cant|quit|too|much|problem|every|cut|cope|alone|again|tempted|crave|want|need|bad|after|ashamed|hungover
      booze|boozing|bevvy|plastered|hammered|wasted|hungover|hangover|alcoholic|tipsy
      ~hit bottle
      ~on the sauce|bottle
      ~drown|drowning sorrows
      sober|sobriety|recovery|aa|dry
      day|days|weeks|months|year sober|dry
      pint|pints|beer|beers|lager|cider|wine|prosecco|vodka|whisky|whiskey|gin|rum|spirits
      gasping|gagging|dying|parched|murder <drink>
      glass wine|every`,
  },
  {
    id: 'substances',
    role: 'topic',
    words:
      'drugs, addiction, substance use, addicted, smoking; craving, recovery, relapse, quit; urge, group',
    situations: ['urges'],
    said: `<drug> stop|quit|cant|crave|addicted|clean|off|cut|want|need|cope|relapse|sober
      weed|coke|cocaine|heroin|meth|vape|vaping|cigarettes|fags|nicotine|ketamine
      quit|stop|give|pack|kick smoking|fags|vaping|habit
      stoned|high|smackhead|junkie|addict every|day|again|all`,
  },
  {
    id: 'relapse',
    role: 'state',
    words: 'relapse, relapsed, setback, slip, lapse; start again, recovery, shame, urge; kind, plan',
    situations: ['urges', 'after-crisis'],
    kinds: ['self-compassion'],
    said: `slip|slipped|slipping up|back|again
      back to|at square one
      ~square one
      fell|fallen|fall off|back wagon|into|old
      messed|fucked|blew up sober|clean|streak|recovery
      undone all|progress
      old habits|ways|patterns
      lost my streak`,
  },
  {
    id: 'food-urges',
    role: 'state',
    words:
      'binge eating, binge, bingeing, comfort eating, eating disorder, overeating; food, eating, urge, meal; body, kind, regular meals',
    situations: ['urges', 'shame'],
    said: `<cant>|keep stop|control eating|snacking|food|bingeing|binging
      eat|eating too|when much|bored|feelings|stress|stressed|sad|upset|emotional|emotions|everything|sight
      emotional|stress|comfort eating|eater
      binge|binged|bingeing|binging|purge|purging|restrict|restricting|starving|anorexia|anorexic|bulimia|bulimic
      <afraid> eating|food|meals|weight
      calories|calorie counting
      food noise|guilt`,
  },
  {
    id: 'pain',
    role: 'state',
    words:
      'pain, chronic pain, painful, flare, aches; body, pacing, rest, fatigue; heat, gentle, illness, breathing',
    situations: ['body-pain'],
    kinds: ['rest', 'movement'],
    said: `body|everything|back|joints|head|neck|legs|muscles|all|whole|bones hurt|hurts|ache|aches|sore|killing|pain|painful
      in pain|agony
      bad|sore|dodgy|gammy|crook back|knee|hip|body
      flare|flaring|flareup up
      chronic|long illness|pain|fatigue|covid|ill|condition
      fibro|fibromyalgia|arthritis|endo|endometriosis|mecfs|cfs|lupus|crohns|ibs|migraine|migraines|pots|eds
      headache|headaches|migraine
      tension headache|shoulders|neck|jaw
      nobody|everyone|people|doctors believe|believes|thinks|think pain|lazy|faking|attention
      invisible illness
      disabled|disability|wheelchair
      body let|letting down
      pace|pacing myself
      overdid|overdone it|too
      boom bust`,
  },
  {
    id: 'nausea',
    role: 'topic',
    words: 'nausea, sick, stomach; anxiety, ginger, breathing; sip, calm',
    situations: ['anxiety', 'body-pain'],
    said: `feel|feeling|makes <sick>
      <stomach> <sick>
      going to|might be puke|vomit|hurl|sick
      ~queasy`,
  },
  {
    id: 'sensory',
    role: 'topic',
    words:
      'sensory overload, overstimulated, overstimulation, noise, too loud, sensory; headphones, quiet, lights, break; autism, meltdown, earplugs',
    situations: ['overwhelm'],
    kinds: ['environment', 'senses'],
    said: `too|everything loud|bright|noisy|itchy
      lights|noise|noises|sound|sounds|smells|clothes|labels hurt|hurts|unbearable|itch|much
      noise cant|hate|hurts|sensitive
      touched out
      dont touch me
      chewing|eating|breathing sounds|noise|noises
      misophonia
      cover ears
      meltdown|meltdowns autistic|public|kid|shop|supermarket
      supermarket|shop|mall lights|loud|much|overload`,
  },
  {
    id: 'hormones',
    role: 'topic',
    words:
      'menopause, hormones, period, pms, pmdd, hrt, hot flushes; cycle, perimenopause, hormonal; mood, sleep, pain, rest',
    situations: ['body-pain', 'low-mood'],
    said: `hot flush|flushes|sweats|flash|flashes
      change of life
      going through the change
      time of month
      perimenopause|premenstrual|periods
      on my|before period`,
  },
  {
    id: 'medication',
    role: 'method',
    words:
      'medication, meds, antidepressants, side effects, tablets; doctor, pharmacist, reminder; pills, dose',
    kinds: ['professional-help', 'routine'],
    said: `forget|forgot|remember|take|taking pill|pills|tablets|meds
      antidepressant|ssri|sertraline|citalopram|fluoxetine|prozac|zoloft|lexapro|mirtazapine|lithium
      come|coming off meds|tablets|pills`,
  },
  {
    id: 'therapy',
    role: 'method',
    words:
      'therapy, therapist, counselling, counsellor, appointment; waiting list, doctor, session; gp, notes, help',
    kinds: ['professional-help'],
    said: `waiting list|lists|months
      waitlist
      between sessions
      counseling|counselor|psychologist|psychiatrist|shrink|cmht|camhs|nhs talking
      find|get|afford therapist|therapy
      gp|doctor appointment|listen|tell|say|talk|fobbed|dismissed
      doctors
      see a doctor|gp`,
  },
];
