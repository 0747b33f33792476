/** Thoughts of suicide, the wish not to live, being safe with oneself. How a line is read: `readPhrase`. */
export const wishPhrases: Readonly<Record<string, string>> = {
  thoughts: `
!! regret|regretting|regretted * not * <killmyself>|dying|jumping|doing_it|ended_it|ending_it
0.6: bad|dark kind $
0.8: looking_at|staring_at|look_at * beam|bridge|tracks|noose|knives|trains|traffic
0.7: know|knew exactly_how to|i * do_it|do_it_properly -again_next
0.8: only|best|the|easiest way|option|choice|thing|answer ** kill_yourself|end_your_life|to_die
should|shouldve|wish|regret * have|had|not * just? done_it|gone_through_with_it|killed_myself|ended_it|jumped|let_go * when|years|months|that|before|a_long|ages|already|then|back
should|why * i|shouldnt * not * just? end_it|kill_myself|end_my_life|die|do_it -tomorrow_at
trying|try|fighting|hard|struggling * not_to * kms|<killmyself>|die|end_it
by * my_own_hand|my_own_hands|my_hand -made|knitted
trying_to_work_out|working_out|figuring_out|deciding * when|how * $|to_do_it
0.8: looking_at|look_at|stare_at|staring_at|eyeing * the|my * bottle|pills|tablets|blade|knife|rope|gun
promised|promise * i|my|her|him|them * wouldnt|not_to|wont|would_not * but|do_it|$|hurt|again -tell|be_late|lie
0.8: next_time * do|make|properly|sure * properly|it_properly|sure|work -at_work
feel finished|used_up|over $|and|with_life
reason|reasons * not * to * and|cant|find|do_it|$|kill|end|die|live -go_to_work|to_trust|call|text|apply|eat|date|marry
end|ending the misery|my_misery|suffering|the_suffering|it_for_good
look|looking|stare|staring * at * belt|rope|pills|knife|beam|bridge|blade|traffic|train|trains|balcony|meds ** think|thinking|easy|how|wonder|just|could
harder|hard|difficult|struggling|trying|fighting|not_sure_i_can|cant * not to act_on|act|do_it|give_in|hurt_myself|kill
act_on|acting_on|give_in_to|giving_in_to * it|them|these|those|the|my * $|thoughts|urges|urge|impulse
could|might|would|can * drive|walk|jump|step|swim|fall|roll * into|off|in_front ** and * no_one|nobody|it|they|be_over|done|look
time_bomb|one_more_bad_thing|one_more_thing|last_straw|one_bad_day|tipping_point|any_day_now|matter_of_time ** gone|kill|done|end|dead|over|snap|lose|before_i -deadline
losing|lost|giving_up|tired_of fighting|the_battle|this_battle|my_battle|the_fight|this_fight|the_war|against_my -with_my_landlord|insurance|at_work
0.6: demons|voices|thoughts|darkness|depression * is|are|has|have * winning|won|taking_over|taken_over|too_loud|too_strong|consuming -the_game
convince|tell|give|help|beg|need|want|show * me * to|stay|live|reason * stay|live|stay_alive|not_do_it|not_to_do_it|live|keep_living -with|in_the_relationship|at_the_job|together|calm
talk|talking me down|off_the_ledge|out_of_it -to_me_like
tell|beg|ask|need|want|wanting * me to_stay|to_live|to_hold_on -home|with|at|longer_at_work|late
throw|throwing|threw in_the_towel * on_life|$|for_good|with_life
one_way|one_way_ticket ** not|dont|never * coming_back|return|come_back|back
not|dont|never * plan|intend|planning|going * on|to? * coming_back|come_back|return|returning * $|alive|from_this|ever -to_this_job|to_work|to_him|to_her|school|home|together
want|wanna|ready|going|gonna|time|just|rather * to? * check|clock|opt|peace|tap out -of_the_hotel|of_work|at|early_from|the_shop|this|that|some|her|him|guys|books|his|at_the|these|a|my
checking|clocking|opting|peacing|tapping|checked out of_life|of_this_world|of_this_life|for_good|permanently|soon|early|$
!! never|not * wanted|felt|thought * so|as|more|this * bad|badly|much|strongly|hard|serious * end|die|kill|suicidal|to|as|about|now -happy
!! never * wanted|felt * to * die|end_it|<killmyself>|suicidal|end_it_all * as|so|this|more -before
fail|failed|failing|cant|couldnt|suck * even? * at|at_everything_including|do|including * dying|die|<killmyself>|suicide|killing_myself|that_right -the_test
why|what|whats * stopping|stops|stop|should_i_not|is_keeping * me * ? nothing|$ -from_sleeping|from_going|from_eating
if|would|should|will|what|when|how|who * i|my|they * kill_myself|killed_myself|did_it|do_it_then|die_by_suicide|killed_my_self -laughing
!! killed myself -laughing
can|cant|could|couldnt * kill_myself|end_it|die * because|but|until|for|yet|due -down
deal|cope|live|handle|manage|fight|struggle|struggling|stop|dealing|battling|struggled * with|of|the|my * suicidal thoughts|ideation|urges|feelings|feeling
close|closer|inches|inch|seconds|one_bad_day|bad_day * to|from|away|towards * the_edge|doing_it|ending_it|ending_my_life|killing|ending_everything|end_it -of_glory|finishing|burnout|my_desk
selfish|sin|wrong|weak|hell|forgive|insurance * to|if|for|when|of * <killmyself>|suicide|kill_myself|i_did_it|killed_myself|ending
od|oding|o_d * on|by|last|again|and|tonight|because|but|myself
thoughts|thought|bad_thoughts|dark_thoughts|scary_thoughts * the|of|that|bad|about|are * bad_kind|dark_kind|harming_myself|hurting_myself|the_worst|self_harm|not_good|ending
!! if * it_was_not|it_were_not|not * for * my|her|him|them|the|this|our|god * kids|mom|dad|dog|cat|kid|son|daughter|family|parents|wife|husband|friends|sister|brother|baby|i|id ** would|id * be|have|not * done|dead|gone|killed|ended|here|jumped|already|over
chickened|chicken|pussied|bailed out * again|times|last|this|of|tonight|every
why_is_it|is_it|why * so * hard|difficult|scary * to * <killmyself>|die|do_it|end_it
0.8: everyday|every_day|each_day|every_morning|every_night ** not_today|maybe_today|how_i_would|how_id
0.8: not_today|maybe_today * maybe|but|lately|is_how|that
suicidal|suicidaly|suicidally|suicidality -people|person|friend|patient|patients|tendencies_band|squad|girlfriend|boyfriend|wife|husband|brother|sister
suicidal * thoughts|thought|ideation|feelings|ideations|urges|tendencies|impulses|thinking|again|depressed|depression
si|passive_si|active_si * is|are|again|bad|worse|thoughts
<killmyself> -laughing
0.9: <want>|feel_like|feel|feeling|could|should|might|would|thought|thoughts|think|thinking|urge|urges|tempted|idea|consider|considering|considered|contemplating|contemplate|fantasize|fantasizing|about|obsessed|desire|decided|ideas|impulse|dream ** suicide|<killmyself>|unaliving|ending_it_all|end_it_all|not_being_alive|not_existing
0.9: <want>|feel_like|thoughts|think|thinking|urge|urges|tempted|consider|considering|considered|contemplating|contemplate|fantasize|fantasizing|obsessed|desire|decided|ideas|impulse * dying|death|ending_it|end_it|die -my_mom|my_dad|someone|him|her|my_grandma|my_dog|alone|my_parents|in_my_dreams|with
thinking|think|thought|thoughts|contemplating|contemplate|considering|consider|considered|obsessing|fantasizing|fantasising|fantasise|fantasize|dreaming|daydreaming|daydream|obsessed|fixated|ruminating * about|of|on|committing * suicide|dying|death|ending_it|ending_my_life|killing_myself|my_death|end_it|being_dead|my_own_death|my_funeral|ending_things|ending_everything|suicidal|dead|die|kill|how_i_would_die|methods|how_to_die -of_my_grandma|of_my_dad
thoughts|thought|ideas|idea|urges|urge|images|visions|flashes|plans * of|about|to|on * suicide|dying|death|ending_it|ending_my_life|killing_myself|jumping|hanging|overdosing|self_harm_and|die|end|kill_myself|crashing|taking_my|not_being_here|not_existing|being_dead|disappearing|<killmyself>
death|suicide|dying|killing_myself|ending_it|ending_my_life|<killmyself> * is|are|has_been|keeps|feels|sounds|seems|looks|on|crosses|crossed|becoming|starting_to|been * on_my_mind|in_my_head|on_repeat|all_i|constant|always|all_i_think|in_my_mind|crosses_my_mind|my_mind|better|like_a_relief|like_relief|comforting|appealing|so_appealing|a_relief|peaceful|beautiful|nice|tempting|good|easier|my_only|only|welcome|freedom|sweet -at_the_movies
death|suicide|dying * would|will|is|seems|could * be * relief|release|mercy|blessing|gift|better|easier|kinder|peace|answer|sweet|escape|freedom|end|nice|welcome
all_i|only_thing_i|always|cant_stop|constantly|everyday|every_day|every_night|stop|keep|kept|been * think|thinking|thought|thoughts * about|of|is|about * death|suicide|dying|how_i|killing|<killmyself>|die|ending_it|ending_my|not_being_here|not_existing -life_after|grandma
attempt|attempting|try|attempted * suicide
<killmyself>|suicide|ending_it|dying|to_die|die|do_it ** coward|scared|pussy|guts|courage|balls|too_afraid|too_weak|chicken|afraid_of_failing|chickened|bring_myself|brave_enough|fear_of_pain|afraid_of_pain|cowardly|nerve|go_through_with|strength
coward|scared|pussy|guts|courage|balls|afraid|too_weak|bring_myself|brave_enough|nerve|go_through_with|strong_enough|cowardly|strength|chicken ** <killmyself>|suicide|ending_it|to_die|do_it|end_it|kill|go_through_with_it|jump|pull_the_trigger|end_my
too_scared|too_much_of_a_coward|too_cowardly|too_afraid|dont_have_the_guts|dont_have_the_courage|wish_i_had_the_courage|wish_i_had_the_guts|wish_i_was_brave_enough|wish_i_had_the_balls|if_i_had_the_guts|if_i_had_the_courage|not_brave_enough|if_i_werent_such_a_coward|if_i_wasnt_such_a_coward|if_i_was_not_so_scared|if_i_was_braver * to|$ * die|do_it|kill|end|go|it|jump|anything|$
! only|one|sole|main * thing|reason|person|reasons|things|people|thing_that_is ** keeping|keeps|kept|stopping|stops|stopped|holding|holds|still|not|havent|hasnt|preventing|alive|prevents ** me_alive|me|here|myself|killed|killed_myself|done_it|dead|jumped
! stopping|stops|stopped|keeping|keeps|preventing|prevents|kept * me * from * <killmyself>|ending_my|suicide|jumping|dying|die|just_ending|killing|taking_my|going_through|offing|doing_it $
! keeping|keeps|keep|kept|holding|tethering|tying * me|myself alive|here|in_this_world|on_this_earth|on_earth|tethered|from_dying|from_doing|from_ending|going -problem
!! if|were * wasnt|werent|not|didnt * for|have * my|her|him|them|kids|mom|dog|cat|kid|son|daughter|family|parents|wife|husband|pets ** would|id|be|have|i_would_have * dead|gone|killed|ended|done|die|checked_out|already|kill|over|end|be
!! would|id|could|should * have|be|of * killed_myself|ended_it|dead_already|gone_already|done_it_already|already_be_dead|be_dead|ended_my_life|done_it_by_now|offed|already_done_it|ended_things|already_dead|already_gone|dead_by_now
! i|have|why|reason|not|only * havent|not|never * killed_myself|done_it|ended_it|ended_my_life|died|ended_things|offed_myself|committed|jumped * yet|because|is|already|only|for|so_far
! if * i|there|someone|had|have * had|have|was|were|could * gun|button|pill|euthanasia|rope|switch|way ** would|id|pull|press|be|push|use|kill|take|dead|it|painless|off|die
euthanasia|assisted_suicide|assisted_dying|euthanized|euthanised|put_me_down|put_me_out_of_my_misery|euthanize_me|euthanise_me|mercy_kill|dignitas|put_down_like * me|for|option|want|should|was|legal|i|wish|could|like|switzerland|allowed|access|$
sewerslide|suicide|unalive|kms|s_word|ctb|killmyself|kermit_sewerslide|sewer_slide|toaster_bath|self_delete|sewercide|grippy_sock|self_deletion
0.8: i|me|my|am ** suicide -awareness|prevention|squad|hotline|rates|rate|bomber|note|doors|hotlines|statistics|prevention|watch_mission
0.5: end|ending it -with|there|here|on_a|like_this|now_with|soon_with|by_saying|all_with|badly_with|?|with_him
end|ending|ended it_all|my_life|my_own_life|my_suffering|my_misery|my_existence|this_life|my_pain
0.8: no|dont|see|longer|not|any|nothing|without * reason|point|purpose|use * in|to|for|of|not * not_to|live|living|stay_alive|kill|existing|exist|alive|be_here|staying|not_kill|go_on_living|life
suicide_hotline|suicide_line|crisis_line|suicide_helpline|988|suicidal_hotline|crisis_hotline|samaritans|lifeline * called|call|calling|text|texted|hung_up|didnt_help|tried|put|waiting|hold|and|no_answer|useless|is|was|chat -volunteer|volunteers
called|calling|call|texted|tried|text|contacted|phoned|rang|chatted * suicide_hotline|crisis_line|988|samaritans|suicide_helpline|crisis_hotline|lifeline|crisis_text_line|suicide_line|the_hotline|hotline
0.9: overdose|overdosing|od * on|my|by|with * <pills>|my
0.7: overdose -in|of_information|on_sugar|on_caffeine
`,
  wish: `
0.3: want|need peace $
tired|sick|exhausted|fed_up|weary|so_done|done * of|with * life|this_life|my_life -at|in|partner
would|could|i'd|id|should * like|love|be_nice|be_great|be_better * to? die|be_dead|not_exist|be_gone_forever -for
die * would_be|will_be|be * great|nice|good|better|amazing|perfect|lovely|wonderful|a_relief
sooner|quicker|faster i * die|go|am_gone|am_dead * better|$
dying|death|suicide|being_dead|not_existing * sounds|seems|feels|looks * right|good|nice|great|better|peaceful|perfect|amazing|so_good|like_heaven
convince|convincing|convinced|force|forcing * myself * to|that * stay_alive|be_alive|alive|live|not_die|keep_living|exist
!! all_i_think_about|all_i_can_think_about|all_i_ever_think_about|all_i_can_think_of * is * death|dying|suicide|<killmyself>
drop|dropped|drops * dead * nobody|no_one|would|and|tomorrow -gorgeous
waiting|wait * for * life|it_all|everything|my_life * to * be_over|end|stop|finish
dont|not * see|know * why|reason * i * am_supposed|should|supposed|meant|keep|have * to? * keep|carry|turning_up|going|be_here|exist|live|bother -pay|work_late|apologise
cant do life|living|this_life|being_alive|being_human
sleep|go_to_sleep * for * really_long|long_time|long_long|hundred|thousand|years|ever|eternity * not|never|and|come_back
dont|not|never|no_desire_to * want|wanna|wish|need|care_to * to? * see|face|wake_up_to|reach|meet|do|live_through * tomorrow|another_day|the_next_day|another_morning|another_year|the_morning|next_year -him|her|them
no|not|dont_have|without|lack * any|the|no|more? * energy|strength|will|desire|motivation|reason|point|courage * to|in|for * live|living|exist|alive|be_here|stay_alive -with|together|in_this_house
0.8: hate|fuck|despise|loathe|cant_stand|sick_of|tired_of|done_with|fed_up_with|give_up_on|giving_up_on|gave_up_on|no_interest_in|hating * living|existence|this_life|existing|being_alive|being_human -insurance|partner|in|with|at|here|like_this_in|drama
life|living|existence|my_life * is|feels|seems|has|just * so|a|no|just|like|such? * meaningless|pointless|joke|punishment|hell|torture|nightmare|prison|meaning|purpose|value|worthless|curse|scam|chore|misery|shit|unbearable|pain|suffering|over|empty ** want|out|done|tired|end|anymore|dont|cant|why|no|over|die
dont|not|never|no_longer * want * any|a|be? * part * of * it|this|life|this_world -relationship|group|team
cant_wait|can_not_wait|excited|ready|hurry|look_forward|looking_forward|eager|impatient * to|for|it|until * die|death|be_dead|be_gone|dying|be_over|end|my_death
only|one|best * thing * i|that|to * look_forward_to|want|looking_forward_to|comforts|comfort * is|me * death|dying|die|suicide|dead|end|sleep|to_be_dead
thought|idea|prospect * of * living|being_alive|existing|being_here|another|getting_old|growing_old|waking * years|year|day|decades|sick|makes|scares|old|terrifies|up|unbearable
another|next|more|the_rest * 20|30|40|50|60|years|decades|of_my_life * of_this|like_this|of_my_life|years|years_of|of_this_life -together|mortgage|visa|of_study
follow|join|be_with|go_with|go_be_with * him|her|them|my_son|my_mom|my_dad|my_wife|my_brother|my_husband|my_daughter|my_baby|$ ** died|left|gone|heaven|dead|passed|death|life_ended|grave
my_life ended|is_over|was_over|has_ended|stopped|died|ended_the_day -when_i_had_kids
no_way|not|wont|doubt|cant * i|im|am|will|can * survive|surviving|survives|live_through|outlive|last_through * this|the|another|it * year|month|week|winter|summer|life|christmas|semester_alive -exam|class|job|shift|trip|meeting
go|going|be * away forever|for_good|and_never|permanently -on_holiday|for_the_weekend|for_work
want|wanna * to * go away $
weeks|days|months|nobody_would|no_one_would|who_would * know|notice|find|until|before|realise|realize ** dead|died|gone|smell|body -battery|phone
rest|peace|sleep|quiet|silence|darkness|nothing * forever|permanently|eternal|for_good|for_eternity|at_last -and_quiet_at_home
not_able_to|cant|can_not|never * be_saved|be_fixed|be_helped|be_cured -by_the_bell|car|phone
if|even_if|when * i * got|get|had|was * sick|cancer|ill|diagnosed * not|refuse|wouldnt|let|wont|happy|glad|relieved * treat|treatment|fight|it|relieved|glad|happy|me
fall|falling|go|drift * asleep|sleep * for_good|forever|permanently|eternally
no|not_a|isnt_a * place|room|space * for * me|people_like_me * in|here|anywhere -at_the_table|in_the_car
0.9: why|for_what|what_for * keep|bother|continue|even * going|living|trying|breathing|fighting|at_all $ -to_this
0.9: dont|doesnt|not * care * if|whether|what * i|they|he|happens * live|die|me
look|looking * forward * to * it|death|dying|the_end|my_death -of_the_week
0.9: accident * look_like|looked_like|seem_like|seemed_like|make_it_look
look|looked|seem|make_it_look * like * accident|an_accident
dont|doesnt|not * care|mind * if|whether * i|they|we * live|wake|die|alive|dead -alone|with
envy|jealous|envious|lucky|wish_i_was_one|wish_i_were_one ** die|died|dead|dying|death * young|people|of|in|$|early -my_mom|dog
dont|not|no|never * belong|fit * in|on * world|planet|earth|life -of_work
0.7: want|wanna|just|ready * to * go_home * not|just|gone|finally|forever
no other option|way|choice|solution anymore|left|but|for_me -job|landlord
why * can|cant|wont|will * i|it|god|life|someone * just? die|be_dead|be_over|end|kill_me|let_me_die -down
have|got|with|there_is|i_had|had|is * nothing|no_one|nobody|little|not_much|not_anything|anything * left? * to|worth * live|living|stay|stick_around * for -in_this_town
nothing|no_one|nobody|no_place|no_future left for_me here|anymore|$|in -in_this_town|fridge
0.7: nothing left for me
wasnt|was_not|not|never * supposed|meant|planning|planned|expected|expecting|plan * to * be|make|live|get|see * here|this_far|this_long|this_old|this_age|it_this|past|alive -at_work|party|overtime
!! didnt|not * plan|think|expect * to|i_would|id|on|i * make_it|live|be_alive|be_here|making_it|living|see * this|long|far|past|to|$ -final|interview|work|playoffs
doubt|not|dont * think|see * i_will|i|myself * be_here|be_alive|be_around|make_it|live * next_year|much_longer|to|tomorrow|next|another|past|long|by|for -final|exam|work
regret|hate|curse|sorry|mad|angry|upset|wish_i_hadnt * surviving|survived|being_saved|living|waking_up|being_alive|being_born|the_day_i_was_born
press|push|hit|click|flip * button|switch * and|to|that|would * not_exist|die|end|over|disappear|stop|gone|erase|never
dont|not|doesnt|never * need|want|deserve|miss|notice * me * on_this|in_this * world|planet|earth
world|universe|earth|society * does_not_need|doesnt_want|would_be_better|better_off|does_not_want|is_better * me|without|if|off
cant|can_not|couldnt|unable|dont_know_how_to live_with * myself|what_i|this_guilt|this_pain|the_guilt
once|when|until|waiting|after * my|for * mom|dad|parents|grandma|cat|dog|mother|father|nan|grandmother * passes|dies|goes|die|is_gone|to_die|dead|pass ** go|free|too|follow|kill|reason|nothing|dont_know|done -away_i_inherit
borrowed_time|overstayed|outlived_my|past_my_expiration|expired|end_of_my_story|end_of_my_life|last_chapter|book_is_almost_over|end_credits|final_chapter
hope|hoping|pray|praying|let|want|wish * this|it|tonight|today|that * is|be|will_be|was * the? last|my_last|it -time|exam|shift|day_of|one_of_these
dream|dreams|dreamt|dreamed|dreaming * where|that|about|of|i ** die|died|dying|dead|kill_myself ** disappointed|sad|peaceful|happy|nice|relieved|upset|mad
get_over_it|move_on|be_okay|be_fine|be_ok|forget_me|forget|survive_it|recover * eventually|without|after|in_time|one_day ** sad|dead|gone|if_i|when_i|me
sad|hurt|cry|upset|miss_me * for|but|at_first * a_while|a_bit|a_week|a_month|eventually|get_over|move_on|they|theyd|then
0.7: just? want|wanna|need|ready * to * go_home|be_gone|go * not|gone|forever|already -from_work
not_a_life|no_life|not_living|not_really_living|this_isnt_living|this_is_not_living|call_this_living|call_this_a_life|existing_not_living|surviving_not_living
being_alive|alive|living|life|existing|existence * is|feels * too|so? hard|much|exhausting|heavy|painful|tiring|unbearable|a_mistake -with_adhd|without_him|without_her
hard|difficult|impossible|struggling|trying|fight|fighting|effort * to * stay|be|keep|remain * alive|here|living|existing|in_this_world -plants
life|this * isnt|not|is_not * for|worth * me|it * anymore|$ -hassle
slowly|want_to|let|watch * killing|kill|destroying|drink * myself|me * with|and|by|to_death * alcohol|drugs|smoking|not_eating|dont_care
<hope>|want * a|the|some|my|that|an|any * plane|meteor|truck|asteroid|car|bus|building|lightning|comet|bomb|heart|nuke|virus|ceiling|roof|earth * would|to|could|will|just|quietly * land|hit|fall|stop|stops|strike|kill|end|take|gives|give|swallow|crush|crash|hits|falls -soon|money
can|let|please|when_will|wish|want|why_cant * i|this|it|everything|we * be * just? over -with_this_semester
can|let|please|wish|want|why_cant|when_can * i|me * just? be done|gone|free|finished -with
<hope>|should|better ** aborted|abortion|miscarried|miscarriage -my_baby
leave|leaving|belong|fit * in|this|the|it * world|earth|planet
0.8: stopped|stop|cease|ceased|not|never existing|existed|to_exist|have_existed|been_born -with|to
until|till|waiting|hoping * something|it|god|my_body|the_universe|time|nature * kills|takes|ends|kill|take|ends * me|it
!! only|reason * reason? * i|im|i_am * still? * here|alive|around * because|for|is|so|$
no|zero|lost|losing|any|without interest|desire|motivation|wish|drive|will * in|to|for|of * living|being_alive|live|life|stay_alive|exist -dating|at
0.8: if i was|were|am not here|around|alive ** could|would|she|he|they|wouldnt|might|be|better -on_time|so
dont|not|nothing|without * live|life|living * i_just|just_existing|just_exist|just_surviving|only_exist|i_exist
not|never|isnt|dont_feel|wasnt * built|made|meant|cut_out * for * this|life|living|world -job|relationship|work|office
want|hope|wish|going|all_i_want * to|is * go|be * where|with * he|she|my_son|my_daughter|my_mom|my_dad|him|her * is|are|now|again|in_heaven|gone -home|to_college|for
make|avoid|prevent|not|stop * making|make * my * mom|dad|family|parents * attend|go|plan|have|funeral * funeral|my
rather|prefer|sooner * be|in|die|have|to * dead|in_the_ground|buried|die|not_exist|dead_than|six_feet -of_laughter
breathing|living|being_alive|existing|life * is * thing|what|something * im|i * trying|want|need * quit|stop|leave|escape
let|lets|make|hope|hoping|beg|begging|pray|ask|asking * tonight|this|it|today|tomorrow|me * be|is|have * last|my_last|the_last|end -day_of|job
take|took|takes|remove|erase|delete * me|myself * off|from|out * board|earth|existence|picture|this_world|misery|equation -of_office|from_the_group
0.8: problem|solution|answer ** simple|solution|i_am_the|permanent ** if_i_go|gone|leave|permanent|simple_solution -permanent_solution_to_the_housing
mistake|error * someone|that|god * forgot|should|made|correct|undo
un_happen|unhappen|never_have_been|undo_me|not_have_been_born
<want>|should|deserve|better|time|let|hope|hoping|pray|praying|beg|begging|ok_with|okay_with|fine_with|waiting|wait|try|tired_of_waiting|could|desperate|excited|happy|glad * to|i|id|if_i|me|for|was|were|would|could|just * die|be_dead|dead|death|dying|perish|pass_away|to_die|wont_wake_up|drop_dead|died -down|of_laughter|for_a|to_self|hard|alone_and|to_know|of_embarrassment|inside
<want>|feel_like|feel * to|like|i|me? die|dying|be_dead|be_gone|unalive|be_dead_already -down|alone|of_thirst|than_go|than_be|than_do
! dont|not|never|no_longer|didnt * <want>|deserve|desire|wish|plan|intend|feel_like * to|in|be|being|the|about? continue|keep|go_on? to? <live>|life|wake_up|be_me_anymore|go_on|go_on_living|survive|be_born|continue_living|continue_like_this|continue_on|continue_this|continue_life|this_life|continue_existing|keep_living|grow_old|get_older|stay_alive|make_it -with|at_home|in_this_house|in_this_city|alone|like_this_forever|in_this_town|early|to_school|around|in_fear|in_the_past|abroad|in_a|in_my|at|to_work
! dont|not|never|no_longer * want|wanna it|this|life|this_life|to_do_this|to_live|to_be_alive|to_be_here anymore|any_more -job|relationship|to_be_sad|be_with|to_work|do_this_job
! 0.4: dont|not|never|no_longer * want|wanna * to * anymore|any_more -job|relationship|to_be_sad|be_with|to_work|do_this_job
! dont|not * <want> to? be? be_here|alive|exist|be_anymore|live|wake_up|here_anymore|living|breathe|life_anymore -with|alone|early
! dont|not|never * want|wanna * to * be|exist $
<want>|wished * i|id|that_i|we|to * was|were|be|had|could|would|to|just * dead|never_born|not_born|not_alive|not_here|gone|dead_already|never_existed|not_exist|unborn|non_existent|nonexistent|not_exist|never_exist|cease|disappear|dissapear|vanish|stop_existing|fade_away|evaporate|not_wake|never_wake|die|be_dead|died -from_this_job|from_social_media
! wish|wished|want|should|hope|better|would * i|id|that_i|have|to? * wasnt|werent|had_never|hadnt|was_never|were_never|never_had|never_been|didnt|could_not|would_not|never|not * born|here|alive|exist|existed|been_born|around|wake_up|woken_up|woke_up|woken|survived|existing|be_here|be_alive|been_alive|been_saved|been_found -so
never|not|why|didnt|dont * should|ask|asked|been|was|want|wanted * have|to|been|be * born|exist -there|yesterday
0.9: regret|curse|hate|mistake|resent * being|that_i|the_day|my|i * born|alive|existence|birth|saved|survived|surviving|woke|exist
mom|mother|parents|they|she * should|had * have|had * aborted|abortion|never_had|kept|drowned|killed * me|it|
hope|wish|pray|praying|want|hoping|wanting|wishing|wishes|prayed|beg|begging|glad|easier * i|to|that|god|that_i|for|if|it|would|will|just|me|every_night * dont|not|never|wont|didnt|doesnt|not_to|no_longer * wake|waking|woke|open_my_eyes|woken|wakes * up|me|again|tomorrow|$
! go|fall|falling|went|going|drift|lay_down|lie_down|close_my_eyes|sleep|asleep|bed * to|and|in|asleep|sleep|bed * not|never|dont|forever|without|eternally * wake|waking|woke|forever|wakeup|up|ever
! sleep|sleeping|slumber|nap|rest * forever|for_eternity|eternally|for_good|permanently|and_never|for_ever -hold
! never|not|without|wont|dont want_to|wanna|to|wish_to? wake|waking|waking_up|woken * up * again|ever|from|anymore|tomorrow|$ -at_night|early|on_time|to_my_alarm
! dread|dreading|hate|disappointed|sad|mad|angry|upset|annoyed|curse|pissed|devastated|cry * that|when|every_time|every_morning|because|i|to|at|realise|realize|having * wake|woke|waking|wake_up|still_here|alive|still_alive|another_day|still_breathing|morning -early|tired|late|to_pee|up_at|up_early|panicking|person
! disappointed|sad|mad|angry|annoyed|hate|wish|upset|unfortunately|why|sorry|frustrated|disgusted|bummed|ashamed * that|to|i|im|am|be|being|it|am_i * still * here|alive|breathing|exist|living|around|woke -in_this_job|with_my_parents|at_home
! shouldnt|should_not|not_supposed|dont_deserve|not_meant|never_meant|wasnt_meant|not_made|isnt_for|not_cut_out|wasnt_supposed|wasnt_made|werent_supposed|not_deserve|not_fit|not_built * to|for|be|have * live|be_alive|alive|exist|living|be_born|this_life|this_world|breathe|existing|been_born|life -in|with|together
! better_off|better|easier|happier|relief|best|improved|nicer|safer|less_stress|burden|good|freer|easier_life|richer|better_place|fine|okay|ok|alright * off|for|if|with|i|am|once * <without>|dead|gone -inside
better_off|better|best|easier|nicer * off|to|if|being|for|i|with|a * dead|gone|be_dead|die|dying|not_alive|not_existing|not_here|never_been_born|dead_than|died|dead_husband|dead_wife -end
! <them> * would|will|wont|wouldnt|could|can|might|are|be|is|deserve|notice|miss|care|even ** <without>
! nobody|no_one|noone|who|anyone|not_a_single|not_one|hardly_anyone|wouldnt|wont|doubt * would|will|even|cares|going_to|gonna|is|notice|care * care|miss|notice|cry|know|mourn|realize|come * if|when|about|for|after|to|my * i|am|was|were|me|my|im * died|dead|gone|disappeared|die|vanished|disappear|not_here|alive|exist|missing|existed|killed|funeral
! nobody|no_one|noone|not_a_soul|who * would|will|is_going_to|even * miss|mourn|notice|cry_for * me|im_gone|my_death|my_absence -if_i_move|at_the_party
! <them> * wouldnt|wont|would_not|will_not|doesnt|dont|didnt * care|miss|notice|cry|mourn * if|when|me * i|was|were|me|am|died|die * dead|died|gone|disappeared|die|alive|disappear|here
! dont|not|wouldnt|no_longer|couldnt|stopped * care|mind|caring|afraid|scared|fear|bother_me|caring|matter|bothered|worried * if|whether|of|about|to|what|dying|when * i|death|dying|live|die|wake|dead|happens_to_me * die|live|dead|survive|died|killed|hit|wake|dying|death|alive|or|crash|cancer|happens|lived -him|her
! dont|not|no_longer * care|afraid|scared|mind * of|about|to|if * dying|death|die $|anymore|now
! wouldnt|dont|would_not * mind|complain|care|be_mad|be_sad * dying|if|to|being|about * i|dying|dead|die|not_being|a|something|it * died|die|dead|alive|hit|killed|car|end|here|dying|didnt|wake|never|bus|
! wouldnt|would_not * mind dying|not_waking|being_dead|death
! welcome|embrace|looking_forward|excited|ready|await|crave|craving|seek|seeking|envy|jealous|envious|long|longing * to|for|of * the|my|sweet? death|the_void|dying|dead_people|the_dead|nothingness|people_who_died|those_who_died|people_who_die|people_with_terminal|cancer_patients|oblivion|eternal_sleep|non_existence|the_end -metal|star|of_the
<hope>|want|waiting|rooting|beg|imagine|imagining|fingers_crossed|fantasy ** hit|run_over|killed|murdered|shot|stabbed|struck|crash|crashes|kills|dies|kill|swerves|takes|smashes ** me|us|by|over|my|down|into -with_kindness|first|mosquito
<hope>|want|waiting|rooting|jealous|envy ** cancer|aneurysm|heart_attack|heart_stops|terminal|brain_tumor|tumour|tumor|stroke|lightning|heart_gives|plane_crash|car_crash|accident -my_mom|my_dad|recovery|free|gone|treatment|was_an_accident
wish|want|hope|hoping|pray|wishing|need * someone|somebody|something|god|a_car|they|he|it|the_universe|anything|covid|this|a_bus|a_truck|death * would|will|to|could|just|can? * kill|end|shoot|murder|take|hit|run_me_over|smite|finish * me|my|it -with_my
take_me|kill_me|strike_me_down|end_me|let_me_die|let_me_go|please_kill|take_my_life|shoot_me|let_me_sleep|smite_me|end_my_life|take_me_away|take_me_home|put_me_out ** god|please|lord|already|now|someone|out|peace|instead|already|in_my_sleep -with
! please|god|lord|someone|somebody|universe|anybody * kill|shoot|strike|murder|euthanize * me|my_life -off|inside|to_know
! please|god|lord|someone|somebody|universe|anybody * let|take|bring|end me|my_life|it|this|my_pain * die|now|already|tonight|away|instead|asleep -out|with|to_the|for|a_break|on|know|in
die|dying|pass|pass_away|died|slip_away * in|peacefully * my sleep|peacefully
0.6: disappear|vanish|evaporate|fade_away|stop_existing|cease_to_exist|cease_existing|dissolve|blink_out * forever|from_existence|from_this_world|from_the_world|from_earth|into_nothing|completely -from_my_wallet|social
<want>|could|feel_like|going_to|should|wish|let_me * to|i|could|just * disappear|dissapear|disapear|vanish|evaporate|fade_away|cease|stop_existing|not_exist|dissolve|fade|rot|dissapeer|erase_myself|be_erased|sink -like_the_leaves
0.5: <want>|ready|waiting|wait|begging|beg|desperate * for|to|it|this|everything|all|my|life|pain * to|it|be|pain|suffering|would|all|everything|life * be_over|be_done|over_with|finally_end|end_already|to_end|end_forever|stop_forever|end $ -semester
0.35: <want>|make|wish|need|beg * it|everything|this|the_pain|life|all|my_life|my_brain|the_suffering|it_all * all? * stop|end|be_over|be_done|to_stop|to_end|to_be_over|over -worrying
0.8: <want>|ready|desperate * to? * a_way_out|an_exit|opt_out|log_off|out_of_life|out_of_this_life|out_of_existence|out_of_this_world|be_nothing|check_out|rest_forever|eternal_rest|eternal_sleep|a_permanent|leave_this_world|leave_this_earth|the_void|nothingness|clock_out|tap_out|quit_life -of_this_relationship|job|marriage
0.7: want|wanna|just_want out $
leave|escape|quit|exit|depart|tap_out_of|log_off|check_out_of|opt_out_of|leaving|unsubscribe_from|get_off * this|the|from * world|earth|planet|life|existence|plane
tired|sick|exhausted|done|weary|fed_up|bored|over_with|so_over|finished|drained|hate|hating|cant_stand|loathe|sick_and_tired|burnt_out|worn_out|hates|despise|regret|stop|quit|resent * of|with|from|by|this|to|the_feeling_of|being|my * living|existing|being_alive|existence|alive|be_alive|breathing|waking_up|living_this_life|live|being_here|trying_to_live|surviving|human_existence|being_me -at_home|with_my_parents|alone|in_this_house|in_this_town|with_him|with_her|with_them|in_this_city|in_fear|with_my|early|at_5|paycheck|like_this
0.3: hate|hates|fuck|done_with my_life|life|this_life|existence -partner
life|living|existence|existing|being_alive|be_alive|staying_alive|this_life|going_on * is|isnt|not|aint|has|just|has_become|seems|hasnt|no_longer|never * not|no|just|too|is|been|like|a|worth * worth|pain|suffering|torture|hell|meaningless|pointless|unbearable|agony|punishment|misery|nightmare|torment|curse|prison|a_joke|it_anymore|not_for_me -so_much|living_to_the_fullest|of_laughter
not|isnt|aint|hardly|is_it|what_is|never|nothing|no_longer|wasnt * worth * living|it_anymore|staying_alive|being_alive|staying_for|living_for|the_pain|life|existing -to_me
no|any|what|whats|without|lost|losing|find|see|dont|not|need|give_me|nothing|running_out|out_of|lack|last|few good|real|more|other? reason|reasons|point|purpose|will|meaning|use|sense|desire|motivation|anything|left|thing|drive|strength * to|in|of|for|left|that|why|worth|staying * live|living|exist|existing|stay|alive|life|go_on|going_on|being_here|be_here|continue|continuing|keep_going|living_for|staying_alive|be_alive|breathing|keep_living|keep_on_living|survive|waking_up|wake_up|carry_on|carrying_on|live_for|keep_fighting|stick_around|hold_on|be_alive -with_this_job|with_my_degree|with_the_relationship|therapy|at_home|with_this_relationship|dating|in_this_city|in_this_relationship
0.9: why * am|should|do|even|bother|would|did|was|must|keep|im|continue * i|to|am|be|bother * alive|live|exist|here|living|existing|born|still_here|breathing|keep_going|stay_alive|go_on|wake_up|survive|staying_alive|keep_living|keep_trying_to_live|alive|be_here -with_my|this_email
what * is|was|would|even * the|be * point|purpose|use|reason ** living|life|alive|existing|going_on|live|keep_going|exist|anymore|trying|in_anything|of_me|going|waking_up|continuing|surviving|of_it_all|it_all|anything|being_here|this_life|fighting|getting_up|staying -of_this_class|of_this_assignment|revising|calling|dating
cant|dont|unable|couldnt|impossible|hard|barely|struggle|never * see|imagine|picture|envision|visualize|think_of * myself|a|any|me|my|future|the * future|alive|past|making_it|life|getting_old|reaching|beyond|next_year|surviving|at_30|at_25|at_40|old -together|with_him|with_her|without_him|without_her
never|didnt|dont|wasnt|not * think|thought|expect|expected|plan|planned|supposed|imagined|going * to|id|i|would|be|that|make_it|live|will|ill * live|make_it|survive|reach|be_alive|last * past|to|this|long|beyond|another_year|25|30|18|20|21|40 -cry|vacation|weekend|test
existence|existing|living|breathing|alive|being|life|waking_up * is|hurts|feels|just * exhausting|painful|hurts|pain|torture|unbearable|suffering|too_hard|wrong|like_torture|like_a_punishment|like_hell|agony|a_chore|a_punishment
hurts|hurt|too_painful|painful|exhausting|hell|torture|unbearable|agony * to * be_alive|exist|live|stay_alive|keep_living|go_on_living -with_him|here|at
0.7: trade|swap|switch|give|donate * my|places|life|organs * life|places|organs|years|cancer|with ** sick|dying|kid|someone|wants|deserves|live|deserve|cancer|patient
0.6: waste|wasting * of|space|oxygen|air|life|resources|skin * space|oxygen|air|skin|resources|life|existence
waiting|just_waiting|counting_down|waiting_around|wait * to|for|until|on|days * die|death|my_death|end|be_over|dead|run_out|kill_me -of_the_day|of_the_month|of_the_week|of_the_year|of_semester|of_this_shift|of_my
born|birth|brought_into * was|a|is|mistake|curse|worst|this_world * mistake|error|curse|accident|crime|against_my_will|without_my_consent
0.9: i_am|feel|feels|im|feeling|been|am|part_of_me|like_i_am|living_like|inside * already * dead|died|a_corpse|gone|a_ghost -tired|inside_joke
dead * inside|already|alive|walking|to_me
0.9: part|half|something|side * of|in|inside * me|my * wants|want|wishes|hopes|wanted|is_begging|thinks * to|i|me|for|would|should|it|this * die|dead|dying|end|death|gone|do_it|over|disappear|not_wake|give_up|wake|live|stop
want|wanna|wants|wanted die|dying -down
longer|anymore|no|dont|not|cant * want to live|keep_living|go_on_living
god|jesus|lord ** take_me|kill_me|end_me|end_my|let_me_die|bring_me_home|take_me_home
should|why|wish|want|better|would_be|easier * i|to|if|be|it|just|have * just? * die|died|be_dead|been_dead|have_died|dead|had_died -hard|down|off|from_embarrassment
it * should|would * have|been|be * been|me|better * me|instead|i_died|i_who_died -i_know
should|wish * have|had * died|been_me|killed_me|let_me_die|not_saved|never_saved|been_me_instead -before|of
survived|surviving|failed|alive|wake_up|woke_up|woke * wish|regret|disappointed|angry|hate|unfortunately * hadnt|didnt|failed|survived|it|worked|not|i
wish|wished|hoped|shouldve|should_have|if_only|hate_that * it|i|my|the|had|have|attempt|would * had|have|was|attempt|worked|overdose|suicide * worked|succeeded|killed_me|successful|died|went_through|finished|succeed|died|done_it|been_successful
tired_of_fighting|done_fighting|give_up_on_life|giving_up_on_life|gave_up_on_life|given_up_on_life|giving_up_on_everything|dont_want_to_fight_anymore|lost_the_will_to_live|no_will_to_live|lost_my_will_to_live|lost_will_to_live|lost_the_will|no_will|no_longer_have_the_will|will_to_live_is_gone|losing_the_will|gave_up_living|stopped_living|lost_all_will|lost_my_will|my_will_to_live
`,
  unsafe: `
scared|afraid|terrified|worried of? what|what_i|what_i_will|what_i_might|what_i_could do|am_capable_of|might_do -for|about|with|next
0.8: not * strong_enough * to? fight|resist * thoughts|urges|it|this
0.8: know|think|feel|guess|doubt * i * wont|will_not|not_going_to * last|make_it|be_here|survive * long|much_longer|enough|this_year|another
cant|unable|dont_know_if_i_can|not_sure_i_can|couldnt|struggling_to|trying_to|hard_to * keep|be * myself * safe|alive|from -to_drive|from_crying|from_laughing
not|dont|unsafe|never|isnt|no_longer * safe|feel_safe|feeling_safe * alone|around_myself|with_myself|by_myself|being_alone|right_now|tonight|with_these_thoughts|with_them_in|with_my -at_school|at_work|with_him|in_this_house|drive
scared|afraid|worried|terrified|nervous|shouldnt|cant|should_not * be|to_be|of_being|being|left * alone * tonight|right_now|with_my_thoughts|with_myself|at_night|this_weekend -forever|in_the_dark|anymore
dont|cant|not * trust * myself * with|around|alone|tonight|right|to_be|not|anymore|to_stay|near|in_the|at_the|$|being -in_relationships|with_money|to_make|to_love
not|dont|isnt|never|no_longer * safe|feel_safe|feeling_safe|safety * with|by|from|around|alone|to_be * myself|alone|my_own
scared|afraid|terrified|frightened|worried|scaring * of|what|that|by|im|i|if * myself|i_will|i_might|ill|i_am_going_to|i_may|own_mind|own_thoughts|my_own_thoughts|i_could * kill|myself|hurt_myself|tonight|something|stupid|end_it|do_it|snap|thoughts|act|mind|kill_myself|relapse -cry|embarrass|look|around_people|fail
0.8: scared|afraid|scare|terrified * of myself|my_own_mind|my_own_thoughts|my_own_head
talk|someone_talk|somebody_talk|convince|give|tell|need|distract|give_me|looking_for * me|one|any|a * out_of|out_of_it|not_to_do|not_to_kill|why_i_shouldnt|from_doing|reason_to_live|reason_not|reason_to_stay|one_reason|from_myself|from_killing|reasons_to|why_should_i|stay_alive|good_reason -anxiety|panic|for_this|my_grade
give|tell * me a|one|1|any|some reason|reasons -he|she|they|you|to_believe_you
0.6: save|rescue|stop me * before|from_myself|from_doing
0.8: someone|anyone|somebody|please * help_me|talk_to_me|save_me|here|awake ** scared|hurt|tonight|die|myself|alone|going_to|about_to|before|hanging|alive|safe -homework|maths
help me * im|before|i ** about_to|dying|something_stupid|die|end|losing_this|going_to_do
0.8: should|thinking|need|about|might|considering|checking|debating|admit * i|to|go|of|about|myself|in|if|should * er|psych_ward|commit_myself|check_myself|inpatient|admit_myself|be_committed|grippy_sock|psych_hospital|mental_hospital -ankle|chest
scared|afraid|dont_know|not_sure|worried|terrified * of|what|if|how * i|ill|will|might|im * capable_of|make_it|survive|last * if|to_myself|tonight|the_night|when|alone|$|next -tomorrow_at
not_sure|dont_know|dont_think|barely|cant|wont|help|doubt|not_going_to|not_gonna * if|i|how|can|going_to|will|to|me|ill|be_able * make_it|survive|get|last|hold_on|get_through|hold_out * through|the_night|tonight|much_longer|another|any_longer|this_night|this_week|the_week|to_tomorrow|till_morning -presentation|exam|semester|shift|class|meeting
0.5: not|am|are * going_to * make_it * through|to|am|$ -exam|train|meeting|on_time|work
help_me|someone_help|somebody_help|please_help|need_help now|tonight|urgent|urgently|immediately|asap|im_scared|i_dont_want_to_die -move|with|find|understand
stay|staying|keep|keeping * alive|safe|myself_alive|myself_safe * tonight|another|today|until|for|long|now|much|one_more|alive|anymore|feels|is|seems|somehow|through
have|need|got * to * fight|resist|force|stop * the? * urge|myself|urges * not|to|from|every * kill|end|jump|die|hurt|cut|do_it|live|stay|overdose|harm
0.7: getting_worse|stronger|louder|scaring_me|dark|bad thoughts|urges|impulses|voices
0.8: thoughts|urges|impulses|suicidal|ideation|urge * worse|stronger|louder|scaring|scare|intense|closer|back|winning|unbearable|returned|dark -racing|anxious|about_work
`,
};
