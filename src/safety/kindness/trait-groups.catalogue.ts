/** More groups of words for the frames of unkind sentences (`phrases-frames.catalogue.ts`), written as `wordGroups` are. */
export const traitGroups = {
  /** Words that judge a person where they follow "you are" or stand before "person". */
  trait: `abusive aggressive argumentative antisocial apathetic bossy bad_tempered big_headed bigoted bratty callous careless catty closed_minded cocky combative conceited condescending controlling
    contrary cruel deceitful defensive demanding difficult disgraceful dishonest disloyal disorganised disorganized disrespectful dreadful drama_hungry draining exhausting fickle flaky foolish fussy
    greedy grumpy hard_headed hateful hostile hypocritical idle illogical impatient impolite impossible inconsiderate indulgent self_indulgent inflexible insensitive intolerant irritable jealous judgmental judgemental
    laughable malicious mean moany monstrous mopey naive neglectful nosy obstinate oblivious out_of_touch out_of_line over_the_top passive_aggressive pigheaded pompous possessive preachy predictable pretentious
    privileged pushy rash reckless repetitive resentful rigid rude self_righteous self_pitying selfpitying shallow short_sighted short_tempered silly slow sloppy small_minded snobbish sour spiteful
    stubborn stuck_up superficial tactless temperamental thankless thoughtless tiresome tiring two_faced unfair ungrateful unhinged unpleasant unreliable unrealistic unreasonable vain vindictive
    vicious violent whiny wimpish wishy_washy weak_willed weak_minded work_shy lame stingy thick_headed`,
  /** Whom somebody is said to be: a person of the kind named before. */
  someone: `person people human partner parent mom mother dad father friend wife husband girlfriend boyfriend son daughter sister brother woman man girl boy kid child adult employee one roommate coworker`,
  /** What is said not to be so, or not to be enough. */
  claimed: `abuse trauma depression anxiety a_relapse relapse a_crisis crisis assault rape neglect bullying harassment ocd grief pain a_problem problem problems a_panic_attack addiction an_addiction stress stressful hard
    a_disability bad loneliness violence burnout an_illness`,
  /** What somebody is told to get. */
  lacking: `coping_skills coping respect manners discipline resilience perspective self_respect self_control self_awareness backbone spine dignity standards decency thicker_skin thick_skin tougher_skin humility empathy gratitude
    maturity life grip job hobby common_sense sense responsibility accountability willpower guts balls courage class shame pride restraint a_clue brain`,
  /** Not well, as a matter of choice. */
  unwell: `unhappy miserable sad sick victim a_victim the_victim depressed negative offended angry alone hurt helpless upset lonely stuck weak poor bitter anxious`,
  /** A word that mocks what it stands beside. */
  scorned: `laughable pathetic sad hilarious ridiculous worrying concerning disgusting insane crazy funny cringe embarrassing shameful telling beyond_me shocking wild appalling unbelievable ironic rich absurd disturbing scary`,
  /** Others somebody is measured by. */
  others: `people moms mothers dads fathers women men adults parents students families others everyone everybody us girls guys kids wives husbands teenagers workers`,
  /** Things to do that are told somebody without a word before. */
  doing: `download_a download_an google_it look_into look_up sign_up book_a book_an schedule_a schedule_an contact_a contact_your contact_the block_him block_her block_them delete_the delete_your journal journaling meditate exercise
    avoid avoiding limit_your practice practise visit_a visit_your join_a join_an join_the write_down write_a write_him write_her write_them write_your write_out make_a_list make_an make_a_plan make_some make_friends make_time set_a set_an set_some
    set_boundaries set_small cut_out cut_him cut_her cut_them cut_down cut_contact turn_off break_up get_a get_an get_some get_out get_up get_help get_checked get_into get_more get_enough get_rid find_a find_an find_some find_someone find_something find_out
    talk_to talk_with speak_to speak_with see_a see_your see_if ask_your ask_for ask_him ask_her ask_them ask_someone ask_a call_your call_a call_the call_him call_her call_them tell_your tell_him tell_her tell_them go_to go_for go_out go_see
    go_outside go_talk go_and_see take_a take_some take_up take_your drink_some drink_more drink_water drink_less eat_something eat_well eat_more eat_healthy eat_less start_a start_with start_by start_doing start_going start_small keep_a keep_busy
    keep_yourself keep_track keep_your use_a use_the use_your read_up read_about listen_to_music watch_a focus_on work_on plan_a plan_your leave_him leave_her leave_that leave_your quit_that quit_your do_some do_something do_yoga do_things do_a stop_drinking
    stop_smoking stop_talking stop_seeing stop_thinking stop_going check_out reach_out_to_a reach_out_to_your put_your_phone put_down walk_away ignore_him ignore_her ignore_them breathe_in move_out switch_to change_your confront_him confront_her`,
} as const satisfies Record<string, string>;
