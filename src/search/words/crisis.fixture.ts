/*
 * Lines for the crisis check. Written from how people speak, not from what the catalogue knows.
 */

/** Help comes first. */
export const positives: string[] = `
suicide|suicidal|suicidal thoughts|sucidal|suicidel|feeling suicidal tonight|not suicidal just tired|i am not suicidal|suicide plan|my friend is suicidal
kill myself|i want to kill myself|killing myself|gonna kill myself|kill my self|kil myself|want to kill myslef|might as well kill myself|thoughts of killing myself|kms
i want to die|wanna die|want 2 die|i wanna dieeee|i just want to die|wish i was dead|wish i were dead|i wish i could die|wishing i was dead|i would rather be dead
better off dead|id be better off dead|everyone would be better off without me|they're better off without me|the world would be better without me|my kids would be happier without me|better if i was gone|it would be easier if i wasn't here|no one would miss me|nobody would miss me if i died
nobody would care if i was gone|no one would notice if i disappeared|who would even care if i died|dont want to be here|don't want to be here anymore|i dont wanna be here|do not want to be alive|don't want to be alive anymore|dont want to exist|i don't want to exist anymore
i dont want to live|dont wanna live anymore|don't want to live like this|i don't want to wake up|dont wanna wake up tomorrow|hope i don't wake up|i hope i never wake up|wish i wouldn't wake up|go to sleep and never wake up|fall asleep and not wake up
want to sleep forever|i want to disappear|wanna disappear|want to disappear forever|wish i could disappear|want to vanish|stop existing|i want to stop existing|i wish i didnt exist|wish i was never born
wish i had never been born|end my life|ending my life|end it all|thinking of ending it all|ending it|end it tonight|i want to end it|i want it to end|want it all to stop
i just want everything to stop|want the pain to end|take my own life|taking my life|take my life|no reason to live|no point living|whats the point of living|what's the point in being alive|nothing to live for
got nothing left to live for|life isn't worth living|life is not worth living|not worth living|is life worth it anymore|i can't go on|cant go on anymore|can't carry on|cant keep going|can't do this anymore
cant take it anymore|can't do life|tired of living|tired of being alive|sick of being alive|done with life|im done with living|give up on life|giving up on life|hate being alive
hate my life|i hate my life|why am i alive|why am i even here|why bother living|should i just die|i should be dead|i should just die|let me die|please let me die
i dont deserve to live|i shouldn't be alive|lost the will to live|no will to live|goodbye note|suicide note|writing a goodbye letter|how to write my goodbye|final goodbye to everyone|goodbye cruel world
giving away my things|self harm|self-harm|selfharm|selfharming|self harming again|slef harm|self injury|sh|relapsed sh
sh urges|cut myself|cutting myself|want to cut myself|i keep cutting|started cutting again|cutting|urge to cut|urges to cut|stop cutting
cut my arms|cuts on my wrists|scars on my arms|slit my wrists|burn myself|burning myself|hurt myself|i want to hurt myself|hurting myself|harm myself
harming myself|punish myself|hit myself|scratching myself|bang my head on the wall|overdose|overdosed|overdosing|took an overdose|over doses and od
i took too many pills|taken all my tablets|swallowed a bottle of pills|want to take all my meds|how many pills to die|lethal dose|drink bleach|jump off a bridge|jump in front of a train|step in front of a train
drive into a tree|walk into traffic|hang myself|hanging myself|noose|painless way to die|easiest way to die|ways to die|how to die|quick way to go
unalive|unalive myself|unaliving|kys|sewerslide|off myself|neck myself|top myself|toaster bath|ctb
thinking about death|thoughts of death|death wish|thinking of suicide|planning to die|can't keep myself safe|dont feel safe with myself|i dont trust myself tonight|how to stay alive tonight|wont be here tomorrow
might not be here much longer|no way out|can't see a way out|only way out|he is going to kill me|my husband hits me|i want to hurt someone|kill him|going to kill someone|afraid i will hurt my baby
my friend wants to die|my daughter is cutting herself|my son tried to kill himself|brother wants to kill himself|she said she wants to die|my partner threatened suicide|help my mum self harms|his suicide|after suicide|lost my brother to suicide
😭 want to die|want to d!e or suicide|SUICIDE|Kill Myself|k m s or kms|i dont see a future|suicde|suiside|overdoze|unalived myself
`
  .trim()
  .split(/[|\n]/);

/** Somebody is hurt by another, a child above all. */
export const hurtPositives: string[] = `
my dad hits me|dad beats us when he drinks|my stepdad touches me at night|mum slaps me every day|my uncle touched me|he touches my daughter|someone is hurting a child|neighbour is beating his kids|my teacher touches me
i keep hitting my kids|my partner hits my son|she hurts my little brother|a man is touching my child|my daughter is being abused|is my son being groomed|my child is in danger|i am being abused|im being beaten at home|he keeps punching me
my boyfriend rapes me|he makes me touch him|they made me send nudes|scared of my dad|afraid of my husband|scared to go home|i'm frightened to go home to him|not safe at home|i don't feel safe at home|my mum doesn't feed us|dad locks me in
my parents never feed me|he locked us in|my mother burns me|hurting my baby|my brother molests me|someone abuses my niece|my husband is hurting the kids|child being hurt next door|my coach makes me undress
`
  .trim()
  .split(/[|\n]/);

/** Near to it, and nobody is in danger. */
export const hurtNegatives: string[] = `
he hurt my feelings|my mum hurts my feelings|grief hit me hard|dont like being touched|panic hits me at night|my son hates school|my daughter is anxious|worried about my child|hit the gym|beat my sister at chess
my friend hit me up|touched by a song|scared of my mother in law|scared of dogs|afraid of the dark|locked out of my account|inner child work|hurting my back|how to talk to my dad|my dad shouts at the tv|hungry all the time|scared of exams
my kids fight all day|missing my dad|my boyfriend left me|in love with a boy|dad left when i was small|safe place at home|feel lonely at home|my baby cries all night|angry at my son
`
  .trim()
  .split(/[|\n]/);

/** Nothing of the kind is said. */
export const negatives: string[] = `
dying of laughter|killing it at work|killing time|deadline tomorrow|cut my hair|suicide squad|my feet are killing me|to die for chocolate|dying to see my friend|kill two birds
phone died|my battery is dead|dead tired|dead on my feet|dead inside|my mum died|my dog died|grieving dad who died|how to cope when a parent dies|fear of dying
panic attack feel like dying|think im having a heart attack|thought i was going to die in a panic attack|cut down on drinking|cutting down on sugar|cutting out caffeine|cut contact with my dad|cutting ties with family|cut back hours|cutting onions
burnt out|burn myself out at work|burning out|burn calories|hang out with friends|hanging in there|hang on to hope|jump scare|jumping jacks|end of term
end of the week|end of my tether|at the end of my rope|end things with my boyfriend|weekend|take a walk|take my meds on time|take time for myself|taking my mind off it|wake up early
waking up at 3am|not wake up at 4am|how to wake up in the morning|can't get out of bed|cant sleep|can't breathe|cant switch off|cant stop crying|can't go on the bus|living with anxiety
live alone and lonely|dont want to live with my parents|dont want to be around people|dont want to be sad anymore|dont want to go to work|dont want to talk|want to be happy|hate my job|hate my body|hate myself
hit a wall|beat myself up|beating myself up over mistakes|hurt my feelings|hurt my back|my back hurts|heartbreak hurts|boss makes me feel sick|nobody likes me|no one texts me back
what's the point in anything|no point revising|saying goodbye to my dog|did not get to say goodbye|goodbye party at work|last day at school|old habits die hard|shooting pains|stop worrying|stop overthinking
how to stop a panic attack|exist on coffee|running on empty|over it|done with this week|fed up|lost my job|want a drink|scared of flying|want my anxiety to go away
walk in nature|drive on the motorway scared|run in the rain|lonely at christmas|angry at everyone|snapped at my kids|kill the mood|dead leg|harm reduction for drinking|made a fool of myself
head banging music|safe place|feel safe again|keep safe online|quick way to calm down|best way to end an argument|how to end a conversation|ways to relax|easy way to sleep|how many minutes of exercise
pills for travel sickness|forgot my tablets|take my medication|living room mess|why do i feel like this|why am i so tired|why am i crying|should i quit my job|deadlift pain|disappearing messages
`
  .trim()
  .split(/[|\n]/);
