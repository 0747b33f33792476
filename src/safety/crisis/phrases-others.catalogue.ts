/** Somebody else in danger, danger to others, the past, getting well, and what only sounds like danger. How a line is read: `readPhrase`. */
export const otherPhrases: Readonly<Record<string, string>> = {
  othersuicide: `
ex|friend|boyfriend|girlfriend|brother|sister|roommate|he|she|they ..7 texted|said|sent|wrote|told ..7 sorry|goodbye|gone ..7 off|answering|answer|door|locked|tylenol|pills|knife|find|horrible
<theother> ..7 roof|bridge|ledge|jump|rope|noose|knife_to|overdosing|cutting_herself|cutting_himself|hang|hurting_herself|hurting_himself -home|the_sea|trip|to_conclusions|photo
<theother> ..7 plan|note|goodbye|giving_away|gave_me_his|gave_me_her|giving_his|giving_her|rifle|shotgun|gun|pills ..7 swear|scared|worried|alone|terrified|suicidal|overreacting|hid|tools|watch|frightened|not_answering|promise
<theother>|someone|somebody ..7 sent|text|texted|posted|messaged|left|said ..7 goodbye|goodbyes|suicide_note|farewell ..3 and|in|now|then|saying|$|before -to_my_dog|at_the_airport|and_left_for_work
<theother> ..7 wants_it_to_be_over|wants_to_be_gone|wants_it_all_to_stop|wants_to_disappear|end_it|does_not_see_a_point|does_not_want_to_live|no_reason_to_live|worth_more_dead|better_off_without|tell_everyone_i_am_sorry|saving_up|saving_her_pills|cuts_all
son|daughter|sister|brother|friend|kid|child|girlfriend|boyfriend ..7 cuts|scars|cutting|self_harm|self_harming|razor|blade ..3 arms|arm|up|all|himself|herself|wrists|hides|and
kill|killing|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|off|end|cut|cutting|drown|unalive|starving|burning|cuts|burns ..3 himself|herself|themself|themselves|themselve|hisself|himselves
0.5: killed|hung|shot|hanged|drowned himself|herself|themself|themselves
end|ending|take|taking|ends|takes ..3 his|her|their ..3 own? life|lives
0.5: took|ended ..3 his|her|their ..3 own? life|lives
<theother> ..7 suicidal|suicide|overdosed|overdose|od_would|oded|self_harm|self_harms|self_harming|cutting|wants_to_die|killing_themselves|unalive|selfharm|suicidally|kill_herself|kill_himself|end_it_all|end_it
<theother> ..7 want|wants|wanted|wish|wishes|wished|threatening|threatens|threatened|talks|talking|talked|said|says|planning|going|tried|told|saying|tells ..3 to|about|of|that|she|he|me|they|was|were|not ..3 die|dying|suicide|dead|kill_himself|kill_herself|killing_himself|killing_herself|kill_themselves|not_want_to_live|not_be_alive|not_be_here|unalive|not_live|end_it_all|end_it|ending_it_all|jump_off -alone|down
<theother> ..7 does_not_want|do_not_want|did_not_want ..3 to ..3 be_alive_anymore|live|be_alive|exist|be_here -with|in|at
<theother> ..7 better_off_without_him|better_off_without_her|better_off_without_them|better_off_dead|worth_more_dead|better_without_him|better_without_her
<theother> ..7 <took>|took|swallowed ..3 <toomany>|pills|bleach|overdose|bottle|<pills> -yesterday_at_work
<theother> ..7 goodbye|farewell|suicide_note|note|not_answering|will_not_answer|not_responding|not_replying ..7 suicide|text|message|die|kill|worried|phone|scared|pills
<theother> ..3 is|was|are|has_been|feels|been|has|seems ..3 suicidal
friend|girlfriend|boyfriend|wife|husband|partner|mom|dad|brother|sister|son|daughter|cousin|roommate|someone|student|ex|sibling|teen|teenager|kid|child|niece|nephew|coworker ..3 is|was|has_been|who_is|with|feels|feeling|has|who ..3 suicidal|self_harming|a_danger_to
how|help|should|who|what|know ..3 to|do|can|i|should ..7 him|her|them|friend|someone|girlfriend|boyfriend|brother|sister ..7 suicidal|kill|die|killing|overdose|cutting|self_harming|jump
worried|scared|terrified|afraid|concerned|fear ..3 about|for_the_life_of|of|that|for|she|he|they|losing|my|will ..3 friend|him|her|them|she|he|they|girlfriend|boyfriend|brother|sister|mom|dad|son|daughter|wife|husband|partner|roommate ..7 hurt|kill|suicide|suicidal|die|life|harm|self|herself|himself|themselves|something_stupid|do_something|overdose
`,
  otheracute: `
<theother> ..7 <took> ..3 <toomany>|overdose|pills ..7 now|ago|will_not|unconscious|tonight|what|hospital|please|breathing|help|just|throw|sleepy|awake|911|ambulance
<theother>|someone|friend ..7 overdosed|overdosing|unconscious|not_breathing|will_not_wake|on_a_bridge|on_the_bridge|on_the_roof|has_a_gun|with_a_gun|has_a_knife|holding_a_knife|locked_in_the|locked_himself|locked_herself|gun_to ..7 now|help|what|just|tonight|gun|bathroom|call|please|himself|herself_in|head|herself
<theother> ..7 sent|left|texted|posted|said|messaged|wrote ..7 goodbye|suicide_note|sorry_for_everything|note ..7 answer|answering|responding|now|worried|phone|reply|find|picking
<theother> ..7 kill|killing|end|suicide|die|jump|hang|pills|do_it ..7 tonight|right_now|today|now|soon|tomorrow|has_a_plan|plan
she|he|they ..3 has|had|have|got ..3 plan|gun|note|method|date ..7 herself|himself|themselves|suicidal|tell|scared|promise|swear|worried -on_how|to_get
going_to|about_to|will|trying_to|threatening_to ..3 kill|hang|shoot|hurt ..3 herself|himself|themselves ..3 tonight|now|today|right|soon|if
911|police|ambulance|999|welfare_check|wellness_check|emergency ..3 called|call|for|on|did|should ..7 him|her|them|friend|she|he|they -me
`,
  threat: `
i_have|i ..3 have|got ..3 gun|knife|bat|weapon|rifle|machete ..7 he|him|they|she|stepdad|ex|boss|next_time|comes|waiting|lives|drunk|them -she_is_afraid|he_wants_to_die
he|she|they ..3 is|are|will_be ..3 dead|finished ..3 i|and|meat|when -tired|inside|in_a_crash|years|battery
they|he|she|everyone|you_all|all_of_them|you ..3 will|going_to|ll ..3 be|all? ..3 sorry|know_my_name|regret_it|pay_for_this|pay_for_what|regret_what|remember_me|see_what_i -i_am|proud
end|kill|shoot|hurt ..3 her|him|them ..3 and_then|and ..3 me|myself
push|pushing|shove ..3 people|someone|strangers|somebody|him|her ..3 off|in_front|onto|under|into -limits
want_to|want|going_to|going|planning|plan|urge|urges|thoughts|thinking|fantasize|fantasizing|fantasising|fantasies|tempted|fantasise|i_am_going_to|desire|ready|impulse|impulses|wanted|got_to|will|about|might ..3 to|of|about|i_will|ill|i_might|that|on|just|i|go|push|keep ..3 kill|stab|shoot_up|murder|strangle|choke|attack|harm|killing|stabbing|shooting|strangling|harming|murdering|choking|bomb|shoot|smother|drown|poison|push ..3 him|her|them|someone|somebody|everyone|people|my|the|those|that|these|others|everybody|all|his|this|a|up|you|anyone|kids -self|life|own_life|time|vibe|mood|mosquito|weeds|pain|record|system|myself_to|level|boss_level|with_kindness|pictures|photos|first_shot|game|odds|traffic|virus|cancer|throat|head_against|point|limits|boundaries|myself|message|text|email|film|video
0.6: want_to|want|going_to|going|urge|urges|thoughts|fantasize|afraid|scared|terrified|planning|impulse|ready ..3 to|of|i_will|ill|i_might ..3 hurt|hurting|beat|beating|burn ..3 him|her|them|someone|somebody|everyone|people|my_baby|the_baby|my_kids|my_stepdad|my_dad|my_mom|my_boss|my_husband|my_wife|all|others|my_partner|my_roommate|my_child|my_son|my_daughter|you -feelings|again|by_leaving|if_i_leave|by_saying
shoot|shooting|blow|bomb|burn ..3 up ..3 my|the ..3 school|workplace|office|place|church|mosque|mall|house|building -hoops
homicidal|murderous -maniac|thriller
make|making|will ..3 them|him|her|everyone|you_all ..3 pay|regret|bleed -bills|rent|me|for_dinner|back
they|he|she|you|all|everyone|people ..3 all? ..3 deserve|deserves|should|will|needs|need ..3 to ..3 die|be_killed|suffer|burn|pay_with -hard|down|alone_in
take|taking|bring|bringing ..3 them|someone|him|her|as_many|everyone|others|people|kids|family ..3 with|down ..3 me
voices|voice ..3 tell|telling|told|says|saying|want|command ..3 me|to ..3 kill|hurt|stab|harm|attack ..3 him|her|them|my|people|someone|mom|dad|family|baby|everyone|others|the
bought|got|have|bring|bringing|take|loaded ..3 gun|knife|guns|bomb ..7 school|work|him|her|them|ex|boss|neighbor|pay|office -from_work
he|she|they|neighbor|boss|ex|dad|stepdad ..3 is|are|will_be|be|going_to_be ..3 dead|a_dead_man ..3 when|if|tonight|to_me|meat|tomorrow -tired|inside|battery|asleep|set|wrong
! kill|murder|stab|strangle|shoot ..3 him|her|them|my_husband|my_wife|my_boss|my_ex|my_dad|my_stepdad|my_mom|my_neighbor|my_roommate|that_man|those_people|everyone|my_family|my_kids|my_baby ..7 mean_it|then|and_myself|and_then_myself|tonight|gun|knife|plan|thoughts|serious|will_not_stop|before|i_swear
hurt|shake|smother|drown|harm|throw|suffocate ..3 the|my|our ..3 baby|newborn|infant|toddler|kids|child|children|son|daughter -feelings|doctor
`,
  childdanger: `
he|she|dad|stepdad|stepfather|uncle|boyfriend|husband|mom|ex|partner|brother ..3 hits|beats|touches|kicks|burns|locks|hurts|whips|slaps ..3 my|the|our|his ..3 little|kids|kid|son|daughter|brother|sister|baby|children|child|stepson -feelings
he|she|dad|stepdad|stepfather|uncle|boyfriend|husband|grandfather|mom|teacher|babysitter|ex|partner|brother ..3 is|has_been|has|keeps|was|been|hits|touches|touched ..3 touching|molesting|abusing|hitting|beating|raping|hurting|hits|beats|touched|beat|hit|hurt|molested ..3 me|my|the|our ..3 at_night|daughter|son|kids|children|baby|sister|little|kid|child|stepdaughter|niece|brother|again
child|daughter|son|kid|kids|baby|toddler|niece|nephew|little_sister|little_brother|stepdaughter|granddaughter|children ..3 is|being|was|has|are|been|gets ..3 abused|molested|beaten|touched|hit|raped|neglected|in_danger|hurt|being
i_am ..3 10|11|12|13|14|15|16 ..7 hits_me|beats_me|touches_me|rapes_me|touching_me|hit_me|beat_me|hurting_me|abuses_me|locked_me|will_not_feed
<theother>|he|she|they|husband|boyfriend|dad|ex|partner|stepdad ..3 is|will|going_to|threatened|threatens|tried|said|says|threatening|wants ..3 to|he|she|will|that|going|hell|shell|trying|they ..3 kill|strangle|shoot|stab|murder|hurt|choke ..3 me|us|my|the_kids -with_kindness|laughing|feelings|back|vibe
strangled|choked|beat|punched|hit|kicked me ..3 again|tonight|today|last_night|yesterday -record|game|in_the_game
strangles|chokes|beats|punches me -record|to_it|game|in_the_game
`,
  attempt: `
0.9: tried|attempted|try|trying ..3 to ..3 od|overdose|hang|jump|die|kill|end_it|do_it_again ..3 last|yesterday|today|again|and|week|twice|times|month|nobody
hospital|ward|er|icu|psych ..7 try_again|do_it_again|attempt|again_soon|properly|next_time
0.6: try|attempt again|it_again|properly|it_right_this_time ..3 soon|when|once|$|and -tomorrow_at|recipe
tried|attempted|try|attempt|trying|almost|nearly ..3 to|i|and ..3 <killmyself>|die|end_it_all|suicide|end_it|jump_off|hang_myself|kill_me
suicide|failed_suicide attempt|attempts -at|to_fix|to_make|to_get|to_talk|of_mine
0.5: my|third|second ..3 suicide? attempt|attempts -at|to_fix|to_make|to_get|to_talk|of_mine
0.6: since|after|before|survived|last|previous ..3 my ..3 attempt|attempts -at|to
survived|survive|survivor|surviving ..3 suicide|attempt|overdose|hanging|my_attempt
hospital|hospitalized|hospitalised|sectioned|psych_ward|inpatient|committed|icu|baker_acted|5150|institutionalized|psych_hospital|302 ..7 suicide|attempt|suicidal|overdose|kill|ideation|tried|thoughts|pills
suicide|attempt|suicidal|overdose|kill|overdosed ..7 hospital|hospitalized|hospitalised|sectioned|psych_ward|inpatient|icu
0.5: attempted|overdosed -to|fix|murder
`,
  recovered: `
so|am|glad|happy|grateful|thankful ..3 i_am|am|that|to_be|i|be|did_not|it ..3 survived|alive|still_here|did_not_do_it|failed|here|stayed|lived|did_not|never_did|breathing -disappointed|not
been|am|now|have|fully|completely|currently ..3 recovered|in_recovery|stable|better_now|doing_better|doing_well|doing_great|so_much_better|clean_for|years_clean|months_clean|in_remission|happy_now|healthier
recovered|in_recovery|my_recovery|in_remission|turned_my_life_around|it_gets_better|it_does_get_better|things_got_better|it_got_better|life_is_good|never_been_happier|glad_i_am_alive|glad_to_be_alive|happy_to_be_alive|grateful_to_be_alive|years_clean|months_free|years_free|years_sober|changed_my_life|saved_my_life|proud_of_myself|success_story|wanted_to_share_some_hope|looking_back|no_longer_suicidal|not_suicidal_anymore|out_the_other_side|came_out_the_other|things_are_better|better_now|i_am_okay_now|i_am_fine_now
one_year|two_years|years|months|year|days|1_year|5_years ..3 clean|free|sober|since_my_attempt|since_my_last|out_of_hospital
was|used_to_be|were ..3 suicidal|where_you_are|in_your_shoes|in_your_position|in_the_same_place|there_too
i ..3 have? ..3 been ..3 there|where_you|in_your|through_it|through_this
`,
  denied: `
! not|never|is_not|was_not|no_longer|do_not|no ..3 suicidal_or|actively_suicidal|in_danger|a_danger|going_to_do_anything|going_to_hurt_myself|going_to_kill_myself|going_to_act|planning_anything|at_risk|in_crisis|thinking_of_suicide|considering_suicide|going_to_harm|suicide_risk|suicidal
! would|will_not|could|will ..3 never ..3 <killmyself>|do_it|act_on|kill|hurt_myself|do_that|actually_do
! do_not|not|never ..3 want_to|want|wanted|planning|plan|going_to|intend|going|thinking|considering ..3 to|on|of|any ..3 <killmyself>|die|suicide|hurt_myself|kill|do_anything|act
! no|without ..3 suicidal|intention|intent|plans|plan|thoughts|desire|intentions|urge ..3 thoughts|of|to|ideation|suicide|or
`,
  harmless: `
burned|burnt|cut|hit|hurt|bit ..3 myself ..3 on|while|at|with ..3 oven|stove|cooking|shaving|kitchen|gym|paper|football|curling_iron_by|hob|pan|cupboard|door|accident|training
give|giving|gave|given up ..3 on ..3 my|the_gym|trying_to_have|dating|making|finding|school|him|her|them|a_normal|work|college|uni|this_diet|the|relationships|friends|men|women|running|guitar -life
sober|clean|free from|of self_harm|cutting|selfharm
years|months sober|clean|free ..3 from|self_harm|today
mom|dad|brother|sister|friend|parents|son|daughter|uncle|cousin|husband|wife|he|she|who|aunt|grandfather|actor|singer|classmate|coworker|colleague|neighbor ..3 committed|died_by|completed|died_from|died_of|lost_to|commited ..3 suicide
dad_is|his|her|mom_is|brothers|friends|sons|daughters|sisters|husbands|wifes|uncles|cousins|someones|celebrity|dad|mom|brother|friend|husband ..3 suicide|suicides
overdose|suicide|self_harm|selfharm prevention|awareness|training|kit|study|research|talk|lecture|policy|statistics|presentation|workshop|module|charity|survivor_group|support_group
years|months clean|free ..3 from|of|sh|self_harm|selfharm ..3 self_harm|harm|cutting|sh|today -relapsed
family_party|be_here_at_this|here_at_this|decided_to_leave_him|decided_to_leave_her|end_it_with|ended_it_with|ending_it_with|ends_it_with
do|doing|done|did ..3 it ..3 telling|applying|moving|signed_up|enrolled|booked|quitting|going_back|going_to_college|adopting|proposing|asking_her|asking_him
mom|dad|brother|sister|friend|he|she|cousin|uncle|aunt ..3 took|had|died_of|died_from|by ..3 an overdose
life after death
blood pressure -tablets|pills|meds|medication
railway|train|bridge|station museum|cafe|magazine|model|models|club
stuck ..3 behind
stuck ..5 traffic|tailback|jam|queue|gridlock|roadworks
not_worth_dying_over|rather_die_than_miss
kill_me|shoot_me|end_me ..3 now ..3 lol|lmao|haha|please_lol|hahaha -but
bombed|embarrassing|embarrassed|cringe|awkward|parallel_park|spelled ..7 kill_me_now|kill_me|want_to_die|dying|die|dead
panic_attack|panic_attacks|heart_attack ..7 dying|going_to_die|die|dead
always|gran|grandma|nan|grandad says|said ..7 be_dead|dead_soon
kill_the|dying_breed|dying_light|live_and_let_die|ride_or_die|do_or_die|till_death_do|death_by_chocolate|dead_end_job|dead_end|dead_weight_lifting|deadlift|deadlifts|dead_silence|dead_air|stopped_dead
dying|die|died|dead|dies ..3 of|from|with|to ..3 laughter|laughing|embarrassment|boredom|cringe|curiosity|heat|hunger|thirst|jealousy|excitement|shame|cuteness|happiness|cold -alone
i_am|literally|just|actually ..3 dying|dead|died ..3 lol|lmao|haha|hahaha|rofl|laughing|omg|so_funny|hilarious|too_funny
kill|killing|killed|killmyself|murder ..3 for ..3 a ..3 coffee|drink|sandwich|pizza|burger|cigarette|nap|holiday|kfc|job|pint|cuppa|good|massage|that|body
could|would|going_to|might|almost|ready_to|want_to|feel_like|about_to ..3 kill|murder|strangle ..3 for|my_boss|my_cat|my_dog|the_printer|whoever|this_computer|my_laptop|my_brother_for|my_roommate_lol|the_alarm|the_neighbours_dog|this_printer|him_lol|her_lol|a_beer|that_dog|my_alarm
deadline|job|work|exam|exams|homework|back|head|shoes|heels|feet|knees|commute|heat|suspense|kids|school|class|diet|legs|cramps|period|traffic|boss|gym|thesis|wait|waiting|migraine|neck|stairs|this_week|wifi|hangover|toothache|course|essay|shift ..3 is|are|was|going_to|will|going|has_been ..3 killing|kill|kills|be_the_death_of|the_death_of ..3 me
killing ..3 it|time|the_game|two_birds|me_softly|me_slowly -all
kill|killed|kills|killing ..3 two_birds|time|the_mood|the_vibe|the_lights|the_engine|the_process|weeds|the_weeds|bugs|germs|some_time|an_hour|the_boss|a_mockingbird|the_buzz|my_vibe|my_mood|my_battery|the_conversation|curiosity|the_cat|the_battery|my_motivation|my_confidence
curiosity killed
dressed|drop|looks|to|cake|pizza|food|view|ice_cream|recipe|hair|dress|eyes ..3 to|dead ..3 kill|die_for|gorgeous -myself
is|are|was|were|looks|cake|pizza|absolutely|view to die for -my|what
die|dying|died|dead ..3 hard|down|inside_joke|cast|tired|lift|line|end_job|end_street|serious|ringer|beat|asleep|knackered|leg|on_my_feet|on_your_feet|battery|phone|set_on|end_of|last|weight|wrong|right|sea|poets|to_have_a|to_get_back|to_know|to_see|to_meet|to_try|to_hear|to_go|to_tell|to_eat|to_watch|to_play|to_visit|breath|by_daylight|space|pool|zone|rising|cells|skin|end|pixels|by_dawn
phone|battery|laptop|plant|plants|car|engine|computer|wifi|internet|xbox|signal|conversation|chat|server|controller|houseplant|cactus|fish|hamster|goldfish|subreddit|sub|tree|lawn|garden|trend|meme|bees ..3 is|just|has|was|are|keeps|about_to ..3 die|died|dead|dies|dying
never say die
old|bad ..3 habits|habit ..3 die
over my dead body
drop_dead|dead_ringer|dead_meat|deadline|deadlines|walking_dead|red_dead|evil_dead|grateful_dead|deadpool|dead_space|day_of_the_dead|shaun_of_the_dead|left_for_dead|dead_by_daylight|dead_sea|dead_poets|death_star|death_metal|death_note|death_stranding|death_valley|deathly|death_grips|black_death|death_penalty|death_row|death_tax|life_and_death_of|cause_of_death|sudden_death|death_eater|cot_death|death_march|to_death_by_powerpoint|death_cab|book_of_the_dead|die_hard|no_time_to_die
bored|scared|worried|worrying|starving|starved|sick|loved|love|work|worked|freezing|frightened|thrilled|talked|tickled|beaten|done|worry|hugged|embarrassed|stressed|spooked|shocked ..3 to death -attempt
suicide squad|doors|bomber|bombers|bombing|awareness|prevention|mission|silence|girls|rates|rate|statistics|sprints|king|room|boys|pass|squeeze|risk_assessment|blonde|hill|grip|note_scene|training|shift|soda
suicidal tendencies_band|tendencies_concert|squirrel
kill_bill|kill_switch|killjoy|kill_la_kill|hunger_games|squid_game|killer_instinct|killing_eve|how_to_get_away_with|buzz_kill|buzzkill|road_kill|roadkill|painkiller|kill_streak|killstreak|overkill|serial_killer|serial_killers|the_killers|killer_workout|lady_killer
kill|die|killed|died|dying|killing|dies|kills|shoot|shot|respawn|dead ..3 game|boss_fight|level|round|match|raid|minecraft|zelda|npc|character|player|enemy|enemies|monsters|fortnite|valorant|elden_ring|dark_souls|respawn|lives_left|teammate|opponent|boss|checkpoint|save_file|playthrough|dungeon -of_life|character_flaw
boss_fight|game|level|raid|minecraft|zelda|fortnite|elden_ring|dark_souls|boss|enemy|campaign|checkpoint|lobby ..7 die|died|dying|kill|killed|respawn|killing|dies
hang|hanging|hung ..3 out|with|around|up|on|in_there|there|pictures|the_washing|clothes|over|posters|curtains|lights|washing|a_picture|the_laundry
jump|jumping|jumped ..3 rope|jacks|scare|scares|start|queue|ship|the_gun|to_conclusions|through_hoops|on_the_bandwagon|for_joy|at_the_chance|in_to_say|on_a_call|off_the_couch|on_the_trampoline|between|into_a_relationship|into_dating|out_of_bed
cut|cutting|cuts my|the|your|his|her|our? own? hair|down|back|out|off|corners|costs|carbs|sugar|grass|lawn|onions|nails|fringe|bangs|paper|caffeine|coffee|calories|ties|contact|contacts|people|short|hours|budget|it_close|it_out|him_off|her_off|them_off|cake|vegetables|alcohol|class|wood|deal|finger|thumb|foot|toxic|shaving|while_cooking|that_out|slack|family|cord|both_ways|long_story|losses
cut|cutting myself|my_hand ..3 shaving|off_from|on_the_can|on_a_can|slicing|cooking|off_a|a_slice|some_slack|in_the_kitchen|by_accident|accidentally
burn|burned|burnt|burning ..3 out|calories|my_tongue|my_mouth|the_toast|my_hand_on|fat|bridges|dinner|the_midnight|my_finger_on|off|my_dinner
shoot|shooting|shot|shots ..3 hoops|photos|pain|pains|film|a_film|stars|star|video|me_a_message|me_a_text|me_an_email|me_a_dm|a_text|my_shot|a_message|for_the_moon|in_the_dark|me_down_with|the_breeze|up_my_arm|down_my
shoot_me_a|shoot_me_an
end|ending|ended|ends|finish ..3 things|it|this|relationship|marriage ..3 with_my_boyfriend|between_us|friendship|the_relationship|with_my_girlfriend|with_him|with_her|with|on_a_high|there|amicably|the_call|the_meeting|the_year|the_day -my_life|all
end_of_the|end_of_my_shift|end_of_term|in_the_end|to_the_end|week_end|deep_end|end_up_with|end_of_day|end_of_season|end_game|endgame|the_end_of_the_day|ends_meet|loose_ends|tail_end|end_of_last|end_of_this|by_the_end_of_the -of_my_life
life_insurance|real_life|social_life|sex_life|love_life|work_life|life_balance|life_hack|life_lesson|life_style|half_life|second_life|shelf_life
take|taking|took|takes ..3 my|your|his|a|the ..3 meds|medication|medicine|pills|tablets|antidepressants|insulin|sertraline|vitamins ..3 on_time|as_prescribed|every_day|daily|every_morning|with_food|at_night|for_my_anxiety|for_my_adhd|regularly|as_directed|before_bed|with_water|consistently|for_the_first_time
took|taken|take ..3 <pills>|paracetamol|advil|ibuprofen|tylenol|painkillers|aspirin|pills ..3 for|and|but ..3 my|the|a ..3 headache|migraine|back|cold|fever|cramps|flu|period|backache|toothache|pain
overdose|overdosed|overdosing|od|oding|oded ..3 on|of ..3 caffeine|sugar|chocolate|coffee|information|cuteness|netflix|tiktok|vitamin|memes|tacos|carbs
overdose_awareness|overdose_of_cute|binge|suicide_pact_in
goodbye|good_bye|bye|farewell|goodbyes ..3 to|party|lunch|dinner|drinks|present|my|kiss|hug|card|tour|gift|for_now|and_thank_you_for_the_fish|at_the_airport|hugs ..3 dog|cat|bad|sugar|old|summer|toxic|childhood|colleagues|coworkers|class|house|job|$|ex|carbs|boss|grandma|dad|mom|cigarettes|alcohol|apartment|weekend
get|got|chance|able|never ..3 to ..3 say ..3 goodbye -to_everyone|to_you|forever
last|final ..3 day|days|week|night_shift|night|shift|exam ..3 at|of|in|with|for|as ..3 work|school|uni|college|class|job|holiday|term|vacation|semester|summer|the_office|year|university|a_while|my_twenties|high
last_thing_on
sleep|slept|sleeping|nap ..3 for|all|forever ..3 a_week|days|10_hours|12_hours|a_month|day|16_hours|14_hours|hours|lol|haha|lmao
disappear|vanish|disappeared|vanished|disappears|disappearing ..3 act|ink|messages|from_social|on_me|into_thin|without_a_word|off_social|like_that_on|for_the_weekend|into_the_crowd
afraid|fear|scared|phobia|terrified|anxiety|anxious|worried|panic|panicking|panicked|obsessed|worry|obsessing|paranoid|health_anxiety ..3 of|about|that|over|i_am|will|i_will|going_to|if|i ..3 dying|die|death|dead|getting_cancer|heart_attack|going_to_die -by_suicide|by_my_own
feel|feels|felt|feeling|thought|think|convinced|like|thinking ..3 like|i_was|i_am|as_if|that|was|going_to|i_were|going|it_was|i_would|about ..3 dying|going_to_die|having_a_heart|about_to_die|die ..7 panic|anxiety|heart|attack|chest|breath|breathe|palpitations|doctor|er|hospital_said|fine|symptoms|cold|flu|fever|covid
panic|anxiety|heart|chest|attack|palpitations|dizzy ..7 feel|thought|think|felt|convinced|going|like ..3 i_am|i|was|am|like|to|going ..3 dying|die|about_to_die|dead
my|his|her|our|the|their best|old|late|dear|poor|little? mom|dad|grandma|grandmother|grandfather|grandpa|dog|cat|brother|sister|uncle|aunt|friend|husband|wife|son|daughter|baby|nan|hamster|cousin|grandad|pet|best_friend|horse|rabbit|partner|fiance|boyfriend|girlfriend is|was|has|had|got|suddenly? died|dead|death|dying|dies|passed_away|passed|killed|funeral -and_i_want
lost|loss_of|death_of|grieving|mourning|anniversary_of|funeral_of|buried ..3 my|his|her|a|the ..3 mom|dad|grandma|dog|cat|brother|sister|friend|husband|wife|son|daughter|baby|uncle|grandpa|grandad|aunt|cousin|nan|best_friend ..3 to? ..3 suicide|overdose|cancer|covid|an_overdose
how|why|when|what|before|after|since ..3 did|do|does|are|the|he|she|my_dad|they|my_mom|my|grandma|people ..3 dinosaurs|bees|romans|plants|stars|batteries|they|he|she ..3 die|died|dead|dying
hate|done_with|sick_of|tired_of ..3 my? ..3 job|work|school|boss|class|homework|commute|hair|apartment|landlord|house|coworkers|weather|diet|dating
done|i_am_done|finished ..3 with ..3 this|my|the|him|her|school|work|exams|class|college|uni|them|people|dating|men|women|homework|you|that|chores
tired_of_living_with|tired_of_living_at|tired_of_living_in|tired_of_living_paycheck|do_not_want_to_live_with|do_not_want_to_live_in|do_not_want_to_live_at|do_not_want_to_live_like_this_with|do_not_want_to_be_around_people|do_not_want_to_be_here_at_work|do_not_want_to_live_alone
harm_reduction|first_aid|killer_app|bridge_course|jump_in_and|jump_off_point|rope_me_in|on_the_ropes|learn_the_ropes|show_me_the_ropes|know_the_ropes|gun_control|top_gun|nail_gun|glue_gun|nerf_gun|water_gun|hot_glue|bite_the_bullet|sweat_bullets|bullet_journal|bullet_points|bullet_point|dodged_a_bullet|silver_bullet|jump_rope|bridge_the_gap|burning_bridges|burn_bridges|water_under_the_bridge|skipping_rope|bite_my_tongue|gun_shy|tennis|jumping_to_conclusions|poison_ivy|food_poisoning|bleach_my_hair|bleached_my_hair|bleach_my|razor_sharp|razor_thin|on_a_knife_edge|cutting_edge|blade_runner|blood_test|blood_tests|blood_work|bloodwork
wake|woke|waking ..3 up ..3 at|early|tired|in_the_morning|late|to_my_alarm|with_anxiety|panicking|on_time|for_work|for_school -and_wish
might|may|could|will|would|possibly ..3 as_well|just ..3 move|quit|drop_out
exit_interview|exit_row|exit_sign|fire_exit|lesson_plan|meal_plan|phone_plan|payment_plan|treatment_plan|safety_plan|study_plan|business_plan|workout_plan|plan_to_study|plan_be|floor_plan|revision_plan|birth_plan|care_plan|wedding_plan|wedding_plans|plans_for_the_weekend|plans_tonight|plans_with|date_night|first_date|due_date|a_date_with|start_date|wedding_date
not_going_to_lie|hit_me_up|hit_the_gym|hit_a_wall|hit_the_road|hit_the_books|beat_myself_up|beating_myself_up|beat_yourself_up|kicking_myself|hit_me_hard|hit_me_like|hit_me_that|hit_rock
bus|train|coach ..3 was|is|late|ticket|home|stop|station|to_work|driver -into
catch|catching|caught|missed|miss|get|take ..3 the|my|a ..3 bus|train ..3 to|home|at|from|every|on_time|back|into
killmyself ..3 lol|lmao|haha|this_homework|exam|if_this_teacher -not|i_can_not
kill_myself|killmyself|killing_myself|shoot_me lol|lmao|haha|laughing|hahaha|xd|jk|jking|just_kidding -but
kill_myself|killmyself|killing_myself|want_to_die|shoot_me ..3 so_cringe|the_cringe|working_at|at_the_gym|with_this_homework|over_this|at_work_for_this|of_embarrassment -but
lol|lmao|haha|hahaha|xd kill_myself|killmyself|killing_myself
`,
  notLast: `
last_night|last_week|last_day_of|last_year|last_christmas|last_time_i_saw|last_words_to|final_exam|final_exams|last_birthday_party|last_summer|final_year|last_weekend|last_message_he|last_text|the_last_message_she|last_semester|last_month|last_session|finals
last|final ..3 day|days|week|night_shift|night|shift|exam ..3 at|of|in|with|for|as ..3 work|school|uni|college|class|job|holiday|term|vacation|semester|summer|the_office|year|university|my_twenties|high
goodbye|good_bye|bye|farewell|goodbyes ..3 to|party|lunch|dinner|drinks|present|my|kiss|hug|card|tour|gift|for_now|at_the_airport|hugs ..3 dog|cat|bad|sugar|old|summer|toxic|childhood|colleagues|coworkers|class|house|job|ex|carbs|boss|grandma|dad|mom|cigarettes|alcohol|apartment|weekend
get|got|chance|able|never ..3 to ..3 say ..3 goodbye -to_everyone|to_you|forever
he|she|they ..3 said|says|say|texted|posted|waved goodbye|bye|farewell
tonight ..3 i ..3 finally? ..3 ask|start|try|cook|watch|meet|celebrate|sleep -and_then
`,
};
