/** Words that change little and may stand anywhere inside of a phrase. */
export const betweenWords = `just really so fucking fuckin freaking even honestly literally simply actually always still ever truly very damn bloody goddamn basically
absolutely completely totally seriously constantly probably only also lowkey genuinely desperately badly finally already sometimes often usually now currently
again definitely maybe kinda legit quite pretty entirely fully slowly quietly secretly all kind sort of effing frigging sadly often right`;

/** Words so frequent that they tell nothing about which phrase could stand in a text. */
export const frequentWords: ReadonlySet<string> = new Set(
  `i me my to be it is am are was the a an of in and do not no have will would can just so that this for on at with if you all as but or what how when out up get
  going go want feel like been about more much than had one by from myself life day time because know think even there`.split(
    /\s+/,
  ),
);

/** Groups of words that phrases name as `<group>`; split by spaces, `_` is a space within one. */
export const wordGroups: Readonly<Record<string, string>> = {
  /** Wanting. */
  want: `want_to wants wanted wanting want wish wished wishing need rather ready prefer long longing yearn crave craving ache_to dream_of dreaming_of desire`,
  hope: `hope hoping hoped pray praying prayed wish wishing wished fantasize fantasizing fantasise fantasising dream dreaming daydream daydreaming`,
  /** Ending one's own life, said in full: no other person can be meant. */
  killmyself: `kill_my_self kill_me_self kill_my_selve killing_my_self killing_myself killmyself killing_myself off_myself offing_myself end_my_own_life ending_my_own_life top_myself topping_myself neck_myself necking_myself
    delete_myself deleting_myself unalive_myself unaliving_myself unalive_me murder_myself finish_with_my_life finish_myself_off do_away_with_myself doing_myself_in hang_myself hanging_myself shoot_myself shooting_myself
    drown_myself drowning_myself end_my_life ending_my_life end_my_existence ending_my_existence take_my_own_life taking_my_own_life take_my_life taking_my_life end_my_suffering
    ending_my_suffering kill_myself poison_myself poisoning_myself gas_myself electrocute_myself suffocate_myself overdose overdosing od_on oding killmyself end_this_life ending_this_life exterminate_myself
    kill_meself kill_mysel kermit_sewerslide commit_not_alive committing_suicide commit_suicide commit_sewerslide commit_die do_myself_in do_a_suicide doing_suicide suicide_myself commiting_suicide comit_suicide
    commit_unalive end_my_misery ending_my_misery throw_my_life_away blow_my_brains_out blowing_my_brains_out blow_my_head_off put_a_bullet_in put_myself_down end_myself ending_myself slit_my_own_throat slit_my_wrists
    catch_the_bus catching_the_bus ctb take_the_bus yeet_myself game_end_myself self_delete self_deleting self_terminate erase_myself kill_self
    finish_my_life finishing_my_life finish_this_life finish_my_self end_life ending_life finish_myself finish_life suiciding suicided do_suicide hurt_myself_badly kick_the_bucket_myself set_myself_on_fire setting_myself_on_fire light_myself_on_fire burn_myself_alive end_me slice_my_throat slit_my_throat`,
  /** Dying, where somebody else could be meant too. */
  die: `die dying be_dead being_dead to_be_dead cease_to_exist stop_existing not_be_alive not_be_here not_be_around not_wake_up unalive end_it_all end_it ending_it_all ending_it end_everything ending_everything suicide
    pass_away perish stop_living not_exist never_wake_up sleep_forever`,
  endit: `end_all_of_it end_it_all ending_it_all ending_it end_all_this ending_everything end_the_pain ending_things end_my_pain end_the_suffering end_it end_everything end_things end_this finish_it_all finish_it
    get_it_over_with do_the_deed leave_this_place_for_good leave_this_world leave_this_earth leave_this_life exit_this_world depart_this_world`,
  alive: `alive living here around existing on_this_earth on_this_planet on_earth in_this_world conscious breathing`,
  live: `live living exist existing be_alive being_alive be_here being_here be_around be_on_this_earth be_on_this_planet be_on_earth be_in_this_world be_part_of_this_world be_breathing be_a_person`,
  pills: `pills tablets meds medication medication medicine sleeping_pills painkillers paracetamol tylenol acetaminophen ibuprofen advil aspirin antidepressants xanax benzos oxy oxys fentanyl insulin
    zoloft prozac sertraline ambien amitriptyline benadryl diphenhydramine seroquel quetiapine trazodone klonopin ativan valium diazepam lithium propranolol codeine tramadol morphine opioids heroin
    melatonin capsules pills tablets panadol crocin co_codamol gabapentin lamictal wellbutrin drugs medecine nytol zopiclone hydroxyzine lexapro sleepers sleeping_tablets`,
  took: `took taken swallowed downed popped ate drank ingested chugged taking swallowing necked`,
  toomany: `whole all entire full handful handfuls bunch lot lots too_many bottle bottles 10 12 14 15 16 18 20 24 25 28 30 32 35 36 40 45 48 50 56 60 70 80 90 100 120 200 dozen dozens twenty thirty forty fifty sixty ninety hundred
    box boxes pack packs packet packets strips blister rest_of every remaining ton_of tons_of fistful load loads`,
  means: `rope noose gun shotgun rifle pistol handgun revolver glock firearm bullets ammo helium nitrogen exit_bag sn sodium_nitrite cyanide razor razors razorblades blades blade knife knives poison pesticide
    charcoal_grill charcoal antifreeze stockpile stash extension_cord belt belts zip_ties`,
  deadly: `rope noose gun shotgun rifle pistol handgun revolver glock firearm bullets ammo helium nitrogen exit_bag sn sodium_nitrite cyanide poison pesticide fentanyl razorblades razor_blades razor_blade`,
  soon: `tonight tonite tomorrow today soon this_week this_weekend this_month this_evening this_morning this_afternoon next_week next_month right_now in_an_hour in_a_few_hours in_a_few_days in_a_few_minutes in_a_few_weeks
    any_day_now any_minute before_christmas after_christmas by_christmas after_my_birthday on_my_birthday before_my_birthday before_new_year by_the_end_of by_morning in_the_morning
    monday tuesday wednesday thursday friday saturday sunday within_the_week later_tonight later_today in_two_days in_three_days in_a_week in_a_month in_to_days in_3_days by_then at_midnight by_midnight at_dawn before_dawn after_dark`,
  without: `without_me if_i_was_gone if_i_were_gone if_i_was_dead if_i_were_dead if_i_died if_i_did_not_exist if_i_was_not_here if_i_were_not_here if_i_was_not_around if_i_was_not_alive if_i_disappeared if_i_just_disappeared
    if_i_just_died once_i_am_gone when_i_am_gone if_i_am_gone after_i_am_gone with_me_gone with_me_dead if_i_was_not if_i_had_never_been_born if_i_was_never_born if_i_killed_myself if_i_vanished if_i_never_existed
    if_i_am_not_here if_i_am_not_around if_i_am_dead once_i_am_dead when_i_am_dead if_i_left_this_world if_i_were_not_around if_i_were_not_alive if_i_just_was_not_here if_i_die if_i_disappear if_i_do_not_exist if_i_would_not_exist`,
  them: `everyone everybody they my_family my_kids my_children family kids people the_world world my_parents my_husband my_wife my_partner my_friends my_mom my_dad he she my_son my_daughter my_girlfriend my_boyfriend someone_else them him her others
    my_girls my_boys my_baby my_siblings all_of_them this_world`,
  theother: `he she they my_best_friend my_close_friend my_friend my_girlfriend my_boyfriend my_wife my_husband my_partner my_mom my_dad my_brother my_sister my_son my_daughter my_cousin my_roommate my_flatmate my_uncle my_aunt my_ex
    my_coworker my_student my_neighbor my_neighbour my_kid my_child my_teenager my_stepson my_stepdaughter my_niece my_nephew my_fiance my_fiancee my_fiance my_girlfriend my_boyfriend my_grandma my_grandad my_grandpa my_grandmother this_girl this_guy
    a_friend_of_mine a_close_friend a_family_member a_loved_one an_online_friend online_friend a_friend my_grandfather my_mate my_colleague my_housemate my_crush someone_i_know somebody_i_know a_girl a_guy my_sibling my_twin my_13 my_14 my_15 my_16 my_17
    someone_i_love someone_close my_parent my_buddy a_buddy the_guy the_girl a_coworker a_colleague a_classmate a_student a_kid friend daughter son brother sister girlfriend boyfriend husband wife`,
};
