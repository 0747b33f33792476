/** Acts, plans, means, farewells. How a line is read: `readPhrase`. */
export const acutePhrases: Readonly<Record<string, string>> = {
  there: `
0.9: ^ at|on|by the bridge|roof|tracks|edge|cliff|ledge|cliffs|station -with_my_mates|with_friends
standing|sitting|stood|sat|parked|here|am|was ..7 on|at|by|near|beside|under|next_to|outside ..3 bridge|ledge|edge_of_the_roof|edge_of_a|edge_of_the|cliff|rooftop|roof_of|overpass|train_tracks|railway|railroad|tracks|platform|railing|parapet|balcony -world|seat|bed <-there|it|he|she|they|who|train|trains|tram|bus|dog|dogs|puppy|cat|car|cars|taxi|lorry|bike|people|everybody|everyone|man|woman|crowd|queue|bird|birds|pigeon|pigeons|ducks|statue|house|hut|cafe|sign|uncle|aunt|cousin|neighbour|neighbor|teacher
am|here|now|sitting|standing ..3 on|at ..3 the|a bridge|ledge|roof|rooftop|cliff|overpass|tracks|railing|top_of_the_car|multi_storey|multistorey|edge_of_the_roof|edge_of_a -burnout
`,
  act: `
sat|sitting|sit|climbed|standing on the? sill|windowsill|window_sill|ledge|railing|parapet|edge_of_the_roof -bed
0.6: i|so|ok|okay took|swallowed them|it $
took|swallowed|downed them ..7 all_of_them|all|minutes|hour|hours|ago|now|every -home|out|to|back|down|away
0.9: minutes|hour|hours ..3 ago|since_i_took ..7 took|tablets|pills|swallowed|them_all
kicked|kick|step_off|stepped_off the_stool|the_chair|stool|chair
tied ..3 it|rope|belt|scarf ..3 to|on ..3 door|rail|beam|fan|tree
jumped|jump|hung|shot|trigger ..7 but|and ..3 water|jammed|broke|snapped|survived|misfired|rope|not_deep|was_not_deep|not_high|was_not_high -rope_class
rope|noose ..3 snapped|broke|tied|jammed
noose ..3 is|was|has
0.9: take|taking|swallow|swallowing ..3 all_of_them|them_all|the_lot|every_last_one|every_single_one|all_my_pills|all_my_meds|all_the_pills|all_the_meds|whole_bottle|entire_bottle|all_at_once -bins|down|home|to_the
took|swallowed|drank|downed|taken|ate ..3 everything_in|all_of_them|the_lot|what_is_left_of|what_was_left|the_rest_of|whatever_was|all_that_was|all_i_had|everything_i_could|everything_we_had -to_court|home|i_had_learned|seriously|for_granted|out
<took> ..3 20|25|30|35|40|45|50|60|70|80|90|100|too_many of them|those -out|home
0.7: i|just|already|have took|taken|swallowed|drank ..3 the|them ..3 <pills>|bottle|stuff ..3 already|tonight|now|feel|before|$|ago|and|i -for|with_food|prescribed|headache|morning
took|taken|swallowed|drank|downed ..7 box|bottle|packet|cabinet|cupboard|drawer ..3 of|ago|and ..3 tablets|pills|meds|nothing|sick|heavy|sleepy|ago|stuff -of_water|of_wine
cut|cutting ..3 too_deep|way_too_deep|so_deep|really_deep|deep|will_not_stop|to_the_bone -cleaning|budget|thoughts
chair|stool|ladder ..7 neck|rope|noose|beam
it|rope|belt|something|cord round|around my neck
pistol|gun|shotgun|rifle|blade|razor|knife|pills|tablets|rope ..3 is|are ..3 on_the_pillow|on_my_pillow|next_to|beside|in_my_lap|on_the_side|in_my_pocket|in_the_car|in_my_hand|in_the_boot|in_my_bag
have|had ..7 pistol|gun|barrel|shotgun|revolver ..3 in|to ..3 mouth|head|temple|chin
plastic_bag|bag ..7 head|breath|breathe|wait ..3 longer|over|off|on -groceries
helium|nitrogen|exit_bag|carbon_monoxide ..3 and|tank|bag|ready|gas
think_i_made_a_mistake|maybe_i_made_a_mistake ..7 took|tablets|pills
took|swallowed|tablets|pills|overdose ..7 made_a_mistake|ring_999|call_911|call_an_ambulance|do_not_want_an_ambulance|do_not_want_ambulance|be_ok|throw_up|go_to_hospital|feel_heavy|getting_sleepy|stomach_hurts
<took> ..3 <toomany> ..3 <pills> -back|on_time|to_the|as_prescribed|as_directed
<took> ..7 overdose -of_selfies
took|taken|swallowed|downed|chugged|drank ..3 bleach|antifreeze|poison|pesticide|rat_poison|cyanide|acid
overdosed|oded|od_would|od_ed -on_caffeine|on_tiktok|on_sugar|on_chocolate|in
i|have|just|already overdose -on
have|just|already|am|i ..3 overdosed|overdosing|od_would|oding
<took> them|it all ..3 not|hours|minutes|ago|now|tonight|feel|scared|goodbye|hospital|throw|sick|happen
<took> every|each <pills>|pills|tablets|one ..3 i|had|house|could|in
<took> more|way_more|double|triple|too_many|too_much ..3 than ..3 supposed|should|prescribed|dose
0.8: <took> too_many|too_much|a_lot_of ..3 <pills>
0.7: have|had ..7 <pills> in_my_system|in_me|in_my_stomach
cut|slit|slashed|sliced|opened my ..3 wrist|wrists|veins|throat|artery|arteries|vein -years
0.8: will_not|not|can_not_stop ..3 stop|stopping|stopped ..3 bleeding -nose
bleeding ..3 out|everywhere|a_lot|bad|badly|heavily -nose
blood ..7 everywhere|all_over -nose|period
rope|noose|belt|cord|scarf|bag|leash ..7 around|round|over|on ..3 my neck|throat|head
neck ..7 in ..7 noose|rope|belt
gun|pistol|revolver|rifle|shotgun|barrel|knife|blade|razor|pills|rope|noose|bottle ..7 in_my_hand|in_my_hands|to_my_head|in_my_mouth|in_my_lap|to_my_temple|against_my_head|against_my_wrist|against_my_temple|to_my_throat|to_my_wrist|under_my_chin|to_my_chest|to_my_neck|loaded
loaded|loading ..3 gun|pistol|revolver|rifle|shotgun -with_guns
holding|hold|staring_at|looking_at|have|got ..3 knife|blade|razor|razors|gun|pistol|pills|tablets|rope|noose|bottle_of_pills|handful_of_pills|bottle_of_tablets ..7 now|hand|hands|front|lap|tonight
holding|hold|staring_at|clutching|gripping ..3 gun|pistol|pills|tablets|bottle_of|rope|noose|knife|blade|razor
<pills>|rope|noose|gun|knife|razor|blade ..3 in_front_of_me|next_to_me|beside_me|on_the_table|on_my_lap|lined_up|laid_out|counted|on_my_bed|on_my_desk|by_my_bed|within_reach|right_here
<pills>|pills ..3 lined_up|laid_out|counted_out|crushed|poured_out
laid|lined|counted|poured ..3 <pills>|pills ..7 out|up -of_date|ran|run
by_the_time|when|if you ..3 read|see|are_reading|get|find ..3 this ..3 gone|dead|will|late|over|done|i_am|already
by_the_time|when you ..3 read|see|find this|it
car|engine ..3 running|garage ..7 garage|running|hose|exhaust|windows|closed
started|starting|begun|beginning ..3 to? ..3 drown|suffocate|fade|lose_consciousness
0.9: i|have|am did|done it ..3 taken|goodbye|wait|late|over
it_is|is_it too_late ..3 took|pills|ambulance|already|gone
already|have|just|am ..3 jumped|hanged|hung_myself|drank ..3 bleach
i_am|am|now dying ..3 now|goodbye|pills|slowly|and_no
rope|noose ..3 is|has|are|was ..3 tied|ready|up|hanging|set
tied|tying|hung|hanging|made|tie ..3 a? ..3 rope|noose
water ..3 running|bath ..3 razor|blade
feel|feeling|getting ..3 sleepy|drowsy|dizzy|cold ..3 pills|took|taken|goodbye
tried|attempted ..3 <killmyself>|hang_myself ..3 tonight|today|this_morning|yesterday|last_night|hours_ago|an_hour|just
just|tonight|today|this_morning|yesterday|last_night|hour_ago|hours_ago ..3 tried|attempted ..3 to? <killmyself>|die
! <took> the_whole|the_entire|all_the|all_of_my|all_my|every|a_whole ..3 bottle|packet|box|pack|strip|blister|stash|bottles|packets|boxes|supply|prescription -of_water|of_wine|of_vodka|of_coke|of_soda
`,
  plan: `
0.5: started|been|back planning again|it_again
0.8: is|on ..3 the|my day|date|night i ..3 set|picked|chose|planned|decided|have_chosen|am_going_to_die|will_die|die
monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight ..3 is the day|night -of_my|we|he|she|they|off|for
0.8: going_to|will|about_to|think_i_am_going_to ..3 dip|check_out|go tonight|for_good|forever|$ ..3 goodbye|time|over
will_not|can_not|not|never ..3 be_stopped|be_found|be_saved|be_disturbed|be_interrupted
going_to|going|will|soon ..3 be? ..3 asleep|free|away|gone forever|for_eternity|from_this_pain|from_suffering|from_all_this|from_everything -from_him|from_her|my_parents
have|has|got|around|about|a|one|two|1|to|3 ..3 month|week|weeks|days|months|day ..3 before|till|until i ..3 go|am_gone|do_it|die|leave_this -back|to_college|home|on|to
hotel|room|cabin|airbnb|motel ..3 booked|paid_for|reserved ..7 enough|alone|pills|medication|quiet|no_one|nobody|find|thursday|cleaner -for_two|for_the_wedding|honeymoon
using|use ..3 the|my ..3 belt|rope|gun|razor|scarf|cord $|tonight|when
enough ..7 to make_sure|be_sure
days|day|hours|weeks|minutes|week ..3 more|left|longer|until|to_go ..7 be_over|over|free|gone|end|done|peace|at_rest -exam|semester|term|shift|contract|renovation
if ..3 this|the|it|my ..3 surgery|treatment|medication|meds|therapy|ect|ketamine|doctor|court|test|results|appeal ..7 not|fails|does_not|will_not ..7 checking_out|check_out|done|out|end|kill|over|that_is_it|last
0.8: writing|wrote|rewriting|finishing|drafting ..3 my|a|the ..3 note|letter|notes|letters ..3 and|$|to|so|for|tonight -for_work|school|class|therapist|teacher|recommendation
0.8: bought|have|got|ordered|collected|gathered ..3 everything|all|what i need -for_the|to_cook|for_christmas|to_be_happy|but|and_more
0.7: it_ends_soon|will_not_be_long_now|not_long_now|soon_it_will_be_over ..3 and|$|now -semester
plan|planning|plans|going_to|going|thinking_about|thinking|want ..3 on|to|of|about ..3 do|doing ..3 it ..3 when|after|before|once|while|on|tonight|soon|the_day -with|for_work|at_work|again_at|my_homework
have|got ..3 a|the ..3 plan|method|way|means ..3 but|no|and|not ..3 motivation|courage|energy|strength|guts|carry|act|use|it|scared|date
give|giving|gave ..3 it|life|myself|them|things ..3 one|a|another|two|until|till|1|to|3 ..3 more|month|week|year|months|weeks|days|spring|summer|christmas ..7 out|then|done|end|over|gone|if -notice
today|tomorrow|tonight ..3 is|was|will_be ..3 the|my ..3 day|night|one|last_day|it|end -i_start|i_finally|of_the_week|off|shift|we
written|wrote|writing|made|updated|finished ..3 a|my will -to_live|smith
by_the_time|when|if ..3 read|reads|see|sees|find|finds|reading ..3 this ..7 gone|dead|over|late|done|will_not_be
0.8: everything|all ..3 is ..3 ready|set_up|set|packed|arranged|in_place|planned -to_go_home|for_the_party|for_the_baby|for_christmas|for_the_move|for_the_trip
0.8: it_is_all set_up|set|ready|planned|arranged|in_place -for_the
0.8: got_it_all|have_it_all|i_have_got_it all? arranged|planned|figured_out|sorted|worked_out
0.35: when|how|while|where ..3 i_would|i ..3 plan|planned|do it
0.7: looked_up|look_up|looking_up|googled|googling|researched|reading_about|searched|searching ..3 ways|methods|how_to_do_it|how_i_would|how_i|how_to_do|how_much_it_takes|how_many
0.6: my|the ..3 second|first|one|last|end|deadline ..3 date ..3 picked|set|chosen|circled
picked|chose|chosen ..3 the|a|my ..3 tree|day|date|bridge|place|spot|method|song -for_the_wedding|for_the_party
have|set|got|gave|with ..3 an|myself ..3 end_date|expiration_date|expiry_date|deadline|time_limit -for_work|at_work|essay
after ..3 the_kids|my|christmas|he|she|they|the|his|her ..3 wedding|birthday|christmas|graduation|goes|dies|funeral|holidays|leave|asleep ..7 i_will|i_am_going_to|hotel|gone|do_it|end|decided|kill|free|over|room
0.8: will_not|not_going_to|would_not be_there|be_on|be_here|see_it|be_around ..3 for|on|one_way|anymore|either|when -wedding|party|meeting
<pills>|patches|medication ..7 saving|saved|hidden|hid|stash|hoarding|collecting|keeping ..3 them|patches|pills|up
plan|imagine|think_about|picture|rehearse ..3 who|how ..3 would|they|he|she|find|will ..3 find|told|react ..3 me|they|$ -out
0.9: i_will_not|not_going_to|do_not_plan_to|will_not_be|shant see|around_for|alive_for|here_for|be_around_for|live_to_see|make_it_to christmas|my_birthday|next_year|summer|spring|2020|2021|2022|2023|2024|2025|2026|2027|graduation|the_new_year|30|40|my_30th|my_next -from_here|my_family
0.5: have|got|made|making|came_up_with|finalised|finalized|finished|finishing|set|complete|written ..3 a|my|the|plans ..3 plan|plans $
have|got|made|making|finalized|finished|set ..7 plan|method|date|plans ..3 to|for|of|and ..3 <killmyself>|die|suicide|death|do_it|kill|jump|hang|a_date|a_method|a_note|date|end_it|end_my
have|got|made ..3 a|my plan|date|method ..3 and|to ..3 date|place|note|time|method|plan|kill|die|end_it|it_calms
suicide|death|exit|my_own_death|my_suicide|checkout plan|plans|date|method
my|the_perfect|a_solid|a_foolproof exit_plan|exit_strategy|exit_date|exit_bag|ctb|exit
have|got|having it|everything|this|all_of_it ..3 planned|planed|figured_out|worked_out|mapped_out|set_up|in_place|sorted|prepared|ready|arranged -to_see|for_college|for_the
all|everything is|it_is ..3 planned|in_place|set_up|prepared|arranged -for_the
know|knew|decided|figured_out ..3 how|when|where|exactly_how ..3 going_to|would|will|want_to|am|i_am ..3 <killmyself>|do_it|end_it|die|kill|go|end_my|end_things|jump
0.8: know|decided ..3 how|when|where|exactly_how ..3 do_it $
picked|chose|chosen|set|choose|picking|selected|decided_on|found|scouted ..3 date|day|method|place|spot|bridge|tree|building|way_out|location ..7 die|it|end|suicide|kill|jump|hang|do|and|for|$
0.7: picked|set|chose|chosen|have ..3 a|the|my date $
planning|plan|planned|plans|planing|scheduled ..3 my|on|to|for|out ..3 <killmyself>|suicide|death|die|kill_myself|exit|jump|jumping|overdose|hang|dying|end_it|last_day -for_christmas
planning|plan|plans|intend|intending ..3 on|to ..3 <endit>|not_being|not_be|not_wake|not_waking|never_wake|be_gone|be_dead|leave_this|not_living|dying|die|kill|leave_forever
plan|planning|intend ..3 on? ..3 dying|not_being_here|not_being_alive|being_dead|being_gone
if ..7 not|nothing|does_not|do_not|still|is_not|never|can_not|fail|fails|lose ..7 <soon>|then|by|i_am|i_will|i ..7 <killmyself>|end_it|die|ending_it|killing|be_gone
giving|give|gave|set ..3 myself|me|it ..3 until|till|til|one_more|a_year|a_month|a_week|one_last|another_month|a_deadline -break|time_to_grieve
deadline ..3 for|to ..3 myself|kill|die|life|end|suicide
0.6: tonight|today|tomorrow|this ..3 is|will_be ..3 the? ..3 night|last_night|last_day|end $
<soon> ..7 i_am_going_to|am|will|going_to|i|my|is|it_is ..7 <killmyself>|die|be_dead|end_it|end_my|be_gone|be_over|ending_it|jump|hang|leave_this|check_out -laughing
<soon> i_am|i_will_be|ill_be|i_will free|at_peace|gone|no_more -from_work|at|for_lunch
it|this|everything ..3 ends|end|is_over|will_be_over|stops ..3 tonight|today|tomorrow|this_week|this_weekend|soon|friday|sunday|monday|saturday -semester
die|end_it_all|end_my_life|be_dead|be_gone|do_it|ending_it|end_it|jump|gone_for_good|dead|leave_this_world|do_this|<killmyself> ..7 <soon> -on_earth
0.6: doing|do|ending|end it <soon>
my|this_is_the|be_my|is_my|this_is last|final night|day|days|post|message|words|christmas|birthday|week|meal|hours|moments|breath|goodbye|letter|sunset|thanksgiving|summer|weekend -shift|here_at_work|as_a|of_school|of_work|on_my_period|in_college|of_uni|of_college|at_work|of_high|at|of_the_holidays
be|being dead|gone by|before|tomorrow|tonight|next|soon|in_a|in_the|within|after|this
will_not|might_not|may_not|probably_not|doubt|not_going_to|should_not ..3 be|live|make_it|survive|see ..3 here|alive|around|tomorrow|tonight|next_year|the_morning|morning|christmas|my_birthday|this_week|the_weekend|another_year|30|25|21|20|18|the_year|much_longer|long|the_night|next_week|monday|graduation|the_new_year|for_much|through_tonight|to_see -to_work|to_school|in_class|to_the_party
will_not ..3 be|live ..3 to ..3 see|make ..3 tomorrow|christmas|birthday
rehearsed|rehearsing|practiced|practised|practicing|practising|test_run|trial_run|dry_run ..7 it|hanging|noose|knot|jump|rope|suicide|method|overdose|gun|dying
went|drove|walked|been|go|going ..3 to ..3 bridge|cliff|tracks|roof|river|overpass|train_station|multi_storey|car_park|building|railway ..3 to|and|last|tonight|yesterday|again|thinking|planning|but|almost|looked
researched|researching|looked_up|looking_up|googled|googling|searched|searching|reading_about|read_about|looked_into|looking_into|looking_at|studied|comparing ..7 <killmyself>|method|methods|how_to_die|ways_to_die|painless|lethal|suicide|how_to_kill|ways_to_kill|overdose|fatal|how_to_end|die|hanging|nooses|knots|bridges
wrote|writing|written|write|finished|drafted|left|leaving|typed|typing|recorded|recording|rewriting|have|got ..7 suicide|goodbye|good_bye|farewell|final|death|last ..3 note|notes|letter|letters|video|videos|message|messages|voicemail -from
wrote|writing|written|write|finished|leave|leaving|left ..3 my|a|the|their|everyone|notes|letters ..3 note|notes|letter|letters|will ..7 parents|everyone|family|kids|mom|explaining|know|goodbye|gone|dead|found|find|blame|ready|desk|drawer|each|loved|pillow|sorry
wrote|written|left|writing ..3 note|notes $
suicide_note|suicide_notes|suicide_letter
writing|wrote|written|made|making|finished|updated|updating|sorted|sorting|finalized ..3 my|a will $
writing|wrote|written|made|updated|sorting|sorted ..7 my_will|life_insurance|funeral|passwords|affairs
getting|got|get|put|putting|setting|have ..3 my? affairs|finances|things|everything|life in_order|sorted_for
planned|planning|picked|chose|paid_for|write|wrote ..3 my|own ..3 funeral|eulogy|obituary|burial|casket|coffin|urn
giving|gave|given|give ..3 away ..3 my|all|everything|stuff|things|possessions|dog|cat|pets|games|clothes|money|belongings -to_charity|to_goodwill
sold|selling|given|donated ..3 all|everything|most_of ..3 my|i_own ..3 will_not|need|gone|longer|where|going|anyway
0.8: found|finding|find|arranged|rehomed|rehoming|asked|someone|who ..7 home|homes|take_care|look_after|take|adopt ..7 my_cat|my_dog|my_cats|my_dogs|my_pets|my_pet|my_kids|my_rabbit ..7 gone|dead|i_go|when_i|after|before|i_am
0.7: who|someone_to|somebody_to ..3 take_care_of|look_after|feed ..3 cat|dog|pets|cats|dogs|kids ..3 when|after|if|once|gone
left|leaving|put|leave ..3 instructions|passwords|money|enough_food|food_out ..3 for|cat|dog|funeral|them
deleted|deleting|wiped|wiping|cleared|clearing|cleaned|cleaning ..3 my|everything|browser|phone|room|accounts|apartment|flat|house ..3 so ..3 they|nobody|no_one|will_not|find|burden|have_to
so ..3 they|nobody|my_mom|my_parents|my_family|my_wife|someone|cops|police|stranger|kids ..3 will_not|do_not|does_not|is_not|not ..3 have_to ..3 find|clean|see ..3 me|body|up|it
someone|police|they|who|stranger|cops|roommate|mom|nobody|no_one|will|kids|wife|sister|brother|parents|do_not_want ..3 find|finds|found|finding ..3 my body|corpse
`,
  means: `
got|get|have|took|taken ..3 shotgun|gun|rifle|pistol|noose|rope ..3 out|ready|here|loaded -range
pick|picking|picked|get|getting|buying|buy|bought|order|ordered|ordering ..3 up? ..3 a|my|the gun|handgun|pistol|shotgun|rifle|revolver|noose|rope ..3 tomorrow|today|tonight|soon|this|next|and|$|from -shot|range|hunting|show|license
blade|knife|gun|rope|razor|pills and a|my ..3 neck|throat|head|wrist|bottle|rope|plan|note
0.8: stockpiling|stockpiled|hoarding|stockpile for|$|and
know|knows|found|remember ..3 where ..3 keeps|keep|hides|stores|has|locks ..3 his|it|gun|guns|rifle|pills|hers|theirs|the_key -snacks
have|got|counted|there_are|holding|with ..3 20|25|30|35|40|45|50|60|70|80|90|100|120|enough|dozens|hundreds|two_bottles|three_bottles ..3 <pills>|pills|of_them -left_to_work|a_day
bought|have|got|saved|took|ordered ..3 enough ..3 to ..3 make_sure|be_sure|last|this_time|do_it
<pills> ..7 saving|saved|keeping|kept|hoarding|counted|counting ..3 them|half|it -money
bought|got|have|own|ordered|found|acquired|stole|buying|buy|saved|purchased|getting|get|picked_up|with|stolen|borrowed|keep|hid|hiding|hidden|order|received|arrived|ready ..3 <deadly> -control|laws|license|shot
0.7: bought|got|ordered|saved|saving|keep|keeping|hid|hiding|hidden|found|stole|kept|have ..3 razor|razors|blade|blades|knife|rope|belt|charcoal|helium
rope|noose|gun|helium|sn|nitrogen|poison|pills|shotgun|package|order ..3 arrived|arrives|came_in_the_mail|is_ready|is_in_my|came_today|in_my_closet|in_my_car|in_the_closet|in_my_trunk|under_my_bed|in_the_garage|in_my_drawer|in_my_nightstand|in_my_backpack|in_the_drawer|in_the_shed|in_the_attic|next_to_my_bed|in_my_room|in_my_cupboard
stockpiling|stockpiled|stockpile|hoarding|hoarded|hoard|stashing|stashed|saving|saved|collecting|collected|stash|keep|keeping|hiding|hid|hidden ..3 up? ..3 my|some|of|the|mom_is|dad_is|grandads|his|her ..3 <pills>|patches
stash|stockpile|collection|supply|hoard ..3 of ..3 <pills>
have|got|bought|saved|find|there_is|own ..3 enough ..3 pills_to|stuff|to|<pills> ..3 to ..3 kill|die|do_it|end|overdose|sleep|finish|job|me
enough ..7 to|for ..3 kill_me|kill_myself|kill_a_horse|end_it|finish_me|do_the_job|do_it|die|overdose|lethal
have|has|got|easy|had ..3 access ..3 to ..3 gun|guns|firearm|firearms|<pills>|lethal|weapon
the|my|dad_is|his|parents|grandpas|family|husbands|uncles|mom_is ..3 gun|guns|shotgun|pistol|rifle|firearm ..3 is|are|in|was ..3 safe|closet|drawer|unlocked|nightstand|upstairs|downstairs|bedroom|next|loaded|room|house
have|got the? ..3 means|method|materials|supplies|everything_i_need|all_i_need|what_i_need ..3 to ..3 do|end|die|kill|it|ready|here
0.6: have|got ..3 the ..3 means|supplies $
counted|counting|count ..3 my|the|out|all ..3 <pills>
have|got|had ..7 <pills> ..3 next_to|hidden|stashed|saved|ready|waiting|left|enough|in_my_drawer|in_my_bag
have|got|with|bought|there_is|there_are ..3 bottle|bottles|boxes|packs|packets ..3 of? <pills> ..3 and|in|here|left|ready|to|i|that|$
go|going|drive|driving|get|buy ..3 to? ..3 buy|get|bridge|store|shop|pharmacy ..3 rope|gun|charcoal|helium|razor|blades
`,
  farewell: `
goodbye|goodbyes|good_bye|farewell|bye ..3 everyone|everybody|world|cruel_world|reddit|forever|life|for_good|for_ever|to_you_all|to_this_world -party|lunch
^ goodbye|good_bye|farewell|adieu $
^ bye_everyone|bye_all|bye_world|goodbye_all|goodbye_world|goodbye_everyone
say|saying|sending|writing|write|wrote ..3 my ..3 goodbye|goodbyes|good_bye|good_byes|farewell|farewells|last_words|final_words -to_my_dog|to_my_dad|to_my_mom|to_him|to_her|at_the_airport
said|made|sent ..3 my ..3 goodbyes|good_byes|farewells
wanted|want|came|here|just ..3 to ..3 say ..3 goodbye|good_bye -to_him|to_her
this ..3 is|will_be|might_be|may_be ..3 goodbye|good_bye|my_goodbye|my_last_post|my_final|my_last|my_suicide|my_note|my_farewell|the_last_time_i_post|the_last_time_i_write|the_last_time_you|it_for_me|it_then|where_it_ends|the_end_for_me|the_end_of_me|farewell|adieu -semester|job|shift|year_of|chance|straw|exam
0.6: this ..3 is ..3 it|the_end $
0.6: so_this_is_it|guess_this_is_it|well_this_is_it|it_is_over_for_me
my|a ..3 last|final ..3 post|message|words|goodbye|letter|note|thing_i|text
see|meet|be_with|join|reunited|go_be_with ..7 on_the_other_side|in_the_next_life|next_life|in_heaven|up_there|other_side|afterlife -he_is_watching|wonder
see_you_all|meet_you|see_you ..3 on|in ..3 other_side|next_life|hell|heaven|another_life|afterlife
0.9: going_to|want_to|want|ready|time|wish|need|will|going ..3 to? ..3 join|be_with|go_be_with|follow ..3 him|her|them|my_mom|my_dad|my_brother|my_sister|my_son|my_daughter|my_wife|my_husband|my_baby|mom|dad|grandma|my_friend ..7 again|soon|heaven|grave|afterlife|up_there|gone|died|passed|death|dead|tonight|now
0.7: sorry|forgive_me|forgive ..7 mom|dad|everyone|my_family|wife|kids|baby|you_all|my_love|everybody ..7 but|gone|leaving|do_this|can_not|fault|strong|anymore|could_not|better -loss|hear|you_are|reply|english|post
0.35: tell ..3 my|them|her|him|everyone|mom|dad ..3 family|mom|dad|kids|wife|husband|son|daughter|sister|brother|them|parents|girlfriend|boyfriend|i|her|him ..3 loved|sorry|tried|their_fault -back|how_you_feel|about
0.7: please ..3 take_care_of|look_after|watch_over|do_not_cry|do_not_be_sad|do_not_blame|forgive_me|remember_me ..3 my|me|for|when|$|her|him|them -yourself|yourselves
0.6: do_not|no|nobody|not|never ..3 cry_for_me|mourn_me|blame_yourself|blame_yourselves|be_sad_for_me|miss_me|look_for_me|anyones_fault|blame_anyone|blame_him|blame_her|come_looking
0.6: it|this ..3 is|was ..3 not|nobody_is|no_ones|noones ..3 your|anyones|their|fault ..7 i_am|i_tried|choice|decision|die|go|dead|sorry|goodbye|love_you
0.6: thank|thanks ..3 you ..3 for|everyone|all ..3 everything|being_there|the_memories|your_kindness|all_you ..3 but|goodbye|i_am_going|this_is|tired|bye|loved|over
remember_me|forget_me|forget_about_me ..3 when|as|for|happy|fondly|please|after|and
i_love_you|love_you_all|love_you|i_loved_you ..3 all|everyone|mom|dad|so_much|guys ..7 goodbye|sorry|bye|forgive|gone|can_not|better|farewell
leaving|leave|left|exit|exiting|departing|depart|quit|quitting ..3 this|the|my ..3 world|earth|planet|life|existence|plane -of_work|of_warcraft|behind|for_granted
am|will_be|going_to_be|be ..3 leaving|gone|going for_good|forever|for_ever|soon|now -to_bed
0.7: hope|hoping|wish ..7 forgive|forgives|move_on|find_peace|get_over ..7 me|i_am_gone|without_me|someday -feel
0.6: finally|soon|be|am|can at_peace|be_free|rest_in_peace|at_rest|no_more_pain|peace_at_last|free_of_pain|rest_forever -and_quiet|time|with_it
final|last ..3 goodbye|goodbyes|farewell
been|had|was|it_was|it_has_been ..3 nice|good|fun|pleasure|real|a_ride|a_good_run ..3 knowing|while_it|meeting|you_all|everyone|everybody|run
sorry|apologies|forgive_me|forgive ..3 for ..3 what ..3 i_am|am|i ..3 about|going|do|done|have_to
sent|sending|texted|posted|hugged|kissed|told|tucked ..3 one_last_time|for_the_last_time|last_time|goodbye|last_message
! 0.5: one_last_time|one_final_time|for_the_last_time ..3 and|before|then|so|$
`,
  intent: `
0.9: courage|balls|guts|nerve ..3 to ..7 follow_through|go_through|fulfil|fulfill|carry_it_out|my_plan -with_the|interview
0.9: think|know|feel|guess|believe|maybe|it_is ..3 my_time to_go|to_leave|to_die|is_up|has_come|is_now
slice|sliced|slicing|cut|cutting|slit|rip|blade|knife ..7 my ..3 neck|throat|jugular|artery|carotid|wrists ..3 open|out|$
at_peace|made_peace|made_my_peace|peace with_it|with_this|with_that -i_decided_to_leave
think|thinking|thought|thoughts|imagine|imagining|urge|urges|tempted|fantasize|fantasise|wanted|want|almost|nearly|could|wonder|wondering|picture ..3 about|of|to|how ..3 hitting|hit|crashing|crash|turning|driving|drive|veering|stepping|step|letting_go|jumping|jump|falling|fall|not_braking|swerving|going|walking|walk|throwing ..3 wall|tree|truck|wheel|off|traffic|train|trains|bridge|front|into|edge|over|balcony|lorry|sea|river -ball|party|conclusions|work|panic
0.9: look|looking|looked|stare|staring|standing|stand|stood ..3 at|over|on|near|by ..3 bridge|bridges|building|buildings|edge|train|trains|tracks|beam|pills|knife|knives|railing|rope|painkillers|razor|cliff|balcony ..7 and|different|thought|think|wonder|jump|would|way|want|just <-train|trains|tram|bus|dog|dogs|car|cars|he|she|they|people|everybody|queue|crowd
0.9: part|something|brain|mind|head|thought|thoughts|voice|it|she|he|they ..3 keeps|says|goes|telling|tells|say|saying|tell|going ..3 me|do_it|jump|to ..3 do_it_do_it|jump|kill_myself|end_it|do_it
0.7: ^ i_am|so_i_am|ok_so_i_am|ok_i_am ..3 doing it $
am|going_to|going|will|about|i_am_going_to|must|have|need|shall|plan|planning|decided|should|might|may|could|got_to|let|want|wanted|ready|willing|determined|committed ..3 to|on|me|just ..3 <killmyself> -laughing
going_to|will|about_to|ready_to|need_to|have_to|must|decided_to|planning_to|want_to|got_to|might|may_just|let_me ..3 <endit> -with_him|with_her|with_my|with_them|relationship|between
decided|decision|accepted|chosen|chose|peace_with ..3 <killmyself>|die|suicide|kill|death|dying|killing|not_live|stop_living|end_my|my_life|leave_this
0.6: made_up_my_mind|mind_is_made_up|made_my_decision|made_my_choice|minds_made_up|my_mind_is_set|decision_is_made|decision_is_final|nothing_will_change_my_mind
0.8: made|making|at|feel|come_to|came_to|found|make peace ..3 with ..3 dying|death|my_decision_to_die|the_idea_of|leaving_this|ending|not_being
am|feel|feeling|finally|think_i_am|i_am ..3 ready ..3 to|for ..3 die|go|leave|end|death|be_done|sleep|dying|give_up_for_good|be_free|be_gone|rest|check_out|let_go|kill|jump -to_work|to_school|to_bed|out_tonight|on_vacation|for_work|home|on_a_date|back
i_am|i|just ..3 ready_to_die|ready_to_leave|ready_for_death|ready_for_it_to_be_over -to_work|to_school|to_bed|home
0.5: going_to|going|about|ready|i_am_going_to|finally|i_am ..3 to|on|be|just ..3 do|doing it $
0.8: doing|do|did it ..3 tonight|tomorrow|after_my|this_weekend|sunday|monday|tuesday|wednesday|thursday|friday|saturday|properly_this_time|for_real -homework
^ i_will_do_it|i_will_just_do_it|i_am_doing_it|i_am_going_to_do_it|going_to_do_it|ill_do_it -tomorrow_at|well
this_time ..3 i|it|will_not|will|going|be|no ..3 fail|succeed|properly|chickening|mess|permanent|for_real|make_sure|survive
no_one|nobody|no|nothing|can_not|do_not|will_not|not|anyone ..3 can|going_to|will|try_to|try|could ..3 stop|talk|save|change ..3 me ..3 $|out_of|my_mind|now|anymore -laughing
i|just have_to|must just? die|be_dead|<killmyself>
i|just|really|definitely|honestly ..3 deserve|should|need|supposed|meant|ought ..3 to|just|be ..3 die|be_dead|dead|<killmyself>|not_be_alive|death|stop_existing
i_am|am|be killing_myself|ending_it_all|ending_my_life|ending_it|taking_my_life|offing_myself|unaliving|killmyself|going_to_end_it|ending_everything -laughing|trying|at_work|at_the_gym|with|over|working|for_this
jump|jumping|throw_myself|step|stepping|walk|walking|leap|fall|throwing_myself|lay_down|lie|lying|run|dive|jumped|lay|going ..3 off|in_front|into|infront|under|on|from|over|onto ..3 bridge|traffic|train|trains|roof|building|tracks|cliff|balcony|window|bus|truck|lorry|car|cars|highway|motorway|freeway|overpass|road|river|sea|ocean|railway|floor|metro|subway|tube|story|storey -puddle|trampoline
0.8: jump|jumping|throw_myself|throwing_myself ..3 off|from|out_the|out_of_the|out_of_my|in_front|infront|under -bed|joy
0.9: want_to|want|going_to|going|could|just|thoughts|thinking|feel|urge|about|might|let|think ..3 to|of|about|like|me jump|jumping $ -rope|ship|for
drive|driving|crash|crashing|swerve|swerving|steer|drove|veer|ram|drift|let_go_of|letting_go_of ..3 my|the|it|this|off|into|car|truck|of ..3 into|off|car|truck|wheel ..3 tree|wall|bridge|traffic|truck|pole|oncoming|cliff|road|river|lake|barrier|divider|lorry|guardrail|ditch
easy|tempting|tempted|simple|urge|want|could ..3 to|be ..3 let_go_of|turn|let_go|swerve|step_off|jump|lean ..3 of|the|off|forward|wheel
swerve|swerving|steer ..3 into|off
0.9: crash my ..3 car|bike|motorbike|truck -last|and_now|insurance|yesterday
hang|hanging|hanged|hung|strangle|strangling ..3 myself|from ..3 tree|rope|ceiling|belt|tonight|$|with|in|fan|doorknob|door|closet|rafters
shoot|shooting|blow|blowing|bullet|bullets|gun|put_a|eat_a|eat_the ..3 me|myself|my|brains|in|through|to|head|bullet|barrel|gun ..3 brains|head|brain|out|skull|temple|mouth|heart|chest -strap|roots|out_of_proportion
pull|pulling|pulled the|that trigger
bullet|bullets ..7 my|in|through|to ..3 head|brain|skull|temple|heart|mouth
gun ..7 to ..7 my head
slit|slitting|slash|slashing|slice|open ..3 my ..3 wrist|wrists|throat|veins|arteries|neck
drown|drowning ..3 myself|in_the_bath|in_the_sea|in_the_river|in_the_lake
0.9: walk|walking|swim|wade ..3 into ..3 sea|ocean|river|lake|woods ..3 not|never|and|until|disappear|freeze
carbon_monoxide|toaster ..7 car|garage|bath|die|peaceful|me|poisoning|bathtub
! voices|voice|demons|demon|god|thing_in_my_head|head|brain|they|it|she|he|something ..7 tell|tells|telling|told|says|saying|say|want|wants|screaming|scream|commanding|ordering|commands|whispering ..3 me|i|myself ..3 to|should|must? ..3 <killmyself>|die|kill|jump|hurt_myself|end_it|cut|do_it|harm|end -it_was|my|him|her|them|people|someone|everyone|yourself
attempt|try ..3 again|one_more_time|suicide_again ..3 soon|tonight|tomorrow|week|this_time|method|and_this
going_to|going|will|want|about|might|thinking|planning|plan|feel_like|considering ..3 to|of|on|about|try ..3 attempt_again|attempting_again|attempt|attempting|try_again_and|overdose|overdosing|od -the_exam|the_test|to|a
suicide|death|dying|ending_it|killing_myself|end_it ..3 is|seems|feels|looks|the|as|my ..3 only|best|last|easiest|like_the|an|logical|right|way|answer|solution|option|choice|inevitable|sweet|peaceful|tempting|appealing|comforting|good_idea
only|last|best|easiest|no_other ..3 option|solution|way_out|choice|answer|escape|exit|way ..7 suicide|death|die|kill|dying|killing|not_exist|leave_this_world -is_to_talk
0.6: only ..3 way_out|escape|exit|option_left|solution_left|choice_left
no|not|nothing ..3 other ..3 option|choice|way|solution ..3 than|but|for_me ..3 die|suicide|death|end|kill|dying
going_to|will ..3 end ..3 up ..3 <killmyself>|dead|doing_something_stupid|hurting_myself|taking_my
going_to|might|about_to|may|afraid|scared|worried|will|could|before_i|want_to|feel_like|think_i ..3 do|doing|did ..3 something ..3 stupid|drastic|bad|permanent|irreversible|terrible|rash|dumb|reckless|dangerous|regret -to_her|to_him|at_work
0.9: i_am|am|is|almost|nearly|so|very|just ..3 close|inches|seconds|moments|this_close|near ..3 to|from|away ..3 <killmyself>|ending|doing_it|jumping|dying|edge|suicide|end_it|killing|giving_up_on_life|do_it
0.9: on|at|over|near ..3 the|edge|brink|verge ..3 of ..3 suicide|death|ending|killing|brink|dying -divorce|tears
`,
  askmethod: `
0.8: enough pills|tablets|sleeping_pills to|$ -sleep|last
quickest|easiest|fastest|best|kindest|gentlest|any way|method|thing that|which? does_not|will_not|would_not hurt -me_back
does|will|would it hurt ..3 or ..3 asleep|sleep|quick|peaceful|do_you_just
someone|somebody|you|person takes|took|take|swallows ..7 tablets|pills|meds|medication ..7 hurt|die|asleep|survive
will|would|is|are|does|can|could|should ..3 sodium_nitrite|helium|nitrogen|hydrogen_sulfide|carbon_monoxide|bleach|antifreeze|cyanide|insulin|paracetamol|tylenol|fentanyl|<pills> ..3 kill|enough|painful|painless|hurt|work|lethal|quick -for|prescription|anxiety|headache
which|what ..3 products|chemicals|pills|medication|drugs|meds|substances ..3 can|could|should|will|would|to|are ..3 mix|mixed|combine|kill|lethal|deadly|die|make ..3 gas|sulfide|die|deadly|kill|hydrogen|$ -anxiety|me_worse
is|would|will|are ..3 this|these|it|that ..3 be? ..3 enough ..3 pills|tablets|mg|meds|to_kill|to_die|to_od
if|will|would ..3 i ..3 take|down|swallow|took|drank ..3 bottle|box|pack|pills|tablets|handful|all ..7 take_me|kill|die|enough|do_it|wake|work
100|99|high|certain|guaranteed ..3 percent|,? fatality|death|lethality|mortality|success rate
find|finding|know|looking_for|want|need|any ..3 a|an|any|good|easy|quick|painless? way|ways to ..3 end_it|end_this_life|end_everything|end_my_suffering -with_him|with_her|relationship
easy|painless|quick|peaceful|permanent way_out|exit -of_the|of_debt
!! if_only|wish|is_not|are|was|is ..3 there ..3 was|were|a|any|is ..3 painless|easy|quick|peaceful ..3 way|death|method|exit
how ..3 many|much ..7 <pills>|mg|milligrams|pills ..7 to|would|will|does|do|can|it|for|before ..3 die|kill|overdose|lethal|dead|death|od|fatal|take|end|enough|need|dangerous
how ..3 many|much ..3 <pills> ..3 overdose|die|kill|lethal|fatal|to_od|dead|never_wake
lethal|fatal|deadly ..3 dose|amount|dosage|quantity|combination|level|overdose
painless|painlessly|peaceful|peacefully|quick|quickest|quickly|easiest|fastest|easy|least_painful|surefire|guaranteed|cleanest|most_painless|pain_free|less_painful|simplest|effective|fast|non_painful|best|good ..3 way|ways|method|methods ..3 to|of|for ..3 <killmyself>|die|kill|suicide|dying|killing|end_it|end_my|end_things|not_be
quickest|easiest|fastest|painless|least_painful|quick|most_painless|kindest ..3 way|method|exit|one|out ..7 hurt|painless|pain|tonight|without_pain -to_school|lose_weight
painless|painlessly|peaceful|least_painful|most_painless|pain_free ..3 way_out|ways|method|methods|death|exit|suicide|way|to_die|to_go
way|ways|method|methods|how ..3 to|of|can_i|do_i|should_i|for|i_can ..3 die|<killmyself>|dying|hang|commit|suicide|kill_me|tie_a_noose|be_dead -alone|young|happy|of_embarrassment|from_work
suicide ..3 method|methods|ways|options
best|easiest|quickest|recommend|reliable|painless|certain method|methods|way_out|way_to_go $
will|would|is|does|do|can|could|are|if_i ..3 <pills>|bleach|mg|20|30|40|50|this_much|it|these|that|this|i_take|jumping|hanging ..7 kill_me|be_enough_to|enough_to_kill|be_lethal|lethal|be_fatal|fatal|be_painless|painless|kill_a_person|kill_you|deadly
is|are|would|does|will ..7 hanging|overdosing|drowning|jumping|overdose|helium|bleeding_out|sn|suicide|hypothermia|cutting_your|dying|shooting|carbon_monoxide ..7 painless|painful|hurt|peaceful|quick|fast|take_long|instant
how|long|does|do ..3 long|it ..3 does|take|would|for ..3 to|before|until ..3 die|bleed_out|bleed|overdose_to|hang|drown|suffocate|dead|lose_consciousness|pass_out ..3 from|by|if|to|$|after|hanging|death
does|will|would|did|it ..3 it|going_to|hurt ..3 hurt|when_you ..3 to|when|if ..3 die|hang|jump|overdose|shoot|kill|dying|bleed
how|what ..3 high|floor|tall|story ..7 jump|fall|die|fatal|survive|kill
how|where|can_i|anyone_know|anybody_know|does_anyone ..3 to|do_i|can_i|i|know ..3 tie|get|buy|make|obtain|purchase ..3 noose|helium|nitrogen|sodium_nitrite|sn|cyanide|fentanyl_to|gun_to|knot_for
what|which ..3 drugs|drug|pills|poison|medication|combination|plants|chemicals ..3 will|would|can|to|do|could|kill|are ..3 kill|die|overdose|lethal|deadly|me
what ..3 happens|would_happen|will_happen ..3 if|when|to ..3 i|you ..3 take|overdose|swallow|took|drink|mix ..3 <toomany>|too|bleach|antifreeze|pills|whole|all|overdose
what|how ..3 is|best ..3 height|dose|method|dosage|caliber|knot|amount ..3 to|for ..3 die|kill|suicide|death|lethal|hang
`,
};
