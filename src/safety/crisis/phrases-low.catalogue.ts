/** Weak signs, that say something only together, and self-harm. How a line is read: `readPhrase`. */
export const lowPhrases: Readonly<Record<string, string>> = {
  selfharm: `
0.7: been|started|still|keep cutting ..3 hour|hours|days|weeks|deeper|$ -down|back|grass|hair|corners
trying|try|resist|struggling ..3 not ..3 to? ..3 relapse|cut|self_harm|hurt_myself|harm_myself -down|drink|drinking|smoke|smoking|alcohol|corners|him|her|them
pencil_sharpener|sharpener_blade|razor_blade|razorblades|box_cutter|stanley_knife|exacto
0.8: did ..3 it ..3 again ..3 same|arm|thigh|leg|cuts|sleeves|deeper
dig|digging|stab|stabbing ..3 pen|compass|nails|needle|scissors ..7 until|leg|arm|bleeds|thigh
punched|punch|hit|slapped|scratched|bit|burned|burnt|cut|choked|stabbed|carved|starved|hurt ..3 myself|my_own ..3 face|head|leg|thigh|arm|with|until|on_purpose|$|lighter|again|in_the -by_accident|accidentally|shaving|cooking|on_the_oven|oven|gym|by_mistake
carve|carving|carved|slice|slicing|rip|tear ..3 into|my|at|open|off ..3 skin|arm|flesh|leg|wrist|thigh -pumpkin|meat|turkey
razor_blades|razorblades|razor|blades|blade ..7 afraid|use|want|in_my|cut|skin|hidden
hide|cover|treat|clean|fresh|new|old ..3 cuts|burns|scars|wounds -on_gas
days|weeks|months|years ..3 clean ..7 threw|relapsed|ruined|broke|gone|again|last_night|lost|slipped|failed|back_to_zero|mess
relapsed|relapse ..3 again|after|last_night|tonight|today ..7 arms|arm|legs|thigh|thighs|skin|blade|cut|cuts|clean|razor
arms|arm|thigh|thighs|legs|leg|wrists|wrist ..3 is|are|looks|look ..3 mess|covered|ruined|scarred|bandaged|bleeding|destroyed|wrecked
punch|punching|hit|hitting|kick|bite|biting ..3 the|a|my|walls|wall|arm|hand|head ..3 until|till|wall ..3 split|bleed|bruise|bruises|knuckles|release|bruised|against
i|have|not|never cut yet|today|tonight|again -down|off|hours
self_harmed|self_harm|selfharm|selfharmed ..3 yet|today|tonight|again|days|since -down|off|hours
make|made|making ..3 it|myself ..3 come_back_up|throw_up|puke|sick_after|vomit -laughing
dig|digging|press|pressed|pressing|stab|stabbing|jab|burned|burnt ..7 my|on ..3 arm|leg|thigh|skin|wrist -baby|dog|exam|tattoo|nurse|blood|doctor
scratch|scratching|scrub|scrubbing|pick|picking|rub|scrape ..3 my|till|until|skin|arms|legs|at ..3 bleed|bleeds|bleeding|raw|blood
can_not_stop_looking_at|keep_looking_at|staring_at|look_at ..3 it|the|my ..3 blade|sharpener|razor|scissors|knife|blades|lighter
long_sleeves|sleeves ..7 july|summer|june|august|hot|hide|people_ask|notice|hiding -work|uniform
cut|cutting|burn|burning|hurt|hurting|harm|harming|injure|injuring|scratch|scratching|carve|carving|stab|stabbing|hit|hitting|punch|punching|starve|starving|choke|choking|bite|biting|slap|slapping|bruise|bruising|cutted|slice|slicing|bang|mutilate|mutilating|punish|punishing ..3 myself|meself|my_self|myselves -accidentally|shaving|cooking|off|out|some_slack|up_about|a_slice|in_the_kitchen|falling|at_the_gym|at_work|by_accident|on_the
self harm|harming|harmed|injury|injure|injuring|mutilate|mutilation|mutilating|inflicted|h|hurt
selfharm|selfharming|selfharmed|selfinjury|sh|sharm|nssi|barcode|styro|beans_and_styro
relapsed|relapse|relapsing ..3 sh|selfharm|self_harm|cutting|cut|again|last_night|tonight|today|yesterday|on_sh|after -alcohol|drinking|smoking|weed|drugs
urge|urges|want_to|want|need|tempted|crave|craving|itching|going_to|going|about|feel_like|can_not_stop|started|start|starting|back|stopped|keep|kept|used|thinking ..3 to|the|of|about|for cut|cutting|cuts|self_harm|bleed|blade|razor|razors|selfharm|sh|scratch|slice|blades|starve -down|back_on|hair|class|corners|off|contact|the_grass|my_hours|ties|calories|sugar|out|my_grass|up|some|four|the|a|it|them|him|her|vegetables|into|people|my_losses
urge|urges ..3 to|of ..3 hurt|harm|burn|hurting -him|her|people|someone|my_baby|them|somebody|others|the|everyone|pee|call
cutting|cut|slicing|burning|scratching|burns|cuts|scars|scratches|sliced|carved|wounds|gashes|stitches ..3 on|my|up|into|all_over|own|deep|in ..3 arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|forearm|forearms|hip|hips|flesh|ankles|deep|deeper -cooking|shaving|surgery|cat
cutting again|too|deeper|since|everyday|every_day|tonight|for_years|helps|is_the_only|and|$ -down|edge|board
blade|blades|razor|razors|sharp|sharps|lighter|knife ..3 skin|wrist|arm|thigh|bleed|release|relief|cut|drawer|pencil_sharpener|across|against|to_my
clean|days_clean|months_clean|weeks_clean|years_clean|streak ..7 broke|relapsed|ruined|slipped|threw|lost|failed
pain|blood|bleeding|cutting|hurting ..3 helps|makes_me_feel|feel_something|calms|release|relief|punish|feels_good
punish_myself|see_blood|see_myself_bleed|make_myself_bleed|deserve_pain|deserve_to_bleed|deserve_to_hurt|deserve_to_suffer|deserve_the_pain
stopped_eating|have_not_eaten|starving_myself|purging|purge|make_myself_throw_up|making_myself_throw_up|binging_and_purging|starve_myself|throwing_up_my_food|not_eaten ..3 days|on_purpose|again|to_die|until|disappear
banging|bang|smash|smashing|hitting|hit|slamming|punch|punching ..3 my ..3 head|face|wall|thighs|walls ..3 against|wall|with|until|over|repeatedly
dig|digging|dug ..3 my? ..3 nails|fingernails ..3 into|skin|arms
cutter|cutters
`,
  reckless: `
drive|driving|drove|ride|riding ..3 too_fast|fast|recklessly|100|without_a_seatbelt|drunk ..3 hoping|hope|wishing|on_purpose|care|crash|do_not
stopped|stop|quit|not|do_not|skip|skipping ..3 taking|take|bother|look|wearing ..3 insulin|heart_meds|meds_so|both_ways|seatbelt|crossing ..3 anymore|die|hoping|care|hope|$
do_not_look_both_ways|not_looking_both_ways|walk_into_the_road_without|cross_the_road_without_looking|cross_without_looking|without_looking_and|stopped_looking_both|look_both_ways
drinking|drink|drank|smoking|using|drugs ..3 myself ..3 to_death|into_an_early|into_oblivion|to_die|into_the_grave|until_i_die
drink|drinking|starve|starving|smoke|work|eat|cry ..3 myself to death|die -sleep|at_work
do_not_care|careless|putting_myself_in|reckless|risky ..3 with|in|about ..3 my_life|danger|dangerous|safety|i_die
`,
  goOn: `
0.9: end_of_my_rope|end_of_my_tether|end_of_the_rope|no_way_forward|do_not_see_a_way|can_not_see_a_way|no_other_option_anymore|too_tired_to_keep|not_strong_enough|do_not_have_the_strength|no_strength_left|too_weak_to|too_tired_to_fight|too_tired_to_go_on|stop_hurting|stop_the_pain|stop_suffering|end_the_pain|pain_to_end|pain_to_stop|pain_is_too_much|too_much_to_bear|too_much_to_handle|torture_end|too_much_for_me|can_not_keep_going|can_not_go_on|can_not_do_it_anymore|sick_of_being_a_burden|no_meaning|has_no_meaning -in_my_back|knee|ex
! can_not|unable|impossible|could_not|no_longer|longer|do_not_want_to|do_not_know_how_to|can_no_longer do|take|handle|bear|stand|live|keep|endure|survive|cope|deal|fight|tolerate|manage|pretend this|it|anymore|any_more|like_this|any_longer|life|much_longer|going|living|fighting|with_life|another_day|one_more_day|with_it anymore|any_more|longer|$|like|alone|day|going|and|i -joke|heat|job|cold|with_him|with_her|noise|commute
! can_not|not go_on|carry_on|keep_going|continue|keep_living|keep_doing|keep_fighting|anymore -back|to_this|to_school|to_the|to_work
! can_not|not ..3 keep|go_on|go ..3 living|going|doing_this|fighting|on|pretending
! do_not|not|no|longer ..3 know ..3 how ..3 to|much|i|can|long|of ..3 longer|go_on|continue|live|keep_going|more|survive|carry|cope|hold|take|exist|do_this|last -drive
! do_not|not|how|never ..3 think|know|sure|believe|long|much ..3 i|can|will|able ..3 can|make|do|survive|take|last|hold|go|keep ..3 this|it|much|longer|on|going ..3 anymore|more|longer|$|like -exam|class|job
! do_not_have|no_longer_have|no|losing|lost|out_of ..3 the|any|my|more|all ..3 strength|energy|will|fight|courage ..3 to|left|in ..3 continue|go_on|fight|keep|live|left|carry|me|survive|go|hold
had_enough|done_with_everything|done_with_it_all|done_trying|tired_of_trying|tired_of_fighting|tired_of_everything|tired_of_it_all|sick_of_it_all|sick_of_everything|over_it_all|done_fighting|can_not_anymore|can_not_take_anymore|at_my_limit|reached_my_limit|at_my_breaking_point|reached_my_breaking|breaking_point|at_the_end_of_my_rope|end_of_my_rope|end_of_my_tether|end_of_the_line|end_of_the_road|no_fight_left|nothing_left_to_give|tapped_out|can_not_be_fixed|beyond_repair|beyond_help|past_saving|beyond_saving|no_hope_for_me|lost_cause|too_far_gone|too_late_for_me|unfixable|can_not_be_saved|hanging_by_a_thread|holding_on_by|barely_holding_on|barely_hanging_on|barely_surviving|at_breaking_point|close_to_the_edge|on_my_last_legs|losing_the_battle|lost_the_battle|losing_this_battle|do_not_have_it_in_me -smoking|drinking|sugar|with_this_semester|caffeine|coffee|alcohol|gluten|with_exams|on_dating
0.6: i_give_up|giving_up|given_up|gave_up|give_up|i_quit|i_have_given_up|had_enough|i_have_had_enough|i_am_done|i_am_so_done|rock_bottom|broke_me|i_am_broken|last_straw|on_the_edge -smoking|drinking|sugar|caffeine|coffee|alcohol|gluten|on_dating|so_easily
tired|exhausted|worn_out|sick|weary|drained ..3 of|with|by|from ..3 everything|trying|fighting|struggling|pretending|it_all|hurting|suffering|surviving|crying|failing|the_pain|feeling_like_this|this_feeling|living_like_this
0.3: ^ i_am_tired|i_am_so_tired|so_tired|done $
0.8: ^ i_am_done|enough_is_enough|i_can_not|i_just_can_not|i_give_up|what_is_the_point $
nothing helps|works|helped|working|worked|matters|gets_better|makes_sense|i_do_matters|will_ever_change|is_working
`,
  hopeless: `
hopeless|hopelessness|hopelessly -romantic
! no|lost_all|losing|lose|without|zero|out_of|given_up|see_no|have_no|there_is_no|lost ..3 hope|future|faith|way_forward|light|end_in_sight|cure|happy_ending
nothing ..3 left|ahead|to_look_forward_to|look_forward|going_for_me|good|for_me|to_hope_for|live_for|to_lose|i_enjoy|brings|makes_me_happy
! never|will_not|does_not|nothing ..3 get|gets|getting|going|be|change|changes|improve ..3 better|happy|change|improve|okay|ok|normal|fine|loved
! only|just|keeps|always|it|things|everything|life ..3 get|gets|getting|going|got|be ..3 worse|harder|downhill|darker
! what_is_the|what_even_is_the|no|is_there_a|see_the|see_a|see_any ..3 point|purpose|meaning ..3 anymore|in|of|to|trying|$ -class|cheat
pointless|meaningless|worthless_life|purposeless|futile|in_vain|useless_to_try
ruined|destroyed|wasted|screwed_up|fucked_up|threw_away|failed_at ..3 my|life|everything|future ..3 life|future|everything|$
my_life ..3 over|ruined|joke|mess|nothing|wasted|worthless|pointless|hell|failure|fucked|nightmare|garbage|shit|meaningless|empty|waste|falling_apart
world|life|everything|everyday|this|days|every_day is|feels ..3 so|getting|all? ..3 dark|darkness|hell|pain|empty|grey|gray|pointless|meaningless|unbearable|torture|black|hopeless|nothing|fake|too_much
! darkness|abyss|void|black_hole|pit|hell|dark_place|very_dark|dark_thoughts|darkest|spiral|spiralling|spiraling|rock_bottom|nightmare|drowning|sinking|suffocating|numb|empty|hollow|emptiness|numbness -phone|fridge|tank|stomach
doomed|destined_to|cursed|damned|no_coming_back|no_going_back|irreparable|point_of_no_return|never_going_to_be_happy|never_be_happy|never_be_okay|never_get_better|never_going_to_get_better|will_not_get_better|does_not_get_better|it_gets_worse|nothing_will_change|no_future
`,
  burden: `
burden|burdening|burdensome|deadweight|dead_weight|waste_of_space|waste_of_oxygen|waste_of_air|parasite|leech|waste_of_life -of_proof|tax
! <them> ..3 would|will|life|lives|be ..3 better|easier|happier|relieved|fine|okay|move_on|free|get_over|save|forget ..3 <without>|me|it|off|$
i_am|just|always|only|i ..3 dragging|ruin|ruining|disappoint|disappointing|disappointed|holding|poison|destroy ..3 everyone|everybody|them|family|my_family|my_parents|people|lives -you
everyone|nobody|no_one|they|people|family|parents|everybody|all ..3 hate|hates|wants_me_gone|want_me_gone|sick_of_me|tired_of_me|better_without|do_not_need_me|needs_me|need_me|wants_me|want_me_around|do_not_want_me|want_me_dead
not|do_not|never|does_not|no_longer ..3 needed|wanted|matter|belong|important|deserve_love|deserve_to_be_happy|deserve_happiness|deserve_help|loved|enough|welcome|deserve_anything
worthless|useless|unlovable|unloveable|disgusting|pathetic|failure|trash|garbage|piece_of_shit|nothing_but|disgrace|disappointment|loser|broken|a_monster|a_mistake|good_for_nothing|good_for_nobody|replaceable|forgettable|invisible|unwanted|undeserving|defective|subhuman
hate ..3 myself|me|everything_about_me|who_i_am|what_i_have_become|my_guts|being_me|my_brain|my_body|my_existence
my_fault|all_my_fault|i_ruin_everything|i_ruined_everything|i_mess_everything|i_deserve_this|i_do_not_deserve|deserve_it|ashamed_of_myself|can_not_forgive_myself|guilt
`,
  trapped: `
trapped|stuck|no_way_out|no_escape|cornered|prison|caged|suffocating|nowhere_to_go|no_where_to_go|nowhere_to_turn|nowhere_left|no_one_to_turn|can_not_escape|can_not_get_out|see_no_way|no_other_way|no_options|no_other_option|out_of_options|ran_out_of_options|running_out_of_options|no_choice|can_not_see_a_way|do_not_see_a_way|do_not_see_any_way|run_out_of|only_way_out|only_option|no_solution|in_traffic -in_traffic
unbearable|agony|torture|tormented|torment|excruciating|suffering|suffer|misery|miserable|anguish|too_much_pain|so_much_pain|constant_pain|in_pain|hurts_so_much|hurts_too_much|it_hurts|the_pain|everything_hurts
want|need|wish|just|please ..3 it|this|the_pain|everything|my_brain|my_mind|the_voices|the_noise|my_head|thoughts ..3 to|would ..3 stop|end|go_away|shut_up|be_quiet|be_over
`,
  alone: `
alone|lonely|loneliness|isolated|abandoned|by_myself|all_alone -time
nobody|no_one|not_one|not_a_single|none|never ..3 cares|care|loves|love|understands|listens|listen|to_talk|wants|likes|talks|believes|checks|would_understand|i_can_talk|gives_a|there_for|has_my_back|texts|helps|reached|sees
no_friends|no_family|no_support|no_one_to_talk|nobody_to_talk|have_nobody|have_no_one|do_not_have_anyone|do_not_have_anybody|do_not_have_friends|do_not_have_any_friends|have_nothing|lost_everyone|lost_everything|everyone_left|everyone_leaves|left_me|pushed_everyone_away|homeless|evicted|bankrupt|lost_my_job|lost_my_house|kicked_me_out|in_debt
`,
  distress: `
crying|cry|cried|sobbing|sobbed|tears|bawling|weeping|screaming
depressed|depression|anxiety|ptsd|bipolar|bpd|panic_attacks|mental_breakdown|breakdown|breaking_down|falling_apart|insomnia|mentally_ill|losing_my_mind|going_crazy|losing_it|schizophrenia|psych_ward|hospitalized|antidepressants|manic|flashbacks|abused|abuse|raped|assaulted|molested|bullied|withdrawal
can_not|not|do_not|have_not|barely|stopped ..3 sleep|slept|eat|eaten|get_out_of_bed|shower|showered|leave_my_room|leave_the_house|feel_anything|focus|breathe|function|leave_my_bed|enjoy|get_up|brush_my_teeth|remember_the_last_time_i
please_help|need_help|help_me|i_need_someone|i_do_not_know_what_to_do|do_not_know_what_else|do_not_know_where_else|do_not_know_why_i_am_posting|do_not_know_why_i_am_writing|no_one_will_read|nobody_will_read|just_needed_to|throwaway|need_to_get_this_off|do_not_know_who_to_talk|what_do_i_do|scared|so_scared|do_not_know_anymore|i_do_not_even_know|do_not_care_anymore|stopped_caring|i_hurt|exhausted|tired|nothing_matters
pain|hurts|hurting|struggling|suffering|awful|terrible|horrible|miserable|sad|sadness|grief|heartbroken|devastated|overwhelmed|shame|fucked|hate
`,
  deathword: `
die|dead|death|dying|suicide|overdose|kill|suicidal
0.4: died|killed|killing|grave|funeral|corpse|noose|casket|coffin|afterlife|reaper|morgue|6_feet_under|six_feet_under|buried|deathsign
`,
  tool: `
rope|noose|gun|pistol|shotgun|rifle|revolver|helium|insulin|blade|blades|razor|razors|ceiling_fan|painkillers|sleeping_pills|sleeping_tablets|morphine|bleach|plastic_bag|overdose|fentanyl|ligature|rafters|beam|razorblade|poison|knife|knives
0.2: pills|tablets|meds|medication|belt|vodka|whisky
saving|saved|counting|counted|hidden|hid|stash|kept_half ..3 them|pills|meds|tablets -money|up_for
`,
  place: `
bridge|ledge|rooftop|cliff|cliffs|tracks|railway|platform|balcony|overpass|parapet|railing|windowsill|window_sill|stairwell|car_park|parking_garage|parking_building|multi_storey|motorway|high_tide|oncoming|trains
0.3: roof|loft|shed|garage|window|lake|river|sea|floor|top_of_the
0.8: 10th|11th|12th|13th|14th|15th|9th|8th|7th|6th|5th floor
`,
  arrange: `
so nobody|no_one|someone|he|she|they|my_mom|it|that_nobody ..3 have_to|has_to|will_have_to|will_not_have_to|be_the_one|not_have|know_it_is|finds|find
wiped|wipe|labeled|labelled|passwords|where_the_will|pays_out|paperwork_in|in_one_folder
0.5: paid_off -debt|loan|loans
0.25: insurance|belongings|affairs|deleted|password|my_will|the_will
wrote|written|writing|write|leave|left|have ..3 letter|letters|note|notes
wrote|written|writing ..3 to|my ..3 roommate|parents|sister|brother|mom|kids|wife|girlfriend|boyfriend|husband
cat|dog|plants|pets|kids|fish|guitars|consoles|car ..3 is_with|goes_to|has_a_home|have_a_home|will_go|could_have|are_at|with_a_good|will_be_with|will_be_fine|taken_care
gave|giving|give|donated|left ..3 my|him|her|them|away ..3 watch|guitar|consoles|clothes|plants|things|stuff|passwords|password_to|password|keys|tools|books|money|cash
paid_through|rent_is_paid|cancelled_my|canceled_my|paid_up|closed_my|final_payment|quit_my_job|taking_leave|fed_the_cat|fed_the_dog|who_gets_my|leaving_cash|out_the_trash|cleaned_my_room|cleaned_the|tidied
find|finds|finding|found ..3 me -a_job|attractive|funny|annoying|boring|help|on|work|useful
better|easier|happier|fine|okay|sad ..3 without|week|for_a_while|for_a_bit|with_his|with_her|eventually|and_then
dead husband|wife|son|daughter|mom|dad
`,
  settled: `
weirdly_calm|strangely_calm|so_calm|feel_calm|feels_calm|at_peace|peaceful|peace|lighter|not_scared_anymore|not_afraid_anymore|no_longer_scared|less_scared|no_fear|acceptance|serene|content_with
0.3: relief|relieved|free|made_up|decided|ready
not|no_longer|is_not|less ..3 scared|afraid|frightened ..3 anymore|now|$|of_it -but
0.5: calmer|calm
`,
  doIt: `
0.6: do|doing|did|done it -again_next|at_work|with_him|with_her|right|for_a_living|alone_and|all|to_me|for_me|myself_because
go_through_with it|this|that
0.5: the|same|my|a|have_a|another|planning plan|plans|exit|option|options|method|way_out|solution|countdown|end_date|date_set -on_moving|to_study
urges|impulses|ideation|dark_thoughts|bad_thoughts|scary_thoughts|the_bad_kind|not_sure_what_i_would|what_i_might -scare_people
0.3: thoughts|thinking_about_it|think_about_it|i_might|these_thoughts|intrusive_thoughts|the_thought|voices
if_it_was_not_for|if_it_were_not_for|if_not_for|the_only_thing_stopping|only_because|too_scared|coward|cowardice|chickened_out|the_guts|the_courage|not_brave|wimp|five_minutes_of_courage
0.6: give_me_a|give_me_one|one|any|no reason|reasons
voice|voices|brain|head|mind ..3 telling|tells|says|saying|keeps|goes ..3 me|do|to
`,
  last: `
0.3: tonight|this_weekend|last_time|for_the_last|my_last|final|bye|no_more|permanent|other_side|almost_over|counted
tomorrow_night|by_the_weekend|one_last|last_post|the_last_one|goodbye|goodbyes|farewell|after_the_wedding|after_christmas|after_my_birthday|end_date|days_away|deadline|not_be_there|will_not_be_on|will_not_be_there|not_long_now|over_and_out|permanently|next_life|last_week_bought|countdown|before_i_go|when_i_am_gone|when_i_go|if_i_go|after_i_am_gone|once_i_am_gone
0.2: gone|leave|leaving -over|for_the_weekend|to_work|on_holiday|work|for_work|me|him|her|out|my_job|the_house|quiet|back|off
thank|thanks ..3 you|everyone ..3 for ..3 everything|kind|years|being|all|reading_my|kindness
sorry ..3 mom|dad|everyone|guys|to_my|sis|bro|babe|kids|son|for_everything
told|texted|rang|called|hugged|kissed ..3 i|them|her|him|everyone ..3 loved|love
`,
  notlife: `
0.8: my|own ..3 funeral|death|grave|corpse|suicide|obituary
if_i_died|if_i_die|when_i_die|once_i_die|after_i_die|if_i_was_dead|if_i_was_not_here|if_i_was_gone|if_i_were_gone|if_i_did_not_exist|if_i_was_not_around|when_i_am_dead|me_dead|i_died|i_am_dead|i_was_dead|be_dead|being_dead|i_would_be_dead -of_embarrassment|laughing|lol|lmao|right_now_and|inside
0.3: where_he_is|where_she_is|be_with_him|be_with_her
0.5: be_here|existing|existence|existed|exist|a_relief|disappear|fade|live_anymore|this_life
alive|being_here|still_here|being_a_person|been_born|never_born|this_life|of_living|reason_to_live|live_or_die|live_anymore -room|conditions|with_my|together|with_anxiety|early|at|with_depression|with_him|exercises|problem
not|never|do_not|can_not|no ..3 see_myself|picture_it|at_30|to_25|to_30|another_year|imagine_next_year|in_the_future|getting_old|future_for_me -for_the_exam|work|class
unhappen|un_happen|erase|erased|undo|vanish|invisible_forever|off_the_board|hand_it_back|put_everything_down|put_it_down|lay_it_down|stop_forever|sleep_forever|nothingness|do_not_live
`,
  reaching: `
0.3: help_me|please_help|throwaway|talk_to_me|need_to_know|say_something|someone_know|tell_anyone|tell_someone|can_not_tell
someone_say|somebody_say|anyone_there|anyone_awake|someone_to_know|one_person_to_know|told_anyone|told_anybody|told_a_soul|do_not_know_why_i_am|do_not_know_who_to_tell|no_lectures|do_not_want_a_lecture|not_looking_for_pity|not_asking_for_anything|please_reply|someone_please|please_someone|please_distract|distract_me|nobody_knows|no_one_knows|nobody_noticed|no_one_noticed|nobody_notices|has_not_noticed|no_one_would_notice
`,
};
