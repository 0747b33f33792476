/*
 * More ways of saying it: idioms, slang and regional words, by concept. The words themselves are pictures and are not looked
 * for, unless a line begins with `+`.
 */
export const idioms: Record<string, string> = {
  panic: `cacking it|myself
    losing it completely
    +heart going clappers
    +heart gallop|galloping|flip|flipping
    +sweating|sweaty shaking|dizzy|sick
    +cant swallow
    +fight for|gasp air|breath
    +lungs dont|wont work
    get|getting|got the shakes
    heart chest|out jump|jumping|leap
    going to keel over
    dead faint
    head light|spinning faint
    conniption|hissy|kittens having
    having kittens
    in a blind
    knees knocking|knock
    adrenaline surge|rush
    +everything going black
    vision tunnel|blurry`,
  anxiety: `nerves shot|frayed|shredded|jangling|bits|get|bad
    bundle of
    bag of cats
    all of dither|jitter|tremble|tizzy
    like a coiled|long tailed
    on pins|tenterhooks|eggshells needles
    sweating bullets|buckets
    knots tied|in
    nail biter|biting
    up a height
    stressing out|head
    bricking
    worry guts|wart
    stewing about|over
    afeart|feart
    scaredy
    +waiting for something bad|wrong|awful
    heart sink|sinks|sinking|sank
    lump throat before|when
    chest flutter|fluttery
    the fear
    collywobbles
    squirmy|fidgety|fidgets
    shook
    trippin|tripping
    anxious mess
    sketched|sketchy out
    nervy|nervous|nervey
    bad with|my nerves
    up to 90|ninety
    toey
    tweaking|tweakin
    anxiety through roof|sky|off charts
    highly|high strung
    cant breathe easy`,
  overthinking: `head mince|mush|shed|mashed|wrecked|melted|bursting|banging|busy|chocka|noise|merry
    head washing machine
    mind washing|tumble machine|dryer
    brain goes|going brr
    brain|head|mind soup|spaghetti|static|radio
    brain radio|tv on|wont
    +alone with|my thoughts
    in my own way
    tie|tying|tied myself knots
    chewing|chew over|on
    going over and over
    mither|mithering
    cant let it go
    cant get past
    carousel|merry round head|mind
    squirrel brain
    rent free
    living rent free
    go down hole|rabbit
    overanalyse|overanalyze everything
    cooking up scenarios
    cant shut off`,
  overwhelm: `hack it anymore
    cant|couldnt hack it
    up walls|wall
    sixes sevens
    chocka|chockers|chockablock
    tearing hair
    at end tether|rope|wits
    on knees|floor
    drowning|sink|sinking in|under everything|it|work|admin
    swimming against tide
    bitten off more chew
    too many plates|balls|hats
    bursting point|seams
    fit to burst
    doing my|me nut
    wreck|wrecking my head
    =in a heap|puddle|state|tailspin
    going under
    cant see straight
    whole world|weight shoulders
    weight of world
    all gone pear shaped
    wheels come|coming|fell off
    going off rails
    rails off|going
    unravel|unravelling|unraveling
    lost the will|run
    cant adult|function|people
    adulting hard
    brain short circuit
    system overload
    no bandwidth|capacity|headspace
    stick fork me
    maxed out
    done for
    had it up here
    close to edge
    hit the wall
    proper struggling
    struggling|strugglin cope|lately|bad|badly|lot|today|hard
    it is all kicking off
    trauchled
    flat out like
    dogs breakfast
    heads melted|melting everything|all
    head melted everything|all`,
  'low-mood': `down dumps|mouth|luck
    ropey|ropy|rubbish|grotty feeling|feel
    in the pits|doldrums|gutter|hole|ditch
    blue|blues got|have|feeling
    black mood|cloud|hole|days
    under a cloud
    at low ebb
    low ebb
    long face
    world on shoulders
    sad sack
    down bad
    =in my feels
    everything sucks
    life sucks|shit|crap
    feeling crook|poorly sad
    out of sorts
    under weather mentally
    mopey|moping|mope
    joyless|cheerless|listless
    flat as pancake
    gone off everything|food|people
    lost all interest|joy
    cant raise smile
    heavy heart
    cried out
    nothing to look forward
    nae bother|great mind
    the glums
    bummed|bummed out
    mardy
    got the morbs
    feeling a bit low|down
    not great|good headspace
    melancholy|melancholic
    feel|feeling nae|not great|good|right
    life passing|me by
    cant shake this|it mood|feeling|off
    arse in|out gear
    feeling like death|shit`,
  hopeless: `is the use|point
    +never get|feel|be better|well|normal
    end of line|road
    at a dead
    dead end
    no light end|tunnel
    nothing works|helped|helping
    lost cause
    beyond repair
    written off
    cant win
    same shit day|different
    groundhog day
    scunnered|scunnert
    had a gutful|bellyful
    going nowhere`,
  exhaustion: `running on fumes|empty
    dead to world
    bone|dog|dead|dog tired|weary
    burnt crisp
    out on feet
    legs gone
    nothing left tank|give
    puggled|wabbit|jiggered|banjaxed|bolloxed|buggered|rooted|stuffed|poofed|bushed|whacked|creased|pooped|paggered|mullered|tuckered
    no gas|petrol tank
    flat battery
    flaked|flake out
    wiped out
    ready to drop
    dead tired
    sleep deprived
    slept|sleep but tired|exhausted
    low on spoons
    out of spoons
    social battery
    tired all time
    cant keep eyes`,
  'getting-up': `cant get|drag carcass|arse|bum|self|myself bed|up
    up and at em
    bed eating|swallowed|glued
    body feels heavy move
    duvet won
    cant surface
    rotting`,
  motivation: `cant be fucked|faffed|assed
    get up go gone
    no oomph|drive|spark|zest
    lost my mojo|drive
    flat out lazy
    couch potato
    spinning wheels
    arse gear
    dragging feet|heels
    stuck rut
    run out steam`,
  anger: `doing my nut
    do|did|doing head|nut in
    got|have right the hump|face|hump
    got a face on
    mad as hell|cut snake
    spit|spitting feathers|dummy|chips|nails
    throw|threw toys pram
    at boiling point
    hot under collar
    see red
    steam coming ears
    foaming at mouth
    up in arms
    cant stand him|her|them|people
    want throttle|slap
    +scream|screaming pillow|could|into
    could|want to scream
    hit the ceiling
    short fuse
    on the warpath
    go|going|went mad|mental|feral|berserk|loco
    go off deep
    got my back up
    rub|rubbed wrong way
    in a strop|huff|mood|grump|paddy|rage
    losing patience|rag|cool|temper|rag
    lost my shit|temper|head|rag|cool
    blew|blow my top|lid|stack
    crabbit|thran|radge|rangy|aggro
    so|bit|get|getting salty|heated|tilted
    raging inside
    get|gets|getting worked up
    cant bite tongue
    walking time bomb
    pent up
    bubbling|boiling over|under
    petty fights
    vexed|aggy|narked|nowty|mardy
    crash|crashing|crashed out on
    =crashing out
    shits me
    chuck|chucking|chucked wobbly|tanty
    +snapped|snap|snapping at child`,
  loneliness: `+nobody spend|celebrate|see|visit|hold|care
    +always|one|me text|texts|message first
    one sided
    out in cold
    +feel invisible|left|forgotten
    jack jones
    tod on my
    on my tod|lonesome|jacksy
    all alone world
    nobody in corner
    ships in night
    no tribe|people|village
    lost touch
    wish had someone|friends|anyone
    friendless|loner|outcast
    house like tomb|morgue
    talk to walls|myself|cat`,
  'social-anxiety': `<cant>|hate mingle|mingling|socialise|socialising|networking
    people scare|terrify|drain me
    everyone looking|watching|laughing|judging
    dry mouth speak
    want ground swallow
    shrinking violet
    shell come|out
    come out shell
    in my shell
    left feet two
    freeze|clam up|when people|talking|asked
    clam up
    tongue cat
    cringe at myself
    stick out sore thumb
    awkward turtle|af|penguin`,
  withdrawing: `<cant> around|near people|anyone
    battening|hatches
    hermit mode
    gone|go ghost|dark|quiet|off|grid
    off grid
    drop off face earth
    keep|keeping to|myself self
    pull|pulled up drawbridge
    retreat shell
    put walls up
    gone to ground
    dnd|airplane mode on`,
  grief: `lost|lose my mum|dad|nan|husband|wife|brother|sister|son|daughter|baby|friend
    =no longer with us
    gone too soon
    kicked bucket|it
    carked it
    snuffed it
    six feet
    crossed over
    his|her ashes|voicemail
    hear|see|smell his|her voice|face|coat|perfume
    +cant stop missing
    life without
    heart ripped|torn out
    in pieces since
    the wake|funeral
    widow|widower|orphan
    passed over|on|away
    up in heaven
    miss like mad|crazy|hell`,
  breakup: `got binned|dumped|ghosted|chucked
    kicked me curb
    on the rocks
    called quits
    walked out on
    run off|away another
    heart in pieces|bits|two
    get|getting over her|him|them
    cant get over
    chucked me
    new girlfriend|boyfriend|partner already
    on the rebound
    love of my life gone|left
    situationship
    she|he doesnt love|want me|anymore
    gone cold on
    broke my heart`,
  family: `black sheep|cat
    at loggerheads|daggers
    flying monkeys
    family feud|rift|politics|drama
    bad blood
    apron strings
    like talking brick wall
    airing dirty laundry
    <family> doing head|nut in
    <family> on|always my back|case`,
  'partner-conflict': `on the rocks
    trouble and strife
    sleeping on sofa|couch|spare
    not on speaking terms
    at it hammer tongs
    like cat dog
    talk to brick wall
    giving the silent
    blow hot cold
    like flatmates|roommates|strangers`,
  dissociation: `+cant feel body|hands|legs|face|arms|myself
    not on this planet
    away with mixer|fairies
    lights on nobody
    head in|full cotton|wool|fog
    cotton wool
    like watching a|life film|movie|tv|telly
    third person
    floating above|away|outside
    not in the room
    space cadet
    out of it
    nobody home
    everything far away
    sound far|underwater
    feel like ghost|alien|npc|simulation
    glitch|matrix
    fading away
    mirror stranger|dont recognise|recognize`,
  flashback: `+keep seeing it|him|her|face
    comes back waves|haunt|flood
    same old film|tape
    cant unsee
    skeletons closet
    ghosts of|from past
    demons past|my
    blast from past
    all over again
    right back there
    old wounds
    open|reopened old wound|wounds
    baggage`,
  insomnia: `not slept|sleeping wink|days
    eyes like organ|saucers
    brain wont let|switch sleep
    count|counting sheep
    burning midnight oil
    night owl
    knackered but wired|cant
    wired
    wide awake
    cant get a kip|wink
    cant get over|off to sleep
    lie there
    3am club|thoughts
    sleep wont come
    sleep|sleeping like crap|shit
    up with larks
    pacing floor`,
  worthless: `not good enough
    bottom of pile|heap|barrel
    scum|dirt|rubbish feel|like
    waste of space|oxygen|skin|time
    cant do owt|nowt|anything right
    good for nothing
    nothing but|more failure
    two left feet
    butter wouldnt
    own worst enemy
    pick|picking myself apart
    tear|tearing myself down|apart|strips
    mug|muppet|numpty|eejit|tool|clown|prat|plonker feel|such|am|im
    black sheep
    damaged goods
    never amount anything
    second best|fiddle|choice`,
  shame: `red face|faced
    tail between legs
    egg on face
    hide my face|head
    die of embarrassment|shame
    cant show face
    eat humble pie
    scarlet|mortified|morto|scundered
    dirty secret
    skeleton cupboard|closet
    walk shame
    +what i did last|drunk night`,
  replaying: `foot in mouth|it
    put my foot
    cringe|ick at|attack
    cant live it down
    keeps playing head|mind
    plays in|on loop|repeat
    wish could take back
    opened big mouth
    made tit|arse|show|eejit|prat myself`,
  money: `skint|brassic|potless|stony|boracic|strapped|hard up|cash
    strapped for cash
    without two pennies|pot
    not a bean|penny|sausage
    in the red|hole
    feel|feeling pinch
    ends meet
    robbing peter
    living pay|payday|hand mouth|cheque|check|paycheck
    money burning|running|runs out
    up eyeballs debt
    +letter|letters council|bank|hmrc|court|debt
    tick|klarna|loan shark
    food bank
    broke as joke`,
  alcohol: `off my face|head|trolley|tits
    hair of dog
    on the lash|piss|sesh|bottle|drink|sauce|wagon
    three sheets wind
    drink|drinks me|under to sleep|forget|cope|numb
    one too many
    bottle|glass of wine|vodka|gin every|each|nightly
    half cut|cut
    steaming weekend|drunk|pissed|again|home|night|friday|saturday
    blotto|legless|langers|locked|bladdered|trollied|pickled`,
  'food-urges': `pig|pigging|pigged out
    stuff|stuffing face|myself
    raid|raiding fridge
    eat|eating my feelings|emotions|stress
    empty|demolish whole packet|tub|tin|fridge
    feelings food|eat
    munchies`,
  'work-stress': `rat race
    daily grind
    nose to grindstone
    work like dog|trojan
    up to my|eyes neck|work
    boss|manager breathing neck|on|my
    thrown under bus
    toxic boss|team|job
    chained desk
    dead end job
    slave driver
    back stabbing|stabbed
    cant hack work|job
    spare part work`,
  burnout: `burnt crisp
    burn|burning candle both|ends
    at both ends
    dead on my feet
    cooked|toast|fried|finished with work|job
    run|running into ground
    ran ragged
    run ragged|off
    spread too thin
    pour from empty cup
    cup empty
    nothing left to`,
  'body-image': `thunder thighs
    muffin top
    let myself go
    beached whale
    cant|hate|dont stand|look|see photos|pictures|mirror|myself`,
  caring: `worn out looking after
    <family> needs me all|always|constantly
    no life my own
    at beck call
    parent to|my parents
    look|looking after everyone|everybody`,
  'people-pleasing': `bend over backwards
    door mat
    wipe feet on
    yes man|person
    spine|backbone no|grow
    pour into everyone
    always say yes
    taken for mug|granted|ride
    soft touch
    give inch mile`,
  'telling-someone': `+dont know how tell|say|ask|explain
    get it off chest
    off my chest
    spill beans|guts
    bite|biting tongue
    suffer|suffering in silence
    keep|keeping it|everything in|inside|secret
    stiff upper lip
    put brave face
    come clean
    cards on table
    elephant room`,
  identity: `square peg|hole
    round hole
    dont know myself anymore
    two faces
    living a lie
    in the closet
    lost my identity|spark|way|self
    between two worlds|cultures
    at crossroads
    lost in life
    whats my purpose`,
  parenting: `pull|pulling hair kids
    tearing hair out kids
    climbing walls kids
    terrible twos
    <child> doing head|nut in
    <child> run|running ragged|riot|rings
    mum|mom|mam brain|rage|guilt|life
    lost it with kids`,
  hypervigilance: `eyes back head
    on high red alert
    sleep one eye
    jump|jumping out skin|shadow|shadows
    afraid own shadow
    on guard
    edge always
    sit back|facing wall|door`,
  urges: `white knuckle|knuckling
    one day time
    gasping|gagging for fag|smoke|one
    jones|jonesing|craving|cravings
    off the wagon
    devil shoulder
    hard to resist
    climbing walls craving|smoke|drink
    fiending`,
  concentration: `goldfish memory|brain
    head like sieve
    in one ear
    mind like sieve
    head not with it
    cant brain|think today|straight
    brain not|isnt working|braining
    train of thought
    bees head
    lost|losing thread|track
    attention goldfish`,
  procrastination: `head in sand
    twiddling thumbs
    long finger
    kick|kicking can
    put off tomorrow
    last minute
    drag|dragging feet|heels
    faff|faffing|dossing|dithering
    sitting on hands`,
  comparison: `keeping up joneses
    grass greener
    rat race
    everyone overtaking|ahead|settled|sorted|married|kids
    late bloomer
    left on shelf
    biological clock
    behind everyone|others|peers`,
  impostor: `faking it
    fake till
    out of my league|depth
    fish out water
    find|found me out
    fool everyone
    blag|blagging|blagged`,
  numb: `cold as ice|stone
    going through motions
    switched off
    feel like robot|zombie|shell
    shell of myself
    nothing gets through
    flatlined
    comfortably numb
    feel nowt`,
  crying: `floods of
    turn|turned|turning waterworks
    cry me river
    bubbling|greeting|gurning|whinging eyes
    eyes|heart out cry|crying|sob
    tears no|wont|stop|streaming|hat
    drop of hat
    everything|anything makes cry
    set off again crying
    greetin|greeting like a
    sook|sooky
    in bits crying|over|after`,
  pain: `in bits|agony|bulk back|pain
    playing up back|knee|hip
    giving me gyp|jip
    crocked|crook|banjaxed body|back
    body attacking|falling|broken|betraying
    pain wearing|grinding down
    body on fire
    good days bad`,
  sensory: `world too loud|bright
    head bursting noise
    turned up eleven
    too many noises|people|lights
    everything grating|grates
    assault on senses
    cant|dont filter out`,
};
