/** How it is said by the young, in messages and online. */
export const onlineSpeech: Record<string, string> = {
  'no-reply': `left on read|delivered|seen|opened; left me on read; on delivered; blue ticks; two blue ticks; double tick|ticks;
    grey tick; aired me; got aired; being aired; keeps airing; airs me; air my|me messages|texts|snap; ghosted;
    got ghosted; ghosting me; dry texter|texting|replies; replies dry; seen zoned; seenzoned; seenzone; na seen;
    nagseen; inbox zero replies; opened my snap; online but not reply|answering|replying;
    active but|now reply|ignoring; =typing then stopped; hours to reply; days to reply;
    ignoring my texts|snaps|dms|messages; ignored dm|dms|message; watched my story but; views my story; views story;
    watches my story; soft blocked; blocked me; removed me from group; kicked from the gc; dead chat; dead gc;
    leaves me hanging; nobody in the gc|groupchat|chat replies|answers; group chat without me; gc without me;
    no notifs; zero notifs; phone never pings|buzzes; waiting for the ping`,
  anxiety: `low key panicking; on the verge; in my head rn; anxious af; anxiety is anxietying; anxietying;
    anxiety hitting|hits; im so shook; overstim; =im not ok rn; =not ok rn; crashing out over; the fear hits|again;
    mind is racing rn; cant chill; not chill; unchill; cortisol; cortisol spike; my cortisol; nervous system fried;
    fight or flight 24; wired af; stressed af; stressy depressy; stressy; big yikes inside; spiralling;
    spiralling rn; im spiraling; doomspiral; doom spiral; anxious attachment flaring; tummy hurty; anxious tummy;
    anxiety poops; the jitters; hangxiety bad; caffeine anxiety; too much caffeine anxious|shaking|jittery`,
  dread: `sunday scaries; scaries; the scaries; sunday dread hits; monday scaries; scared for tomorrow;
    dreading school|work|uni|sixth form|monday; back to school anxiety; bricking it for; cacking it for;
    shitting it for; pooping myself about; pre exam nerves;
    night before surgery|exam|interview|wedding|results|presentation; =cant stop thinking about tomorrow;
    have to present tomorrow; got to present; =first day tomorrow; new job tomorrow`,
  'getting-up': `bed rotting; rot in bed; rotting in my room; rotting in bed; bedrot; bed rot era; goblin mode; hurkle durkle;
    hurkle; hurkling; cant leave bed; havent left bed; glued to bed; bed has me hostage; bed is my home|safe;
    one with the bed|mattress; im one with mattress; in bed since friday|yesterday|monday;
    in bed till 2pm|3pm|4pm|noon; still in pjs; still in pyjamas; depression nap; depression naps`,
  screens: `doomscrolling; doomscroll till; doom scroll; doomscroll; brain rot; brainrot; brainrotted; chronically online;
    terminally online; cant put phone down; phone glued hand; scrolling till my eyes; =one more reel|tiktok|short;
    reels for hours; =shorts for hours; fyp ruining|making|makes; on my for you page;
    screen time embarrassing|hours|awful|nine|ten; 10 hours screen; phone addiction; deleting insta|tiktok|snap;
    deleted insta|tiktok then; redownloaded tiktok|insta|app; dopamine detox; dopamine fried; dopamine fiend;
    dopamine addicted|cooked; attention span cooked; snap map; stalking stories;
    lurk|lurking their|her|his page|profile|story`,
  breakup: `the ick; got the ick; caught the ick; gave him the ick; situationship; situationship ended; my situationship;
    talking stage; talking stage ended; ended after talking stage; breadcrumbed; breadcrumbing; love bombed then;
    lovebombed then left; ex soft launched; soft launch; soft launched; hard launched; hard launched his|her;
    posted new girl|gf|bf|man; new gf already; new bf already; monkey branched; monkey branching; caught feelings;
    catch feelings; =he played|was playing me; led on; led me on; friendzoned; friend zoned; rejected by crush;
    crush rejected; crush likes; left me for; =he moved on in; deleted our pics|photos; removed our photos;
    blocked everywhere; blocked me everywhere; stalking ex; checking exs story|insta|location;
    cant stop checking his|her insta|story|location; delulu; delulu about; one sided crush; limerence; limerent;
    heartbroken af; cheated on rn; broke up with bf|gf`,
  loneliness: `no friends irl; no irl friends; no one irl; only online friends; friendless era; loner era; lonely af; no bestie;
    no main group; no friend group; in between friend groups; floater friend; the floater; third wheel friend;
    left out gc; left out of plans; not invited; wasnt invited; nobody invites; saw their stories without;
    =saw them all out without|story; everyone hanging out without; hang out without; friday night alone;
    weekend alone again; eat lunch alone; eating in the toilets; hiding in library lunch; lunch in the library;
    no plus one; forever alone; touch grass alone; nobody to snap; no streaks; lost my streaks;
    nobody wishes birthday; nobody remembered my birthday; forgot my birthday; uni flat hates; flatmates leave me;
    flatmates go out without; cant make friends at uni|work|college; no friends at uni|college|school;
    freshers no friends; hate freshers; parasocial; talking to ai|chatgpt|bot|siri; only talk to chatgpt|ai|bot;
    character ai; chatgpt is my only; only friend is`,
  'low-mood': `kms; kms tbh; depresso; depressed af; big sad; the big sad; big sads; sadge; sad af; in my sad era;
    depression era; flop era; in my flop era; villain era; feel like npc; nothing hits; nothing hits anymore;
    nothing hits the same; nothing is fun rn; anhedonia; menty b; having a menty b; mental b; mental breakdown rn;
    breakdown rn; not vibing; bad vibes in me; vibes are off; off vibes; =im not ok; no serotonin; zero serotonin;
    serotonin; lacking serotonin; im so cooked; were so cooked; its so over; its joever; joever; rip me; im deceased;
    dead inside af; this aint it; life is mid; life is a flop; copium; touch grass mood; existential;
    existential dread|crisis; post concert blues; holiday blues; post holiday blues|depression; seasonal depression;
    sad season; sad girl autumn; sad girl; sad boy hours`,
  overwhelm: `crashing out; crash out era; im crashing out; gonna crash out; about to crash out; tweaking; tweaking out;
    im tweaking; tweaking rn; i cant rn; i cant even; literally cant; i literally cant; cant with this; im losing it;
    im unwell; im so done; so done rn; send help; help im drowning; its giving breakdown; giving breakdown;
    burnt tf out; brain fried; my brain is soup; brain fried rn; brain exe; stopped working brain; 404 brain;
    brain buffering; brain lagging; tabs open brain; mental load; the mental load; mental load is; decision fatigue;
    adulting; =cant adult today; =adulting is hard; life admin; admin paralysis; adhd paralysis; adhd tax;
    task paralysis; overstimulated rn; overstimmed; too many notifs; notifs stress; 100 emails; 100 notifications;
    crying throwing up; screaming crying; screaming crying throwing; =im struggling; =been struggling; =i struggle`,
  numb: `dead inside; dissociated; emotionally constipated; =feel nothing rn; no feelings just; flat affect; zombie mode;
    on autopilot rn; autopilot mode; npc mode; nonchalant inside; feel like a shell; cant feel shit;
    =cant feel a thing; cant even cry anymore; numb af; meds made zombie|numb; feel grey`,
  dissociation: `dissociating af; dissociating in class|lecture|meeting|shower; derealizing; dereal; dpdr; dp dr; depersonalizing;
    life feels like sims; feel like im lagging; im lagging; world on mute; third person pov; third person view;
    pov watching; not in my body rn; brain left; left the chat; brain has left; brain left the chat; zoned tf out;
    lost hours again; lost whole afternoon|day|evening gone`,
  'body-image': `feel huge; feel so ugly; ugly af; im mid; feel mid; body checking; bodychecking; body check; wieiad;
    what i eat in a day; bloated af feel|hate; feel fat in everything|photos|jeans;
    hate my stomach|arms|nose|thighs|face; tagged in photos; tagged photo|photos hate|look; looksmaxxing;
    looksmaxing; hip dips; skinnytok; ozempic everyone; filters ruined; filter face; catfish myself;
    look nothing like selfies|filter; dysmorphia flaring; acne confidence; changing room mirror|cry|cried|lights;
    nothing fits me crying; hide body baggy; baggy clothes to hide; wont go beach|pool|swimming because body|look;
    swimsuit|bikini hate|afraid|cant; mirror check; avoid mirrors; cover mirrors`,
  'food-urges': `binged again; b p; bp cycle; binge restrict; binge restrict cycle; pro ana thoughts; ed relapse; ed voice;
    ed voice loud; ed brain; ed thoughts; safe foods; fear foods; fear food; scared of food; food noise loud; cals;
    counting cals; cal counting; restricting again; omad; purging again; purged; mukbang; body count calories;
    chewing and spitting; chew spit; midnight fridge; ubereats again; deliveroo again; deliveroo again shame;
    ate the whole; ate everything in sight; secret eating; eat in secret; hide wrappers`,
  replaying: `cringe memories; cringe memory|memories night|shower|bed|attack; cringe attack; cringing at 3am;
    brain reminds me embarrassing|cringe|2016|school; brain plays every embarrassing; embarrassing memories;
    embarrassing memory; memory from years ago; =thing i said in 2015|school|year; past me cringe; flashback cringe;
    drunk texts; drunk texted; drunk texted him|her|ex; drunk text regret; overshared; i overshared; overshare;
    overshared at|again|drunk; trauma dumped; traumadumped; trauma dump on; dumped on friend; sent risky text;
    sent the text now; vulnerability hangover; =said too much; yapped too much; talked too much; i talk too much;
    why did i post; cringe post; made a fool online; reread|rereading my texts|messages|chat; reread the messages;
    reply in head; arguments in shower|head; fake arguments in head; rehearse|rehearsing conversations|arguments;
    hangxiety; beer fear; the fear after drinking; what did i do last night; =what did i say last; blackout what did`,
  procrastination: `procrastinating rn; procrasti; bed instead of essay; essay due; due at midnight|noon; 3 hours till deadline;
    deadline in hours; cant start the essay; havent started dissertation|essay|coursework; academic weapon;
    not academic weapon; executive dysfunction; exec dys; exec dysfunction; waiting mode; waiting mode all;
    cant do anything before appointment; one thing at 3pm; scroll instead of; stuck in waiting;
    staring at laptop|doc|cursor; blinking cursor; blank doc; open laptop close; open doc; tab open for weeks;
    in my drafts; sat in drafts; cant press send; cant click send; cant open email|emails|inbox|teams|outlook|moodle;
    avoid email; emails unopened`,
  'self-harm-urge': `sh urges; urge to sh; sh thoughts; sh relapse; relapsed sh; tempted to sh; wanna sh; styro; cat scratches;
    blade is out; blade out; the blade; blades in drawer|phone case|room; clean streak; broke my streak sh;
    lost my streak sh; days clean sh; relapse thoughts; relapse urges; itching arms; my arms itch; arms are itching;
    wrists itch; skin is itching to; itching to; =need to feel something; want to feel pain; =do it again to myself;
    punishing myself`,
  impostor: `imposter at uni|work; faking it at work|uni; everyone smarter than|at uni; admissions mistake; diversity hire;
    first gen; dont belong at uni; gonna get exposed; exposed as fraud; gonna get found; gifted kid; ex gifted;
    gifted kid burnout; burned out gifted; used to be smart`,
  burnout: `burnt tf; gifted kid burnout; academic burnout; burnt out student|teacher|nurse; autistic burnout; job burnout;
    quiet quitting; quiet quit; rage applying; bare minimum monday; running on caffeine|iced coffee|monster;
    functioning on coffee; crying at desk`,
  'social-anxiety': `awk af; social battery dead|drained|gone; social battery at zero; people exhausted; cant make eye contact;
    scared to order food|drinks; make my bf|gf|mum order; cant order for; mum orders for me; afraid to ask waiter;
    ask for ketchup; scared of phone; camera off; camera off always; cant turn camera on; teams camera; icebreakers;
    icebreaker; breakout rooms; group projects anxiety|scared; presentations anxiety|crying; scared in seminar;
    never speak in seminar|class|lecture|tutorial; dont speak in seminars; selective mutism; selectively mute;
    go mute; nonverbal rn; go nonverbal; rsd hitting; they hate me; everyone secretly hates; everyone hates me;
    secretly hate me; they all hate|talk|laugh me; think friends hate me; are they mad; is she|he mad at me;
    are you mad at me; everyones mad at me; someone mad at me`,
  motivation: `no motiv; motivation left the chat; motivation zero; low dopamine; dopamine gone; cba with anything|life|uni;
    cba today; cba anymore; =cant be asked; =couldnt be asked; =cant be asked to; cant be arsed af;
    no energy to shower|cook|game; bored of everything; everythings boring; bored of my games|hobbies; hobbies dead;
    dont enjoy gaming|games|hobbies anymore`,
  abuse: `love bombing; love bombed; lovebombing; red flags ignored; red flags; eggshells around him|her|dad|mum|bf|gf;
    checks my phone; goes through my phone; has my passwords|passcode; wants my password; tracks me;
    tracks my location|phone; tracks my car; airtag; airtagged; life360; find my iphone on me;
    makes me share|send location; wont let me see friends; tells me what wear; controls what i wear|spend|eat;
    controls my money; takes my wages|money|card; keeps my card|passport; keeps my bank card; flips out when i go;
    gets mad when i go out; silent treatment for days; punches walls|doors; punched wall|door next; throws things;
    blames me for everything; =im always wrong; says im crazy|mental|mad; =says it never happened; gaslit me;
    makes me feel crazy|mad|mental; toxic bf|gf; toxic ex; narc mum|dad|ex|boss; trauma bond; trauma bonded;
    =cant leave him|her; scared to leave him|her; scared when comes home; his|her moods; depends on his|her mood;
    read his|her mood; keys in door; car pulls up; revenge porn; shared my nudes; leaked nudes; leaked my pics;
    blackmail nudes|pics|photos; sextortion; sextorted`,
  exams: `exam szn; exam season; mocks; mocks tomorrow|failed|results|going; mock results; gcse szn; a level; alevels;
    ucas stress; predicted grades; resits; resitting; resit; finals szn; finals week; all nighter;
    pulling an all nighter; cramming; cramming all; dissertation killing|stress|crying|panic; dissy; dis due;
    thesis tears; supervisor scary|email|hates; viva scared|tomorrow; placement stress|hate; failed my driving test;
    failed module; failed my exam|exams; academic probation; dropping out; drop out; thinking of dropping;
    hate my course|degree; wrong course`,
};
