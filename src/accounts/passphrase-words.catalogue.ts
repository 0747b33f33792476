/**
 * The words suggested passphrases are made of (SECURITY A2): plain English words of 3 to 8 letters that can
 * be spelled from hearing and said aloud; none about illness, death, violence, the weight of a body or drink.
 * Five of them, drawn evenly, are worth 56 bits. Words may be added or removed at any time: nothing that is
 * stored depends on the list.
 */
export const passphraseWords: readonly string[] = `
  able about above accent accept acorn acre across act action active actor add address adjust admire
  advice afford afloat after again agent agree ahead aim air airport airy album alder alike alley allow
  almanac almond almost along aloud alpine already alto always amber ample amulet amuse anchor angle
  animal ankle annual answer ant anthem antique antler any apart apple apply approve apricot april apron
  aqua arbour arc arch archway area arena arm armchair aroma around arrange arrive art artist artwork
  ashore aside ask aspect aspen aster atlas atrium attach attend attic auburn august aunt aurora author
  autumn avenue avocado awake award aware away awning axis azure back backpack badge badger bag bagel
  baguette bake baker bakery balance balcony ball ballad ballet balloon ballroom balm bamboo banana band
  banjo bank banner bar barefoot bargain barista baritone bark barley barn barrel base basic basil basin
  bask basket bath baton batter bay beach beacon bead beads beak beam beaming bean become bed bedding bee
  beech beehive beeswax beet beetle beetroot before begin behave behind beige belief bell belong below
  belt bench bend beret berry beside best bestow better between beyond bicycle bike biology birch bird
  birdsong birthday biscuit bit blanket blend blink blissful block bloom bloomer blossom blouse blue
  bluebell blush boat bobbin body boil bold bonnet bonus book bookcase bookmark bookshop booth boots
  borrow botany both bottle bottom boulder bounce bouquet bowl box braid brain bramble branch brass brave
  bread breeze brew brick brief bright brim bring brioche brisk broad broccoli bronze brook broom broth
  brother brunch brush bubble bubbly bucket bud buddy budget buffalo build bulb bunch bundle bunny buoyant
  burgundy burrow bush business butter button buzz cab cabin cabinet cable cactus cafe cake calendar calf
  call calm camel camera camp can canal canary candle canoe canopy canvas canyon cap cape capital car
  caramel caravan carbon card cardigan care career cargo carnival carol carousel carpet carrot carry cart
  carve cascade case cashew cassette cast castle casual catch catkin cattle cause cave cedar ceiling
  celery cello centre century ceramic certain chain chair chalk chamber chance change channel chapter
  charm chart chat check cheek cheer cheese chef cherish cherry chess chest chestnut chicken chickpea
  chicory chief chilli chime chimney chin chip chirp chive chord chorus chuckle chutney cinema cinnamon
  circle circus citrus city civic clamber clap clarinet class classic clay clean cleanly clear clerk
  climate climb clink cloak clock clog close cloth cloud clover club clue cluster coach coast coaster coat
  cobalt cobble cobweb cocoa coconut cod code coffee coin cold collage collar collect collie colour column
  comb come comet comfort comic common compass compost concert cone conifer consider cook cookie cool
  copper copy coral cordial core cork corn corner cornet correct corridor cosily cosmic cosmos cosy
  cottage cotton couch could council count country county couple couplet courier course cousin cove cover
  cowslip crackle cradle craft craggy crane crayon cream create creek crescent crew cricket crinkle crisp
  crochet crocus crop cross crouton crowd crown cruise cruiser crumb crunchy crust crystal cube cucumber
  cuddle cup cupboard cupcake curator curious curl currant current curry curtain curve cushion custard
  cutlery cycle cymbal daffodil dahlia daily daintily dainty dairy daisy dance dancer dangle dapper daring
  dash data date daughter dawdle dawn day daybreak daylight dazzle decade decent decide decimal decor deep
  deer degree delay delight deliver delta den denim depend derby describe desert design desk dessert
  detail develop device dew dewdrop diamond diary digit dime dimple dine dinner diploma dipper direct
  discover dish display dog dogwood doll dollar dolphin domain domino donate doodle door doorbell doormat
  doorstep doorway dot double dough dove down downhill downtown dozen drama draught drawer dream dress
  drink drive drizzle drum dry duck duckling duet dune during duvet dwell each eager eagle ear early earn
  earnest earring earth earthy easel easily east easy echo eddy editor effort egg eight elastic elated
  elbow elder elect elegant element elephant eleven elixir elk elm emblem emerald enable enamel encore
  endless energy engine enigma enjoy enough enrich enter entire entry envelope envoy epic equal equator
  espresso essay esteem evening evenly evolve example excel except excited exhibit explain explore export
  express extra fable fabric face fact fairly falafel falcon family famous fan fancy fanfare far farm
  farmer farmyard fashion fast faucet favour feast feather feathery feed feel feet fellow felt fence
  fennel fern ferry festival festive fetch fiction fiddle fidget field fiesta fifteen fifty fig filament
  fill film filter final finch find fine finger finish fir firefly fireside first fish five fix fixture
  flag flagpole flair flamingo flannel flap flash flask flat flavour flax fleck fleece fleet fleeting
  flicker flight flint flip float flock floor florist flotilla flourish flow flower fluent fluffy flute
  flutter fly foal foam focus fog foil fold folklore follow fond fondly food foot footpath footstep forage
  forest foreword fork fortress fortune forty forward fossil found fountain four fox foyer fragrant frame
  freckle free freight fresh friday fridge friend fringe fritter frolic front frost frosting frozen fruit
  fruity fudge full fun funny furrow future gable gadget gain galaxy gallant gallery galley gallon game
  garage garden garland garlic garnet garnish gate gather gaze gazebo gazelle gear gecko gem gentle
  genuine geranium gherkin gift giggle gingham giraffe give glacier glad glade gladly glance glass glaze
  gleam gleeful glide glimmer glimpse glisten glitter globe glossy glove glow glowing glue goal gold
  golden good goodwill gopher gorse gourd gown grace grade grain grainy gram grammar granite grape grapes
  graph grass grateful grater gravel gravy great green greenery greet grey grin grocer grocery grotto
  ground group grove grow growth guava guest guide guitar gull gumdrop gusto gym hair hall hallway hamlet
  hammock hamper hamster hand handmade handrail handy happen happy harbour hare harmony harp harvest hatch
  haven hawk hay hazel hazelnut headband headline hearth heartily heat heather hedge hedgehog height
  heirloom helium hello herb herd here heritage heron hexagon hibiscus hike hill hillside hilltop hinge
  hire history hobby hobbyist hockey hoist holiday hollow holly home homely homemade honest honey hoof
  hook hoop hope hopper horizon horn horse host hostel hotel hourly house how hug humble humid humour
  hundred hush hut hyphen ice iced icicle icing icon idea ideal igloo image imagine import improve inch
  indigo indoor ink inkling inkwell inlet inn inner insect inside insight inspect instead intact interest
  invent inventor invest invite inward iris iron island ivory ivy jackdaw jacket jade jam jamboree january
  jar jasmine jasper jaunt jaunty jazz jeans jelly jersey jetty jewel jigsaw jingle jockey jog join joke
  jolly journal journey jovial joy joyful jubilee juggle juice july jumble jumper june jungle junior
  juniper kale kangaroo kayak keen keepsake kennel kernel kestrel kettle key keyboard keyhole kiln kimono
  kindle kindling kindly kingdom kiosk kit kitchen kite kitten kiwi knapsack knit knitwear knuckle koala
  lace lacework ladder lady ladybird lagoon lake lakeside lamp lamppost land landmark lane language
  lantern lap lapwing larch large lark lasagne laser lather lattice laugh launch laundry laurel lavender
  lawn layer lead leader leaf leaflet leafy league lean leap learn least leather lecture ledger leek
  leeway legend leisure lemon lemonade lens lentil leopard lesson letter lettuce library lid life lifeboat
  lift light like likely lilac lily lime limerick linen linger link linnet lion listen live lively llama
  load loaf lobster local locker lodge lodging loft lofty logic lookout loom loop lorry lotion lotus
  lounge love lovely loyal lucky luggage lullaby lumber luminous lunar lunch lunchbox lupin luscious lute
  luxury lyric lyrical macaroni machine mackerel magenta magic magnet magnetic magnolia magpie mahogany
  mail mallard mallow mammal mandarin mandolin mango mansion mantel mantle map maple marathon marble march
  marigold marina maritime mark market marlin maroon marsh martin marvel mascara mascot mashed mattress
  maybe mayor maze meadow meal meander measure media medium meet mellow melodic melody melon melt member
  memento memo memory mention menu merchant merit mermaid merrily merry message metal meteor metre midday
  middle midnight migrate mild mile milk millet million mingle mini minnow mint minute mirror mischief
  mist misty mitten mix mocha modern modest molasses monday money monitor monsoon moon moonbeam moorland
  moose morning mosaic moss mossy moth motion mountain mouse movie mud muesli muffin mug mulberry mulch
  mull multiply museum mushroom music mustard mutual myrtle myself mystery myth nacho name napkin narrow
  nature nautical navigate near neat neatly necklace nectar nest nestle net nettle nibble nice nifty night
  nimble nine ninety noble nomad noodle nook noon north northern nose notebook nougat novel november now
  nudge nugget nursery nutmeg nutshell nuzzle nylon oak oar oasis oat oatcake oatmeal obelisk oblong oboe
  observe obtain obvious ocean ochre octave october octopus odd oil oilcloth okra olive omelette once
  onion onward opal opaque open opening opera opinion orange orbit orchard orchid orderly ordinary oregano
  organ origami origin ornament osprey ostrich otter outback outdoor outer outing outline outlook outpost
  outward oval overcoat overlook owl oyster pace packet paddle paddock pageant pail paint painter pair
  palace palette palm pamper pamphlet pan pancake panda pantry papaya paprika parade parasol parcel pardon
  parent park parka parlour parrot parsley parsnip part partner party passage passport pasta pastel
  pastime pastry pasture patch path pathway patio patron pattern pause pavement paw pea peace peaceful
  peach peak peanut peapod pearl pebble pecan pedal pedestal pelican pen pencil pendant penguin penny
  pepper perfect perfume perky pet petal petunia pheasant photo piano piccolo pick pickle picnic picture
  pie pier pigeon pigment pile pillar pillow pilot pinafore pine pinecone pint pinwheel pioneer pipe
  pitcher pizza placard plaid plain plait planet plankton planner plant plaster plastic plate plateau
  platform platter play player playful plaza pleasant please plenty plough plover plum plumber plume
  plural plush plywood pocket podcast poem poet poetry poise polar polenta polish polite polka pollen polo
  pomelo poncho pond pony ponytail pool popcorn poplar popsicle popular porch porridge port portal
  portrait postcard poster postman potato potter pottery pouch pounce powder powdery practice prairie
  praise prance present pretzel preview pride primrose prism pristine prize prologue promise prop proverb
  province prune publish pudding puddle puffin pulley pumpkin pupil puppet puppy purely purple purr purse
  puzzle pyramid quadrant quail quaint quarry quartet quartz quench quest question queue quiche quick
  quicken quiet quietly quill quilt quince quinoa quip quite quiz quote rabbit radiant radio radish rafter
  ragtime railway rain rainbow raincoat rainfall raise raisin ramble rambler ramp ranch rapid rattle
  ravine readily ready rebound recall recipe recital recline recycle redwood reed reef refill refine
  reflect refresh regal regard reindeer rejoice relax relay relish remain remember remind remote renew
  repair repeat reply reptile research reserve reside respect rest restore reward rhubarb rhyme rhythm
  ribbon rice rich ride ridge rigging ring ringlet rinse ripple rise river road roadside roam roast robe
  robin robot rock roll rollover romance romper room roomy rooster root rose rosemary rosette rosy rotate
  round routine rove row rowan rubber ruby rucksack rudder ruffle rug ruler rumba run runner runway russet
  rustic rustle rusty rye saddle safari saffron sage sail sailboat sailor salad salmon salon salsa salt
  salute sand sandal sandbox sandpit sandwich sapling sapphire sardine satchel satin satiny saturday sauce
  saucer sauna save saving savour say scale scarf scarlet scene scenery scenic scholar school science
  scissors scone scoop scooter scope score scout scribble scripted scroll sculptor scurry seabird seafood
  seagull seal seashell seaside season seaweed seed seedling semester sentence serenade serene sesame
  seven seventy shade shake shallot shallow shampoo shamrock shawl shed sheep shelf shell shelter sherbet
  shimmer shine shiny ship shirt shoal shoe shoelace shop shore shoulder shovel show shower shrimp shrub
  shuffle shutter shuttle sidewalk sideways silence silk silken silkworm silver silvery simmer simple
  sincere sing singer sip sister sit six sixteen sixty skate sketch ski skill sky skylark skyline slate
  sled sleek sleep sleepy sleeve sleigh slipper slope slow slowly slumber smile smooth smoothie snack
  snapshot sneaker snippet snorkel snow snowball snowdrop snowfall snowman snug snuggle soak soap soccer
  social sock soda sofa soft soil solace solar sold solid solo solstice solve sonar sonata song sonnet
  soon soothe soprano sorbet sorrel sound soup south space spacious spark sparkle sparrow speak spectrum
  spelling sphere spice spin spinach spindle spiral splash splendid sponge spool spoon spoonful sport spot
  spread sprig spring springy sprinkle sprocket sprout spruce spry square squash squeeze squirrel stable
  stadium staff stair stallion stand stanza staple star starfish starling start stately station steady
  steam steel stem stencil stepping stew sticker stir stirrup stitch stocking stone store stork story
  stove stovetop stow straw stream streamer street string stripe stroll strudel studio sturdy suburb suede
  sugar suit suitcase sultana summer summit sun sunbeam sundae sunday sundial sundown sunhat sunlight
  sunlit sunny sunrise sunset super superb supper supple surf surplus surprise swan sway sweater sweep
  sweet sweetly swift swim swimmer swing swirl switch swivel swoop sycamore symbol symphony syrup tabby
  table tablet tadpole tailor tailwind talk tandem tangle tango tapestry tapioca tarragon tassel taste
  tawny taxi tea teach teacher teacup teal team teammate teapot teasel teaspoon telegram tempo ten tender
  tennis tenor tent terrace terrain terrier textile thank thatch thaw theatre theme theory thermos thicket
  thimble thirteen thirty thistle thorough thought thousand thread three thrift thrive thumb thursday
  tiara ticket tickle tide tidily tidings tidy tie tile timber time tin tinker tinsel tint tiptoe tissue
  toast toaster toasty today toffee together toggle tomato tomorrow tonic tonight tool tooth top topaz
  topcoat topic topping topsoil torch tortoise toucan tourist towel town toy tracing tractor trail trailer
  tranquil travel tray treacle tread treasure tree treetop trek trellis trestle triangle tribute trickle
  tricycle trifle trinket trio triplet triumph trolley trombone trophy tropical trot trousers trout truck
  truffle trumpet trundle truth tuck tuesday tuft tugboat tulip tumbler tuna tundra tune tunnel turbine
  turnip turret turtle tutor tuxedo tweed tweezer twelve twenty twice twig twilight twin twine twinkle
  twirl twist twofold umbrella umpire uncle unfold unfurl unicorn union unique unison unity universe
  unlock unpack untie unusual unwind upbeat upgrade uphill upkeep upland uplift upright upstairs upward
  useful usher utensil utmost vacant vacation valley van vanilla vanity vapour variety varnish vase vast
  veer veil velcro velvet velvety venue veranda verb verse version vertical vest vibrant viewer villa
  village vine vinegar vintage vinyl viola violet violin visible visit visitor vista vitamin vivid vocal
  vocalist voice volley vote voucher vowel voyage wade waffle wagon waiter walk walkway wall wallaby
  wallet walnut walrus waltz wander warbler wardrobe warm warmly warmth wash washer watch watchful water
  waterway wave waxwing wealth weather weave weaver week weekday weekend weekly welcome well westerly
  wetland whale wheat wheel whimsy whirl whisk whisker whisper whistle whittle wicker wildlife willing
  willow wind windfall windmill window windy wing winner winter wintry wisdom wise wish wishbone wispy
  wisteria witty woman wombat wonder wood wooden woodland woodwind wool woollen word wordplay workshop
  worktop world worldly woven wrapper wren wriggle wrist writer yacht yard yarn yarrow yawn year yearly
  yeast yes yet yodel yoga yoghurt yolk yonder young youth yummy zany zebra zenith zephyr zero zest
  zestful zesty zigzag zinc zinnia zipline zipper zircon zodiac zoo zoom
`
  .trim()
  .split(/\s+/);
