const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Places that a sign may name and still be of an ordinary day. */
export const placeWords = words(`
  bridge bridges building buildings cliff cliffs roof rooftop river sea lake overpass platform station train trains traffic balcony motorway railway car_park
`);

/** Places where nothing of an ordinary day takes the ease of reading on. */
export const hardPlaces = words(`
  ledge edge parapet railing railings sill windowsill rail barrier multi storey multistorey track tracks railroad abyss brink
`);

/** What an ordinary day brings to a place, by itself enough: food and drink, animals, pictures, repairs, holidays, company, transport. */
export const dayThings = words(`
  coffee tea cuppa latte cappuccino brew sandwich sandwiches lunch lunches picnic picnics pizza chips crisps burger burgers kebab breakfast brunch dinner supper
  noodles soup curry snack snacks biscuit biscuits cake cakes doughnut doughnuts donut donuts cream lolly bbq barbecue barbeque grill meal
  sausage sausages popcorn pancakes croissant fruit watermelon lemonade smoothie milkshake
  dog dogs puppy puppies doggo pup ducks duck ducklings geese swans gulls seagulls foxes birds pigeons otters seals dolphins bats squirrels horse horses pony
  bike bikes bicycle fishing fish crab crabbing kayak canoe paddle paddleboard boats boat barges ferry ships sticks frisbee football
  photo photos photograph photographs photographing pics pictures picture selfie selfies camera tripod filming filmed sketching drone telescope binoculars
  fixing fix fixed mending repairing repair repairs replacing gutter gutters slates tiles tiling shingles solar panels aerial antenna chimney scaffold scaffolding
  roofer roofers builder builders plumber plumbers electrician plasterer cement mortar hammering nailing welding insulating insulation inspecting inspection surveying
  sweeping hoovering cleaning watering plants tomatoes geraniums herbs flowerpots pots planting washing laundry
  tourist tourists sightseeing tour guide holiday holidays vacation honeymoon festival parade fireworks marathon parkrun buskers regatta carnival
  friends mates cousins colleagues coworkers workmates inlaws in-laws neighbours neighbors classmates grandparents grandkids grandchildren family parents
  sunbathing suntan tanning sunscreen yoga knitting crochet crossword sudoku
  traffic roadworks gridlock tailback delayed cancelled canceled delays ticket tickets suitcase suitcases luggage commute commuting commuters
  announcement timetable conductor packed crowded carriage tram tractor pram pushchair buggy
`);

/** Half a thing of the day, in three kinds, of each of which one counts: who is there, what is fair to see, what goes on. A last evening has them too. */
export const halfThings = [
  words(`
    son daughter kids kid children baby toddler lad lads girls boys grandson granddaughter nephew niece
    wife husband boyfriend girlfriend partner friend mate cousin sister brother mom dad gran nan grandad grandma grandpa aunt uncle cat cats kitten
  `),
  words(
    'sunset sunrise view views sunny sunshine sun warm breeze stars rain raining snow snowing lovely gorgeous',
  ),
  words(`
    cigarette cigarettes fag ciggie smoke smoking vape vaping book reading podcast radio music guitar playing laughing smiling giggling
    train trains bus late missed work shift office school class uni meeting fun
  `),
];

/** Half a thing elsewhere, a whole one at a place of this kind. */
export const atHome: readonly [places: ReadonlySet<string>, things: ReadonlySet<string>] = [
  words('balcony'),
  words('cigarette cigarettes fag ciggie smoke smoking vape vaping book reading sunny sunshine radio'),
];
/** On the way to work. */
export const onTheWay: readonly [places: ReadonlySet<string>, things: ReadonlySet<string>] = [
  words('platform station'),
  words('late missed bus work shift office school class uni meeting interview appointment'),
];

/**
 * What takes the ease out of the whole. Many are harmless by themselves: one too many leaves an alarm that was there before, one
 * too few loses a person.
 */
export const neverCalm = words(`
  not never no none nobody nothing without anymore longer cannot alone lonely myself lone empty numb
  jump jumping jumped fall falling fell drop dropping step steps stepping stepped leap climb climbed climbing lean leaning leg legs foot feet toes barefoot dangle dangling
  swinging slip slipped swerve let go going gone goes went leave leaving left end ends ended ending over final finally last farewell goodbye goodbyes bye byes adieu cheers
  die dies died dying dead death kill killing killed killmyself suicide suicidal unalive life lives live alive exist existing existence world body corpse funeral grave heaven
  soon tonight midnight minute minutes second seconds hour hours until till countdown count counting counted next fast faster fastest express tomorrow
  down below deep depth drown high higher height heights tall floor floors far jumpers current perfect beautiful
  want wants wanted wish wished wishing hope hoping hopeless need ready plan planned plans decide decided decision chose choose chosen choice will shall would could should might must may
  think thinks thinking thought thoughts wonder wondering imagine imagining dream remember forget feel feels feeling felt know knew knows understand
  easy easier easily simple quick quickly peaceful peace free freedom relief rest silent silence quiet calm calmer calmest calmly still
  tired exhausted hate hated hurt hurts hurting pain cry crying cried tears sad sadness scared scare scary afraid fear terrified shaking shake broken worthless useless burden
  sorry apologise apologize forgive fault blame regret guilt shame please help someone somebody anyone anybody everyone everybody reason point worth why what
  love loved loves kiss kissed hugged hug tell told text texted note notes letter letters pills tablets drugs rope knife gun blade razor noose vodka whisky whiskey gin rum drunk
  drinking drank bottle bottles drink sleep asleep sleeping bed dark cold freezing deserve courage brave guts nerve voice voices brain mind head heart skin wrist wrists neck throat blood
  gave give giving given away keys key wallet phone password passwords if then after afterwards enough try trying tried do doing did done bin rehomed
  stop stops stopped safe unsafe urge urges call calling pull pulls draw draws pulling close closer closest hidden hide stare staring stared driver
  therapist doctor hospital ward psych police ambulance depressed depression anxiety anxious panic crisis divorce divorced grief anniversary
  there one thank thanks ty insurance paid bills rent sold deleted wiped owe sober relapse relapsed wrong weird weirdly strange strangely
`);

/** What is set aside before one looks for those: late trains, and being at ease. */
export const easeWords =
  / (?:(?:late|delayed|cancelled|canceled|packed|raining|sunny|full) (?:still|again)|(?:still|again) (?:late|delayed|cancelled|canceled|packed|raining)|no (?:signal|seats?|trains?|wifi|rain|wind|clouds?|announcements?)|not (?:bad|here yet|raining|moving)|(?:nice|lovely) (?:and )?(?:quiet|peaceful|calm)|peace and quiet|last (?:year|week|month)|next to|next (?:door|week|weekend|year|month)|(?:get|getting|catch|catching) the next (?:one|train|bus)|no (?:room|space)|there (?:is|are|was|were)|love (?:it|this|the view)|over (?:the|a|my) (?:bbq|barbecue)|(?:sit|sat|sitting) down|ice cream|(?:late|delayed|traffic) (?:by |for )?\w+ (?:hours?|minutes?)|\w+ (?:hours?|minutes?) (?:late|delayed)) /g;

/** Short sentences that say only how it is. Any other short one may be a farewell that nobody has thought of. */
export const saidInPassing = words(
  'typical bliss lol haha classic nice lovely great fun yay happy good fab brilliant rain again',
);
/** So many words are a short sentence. */
export const fewWords = 5;
