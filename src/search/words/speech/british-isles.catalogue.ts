/** How it is said in Scotland, Ireland, Wales and the parts of England; see idioms.catalogue.ts for how lines are written. */
export const britishIslesSpeech: Record<string, string> = {
  crying: `greetin; =greeting again|all|over|like|ma|my|in; greet|greeting eyes|face|wean|bed|day; girning; sair greet;
    bubblin|bubbling like|again|all; burst oot; roaring crying; crying my lamps out; yowling; bawlin; proper roarin;
    in floods; skriking; skrike; roarin me|my eyes; mingin cry`,
  anxiety: `feart; fash|fashed|fashing; dinna fash; in a swither; swithering; heebies; in a guddle|flap|fankle|tiswas;
    up to high doh; high doh; shitein|shitin masel|myself; a bag ae nerves; nerves ur|are shot|gone|away;
    astray in head; in a hoop; me nerves is gone; nerves at me|us; nerves is|are at; bad dose nerves; tamping nerves;
    on the ceiling; dithering wreck; mitherin|mithering|mithered; wittling; wittle; mind not easy; proper worked up;
    pure panicking; shook up; head a shed|shade; =in a right state|two|lather|pickle; gid me the fear;
    the fear on me; shitting bricks; bottles gone; arse going; arse collapsing; squeaky bum; stressin;
    belly full bees; all of a dither; chewing me nails; =in bits over everything`,
  panic: `=takin|having|taking a mad|whitey|turn; pure freakin; taking a canary; haein a mare;
    having a mare|benny|blue fit; =had a turn|wobble|funny turn; canny|cant breathe; losing the heid;
    me heart lepping; heart goin ninety|dinger; having a mither; chest like drum; heart going ten dozen; hyperin;
    come over all funny|queer; pulling a whitey; tekking bad ways; =a right turn; heart is leaping`,
  fear: `pure feart; feart ae|of; scared tae death; afeared; shittin it; frit; frittened; cacking it; bricking it;
    papping myself|masel; papping it; kacking; shitting a brick; bottle it; terrified oot|out; scaredy cat;
    pooping it`,
  dread: `dreading the morra|morn|mora; stomach sick thinking; not looking forward; dreading gannin|going in|back;
    dreading it like; bricking it about|before|tomorrow; cacking myself about|before|tomorrow; got the sunday fear;
    =cant be doing with tomorrow|monday; gut sinking sunday|monday`,
  'low-mood': `doon in dumps|mooth; pure dowie; dowie; dreich mood|heid|head|inside; feeling peely wally; scunnered; thrawn;
    face tripping; face like wet weekend; face like slapped; feelin shan; feeling manky; in the horrors;
    =down in myself|meself; =low in myself|meself; =not well in myself|meself; =not right in myself|meself; bad form;
    in bad form; =in the bads; the glooms; a bit of a slump; in a heap; =not the best; not great to be honest;
    hard station; feeling brutal; pure brutal; tidy no; not too clever; not tickety; not feeling too clever; cwtch;
    hiraeth; down the banks; black dog back; fed up teeth; fed up to back; proper down; proper low; pure low;
    aal low; mardy; nesh; reight down; jiggered and low; badly in head; =nowt to look; =cant see owt; a cob on;
    got a cob; gone downhill; boss no; head down; a bit tonto; glum like; gutted like; bare sad; bare low;
    mad depressed; moist life; wasteman life; =long life man; its peak; life is peak; =life is long; mad ting sad;
    life moving mad; ends depress; down as hell; bostin no; yampy; tata mood; feeling rank|grim|rotten|minging`,
  overwhelm: `aw ower place; cannae|cant cope; pure mental heid; head is a shed|mess|disaster; heid is mince; heids mince;
    heid fu|full mince; heids burstin; =done in wi|with; up tae here; up to me oxters|neck|eyes; oxters;
    trauchle|trauchled; fair trauchled; hacked aff|off; at ma|the wits; head melted; head is melted;
    melt|melting my|me head; wrecked in the head; cant hack it; cant hack; cant be doing;
    me heads cabbage|fried|up my arse; heads cabbage; heads battered; head is battered; heads wrecked;
    do your head in; am done wi; =im done in; cant be dealin; ganning radge; gannin mad; lost the bap;
    lose bap|heid|plot; all to pot; gone to pot; gone haywire; up the wall; round the bend; mithered to death;
    up the pole; cream crackered in head; gone to the dogs; doin me head; does me nut; does my swede;
    head is swimming; =a lot going off; =its all going off; =all on top; =its all on top; on top ting; man cant cope;
    stressed bare; bare stress; bare pressure; bare problems; mad pressure; =too much on my ones`,
  exhaustion: `puggled; wabbit; fair wabbit; forfochen; deid on feet; gubbed; wiped oot; jaded; fit to drop; wrecked out;
    in tatters; in flitters; in rag order; rag order; bollixed; banjoed; paggered; knacked; pure knacked;
    fair knackered; jiggered; cattle trucked; cattled; donkeyed; pure done; shattered like; dead beat; knackered out;
    not an ounce left; fagged; fagged out; clapped out; cream crackers; hank marvin; mafting; powfagged; pow fagged;
    wackered; no legs in me; knocked out; battered tired; shagged out; zonko`,
  anger: `raging; pure raging; ragin; bealin; bealing; fit tae be tied; fit to kill; crabbit; pure crabbit; radge; radgie;
    going radge; gan radge; gan mental; thrawn temper; hairy canary; heid about to explode; eat the face off;
    ate the face|head off; ate head off; atein the face; going mad at|with; lost the head; losing the head;
    lose the head; wind me up; thick as hell; proper thick with; fit to tied; up to ninety; like a bull; like a bear;
    bear with sore head; taking the head; tamping; tamping mad; raging with; fuming; proper fumin; fumin; chopsing;
    mardy arse; mard; got a right cob|benny|bag; right benny; =going off on one; =going on one;
    kicking off at|with|on; lairy; lamp him|her|someone; want to deck; deck him|her|someone; blow gasket; nowty;
    maungy; mardy bum; in a mard; got a monk on; a monk on; monk on; got the cob on; face on; have a face on;
    throw a bluey|wobbler|wobbly|eppy; throwing eppy|wobblies; wobbler; go eppy; off my head angry; go spare;
    went spare; do my crust; lose my rag; losing my rag; lost rag; shake with rage; wound right up; vexed;
    bare vexed; man is vexed; moving mad; par me off; gassed angry; gonna switch; switch on people|man|everyone;
    switched on him|her|them|mum; blow my lid; go ham; getting geed; aggy; bare aggy; getting aggy; screwface;
    got the needle; having the needle; right needle; got the arse; got the raging ache; radged; right radge;
    chewing on`,
  'social-anxiety': `pure rid neck; rid neck; riddy; take a riddy; taking a riddy; pure scarlet; scarlet for; morto; scundered;
    purple face; go beetroot; shy as; shan in front; backward in coming forward; not good wi|with folk;
    cant be around folk; feart ae|of folk|people; tongue tied; =cant get words out; pass himself; going red;
    go bright red; bare awks; awks; shook round people; mute round people`,
  shame: `black affronted; affronted; pure shame; shame me; a redner; redner; riddy; cringing; mortified; morto; scarleh;
    scarlet for myself; scundered; shamed up; shown up; got shown up; =show myself up; =showed myself up;
    made a holy show; holy show; shame on family; embarrassed to death; ashamed like; shame man; pure minto;
    mortal shame`,
  worthless: `pure glaikit; glaikit; numpty; a pure rocket; eejit; feel an eejit; gobshite; feel a melt; bampot; am a tube;
    clampit; daftie; dunderheid; gombeen; waste ae space; =no use to man; =no use to anyone|nobody|anybody;
    =good for nowt; =good for nothing; pure useless; useless article; a useless lump; pillock; wazzock; feel divvy;
    right plonker; bell end; wasteman; im a wasteman; im moist; neek; im a neek; feel a mug|wally|plum|lemon;
    thick as mince; thick as two; the runt; bad egg; minging;
    feel minging|boggin|bogging|clatty|clarty|hacket|munter|mingin; not worth a carrot; worth nowt`,
  loneliness: `all on ma|my tod|todd|lonesome|jack; jack jones; on me jack; on my jack; on my bill; nae pals; nae mates;
    no pals; no muckers; no butties; nae cunt talk; naebody tae talk; nobdy to talk; not a sinner; not a soul;
    nobody comes near|nigh; nobody calls round; no craic; no marras|marra; left like a spare; no one to cwtch;
    need a cwtch; =on my ones; =on my own like; on my jays; on my jacksy; no mandem; no man checks for me;
    nobody checks for me; nobody checks me; mandem left; ghosted by mandem; lonely as; proper lonely; left to it;
    sat on me own; sat in on my; stuck in on my; billy no mates; never see a soul; the walls talking;
    spake to nobody; nobody in the gaff; gaff empty; empty gaff`,
  overthinking: `head wont settle; heid wont|spinnin|birlin|birling; birlin; birling heid|head|brain|mind; head going round;
    heads up me arse; head full wee sweetie mice; mind never at rest; head wont give over; head wont pack it;
    brain wont give over; brain wont pack; =wont give over thinking; =thinking on it; cant stop thinkin on;
    chew over; chewing it over; head is buzzing; heads gone; head is gone; heads mush; head is done; head done in;
    melting me head; wreckin me head; head racing; mind is a fankle; fankle; =going over it ower|over;
    overthinking bare; head is moving mad; head is mad; brain moving mad; picking the bones; up in my head;
    dwelling on; mithering over; mithering on; fretting; deaving; deave`,
  insomnia: `cannae|cant kip; nae kip; no kip; not a wink kip; get nae sleep; haud eyes; up aw night; up till a hours;
    =up all hours; all hours awake; sleep wont lift; not slept a peep; didnt sleep a peep; no sleep on me;
    =cant get over; =couldnt get over; get over to sleep; wide awake till birds|light|dawn; awake till the birds;
    birds singing; birds start; hear the birds; heard the birds; birds tweeting; cant doss; no doss; cant drop off;
    never got a wink; no zeds; bo peep; no bo peep; lie awake; lying like; laying there; awake as owt;
    brain keeps me up; up all bastard|bloody night; up till daft; daft o clock; stupid o clock`,
  'getting-up': `=cannae|cant get oot; oot ma pit; oot bed; out my pit; get out of pit; my pit; in my pit; still in my pit;
    rise out of bed; cant rise; couldnt rise; lying in my bed; cant get up for love; stuck in my scratcher;
    stay in my scratcher; in my kip; out of my kip; cant shift; cant shift meself|myself; cant shift out; cant budge;
    =cant get up off; get me arse up; get me backside; my bones wont; =no getting up; cant move out my bed;
    lying in bed all day like`,
  motivation: `cannae|cant be arsed|fashed|bothered; canny be arsed|arsed; couldnt be arsed|bothered|fecked; cant be fecked;
    cba man; cant be chewed; no oomph in; nae oomph; =nae get up; =get up n go; =no go in me; no heart for;
    no heart in; heart not in it; no notion; havent a notion; no mood for owt; not in the form; no form for;
    mooching; mooching about; =did nowt all; all bleeding lazy; bone idle; slobbing; lumping about; =cant get going;
    =get started like; bare lazy; it is long; =everything is long; =too long man; allow it`,
  alcohol: `steaming weekend|again|drunk|every|night|blackout|ashamed|said|woke; pure steamin; steamin; mad wi|with it;
    mad wae it; blootered; stocious; wrecked every weekend; fleein; on the swally|swallee|bevvy|lash|razz|piss;
    swally; bevvied; bevvying; out on the bevvy; carry oot; tonic wine; buckfast; wreck the hoose;
    on the batter|tear|gargle|jar|jars|beer; =on it again|every|all|since; langers; langered; twisted every;
    fluthered; scuttered; off the drink; gone on the drink; back on drink; a few scoops; few jars; few bevs; bevs;
    bevvies; mortal drunk|again|every|weekend; mortalled; pissed up; kaylied; trollied; bladdered; wasted every;
    session drunk|drink|weekend|again|pints|beer|heavy|every; big session; =on a session; seshing; sesh; sesh every;
    out on sesh; gagging|gasping|choking for a pint|drink|bevvy|one|gin|wine; thirst on; hit the drink; hit the grog;
    get off my face; lean every; buss bottle; magnum every; britneys; on the britneys; leg over bottle; glug;
    can of tennents|stella|special; cans every|night|alone|again; tinnies; few tins`,
  money: `skint; pure skint; brassic; boracic; nae money|dosh|dough; no dosh|dough|wonga|readies|spondulicks|bob;
    not two pennies; not a penny to name; no two pennies to rub; stony broke; on my uppers; on me uppers;
    on the bones; bones of my arse; bones arse; on the bru|broo|buroo; bru money; on the dole; on the rock and roll;
    giro; giro gone; on tick; tally man; provvy; the provident; doorstep lender; loan shark; no p; no ps; got no ps;
    no bread honey; no bread; broke like; bare broke; i am broke; got no bands; not a bean; not got a bean; in hock;
    up to my ears debt; in queer street; queer street; in schtuck; in stook; in shtook; leccy; lecky meter;
    meter run out|ran; leccy run out; electric run out|ran; emergency credit; on emergency; meter on emergency;
    =cant top up; top up meter; sheriff officers; final demand|notice; red letter|letters|bill;
    brown envelope|envelopes|letter; brown letters; council tax behind|arrears|letter; in arrears;
    behind on the rent; rent behind; money worries like`,
  family: `ma da|da|maw|mam nagging|doing|shouting; ma maw|faither; faither; wur family; our kid fell;
    our kid fight|argue|hates; our lass; me mam; my mam; mam does head; da does; family at it; family falling out;
    not talking to my|me; havent spoken to; not spoke to; blanked by family; mam and dad kicking; mum moving mad;
    mum is moving; parents moving; mumzy; mumsy; pops moving; blood turned; family is moody; family is long`,
  'telling-someone': `get it aff chest; off ma|my chest; =dont like to say; not one to talk; not one to complain; =cant say it out;
    cant spit it out; spit it out; keep schtum; keeping schtum; schtum; =not let on; =never let on; =dont let on;
    =let on im|to; whatever you say say nothing; =say nothing to nobody; sure its grand; its grand; im grand;
    tell them grand; say im grand; =im fine like; just get on with it; got on with it; =keep it to meself;
    keep it bottled; bury it; no talk feelings; lads dont talk; mandem dont talk; mandem talk feelings; lads talk;
    =cant tell the lads|mandem|boys|girls`,
  numb: `feel hee haw; hee haw; hee haw inside; =feel nothing at all like; nowt inside; feel sod all; feel bugger all;
    bugger all inside; feel naff all; feel jack; gone dead inside; deid inside; dead in the; nowt bothers|matters;
    couldnt care less; not arsed about; not arsed anymore; not bothered anymore; past caring; beyond caring;
    past feeling; feel flat like; stone cold; cold inside`,
  chores: `hoose|house is boggin|clatty|mingin|minging|tip|pigsty|state; clatty; boggin; bowfin; manky; midden;
    hoose|house like a midden; like a midden; clarty house|kitchen|floor|pots; pots piled|piling|sink; pots in sink;
    gaff|yard a mess|state|tip; gaff is a tip; gaff in bits; house upside; the state of the house|place|gaff;
    cant see floor|carpet; floordrobe; bins overflowing; house like a tip; tip of a`,
  worry: `worry masel|myself sick; worriting; worrit; fretting; tormented; tormented with; mind is tormented; head astray;
    astray with worry; demented with; demented; heart scalded; heartscald; up nights worrying; worried out my tree;
    worried to death; mithered about; worrying meself; afeard; pure worried; wittering; =what might happen like`,
  grief: `lost ma|my maw|da|granda|granny|nana|nan|gran|mam|auld man|mucker; auld man died|gone; auld fella;
    old fella passed|died|gone; the wake; months mind; god rest; god rest her|him; rip to; popped clogs; brown bread;
    lost my ride or die; lost a brudda|brother|bredrin|bredren; bredrin died|passed|gone; bro passed; my g passed;
    lost one of mandem; empty chair; heart scald since;
    not been right since mam|mum|dad|da|nan|wife|husband|died|passed; =never been right since; =never got over;
    missing me mam|dad|nan; miss me mam|nan|da; gone from us; shes gone; hes away; passed over`,
  withdrawing: `not been over door; over the door; never over door; havent been over the door; havent crossed the door;
    crossed the door; wont cross door; =keep myself to myself; keep self to self; lying low; not answering to nobody;
    not answer the door; dont answer the door; answering door; ducking everyone|people|calls|mandem;
    airing everyone|people|man|friends|group; i aired; aired everyone; off the radar; off radar;
    jibbed|jibbing off|plans; jibbed it; bunked off; legged it; i bottled it; bottled going; bottled out;
    bottled it again; bailed; bailed again|on|last; sacked it off; sack off; knocked it on head; wagging it;
    twagging; twag; mitching; mitch; dogging it school; on the hop`,
  breakup: `got chucked; chucked by; packed in by; got packed in; she packed me in; finished with me; jilted; dumped me;
    binned me; sacked me off; sacked off; got pied; pied me; pied off; got pied off; mugged off; got mugged off;
    mug me off; got aired by; left for another; done a bunk; =gone off with; moved on quick; broke it off;
    heart in bits; heart in flitters; =in bits over him|her|ex|boyfriend|girlfriend; my ting left; my ting cheated;
    wifey left; my girl left; my man left; wasteman ex; =boy moved on; lipsed someone; cheating on me;
    grafting someone`,
};
