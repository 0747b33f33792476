/** Acts, plans, means, farewells. How a line is read: `readPhrase`. */
export const acutePhrases: Readonly<Record<string, string>> = {
  act: `
sat|sitting|sit|climbed|standing on the? sill|windowsill|window_sill|ledge|railing|parapet|edge_of_the_roof -bed
0.6: i|so|ok|okay took|swallowed them|it $
took|swallowed|downed them ** all_of_them|all|minutes|hour|hours|ago|now|every -home|out|to|back|down|away
0.9: minutes|hour|hours * ago|since_i_took ** took|tablets|pills|swallowed|them_all
kicked|kick|step_off|stepped_off the_stool|the_chair|stool|chair
tied * it|rope|belt|scarf * to|on * door|rail|beam|fan|tree
jumped|jump|hung|shot|trigger ** but|and * water|jammed|broke|snapped|survived|misfired|rope|not_deep|wasnt_deep|not_high|wasnt_high -rope_class
rope|noose * snapped|broke|tied|jammed
noose * is|was|has
0.9: ^ at|on|by the bridge|roof|tracks|edge|cliff|ledge|cliffs|station -with_my_mates|with_friends
0.9: take|taking|swallow|swallowing * all_of_them|them_all|the_lot|every_last_one|every_single_one|all_my_pills|all_my_meds|all_the_pills|all_the_meds|whole_bottle|entire_bottle|all_at_once -bins|down|home|to_the
took|swallowed|drank|downed|taken|ate * everything_in|all_of_them|the_lot|whats_left_of|what_was_left|the_rest_of|whatever_was|all_that_was|all_i_had|everything_i_could|everything_we_had -to_court|home|i_had_learned|seriously|for_granted|out
<took> * 20|25|30|35|40|45|50|60|70|80|90|100|too_many of them|those -out|home
0.7: i|just|already|have took|taken|swallowed|drank * the|them * <pills>|bottle|stuff * already|tonight|now|feel|before|$|ago|and|i -for|with_food|prescribed|headache|morning
took|taken|swallowed|drank|downed ** box|bottle|packet|cabinet|cupboard|drawer * of|ago|and * tablets|pills|meds|nothing|sick|heavy|sleepy|ago|stuff -of_water|of_wine
cut|cutting * too_deep|way_too_deep|so_deep|really_deep|deep|wont_stop|to_the_bone -cleaning|budget|thoughts
chair|stool|ladder ** neck|rope|noose|beam
it|rope|belt|something|cord round|around my neck
pistol|gun|shotgun|rifle|blade|razor|knife|pills|tablets|rope * is|are * on_the_pillow|on_my_pillow|next_to|beside|in_my_lap|on_the_side|in_my_pocket|in_the_car|in_my_hand|in_the_boot|in_my_bag
have|had ** pistol|gun|barrel|shotgun|revolver * in|to * mouth|head|temple|chin
plastic_bag|bag ** head|breath|breathe|wait * longer|over|off|on -groceries
helium|nitrogen|exit_bag|carbon_monoxide * and|tank|bag|ready|gas
think_i_made_a_mistake|maybe_i_made_a_mistake ** took|tablets|pills
took|swallowed|tablets|pills|overdose ** made_a_mistake|ring_999|call_911|call_an_ambulance|dont_want_an_ambulance|dont_want_ambulance|be_ok|throw_up|go_to_hospital|feel_heavy|getting_sleepy|stomach_hurts
<took> * <toomany> * <pills> -back|on_time|to_the|as_prescribed|as_directed
<took> ** overdose -of_selfies
took|taken|swallowed|downed|chugged|drank * bleach|antifreeze|poison|pesticide|rat_poison|cyanide|acid
overdosed|oded|od'd|od_ed -on_caffeine|on_tiktok|on_sugar|on_chocolate|in
i|have|just|already overdose -on
have|just|already|am|i * overdosed|overdosing|od'd|oding
<took> them|it all * not|hours|minutes|ago|now|tonight|feel|scared|goodbye|hospital|throw|sick|happen
<took> every|each <pills>|pill|tablet|one * i|had|house|could|in
<took> more|way_more|double|triple|too_many|too_much * than * supposed|should|prescribed|dose
0.8: <took> too_many|too_much|a_lot_of * <pills>
0.7: have|had ** <pills> in_my_system|in_me|in_my_stomach
cut|slit|slashed|sliced|opened my * wrist|wrists|veins|throat|artery|arteries|vein -years
0.8: wont|not|cant_stop * stop|stopping|stopped * bleeding -nose
bleeding * out|everywhere|a_lot|bad|badly|heavily -nose
blood ** everywhere|all_over -nose|period
rope|noose|belt|cord|scarf|bag|leash ** around|round|over|on * my neck|throat|head
neck ** in ** noose|rope|belt
standing|sitting|stood|sat|parked|here|am|was ** on|at|by|near|beside|under|next_to|outside * bridge|ledge|edge_of_the_roof|edge_of_a|edge_of_the|cliff|rooftop|roof_of|overpass|train_tracks|railway|railroad|tracks|platform|railing|parapet|balcony -world|seat|bed
am|here|now|sitting|standing * on|at * the|a bridge|ledge|roof|rooftop|cliff|overpass|tracks|railing|top_of_the_car|multi_storey|multistorey|edge_of_the_roof|edge_of_a -burnout
gun|pistol|revolver|rifle|shotgun|barrel|knife|blade|razor|pills|rope|noose|bottle ** in_my_hand|in_my_hands|to_my_head|in_my_mouth|in_my_lap|to_my_temple|against_my_head|against_my_wrist|against_my_temple|to_my_throat|to_my_wrist|under_my_chin|to_my_chest|to_my_neck|loaded
loaded|loading * gun|pistol|revolver|rifle|shotgun -with_guns
holding|hold|staring_at|looking_at|have|got * knife|blade|razor|razors|gun|pistol|pills|tablets|rope|noose|bottle_of_pills|handful_of_pills|bottle_of_tablets ** now|hand|hands|front|lap|tonight
holding|hold|staring_at|clutching|gripping * gun|pistol|pills|tablets|bottle_of|rope|noose|knife|blade|razor
<pills>|rope|noose|gun|knife|razor|blade * in_front_of_me|next_to_me|beside_me|on_the_table|on_my_lap|lined_up|laid_out|counted|on_my_bed|on_my_desk|by_my_bed|within_reach|right_here
<pills>|pill * lined_up|laid_out|counted_out|crushed|poured_out
laid|lined|counted|poured * <pills>|pill ** out|up -of_date|ran|run
by_the_time|when|if you * read|see|are_reading|get|find * this * gone|dead|will|late|over|done|i_am|already
by_the_time|when you * read|see|find this|it
car|engine * running|garage ** garage|running|hose|exhaust|windows|closed
started|starting|begun|beginning * to? * drown|suffocate|fade|lose_consciousness
0.9: i|have|am did|done it * taken|goodbye|wait|late|over
it_is|is_it too_late * took|pills|ambulance|already|gone
already|have|just|am * jumped|hanged|hung_myself|drank * bleach
i_am|am|now dying * now|goodbye|pills|slowly|and_no
rope|noose * is|has|are|was * tied|ready|up|hanging|set
tied|tying|hung|hanging|made|tie * a? * rope|noose
water * running|bath * razor|blade
feel|feeling|getting * sleepy|drowsy|dizzy|cold * pills|took|taken|goodbye
tried|attempted * <killmyself>|hang_myself * tonight|today|this_morning|yesterday|last_night|hours_ago|an_hour|just
just|tonight|today|this_morning|yesterday|last_night|hour_ago|hours_ago * tried|attempted * to? <killmyself>|die
! <took> the_whole|the_entire|all_the|all_of_my|all_my|every|a_whole * bottle|packet|box|pack|strip|blister|stash|bottles|packets|boxes|supply|prescription -of_water|of_wine|of_vodka|of_coke|of_soda
`,
  plan: `
0.5: started|been|back planning again|it_again
0.8: is|on * the|my day|date|night i * set|picked|chose|planned|decided|have_chosen|am_going_to_die|will_die|die
monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight * is the day|night -of_my|we|he|she|they|off|for
0.8: going_to|gonna|will|about_to|think_i_am_gonna * dip|check_out|go tonight|for_good|forever|$ * goodbye|time|over
wont|cannot|not|never * be_stopped|be_found|be_saved|be_disturbed|be_interrupted
going|gonna|will|soon * be? * asleep|free|away|gone forever|for_eternity|from_this_pain|from_suffering|from_all_this|from_everything -from_him|from_her|my_parents
have|has|got|around|about|a|one|two|1|2|3 * month|week|weeks|days|months|day * before|till|until i * go|am_gone|do_it|die|leave_this -back|to_college|home|on|to
hotel|room|cabin|airbnb|motel * booked|paid_for|reserved ** enough|alone|pills|medication|quiet|no_one|nobody|find|thursday|cleaner -for_two|for_the_wedding|honeymoon
using|use * the|my * belt|rope|gun|razor|scarf|cord $|tonight|when
enough ** to make_sure|be_sure
days|day|hours|weeks|minutes|week * more|left|longer|until|to_go ** be_over|over|free|gone|end|done|peace|at_rest -exam|semester|term|shift|contract|renovation
if * this|the|it|my * surgery|treatment|medication|meds|therapy|ect|ketamine|doctor|court|test|results|appeal ** not|fails|doesnt|wont ** checking_out|check_out|done|out|end|kill|over|thats_it|last
0.8: writing|wrote|rewriting|finishing|drafting * my|a|the * note|letter|notes|letters * and|$|to|so|for|tonight -for_work|school|class|therapist|teacher|recommendation
0.8: bought|have|got|ordered|collected|gathered * everything|all|what i need -for_the|to_cook|for_christmas|to_be_happy|but|and_more
0.7: it_ends_soon|wont_be_long_now|not_long_now|soon_it_will_be_over * and|$|now -semester
plan|planning|plans|going|gonna|thinking|thinking_about|want * on|to|of|about * do|doing * it * when|after|before|once|while|on|tonight|soon|the_day -with|for_work|at_work|again_at|my_homework
have|got * a|the * plan|method|way|means * but|no|and|not * motivation|courage|energy|strength|guts|carry|act|use|it|scared|date
give|giving|gave * it|life|myself|them|things * one|a|another|two|until|till|1|2|3 * more|month|week|year|year|months|weeks|days|spring|summer|christmas ** out|then|done|end|over|gone|if -notice
today|tomorrow|tonight * is|was|will_be * the|my * day|night|one|last_day|it|end -i_start|i_finally|of_the_week|off|shift|we
written|wrote|writing|made|updated|finished * a|my will -to_live|smith
by_the_time|when|if * read|reads|see|sees|find|finds|reading * this ** gone|dead|over|late|done|wont_be
0.8: everything|all * is * ready|set_up|set|packed|arranged|in_place|planned -to_go_home|for_the_party|for_the_baby|for_christmas|for_the_move|for_the_trip
0.8: it_is_all set_up|set|ready|planned|arranged|in_place -for_the
0.8: got_it_all|have_it_all|ive_got_it all? arranged|planned|figured_out|sorted|worked_out
0.35: when|how|while|where * i|id|i_would * plan|planned|do it
0.7: looked_up|look_up|looking_up|googled|googling|researched|reading_about|searched|searching * ways|methods|how_to_do_it|how_id|how_i|how_to_do|how_much_it_takes|how_many
0.6: my|the * second|first|one|last|end|deadline * date * picked|set|chosen|circled
picked|chose|chosen * the|a|my * tree|day|date|bridge|place|spot|method|song -for_the_wedding|for_the_party
have|set|got|gave|with * an|myself * end_date|expiration_date|expiry_date|deadline|time_limit -for_work|at_work|essay
after * the|my|christmas|he|she|they|the_kids|his|her * wedding|birthday|christmas|graduation|goes|dies|funeral|holidays|leave|asleep ** i_will|i_am_going_to|hotel|gone|do_it|end|decided|kill|free|over|room
0.8: wont|will_not|not_going_to|not_gonna|wouldnt be_there|be_on|be_here|see_it|be_around * for|on|one_way|anymore|either|when -wedding|party|meeting
<pills>|patches|medication ** saving|saved|hidden|hid|stash|hoarding|collecting|keeping * them|patches|pills|up
plan|imagine|think_about|picture|rehearse * who|how * would|they|he|she|find|will * find|told|react * me|they|$ -out
0.9: i_wont|i_will_not|not_going_to|dont_plan_to|wont_be|shant see|around_for|alive_for|here_for|be_around_for|live_to_see|make_it_to christmas|my_birthday|next_year|summer|spring|2020|2021|2022|2023|2024|2025|2026|2027|graduation|the_new_year|30|40|my_30th|my_next -from_here|my_family
0.5: have|got|made|making|came_up_with|finalised|finalized|finished|finishing|set|complete|written * a|my|the|plans * plan|plans $
have|got|made|making|finalized|finished|set ** plan|method|date|plans * to|for|of|and * <killmyself>|die|suicide|death|do_it|kill|jump|hang|a_date|a_method|a_note|date|end_it|end_my
have|got|made * a|my plan|date|method * and|to * date|place|note|time|method|plan|kill|die|end_it|it_calms
suicide|death|exit|my_own_death|my_suicide|checkout plan|plans|date|method
my|the_perfect|a_solid|a_foolproof exit_plan|exit_strategy|exit_date|exit_bag|ctb|exit
have|got|having it|everything|this|all_of_it * planned|planed|figured_out|worked_out|mapped_out|set_up|in_place|sorted|prepared|ready|arranged -to_see|for_college|for_the
all|everything is|its * planned|in_place|set_up|prepared|arranged -for_the
know|knew|decided|figured_out * how|when|where|exactly_how * going_to|would|will|want_to|am|i_am * do_it|end_it|die|kill|go|end_my|end_things|jump|<killmyself>
0.8: know|decided * how|when|where|exactly_how * do_it $
picked|chose|chosen|set|choose|picking|selected|decided_on|found|scouted * date|day|method|place|spot|bridge|tree|building|way_out|location ** die|it|end|suicide|kill|jump|hang|do|and|for|$
0.7: picked|set|chose|chosen|have * a|the|my date $
planning|plan|planned|plans|planing|scheduled * my|on|to|for|out * suicide|death|<killmyself>|die|kill_myself|exit|jump|jumping|overdose|hang|dying|end_it|last_day -for_christmas
planning|plan|plans|intend|intending * on|to * <endit>|not_being|not_be|not_wake|not_waking|never_wake|be_gone|be_dead|leave_this|not_living|dying|die|kill|leave_forever
plan|planning|intend * on? * dying|not_being_here|not_being_alive|being_dead|being_gone
if ** not|nothing|doesnt|dont|still|isnt|never|cant|fail|fails|lose ** <soon>|then|by|i_am|i_will|i ** <killmyself>|end_it|die|ending_it|killing|be_gone
giving|give|gave|set * myself|me|it * until|till|til|one_more|a_year|a_month|a_week|one_last|another_month|a_deadline -break|time_to_grieve
deadline * for|to * myself|kill|die|life|end|suicide
0.6: tonight|today|tomorrow|this * is|will_be * the? * night|last_night|last_day|end $
<soon> ** i|am|will|going_to|gonna|ima|my|is|its ** <killmyself>|die|be_dead|end_it|end_my|be_gone|be_over|ending_it|jump|hang|leave_this|check_out -laughing
<soon> i_am|i_will_be|ill_be|i_will free|at_peace|gone|no_more -from_work|at|for_lunch
it|this|everything * ends|end|is_over|will_be_over|stops * tonight|today|tomorrow|this_week|this_weekend|soon|friday|sunday|monday|saturday -semester
<killmyself>|die|end_it|end_it_all|be_dead|be_gone|do_it|ending_it|end_my_life|jump|gone_for_good|dead|leave_this_world|do_this ** <soon> -on_earth
0.6: doing|do|ending|end it <soon>
my|this_is|be_my|is_my|this_is_the last|final night|day|days|post|message|words|christmas|birthday|week|meal|hours|moments|breath|goodbye|letter|sunset|thanksgiving|summer|weekend -shift|here_at_work|as_a|of_school|of_work|on_my_period|in_college|of_uni|of_college|at_work|of_high|at|of_the_holidays
be|being dead|gone by|before|tomorrow|tonight|next|soon|in_a|in_the|within|after|this
wont|will_not|might_not|may_not|probably_not|doubt|not_going_to|shouldnt * be|live|make_it|survive|see * here|alive|around|tomorrow|tonight|next_year|the_morning|morning|christmas|my_birthday|this_week|the_weekend|another_year|30|25|21|20|18|the_year|much_longer|long|the_night|next_week|monday|graduation|the_new_year|for_much|through_tonight|to_see -to_work|to_school|in_class|to_the_party
wont * be|live * to * see|make * tomorrow|christmas|birthday
rehearsed|rehearsing|practiced|practised|practicing|practising|test_run|trial_run|dry_run ** it|hanging|noose|knot|jump|rope|suicide|method|overdose|gun|dying
went|drove|walked|been|go|going * to * bridge|cliff|tracks|roof|river|overpass|train_station|multi_storey|car_park|building|railway * to|and|last|tonight|yesterday|again|thinking|planning|but|almost|looked
researched|researching|looked_up|looking_up|googled|googling|searched|searching|reading_about|read_about|looked_into|looking_into|looking_at|studied|comparing ** method|methods|how_to_die|ways_to_die|painless|lethal|suicide|how_to_kill|ways_to_kill|overdose|fatal|<killmyself>|how_to_end|die|hanging|nooses|knots|bridges
wrote|writing|written|write|finished|drafted|left|leaving|typed|typing|recorded|recording|rewriting|have|got ** suicide|goodbye|good_bye|farewell|final|death|last * note|notes|letter|letters|video|videos|message|messages|voicemail -from
wrote|writing|written|write|finished|leave|leaving|left * my|a|the|their|everyone|notes|letters * note|notes|letter|letters|will ** parents|everyone|family|kids|mom|explaining|know|goodbye|gone|dead|found|find|blame|ready|desk|drawer|each|loved|pillow|sorry
wrote|written|left|writing * note|notes $
suicide_note|suicide_notes|suicide_letter
writing|wrote|written|made|making|finished|updated|updating|sorted|sorting|finalized * my|a will $
writing|wrote|written|made|updated|sorting|sorted ** my_will|life_insurance|funeral|passwords|affairs
getting|got|get|put|putting|setting|have * my? affairs|finances|things|everything|life in_order|sorted_for
planned|planning|picked|chose|paid_for|write|wrote * my|own * funeral|eulogy|obituary|burial|casket|coffin|urn
giving|gave|given|give * away * my|all|everything|stuff|things|possessions|dog|cat|pets|games|clothes|money|belongings -to_charity|to_goodwill
sold|selling|given|donated * all|everything|most_of * my|i_own * wont|need|gone|longer|where|going|anyway
0.8: found|finding|find|arranged|rehomed|rehoming|asked|someone|who ** home|homes|take|look_after|take_care|adopt ** my_cat|my_dog|my_cats|my_dogs|my_pets|my_pet|my_kids|my_rabbit|my_kids ** gone|dead|i_go|when_i|after|before|i_am
0.7: who|someone_to|somebody_to * take_care_of|look_after|feed * cat|dog|pets|cats|dogs|kids * when|after|if|once|gone
left|leaving|put|leave * instructions|passwords|money|enough_food|food_out * for|cat|dog|funeral|them
deleted|deleting|wiped|wiping|cleared|clearing|cleaned|cleaning * my|everything|browser|phone|room|accounts|apartment|flat|house * so * they|nobody|no_one|wont|find|burden|have_to
so * they|nobody|my_mom|my_parents|my_family|my_wife|someone|cops|police|stranger|kids * wont|dont|doesnt|isnt|not * have_to * find|clean|see * me|body|up|it
someone|police|they|who|stranger|cops|roommate|mom|nobody|no_one|will|kids|wife|sister|brother|parents|dont_want * find|finds|found|finding * my body|corpse
`,
  means: `
got|get|have|took|taken * shotgun|gun|rifle|pistol|noose|rope * out|ready|here|loaded -range
pick|picking|picked|get|getting|buying|buy|bought|order|ordered|ordering * up? * a|my|the gun|handgun|pistol|shotgun|rifle|revolver|noose|rope * tomorrow|today|tonight|soon|this|next|and|$|from -shot|range|hunting|show|license
blade|knife|gun|rope|razor|pills and a|my * neck|throat|head|wrist|bottle|rope|plan|note
0.8: stockpiling|stockpiled|hoarding|stockpile for|$|and
know|knows|found|remember * where * keeps|keep|hides|stores|has|locks * his|it|gun|guns|rifle|pills|hers|theirs|the_key -snacks
have|got|counted|there_are|holding|with * 20|25|30|35|40|45|50|60|70|80|90|100|120|enough|dozens|hundreds|two_bottles|three_bottles * <pills>|pills|of_them -left_to_work|a_day
bought|have|got|saved|took|ordered * enough * to * make_sure|be_sure|last|this_time|do_it
<pills> ** saving|saved|keeping|kept|hoarding|counted|counting * them|half|it -money
bought|got|have|own|ordered|found|acquired|stole|buying|buy|saved|purchased|getting|get|picked_up|with|stolen|borrowed|keep|hid|hiding|hidden|order|received|arrived|ready * <deadly> -control|laws|license|shot
0.7: bought|got|ordered|saved|saving|keep|keeping|hid|hiding|hidden|found|stole|kept|have * razor|razors|blade|blades|knife|rope|belt|charcoal|helium
rope|noose|gun|helium|sn|nitrogen|poison|pills|shotgun|package|order * arrived|arrives|came_in_the_mail|is_ready|is_in_my|came_today|in_my_closet|in_my_car|in_the_closet|in_my_trunk|under_my_bed|in_the_garage|in_my_drawer|in_my_nightstand|in_my_backpack|in_the_drawer|in_the_shed|in_the_attic|next_to_my_bed|in_my_room|in_my_cupboard
stockpiling|stockpiled|stockpile|hoarding|hoarded|hoard|stashing|stashed|saving|saved|collecting|collected|stash|keep|keeping|hiding|hid|hidden * up? * my|some|of|the|moms|dads|grandads|his|her * <pills>|patches
stash|stockpile|collection|supply|hoard * of * <pills>
have|got|bought|saved|find|there_is|own * enough * <pills>|pills_to|stuff|to * to * kill|die|do_it|end|overdose|sleep|finish|job|me
enough ** to|for * kill_me|kill_myself|kill_a_horse|end_it|finish_me|do_the_job|do_it|die|overdose|lethal
have|has|got|easy|had * access * to * gun|guns|firearm|firearms|<pills>|lethal|weapon
the|my|dads|his|parents|grandpas|family|husbands|uncles|moms * gun|guns|shotgun|pistol|rifle|firearm * is|are|in|was * safe|closet|drawer|unlocked|nightstand|upstairs|downstairs|bedroom|next|loaded|room|house|downstairs
have|got the? * means|method|materials|supplies|everything_i_need|all_i_need|what_i_need * to * do|end|die|kill|it|ready|here
0.6: have|got * the * means|supplies $
counted|counting|count * my|the|out|all * <pills>
have|got|had ** <pills> * next_to|hidden|stashed|saved|ready|waiting|left|enough|in_my_drawer|in_my_bag
have|got|with|bought|there_is|there_are * bottle|bottles|boxes|packs|packets * of? <pills> * and|in|here|left|ready|to|i|that|$
go|going|drive|driving|get|buy * to? * buy|get|bridge|store|shop|pharmacy * rope|gun|charcoal|helium|razor|blades
`,
  farewell: `
goodbye|goodbyes|good_bye|farewell|bye * everyone|everybody|world|cruel_world|reddit|forever|life|for_good|for_ever|to_you_all|to_this_world -party|lunch|party
^ goodbye|good_bye|farewell|adieu $
^ bye_everyone|bye_all|bye_world|goodbye_all|goodbye_world|goodbye_everyone
say|saying|sending|writing|write|wrote * my * goodbye|goodbyes|good_bye|good_byes|farewell|farewells|last_words|final_words -to_my_dog|to_my_dad|to_my_mom|to_him|to_her|at_the_airport
said|made|sent * my * goodbyes|good_byes|farewells
wanted|want|came|here|just * to * say * goodbye|good_bye -to_him|to_her
this * is|will_be|might_be|may_be * goodbye|good_bye|my_goodbye|my_last_post|my_final|my_last|my_suicide|my_note|my_farewell|the_last_time_i_post|the_last_time_i_write|the_last_time_you|it_for_me|it_then|where_it_ends|the_end_for_me|the_end_of_me|farewell|adieu -semester|job|shift|year_of|chance|straw|exam
0.6: this * is * it|the_end $
0.6: so_this_is_it|guess_this_is_it|well_this_is_it|its_over_for_me|it_is_over_for_me
my|a * last|final * post|message|words|goodbye|letter|note|thing_i|text
see|meet|be_with|join|reunited|go_be_with ** on_the_other_side|in_the_next_life|next_life|in_heaven|up_there|other_side|afterlife -he_is_watching|wonder
see_you|meet_you|see_yall|see_u * on|in * other_side|next_life|hell|heaven|another_life|afterlife
0.9: going|want|wanna|ready|time|wish|need|will|gonna * to? * join|be_with|go_be_with|follow * him|her|them|my_mom|my_dad|my_brother|my_sister|my_son|my_daughter|my_wife|my_husband|my_baby|mom|dad|grandma|my_friend ** again|soon|heaven|grave|afterlife|up_there|gone|died|passed|death|dead|tonight|now
0.7: sorry|forgive|forgive_me ** mom|dad|everyone|my_family|wife|kids|baby|you_all|my_love|everybody ** but|gone|leaving|do_this|cant|fault|strong|anymore|couldnt|better -loss|hear|you_are|reply|english|post
0.35: tell * my|them|her|him|everyone|mom|dad * family|mom|dad|kids|wife|husband|son|daughter|sister|brother|them|parents|girlfriend|boyfriend|i|her|him * loved|sorry|tried|their_fault -back|how_you_feel|about
0.7: please|pls * take_care_of|look_after|watch_over|dont_cry|dont_be_sad|dont_blame|forgive_me|remember_me * my|me|for|when|$|her|him|them -yourself|yourselves
0.6: dont|no|nobody|not|never * cry_for_me|mourn_me|blame_yourself|blame_yourselves|be_sad_for_me|miss_me|look_for_me|anyones_fault|blame_anyone|blame_him|blame_her|come_looking
0.6: it|this * is|was * not|nobodys|no_ones|noones * your|anyones|their|fault ** i_am|i_tried|choice|decision|die|go|dead|sorry|goodbye|love_you
0.6: thank|thanks * you|u * for|everyone|all * everything|being_there|the_memories|your_kindness|all_you * but|goodbye|i_am_going|this_is|tired|bye|loved|over
remember_me|forget_me|forget_about_me * when|as|for|happy|fondly|please|after|and
i_love_you|love_you|love_yall|i_loved_you * all|everyone|mom|dad|so_much|guys ** goodbye|sorry|bye|forgive|gone|cant|better|farewell
leaving|leave|left|exit|exiting|departing|depart|quit|quitting * this|the|my * world|earth|planet|life|existence|plane -of_work|of_warcraft|behind|for_granted
am|will_be|gonna_be|be * leaving|gone|going for_good|forever|for_ever|soon|now -to_bed
0.7: hope|hoping|wish ** forgive|forgives|move_on|find_peace|get_over ** me|i_am_gone|without_me|someday -feel
0.6: finally|soon|be|am|can at_peace|be_free|rest_in_peace|at_rest|no_more_pain|peace_at_last|free_of_pain|rest_forever -and_quiet|time|with_it
final|last * goodbye|goodbyes|farewell
been|had|was|it_was|it_has_been * nice|good|fun|pleasure|real|a_ride|a_good_run * knowing|while_it|meeting|yall|you_all|everyone|everybody|run
sorry|apologies|forgive|forgive_me * for * what * i|am|im * about|going|do|done|have_to
sent|sending|texted|posted|hugged|kissed|told|tucked * one_last_time|for_the_last_time|last_time|goodbye|last_message
! 0.5: one_last_time|one_final_time|for_the_last_time * and|before|then|so|$
`,
  intent: `
0.9: courage|balls|guts|nerve * to ** follow_through|go_through|fulfil|fulfill|carry_it_out|my_plan -with_the|interview
0.9: think|know|feel|guess|believe|maybe|its|it_is * my_time to_go|to_leave|to_die|is_up|has_come|is_now
slice|sliced|slicing|cut|cutting|slit|rip|blade|knife ** my * neck|throat|jugular|artery|carotid|wrists * open|out|$
at_peace|made_peace|made_my_peace|peace with_it|with_this|with_that -i_decided_to_leave
think|thinking|thought|thoughts|imagine|imagining|urge|urges|tempted|fantasize|fantasise|wanted|want|almost|nearly|could|wonder|wondering|picture * about|of|to|how * hitting|hit|crashing|crash|turning|driving|drive|veering|stepping|step|letting_go|jumping|jump|falling|fall|not_braking|swerving|going|walking|walk|throwing * wall|tree|truck|wheel|off|traffic|train|trains|bridge|front|into|edge|over|balcony|lorry|sea|river -ball|party|conclusions|work|panic
0.9: look|looking|looked|stare|staring|standing|stand|stood * at|over|on|near|by * bridge|bridges|building|buildings|edge|train|trains|tracks|beam|pills|knife|knives|railing|rope|painkillers|razor|cliff|balcony ** and|different|thought|think|wonder|jump|would|way|want|just
0.9: part|something|brain|mind|head|thought|thoughts|voice|it|she|he|they * keeps|says|goes|telling|tells|say|saying|tell|going * me|do_it|jump|to * do_it|jump|kill_myself|end_it|do_it_do_it
0.7: ^ im|i_am|so_im|so_i_am|ok_so_im|ok_im * doing it $
am|going|gonna|will|about|ima|must|have|need|shall|plan|planning|decided|should|might|may|could|gotta|let|want|wanted|ready|willing|determined|committed|bout * to|on|me|just * <killmyself> -laughing
gonna|going_to|will|about_to|ready_to|need_to|have_to|must|decided_to|planning_to|want_to|wanna|gotta|might|may_just|let_me * <endit> -with_him|with_her|with_my|with_them|relationship|between
decided|decision|accepted|chosen|chose|peace_with * die|suicide|kill|death|dying|killing|not_live|stop_living|end_my|my_life|<killmyself>|leave_this
0.6: made_up_my_mind|mind_is_made_up|made_my_decision|made_my_choice|minds_made_up|my_mind_is_set|decision_is_made|decision_is_final|nothing_will_change_my_mind
0.8: made|making|at|feel|come_to|came_to|found|make peace * with * dying|death|my_decision_to_die|the_idea_of|leaving_this|ending|not_being
am|feel|feeling|finally|think_i_am|im * ready * to|for * die|go|leave|end|death|be_done|sleep|dying|give_up_for_good|be_free|be_gone|rest|check_out|let_go|kill|jump -to_work|to_school|to_bed|out_tonight|on_vacation|for_work|home|on_a_date|back
i|im|just * ready_to_die|ready_to_leave|ready_for_death|ready_for_it_to_be_over -to_work|to_school|to_bed|home
0.5: going|gonna|about|ready|ima|finally|im * to|on|be|just * do|doing it $
0.8: doing|do|did it * tonight|tomorrow|after_my|this_weekend|sunday|monday|tuesday|wednesday|thursday|friday|saturday|properly_this_time|for_real -homework
^ i_will_do_it|i_will_just_do_it|i_am_doing_it|i_am_going_to_do_it|im_doing_it|im_going_to_do_it|gonna_do_it|going_to_do_it|im_gonna_do_it|ill_do_it -tomorrow_at|well
this_time * i|it|will|wont|going|be|no * fail|succeed|properly|chickening|mess|permanent|for_real|make_sure|survive
no|nobody|no_one|nothing|cant|dont|wont|not|anyone|noone * can|going_to|will|try_to|try|gonna|could * stop|talk|save|change * me * $|out_of|my_mind|now|anymore -laughing
i|just have_to|must just? die|be_dead|<killmyself>
i|just|really|definitely|honestly * deserve|should|need|supposed|meant|ought * to|just|be * die|be_dead|dead|<killmyself>|not_be_alive|death|stop_existing
i_am|im|am|be killing_myself|ending_it|ending_it_all|ending_my_life|taking_my_life|offing_myself|unaliving|killmyself|going_to_end_it|ending_everything -laughing|trying|at_work|at_the_gym|with|over|working|for_this
jump|jumping|throw_myself|step|stepping|walk|walking|leap|fall|throwing_myself|lay|lie|lying|run|dive|jumped|lay_down|going * off|in_front|into|infront|under|on|from|over|onto * bridge|traffic|train|trains|roof|building|tracks|cliff|balcony|window|bus|truck|lorry|car|cars|highway|motorway|freeway|overpass|road|river|sea|ocean|railway|floor|metro|subway|tube|story|storey -puddle|trampoline
0.8: jump|jumping|throw_myself|throwing_myself * off|from|out_the|out_of_the|out_of_my|in_front|infront|under -bed|joy
0.9: want|wanna|going|gonna|could|just|thoughts|thinking|feel|urge|about|might|let|think * to|of|about|like|me jump|jumping $ -rope|ship|for
drive|driving|crash|crashing|swerve|swerving|steer|drove|veer|ram|drift|let_go_of|letting_go_of * my|the|it|this|off|into|car|truck|of * into|off|car|truck|wheel * tree|wall|bridge|traffic|truck|pole|oncoming|cliff|road|river|lake|barrier|divider|lorry|guardrail|ditch
easy|tempting|tempted|simple|urge|want|could * to|be * let_go|turn|let_go_of|swerve|step_off|jump|lean * of|the|off|forward|wheel
swerve|swerving|steer * into|off
0.9: crash my * car|bike|motorbike|truck -last|and_now|insurance|yesterday
hang|hanging|hanged|hung|strangle|strangling * myself|from * tree|rope|ceiling|belt|tonight|$|with|in|fan|doorknob|door|closet|rafters
shoot|shooting|blow|blowing|bullet|bullets|gun|put_a|eat_a|eat_the * me|myself|my|brains|in|through|to|head|bullet|barrel|gun * brains|head|brain|out|skull|temple|mouth|heart|chest -strap|roots|out_of_proportion
pull|pulling|pulled the|that trigger
bullet|bullets ** my|in|through|to * head|brain|skull|temple|heart|mouth
gun ** to ** my head
slit|slitting|slash|slashing|slice|open * my * wrist|wrists|throat|veins|arteries|neck
drown|drowning * myself|in_the_bath|in_the_sea|in_the_river|in_the_lake
0.9: walk|walking|swim|wade * into * sea|ocean|river|lake|woods * not|never|and|until|disappear|freeze
carbon_monoxide|toaster ** car|garage|bath|die|peaceful|me|poisoning|bathtub
! voices|voice|demons|demon|god|thing_in_my_head|head|brain|they|it|she|he|something ** tell|tells|telling|told|says|saying|say|want|wants|screaming|scream|commanding|ordering|commands|whispering * me|i|myself * to|should|must|must? * <killmyself>|die|kill|jump|hurt_myself|end_it|cut|do_it|harm|end -it_was|my|him|her|them|people|someone|everyone|yourself
attempt|try * again|one_more_time|suicide_again * soon|tonight|tomorrow|week|this_time|method|and_this
going|gonna|will|want|about|might|thinking|planning|plan|feel_like|considering * to|of|on|about|try * attempt|attempting|attempt_again|attempting_again|try_again_and|overdose|overdosing|od -the_exam|the_test|to|a
suicide|death|dying|ending_it|killing_myself|end_it * is|seems|feels|looks|the|as|my * only|best|last|easiest|like_the|an|logical|right|way|answer|solution|option|choice|inevitable|sweet|peaceful|tempting|appealing|comforting|good_idea
only|last|best|easiest|no_other * option|solution|way_out|choice|answer|escape|exit|way ** suicide|death|die|kill|dying|killing|not_exist|leave_this_world -is_to_talk
0.6: only * way_out|escape|exit|option_left|solution_left|choice_left
no|not|nothing * other * option|choice|way|solution * than|but|for_me * die|suicide|death|end|kill|dying
gonna|going_to|will * end * up * <killmyself>|dead|doing_something_stupid|hurting_myself|taking_my
gonna|going_to|might|about_to|may|afraid|scared|worried|will|could|before_i|want_to|feel_like|think_i * do|doing|did * something * stupid|drastic|bad|permanent|irreversible|terrible|rash|dumb|reckless|dangerous|regret -to_her|to_him|at_work
0.9: im|am|is|almost|nearly|so|very|just * close|inches|seconds|moments|this_close|near * to|from|away * <killmyself>|ending|doing_it|jumping|dying|edge|suicide|end_it|killing|giving_up_on_life|do_it
0.9: on|at|over|near * the|edge|brink|verge * of * suicide|death|ending|killing|brink|dying -divorce|tears
`,
  askmethod: `
0.8: enough pills|tablets|sleeping_pills to|$ -sleep|last
quickest|easiest|fastest|best|kindest|gentlest|any way|method|thing that|which? does_not|will_not|would_not hurt -me_back
does|will|would it hurt * or * asleep|sleep|quick|peaceful|do_you_just
someone|somebody|you|person takes|took|take|swallows ** tablets|pills|meds|medication ** hurt|die|asleep|survive
will|would|is|are|does|can|could|should * sodium_nitrite|helium|nitrogen|hydrogen_sulfide|carbon_monoxide|bleach|antifreeze|cyanide|insulin|paracetamol|tylenol|fentanyl|<pills> * kill|enough|painful|painless|hurt|work|lethal|quick -for|prescription|anxiety|headache
which|what * products|chemicals|pills|medications|drugs|meds|substances * can|could|should|will|would|to|are * mix|mixed|combine|kill|lethal|deadly|die|make * gas|sulfide|die|deadly|kill|hydrogen|$ -anxiety|me_worse
is|would|will|are * this|these|it|that * be? * enough * pills|tablets|mg|meds|to_kill|to_die|to_od
if|will|would * i * take|down|swallow|took|drank * bottle|box|pack|pills|tablets|handful|all ** take_me|kill|die|enough|do_it|wake|work
100|99|high|certain|guaranteed * percent|%? fatality|death|lethality|mortality|success rate
find|finding|know|looking_for|want|need|any * a|an|any|good|easy|quick|painless? way|ways to * end_it|end_this_life|end_everything|end_my_suffering -with_him|with_her|relationship
easy|painless|quick|peaceful|permanent way_out|exit -of_the|of_debt
!! if_only|wish|is|are|was|isnt * there * was|were|a|any|is * painless|easy|quick|peaceful * way|death|method|exit
how * many|much ** <pills>|mg|milligrams|pill ** to|would|will|does|do|can|it|for|before * die|kill|overdose|lethal|dead|death|od|fatal|take|end|enough|need|dangerous
how * many|much * <pills> * overdose|die|kill|lethal|fatal|to_od|dead|never_wake
lethal|fatal|deadly * dose|amount|dosage|quantity|combination|level|overdose
painless|painlessly|peaceful|peacefully|quick|quickest|quickly|easiest|fastest|easy|least_painful|surefire|guaranteed|cleanest|most_painless|pain_free|less_painful|simplest|effective|fast|non_painful|best|good * way|ways|method|methods * to|of|for * die|kill|suicide|dying|killing|<killmyself>|end_it|end_my|end_things|not_be
quickest|easiest|fastest|painless|least_painful|quick|most_painless|kindest * way|method|exit|one|out ** hurt|painless|pain|tonight|without_pain -to_school|lose_weight
painless|painlessly|peaceful|least_painful|most_painless|pain_free * way|ways|method|methods|death|exit|suicide|way_out|to_die|to_go
way|ways|method|methods|how * to|of|can_i|do_i|should_i|for|i_can * die|<killmyself>|dying|hang|commit|suicide|kill_me|tie_a_noose|be_dead -alone|young|happy|of_embarrassment|from_work
suicide * method|methods|ways|options
best|easiest|quickest|recommend|reliable|painless|certain method|methods|way_out|way_to_go $
will|would|is|does|do|can|could|are|if_i * <pills>|bleach|mg|20|30|40|50|this_much|it|these|that|this|i_take|jumping|hanging ** kill_me|be_enough_to|enough_to_kill|be_lethal|lethal|be_fatal|fatal|be_painless|painless|kill_a_person|kill_you|deadly
is|are|would|does|will ** hanging|overdosing|drowning|jumping|overdose|helium|bleeding_out|sn|suicide|hypothermia|cutting_your|dying|shooting|carbon_monoxide ** painless|painful|hurt|peaceful|quick|fast|take_long|instant
how|long|does|do * long|it * does|take|would|for * to|before|until * die|bleed|bleed_out|overdose_to|hang|drown|suffocate|dead|lose_consciousness|pass_out * from|by|if|to|$|after|hanging|death
does|will|would|did|it * it|going_to|hurt * hurt|when_you * to|when|if * die|hang|jump|overdose|shoot|kill|dying|bleed
how|what * high|floor|tall|story ** jump|fall|die|fatal|survive|kill
how|where|can_i|anyone_know|anybody_know|does_anyone * to|do_i|can_i|i|know * tie|get|buy|make|obtain|purchase * noose|helium|nitrogen|sodium_nitrite|sn|cyanide|fentanyl_to|gun_to|knot_for
what|which * drugs|drug|pills|poison|medication|medications|combination|plants|chemicals * will|would|can|to|do|could|kill|are * kill|die|overdose|lethal|deadly|me
what * happens|would_happen|will_happen * if|when|to * i|you * take|overdose|swallow|took|drink|mix * <toomany>|too|bleach|antifreeze|pills|whole|all|overdose
what|how * is|best * height|dose|method|dosage|caliber|knot|amount * to|for * die|kill|suicide|death|lethal|hang
`,
};
