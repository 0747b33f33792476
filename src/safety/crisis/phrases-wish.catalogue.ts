/** Thoughts of suicide, the wish not to live, being safe with oneself. How a line is read: `readPhrase`. */
export const wishPhrases: Readonly<Record<string, string>> = {
  thoughts: `
!! regret|regretting|regretted ..3 not ..3 <killmyself>|dying|jumping|doing_it|ended_it|ending_it
0.6: bad|dark kind $
0.8: looking_at|staring_at|look_at ..3 beam|bridge|tracks|noose|knives|trains|traffic
0.7: know|knew exactly_how to|i ..3 do_it_properly|do_it -again_next
0.8: only|best|the|easiest way|option|choice|thing|answer ..7 kill_yourself|end_your_life|to_die
should_have|should|wish|regret ..3 have|had|not ..3 just? done_it|gone_through_with_it|killed_myself|ended_it|jumped|let_go ..3 when|years|months|that|before|a_long|ages|already|then|back
should|why ..3 i|should_not ..3 not ..3 just? end_it|kill_myself|end_my_life|die|do_it -tomorrow_at
trying|try|fighting|hard|struggling ..3 not_to ..3 killmyself|<killmyself>|die|end_it
by ..3 my_own_hand|my_own_hands|my_hand -made|knitted
trying_to_work_out|working_out|figuring_out|deciding ..3 when|how ..3 $|to_do_it
0.8: looking_at|look_at|stare_at|staring_at|eyeing ..3 the|my ..3 bottle|pills|tablets|blade|knife|rope|gun
promised|promise ..3 i|my|her|him|them ..3 would_not|not_to|will_not ..3 but|do_it|$|hurt|again -tell|be_late|lie
0.8: next_time ..3 do|make|properly|sure ..3 properly|it_properly|sure|work -at_work
feel finished|used_up|over $|and|with_life
reason|reasons ..3 not ..3 to ..3 and|can_not|find|do_it|$|kill|end|die|live -go_to_work|to_trust|call|text|apply|eat|date|marry
end|ending the misery|my_misery|suffering|the_suffering|it_for_good
look|looking|stare|staring ..3 at ..3 belt|rope|pills|knife|beam|bridge|blade|traffic|train|trains|balcony|meds ..7 think|thinking|easy|how|wonder|just|could
harder|hard|difficult|struggling|trying|fighting|not_sure_i_can|can_not ..3 not to act_on|act|do_it|give_in|hurt_myself|kill
act_on|acting_on|give_in_to|giving_in_to ..3 it|them|these|those|the|my ..3 $|thoughts|urges|urge|impulse
could|might|would|can ..3 drive|walk|jump|step|swim|fall|roll ..3 into|off|in_front ..7 and ..3 no_one|nobody|it|they|be_over|done|look
time_bomb|one_more_bad_thing|one_more_thing|last_straw|one_bad_day|tipping_point|any_day_now|matter_of_time ..7 gone|kill|done|end|dead|over|snap|lose|before_i -deadline
losing|lost|giving_up|tired_of fighting|the_battle|this_battle|my_battle|the_fight|this_fight|the_war|against_my -with_my_landlord|insurance|at_work
0.6: demons|voices|thoughts|darkness|depression ..3 is|are|has|have ..3 winning|won|taking_over|taken_over|too_loud|too_strong|consuming -the_game
convince|tell|give|help|beg|need|want|show ..3 me ..3 to|stay|live|reason ..3 stay_alive|live|stay|not_to_do_it|not_do_it|keep_living -with|in_the_relationship|at_the_job|together|calm
talk|talking me down|off_the_ledge|out_of_it -to_me_like
tell|beg|ask|need|want|wanting ..3 me to_stay|to_live|to_hold_on -home|with|at|longer_at_work|late
throw|throwing|threw in_the_towel ..3 on_life|$|for_good|with_life
one_way_ticket|one_way ..7 not|do_not|never ..3 coming_back|return|come_back|back
not|do_not|never ..3 plan|intend|planning|going ..3 on|to? ..3 coming_back|come_back|return|returning ..3 $|alive|from_this|ever -to_this_job|to_work|to_him|to_her|school|home|together
want_to|want|ready|going_to|going|time|just|rather ..3 to? ..3 check|clock|opt|peace|tap out -of_the_hotel|of_work|at_the|early_from|the_shop|this|that|some|her|him|guys|books|his|at|these|a|my
checking|clocking|opting|peacing|tapping|checked out of_life|of_this_world|of_this_life|for_good|permanently|soon|early|$
!! never|not ..3 wanted|felt|thought ..3 so|as|more|this ..3 bad|badly|much|strongly|hard|serious ..3 end|die|kill|suicidal|to|as|about|now -happy
!! never ..3 wanted|felt ..3 to ..3 die|end_it_all|suicidal|end_it|<killmyself> ..3 as|so|this|more -before
fail|failed|failing|can_not|could_not|suck ..3 even? ..3 at_everything_including|at|do|including ..3 dying|die|<killmyself>|suicide|killing_myself|that_right -the_test
why|what_is|what ..3 stopping|stops|stop|should_i_not|is_keeping ..3 me ..3 ? nothing|$ -from_sleeping|from_going|from_eating
if|would|should|will|what|when|how|who ..3 i|my|they ..3 kill_myself|killed_myself|did_it|do_it_then|die_by_suicide|killed_my_self -laughing
!! killed myself -laughing
can_not|can|could_not|could ..3 kill_myself|end_it|die ..3 because|but|until|for|yet|due -down
deal|cope|live|handle|manage|fight|struggle|struggling|stop|dealing|battling|struggled ..3 with|of|the|my ..3 suicidal thoughts|ideation|urges|feelings|feeling
close|closer|inches|inch|seconds|one_bad_day|bad_day ..3 to|from|away|towards ..3 the_edge|doing_it|ending_it|ending_my_life|killing|ending_everything|end_it -of_glory|finishing|burnout|my_desk
selfish|sin|wrong|weak|hell|forgive|insurance ..3 to|if|for|when|of ..3 <killmyself>|suicide|kill_myself|i_did_it|killed_myself|ending
od|oding|o_d ..3 on|by|last|again|and|tonight|because|but|myself
thoughts|thought|bad_thoughts|dark_thoughts|scary_thoughts ..3 the|of|that|bad|about|are ..3 bad_kind|dark_kind|harming_myself|hurting_myself|the_worst|self_harm|not_good|ending
!! if ..3 it_was_not|it_were_not|not ..3 for ..3 my|her|him|them|the|this|our|god ..3 kids|mom|dad|dog|cat|kid|son|daughter|family|parents|wife|husband|friends|sister|brother|baby|i_would|i ..7 would|i_would ..3 be|have|not ..3 done|dead|gone|killed|ended|here|jumped|already|over
chickened|chicken|pussied|bailed out ..3 again|times|last|this|of|tonight|every
why_is_it|is_it|why ..3 so ..3 hard|difficult|scary ..3 to ..3 <killmyself>|die|do_it|end_it
0.8: everyday|every_day|each_day|every_morning|every_night ..7 not_today|maybe_today|how_i_would
0.8: not_today|maybe_today ..3 maybe|but|lately|is_how|that
suicidal|suicidaly|suicidally|suicidality -people|person|friend|patient|patients|tendencies_band|squad|girlfriend|boyfriend|wife|husband|brother|sister
suicidal ..3 thoughts|thought|ideation|feelings|ideations|urges|tendencies|impulses|thinking|again|depressed|depression
si|passive_si|active_si ..3 is|are|again|bad|worse|thoughts
<killmyself> -laughing
0.9: <want>|feel_like|feel|feeling|could|should|might|would|thought|thoughts|think|thinking|urge|urges|tempted|idea|consider|considering|considered|contemplating|contemplate|fantasize|fantasizing|about|obsessed|desire|decided|ideas|impulse|dream ..7 <killmyself>|suicide|unaliving|ending_it_all|end_it_all|not_being_alive|not_existing
0.9: <want>|feel_like|thoughts|think|thinking|urge|urges|tempted|consider|considering|considered|contemplating|contemplate|fantasize|fantasizing|obsessed|desire|decided|ideas|impulse ..3 dying|death|ending_it|end_it|die -my_mom|my_dad|someone|him|her|my_grandma|my_dog|alone|my_parents|in_my_dreams|with
thinking|think|thought|thoughts|contemplating|contemplate|considering|consider|considered|obsessing|fantasizing|fantasising|fantasise|fantasize|dreaming|daydreaming|daydream|obsessed|fixated|ruminating ..3 about|of|on|committing ..3 suicide|dying|death|ending_it|ending_my_life|killing_myself|my_death|end_it|being_dead|my_own_death|my_funeral|ending_things|ending_everything|suicidal|dead|die|kill|how_i_would_die|methods|how_to_die -of_my_grandma|of_my_dad
thoughts|thought|ideas|idea|urges|urge|images|visions|flashes|plans ..3 of|about|to|on ..3 <killmyself>|suicide|dying|death|ending_it|ending_my_life|killing_myself|jumping|hanging|overdosing|self_harm_and|die|end|kill_myself|crashing|taking_my|not_being_here|not_existing|being_dead|disappearing
<killmyself>|death|suicide|dying|killing_myself|ending_it|ending_my_life ..3 is|are|has_been|keeps|feels|sounds|seems|looks|on|crosses|crossed|becoming|starting_to|been ..3 on_my_mind|in_my_head|on_repeat|all_i_think|constant|always|all_i|in_my_mind|crosses_my_mind|my_mind|better|like_a_relief|like_relief|comforting|appealing|so_appealing|a_relief|peaceful|beautiful|nice|tempting|good|easier|my_only|only|welcome|freedom|sweet -at_the_movies
death|suicide|dying ..3 would|will|is|seems|could ..3 be ..3 relief|release|mercy|blessing|gift|better|easier|kinder|peace|answer|sweet|escape|freedom|end|nice|welcome
all_i|only_thing_i|always|can_not_stop|constantly|everyday|every_day|every_night|stop|keep|kept|been ..3 think|thinking|thought|thoughts ..3 about|of|is ..3 <killmyself>|death|suicide|dying|how_i|killing|die|ending_it|ending_my|not_being_here|not_existing -life_after|grandma
attempt|attempting|try|attempted ..3 suicide
<killmyself>|suicide|ending_it|dying|to_die|die|do_it ..7 coward|scared|pussy|guts|courage|balls|too_afraid|too_weak|chicken|afraid_of_failing|chickened|bring_myself|brave_enough|fear_of_pain|afraid_of_pain|cowardly|nerve|go_through_with|strength
coward|scared|pussy|guts|courage|balls|afraid|too_weak|bring_myself|brave_enough|nerve|go_through_with|strong_enough|cowardly|strength|chicken ..7 <killmyself>|suicide|ending_it|to_die|do_it|end_it|kill|go_through_with_it|jump|pull_the_trigger|end_my
too_scared|too_much_of_a_coward|too_cowardly|too_afraid|do_not_have_the_guts|do_not_have_the_courage|wish_i_had_the_courage|wish_i_had_the_guts|wish_i_was_brave_enough|wish_i_had_the_balls|if_i_had_the_guts|if_i_had_the_courage|not_brave_enough|if_i_were_not_such_a_coward|if_i_was_not_such_a_coward|if_i_was_not_so_scared|if_i_was_braver ..3 to|$ ..3 die|do_it|kill|end|go|it|jump|anything|$
! only|one|sole|main ..3 thing_that_is|reason|person|reasons|things|people|thing ..7 keeping|keeps|kept|stopping|stops|stopped|holding|holds|still|not|have_not|has_not|preventing|alive|prevents ..7 me_alive|me|here|myself|killed_myself|killed|done_it|dead|jumped
! stopping|stops|stopped|keeping|keeps|preventing|prevents|kept ..3 me ..3 from ..3 <killmyself>|ending_my|suicide|jumping|dying|die|just_ending|killing|taking_my|going_through|offing|doing_it $
! keeping|keeps|keep|kept|holding|tethering|tying ..3 me|myself alive|here|in_this_world|on_this_earth|on_earth|tethered|from_dying|from_doing|from_ending|going -problem
!! if|were ..3 was_not|were_not|not|did_not ..3 for|have ..3 my|her|him|them|kids|mom|dog|cat|kid|son|daughter|family|parents|wife|husband|pets ..7 would|i_would_have|be|have|i_would ..3 dead|gone|killed|ended|done|die|checked_out|already|kill|over|end|be
!! would|i_would|could|should ..3 have|be|of ..3 killed_myself|ended_it|dead_already|gone_already|done_it_already|already_be_dead|be_dead|ended_my_life|done_it_by_now|offed|already_done_it|ended_things|already_dead|already_gone|dead_by_now
! i|have|why|reason|not|only ..3 have_not|not|never ..3 killed_myself|done_it|ended_it|ended_my_life|died|ended_things|offed_myself|committed|jumped ..3 yet|because|is|already|only|for|so_far
! if ..3 i|there|someone|had|have ..3 had|have|was|were|could ..3 gun|button|pills|euthanasia|rope|switch|way ..7 would|i_would|pull|press|be|push|use|kill|take|dead|it|painless|off|die
euthanasia|assisted_suicide|assisted_dying|euthanized|euthanised|put_me_down|put_me_out_of_my_misery|euthanize_me|euthanise_me|mercy_kill|dignitas|put_down_like ..3 me|for|option|want|should|was|legal|i|wish|could|like|switzerland|allowed|access|$
sewerslide|suicide|unalive|killmyself|s_word|ctb|kermit_sewerslide|sewer_slide|toaster_bath|self_delete|sewercide|grippy_sock|self_deletion
0.8: i|me|my|am ..7 suicide -awareness|prevention|squad|hotline|rates|rate|bomber|note|doors|hotlines|statistics|watch_mission
0.5: end|ending it -with_him|there|here|on_a|like_this|now_with|soon_with|by_saying|all_with|badly_with|,|with
end|ending|ended it_all|my_life|my_own_life|my_suffering|my_misery|my_existence|this_life|my_pain
0.8: no|do_not|see|longer|not|any|nothing|without ..3 reason|point|purpose|use ..3 in|to|for|of|not ..3 not_to|live|living|stay_alive|kill|existing|exist|alive|be_here|staying|not_kill|go_on_living|life
suicide_hotline|suicide_line|crisis_line|suicide_helpline|988|suicidal_hotline|crisis_hotline|samaritans|lifeline ..3 called|call|calling|text|texted|hung_up|did_not_help|tried|put|waiting|hold|and|no_answer|useless|is|was|chat -volunteer|volunteers
called|calling|call|texted|tried|text|contacted|phoned|rang|chatted ..3 suicide_hotline|crisis_line|988|samaritans|suicide_helpline|crisis_hotline|lifeline|crisis_text_line|suicide_line|the_hotline|hotline
0.9: overdose|overdosing|od ..3 on|my|by|with ..3 <pills>|my
0.7: overdose -in|of_information|on_sugar|on_caffeine
`,
  wish: `
0.3: want|need peace $
tired|sick|exhausted|fed_up|weary|so_done|done ..3 of|with ..3 life|this_life|my_life -at|in|partner
would|could|i_would|should ..3 like|love|be_nice|be_great|be_better ..3 to? die|be_dead|not_exist|be_gone_forever -for
die ..3 would_be|will_be|be ..3 great|nice|good|better|amazing|perfect|lovely|wonderful|a_relief
sooner|quicker|faster i ..3 die|go|am_gone|am_dead ..3 better|$
dying|death|suicide|being_dead|not_existing ..3 sounds|seems|feels|looks ..3 right|good|nice|great|better|peaceful|perfect|amazing|so_good|like_heaven
convince|convincing|convinced|force|forcing ..3 myself ..3 to|that ..3 stay_alive|be_alive|alive|live|not_die|keep_living|exist
!! all_i_think_about|all_i_can_think_about|all_i_ever_think_about|all_i_can_think_of ..3 is ..3 <killmyself>|death|dying|suicide
drop|dropped|drops ..3 dead ..3 nobody|no_one|would|and|tomorrow -gorgeous
waiting|wait ..3 for ..3 life|it_all|everything|my_life ..3 to ..3 be_over|end|stop|finish
do_not|not ..3 see|know ..3 why|reason ..3 i ..3 am_supposed|should|supposed|meant|keep|have ..3 to? ..3 keep|carry|turning_up|going|be_here|exist|live|bother -pay|work_late|apologize
can_not do life|living|this_life|being_alive|being_human
sleep|go_to_sleep ..3 for ..3 really_long|long_time|long_long|hundred|thousand|years|ever|eternity ..3 not|never|and|come_back
do_not|not|never|no_desire_to ..3 want_to|want|wish|need|care_to ..3 to? ..3 see|face|wake_up_to|reach|meet|do|live_through ..3 tomorrow|another_day|the_next_day|another_morning|another_year|the_morning|next_year -him|her|them
no|not|do_not_have|without|lack ..3 any|the|no|more? ..3 energy|strength|will|desire|motivation|reason|point|courage ..3 to|in|for ..3 live|living|exist|alive|be_here|stay_alive -with|together|in_this_house
0.8: hate|fuck|despise|loathe|can_not_stand|sick_of|tired_of|done_with|fed_up_with|give_up_on|giving_up_on|gave_up_on|no_interest_in|hating ..3 living|existence|this_life|existing|being_alive|being_human -insurance|partner|in|with|at|here|like_this_in|drama
life|living|existence|my_life ..3 is|feels|seems|has|just ..3 so|a|no|just|like|such? ..3 meaningless|pointless|joke|punishment|hell|torture|nightmare|prison|meaning|purpose|value|worthless|curse|scam|chore|misery|shit|unbearable|pain|suffering|over|empty ..7 want|out|done|tired|end|anymore|do_not|can_not|why|no|over|die
do_not|not|never|no_longer ..3 want ..3 any|a|be? ..3 part ..3 of ..3 it|this_world|life|this -relationship|group|team
can_not_wait|excited|ready|hurry|look_forward|looking_forward|eager|impatient ..3 to|for|it|until ..3 die|death|be_dead|be_gone|dying|be_over|end|my_death
only|one|best ..3 thing ..3 i|that|to ..3 look_forward_to|want|looking_forward_to|comforts|comfort ..3 is|me ..3 death|dying|die|suicide|dead|end|sleep|to_be_dead
thought|idea|prospect ..3 of ..3 living|being_alive|existing|being_here|another|getting_old|growing_old|waking ..3 years|year|day|decades|sick|makes|scares|old|terrifies|up|unbearable
another|next|more|the_rest ..3 20|30|40|50|60|years|decades|of_my_life ..3 of_my_life|like_this|of_this_life|years_of|years|of_this -together|mortgage|visa|of_study
follow|join|be_with|go_with|go_be_with ..3 him|her|them|my_son|my_mom|my_dad|my_wife|my_brother|my_husband|my_daughter|my_baby|$ ..7 died|left|gone|heaven|dead|passed|death|life_ended|grave
my_life ended_the_day|is_over|was_over|has_ended|stopped|died|ended -when_i_had_kids
no_way|not|will_not|doubt|can_not ..3 i_am|i|am|will|can ..3 survive|surviving|survives|live_through|outlive|last_through ..3 this|the|another|it ..3 year|month|week|winter|summer|life|christmas|semester_alive -exam|class|job|shift|trip|meeting
go|going|be ..3 away forever|for_good|and_never|permanently -on_holiday|for_the_weekend|for_work
want_to|want ..3 to ..3 go away $
weeks|days|months|nobody_would|no_one_would|who_would ..3 know|notice|find|until|before|realize ..7 dead|died|gone|smell|body -battery|phone
rest|peace|sleep|quiet|silence|darkness|nothing ..3 forever|permanently|eternal|for_good|for_eternity|at_last -and_quiet_at_home
not_able_to|can_not|never ..3 be_saved|be_fixed|be_helped|be_cured -by_the_bell|car|phone
if|even_if|when ..3 i ..3 got|get|had|was ..3 sick|cancer|ill|diagnosed ..3 not|refuse|would_not|let|will_not|happy|glad|relieved ..3 treat|treatment|fight|it|relieved|glad|happy|me
fall|falling|go|drift ..3 asleep|sleep ..3 for_good|forever|permanently|eternally
no|not_a|is_not_a ..3 place|room|space ..3 for ..3 me|people_like_me ..3 in|here|anywhere -at_the_table|in_the_car
0.9: why|for_what|what_for ..3 keep|bother|continue|even ..3 going|living|trying|breathing|fighting|at_all $ -to_this
0.9: do_not|does_not|not ..3 care ..3 if|whether|what ..3 i|they|he|happens ..3 live|die|me
look|looking ..3 forward ..3 to ..3 it|death|dying|the_end|my_death -of_the_week
0.9: accident ..3 look_like|looked_like|seem_like|seemed_like|make_it_look
look|looked|seem|make_it_look ..3 like ..3 accident|an_accident
do_not|does_not|not ..3 care|mind ..3 if|whether ..3 i|they|we ..3 live|wake|die|alive|dead -alone|with
envy|jealous|envious|lucky|wish_i_was_one|wish_i_were_one ..7 die|died|dead|dying|death ..3 young|people|of|in|$|early -my_mom|dog
do_not|not|no|never ..3 belong|fit ..3 in|on ..3 world|planet|earth|life -of_work
0.7: want_to|want|just|ready ..3 to ..3 go_home ..3 not|just|gone|finally|forever
no other option|way|choice|solution anymore|left|but|for_me -job|landlord
why ..3 can_not|can|will_not|will ..3 i|it|god|life|someone ..3 just? die|be_dead|be_over|end|kill_me|let_me_die -down
have|got|with|there_is|i_had|had|is ..3 nothing|no_one|nobody|little|not_much|not_anything|anything ..3 left? ..3 to|worth ..3 live|living|stay|stick_around ..3 for -in_this_town
nothing|no_one|nobody|no_place|no_future left for_me here|anymore|$|in -in_this_town|fridge
0.7: nothing left for me
was_not|not|never ..3 supposed|meant|planning|planned|expected|expecting|plan ..3 to ..3 be|make|live|get|see ..3 here|this_far|this_long|this_old|this_age|it_this|past|alive -at_work|party|overtime
!! did_not|not ..3 plan|think|expect ..3 to|i_would|on|i ..3 make_it|live|be_alive|be_here|making_it|living|see ..3 this|long|far|past|to|$ -final|interview|work|playoffs
doubt|not|do_not ..3 think|see ..3 i_will|i|myself ..3 be_here|be_alive|be_around|make_it|live ..3 next_year|much_longer|to|tomorrow|next|another|past|long|by|for -final|exam|work
regret|hate|curse|sorry|mad|angry|upset|wish_i_had_not ..3 surviving|survived|being_saved|living|waking_up|being_alive|being_born|the_day_i_was_born
press|push|hit|click|flip ..3 button|switch ..3 and|to|that|would ..3 not_exist|die|end|over|disappear|stop|gone|erase|never
do_not|not|does_not|never ..3 need|want|deserve|miss|notice ..3 me ..3 on_this|in_this ..3 world|planet|earth
world|universe|earth|society ..3 does_not_need|does_not_want|would_be_better|better_off|is_better ..3 me|without|if|off
can_not|could_not|unable|do_not_know_how_to live_with ..3 myself|what_i|this_guilt|this_pain|the_guilt
once|when|until|waiting|after ..3 my|for ..3 mom|dad|parents|grandma|cat|dog|nan|grandmother ..3 passes|dies|goes|die|is_gone|to_die|dead|pass ..7 go|free|too|follow|kill|reason|nothing|do_not_know|done -away_i_inherit
borrowed_time|overstayed|outlived_my|past_my_expiration|expired|end_of_my_story|end_of_my_life|last_chapter|book_is_almost_over|end_credits|final_chapter
hope|hoping|pray|praying|let|want|wish ..3 this|it|tonight|today|that ..3 is|be|will_be|was ..3 the? last|my_last|it -time|exam|shift|day_of|one_of_these
dream|dreams|dreamt|dreamed|dreaming ..3 where|that|about|of|i ..7 die|died|dying|dead|kill_myself ..7 disappointed|sad|peaceful|happy|nice|relieved|upset|mad
get_over_it|move_on|be_okay|be_fine|be_ok|forget_me|forget|survive_it|recover ..3 eventually|without|after|in_time|one_day ..7 sad|dead|gone|if_i|when_i|me
sad|hurt|cry|upset|miss_me ..3 for|but|at_first ..3 a_while|a_bit|a_week|a_month|eventually|get_over|move_on|they|theyd|then
0.7: just? want_to|want|need|ready ..3 to ..3 go_home|be_gone|go ..3 not|gone|forever|already -from_work
not_a_life|no_life|not_living|not_really_living|this_is_not_living|call_this_living|call_this_a_life|existing_not_living|surviving_not_living
being_alive|alive|living|life|existing|existence ..3 is|feels ..3 too|so? hard|much|exhausting|heavy|painful|tiring|unbearable|a_mistake -with_adhd|without_him|without_her
hard|difficult|impossible|struggling|trying|fight|fighting|effort ..3 to ..3 stay|be|keep|remain ..3 alive|here|living|existing|in_this_world -plants
life|this ..3 is_not|not ..3 for|worth ..3 me|it ..3 anymore|$ -hassle
slowly|want_to|let|watch ..3 killing|kill|destroying|drink ..3 myself|me ..3 with|and|by|to_death ..3 alcohol|drugs|smoking|not_eating|do_not_care
<hope>|want ..3 a|the|some|my|that|an|any ..3 plane|meteor|truck|asteroid|car|bus|building|lightning|comet|bomb|heart|nuke|virus|ceiling|roof|earth ..3 would|to|could|will|just|quietly ..3 land|hit|fall|stop|stops|strike|kill|end|take|gives|give|swallow|crush|crash|hits|falls -soon|money
can|let|please|when_will|wish|want|why_can_not ..3 i|this|it|everything|we ..3 be ..3 just? over -with_this_semester
can|let|please|wish|want|why_can_not|when_can ..3 i|me ..3 just? be done|gone|free|finished -with
<hope>|should|better ..7 aborted|abortion|miscarried|miscarriage -my_baby
leave|leaving|belong|fit ..3 in|this|the|it ..3 world|earth|planet
0.8: stopped|stop|cease|ceased|not|never existing|existed|to_exist|have_existed|been_born -with|to
until|till|waiting|hoping ..3 something|it|god|my_body|the_universe|time|nature ..3 kills|takes|ends|kill|take ..3 me|it
!! only|reason ..3 reason? ..3 i_am|i ..3 still? ..3 here|alive|around ..3 because|for|is|so|$
no|zero|lost|losing|any|without interest|desire|motivation|wish|drive|will ..3 in|to|for|of ..3 living|being_alive|live|life|stay_alive|exist -dating|at
0.8: if i was|were|am not here|around|alive ..7 could|would_not|she|he|they|would|might|be|better -on_time|so
do_not|not|nothing|without ..3 live|life|living ..3 i_just|just_existing|just_exist|just_surviving|only_exist|i_exist
not|never|is_not|do_not_feel|was_not ..3 built|made|meant|cut_out ..3 for ..3 this|life|living|world -job|relationship|work|office
want|hope|wish|going|all_i_want ..3 to|is ..3 go|be ..3 where|with ..3 he|she|my_son|my_daughter|my_mom|my_dad|him|her ..3 is|are|now|again|in_heaven|gone -home|to_college|for
make|avoid|prevent|not|stop ..3 making|make ..3 my ..3 mom|dad|family|parents ..3 attend|go|plan|have|funeral ..3 funeral|my
rather|prefer|sooner ..3 be|in|die|have|to ..3 dead_than|in_the_ground|buried|die|not_exist|dead|six_feet -of_laughter
breathing|living|being_alive|existing|life ..3 is ..3 thing|what|something ..3 i_am|i ..3 trying|want|need ..3 quit|stop|leave|escape
let_us|let|make|hope|hoping|beg|begging|pray|ask|asking ..3 tonight|this|it|today|tomorrow|me ..3 be|is|have ..3 last|my_last|the_last|end -day_of|job
take|took|takes|remove|erase|delete ..3 me|myself ..3 off|from|out ..3 board|earth|existence|picture|this_world|misery|equation -of_office|from_the_group
0.8: problem|solution|answer ..7 simple|solution|i_am_the|permanent ..7 if_i_go|gone|leave|permanent|simple_solution -permanent_solution_to_the_housing
mistake|error ..3 someone|that|god ..3 forgot|should|made|correct|undo
un_happen|unhappen|never_have_been|undo_me|not_have_been_born
<want>|should|deserve|better|time|let|hope|hoping|pray|praying|beg|begging|ok_with|okay_with|fine_with|waiting|wait|try|tired_of_waiting|could|desperate|excited|happy|glad ..3 to|i_would|i|if_i|me|for|was|were|would|could|just ..3 die|be_dead|dead|death|dying|perish|pass_away|to_die|will_not_wake_up|drop_dead|died -down|of_laughter|for_a|to_self|hard|alone_and|to_know|of_embarrassment|inside
<want>|feel_like|feel ..3 to|like|i|me? die|dying|be_dead_already|be_dead|unalive|be_gone -down|alone|of_thirst|than_go|than_be|than_do
! do_not|not|never|no_longer|did_not ..3 <want>|deserve|desire|wish|plan|intend|feel_like ..3 to|in|be|being|the|about? continue|keep|go_on? to? life|wake_up|be_me_anymore|go_on_living|go_on|survive|be_born|continue_like_this|continue_living|continue_on|continue_this|continue_life|this_life|continue_existing|keep_living|grow_old|get_older|stay_alive|make_it|<live> -with|at_home|in_this_house|in_this_city|alone|like_this_forever|in_this_town|early|to_school|around|in_fear|in_the_past|abroad|in_a|in_my|at|to_work
! do_not|not|never|no_longer ..3 want_to|want it|this_life|life|this|to_do_this|to_be_alive|to_be_here|to_live anymore|any_more -job|relationship|to_be_sad|be_with|to_work|do_this_job
! 0.4: do_not|not|never|no_longer ..3 want_to|want ..3 to ..3 anymore|any_more -job|relationship|to_be_sad|be_with|to_work|do_this_job
! do_not|not ..3 <want> to? be? be_here|alive|exist|be_anymore|live|wake_up|here_anymore|living|breathe|life_anymore -with|alone|early
! do_not|not|never ..3 want_to|want ..3 to ..3 be|exist $
<want>|wished ..3 i_would|i|that_i|we|to ..3 was|were|be|had|could|would|to|just ..3 dead_already|never_born|not_born|not_alive|not_here|gone|dead|never_existed|not_exist|unborn|non_existent|nonexistent|never_exist|cease|disappear|dissapear|vanish|stop_existing|fade_away|evaporate|not_wake|never_wake|die|be_dead|died -from_this_job|from_social_media
! wish|wished|want|should|hope|better|would ..3 i_would|i|that_i|have|to? ..3 was_not|were_not|had_never|had_not|was_never|were_never|never_had|never_been|did_not|could_not|would_not|never|not ..3 born|here|alive|exist|existed|been_born|around|wake_up|woken_up|woke_up|woken|survived|existing|be_here|be_alive|been_alive|been_saved|been_found -so
never|not|why|did_not|do_not ..3 should|ask|asked|been|was|want|wanted ..3 have|to|been|be ..3 born|exist -there|yesterday
0.9: regret|curse|hate|mistake|resent ..3 being|that_i|the_day|my|i ..3 born|alive|existence|birth|saved|survived|surviving|woke|exist
mom|parents|they|she ..3 should|had ..3 have|had ..3 aborted|abortion|never_had|kept|drowned|killed ..3 me|it
hope|wish|pray|praying|want|hoping|wanting|wishing|wishes|prayed|beg|begging|glad|easier ..3 i|to|that_i|god|that|for|if|it|would|will|just|me|every_night ..3 do_not|not_to|never|will_not|did_not|does_not|not|no_longer ..3 wake|waking|woke|open_my_eyes|woken|wakes ..3 up|me|again|tomorrow|$
! go|fall|falling|went|going|drift|lay_down|lie_down|close_my_eyes|sleep|asleep|bed ..3 to|and|in|asleep|sleep|bed ..3 not|never|do_not|forever|without|eternally ..3 wake|waking|woke|forever|wakeup|up|ever
! sleep|sleeping|slumber|nap|rest ..3 forever|for_eternity|eternally|for_good|permanently|and_never|for_ever -hold
! never|not|without|will_not|do_not want_to|to|wish_to? wake|waking_up|waking|woken ..3 up ..3 again|ever|from|anymore|tomorrow|$ -at_night|early|on_time|to_my_alarm
! dread|dreading|hate|disappointed|sad|mad|angry|upset|annoyed|curse|pissed|devastated|cry ..3 that|when|every_time|every_morning|because|i|to|at|realize|having ..3 wake_up|woke|waking|wake|still_here|alive|still_alive|another_day|still_breathing|morning -early|tired|late|to_pee|up_at|up_early|panicking|person
! disappointed|sad|mad|angry|annoyed|hate|wish|upset|unfortunately|why|sorry|frustrated|disgusted|bummed|ashamed ..3 that|to|i_am|i|am_i|be|being|it|am ..3 still ..3 here|alive|breathing|exist|living|around|woke -in_this_job|with_my_parents|at_home
! should_not|not_supposed|do_not_deserve|not_meant|never_meant|was_not_meant|not_made|is_not_for|not_cut_out|was_not_supposed|was_not_made|were_not_supposed|not_deserve|not_fit|not_built ..3 to|for|be|have ..3 live|be_alive|alive|exist|living|be_born|this_life|this_world|breathe|existing|been_born|life -in|with|together
! better_off|better_place|easier_life|happier|relief|best|improved|nicer|safer|less_stress|burden|good|freer|easier|richer|better|fine|okay|ok|alright ..3 off|for|if|with|i|am|once ..3 <without>|dead|gone -inside
better_off|better|best|easier|nicer ..3 off|to|if|being|for|i|with|a ..3 dead_than|gone|be_dead|die|dying|not_alive|not_existing|not_here|never_been_born|dead_husband|died|dead_wife|dead -end
! <them> ..3 would_not|will_not|will|would|could|can|might|are|be|is|deserve|notice|miss|care|even ..7 <without>
! nobody|no_one|who|anyone|not_a_single|not_one|hardly_anyone|would_not|will_not|doubt ..3 would|will|even|cares|going_to|is|notice|care ..3 care|miss|notice|cry|know|mourn|realize|come ..3 if|when|about|for|after|to|my ..3 i_am|am|was|were|me|my|i ..3 died|dead|gone|disappeared|die|vanished|disappear|not_here|alive|exist|missing|existed|killed|funeral
! nobody|no_one|not_a_soul|who ..3 would|will|is_going_to|even ..3 miss|mourn|notice|cry_for ..3 me|i_am_gone|my_death|my_absence -if_i_move|at_the_party
! <them> ..3 would_not|will_not|does_not|do_not|did_not ..3 care|miss|notice|cry|mourn ..3 if|when|me ..3 i|was|were|me|am|died|die ..3 dead|died|gone|disappeared|die|alive|disappear|here
! do_not|not|would_not|no_longer|could_not|stopped ..3 care|mind|caring|afraid|scared|fear|bother_me|matter|bothered|worried ..3 if|whether|of|about|to|what|dying|when ..3 i|death|dying|live|die|wake|dead|happens_to_me ..3 die|live|dead|survive|died|killed|hit|wake|dying|death|alive|or|crash|cancer|happens|lived -him|her
! do_not|not|no_longer ..3 care|afraid|scared|mind ..3 of|about|to|if ..3 dying|death|die $|anymore|now
! would_not|do_not ..3 mind|complain|care|be_mad|be_sad ..3 dying|if|to|being|about ..3 i|dying|dead|die|not_being|a|something|it ..3 died|die|dead|alive|hit|killed|car|end|here|dying|did_not|wake|never|bus
! would_not ..3 mind dying|not_waking|being_dead|death
! welcome|embrace|looking_forward|excited|ready|await|crave|craving|seek|seeking|envy|jealous|envious|long|longing ..3 to|for|of ..3 the|my|sweet? death|the_void|dying|dead_people|the_dead|nothingness|people_who_died|those_who_died|people_who_die|people_with_terminal|cancer_patients|oblivion|eternal_sleep|non_existence|the_end -metal|star|of_the
<hope>|want|waiting|rooting|beg|imagine|imagining|fingers_crossed|fantasy ..7 hit|run_over|killed|murdered|shot|stabbed|struck|crash|crashes|kills|dies|kill|swerves|takes|smashes ..7 me|us|by|over|my|down|into -with_kindness|first|mosquito
<hope>|want|waiting|rooting|jealous|envy ..7 cancer|aneurysm|heart_attack|heart_stops|terminal|brain_tumor|tumour|tumor|stroke|lightning|heart_gives|plane_crash|car_crash|accident -my_mom|my_dad|recovery|free|gone|treatment|was_an_accident
wish|want|hope|hoping|pray|wishing|need ..3 someone|somebody|something|god|a_car|they|he|it|the_universe|anything|covid|this|a_bus|a_truck|death ..3 would|will|to|could|just|can? ..3 kill|end|shoot|murder|take|hit|run_me_over|smite|finish ..3 me|my|it -with_my
take_my_life|kill_me|strike_me_down|end_my_life|let_me_die|let_me_go|please_kill|take_me_away|shoot_me|let_me_sleep|smite_me|end_me|take_me_home|take_me|put_me_out ..7 god|please|lord|already|now|someone|out|peace|instead|in_my_sleep -with
! please|god|lord|someone|somebody|universe|anybody ..3 kill|shoot|strike|murder|euthanize ..3 me|my_life -off|inside|to_know
! please|god|lord|someone|somebody|universe|anybody ..3 let|take|bring|end me|my_life|it|this|my_pain ..3 die|now|already|tonight|away|instead|asleep -out|with|to_the|for|a_break|on|know|in
die|dying|pass_away|pass|died|slip_away ..3 in|peacefully ..3 my sleep|peacefully
0.6: disappear|vanish|evaporate|fade_away|stop_existing|cease_to_exist|cease_existing|dissolve|blink_out ..3 forever|from_existence|from_this_world|from_the_world|from_earth|into_nothing|completely -from_my_wallet|social
<want>|could|feel_like|going_to|should|wish|let_me ..3 to|i|could|just ..3 disappear|dissapear|disapear|vanish|evaporate|fade_away|cease|stop_existing|not_exist|dissolve|fade|rot|dissapeer|erase_myself|be_erased|sink -like_the_leaves
0.5: <want>|ready|waiting|wait|begging|beg|desperate ..3 for|to|it|this|everything|all|my|life|pain ..3 to|it|be|pain|suffering|would|all|everything|life ..3 be_over|be_done|over_with|finally_end|end_already|to_end|end_forever|stop_forever|end $ -semester
0.35: <want>|make|wish|need|beg ..3 it_all|everything|this|the_pain|life|all|my_life|my_brain|the_suffering|it ..3 all? ..3 stop|end|be_over|be_done|to_stop|to_end|to_be_over|over -worrying
0.8: <want>|ready|desperate ..3 to? ..3 a_way_out|an_exit|opt_out|log_off|out_of_life|out_of_this_life|out_of_existence|out_of_this_world|be_nothing|check_out|rest_forever|eternal_rest|eternal_sleep|a_permanent|leave_this_world|leave_this_earth|the_void|nothingness|clock_out|tap_out|quit_life -of_this_relationship|job|marriage
0.7: want_to|want|just_want out $
leave|escape|quit|exit|depart|tap_out_of|log_off|check_out_of|opt_out_of|leaving|unsubscribe_from|get_off ..3 this|the|from ..3 world|earth|planet|life|existence|plane
tired|sick_and_tired|exhausted|done|weary|fed_up|bored|over_with|so_over|finished|drained|hate|hating|can_not_stand|loathe|sick|burnt_out|worn_out|hates|despise|regret|stop|quit|resent ..3 of|with|from|by|this|to|the_feeling_of|being|my ..3 living_this_life|existing|being_alive|existence|alive|be_alive|breathing|waking_up|living|live|being_here|trying_to_live|surviving|human_existence|being_me -at_home|with_my_parents|alone|in_this_house|in_this_town|with_him|with_her|with_them|in_this_city|in_fear|with_my|early|at_5|paycheck|like_this
0.3: hate|hates|fuck|done_with my_life|life|this_life|existence -partner
life|living|existence|existing|being_alive|be_alive|staying_alive|this_life|going_on ..3 is_not|is|not|has_become|just|has_not|seems|has|no_longer|never ..3 not|no|just|too|is|been|like|a|worth ..3 worth|pain|suffering|torture|hell|meaningless|pointless|unbearable|agony|punishment|misery|nightmare|torment|curse|prison|a_joke|it_anymore|not_for_me -so_much|living_to_the_fullest|of_laughter
not|is_not|hardly|is_it|what_is|never|nothing|no_longer|was_not ..3 worth ..3 living_for|it_anymore|staying_alive|being_alive|staying_for|living|the_pain|life|existing -to_me
no|any|what_is|what|without|lost|losing|find|see|do_not|not|need|give_me|nothing|running_out|out_of|lack|last|few good|real|more|other? reason|reasons|point|purpose|will|meaning|use|sense|desire|motivation|anything|left|thing|drive|strength ..3 to|in|of|for|left|that|why|worth|staying ..3 live_for|living_for|exist|existing|stay|alive|life|go_on|going_on|being_here|be_here|continue|continuing|keep_on_living|living|staying_alive|be_alive|breathing|keep_going|keep_living|survive|waking_up|wake_up|carry_on|carrying_on|live|keep_fighting|stick_around|hold_on -with_this_job|with_my_degree|with_the_relationship|therapy|at_home|with_this_relationship|dating|in_this_city|in_this_relationship
0.9: why ..3 am|should|do|even|bother|would|did|was|must|keep|i_am|continue ..3 i|to|am|be|bother ..3 alive|live|exist|here|living|existing|born|still_here|breathing|keep_going|stay_alive|go_on|wake_up|survive|staying_alive|keep_living|keep_trying_to_live|be_here -with_my|this_email
what ..3 is|was|would|even ..3 the|be ..3 point|purpose|use|reason ..7 living|life|alive|existing|going_on|live|keep_going|exist|anymore|trying|in_anything|of_me|going|waking_up|continuing|surviving|of_it_all|it_all|anything|being_here|this_life|fighting|getting_up|staying -of_this_class|of_this_assignment|revising|calling|dating
can_not|do_not|unable|could_not|impossible|hard|barely|struggle|never ..3 see|imagine|picture|envision|visualize|think_of ..3 myself|a|any|me|my|future|the ..3 future|alive|past|making_it|life|getting_old|reaching|beyond|next_year|surviving|at_30|at_25|at_40|old -together|with_him|with_her|without_him|without_her
never|did_not|do_not|was_not|not ..3 think|thought|expect|expected|plan|planned|supposed|imagined|going ..3 to|i_would|i|would|be|that|make_it|live|will|ill ..3 live|make_it|survive|reach|be_alive|last ..3 past|to|this|long|beyond|another_year|25|30|18|20|21|40 -cry|vacation|weekend|test
existence|existing|living|breathing|alive|being|life|waking_up ..3 is|hurts|feels|just ..3 exhausting|painful|hurts|pain|torture|unbearable|suffering|too_hard|wrong|like_torture|like_a_punishment|like_hell|agony|a_chore|a_punishment
hurts|hurt|too_painful|painful|exhausting|hell|torture|unbearable|agony ..3 to ..3 be_alive|exist|live|stay_alive|keep_living|go_on_living -with_him|here|at
0.7: trade|swap|switch|give|donate ..3 my|places|life|organs ..3 life|places|organs|years|cancer|with ..7 sick|dying|kid|someone|wants|deserves|live|deserve|cancer|patient
0.6: waste|wasting ..3 of|space|oxygen|air|life|resources|skin ..3 space|oxygen|air|skin|resources|life|existence
waiting_around|just_waiting|counting_down|waiting|wait ..3 to|for|until|on|days ..3 die|death|my_death|end|be_over|dead|run_out|kill_me -of_the_day|of_the_month|of_the_week|of_the_year|of_semester|of_this_shift|of_my
born|birth|brought_into ..3 was|a|is|mistake|curse|worst|this_world ..3 mistake|error|curse|accident|crime|against_my_will|without_my_consent
0.9: i_am|feel|feels|feeling|been|am|part_of_me|like_i_am|living_like|inside ..3 already ..3 dead|died|a_corpse|gone|a_ghost -tired|inside_joke
dead ..3 inside|already|alive|walking|to_me
0.9: part|half|something|side ..3 of|in|inside ..3 me|my ..3 wants|want|wishes|hopes|wanted|is_begging|thinks ..3 to|i|me|for|would|should|it|this ..3 die|dead|dying|end|death|gone|do_it|over|disappear|not_wake|give_up|wake|live|stop
want_to|want|wants|wanted die|dying -down
longer|anymore|no|do_not|not|can_not ..3 want to live|keep_living|go_on_living
god|jesus|lord ..7 take_me_home|kill_me|end_me|end_my|let_me_die|bring_me_home|take_me
should|why|wish|want|better|would_be|easier ..3 i|to|if|be|it|just|have ..3 just? ..3 die|died|be_dead|been_dead|have_died|dead|had_died -hard|down|off|from_embarrassment
it ..3 should|would ..3 have|been|be ..3 been|me|better ..3 me|instead|i_died|i_who_died -i_know
should|wish ..3 have|had ..3 died|been_me_instead|killed_me|let_me_die|not_saved|never_saved|been_me -before|of
survived|surviving|failed|alive|wake_up|woke_up|woke ..3 wish|regret|disappointed|angry|hate|unfortunately ..3 had_not|did_not|failed|survived|it|worked|not|i
wish|wished|hoped|should_have|if_only|hate_that ..3 it|i|my|the|had|have|attempt|would ..3 had|have|was|attempt|worked|overdose|suicide ..3 worked|succeeded|killed_me|successful|died|went_through|finished|succeed|done_it|been_successful
tired_of_fighting|done_fighting|give_up_on_life|giving_up_on_life|gave_up_on_life|given_up_on_life|giving_up_on_everything|do_not_want_to_fight_anymore|lost_the_will_to_live|no_will_to_live|lost_my_will_to_live|lost_will_to_live|lost_the_will|no_will|no_longer_have_the_will|will_to_live_is_gone|losing_the_will|gave_up_living|stopped_living|lost_all_will|lost_my_will|my_will_to_live
`,
  unsafe: `
scared|afraid|terrified|worried of? what_i_will|what_i_might|what_i_could|what_i|what do|am_capable_of|might_do -for|about|with|next
0.8: not ..3 strong_enough ..3 to? fight|resist ..3 thoughts|urges|it|this
0.8: know|think|feel|guess|doubt ..3 i ..3 will_not|not_going_to ..3 last|make_it|be_here|survive ..3 long|much_longer|enough|this_year|another
can_not|unable|do_not_know_if_i_can|not_sure_i_can|could_not|struggling_to|trying_to|hard_to ..3 keep|be ..3 myself ..3 safe|alive|from -to_drive|from_crying|from_laughing
not|do_not|unsafe|never|is_not|no_longer ..3 safe|feel_safe|feeling_safe ..3 alone|around_myself|with_myself|by_myself|being_alone|right_now|tonight|with_these_thoughts|with_them_in|with_my -at_school|at_work|with_him|in_this_house|drive
scared|afraid|worried|terrified|nervous|should_not|can_not ..3 be|to_be|of_being|being|left ..3 alone ..3 tonight|right_now|with_my_thoughts|with_myself|at_night|this_weekend -forever|in_the_dark|anymore
do_not|can_not|not ..3 trust ..3 myself ..3 with|around|alone|tonight|right|to_be|not|anymore|to_stay|near|in_the|at_the|$|being -in_relationships|with_money|to_make|to_love
not|do_not|is_not|never|no_longer ..3 safe|feel_safe|feeling_safe|safety ..3 with|by|from|around|alone|to_be ..3 myself|alone|my_own
scared|afraid|terrified|frightened|worried|scaring ..3 of|what|that|by|i_am|i|if ..3 myself|i_will|i_might|ill|i_am_going_to|i_may|own_mind|own_thoughts|my_own_thoughts|i_could ..3 kill_myself|myself|hurt_myself|tonight|something|stupid|end_it|do_it|snap|thoughts|act|mind|kill|relapse -cry|embarrass|look|around_people|fail
0.8: scared|afraid|scare|terrified ..3 of myself|my_own_mind|my_own_thoughts|my_own_head
talk|someone_talk|somebody_talk|convince|give_me|tell|need|distract|give|looking_for ..3 me|one|any|a ..3 out_of_it|out_of|not_to_do|not_to_kill|why_i_should_not|from_doing|reason_to_live|reason_to_stay|reason_not|one_reason|from_myself|from_killing|reasons_to|why_should_i|stay_alive|good_reason -anxiety|panic|for_this|my_grade
give|tell ..3 me a|one|1|any|some reason|reasons -he|she|they|you|to_believe_you
0.6: save|rescue|stop me ..3 before|from_myself|from_doing
0.8: someone|anyone|somebody|please ..3 help_me|talk_to_me|save_me|here|awake ..7 scared|hurt|tonight|die|myself|alone|going_to|about_to|before|hanging|alive|safe -homework|maths
help me ..3 i_am|before|i ..7 about_to|dying|something_stupid|die|end|losing_this|going_to_do
0.8: should|thinking|need|about|might|considering|checking|debating|admit ..3 i|to|go|of|about|myself|in|if|should ..3 er|psych_ward|commit_myself|check_myself|inpatient|admit_myself|be_committed|grippy_sock|psych_hospital|mental_hospital -ankle|chest
scared|afraid|do_not_know|not_sure|worried|terrified ..3 of|what|if|how ..3 i_am|ill|will|might|i ..3 capable_of|make_it|survive|last ..3 if|to_myself|tonight|the_night|when|alone|$|next -tomorrow_at
not_sure|do_not_know|do_not_think|barely|can_not|will_not|help|doubt|not_going_to ..3 if|i|how|can|going_to|will|to|me|ill|be_able ..3 make_it|survive|get_through|last|hold_on|get|hold_out ..3 through|the_night|tonight|much_longer|another|any_longer|this_night|this_week|the_week|to_tomorrow|till_morning -presentation|exam|semester|shift|class|meeting
0.5: not|am|are ..3 going_to ..3 make_it ..3 through|to|am|$ -exam|train|meeting|on_time|work
help_me|someone_help|somebody_help|please_help|need_help now|tonight|urgent|urgently|immediately|asap|i_am_scared|i_do_not_want_to_die -move|with|find|understand
stay|staying|keep|keeping ..3 alive|safe|myself_alive|myself_safe ..3 tonight|another|today|until|for|long|now|much|one_more|alive|anymore|feels|is|seems|somehow|through
have|need|got ..3 to ..3 fight|resist|force|stop ..3 the? ..3 urge|myself|urges ..3 not|to|from|every ..3 kill|end|jump|die|hurt|cut|do_it|live|stay|overdose|harm
0.7: getting_worse|stronger|louder|scaring_me|dark|bad thoughts|urges|impulses|voices
0.8: thoughts|urges|impulses|suicidal|ideation|urge ..3 worse|stronger|louder|scaring|scare|intense|closer|back|winning|unbearable|returned|dark -racing|anxious|about_work
`,
};
