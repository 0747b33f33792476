/** Cheering away, outdoing, claiming to know, advice, hard lessons (J23 to J26, J35 to J39). How a line is read: `readPhrase`. */
export const cheeringPhrases = {
  J23: `
being|so <int>* gloomy|negative|depressing|miserable|pessimistic all|$ -about_yourself|is|feels
^ just smile
^ <must>|just|please|so? cheer|chin|perk|brighten up
^ cheer|chin|perk|brighten up $
^ <must>|just|always <int>* be|stay|think|keep|remain|act <int>* more? positive|happy|positively|cheerful|optimistic|upbeat|happier|it_positive -with_yourself|that
<must> <int>* smile|laugh|think|have|find|look|focus <int>* more|positive|happy|on_the_positive|on_the_positives|a_positive|the_positive|for_the_positive|the_good|joy
^ think <int>* positive|positively|happy
0.4: ^ stay|be|keep|remain positive $ -,_we|,_i|,_you_are|,_you_will|,_hugs|"|friend|look
^ be|keep <int>* happy $ -,_we|,_i
think <int>* happy|positive thoughts
happy thoughts
^ just smile
^ smile <int>* more|and
^ smile $
^ <int>* good|positive <int>* vibes only
look|looking on|at|to|for <int>* bright|sunny|positive|good|brighter|happy side
look at|for|on the positives|positive|upside
^ <must>? stop|quit|less|enough|no_more|drop <int>* being|with|your|the|thinking <int>* negative|negativity|pessimistic|gloomy|pessimism|negatively|downer|debbie_downer|buzzkill
do not be <int>* negative|sad|pessimistic|gloomy|glum|down|depressed|a_downer|a_debbie_downer|unhappy
^ choose|find your? joy|happiness|happy|positivity
frown upside|around
your|all|this|such|so_much|that|too_much|of <int>* negativity|pessimism
your <int>* negativity|pessimism|negative_energy is|will|does|attracts|gets|brings|keeps|breeds
no|not_any|little point|use|sense|good being|in_being|feeling|to|in|it? <int>* sad|depressed|negative|upset|down|miserable|crying|anxious|feeling_sad
negative <int>* thoughts|energy|minds|mind attract|attracts|bring|brings|create|creates
positive|good thoughts|energy|attitude|mindset|thinking|vibes <int>* attract|attracts|brings|bring|create|creates|will|is_the|fixes|cures|heals|works|makes|beats
law of attraction
do not worry , be happy
^ happy|positive thoughts|vibes $
^ <int>* hakuna matata
life is <int>* short|beautiful|good|too_short to|,|so|enjoy|, <int>* be|waste|sad|spend|cheer|enjoy|worry|smile
there is|are <int>* always something|things|so_much|lots|plenty|so_many_things to <int>* be|smile <int>* happy|grateful|thankful|smile|about|for -sorry
^ turn that|the|your frown|smile
more positive|optimistic|cheerful attitude|outlook|mindset|person|people|thinking
attitude|mindset is everything
you are <int>* negative|pessimistic|gloomy|a_downer|a_buzzkill|a_pessimist|such_a_downer|a_killjoy|debbie_downer -about_yourself
<youare> <int>* negative|pessimistic|gloomy|downer|buzzkill|pessimist|killjoy|debbie_downer -about_yourself|to_yourself
just need|have|try <int>* positive|happy|smile|positivity|cheering
positive_vibes|positivity is <int>* key|everything|choice
^ enjoy life $
just enjoy life|yourself|it
^ go have|get <int>* fun $
you|u will <int>* feel|be <int>* better|happy|fine|happier if|when|once you|u <int>* just|stop|smile|try|think|stay|let|start
^ fake it till|until
never mind , <int>* cheer|happy|smile
why <int>* glum|so_sad|so_down|long_face|the_long_face|so_serious|so_negative
`,
  J24: `
everything|things|it|all_things <int>* happen|happens|happened <int>* for a|reasons|the <int>* reason|best|good
^ <int>* things|it|everything|that|this happen|happens|happened for a reason
god|lord|universe|jesus|life never|does|only|will|would|has|gave|gives|wont|must|sends|knows|works <int>* not? <int>* give|gives|plan|reason|better|you|us|handle|test|send|close|throw|what_he|in_mysterious|it_for_a|this_for_a
more than|then we|you|one|u can|could handle|bear|take
what|whatever does|did|doesnt|do not kill
what_does_not kill|break you|us|me
this|it too shall|will pass
^ <int>* will pass $
time heals|will_heal|cures|is_a_healer|is_the_best|takes_care|fixes|will_fix
<int>* meant|supposed|destined to be|happen $
was not|never meant to be $ <-sentence
if it is|was meant to be
silver lining|linings
^ it is what it
^ is what it is
in|to|at a <int>* better|happier place|now -than|for_you|myself|mentally
you|u can|could|will <int>* always|still have|make|get|adopt|try <int>* another|for_another|a_new_one|kids|more_kids <int>* <int>* baby|child|one|kid|dog|cat|$|adopt|,|kids
you|u will|are_going_to <int>* find|meet|get <int>* someone|somebody|another|better <int>* else|better|boyfriend|girlfriend|man|woman|one|job|dog
plenty|lots|many|loads|other <int>* of <int>* fish
more|other fish in
at least|all he|she|they|it|its is|are|was|were|did|lived|had|died <int>* not|no|in|a|long|peaceful|happy|quickly|out|with <int>* suffering|pain|longer|misery|sleep|god|heaven|life|quick|peaceful|long|misery
at least you|u had|have|know|got|can|are|knew|met|can_get <int>* time|memories|pregnant|young|conceive|other|him|her|know|found|chance|kids|more|years|each
at least it|that|you <int>* is|was|were|got|not|early|only <int>* early|quick|cancer|not|only|young|over|worse
when|as one door <int>* closes|shuts
blessing|blessings in disguise
god|universe|he|life has|have|had <int>* plan|bigger|reason|something -for_tomorrow
part of <int>* plan|journey|gods|god
needed|wanted|gained <int>* angel
looking|watching down on|from you|above|heaven
^ <int>* learn|see|find|look_for|there_is <int>* lesson in|from|here
makes|make|made|making|make_you|be you|us|a_person <int>* stronger|better_person|tougher|who_you_are $
0.4: ^ everything|it|things will|is_going_to <int>* work out|itself $
^ <int>* no rain|storm , no|rainbow|without
after|without every|the|a rain|storm|darkest|night <int>* rainbow|sun|comes|sunshine
darkest|always before the dawn
^ look <int>* at what|how|all <int>* learned|stronger|grown
^ keep calm and
^ <int>* c'est|que sera|la_vie
^ karma will
it|that|this was|is|must_be|be <int>* god|gods|fate|karma|destiny|lord|lords will|plan|way|timing|that
^ shit|stuff|things|bad_things happens|happen $
you|u were|are <int>* young|pretty|smart , <int>* you <int>* will|can|have -write
it|life|things could <int>* always|much|so? <int>* worse
`,
  J25: `
then <int>* talk|come|cry|complain|whine to me
try ..5 , <int>* then talk|come|tell
you have|do not even|have_never|never experienced|seen|know real
^ that is|sounds <int>* nothing , <int>* -to_be|that_you|wrong
^ that is <int>* nothing $ -to
that|it|this|yours is|sounds <int>* nothing|easy|a_walk|a_picnic|a_breeze|mild|childs_play|peanuts|a_holiday compared|next|to|in|,|try|wait|i <int>* to|compared|what|until|i|me|mine|have|having|park|had|being|comparison -be_ashamed
wait|just_wait|you_wait until|till you <int>* have|are|get|see|turn|become|go|try|start|actually|reach -can|feel|are_ready|feel_ready|are_safe|have_slept|have_the|are_calm
^ wait|just_wait until|till
you|u think <int>* that|this|you|it|thats|your|u <int>* is|have|has|had|are|was <int>* it? <int>* bad|hard|rough|tough|stressful|tired|painful|difficult|awful|stressed|it_bad|it_hard|it_rough|problems , <int>*
you|u think you|u are|have <int>* tired|stressed|sad|it_bad|problems|depressed|poor|lonely|it_hard|pain|bad|it_rough|sick $
you|u think <int>* that|this|thats|it is <int>* bad
^ try being|having|living|working|raising|losing|dealing|growing|going_through|doing|waking|getting|walking|suffering <int>* -gentle|kind|with_a_friend|open|honest|a_little|some|an|outside|in_your|on_your|out|through_your|easy|to|discussion|conversation|a_talk|a_discussion|a_conversation|talk|compassionate|patient|curious|aware|mindful|the|each|your|one|regular
i|we <int>* had|have|have_had|went_through|been_through|got|have_been_through|survived <int>* it worse|much_worse|way_worse|far_worse|ten_times_worse
i|we have|had <int>* been|gone|lived|dealt|seen through|with|it? <int>* worse|harder|more|things_you
i|we had|have|did|went <int>* it|through|the|all|same|this|that|worse|nobody|no|everything|no_one <int>* same|help|this|that|and|thing|worse|through ..4 and|but i|we <int>* never|not|did|am|dont|turned|got|didnt <int>* not|complain|fine|need|complained|whine|whined|cry|moan|ok|out|okay|over|just|even|perfectly
i|we <int>* did not|never <int>* complain|complained|whine|whined|moan|moaned|need|needed <int>* complain|about|once|therapy|whine|moan|like|meds|a|that|it|pills|help $ , -know|want|in_that
i|we never <int>* complained|whined|moaned|cried|asked_for|needed|gave_up
nothing|peanuts|easy|mild|tame compared|next|in_comparison to? <int>* what|my|mine|me|me|i|with <int>* -he
you should|wanna|want_to|try <int>* see|try|trade|hear|hear_about|swap|have|live <int>* my|mine|with_my|being_me|in_my <int>* life|problems|day|story|places|shoes|pain|week|family|
^ try <int>* my|mine
^ <int>* live|walk|spend ..2 my shoes|life|day
when i|we was|were|had|felt|got|went <int>* depressed|young|sad|a_kid|your_age|anxious|through|sick|suicidal|that|divorced|low|my|poor ..3 ,? i|we <int>* just|still|never|didnt|got|managed|simply|sucked|had_to|went_to_work|did_not|pulled|worked|kept
when i|we was|were|had|felt|got <int>* depressed|young|sad|a_kid|your_age|anxious|sick|suicidal|low|poor i|we <int>* just|still|never|got|managed|simply|sucked|did|pulled|worked|went -wanted|got_better|felt|kept_thinking|could|not_want|not_feel|thought|not_know|not_see
i|we <int>* just|still <int>* managed|got|worked|went <int>* to|on|over|it|through|anyway|up <int>* and|so you|can <int>* can|should|could|too <int>* $
! if i|we|she|he|they can|could|did|managed|survived <int>* it|that|do|get|survive|this|through ..3 ,? <int>* you|anyone|so|anybody|then <int>* can|you|should|could
! if i can do|get|survive|manage it|this|that|through|over so|you|then|anyone
you do not know|have|understand|even <int>* know? <int>* what|meaning|real|tired|how|the|first_thing|an_idea <int>* tired|pain|stress|hard|loss|suffering|struggle|grief|meaning|poor|depression|lonely|a_bad|tough|bad|exhausted|real|struggling|hunger <int>* is|are|feels|until|till|means|of|looks|about|pain|life|day|depression
^ be <int>* glad|happy|grateful|lucky , <int>* mine|i|my
mine|my|ours|my_life|my_situation|my_pain|my_depression|my_anxiety|my_case was|is|were|has_been|are <int>* times|worse|twice|harder|much_worse|far_worse|way_worse <int>* worse|than|as|yours|,|$ -lately|today|this_week|at_night|now|again|in|when
^ only|just a|one|two <int>* kid|job|kids , <int>* try|i
^ <int>* lucky you , <int>* some_of_us|mine|my
^ you are <int>* lucky , <int>* i|my|mine|when
lucky you|u , <int>* some|mine
must be nice , <int>* i|my|some
i wish that|my|those|your was|were <int>* my <int>* only|biggest problem|problems
i would kill <int>* for|to_have <int>* your|those <int>* problems|life
cry|come me|back|to_me <int>* when|until|once you|it <int>* have|lose|lost|go|had|actually|been|real|is_real
call me when|back you
^ <int>* rookie|amateur|beginner|beginners|lightweight
`,
  J26: `
i <int>* know|understand|get exactly|precisely|perfectly|totally_exactly <int>* what|how|where|why|that -to_say|he|she|they
i <int>* know|understand|get <int>* exactly|precisely <int>* what|how|where
i know how|what you|u feel|are|mean <int>* better_than
we have|are|all <int>* all|have|everyone|been|felt|go <int>* been|felt|gone|go|feel|struggle|suffer|had|get|depressed|through <int>* there|that|this|like|it|sad|problems|depressed|down|bad $ -to_hear|for_you
we <int>* all been there
all been there
been there done|,_done that
^ <int>* everyone|everybody|we_all|we <int>* feels|feel|goes|go|gets|get|has|have_to|have|struggles|struggle|suffers|hurts|cries|worries|hates <int>* -different|you|at_their|agreed ..1 sad|depressed|anxious|anxiety|down|that|this|like_that|like_this|stressed|tired|lonely|problems|bad_days|issues|through|struggles|baggage|bad|hard_times|scared|angry <int>* -feeling|else|about_them
who|whom does|doesnt|has|hasnt|is|isnt not <int>* feel|felt|get|gets|been|have|had|struggle|go|sad|depressed|anxious|want|hate|like|experience
^ join the club $
^ <int>* welcome to_the|to real_world|life|adulthood|the_real|reality|real_life -forum|group
you|u are|r not|hardly|nothing <int>* special|unique <int>* ,|snowflake|here|and|$
you|u are not|hardly the only <int>* one|person <int>* with|who|suffering|struggling|that <int>* has|have|suffers|problems|issues|pain|a_problem|feels_bad -and_we
nothing|not special|unique about|special you|your|this|that
it|that|this <int>* happens to everyone|everybody|the_best|literally|most
that|this|it is <int>* normal|part_of_life|just_life , <int>* everyone|everybody|deal|move
same here|with_me|as_everyone|as_me|for_me|as_everybody , <int>* everyone|get|you|it|deal|and_i_just
i <int>* know <int>* you|what_you|whats|what_is better|need|than|really|best <int>* -from
same here , <int>* you|just|deal|get
i <int>* understand|feel|know <int>* completely|exactly|totally|you|your_pain|perfectly , <int>* but|however
`,
  J35: `
l you|u <int>* should|ought|oughta|shld <int>* to? -be_proud|have|not|never|feel_proud|be_able|be_so_proud|be_safe|be_loved|know|be_kind|be_gentle|hear|not_have|be_fine|be_ok|be_okay|be_alright|feel|be_here|be_allowed|see|come
l you|u <int>* could|might|may <int>* try|also|always|maybe|ask|look|go|start|use|call|take|talk|join|write|make|find|want_to|consider|think_about|speak|set|read|download|keep|begin|sign|contact|visit -write_here|talk_to_me|talk_here|talk_to_us|always_write|take_your_time|tell_us|tell_me|always_talk|always_come|want_to_tell|want_to_say|also_feel|also_be
l you|u can <int>* try|consider|start_by|start_with|look_into|sign_up|always_try|always_call|always_ask|always_see|also_try|also_call|also_see -again
l you|u <int>* need|have|gotta|must <int>* to -fix|do|carry|be_so|apologise|apologize|answer|explain|deal|face|live|go_through|hide|hold|feel|lie|read|write|say|share|tell|reply|start <-do|did|would|all|everything|things|what|as|that|words
l have|did|hav you|u <int>* tried|considered|try|thought_about|thought_of|looked_into|looked_at|spoken_to|spoken_with|talked_to|talked_with|asked_your|asked_him|asked_her|asked_for|been_to|seen_a|seen_your|gone_to|checked|consider|heard_of -to_sleep|this_before|long|anyone|anybody
l why do|did|can|would not you|u <int>* just|try|go|ask|join|call|tell|take|talk|get|use|see|start|find|leave|look|block|move|quit|write|make -feel|tell_us|say_more
l why not <int>* just|try|go|ask|join|call|take|talk|get|use|see|start|find|leave|look|block|move|quit|write|make
l what|how about <int>* trying|going|joining|taking|asking|looking|doing|talking|yoga|meditation|therapy|getting|starting|making|finding|exercise|calling|writing|reading
l how about <int>* a|an|some|you <int>* -talk|chat|hug|tell|say|today|now|tonight ..1
l ^ try|trying <int>* -again|me|us|your_best|and_hang|to_hang|and_rest|to_rest|and_hold|here|as|it_here ..1
l ^ consider <int>* -that|it|me|us|this ..1
l ^ <doing> -my|our|me|us|him_my|to_me|to_us|here|what_you|it_easy|your_time|all_the ..2
l try to|and <int>* get|go|eat|sleep|exercise|talk|find|do|make|keep|focus|see|stop|think|write|drink|walk|relax|remember|use|avoid|set|start|not|stay -rest|be_gentle|be_kind|hang|going <-i|we|would|will|could|he|she|they|always|still|just_i
l if i were|was you|u|in
l ^ if|were i were|was i you|u|in
l what you|u <int>* need|should|have|could|can|ought <int>* to do|is|to
l my|best|only|some|biggest <int>* advice|suggestion|tip|recommendation|tips <int>* is|would|for|to|here|:|,|be -not_here
l i <int>* suggest|recommend|advise|urge|encourage|propose <int>* you|that|to|getting|cold|trying|seeing|a|the|going|talking|taking|doing|finding|looking|reading|therapy|yoga|$ -rest
l i would|can|could <int>* recommend|suggest|advise|consider -that_i
l i would|could <int>* try|go|talk|quit|leave|tell|start|see|ask|cut|stop|take|call <int>* to|with|for|him|her|them|it|that|your|the|a|seeing|doing|going ..6 if|, i_were|i_was -again
l would|could|may|might recommend|suggest|advise
l what|thing|things|trick works|helps|help is -listening
l best|first|only|main|important|right|good <int>* thing|step|way|idea <int>* to|you|for_you|would|is <int>* do|can|is|would|be|to|you -say|hear|i
l maybe|perhaps <int>* you|u <int>* could|should|can|need|try|might|just|ought <int>* -feel|are|not
l maybe|perhaps try|go|ask|talk|take|see|start|consider|join|look|get|write -it_is|that
l make sure <int>* you|to|that -are_safe
l get yourself|urself <int>* a|some|an|to|out|hobby|checked
l ^ first|firstly|step_one|second|next|also|then , <int>* <doing>|try|consider|get|make|talk|go|find
l would|might|may|could|will|can|should|really <int>* help if|to|with|a_lot <int>* if|you|to|that|a|some -talk_about|say|have|tell|know|hear
l would|might|may|could|will|can|should help you <int>* to|if|feel|with
l it|that is|would_be|might_be|could_be|helps|is_a_good <int>* helpful|good|better|best|important|worth|useful|wise|smart|healthy|idea <int>* idea|for|that|to|if|a? <int>* to|you|try|if|trying -hear|read|see|know|say|share|cry|feel|let|talk|have|meet
l here is|are <int>* what|how|some|a_list|my_advice|a_few|few|my_tips <int>* you|i|things|to|tips|should|advice|ideas|would -feel|see|hear|went
l this|that is <int>* what|how you|u <int>* should|need|could|have|must
l it_is|maybe|perhaps|about|probably time to|for|you <int>* see|find|get|leave|talk|move|call|set|start|make|take|look|go|a -cry|rest|me
l just|simply talk to|with <int>* him|her|them|your|someone|a|somebody|people|doctor
l see|seeing|talk_to|call|find|finding|ask|visit|get|consult <int>* a|your|some|an <int>* therapist|doctor|gp|psychiatrist|counselor|psychologist|lawyer|therapy|professional|specialist|hotline|professional_help|blood_test|pharmacist -appointment|i <-i|we|to_me|did_you|do_you|you_did|you_will|can_you|could_you|she|he
l things|life|sleep|it gets|will_get|improves|will_improve|gets_better <int>* better|away|improve|easier if|when|once|with you|u|a|some|the <int>* exercise|just|try|do|start|talk|eat|get|go|take|stop|tell|kept|keep
l set|set_some|setting|establish <int>* boundaries|boundary|goals|limits|routine -i
l please <int>* seek|see|talk_to_a|talk_to_your|talk_to_someone|get|call|consider|go_to|speak|contact|find|look_into|try -easy|your_time|well
l seek <int>* help|professional|therapy|counseling|medical|advice|support
`,
  J36: `
therapy|therapists|therapist|counseling|psychiatry|psychologists|psychiatrists|shrinks|psychology|psychotherapy|cbt|dbt|rehab is|are|just|only <int>* a? <int>* waste|scam|bullshit|bs|useless|joke|pseudoscience|for_crazy|for_weak|for_people|for_rich|for_losers|for_idiots|for_the_weak|rip_off|con|quacks|frauds|overrated|pointless|crap|crutch|stupid|waste_of|want_your|tell_you_what|wants_your|a_racket|brainwash|fake|money_grab|for_pussies|in_it_for|unnecessary|nonsense -my|mine|for_me
<int>* therapy|therapist|therapists|counseling|psychiatry|psychologist|shrink|shrinks|psychiatrists is|are for|only_for <int>* crazy|weak|people|rich|losers|idiots|pussies|the|whiny|lonely|nutters|psychos|wimps|those -like_us
you|u do|dont|did not <int>* need|want <int>* a|any|to_see_a|to_pay_a|to_go_to|no|fancy|to_talk_to_a <int>* therapist|therapy|shrink|counselor|counseling|psychiatrist|psychologist|psych -if|to_feel|today
you|u do not need <int>* therapist|therapy|shrink|counselor|psychiatrist|counseling <int>* ,? <int>* you_need|just|you|get|to_tell
you|u need <int>* job|hobby|friend|drink|girlfriend|boyfriend|real_friends|fresh_air|discipline|kick|slap|good_kick|shag|man|jesus ,? not <int>* therapy|therapist|a
they|therapists|shrinks|psychiatrists|counselors <int>* just|only|will <int>* tell|say|want|take|nod|sit|listen <int>* you|what|your|money|for|there|and <int>* what|want|hear|money
talking|crying|posting about <int>* it|this|feelings|problems|your_feelings will|does|is|never <int>* not|change|fix|pointless|useless <int>* change|help|fix|solve|anything|going|$
0.7: waste of <int>* money|time|energy $ <-i_had_was_a|had_was_a|was_a|felt_like_a|like_a|a_total|not_a
you|why|imagine <int>* paying|pay|paid <int>* someone|somebody|stranger|strangers|people|a_stranger|a_therapist to|for|friend <int>* listen|be|nod|talk|hear|pretend|care
<int>* beats|better_than|cheaper_than|works_better_than|replaces <int>* any|a|all|every|therapy|some <int>* shrink|therapist|therapy|therapists|counselor|psychiatrist|doctor|pill
^ forget|skip|screw|ditch|quit|stop|drop|fuck|avoid|never_mind|do_not_bother_with <int>* going_to|seeing|your|the|with|paying|about <int>* therapy|therapist|shrink|counseling|psychiatrist|psychologist|counselor
instead of|than <int>* therapy|whining_to|paying|a_therapist|seeing_a , <int>* just
psychobabble|psycho_babble|quack|quacks
head shrinker
big therapy|mental_health industry
no amount of therapy
therapy speak
`,
  J37: `
<must>|just|please|should <int>* pray|repent|fast|read_the_bible|read_your_bible|accept_jesus|accept_christ|find_god|find_jesus|turn_to_god|turn_to_jesus|turn_to_christ|give_your_life|get_right_with|go_to_church|come_to_jesus|trust_god|trust_in_god|trust_the_lord|believe_in_god|seek_god|surrender_to|let_go_and_let_god|have_faith|let_jesus|ask_god|ask_jesus|ask_for_forgiveness|get_saved|confess|submit_to|turn_back_to|read_quran|make_dua
^ repent
^ pray <int>* more|harder|about_it|it_away -for_you|for
^ just pray
you|u would|will|wont|wouldnt not|never <int>* be|feel|have <int>* depressed|sad|anxious|this|like|suicidal|sick|that|these|problems ..2 if|with|because you <int>* had|have|knew|prayed|believed|went|trusted|loved|accepted|let|read|found|turned|were <int>* jesus|god|faith|christ|church|to|in|lord|him|the|more|allah|religion|saved
lack|lacking|absence|little|weak|shortage of|in|the|your? <int>* faith|god|jesus|belief|prayer|trust_in_god|religion|relationship_with
your|ur|more|stronger|true|enough <int>* faith is|would|was|will|you <int>* weak|not|lacking|heal|would|small
god|jesus|allah|lord|satan|the_devil|karma is|are|must_be <int>* punishing|testing|judging|teaching|angry|disappointed|getting_you
punishment|test|trial|lesson|curse|judgment|wrath from|of|by <int>* god|jesus|allah|lord|the_lord|above|karma|your_sins
^ <int>* give|surrender|commit <int>* your <int>* life|heart|soul <int>* to christ|god|jesus|the_lord|him|allah
you|u|people|when_you <int>* turn|turned|walk|walked|strayed|fall <int>* away|your_back from|on god|jesus|christ|church|lord|faith|the_lord
depression|anxiety|it|this|that|illness is|are a? <int>* demon|demons|demonic|satan|devil|evil_spirit|spirit_of
you are|have <int>* possessed|demon|demons|evil_spirit|evil_spirits|sinner
rebuke it|satan|the
depression|anxiety|illness|suicide|it|this|being_gay|homosexuality|sadness|mental_illness|addiction|that is|are|comes <int>* demon|demonic|spiritual|sin|sinful|satan|devil|from_satan|attack|of_the_devil|from_the_devil|lack_of_faith|punishment|abomination|possession|against_god|spirit|spirits
suicide|killing_yourself|self_harm|divorce|that|it is <int>* sin|mortal|unforgivable|against_god|against
you|u will|are_going_to|gonna <int>* burn|rot|go|end_up in|to hell
^ <int>* burn|rot|go in|to hell
you|u will|are|gonna|are_going <int>* burn|go|rot|going|end_up <int>* in|to hell
only|just god|jesus|christ|he|prayer|faith|church|allah can|is|will|the|has <int>* save|help|heal|fix|cure|answer|way|fill|rescue
only jesus|god|prayer|christ|faith|the_lord can
god does not make mistakes|junk
pray|prayed|praying it|this|the_gay|your <int>* away|off
from a <int>* past|previous|former life
paying for|from <int>* something|sins|karma|past|your|a|what -it
it_is|bad karma $
karma <int>* is|will|for|got|gets|bites|caught -not
your|ur <int>* sins|sin
ungodly|godless|blasphemy|haram
read <int>* your|the|some bible|scripture|quran|koran
get right with
you <int>* need|must_find|should_find|have_to_find|should_accept <int>* jesus|god|christ|the_lord|allah|religion|faith
^ <int>* find|accept|seek|try jesus|god|christ|allah
god|jesus|lord would|will <int>* want|not|forgive|like <int>* you|this|that|approve
`,
  J38: `
real|grown|responsible adults|people|women|men|grownups <int>* pay|work|deal|do|handle|cope|get|raise|keep|take ..4
nobody|no_one|who said|promised|told_you <int>* life|it|you <int>* would|was|is|were|a <int>* be|easy|fair|going
get off|out <int>* the|of_the|of_your|your internet|reddit|basement|phone|room|bubble|own_head|comfort_zone and
^ get a <int>* hobby|life|job|real_job|dog
get laid
^ go <int>* get_a_job|touch_grass|do_something_useful
fresh air <int>* , <int>* problem
be the bigger person
bootstraps|boot_straps
life|world|reality is|was|does|aint not? <int>* fair|easy|owe|stop|wait|rainbows|sunshine|a_fairytale <int>* deal|get|so|suck|grow|toughen|accept|kid|around|for_you|for_your|,_deal|,_get|,_so|,_suck|,_grow
life is|s <int>* not? <int>* fair|easy|hard|tough|unfair|a_bitch|cruel|pain|suffering|not_fair , <int>* deal|get|so|suck|grow|toughen|accept|kid|move|stop|princess|sweetheart|cupcake|wear|man|and|buttercup
life is|aint not? <int>* fair|easy $ -for|it|,_and_i|you
that|welcome is|to <int>* life|reality|the_real_world|adulthood|how_life_works ,? <int>* deal|get|suck|kid|stop|toughen
^ that is|welcome_to <int>* life|reality|adulthood|the_real_world|real_life|being_an_adult|how_the_world_works|how_life_works|just_life $
^ <int>* nobody|no_one|world|universe|life|society|we|i owes|owe|does_not_owe|do_not_owe you|u <int>* a|anything|shit|happiness|jack|living|$
nobody|no_one|life|world|who|society owes|owe you|u
^ <int>* get|find|look_for|go_get|go_find|apply_for a|another|real|some <int>* job|hobby|career|work|jobs $
^ get a|another <int>* job|hobby
<must> <int>* get|find|look_for|have <int>* a|real|another job|hobby|career|purpose -that|when|you_like|as|in|at
you|just|simply|<must>|try_to <int>* work|study|hustle|grind|push harder -than|on_yourself
work|grind|hustle|push|fight harder
welcome to <int>* adulthood|real|life|world|club|reality|adult|being|working|parenthood|motherhood|job|my_world <int>* -forum|group
nobody|no_one|noone <int>* is|will|gonna <int>* coming|going|come|save|hold|rescue|spoon <int>* to <int>* save|help|rescue|hand|your_hand <int>* you|your|it|this
you|u have|got|with|must|clearly <int>* have|got? <int>* too|to|way|nothing|so much|better|many|much_too_much <int>* time|free|to_do on|time|to|with <int>* your|hands|do|think|hand -of
you|u have <int>* too much <int>* time
^ <int>* get|haul|move|drag off|up|your|out <int>* of? <int>* your|ur|up|off_your|the ass|butt|backside|couch|lazy_ass|bum|sofa|fat_ass
get off|up|out <int>* your|ur|the|of_your|of_the|that|off_your <int>* ass|butt|couch|backside|lazy|fat|phone|computer|bum|high_horse|cross
^ get out of bed and
^ <int>* do|go_do something|anything <int>* useful|productive <int>* with|for|instead|$
^ do something with your life
world|universe|everything does|is|will not|always <int>* revolve|all_about|stop|about <int>* around|for|because|about? you|u|your|$
everyone|everybody|other_people|the_rest_of_us|normal_people|most_people else? <int>* manages|manage|copes|cope|deals_with|deal_with|handles|handle <int>* -to_hurt ..2
nobody|no_one|noone is coming|going to save|rescue|fix|hand|baby|hold
no pain|guts|sweat|excuses <int>* no|,_no <int>* gain|glory|results|sweet
^ that|such is life $ , <int>* -but
^ <int>* suck it up|in
^ <int>* deal with it|reality|life|facts
^ <int>* cope|tough|boohoo|suck_it|tough_luck|tough_shit|too_bad|bad_luck|hard_luck|tough_titty|tough_cookies|tough_love|deal $ -so|how|love
tough luck|shit|titty|titties
too bad|sad for|, you|so|deal|suck|u
^ <int>* harsh|hard|cold|brutal <int>* truth|reality|love|fact|facts|lesson <int>* is|,|but
reality check
reality check
tough love
you|u need|needs|deserve|could_use|want <int>* reality|kick|slap|wake|good_kick|swift|smack|hard_slap|beating|tough <int>* check|in|up|ass|across|face|call|butt|love|pants -him
snowflake|victim|snowflakes generation|culture|mentality
pull your|ur <int>* weight|socks|finger|head|own
grow|start up|acting|being <int>* an? <int>* adult|responsible|mature
when|once <int>* the going|gets|get <int>* tough
^ <int>* stand on your <int>* feet
only <int>* strong|strongest|fittest survive|survives
survival of the
quitters|winners|losers never|always|quit <int>* win|quit|find
sink or swim
will not <int>* feed|clean|pay|fix|do itself|themselves
the|your bills|rent do|will not pay
^ <int>* get used to it
be <int>* useful|productive|responsible for once|a_change
^ stop|quit|without being <int>* useless|lazy|weak|helpless|pathetic|a_burden|such_a_baby|a_quitter|a_leech|entitled
`,
  J39: `
you|u are|r|sound|seem <int>* too|to|so young|little|immature to|for|you|and <int>* be|know|have|feel|understand|naive|depressed|anxious|stressed|problems|that|this|therapy|worry|complain|actually -go_through|carry|lose|have_to|have_lost|have_been
^ too|so young to|for <int>* be|know|have|feel|understand|that|this|therapy|worry
you|u are|r <int>* too|way_too|far_too <int>* young|old|immature <int>* to|for <int>* -to_have_to|to_carry|to_go_through|for_that_pain|to_lose ..2
at|for your|ur age ,? <int>* you|i|people|we|most|u|my|kids|should <int>* -too|felt|i_felt|also
at|for|by your|ur age <int>* you|i|people|we|most|my_parents <int>* should|had|was|were|already|must|ought|need|have|would|could -scared|lost|depressed|hurting|also|sad|too|lonely|so
act|acting|behave|be <int>* your age
what could|does|do|would|can|has|have <int>* teenager|kid|child|teen|16|15|14|year_old|young|college_kid|someone_your_age|a_kid_like_you|student|housewife <int>* possibly|have|know|be|even|like|ever <int>* to|about|have|be|know|like|do
kids|teens|teenagers|young_people|millennials today|these_days|nowadays <int>* are|have|can|do|just|all|need|want|think|love <int>* -going_through|under|more|struggling|suffering|facing
in|back_in my|our <int>* day|days|generation|times|time|youth <int>* we|you|people|nobody|there|kids|i|, -it_was_hard
back in|when <int>* day|days ,? we|people|you|nobody|kids
wait|just_wait until|till you|u <int>* are|get|grow|turn|reach|hit <int>* older|my|grown|adult|30|40|real|forty|thirty|50|out|older|to|up
when you|u are|get|grow|have <int>* older|up|adult|grown|my_age|mature|lived|experience <int>* you|u|older|, <int>* will|understand|see|laugh|realize|know|you
you|u will|gonna <int>* understand|laugh|know|see|realize|get_it|grow|change <int>* when|about|your_mind|one_day|someday|out|it|this <int>* when|older|you|one_day|are|grow|up
<youare> just|only|literally|barely|still_just|still_only <int>* kid|child|teenager|teen|baby|little_girl|little_boy|little_kid|14|15|16|13|12|17|young|toddler|school_kid|girl|boy ,? <int>* what|you|u|do|grow|so|wait|have|how|it|$ -and_it_was_not|and_you_deserve|and_it|and_none|when
<youare> <int>* kid|child|teenager|teen|baby|little_girl|little_boy|little_kid|14|15|16|13|12|17|toddler|school_kid ,? <int>* what|you_do|u_do|do|grow|wait|you_have|you_will|how
<youare> <int>* just|still|only a kid|child|teenager|teen|baby|little_girl
just <int>* a kid|child|teenager , what|you|how|do
^ <int>* what do|does|would|could you|u|kid|a_kid|a_child|a_teenager|someone_your_age <int>* know about life|real|love|stress|pain|hard|depression
a kid|child|teenager , what do|would you|u know
you|u are|r <int>* grown|adult|an_adult|30|40|thirty|forty|grown_up|old_enough <int>* man|woman|adult|ass|up? , <int>* act|stop|behave|start|grow
ok|okay|sure|typical boomer|zoomer|millennial|grandpa|grandma|gen_z
boomer $
just|only|your|teenage|teen|blame|raging <int>* hormones
it is|its|probably|just <int>* hormones|puberty|menopause|teen_angst|teenage_angst|teenage|growing_pains|midlife|mid_life|pmt|hormonal -and
teen|teenage|adolescent angst|drama|problems|phase|hormones|rebellion
my|our|older|previous generation|generations|grandparents <int>* did|had|never|would|just|got <int>* not|never|no|just|on|real ..3
your|this|whole|younger|new|todays|young|the_younger|entire <int>* generation|generations <int>* is|are|has|have|can|just|thinks|needs|wants|does|of|cannot|always|never -you
puppy love
a|just|your <int>* high_school|teenage relationship|romance|breakup|crush|drama
you|u have|got your|a|so|whole <int>* whole|life|entire|much|time|long <int>* life|ahead|of_you|in_front <int>* ,? <int>* stop|cheer|so|why|get|do_not
^ <int>* respect your elders
you|u have not|barely|hardly|never <int>* lived|even|experienced|seen|been <int>* life|anything|long|lived|alive|real|enough|yet
`,
} as const;
