/** Lists that patterns speak of as `<name>`. One word each, any grammatical form. */
export const slots: Record<string, string> = {
  post: 'letter|letters|post|mail|envelope|envelopes|bill|bills',
  hide: 'hide|hiding|cover|covering|conceal|concealing',
  mind: 'head|mind|brain|thought|thinking|noggin|bonce',
  fast: 'race|racing|spin|spinning|whirl|whirring|buzz|buzzing|fast|loud|noisy|noise|busy|full|crowded|messy|wired|scrambled|going|speeding|chattering|overdrive|overloaded|mush|loop|looping|circles|tornado|mile|hundred|chaos|swirling|jumping|bouncing|screaming',
  stopping: 'stop|shut|quiet|quieten|silence|switch|turn|calm|slow|rest|off|pause',
  cant: 'cant|unable|struggle|struggling|impossible|hard|wont|never|refuse|trouble|difficult|difficulty',
  never: 'never|dont|wont|cant|no',
  chest: 'chest|ribs|ribcage|throat|lungs|heart',
  tight:
    'tight|tightness|tightening|heavy|heaviness|crushing|squeezed|squeezing|hurting|hurt|pain|painful|ache|band|weight|elephant|constricted|closing|pressure|lump|burning|stone',
  heartbeat:
    'pounding|racing|thumping|hammering|fluttering|skipping|banging|fast|beating|palpitations|thudding|jumping|pumping|drumming|exploding|burst',
  shaking:
    'shaking|shaky|trembling|trembly|shivering|quivering|jittery|twitching|wobbly|jelly|sweating|sweaty|clammy|tingling|tingly|pins|numb',
  limbs: 'hands|legs|arms|knees|body|fingers|feet|palms|lips',
  sick: 'sick|nauseous|nausea|queasy|vomit|puke|throw|ill|churning|knots|turning|flipping|ache|hurt|upset|cramps|dodgy|drop|pit|sinking|somersaults',
  stomach: 'stomach|tummy|belly|gut|guts|tum',
  tired:
    'tired|exhausted|knackered|shattered|drained|wiped|wrecked|spent|pooped|beat|bushed|zonked|fatigued|weary|sleepy|worn|frazzled|done|fried|depleted|empty',
  afraid:
    'afraid|scared|scare|terrified|terrify|frightened|petrified|fear|fearful|phobia|dread|dreading|spooked|bricking|nervous|anxious|worried|panicking|panic|paranoid|intimidated',
  hating: 'hate|loathe|despise|detest|disgusted|resent|dislike',
  crying: 'cry|crying|tears|teary|weep|weeping|sob|sobbing|bawl|bawling|blubbing|blub|welling|tearful|cried',
  sleeping: 'sleep|asleep|slept|nod|doze|drift|kip|snooze|shuteye',
  night: 'night|midnight|1am|2am|3am|4am|5am|nighttime|dark|evening',
  morning: 'morning|mornings|alarm|am|dawn|wake|waking',
  partner: 'husband|wife|boyfriend|girlfriend|partner|spouse|fiance|fella|bloke|missus|ex|marriage|lover',
  parent: 'mum|dad|parents|mother|father|stepmum|stepdad|inlaws|folks',
  child:
    'kids|kid|children|child|baby|toddler|son|daughter|bub|bairn|bairns|wean|weans|nipper|tot|youngest|eldest|littlun|teenager|teen|newborn|boys|girls',
  family:
    'mum|dad|parents|sister|brother|family|grandmother|grandfather|aunt|uncle|cousin|inlaws|son|daughter|siblings|relatives',
  friend: 'friend|friends|mate|mates|pal|buddy|bestie|flatmate|housemate|roommate',
  boss: 'boss|manager|supervisor|gaffer|foreman|employer|superior',
  loved:
    'mum|dad|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|friend|mate|baby|child|dog|cat|pet|boyfriend|girlfriend|aunt|uncle|cousin|parents|he|she|person|someone|twin|horse|rabbit|everyone',
  pet: 'dog|cat|pet|puppy|kitten|horse|rabbit|hamster|budgie|bird',
  died: 'died|dead|death|passed|gone|lost|lose|funeral|buried|grave|cancer|ashes|anniversary|miss|missing|without',
  screen:
    'phone|screen|instagram|insta|tiktok|facebook|twitter|snapchat|reddit|youtube|feed|internet|online|socials|apps',
  hygiene: 'shower|bath|wash|washing|teeth|brush|hair|deodorant|dressed|clothes|hygiene|clean',
  chore:
    'dishes|laundry|hoover|hoovering|washing|cleaning|housework|tidy|tidying|chores|mess|messy|bins|vacuum|kitchen|room|house|flat|ironing|clutter|dirty',
  food: 'eat|eating|food|meal|dinner|lunch|breakfast|cook|cooking',
  money:
    'money|bills|rent|debt|debts|skint|broke|brassic|bank|overdraft|mortgage|payday|afford|wages|loan|cash|bailiffs|arrears|card|cards|budget|benefits',
  job: 'job|work|career|shift|shifts|office|workplace',
  study:
    'exam|exams|essay|revision|revise|revising|uni|school|college|coursework|dissertation|homework|deadline|assignment|lecture|class|gcse|gcses|alevels|finals|studying|thesis|degree|phd|grades|test',
  people: 'people|everyone|others|anyone|somebody|someone|strangers|crowd|crowds|folk|humans',
  out: 'out|outside|outdoors|house|door|home|shop|shops|supermarket|bus|train|flat',
  drink:
    'drink|drinking|booze|alcohol|wine|beer|vodka|pub|bottle|pint|pints|lager|cider|whisky|gin|bevvy|sauce|plastered|hammered|pissed|sober',
  drug: 'drugs|weed|coke|cocaine|heroin|meth|pills|smoke|joint|spliff|hash|vape|vaping|cigarette|cigarettes|fags|smoking|nicotine|ket|ketamine|gear',
  talk: 'talk|speak|tell|say|explain|open|ask|share|admit|chat|conversation',
  start: 'start|starting|begin|beginning|go|going|move|do|doing|make|myself|anything',
  worthless:
    'worthless|useless|failure|loser|rubbish|pathetic|stupid|idiot|burden|waste|crap|shit|nothing|trash|garbage|ugly|disgusting|broken|monster|fraud|disappointment|letdown|weak|inadequate|terrible|awful|horrible|fool|nobody|joke|mess',
  numb: 'numb|nothing|empty|hollow|blank|dead|flat|grey|void|shell|robot|zombie|emotionless|autopilot|cold',
  unreal:
    'unreal|real|fake|dream|dreamlike|foggy|distant|floating|outside|glass|movie|film|bubble|fog|robot|ghost|watching|away|underwater|plastic|simulation|detached|disconnected|unfamiliar',
  angry:
    'angry|anger|rage|raging|furious|fuming|livid|mad|seething|irate|cross|pissed|ragey|irritable|irritated|annoyed|snappy|ratty|narky|stroppy|temper|boiling|hulk|aggressive|crabby|cranky|grumpy|tetchy',
  yell: 'snap|snapped|yell|yelled|shout|shouted|scream|screamed|explode|exploded|blew|lash|kicked|flipped|bit|barked|bite',
};
