/**
 * Short plain words for passphrases, 10 bits each. Our own list, CC0-1.0.
 * Nothing that hurts, frightens or belongs to a love story.
 */
const list = `
acorn acre actor adapt agent album alley almond alpha amber anchor angle ankle apple apron arch arena armor arrow artist
ash atlas attic autumn award axis bacon badge bagel baker balcony ball bamboo banana band banjo bank barley barn barrel
basil basin basket bath bay bead beach beam bean bear beaver bed bee beet bell bench berry bike birch bird biscuit bishop
blanket blaze block bloom blossom blue board boat body bolt bonus book boot border bottle boulder bow bowl box brake branch
brass bread breeze brick bridge brisk broom brook brown brush bubble bucket buckle bud buffet bugle build bulb bundle
bunny burrow bus bush butter button cabin cable cactus cafe cake calf camel camera camp canal candle canoe canvas canyon
cape car caravan carbon card cargo carpet carrot cart cashew castle cat cave cedar ceiling celery cellar cement center
cereal chain chair chalk channel chapel chapter charm chart cheese cherry chess chest chicken chimney chin chip chorus
cider cinema circle circus citrus city clam clay clean clerk cliff clock cloth cloud clover clown coach coal coast coat
cobalt cocoa coconut coffee coin collar color comb comet comic compass concert cone cook copper coral cord cork corn
corner cotton couch county court cousin cow cozy crab cradle crane crate crayon cream creek crew cricket crisp crop crow
crown crumb crystal cube cup curb curtain curve cushion cycle cymbal daisy dance dawn deck deer delta denim depot desert
desk dial diamond dice diet dinner dish ditch diver dock dog doll dolphin dome donkey door dove dozen draft dragon drain
drama drawer dream dress drift drill drink drive drum duck dune dusk dust eagle ear earth east easel echo edge eel egg
elbow elder elk elm ember emerald engine entry equal estate evening event exit eye fable fabric face factory fair falcon
family farm fashion feather fern ferry fiber fiddle field fig figure film finch finger fir fish flag flame flask flat
flax fleet flint flock floor flour flower flute foam fog folder forest fork forum fossil fountain fox frame freckle
friday fridge frog frost fruit fudge fuel funnel fur galaxy gallon game garage garden garlic gate gecko gem giant ginger
giraffe glacier glass glaze globe glove glow glue goat gold golf goose gown grain grape graph grass gravel gravy green
grid grove guest guide guitar gulf gum habit hail hair hall hammer hamster hand harbor harp harvest hat hawk hay hazel
head hedge helmet hen herb heron hill hinge hippo history hive hobby hockey holly honey hood hoof hook horizon horn
horse hostel hotel hour house hub hut ice icon igloo ink inlet insect iris iron island ivory ivy jacket jade jaguar jam
jar jasmine jazz jeans jelly jersey jet jewel jigsaw job joke jug juice jump june jungle junior jury kale kayak kennel
kettle key kidney kilt kitchen kite kitten kiwi knee knight knob knot koala label lace ladder lake lamb lamp land lane
lantern lark laser latch laurel lava lawn layer leaf leather ledge leek lemon lens lentil lesson letter level library
lid light lilac lily lime linen lion lip liquid list lizard llama loaf lobby lobster local lodge loft log lotus lounge
luggage lunar lunch lung lute lynx magnet maize mango manor mantle map maple marble march margin market marsh mask mast
mat maze meadow meal medal melody melon menu mesh metal meteor metro mild milk mill mint minute mirror mist mitten mixer
moat model mole monday money monkey month moon moose morning mosaic moss motel moth motor mountain mouse mouth movie
mud muffin mug mulberry muscle museum mushroom music mustard napkin navy neck nectar needle neon nest net nickel noodle
noon north nose note novel nugget nurse nut nylon oak oar oasis oat ocean octave office oil olive onion opal opera orange
orbit orchard orchid organ origami osprey otter oval oven owl owner oxygen oyster paddle page paint palace palm pan
panda panel pansy pantry paper parade park parrot parsley party passport pasta pastry patch path patio paw pea peach
peacock peak peanut pear pearl pebble pecan pedal pelican pen pencil penguin pepper perch petal phone photo piano picnic
picture pie pier pigeon pillow pilot pine pink pint pipe pixel pizza plain planet plank plant plate plaza plum pocket
poem pond pony pool poplar poppy porch port post pot potato powder prairie present pretzel print prism prize puddle
puffin pulley pulp pump pumpkin pupil puppet puppy purple purse puzzle quail quarter quartz queen quest quiet quill
quilt quince quiz rabbit raccoon radar radio radish raft rail rain raisin rake ram ranch raspberry raven ravine razor
recipe record reed reef region relay report resin rhino rhythm ribbon rice ridge ring river road robe robin robot rock
rocket roof room root rope rose round route row ruby rudder rug ruler runner rust rye saddle safari saffron sage sail
salad salmon salt sand sandal satin sauce saucer sauna scale scarf scene school scooter scout screen scroll sculptor
sea seal seat second seed sequel sesame shade shadow shape shark shed sheep sheet shelf shell sherbet shield ship shirt
shoe shop shore shovel shower shrimp shrub shutter sign silk silver sink siren sister skate sketch ski skill skin skirt
sky sled sleeve slice slope snail snow soap soccer sock sofa soft soil solar solid song sonnet soup south space spade
spark sparrow spice spider spinach spiral sponge spoon sport spring spruce square squash squid stable stadium staff
stage stair stamp star station statue steam steel stem step stew stone stool stork story stove straw stream street string
studio suede sugar suit summer summit sun sunday surf swan sweater swift swing syrup table tablet taco talent tango tank
tape target tart taxi tea team teapot teeth temple tennis tent terrace thistle thread throat throne thumb thunder
thyme ticket tide tiger tile timber tin toast toffee tomato tone tooth topaz torch tower town toy track tractor trail
train tram tray tree trellis triangle trio trolley trophy trout truck trumpet trunk tuba tulip tuna tunnel turkey turnip
turtle tutor twig twin umbrella uncle uniform union upper urban urn valley value vanilla vase vault velvet vendor verb
verse vest vial video view village vine vinegar violet violin visit vista voice volcano vowel voyage waffle wagon waiter
walk wall walnut walrus wand warm wasabi watch water wave wax weasel weather weaver web week west whale wheat wheel
whisk whistle willow wind window winter wire wolf wood wool word world wreath wren wrist yacht yard yarn year yeast
yellow yoga yogurt zebra zero zinc zone zoo
`
export const passphraseWords: readonly string[] = [...new Set(list.trim().split(/\s+/))].slice(0, 1024)

/** log2 of the list's length. */
export const bitsPerWord = 10
