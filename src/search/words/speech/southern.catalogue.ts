/** How it is said in Australia, New Zealand and South Africa. */
export const southernSpeech: Record<string, string> = {
  'low-mood': `a bit crook in head; crook in the head; feeling crook; crook as rookwood; not the full quid;
    not travelling well|great|good; not travelling too; travelling badly; hit the skids; on the skids;
    feel like a dropkick; down in the dirt; flat as a tack; flat as tack; flat lately; feeling flat;
    having a shocker; shocker of a; shithouse mood|day|week|lately; feel|feeling shithouse; rubbish in head;
    gutted mate; bummed mate; off my tucker; in the poo; life is stuffed; everythings stuffed; feeling stuffed;
    munted inside; feeling munted; munted; hard yakka living; doing it tough; doin it tough; not flash;
    feel not flash; feeling average; a bit average; pretty average; pretty ordinary; feeling ordinary;
    feel ordinary lately; feel sad eh; stink buzz; stink feeling; pouri; feeling pouri; mauiui; stuffed eh; feel kak;
    feeling kak; kak day; vrot; feel vrot; life is kak; down vibes; eish; eish life; im bleak; so bleak; was bleak;
    sad hey; hartseer; hartseer feeling; gatvol; im gatvol; so gatvol`,
  anxiety: `toey; packing it; packing death; packing shit; packing myself; packing a sad; pack a sad; stress head;
    stresshead; head noise; having a spaz; wigging; wigging out; freaking mate; as nervous as; nervy as; jumpy as;
    heart in gob; guts churning; guts are churning; butterflies eh; stressing out eh; hard out stressing;
    hardout stressing; skrik; got a skrik; skrikked; im bang; so bang; bang for; bang of; senuwees; on my senuwees;
    nerves are finished; my nerves are finished; stressing hey; stress is killing hey; poep scared; poepscared;
    frazzed`,
  panic: `spinning out; spin out; spun out; having a spin; freaking out mate; chucking a wobbly;
    chuck a wobbly|spaz|fit|mental; losing my marbles mate; carrying on like pork chop; like a pork chop;
    having a mental|conniption; carking it; gonna cark it; think im carking; shat myself; mind going berko;
    cant get air; lost the plot mate; getting a skrik; freaking bru; going mal; mal in kop; kop is mal`,
  anger: `ropeable; ropable; i was ropeable; filthy at|on|with; dirty at|on him|her|them|boss; cut snake; mad as a cut;
    spewin; spewing at; cracking the shits; cracked the shits; crack the shits; crack a shit; got the shits;
    got the shits with; gives me the shits; gave me shits; gets my goat; gone troppo; going troppo; troppo; berko;
    go berko; =go off at; =gone off at; =went off at; do my block; did my block; lost my block; do me block;
    do my nana; did my nana; lost me nana; chuck a mental|tanty|tantrum; tanty; chuckin a tanty; blow a foofer;
    foofer valve; packed a sad; pack a sad; throw a mental; stroppy; aggro; off his face angry; =go hard at; gutsful;
    had a gutsful; gutsful of; hacked off; hoha; so hoha; im hoha; getting hoha; fully hoha; riri; wild as;
    i was wild; getting wild; pakaru; the moer in; moer in; die moer in; moerin; bedonnerd; befok; getting befok;
    im befok; kwaad; vererg; im the hell in; hell in; the hel in; klap; want to klap; klap him|someone; in a woes;
    tuned him; lost my temper hey; dikbek; sulking dikbek`,
  exhaustion: `buggered; rooted; stuffed; knackered mate; im cactus; body is cactus; had the sword; carked; had it mate; bushed;
    wrecked mate; spent eh; munted tired; absolutely poked; pooped eh; stonkered; zonked; dead on feet; tuckered;
    out of puff; no puff; =running on empty; moeg; im moeg; so moeg; im finished hey; so finished; finish and klaar;
    feel pap; im pap; kapot; im kapot; klaar; im klaar; gedaan; tired down`,
  overwhelm: `up to pussys bow; pussys bow; up shit creek; up the creek; in strife; in a bit of strife; in deep strife;
    flat out like lizard; lizard drinking; flat chat; flat tack; flat stick; going flat stick; snowed;
    run off my feet; head spinning mate; cant take a trick; stuffed up everything; its all gone to shit;
    gone belly up; gone pear shaped; turned to custard; turns to custard; all turned custard; hit the wall;
    had enough eh; so over it; im over it; over it mate; over it eh; deep end; up the boohai; boohai;
    pressure is hectic; hectic stress; hectic day; hectic; its hectic; life is hectic; too hectic; hectic hey;
    deurmekaar; my head deurmekaar; kop toe; =cant anymore hey; =i cant anymore; head full up; lank stressed;
    lank stress; lank pressure; wragtig; kak hard; kak stressed; im battling; been battling; battling to cope;
    battling a bit; battling with`,
  alcohol: `on the piss; on the grog; grog; hitting the grog; on the turps; turps; hit the turps;
    back on the grog|turps|piss; off the grog|piss; schooner; schooners; stubbies; a slab; slab night; cask wine;
    goon bag; the goon; bottle shop; bottle o; dry as dead dingo; dingo donger;
    could murder a schooner|cold one|beer; maggoted; legless; full as a goog; goog; rotten every; get rotten;
    got rotten; off my chops; off me chops; off chops; bender; on a bender; benders; blind every weekend; got blind;
    bottlo; rtds; box of|a cody; codys; crate day; cheeky one; waipiro; piss up; a dop; dopping; too many dops;
    dronk; dronkie; gesuip; suip; suiping; babbelas; babalas; shebeen; brannas; klippies; klipdrift; papsak; phuza;
    phuza thursday`,
  loneliness: `no mates; got no mates; mates dropped off; mates stopped; like a shag on rock; shag on a rock; a bandicoot;
    miserable as bandicoot; johnny no mates; nigel no friends; nigel no mates; out woop woop; stuck whoop; woop woop;
    back of bourke; stuck on station; out in the sticks; the bush alone; no whanau; away from whanau; miss whanau;
    whanau far; no bros; no cuzzies; no chinas; no tjommies; tjommie; chommies; no one to kuier; kuier;
    nobody to kuier; alone in the wops; wops`,
  worthless: `a dropkick; im a dropkick; drongo; feel a drongo|dill|galah|nong|dag; galah; bludger; feel like bludger;
    no hoper; nohoper; im a no hoper; useless as tits; tits on bull; useless as; couldnt organise; two bob;
    not worth two bob; boofhead; im such an egg; feel like an egg; muppet eh; rubbish human; poephol; domkop;
    im a domkop; doos; im a doos; moegoe; feel a moegoe; useless hey; =a nobody hey; waste of airtime;
    failed my family hey`,
  shame: `shame job; big shame; shame eh; so shame; shame as; made a galah; dick of myself; made a dick; whakama;
    so whakama; feel whakama; feel shame; skaam; so skaam; i am skaam; skande; blush hey; embarrassed as; cringed as`,
  withdrawing: `bail on; bailed on mates; piked out; i piked; shot through; shoot through; went bush; gone bush; go bush;
    nicked off; shut up shop; keep head down; chucked a sickie; sickie; chuck a sickie; another sickie; wag school;
    bunked school|work|class; hiding in the bach; wont go out eh; not leaving the whare; whare;
    dodging mates|calls|everyone; dodged everyone`,
  crying: `sooking; having a sook; big sook; sook; sooky; sooky la la; cried me eyes; bawling; bawled; chucked a sook;
    waterworks mate; tangi; tangi all; tangiweto; huil; huiling; tjank; tjanking; tjanked; grizzling; grizzle;
    having a grizzle; blubbering; cry hey`,
  'getting-up': `cant drag self out of sack; stuck in the sack; out of the cot; cant get out of scratcher; arse out of bed;
    stay in my fart sack; fart sack; stuck in doona; under the doona; doona; under the duvet eh; doona day;
    cant get up eh; under my duvet hey; bed is holding me`,
  motivation: `cant be stuffed; couldnt be stuffed; cbf mate; cant be buggered; couldnt be buggered; couldnt give rats;
    no get up eh; cant be rooted; no lus; i have no lus; not lus; lus for nothing; no gees; lost my gees;
    lost my mojo eh; so slack; being slack; slack arse; bludging; doing bugger all; too lui; lazy hey`,
  money: `skint mate; broke as; povo; povvo; living povo; on struggle street; struggle street; doing it tough money;
    not a brass razoo; brass razoo; on the dole mate; centrelink; centrelink cut; winz; work and income; benefit cut;
    jobseeker payment; robodebt; mashonisa; mashonisas; loan mashonisa; skoon broke; platsak; im platsak; no tom;
    got no tom; no bucks; no moola; sassa; sassa grant; grant money finished; =before month end; black tax; blacktax;
    data finished; electricity finished; no units; units finished; loadshedding dark; debt review; under debt review`,
  fear: `shit scared; packing it mate; scared shitless mate; wussed out; chickened out; big chicken; scaredy;
    crapping my dacks; dacks; cacking my dacks; bang broek; bangbroek; scared hey; bang man`,
  family: `my old man|girl|lady shouting|drinking|hates|fight|angry; oldies fighting; rellies; rellos; blue with;
    having a blue; had a blue; big blue with; stoush; in laws blue; whanau drama; whanau stuff; whanau fighting;
    scrap with; family braai fight; my ou; oupa; ouma; ma en pa; skelled; my ma skel; always skel`,
  insomnia: `no shut eye mate; up all night eh; not a wink mate; cant get a kip; tossing mate; awake with magpies;
    awake till kookaburras; hear the tuis; up with the roosters; cant slaap; slaap; no slaap; cant vas slaap`,
  overthinking: `mind going flat chat; head going flat out; head doing burnouts; brain doing doughnuts|donuts; doing my head mate;
    stuck in head eh; mind going hard out; =thinking hard out; head hard out; my kop wont; kop wont stop; kop stop;
    head like a taxi rank; mind wont sit hey; tuning myself; overthink lank; thinking too lank`,
};
