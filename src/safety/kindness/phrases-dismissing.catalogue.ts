/** Dismissing, comparing, making small, commanding (J01 to J11). How a line is read: `readPhrase`. */
export const dismissingPhrases = {
  J01: `
how much longer are|do|will|is you|this|it <int>* going|need|plan|be|mope|drag|take
how many more times|months|weeks|years do|will|are you
move on already
you are|still <int>* living in the past
^ stop living in it
^ get on with your life
it is ancient history
you have had <int>* enough|plenty_of|months|years|time to get_over|move_on|grieve|heal
it is not healthy to keep
^ just|simply? get over it|this|that|him|her|them|yourself|urself
^ get over it|yourself
^ <must> <int>* get_over|move_on|let_go|let_it_go|snap_out_of|forget_about|put_it_behind|put_this_behind|put_that_behind|leave_it_behind|be_over|let_this_go|let_that_go
^ just <int>* move on
just|simply get over it|this|that|him|her|yourself
just|simply snap out of it|this|that
^ snap out of it|this|that
^ move on with your life
^ just? move on $
^ shake it off
^ just? let it go $
^ just? let it go , that was|it was
^ drop it $
^ you are not|still over it|this|that|him|her yet|still
are you not|still over it|this|that|him|her yet|still
you are still on about|hung_up|crying_over|upset_about|going_on_about|obsessing|whining_about|not_over|moping
^ still on about|crying_over|upset_over|not_over|hung_up_on|whining_about|going_on_about
you should <int>* be over it|this|that|him|her
you should <int>* have gotten|got|moved over|on|past
you ought to be over
it is time|about_time you got|moved|let|grew|stopped over|on|go|up
is it not|about time you|to got|moved|let|get|move
how long are you going to drag|keep|carry|go|be|mope|cry|whine
^ stop living in the past
living in the past
dragging|drag this|it on|out
^ it|that was|is|happened <int>* years|ages|months|weeks|so_long|a_long_time ago|time ,? get|move|let|so_get
it was|happened <int>* years|ages|months ago ,? get over|on
^ get on with it|your_life
^ just|please forget about|it it|him|her|them
you just|simply have|need to forget|put it|this|that|about|him|her
put it|this|the_past behind you and
dwelling on|in the_past|it|this will|is|does
what is done is done
water under the bridge
no use|point crying|dwelling|worrying|complaining over|on|about
build a bridge and get over it
are you still|seriously not|still|even over|crying|upset|whining
give it a rest
why can not you <int>* get_over|move_on|let_go|let_it_go|snap_out
why|when will|are you not|going|ever|finally|to get|move over|on
! <youare> being|still <int>* stuck in the past
^ deal with it $
^ just deal with it
you will just have to get over|used|on
`,
  J02: `
depression|anxiety|adhd|trauma|mental_illness|ptsd is what|just|something|only <int>* rich|bored|lazy|weak|spoiled|entitled|first_world|people|kids|millennials -for_me
did not exist|have_a_name when i|we <int>* was|were
people|we did not have depression|anxiety|adhd|trauma back_then|in_my_day
your <int>* anxiety|depression|illness|pain|trauma is all
you convinced|talked yourself
it|that|this|its|these|everything|those is|are <int>* in your <int>* head|mind|imagination|own_head|own_mind
it|that|this|pain|symptoms is|are <int>* psychosomatic|imaginary|imagined|in_your_imagination
you are <int>* imagining it|this|that|things|stuff|everything|all
^ you <int>* imagined it|things|that|this|everything
you are <int>* making it|this|that|things|yourself up|worse|sick|ill|miserable|depressed
it is|this <int>* psychological , there|nothing|so
nothing <int>* wrong with you , <int>* just|get|stop|so_stop|so_get|so_quit|so_just|you_just_want|you_just_like|you_just_love
there is nothing|not_anything|fuck_all|zero <int>* wrong with you , you_are_perfectly|you_are_fine|you_just_want|you_just_like|get|stop|so|just|you_look|so_stop
nothing <int>* actually|physically|medically wrong with you
your|the pain|illness|sickness|symptoms|depression|anxiety|problems|disease|condition|suffering|issues|trauma is|are|does|do not real|exist|a_thing
your|the pain|illness|symptoms|depression|anxiety|problems is|are <int>* in_your|made_up|imaginary|fake|pretend|just_in
you <int>* talked|talk|think|thought|worked|work yourself into it|this|that|being|feeling|a_depression|depression
doctors|they|tests|doctor|test found|find|show|shows|say|says nothing|you_are_fine , so you
so you are <int>* fine , stop
you are <int>* perfectly|physically|totally|completely fine|healthy , just|stop|so_stop|get|you_are|quit|its|it_is
you are <int>* not <int>* sick|ill|disabled , you|just|you_are
does not exist , it_is|you
depression|anxiety|adhd|ptsd|fibromyalgia|autism|bpd|mental_illness|trauma|burnout|chronic_fatigue is|are not real|a_thing|an_illness|a_real_illness|a_disease|a_real_disease|a_real_thing|an_actual_thing|even_real|a_real_disorder
depression|anxiety|adhd|ptsd|fibromyalgia|autism|mental_illness|burnout|mental_health does not <int>* exist
depression|anxiety|adhd|ptsd|fibromyalgia|mental_illness|burnout is|are <int>* made_up|fake|a_myth|a_hoax|a_fad|bullshit|bs|nonsense|a_state_of_mind|an_excuse|a_trend|a_first_world|a_scam|invented|a_mindset
^ stop imagining things
you are <int>* paranoid
^ nobody|no_one is <int>* thinking|looking|talking about|at you ,
`,
  J03: `
it is not like anyone|someone|anybody|somebody|you died|dying|lost
grief|mourning|crying|tears|upset|depressed|sad|crying_over for|over|about <int>* hamster|dog|cat|pet|boy|breakup|game|fish|rabbit|crush <int>* seriously|really|lol|$ -hurts
what is|the the|is <int>* big deal
i do|can not see the|a|what <int>* big? problem|issue|deal|fuss
i fail to see
so what is the|your <int>* problem|issue|excuse
not everything is <int>* trauma|a_trauma|abuse|a_tragedy|a_crisis|that_deep
it is not that deep|serious
you will get|be over|fine it|by_tomorrow
it|that|this is|was not <int>* big <int>* deal
it|that is <int>* not <int>* bad|terrible $ <-sure|if|hope
it|that|this is|was not <int>* big|huge <int>* deal
it|that|this is|was not <int>* big|huge of a deal
it|that|this is|was not <int>* that|so|all|too <int>* bad|terrible|hard|serious|horrible $
it|that is really not <int>* bad
it|this can|could not <int>* be <int>* bad|hard|difficult
no|not|hardly|barely|whats a? big|biggie deal $
^ no|not a? big deal , just|people|you|get|stop|everyone
^ what is|the the|is big deal
you are|keep|always <int>* making|make a|such|this|it|everything <int>* big|huge|into_a|such_a|out_to_be|bigger|giant
making|make a|such <int>* mountain|deal|fuss|drama|scene|song|meal|problem|federal out|about|over|of|from
^ stop|quit making|blowing <int>* deal|fuss|mountain|scene|big_deal|drama|out_of_proportion|it_up|it_into|it_a_big_deal|everything_about|a_fuss
why are you <int>* making|so_upset|this_upset|even_upset|even_sad|even_crying|crying_about|upset_about|upset_over|crying_over|bothered
mountain out of a molehill
it|that|this|nothing|not|is|are <int>* nothing|not|hardly|barely|no_reason|worth|no_point <int>* to_cry|to_get_upset|worth_crying|a_reason_to_be|getting_upset|to_be_upset|upset_over|to_complain|to_be_depressed|being_upset|worrying_about|to_be_sad|to_be_anxious|to_freak_out|to_worry|to_lose_sleep
hardly|barely|not <int>* a reason to be|feel|cry|get
it is|was|its just|only a|an|some? job|breakup|dog|cat|pet|boy|girl|guy|man|woman|game|exam|test|grade|crush|word|words|friend|relationship|house|bit_of|bit_stress|comment|joke|party|birthday|rabbit|animal|hamster|bird|phase|school|class|number|fish|kiss|bad_dream|panic_attack|miscarriage|few_cells|stress|sad_day
it was <int>* just|only a|an ..1 dog|cat|pet|boy|girl|guy|job|rabbit|hamster|animal|joke|kiss|grade
it|that|things could|can|might <int>* have? be|been <int>* worse
such|what|over|about|for a|something|such <int>* small|tiny|silly|little|minor|trivial|stupid|petty|insignificant|unimportant thing|issue|problem|reason|matter to|over|about|,
^ is that it|all $
is that|this what|all|why you|you_are|got|are|youre <int>* upset|crying|sad|complaining|depressed|worried|whining|bothered
this upset|worked_up|emotional|depressed about|over that|this|a|it|nothing|such
everyone|everybody|we_all has|have <int>* bad|off|sad|rough|tough days|day|times|moods|moments ,|$
not a crisis|tragedy|catastrophe|trauma|real_problem|disaster ,|$
0.7: not the end of the world
0.7: end of the world ,|$
not worth|really_worth <int>* getting|being|crying|stressing upset|over|sad|about|worked|angry
you will live $
you will be|are|get fine $ , stop
^ you are <int>* fine , stop|get|quit|just
^ big deal $
^ who hasnt|has_not been|had|lost|gone dumped|bad|rejected
^ that is|was it|all $ , really
much ado about nothing
first world problem|problems
trivial
storm in a teacup
^ so what , it|you|everyone|people
0.8: you are|be <int>* upset|crying|sad|stressed|worried over|about nothing|something_so|such_a|a_stupid|that|literally_nothing|so_little
get|gets|getting worked up over|about nothing|something_so|such
it|that is|was no excuse|reason|need to feel|cry|be|get
`,
  J04: `
some of us have to|actually|work|would|do_not|are_actually ..3
everyone_is|everybody_is|everyones|everybodys life <int>* is hard|tough|difficult|stressful , -and_i|i ..3
i would kill|love|give|die <int>* for|to_have|anything <int>* life|problems|job|family <int>* like|as|of yours|easy|your
<int>* more cheerful|positive|grateful|problems than you
smile|smiles|complain|complains|suffer|suffers|cope|copes more|less|better|harder than you
you act|talk|behave|sound|write like|as_if you are|nobody|no_one|only <int>* the? only|else
lost ..3 and|but he|she|they is|are|still <int>* ..2
others|people|some|many|other|plenty|millions|thousands|kids|ppl|most|folks|lots|someone|everyone|there_are <int>* people|kids|folks|of_people|of_us|who|that|children|out_there? have|has|had|got|who_have|go_through|with it? <int>* worse -at|on
people|kids|others|someone|everyone|folks|men|women|guys out_there|in_the_world|around_the_world|on_this_planet? have|has|had|got it <int>* worse|harder|tougher|rougher -at|on
have|has|had|got it <int>* worse|harder|tougher|rougher than|then you|u
<int>* worse|harder than|then you|u do|have|are|did|$
worse off|problems than|then you|yours|your|u
people|kids|others|ppl|millions|someone|children go|going|live|living|been through|with <int>* worse|hell|real|actual|much_worse|far_worse|way_worse
people|kids|children|ppl|babies starving|being_bombed|without_food|in_africa|in_war|in_gaza|in_ukraine|in_syria|with_cancer|who_are_starving|who_are_dying|who_are_homeless|who_have_nothing|who_cannot
starving children|kids|people
think|thinking|spare_a_thought about|of|for <int>* people|kids|those|others|children|someone|the_people|anyone with|who|in|less|living|that|worse|have <int>* real|actual|cancer|no|have|cannot|are|has|nothing|worse|it_worse|less_fortunate|legs|food|war|fortunate|homes|home|it
some|most|many of us|people have|deal|got|are with? actual|real|bigger|serious|proper|true|genuinely illnesses|problems|issues|illness|trauma|things|sick|conditions|pain
people|those|others with|have actual|real|bigger|serious|proper problems|issues|illness|illnesses|trauma|pain|disabilities
people|others|kids|someone|someone_else|millions|many|women|men|folks in|with|on|out|all|without|of ..5 would love|kill|dream|die|give|be_grateful|be_thankful|be_lucky|trade to|for|of|anything|your|if|places
others|people|someone|most|many|anyone|millions|some|women|men <int>* would love|kill|die|dream|give_anything|trade to|for|of|your have|be|what|your|a|places|life|job|problems
no idea|clue how lucky|good|easy|fortunate|privileged|blessed you
you do not|can_not <int>* know|realize|see|get|appreciate|even_know how lucky|good|easy|fortunate|privileged|blessed you
try|go telling|tell|say|explain|saying that|this|it to someone|people|a|the|my|somebody who|with|in|mom|friend|dad|kids|kid|children|person|veteran|mother
^ at least you <int>* have|are|had|do|can|got|were|did|still|get ..4 roof|job|food|family|house|parents|money|alive|health|healthy|friends|not|legs|home|husband|wife|partner|mom|dad|kids|him|her|starving|get|like|both|beaten|homeless|someone|bed|one
at least you <int>* do not|did_not|are_not|were_not|have_not|never
my <int>* cousin|mom|dad|sister|brother|friend|aunt|uncle|grandma|grandmother|grandfather|neighbor|nan|gran|wife|husband|kid|son|daughter|coworker|grandpa|friends has|had|is|was|lost|lives|went|got|beat|survived ..6 and|but|yet|,|still she|he|they <int>* does|did|do|never|still|works|is|goes|doesnt|has <int>* not|never|complain|complained|whine|smiles|happy|work|every|happy|moan|smile|laughs|positive
does|did|do|they|she|he not|never <int>* complain|whine|moan|cry about|like|as $
do not|never|not|without whine|complain|whining|complaining|cry|moan|moaning about|like|as|half it|you|this|as|that
^ be glad|happy|thankful|grateful|lucky you|that|u you? are|do|have|were|did|still|even|are_not <int>* not|have|alive|homeless|even|only|in|born|at|get
you should be glad|happy|thankful|grateful|lucky|relieved you|that|it|for ..3
always|is|are someone|somebody|people|others|always|someone_else <int>* worse|off than|$
0.7: it could be|have|always <int>* been|be|worse <int>* worse
0.7: could be|have_been <int>* worse
compared to|with|2 others|people|most|what|some|mine|the|other|those|kids|me you|who|i|have|people|that|in|your|others
your|that|this problem|problems|issues|pain|suffering|life|situation|trauma|it|is|are is|are|nothing|is_nothing|are_nothing|sounds <int>* nothing|compared|compared_to|a_joke|in_comparison|a_picnic|so_easy|easy|paradise
nothing|easy|peanuts|a_joke|mild|tame compared to|with
what about|for <int>* people|those|kids|refugees|veterans|soldiers|children|women|men|patients|the_homeless who|with|in|that|like <int>* actual|real|actually|lost|war|cancer|have|cannot|are|
<int>* privileged|spoiled , people|others|kids|some|most|there
you have it <int>* easy|good|better|made
you have got|had it <int>* easy|good|made
you are <int>* lucky|luckier than|compared most|others|many|some|people|to|the|me|half
! <youare> <int>* lucky $ , <int>* people|others|some
real|bigger|worse problems|things in the|this|to|than world|worry|yours|life|your
bigger|other fish|problems|issues to|in|than fry|the|yours
count|thank yourself|your lucky|stars|god|luck
walk a mile in
`,
  J05: `
roof over your head , <int>* so|what|why|be|stop
some people would|do kill|not_even for|have
^ you|u should|ought|need|must|have <int>* to? be|feel|show|learn <int>* grateful|thankful|appreciative|happy|lucky|glad|to_be_grateful|gratitude|to_appreciate|more_grateful|some_gratitude|appreciate -yourself
you should|ought|need|must|have <int>* to? be|feel|show|learn_to <int>* grateful|thankful|appreciative|appreciate|gratitude -yourself
^ be|just_be|try_being|try_to_be|learn_to_be <int>* more? grateful|thankful|happy|glad|appreciative for|you|that|with|of|to -yourself|you_are
^ be|just_be <int>* more grateful|thankful|appreciative
count your <int>* blessings
<youare> <int>* ungrateful
how|why can|could|are|would|do|should you <int>* possibly|ever|even? be|feel|complain|so <int>* sad|depressed|unhappy|miserable|suicidal|upset|anxious|lonely|complain|with|when ..8 life|everything|job|house|family|kids|so_much|husband|wife|lucky|beautiful|money|yours
what|the_hell|wtf do|have|are|could|can|is|reason|right|on|does you|u|there|someone|do <int>* have|got|be|even|possibly|you|have_to|like|r|are <int>* to|you|be|sad|depressed|got <int>* be|complain|sad|depressed|to|cry|feel <int>* sad|depressed|unhappy|complain|about|stressed|anxious|upset|suicidal|miserable|worried
what|why are you <int>* even? <int>* sad|depressed|unhappy|anxious|upset|stressed|complaining|crying|whining|miserable about|for|, ..3 your|you|life|is|have
you <int>* have|got|had everything|it_all|so_much|all_of_that|a_good|a_great|a_perfect|a_nice|a_wonderful|a_beautiful|a_loving|such_a ..6 so|,|and|but|yet|still ..3 why|what|how|unhappy|depressed|not|sad|complaining|you_are_still|complain|youre_still|stop|be
you have <int>* no|zero|nothing|not_a|absolutely_no|got_no|literally_no|not_got|no_real|no_actual <int>* reason|right|cause|business|excuse|to_be|to_complain|to_cry <int>* to|for|about|be|sad|depressed|feel|complain|upset
you have|got nothing|fuck_all|zero <int>* to <int>* complain|be|cry|whine|moan|worry -ashamed|sorry|embarrassed|guilty|afraid|scared|proud|forgiven
some|bit|little|more|dose|attitude of? gratitude would|will|might|could|goes|is|helps
attitude of gratitude
practice|try|start|show|have|learn some|more|a_little|a_bit_of|practicing|practising|to_be gratitude
do not <int>* know|realize|appreciate|see how|what good|lucky|easy|well|blessed|you you|have|got
you do not|never <int>* appreciate anything|what|your|how|all
take|taking|took <int>* everything|it|things|life|him|her|them|people|your|all for granted
^ appreciate what you
focus|look|think|concentrate on|at|about <int>* what|everything|the_things|the_good|all you <int>* have|got|do_have|still_have instead|and|rather|not|,|stop
what more|else do|could you want
you|your|ur life|job|family|husband|wife|home|house <int>* is|looks|sounds|seems <int>* great|perfect|fine|good|easy|amazing|so_good|so_easy|better_than
some people are never|just satisfied|happy|ungrateful
^ so|how|most|very|such ungrateful
ungrateful little|brat|bitch|child|kid|person|daughter|son|piece
`,
  J06: `
you act|talk|behave|sound as_if|like <int>* crying|whining|the_world|everything|nobody|the_only|no_one|you_are_the
listen|hear to? yourself $
can|do you <int>* even? hear|listen_to yourself
that|this|it is|sounds <int>* childish|immature|pathetic|cringe|over_dramatic $ -of_them|him|her
your <int>* drama|dramatics|theatrics|hysterics|oversensitivity|melodrama|tantrum|tantrums|overreaction|hypersensitivity
<youare> <int>* overreacting|exaggerating|catastrophizing|catastrophising|melodramatic|hysterical|overdramatic|oversensitive|hypersensitive|overemotional|butthurt
<youare> <int>* too|so|overly|over|way|a_bit|such|being|little|kinda|just|a_tad|very|rather|always|really|quite|acting <int>* <soft> -to|and_kind|about_others|person|soul|because_you
<youare> <int>* dramatic|melodramatic|hysterical|overdramatic|histrionic|ridiculous|irrational|theatrical|thin_skinned|unreasonable|touchy|over_the_top|silly
<youare> <int>* drama queen|king
<youare> blowing|taking|reading|thinking <int>* this|it|everything|things|that|way|too|far|much|all <int>* out|personally|seriously|into|far|much|of|hard|about
you <int>* take|took|taking <int>* everything|things|it|this|that|stuff|yourself|offense|all|jokes <int>* personally|seriously|personal|wrong|to_heart|the_wrong
you overreact|overreacted|exaggerate|overthink|overanalyze|overdramatize|catastrophize|dramatize <int>* everything|things|to|about|again|here|a_lot|every|this|it|all|,|and|$
0.7: you are <int>* overthinking|overanalyzing|overanalysing
blow|blowing|blew|blown <int>* it|this|everything|things|that|all|way out of proportion
^ stop|quit|enough <int>* being|acting|with|feeling <int>* <soft>
^ stop|quit|enough <int>* overreacting|exaggerating|overthinking|catastrophizing|dramatizing|the_drama|your_drama|with_the_drama|being_a_baby|acting_like_a_baby|being_weak|being_lazy|being_stupid|being_silly|being_childish|being_selfish|being_pathetic|being_such
^ do not|dont|try_not_to|you_do_not_need_to be|get|act <int>* <soft> -about|of
^ do not overreact|exaggerate|be_a_baby|be_such
do not be <int>* silly|ridiculous|dramatic|stupid|absurd|daft|childish|pathetic|paranoid|crazy|lazy|weak|a_baby|a_drama_queen|a_crybaby|a_snowflake|a_wimp|a_pussy|a_victim|a_martyr|a_child|difficult|selfish
why|do|must|you|always do|are|you|must|must_you <int>* you|have_to|always|be|need_to <int>* always|have_to|be|so|have_to_be <int>* be|so|too|such <int>* <soft>|drama_queen|a_baby|difficult|negative
that|this|it|what|such|sounds|bit|little|just|kind_of|seems|seem is|a|an|like|bit|kind|of <int>* overreaction|overkill|over_the_top|hysterical|hyperbolic|melodramatic|dramatic|melodrama|exaggerated|exaggeration|drama_queen|ott -that|for_a|as|and_sad
^ bit|little|kinda|kind_of|very|so|how|a_bit|wow|sooo|rather|slightly|pretty|overly dramatic|sensitive|hysterical|over_the_top|extra|melodramatic|emotional , -is_that
w ^ dramatic|hysterical|overreacting|melodramatic|exaggerating|drama_queen|drama much|$
^ <int>* overreaction
w ^ too|so|way|always <int>* sensitive|dramatic|emotional|needy|negative $
^ such|what a drama queen|king|overreaction|fuss
can|could not? <int>* you|u not? <int>* take|handle|accept a joke|criticism|the_truth
can not take|handle a joke|criticism|the_truth
it|that was|is <int>* just|only <int>* joke|joking|banter|teasing|kidding
learn how? to take a joke
lighten up
^ chill $
^ chill out|the_fuck
^ relax , it|you|nobody|its|he|she|everyone|this
^ <must> <int>* relax|lighten_up|chill|chill_out|loosen_up|calm_down
thin|thicker skinned|skin
act|acting|like like|it|its it|its|is|this|it_is <int>* end of the world|is_the_end
stop|quit acting|behaving like|as <int>* child|baby|victim|it|toddler|the_world|everyone|princess|kid|teenager|little|brat|crazy|spoiled
drama|fuss over|about|for nothing|no_reason
so much drama|fuss
what|enough|always|the|all|love|more|less|your of|with|a|this|your|the|that <int>* drama|dramatics|theatrics|hysterics|fuss|melodrama $
you|are|so make|making|made <int>* everything|this|it|that|such|something into|about|a|out_of|up_to <int>* drama|fuss|crisis|soap_opera|tragedy|scene|nothing
you|just|always|so|clearly <int>* love|live_for|thrive_on|like|enjoy|crave|want|create|cause|stir_up <int>* drama
save|spare me|us|it the|your|all|for drama|dramatics|theatrics|tears
let|letting|lets it|things|this|everything|stuff|people|them get|getting to you <int>* much|easily|like
so|too|easily|way <int>* easily offended|triggered|upset|hurt|offended
<youare> <int>* easily offended|triggered|upset|hurt
get|getting|got <int>* triggered|offended|upset|butthurt|worked_up|emotional by|over|about|at <int>* everything|nothing|anything|literally|small|little
everything|anything offends|triggers|upsets|hurts you
you are <int>* just? <int>* hormonal|pmsing|on_your_period
that_time|time of the|your month
it|this|that is|are|must_be|probably <int>* your|the hormones|period|time_of|pms
`,
  J07: `
^ man|grow|toughen|woman|suck the <int>* hell|fuck|heck up|it_up
^ act|behave like? <int>* adult|your_age|grown_up
you are <int>* not <int>* five|ten|twelve|child|baby|kid anymore|,|years
it is called <int>* being|life|growing|work|parenting|responsibility|adulting|adulthood|effort|discipline|willpower
^ man|toughen|buck|grow|suck|cowboy|nut|harden|wise|soldier|power|muscle up|it_up|the_fuck_up|tf_up $
^ man|toughen|grow|buck|nut|harden|cowboy|wise up <int>* , -north|with
^ <must> <int>* man|toughen|buck|grow|suck|harden|nut|wise|soldier up|it_up|the_fuck_up|tf_up
why|just|please|and|or|to|simply|can_not_you do_not_you <int>* man|toughen|grow|suck up|it_up -with
just|please|and|simply|seriously <int>* man|toughen|suck|harden up|it_up
suck it up
^ tough it out
^ toughen up
grow|get|find|buy|got a|some <int>* pair|balls|spine|backbone|nuts|set_of_balls|thicker_skin|thick_skin|guts|cojones|skin
grow|get|need|develop <int>* some|a <int>* thicker|thick skin
big girl|boy pants|panties|now
boys|men|man|guys|girls do|dont|does not cry|complain|whine|talk_about|get_depressed|need_therapy|moan|have_feelings|get_anxious|act_like|feel
real men|man|women do|does|would|are not|just|handle|deal|never
^ be|act|be_like|try_being a man|real_man|grown_up|adult|grownup|big_girl|big_boy|lady|man_about $
^ be|act_like a man|grown|adult|grownup , -who|of
be a man about
you are|call not|yourself|a a|not|no <int>* man $
what|some|not|are|call kind|much|you|yourself of|a man , -hurts
act|start|try_acting|behave your|being|like <int>* age|adult|grown_up|grown_man|grown_woman|grown_ass|man|shoe_size
stop|quit acting|being|crying like|a|such <int>* little|baby|girl|pussy|wimp|wuss|sissy|bitch|child|coward|crybaby|woman|weakling|pansy|snowflake|cry_baby
do not be|cry <int>* pussy|wimp|wuss|sissy|little_bitch|crybaby|girl_about|baby|coward|weak|like_a_baby|like_a_girl
w ^ like a baby|girl|child|little_girl|little_bitch|bitch|pussy|toddler|two_year_old|five_year_old|spoiled_child|teenager $
you|u are|sound|look|acted|cried|behaved|whine|cry|act ..3 like a baby|girl|child|little_girl|little_bitch|bitch|pussy|toddler|two_year_old|five_year_old|spoiled_child|teenager $
cry|crying|act|acting|behaving|sound|whine|whining|sulking like a <int>* baby|child|girl|little|toddler|bitch|brat|spoiled|two_year|five_year|kid|pussy|wimp
be|act_like|show_some|have_some|need_some|stay|get <int>* strong|tougher|stronger|balls|backbone|spine|strength for|and_deal|and_stop|and_get|, stop|your|kids|deal|quit
you need|have|got to|2 be|get|become <int>* tougher|stronger|harder|less_sensitive|strong -enough|than|every
where|have is|are|you your|no backbone|spine|balls|dignity|pride|self_respect
stiff upper lip
be more resilient|of_a_man
rub|put some|a dirt|plaster|bandaid on it
walk it off
take it like|on a|the man|chin
grin and bear it
harden the fuck up
stop being|acting <int>* <insult>|<insultnoun>
quit being|acting <int>* <insult>|<insultnoun>
^ sack up
^ <int>* grow up $
`,
  J08: `
^ lose|drop|check|fix|change the|your|that <int>* attitude|ego|act
^ learn to|how <int>* cope|deal|behave|listen|control|live_with|take_it|take_a|accept|manage|grow -swim|your_feelings|your_emotions
you can not just <int>* sit|lie|expect|do_nothing|blame|quit|give_up|ignore|stay|mope|run
you need|have to <int>* face|accept|realize|learn|stop|grow -that_you_are|enabling|blaming_yourself|beating_yourself|hurting|drinking|carrying|to_love|to_appreciate|to_forgive|to_trust|to_be_kind|to_be_gentle|to_give|to_take_care|to_put_yourself|to_say_no|to_live|your_own|what_you|how_to_love <-as|time|what|all|that|everything
^ act like <int>* it|normal
<must> <int>* stop|quit <int>* being|feeling|acting|thinking|letting|doing|focusing|blaming|living|looking|making|using|whining|complaining|relying|expecting|dwelling|worrying|crying|obsessing|overthinking|comparing|wallowing|playing|hiding|running|pretending|lying|this|that|your|it|saying|posting|giving|caring|panicking|stressing -so_hard|blaming_yourself|beating|comparing_yourself|hard_on
<must> <int>* accept|face <int>* it|that|this|reality|facts|the_facts|the_truth|your_fault|it_and|responsibility|the_consequences -help|yourself
<must> <int>* realize|understand|learn|see|get_it <int>* that? <int>* nobody|not_everyone|not_everything|the_world|life|everyone|how_the_world|you_can_not|no_one|people|to_control|to_accept|to_deal|your_place -loves|love|care|cares|is_here|are_here
<must> <int>* get|grow|pull|take|toughen|wake|sort|straighten|shape|control|calm|chill|focus|work|face|own|check|fix|drop|lose <int>* grip|act|together|over|life|shit|act_together|up|responsibility|head|yourself|out|yourself_together|control|real|down|harder|priorities|ego|attitude|reality|the_attitude|mess|used|on_with|your_shit|life_together|it_together|your_emotions|your_life|out_more|out_of_bed|serious|job_and
<must> <int>* be|become|have|show|act <int>* more? <int>* disciplined|realistic|responsible|stricter|mature|stronger|tougher|considerate|selfless|self_discipline|discipline|willpower|an_adult|a_better|better|less_selfish|less_needy|less|adult|harder|thankful|normal|positive
^ get|gt a grip
get a grip on|, yourself|reality|it|life
^ pull yourself together
pull|pulling your? yourself|self|it together
^ get your <int>* act|shit|life|priorities|head|self|ass together|straight|in|out|sorted|on
^ get it together
^ get real|serious|used
^ control your|yourself emotions|temper|feelings|$
^ sort yourself|your_life|your_shit|your_head|urself out|$
^ straighten|sort|shape yourself|up|out yourself|out|up $
^ wake up , -early|feeling
^ wake up and|to smell|see|face|the|realize
wake up call
face the|it|up facts|music|reality|truth|, -alone <-let_us|us|and
^ <must>? <int>* take|accept|own some|your|up|more|full|the|any <int>* responsibility|accountability|ownership for|and|,|of|instead|$
taking|take|accepting|accept no|zero|any responsibility|accountability|ownership for|and|,|of|$ <-are|for
need|have to control|handle|manage|regulate your|yourself <int>* emotions|temper|feelings|anger|moods|reactions|$
learn to control your|yourself <int>* emotions|temper|feelings|anger|moods|reactions|$
you have|need to change your|the <int>* attitude|mindset|ways|behavior|thinking|tune|outlook
^ change your|the <int>* attitude|mindset|ways|behavior|tune|outlook|thinking
^ fix yourself|your|ur|it attitude|life|mindset|shit|$
^ act normal|right|like_an_adult|your_age
^ just|try_to? be normal|yourself_again|happy|like_everyone|stronger -with|that
^ stop thinking like|about|so|too that|it|much|negative|this
you are not|no allowed|right|longer to feel|be|complain|talk
^ listen to me , -i
^ do as|what i|you_are say|told|tell
you must <int>* enjoy|think_you|want_to|stop|quit|learn|accept|change|grow|obey|listen|behave|control|toughen|realize|understand -been|miss
0.55: you must <int>* -be_so|have|feel|not|be_exhausted|miss|love|be|really|never ..2 -been
^ i want you to stop|do|listen|go|get|start
get your priorities
`,
  J09: `
nobody|no_one forced|made|asked|told you to
what did you <int>* expect
if i|we were|was your <int>* wife|husband|mom|dad|boss|friend|parents|kids|partner|boyfriend|girlfriend <int>* i|we
you made|had your <int>* choice|choices|chance|bed|decision
you should|ought <int>* to? have <int>* known|left|thought|tried|stopped|done|said|told|listened|seen|studied|worked|gone|been|taken|asked|called|reported|walked|made|learned|spoken|stayed|kept|put|paid|given|stood|fought|moved|expected|started|never|broken|waited|used|got -been_told|been_there_for|been_protected|been_safe|been_loved|been_given|been_able|been_treated|been_believed|been_allowed|been_heard|had|been_listened|been_taken|been_supported|told_me_sooner
you should not|never have <int>* -had|been_treated|been_put|been_made|been_told|to ..1
you never should have
^ should have <int>* known|left|thought|tried|stopped|done|said|listened|studied|worked|gone|been|taken|asked|called|reported|walked|made|never|learned
you should <int>* be <int>* ashamed|embarrassed|sorry|disgusted|locked|sectioned|institutionalized|grounded|humiliated
you should|must|ought <int>* to? know better
you should|better|ought <int>* to? feel <int>* guilty|ashamed|bad|sorry|embarrassed|terrible|awful|lucky|disgusted
^ shoulda|woulda|coulda
should have|would_have , would_have|could|could_have
^ what did you|u <int>* expect|think|do_you
what did you|u <int>* expect|think_would|think_was|think_going|do_you_expect
what do|did you <int>* expect
^ serves you|u right
serve|serves you|u right
^ i told you|u so|this|it|that|not|over
^ told you|ya|u so
i <int>* told|warned you|u so|this|not|to|about|that
you had|were <int>* warned|your_chance|every_chance|plenty_of|so_many|many|enough|all_the ..2 chances|chance|warning|opportunities|opportunity|time|,|and|$
blew|wasted|threw|missed <int>* it|your|them|away|every <int>* chance|life|,|opportunity|away|$
you could|would have|ve <int>* avoided|prevented|stopped|left|tried|been_fine|said -not
^ that|well|what <int>* was|were|is|a <int>* stupid|dumb|idiotic|foolish|ridiculous|moronic thing|move|decision|idea|choice|mistake|of_you <int>* -of|him|her|them|they
<int>* stupid|dumb|idiotic|foolish|terrible|bad|poor|moronic of you
that|it|you was|were|is|made <int>* your <int>* bad|poor|stupid|terrible|dumb|own|awful <int>* choice|decision|choices|decisions|judgment|life_choices
you <int>* made|make|keep_making <int>* bad|poor|stupid|terrible|dumb|awful|horrible <int>* choice|decision|choices|decisions|life
^ bad|poor|stupid|terrible|dumb <int>* choices|decisions|life_choices
how could you|u <int>* stupid|be|let|not|do|think|say|even|ever|possibly <int>* stupid|so|do|think|say|that|know|it|this|dumb|selfish|let|be|blind|happen|careless|naive|him|her -sleep|eat|feel|when
what were you|u <int>* thinking|expecting
why on earth|the_hell|the_fuck|would|in_the_world <int>* did|would|do|you|are <int>* you <int>* -not|feel|have_to ..2
why the fuck|hell|heck did|would|are|do|is|didnt|dont you
next time|maybe , think|dont|do_not|listen|learn|you_will|use|try <int>* before|again|to|not|your
^ <must>? <int>* think before you
learn from|your your|lesson mistakes|$
that is|was what_you_get|on_you|your_lesson
`,
  J10: `
problem solved
you could|can just <int>* leave|stop|quit|say_no|ignore|get_up|move|eat|try
it is not <int>* rocket|brain science|surgery
why do|did|can|could|will|would not you|u <int>* just|simply -let_us|tell_us
0.5: why do|did|can|could|will not you <int>* try|get|stop|go|be|grow|leave|find|listen|accept|eat|say|ask|tell|report -a_little_rest
how hard is|can|could it|that <int>* to|be|$
it|that is|can not|hardly|can_not <int>* hard|difficult|rocket_science|brain_surgery|complicated|rocket|be_that_hard to|,|$ -say|find|explain|see|describe
not that|so|really|even hard|difficult|complicated to|,|$ -explain
is|are it|you <int>* really|that|so|too|seriously <int>* hard|difficult|lazy|incapable|weak to
^ <int>* not rocket science
^ literally|just|simply <int>* go outside|out|for|get|to|exercise|outside_and|touch|do|and -easy|gentle|slow|at_your|through|with_it
0.6: ^ just <int>* eat|sleep|leave|quit|stop_it|relax|ignore|forget|do_it|say_no|get_up|be_normal|be_confident|act|get_better|lose|grow|clean|wake|tell_him|block|dump|socialize|live|concentrate|be_yourself|go_outside|study|exercise|stop|shower -breathe|if_you_can|when|as|whenever|what_you_can|brother|for_a
0.6: ^ just do not|never <int>* think|worry|care|listen|panic|cry|be|eat|drink|cut|feel|look|read -give_up|forget|be_so_hard|be_too_hard|do
^ just stop|quit <int>* cutting|drinking|smoking|eating|doing|thinking|caring|worrying|it|that|being|crying|letting|talking|seeing|using|going|self|hurting|starving|purging|, -by
could|can|would not you|u just|simply
could|can|would you|u not just|simply
could not you <int>* just|simply
can not|not_you you|just <int>* just|simply|try|be -snap|turn|switch|get|will|shake
all you|u <int>* need|have|got to <int>* do is|was -write|breathe|say|ask|click
^ simple|easy , just|stop
easy as that
as <int>* simple|easy $
it|that is <int>* that|so|really|literally|just <int>* simple|easy $
it is <int>* that|really|actually|so|very|not_that|pretty|quite <int>* simple|easy , -to
live|act|do_it|be|cope|behave|just_do|work like everyone|everybody|normal else|people|person does|do|$ <int>*
like a|every|any normal|other person|human|people|adult
be|act|live like normal|everyone|everybody people|else
the solution|answer|fix is <int>* simple|easy|obvious
problem solved
`,
  J11: `
^ stop|quit|enough <int>* acting|wasting|seeking|looking_for|begging|fishing|hiding|bothering|annoying|pitying|babying|exaggerating|procrastinating|sitting_around|lying_around|obsessing -yourself_for|yourself_so
^ stop|quit blaming <int>* others|everyone|him|her|them|your|people|the
^ stop|quit expecting <int>* us|people|everyone|others
^ stop being so
another|yet_another <int>* pity|sob|whiny|attention|depressing|sad_story|poor_me|victim|woe <int>* post|story|thread|party|comment|me
enough of|with your|the|this <int>* moaning|whining|complaining|crying|drama|self_pity|excuses|bitching
your <int>* whining|moaning|complaining|self_pity|whinging|crying|bitching|pity_party|victim_mentality|sob_story -is_okay|is_fine
had|have|has <int>* enough of <int>* your|you|this <int>* moaning|whining|complaining|drama|self_pity|excuses|,|bullshit|crap
nobody|no_one|i <int>* will|is|am|do|does|going|feel|not <int>* going_to|not? <int>* feel|feels|have|has|take <int>* sorry|pity|sympathy for|on you|your
no|zero <int>* sympathy|pity|empathy <int>* for|from|here|left you|people_like|me|us|$
^ <must>? <int>* stop|quit|enough <int>* <stopwhat>
^ <must>? <int>* stop|quit|enough|less <int>* your|the|with|with_the|with_your|of_your|this|all_the|all_this|with_all_the|it_with_the <int>* whining|complaining|moaning|bitching|crying|drama|sob_stories|sob_story|pity_party|self_pity|excuses|whine|victim|victimhood|negativity|bullshit|nonsense|melodrama|dramatics|theatrics|tears|wallowing|sulking|bs|crap|attention_seeking|poor_me|woe_is_me|games|feelings|oversharing|ranting
^ <must>? stop|quit <int>* cry|crying|worry|worrying|stressing|whining|moaning|complaining|panicking|overthinking -alone
^ <must> <int>* calm|settle|chill|cool|pipe|simmer|relax down|out|it|the_fuck|your_tits|ur_tits|yourself|off $
^ just|please|omg|seriously|will_you <int>* calm|settle|chill|cool|pipe|simmer down|out|the_fuck|your_tits|off|it
^ calm|settle|cool|pipe|simmer|chill <int>* down|out|the_fuck_down|tf_down|your_tits|off|the_hell_down $
^ calm|chill <int>* down|out , it|you|its|this|nobody|dude|jeez|seriously
<youare> <int>* wallowing|whining|moaning|sulking|bitching|feeling_sorry_for_yourself|pouting|moping|throwing_a_tantrum|having_a_tantrum|throwing_a_pity|having_a_pity|drowning_in_self_pity|pitying|just_complaining|always_complaining|constantly_complaining
<youare> <int>* playing|acting|being|making <int>* victim|yourself_the_victim|yourself_a_victim|yourself_out
you <int>* play|like_playing|love_playing|love_to_play|always_play|enjoy_playing|keep_playing <int>* victim
play|playing|plays <int>* victim <int>* card|game|role|all|again|,|$|mentality
victim mentality|complex|mindset|card|olympics
self pity|pitying
pity party|parties
all you|u <int>* do|ever_do|can_do is <int>* complain|whine|moan|cry|bitch|sit|feel|post|talk_about|make_excuses|worry|blame|rant|lie -your_best
you|u <int>* complain|whine|moan|bitch|cry <int>* too|so|all|about|every|constantly|like|more|nonstop|over ..2 -when_you
nobody|no_one|noone|who likes|wants|loves <int>* whiner|whiners|complainer|complainers|crybaby|cry_baby|negative|victim|debbie_downer|downer
^ whine|cry|complain|moan|bitch|rant less|some_more|more
^ cry|crying will|does|is|never|wont <int>* not <int>* change|help|solve|fix|get|bring|do
stop crying|worrying|whining|complaining , it|you|its|there
crying|whining|complaining|moaning|worrying|ranting|posting about|on <int>* it|here|this|reddit|online|internet|facebook|everything <int>* will|does|is|wont|helps|never|solves <int>* not|nobody|nothing|never
crying|whining|complaining|moaning|worrying|sulking|wallowing <int>* will|does|is|wont|never|gets|solves|helps|do <int>* not|nothing|nobody|you|never <int>* help|change|fix|solve|get|going_to|nowhere|anything
feel|feeling|feels <int>* sorry for yourself|urself
so sorry for yourself
woe is me
! hard|difficult|impossible to feel <int>* sorry|sympathy for you|someone|somebody|people who|when|if
poor me
less|stop|more|and <int>* whining|complaining|crying , <int>* more|less|and|start
^ <must>? <int>* stop|quit <int>* it|that|this $
^ stop|quit <int>* your <int>* crying|whining|bitching|moaning|complaining|sobbing|blubbering|whine
more time|energy <int>* complaining|whining|crying|moaning than
instead|rather of|than <int>* whining|complaining|moaning|crying|bitching|feeling_sorry|wallowing|moping|sulking|sitting|posting|playing|lying_around|making_excuses|blaming -alone
<int>* whiny|whining|whine|whiner|crybaby|complainer|bitching|moaning -about_my|i ..1 <int>* little|post|bitch|baby|brat|again|here|about|ass
dry your|those eyes|tears ,|and|$
snap|grow|knock|cut it|up|out off|out $
^ knock it off
^ cut it|the out|crap|bullshit|drama
^ spare|save me|us|it the|your|all|for|from
`,
} as const;
