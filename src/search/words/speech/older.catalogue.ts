/** How older people and the body speak, and how crying, anger, nights and drink have long been spoken of. */
export const olderSpeech: Record<string, string> = {
  anxiety: `bad with my nerves; bad with nerves; nerves have got|gone; suffer with nerves; suffers with nerves;
    martyr to nerves; nerves playing up; nerves at breaking; a nervous disposition; nervous disposition;
    highly strung; all of a tremble; all of a flutter; in such a flap; in a lather; all at sea; like a cat on bricks;
    on hot bricks; ants in my pants; a bundle; vapours; palpitations; the jim jams; jimjams; screaming abdabs;
    abdabs; habdabs; tummy in knots; stomach in knots; stomach tied; guts in a knot; gut in knots; insides churning;
    insides turn over; insides like jelly|water; turn to water; bowels like water; on the loo with nerves;
    nervous tummy|stomach|bladder; keep needing wee|loo|toilet nerves; toilet before going out; heart in mouth;
    heart in my boots; ticker playing up; dry mouth; mouth dry; hands clammy; prickly heat; prickles up neck;
    hair standing; nails down to quick; bitten to quick; chewed cheeks; grinding teeth; clenched jaw;
    teeth clenching; shoulders up by ears; shoulders round ears; tight as drum; wound tight; like a wound clock;
    tight as a bow; twitchy; eye twitch stress; cant sit easy; cant settle; pace up and down; pacing up and down;
    pacing the house|room|kitchen; wearing out carpet`,
  panic: `cant get a breath; cant get breath; cant get my breath; get my breath; no breath in me; breath wont go down;
    breath wont go in; cant fill my lungs; cant get enough air; not enough air; air hungry; ticker going;
    ticker racing|going|pounding|mad|jumping|funny; dicky ticker; heart going like clappers|hammer|train|rabbit|mad;
    heart like a drum|rabbit|bird; bird in chest; bird trapped in my chest; heart skips; heart missing beats;
    heart doing flips|somersaults; chest in a vice; elephant on chest; belt round chest; iron band;
    hand round my throat; hands round my throat; something in throat; cant swallow lump;
    pins and needles hands|face|arms|lips; tingly lips; hands gone numb; legs like jelly; legs gave way;
    legs turned to jelly; knees gave; came over faint|hot|funny|dizzy|strange; =come over hot|funny|faint|dizzy;
    =hot and cold all over; cold sweat; broke out in a sweat; breaking out sweat; room went round; head swimming;
    everything went far; sure i was dying; think im dying; thought i was dying|having a heart;
    thought it was my heart; called an ambulance panic; ambulance said panic|anxiety; a e said panic|anxiety;
    =had one of my turns|do; =one of my turns; funny turn; had a funny turn; =took a turn`,
  'low-mood': `the black dog; black dog visits|back|follows; black dogs; under black dog; cloud over me; cloud follows;
    grey cloud; grey fog; fog wont lift; under a fog; sun never shines; down in the mouth; in the slough;
    slough of despond; off colour in myself; =out of sorts; not feeling self; =not been myself;
    =havent been myself since; cant be cheered; beyond cheering; laughing on outside; smile on outside;
    smiling outside crying inside; joy has gone; joy gone out; =gone out of life; light gone out; light has gone;
    spark gone out; heavy as lead inside; weight on heart; heart like lead|stone; heart is heavy;
    down as ditch water; dull as ditchwater; sick at heart; low spirits; spirits low; in poor spirits; in poor form;
    in a brown study; got the hump with life; moping; in a decline; gone into decline; =gone to pieces;
    lost my get up; nothing tastes; food tastes of nothing; music means nothing; wept all winter; winters hard;
    long dark nights; dark nights draw; clocks go back; nights drawing in; wish my life away; same four walls;
    staring at four walls; four walls`,
  overwhelm: `=at sixes and sevens; =sixes and sevens; at my wits end; wits end; end of my tether; =come to the end;
    dont know whether coming|going; =coming or going; =dont know if im coming; meeting myself coming; head in a spin;
    all of a muddle; in a muddle; in a mess and muddle; =got on top of me; =things get on top; =its all got on top;
    =got too much; cant see wood; =no end to it; =up to here; had it up to; had my fill; had a bellyful;
    straw that broke; last straw; breaking point; close to breaking; near breaking; near the edge; on brink;
    on the brink; on verge of breakdown; nervous breakdown; cracking up; having breakdown; bursting at;
    worn to shreds; worn to a frazzle; =not enough hours; =no minute to self|myself; never a minute peace;
    =havent a minute; head is mush; head like mush; brain mush; cotton wool brain; =everyone wants a piece;
    pulled every which way; pulled pillar post; pillar to post; robbing peter; juggling balls; dropping balls;
    dropped ball; burning at both; like a juggler; like drowning; going down for third; sinking fast; treading water;
    head barely above; keep head above`,
  crying: `greetin wean; bawling eyes; bawl my eyes out; floods of tears; in floods at; blubbing; blubbing like; blubber;
    blub; weepy; weepies; tears at drop; cry at adverts; cry at anything; cry at nothing;
    cry at the telly|adverts|films|radio; choked up; choke up; lump in throat; eyes leaking; leaky eyes;
    turn on waterworks; turned into tap; like a tap; tears wont stop; cant stem tears; tears come from nowhere;
    tears roll; tears run down; face wet; pillow wet; wet pillow; pillow soaked; cried into pillow; cry into pillow;
    cried myself to sleep; cry myself to sleep; cry in the car; cry in car park; cried in toilets; sob in shower;
    cry in the shower; cry behind door; cry where nobody; hide tears; red eyes; puffy eyes; eyes swollen;
    mascara run; sunglasses hide crying|tears|eyes; broke down in shop|asda|tesco|supermarket|work|office|front;
    burst out crying; dissolve into tears; in pieces crying; crying for no reason; cry for no reason;
    cried for hours; havent cried; cant cry anymore; tears wont come; want cry but cant`,
  anger: `seeing red; red mist comes; hopping mad; spitting nails; blood up; dander up; gets my dander; get my goat;
    gets my hackles; hackles; hackles up; fit to burst; fit to explode; ready to swing;
    swing for him|her|someone|them; could swing for; could wring; wring his|her|their neck|necks; could throttle;
    could strangle the cat; like a volcano; powder keg; like a pressure cooker; pressure cooker; tick tick boom;
    ticking bomb; bear with a sore; got out of bed wrong; wrong side bed; in a foul mood; foul mood; filthy mood;
    mood on me; temper on me; got a temper; hot headed; hothead; fly off handle; flew off; at his|her|their throats;
    bite head off; bit head off; snapped head; jump down throat; jumped down his|her|their throat; go through roof;
    through the roof; hit the roof; blow a gasket; blown a fuse; fuse short; fuse blown;
    =short with everyone|people|him|her|kids; sharp with; nasty with everyone|people|kids|him|her;
    horrible to everyone|people|kids|him|her|mum|family; =take it out; =took it out; =taking out on; slam doors;
    slammed door; slamming doors; threw plate|cup|phone|remote; kicked door|bin|wall; punched wall|door|pillow;
    put fist through; fist through wall|door; smashed plates|phone; screamed at; screamed in car; scream into pillow;
    screaming in the car; shake with anger; shaking with rage|anger; blood pressure rage; teeth gritted;
    grit my teeth; clench fists; clenched fists; fists clench; jaw tight angry`,
  insomnia: `wide awake till birds; up with the birds; awake when birds start; listening to birds; hear the milkman;
    dawn chorus; watch dawn; see the sun come up; sun coming up awake; =see every hour; =saw every hour;
    watched every hour; hear clock tick; watching the clock; clock watching; hear every clock; count hours till;
    counting hours left; ceiling and me; know every crack ceiling; cracks in ceiling; stare ceiling;
    lie there like a board|plank; lying there wide; eyes on stalks; eyes like pissholes; like matchsticks;
    not had forty winks; didnt get a wink; havent had wink; not slept right|proper|properly; not slept since;
    slept two hours; two hours sleep; three hours sleep; 3 hours sleep; 2 hours sleep; =running on two hours;
    head hits pillow; head hits pillow and; soon as lie down; soon as head hits; as soon as lights go out;
    lights go out and; lights off brain on; brain wakes when; body shattered brain; tired but wired; dead tired cant;
    dog tired cant; too tired to sleep; overtired; past sleep; dread bedtime; dread going to bed; scared of bed;
    sleep downstairs|sofa cant; get up and wander; wander house; pacing at night; bathroom and back;
    up and down all night; =up and down like|night; snoring keeps; his snoring; partner snores`,
  alcohol: `on the drink; on the bottle; hit the bottle; back on the bottle; taken to drink; took to drink; partial to drink;
    likes a drink too; drop too much; one over the eight; in my cups; tight every night; squiffy; sozzled;
    three sheets; half seas; drink to sleep; drink to get through; drink to cope; drink to forget; need a drink to;
    need a drink; dying for a drink; gasping for a pint|drink|wine; gagging for one|drink|pint; gagging for one;
    murder a pint; could murder a pint|drink|wine; wine o clock; wine oclock; wine at five; mummy wine;
    bottle a night; bottle of wine a night; bottle every; opening second bottle; second bottle; hide bottles;
    hiding bottles; bottles in wardrobe|recycling|bin|bag; bottles clink; recycling bin clinking; secret drinking;
    drinking in secret; sneaking drinks; drink in morning; morning drink; hair of the dog; shakes in the morning;
    morning shakes; the shakes; =cant have just one; =cant stop at one; =never just one; =one is too many;
    one leads to; blacked out; blackouts; blackout drunk; woke up dont remember; dont remember getting home;
    pub every night; walk past pub; walking past pub|off licence|offie; past the offie; offie; offy;
    off licence calling; corner shop calling wine|beer; wedding sober; sober at wedding|christmas|party|pub;
    christmas without drink; christmas sober; dry january; dry drunk; white knuckling; =day one again; day 1 again;
    day two sober; steaming weekend; steaming again; steaming every; woke up steaming`,
  dread: `dread in pit; pit of my stomach; bricking it; bricking it before; cacking myself; cacking myself before;
    butterflies before; sick before; on tenterhooks; waiting for axe; axe to fall; sword hanging; damocles;
    hangs over me; like going to gallows; cant face it tomorrow; wish it was over; wish tomorrow wouldnt;
    want to call in sick; hope its cancelled; pray they cancel; wish theyd cancel; countdown to; counting days till;
    night before; cant sleep before; stomach drops when i think; sunday teatime; sunday evening stomach;
    songs of praise; antiques roadshow; sunday night tv; last day of holidays|holiday; alarm set for work;
    day before scan|results|operation|funeral|court|tribunal|assessment|interview; court date; court tomorrow;
    tribunal; pip assessment; pip assessor; assessment coming; waiting for biopsy|results|scan; letter from hospital;
    operation coming; op tomorrow; dentist tomorrow; smear test; driving test tomorrow; driving test nerves`,
  exhaustion: `worn out; worn to the bone; bone weary; weary to bones; tired to my bones; tired in my bones; tired in my soul;
    soul tired; =im all in; =all done in; fit for nothing; ready to drop; good for nowt tired; like a wrung;
    wrung out; wrung out dishcloth|rag; like a wet rag; limp as lettuce; like death warmed; death warmed up;
    half dead; half alive; dragging myself; drag myself round|through; legs like lead; limbs like lead;
    arms like lead; climbing stairs exhausting|everest; stairs like everest; sat on stairs; sit on the stairs;
    sleep standing up; could sleep for week; could sleep for a year; slept all weekend still; nodding off at desk;
    nod off; need matchsticks; no stuffing; stuffing knocked; stuffing knocked out; knocked for six;
    wind out of sails; lost my sails; flat as a battery; battery at one percent; 1 percent battery; tank on empty;
    no fuel left`,
  worthless: `a waste of time; waste of everyones; no use nor ornament; neither use nor; use nor ornament; spare part;
    spare prick; fifth wheel; just a cog; scrapheap; on the scrapheap; thrown on the scrapheap; past my sell;
    sell by date; past it; washed up; =never good enough for him|her|mum|dad; disappointment to; letdown;
    =let everyone down; black sheep; runt of litter; bottom of class; not a patch on; look at me what;
    what have i got to show; =nothing to show; =nothing to show for; =no good at; =no good to; =better off never;
    ought to be ashamed; stupid woman; stupid man; silly old; stupid old; =call myself names|idiot|stupid;
    =tell myself off; my own worst; kick myself; beat self up; hard on self; whip myself; stick to beat;
    every mistake proves; everybody else manages; everyone else copes; other people manage`,
  'telling-someone': `dont like to bother; dont want to be a bother; dont want to trouble; mustnt grumble; cant complain;
    =other people have it worse; =others have worse; =worse off than me; =people worse off; stiff upper lip;
    brave face; put on brave; =put on a front; keep up appearances; what would neighbours think; neighbours think;
    =not the done thing; dont air; dirty linen; wash dirty linen; chin up; pull yourself together;
    pull myself together; told to pull; told me to pull; told to man up; told to snap out; snap out of it;
    told me get over; get over it they; say cheer up; grin and bear; soldier on; carry on regardless;
    suffer in silence; crack on; just crack on; got to crack on; boys dont cry; dads dont; bottled it up;
    bottle it all; =keep it in; keep a lid; lid on it; keep lid; hide it well;
    hide it from kids|family|husband|wife|work|everyone; nobody would guess; =nobody would know; =nobody knows how;
    =dont know who to tell; who do i tell; who can i tell; how do you tell; =words wont come; words stick throat;
    words stuck; tell doctor and cry; rehearse what to say doctor|gp; gp surgery receptionist;
    ten minutes with doctor|gp; ten minute appointment; forget everything in appointment;
    forget what to say doctor|gp`,
  pain: `=my back is gone; =put my back out; =back playing up; knees are gone; knees shot; hips gone; joints seized;
    seized up; stiff as board; stiff as a board; everything aches; all aches and pains; aches and pains;
    aching all over; bones ache; every bone; pain day and night; pain keeps awake; pain keeps me; pain wears me;
    sciatica; slipped disc; gout; rheumatics; arthritis giving; lumbago; giving me gyp; giving me jip;
    giving me what for; bad leg; bad hip; flare; flaring; pacing badly; overdo it then; overdo it pay;
    pay for it next; pay for it tomorrow|later|days; body wont do what; body gives up; body packed up; packed up;
    not drug seeking; painkillers dont touch; dont touch pain; nothing touches the pain;
    waiting for hip|knee|operation; burning feet; nerve pain; fibro flare; spoonie; out of spoons; spoons gone;
    low spoons`,
};
