/**
 * Texts that were written before any weight was set and looked at once, when the rules were done; made up, in the manner of
 * `crisis-openings.fixture.ts`. Nobody's real words.
 */
export const heldOut: Readonly<Record<string, string>> = {
  acute: `
# o1
throwaway obv. im at the lake where we used to go as kids. car is parked, i left my wallet and phone charger and a note on the seat so they know its me and its quick for everyone. its really cold. ive had most of a bottle of vodka. i cant swim when im sober so. just wanted to tell someone i wasnt crazy i was just done
# o2
Title says it. I bought it last week, it came in the mail yesterday, I haven't even opened the box. Bloodwork of my life is simple: no partner, no kids, no job I'd miss. I set it for Sunday since Sundays were always the worst. I'm writing individual letters because a group one felt rude. I'm on number six of nine.
# o3
im sitting in the stairwell on the 14th floor. i come up here to smoke but i didnt bring cigarettes. my hands wont stop shaking. i took my hoodie off cause its new and my brother could have it. someone say something
# o4
It's funny how easy everything gets. I paid off my car yesterday. I've told my boss I'm taking leave. I made my ex's favourite lasagne and left it in her freezer. All I need now is for it to get dark. 34 years is enough of anything.
# o5
took all the sleeping tablets about ten minutes ago and now i think maybe i made a mistake?? im starting to feel heavy. dont want ambulance my mum will see. if i just drink a lot of water will i be ok
# o6
After the wedding. That's what I decided. My sister deserves her day and I'll smile in every photo. Then I have a hotel room for two nights in a different town so no one I know has to open the door. I feel guilty about the cleaner. I'm leaving cash.
# o7
I can hear them downstairs watching the match. I've locked the bathroom. The blade is on the side and I've run the bath hot like you're supposed to. I'm 22. I thought there would be more of a reason in the end
# o8
just a heads up to whoever runs this place that i wont be on anymore. you all helped a lot. my mind is made up and its not a sad thing for me. i donated my consoles and my cat has a home. thank you for the last two years. over and out
# o9
i keep putting the plastic bag on and taking it off. each time i wait a bit longer. im not even crying. tomorrow is my court date and i am not going to be there for it one way or another
`,
  danger: `
# p1
why is it so hard to kill yourself. like everything in this stupid body fights back. ive chickened out like 3 times this month. i dont want to be talked down, i want to stop being such a wimp about it
# p2
I'm a nurse and I know exactly how to do it properly and that knowledge sits in my pocket like a key. Some days I turn it over and over. My team just thinks I'm tired. I don't have a date. I have a key.
# p3
is it weird that planning it is the only thing that makes me feel better. like when im at my worst i go over how id do it and who gets my guitars and then i can sleep. my ex used to listen to me about this stuff but shes gone now so its just me and the plan
# p4
my wife doesnt love me, my kids are scared of me, im in pain 24/7 and the house is being repossessed on the 9th. give me one reason. genuinely one. ive asked everyone in my life and they all change the subject
# p5
I was assaulted in October. I haven't told anyone. I scrub till I bleed. When I close my eyes it's there, and when I open them it's there. I think the only way it stops is if I stop. I'm writing letters in my head all day.
# p6
lowkey scared of myself rn. was washing dishes and looked at the knife and it was like my arm wasnt mine. went outside and sat on the kerb. its 1am. dont wanna go back in
# p7
everyday i wake up and i think ok not today. that is how i do it, not today. but lately its more like maybe today. i dont know who to tell. last time i told somebody they put me in a room w no laces for 5 days
# p8
I'm a burden to my daughter. She's 40, she should be travelling, instead she's wiping my chin. I have saved my morphine patches. I'm of sound mind. I'm not afraid, I only worry about her being the one to find me.
# p9
hey so i failed again, woke up in hospital on thursday with a tube in me, they let me out today. nobody is talking to me at home. my dad said next time do it properly. i think i will
# p10
been lying on the floor since noon. theres this voice going do it do it do it, not like a real voice, my voice. i texted the crisis number and they asked if i had tried breathing. LOL. breathing is the thing im trying to quit
# p11
I'm 16 and I'm gay and my church is everything to my family. They found my messages. Tomorrow they're sending me to my uncle. I would honestly rather be in the ground. I have a bag of my grandad's heart medication in my pillowcase.
# p12
Had a massive row with my fella, he took the kids to his ma's. I drank the whole lot and now I'm looking at the beam in the shed like an eejit. I won't, I don't think I will. But Jesus the thought is sitting here with me like a person.
# p13
Do you ever look at your life and realise that you're the problem and the problem has a very simple solution. I'm tired of making people sad. If I go it's one sad week and then it's over for them. I've been running those numbers for months and they always come out the same.
# p14
sir/madam please guide. I am 24 male preparing for govt exam 5 years failing. father says I am dead for him. I am thinking to finish my life from hostel roof. I have no courage but no other way also. please someone reply
`,
  passive: `
# q1
not suicidal just soooo done. like if i got hit by lightning id be like finally. i make jokes about it at work and people laugh and i laugh and then im in the car like hm
# q2
I turn 50 next month and I've caught myself doing the sum: if Dad went at 71 I only have 21 more. And the word that came was "only" and then "still". Twenty-one more, still? I do not want them. I'm loved, I'm comfortable, and I don't want them.
# q3
every night i beg whoever is up there to let tonight be the last one. every morning theres my alarm lol. im not brave enough to do anything so i just ask politely
# q4
I'd never do it, my nan would be destroyed, but god I wish there was a way to just never have been. To un-happen. I feel like a mistake someone forgot to correct
# q5
whats the point of getting better if all i get better FOR is more of this. they keep saying hold on. to what. for what. ive been holding on since i was 12 and my hands are tired
# q6
I feel nothing about the future. Not scared, nothing. My friends talk about mortgages and I nod but I honestly don't think I'll be there. I don't have any plan, it's more like the film stops.
# q7
would be nice if the universe just took me off the board. i dont do anything good here, i just take up a seat
`,
  selfharm: `
# r1
did it again. same arm. told everyone the cat. we dont even have a cat anymore
# r2
I'm 29 and I still hurt myself when I'm overwhelmed, I dig a pen into my leg under the desk during meetings until it bleeds. I feel like a child. I've never told a single soul and I don't have words for it in therapy.
# r3
trying so hard not to relapse. its been 5 weeks. theres a pencil sharpener on my desk and i cant stop looking at it. pls distract me
`,
  low: `
# s1
I don't get why I'm like this. I've got a good job and a kind husband and I cry in the shower every morning. My GP says mild depression and to exercise more. I do exercise. I feel like a fraud because nothing bad has happened. I'm tired of pretending to be cheerful at work all day.
# s2
ok so i'm that idiot who moved across the country for a guy and he dumped me in week 3. i'm in a lease with his cousin. im broke, humiliated and eating dry cereal on a mattress. its kind of funny if it wasnt my life. anyone else rebuilt from absolute zero
# s3
my best friend is getting married and didnt make me a bridesmaid. i know its petty. i just feel like im nobodys first choice ever. i went to the hen do and smiled till my face hurt, then cried in a premier inn
# s4
Been signed off work for four weeks with stress. I thought I'd feel relief and instead I just feel useless. I sit and stare at the wall. My mother says in her day people just got on with it. I'm frightened of going back and I'm frightened of not going back.
# s5
failed my driving test for the 5th time, im a joke. examiner sighed at me. i give up honestly im just not made for it. gonna be taking the bus until im dead lol
# s6
i think my depression is back. sleeping 12 hours, not washing my hair, not answering my friends. its like walking in wet sand. i know the drill, i know i have to ring the doctor but picking up the phone feels impossible
# s7
Nobody tells you about the paperwork when a parent dies. I've rung the bank six times. Each time I have to say it again, he died, he died, he died. I was fine until the woman said "I'm sorry for your loss" in a nice voice and then I had to hang up.
# s8
panic attacks every single day since I had covid. heart pounding, feel like im going to pass out or die, then its over and i feel stupid. i havent been on the tube in 2 months. my world is getting so small. has anything worked for anyone, ill try whatever
# s9
i just feel really low today. its raining, my flatmates are out, i messed up a presentation and my manager said we need to talk on monday. stomach in knots. tell me something nice or a picture of your pet
# s10
I hate my job so much that Sunday evenings are ruined from about noon. My boss humiliates people in meetings. I've started feeling sick on the bus. I can't leave until I find something else because of the rent, and I feel trapped and angry and tired all the time.
# s11
hi, im 14 and i have no friends at my new school. i eat lunch in the library. my old friends stopped texting me. i try to talk to people but i go red and they laugh. i miss my old house. how do i make it stop hurting
# s12
It's been two years since the miscarriage and everyone expects me to be over it. My sister in law announced her third yesterday. I smiled and went to sit in the car. I feel so bitter and I hate myself for it. I'd have a toddler now.
# s13
my mom is dying. hospice says days. i sit and hold her hand and watch the clock and then hate myself for watching the clock. i dont know how to do this. i dont know what to say to her. my brother wont come
# s14
Anyone else find that antidepressants took away the crying but also took everything else? I can't feel sad, can't feel happy, can't orgasm, can't cry at films. Flat as a pancake. I'm thinking of asking to come off. How bad was withdrawal for you?
# s15
been fighting with my girlfriend over stupid stuff for weeks. last night she said maybe we should take a break and now im spiraling. what if shes already over me. i keep checking her instagram. i feel pathetic. i dont wanna lose her shes the only good thing i have
# s16
I've got my citizenship exam, my thesis and my mother's surgery in one month. My hair is falling out, literally, in the shower. I can't concentrate, I read the same line ten times. I feel like I'm going to snap at someone. How do you people handle everything landing at once?
`,
  other: `
# t1
my roommate came home crying and said she just wants it to be over and asked me where i keep my tylenol. i hid it. shes in her room now with the door locked. im 19 i dont know what im doing. do i call someone or will that make her hate me
# t2
Dad's been different since Mum passed. He gave me his watch yesterday and told me where the will is. He's 68, lives alone, has a shotgun for the farm. I'm four hours away. Am I overreacting?
# t3
my ex texted me "tell everyone im sorry" and now his phone is off. we broke up two weeks ago. his friends think hes being dramatic. i have a horrible feeling
`,
  threat: `
# u1
if she takes my kids in court tomorrow i will end her and then me. im not joking. i have nothing to lose. people will read about it
# u2
I get these urges to push people off the platform. Today it was so strong I had to hold the pole. I don't want to hurt anyone, I'm scared I'm a monster and I'm going to do it.
`,
  past: `
# v1
Fifteen years sober from self harm today. I used to be that girl with the sleeves. Nobody claps for this kind of anniversary so I'm telling strangers. I bought myself a cake.
# v2
Attempted in 2016, woke up furious, got therapy, got a dog, got a boring job I like. I don't think about it for months at a time now. Just here to answer questions if anyone newer wants to ask what the after looks like.
`,
};
