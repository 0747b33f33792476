/**
 * Frames rather than sentences: how judging is put, whatever it is about. They add to the phrases of the rules they
 * stand under. How a line is read: `readPhrase`.
 */
export const framePhrases = {
  J01: `
! still|keep <int>* going|harping|banging on about this|it|that|him|her -in_your
! your feelings|emotions are not <int>* facts|anyone|anybody|everyone|our|my|important|special|unique|valid|reality
! and i|we|anyone should|would care because|why
^ and your point is
so|and he|she|they yelled|shouted|left|forgot|lied ,? so|big what|deal|whoop
`,
  J04: `
! people|kids|children|others|families are|is|out_there|there <int>* are? <int>* dying|starving|homeless|hungry|fighting and|while|but|who|right|in|for|with|of
! half of? what|the you have|life
everyone|everybody|we all? is|are|has|have|all <int>* struggling|stressed|busy|struggle|stress|bills|tired_too with|about|right|too|these|in|to <int>* ..1 -you_are_not_alone
`,
  J05: `
! what makes you <int>* special|different|better|important|unique
^ you are not <int>* special|unique|the_first_person|the_only_person_with_problems
! most|some|many|other|lots_of|plenty_of|millions_of <others> would <int>* be|love|kill|give|dream|die -to_help|to_hear|to_talk <int>* grateful|happy|thankful|glad|lucky|for|to|anything|of
! other|most|lots_of|plenty_of|millions_of|many|normal <others> <int>* can|do|have_to|just? <int>* manage|manages|cope|get_by|handle|survive|deal
! you are|should_feel|should_be <int>* lucky he|she|they|anyone|anybody|people|we|your|that_he|that_she|that_anyone|that_your|i -was_there|is_there|found
! if i can|could|did ..7 ,? then|so? you can|could|anyone|can|have <int>* too|you|no|stop|do
`,
  J06: `
! what <int>* do|have you <int>* have|got <int>* to be? <int>* depressed|sad|anxious|upset|complain|unhappy|stressed|cry
! are you <int>* comparing your|this|that|yourself
! and|while|but you|u are|get|got <int>* upset|crying|complaining|whining|worried|moaning|sad|mad|depressed|stressed|bothered|worrying <int>* because|about|over|that|by -it_too
! you|u <int>* have|got <int>* nothing|no_reason|no_right|no_business to <int>* be? <int>* depressed|anxious|sad|complain|upset|cry|stressed|unhappy|miserable|feeling|whine|angry
! if that|this is <int>* enough|all|what|the_worst ..3 ,? to|takes|you|gets ..4 ,? you|your
! you call|think that|this|it is? <int>* <claimed>
! i would not|hardly|never <int>* call it|that|this|him|what <int>* <claimed>
! you do not get to call it|that|this|yourself
`,
  J07: `
you are <int>* smarter|better|older than this|that
! just|is|are|are_just <int>* looking|fishing|searching for an? <int>* excuse|excuses|pity|sympathy|attention
^ be|act|behave|talk|think|live|start_acting|try_acting <int>* like? <int>* a|an|the|your|it? <int>* man|adult|grown_up|grownup|big_boy|big_girl|real_man|your_age|woman -of_us|who|your_own
^ act|behave|talk|think|start_acting|try_acting like one
you|u are <int>* adult|grown_man|grown_woman|grown_up|grown_ass_man|grown_ass_woman|grown_adult|not_a_child|not_five|not_twelve|not_a_kid|not_a_baby -now_and|who|with|survivor|and_you_get|and_can|child_of|and_you_can
a|an grown|adult man|woman|men|women|person <int>* crying|sulking|scared|who|acting|whining|throwing
`,
  J08: `
^ learn|get|find|show|have|develop|grow|build|buy|gain|try <int>* some|a|yourself|your <int>* -coping|coping_skills|resilience <lacking> -and_come_back|you_can|you_love|for_yourself|with_yourself|to_yourself|you_enjoy
w ^ learn|get|show|grow|buy <int>* -coping|coping_skills|resilience|empathy|gratitude <lacking> $
<must> <int>* get|find|show|have|develop|grow|learn|build <int>* some|yourself|your? <int>* -coping|coping_skills|resilience|empathy <lacking> -back|you_enjoy|skills_that
little|bit|some|more|bit_of <int>* of? discipline|willpower|effort|gratitude|perspective|hard_work|common_sense|prayer|backbone would|will|could|can|and fix|help|solve|cure|go|do|sort|you
<must> <int>* quit|stop <int>* <stopwhat>
you|u gotta|got_to|have_got_to|need_to|have_to|should <int>* stop|quit being|acting|playing|making|blaming|feeling_sorry|crying|looking|treating|living|using|hiding <int>* -so_hard|hard
`,
  J11: `
! someone|somebody has|had|needs|gotta|needed to? say|tell|hear ..2 , you|your|stop|this
stop|enough|quit|spare it|us|me? with the|your|all <int>* ..1 excuses|drama|pity|act|i|sob|self_pity|victim|whining|tears|negativity|attitude|complaints|crap|bullshit
^ do us|me|yourself|everyone|them|your_family|the_world <int>* a <int>* favor|favour -and_rest|and_sleep|and_be
^ <must>? <int>* lose|drop|change|adjust|fix|check|watch|work_on the|your|that <int>* attitude|tone|mindset|temper|ego
<must> <int>* lose|drop|change|adjust|fix|check|watch|work_on the|your|that <int>* attitude|tone|mindset|temper|ego
`,
  J12: `
! the reason|reasons he|she|they ..3 is that? <int>* you|your -not|are_loved
! you <int>* could not see it|that|this coming
you <int>* need|have|got to <int>* work on your <int>* anger|attitude|temper|jealousy|insecurities|communication|behavior|personality|self
you thought|think|expected that|this|it would|will <int>* work|help|end_well|be_easy
you <int>* deserve each other
! have_you|did_you|do_you|you|ever ever? <int>* thought|considered|wondered|noticed|think|consider|asked_yourself ..2 that|if|maybe|perhaps|whether|why <int>* maybe|perhaps|the? <int>* people|they|others|everyone|nobody|you|your|it_is|problem|reason <int>* might_be|are|may_be|could_be|do|is|you|hate|left|have <int>* <int>* not|you|the|tired|always|so|because|left|do|your|a
! ever|have_you|did_you|do_you|you_never thought|think|consider|considered <int>* about? how ..3 feel|feels|felt hearing|having|about|when|dealing|because|living|every|with|to|?
! it ever|even|not occur|cross|occurred ..1 to|your_mind you? <int>* that|maybe
! ever|you|could <int>* might|may|could|are be? <int>* the <insult> one|person|parent|partner|friend
! if you|u <int>* had|had_not <int>* not? listened|done|tried|studied|worked|told|stayed|left|said|been|gone|saved|paid|taken|put|kept|thought|called|stopped|asked|followed ..8 ,? you|u|she|he|they|this|it|none|things <int>* would|might|could ..1 ,? not|have|be -helped_me|be_the|be_who|be_in_the_position|the_one|the_person|who_you|in_the_position|where_you
! if you|u were|was <int>* a|as|not|more|less|better <int>* ..3 ,? maybe|then|perhaps|she|he|they|people <int>* would|might|could ..1 ,? have|not|like|love|stay|treat|want
! if you|u <int>* really|actually|truly|cared|loved|wanted|tried ..6 ,? you|u would not? -like_to|want_to_talk|not_be_here
! if you|u can|could not <int>* handle|take|cope_with|deal|even|stand|control|afford|look_after|manage ..7 ,? then|maybe|do_not|you_should|should|why|get -call|ask|reach|that_is_okay|it_is_okay|tell
! if|when|because this|that|it is? how|the_way you|u <int>* act|react|treat|behave|talk|are|live|handle|raise|speak|respond|think|deal
! if|when you|u keep|continue|carry_on|go_on|insist_on acting|being|doing|saying|making|complaining|whining|living|treating|sitting|crying|this|behaving|refusing|blaming|thinking
with that|an|your|this <int>* attitude|mindset|mentality|outlook|temper|behavior|behaviour|energy
your <int>* attitude|ego|negativity|laziness|mindset|stubbornness|arrogance|temper|behaviour|behavior|neediness|drama <int>* is|are|will|drives|drove|pushes|makes -what_we|great|good|amazing|so_good|awesome|lovely|wonderful|admirable|healthy|inspiring
! how|why exactly|on_earth? is that|this|it <int>* his|her|their|my|our|anyone|anybody fault|problem|responsibility
! there|here is|are|must_be|has_to_be a|probably|always <int>* reason|reasons <int>* why? they|he|she|everyone|people|your|nobody|no_one|you_are_alone|you_are_single|you_have_no <int>* ..1 all? left|leave|hate|avoid|dumped|single|alone|likes|talks|friends|blocked|cheated|friends|fired
! you want to know|hear why|what_i_think|the_truth|the_reason nobody|no_one|you|they|he|she|people|everyone|it|is|your|? <int>*
! you|should|to|need_to|just <int>* look <int>* in the mirror before|first|and_ask|and_think|and_see|sometime|once|if|when
read|reread|listen|look|go_read to|at|back? your|yourself <int>* own <int>* post|posts|words|story|thread|comments|again
! you|u would <int>* rather <int>* complain|whine|cry|suffer|sit|blame|stay|play|wallow|mope|be_right|be_miserable ..6 than
you|u have|had|were been? given? <int>* every|so_many|plenty_of|enough|a_thousand|countless|many <int>* chance|chances|opportunity|opportunities
you|u have|keep|just <int>* blown|wasted|squandered|blowing|wasting|thrown_away|throwing_away <int>* all|every|it|them|everything|your|that|our
! you|u can <int>* not expect|ask|keep_asking|keep_expecting|demand <int>* people|everyone|us|him|her|them|others|anyone|everybody|the_world|your|special|sympathy|respect
your parents|mother|father|mom|dad|family <int>* never|did|should_have|failed|must_have|clearly|forgot <int>* not? to? taught|teach|spoiled|spoilt|smacked|discipline|disciplined|coddled|babied|gave_you_any
you|u <int>* did_not|never|have_not|will_never|do_not|refuse_to <int>* learn|learned|learnt|listen|listened -to_yourself|to_your|at_school
! you <int>* did <int>* ignore|hit|marry|choose|sign|leave|cheat|agree|lie|say_yes|stay|push|start|know|yell|break|quit ..6 $
`,
  J13: `
you|u|have|are|clearly|just <int>* made_up_your_mind|decided|determined|choosing|choose|chosen|want|enjoy|love|like|prefer|set_on|insist_on <int>* to|on? be|stay|feel|being|feeling|staying <int>* <unwell> -alone_for|alone_with|alone_right|alone_tonight|angry_at_them|sad_and_that|angry_then|lonely_anymore|sad_anymore|anymore
choosing|chose|choose|decided to be <int>* <unwell> -first
`,
  J14: `
! are you <int>* trying $
! have|need to <int>* do something ,? right
! if you are|will not going_to? <int>* listen|try|change|take_advice|do_anything ,? then|why|do_not|stop
! you|u can|could <int>* ,? you|but <int>* just|simply will|do|choose|refuse not|to
! you|u <int>* obviously|clearly|just|simply|evidently do? not want <int>* help|to_change|to_get_better|to_be_helped|to_be_happy|advice|our|to_try|to_listen|to_hear|to_work|to_fix
! you|u <int>* have|need|got to <int>* want <int>* to <int>* get_better|change|help|be_helped|be_happy|recover|improve
i|we am|are|have|were been? <int>* trying|tried to help <int>* you <int>* but|and you|all|you_are
`,
  J16: `
! you <int>* do not love|care_about|respect|deserve your <int>* <family> <int>* enough|to|or|at_all
you|u are|were|have|keep <int>* letting|failing|neglecting|ruining|damaging|scarring|disappointing|embarrassing|traumatising|traumatizing|using|burdening|abandoning|punishing|dragging <int>* your <int>* <family>
`,
  J15: `
! you <int>* left|abandoned|dumped|forgot|hit|hurt|betrayed|put ..1 your own kid|child|kids|children|mom|mother|father|dad|son|daughter|baby|family|sister|brother
`,
  J17: `
<youare> <int>* like? the|a type|kind|sort to|of_person_who|of_person_to <int>* exaggerate|lie|complain|give|quit|whine|make|blame|cheat|play
! that|this|it is|was <int>* irresponsible|childish|immature|selfish|pathetic|entitled|embarrassing|cringe|attention_seeking of_you|to_read|to_watch|behavior|behaviour -of_him|of_her|of_them
! that|this is|was <int>* irresponsible|childish|immature|selfish|pathetic|entitled|attention_seeking $
! how entitled|selfish|spoiled|rude|ungrateful|pathetic|dramatic|immature|childish|whiny that|you|this is|are|sound|sounds
it is <int>* pathetic|disgraceful|shameful|ridiculous|laughable that|how you|u|a_grown|someone|somebody|grown -were|had_to|have_to|can_not_get
w ^ ungrateful|spoiled|entitled|selfish|childish|pathetic|immature $
0.9: <youare> <int>* like? <int>* <trait> -for_you|on_yourself|to_yourself|and_that_is_ok|with_yourself
<youare> <int>* like? <int>* -sensitive|emotional|delicate|precious|soft <trait>|<insult>|<soft>|entitled <someone>
! the fact that? you <int>* think|believe|call|expect|want|did|said|would|felt|need|can|are|have|even|posted|wrote -worried|concerned|asking|here|able|reaching|trying|thinking|aware|to_get|to_be|to_change|to_help|to_do|to_understand|to_make|afraid|scared ..7 is|shows|says|tells|proves <int>* <scorned>|you|a_lot|everything|why|how -strong|brave|much|far|kind|caring|hard|deeply|well|good|loving|tough
stop|quit being|acting <int>* like? <int>* <trait>
<int> <trait>|<insult> of you
`,
  J21: `
! i <int>* doubt it|that|this|he|she was|is|happened|really|even <int>* bad|that|like|happened|did|said|meant
! you <int>* think|expect|believe|thought anyone|anybody|people|us|we <int>* to|will|would|is_going_to? <int>* believes|believe|care|cares|buys|buy|fall -you|about_you
! weird|funny|convenient|strange|odd|amazing|how_convenient|curious <int>* how|that|thing? you|your|it <int>* only|always|never|just|suddenly|still|conveniently|can|did|have_time|manage|remember|had
`,
  J22: `
! believe|trust me ,? you <int>* do|are not <int>* have|it|depressed|<illness>
! no such thing as <int>* <illness>
made up|made_up|fake|invented|fancy word|term|illness|condition|disease for people|lazy|being|laziness
! people|kids|everyone|those|anyone <int>* using|use|uses <int>* <illness> <int>* as an? excuse
! someone|somebody|people|anyone|person|those who|with <int>* really|actually|truly|genuinely|real|actual ..4 would|do|does|could|can|are not|never
! you|u do|can|could not possibly? have|be <int>* <illness>|<sickword> if|when|because|since|and_still you|u
! sounds|seems|looks|are <int>* like? <int>* normal|typical|regular|ordinary|everyday <int>* stress|sadness|shyness|tiredness|life|teenage|mood|worry|laziness
`,
  J29: `
! i|we have|had|already <int>* seen|met|known|read|heard|dealt_with <int>* a_hundred|hundreds|hundreds_of|dozens|dozens_of|your_type|your_kind|enough_of|a_thousand|thousands_of|plenty_of <int>* of? you|people_like|posts_like|your|it|this|before|here
`,
  J30: `
! she|he|they is|are your <int>* mother|mom|father|dad|wife|husband|friends|parents|boss|sister|brother , not|and_not your|a <int>* bank|therapist|maid|servant|punching_bag|slave|mother|mom
! you do|must|should|need_to <int>* realise|realize|understand <int>* that? other|others|people|the_world|nobody|everyone|not|your <int>* -loves|love|care|cares|is_here|would_miss|are_here|believe
! other people|others <int>* have|has|got <int>* feelings|lives|needs|problems|stuff <int>* too|as_well|?
the you show
! the|your <int>* kids|wife|husband|friends|world|others|family|coworkers <int>* have|has their|her|his|its own <int>* problems|lives|life|issues|stuff|feelings
`,
  J34: `
! i would never|not <int>* let|allow|put_up|tolerate|accept|stand|do ..3 treat|with|do|talk|that ..4 ,? some|you|women|people
! some <others> have no standards|shame|class|self_respect|pride
! i|we have|had|got <int>* no|zero|little|not_much <int>* sympathy|patience|respect|pity for|with people|you|someone|anyone|that|this|women|men -who_hurt|who_did|who_abuse|who_hit|who_treat
! i|we <int>* would|could|can hate|never|not|not_want <int>* to? live|be|work|date|have|put_up|stand <int>* with? you|your|someone_like_you <int>* wife|husband|roommate|friend|boss|kid|child|mother|$|for|if
`,
  J36: `
^ therapy|therapists|counseling|counselling|medication|antidepressants|meds|pills|psychiatry|diagnoses is|are|do <int>* just|only|nothing|basically|for|a|an|not <int>* paying|people|waste|scam|but|weak|crutch|expensive|rich|excuse|easy|the_weak|fix|poison|money
`,
  J39: `
! when|at i|we|your was|were|at? your age ,? i|we <int>* had|was|worked|did|already|raised|paid|owned|walked|ran <int>* two|three|a_job|jobs|job|kids|already|working|married|mortgage|supporting|to_work|my_own_house|a_family|not_have
! i|we|they|nobody did|had|have not|no <int>* have? <int>* time|luxury <int>* to|for|of be? <int>* depressed|sad|anxious|feelings|sit|cry|that|complain|therapy|mope|being|anxiety|depression
`,
  J42: `
! i bet|guarantee|am_betting you|your|u <int>* did_not|never|do_not|even|have_never|are_the|were_the|loved_it|enjoy|enjoyed|asked|started|provoked|deserved -feel|deserve|want_to_be|imagined|expected|thought
! i am guessing|suspecting you|u <int>* never|did_not <int>* even|once|bother|bothered|apologized|apologised|tried|asked
! men|people|we|nobody are|is|can|am not <int>* mind_reader|mind_readers|read_minds|read_your_mind|psychic
! he|she|they is|are not <int>* mind_reader|mind_readers
`,
  J45: `
! you|your|a|your_own you problem
! must be exhausting|nice|fun|great|hard|tough|easy <int>* ,? being_you|to_be_you|being_so
! that is rich|hilarious|ironic|cute|adorable coming|from|but|, ? of
^ bless your <int>* heart $
! talk|come_back|call|get_back to? me|us when|once you <int>* have|get|had|lost|lose|are <int>* real|actual|a_job|kids|older|through
! ^ let me guess
! ^ <int>* revolutionary|novel|radical|wild|genius|groundbreaking idea|concept|thought|notion|stuff
! you tried|try|considered|thought_about <int>* not being|doing|complaining|crying|acting|worrying|caring|treating|whining|sitting|yelling
! you tried ,? i do not know
! i am sure your <int>* <family> is|are|must_be|was|feels|loves_that <int>* thrilled|delighted|overjoyed|so_happy|loving|over_the_moon
all i|we|anyone <int>* hear|read|see|am_hearing|am_reading|get here? is|are <int>* -someone|person|a_person|strength|courage|how|love|pain|good|that_you|somebody|brave
blah blah blah|poor|you|$
poor|woe|oh little|is|poor? you|me|baby|thing $
! and i am the queen|king|pope|president|easter_bunny|santa|tooth_fairy
^ good|best_of luck with|finding that|this|your|anyone <int>* attitude|then|mindset|who|one
`,
  J46: `
! you come|post|here here? <int>* for <int>* pity|sympathy|attention|validation|drama
! before you post|speak|talk|say|write|come things|stuff|here|like|something|nonsense
! why are you <int>* on|in|posting here|online|on_here|this instead|and_not|rather
! what happened to all? <int>* the|our advice|help|suggestions
^ <must>? <int>* educate yourself
! you|u do not get to complain|be|say|act|play|blame|cry|judge|whine|moan|feel_sorry|lecture|expect|decide
! then|so|maybe <int>* do_not|why_post|why_come|why_ask|why_bother post|posting|come|ask|asking|share|coming online|on|here|it|in|about|then|for
`,
  J47: `
! no_one|nobody|noone|who|no_man|no_woman|no_guy|no_girl is|will|wants|would|likes|respects|is_ever <int>* to|going_to|gonna|want_to|ever? <int>* be? <int>* hire|love|help|want|respect|like|date|marry|listen|save|around|with|a|someone|you <int>* <int>* ..2 if_you|when_you|unless_you|who_cries|like_this|like_that|with_that|until_you|who_complains|that_cries|who_is_always|while_you|if_u -stay|feel|need_help
`,
  J48: `
! too much <int>* time on your hands
! what|which kind|sort|type of <int>* <someone> <int>* forgets|leaves|lets|cries|needs|says|gets|has|thinks|ignores|lies|quits|walks|would|are -do_that_to|treat|hurt|say_that|hit|you_want|you_are|you_hoping|you_looking
`,
} as const;
