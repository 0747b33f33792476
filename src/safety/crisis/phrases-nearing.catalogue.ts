/**
 * What is said shortly before: means at hand, a time that is set, an act begun, the way there, farewell, resolve. Kept apart from the older
 * lists, which were made with other texts. How a line is read: `readPhrase`.
 */
export const nearingPhrases: Readonly<Record<string, string>> = {
  there: `
0.45: walking|driving|heading|cycling|running|going|on_my_way ..1 to|towards|down_to|up_to|out_to ..2 river|cliffs|cliff|bridge|tracks|railway|overpass|viaduct|dam|pier|roof|multi_storey now|right_now|tonight|alone|and_then
0.9: ^ at|on|by|up_on|out_on the ..1 footbridge|viaduct|flyover|gantry|dam|bridge|overpass|multi_storey
on|at ..2 footbridge|viaduct|flyover|gantry|motorway_bridge ..7 count|counting|below|lorries|trains|traffic|height|drop|edge|rail
0.9: from up_here ..5 water|cars|road|ground|rocks|river|street
0.25: made_it_to|got_to|arrived_at|reached|back_at|back_on|up_at|out_at ..1 the ..1 bridge|cliff|cliffs|tracks|roof|ledge|rooftop|lookout|viaduct|footbridge|overpass|quarry <-we|he|she|they|it|train|bus|you
0.9: feet|legs|toes|leg|foot ..2 over|hanging_over|dangling|off ..1 edge|side|ledge|rail|railing|water|roof|drop -of_the_pool|of_the_boat|of_the_bed|of_the_sofa|of_the_couch|of_a_boat|of_the_chair
0.35: stood|standing|sat|sitting ..1 by|at|in|near|on ..2 window|windows ..5 floor|storey|drop|opens|opened
`,
  act: `
already|just cut ,? ..3 deep|deeper -clean|down
pistol|pistols|gun|guns|shotgun|shotguns|rifle|rifles|revolver|revolvers|blade|blades|razor|razors|noose|nooses ..2 on|in|across|against|under ..1 pillow|lap|knees|knee|chest|chin|temple|mouth
belt|belts|rope|ropes|cord|scarf|sheet|cable|noose|flex|loop ..2 round|around|over|tied_to|fixed_to|hooked_over ..1 beam|beams|rafter|rafters|banister|bannister|light_fitting|door_handle|doorknob|curtain_rail|pull_up_bar|loft_hatch|pipe|branch -swing|hammock|for_the_kids
garage ..3 engine|motor|car|exhaust ..1 on|running|idling|ticking_over -mechanic
engine|motor ..1 on|running|idling ..3 garage -mechanic
go_at_it|crack_at_it|tried_it|tried_to_do_it ..7 broke|snapped|gave_way|slipped|held|did_not_hold
0.7: there_is|is ..1 so_much|too_much|loads_of|lots_of blood -test|period|nose|pressure|on_tv
0.8: starting|started|beginning to kick_in|take_effect ..5 goodbye|bye|sleepy|dizzy|scared|love_you|sorry
car|garage|window|exhaust ..7 hose|hosepipe ..2 fitted|taped|attached|connected|ready
0.9: am|climbed|got|i_am|stood|standing|sat ..2 past|over|behind|across|the_other_side_of|on_the_other_side_of|outside ..1 barrier|barriers|railing|railings|guardrail|parapet|handrail|safety_fence
0.9: takes|holds|hold|held|take ..1 my_weight
0.8: taking|took|swallowing|swallowed|necking ..1 last|rest|remainder of ..1 them ..2 now|tonight|$ -back|to_the
0.5: <took> ..1 her|his|their|mom_is|dad_is <pills> ..2 now|tonight|already|today
0.5: crushing|crushed|mixing|mixed|dissolved|dissolving ..1 my|all|these|them ..1 <pills> ..3 into|in|with ..2 yogurt|yoghurt|juice|water|vodka|wine|pudding
0.8: taking|swallowing|took|swallowed ..1 them ..1 one_by_one|one_at_a_time|two_at_a_time|by_the_handful|in_handfuls|with_vodka|with_wine|with_whisky
0.6: hangmans
0.2: taped|sealed|sealing|taping ..2 windows|window|doors|vents|gaps|bathroom -painting|draught|draft|paint
0.7: charcoal ..4 lit|burning|bathroom|car|tent -bbq|barbecue|grill
0.2: stones|rocks|bricks|weights ..1 in ..1 my pockets|coat|backpack|rucksack|jacket
0.8: one|round|bullet|shell ..1 in ..1 chamber|barrel|cylinder -of_her|of_his|of_my_heart|of_the_heart
0.7: stopped|skipping|not_taking|refusing ..2 insulin|dialysis|chemo ..5 on_purpose|deliberately|so_it|die|be_long|wait
<took> ..2 <toomany> -minutes|hours|days|years|mins|miles|steps|of_us|percent|weeks|months|day|morning|week|time|night|family|class ..5 <pills> -back|on_time|as_prescribed|a_day|a_week|every
0.7: <took> too_much|too_many $|and|now|ago|on_purpose
0.9: tied|tying|knotted|looped ..3 sheet|sheets|bedsheet|bedsheets|cord|cable|wire|shoelaces|laces|dressing_gown|tights ..2 to|on|over|round|around ..2 door|doorknob|handle|rail|beam|fan|tree|pipe|hook|banister|bannister|branch|rafter|bunk|wardrobe|radiator
0.9: wrong|outside|outer side|edge of ..1 railing|railings|barrier|rail|rails|fence|bridge|glass|wall|parapet|balcony|handrail|guardrail
0.9: other|far side of ..1 railing|railings|barrier|parapet|handrail|guardrail
0.8: cut|cuts|bleeding|blood|wound|slit ..5 not stopping -nose|crying
took|swallowed everything $|and|now|in_the -from_him|from_her <-left_and|he|she|they|who
0.8: sit|sitting|sat|lying|laying|am in ..1 bath|tub|bathtub|shower ..2 razor|blade|blades|razors|knife|toaster
0.8: stood|standing on ..1 chair|stool -to_reach|to_change|to_get|and_sang
0.8: pills|tablets|meds|medication|they|it are|is|have ..1 beginning|started|starting ..1 to? ..1 work|working|kick_in -better|again|for_me|finally
poured|pouring|emptied|emptying|tipped|tipping ..1 all|out ..2 <pills> ..2 into|in|onto|on|out ..2 bowl|hand|hands|palm|table|bed|floor|plate|cup|glass -bin|toilet
0.6: cut|sliced|slit ..3 open ..3 see ..1 fat|bone|tendon|muscle|it_all
took|taken|swallowed|downed|chugged|drank|drunk|drinking ..3 weedkiller|weed_killer|drain_cleaner|drain_unblocker|oven_cleaner|toilet_cleaner|paint_thinner|thinners|white_spirit|turps|insecticide|disinfectant|detergent|dettol|lysol|harpic|phenyl|paraquat|methanol|caustic_soda|lye|hair_dye|battery_acid
0.2: blade|blades|razor|razors ..1 is|are ..1 on|by|in ..1 sink|bath|tub|windowsill|toilet|floor
0.8: am at|up_to <toomany> <pills> -a_day|daily|every|per
`,
  plan: `
0.8: ^ that_is when $
0.35: ^ that_is my_window|my_chance|my_moment $
tonights|todays|tomorrows|fridays|saturdays|sundays|mondays|tuesdays|wednesdays|thursdays the ..1 day|night -off|party|quiz|dinner|game|match|we|out
0.9: stuff|everything|it_all|gear|tablets|pills|meds ..1 lined_up|laid_out|set_out ..4 ,? waiting|wait|till|til|until|once|when ..5 bed|asleep|out|leaves|leave|sleep|sleeping|alone|away -camping|party|trip
0.7: then|and_then|ready_to|about_to|before|until i? let_go|letting_go $
last|final one|coffee|cuppa|tea|cigarette|cig|fag|smoke|joint|drink|beer|pint|meal|song|sunset|sunrise|swim|shower|bath|look|tune|sandwich|chocolate ,? then|before|and_then|and ..2 let_go|jump|do_it|it_is_over|lights_out|goodbye|i_let|off_i_go|over -to_work|to_bed|home|to_the|in|back|for
0.8: done_deal|decision_made|date_set ..3 tonight|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday -wedding|moving
0.7: wait|hold_on|hang_on|hold_off ..2 till|til|until ..4 and ..1 that_is|it_is ..1 today|tomorrow|tonight|over|here|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this_week
0.9: booked ..2 cabin|hotel|room|motel|airbnb|lodge|ferry|train ..4 ,? one_way|no_return|not_coming_back $|ticket
0.6: will_not be? coming|come|walking ..1 down|back_down|back_up|back_out|out_alive|home_alive
0.22: planning|planned this|it ..1 for ..2 months|weeks|years|ages|long ..3 finally|ready|here|time
0.9: tried and|but failed ..4 ,? this_time|this_year|now|tonight ..3 will_not|going_to|properly|succeed
0.5: when|once|while|after|as_soon_as ..4 leaves|leave|left|gone|asleep|out|at_school|at_work|in_bed|to_bed ,? ..2 i_will|i_am|going_to|i ..3 do_it|jump|end_it|hang|take_them|take_it_all|use_it|start_the_car -homework
0.25: ^ tonight it_is|then $
0.8: no_more tomorrows|mornings|birthdays|christmases
0.6: will_not|not_going_to|never_going_to|not ..1 make_it ..1 to|till|until|past|through ..2 christmas|my_birthday|new_year|summer|spring|winter|morning|tonight|the_night|the_week|tomorrow|18|21|25|30|40
0.7: will_not be? ..1 here|around|alive|there to ..1 read|reply|answer ..2 -until|till|your|for_a
0.6: play|sing|wear|read|want ..5 my funeral -song|to_have
0.7: scatter|spread my ashes
0.5: bury|cremate me -alive|in_work|in_paper
0.8: this_time|by|come ..1 tomorrow|next_week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning ..2 i_will ..1 be? ..1 dead|nothing|at_peace|ash|in_the_ground|not_here
0.35: this_time|by|come ..1 tomorrow|next_week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning ..2 i_will ..1 be? ..1 gone|free -away|from
0.25: last|final one|coffee|cuppa|cigarette|smoke|drink|beer|song|look ,? then i_go
0.8: by_the_time anyone|someone|they|somebody|he|she|mom|dad|people|everyone|everybody|any_of_you|you ..2 reads|read|sees|see|finds|find|notices ..5 gone|dead|too_late|be_over|cold
0.4: by_the_time anyone|someone|they|somebody|he|she|mom|dad|people|everyone|everybody|any_of_you|you ..2 gets|wakes|wake|comes|come ..5 gone|dead|too_late|be_over|cold
0.8: made_sure|making_sure|make_sure ..2 it|this ..1 will_be|is|to_be|be ..1 painless|instant
0.26: made_sure|making_sure ..2 it|this ..1 will_be|is|to_be|be ..1 quick|fast
0.25: it happens|will_happen|is_happening ..1 tonight|tomorrow|today|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this_weekend
0.26: as_soon_as|when|once ..5 i_am done|out|gone|finished|free $
0.3: no_note|not_leaving_a_note|not_writing_a_note|without_a_note -from|on|in|for|of
0.26: going_to|intend_to|plan_to|will|want_to use|take|drink|swallow ..1 it_all|them_all|all_of_it|it|them ..2 tonight|this_evening|tomorrow|later|soon
0.3: it|everything|all|this ..1 will_be|is_going_to_be over ..1 in_an|in_a|in ..2 hour|hours|minutes|minute|day|few_hours -exam|lesson|shift
0.7: wait|hold_on|hang_on|hold_off ..2 till|til|until|after ..4 but|and ..4 now|tonight|today|sooner $
0.26: thinking|think about ..1 train at
0.25: not ..3 walking|driving|going|coming ..1 home $
0.4: close|shut|shutting|closing ..1 garage door ..4 turn|start|key|engine|car
0.22: picked|chosen|chose|settled_on|decided_on ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday $
0.8: look|looks ..1 like ..2 accident|i_fell_asleep|i_slipped|i_fell
`,
  means: `
got|have|get|took|taken|brought|fetched|dug ..4 shotgun|gun|rifle|pistol|revolver|handgun|noose ..1 out_of|down_from|from|out|down ..2 loft|cabinet|safe|closet|cupboard|garage|attic|shed|drawer|case|lockbox|wardrobe -for_cleaning|to_clean|to_shoot|hunting
<pills> ..1 i_have|i ..2 collecting|saving|saved|hoarding|stashing|keeping|stockpiling|hidden|hid|hoarded|collected|stashed
0.6: rope|noose|gun|pistol|shotgun|rifle|helium ..3 in ..1 boot|trunk|glovebox|glove_box|glove_compartment|back_of_the_car|back_of_the_van <-tow|towing|climbing|skipping|bb|nerf|paintball|glue -camping|climbing|for_the_tent
saving|saved|collecting|collected|hoarding|stashing|stashed|keeping|kept|squirreling|squirrelled ..2 up? ..2 sleepers|patches|doses|scripts
0.5: bag|carrier_bag|jar|tin|shoebox|tub of ..1 <pills> ..2 under|behind|in_my|hidden
0.6: not told|tell|telling|know|seen ..3 what is|i_have|i_keep ..2 in my handbag|bag|drawer|pocket|wardrobe|cupboard|boot|trunk
0.5: have|got|found|kept|took|stole ..1 his|her|their|mom_is|dad_is|nans|grandads|grandmas ..2 morphine|insulin|fentanyl|patches|sleepers|gun|pistol|shotgun|rifle ..2 and|,|$ -away
keeps|has|owns|hides ..2 rifle|gun|shotgun|pistol|revolver ..7 know where
0.2: i know where ..2 keys|key|code|combination|bullets|ammo is|are
0.7: rope ,? and? chair|stool|note|letter
`,
  intent: `
0.6: made_my_mind_up|my_mind_is_made|my_minds_made|minds_made_up|my_mind_has_been_made|decision_has_been_made|decisions_made -to_leave|about|to_quit|to_move|to_go_back|to_apply|to_study|to_break
0.2: one ..1 step|push|slip|pull|squeeze ..2 all|over|done|gone|it_takes|away
0.18: ^ it_is|so_it_is|ok_it_is|okay_it_is|right_it_is decided|settled|final $
0.12: ^ doing|do it then|anyway|now $
0.25: now it_is my_turn|my_go -to|on
0.12: no|not ..1 going_back|turning_back|backing_out|chickening_out now|this_time|tonight
0.24: going|go through with_it|with_this this_time|tonight|tomorrow|now
0.15: know what_i ..1 have_to|need_to|got_to|must ..1 do $|now
0.6: look|looking|stare|staring down ..1 at|into ..2 water|traffic|cars|rocks|river|street|ground|drop|tracks
0.7: window ..2 open ..5 floor|floors|storey|stories|drop|jump
let ..1 tide|sea|water|river|waves|current|cold|snow ..1 take|have|carry me
0.3: ready_to meet ..1 god|jesus|my_maker|him|allah
0.22: ^ i_turned|turned|turning ..1 on_the gas_on|gas
0.24: nobody|no_one|nothing ..2 can|will ..1 change my mind
`,
  thoughts: `
0.8: think|thinking|thought|tell_myself|telling_myself ..2 do_not turn|brake|steer|swerve -signal|around
0.8: ^ do_not turn|brake the_wheel|$
0.7: asked|ask|asks|asking ..7 suicidal|thoughts|harming|safe|hurt|hurting|plan ..5 lied|said_no|told_them_no|i_was_fine ..2 because|but|so|of_course|and -i_have_none|i_have_no|i_am_not|i_was|it_is_true|there_are_none|i_do_not
0.25: would be ..1 easy|simple|quick $|right_now|tonight
0.6: not|never ..1 attempt|suicide if ..2 let
0.6: passive ..1 ideation|suicidality|suicidal|si
passively suicidal
0.8: could|might do_it|end_it and ..5 quiet|over|peaceful|nobody|no_one|painless|done
0.7: checking|clocking|punching|bowing|tapping out tonight|tomorrow|today|soon|for_good|permanently -of|at_noon|to_the
0.8: want_to|going_to|ready_to|will|could|might|wish_i_could|rather|better ..2 cark_it|snuff_it|snuff_myself|pop_my_clogs|kick_the_bucket|meet_my_maker|push_up_daisies|be_pushing_daisies|be_worm_food|be_six_feet_under|be_6_feet_under|log_off_for_good|log_out_of_life|quit_life|rage_quit_life|ragequit_life|unsubscribe_from_life|delete_my_life|hit_the_off_switch|switch_myself_off|turn_myself_off|unplug_myself
0.2: think|thinks|thought|reckon|reckons ..1 i_am ..1 joking|kidding|bluffing|not_serious
`,
  wish: `
if ..2 bus|car|truck|lorry|train|plane did_not ..2 i? would_not mind|care
0.8: would_not mind|care ..2 if ..3 hit|hits|ran_over|crashed|crashes|did_not_wake|never_woke|was_over
0.6: life is_finish|is_finished|finish ..1 for_me|now|$
want|wish sleep ..2 no|not|never wake_up|wake|waking
0.7: turbulence|crash|crashing ..6 hoping|rooting $
0.7: caught|got|had covid|flu|cancer|pneumonia|a_lump ..5 rooting_for_it|hoping_it_would|hoping_for_the_worst
`,
  selfharm: `
! 0.8: not self_harmed|selfharmed|self_harm|cut|relapsed yet -down|grass|hair
`,
  reckless: `
0.8: every|each time_i_take ..3 one|two|few|some|more|extra ..2 over|extra|more|than -weight
rolling|playing|roll ..1 dice|russian_roulette ..2 with|until
`,
  farewell: `
0.7: ^ tell|someone_tell|somebody_tell|please_tell|just_tell ..1 my|the ..2 girls|boys|kids|children|son|daughter|mom|dad|wife|husband|family|parents|sister|brother|babies|baby|grandkids ..3 love|loves|loved|sorry|tried -every|back|how|about
0.7: ^ peace_out ..1 everyone|everybody|all|world|you_all|guys|$ -at_work
0.4: been real|a_ride|a_blast|emotional $
0.8: signing|logging|clocking|signed off for_good|forever|for_the_last_time|permanently -from_work|social
0.5: ^ so_long everyone|everybody|all|world|folks|guys|you_all|and_thanks
0.8: sorry|forgive|apologize ..2 for|about ..3 pain|mess|hurt|trouble|sight|shock ..3 will|going_to|when ..2 cause|leave|put|bring|find
0.4: you|this ..1 are|is ..1 the? last person|people|voice|thing|place ..1 i_will|i ..1 talk|speak|write|say|text|hear|tell|post
0.8: ^ tell ..2 it_was_not|it_is_not ..1 her|him|them|fault|about -every
0.9: will_be|going_to_be ..1 with ..1 my ..2 baby|girl|boy|son|daughter|mom|dad|husband|wife|angel|angels|nan|gran|brother|sister ..1 by_morning|by_midnight|by_dawn|in_heaven|at_last|forever
0.7: not hear_from_me ..2 again|tomorrow|it_means|anymore|know
0.4: it_was|it_has_been|been|had a good_innings $
0.9: goodnight|good_night|night ..1 forever|for_good|for_the_last_time|one_last_time
0.3: goodnight|good_night world
0.6: not know ..2 it_is ..1 last_time
`,
  tool: `
0.8: picked_up|filled|collected|saved|got ..3 days|weeks|months worth -of_work|of_food|of_shopping|of_laundry|of_pay|of_washing
vodka|whisky|whiskey|gin|rum|wine|bottle ,? ..2 pills|tablets|meds|razor|blades
^ it_is tied|loaded|strong_enough|high_enough|sharp_enough|holding $
^ it holds|held|will_hold $
`,
  place: `
^ the train|fast_train|express|next_train|next_one|last_train|freight comes_through|comes|passes|is_due|due|goes_through|is_coming
footbridge|viaduct|flyover|gantry|dam|quarry|water_tower|fire_escape
0.8: from up_here|this_high
0.8: on|gripping|holding|over ..1 rail|railing|railings|handrail|barrier|guardrail -journey|card|ticket
0.7: 6|7|8|9|10|11|12|14|15|20|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty floors|storeys|stories ..1 up|down|high|below|$
`,
  arrange: `
letter|letters|note|notes|will|papers|policy|passwords ..1 is|are ..1 done|written|finished|signed|sealed|in_the_drawer|on_the_table|on_the_fridge|on_the_desk|in_the_envelope|by_the_bed|on_my_bed|in_my_desk|in_the_safe -by_him|by_her|off
0.5: gave|given|giving|give my -number|notice|email|details|all|best|heart|time|opinion|word|love|job|support ..3 to ..1 my|a|the ..2 brother|bro|sister|sis|friend|mate|cousin|buddy|neighbor|neighbour|nephew|niece|flatmate|roommate
0.5: deleted|deactivated|deleting|nuked|wiped my ..1 instagram|snap|snapchat|accounts|account|socials|social_media|tiktok|discord|facebook|twitter|profiles|whatsapp|steam
0.4: somebody|someone|please ..2 feed|collect|rescue|walk|take_in ..1 the|my ..1 dog|dogs|cat|cats|goats|chickens|hens|horse|horses|rabbit|rabbits|fish|birds|pets|animals
nobody|no_one is_owed|will_owe|has_to_pay|is_left_with
written|wrote|writing to ..2 bank|solicitor|lawyer|landlord|kids|children|family|everyone
0.5: took|taken|my shoes|trainers|jacket|coat ..2 off|folded -muddy|wet|at_the_door
letter|letters|notes|note|envelopes|envelope ..1 is|are ..1 on|in|under|by|next_to ..1 desk|table|fridge|bed|drawer|pillow|counter|safe|dresser|shelf
0.6: thinks|think i_am at|in|with|staying|working|away -better|fault|good|the_wrong|trouble|love
0.6: told work|school|my_boss|the_office|them ..2 sick|ill|away
0.6: turned|turning|switched ..1 my? ..1 location|gps|tracking ..1 off
0.6: turned|turning|switched off ..1 location|gps|tracking
0.6: nobody|no_one knows where i_am
transferred|transferring|moved|signed ..1 my ..1 savings|money|house|flat|account|car ..1 to|over
will_not have_to do|clean|sort|pay|worry ..2 anything|a_thing|it_all -at_work
no_return|no_way_back ..1 ticket|$
0.8: someone|somebody else will have_to cover|do|feed|take|finish|sort
`,
  settled: `
my|our duty|duties|work|job|part|purpose ..1 is|are ..1 finished|over|done|complete|fulfilled
0.8: make|made|took decision $
`,
  doIt: `
not joking|bluffing|kidding|playing this_time|anymore|about_it|$
^ on_purpose|deliberately $
`,
  last: `
you_can|can|you_know guess|the_rest|what_comes_next|work_out ..1 rest|$
0.6: reckon|thinking|leaning ..2 sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow $
^ i_will be there|waiting|under_it|ready $
0.8: waiting|wait till|til|until|for ..2 mom|dad|parents|everyone|they|them|he|she|husband|wife|kids|flatmate|roommate|family|house ..2 bed|sleep|asleep|leave|leaves|out|empty
0.8: wife|wifes|husband|husbands|parents|mom|dad|flatmate|flatmates|roommate|roommates|everyone|family|house ..3 back|away|out|home|gone|sisters|empty till|til|until|all_night|all_weekend|tonight
phone|mobile|cell ..2 off|switched_off|turned_off ..1 after|from_now|now|soon|$ -battery|charge|mode|work
turning|switching my phone off
^ one|two|three|four|five|3|5 more days|nights|sleeps|weeks|hours $
^ monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1 after|before|when|once|then
whoever reads|is_reading|finds|sees this
^ this_one|this_ones|this is? the last $
0.6: ^ bye $
see|watch|hear|hold|have ..4 one_more_time
said goodbye to_my ..1 kids|children|girls|boys|son|daughter|dog|cat|mom|dad
^ for_good|forever|permanently $
`,
  recovered: `
sorted_me_out|sorted_me_right_out|am_grand_now|am_grand|talked_me_down|talked_me_out_of_it|pulled_me_through|in_a_better_place|doing_grand ..3 $|now|and|years|since
`,
  harmless: `
dying|die|kill for ..1 a|some|my|the ..2 bed|sleep|coffee|tea|pint|wee|drink|beer|shower|bath|holiday|curry|chippy|lie_in|fag|brew|snack|pizza
exam|test|paper|commute|question|workout|pace|timetable|rota is_pure|was_pure|was|is suicide|murder
boss_fight|boss_level|this_game|this_level|speedrun|the_lag|sudoku|printer ..2 makes|made|making me want ..2 to ..1 jump_off|throw_myself|die|kill_myself|scream
train|trains|bus|buses|shoes|heels|boots|hayfever|allergies|commute is|are killing me
kill|murder a curry|pint|pizza|coffee|burger|sandwich|cuppa|steak|kebab|chippy
jump|jumping|hop off|on|out ..2 call|zoom|teams|meeting
overdosed|overdose|overdosing|oded|od on ..2 mince|pies|cake|cheese|netflix|christmas|crisps|turkey|biscuits|sweets|candy|memes|telly|tv|coffee|tea|cuteness|garlic|pasta|buns|bread|eggs|haribo|jelly|popcorn|gravy|roast|curry|noodles|fruit|carbs|podcasts|youtube|news|football|shopping|gossip|chocolates|easter|sunshine|sun|festive
set|setting|lay|laid a place|table ..2 for|at
rope|ropes ..9 tent|tents|camping|climbing|boat|trailer|hammock|kayak|goat|horse|washing
cut|cutting deep into ..1 pumpkin|budget|budgets|roots|wood|meat|dough|profits
rope|gun|knife|razor|blade for ..2 dog|dogs|puppy|horse|goats|boat|garden|kitchen|legs|shaving|camping|swing|fishing|nephew|school|work|washing
throw|throwing|chuck|chucking|toss|lob|yeet it|this|that ..2 off|out|through|from
sea|river|lake|water|weather|dog|baby|cat|horse|air ..1 was|is ..1 calm|peaceful|quiet
`,
  notLast: `
last day ..4 ,? ..3 work|office|job|shift|school|team|colleagues|doughnuts|donuts|cake|cakes|drinks|desk|uni|term|placement|tutors
last day|week|shift|lesson at|of|in|with ..2 nursery|school|work|college|uni|university|course|holiday|term|summer|training|camp|class|kindergarten|placement|primary
`,
};
