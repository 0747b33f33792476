/** Situations told by their scene instead of their name: letters on the mat, a car outside work, a key in the door. */
export const sceneSpeech: Record<string, string> = {
  money: `<post> unopened|unread|pile|piling|stack|drawer|mat|bag|carrier|hallway|mounting;
    <cant>|dont|not|stopped|scared|dread|avoid open|opening|face|read|look <post>; <post> on the mat|doormat|floor;
    heart sinks when <post>; postman|postie dread|hide|scared|heart|stomach;
    hide from postman|postie|bailiff|bailiffs|landlord; <post> in drawer|bin unopened;
    threw|bin|throw <post> away unread|unopened; red writing envelope|letter; cant look at bank|account|balance|app;
    dont look at bank|account|balance|app; scared to check bank|account|balance; avoid bank app|balance|statement;
    card declined; card got declined; declined at till|shop|checkout; =put things back at till; put items back;
    counting coppers|pennies|coins; counting down to payday; days till payday; cupboards bare; fridge empty till;
    skip meals so kids|children; skipping meals to feed; kids eat i dont; heating off; sit in the dark|cold save;
    coat on indoors; coat on in the house; turned heating off; choose between heating;
    knock at door bailiff|debt|rent|hide; number i dont know ringing; unknown number ringing;
    debt people ring|calling|call; borrowing from mates|mum|friends; borrowed from everyone; wages gone before;
    wages gone day; wages gone by; wages gone on bills|rent; payday loan; payday loans pay; loan to pay loan;
    rent or food; final demand; court letter; bailiff letter; baliffs; bailiff at door; universal credit sanction;
    sanctioned; pip stopped; pip refused; benefits stopped; emi due`,
  gambling: `wages|pay|salary|rent|savings into|in|on slots|bookies|machines|machine;
    wages|pay|salary slots|bets|horses|roulette|bingo|casino; wages into slots|machine|betting;
    spent wages slots|bookies|bet|bets; rent money on|bet slots|bet|horses|machines;
    rent gone slots|bet|bets|bookies|casino; blew rent; blew rent slots|bookies|casino|bet; put it on red;
    one more spin; one more bet; win it back; trying to win back; winning it back; sports bets; sports betting; acca;
    accas; bet365; paddy power; sky bet; skybet; pokies; the pokies; fobts; fruit machines; fruit machine; puggy;
    puggies; online slots; online bingo; scratchcards every; scratchies; tab at the tab; sportybet; bet9ja;
    sportpesa; e sabong; sabong; online sabong; lottery every week spend; betting app; betting apps deleted;
    deleted betting app; self excluded; gamstop; crypto gambling; day trading losses; loot boxes; punting;
    on the punt; on the nags`,
  'no-reply': `=nobody texts|writes|messages|rings|calls back; no one texts back; doesnt text back; never text back;
    wont text back; texted three|ten|five|twice times nothing; sent five|three|ten messages no;
    checking phone for reply|message|text; check phone every minute|two|five; staring at phone waiting;
    phone stays silent; phone silent all; phone never rings; two ticks blue; seen but no reply|answer;
    read hours ago; =read it yesterday; last seen online; she|he was online ignored; invited nobody came;
    nobody came to my birthday|party; always the one who texts; always message first; if i dont text nobody;
    dont hear from anyone unless; unless i text; unless i message first; unless i ring`,
  'work-stress': `sit|sat|sitting in car|van|carpark|bus outside|before|work|dreading; sit in the car outside work;
    car park before work|shift; crying before shift|work; cry before shift; cry in car before|after|park;
    throw up before work|shift; sick before work|shift; stomach when email|teams|phone pings;
    teams noise stomach|heart; teams ping; email notification stomach|heart; jump when phone pings;
    boss name on phone; boss name pops; managers name on|phone|comes; hear managers|boss voice|footsteps;
    hide in stockroom|toilets|loo|stairwell|cupboard|store; hiding in loo at work; lunch in car alone;
    eat lunch in car|toilet; drive past work; kept driving past; cant walk through doors|gate|gates;
    couldnt go through doors; stand outside office; turned round and went home; turn round drove home; pull sickie;
    called in sick again; calling in sick again; rang in sick; cant ring in sick; cant phone in sick;
    sunday night work; dread rota; rota; clopening; short staffed again; doing three peoples job; doing two jobs;
    job of three; customers scream|shouting|abuse|abusive; abusive customers; customers spitting; patients abusive;
    micromanaged; under review; hr meeting; meeting with hr; disciplinary letter; performance plan`,
  'return-to-work': `=go|going|gone|went|back after sick|off|leave|breakdown|signed work; =going back after being off;
    =first day back after; =first week back after; first shift back; =back after months off;
    back after maternity|sick|breakdown; sick note runs|run|ends|ending|up; fit note runs|ends|ending|up;
    sick note finished; note runs out; =been off since; been off sick; been signed off; signed off with stress;
    signed off with depression|anxiety; signed off work; phased return; phased; occupational health;
    =what do i tell colleagues|people|team; =everyone will ask where; =everyone will know why; why i was off;
    why ive been off; face them after being; walk back in; walking back in; walk back in office|work|there;
    keeping in touch day; kit day; welfare meeting; return interview; back to work interview; back to work meeting`,
  scars: `<hide> scars|arms|marks; scars summer|heat|hot|beach|swimming|sleeves|heatwave|pool|cover;
    long sleeves summer|heat|hot|heatwave|boiling;
    wear|wearing sleeves|hoodie|jumper|cardigan summer|heat|hot|boiling; hoodie in the heat|heatwave|summer;
    jumper in heatwave; too hot for sleeves|hoodie;
    cant wear short|tshirt|shorts|vest|sleeveless|skirt scars|arms|legs|marks;
    people see|staring|stare|ask|notice scars|arms|marks; someone asked about my scars|arms; ask about scars;
    kids ask scars|marks; what do i say scars|arms; arms in public; marks on my arms|legs|thighs;
    scarred arms|legs|thighs; colleagues see arms|scars; doctor nurse see scars|arms; blood test scars|arms;
    wedding dress scars|arms; school uniform short sleeves; uniform short sleeves; scar cover|makeup|camouflage;
    old scars`,
  'waiting-for-help': `on|stuck|still waiting list|lists; waiting list long|months|year|years|weeks|therapy|camhs|counselling;
    months on waiting; year on waiting; 18 weeks; eighteen months wait; 12 month wait; two year wait;
    long wait for therapy|counselling|camhs|psychologist|assessment;
    waiting for therapy|assessment|referral|psychologist|camhs|cmht|talking|adhd|autism|diagnosis;
    waiting to hear from; waiting to be seen; referral lost|rejected|refused|bounced|declined|months; been referred;
    rereferred; re referred; they bounced me; bounced between services; bounced around services; passed from pillar;
    pushed from pillar; too ill for; too complex for; not ill enough; not sick enough; =not bad enough;
    too well for services; dont meet threshold|criteria; discharged from therapy|camhs|cmht|service|team|services;
    discharged me after; six sessions; sessions ran out; sessions ended; sessions finished; therapy ended;
    therapy ends; therapist leaving|left|holiday|away|retiring|maternity; therapist on holiday; aged out camhs;
    turning 18 camhs; between camhs; nobody rings back from; crisis team dont|wont|useless|never|said;
    crisis team said bath|tea; told to have bath|tea; have a bath they said; cant get an appointment;
    cant get appointment gp|doctor; 8am phone queue doctor|gp; number in queue; meanwhile until appointment|therapy;
    until my appointment; till my appointment; till therapy starts`,
  'coming-off-meds': `stopped|stop|stopping|quit|quitting taking|my|cold|my meds|tablets|pills|sertraline|antidepressants|citalopram|venlafaxine|medication|lithium;
    came|come|coming|been off meds|tablets|sertraline|antidepressants|citalopram|venlafaxine|medication|lithium|pills|quetiapine;
    off my meds; off meds; cold turkey meds|sertraline|tablets|antidepressants|pills|venlafaxine; tapering; taper;
    weaning off; wean off meds|tablets|sertraline|antidepressants; brain zaps; zaps;
    withdrawal meds|sertraline|antidepressants|venlafaxine|tablets; missed dose|doses; missed my tablets|pills|meds;
    ran out of meds|tablets|pills; ran out meds; forgot my meds; chemist shut meds; pharmacy out of;
    out of stock meds|medication; dose reduced; dose lowered; halved my dose; meds changed; changed my meds;
    switched meds; new meds week|side|worse|zombie; side effects awful|worse|bad; doctor stopped my|meds;
    psychiatrist stopped|took; since stopping tablets|meds|antidepressants; =felt better so stopped;
    thought i was better stopped`,
  hypervigilance: `hear|hears|hearing front door|key|keys|footsteps|gate|car stomach|heart|drops|freeze|tense|jump;
    front door stomach|goes|drops; key in door stomach|heart|freeze|tense; footsteps on stairs;
    footsteps behind|stairs heart|freeze|panic; car on drive stomach; car door stomach|freeze; floorboards creak;
    creak on the stairs; raised voices freeze|shake|panic|cant; someone shouts i; door slams i|jump|freeze|flinch;
    slammed door jump; sit facing door; sit where i can see; see the door; back against the wall; seat by the door;
    seat by exit; plan exits; check exits; keys between fingers; crossing road when men|man;
    cross the road avoid men|man; check back seat; check under bed|wardrobe; check wardrobe before bed;
    sleep with light on; sleep with the light; light on at night scared; chair against the door;
    chair under the handle; sleep with knife|bat; flinch when hand|touched|someone|moves; flinch when he;
    touched i flinch; somebody behind me; behind me in queue; cant have anyone behind;
    fireworks hide|under|shaking|dread; bonfire night; backfire car duck; sirens freeze|panic|shake`,
  checking: `check door|oven|hob|gas|taps|iron|straighteners|plugs|windows|locks|stove ten|five|three|times|again|twenty|photo|drive|back|before;
    go|went|drive|drove|turn back to check; took photo of oven|hob|door|lock; take photo of oven|hob|door;
    photo of the oven; rattle handle; door handle times; handle ten times; count taps|steps|lights|stairs|tiles;
    touch things three|four|even; tap it four|three; if i dont tap|count|touch|check;
    =something bad will happen unless|if; someone will die if i dont; wash hands till|bleed|raw|crack;
    hands raw washing|bleach|soap; hands cracked from|washing; cant touch door|handles|money; contaminated; germs on;
    wipe everything down; wash shopping; shower for hours; reread emails|text times|before; late because checking;
    =hours to leave because; hit someone driving; did i hit someone; =did i run someone; drive back see if;
    confess everything; need to confess`,
  'going-out': `shoes on|coat cant|then|still|sat; coat on then off; hand on the door|handle; hand on door handle;
    stand at front door; stood at the front; stood behind door; get as far as gate|door|corner|bus; far as the gate;
    far as the corner; turn back at gate|corner; =havent been out since; havent been outside since;
    =not been out since|for; not been further; bins are as far; only leave for bins; take bins out only;
    milk ran out; run out of milk cant; no milk cant go; order everything online|delivered; food delivered because;
    curtains shut all; curtains closed all day; blinds down all; wait till neighbours gone|in; look through peephole;
    peephole; listen at door before; check street before; wait till corridor|hall empty; doorbell rings hide|freeze;
    hide when doorbell; hide when door goes; knock at door hide|floor|freeze; lie on floor when knock;
    lights off pretend out; pretend not home; pretend im out; pretend to be out`,
  'social-anxiety': `sat in toilet at party|wedding; hide in bathroom party|wedding; hid in bathroom at;
    stood in corner|kitchen party; hug the wall; talk to the dog at party; stand holding drink;
    hold a drink to hands; leave without saying goodbye; left without saying bye; rehearse order;
    rehearse what to say; practise what to say; my turn to introduce; introduce myself circle;
    round the room introductions; =say your name; going round table names; everyone turns round looks;
    walk in late everyone; walk in and everyone; canteen alone where; where to sit; nobody to sit with;
    cant eat in front; eat in front of people; hands shake holding cup; shake when signing; cup shakes;
    voice wobbles; face goes red; go red when; go tomato; sweat through shirt; sweat patches; forget my own name;
    mind blank when asked; hairdresser small talk; hairdresser chat; barber talk; taxi driver talk;
    neighbour in lift; hide when neighbour; crossed road to avoid; see someone i know hide;
    saw someone hid|ducked aisle; duck down aisle; self checkout only; self checkout so; dont have to talk`,
  loneliness: `=nobody|no asks|asked how i|my|day; nobody would notice if moved; havent spoken in days; havent spoken to anyone;
    not spoken to anyone since; not spoken since; spoken to soul; =first words all|in days; voice croaks from not;
    voice croaky not talking; only talk at till; only person i spoke; spoke to cashier|checkout|driver|bus only;
    talk to tv|telly|radio|kettle|plants|cat; leave tv|radio|telly on company|voices|noise; radio on for company;
    telly on for company; table for one; one plate; cook for one; cooking for one; one cup on; one chair;
    laying table one; phone only rings spam|scam; only scammers call|ring; scammers to talk;
    emergency contact nobody|no|who; no emergency contact; nobody to put emergency; nobody to pick me up hospital;
    nobody to collect me; nobody to ring if; who would i ring; nobody at my bedside; nobody visited;
    christmas day alone; christmas on own; new year alone; birthday no cards; no cards; no card came;
    no birthday card; bank holidays worst; bank holiday long; watch families in park; see couples everywhere;
    couples everywhere; =everyone has someone; =everyone has their person; new town know nobody;
    =moved here know nobody; =know nobody here; =moved for work know|nobody; left my friends behind;
    school gate nobody talks|alone|cliques; school gate mums; mums cliques; playground mums ignore; =want my mum;
    =need my mum`,
  grief: `=his|her|their|mums|dads coat|slippers|shoes|chair|mug|cup|toothbrush|phone|number|jumper|glasses|side still|hall|there|hook|smell|throw|delete;
    =still set|lay|laying two plates|cups|places; two cups out; laid the table for; made two cups; =set a place for;
    still ring|text his|her|their phone|number|voicemail; ring the voicemail; listen to voicemail|voice;
    play his|her voicemail; reach for him|her phone|bed; pick up phone to ring|tell|call; picked up the phone to;
    =go to ring|text|call mum|dad|him|her|nan; =want to tell him|her then; turn round to tell;
    smell of perfume|aftershave|pipe|tobacco|jumper|coat|shampoo brings|back|him|her; smells like him|her;
    song came on him|her|funeral|cried|mum|dad; song from the funeral; our song came;
    in supermarket his|her favourite; see him|her in crowd|street; saw back of head; thought i saw him|her;
    bed too big; bed half empty; other side of bed; other side bed cold; sleep on his|her side;
    house too quiet since; garden was his|hers; first christmas; first birthday without; first anniversary;
    =a year on; =a year on and; =years on still; anniversary coming up; date coming up; the day he|she died;
    death anniversary; month mind; would have been 21|30|40|50|18|birthday; would have been his|her;
    ashes on shelf|mantelpiece|wardrobe; people cross street|road; people avoid me since; =people stopped asking;
    =everyone moved on but; told should be over; should be over it; expect me to be over`,
  'pet-loss': `dog|cat|rabbit|horse|hamster|puppy put|had|having|putting to sleep|down; =had to put him|her|dog|cat down|sleep;
    had the dog put; had cat put; vet said time|kindest; kindest thing; last trip to vet; vets last;
    lead|collar|basket|bowl|bed|litter by|still|empty|hook|put away dog|cat|his|her; his bowl; her bowl;
    empty basket; empty bowl; no one at door tail; no paws; no pitter; claws on floor;
    still hear claws|paws|bark|purr|collar; walk without dog; walking without the dog; walk route without;
    only a dog; just a dog; just a cat; only a cat they; its just a dog they; crossed the rainbow;
    over rainbow bridge; my old boy|girl vet; old dog went|gone; lost my best boy|girl;
    fur baby|babies gone|died|lost`,
  caring: `up all night with mum|dad|him|her|husband|wife; changing mums|dads|his|her pad|bed|sheets|pads;
    lifting mum|dad|him|her; mum|dad calls ten|twenty times; phone going ten times mum|dad;
    cant leave him|her|mum|dad alone; cant leave mum|dad; cant pop out; cant even pop; no carers came; carers late;
    carers didnt; carer didnt turn; no respite; respite cancelled; when is it my turn; nobody asks how the carer;
    =everyone asks about him|her|mum|dad; =everyone asks how he|she; =nobody asks me how; carers allowance;
    unpaid carer; young carer; daughter of alcoholic; wish it was over for him|her|mum|dad guilty;
    resent looking after; resent caring; love him but tired; =didnt sign up; =not what i signed; turned into nurse;
    wife not nurse; more nurse than; mum thinks im; mum called me; called me by her sisters; asked who i was;
    =doesnt know who i; stranger in own home; put mum|dad|him|her in home guilt|guilty; visiting the home;
    =leaving him there|crying; drive home crying from home|hospital|hospice; sen mum|dad|parent; send mum; ehcp;
    school rings again; school rings every; autistic son|daughter meltdown|hits|hit|school|refuse|refusing;
    school refusal; child wont go school; daughter cuts|cutting|eating; son locked room; teenager locked|shut room;
    kid wont come out; adult son|daughter living|drinking|addict`,
  'new-baby': `baby cry|crying|cries|screams|screaming|wont lose|losing|lost|lose it|walk|walked|put|cant|snap|hours|stop;
    shake the baby; put baby down walk; walked away from cot; walk away from cot; left baby crying;
    sat outside nursery; sit on bathroom floor baby; standing over cot; check baby breathing;
    checking if baby breathing; check hes|shes breathing; scared to sleep baby stop|stops|breathing;
    scared ill hurt baby; scared of dropping baby; thoughts of dropping baby; stairs with baby thoughts;
    regret having baby|kids; regret baby; miss my old life baby|kids; =want my old life; not a natural mother;
    everyone says enjoy every; enjoy every minute; sleep when baby sleeps; husband sleeps through; he sleeps through;
    he snores while i; touched out; milk wont; wont latch; cracked nipples; formula guilt; bottle guilt;
    traumatic birth; birth replay; emergency section; section scar; nicu; reflux baby; colicky; witching hour baby;
    leaking milk crying; day five tears; not bonded; feel nothing for baby; feel like babysitter; babysitter to own`,
  parenting: `shouted at kids|son|daughter|children guilt|guilty|before|school|cry|again;
    screamed at my kids|son|daughter|toddler; lost it with kids|son|daughter|toddler|them; lost my rag with kids;
    hide in bathroom from kids; hiding in bathroom from; lock myself in bathroom|loo kids; locked in loo kids;
    five minutes in loo; kids outside bathroom|toilet door; count till bedtime; counting down to bedtime;
    bedtime two hours; bedtime battle|battles; school run in pyjamas; late to school again;
    forgot school trip|photo|nonuniform; packed lunch fail; world book day; six weeks holiday|holidays;
    summer holidays kids; snow day kids; mum of three|four|two alone; on my own with kids; =on my own with three;
    dad has them weekend; kids at their dads; house empty when kids; handover at; court for kids; see my kids;
    not allowed see kids; havent seen my kids; social services; social worker coming; they will take my kids;
    scared they take kids; scared theyll take`,
  'after-crisis': `=get|getting|got|make|making through|to tonight|night|hour|morning|sunrise|weekend; just till morning;
    till morning; =need to make it; =make it to morning|tomorrow|payday; one more night; =one more hour;
    =next ten minutes; =next five minutes; =ten minutes at a time; =minute by minute;
    gave tablets to mum|husband|friend|wife|neighbour; give my tablets to; lock tablets|knives|pills|meds away;
    knives away; locked the knives; phone samaritans; rang samaritans; samaritans; called 111|116; shout text;
    on hold crisis; sat in a e; waiting in a e|er; 12 hours a e; back from a e; sent home from a e|hospital;
    sent home with leaflet; leaflet and sent; out of hospital since; home from ward; just discharged;
    first week home after; home from psych; hospital bracelet; everyone watching me now; watching me like;
    mum checks on me every; cant be left alone; not allowed locks; sharp things;
    everyone tiptoes|treading carefully round me; treat me like glass; treating me like glass`,
  'self-harm-urge': `blade|blades|lighter|razor out|drawer|hand|box|looking|hidden; looking at the blade|blades|drawer;
    drawer with the; box under bed|sink blades|razors; razor in shower; shaving is hard razor;
    sat on bathroom floor|edge; bathroom door locked again; want to but promised; promised not to do;
    promised id not; promised mum wouldnt|stop; nearly did it again; nearly did it; =almost did it again;
    almost did it; hold ice instead; snapping elastic|band; elastic band wrist; red pen; draw on arm|arms;
    draw on my arm instead; butterfly on wrist|arm; old urge back; the urge is back; old habits arms`,
  chores: `<chore> for|from days|weeks|ages|monday|christmas;
    no clean|clear|fresh cups|plates|pants|knickers|clothes|spoons|mugs|bowls|socks|forks|towels|sheets;
    eating off paper|lid|saucepan; eat from pan|tin|packet; drinking from jug|bowl|jar; cups growing|mould;
    mould in cups|mugs; mugs growing; mould growing sink; flies in kitchen; fruit flies; bin smells;
    bin bags in hall|kitchen; =cant have anyone round|in|over; =cant let anyone in;
    cant let plumber|gas|landlord|boiler man; gas man coming mess; landlord inspection; inspection coming;
    washing on chair; chair of clothes|doom; doom pile|piles|box; doom piles; washing sat in machine;
    washing in machine days|again|smells; rewash; rewashed; same washing three; sleep on bare mattress;
    bed not changed|made months|weeks|since; sheets not changed; havent changed sheets|bed;
    step over|around things|clothes|rubbish|stuff; path through the mess; carrier bags everywhere;
    pizza boxes|takeaway; takeaway boxes everywhere; energy drink cans everywhere; house gone to pot; let house go;
    let the house go; given up on house|housework|cleaning`,
  hygiene: `=not|havent|cant|stopped|gave|given washed|wash|washing|washed|shower|showered|bathed|changed|brushing|brushed up|days|week|weeks|hair|teeth|myself|clothes;
    dry shampoo days|week|again; hair matted; matted hair; hair like nest; birds nest hair; hair knotted;
    knots in hair; hairbrush wont; cut it all off knots; teeth furry; furry teeth; gums bleed;
    scared dentist teeth rotting; smell myself; smell of myself|me; i smell; i stink; baby wipes instead;
    wipe with flannel; flannel wash; top and tail; spray deodorant; deodorant over;
    same hoodie|leggings|joggers|knickers|pants|jumper days|week|since; slept in clothes; sleep in my clothes;
    living in dressing gown; dressing gown all; dressing gown at 4pm; still in dressing gown; pjs at 4pm;
    sitting on shower floor; sit on the shower floor; shower floor; towel on bed hour|hours; wet towel on bed;
    shower feels like mountain|marathon|everest; shower too many steps; getting undressed is`,
  'eating-little': `havent eaten since; not eaten since; not eaten all; nothing in fridge|cupboard energy|cant|eat;
    open fridge close; open fridge and shut; stare into fridge; staring in the fridge; food makes me heave|gag;
    gag on food; chew and chew; =wont go down; food wont go down; plate goes in bin; push food round;
    pushing food round; living on tea|coffee|toast|crackers|cereal|noodles; just tea and;
    cereal for dinner|tea|every; toast again; toast for tea; too much effort cook|eat; cooking too much;
    cant be bothered eating|cooking; cant face food|cooking|kitchen; clothes hanging off; jeans falling off;
    lost a stone stress|not; lost weight without; lost weight from stress; off my food; gone off food; off my tucker`,
  sensory: `hoover noise; hand dryers; hand dryer; big light; the big light; strip lights; strip lighting; fluorescent;
    fluorescents; supermarket lights; tills beeping; bleeping tills; everyone talking at once;
    people all talk at once; cutlery on plates; chewing makes|sound rage|scream; people eating noise;
    ticking clock makes; clock ticking drives; neighbours bass; bass through wall|walls; dog barking all;
    kids screaming noise; tv and kids and; telly and kids; too many noises; noise in my ears; noise goes through me;
    =go right through; hands over ears; cover my ears; seams in socks; sock seams; labels in clothes;
    tags in clothes; itchy label; clothes feel wrong; jumper itch; hair touching neck; skin feels wrong;
    everything touching me; nobody touch me; brushed past; perfume shop; food smells; smells make me;
    open plan office; open plan; office too loud|noisy|bright; headphones every; headphones everywhere;
    headphones all day; need dark room; need dark quiet room; lie in dark after; hide in toilet noise|quiet;
    sit in car for quiet|silence; car just for silence; overstimulated by kids; overstimulated`,
  flashback: `smell of aftershave|diesel|petrol|beer|cigarettes|hospital|bleach|smoke|cut|grass back|sick|shaking|panic|there;
    same car as his|him; saw his car; =saw someone like him; =someone who looked like; see him everywhere;
    his name came up; name on facebook him|suggested; =people you may know; news story like mine;
    story on the news same; scene in film|show came|panic|shook; =same time of year; =time of year again;
    that road again; drive past where; drive past place|house|junction; cant drive past; =cant go down that;
    that street; =im six again|seven|five|ten; im a kid again; =like im small; =feel like im little;
    feel hands on me; =feel him on; =still feel it; =still feel his; taste it; smell it still;
    =like it was yesterday; film in head of; plays in head crash|him|accident; see it when close eyes;
    when i close my eyes; close my eyes and see; shut eyes and see`,
  regret: `what i did when|drunk|manic|ill|young; =things i did when|drunk|ill|manic; wish i had said goodbye;
    never said goodbye; =never got to say; didnt say goodbye; =last thing i said; =last words were;
    we argued before he|she; last time we spoke argued; should have rung|visited|gone|noticed|known|called;
    should have been there; wasnt there when; =not there when he|she|died; missed his call; missed her last call;
    didnt pick up; didnt pick up when; took wrong road; =wrong turn in life; married wrong; chose wrong;
    wasted my twenties|thirties|youth|life|best; missed the boat; boat has sailed; =too late for; =its too late to;
    that ship sailed; burned bridges; burnt bridges; burnt my bridges`,
  'after-work': `still in uniform at|on sofa; sit in car on drive; sat on drive; sit on drive before; sit in the car before going;
    before going in the house; carry it home; carry patients|kids|calls home; patients come home with;
    cant stop thinking about shift|patient|patients; shift plays; replay the shift; beeps in my sleep;
    hear alarms|bleeps home; dream of work; dreaming of till|tills|calls; check emails in bed|holiday;
    emails on holiday; laptop at kitchen table; work from home never|bed|off; working from bed; home is office;
    snap at family after work|shift; nothing left for family; nothing left for kids`,
  'shift-work': `on nights; off nights; coming off nights; come off nights; after nights; post nights; last night shift;
    run of nights; five nights; seven nights; =four on four off; =earlies and lates; =late then early;
    =late to early; sleep all day nights; blackout blinds; bin men wake; lawnmower when sleeping|days; sleep days;
    sleeping days; sun up going bed; bed when sun; driving home after nights; dozed at wheel; twelve hour shifts;
    12 hour shifts; 14 hour shifts; double shift; back to back shifts; wards at night; night porter;
    warehouse nights; dont see daylight; never see daylight; never see my kids shifts; ships in the night`,
  relapse: `=back to day one; =day one again; day 1; reset counter; reset my counter; reset my days; lost my chip;
    lost my days; lost clean|sober time; threw away months|years|90; threw it all away; ruined my streak;
    broke my streak; =went back out; picked up again; picked up a drink; picked up again after; used last night;
    used on friday; drank last night; drank again; drank after months|years|weeks|days; slipped last night|weekend;
    slipped up; one slip; one drink turned; =one turned into; cant tell sponsor; scared tell sponsor;
    tell my sponsor; ashamed to go meeting; ashamed go back to meeting|rooms|aa|na; the rooms; back to the rooms;
    dry drunk; white chip; newcomer again; ninety in ninety; 90 in 90; cant face group after; cravings won;
    demons won; fell off`,
};
