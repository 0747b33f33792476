/** Hostile, inciting, generalising, denying worth, mocking, silencing, taking hope, shaming, threatening. How a line is read: `readPhrase`. */
export const hostilePhrases = {
  J27: `
why should|would anyone|anybody|i|we|people <int>* care
i <int>* stopped|quit reading after|at|when
wasting|waste|wasted <int>* my|our|everyone_is|everybody_is|peoples|everyones <int>* time
i|we can not <int>* stand|bear|take <int>* you|your|people_like_you|listening -being|thought
you are <int>* boring|annoying|exhausting|insufferable|unbearable|pain_in|joke
get <int>* over yourself
^ cry about it
^ shit up
up|off|away you|u <int>* <insultnoun> $
boo hoo
cry me a <int>* river
^ cry about|more|harder|some_more it|$|, -here|with_us|as
^ cry harder|more $
^ <int>* get a <int>* life|grip_on_life
^ get a life
^ go|just_go get <int>* a life
you|u need|should_get|have_got_to_get|have|get to? get? a life $
! shut <int>* your|ur|that|it <int>* mouth|trap|pie|face|hole|up|gob|stupid|fucking|whiny|whore|ass|yap
^ shut <int>* up -down
! shut <int>* up|the_fuck_up|the_hell_up $ -about_it_in
^ just|please|so|would_you|can_you shut <int>* up
shut the <int>* fuck|hell|heck <int>* up
^ <int>* shut up and|already|you|bitch|loser|with
^ who <int>* cares|gives|asked|gaf|tf_cares|the_fuck_cares ,|$|a|about|you|if|what|that|lol|anyway -for_you
who the fuck|hell|heck cares|asked|are_you
^ <int>* no_one|nobody|noone|who|literally_nobody <int>* asked|cares|gives|wants_to_hear|gaf|gives_a|gives_two -about_me|for_me|enough_to_ask|him|me|and_i|,_and_i
nobody|no_one|noone <int>* cares|gives|asked <int>* about_you|a|how_you|what_you|that_you|if_you|you|two|for_you|why_you -about_me
i|we do not <int>* care <int>* about you|your_feelings|your|if_you|what_you|how_you
0.5: ^ i do not care $
i|we could not care less $
could not care less about you|your|what_you|how_you
i|we|nobody|no_one|who do_not|gives|could_not give <int>* a|two|one|flying <int>* shit|fuck|damn|crap|shits|fucks|rats|toss <int>* about you|your|if_you|what_you|,
nobody|no_one|who <int>* gives <int>* a|two <int>* shit|fuck|damn|crap|shits|fucks|toss
could not care less $
^ <int>* go|get|just_go|please_go|now_go <int>* away|lost|bother|fuck|suck|screw|jump_in_a_lake|to_hell|play_in|cry|whine|complain|touch_grass|eat_shit|eat_a_dick|pound|home_and_cry|back_to_your|be_miserable|be_sad <int>* -for_a_weekend|for_the_weekend|for_a_bit|for_a_few
^ go <int>* cry|whine|complain|moan|sulk|mope <int>* to|somewhere|about|in|on|elsewhere|your -with
^ fuck|screw|bugger|damn <int>* you|u|yourself|urself|your_feelings|your_life|your_problems|your_depression|your_kids|your_family|off -over|deserve|up|for_you
fuck you $ <-the
^ fuck <int>* off|outta_here|out_of_here
fuck off
<int>* middlefinger
screw|fuck|to_hell_with you|your|u <int>* and|sob|feelings|problems|stupid|opinion|drama|whining -deserve
^ piss|bugger|sod|naff|jog|do_one|sling|buzz|beat_it off|on|your_hook|$|it
piss off
^ get <int>* lost|out_of_here|fucked|bent|stuffed|the_fuck_out|the_hell_out|off_this|off_my|out_of_my -in_a_book|up
^ get lost|bent|fucked|stuffed|wrecked
you|u are|r <int>* full of <int>* shit|crap|it|bullshit|yourself|hot_air
! eat <int>* shit|a_dick|dirt|my_ass|a_bag
suck my|a|it|on <int>* dick|balls|fat|cock|loser|it|ass
kiss my <int>* ass|butt
bite me
^ stfu|gtfo|gfy|fuck_off|sod_off|eff_off|yawn|bye_felicia|barf|puke|cope_harder|seethe|cope_and_seethe|cry_more|get_rekt|nobody_cares $
the fuck up $ <-get|wake|got|woke|what
cope and|harder|more|, seethe|$|dilate
talk to the hand
<int>* i hate|despise|loathe|cannot_stand|can_not_stand|detest <int>* you|u|people_like_you|your_guts|your_kind|losers_like_you|your_face -for_you|are|have|had|went|feel|hurt|to
i hate you|u|people_like_you|your_guts
you|u <int>* suck|stink|blow $ -it|up|in
you suck
you|u <int>* annoy|bore|irritate|exhaust|sicken|piss|disgust <int>* me|us|everyone|the|everybody|him_to
<int>* sob|sad story|stories|tale ,? <int>* -is_hard|of_mine|my
your <int>* sob story
small|tiny <int>* violin
what the fuck|hell|heck is wrong with you|people_like
what the fuck|hell|heck is wrong with you
^ are you <int>* fucking|freaking <int>* kidding|serious|stupid|retarded|high|for_real
you|u fucking|stupid|dumb|bloody <int>* bitch|cunt|idiot|moron|loser|coward|prick|whore|asshole|bastard|retard|pig|cow|twat|wanker
leave us alone $
no_one|nobody|noone invited_you|wants_you|needs_you|here_cares|here_likes|misses
kick|slap|knock <int>* some sense into you
your|ur problem|problems <int>* not mine|my_problem|ours
not my|our problem $
go|get <int>* fuck|screw yourself|urself|off
hope|bet you|u <int>* happy|proud|satisfied now $
are|hope you happy|satisfied|proud_of_yourself now $ <-makes
^ dumbest|stupidest|most_pathetic|lamest|shittiest <int>* post|thing|person|excuse|take|advice|comment|story|mom|dad|parent|human <int>* ..2
this|that is|was <int>* the? <int>* dumbest|stupidest|lamest|saddest|most_pathetic|most_ridiculous|most_stupid|most_idiotic|most_selfish|worst <int>* thing|post|shit|excuse|thread|question|crap|story|take|idea|comment -he|that_can|anyone_can|feeling
^ <int>* what|such|load|pile|bunch|lot|total|complete|utter a|of|an <int>* load|of|bunch|crock|pile|whiny|nonsense|bullshit|crap|rubbish|bollocks <int>* of|shit|bullshit|nonsense|crap|rubbish|bollocks|$|horseshit|drivel|whining|self_pity
`,
  J28: `
^ kill yourself|urself and
^ <must>|just|please|go|so|then|oh|or|hurry_up_and|do_everyone_a_favor_and|do_us_all_a_favor_and|do_the_world_a_favor_and|do_everyone_a_favor|do_us_all_a_favor|do_the_world_a_favor|go_ahead_and|might_as_well|you_might_as_well|you_may_as_well|why_not_just|why_not|better_to|you_can|i_hope_you|hope_you|i_want_you_to|time_to|you_deserve_to|you_really_should|you_should|you_need_to|better|come_on|just_go|go_on_and|feel_free_to|i_dare_you_to|dare_you_to|promise_to|everyone_wants_you_to|nobody_would_care_if_you|nobody_will_care_if_you|no_one_would_care_if_you|no_one_would_miss_you_if_you|the_world_would_be_better_if_you|i_wish_you_would|wish_you_would|i_wish_you_had|should_have|you_should_have|can_you <int>* just|go|please|and|already|off? <int>* <selfharm> -if_you_mix|by_accident|with_work|working|laughing|i|me
^ kill|off|hang|shoot|neck|unalive|drown|rope yourself|urself|ur_self|your_self <int>* -over|with_work|working|laughing|trying|to_please|for_them|for_a_job|is|was|in_the_face_with
^ <int>* go|just|please|then <int>* kill|off|hang|shoot|neck|unalive|drown|delete yourself|urself|ur_self|your_self $
should|better <int>* just? kill|hang|shoot|neck|unalive|drown yourself|urself $
! you|u <int>* should|need|ought|must|deserve|better|gotta|oughta <int>* to? <int>* just|go|really? <int>* <selfharm>|die|be_dead|be_killed -not|peacefully <-why_do|do
! kys|ky5|killurself|killyourself|kysnow|fuckingkys|k_y_s <int>* -is|culture|comments|messages|was|online|spam
^ just|please|hurry_up_and|go_and|go_ahead_and <int>* die|die_already $ -of_old|with_dignity|laughing|of
^ go <int>* die|and_die|kill|hang -down|back|to
^ drop dead
^ <selfharm> $ -in_your
^ just|please <int>* <selfharm>
! go|just|please|should|can|and|to_go <int>* jump|leap|walk|step <int>* off|in|into|in_front|under|from <int>* a|of|the|that|some <int>* bridge|cliff|building|roof|train|traffic|bus|tracks|of_a|balcony|window -story|i|was
^ drink|swallow|chug|inject|eat <int>* some|a|the|that|your <int>* bleach|bullet|gun|poison|drano|antifreeze|rat|tide_pod
world|everyone|everybody|we|family|kids|people|place|they|life|humanity|us|all|planet|parents|mom|wife|husband would|will|is|are|can|might_be|be <int>* all|be|much|so <int>* better|happier|relieved|glad|fine|nicer|safer|easier|celebrate|relief <int>* off|place|if|without|world <int>* without|if|when|dead|gone|you -your_illness|your_depression|your_help|a_choice ..2
better off|world|place|life|everyone|us|we <int>* without you|u $ -he_is|he
you|u would|are|will <int>* be? <int>* better off <int>* dead|dying|not_alive|gone|in_the_ground|not_here|killing|in_a_coffin
better off dead|dying $ <-be
everyone|world|everybody|we|family|i|they|people|nobody would|will|wishes|hopes|wants <int>* be|you|it|throw|all <int>* happier|happy|better|glad|relieved|party|celebrate|rejoice|sleep|cheer <int>* if|when|once|the_day you|u <int>* are|were|died|die|killed|dropped|kill|never|had|ended|had_never|disappeared|not <int>* dead|gone|yourself|died|die|$|,|been_born|born|here|alive
nobody|no_one|noone|not_one would|will|is_going_to|gonna <int>* miss|notice_if|care_if|mourn|cry_for|come_to_your_funeral <int>* you|u|if_you_died|if_you_die|if_you_were_gone|if_you_were_dead|when_you_die|when_you_are_gone|when_you_are_dead|if_you_killed|if_you_kill
do it , <int>* pull|jump|kill|hang|end|cut|swallow|take_the_pills|take_them_all|nobody_would|no_one_would|no_one_will|nobody_will
do it already|pussy|coward|then|now|you_coward|you_wont , <int>* pull|jump|kill|hang|end_it|end_your|cut|swallow|nobody_would_miss|die
pull the <int>* trigger $ <-not
^ <int>* just <int>* end it|your_life|it_all|things -with
<must> <int>* just|really|go_and? <int>* end it|your_life|it_all|yourself $ -with
! if you|u <int>* want|wanna|wanted|are_so_miserable|are_so_unhappy|hate_your_life|hate_life|feel_that_bad|are_going ..2 to? ..2 ,? then|just|so|go|please|why_not <int>* do|kill|end|go|just|die|get_it <int>* kill|it|die|end|yourself|over -,_call|call|please_call|talk|tell
why are|r you|u <int>* still|even|not <int>* alive|dead|breathing|here_on_earth|on_this_planet|killed|dead_yet|living
why <int>* have|did|do|not|are|havent|dont|didnt|cant not? you|u <int>* just|not|go|already? <int>* not? <int>* <selfharm>|died|killed_yourself|die|offed_yourself|hanged_yourself|hung_yourself|ended_it|end_it -ever
you|u should|shoulda|ought_to <int>* have <int>* died|killed_yourself|been_aborted|been_swallowed|succeeded|not_survived|stayed_dead|gone_through_with_it|cut_deeper|used_a_gun|finished_the_job|jumped|been_drowned
<int>* better_luck|try_harder|cut_deeper|do_it_right|aim_better|use_more|use_a_gun|do_it_properly|finish_the_job next|next_time|$ , <int>* ..2 $ <int>* suicide|time|kill|cut
next time cut|aim|use|do_it|jump|take <int>* deeper|better|right|more|higher|down|properly
cut|cutting|slice|slit <int>* deeper|down|vertically|along|lengthways|the_right_way|across <int>* next|not|the|$|,|instead -than_you
down the road <int>* not
i|we <int>* dare|double_dare you|u <int>* to <int>* <selfharm>|do_it|jump|kill|die
! hope|wish|pray|hoping|wishing you|u <int>* die|rot -peacefully|happy|old|loved|with_dignity|at_home|knowing|in_peace|surrounded
! hope|wish|pray|hoping|wishing you|u <int>* kill|hang|succeed|overdose|off|neck|do_kill|drown|finally|go|would <int>* yourself|kill|end|in_killing|at_killing|do_it_and_die|and_die -with_the|at
your|ur|the <int>* suicide|death|funeral <int>* would|will|is|be <int>* be|a|make|do <int>* favor|best|better|blessing|relief|gift|good|happy|everyone|improvement -devastate
we|i|world|everyone|family do|does|would|will|dont|doesnt not <int>* need|want|miss <int>* you|u alive|on_this_earth|on_earth|around_anymore|in_this_world|breathing
waste|stealing|using of|our|up <int>* good? <int>* oxygen|air , <int>* kill|die|end|go
do everyone|us|the_world|humanity|society|yourself|your_family <int>* all? <int>* a <int>* favor|favour <int>* and <int>* die|kill|end|drop|jump|disappear|hang|overdose|stop_breathing|never_wake|<selfharm>
a favor and die|kill|end_it|end_your|jump|disappear|drop_dead|hang|overdose|<selfharm>
<int>* livestream|stream|film|record|post it|your when|for|suicide|death
tie|get|find|grab|buy|make <int>* a|the|yourself|some <int>* noose|rope_and|gun_and|rope_already -away
take|swallow|down <int>* all|whole|every|entire|all_the|all_your|all_of_the|all_of_your|the_whole|your_whole|the_entire|every_single <int>* pills|bottle|pill|meds|tablets <int>* then|already|at_once|now|$|and|next ..3 -with_food|as|before_bed
`,
  J29: `
people|ppl|women|men|girls|guys|folks|kids|losers|parents|moms|someone|persons|patients|idiots|ones|humans <int>* like you|u|yourself|urself <int>* -deserve|or|and_me|and_i|make|give|are_the_reason_i_am|are_why_i|help|matter|are_the_best|are_rare|are_amazing|are_so|keep|inspire|who_care|are_strong|are_brave|and_me|are_needed|are_what|are_worth|are_important|are_a|in_the_world|in_my|in_this ..1
<int>* people like you always|never|are|make|do|just|only|should|cannot|need|have|ruin|think|want|give|can <int>* -me_hope|this_place|this_world_better|the_world_better|the_world_a_better|better|me|deserve|love|matter|amazing|the_best|why_i|worth|needed|so_strong|inspiring|special|proof|kind|rare|to_know|a_gift|the_reason_i|us|loved|to_be_heard
you people|lot <int>* are|always|never|need|make|have|should|disgust|ruin -the_best|amazing|great|so|kind|lovely|wonderful|awesome|helped|good|made|my|warm|saved|me_feel|all_so|really|such
you people disgust|sicken|suck
all|most|typical|every|these|those|no|bloody|damn <int>* men|women|guys|girls|doctors|addicts|borderlines|narcissists|alcoholics|bipolars|depressives|teenagers|teens|millennials|boomers|immigrants|gays|mothers|moms|fathers|junkies|autistics|cutters|anorexics|fat_people|poor_people|homeless_people|depressed_people|therapists|bpds <int>* are|is|do|just|only|always|never|want|lie|cheat|need|should|care|deserve <int>* -different|human|welcome|struggling|doing_their|to_be_heard|love|kindness|help ..1 trash|same|garbage|pigs|liars|cheat|want|manipulative|crazy|lie|selfish|whores|sluts|lazy|attention|dangerous|evil|the|bad|stupid|weak|toxic|gold_diggers|one_thing|abusers|scum|leeches|snakes|dogs|emotional|drama|cheaters
^ typical <int>* woman|women|man|men|millennial|boomer|addict|borderline|bpd|narcissist|female|male|gen_z|teenager|liberal|girl|guy|teen|depressed|victim|american|leftist|behavior|mentality|kid|mom|abuser|you -of_him
you|u|your|ur kind|type|sort|lot|ilk|generation|species|breed|race <int>* always|never|are|is|of_people|should|ruins|ruin|makes|make|just|disgusts|does|have|has|need|will|want <int>* -words|heart|words_are|to_say|message|of_you|me|so_kind|reply|welcome
addicts|alcoholics|junkies|druggies|cheaters|liars|abusers|drunks|addict <int>* always|never|will|are|do|only|dont|wont|is|cannot <int>* always|not|lie|change|addict|selfish|scum|care|liars|quit|liar|steal|manipulate|recover -family
depressed|suicidal|borderline|bipolar|autistic|mentally_ill|anxious|schizophrenic|anorexic|disabled|traumatized|bpd|fat|poor|homeless|unemployed|single|trans|gay|crazy|adhd people|ppl|persons|women|men|mothers|moms|girls|patients|folks <int>* just|always|never|are|should|do|only|love|drain|ruin|use|lie <int>* not? <int>* have? want? attention|selfish|manipulative|lazy|dangerous|burden|toxic|weak|crazy|draining|kids|children|breed|drama|sympathy|complain|miserable|pity|unstable|abusive|liars|annoying|violent|boring
borderlines|bipolars|narcissists|schizophrenics|depressives|autistics|anorexics|bulimics|psychos|hypochondriacs|cutters|bpds|schizos <int>* are|always|never|should|just|do|only|cannot|love|need|want <int>* -welcome|people_too|human|struggling|not|loved
people|ppl|parents|mothers|moms|women|men|addicts|someone <int>* like_you? should|must not <int>* be_allowed|have|breed|reproduce|procreate|raise|teach <int>* to|children|kids|babies|reproduce|breed|$|,
your|ur|this|whole|entire|snowflake <int>* whole|entire|generation <int>* generation <int>* is|are|has|just|needs|cannot <int>* weak|soft|lazy|entitled|pathetic|spoiled|no|too|doomed|useless|a|full|a_joke|coddled|ruined|snowflakes
generation snowflake|me
snowflake generation
you|they|women|men|addicts <int>* are all <int>* the same
you|u are all|guys_are_all <int>* same|alike|crazy|sick|insane|weak|nuts|pathetic|losers|idiots|liars|trash|snowflakes|victims
once <int>* a|an <int>* cheater|addict|liar|junkie|abuser|loser|alcoholic|victim|thief ,? always
always <int>* a|an <int>* cheater|addict|liar|junkie|loser|alcoholic
women|men|moms|girls|guys|males|females are|always|just|only|will|do|never|cannot|belong|love|should <int>* all|always|just|so|not <int>* pigs|trash|crazy|emotional|whores|gold_diggers|dogs|liars|cheat|want|manipulative|shallow|hysterical|toxic|drama|evil|weak|kitchen|lie|obey|submit|sluts|cry|the_problem|inferior|selfish
`,
  J43: `
your <int>* kids|children|family|son|daughter|husband|wife|friends|parents <int>* would|will|are|is|deserve|deserves <int>* be? <int>* better <int>* off? <int>* with|without|mom|dad|parents|wife|husband|than <int>* -his|him|he
you are <int>* a <int>* drain|waste|burden|mistake on|of|$|to|for
you|u are|r|have_always_been|will_always_be|were <int>* waste|burden|parasite|garbage|trash|scum|filth|worthless|subhuman|vermin|nothing|nobody|mistake|plague|cancer|pathetic_excuse|rubbish|human_garbage|useless|dirt|a_zero|zero|leech|disease|abomination|piece_of_shit|piece_of_crap|piece_of_garbage|piece_of_trash|monster|animal|animals|pig|rat|cockroach|rats|roaches|maggot|trashy|waste_of_skin|stain|virus|worm|insect|sewage|shit|dogshit|unlovable|unworthy|failure_of_a|less_than_human|not_human|not_even_human|inhuman|expendable|disposable|a_drain|drain|drag|dead_weight|deadweight|liability|unwanted -of_time|wrong|short|to_be_ashamed|to_us|like_him|like_them|like_that|without|lover|ashamed|but_kind|less_than|you_did
^ you are nothing $
w ^ <int>* worthless|useless|trash|garbage|scum|filth|vermin|subhuman|parasite|parasites|waste|burden|waste_of_space|waste_of_oxygen|waste_of_air|waste_of_life|waste_of_skin|pondscum|pathetic_waste|pos $ -that
^ you animals
waste|wasting of <int>* good? <int>* oxygen|air|space|skin|life|human|sperm|flesh|carbon|dna|taxpayer|a_human|resources -this|your_life
worthless|useless|pathetic|miserable|disgusting|filthy|sorry|stupid|fucking|dumb|lazy|human|selfish <int>* piece|sack|pile|waste|heap|lump of <int>* shit|crap|garbage|trash|meat|filth|scum|skin|space|human|dirt|work|flesh
piece|sack|pile|bag of <int>* shit|garbage|trash|dog_shit|scum|filth <-a|cake|was_a|is_a|such_a|total|complete|of|this|feel_like|like
you|u <int>* piece|sack|pile|waste|bag of
<int>* human garbage|trash|scum|waste|filth|vermin|rubbish
subhuman|sub_human|less_than_human|untermensch <int>* scum|trash|,|filth|creature
people like you|u|that <int>* should|must|need|deserve|do|dont|shouldnt|are|cannot <int>* not|nothing|to_be|be|never|die|a|the? <int>* breed|exist|reproduce|have_kids|be_born|be_alive|locked|put_down|sterilized|live|scum|procreate|cancer|burden|garbage|trash|waste|deserve|sterilised|allowed|shot|parasites|breathe|problem
should|must <int>* never|not <int>* have <int>* been|be <int>* born|conceived|alive|allowed_to_live
should <int>* have been <int>* aborted|drowned|swallowed|strangled|an_abortion
you|u animals|parasites|leeches|vermin|freaks|scum|filth|pigs|monsters|savages|insects|degenerates <int>* -lover|too
living|leeching|sponging|mooching|freeloading|scrounging off|on <int>* of|taxpayers|taxpayer|the|benefits|welfare|our|your|society|everyone|other|hard|my <int>* -grid|land|pension
you|u contribute|add|bring|give|offer|mean|are_worth|amount <int>* nothing|to_nothing|zero|no_value|absolutely_nothing|jack
<int>* burden on|to|for <int>* everyone|your|society|the|us|everybody|him|her|them|all|humanity|people|taxpayers|family <-not|like|feel|be|being|a_big|not_a|no|feeling_like_a|such_a|i_am
you|u have no|zero|not_any <int>* worth|value|purpose|soul|reason_to_exist|reason_to_live|redeeming|use|right_to_exist|right_to_live|place_in_this
you|u are <int>* no <int>* good|use to|for <int>* anyone|anybody|society|us|everyone|anything
good for nothing
you do|should not <int>* deserve <int>* to|love|happiness|help|kids|friends|sympathy|respect|him|her|your|them|support|children|a <int>* live|exist|breathe|be_alive|be_loved|,|$|kids|family|husband|wife|friends -hurt|treated
your|ur <int>* life|existence|feelings|opinion|problems|pain|birth is|are|was|has|means|mean|does <int>* not|no <int>* worth|worthless|meaningless|pointless|waste|mistake|joke|nothing|matter|irrelevant|value|accident|important|invalid|mean|insignificant|pathetic
you|u are not|hardly <int>* worth|worthy <int>* it|the|of|my|anyones|anything|shit|living|love|saving|time|being|a|helping -less
you|u <int>* do|are|does|dont not <int>* matter|important|wanted|needed|human|good_enough|even_human|loved|worth_it|enough $
you do not matter
nothing|no_one|nobody <int>* more than|but a|an <int>* waste|burden|parasite|animal|leech|mistake|failure|loser
<int>* oxygen thief|thieves|waste
breath|air thief
born loser|mistake|failure
^ <int>* you disgust everyone|people
bag of|meat flesh|bag
`,
  J45: `
you <int>* big|little|poor baby
poor <int>* you|baby|little_you|little_baby|little_thing|diddums|little_rich|little_princess|little_victim|little_snowflake|widdle|ickle|wittle|princess|snowflake $ -thing|poor
^ <int>* poor <int>* you|baby|little|thing , <int>* you|life|so|must|it|nobody|did|are|your -must_be_exhausted
oh|aw|awww|aww|ohh <int>* poor <int>* you|baby|thing|little|diddums|victim|princess $
aw|oh|aww|ohh|wah|boo|oh_no ,? did|does|is|are|do|poor|someone|someones|baby|was|you <int>* someone|somebody|you|the|baby|little|your|mean|hurt|big|need|life|princess|precious|they|he <int>* hurt|baby|feelings|need|upset|sad|get|want|cry|too|got|poor|hard|offended|triggered|butthurt -okay
did someone|somebody|the_big|they|the_mean|i|we|that|life <int>* hurt|upset|make|break|trigger|offend|steal|pee <int>* your|you|ur|the|in <int>* feelings|feefees|little|feels|cry|fragile|ego|cheerios|cry|baby|precious|sad
^ <int>* wow|gee|oh|jeez|yeah|sure|so|boo|woe|omg|man|well|aww|aw ,? <int>* your|ur|you|what|life|it life|poor|must|had|have|a|is <int>* must|life|be|is|it|sounds|a|hard|have <int>* so|be|life|hard|tough|terrible|awful|rough|it|tragic|tragedy -i_am|sorry ..1
your|ur life must be so|very|really|soooo|terribly|such <int>* hard|tough|terrible|difficult|awful|rough|a_struggle|a_tragedy $ -right_now
^ <int>* congratulations|bravo|kudos|well_done|good_job|great_job|nice_job|way_to_go|good_for_you|slow_clap ,? on|for|to|you|at? <int>* ..2 ruining|discovered|discovering|failing|adult|idiot|destroying|playing|wasting|loser|nothing
^ great|nice|good|excellent|fantastic|brilliant job|work|parenting|going <int>* ruining|destroying|wrecking|idiot|genius|einstein|sherlock|alienating
^ <int>* because|cause <int>* crying|complaining|whining|posting|sulking|moaning|that|this|lying|self_pity <int>* will|fixes|solves|helps|worked|works|always|totally ..2 help|fix|solve|everything|well|works|anything|totally
^ yeah|sure|right|yes|oh ,? because
^ <int>* cool|great|nice|riveting|amazing|good|fascinating|sad|interesting <int>* story|tale <int>* bro|,|man|dude|there|sis|mate $
cool story
how will|ever|would|can you|u <int>* ever|possibly|even <int>* survive|cope|live|go_on|manage $
do|did|want you|u|a <int>* want|need|expect|like|deserve <int>* a|some|us|me <int>* medal|cookie|trophy|award|applause|prize|round|parade|gold_star|to_clap|cake|lollipop|tissue|hug_or_something|pat|standing|sticker|participation|ribbon|nobel|pity|your_binky|dummy|bottle
want|have|get|here_is|heres|take|need|deserves|deserve <int>* a|your|some <int>* medal|cookie|trophy|gold_star|participation|tissue|lollipop $ -of_tea|cup
give|get|hand <int>* him|her|this|you|the|that <int>* a|man|girl|an <int>* medal|cookie|oscar|trophy|gold_star|award -hug
<int>* smallest|tiniest|tiny|little|small|worlds_smallest <int>* violin|violins
^ violin $
slow|golf|sarcastic clap|claps
clap|claps|claps_slowly for <int>* you|u
must|it_must|has_got_to be <int>* nice|great|lovely|good|wonderful|fun <int>* to|, <int>* lie|be|have|sit|stay|sleep|get|not|do|live|lay|only|cry|feel|use|spend|whine -feel_heard|hear|be_believed|be_home|be_back
have|did|ever|considered|tried|about <int>* you|try|tried|considered? <int>* tried|try|considered|thought_about? <int>* not|just_not|stopping <int>* being|to_be|having|feeling|be|crying|so <int>* depressed|sad|anxious|poor|fat|sick|crazy|miserable|stupid|a_loser|insane|a|lazy|suicidal|lonely|weird|annoying|dramatic|mentally|ugly|an
so|sooo|terribly|very|oh|truly|deeply|really|im <int>* sorry ,? <int>* princess|your_majesty|snowflake|your_highness|for_you_princess|crybaby|sweetie_but|for_having|sweetheart_but|buttercup|did_i|drama
princess|your_majesty|your_highness|special_snowflake|drama_llama|sweet_summer_child|captain_obvious|sherlock $ <-the_little|my|of|very_much
^ thanks|thank_you for <int>* nothing|wasting|ruining|enlightening
^ thanks|thank_you for <int>* sharing|that|the|your , <int>* nobody|no_one|now|but_nobody|not|sob|useless -i
nobody|no_one|noone needed|wanted|asked <int>* that|to_know|to_hear|for_this|for_that|for_your|this $
waambulance|whaambulance|wambulance|whambulance|waahmbulance|waahhh|waaah|wahhh|waaahhh|wahwah|wahh|boohoo
call|someone_call|quick|get the <int>* wahmbulance|waambulance|whaambulance|press|media|drama_police|news
^ oh please $
oh please , <int>* spare|give|stop|get|save|as_if|grow|cry
^ <int>* give me a <int>* break -from_the
^ <int>* spare me
cue the|in <int>* violins|violin|tears|waterworks|sad|drama|pity|sad_music|world
here|and|then|where come|comes|cue|come_the <int>* the? <int>* waterworks|tears|violins|pity_party|drama|excuses|sob|sob_story|crocodile|victim -when
^ <int>* crocodile tears
your crocodile tears
<int>* eyeroll $ <int>* -at_him
rolls|rolling|roll <int>* my? eyes|eye
^ clown $
you clown
lol|lmao|haha|rofl|lmfao loser|idiot|pathetic|stupid|cope|victim|snowflake|embarrassing|cry
^ imagine being|crying|posting <int>* this|that|so|about|over|upset|such|offended <int>* -loved|safe|kind|heard
tell me|us about <int>* how hard|tough|awful|terrible|tragic -it_is|felt
alert|warning|world_record ,? <int>* nobody|drama|attention|snowflake|crybaby|someone
drama|snowflake|attention_seeker|crybaby|karen alert|alarm|incoming
oscar goes|winning|worthy|performance|for_best
academy award
mr|mrs|miss|ms <int>* perfect|victim|sensitive|know_it_all|drama|negative|misery|attention|poor_me
^ newsflash|news_flash|breaking_news|spoiler|spoiler_alert|plot_twist|shocker|shocking ,? <int>* you|nobody|the|life|your|it|everyone|no_one|other|world|depression|people -are_loved|matter|are_not_alone|deserve
^ what|such a surprise|shocker $ 
you|u <int>* poor|tortured|special|delicate|precious|fragile|little <int>* thing|soul|flower|snowflake|baby|victim|little|lamb|darling|martyr <int>* ,? <int>* -you_must|i_am|have_been|sending|hugs|come_here|i_wish|that|i
special snowflake|little
^ <int>* you want a|some <int>* medal|cookie|tissue|award
`,
  J46: `
i <int>* would be <int>* embarrassed|ashamed to <int>* post|write|say|admit|tell
why <int>* would anyone|you post|share|say|write|tell
oh|ugh|great <int>* , ..1 another <int>* post|thread|one
nobody|no_one|noone|none_of_us|we_do_not <int>* wants|want|needs|need|cares|care|here_wants <int>* to <int>* hear|read|listen|know|see|deal <int>* -from_me|from_them|his|her|him|their|from_him|more|your_story|everything ..2
i do not|never <int>* want|need|care <int>* to <int>* hear|read|listen|know|see|deal <int>* it|about_it|about_your|your|you|this|to_your|to_this|with_you|with_this -will|is|would|again_from -with
nobody|no_one|noone wants|wanted|needs|needed|likes <int>* to <int>* hear|read|know|see|listen|be_around|deal|spend <int>* -from_me
<must>|please|can_you|could_you|would_you|will_you <int>* stop|quit posting|whining|telling|spamming|sharing|dumping|oversharing|trauma_dumping|crying|ranting|commenting|flooding|messaging|going_on -to_him|to_her
^ stop|quit posting|spamming|sharing|dumping|oversharing|ranting|commenting|flooding|going_on|making_threads -to_him|to_her|to_them|with_him
^ stop|quit talking|writing about <int>* it|this|your|yourself
keep|leave it|this|that|your|these <int>* to|problems|feelings|drama|at_home|off|thoughts|stuff|out <int>* yourself|urself|to_yourself|home|of_here|the_internet|offline|private|this|somewhere|line|it -if
keep <int>* to yourself|urself
why are|do|would|did you|u <int>* telling|posting|sharing|tell|post|share|still_posting <int>* us|this|here|about <int>* us|this|here|$|,
is not|aint|isnt <int>* the|a|your <int>* place|therapist|forum|therapy|sub|subreddit|diary|platform|group|page|time|dumping|blog|support|thread|right_place <int>* for|to|,|session|$|ground|group -like_this
this|here|facebook|reddit|twitter|the_internet|we is|are not <int>* your|a|the|here_to <int>* therapist|therapy|diary|counselor|dumping|blog|therapists|be_your|place_for|crisis|support_group
you|u are|r|always|keep|just <int>* bringing|bring|dragging|drag|depressing|killing|ruining <int>* everyone|us|everybody|the <int>* down|mood|vibe|party|whole
you <int>* bringing|dragging everyone|us|everybody|the_mood|people|others down
can|could|would you|we <int>* talk|post|speak|write about something|anything <int>* else|different|positive <int>* for_once|$
talk about something else for once
we|i|everyone|people|everybody are|am|is <int>* tired|sick|bored|fed_up <int>* of <int>* hearing|reading|listening|seeing|you|your|this_whining <int>* about|to|you|your|it|this|drama|whining -people|my|other
take|bring|keep|move your|ur|this|that|it|the <int>* drama|problems|negativity|whining|crap|shit|bullshit|pity_party|issues|nonsense|bs|attitude|somewhere|elsewhere|depression|trauma|misery|self_pity <int>* elsewhere|somewhere|away|to|out|off|outside|home|else
take it elsewhere|somewhere|outside|to_a_therapist|to_your_therapist
not everything needs|has|should <int>* to <int>* be <int>* shared|posted|said|public|told
^ some things are|should <int>* private|be_kept|stay|better_left
some things <int>* better|should|are_best left|kept|stay|private
you|u <int>* post|overshare|whine|vent|complain|rant <int>* too|way <int>* much|often -you_want
you|u talk|post too much
^ too long <int>* did|not|to|,
^ tl , dr $
0.5: ^ tldr|tmi $ -:
^ tl dr $
<int>* am|are|is|gonna|will|going|did|aint|nobody|noone|no_one not? <int>* reading|read|going_to_read <int>* all|that|this|your|allat <int>* that|this|all|of|essay|novel|wall|lol|$|crap|allat|shit
wall of text
this|your_posts|reading_this|your_post|you is|are|was <int>* exhausting|depressing|draining|tiring|tiresome|boring|tedious|annoying to read|listen|be_around|hear
^ same old|sob story|crap|shit|drama|whining|song
broken|like_a_broken record
0.6: ^ get|seek|you_need|go_get <int>* therapy_already|help_already|mental_help|psychiatric_help|psychiatric|serious_help|off_the_internet|off_reddit|a_therapist_and_stop|therapy_and_stop|help_and_stop|medicated
0.5: ^ get <int>* help|therapy $ <-also
0.7: you|u <int>* need <int>* serious|mental|psychiatric|some_serious|psychological|some_mental <int>* help
^ <int>* delete this|your <int>* post|account
^ log off $
why do|would you|u <int>* bother posting|coming|asking|writing|replying -again
touch|go_touch|touch_some <int>* grass
^ why <int>* even post|bother_posting
why is this even here
^ what is the|your point of <int>* this_post|this|posting|telling|complaining <int>* $
you|stop|your|quit <int>* trauma|emotional? dump|dumping|dumped|vomit
w ^ <int>* oversharing $
^ change the <int>* subject|record|channel $
`,
  J47: `
nobody|no_one <int>* believes|trusts|likes|respects|would_believe you|u
^ who <int>* believes|trusts|likes|respects|would_believe you|u
you <int>* will die|end_up|be|grow_old|stay|remain <int>* alone|lonely|unloved|miserable|single|broke
not|never <int>* meant|supposed|made to be <int>* happy|loved|parents|mom|dad|successful
no wonder|that_is_why nobody|no_one|everyone <int>* likes|loves|respects|wants|hates|leaves|trusts|takes you|u
why|reason|wonder <int>* nobody|no_one|everyone|people <int>* likes|loves|respects|wants|hates|leaves|trusts|avoids|takes <int>* you|u
0.9: you|u will|are never|not <int>* going_to? <int>* amount|get_better|be_happy|be_loved|find_anyone|find_love|find_someone|make_it|recover|change|succeed|be_anything|be_good|be_normal|be_enough|become_anything|get_anywhere|get_over|heal|get_a|have_a|have_friends|have_anyone|learn|understand|survive|improve|do_anything|deserve|be_worth -walk_alone|quite
you|u never amount_to|get_anywhere
you|u will <int>* always|forever|just|only|probably|all|die|end_up|remain <int>* be|end|stay|die|remain|fail|relapse|feel <int>* alone|a_failure|a_loser|miserable|single|unhappy|broken|sick|lonely|worthless|nothing|crazy|weak|an_addict|pathetic|a_burden|depressed|poor|ugly|fat|a_nobody|this_way|like_this|damaged|useless|unloved|second|mediocre|a_victim|the_same|up_alone|again|a_mess|a_disappointment|hated|a_junkie|stuck -loved|if|enough|welcome|without_help
nobody|no_one|noone|no_man|no_woman|no_girl|no_guy <int>* will|would|could|wants_to|wants|is_ever_going_to|ever|can <int>* ever|even|actually|really? <int>* love|want|like|date|marry|hire|need|miss|stand|be_friends_with|be_with|put_up_with you|u|someone_like_you|a_person_like_you <int>* -to_hurt|to_be|to_feel|to_go|to_see|to_lose|to_suffer|less
^ who would|could|wants_to <int>* ever? <int>* love|want|like|date|marry|hire|need|miss you|u|someone_like_you
nobody|no_one|noone <int>* likes|loves|wants|needs|misses|cares_about|believes|trusts|respects|gives_a_shit_about you|u <int>* -to_hurt|to_be|to_feel|to_go|to_see|to_lose|to_suffer|less
0.9: everyone|everybody|they|people|we|we_all|your_kids|your_family|your_friends|your_parents|your_husband|your_wife|the_whole_world|they_all|all_your_friends <int>* will|all|secretly|must|probably|really|is_going_to|gonna|already|are_going_to|do|just <int>* hate|hates|leave|abandon|despise|laugh|laughs|laughing|forget|resent|sick_of|tired_of|ashamed|better_off|pities|pity|talks|avoid|avoids|dislikes|leaving <int>* you|u|at_you|of_you|about_you|behind_your -who
no|zero <int>* hope|saving|helping|fixing for|in|left <int>* you|u|people_like|your_kind
no|zero point|use|help in|for <int>* helping|you|trying_to_help|talking_to_you|arguing
there is no|zero <int>* hope|cure <int>* for you|people_like|your
you|u are|r <int>* beyond_help|past_help|a_lost_cause|hopeless|doomed|broken|unfixable|incurable|damaged_goods|unlovable|irredeemable|going_nowhere|going_to_die_alone|going_to_hell|going_to_fail|washed_up|past_saving|beyond_repair|beyond_saving|never_going_to -well
you|u are|will|gonna|are_going_to <int>* end|wind|ending up|like <int>* alone|dead|homeless|your|single|him|them|prison|jail|a_failure|just_like|a_loser|miserable|nothing|nobody
you|u will <int>* fail|relapse|screw_up|mess_up <int>* again|it|everything|like|as|anyway|at
you|u have <int>* no|zero future|chance|talent|life|prospects|potential|reason_to_live -if|here|yet
you|u do not|never|dont <int>* have|stand <int>* a <int>* chance|future|hope|life|friend_in|prayer|shot
w ^ hopeless|pointless|just_give_up|lost_cause|doomed $ -for_me
it|you|your_life|your_situation is|are <int>* hopeless|futile|a_waste_of_time <int>* ,|do|stop|just|so|quit|give -before|if|without
^ <must>|just|you_should|you_might_as_well <int>* give up|in $
^ just give up
^ why <int>* even try|bother|live $
^ do not <int>* bother $ 
hopeless , do not bother
^ it only gets worse $
you|u will never get better
! does|do|did not love|like|want you|u ,? and ,? <int>* never|he_never|she_never|they_never
once a|an always
0.9: he|she|they|him|her|nobody|no_one|your_ex is|will|does|was|did|would|are|never <int>* not|never <int>* coming|love|loved|loves|want|come|take|forgive|gonna|cared|miss|liked|going_to <int>* you|back|you_back|love_you|come_back|forgive_you|take_you_back|want_you|about_you|loved_you $ -to_hurt|as_you
happiness|love|recovery|success|life|a_relationship is <int>* not <int>* for|possible|meant|in_the_cards <int>* you|people_like|for|everyone
losers|cowards|failures|idiots|people like you <int>* never|will|always|do_not -walk
you|u have <int>* already|always failed|ruined|wasted|blown <int>* everything|it|your|at|as
`,
  J48: `
you should never have <int>* had|become|been|gotten|married <int>* kids|children|mom|dad|a|parent|born
i would be|feel <int>* ashamed|embarrassed|disgusted <int>* if|of|to|$
you should <int>* be <int>* ashamed|embarrassed
shame on <int>* you|u|your|him_and_you
<must>|please|learn_some|learn <int>* have|show|get|find|grow <int>* some|a|little|bit_of <int>* self_respect|respect|dignity|decency|shame|class|manners|pride|standards|morals|integrity|consideration|common_sense|self_control -for_yourself
^ <int>* have|show|get|find|grow some <int>* self_respect|respect|dignity|decency|shame|class|manners|pride|standards|self_control|morals|sense|selfrespect
i|we|everyone|god|your_parents|your_family am|are|would_be|is <int>* disappointed|ashamed|disgusted|appalled|embarrassed <int>* in|by|of|for|with|at <int>* you|u|your|yourself
disappointed|ashamed|disgusted|appalled in|of|by|with you|u|your_behavior|yourself <-not|be|feel|never|are|being|feeling|are_you|am_not
how dare you|u
how dare you|u|someone_like|anyone_like
you|u|people_like_you|your_post|posts_like_this|your_attitude|your_behavior make|makes|made|just_makes <int>* me|us|everyone <int>* sick|vomit|puke|want_to_vomit|nauseous|ashamed|cringe|want_to_puke|throw_up|gag -how
<int>* have|has|got you|u|ye <int>* no|any|not <int>* shame|conscience|decency|heart|self_respect|dignity|pride|manners|morals|empathy|soul|sense|respect|integrity
you|u <int>* have|got|lack|show|has <int>* no|zero|not_any|absolutely_no|any|got_no <int>* shame|conscience|decency|heart|self_respect|dignity|pride|manners|morals|empathy|soul|respect|integrity|class|sense_of_shame|backbone|standards|values|compassion|self_control|self_awareness|remorse|loyalty|consideration -left_for|for_people|for_them|for_him
i|we <int>* expected|thought|hoped <int>* better|more|you_were_better|you_had_more|higher <int>* from|of|than <int>* you|u|that|this|someone
i thought better|more of you
that|this|what_you_did|your_behavior|your_attitude|how_you_treat is|was|are <int>* disgusting|disgraceful|shameful|unforgivable|inexcusable|despicable|vile|appalling|immoral|revolting|reprehensible|abhorrent <int>* of_you|$ -of_them|of_him|of_her|what_he|what_they|what_she|how_they|how_he|they|he|she|i_am|i|that|hugs
^ disgusting|disgraceful|shameful|unforgivable|inexcusable|despicable|appalling of|behavior|person <int>* you|from_you|$
what you|u|ur <int>* did|are_doing|do|have_done|said|wrote|are_saying is|was <int>* unforgivable|disgusting|wrong|sick|evil|awful|terrible|horrible|shameful|cruel|inexcusable|selfish|despicable|cheating|abuse|abusive|pathetic|vile|gross|unacceptable|messed_up|beyond|immoral -not|natural|brave
you|u <int>* should|ought|need|must|better|oughta <int>* to? <int>* feel|be|hang|hide|hate|apologize|go <int>* bad|ashamed|guilty|embarrassed|your_head|terrible|awful|disgusted|sorry|mortified|horrible|yourself|like_shit|your_face|humiliated|to_everyone -not|about_it_and|for_being
0.7: i would|could never|not_ever <int>* do|treat|let|put|behave|act|abandon <int>* that|this|my|like_that|someone|such_a <int>* to|like|kids|child|mom|family|$ -wish|tell|judge
a|any good|real|decent|normal|true|proper|loving|better <int>* mom|dad|parent|parents|wife|husband|friend|daughter|son|christian <int>* would|does|do|should <int>* not|never|always|know|put ..3
what kind|sort of <int>* monster|animal|idiot|sick|mom|parent|dad|wife|husband
w ^ <int>* disgusting|shameful|disgraceful|shame|unbelievable|appalling|vile|sickening|gross|unreal|despicable $ -to|that|how|what
you|u <int>* are|bring|brought|r <int>* a|an|such_a|nothing_but|such <int>* disgrace|embarrassment|disappointment|shame|joke|horrible_example|bad_example|bad_influence|black_sheep|stain|failure_as <int>* ,|to|on|of|for|$ -to_feel
you|u <int>* embarrass|shame|disgrace|disappoint|dishonor|humiliate|let <int>* yourself|your|us|everyone|me|all_of|down
you|stop <int>* embarrassing|humiliating|shaming|disgracing|making_a_fool_of yourself|your_family|urself|us|your_parents
^ look at yourself|urself|the_state_of_you $
your|ur <int>* parents|mom|dad|family|grandparents|ancestors|kids|grandmother|grandma must|would|should|will|are|is|probably <int>* be <int>* so|very|ashamed|disappointed|embarrassed|rolling|turning|disgusted|mortified|humiliated -proud|worried|tired <int>* ,|of|in|$
you|u <int>* let|failed|disappointed|betrayed|failing|have_let|have_failed <int>* everyone|us|your|me|all|as <int>* down|kids|family|parents|children|mom|dad|a|wife|husband -who
<int>* no self|shame|class|manners|respect|dignity|decency respect|control|at|,|$|whatsoever
0.6: that|this is no way|how to <int>* treat|speak|talk|behave|raise|act <int>* -for_them|you
^ what would|will|must <int>* people|neighbors|your_parents|god|jesus|your_grandma think|say
`,
  J51: `
i would|should|could slap|smack|hit|knock|beat|shake <int>* some? sense|you|it
! i|we <int>* hope|wish|pray|cannot_wait|want|would_love|can_not_wait|hoping|wanna <int>* that|to_see|until|for <int>* you|u|your|ur <int>* die|rot|suffer|burn|get|lose|fail|hurt|choke|crash|go|end|kids|family|dog|house|mom|dad|are_miserable|get_hit|bleed|drown|have_a_miserable|are_in_pain|relapse|get_raped|get_fired|get_cancer|wake_up_dead|end_up|starve|get_hurt|catch|cry <int>* -better|well|soon|some|through|find|sleep|the_help|to_have|the_support|rest|home|relief|the_love|a_good|alone|help|this|out|to_feel|hugs|that|good|happy|your_way|it_out|gentler|feels|love|safe|free|to_sleep|up|easier|lighter|less|give|hope|loved|heard|a_break|time|enough|the|your|support|moments|peace|what_you|answers|proud|in_touch|all|a|kind|warm|it|past|back|to|as|and|over|more|nothing|comfort|are|can
! hope you|u <int>* get|catch|have|find|lose <int>* cancer|aids|raped|hit_by|hurt|covid|sick|a_heart_attack|fired|everything|your_kids|beaten|what_you_deserve|whats_coming|stabbed|run_over|shot|evicted|dumped|karma|a_disease|robbed|cheated|arrested|locked_up
! hope you|u <int>* die|rot|suffer|burn|choke|drown|crash|fail|starve|bleed|lose_everything|never_wake|stay_miserable|stay_alone|are_miserable|rot_in|burn_in|hurt_forever|end_up_alone
! hope <int>* your|ur <int>* kids|children|family|mom|dad|dog|cat|house|parents|baby|husband|wife|life <int>* get|gets|die|dies|is|are|burns|burn|hate|hates|leave|leaves|taken|fall|ends|goes <int>* -better|well|easier|okay|ok|home|safe|proud|soon|some|back|good|happy|more|along|there|to|kind|help|gentle|up|calmer|it|supportive|nice|listening|with
i|we will|am_going_to|gonna|swear_i_will|want_to|would_love_to <int>* find_you_and|hurt|beat|smash|punch|slap|destroy|ruin|expose|stab|rape|hunt|shoot|hit|smack|kick|dox|strangle|murder|burn|bury <int>* you|u|your|ur -with|some|help|good|feel|laugh|smile
find|hunt|track|beat|kick|punch|slap|smash|stab|shoot|murder you|u|your_ass|your_face|your_head <int>* down|up|out|in|and|until ..2 pay|kill|hurt|beat|regret|face|death|suffer|pulp|make_you
watch|better_watch your|ur <int>* back|step|mouth|tongue|kids -hurts|still
you|u <int>* deserve|deserved|need|should|ought|must|have <int>* to? <int>* suffer|be|get|burn|rot|die|pay|a|everything <int>* hit|suffer|slapped|punished|beaten|hurt|punched|slap|raped|shot|abused|locked|hanged|smacked|tortured|killed|burned|rot|burn|bad|pain|arrested|jail|prison|beating|die|alone|cancer|choked|smack|spanking|cheated_on|kicking|put_down|strung|miserable|jailed|spanked|sterilized|whipped|punch|in_hell|in_prison|dead|fired|institutionalized|committed|in_a_cage|sectioned|in_jail -be_heard|help|better|not
someone|somebody|your_parents|your_husband should|ought_to|needs_to|need_to <int>* have? <int>* just|really? <int>* slap|slapped|hit|punch|beat|beaten|kill|lock|shoot|smack|knock|spank|strangle|institutionalize|sterilize <int>* you|u|some_sense|sense|your -safe
^ burn|rot|die|fry|roast <int>* in <int>* hell|a_fire|a_ditch|a_hole|agony|prison|jail
burn|rot in hell
^ go to hell
i|we know|found <int>* out|exactly? <int>* where you|u|your_kids <int>* live|work|are|go -feeling|from|at|coming|right|in
i|we know where you live
you|u will|gonna|are_going_to|shall|are_gonna|better <int>* pay|regret|suffer|be_sorry|get_what|get_yours|see|burn|wish|be_dead|learn|rue <int>* for|this|it|what|you_had|the_day|the_hard|deserve|coming|,|$|messing|that|with -them|that_you|one_day|things|how|in_time|later|again
^ or else $
wait until|till i|we find|get|see|come|catch you
next time i see you
<int>* i|we report|reporting|reported|call|calling|called|will_call|will_report|am_calling|am_reporting <int>* cps|you|the_cops|child_services|social_services|your_boss|the_police|your_school|your_employer|immigration|ice <int>* to|on|and|for|, <int>* you|cps|police|your|boss|mods|parents|on_you|have_your|ass|school|everyone|neglect
you|they|cps|someone <int>* take|taken|lose <int>* your|ur|those <int>* kids|children|baby <int>* away|taken|$
you are <int>* dead_meat|so_dead|toast $ -tired|inside
^ <int>* choke|trip|fall|drown on|off|in|and|down <int>* it|die|a|your|them|the_stairs
`,
} as const;
