/*
 * Words of suicide, of self-harm and of danger (SEARCH 5.2), as they are said, spelled and disguised. Each line is a row of words;
 * `a|b`: one of them, `*`: up to three words between, `?` at the end: may be missing. Words have lost their apostrophes;
 * `cant` stands for could not, `dont` for did not and does not too. The organiser's safety lead decides what stands here.
 */

/** A query with one of these gets help first. Too often is better than once too little. */
export const crisisPhrases: string[] = `
blade|blades|razor is|are|was|back? out|drawer|hand|bedside
suicide|suicides|suicidal|suicidle|suicid|sucide|sucidal|suiside|suicde|suicied|suicidial|suisidal|soocide|sewerslide|sewercide|sooicide|suic|parasuicide
kms|kys|unalive|unaliving|unalived|selfdelete|ctb
kill|killing|killed|kil|kll|killin|off|offing|end|ending|delete|deleting|top|topping|neck|necking|murder|shoot|shooting|hang|hanging|hung|drown|drowning|poison|poisoning|strangle|gas|electrocute|finish myself|meself|mself|myslef|mysef|mysel|themself|themselves|himself|herself|yourself|urself
want|wanna|wanted|wants|wanting|rather|wish|wishing|wished|hope|hoping|ready|prefer|deserve|deserves|easier|easiest|quickest|painless|painlessly|ways|plan|planning|decided|trying|tried * die|dieing|dying
want|wanna|wanted|wants|rather|wish|better|should * be|was|were|am|im|i dead
let|should|could|can|just me|i just? be? die|dead
let me die
i|should|just|could|can just die
wish|wished i|id|im * wasnt|isnt|werent|never|hadnt * here|alive|born|around|exist|existed|woken|woke
wish|wished i|id|im could|can|would just? die|vanish|stop|end
wish|wished i|id had * died|dead
wish|wished|wishing i|id|im was|were never|not|gone|dead
better|best off? dead
better|best off|of without me
be|is|are|would|will|everyone|world|family|kids|they|he|she|people|life better|easier|happier|fine|off * without me
better|easier|happier * if i|me|im|id * gone|died|dead|disappeared|wasnt|isnt|not|left|never|alive
nobody|no|would|will|wont|who|anyone * miss|notice|care|cares|cry * if i|me|im|id * gone|died|dead|disappeared|die|vanished
nobody|no|wont|dont|would * miss me
nobody cares|notice|notices * i|im * die|died|gone|dead|live
dont|not|never|without want|wanna|wanting|wants|wish|deserve|need * be|being * here|alive|existing|earth|planet
dont|not|never want|wanna|wanting|wants|wish|deserve|need * exist|live|living|alive
dont want|wanna to? be anymore
dont want|wanna * wake up
dont want|wanna this life|existence
no|any|what|whats|the|without|not point|reason|purpose|use * living|live|alive|existing|life|exist|going
nothing|no|anything|nobody * live|living for
not|isnt|aint|hardly|no|life worth living|it|it? living|anymore
not|isnt|aint worth living
life worth living|it
life isnt|not|no|aint|is|feels * worth|pointless|meaningless
cant go|carry|keep on|going|living|fighting
cant * live like this
cant do|take this|it|life|living anymore|any|no|longer|more
cant do life
end|ending|ended|finish it|this|things|everything|my all|life|misery|suffering|pain|forever|tonight
end|ending it|things
take|taking|took|taken|lose|end|ending|ended my|his|her|their|own own? life|lives
want|wanna|wish|wishing|need it|this|everything|life|pain|all all? to|2? end|stop|over|finish
want|wanna|wish|make the|my|this? everything|it|pain|suffering|all all|just|to? to? stop|end|over
make it all stop
want|wanna|wish|gonna|going|could|feel to|i|2|like? just|could|really? disappear|vanish|dissapear|disapear|dissappear|disappearing
disappear|vanish|sleep|gone forever
stop|stopping|not|no|cease|without exist|existing|existance|existence
sleep|asleep|bed * never|not|dont|wont wake|waking
never|not wake|waking|woke up
hope|wish|praying|pray|hoping * never|not|dont|wont wake|waking
sleep and never|not
tired|sick|done|bored|weary|fed|exhausted|had|hate|hating * living|alive|existing|existence
tired|sick|done|bored|over|finished|through of|with? life
had enough of life|living
done|finished|give|giving|gave|given * with|on|up life|living|existing|existence
hate my life
why am|be|should|do|bother i|me|am|living * alive|here|born|exist|living|live
why bother living|existing
should i just? live|exist|die|kill
shouldnt|dont|not be? alive|exist
dont deserve to? live|be|life|exist|alive
ready|want|time to|for? go|leave|check out|for|now? good|forever|heaven|peace|grave
check|checking|checked out of? life|permanently|forever|early
permanent solution
goodbye|farewell|suicide|final|leaving note|letter|notes|message|letters|video|forever|world|everyone
goodbye cruel
final|last goodbye|goodbyes
say|saying goodbye to? everyone|forever|world|all
write|writing|wrote * goodbye|goodbyes|farewell
my|last|final days? will|goodbye|night|day|moments|wishes on? earth|alive|ever
giving|give away my? things|stuff|everything|possessions
jump|jumping|jumped|throw|throwing myself? off|front|infront|under|bridge|building|roof|window|cliff|balcony|train|traffic|tracks|from
jump|jumping|step|stepping|walk|walking|crash|crashing|drive|driving|run|lie|lay into|infront|off|under * traffic|train|trains|bridge|tree|wall|front|lorry|truck|tracks|river|sea
jump|step|walk|run|stepping in front of? a|the? train|car|bus|lorry|truck|traffic
crash|crashing my car
hang|hanging|hung * noose|tree|rope
noose
slit|slitting|slash|slashing|slice|slicing|open my|wrist|wrists|throat|veins
wrist|wrists|veins * cut|slit|cutting|slash|blade|razor
cut|cuting|cutt|cutting|cutted|burn|burning|scratch|scratching|stab|stabbing|bruise|bruising|punch|punching|hit|hitting|bite|biting|hurt|hurting|hurts|hert|harm|harming|injure|injuring|punish|punishing|starve|starving|carve|carving|slap|slapping|bang|choke|choking|choked myself|meself|mself|myslef|mysef|mysel|themself|themselves|himself|herself|yourself
self|slef|sefl harms|harm|harming|harmed|hurt|injury|injure|injuring|injured|harmer|mutilation|mutilate|mutilating|destruct|inflicted|h|harmm|hram|delete|deletion
selfharm|selfharming|selfharmed|selfinjury|sharm|selfharn|sh
urge|urges|want|wanna|wants|gonna|tempted|started|relapsed|relapse|stop|stopped|clean|thinking|crave|itching|keep * cut|cutting|sh|selfharm
urge|urges|want|wanna|tempted|need to|2 burn|harm|cut
cut|cutting|cuts|sliced|slicing|scars|scratched|burns * arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|hips
cutting
blade|blades|razor|razors|sharps|lighter * skin|arm|arms|wrist|cut|cutting|hide|hidden|hurt|use
bang|banging|hit|hitting|smash my? head
overdose|overdosed|overdosing|overdoes|overdosin|oversode|overdos|od|oding|oded|ods
take|taking|took|swallow|swallowed|swallowing|taken|down|downed * all|whole|too|many|bottle|lots|handful|packet|every|pack|box * pills|tablets|meds|medication|paracetamol|tylenol|ibuprofen|medicine|antidepressants|painkillers
took|taken|swallowed|swallow|swallowing * pills|tablets|paracetamol|bleach
how|too many|much * pills|tablets|paracetamol|insulin|tylenol|dose|meds
lethal|fatal dose|amount
drink|drinking|drank|drunk bleach|antifreeze
painless|peaceful|easiest|quickest|fastest|easy|quick way? to? death|die|dying|suicide|go
way|ways|how|method|methods|best to|of|2? die|dying|kill
death wish
wish|want|wanting|longing|waiting|ready|praying|dream|dreaming|fantasise|fantasising|fantasize|fantasizing|thinking|think|thoughts|thought|obsessed for|about|of|on death|dying|dead|ending|suicide|killing
plan|planning|planned|decided to|my? die|kill|suicide|death
cant keep|trust|be|stay myself|safe * safe|tonight|alive|alone|myself
not|dont|isnt|cant|am * safe * myself|alone|tonight|me
keep|keeping|stay|staying myself? safe|alive tonight|now|myself|somehow|from
keep|keeping|stay|staying myself alive|safe
stay|staying alive
dont trust|feel myself|safe * tonight|myself|alone|harm
wont|not|dont|cant|might|may * be here|alive|around tomorrow|anymore|christmas|long|morning|next|monday|weekend|much
wont see|make tomorrow|morning|christmas
no|only|one|see * way out
only|one way out|left
toaster bath
going|gonna|want|might|will|could|scared|afraid|ill|ima|need|about|i * kill|hurt|stab|shoot|murder|strangle|harm someone|somebody|him|her|them|everyone|boss|partner|husband|wife|baby|kids|child|children|mum|dad|ex|my
kill|stab|shoot|murder|killing him|her|them|someone|everyone
he|she|hes|shes|they|partner|husband|wife|boyfriend|girlfriend|dad|ex|is|going|will|threatened|parents|hell|shell|to * kill|strangle|strangled|choke|choked|stab|murder|hurting|beat|beats|beating|hitting|hits me
want|wants|wanted|tried|trying|threatening|threatened|threatens|is|has * die|suicide|harm|unalive|overdose|himself|herself * himself|herself|themself|themselves
lost|losing|no|have|without the? will to? live|living|go
no|any will to live
dont|cant|not see * future
in heaven|afterlife soon|tonight|again
`
  .trim()
  .split('\n');

/** What sounds like one of them and is none; taken out before looking. */
export const harmlessPhrases: string[] = `
suicide squad|prevention|awareness|bomber|doors|mission
suicidal tendencies band
die|died|dying|dead|dies of|from|with laughing|laughter|boredom|embarrassment|cringe|heat|hunger|cold|thirst|curiosity
die|died|dying|dies|dead laughing|down|hard|hards|cast|casting|tired|lift|lifts|line|lines|end|ends|pan|weight|serious|cute|funny|ringer|beat|asleep|knackered|leg|cool
dying to|for see|meet|know|try|tell|hear|go|get|a|some|chocolate|pizza
to die for
never say die
old habits|dogs die
drop dead gorgeous
killing|kills|killin me|my
kill|killing|killed|kills|killin it|time|the|my|two|bill|mood|vibe|an|hours|lights|engine|weeds|mockingbird|switch|process|cancer|germs|bugs|bed|ants|joke|off
killing|killed|kill myself laughing|working|running|with
cut|cutting|cuts my? my? hair|down|back|out|off|corners|costs|carbs|sugar|grass|lawn|onions|nails|fringe|paper|caffeine|coffee|calories|tie|ties|with|contact|people|board|edge|short|hours|budget|spending|cake|food|through|vegetables|mat|alcohol|screen|veg|class
cost|job|paper|glass|hair|cookie|wood|bread|price|meat cutting|cutter
burn|burning|burnt|burned myself? out
hang|hanging out|with|on|up|around|there|pictures|washing|clothes
jump|jumping rope|jacks|scare|scares|start|queue|ship
end|ending it|things with|up
end of week|year|month|term|day|season|work|school|rope|tether|wits|line|relationship|story|world
hit|hitting|beat|beating|bang|banging myself? up
hurt|hurting|hurts my|his|her|their|someones feelings|back|knee|ankle|foot
too|so|how much dose|meds prescribed
go on the|a|my|holiday|holidays|dates|date|about|bus|trains|train|forever
harm reduction
dead sea|pool|celebrities|battery|zone|silence
phone|battery|plant|plants|laptop|car|internet|houseplant died|dead|dying|die|dies
take|taking|took|takes my|your life back
wake|waking|woke up at|early|tired|in|with|anxious|every|so|sad|the|my|during|before|late|panicking|feeling|to
live|living alone|abroad|room|together|with|music|stream|in|at
alive|live music
walking|grateful|red dead
game|boss|raid|level|minecraft|zelda|enemy|monster * die|dying|died|kill|killed
kill|killing|beat|shoot * boss level|fight|raid
how|why did|do|does|are * dinosaurs|bees|romans|plants|stars|orchid|batteries * die|died|dying
disappear|vanish|disappearing act|ink|messages
shoot|shooting|shot hoops|photos|pain|pains|film|stars|star|video
tonight|this|film|show|song|game|lesson|meeting|shift|lecture|party * over|end|ends
giving|give away my? things|stuff|everything to? charity
`
  .trim()
  .split('\n');

/** What words of a crisis are about, so that what is written about it is looked for where they name nothing themselves. */
export const crisisKinds = ['suicide', 'self-harm', 'hurt'] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/** Words that make it one of self-harm; any other crisis is looked after as one of suicide. */
export const selfHarmWords = new Set(
  `sh selfharm selfharming selfharmed selfharmer selfinjury harm harming harmed cut cuts cutting cutted blade blades razor razors sharps burn burning
scratch scratching scars slice slicing slit slitting bleed hurt hurting injure injuring bruise bruising bite biting lighter`.split(
    /\s+/,
  ),
);

/** The concepts that say what people do about urges, to stay safe for now and to get through a night. */
export const crisisFamilies: Record<CrisisKind, string[]> = {
  suicide: ['after-crisis', 'self-harm-urge'],
  'self-harm': ['self-harm-urge', 'after-crisis'],
  // They name it themselves.
  hurt: [],
};
