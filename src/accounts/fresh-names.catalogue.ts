/**
 * The words fresh names are drawn from (ON-2, PO-5). A word is left out when it could hurt in some pair: a
 * judgement or a mood, a size or a part of the body, illness, a weapon or a height, an animal or a plant that
 * is also an insult, skin, a faith, a people, a brand, a drug, a word that sounds like a slur. Spelled as in
 * Britain, short enough to be read aloud. Words may be added; a word that is taken out makes earlier
 * proposals with it unknown.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What comes first: weather, colour, cloth, an hour, a way of moving. */
export const firstWords = words(`
  Quiet Slow Plain Lantern Patient Grey Clear Amber Cold Cool Warm Soft Gentle Calm Mild Steady Even Early
  Open Round Level Crisp Bright Dappled Mossy Leafy Rainy Misty Snowy Sunny Breezy Dewy Starry Moonlit Sunlit
  Pebbled Woodland Upland Lowland Inland Coastal Winding Wandering Drifting Gliding Humming Whistling Singing
  Murmuring Rustling Rolling Turning Flowing Resting Dreaming Listening Sailing Rowing Walking Reading Knitted
  Woven Painted Folded Carved Polished Quilted Braided Feathered Speckled Spotted Striped Dotted Tufted Banded
  Marbled Brushed Glazed Woollen Wooden Linen Velvet Silken Paper Clay Slate Marble Granite Bronze Pewter
  Silver Opal Coral Garnet Topaz Agate Quartz Sapphire Emerald Cobalt Russet Ochre Umber Saffron Cinnamon
  Lavender Lilac Mauve Plum Apricot Mint Sage Teal Turquoise Azure Indigo Green Rosy Tawny Sepia Lamplit
  Twilight Evening Morning Midday Sunrise Daybreak Moonrise Starlight Firelight Daylight Autumn Winter Summer
  October November Monday Tuesday Thursday Saturday Sunday Orchard Hillside Riverside Lakeside Seaside
  Hedgerow Courtyard Library Corner Cottage Cabin Market Village Button Teapot Kettle Basket Blanket Ribbon
  Pocket Postcard Pencil Notebook Crayon Compass Sundial Windmill Wicker Bobbin Thimble Patchwork Denim
  Corduroy Flannel Tweed Cork Chalk Porcelain Cello Banjo Viola Piano Curious Nimble Brisk Hushed Mellow
  Tranquil Placid Serene Settled Seventh Ninth Twelfth Homeward Onward Outdoor Evergreen Everyday Weekday
  Wayside Whispering Chiming Ticking Rippling Glowing Gleaming Shining Twinkling Flickering Sparkling
  Glimmering Shimmering Fluttering Swaying Budding Ripening Hopping Skipping Wading Nesting Roosting Soaring
`);

/** What comes second: a bird, a plant, a stretch of land or sky, a thing on a shelf. */
export const secondWords = words(`
  Heron River Moss Harbour Sparrow Willow Pond Fern Copper Wren Robin Finch Lark Linnet Plover Curlew Lapwing
  Sandpiper Starling Redstart Nightingale Warbler Chaffinch Goldfinch Bunting Dipper Kingfisher Kestrel Osprey
  Harrier Falcon Owl Puffin Tern Avocet Egret Stork Crane Swan Wigeon Pintail Eider Moorhen Magpie Jackdaw
  Partridge Quail Pheasant Hummingbird Toucan Pelican Penguin Petrel Fulmar Bittern Godwit Dunlin Wheatear
  Goldcrest Crossbill Waxwing Fieldfare Dunnock Pipit Wagtail Otter Badger Hedgehog Squirrel Dormouse Hare
  Rabbit Deer Elk Reindeer Caribou Alpaca Llama Pony Foal Vole Marten Seal Dolphin Porpoise Turtle Tortoise
  Salmon Minnow Starfish Seahorse Beetle Bumblebee Ladybird Butterfly Moth Dragonfly Damselfly Cricket Firefly
  Lemur Gecko Lynx Antelope Clover Daisy Bluebell Primrose Cowslip Snowdrop Crocus Daffodil Tulip Marigold
  Aster Zinnia Heather Gorse Broom Bracken Bramble Hawthorn Hazel Alder Aspen Rowan Maple Oak Elm Larch Pine
  Spruce Cedar Juniper Laurel Myrtle Magnolia Jasmine Wisteria Camellia Fuchsia Begonia Verbena Yarrow Tansy
  Mallow Sorrel Chicory Teasel Thyme Fennel Parsley Nettle Reed Rush Sedge Bulrush Lichen Ivy Vine Acorn
  Pinecone Catkin Sapling Seedling Petal Blossom Leaf Branch Bough Hedge Mountain Foothill Plateau Prairie
  Tundra Dune Beach Coast Inlet Puddle Stream Estuary Lighthouse Islet Reef Atoll Fountain Cloud Breeze Rain
  Rainbow Drizzle Mist Dew Frost Sunbeam Moonbeam Star Comet Planet Orbit Horizon Zephyr Ember Hearth Candle
  Beacon Lamp Pebble Feather Driftwood Teacup Saucer Mitten Bell Drum Flute Harp Whistle Kite Sail Rudder
  Canoe Sailboat Raft Wheelbarrow Bicycle Tandem Doorway Bookshelf Bookmark Hillock Summit Glacier Meteor
`);

/** What is added when the pairs that were drawn are taken: a small place. */
export const thirdWords = words(`
  Bay Bend Brook Cove Creek Dale Field Gate Glade Glen Grove Haven Heath Hill Isle Lake Lane Lawn Meadow Mill
  Park Path Point Ridge Shore Trail Valley View Way Yard
`);
