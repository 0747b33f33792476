/** Generalising, prying, taking over, wanting thanks, keeping out, body, threats to go, reading minds, leading away, who somebody is, blaming the hurt. How a line is read: `readPhrase`. */
export const pressingPhrases = {
  J30: `
you <int>* only <int>* care|think|talk|worry about <int>* yourself|you|urself
you|u <int>* never|always|constantly|only_ever|keep|forever <int>* listen|learn|complain|whine|try|do_this|do_that|blame|make_everything|make_it_about|make_excuses|take_responsibility|take_any|take_advice|want_to_hear|think_about_anyone|think_of_others|think_about_yourself|appreciate|follow|change|ask_and|say_that|say_this|have_an_excuse|find_something|have_to_be|play|need_attention|care_about|let_anyone|finish|stop|expect|start|ruin|act|want_attention|overreact|exaggerate|lie|quit|mess_up|screw_up|complaining|whining|posting|making_it|making_everything|repeating|ignore|ignoring|asking|bitch|argue|moan|sulk|manage_to|talk_about_yourself|talk_about_your|think_you|put_yourself_first|do_anything|do_the_same|do_the_opposite|turn_everything|twist|cry|say_the_same|apologize|own|admit|take_it_out|shut|help|choose_the_wrong|fall_for|pick -others|stopped|gave|cared_for|help_others|for_help|beating_yourself|to_everyone|trying|on_trying|helping|learning
you|u <int>* never listen|learn|try|help|change|appreciate|follow_through|take
you|u always complain|whine|blame|moan|overreact|do_this
everything|conversation <int>* is|has_to_be|must_be <int>* about you|u|yourself $
it is always|not_all|not_always|not_just <int>* about you|u $
not everything <int>* is about you|u
you|u|always|stop <int>* make|making|turn|turning <int>* everything|it|this|that <int>* about yourself|you|urself
every <int>* week|day|time|month|single <int>* week|day|time|post? <int>* it|there|you <int>* is|have <int>* something|new|another <int>* new|drama|else|problem|crisis|excuse|$
you|u do <int>* this|that every single time
you|u do|say|pull <int>* this|that|it|same_thing <int>* every|again|constantly <int>* time|$|single
always <int>* someone|somebody|everyone else|elses <int>* fault|problem -to_me
it|this is <int>* never your|ur <int>* fault|responsibility|doing
here|there we|you|she|he go|goes <int>* again $
^ <int>* here we go
^ <int>* not <int>* this|you|another|again <int>* again|sob|post|thread|one_of_these
^ this|you <int>* shit|crap|drama again
^ <int>* same old|story|excuses
again with|, <int>* the|this|you|your|that|same <int>* whining|complaining|drama|pity|same|problems|crying|excuses|poor_me|sob|negativity|victim|depression
always|constantly <int>* playing|the|have|making|being|some|complaining|whining|looking_for|crying|moaning <int>* victim|excuse|excuses|drama|about|negative|a_problem|attention|sympathy|reason -i
^ when|will will? you|u <int>* ever|finally <int>* learn|listen|change|grow|stop|realize|understand|get_it
^ as usual|always|per_usual ,? ..2 you|about_you|complaining|making|the_victim
you|u have not|never|still <int>* learned|listened|learnt|changed <int>* anything|nothing|a_thing|to_a_word|to_anyone|to_me|my_advice
how many|often times|do|must i|we|people have|need|to|must? tell|told|explain|say|repeat|telling
all you care|think|talk about is <int>* yourself|you|attention|me
you only|just <int>* care|think|talk <int>* about <int>* yourself|you|urself
`,
  J31: `
tell|give|send|show|dm|message|text|share|post|pm|drop <int>* me|us|here <int>* your|ur|what|where|a|some|the|of|you <int>* real|full|actual|exact|home|first|last|phone|email? <int>* name|number|phone|address|location|school|insta|instagram|snapchat|whatsapp|email|facebook|picture|pictures|photo|photos|pic|pics|selfie|selfies|age|city|town|employer|workplace|nudes|tiktok|discord|handle|username|where_you_live|live|work|telegram|kik|birthday|scars|your_face -if_you_are_in|of_your_doctor
give|send me|us your|ur number|digits|address|name|phone
what <int>* is|are your|ur <int>* real|full|actual|home|last|first|exact|legal? <int>* name|address|number|phone|surname|location|school|insta|instagram|snapchat|snap|whatsapp|email|facebook|age|tiktok|discord|birthday|workplace|postcode|zip -of_the_medication|for_here|here|on_here|on_this
what is your real|full|actual|last|legal name
where|whereabouts do|are|r|did <int>* you|u|ya <int>* live|work|go_to_school|go_to_college|located|based|stay $ ,|exactly|at|now -feel
where|what exactly? do you|u live|work
^ what|which <int>* school|town|city|street|area|neighborhood|college|company|hospital do|are|did <int>* you|u <int>* go_to|from|in|live|attend|work|at
how old are you , <int>* what|where|asl
0.3: ^ how old are you <int>* $
how old are you and what
a s l|sex
asl|a_s_l
! age sex|and|, location|sex
send|post|show|share|upload|drop <int>* me|us? <int>* picture|pictures|photo|photos|pic|pics|selfie|selfies|nudes|nude|face_pic|proof <int>* of|so|, -of_your_cat|of_your_dog|of_cats
<int>* show us|me <int>* the|your|ur <int>* scars|cuts|proof|body|face|marks|bruises|arms|wrists
tell|describe|explain|spill|share <int>* us|me|everything|to_us|exactly|in|the|all|it <int>* exactly|everything|every|all|the|in|what <int>* he|detail|details|what|happened|did|the|about|tea|juicy|full|whole_story|gory -you_want|if_you_want|you_are_comfortable|you_feel|you_need|only
tell|describe|write ..4 in detail|full_detail
you|u have|need|must|got|should|gotta to? <int>* tell|share|say|explain|name|open_up|describe|disclose|talk_about|show|give|prove <int>* us|me|everything|the|who|him|it|your|what|more|his|all|her|names|details <int>* -to_your|your_doctor|about_your_doctor ..2 or|if|before|otherwise|everything|who|exactly|name|happened|full|story|details|truth
can|could|will not <int>* help|advise <int>* you|u|if|unless|without <int>* if|unless|without|until <int>* you|u|more|details|knowing <int>* tell|do|give|not|share|say|open|details
why|wont|will|can|do will|wont|do|are|not|wouldnt <int>* not? <int>* you|u <int>* not|just|refuse_to|afraid_to|name|tell|say|want|hiding|scared_to <int>* tell|say|name|share|give|want_to_say|answer|open|talk <int>* -about_it_with|to_me_about ..1 who|us|me|name|him|it|what|his|the|details
^ <int>* name <int>* him|them|her|names|and_shame|the|your <int>* $ ,|and|person|abuser|rapist|guy|hospital|therapist|school
name and shame
who|what <int>* is|was|are <int>* it|he|she|the|they|your|his|her <int>* abuser|rapist|name|guy|therapist|boss|full_name|doctor <int>* called|name|,|$ <int>* -that_helped
what|which <int>* did <int>* he|she|they <int>* do <int>* exactly|to_you_exactly|in_detail|precisely|sexually|to_your
exactly did|what|how <int>* he|she|they|did|happened <int>* do|touch|did|rape|he|she|they
how many|often times|men|guys|partners <int>* did|have|has <int>* you|he|it <int>* slept|rape|touch|had
how much do you|u earn|make
! are|r you|u <int>* really? <int>* male|female|a_boy|a_girl|a_man|a_woman|a_guy|virgin|a_virgin|single|boy|girl|m_or_f|hot|cute $
m or f
! do you|u have|got|use <int>* insta|instagram|snapchat|snap|whatsapp|facebook|discord|kik|telegram|tiktok|a_webcam|webcam
open up|or <int>* to? <int>* us|me|leave|or <int>* or|, <int>* we|i|cannot|you
prove <int>* it|that|you|to_us|who <int>* you_are|are|by|to|with|are_real
! can|could|may i|we <int>* see|have|get|call <int>* your|a|you|ur <int>* number|face|picture|pic|photo|address|body|scars|selfie|name|real_name|on_cam|on_camera
turn on|your your|on <int>* camera|cam|webcam|location
`,
  J32: `
! promise|swear <int>* to? <int>* me|us|to_me|to_us|it <int>* you|u|that|right_now|never|not
^ promise|swear me|to_me|us|right_now
i|we am|are|will|going|gonna|want|can|have <int>* going|gonna|to|will|be|not_going_to|the_one|here|can|must|determined <int>* to|be_able|the_one|be|who|rest? <int>* save|fix|rescue|cure|heal you|u|this_for_you|your_life <int>* -a|some|seat|the|money|all
<int>* save|fix|rescue|cure you|u $ <-can_not|not|could|cannot|wish_i_could|never|to|try_to|trying_to|wont|will_not|must|that_would|want_to
you|u can|should|must|need|only_need|have|do <int>* only|just|not|to <int>* trust|rely|depend|talk|need|listen|believe|count|tell <int>* on|to|in? <int>* me $ ,|now|and|about -if|when|you_want|whenever
<int>* only <int>* trust|talk|listen|rely|come|speak|need|depend|believe|answer|tell|write|confide|open_up|count <int>* to|on|in? me|us -if|when
do not|never <int>* tell <int>* anyone|anybody|your|the_mods|the_moderators|others <int>* -who
do not|never <int>* trust|listen_to|talk_to <int>* your therapist|doctor|friends|family|psychiatrist|counselor
do not tell anyone|anybody|your
dont tell anyone|anybody
i will|can|shall always|never? <int>* be here|there|awake|online|available for_you? day|24|all_night|any_time
i will never leave|abandon you
day or night
i am|was <int>* the <int>* only <int>* one|person|friend|guy|girl|man|woman <int>* who|that|you|here <int>* really|truly|understands|gets|understand|get|cares|care|loves|can|knows|have|help|need|has|believes|listens|wants <int>* you|u|me|help|,|$
only <int>* i|me <int>* can|understand|truly|get|really|know|care <int>* understand|help|you|care|get|save|what|love
nobody|no_one|they|your_friends|your_family|your_therapist <int>* else? <int>* will|do_not|does_not|understands|gets|loves|can|cares <int>* understand|get|love|care|help? you <int>* like|as|the_way i|me|much
you|u do|dont|will|should not <int>* need <int>* anyone|friends|anybody|them|your|therapy|family|people|him|other|a_therapist|her|the|doctors|therapist <int>* friends|family|therapist|parents|else|people|, <int>* ,? you|i|just|now|when|because|if <int>* have|got|am|me|need|can <int>* me|here|us|your|talk|$
you have <int>* got? me $
let|leave|just_let <int>* me|it|us|this|everything <int>* to_me|handle|fix|deal|take|decide|do|sort|solve|take_over|be_your|run|manage|speak <int>* this|it|care|with|for|that|everything|over|all|your|$ <int>* for|you|of|on|your|,|$|it -with_you
leave <int>* it|this|that|everything|all to me
i will <int>* handle|fix|solve|sort|decide|take_over|make_it_all|make_everything|take_care_of_everything|take_care_of_it_all|do_everything|speak_to_your|call_your|contact_your|talk_to_your|write_to_your|deal_with <int>* this|it|everything|your|for|all|with_your|boss|okay|him|her|, for|you|$|mom|dad|doctor -if_you|when
i am|will coming|driving|flying|come|drive to your|get_you|pick_you
i <int>* forbid|will_not_let|wont_let|will_not_allow|do_not_allow|am_not_letting|cannot_let|refuse_to_let you|u
you|u are not allowed to <int>* talk|leave|kill|die|go until|him|them|without
you must|have_to|need_to report|check_in|text|message|tell|answer|reply <int>* to? me|us <int>* every|first|before|daily|always|everything
you|u owe <int>* me|us
i need|want|demand you to <int>* promise|swear|text_me|call_me|answer|message_me|trust_me|check_in
do exactly|as|everything i say|tell|want|told
trust only me
i know what is best|better for you
`,
  J33: `
! why|then_why|so_why|why_bother <int>* do|did|are|would|bother|even|come|ask|u|you|r? <int>* you|u|to? <int>* even|bother|come? <int>* post|posting|ask|asking|come_here|write|complain|come_to_us|here|comment|open_a_thread|start_a_thread|tell_us <int>* here|this|for|if|when|at_all|anything|advice|about|help|it|on|us|then|to|and_then? <int>* advice|help|here|it? <int>* if|when|and_then|,_then|then|only_to <int>* you|u
why post|ask|posting|asking if
what is the point of|in <int>* telling|asking|posting|writing|talking|helping|answering <int>* ..3 if|when you|u -feel
i|we am|are|was|were just|only|simply|merely trying|tried|wanted to <int>* help|be_nice|be_helpful|support <int>* you|,|$|and|but
^ just|only trying to help
after <int>* everything|all|all_of|the_hours|how_much|i|we <int>* that|of|the|it? <int>* i|we|effort|time|help|advice <int>* have|did|done|wrote|said|do|gave|put|given|wasted|spent|suggested <int>* ,? <int>* -you_have_been|you_went
then|so|well do|dont|why|stop|quit not? <int>* ask|post|come|complain|whine|asking|complaining|posting|write -be
do not|never|stop <int>* post|ask|come|posting|asking|write|bother <int>* here|for|questions|advice|us|help|asking|online|anything|posting|opinions|public|on? <int>* here|advice|help|a_public|public|forum|the_internet? <int>* if|unless|when|and_then|then|until <int>* you|u <int>* -are_not_ready|feel_unsafe ..3 not|cannot|are_going|just|advice|answers|listen|want|help
a|some|one <int>* thank|thanks <int>* you? would <int>* be|have <int>* nice|great|appreciated|polite|good
you|u could|should|might|would|can not? <int>* at_least|just|even|thank|be|say|have <int>* thank|say|be|appreciate|acknowledge|thanked|act|show <int>* me|us|thanks|thank|grateful|my|people|a_little|appreciation|that|some|for_my <int>* ,|you|for|help|$|who|gratitude|advice|effort|appreciation|i|time -that_you_are|yourself
^ <int>* fine|okay|whatever|ok , ? <int>* do not <int>* take|listen|follow
^ then do not <int>* take|listen
suit yourself
you|u <int>* do|will|never not? <int>* take|listen_to|follow|accept <int>* any? <int>* my|our|anyones|the|any <int>* advice|help|suggestions
i|we|people|everyone am|are|have|will <int>* given|giving|give <int>* up on you|u|trying_to_help
i give up on you
i|we|everyone|people|others <int>* gave|told|have_given|have_told|offered|suggested|wrote|already|keep|spent|explained|answered|provided|tried|took <int>* you|u|told|gave|giving|telling|hours|my_time|time|the_time|to <int>* good|advice|what|solutions|my|the|plenty|tons|suggestions|options|so_much|how|an_answer|writing|help|this|answers|time|a_thousand <int>* ..4 and|but|yet|,|still <int>* you|u|all_you <int>* ignored|ignore|still|just|keep|did|do|wont|refuse|never|reject|rejected|have|will|throw|dismiss
you|u <int>* ignored|ignore|rejected|reject|refuse|dismissed|dismiss|shoot|shot|shut|throw|threw|keep|are <int>* ignoring|rejecting|dismissing|refusing|down|shooting|back? <int>* down? <int>* all|every|everything|my|our|any|everyones|good|each|peoples|the <int>* of|piece? <int>* advice|suggestion|suggestions|help|idea|ideas|solution|i_say|we_say|single|i_suggest|we_suggest|help_offered|anyone
i|we|nobody|no_one can not help <int>* you|someone|people <int>* if|when|who|unless|because <int>* you|refuse|reject|will_not|do_not|not <int>* refuse|reject|will|do|want|listen|help|let <int>* -ask|domt|for_it
you|u|ur <int>* asked|ask|wanted|came|posted|are_asking|want|came_here|begged <int>* for|here|on|in|to? <int>* opinions|advice|help|it|opinion|answers|for_advice|public|a_public|honesty|honest|feedback|our_opinion|for_help|the_internet|online ,? <int>* and|so|deal|but|now|you|here|then|dont|thats|that <int>* -i_am|are|welcome|we|how|do_you ..2 deal|got|get|give|it|is|cry|not|mad|ignore|accept|take|answers|upset|whine|complain|dont|argue|reject|angry
wasted|wasting|waste|waste_of <int>* my|our|everyones|all|peoples <int>* time|breath|energy|day <int>* -with_him|on_him
waste of <int>* my|our|everyones <int>* time|breath|energy
^ why do|did i|we <int>* even|still <int>* bother|try
you|u <int>* do|are|clearly <int>* not <int>* want|looking_for|interested_in <int>* solutions|advice|answers|the_truth|our_help|my_help|a_solution|my_advice -right_now|today|yet
you|u <int>* only|just|simply|clearly <int>* want|wanted|came|came_here <int>* people|us|someone? <int>* to|for <int>* complain|whine|validation|agree|sympathy|tell_you_you|pat|moan -and_that
ungrateful after everything
no good deed
this|that is <int>* thanks|why_nobody|why_no_one|why_people <int>* i|get|helps|help|do_not
do not <int>* say <int>* i|we|nobody did_not|never warn
`,
  J34: `
that|it|this|what_you_have <int>* is|was not <int>* real|actual|actually|even|true|what_real|really <int>* depression|anxiety|ptsd|ocd|trauma|abuse|adhd|autism|suffering|bipolar|mental_illness|psychosis|bpd|an_eating_disorder|anorexia|dissociation|a_panic_attack|panic_attacks|pain|addiction -your_fault|you_were|that_you_were
that|it|this|yours <int>* is not real|actual|true <int>* depression|anxiety|trauma|pain|ptsd|ocd
you|u are|r <int>* not <int>* actually|really|even|truly|technically|clinically|a_real|an_actual|real|remotely|properly <int>* autistic|depressed|anxious|disabled|bipolar|ill|sick|suicidal|mentally|traumatized|ocd|adhd|an_addict|an_alcoholic|a_survivor|a_victim|abused|anorexic|schizophrenic|borderline|neurodivergent|poor|homeless|disordered|chronically|a_veteran|sad
you|u do|did|have|would|will not|never|no <int>* know|understand|idea|clue <int>* what <int>* real|actual|true|genuine <int>* pain|depression|anxiety|suffering|trauma|struggle|grief|loss|abuse|problems|hardship|poverty|stress
you have no idea|clue what <int>* real|actual|true|it_is|it_means|suffering|pain|depression
that|it|you|this are|is just|only|simply <int>* sad|sadness|shy|shyness|nervous|stress|stressed|lazy|laziness|moody|upset , <int>* not|stop|nothing|it_is_not|that_is_not
stop|quit|do_not <int>* calling|call|throwing|claiming|using|claim|misusing <int>* it|this|that|yourself|around|the? <int>* depression|ptsd|trauma|autistic|depressed|abuse|disabled|ocd|bipolar|adhd|word|label|term|a_survivor|a_victim
self diagnosing|diagnosed|diagnosis|diagnose|diagnoses|diagnosers <int>* ,|is|are|does|from|on|not|people|with|tiktok|isnt|yourself|,|$|as -and_i
selfdiagnosed|selfdiagnosis|selfdiagnosing
self dx
! it|that is not <int>* trauma|depression|anxiety|abuse|grief|ptsd|adhd , <int>* it|that is <int>* bad mood|laziness|day|week|being_lazy|drama|attention|selfishness -that
insult|offensive|disrespectful|disrespect|slap|mockery to|in|of <int>* people|us|those|anyone|all|everyone <int>* who|with|of_us <int>* have|actually|actual|real|really|the_real
! come|talk|post|call <int>* back|to_me|to_us|here <int>* to_me|to_us|here? <int>* when|once|after|until|with <int>* you|u|a|an|your <int>* have|get|actual|got|are|real|actually|official|experienced|been|proper|diagnosis|official|have_been <int>* a|diagnosed|diagnosis|real|actual|proper|something|through|been|an|sick|problems|ill
you|u do not|no_longer belong|qualify here|in_this|with_us|on_this|in_here|,|$
you are not <int>* welcome|wanted here
this|forum|sub|group|subreddit|place|community is <int>* only|meant? for <int>* people|those|survivors|adults <int>* with|who <int>* actual|real|have_actual|are_actually|actually|really|have_real
being|feeling|having <int>* shy|sad|nervous|tidy|upset|stressed|introverted|lonely|worried|moody|distracted|a_bad_day|quirky|awkward|dumped <int>* is|does not <int>* the_same|mean_you_have|a|depression|social_anxiety|anxiety|ocd|ptsd|adhd|autism|trauma|mental_illness|bipolar|make_you_depressed
you|u can|could <int>* not|never|hardly <int>* have|be|claim|say|call <int>* have|you_have|to_have|to_be|it|yourself? <int>* ptsd|ocd|autism|autistic|adhd|trauma|depression|depressed|anxiety|an_eating|anorexia|anorexic|bipolar|bpd|disabled|a_survivor|cptsd|suicidal|chronic_fatigue|raped|traumatized|abused|an_addict|dissociation|did|an_alcoholic|a_panic_attack|addicted -alone|by_choice|out
^ <int>* everyone|everybody|half <int>* of? <int>* thinks|has|is|claims|wants|self_diagnoses|people? <int>* they|to_be|to_have|themselves? <int>* have|are|is|has <int>* ptsd|adhd|autism|autistic|ocd|trauma|bipolar|a_disorder|traumatized|bpd|neurodivergent -too
not everyone|everything <int>* is|has <int>* trauma|abuse|abusive|depression|depressed|adhd|autism|traumatic|gaslighting|ptsd|ocd|autistic
real|true|actual <int>* depression|anxiety|ptsd|ocd|trauma|autism|adhd|abuse|addiction <int>* is|does|means|looks <int>* not|like|when|much|far -your_fault|a_choice
<int>* doctor shopping|google|tiktok|dr_google
dr google
you|u|diagnosed|diagnosis|saw|learned|got <int>* it? <int>* from|on|off|by tiktok|tiktoks|webmd|google
^ who diagnosed you
^ where is your diagnosis
are you <int>* actually|officially|professionally|even diagnosed|autistic -with_something
you|u are not|hardly|barely sick|depressed|ill|autistic|disabled|traumatized|skinny|thin|anxious enough
`,
  J40: `
maybe|perhaps|just|you|should|could|try|better|then <int>* you|try|to? <int>* lose|losing|drop|shed <int>* some|a|the|that|your|few <int>* weight|pounds|kilos|lbs|belly|gut -gain|safely
^ <int>* lose some|the|a|weight <int>* weight|few|bit|,|and|$
you|u|ur look|got|have_gotten|must_be|are <int>* fat|obese|overweight|hideous|skinny|anorexic|bony|gross_looking|chubby|huge|a_whale|a_cow|a_pig|a_skeleton|like_a_skeleton|like_a_whale|like_a_cow|like_a_pig|like_a_man|like_a_boy|like_a_stick|like_a_corpse|a_fatty|a_fatass|fugly|unattractive|disgusting_to_look|too_thin|too_skinny|flat|flat_chested|short|a_beast|morbidly|butters|a_hippo|like_a_hippo|a_land_whale|a_landwhale|like_shit|like_crap|like_death|hideous_looking|like_hell|a_blob|deformed|bald|wrinkled|old_and_ugly|plain|a_stick|a_four|a_three|like_you_are_pregnant|pregnant -from_what|to_yourself|tired|at_how|is_a|is_just
you|u are|r <int>* fat|obese|hideous -to_yourself
you|u are|r <int>* ugly|fat $ -to_yourself <-thinking|think|believe|into
because|cause you|u <int>* are fat|ugly|obese|overweight|skinny|unattractive|hideous|chubby
you are fat|ugly|obese|hideous , <int>* that_is|no_wonder|lose
<int>* fat|ugly|fatass|fatty|hideous|skinny|disgusting|lardass|fatso|lard <int>* ass|bitch|cow|pig|cunt|slob|face|whore|loser|fuck|freak|ass_bitch|bastard|mug|self|girl|shit|whale|person -that_your
w ^ <int>* fat|ugly|gross|fatty|fatso|fatass|hideous|fugly|disgusting $
have|did|try|thought|considered|maybe|you_should|stop <int>* you|about|tried|try|considered|thought_about? <int>* eating|eat <int>* less|so_much|fewer|so_many|like_a_pig|all_day|a_salad
put|step|drop|away <int>* down|away|from? <int>* the <int>* fork|burger|cake|donut|donuts|fries|cookies|spoon|chips|twinkie|chocolate|ice_cream|scale $
put the fork|cake|burger|donut
<int>* down the|that <int>* fork
^ <int>* go|just <int>* eat|have|grab|get a|some <int>* burger|sandwich|cheeseburger|steak|hamburger|cookie
^ <int>* eat a|some|something <int>* burger|sandwich|cheeseburger|steak|hamburger|salad|already|food
you|u would|could|will|might <int>* be|look|get|feel <int>* prettier|pretty|hotter|attractive|happier|cute|beautiful|a_boyfriend|good_looking|gorgeous|sexy|better <int>* if|without|when <int>* you|makeup|those|that|less|more? <int>* were|lost|wore|smiled|weighed|gained|took_care|took_better|put_on|makeup|weight|thinner|scars -safe
nobody|no_one|noone|who|no_guy|no_man <int>* wants|would|likes|will|dates <int>* to|want? <int>* date|love|fuck|touch|marry|like|be_with|look_at <int>* someone|somebody|fat|ugly|skinny|anyone <int>* who|that|like|girl|woman|people <int>* looks|weighs|fat|ugly|that|you|,|$
you|u|ur <int>* are|r <int>* disgusting|gross|hard|painful|an_eyesore|sickening|ugly|horrible|repulsive|nasty to <int>* look|see|be_seen|watch|touch|kiss
you|u <int>* look|looks|looking like <int>* a? <int>* skeleton|whale|stick|cow|man|corpse|pig|hippo|elephant|twig|toothpick|balloon|troll|hobo|zombie|tramp|whore|slut|freak|walrus
your|ur <int>* face|body|weight|belly|nose|teeth|acne|thighs|ass|stomach|hair|looks|appearance|bmi|scars <int>* is|are|makes|look|looks|disgusts <int>* ugly|disgusting|gross|hideous|a_turn_off|nasty|fat|revolting|repulsive|me_sick
take <int>* better? <int>* care of your|ur looks|appearance|body|hygiene|skin|hair|weight|figure|teeth
you|u <int>* let|letting|have_let|gave yourself|urself|your_body|your_looks <int>* go|get_fat|get_so_fat
let yourself go|get_fat $ <-just|can|could|to|please
^ take|have a shower|bath , <int>* you|stinky|hippie
you|u <int>* smell|stink|reek
your|ur <int>* diet|weight|fatness|obesity|junk_food is <int>* why|causing|the_reason|the_problem
calories in
<int>* real <int>* women|men|woman|man|girls have|has|are|eat|do <int>* curves|abs|muscles|not|meat|skinny|fat
men|guys|dogs|women|boys|girls like|love|prefer|want|only_like|do_not_like <int>* curves|skinny|thin|slim|a_bit_of|not_bones|meat|bones|something_to|women_with|fat|real_women|fit|tall|big
^ <int>* gain|put_on some|a weight|few_pounds
are you|u <int>* anorexic|bulimic|fat|obese <int>* or|$|lol
do you even lift|own_a_mirror|shower|wash
how fat|heavy are you|u
you|u need|should|have_to|must|better <int>* to? <int>* diet|go_on_a_diet|hit_the_gym_fatty|wear_makeup|dress_better|fix_your_teeth|wear_a_bra|cover_up|stop_eating_so|eat_less|eat_a_burger|get_a_nose_job|fatten_up|gain_weight|lose_weight|slim_down
`,
  J41: `
! if you|u <int>* do|wont|keep|refuse|cannot|will|continue|dont|go_back|post|say|stay|ever|are|leave <int>* ..7 ,? <int>* i|we|then_i|nobody|no_one|people|everyone|then_we <int>* will|am|are|would|wont|can|cannot|gonna|refuse|have <int>* never|not|no|stop|leave|going_to_stop|going_to_leave|done|block|out|unfollow|have_no_choice|be_done|give_up|walk_away|have_to_stop|cut|be_gone|ghost <int>* longer|talk|speak|be_your|be_friends|help|stay|trying|with|reply|talking|care|you|reading|read|leave|answer|more|to|up_on|again|want|on_you|bother|stand|support|forgive|replying|from_you|off|contact -judge|know|leave|be_mad|hate|be_angry|think_less|mind|push|force|be_offended|blame|be_upset
if you do not ..5 i will not|stop|block|leave|unfollow|never
! either you|u|stop|do|get|listen|take <int>* change|stop|listen|get|do|go|take|leave|start|accept|call|grow|move|quit|you|it|him|help|my <int>* ..6 or <int>* -both|neither
or i|we <int>* am|are|will <int>* done|leave|gone|out|leaving|block|stop_talking|never|stop_helping -be
! do|take|listen|leave|stop|follow|accept|call|change|act|get <int>* what|it|to|my|him|her|as|this|that|a|the|or|what_i|up|help <int>* i|me|advice|say|told|help|you|tell|job|suggested|him|her|doctor|whining? <int>* say|advice|tell_you|told_you|suggest|now? ,? or <int>* leave|get|go|do|i|stop|shut|quit|lose|be|never|else|we|find|stay|forget|get_lost|dont <int>* -some|is_it|let|ask
take it|this|my or leave
my way|advice or
this is your <int>* last|final <int>* chance|warning
last chance|warning to|,|$|before|or|i|listen
do|dont not|bother|even|you_dare <int>* come|talk|speak|message|reply|write|bother|contact|call|text|expect|ask|come_to|ever|dare|replying|answering|respond|count|look <int>* crying|running|whining|complaining|back|to|me|here|us|again|on|for|moaning|asking|talk|until|if|messaging|coming|replying|unless|responding <int>* -him|her|them|if_you_do_not_want|feel_pressured|to_feel|yourself|too_much ..3 me|us|when|unless|until|again|if|back|help|here|sympathy|anymore
do not come crying|whining|running
i|we am|are|have <int>* done|over|finished|had_enough|fed_up|sick|tired <int>* with|of <int>* you|u|your|helping_you|trying_to_help -illness|pain
i am done with you|u|your|this_conversation|here $
leave|dump|divorce|ditch|quit|report|block <int>* him|her|them|it|the_job|your_job|your_husband|your_wife or <int>* stop|shut|quit|dont|accept|deal|do|suffer|live|stay
i|we <int>* will|am|can <int>* not|never|no_longer|going_to|blocking|block|unfollow|ignoring|muting <int>* talk_to|speak_to|help|block|reply_to|waste_my_time_on|blocking|unfollow? you|u|your_posts <int>* again|anymore|until|unless|if|, -very|more|with|alone|in_person
i am|will <int>* blocking|block|unfollowing|muting you|u
friends|people|everyone|nobody|no_one|your_friends|family|husband|wife <int>* will|gonna|would <int>* all|eventually|soon|not? <int>* leave|get_tired|get_sick|stay|stick|abandon|walk_away|run|give_up|disappear <int>* you|of|on|around|with|away|if|unless|eventually|soon <int>* ..3 if|unless|like_this|soon|eventually|sooner
i|we am|are|have <int>* losing|lost <int>* my|our|all <int>* patience|respect|sympathy <int>* with|for you|u|your
you|u will|are|have <int>* lost|losing|push|pushing|lose <int>* my|our|everyone|all <int>* respect|sympathy|patience|support|away|friends -things
^ see if i care
^ good riddance
good riddance
`,
  J42: `
deep|somewhere|secretly down|inside <int>* you|u <int>* know|want|enjoy|like|love|hate|still <int>* you|that? <int>* enjoy|like|love|want|this|it|to_be|hate|are_to_blame|are_wrong
you|u <int>* secretly|just|really|clearly|obviously|only|subconsciously|simply <int>* want|enjoy|like|love|crave <int>* to|it|this|that|people|everyone|us|being|the|him|her|being? <int>* to|be|feel|see|suffer|feeling? <int>* sorry|victim|drama|a_victim|miserable|pity|sympathy|control|hurt|misery|punish|revenge|depressed|suffering|complain|attention -heard|loved
you want|like|enjoy|love <int>* to_be|being|playing|to_play|feeling <int>* a|the? <int>* victim|miserable|martyr|sick|depressed|sad|hated|unhappy|hurt|helpless|pitied|needy|difficult|in_pain|suffering|sick|alone $
you|u are|did|do <int>* only|just <int>* doing|posting|saying|crying|acting|do|did <int>* this|that|it|so? <int>* to|for|because <int>* punish|hurt|manipulate|control|guilt|spite|provoke|upset|annoy|impress|feel_special|guilt_trip|get_attention|attention|get_sympathy|make_him|make_her|make_people|make_us
you|u <int>* just|only|really|clearly <int>* want|wanted|seeking|need|looking|after|fishing|here|begging <int>* for|some|to_get|the? <int>* sympathy|pity|compliments|validation|reaction|drama|money|revenge|attention|upvotes|likes|an_excuse|excuses|to_vent_and|someone_to_blame|karma|clout -and_that_is|and_you_deserve
fishing|begging|digging for <int>* compliments|sympathy|pity|attention|validation|praise|likes
you|u <int>* love|enjoy|like|thrive_on|get_off_on|wallow_in <int>* being|feeling|playing|the|your <int>* miserable|drama|pity|attention|misery|suffering|unhappy|victim|sad|depressed|hurting|a_victim|chaos|self_pity
you|u do|did not <int>* really|actually|even|truly|honestly <int>* feel|mean|believe|think|want|love|hate|miss <int>* that|it|this|to|him|her -to_hurt
you|u do not <int>* mean|believe that|it|this $
you|u do not <int>* feel that way
you|u are|do|did|r|obviously|must_be|knew|always <int>* doing|this|that|it|did|do|being|exactly|making|acting? <int>* this|that|it|difficult|sick|like_this|what_you? <int>* on_purpose|deliberately|intentionally <int>* purpose|,|$|to
<youare> <int>* jealous|envious|bitter|projecting|in_denial|gaslighting|fooling_yourself|lying_to_yourself|kidding_yourself|deluding|trolling|hiding_something|not_telling_us|leaving_something_out|self_sabotaging|codependent|addicted_to_drama|afraid_of_commitment|avoiding_responsibility|avoiding_the_truth|passive_aggressive|just_bored -of_you|to_hurt|from
you|u <int>* obviously|clearly|still|probably|just|must|definitely|really <int>* still|just|love|want|have|like|do|are <int>* love|want|like|feelings|into|in_love|miss|have_feelings|hate|him|her|not_over <int>* him|her|it|them|for_him|for_her|with|that|over|me|yourself|men|women|your_mom|your_dad|kids|your_kids -deeply|so_much|very|a_lot|and_that
you|u know damn|full|perfectly|very well|what|that
you|u must|probably|obviously|clearly <int>* like|enjoy|love|want <int>* it|this|that|being <int>* if|when|or|because|otherwise|hurt|$
you|your|has <int>* have|got|obvious|major|some? <int>* daddy|mommy issues
your|an|you <int>* hidden|ulterior|real_motive agenda|motive|motives
what are you <int>* hiding|not_telling|really_after|trying_to_prove|trying_to_achieve|trying_to_gain
there must|has be|to <int>* more|something|a_reason <int>* to|you_are|he|she|they <int>* this|story|the_story|not_telling|hit|leave|left -posting
you are leaving|not <int>* something|telling <int>* out|us_the_whole|us_everything
`,
  J44: `
^ dm|pm|message|text|email|inbox|whatsapp|add|hmu|snap|kik|skype|telegram|msg|call <int>* me|us|my|up <int>* privately|on|at|in_private|instead|for|and|,|directly|insta|whatsapp|snapchat -him|any|if
^ <int>* dm|pm|hmu|inbox me|$|,|on|for|us -any|anytime|if|whenever|any_time
^ send|shoot|drop me <int>* a|your <int>* dm|pm|private_message|private|number
slide into|in my
my|check_your|open_your dm|dms|inbox|pms <int>* are|is|open|always
dms|inbox open|is_open|are_open|always_open -if
add|follow|find|message|text|contact|reach|dm|hit|chat|join <int>* me|us|my|with_me <int>* up|out? <int>* on|at|via|over|through <int>* instagram|insta|snapchat|snap|facebook|whatsapp|discord|telegram|kik|skype|tiktok|twitter|signal|messenger|email|zoom|reddit|onlyfans
add my snap|snapchat|insta|instagram|discord|kik|number
let_us|can_we|could_we|shall_we|should_we|we_should|we_could|wanna|want_to|how_about_we|maybe_we <int>* take|talk|chat|move|continue|switch|meet|call|text|email|facetime|skype|connect|exchange|swap <int>* this|it? <int>* to|on|over|via|privately|up|off|numbers|in <int>* whatsapp|instagram|insta|snapchat|discord|telegram|kik|skype|dm|dms|private|facebook|signal|email|elsewhere|zoom|facetime|tonight|messenger|person|this_site|here|up|tomorrow|$ -talk
let_us|can_we|could_we|we_should|want_to|wanna meet <int>* up|me|in_person|tonight|irl|for
talk|chat|message|meet|call|text <int>* me|you|us? <int>* on|at|via|over|through <int>* whatsapp|snapchat|telegram|kik|discord|instagram|skype|wechat
here_is_my|this_is_my|give_you_my|take_my|call_my|text_my|check_my|check_out_my|join_my|buy_my|order_my <int>* number|insta|instagram|snapchat|snap|whatsapp|email|discord|telegram|kik|skype|phone_number|facebook|server|channel|website|blog|youtube|course|coaching|ebook|link|onlyfans|program|coaching_program
text|call|whatsapp|email|message|phone <int>* me|us at|on
join|check_out|visit|subscribe_to|sign_up_for|buy|follow|book|click <int>* my|our <int>* discord|server|channel|website|blog|youtube|podcast|book|course|coaching|ebook|link|telegram|page|shop|store|profile|instagram|insta|onlyfans|patreon|method|session|sessions|workshop|app|site|masterclass|tiktok
link|links in <int>* my? <int>* bio|profile|comments|description
<int>* use|promo|discount <int>* my? <int>* code|promo_code|discount_code <int>* -of
i will|can|could <int>* give|send|dm|pm|text|add <int>* you|u <int>* my <int>* number|insta|email|address|whatsapp|snapchat|discord
just you|between me|and me
somewhere more private
^ <int>* let_us talk|meet off|outside|not_on <int>* this|site|here
0.8: ^ email|message|text|contact|write me|us privately|in_private
what <int>* really works|worked|cured ,? <int>* privately|in_private|dm
are|r you|u on <int>* whatsapp|insta|instagram|snapchat|discord|facebook|kik|telegram|tinder
i <int>* offer|sell|provide|run|have|do|charge|teach <int>* a|an|some|my|online|private|one_on_one|free|paid|for? <int>* coaching|healing|reiki|readings|sessions|courses|hypnosis|supplements|online_sessions|program|life_coaching|course|tarot|hypnotherapy|spell|spells|consultations -with_my
spell|spells caster|doctor|to|casting
dr|doctor|spiritual|herbal <int>* ..1 spell|healer|herbal|herbalist|cured|helped_me_get|brought_back -who
make|earn|making money|cash online|fast|from_home|with_crypto|trading
`,
  J49: `
it|that|this is|be just|only? <int>* phase|trend|fad|fetish|unnatural|abomination|perversion|lifestyle_choice|against_nature -of_recovery|of_healing|of_life
being_gay|being_trans|your_sexuality|your_gender|your_identity is|be just|only? <int>* phase|trend|fad|fetish|unnatural|abomination|delusion|perversion|lifestyle_choice|against_nature|social_contagion
just a phase|trend|fad
you are <int>* going|passing through a phase
you|u are|r|seem|must_be just|only|probably|simply <int>* confused|experimenting|brainwashed|indoctrinated|misguided -about_how
you|u are|r just|only|simply|clearly confused|experimenting|brainwashed|going_through_a_phase|copying
you|u <int>* only|just|probably|must|simply <int>* think|believe|say|feel|decided|claim|want|became|identify|turned <int>* you|u|to_be|this|that|like|as? <int>* are|were|feel|to|that|became? <int>* gay|trans|bi|lesbian|nonbinary|queer|asexual|a_boy|a_girl|a_man|a_woman|non_binary|bisexual|transgender|different|straight|not|attracted|this_way|poly|male|female <int>* because|cause|to|for|,|$|since|due|as|so
being|identifying|feeling|becoming as? <int>* trans|gay|lesbian|nonbinary|bi|queer|transgender|homosexual|bisexual|asexual <int>* is|makes <int>* mental|sin|choice|phase|trend|disease|illness|wrong|unnatural|disgusting|disorder|delusion|sick|sinful|fetish|mental_illness|perversion|abomination|fad -your_fault
^ pick|choose a side|lane|team|one_gender
that|it|this is not natural|biblical|how_god_made|what_god
^ not natural
you|u will <int>* grow_out_of|outgrow|snap_out_of it|this|that
you|u will meet|find the right man|woman|guy|girl
^ grow out of it|this
have not|never|just met|found|meet|find|need <int>* the <int>* right man|guy|woman|girl|one|boy|dick|husband $
pronouns|pronoun|transitioning|changing_your_gender|your_pronouns <int>* will|do|are|is <int>* not|never|stupid|nonsense|bullshit|ridiculous|mutilation|a_joke <int>* fix|real|help|change|solve|,|$
you|u are|will not|never <int>* be? <int>* really|actually|real? <int>* a|real? <int>* man|woman|girl|boy|gay|trans|lesbian|bisexual|nonbinary <int>* $ -less|in_danger|weak|enough|any_less|who
<int>* only|just are <int>* two|2 genders|sexes|gender
two|2 genders|sexes
male or|and female ,? he|period|thats
biological|born <int>* man|woman|male|female|a_man|a_woman <int>* is|,|you|and_always
adam and eve <int>* not
tranny|trannies|faggot|faggots|fag|fags|dyke|dykes|homo|shemale|poofter|poof|transtrender|trender|troon|sodomite|groomer|groomers
that is|so so|is gay|homo $
everyone|everybody|all_the_kids <int>* wants|thinks|is <int>* to_be|they_are|suddenly? <int>* trans|nonbinary|gay|bi|queer|special|asexual|pansexual|genderfluid
god|nature made|created <int>* you|man|men|adam|only|us <int>* a|male|two|and|man|woman <int>* man|woman|female|genders|eve|and
your|ur <int>* gender|identity|sexuality|orientation|lifestyle <int>* is <int>* fake|made_up|stupid|nonsense|sin|disgusting|a_choice|the_problem|weird|sick|wrong -not
live|act as|like <int>* real|normal man|woman
go back to <int>* your|where|africa|mexico|china|india
somebody|something|he|that|they|tiktok|internet turned|made you gay|trans|lesbian
that|this is so|really <int>* gay $
try conversion therapy
`,
  J50: `
dressing|dressed|drinking|walking|going ..3 like that|so_late|alone $
what <int>* were|was you|u wearing|drinking <int>* $
what were you|u wearing|drinking|doing_there|doing_at|doing_in|doing_out
why did|would|could|do not? <int>* you|u not? <int>* just|even|simply|ever? <int>* leave|fight|report|scream|say_no|tell|run|call|press|stay|let|go_back|trust|marry|drink|invite|resist|speak_up|come_forward <int>* him|her|back|it|them|someone|away|no|with|up|the_police|police|anyone|charges|so_long|until|earlier|sooner|$ -know|need_help
why did you <int>* go_back|stay_with|let_him|wait_so|marry_him|trust_him|take_him_back
why would you|anyone <int>* stay|go_back|put_up|marry|let
you|u <int>* let|allowed|are_letting|encouraged|keep_letting <int>* it happen
you|u <int>* let|allowed|keep_letting <int>* him|her|them <int>* do|treat|touch|hit|walk|abuse|hurt|rape
you|u <int>* could|should <int>* have <int>* stopped_him|said_no|screamed|fought_back|left_him|reported_it|avoided_it|prevented_it|resisted|been_more_careful|seen_it_coming|seen_the_signs|told_someone|gone_to_the_police
it|that|this was|is not <int>* really|actually|even|technically|real|exactly <int>* rape|abuse|assault|sexual_assault|harassment|molestation
it|that|this was|is not <int>* rape|abuse|assault|sexual_assault <int>* if|because|when|he|you|, -your_fault
not|hardly|isnt|wasnt <int>* really|actually|technically|even|real|legally <int>* rape|abuse|assault|sexual_assault|domestic_violence|harassment if|,|$|because|when|unless|he|you|to
you|u <int>* were|are asking|begging for <int>* it|trouble <int>* ..2
asking for it
he|she|they|your_husband|your_dad|your_boyfriend <int>* only|just|probably <int>* hits|hit|hurts|beats|yells|does|did|cheats|cheated|abused|snapped <int>* you|it|that|because|like_that? <int>* because|when|if you|u
because|cause|when you|u <int>* provoke|provoked|pushed|nag|nagged|disrespect|pissed|teased|led|disobeyed|talked_back|wound|egged|drive|make <int>* him|her|them <int>* -feel
he|she|they|it can|could|must not <int>* be|have_been <int>* bad|terrible|awful|abusive|scary <int>* if|since|or|because|,|when|you_stayed
you|u were|got|chose|led|invited|wore|drank <int>* drunk|drinking|flirting|wearing|high|him_on|him_in|too_much ,? <int>* so|what|then|it <int>* ..1 what|expect|think|not|did|is|was -sad
it was so|years|ages|too <int>* long|ago <int>* ago? , <int>* why|what bring|now|are|dig|drag|does
why <int>* bring|bringing|dig|dredge|drag <int>* it|this|that|all_this <int>* up
why did you wait|only <int>* so_long|years|until|now|say
boys|men|guys|girls|kids|teens will|are|have be|boys|men|urges|needs <int>* boys|men|like_that|that_way|kids|weak|,|$|visual|wired|just_like
boys will be
he|she|they <int>* did|does not|never <int>* mean|meant|intend <int>* it|to|any|harm like_that|that_way|harm|hurt_you|, <int>* -he|and_it|but|what|it
0.5: he|she|they <int>* was|is only|just joking|kidding|playing
do_not|you_will|it_will|going_to|why|you|would <int>* ruin|destroy|ruining|wreck|destroying|ruined <int>* his|her|their|a_mans|an_innocent <int>* life|career|reputation|marriage|future|family
^ just? forgive him|her|them|your -yourself
forgive and forget
you|u have|need|should|must|ought <int>* to? <int>* forgive|reconcile <int>* with? <int>* him|her|them|your -if|yourself
you|u have|need|should|must <int>* to? <int>* see|consider|understand|hear his|her|their side|perspective|feelings
you|u have|need|should|must <int>* to? <int>* give|make <int>* him|it|her|peace ..2 chance|work
what did|was <int>* you|your <int>* do|say|part|role <int>* to|in|before <int>* make|provoke|deserve|upset|cause|anger|it|this|that -feel
you|u must|probably|may <int>* have <int>* enjoyed|wanted|led|liked|provoked|sent|consented|encouraged|been_flirting|misread|misunderstood|deserved|exaggerated|made_him|teased|tempted|done_something
did|were|had you|u <int>* lead|fight_back|scream|tell_him|drinking|flirting|flirt|drunk|led|say_no|resist|provoke|consent|lead_him|been_drinking|kiss_him|send_him|wearing -about
false|lying|fake accusation|accusations|accuser|about_rape|rape
innocent until proven
women|girls|people|she|you <int>* just|always|probably|only <int>* regret|regretted|lie_about|cry_rape|regretting|lying_about <int>* rape|it|sex|,|$
you|u <int>* played|play|share|have <int>* a|some|your|equal <int>* part|role|blame|share|responsibility <int>* in|too|for <int>* this|it|what|that|abuse
it was|happened only|just once|one_time|a_slap|a_kiss
all|every couples|marriages|couple|families <int>* fight|hit|argue|yell|shout <int>* sometimes|like_that|$
not all men
he is <int>* good|nice|great|respected <int>* man|guy|father|husband|dad|person , <int>* he_would_never|would_never|i_know
you|u stayed|went_back|married|chose|picked|slept <int>* with|to|him|her? <int>* so|it|him|for|what <int>* must|cannot|so|did|expected|was|your
`,
} as const;
