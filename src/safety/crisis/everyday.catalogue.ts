const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of an ordinary day: beside them a bridge is most often the way to the market, and a knife one for bread. */
export const everydayWords = words(`
  we us our market shop shops shopping supermarket bread soup cheese onions lunch dinner breakfast coffee tea cake picnic
  kitchen cook cooked cooking bake baked garden flowers plants tomatoes bus tram taxi lift desk office work school class
  lesson appointment dog puppy kids children grandchildren friend friends neighbour neighbor neighbours mum mom dad sister
  brother aunt uncle photo photos picture pictures view sunset ducks holiday trip hike cycled bike cycling tent camping
  climbing ticket tickets crowded busy full traffic weekend football museum
`);

/** Words that take the ease out of such a sentence. They are many, since one too many only leaves things as they were. */
export const uneasyWords = words(`
  think thinking thinks thought thoughts keep keeps kept look looking looked looks see seeing stare staring stared stand
  standing stood sit sitting sat lie lying lay lean leaning leaned climb again tonight night nights midnight alone
  down edge high height heights jump jumping jumped fall falling fell call calling called calls pull pulling pulls draw draws
  drawn close closer next hid hide hidden hiding scare scares scared scary afraid fear quiet silent silence off phone after
  afterwards last goodbye bye end ended ending enough without cannot until count counting counted nobody anyone anybody
  none never not no dark cold deep water ready plan planned sleep asleep bed room drawer pocket bag want wanted wants wish
  hour hours back driving drive drove found find picked pick chose choose searched search know knows feel feeling feels felt
  hurt pain cry crying cried tears tired sorry sad numb empty empties help safe unsafe stop stopped wrist wrists arm arms
  neck throat skin blood hold holding held hands urge urges hang hung tie tied loud heart why what where how
`);

/** And of a thing: who gets it, or has it, may mean it for more than the kitchen. */
export const gettingWords = words(`bought buy buying have has had got get getting took take taking own`);
