/** How it is said in North America and the Caribbean. */
export const americanSpeech: Record<string, string> = {
  anxiety: `nerves bad; my nerves bad|shot; got bad nerves; plumb worried; nervous as cat|long; long tailed cat;
    rocking chairs; all tore up; tore up inside; =worked up over; fixing to have fit; wigged out; wiggin out; buggin;
    buggin out; bugging out; trippin; tripping hard; trippin over everything; stressed tf out; nerves on ten;
    on one thousand; spazzing; geeked; im shook; shook ones; got the willies; jitters bad; my stomach in knots;
    antsy; antsy as; squirrelly; discombobulated; bent out of shape; losing my marbles; giving me agita; agita;
    verklempt; shpilkes; spilkes; tsuris; having conniptions; frettin; mi nerves gone; nerves a jump|jumping;
    mi nerves; mi belly a cut; bellybottom; belly a bubble|burn; trouble mi nerves; mi mind nah rest; mi a fret;
    fret bad; frighten fi|for; mi fraid; fraid bad; dem have mi frighten; heart a beat fast; heart a jump;
    heart a run; tabanca nerves; on nerves bad; =feeling some type of way; =some type of way; =feel a way;
    all in my feelings; anxious eh bud; stressed right out; right stressed; =some worked up; right ugly nerves;
    owly|nervy; in a state by; stogged; frightened to death by`,
  panic: `fixing to pass out; bout to pass out; bout to lose it; bout lose my mind; finna pass out; finna lose it;
    having a spell; spell came on; took a spell; had me a spell; falling out; fell out crying;
    heart going ninety|hundred to nothing; ninety to nothing; cant catch my wind; wind knocked out; freaking tf out;
    wilding out; wigging out bad; chest tight cuh; mi chest a tight|tighten; mi cyaan breathe; cant get breath catch;
    catch mi breath; mi head a spin; mi a go drop|drap down; drop down; mi feel like mi a dead;
    feel like me going to dead; heart a pound; heart a go jump out; panicking fam; went into a tizzy;
    come apart at seams; bout come unglued; coming unglued; come unglued; unglued`,
  'low-mood': `down in the mullygrubs; mulligrubs; mullygrubs; feeling puny; feelin poorly; poorly lately;
    lower than a snakes belly; low as a snake; snakes belly; ate up with sadness; blue as can; got the blues;
    bummed out; bummin; down horrendous; down tremendous; =going through it; =going thru it; =been going thru;
    deep in it; in the trenches; in the mud; in my bag; in the dumps; rock bottom; at my lowest; in a funk;
    in a slump; feeling blah; the blahs; februarys; cabin feverish; cabin fever; winter got me;
    feel like shit on shingle; =not doing too hot; =not doing hot; =not so hot; =aint doing good|right;
    =aint been right; =aint been myself; =aint been feeling; =i aint okay|ok|good; not up to snuff;
    life got me messed|fucked up; got me messed up; =life be life; =life be lifing; lifin; life be hitting;
    life hitting different; everything suck; mi nah feel good; mi spirit low; spirit down; mi spirit;
    spirit low|heavy|broken|crush|weak; tings tough; tings rough; things dread; tings dread; it dread; life dread;
    dread out; life tough; life rough; mi heart heavy; heart heavy; mi feel fi bawl; sad bad;
    under the weather inside; tabanca; have a tabanca; getting horn; some sad; down lard; mauzy mood; logy;
    feeling logy; beat out; dragged down; life sucks eh; =hard done by`,
  exhaustion: `plumb tuckered|wore out; plumb tired; tuckered out; wore out; wore slap; slap wore out; slap out; rode hard;
    put up wet; rode hard put wet; ran ragged; dead dog; dog tired; bone tired; dog beat; running on e;
    running on e and; im gassed; gassed out; aint got nothing left; =aint got it in; worn to a frazzle; frazzle;
    beat down; beat to socks; beat down tired; pooped; whupped; whooped tired; zapped; tired tired; im tired boss;
    tired boss; tired yall; so damn tired; tired as hell|fuck; tired of being tired; sick and tired of; drug out;
    draggin; dragging ass; mi tired till; mi tired bad; tired cyaan done; tired till mi; mi body mash|done; mash up;
    mash up tired; body mash up; mi drain; mi drop; well tired; beat out by; =right played out; right beat;
    im bagged`,
  overwhelm: `bit off more; got too much on my plate; plate is full; at my wits; at the end my rope; up a creek;
    creek without paddle; in the weeds; deep in weeds; up to my eyeballs; =up to my ears; hell in a handbasket;
    handbasket; going to hell; snafu; fubar; spread thin; at capacity; in over my head; over my head;
    =all over the place; cattywampus; catawampus; wompus; losing it; bout to snap; finna snap; finna crash out;
    bout to crash out; crash out; cant catch a break; cant catch break; when it rains; =one thing after;
    doing the most; its a lot; its been a lot; =doing too much; =too much going; got me stressed; got me stressin;
    got me fucked; everything hitting; hitting all at once; pressure mi; pressure a kill; pressure bad;
    pressure a build; life a pressure; =tings too much; =things too much; mi cyaan manage; cyaan manage;
    mi cant manage; cant manage again; mi cyaan tek it; cant tek it; cyaan take it; mi cyaan badda|bother;
    mi head a go burst; head going burst; head a hurt; head a hot; mi head hot; head hot; hot head; stress a kill;
    stress mi out; trouble pon trouble; ketch mi; mi salt; tun up; tings a tun; =too much tings|things;
    =right out of her; i am hooped; giver too hard; up the stump; gone squirrelly; right round bend`,
  anger: `fit to be tied; madder than wet hen; wet hen; wet hen mad; hotter than; madder than hornet; mad as a hornet;
    conniption; hissy fit; hissy; pitching a fit; pitch a fit; pitched a fit; having a cow; have a cow; fly off;
    flew off handle; ill as hornet; ill as; ugly with kids; acting ugly; being ugly; show my ass; showed my ass;
    cut up; mad mad; big mad; so heated; im heated; got me heated; so tight; im tight at; im pressed;
    =hot at|with him|her|them|boss|mom; pissed off; ticked off; salty at; on sight; bout to swing; swing on;
    finna swing; swing on somebody|him|her|them; catch these hands; throw hands; gonna throw hands; square up;
    squaring up; got me bent; got me twisted|messed|fucked; =keep trying me; testing me; testin me; =bout to go off;
    =go off on; =went off on; clapped back; popping off; pop off; popped off on; spazzed on; spazzed; wilding on;
    flipped out; flip shit; flip my lid; lose my religion; lose my shit; going ape; apeshit; go postal; see red;
    my jimmies; mi vex; vex bad; vex so till; mi blood a boil; blood a bwoil; blood hot; mi well vex; mi ignorant;
    get ignorant; ignorant bad; =get on bad; =getting on bad; gwaan bad; carry on bad; cuss out; cussed out;
    cuss off; cussin; cuss bad word; temper hot; temper bad; tek set; box him|her; want to box; lick him|her|down;
    lick down; steups; steupsing; right mad; right owly; owly; owly all; crooked as sin; got a crooked;
    losing the head on; im rotted; rotted with; giver at; drop gloves; drop the gloves; wanna drop gloves`,
  'social-anxiety': `bashful; so awk; people ing; =cant do people; =not a people person; people make itch; be lookin at me;
    everybody lookin; folks staring; all eyes; all eyes on; get shy; so backward; shame to talk; mi shame fi|to;
    mi shy bad; shy bad; too shame; too shame to; fraid of people; fraid fi talk; fraid to talk; freeze up round;
    choke up; choked up talking; stumble over words; =being weird around; small talk kills; hate mixers;
    hate potlucks`,
  loneliness: `lonesome; so lonesome; lonesome as; =aint got nobody; aint got no friends; no homies; =aint got no; =no day ones;
    =no real ones; no ride or die; =aint no one call|text|hit; nobody hit me up; hit me up; nobody hits;
    hits my line; hit my line; line dry; dry phone; phone dry; phone be dry; dry as hell phone; nobody fw me; fw me;
    nobody rocks; rock with me; rocks with me; fake friends; fake love; everybody switched; switched up;
    switched up on; out here alone; =out here by myself; all by my lonesome; no fam out here; nobody to kick;
    kick it with; kick it; third wheelin; ghost town; sittin home; sittin at home; mi one; mi one alone;
    mi alone inna|in; alone inna; nobody nuh call|check; nuh check; nuh have nobody; mi nuh have; nobody check fi me;
    no one to lime; lime with; nobody to lime; =no one to reason with; shack wacky; shack wacked|whacky;
    bushed up north; alone up here; no bys; nobody from home`,
  worthless: `aint shit; i aint shit; aint worth shit; aint worth a damn; not worth a damn; worth a hill; hill of beans;
    worth a lick; aint worth; no account; no count; sorry excuse; sorry ass; trifling ass; im trifling; im a bum;
    feel like a bum; such a bum; bum ass; loser ass; fuckup; fuck up; im a fuck; im a screwup; screwup; screw up;
    total screw up; mess up; mess everything up; dumbass; dumb ass; im so lame; lame ass; im mid; feel mid; mid as;
    =aint good enough; =never good enough; aint never gonna; amount to; amount nothing; goodfanutten; good fi nutten;
    good fi nothing; good for nutten; wutless; wotless; wufless; worthliss; feel dunce; mi dunce; mi a dunce;
    mi fool; feel fool; fool fool; mi no good; mi nuh good; nuh worth; mi ugly; ugly bad; shegged; a right hoser;
    hoser; useless as a; dough head; stunned as; stunned as me arse`,
  grief: `lost my mama|momma|grandma|granny|meemaw|pawpaw|papaw|mamaw|big mama|pops|abuela; mamaw; papaw; meemaw passed;
    peepaw; big mama; homegoing; home going; went home lord; home with lord; with the lord; gone to glory;
    went to glory; rip my; pour one out; pour out some; lost my dawg; lost my dog; lost my homie|cousin|twin;
    homie got killed|shot; got shot; my dawg died|gone; =my boy died|gone; he got smoked|killed;
    =aint been same since; =aint been the same; =not the same since; nine night; set up dead; dead lef|left;
    dead and lef; mi granny|grandma dead|gone; mi madda|mother|mada dead; mi faada|father dead; granny gone; tantie;
    tanty died|gone; mi bredda|bredrin dead; celebration of life; =not got over it`,
  crying: `mi a bawl; bawl; bawl out; bawl living eye; cow bawling; eye water; eyewater; mi eye water; boohoo; boo hooing;
    boohooing; boo hooed; squalling; squallin; ugly cry; ugly crying; ugly cried; cried like baby; cryin my eyes;
    shed thug tears; thug tears; thug cry; crine; im crine; cry fest; crying in the club; tears come; tears comin;
    broke down; broke down crying; breaking down; had a breakdown; crying in my car; crying in walmart|target|costco;
    in my feels crying; bawlin by`,
  family: `my mama be|always|keeps; momma be; my mama trippin; mama trippin|tripping; moms trippin|tripping;
    moms be tripping; folks trippin; my people trippin; my people act; kinfolk; kinfolks; kinfolk act; in law mess;
    beefing with; beef with; got beef with; beef with mom|mama|dad|sister|brother|family|cousin; my dad be;
    my pops be; cussed me out; mi madda|mada|mother a; madda a cuss|quarrel|trouble; quarrel; quarreling;
    quarrelling; family a fight; family war; in war with; strict caribbean; west indian parents|mother|mum; bad mind;
    badmind; bad mind people; yardie; come from yard; yard people; thanksgiving fight|family;
    holiday with folks|family; going home for thanksgiving`,
  money: `broke broke; broke as hell|joke|fuck; flat broke; flat busted; broke and; check to check; paycheck to paycheck;
    check dont stretch; stretch a dollar; make a dollar; dollar out fifteen; aint got no bread|money; no cheddar;
    no guap; no bands; out here broke; pockets hurting; pockets hurtin|light|empty; =short this month; short on rent;
    rent due; rents due; rent is due; cant make rent; make rent; lights cut off; lights got cut|shut; lights off;
    cut my lights; gas cut off; repo; repoed; repo man; car repoed; car got repod; in collections; collection agency;
    collectors calling; debt collectors; payday; payday loan|loans; title loan; overdraft fees; negative account;
    account negative; account is negative; food stamps; ebt cut; snap cut; snap benefits; medical bills;
    hospital bill; student loans; sallie mae; fafsa; living in my car; living out car; eviction notice; bruk;
    mi bruk; bruk bad; pocket bruk; pocket empty; money nuh|not a run; money tight; tight tight; money short;
    a hustle; no money fi|to; partner draw; no food fi; cant send; send home money; pogey; on pogey; ei ran out;
    loonie; toonie; no loonies; loonies`,
  substances: `gone off percs|xans|lean|za; percs; perc; perc 30s; xans; xannies; xanny; zaza; sipping lean; off the perc;
    off the percs|xans|lean; fent; fetty; fentanyl; dope sick; dopesick; doing dope; nodding out; strung out;
    strung out on; tweakin; tweaking on; geeked up; geeked out; zooted; zooted every; blazed every; blazing every;
    fried every day; wake n bake; wake and bake; bake every; rippin carts; dab pen; my pen; hit my pen; hit the pen;
    juul; juuling; nic sick; nic fiend; fiending; fiendin; phening; zyns; chewing tobacco; smoke a spliff; weed mek;
    mi smoke too; herb too much; ganja; ganja every; sess; a dart; smoking darts; having a dart`,
};
