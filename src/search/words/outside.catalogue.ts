/** Words too wide to say what somebody looks for. */
export const generalWords: string[] = `
day days time times thing things way ways life people person someone something anything everything nothing help need want good bad better worse
best new old big little small right wrong first last next long short hard easy today tomorrow now week month year hour minute minutes always never
again still back start stop try keep make go come take give find know think say tell ask look see use work works feel feeling feels really much many
more most less lot idea ideas tips advice stuff man woman guy girl boy world place part end point problem problems issue question reason case kind
sort type set list show turn put let mean happen happens happened able possible away around while until since after before during without within
about one two three four five six seven ten free move change open close run call leave stay live play read high low fast slow full empty front side
top bottom top whole half real true sure late early young older adult name number word line piece bit extra super pretty nice great fine okay ok
hot cold guide simple common different same other another own enough almost maybe soon often sometimes daily weekly normal strange weird random actual`
  .trim()
  .split(/\s+/);

/** Words of other fields, where a place for coping has nothing to say. */
export const outsideWords: string[] = `
football soccer rugby cricket tennis golf basketball baseball hockey netball league premier fixture fixtures championship playoff playoffs nba nfl fifa
ufc f1 formula olympics olympic stadium goalkeeper striker midfielder manchester arsenal chelsea liverpool barcelona juventus referee offside
score scores lineup transfer rumours tournament trophy medal goalscorer wimbledon ashes wicket quarterback
bitcoin crypto ethereum dogecoin blockchain nft stocks stock shares dividend nasdaq dow ftse forex trading trader etf hedge fund bonds inflation rate
currency exchange euro dollar yen pounds gdp invest investing investment investor portfolio ipo tax taxes vat hmrc irs refund invoice payroll accountant
recipe recipes lasagne lasagna pizza curry risotto pasta spaghetti carbonara sourdough pancake pancakes brownie brownies cupcake omelette casserole
oven marinade gravy steak chicken beef lamb pork salmon tofu lentil quiche pie soup salad sauce sushi burger ramen noodles tacos burrito grill airfryer
microwave ingredient ingredients roast fry boil cookie cookies muffin frosting yeast flour butter avocado restaurant restaurants cafe menu takeaway
weather forecast temperature celsius fahrenheit humidity rainfall hurricane tornadoes earthquake tides sunrise sunset
car cars tyre tyres tire tires engine gearbox clutch brake brakes exhaust carburettor radiator mot petrol diesel hybrid tesla toyota ford bmw audi honda
mercedes volkswagen mechanic windscreen bumper hatchback suv motorbike motorcycle lorry van caravan parking garage mileage odometer spark plug
laptop laptops macbook windows linux ubuntu android iphone ipad samsung pixel charger usb hdmi bluetooth router wifi wi-fi broadband modem printer
printers monitor keyboard gpu cpu ssd ram motherboard driver drivers firmware software excel spreadsheet powerpoint pdf javascript python java html css
sql php rust golang kotlin compiler algorithm database server docker kubernetes git github api regex loop syntax debugging wordpress seo domain hosting
vpn password email inbox gmail outlook zoom netflix spotify youtube tiktok login download install update upgrade reboot
minecraft fortnite roblox playstation xbox nintendo switch steam zelda pokemon elden ring cheat cheats walkthrough console controller gta sims warcraft
flight flights hotel hotels airbnb airport airports visa passport passports luggage itinerary tourist tourism cruise ferry hostel booking bookings sightseeing
lisbon paris london tokyo rome madrid berlin amsterdam dubai bali thailand spain portugal greece italy france germany japan australia canada peru brazil
mexico everest kilimanjaro capital population timetable timetables railway platform ticket tickets train trains refund fare fares route map directions
mortgage remortgage broker conveyancing stamp duty landlord estate agent letting plumber plumbing boiler tap pipe leak leaking drain gutter roof tiles
tiling plaster plastering drill screwdriver paint wallpaper carpet laminate floorboards fence shed lawn mower lawnmower hedge trimmer compost fertiliser
fertilizer seeds tomatoes roses pruning slugs aphids greenhouse weedkiller ikea sofa wardrobe mattress dishwasher fridge freezer washing-machine dryer
vacuum kettle toaster lightbulb battery batteries solar panel panels electrician wiring fuse
shoes trainers dress dresses jeans jacket handbag makeup lipstick mascara foundation perfume haircut hairstyle nail-polish skincare moisturiser shampoo
discount coupon voucher sale deals cheapest price prices review reviews buy sell ebay amazon etsy shipping delivery warranty
puppy vaccination vaccine vaccinations vet kennel breed breeder labrador poodle aquarium goldfish hamster cage
movie movies film films cinema actor actress oscar oscars grammy netflix series season episode trailer cast celebrity celebrities taylor swift beyonce
kardashian marvel disney harry potter lyrics chords guitar ukulele album concert festival gig
president prime minister election elections parliament senate congress republican democrat tory labour brexit nato constitution
history roman empire napoleon tudor medieval dinosaur dinosaurs planet planets mars jupiter galaxy nasa rocket telescope quantum physics chemistry
periodic algebra calculus trigonometry equation equations fraction geometry pythagoras photosynthesis mitosis dna atom molecule volcano
translate translation spanish french german italian latin grammar verb conjugation synonym crossword clue wordle horoscope zodiac lottery
solicitor lawyer lawsuit contract trademark patent visa immigration notary probate will
licence license plate insurance premium quote quotes claim dvla driving-test
weight-loss keto protein creatine macros bulking bicep biceps squat deadlift marathon triathlon
plumb knit-pattern origami chess sudoku-solver poker blackjack roulette
capital tall height tallest fastest largest biggest distance kilometres kilometers miles convert converter ounces grams litres gallons calculator
wedding-venue caterer florist dj balloon balloons photographer cake hen-party stag
university-ranking ucas scholarship visa-fee cv resume template font logo
pension annuity isa savings interest
eczema psoriasis acne rash warts verruca thrush cystitis constipation haemorrhoids hemorrhoids gallstones kidney kidneys hernia sinus sinusitis
tonsillitis hayfever nits lice impetigo dandruff wrinkles botox filler bunion chilblains ringworm mumps measles chickenpox conjunctivitis earwax cataract
cream ointment lotion moisturiser antibiotic antibiotics paracetamol ibuprofen bedwetting wetting wets erection erectile viagra contraception coil
sushi match winner kickoff venue chords unblock sink grooming lidl aldi ps5 mice sewing-machine iphone cracked
`
  .trim()
  .split(/\s+/)
  .filter((word) => !word.includes('-'));

/** How an errand is asked for. With one of these a word of trouble alone ("divorce solicitor near me") is not about coping. */
export const errands: string[] =
  `near me|near here|opening times|opening hours|times to|times from|how much is|how much does|how much are|price of
cost of|for sale|in stock|delivery to|directions to|tickets for|how to install|how to fix|how to adopt|how to cook|how to make a|how to register
how to renew|how to apply|where to buy|best place to buy|keeps dropping|keeps crashing|keeps buffering|wont turn on|wont charge|wont connect
wont start|wont fix|wont load|next bus|next train|last bus|last train|bus times|train times|bus timetable|phone number|email address|customer service
private assessment|assessment cost|release date|full time score|who won|what time is|what is the capital`.split(
    /[|\n]/,
  );
