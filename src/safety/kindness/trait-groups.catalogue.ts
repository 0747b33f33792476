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
} as const satisfies Record<string, string>;
