/** Weak signs, that say something only together, and self-harm. How a line is read: `readPhrase`. */
export const lowPhrases: Readonly<Record<string, string>> = {
  selfharm: `
cut|cutting|burn|burning|hurt|hurting|harm|harming|injure|injuring|scratch|scratching|carve|carving|stab|stabbing|hit|hitting|punch|punching|starve|starving|choke|choking|bite|biting|slap|slapping|bruise|bruising|cutted|slice|slicing|bang|mutilate|mutilating|punish|punishing * myself|meself|my_self|myselves -accidentally|shaving|cooking|off_from|out|some_slack|up_about|a_slice|in_the_kitchen|falling|at_the_gym|at_work|by_accident|on_the
self harm|harming|harmed|injury|injure|injuring|mutilate|mutilation|mutilating|inflicted|h|hurt
selfharm|selfharming|selfharmed|selfinjury|sh|sharm|nssi|barcode|styro|beans_and_styro
relapsed|relapse|relapsing * sh|selfharm|self_harm|cutting|cut|again|last_night|tonight|today|yesterday|on_sh|after -alcohol|drinking|smoking|weed|drugs
urge|urges|want|wanna|need|tempted|crave|craving|itching|going|gonna|about|feel_like|cant_stop|started|start|starting|back|stopped|keep|kept|used|thinking * to|the|of|about|for * cut|cutting|cuts|burn|hurt|harm|self_harm|bleed|blade|razor|razors|selfharm|sh|scratch|slice|hurting|blades|starve -down|back_on|hair|class|corners|off|contact|the_grass|my_hours|ties|calories|sugar|out
cutting|cut|slicing|burning|scratching|burns|cuts|scars|scratches|sliced|carved|wounds|gashes|stitches * on|my|up|into|all_over|own|deep|in * arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|forearm|forearms|hip|hips|flesh|ankles|deep|deeper -cooking|shaving|surgery|cat
cutting * again|too|deeper|since|everyday|every_day|tonight|for_years|helps|is_the_only|and|$ -down|edge|board
blade|blades|razor|razors|sharp|sharps|lighter|knife * skin|wrist|arm|thigh|bleed|release|relief|cut|drawer|pencil_sharpener|across|against|to_my
clean|days_clean|months_clean|weeks_clean|years_clean|streak * cutting|self_harm|from_sh|from_self|broke|relapsed|ruined|again|sh
pain|blood|bleeding|cutting|hurting * helps|makes_me_feel|feel_something|calms|release|relief|deserve|punish|feels_good
feel_something|punish_myself|see_blood|see_myself_bleed|make_myself_bleed|deserve_pain|deserve_to_bleed|deserve_to_hurt|deserve_to_suffer|deserve_the_pain
stopped_eating|havent_eaten|starving_myself|purging|purge|make_myself_throw_up|making_myself_throw_up|binging_and_purging|starve_myself|throwing_up_my_food|not_eaten * days|on_purpose|again|to_die|until|disappear|week|everything|food|every|since
banging|bang|smash|smashing|hitting|hit|slamming|punch|punching * my * head|face|wall|thighs|walls * against|wall|with|until|over|repeatedly
dig|digging|dug * my? * nails|fingernails * into|skin|arms
cutter|cutters
`,
  reckless: `
drive|driving|drove|ride|riding * too_fast|fast|recklessly|100|without_a_seatbelt|drunk * hoping|hope|wishing|on_purpose|care|crash|dont
stopped|stop|quit|not|dont|skip|skipping * taking|take|bother|look|wearing * insulin|heart_meds|meds_so|both_ways|seatbelt|crossing * anymore|die|hoping|care|hope|$
dont_look_both_ways|not_looking_both_ways|walk_into_the_road_without|cross_the_road_without_looking|cross_without_looking|without_looking_and|stopped_looking_both|look_both_ways
drinking|drink|drank|smoking|using|drugs * myself * to_death|into_an_early|into_oblivion|to_die|into_the_grave|until_i_die
drink|drinking|starve|starving|smoke|work|eat|cry * myself to death|die -sleep|at_work
dont_care|careless|putting_myself_in|reckless|risky * with|in|about * my_life|danger|dangerous|safety|i_die
`,
  goOn: `
! cant|not|unable|impossible|dont|couldnt|no_longer|longer * do|take|handle|bear|stand|go_on|carry_on|keep_going|continue|keep_doing|keep|live|cope|endure|survive|deal|hold_on|hang_on|hold_out|fight|face|keep_up|push_through|manage|tolerate|pretend * this|it|anymore|any_more|like_this|any_longer|life|much_longer|with_this|living|fighting|with_it|going|another_day|on|$|everything|with_life|one_more_day|another_minute|another_second|another_year -joke|to_work|heat|job|cold|with_him|with_her|noise|commute
! cant|not go_on|carry_on|keep_going|continue|keep_living|keep_doing|keep_fighting|anymore
! cannot|cant|not * keep|go_on|go * living|going|doing_this|fighting|on|pretending
! dont|not|no|longer * know * how * to|much|i|can|long|of * longer|go_on|continue|live|keep_going|more|survive|carry|cope|hold|take|exist|do_this|last -drive
! dont|not|no|how|nothing|never * think|know|sure|believe|long|much * i|can|will|able * can|make|do|survive|take|last|hold|go|keep * this|it|anymore|much|longer|on|any|going|more -exam|class|job|tomorrow_presentation
! dont|no_longer|not|no|losing|lost * have|the|any|got|want * strength|energy|will|fight|courage|power|motivation|drive * to|left|in|for * continue|go_on|fight|keep|live|left|carry|anything|anymore|in_me|me|survive|go|hold|$
i_give_up|giving_up|given_up|gave_up|give_up|i_quit|ive_given_up|had_enough|ive_had_enough|i_am_done|im_done|im_so_done|done_with_everything|done_with_it_all|done_trying|tired_of_trying|tired_of_fighting|tired_of_everything|tired_of_it_all|sick_of_it_all|sick_of_everything|over_it_all|done_fighting|cant_anymore|can_not_anymore|cant_take_anymore|at_my_limit|reached_my_limit|at_my_breaking_point|reached_my_breaking|breaking_point|at_the_end_of_my_rope|end_of_my_rope|end_of_my_tether|end_of_the_line|end_of_the_road|last_straw|rock_bottom|no_fight_left|nothing_left_to_give|tapped_out|broke_me|i_am_broken|cant_be_fixed|beyond_repair|beyond_help|past_saving|beyond_saving|no_hope_for_me|lost_cause|too_far_gone|too_late_for_me|unfixable|cannot_be_saved|cant_be_saved|hanging_by_a_thread|holding_on_by|barely_holding_on|barely_hanging_on|barely_surviving|at_breaking_point|on_the_edge|close_to_the_edge|on_my_last_legs|losing_the_battle|lost_the_battle|losing_this_battle|dont_have_it_in_me -smoking|drinking|sugar|with_this_semester|caffeine|coffee|alcohol|gluten|with_exams|on_dating
tired|exhausted|worn_out|sick|weary|drained|done * of|with|by|from * everything|trying|fighting|struggling|pretending|it_all|this|feeling|hurting|being|all|suffering|people|surviving|crying|failing|the_pain
^ i_am_done|im_done|done|i_am_tired|im_tired|im_so_tired|i_am_so_tired|so_tired|enough_is_enough|i_cant|i_just_cant|i_give_up|whats_the_point|what_is_the_point $
nothing * helps|works|helped|working|worked|matters|left|changes|will_change|gets_better|makes_sense|ever_works|ever_gets|is_working
`,
  hopeless: `
hopeless|hopelessness|hopelessly -romantic
! no|any|lost|losing|lose|without|zero|not|out_of|given_up|all|little * hope|future|faith|way_out|way_forward|light|escape|end_in_sight|solution|cure|happy_ending|point
nothing * left|ahead|to_look_forward_to|look_forward|going_for_me|good|for_me|to_hope_for|live_for|to_lose|i_enjoy|brings|makes_me_happy
! never|not|wont|doesnt|dont|will_not|cant|nothing|isnt * get|gets|getting|going|be|change|changes|improve|feel|find|end|have|see * better|happy|change|improve|okay|ok|easier|normal|fine|end|love|loved|happiness|any_better|peace|way_out|future|light|worth
! only|just|keeps|always|it|things|everything|life * get|gets|getting|going|got|be * worse|harder|downhill|darker
! whats|what_is|no|dont|any|is_there|not|see|what * point|purpose|use|meaning * anymore|in|of|to|trying|even|$
pointless|meaningless|worthless_life|purposeless|futile|in_vain|useless_to_try
ruined|destroyed|wasted|screwed_up|fucked_up|lost|threw_away|over|finished|failed * my|life|everything|future|is|at * life|future|everything|over|chances
my_life * over|ruined|joke|mess|nothing|wasted|worthless|pointless|hell|failure|fucked|nightmare|garbage|shit|meaningless|empty|waste|falling_apart
world|life|everything|everyday|this|days|every_day|it * is|feels|so|getting|all * dark|darkness|hell|pain|empty|grey|gray|pointless|meaningless|unbearable|torture|black|hopeless|nothing|fake|heavy|too_much
! darkness|abyss|void|black_hole|pit|hell|dark_place|very_dark|dark_thoughts|darkest|spiral|spiralling|spiraling|rock_bottom|nightmare|drowning|sinking|suffocating|numb|empty|hollow|emptiness|numbness -phone|fridge|tank|stomach
doomed|destined_to|cursed|damned|no_coming_back|no_going_back|irreparable|point_of_no_return|never_going_to_be_happy|never_be_happy|never_be_okay|never_get_better|never_going_to_get_better|wont_get_better|doesnt_get_better|it_gets_worse|nothing_will_change|no_future
`,
  burden: `
burden|burdens|burdening|burdensome|deadweight|dead_weight|waste_of_space|waste_of_oxygen|waste_of_air|parasite|leech|liability|waste_of_life -of_proof|tax
! <them> * would|will|life|lives|be * better|easier|happier|relieved|fine|okay|move_on|free|get_over|save|forget * <without>|me|it|off|$
i_am|im|i|just|always|only|being * drag|dragging|ruin|ruining|hurt|disappoint|disappointing|disappointed|let|letting|holding|bring|bringing|poison|destroy|cost|in_the_way|weight|problem|nuisance|make_everyone|toxic_to * everyone|everybody|them|down|back|family|my|parents|people|life|lives|money|miserable|around_me
everyone|nobody|no_one|they|people|family|parents|everybody|all * hate|hates|wants_me_gone|want_me_gone|sick_of_me|tired_of_me|better_without|dont_need_me|needs_me|need_me|wants_me|want_me_around|dont_want_me|want_me_dead
not|dont|never|doesnt|no_longer * needed|wanted|matter|belong|important|deserve_love|deserve_to_be_happy|deserve_happiness|deserve_help|loved|enough|welcome|deserve_anything
worthless|useless|unlovable|unloveable|disgusting|pathetic|failure|trash|garbage|piece_of_shit|nothing_but|disgrace|disappointment|loser|broken|a_monster|a_mistake|good_for_nothing|good_for_nobody|replaceable|forgettable|invisible|unwanted|undeserving|defective|subhuman
hate * myself|me|everything_about_me|who_i_am|what_i_have_become|my_guts|being_me|my_brain|my_body|my_existence
my_fault|all_my_fault|i_ruin_everything|i_ruined_everything|i_mess_everything|i_deserve_this|i_dont_deserve|deserve_it|ashamed_of_myself|cant_forgive_myself|guilt
`,
  trapped: `
trapped|stuck|no_way_out|no_escape|cornered|prison|caged|suffocating|nowhere_to_go|no_where_to_go|nowhere_to_turn|nowhere_left|no_one_to_turn|cant_escape|cant_get_out|see_no_way|no_other_way|no_options|no_other_option|out_of_options|ran_out_of_options|running_out_of_options|no_choice|cant_see_a_way|dont_see_a_way|dont_see_any_way|run_out_of|only_way_out|only_option|no_solution|in_traffic -in_traffic
unbearable|agony|torture|tormented|torment|excruciating|suffering|suffer|misery|miserable|anguish|too_much_pain|so_much_pain|constant_pain|in_pain|hurts_so_much|hurts_too_much|it_hurts|the_pain|everything_hurts
want|need|wish|just|please * it|this|the_pain|everything|my_brain|my_mind|the_voices|the_noise|my_head|thoughts * to|would * stop|end|go_away|shut_up|be_quiet|be_over
`,
  alone: `
alone|lonely|loneliness|isolated|abandoned|by_myself|all_alone -time
nobody|no_one|noone|not_one|not_a_single|none|never * cares|care|loves|love|understands|listens|listen|to_talk|wants|likes|talks|believes|checks|would_understand|i_can_talk|gives_a|there_for|has_my_back|texts|helps|reached|sees
no_friends|no_family|no_support|no_one_to_talk|nobody_to_talk|have_nobody|have_no_one|have_noone|dont_have_anyone|dont_have_anybody|dont_have_friends|dont_have_any_friends|have_nothing|lost_everyone|lost_everything|everyone_left|everyone_leaves|left_me|pushed_everyone_away|homeless|evicted|bankrupt|lost_my_job|lost_my_house|kicked_me_out|in_debt
`,
  distress: `
crying|cry|cried|sobbing|sobbed|tears|bawling|weeping|screaming
depressed|depression|anxiety|ptsd|bipolar|bpd|panic_attacks|mental_breakdown|breakdown|breaking_down|falling_apart|insomnia|mentally_ill|losing_my_mind|going_crazy|losing_it|schizophrenia|psych_ward|hospitalized|antidepressants|manic|flashbacks|abused|abuse|raped|assaulted|molested|bullied|withdrawal
cant|not|dont|havent|barely|stopped * sleep|slept|eat|eaten|get_out_of_bed|shower|showered|leave_my_room|leave_the_house|feel_anything|focus|breathe|function|leave_my_bed|enjoy|get_up|brush_my_teeth|remember_the_last_time_i
please_help|need_help|help_me|i_need_someone|i_dont_know_what_to_do|dont_know_what_else|dont_know_where_else|dont_know_why_im_posting|dont_know_why_i_am_writing|no_one_will_read|nobody_will_read|just_needed_to|throwaway|need_to_get_this_off|dont_know_who_to_talk|what_do_i_do|scared|so_scared|dont_know_anymore|i_dont_even_know|dont_care_anymore|stopped_caring|i_hurt|exhausted|tired|nothing_matters
pain|hurts|hurting|struggling|suffering|awful|terrible|horrible|miserable|sad|sadness|grief|heartbroken|devastated|overwhelmed|shame|fucked|hate
`,
  deathword: `
die|dead|death|dying|died|suicide|overdose|grave|funeral|corpse|killed|kill|noose|casket|coffin|afterlife|reaper|gun|bridge|pills|rope|hang|jump|bullet|morgue|6_feet_under|six_feet_under|buried
`,
};
