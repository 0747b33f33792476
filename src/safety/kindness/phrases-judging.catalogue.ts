/** Blaming, moralising, labelling, diagnosing, medical orders, doubting (J12 to J22). How a line is read: `readPhrase`. */
export const judgingPhrases = {
  J12: `
your <int>* problem is that you
that_is|this_is what you get for
i can see|understand why your|he|she|they|people|everyone|nobody ..2 left|stopped|hate|hates|avoid|avoids|dumped|gave_up|block|blocked|cheated
you made your bed
your <int>* problem is <int>* you|that_you|your -solved
the|whole problem|trouble with|here you|is <int>* you|your|people_like -not
you are <int>* the reason <int>* your|he|she|they|everyone|nobody|no_one|people
i would have left|dumped|fired|hit|divorced you
he|she|they <int>* had <int>* every_right|good_reason|a_reason to leave|hit|be_angry|fire|yell
it|that|this|its|everything|all|which is|was|are|seems|sounds|sounds_like <int>* your <int>* fault|doing|problem|mistake|responsibility|own_fault|own_doing|own_problem|own_mistake -to_carry
it|that|this|is|are <int>* your fault
^ your <int>* own? fault|doing $
^ your <int>* fault for
you are <int>* to blame
you brought|bring|bringing|caused|did|do|created|asked|made|invited|earned|chose <int>* this|it|that|all_this|all_of_this|everything|your_own|your_problems <int>* on|upon|to|for|yourself|problems <int>* yourself|urself|$
you|u did|do|are_doing|have_done this|it|that to <int>* yourself|urself
you brought|caused|bring <int>* this|it|that|everything|all_of_it
you are bringing|doing this|it on|to yourself
only|but|no_one|nobody|noone have|has|got|else|to|but <int>* yourself|urself|blame|you to|blame|but <int>* yourself|urself|blame|you|$
have only yourself
^ look at|in yourself|the_mirror|urself $
^ <int>* blame yourself $
that|this|it|thats is|was|one_is|all <int>* on you|u
made|make your|ur|the bed
you reap|get|are_reaping what you sow|give|deserve|sow|put_out
reap what you
what goes around
you|u would <int>* be|feel <int>* happier|better|liked if|when you|u <int>* stopped|quit -blaming_yourself|beating|hurting|drinking|apologizing|apologising|being_so_hard|taking|comparing
maybe|perhaps|well if|but_if you|u were|had|did|would|are|werent|hadnt|could|stopped|just|actually|weren <int>* not|been|a|more|less|so|just|listened|stopped|tried|treated|such ..8
if you|u were not <int>* so|such|a|always|being|<insult>
if you had|did <int>* not <int>* been <int>* so|such|drunk|drinking|lazy|stupid|rude|mean|late|selfish|flirting|asking|there
if you had|did <int>* not <int>* so|cheated|lied|gone|drunk|provoked|started|let|waited|made|done|said|left|pushed|spent -some|through
^ no wonder <int>* you|he|she|they|your|people|nobody|no_one|u|everyone|his|her|its ..3 left|hate|hates|hated|have|has|had|do|does|can|cheated|cheats|wants|likes|hit|dumped|is|are|single|alone|divorced|beat|broke|got|single|avoid|avoids|ghosted|ran|lost|fired|get -exhausted|tired|worn_out|upset|drained|struggling|overwhelmed|sad|feeling|having|scared|hurting|burnt|anxious|depressed|angry|feel|a_hard|hard|hurt
^ no wonder you are alone|single|divorced|friendless|unemployed|failing|fat|unhappy
i can see why he|she|they|people|nobody|everyone|no_one ..1 left|hates|hate|dumped|cheated|avoid|does|do|wanted|avoids|hit|ghosted|divorced
i would have <int>* left|dumped|divorced|cheated_on|leave you|too
i do_not_blame|dont_blame him|her|them <int>* for? <int>* leaving|cheating|dumping|hating|hitting|leave|left|too
you are <int>* the problem|issue|common_denominator|toxic_one|abuser|bad_guy|villain|asshole|one_with_the_problem|reason|one_to_blame|one_who_needs|root|cause|drama|one_at_fault
^ yta $
yta
considered|consider|thought|occurred_to_you|think <int>* that|if|about|maybe|it_is <int>* that? <int>* you|it|your|the <int>* are|is? <int>* problem|fault|issue|toxic_one|common_denominator|your_own_fault|your_attitude|your_behavior
common denominator
maybe|perhaps you|its|it|the_problem are|is|might_be|could_be <int>* the|you|your <int>* problem|you|fault|issue
^ look <int>* in the mirror $
take|have|need a <int>* look|good_look|hard_look|long_look at|in yourself|the_mirror|your_own|your_behavior
you|u ruin|ruined|destroyed|wrecked|broke|sabotaged|messed|screwed|fucked|blew|threw|destroy|sabotage|pushed|drove|chased|scared|killed|trashed <int>* your|up|everything|it|the|his|her|their|away|everyone|him|people|them|all <int>* -up_the_courage
you|u deserved|deserve_what <int>* it|what_you_got|what_you_get|what_happened|to_be_alone|to_be_single|everything_you_got|everything_you_get|all_of_it|nothing|no_sympathy|to_suffer|to_lose|to_fail|to_be_hit|worse|every|being_alone|your_fate|the_pain|the_punishment|him|what_u|to_get|to_be_miserable -kindness|better|bit_of_happiness|good|to_be_happy|love|and_more|rest|peace|win|second|so_much|be_proud|break|ounce|to_feel_safe|feel_safe|feel_better|feel_happy|success|happiness|support|help|get_better|get_help
you|u deserve <int>* to_be_alone|to_be_single|everything_you_got|everything_you_get|what_you_got|what_happened|no_sympathy|to_suffer|to_lose|to_fail|to_be_hit|worse|your_fate|each_other
got|get|getting|gets what|whats you|u|coming <int>* deserve|deserved|asked|wanted|earned|paid|to
had|have it|this|that coming
asked|asking|begging|ask for it|that|this|trouble $
you must|probably|obviously|surely have|did|said|clearly <int>* done|did|said|something <int>* something|to|him|wrong
what did|do|have you|u <int>* do|say|done|did to|that <int>* provoke|deserve|make|upset|cause|him|her|them|piss|trigger|anger|push -you_feel|help|cope
takes two
two to tango
you|u provoke|provoked|made|drove|push|pushed|pissed|triggered|enabled|enable|let him|her|them|him_do <int>* to|off|do|into|hit|angry|over|away|walk|treat|it|mad
it|that is <int>* because|cause|cuz of|you <int>* you|your|are|do|never|always|were|let|did|have|chose|refuse <int>* -safe|care|loved|are_tired|have_been_through|worth|are_human|matter|exhausted|love|ill|grieving|sick|kind|human|carrying|trauma|strong|too_much|depression|anxiety|illness|illnesses|brain
you are <int>* making|making_it|only_making it|things|this|yourself|everything|your_life|everyone|us|his|her|their <int>* worse|harder|miserable|difficult|sick|uncomfortable|unhappy|about_you|life
you are your own <int>* enemy
own worst enemy
you are <int>* responsible|accountable for your|the|this|what|how|his|her|your_own
your|ur actions have|own|consequences|choices
actions have consequences
consequences of your
play stupid games
you are reaping
fuck around and
fafo
`,
  J13: `
happiness|depression|anxiety|sadness|being_happy|misery|being_sad|suffering|being_depressed|being_anxious|joy|anger|attitude|addiction|loneliness|being_miserable|being_fat|being_positive|recovery|victimhood|weakness|stress|your_mood is|are|being <int>* choice|decision|mindset|state_of_mind|choice_you|attitude|a_choice|optional
0.6: happiness|joy|peace comes|come|is|starts <int>* from|within|inside|choice|with_you
you|u chose|choose|decide|decided|pick|picked|are_choosing|are_deciding|have_chosen|keep_choosing|wanted|prefer|opt|opted <int>* to <int>* be|feel|stay|live|suffer|act|remain|let|wallow|believe|ignore|see|focus|think|react|marry|have_kids|have_a|go_back|do_this -more|loyal|kinder|open|honest|here|there|part_of|with|gentle|brave|kind|safe|better
you|u chose|choose|picked|are_choosing <int>* this|him|her|it|that|your_life|misery|sadness|depression|life|unhappiness|to_be -words
^ choose|pick <int>* happiness|happy|joy|to_be_happy|positivity|to_be_positive|to_smile|better|wisely|life
nobody|no_one|noone can make you feel|sad|unhappy
feel|hurt ..3 without your permission|consent
mind over matter
mind over mood
only you can|are|decide <int>* choose|control|decide|change|make_yourself|responsible|stopping|fix|save|help -know|know_what
you can|could|have <int>* choose|decide|control|change|a_choice <int>* to_be|how_you_feel|how_you|happy|to_feel|happiness|to_be_happy|your_thoughts|your_attitude|not_to|your_mind|to_stop|your_feelings|to_let|be_happy|your_mindset|to_not -with|around|near|there
decide|decision|choice to be|feel|get happy|sad|depressed|miserable|better|anxious
just|simply choose|decide <int>* to|happiness|joy|not <int>* be|happy|feel|to
it is|that_is|its <int>* your|a|all <int>* choice|decision|mindset|attitude $ , <int>* happy|deal|so
you|u let|are_letting|letting|allow|allowing|are_allowing|keep_letting <int>* yourself|it|him|her|them|your|this|that|people|others <int>* be|feel|get|control|depression|anxiety|win|ruin|affect|bother|walk|define|sad|wallow|go|hurt|treat|fall|stay|become -rest|cry|heal|the_time|grieve|some|be_sad|feel|kind
it_is_all|all about <int>* your|attitude|mindset <int>* attitude|mindset|perspective|outlook
your|ur attitude|mindset|outlook <int>* is|sucks|stinks <int>* problem|everything|sucks|bad|awful
attitude problem
life is <int>* what you make
it is what you make
you control your|how
you create|created|attract|attracted|manifest|manifested <int>* your|this|it|own|what <int>* reality|misery|problems|life|you|suffering|situation
`,
  J14: `
what is your <int>* excuse
just|only|want|looking_for|need <int>* an excuse to|for <int>* ..2
your <int>* laziness|lack_of_effort|lack_of_trying|excuses|lack_of_discipline|lack_of_willpower -is_not
you do|did not <int>* bother|lift_a_finger|try
you expect|want everyone|people|us|others|the_world|me|somebody to <int>* fix|solve|do|carry|feel_sorry|pity|save|pay|tiptoe|drop_everything
! if you|u <int>* really|truly|actually|genuinely|honestly? <int>* wanted|cared|loved|tried|needed|meant ..7 ,? <int>* you|u <int>* would|could|should|might
! if you|u <int>* really|truly|actually|genuinely|honestly <int>* want|love|care|need|mean ..7 ,? <int>* you|u <int>* would|wouldnt
! you|u could|can|would ..6 if you|u <int>* really|actually? <int>* wanted|tried|cared|put $|to|hard|harder|enough|your
! if you|u wanted|cared|loved|tried <int>* to|enough|him|her|them|help|better|change|it|your|more|harder , <int>* you|u would|wouldnt|could
! if it was|were|is <int>* that|so|really|actually|this bad|important|serious|true , <int>* you|u
you|u <int>* are|r|do|did|were|have|clearly not|never <int>* even|really|actually|ever|just|want|tried <int>* trying|try|tried|make_an_effort|making_an_effort|bother|put|putting|making <int>* -to_hurt|to_be_a|to_upset|to_do_any
not even trying|tried
not trying hard|enough
^ <must>? <int>* try harder|more|again_and|better $
try|work|fight <int>* harder , -and_harder|i
you need|have|must|should <int>* try|fight|push|work|put <int>* harder|more_effort|in_more|yourself|some_effort|through -not
you <int>* do|clearly|obviously|really <int>* not|never <int>* want <int>* to? <int>* get|be|recover|change|improve|heal <int>* better|helped|happy|,|$|anyway
you|u do not <int>* want <int>* help|change|solutions|advice|to_change|to_recover|a_solution|to_get_better|to_be_helped|to_help_yourself|it_enough|it_bad_enough|to_hear
you|u|just|only|people_who <int>* want|wanting|wants|seeking|looking_for|need|after <int>* sympathy|pity|attention|a_pity_party|validation|people_to_feel_sorry|drama|sympathy_points|to_be_a_victim -from_them
^ <must>? <int>* stop|quit|enough|no_more <int>* making|with|with_the|with_your|the|your|finding|using|looking_for <int>* excuses|excuse|your_illness|your_depression|your_anxiety|mental_illness|your_past|your_trauma|your_childhood|it_as|that_as|depression_as
that|this|its|it|thats|those|these|just|only|are|sounds_like|sounds <int>* is|are|like|more <int>* excuse|excuses|cop_out|copout -me
^ excuses|excuse , <int>* excuses|excuse
w ^ excuses|more_excuses|nice_excuse|lame_excuse|bad_excuse|poor_excuse $
^ no <int>* excuse|excuses|more_excuses $
no excuse|excuses for|to|not_to|here
you|u make|making|made|find|found|have|are_making|are_full_of|always_have|come_up_with|keep_making|got <int>* excuses|excuse
you|u are|r|just|keep|always <int>* using|hiding|use|hide <int>* behind|your|it|this|that|mental|depression|anxiety|illness|trauma <int>* as|your|illness|depression|diagnosis|anxiety|trauma|past|behind|label|an
as|is|for|an|poor|lame|another|such a|an|as|just|not|no <int>* excuse to|for|not <int>* be|being|do|not|treat|lazy|lie|give|your|avoid
can not|nobody_can|no_one_can|we|cant|one <int>* be|help|can|not|save <int>* helped|you|someone|people|somebody|those|a_person <int>* if|unless|who|that|until <int>* you|do|does|they|help|dont|want|wont|refuse|refuses
^ help yourself first
god helps those
if you do|would|will|dont not <int>* help|try|want|change|make <int>* yourself|help|effort|, <int>* -nobody_will_force
you|u <int>* like|love|enjoy|prefer|want|choose <int>* being|to_be|feeling|playing|wallowing|living_in|staying|the_attention|suffering <int>* depressed|miserable|sad|sick|ill|a_victim|sick|unhappy|in_pain|stuck|helpless|the_sick|broken|victim|suffering
^ admit it $
how bad|badly|much do|did you <int>* really? <int>* want|try
you|u give|gave|always|are_giving|just|are <int>* up|give|gave|giving|quit|quitting <int>* up|easily|easy|quickly|fast|soon|a_quitter -your
what have you|u <int>* actually|even|ever|really|done|tried <int>* done|tried|to|lately|about <int>* help|fix|change|yourself|about|to|improve|solve
have you even tried
did you even try
you|u refuse|are_refusing|are_not_willing|are_unwilling|do_not_bother|never_bother|will_not_even|wont_even <int>* to|help|try|listen|change|get|do
you|u <int>* do|did|are|have? <int>* not|never <int>* put|puts|putting|make|making <int>* in? <int>* any|the|more|an|your|enough|some? <int>* effort|work
you|u <int>* have|need to <int>* just|actually|finally|start|simply <int>* put|make|putting|making <int>* in|any|the|more|an <int>* effort|work
your <int>* lack of effort|willpower|discipline|trying|self_discipline|self_control
you|u lack|have_no|need willpower|will_power|discipline
where there is a will
<youare> <int>* lazy|unmotivated , <int>* that_is|thats|it
not an excuse
you|u <int>* could|can if|when you <int>* really|just|only|actually|want|wanted|tried|try
if|because you <int>* put|set your mind
you|u gave up
prove it $
you are <int>* comfortable|content|happy <int>* being|in|with <int>* your|a|miserable|depressed|misery|the|victim
`,
  J15: `
suicide|self_harm|self_harming|cutting|killing_yourself|killing_urself|ending_it|ending_your_life|taking_your_life|taking_your_own_life|ending_it_all|hurting_yourself|harming_yourself|dying|giving_up|your_plan|wanting_to_die|overdosing|thinking_about_suicide|thinking_about_killing_yourself|thinking_about_ending_it|suicidal_thoughts|being_suicidal|suicide_attempts|a_suicide_attempt is|are|would|just|s|seems|be|was|sounds <int>* <int>* selfish|cowardly|sin|sinful|weak|pathetic|attention_seeking|immature|stupid|dumb|immoral|insult|disgusting|crime|cowards_way|cowards|coward|easy_way|weakness|childish|ungodly|disrespectful|cringe|crap|gross|shameful|for_losers|for_cowards|for_the_weak|for_weak|evil|slap -of_them|of_him|of_her|how|that|what
that|this|it is|would_be|seems|sounds <int>* selfish|cowardly|a_sin|cowards|disgusting_of|immature|attention_seeking -of_them|of_him|of_her|how|that|what
coward|cowards|easy|selfish|weak way|route|persons_way|mans_way out
easy|cowards way|coward
permanent solution
0.8: solution to <int>* temporary
you would|will|are be|just|only <int>* taking|passing|leaving|being|giving <int>* easy|pain|your|others|selfish|coward|on <int>* to|way|pain|selfish
passing|pass|passes|transfer|transfers <int>* pain|suffering on|to|onto
only <int>* weak|cowards|losers|idiots|selfish|weaklings|people_who|stupid|crazy|teenagers <int>* people|person|think|kill|commit|cut|consider|attempt|talk|self_harm|do
people|those|anyone|someone|everyone|suicides who|that|whoever kill|kills|commit|commits|cut|attempt|attempts|self_harm|take|end|die <int>* themselves|suicide|themself|their|by|himself ..3 are|is|deserve|go|just|do <int>* cowards|selfish|weak|coward|pathetic|losers|stupid|hell|not|attention|it_for_attention|burn|sinners|idiots
suicidal|depressed|self_harming|mentally_ill people|ppl|persons are|just|should <int>* selfish|cowards|weak|attention|pathetic|annoying|losers|lazy|dangerous|a_burden|crazy|boring|toxic|draining|get_over
cutting|suicide|self_harm|cutters|self_harmers is|are|just <int>* pathetic|immature|emo|cringe|stupid|for_attention|attention|gross|disgusting|weak
insult|slap|offensive|disrespectful to|in|the <int>* people|those|face|everyone|dying|person|me|of <int>* -do_not|do_or|me|my|who ..2 -say
such|so|how|pretty|bit|really|very|incredibly|extremely a? <int>* selfish thing|of|to|$ , -of_them|him|her
<int>* selfish|cowardly|pathetic|immature|weak of you
you are <int>* being|so|very|such|just|incredibly|really <int>* selfish
w ^ selfish $
do not be <int>* selfish
how <int>* selfish
you|u would|will <int>* hurt|destroy|devastate|ruin|kill <int>* everyone|your_family|your_mom|people_who|your_parents|them|your_kids|the_people <int>* -who_loves
suicide does|is not <int>* solve|fix|answer -want
suicide|killing_yourself|killing_urself is|never|will <int>* never|not <int>* answer|solution|option|solve|the_answer|solves
wrong|sinful|immoral|evil to kill|take|end <int>* yourself|your_own|your_life|life
life is <int>* gift|precious|blessing <int>* do_not|dont|and_you|so_stop|you
throw|throwing|waste|wasting away? <int>* your|the life|gift|youth|away -on
`,
  J16: `
<int>* think|thought|consider|imagine|realize about|of|what|how|who|you_are|know <int>* how|what|your|it|this|that|you|would|<family>|all <int>* -miss|loves|to|with|feels_about|happened ..6 <family>
^ think|thought|consider of|about|how|what <int>* your|ur <int>* poor? <family>
! think of|about what|how <int>* this|it|that|you_are|would <int>* does|is|would|will|do|doing|feel|did|has <int>* doing|done|do|feel|to|hurt <int>* to? your <family>
how could|can|would you|u <int>* do|even|think|put|hurt|leave|be|say <int>* that|this|it|such|your|through|so_cruel|them|about|a|doing <int>* to|your|thing|them|doing|through|that|about <int>* your <family>
your|ur <int>* poor <family> , imagine|think|must|is|has
your poor <family>
<family> must be|feel|hate <int>* ashamed|embarrassed|disappointed|so_disappointed|sick|tired|hurt|disgusted|heartbroken
your|ur <int>* <family> <int>* deserve|deserves|need|needs <int>* better|more|an_apology|you_to_be|a_better|peace|a_real|you_to_stop
you|u are|r|will|keep|would <int>* tearing|hurting|destroying|ruining|breaking|killing|damaging|traumatizing|scarring|tear|hurt|destroy|ruin|break|embarrassing|neglecting|abandoning|disappointing|burdening|worrying|kill|devastate|devastating|putting|failing <int>* your|ur|everyone|apart|the_people|those|all <int>* <family>|moms|apart|who|the_people|kids|around -own_fingers|everyone_else
hurting <int>* everyone|people|those|all who|that|around loves|love|cares|care|you
breaking|break|broke your|ur <int>* mom|moms|mother|parents|dads|dad|family|families heart|hearts|is
owe it|this|them|her|him|that to your|them|him|her|us|me|everyone <int>* -to_yourself|yourself
you|u owe <int>* your|them|her|him|us|me|everyone|the|an|society <int>* <family>|everything|respect|explanation|apology|that|this|life|for|it|better|so_much|to -nothing|not
everything|all|so_much|sacrificed|after|raised|years she|he|they|your|you <int>* gave|did|have|done|has|sacrificed|do|does <int>* for|you|done|everything ..4 how|this|and|repay|you|thank|treat
how you|u <int>* repay|treat|thank|pay|honor them|him|her|your|back
she|he|they gave|sacrificed|raised|did you|everything|so_much|their|her|his|all <int>* everything|life|for|and <int>* -up|hope
do not be <int>* selfish , <int>* your|think
your <family> need|needs|depend|depends|count|counts|relies|rely|loves|love <int>* you|on <int>* stop|so|pull|get|do_not|to_be|and_you_are|,_stop
still|only your <int>* mom|dad|parents|family|sister|brother|blood , <int>* you|no|no_matter|after|she|he|they|and|so|family|$
he|she|they is|are <int>* your <int>* mom|dad|parents|family|sister|brother|blood , <int>* you|no|no_matter|after|she|he|they|and|so|family|$
you only|just get|have <int>* one <int>* mom|dad|family|,|set
blood|family is|are <int>* thicker|family|everything|all|always <int>* -about|whoever|who_you
family is family
^ <must>|just|please <int>* forgive|call|visit|respect|honor|obey|apologize|make_peace|reconcile|talk|make|be_nice|listen <int>* your|to|with|him|her <int>* parents|mom|dad|family|brother|sister|father|elders|peace|up
you have|need|got|ought|should|must to? <int>* forgive|respect|honor|obey|call|apologize|reconcile|make_peace|make_up|be_nice <int>* to|with|your|him|her|them|for <int>* mom|dad|parents|family|brother|sister|elders|them|her|him -yourself
honor your|thy mom|dad|parents|mother|father
respect your <int>* parents|elders|mom|dad
you will|gonna|are_going regret|miss <int>* it|this|when|not|them|her|him <int>* when|she|he|they|is|are|once|after|if <int>* gone|dead|dies|die|she|he|they|are|is
parents|mom|dad|they|she|he did|do|does|is|are|only <int>* best|wants|want|doing|did|means <int>* they|could|she|he|for|what|best|well <int>* -you|want_help|want_to_help ..3 so|and|,|stop|be|you
think|what about <int>* the|your|those children|kids|babies|little_ones|baby
what about your <family>
what|how would|will <int>* your <family> <int>* think|say|feel|do|cope|react
what kind of <int>* mom|dad|parent|wife|husband|son|daughter|person|friend|example|monster|woman|man|human|life are|does|would|do|is|doesnt|leaves|you|says|thinks|lets|has
your kids|children|baby|child|son|daughter <int>* deserve|need|will|are|going <int>* better|real|grow|suffering|pay|suffer|remember|be|hate|resent|normal|a_mom|a_dad|a_better|taken
bad for your <int>* kids|children|baby|child
you are <int>* bad example|role_model
set a|better example
`,
  J17: `
you are <int>* hard work|to_deal_with|to_love|to_be_around|impossible
there is a word|name for people|women|men like|who
deserves|deserve a medal|award|prize|sainthood for putting|living|dealing|staying
your <int>* selfishness|entitlement|immaturity|stupidity|ignorance|arrogance|cowardice|narcissism|hypocrisy|craziness|bullshit|nonsense|toxicity|self_obsession|neediness|ingratitude -his
you clearly|obviously|definitely|really have <int>* issues|serious_issues|problems|mental_problems|some_issues|no_brain|no_life
you <int>* have <int>* serious|major|mental|psychological|anger|severe <int>* issues|problems|problem $ -from <-do|does|did|if
who raised you
were you raised|born|dropped <int>* by|in|on|yesterday <int>* ..1
you have <int>* no <int>* brain|brains|spine|backbone|guts|balls|common_sense|sense|self_awareness|clue|life|personality|friends_because
you have|clearly no idea|clue how <int>* world|life
0.5: you <int>* need <int>* help|your_head_checked|to_be_locked_up|a_straitjacket $ -i|we|if|us
weakness|stupidity|selfishness|laziness|behavior like this|yours|that
what <int>* spoiled|selfish|lazy|pathetic|stupid|weak|ungrateful|horrible|sad|little <int>* brat|person|loser|child|idiot|excuse|attitude|baby|kid|bitch
you are <int>* being|acting|just? <int>* jerk|asshole|ass|dick|bitch|prick|cunt|baby|brat|child|idiot
how old are you , <int>* five|twelve|12|5|three|ten|3|6|six
you are worse than
you are <int>* not <int>* smart|bright|clever|intelligent|mature|good|capable enough|person|
<youare> <int>* entitled -to|talk
<youare> <int>* <insult> -to_your|to_feel|to_that|to_be|to_a|to_help|to_support|to_it|to_rest|to_say|strong|brave|talented|good|kind|amazing|smart|nice|cool|about|loved|for_not|enough|because_of|from|with_yourself|right_now|with_grief|with_worry|busy|lucky|proud|hard|for_me|beautiful|at|like_a_fox|sensitive|caring|honest|ill|people|and_tired|and_sad|and_lost|tired|strong|good|days|sad|insecure|of_it|impressive|close|of_your_anxiety|cat|dog
<youare> <int>* <insultnoun> -about_it
you|u|ur|yous <int>* fucking|freaking|dumb|stupid|little|lazy|pathetic|absolute|goddamn|damn|sad|silly|ugly|fat|selfish|poor|whiny|crazy|worthless|useless|sick|weird|ungrateful|complete|total|bloody|entitled|spoiled|idiotic|ignorant|spineless|miserable|filthy|rotten|dirty|evil|nasty|old|giant|big|bitter|psycho|retarded <int>* <insultnoun>|person|human|woman|man|girl|kid|child|thing|creature|people|excuse|sack|fucks|fuck|shit|animal|waste|fool|cow|boy|git|brat
^ you|u <int>* <insultnoun> $
w ^ <int>* <insultnoun> $
w ^ <int>* pathetic|disgusting|disgraceful|ridiculous|moronic|imbecile|cringe|cringey|lame|loser|embarrassing|shameful|gross|idiotic|dumbass|sickening|despicable $ -for|that
^ stupid|dumb|ignorant|lazy|pathetic|whiny|entitled|fucking|crazy|spoiled|selfish|typical|sad|ungrateful|idiotic|silly|weak <int>* <insultnoun>|snowflake|bitch|ass|cunt|kid|woman|person|girl|man|millennial|child
such|what a|an|kind_of <int>* <insult>|entitled <int>* person|thing|woman|man|human|excuse|individual|brat|loser|piece|attitude|little|girl|kid|life|post|comment|way_to_live|parent|mom|dad|friend -for_him|for_her|to_happen|way|for_them|to_do_to_you|to_say_to_you|that_he|that_she|he|she|they|of_him|of_her|of_them|to_say_to|to_treat
such|what a|an <int>* <insultnoun> $
sad|pathetic|poor|sorry excuse|example for|of <int>* person|human|mom|man|woman|dad|life|parent|friend
attention seeker|seekers|whore|hog|seeking|grabbing|junkie|hungry|whores
you|u|this|that|it|just|only <int>* post|posted|posting|this|is|that|do|did|want|wanting|crave|seeking|say|saying|cut <int>* this|that|it|here? <int>* for|want? <int>* the? <int>* attention $ -his|her|he|she|they
you|u|your|ur|this|that|it|post|posting|just|only <int>* just|are|only|is|do|did|doing|post|posting|posted|want|need|wants|crying|looking|fishing|begging|say|saying|cut|self_harm|crave <int>* this|that|it|for|stuff|here|the|more|to_get|out|yourself <int>* attention -to_yourself|and_care|span|deficit|that_he
cry|crying for|out_for attention|sympathy
you|u want|need|crave|love|just_want|are_seeking|seek|like <int>* attention|the_attention|clout|likes|upvotes
you are <int>* nothing but|more_than <int>* a?
how|so|that <int>* dumb|stupid|lazy|selfish|pathetic|weak|ignorant|naive|thick|dense|gullible|childish|ungrateful|self_centered|immature|desperate|blind <int>* are|can|could|is|r|must you|u|one|someone|anyone|a_person <int>* be|get|$ , -feel
how|so|that <int>* dumb|stupid|lazy|selfish|pathetic|weak|ignorant|naive|thick|dense|gullible are|can|could|must you|u
are|r you|u <int>* stupid|dumb|retarded|an_idiot|insane|crazy|mental|brain_dead|kidding_me|deaf|blind|slow|serious_right_now|for_real|thick|high|on_drugs|a_child|a_moron|out_of_your_mind|delusional|off_your|nuts|dense|twelve|12|5|five|a_baby|an_adult|a_man|mad|psycho|illiterate|trolling|that_stupid -feeling|about
what|whats|wtf|tf|the_fuck is|the_hell_is|the_fuck_is|are|in_the_world_is|on_earth_is <int>* wrong|matter|problem with <int>* you|u|yourself|your_head|your_brain|people_like_you -today|this_picture|right_now ,? -today|my_love|hun|sweetie|dear|tonight
what|whats <int>* is your <int>* problem|damage|issue|deal|malfunction|excuse $
something|somethings|is|seriously <int>* wrong|off|not_right with you|u|in_your_head|in_the_head|your_head|your_brain -if
what|which kind|sort|type of <int>* person|mom|dad|idiot|moron|monster|loser|parent|friend|man|woman|human|sick|psycho|freak|wife|husband|daughter|son|fool|weirdo|animal <int>* does|do|are|would|is|says|lets|thinks|posts|that|leaves|hates|has|gets|stays|goes|doesnt|asks|cries|even|you
you|u disgust|sicken|repulse|offend|annoy|bore|irritate|infuriate me|us|everyone|everybody|people
you|u make me|us|everyone sick|puke|vomit|laugh|cringe|ill|want_to_vomit|want_to_puke|gag|wanna_puke|barf
you are <int>* what|part|everything|whats is? <int>* wrong|problem with|of|in
go|please|should|need|get <int>* get|seek|see|find|some|yourself <int>* help|checked|therapy|locked_up|committed|medicated|psychiatric_help|sectioned|institutionalized|your_head_checked|a_shrink|mental_help , <int>* psycho|crazy|you_are|weirdo|freak|seriously|nutcase|lunatic|u_are
get|need|go_get|should_get your|ur head|brain|eyes checked|examined|tested|looked|fixed|out_of_your_ass
you|u belong in|on|at <int>* asylum|mental|psych|psychiatric|loony|nuthouse|prison|jail|gutter|streets|hospital|institution|hell|trash|straitjacket|padded|zoo|loony_bin|cage|garbage
you|u should|need|ought|must <int>* be|to_be|get <int>* locked|sectioned|institutionalized|committed|medicated|sterilized|put_down|put_away|in_a_mental|in_an_asylum|in_jail|in_prison|in_a_psych|euthanized|slapped|shot|hospitalized
lazy ass|bum|git|slob|sod|fuck|bastard|bitch|cow
^ dumb|stupid|crazy|psycho|lying|fat|ugly|fucking ass|bitch|cunt|whore|hoe|fuck|fucker|twat|slut|cow|idiot|moron|retard|loser
<int>* <insult> <int>* <insultnoun> $
grow some brains|brain_cells
use your|ur <int>* brain|head|common_sense $
have|has|got|use no|zero|some|any|little|a_bit_of <int>* brain|brains|common_sense|brain_cells|dignity|shame|class|self_respect|sense
common sense
iq of|is
you are <int>* not|too <int>* smart|bright|intelligent|stupid|dumb|clever|thick <int>* enough|to|are|,|$ <int>* -not
not the sharpest|brightest
your|ur <int>* stupidity|laziness|selfishness|ignorance|weakness|cowardice|immaturity|childishness|entitlement|idiocy|arrogance|pathetic_life|sad_life|pathetic|stupid_life|delusions|narcissism|selfish_ass|dumb_ass|stupid_ass|lazy_ass|whiny_ass|sorry_ass|fat_ass|crazy_ass|stupid_choices|bullshit|nonsense|victim_complex|crap|self_pity|victimhood -is_not|boss|brother|ex
you are|r <int>* full of <int>* shit|yourself|crap|it|bs|bullshit|hate
you|u <int>* suck|stink $
you|u suck as|at <int>* being|life|everything|a|mom|parent|friend|person
your|ur mom|life|attitude|parenting|post|whole_life|existence|personality is|sucks <int>* joke|pathetic|stupid|trash|garbage|whore|disgusting|embarrassing|sucks|worthless|fat|mess_because|shit_because
worst|terrible|bad|horrible|awful|shitty|lousy|crappy <int>* mom|dad|parent|friend|wife|husband|person|daughter|son|human|human_being|girlfriend|boyfriend|partner <int>* ever|alive|i_have|in_the_world -not
you call yourself a|an
you are not <int>* much of a
you|u must be <int>* <insult>|stupid|dumb -tired
call yourself a
you|u <int>* sound|look|seem|act|come <int>* like|across|as|off <int>* an|a|like|as|every|such|total|real|complete <int>* <insultnoun>|<insult>|nightmare|handful|red_flag|child|teenager|toddler|karen|narc|narcissist|joke|mess
entitled much
narcissist much
red flag $
w ^ gross|eww|yuck|yikes $
`,
  J18: `
! 0.9: <int>* junkie|junkies|druggie|druggies|crackhead|crackheads|schizo|schizos|psychos|retard|retards|retarded|nutjob|nutjobs|nutcase|nutcases|nutter|nutters|loony|loonies|lunatics|tweaker|tweakers|wino|winos|dope_fiend|crack_whore|meth_head|methhead|spaz|mong|spastic|sperg|autist|cripple|cripples|window_licker|mentals|crazies|tard|libtard|tards|stoner_trash
loony|nut bin|house|farm
0.3: committed suicide
failed|successful|unsuccessful|botched suicide <int>* attempt
0.7: mentally ill people|ppl|persons|freaks|monsters|person <int>* should|are|is|cannot|deserve|can_not|do ..2
locked up|away in|forever|,|$
psycho|crazy|insane ward|house|asylum|bitch|ex|lady
0.55: psycho|crazy|insane people|person|woman|girl
belong|belongs|go|back in|to an|a|the <int>* asylum|nuthouse|looney|loony|psych_ward|mental_hospital|mental_institution|institution|funny_farm
faggot|faggots|fag|fags|dyke|dykes|tranny|trannies|shemale|nigger|niggers|nigga|niggas|kike|kikes|chink|chinks|spic|spics|wetback|wetbacks|paki|pakis|gook|gooks|raghead|ragheads|towelhead|coon|coons|beaner|beaners|sandnigger|feminazi|gypsy_scum|hoes|sluts|bitches|trash_hoes|thot|thots|whores
`,
  J19: `
you <int>* have|got|suffer_from|have_got|are_suffering_from|display|are_showing|show|meet <int>* signs_of|symptoms_of|traits_of|untreated|undiagnosed|severe|classic|textbook|mild|chronic|major|clinical|a_case_of|a_form_of|case_of|serious|criteria_for|type_of|complex|all_the_signs_of|kind_of <int>* <diagnosis> -too|in_common|like_me|and_i|as_well|and_me ..1
you clearly|obviously|definitely|probably|likely|must|def|surely|certainly|almost_certainly <int>* have|are|suffer|got|is|suffering|be <int>* from? <int>* <diagnosis>|narcissist|narcissistic|bipolar|schizophrenic|psychotic|autistic|manic|borderline|codependent|sociopath|ocd|depressed|hypochondriac|mentally_ill|mentally_unstable|unstable|delusional|dissociating|addicted|an_addict|an_alcoholic|alcoholic|anorexic|bulimic
sounds|looks|seems|sound|appears|seem to_me? <int>* like|as_if|that|as_though|to_be? <int>* you|u|classic|textbook|a_case_of|might|may|could <int>* have|are|got|be|, ..2 <diagnosis>|bipolar|schizophrenic|psychotic|autistic|manic|narcissist|mania
sounds|looks|seems|its|that_is|it_is|this_is <int>* like|classic|textbook|definitely|obviously|clearly|100|pure|to_me_like <int>* like|classic|textbook|bpd|borderline|narcissism|<diagnosis>|schizophrenia|mania -for_me|my|helped|i_have|what_i
^ that|it|this is <int>* schizophrenia|bpd|borderline|bipolar|narcissism|psychosis|mania|codependency|ocd|adhd|autism , no|for|definitely|hundred|without|100|not
pretty|very|quite|almost|fairly|100|so sure <int>* that|its|it_is|you|this_is|that_is <int>* have|borderline|bpd|bipolar|are|is|got <int>* <diagnosis>|borderline|bpd|bipolar|narcissist|autistic -i
<youare> <int>* textbook|classic|bipolar|schizophrenic|psychotic|codependent|autistic|manic|borderline|sociopath|narcissist|anorexic|alcoholic|an_addict|an_alcoholic|addicted|schizo|hypochondriac|mentally_unstable|unstable|neurotic|bpd -from_what|too
you do not have|need <int>* <diagnosis>|depression|anxiety|ptsd|adhd , <int>* you <int>* have|are
your|ur <int>* boyfriend|husband|wife|mom|dad|ex|partner|girlfriend|boss|sister|brother|friend|he|she is|are|has|sounds <int>* narcissist|sociopath|psychopath|bpd|borderline|bipolar|narc|narcissistic ..2 and you are
your|ur narcissism|borderline|bpd|mania|psychosis|codependency|paranoia is|talking|showing|again
thats|that|its is|the <int>* your|the <int>* bpd|borderline|disorder|bipolar|mania|paranoia talking|speaking
0.55: thats|that|its is|the <int>* your|the <int>* illness|depression|anxiety talking|speaking
you should|need|ought <int>* to? get|be <int>* tested|diagnosed|evaluated|checked|assessed|screened for|as|with <int>* <diagnosis>
i diagnose|would_diagnose you
my diagnosis is|:|,
you fit the|all <int>* criteria|profile|description
off your|ur meds|medication
forgot|forget|skipped|skip|missed|take|took to? <int>* take? your|ur <int>* meds|pills|medication <int>* today|again|this_morning|, <int>* did_you|or
did you <int>* forget|skip|miss|take|stop to? <int>* take? taking? your meds|pills
you are in <int>* manic|psychotic episode|phase
`,
  J20: `
forgot|forget|skipped|missed|need|needs|take <int>* your|her|his|their happy pills|meds|medication
^ <must>|just|please? <int>* stop|quit|come_off|get_off|ditch taking|using|on? <int>* <drugs> -without|suddenly
<drugs> <int>* rot|rots|fry|fries|kill|kills|ruin|ruins|destroy|destroys|poison|poisons <int>* your
it|that|they <int>* rots|fries|poisons|rot|fry|poison your brain|liver|body
^ skip|stop|quit|ditch|drop|flush|bin|throw_away|throw_out <int>* your|the|those|ur|these|all <int>* <drugs> -without
^ <must>|just|please|immediately|simply? <int>* stop|quit|ditch|drop|throw|flush|dump|bin|skip|avoid|refuse|come|get|go|wean|toss|trash <int>* taking|away|out|off|of|using|eating|with|on|popping|swallowing|yourself|the|down <int>* your|the|those|these|that|any|all|ur|them|this|yourself|of|off|damn|fucking|stupid <int>* <drugs>|meds_now -without|slowly_with|with_your_doctor|as_prescribed
<must>|just|please|to|and|should|would_be_better <int>* stop|quit|ditch|drop|flush|dump|bin|skip|come_off|get_off|go_off|wean_off|toss|throw_away|throw_out|trash <int>* taking|off|of|using|popping? <int>* your|the|those|these|that|any|all|ur|them|this <int>* <drugs> -without
get|come|go|be|stay off <int>* of? <int>* your|the|those|these|that|any|all|ur|them|this <int>* <drugs>|zombie
you|u do|should|can not <int>* need|take|require|rely|depend|be <int>* on|to|be|take|any|those|these|your|all? <int>* <drugs>|a_pill -today|if|to_feel
^ do not|never|dont <int>* take|go_on|start|touch|trust|swallow|rely <int>* on|any|those|these|the|your|that <int>* <drugs>|pharma|doctors|psychiatrists -without|with_alcohol|with_grapefruit|more|if
<drugs>|big_pharma|meds_like|pharma|a_pill|chemicals|psychiatry is|are|will|just|only|do|never|does|can|cause|make|makes|turn|turns|ruin|ruins|wont|rot|kill|destroy|mess|fuck|wants|want <int>* poison|crutch|scam|bad_for_you|for_weak|for_crazy|mask|masking|a_crutch|placebo|evil|legal_drugs|toxic|the_problem|make_you|turn_you|zombie|you_into|not_work|not_the_answer|never_the_answer|not_fix|not_solve|not_help|nothing_but|fry|your_brain|your_money|numb|cheating|a_band_aid|band_aid|lazy|easy_way|your_liver|up_your_brain|dangerous|unnatural|cover|covering|useless|bullshit|for_the_weak|for_losers|for_lazy|fix_nothing|no_good|ruin|addictive_poison|you_sick|you_a_zombie -my|mine|for_me
<int>* medication|meds|pills|medicine is|are for|only_for <int>* weak|crazy|lazy|people_who|losers|the_weak|sheep
<drugs> <int>* only|just|merely|simply <int>* mask|hide|cover|numb|treat|suppress|delay|make|fuck <int>* -my
big pharma
pharma <int>* wants|just|only|scam|shill|companies_just|lies|does
pill popper|popping|popper
turn|turned|turning you|u into <int>* zombie|zombies|vegetable
double|triple|up|increase|raise|lower|halve|reduce|cut|change|adjust|split <int>* your|the|ur <int>* dose|dosage|meds|medication|mg -with_your|slowly|ask|prescribed|only
you should|need|must|ought|gotta|could|have <int>* to? <int>* take|try|be_on|go_on|get_on|start|ask_for|switch_to|increase|use|up|drop_to|swap_to|be_taking <int>* some|on|to|the|your|an? <int>* mg|<drugs>|50mg|20mg|100mg|10mg|25mg|200mg|300mg|5mg|15mg|40mg|microdosing|shrooms|mushrooms|weed|cbd|ketamine|lsd|st_johns_wort|kratom|an_antidepressant|valium|adderall|ritalin|stimulants -as_prescribed
^ take|try|start|use|pop|get|go_on|buy|swallow|smoke|microdose|have <int>* some|a|the|more|on|two|three|four|couple_of|few? <int>* 50mg|20mg|100mg|10mg|25mg|200mg|300mg|5mg|15mg|40mg|mg_of|xanax|shrooms|mushrooms|valium|ketamine|kratom|benzos|zoloft|prozac|lexapro|seroquel|weed|lsd|adderall|chill_pill|happy_pill|st_johns_wort
take a|your <int>* chill pill
get|go|be|put back? on|yourself_on some|the|your|ur <int>* meds|medication|antidepressants|lithium|pills|medication_already|lithium
take your|ur <int>* meds|pills|medication , <int>* you|psycho|crazy|please|and|seriously|lol -first|with_food|even
you need|clearly_need|obviously_need|should_be|ought_to_be|belong|seriously_need|really_need <int>* to_be_on|on|some|be|to_get_on|strong|stronger|better|more|higher|medicating <int>* meds|medication|medicated|sedated|antipsychotics|pills|lithium|antidepressants|mood_stabilizers|dose|a_higher_dose -to_sleep
doctors|psychiatrists|they <int>* just|only|love_to|always|get_paid_to|want_to|will_just|are|want <int>* push|hand_out|prescribe|sell|drug|shove|dope|overprescribe|keep_you|paid <int>* pills|meds|drugs|you|sick|medication|by
natural|herbal|holistic|vitamins|supplements|diet|exercise|essential_oils|sunlight|weed|cbd|turmeric|magnesium|cold_showers|keto|fasting|yoga|meditation|prayer <int>* is|are|works|cures|cure|beats|will|can <int>* better|cure|than|more|fix|cures|heal|all|beat|replace|work_better <int>* than|you|your|any|depression|all|pills|meds|medication|anxiety|it|everything|drugs|more
^ <int>* go|quit|stop <int>* cold turkey
`,
  J21: `
^ how|very|conveniently|so convenient
^ sure you did|are|do|were
^ sure it|he|she|they did|was|were $
i am|we_are not buying <int>* it|this|that|your
can not|hard|impossible take|to_take you|this|your seriously
something|story|your_story <int>* does_not|smells|is <int>* add_up|fishy|off $
i do|can not <int>* believe|buy|trust <int>* that|it|this|you|a|any|one <int>* really|happened|is_true|story|word|minute|second|actually ..1
i do not <int>* believe|buy <int>* it|this|that|you|any_of_it|any_of_this|a_word|your_story|one_word $
hard|difficult|impossible to believe|swallow , |$
i|we <int>* call|calling bullshit|bs|cap|fake
w ^ bullshit|bs|cap|lies|liar|fake|troll|yeah_right|sure_jan|as_if|ok_sure|doubt|suspicious|nonsense $ -that
^ fake|bullshit|lies|troll|attention|made_up|clickbait|karma_farming|creative|fiction <int>* post|story|account|writing|seeking|bait|as_hell|af|news|af
this|that|story|your_story|post|whole_thing is|sounds|has_to_be|must_be|reads|looks|seems <int>* fake|made_up|like_bullshit|fiction|like_fiction|fabricated|invented|suspicious|fishy|exaggerated|like_a_troll|troll|bait|implausible|sus|untrue
this|your_story is <int>* bullshit|bs
0.6: ^ it|that is <int>* a_lie|fake $
made up story|stories|nonsense|bullshit|$ , -mind|his|her|my
you|u are|r|must_be|were|probably <int>* lying|faking|exaggerating|inventing|pretending|a_liar|trolling|full_of_lies|lieing|faking_it|attention|bullshitting|fibbing|fabricating|misremembering|confused_about|mistaken|misinterpreting|faking_your|putting_it_on|acting_it <int>* -to_yourself|to_be_okay|to_be_fine
you are <int>* making|made <int>* this|it|that|things|stuff|everything|all <int>* up
you|u <int>* made <int>* this|it|that|all|everything|the_whole|your_story <int>* up
you|u <int>* lie|lied|fake|faked|faking|exaggerate|pretend|embellish <int>* about|it|everything|for|your|to_us|this|being|depression|anxiety|,|and|$ -to_yourself|smile|it_at|to_be_fine|to_be_ok
stop|quit <int>* lying|faking|pretending|exaggerating|making_things_up|making_stuff_up|making_it_up|trolling|embellishing -to_yourself|for_others|that_you_are_fine|to_be_okay
are|r you|u <int>* sure|certain|positive <int>* it|that|you|he|she|this|they|about <int>* did|was|were|really|actually|is|happened|are|do|not|didnt|meant|did_not|have|feel <int>* -safe|okay|want|ok|want_to|want_this|about ..4
^ yeah|sure|ok|right|uh_huh , <int>* right|sure|that|whatever|because ..2 happened|right|whatever|did
sure|totally|definitely that|it <int>* happened
^ and|then everyone|everybody clapped|applauded
and then everyone clapped
^ that|it|this never <int>* happened $
0.6: ^ that|it|this did_not <int>* happen $
you|u did not|never|clearly <int>* get|really|actually|ever|have|experience|were_not|go_through <int>* raped|abused|assaulted|abuse|have|experience_that|through_that|that|abused
pics|pictures|proof|photos|evidence|screenshots or|it it|didnt|or <int>* did|happened|it|not
where is|do_you_have|got|show|any|show_us|wheres|what <int>* the|your|any|us <int>* proof|evidence|source|receipts -is_there|of_that_is
prove it|that
two|to|three|both sides|side <int>* to|of every|the|this|each story|stories|coin
hear his|her|their|the_other side|version
like|love|want|would|interesting|need to hear|know|be_interesting <int>* his|her|their|the_other|what_he|other|from_him <int>* side|version|say|would_say|perspective|him|her
what|wonder is|whats|about <int>* his|her|their side|version
play|playing devils|devil|the_devils advocate
devils advocate
i find|am this|that|it|your|finding|hard <int>* hard|difficult|suspicious|unbelievable|odd|strange|skeptical|doubtful|to_believe <int>* to|that|, <int>* believe|you|swallow|imagine_that
not|hardly|hard|seems|sounds|pretty|very|bit <int>* credible|plausible|believable|likely_story|fishy|far_fetched|convenient
likely story
false|fake|recovered|implanted memory|memories|accusation|accusations|allegations|claims
memory|memories is|are|can <int>* unreliable|tricky|play|false|be_wrong
things that never|didnt|did_not happened|happen
thats|never|didnt|cap|that happened|cap for|,|and <int>* 500|everyone|alex|then
creative writing|fiction
^ nice|cool|great|lovely|good story|fiction|fairy_tale|fanfic <int>* bro|troll|,|$
story|tale does|is not <int>* add|adding|make|making <int>* up|sense
does not|things_dont|things_do_not|that_doesnt add|make up|sense $ , <int>* you|story|if
you|u <int>* misunderstood|misread|misremember|misheard|imagined|dreamt|dreamed|must_have_misunderstood|are_remembering_it_wrong|probably_misunderstood|got_it_wrong|must_have_imagined <int>* it|him|her|them|that|the|,|what|$ -me|my <-than
0.5: he|she|they|your_mom|your_dad|your_boss|your_ex <int>* would|could|probably|surely|just <int>* never|not|meant|trying <int>* do|say|joking|trying|mean <int>* that_way|like_that|such|by_it|to_help|hurt_you
you|u are|r not|never <int>* really|actually|truly|even|that <int>* depressed|suicidal|sick|ill|disabled|in_pain|anxious|traumatized|autistic|abused|hurt|bipolar|mentally_ill
no way|chance <int>* that|this|you|it|he <int>* happened|real|really|actually|true
`,
  J22: `
depressed|suicidal|anxious|autistic|sick|disabled people|person do|does|would not ..1
if you were really|truly|actually <sickword>|sick
you|u do|did not <int>* look|seem|sound|act|appear|come_across <int>* like|as|to_be|that|all|too? <int>* <sickword>|sick|struggling|like_someone|like_you_have|like_you_are|someone|you_have|a_person|sad|in_pain|the_type|like_an_addict|a_depressed|traumatized|gay|trans
but|yet|and|so you|u <int>* were|was|are|looked|seemed|look|seem|smile|laugh|always|post|went|have|can|just|posted|go <int>* laughing|smiling|happy|fine|having_fun|joking|normal|okay|laugh|smile|party|out|so_happy|good|so_normal|friends|a_job|dancing|great|well|so_pretty|successful|smart|at_a_party|work -not|on|through|together|with
! if you|u were|are|was|had <int>* really|actually|truly|that|so|serious|genuinely <int>* suicidal|depressed|sick|ill|anxious|in_pain|disabled|sad|serious|about|abused|raped|bad|autistic|traumatized|hurt|ptsd|depression|anxiety|it|that
you <int>* look|seem|sound|appear <int>* perfectly|fine|normal|healthy|ok|okay|happy|well|great|good|pretty_normal <int>* to_me|fine|normal|healthy|on_the_outside|enough|, -like ..1 $
you|u look|seem|sound|appear <int>* fine|normal|healthy|perfectly_fine|perfectly_normal|okay_to_me|ok_to_me|happy_to_me|just_fine
real|really|truly|actual|actually|people|ppl|someone|those|genuinely|properly|most <int>* depressed|suicidal|sick|anxious|autistic|ill|traumatized|disabled|abused <int>* people|person|ppl|kids|folks|women|men|someone <int>* do|dont|does|can|cant|would|wouldnt|are|never|just|could <int>* not|never <int>* ..6
people|someone|those|anyone|person|ppl who|that <int>* really|truly|actually|are|is|want|wants|have|has|serious|genuinely <int>* suicidal|depressed|wants|want|die|kill|autistic|anxiety|depression|sick|about|to|serious <int>* to|die|kill|about|themselves|it|suicide ..4 do|dont|does|wouldnt|never|would|just|will|dont not|talk|post|just|do|go|tell|never|have|say
you|u can|cant|could|couldnt|are not <int>* be|that|really|actually|possibly|all|have|too|very|so <int>* that|so|too|really|all_that|be <int>* <sickword>|bad|depressed|anxious|sick|sad|shy|lonely|stressed|poor|disabled|hurt|in_pain|suicidal|autistic|adhd|depression|anxiety <int>* if|because|when|you|with|,|since|and|look|or
you|u can not <int>* be|have <int>* <sickword>|depression|anxiety|autism|ptsd|ocd|adhd|suicidal|in_that_much_pain|lonely|sad <int>* if|because|when|you|with|,|since|at
does not|hardly|doesnt <int>* look|seem|sound <int>* like <int>* depression|suicidal|anxiety|ptsd|anything_serious|a_crisis|mental_illness|abuse|that_bad|a_disability
you seem|look|sound|are too|so|way|much <int>* happy|smart|pretty|normal|functional|cheerful|successful|young|nice|social|put_together|confident|outgoing|high_functioning|well|attractive|good_looking|positive to|for <int>* be|have|depression|depressed|it
too <int>* happy|smart|pretty|normal|functional|cheerful|successful|social|confident|outgoing|attractive|good_looking to <int>* be|have <int>* depressed|suicidal|anxious|autistic|depression|anxiety|lonely|sick|ill
how|so_how|why can|are|could you <int>* be|so|possibly|have|post|work|laugh <int>* depressed|sick|suicidal|anxious|depression|anxiety|lonely|if|when <int>* if|when|and|with|you|,|but
would not <int>* be <int>* posting|here|on_reddit|typing|writing|laughing <int>* $ -alone
everyone|everybody|lots_of_people says|say|claims|thinks <int>* they <int>* depressed|anxiety|adhd|have|are <int>* nowadays|these_days|now|depressed|anxiety|adhd
`,
} as const;
