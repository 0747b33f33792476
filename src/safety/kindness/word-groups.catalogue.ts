import { traitGroups } from './trait-groups.catalogue.ts';

/**
 * Groups of words that phrases name as `<group>`. Words are split by spaces; `_` stands for a space within one. Written as
 * texts look once they are read: small letters, no apostrophes, "you are" for "you're", "mom" for "mum".
 */
export const wordGroups = {
  ...traitGroups,
  /** Words that make it stronger or softer and change nothing. */
  int: `so very really just too such a an the being like acting totally completely fucking freaking damn bloody absolutely clearly obviously probably
    honestly literally seriously pretty quite little bit actually simply truly extremely super hella all way kind_of sort_of always still only
    nothing_but basically even one most some definitely fricking incredibly insanely ridiculously unbelievably straight_up no_more_than total complete
    utter real big huge massive goddamn fucked rather somewhat overly kinda legit lowkey highkey deadass plain as just_being such_an such_a as_usual again sooo also both slightly another`,
  /** What may stand before an order or a verdict. */
  filler: `and but so just well lol omg seriously honestly please ffs wtf dude bro man girl hun oh ok okay look listen yeah yep no nah then maybe literally
    mate or like also now sorry jeez geez god jesus christ haha hahaha lmao love dear sweetie honey smh wow um uh hey hi come_on for_gods_sake for_fucks_sake
    really because actually basically first again kid sweetheart buddy pal boy woman eyeroll clown the_fuck aw alright anyway to_be_honest
    with_respect no_offense no_offence not_to_be_rude not_gonna_lie frankly guess_what perhaps simply would_you can_you could_you will_you do_yourself_a_favor`,
  /** What may stand after it. */
  tail: `already now lol ok okay dude bro man please thanks seriously then again honestly mate love hun dear girl ffs smh today forever haha lmao jeez geez
    anymore sometimes loser buttercup idiot kid baby princess snowflake too though yeah right eyeroll clown sweetie here instead bitch asshole moron really as_well
    for_once at_least tbh bye imo op friend`,
  youare: `you_are you_sound you_seem you_are_being you_are_acting you_act you_sound_like you_seem_like you_come_across_as you_act_like you_come_off_as
    you_are_acting_like you_guys_are you_all_are ur you_were_being you_were_just you_have_become you_look_like`,
  /** Ways of giving an order. */
  must: `you_need_to you_just_need_to you_have_to you_just_have_to you_have_got_to you_got_to you_should you_really_should you_should_just you_must you_ought_to
    you_better you_had_better you_really_need_to you_seriously_need_to you_gotta time_to it_is_time_to it_is_time_you try_to just_try_to learn_to you_need_just_to
    you_could_just you_can_just you_simply_have_to you_simply_need_to you_guys_need_to you_people_need_to you_should_really you_should_probably
    you_might_want_to start_to_just how_about_you why_do_not_you why_do_not_you_just maybe_you_should perhaps_you_should why_can_not_you why_can_not_you_just
    you_need_2 u_need_to all_you_need_to_do_is all_you_have_to_do_is i_suggest_you i_need_you_to would_you_please would_you_just can_you_please
    can_you_just could_you_please could_you_just do_us_a_favor_and do_yourself_a_favor_and do_me_a_favor_and can_not_you_just`,
  /** Words that judge a person. */
  insult: `lazy weak pathetic stupid dumb selfish crazy insane psycho nuts unhinged deranged delusional manipulative toxic whiny spoiled spoilt clueless ignorant
    childish immature ridiculous ungrateful bratty arrogant narcissistic self_centered selfcentered self_absorbed self_obsessed egotistical cowardly spineless gutless
    gullible naive_and_stupid evil vile nasty gross disgusting repulsive hideous ugly useless worthless hopeless retarded moronic idiotic lame cringe cringey embarrassing
    disgraceful shameless heartless cruel lazy_and_weak mental batshit batshit_crazy hysterical paranoid obnoxious insufferable unbearable annoying irritating
    needy clingy desperate thick dense brainless braindead brain_dead soft full_of_yourself full_of_shit full_of_crap full_of_it obsessed_with_yourself
    irresponsible hypocritical dishonest fake insecure bitter miserable petty judgmental_and_stupid a_joke inbred slow_in_the_head sick_in_the_head messed_up_in_the_head
    fucked_in_the_head out_of_your_mind off_your_head off_your_rocker not_right_in_the_head wrong_in_the_head cold_hearted two_faced high_maintenance mad_as_a_hatter
    attention_seeking attention_hungry attention_starved untrustworthy unlovable despicable contemptible trashy slutty filthy creepy psychotic demented senile feeble
    wimpy mentally_ill sick_and_twisted twisted melodramatic undateable`,
  /** Names for a person. */
  insultnoun: `loser losers idiot idiots moron morons fool fools imbecile coward cowards failure failures crybaby cry_baby baby_about_it drama_queen drama_queens drama_king snowflake snowflakes
    attention_seeker attention_seekers attention_whore attentionwhore attention_hog whiner whiners complainer brat brats liar liars fraud fake hypocrite hypocrites narcissist psychopath sociopath psycho
    nutcase nutjob nutter lunatic lunatics maniac freak freaks weirdo weirdos creep creeps asshole assholes bitch bitches bastard prick dick dickhead cunt cunts twat wanker douche douchebag jackass
    dumbass dumbasses dipshit shithead piece_of_shit piece_of_crap piece_of_work pos scumbag pig pigs cow whore slut hoe skank tramp pussy pussies wimp wimps sissy wuss weakling sheep
    leech parasite user_of_people freeloader moocher bum bums slob couch_potato disgrace disappointment embarrassment laughing_stock nightmare hypochondriac munchausen
    control_freak gold_digger man_child manchild manbaby child_about_it little_girl little_bitch lost_cause hopeless_case basket_case headcase head_case train_wreck waste_of_time mess_of_a_person
    deadbeat simp incel troll clown jerk jerks knob tosser muppet nobody retard retards cretin halfwit nitwit dimwit pushover doormat martyr princess victim_all_the_time professional_victim
    bad_person terrible_person horrible_person awful_person selfish_person weak_person lazy_person toxic_person evil_person terrible_mom bad_mom horrible_mom awful_mom terrible_dad bad_dad terrible_parent bad_parent
    horrible_parent unfit_mom terrible_friend bad_friend awful_friend bad_wife terrible_wife bad_husband terrible_husband bad_daughter bad_son terrible_daughter terrible_son
    nutbag wacko cuck libtard degenerate degenerates fatass fatty pedo trash_person cry_babies pansy momma_boy sad_excuse_for_a_person pathetic_excuse_for_a_person lazy_ass lazy_bum poor_excuse_for_a_person terrible_human awful_human horrible_human`,
  illness: `depression anxiety ptsd cptsd ocd adhd add autism autistic bipolar bpd borderline schizophrenia psychosis trauma bulimia anorexia an_eating_disorder panic_disorder dissociation
    social_anxiety a_panic_attack panic_attacks burnout mental_illness mental_health_problems mental_health_issues insomnia abuse addiction did`,
  sickword: `depressed anxious suicidal sick ill bipolar autistic traumatized traumatised disabled mentally_ill manic psychotic anorexic borderline schizophrenic unwell that_depressed that_anxious that_sick`,
  diagnosis: `bpd borderline borderline_personality npd narcissistic_personality bipolar bipolar_disorder depression clinical_depression adhd add autism asperger aspergers ptsd cptsd ocd did schizophrenia
    a_personality_disorder personality_disorder an_eating_disorder anxiety_disorder psychosis histrionic hpd aspd dissociative_identity psychotic_depression munchausen hypochondria`,
  drugs: `meds medication pills tablets antidepressants ssris lithium sertraline zoloft prozac xanax lexapro seroquel benzos antipsychotics psych_meds medicine drugs anti_depressants fluoxetine citalopram mirtazapine
    quetiapine lamotrigine abilify effexor venlafaxine wellbutrin paxil celexa olanzapine risperidone psychiatric_drugs psych_drugs happy_pills lamictal cymbalta those_things that_poison that_crap that_shit`,
  family: `family kids children parents mom dad wife husband son daughter sister brother partner loved_ones friends girlfriend boyfriend siblings baby poor_mom poor_family poor_wife poor_husband poor_kids poor_parents little_ones grandparents mom_and_dad poor_children spouse`,
  people: `people kids children folks women men others ppl guys families millions thousands millions_of_people plenty some_people many_people lots_of_people`,
  selfharm: `kill_yourself off_yourself hang_yourself shoot_yourself drown_yourself hurt_yourself cut_yourself end_yourself neck_yourself end_your_life end_ur_life take_your_life take_your_own_life
    end_your_own_life slit_your_wrists slit_your_wrist slit_your_throat cut_your_wrists slash_your_wrists drink_bleach drink_some_bleach swallow_bleach jump_off_a_bridge jump_off_a_cliff jump_off_a_building jump_off_the_roof jump_off_the_bridge
    jump_off_of_a_bridge jump_in_front_of_a_train jump_in_front_of_a_bus jump_out_of_a_window jump_from_a_bridge jump_under_a_train overdose take_all_the_pills take_all_your_pills swallow_all_the_pills swallow_the_pills take_the_whole_bottle swallow_the_whole_bottle pull_the_trigger blow_your_brains_out
    put_a_bullet_in_your_head put_a_gun_to_your_head eat_a_bullet eat_a_gun swallow_a_gun commit_suicide kill_urself off_urself hang_urself unalive_yourself delete_yourself rope_yourself end_it_all kick_the_bucket die_already die_in_a_fire die_in_a_hole drop_dead
    play_in_traffic walk_into_traffic jump_in_a_river lie_down_on_the_tracks step_in_front_of_a_train starve_yourself_to_death top_yourself do_suicide take_yourself_out cut_deeper`,
  stopwhat: `whining complaining moaning bitching crying sobbing sulking wallowing moping whimpering blubbering pouting feeling_sorry_for_yourself pitying_yourself being_a_victim playing_the_victim
    playing_victim making_excuses being_negative dwelling dwelling_on_it wailing nagging bawling groaning grumbling ranting acting_like_a_victim acting_like_a_child acting_like_a_baby acting_up overthinking ruminating obsessing
    worrying stressing panicking freaking_out feeling_bad_for_yourself feeling_so_sorry_for_yourself being_so_sorry_for_yourself brooding thinking_so_much thinking_about_it crying_about_it whining_about_it complaining_about_it
    being_a_crybaby being_such_a_victim milking_it hiding_behind_your_illness blaming_others blaming_everyone blaming_everybody`,
  soft: `dramatic overdramatic over_dramatic sensitive oversensitive over_sensitive hypersensitive emotional overemotional over_emotional melodramatic theatrical thin_skinned touchy fragile hysterical histrionic delicate moody
    irrational unreasonable ridiculous extra paranoid needy clingy negative pessimistic naive gloomy bitter uptight high_strung highly_strung silly precious triggered butthurt butt_hurt soft worked_up`,
  warm: `hugs hug love sorry thank thanks glad proud welcome gentle care caring wish hope hoping kind brave strong courage support supporting together understand rooting thinking_of_you proud_of_you here_for_you understandable valid
    bless prayers comfort hear hearing believe deserve`,
} as const satisfies Record<string, string>;

/** Words so frequent that they tell nothing about which phrase could stand in a text. */
export const frequentWords: ReadonlySet<string> = new Set(
  `you your ur are is it that this the a an to i and not do of in for be was have just so no if me my or like what on with but as at they he she all would will can
  could should did does has had we get got them one there who how when why people know think want need up out about more make really go going even because their from then too some
  by any now time good only here never always feel way than much other life being am yourself nobody people stop try most very life`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
