/**
 * Whole opening posts, made up, as people write them: one a line, `¶` for a new line. `# name` begins what one imagined author or idea
 * wrote; these stay together when figures are cross-validated. Nobody's real words.
 */
export const openings: Readonly<Record<string, string>> = {
  acute: `
# night-shift
its 3am and everyone is asleep. i fed the cat twice so she wont be hungry till my sister comes on sunday. laptop is wiped. i thought id be scared but its weirdly calm, like the night before a holiday. i dont really know why im posting, i guess i wanted one person to know i did try, for like eleven years i tried. the rope has been in the boot of my car since march. anyway. be nice to each other
I have sat in the hospital car park where I work for two hours. I take the insulin home in my bag, I know exactly what it does and how long. My shift starts at seven and I will not be on it. I've spent my whole life looking after people and not one has noticed I stopped eating. I'm not asking for anything. Maybe for someone to say it's okay.
# student
so finals came back and i failed two again. parents paid everything for this, they sold land. i cant face them at the airport on friday so im not getting on that plane. theres a tall parking building behind our dorm, i went up yesterday and again today just to see if i could stand at the side. i could. ive written to my roommate so he doesnt have to be the one who gets asked
Been off my meds 3 weeks because I was saving them. I have about 90 now. My roommate goes home for break tomorrow and then I have the flat to myself for nine days. I keep going back and forth, one minute I'm looking up recipes for dinner next week and the next I'm counting them out on the desk. Is it normal to feel this peaceful about it
# divorced
Wife left in January, took the boys. Court last week gave me every other Saturday. I've been sober 4 years and tonight I bought a bottle and I've got my dad's old shotgun out of the loft. I'm sat in the garage. I rang the boys and told them I loved them and they were watching telly and said ok dad bye. That's it really. That's the whole story of a man.
I'm a 52 year old who lost his business, his house and then his marriage within fourteen months. The insurance pays out after the second year, I checked, and the second year is up on the 14th. My kids would have their college money. I've put all the papers in one folder with a label so nobody has to search. It is honestly the only useful thing I have left to give.
# girl-17
im 17 and i did something stupid like 20 mins ago, i took what was left in the box of my moms tablets, i dont know how many it was maybe 25. my stomach hurts now. im scared but i also dont want to wake her up bc she has work and shes gonna be so mad. should i just go to sleep
hi. i cut way too deep this time and it wont stop, ive got a towel on it. i didnt want anyone to know. its on my wrist not my leg like normal. part of me hopes it just keeps going. im in the bathroom and my brother keeps knocking
# calm-goodbye
Hello all. I have read here for years and never said much. You were kind to strangers and that kept me company on a lot of bad nights. I've made my decision and I am at peace with it. Please don't feel you should have done something. I'll be gone by the weekend. Look after the new ones who come in, they are always so frightened.
I wanted to leave a few words somewhere that isn't my family's kitchen table. Thank you to the woman at the library, to Mr Hale who taught me to solder, to my dog who is with a good family now. I was never built for this. Don't be sad, I'm not. See you on the other side.
# veteran
two tours and i came home to a box apartment. VA wait list is 5 months. last night i had the pistol in my mouth for i dont know how long, safety off. put it down because the neighbors kid started crying through the wall. tonight there is nobody crying. i wrote my sister a letter, its in the mailbox already so
Been staring at the ceiling fan thinking about load ratings. That is where I am at. I tested it with the kettlebell. It holds. The dog goes to my buddy tomorrow at noon, told him I have a work trip. After that there's nothing on the calendar at all.
# train
missed four trains on purpose today, sitting on the bench at the far end where they come through fast and dont stop. each time i stood up. i had my shoes on the yellow line for the last one. a lady asked if i was ok and i said yeah waiting for a friend. next fast one is 21:14. i dont know why im telling you the time
# texting
ok so im doing it. not a joke. its all set up n the door is locked. told my gf i luv her, she thinks im just drunk. sorry mum. sorry jas. ur better off trust me
everything is packed and labeled. my rent is paid through the end of the month so landlord doesnt get screwed. the note is on the fridge. i have the helium and the bag and ive watched my breath in it twice so i know i wont panic. weirdly i wish someone would call but no one calls. so.
# postpartum
my baby is 7 weeks and i love him but im so wrong for him. i keep standing at the top window. this morning i put him in his cot with the door closed and i opened the window and sat on the sill with my legs out. hes better with his nan. my husband is back at six. i dont think i can do six
# countdown
I gave myself a year. If nothing changed by my 30th birthday I was allowed to stop. Well it's nine days away and nothing has changed, if anything it's worse. I feel lighter than I have in ages because there's an end date now. I've been cleaning out my flat and giving my plants to the neighbours. They think I'm moving. I suppose I am.
Today I cancelled my gym, my phone contract and my Netflix. Lady on the phone asked why I'm leaving and I said relocating and we both laughed. I've got the place picked, it's beautiful, you can see the sea. High tide is just after five on Thursday. That's all. It's nice to say it once.
# asking
serious question and please no lectures. if someone takes a whole months worth of their blood pressure tablets plus alcohol does it hurt or do you just fall asleep. im tired of reading different things. need to know by tonight
what height is certain. ive read 5 floors isnt. i dont want to end up in a chair being fed by my mum thats literally my worst fear, worse than being dead. if anyone actually knows pls dm me
`,
  danger: `
# wave
I don't know how to explain it to people who haven't felt it. I wake up and the first thing in my head, before my name almost, is that I want to be dead. Then I brush my teeth. I go to work, I make jokes, I come home and it's there on the sofa waiting for me. I've looked up ways. I haven't picked anything but the list is getting shorter and I'm getting less scared of it.
so every day on my drive home theres this one curve with the concrete wall and everyday i think just dont turn. dont turn the wheel. its like 2 seconds. and everyday i turn and im kind of annoyed at myself. ive never told anybody this. i have a good job and a nice girlfriend i dont have a reason. is this something other people do
# mom
Mother of three. I love them more than anything and that is what makes it so sick that I stand at the sink and plan how they'd be told. My sister would be the one. I've even chosen what she'd say. I wouldn't do it to them. I think I wouldn't. But some nights I'm really not sure what I'd do if my husband was away.
# overachiever
Straight As, scholarship, captain of the debate team, and I've been thinking about killing myself since September. Nobody knows. My counselor wrote that I'm "a joy". I lie in bed and go through the options like a menu. I'm too scared of pain, that's literally it. If there was a switch on the wall I'd have flipped it months ago.
everyone at uni thinks im fine bc i post stories. suicidal thoughts are basically my roommate now lol. i dont want to go to the counsellor because they called campus security on my friend and she got sent home. but they are getting louder this week and i caught myself looking at the bridge different on the way to class
# pain
Chronic pain for nine years. Doctors shrug. I'm 34 and I use a cane and I've lost my job, my hobbies and most of my friends. I've read about Switzerland. I can't afford Switzerland. I think about ending it the way other people think about retiring: when, how, with what savings. I'm not depressed. I'm done. There's a difference and nobody will let me say it.
# trans
i came out 2 months ago and my parents took my door off the hinges. i cant be this person and i cant be the person they want. i think about just not existing like 90% of the time. i keep a blade in my phone case. my online friends say hold on till 18 but thats 400 something days. i counted. i cant do 400
# short-raw
i cant do this anymore i really cant i want to die so bad i dont care about anything please someone
I'm so tired. I want to kill myself but my mom would find me and she's already buried one kid. So I'm stuck. That's it, that's the post.
gonna end it soon i think. nothing specific. just the feeling that the book is almost over
# debt
Gambling. 46k. My wife doesn't know, she thinks we have savings, the letter from the bank comes next week. I keep doing the maths and in every version of the maths she's better off with a dead husband and the policy than a live one and the debt. I've been out on the motorway bridge two nights. I came home both times. I don't know about a third.
# loner
27, never had a gf, no friends since school, work from home. if i died it would be the smell that told someone. i used to get upset about that now its just a fact. i fantasize about it constantly, the relief. thinking of writing something to my parents but what would i even say. "it wasnt you, there just wasnt a me"
# abuse
He says nobody else would have me and after six years I believe it. I thought about leaving but where, with what money. Lately I look at the painkillers in the cupboard and think that's a way to leave too, one where he can't come after me. I don't want my parents to think I didn't love them.
# clever
Rationally speaking, I can't build an argument for continuing. I've tried, I have a philosophy degree, I've tried all of them. Camus, the lot. What remains is cowardice and a cat. When the cat goes (she's 16, kidneys) I think the argument is over. I'm not looking for pity, I'm looking for someone who has been in this exact room and found a door that wasn't that door.
# psych
discharged yesterday. they asked do you have thoughts of harming yourself i said no because i wanted my phone back and my bed. of course i do. i had them in the corridor while she was typing no. same thoughts same plan same bottle at home cause nobody checked. my mum is so happy im "better" that i cant tell her
# voices
The voices are back. Usually they just comment on stuff but now they say jump every time I'm near the balcony, and that it would stop them. I moved my bed away from it. I haven't slept since Sunday, I'm scared if I sleep I'll walk out there. My appointment is in three weeks.
# teen-vent
my dad called me a mistake infront of everyone at dinner. i went to my room and i have this belt and i put it round my neck just to see what it feels like. just for a second. now my hands are shaking and im kinda scared bc it was like relaxing?? idk what to do. i cant tell my mom
i told my teacher i was fine im not fine. i was going to do it on monday but then my friend said come to her birthday on saturday and i was like ok after that then. i know thats messed up. idk i feel like nobody would even notice until like the second week
# grief
It's been seven months since my son. People have stopped saying his name. I go and sit in his room with his jumper over my face and all I want is to go where he is. I'm not religious but I talk to him and I tell him not long now. My husband hides his sleeping pills from me. He thinks I haven't noticed.
# relapse
i was doing so well guys. 14 months. then last week it all came back like it never left and i had the pills in my hand on tuesday. flushed half. kept half. why did i keep half. i think i know why. i dont feel safe with them in the house but i also cant make myself throw them away
# chance
Every time I cross a road I slow down a bit. Every time I take my meds I take one or two over. It's not an attempt if I let it happen to me, that's how I think about it. Rolling dice until one day it's a six. Sounds insane typed out. I've been doing it for about two months.
# jobless
ten months unemployed, rejected from a warehouse today because im "overqualified". my unemployment ran out. i live in my car with my dog. if it wasnt for her id already be gone, thats not drama its just accurate. vet says shes got a tumor. so i guess i know my timeline
`,
  passive: `
# sleep
i dont wanna kill myself or anything dramatic. i just want to go to sleep tonight and have that be it. no more alarms. no more answering how are you. i get this like stab of disappointment every morning when i realise its another one. does that count as suicidal? i have a shift in 20 min so idk
Sometimes I lie there and hope my heart just quietly gives up. I'm 41. Nothing is wrong with it, the doctor said it's a lovely strong heart. I nearly laughed. I do the school run, I do the packed lunches, I'm not going to do anything. I'd just be so relieved if it was done for me.
# never-born
wish i was never born tbh. not in an edgy way. like if there was a form you fill out that removes you from the start so nobody has to be sad id fill it out in pen. my mom would have had an easier life. my brother would have got the good room
# background
It's always there, like a fridge humming. Most days it's not loud. A truck goes past and a part of me goes, that would be okay. I get news about someone my age with cancer and I'm jealous and then I'm disgusted with myself. I've never made a plan. I just don't seem to want the thing everyone else is protecting.
I feel like I'm just killing time until I'm allowed to stop. Every birthday I'm shocked I'm still around and not in the good way. I didn't think I'd make it to 25 so I never planned for this part and now I'm 29 with no savings, no career and no idea what people want all these years for.
# disappear
can someone tell me if its normal to want to disappear?? not run away. like stop. like if i could just fade out like the end of a film. im so tired of being a person. everything takes so much effort, showering, texting back, chewing
# weight
idk what the point is anymore. wake up, work, eat noodles, sleep, do it again til im 67 if im lucky?? lucky?? who designed this. i dont see myself at 30. i close my eyes and try to picture it and theres nothing there. its like the map ends
I'm not in danger, I want to say that first. But I've lost any interest in being alive. I look at the elderly people on my street and feel dread that I might last that long. If a doctor told me tomorrow I had six months I think the feeling would be: oh, good, I can put everything down.
# replaced
if i wasnt here my husband could marry someone normal. the kids would cry for a bit and then theyd have a mum who gets out of bed. i think about that woman a lot. shes so nice. she does crafts with them. honestly i think everyones waiting for me to figure it out
# tired-man
Men my age aren't supposed to write things like this. I go to work, I fix things, nobody asks. I'm tired in a way that sleep doesn't touch. I used to be afraid of flying and last month there was bad turbulence and I noticed I was hoping. That frightened me enough to write this.
# numb
Feels like I died a couple years ago and the body just kept going to class. I don't feel sad. I don't feel anything. I'd say I want out but wanting is too strong a word. I just wouldn't mind. If the bus didn't brake I wouldn't mind.
# ask
is anyone else only here because of other people. like i dont live i just avoid making my mom go to a funeral. thats the whole thing. thats my purpose. prevent funeral.
# covid
caught covid again and was kind of rooting for it ngl. now im better and back at my desk and so disappointed. my therapist says passive ideation isnt a crisis but its been four years of this passive thing and honestly what kind of life is that
# question
What do you do when you don't want to die but you also have zero interest in living? I've been on the waiting list since spring. I don't have bad things happening. I just look forward at the next forty years and I want to hand it back to whoever it belongs to.
`,
  selfharm: `
# clean
213 days clean and i threw it away last night. my thigh is a mess. i feel disgusting and also calmer than ive felt in weeks which is the worst part. i hid everything under the sink. i have swimming on friday and i dont know how to get out of it without my mum guessing
# first
i never understood why people do this and then tonight i was so angry at myself i pressed the hot straightener on my arm and held it. i did it twice more. it was like everything went quiet. im 15. im scared im gonna do it again because the quiet was so nice
# urges
The urge is really bad tonight. I've put the razors in a box with tape round it and given the box to my flatmate but there are always other things. I keep scratching. I don't want to die at all, I just need to feel something sharp so my brain shuts up. How do you ride it out, I've done the ice, I've done the shower.
# hidden
long sleeves in july again. people ask and i say i burn easy. i do it most nights now, its just part of going to bed. started with once a month when i was stressed. i dont know how to talk to anyone about it because it isnt a cry for help, i dont want them to see it
# punish
every time i mess up at work i go to the toilets and hit my head on the wall or bite my arm until it bruises. its like i have to pay for it before i can go back. i'm 38, i manage people. nobody would believe me
# food
havent eaten properly in 6 days. people say i look good lol. when i do eat i make it come back up. fainted in the shower this morning. i kinda like how close to nothing i feel. dont want a lecture i just want someone to know
`,
  low: `
# burnout
I think I've hit a wall. I'm a teacher and the year has been brutal, two colleagues left and we got their classes. I cry in the car most mornings and then go in and do phonics. I feel like I'm failing my own kids because I've nothing left by six o'clock. I don't even know what I'm asking. Has anybody gone part time and actually felt better?
so tired all the time. like bone tired. doctor did bloods and its fine. i sleep 10 hours and wake up like i ran a marathon. everything is grey and flat, cant be bothered with the games i used to like. is it depression or am i just lazy
# breakup
She ended it by text after four years. FOUR. I keep picking up my phone to tell her something funny and then I remember. My chest actually hurts. I can't eat, I can't sleep in our bed so I'm on the sofa. Everyone says time heals and I want to throw something at them. How long does this last, honestly.
my boyfriend broke up with me and blocked me everywhere and i feel like the biggest loser on earth. i begged him. i actually begged. i have never been so embarrassed. cant stop crying, mascara all over my pillow. tell me it stops hurting
# loneliness
i moved to a new city for work and i know nobody. weekends are the worst, i sometimes dont speak out loud from friday to monday. i tried a climbing gym but everyone comes with friends. feel invisible. how do adults make friends, genuinely
27 and never been in a relationship, starting to think something is just broken with me. All my mates are getting engaged. I'm happy for them, sort of, but I go home after and it's so quiet. I hate how jealous I've got. I don't like who I am lately.
# hopeless-but-safe
Third antidepressant isn't working either and I feel pretty hopeless about the whole thing. It's like there's glass between me and everyone. I'm still going to work and I still see my sister on Sundays so I suppose I'm coping, but it never lifts. My doctor wants to try another. I just wish I could remember what feeling good was like.
I've been depressed for about a year and lately it feels like nothing I do matters. I'm safe, I'm not thinking of anything like that, I just feel useless and stuck. My days are bed, phone, bed. I cancelled on my friends again tonight and now I hate myself for it. What was the first small thing that helped you?
# anxiety
Had another panic attack in Tesco, I really thought I was going to die right there by the yoghurts. Heart going mad, hands numb, couldn't breathe. The paramedic was lovely but I was so ashamed. Now I'm scared to go back in. I had to leave the basket. How do I stop being frightened of being frightened?
every night i check my pulse like 30 times. im convinced i have something wrong with my heart even though the ecg was fine and the 2nd ecg was fine. im terrified of dying in my sleep so i stay up until i pass out. i know its health anxiety but knowing doesnt help. please tell me someone else has got better from this
# grief-plain
My mum died on the 3rd. Cancer, quick in the end. I've done the funeral and the paperwork and everyone's gone back to their lives and now it's just me in her house with forty years of tupperware. I keep crying at stupid things. I miss her voice. I don't know how to be in the world without ringing her on a Sunday.
we had to put our old dog down this morning. i held him. the house is so quiet. im a grown man and i cant stop sobbing, i keep thinking i hear his feet on the floor. my wife is at work and i just needed to tell someone
# family
My dad drinks and every Christmas ends the same way. He called me a disappointment in front of my in laws. I'm 35 and I still go home hoping it'll be different. I shook all the way home. I'm so angry and so sad and I don't know if cutting him off makes me a bad daughter.
my parents fight constantly and i just sit in my room with headphones. they both tell me stuff about the other one. im 16 i dont want to know that stuff. i cant concentrate at school anymore and my grades are dropping. i feel stuck in the middle and like its my job to fix it
# money
Lost my job in the restructure, found out over zoom. I've got two months of rent and a kid. I keep waking at four with my stomach in knots. I feel like such a failure, I was the one in my family who was doing well. Applied for thirty things, three replies, all no. Just needed to say it to someone who won't give me CV tips.
# adhd
i cant keep up with anything. bills unopened, laundry on the chair, forgot my nephews birthday AGAIN. everyone thinks i dont care. i care so much it makes me sick. waitlist for assessment is 2 years. im so done with my stupid brain
# social
Does anyone else replay every conversation and want the ground to swallow you up? I said "you too" to a waiter who said enjoy your meal and it's been three days and I'm still dying inside about it. I avoid everything now. I've turned down two job interviews because of the phone calls.
# exam
im going to fail this semester. i havent been to class in five weeks and every time i open the portal i feel like throwing up. my parents think everythings fine. i just stay in bed and watch stupid videos and hate myself. how do i even start fixing this, who do i email
# new-mum
no one told me it would be like this. baby is 5 weeks and screams from 5 to 11 every night. i love her but i miss my old life so much and then i feel like a monster. my husband goes to work and i just sit there with milk on me and cry. its not that i regret her. im just so so tired and lonely
# caring
My husband has MS and I'm his carer. I love him. I also hate my life right now, and I feel like the worst person alive typing that. I haven't had a day off in two years. I snapped at him over a spilled drink today and he said sorry, and I went and cried in the utility room. How do other carers keep from going under?
# bullied
kids at school made a group chat about me. someone sent me screenshots. they rate how ugly i look every day. i pretended to be sick all week. i feel so alone and i dont want to go back there on monday. my mom says ignore them. how do u ignore 20 people
# anger
I keep losing my temper with my kids and I hate the sound of my own voice. I'm turning into my father. Last night I slammed a door so hard the frame cracked and my little one flinched. I went and sat in the bath and sobbed. I want to be better than this. Parenting class? Therapy? Where do I start?
# ptsd
nightmares again, third night. same one, the car, the glass. i wake up soaked and cant go back. been eating cereal at 4am with every light on. i know im safe now. my body doesnt. work is suffering and my partner tiptoes around me. anyone had emdr, is it worth it
# meds
started sertraline 9 days ago. feel sick, jittery, yawning all the time, and no happier. is it normal to feel worse first? i dont want to stop too early but i also cant be like this at work. doctors appointment isnt until the 20th
# pointless-job
What's the point of any of it, I make spreadsheets that nobody reads so that a company can sell slightly more cardboard. I'm 33 and I feel like I wasted my twenties. Not in a dark way, more like a boring way. I think I need to quit but I've got a mortgage. Anyone blown up their career and not regretted it?
# cheated
Found the messages. Eight months, with someone from his work. I'm in my sister's spare room with a bin bag of clothes. I feel stupid and old and disgusting. We have a joint account and a dog and a holiday booked. I don't know what to do first. I can't stop shaking.
# ocd
My OCD has latched on to the cooker. I've missed the bus four days running because I go back and check. Yesterday I took a photo of it and then worried the photo was old. I'm exhausted and embarrassed and my manager has started to notice. It's ruining my life in the most boring way possible.
# hate-body
cant look in mirrors. i put a towel over the bathroom one. went bra shopping with my mum and cried in the changing room. i hate everything about my body and ive gained more since starting the pill. everyone says im fine. i dont feel fine i feel disgusting
# winter
It's dark at four and I can feel it coming down on me like every year. I've got the lamp, I take vitamin D, I go for the stupid walk. I still turn into this slow sad thing until March. My partner's been patient but I can tell it's wearing thin. How are the rest of you getting through it?
# homesick
Came here from Kerala for masters and I am so homesick that I cannot swallow food. Everything is expensive and cold, nobody pronounces my name. I call my mother and act happy and then I cry in the toilet so my housemates won't hear. I feel weak. Other students are managing. Will this go away?
# divorced-low
First Christmas without the kids. Their mum has them till the 27th. I've bought a microwave dinner and a film. I know it's just a day. I keep going into their room and straightening the duvets. Feel like I've lost everything that made me me. Trying to keep busy, any ideas that aren't the pub?
# quit-drinking
Day 11. I feel dreadful, I'm snappy and sweaty and I can't sleep, and my so-called mates have gone quiet. I keep thinking one wouldn't hurt. Then I remember the morning I woke up in the garden. I'm just so bored and sad without it. When does it get easier?
`,
  other: `
# sister
my little sister (19) told me last night that she doesnt want to be alive and that shes been saving up her pills. she made me promise not to tell our parents. i didnt sleep. i dont know if i should break the promise. shes at college 3 hrs away. what do i say to her that doesnt make it worse
# boyfriend
My boyfriend says that if I leave him he'll kill himself. He's said it four times now. Tonight he sent a picture of a rope. I'm at my mum's and I don't want to go back but what if he does it and it's my fault. Do I call the police? He'd never forgive me.
# friend-online
someone i play games with online just posted goodbye in our discord and logged off. he talked about having a gun before. we dont know his real name, just his state. does anyone know what we can do, its been 40 minutes and hes not answering
# mum-of
My son is 14 and the school rang to say he has cuts all up his arm. I had no idea. I thought it was just the hoodie phase. He won't talk to me. I'm so frightened he'll do something worse. I've locked away the knives and the paracetamol. How do I get him to let me in?
# husband
My husband lost his job in May and he's just stopped. He said yesterday we'd be better off without him and he's worth more dead. He laughed after but it wasn't a joke laugh. He has a rifle in the house. I'm terrified to leave him alone. He refuses to see anyone.
`,
  threat: `
# boss
i swear to god i am going to hurt my stepdad. he put his hands on my mom again. i have my uncles gun in my room and next time he comes through that door drunk im going to use it. i dont care what happens to me
# intrusive-real
I keep thinking about stabbing my roommate. Not like a joke, I plan it, which knife, when he's asleep. I'm not sleeping and the voices say he's recording me. I don't want to but I'm scared I will.
# revenge
they laughed at me for four years and now they all get to go on to college like nothing happened. i know where everyones gonna be on friday. they are going to be so sorry. everyone is going to know my name
`,
  past: `
# ten-years
Ten years ago this week I tried to end my life. I was nineteen, I took everything in the cabinet, and my flatmate came home early because her date was boring. I've got a daughter now who laughs at her own toes. I'm not writing this to boast. I'm writing because somebody is reading this at 2am and I was that somebody. It did get quieter.
# looking-back
when i was a teenager i used to cut and i was in hospital twice for suicide attempts. im 31 now and honestly my life is pretty boring in the best way. i have scars my nephew calls my tiger stripes. anyone else in the aftermath of all that and figuring out who you are when youre not in crisis
# recovery
I wanted to share some hope. Last year I had a plan and a date. I told my GP, which was the hardest sentence of my life, and it's been a long slog with meds and group, but I'm glad I'm still here. Today I planted tulips. If you had told me then that I'd care about tulips.
`,
};
