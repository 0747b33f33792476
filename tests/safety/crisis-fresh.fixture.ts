/**
 * Sentences that were written before the phrases were read by whoever wrote them, in the everyday English of different ages and places, and
 * looked at once before anything was mended (docs/crisis.md tells what that look found). Nobody's real words.
 */
export const fresh: Readonly<Record<string, string>> = {
  acute: `
got the stuff lined up on the bathroom sink, just waiting til me mam goes bed
Right. Letters are done, will is in the drawer, dog goes to Carol's tomorrow. I reckon Sunday.
nvm all of this. by the time anyone reads it ill be gone. luv u all x
ive swallowed loads of my nans tablets and now im getting sleepy lol
Sat in the garage with the engine on. Funny how peaceful it is.
gonna do it after exams finish so mum doesnt lose the tuition money
I have the shotgun across my knees and half a bottle in me. Wife's at her sister's till Monday.
up on the multi storey top floor its windy af. one step thats all it is
Beta my children are settled now, my duty is finished. Tonight I will take the tablets I have been collecting.
I ain't gonna see Christmas this year, I done made my mind up.
cutting deep rn theres so much blood and i dont wanna stop
its 3am and im at the train tracks and the 3.20 is coming
My belt is already round the beam. I just want someone to know I tried.
yall been real good to me but im checkin out tonight fr
gave my ps5 to my little bro n deleted my insta. peace out everyone its been real
I've stopped taking the insulin. It shouldn't be long now. Please don't send anyone.
thinking tonight's the night tbh. flatmates out, got vodka, got pills, got nothing to stay for
Standing at the Gap. Lovely night. Cheers for everything, mates.
I am sorry for the pain I will cause to my parents. When they will find me in the morning it will be over.
already took like 40 paracetamol dont tell my mum pls
The rope came today. It's in the boot of the car. Nobody asks a man what he buys rope for.
cant do this no more. walking to the river now. tell my girls daddy loves them
I wrote down the passwords and which bills are due. After that there is nothing left on my list except me.
kms at midnight no cap this isnt a joke this time
been saving up my sleepers for months. Enough now I think. Husband won't be back til Thursday.
I'm just going to walk into the sea and keep walking.
im ready. ive been ready. bus to the cliffs leaves at 6
wont b here tmrw so wanted 2 say thx 4 listening 2 me
I'd a go at it last night and the branch broke. Won't use a branch tonight.
Told the kids I love them, fed the cat, locked the door. Water's running. Razor's on the edge.
`,
  ordinary: `
Standing on the platform at Leeds, train's cancelled again, living on a meal deal.
On the roof fixing the gutter while it's dry, the wife is holding the ladder.
sat on the balcony w a cuppa watching the foxes, nice and quiet
Down by the river with my lad, feeding the ducks, he's finally smiling after his bad week.
Stood on Tower Bridge taking pics like a proper tourist lol
My shift at the motorway services ends at 6 and I'm dying for a proper bed.
im at the beach w my cousins n its freezing but the chips slap
Up on the cliffs at Moher with the in-laws, the wind would take the head off ya.
The trains are killing me this week, third strike in a row.
I could murder a curry after the day I've had at work.
me and my nan are on the pier eating doughnuts
Stuck on the overpass in traffic for forty minutes with two kids singing in the back.
Took my tablets with breakfast like the nurse said and had a lie down.
I'm at the lake cabin, no signal, just the dog and a good book.
The exam was suicide honestly, question four wanted blood.
`,
  past: `
Ten years ago I stood on that bridge and a stranger talked me down. I have two kids now.
I took an overdose when I was 16. I'm 41 now and I run a bakery.
Last winter I was proper suicidal but the new meds sorted me out and I'm grand now.
I used to keep blades under my mattress. Chucked them all in 2019 and never looked back.
My brother jumped in 1998. I still go to the cliffs each spring and leave flowers for him.
Back in my army days I had a plan and everything. Glad I never went through with it.
I wrote goodbye letters as a teenager. Found them last week and cried for that girl, then burned them.
`,
  figurative: `
This boss fight makes me want to jump off a cliff, 40 tries and nothing.
If my phone dies one more time I'm throwing it off the bridge.
Watched that film where the lad ends up on the roof at the end, bawled my eyes out.
That song about taking pills and driving into the sea is stuck in my head.
I'm not going to do anything, I promise, I only needed to rant about my mother-in-law.
My manager nearly had a heart attack when I handed in my goodbye card, best leaving do ever.
I'm hanging up my boots on Saturday, last match for the over fifties.
I'd die for a decent night's sleep, baby was up at 1, 3 and 5.
`,
};

/** As many again, written in the same manner after the first were mended, and looked at once before anything of these was. */
export const freshAgain: Readonly<Record<string, string>> = {
  acute: `
told my key worker im sound. im not sound. theres a bag of tablets under the sink and im opening it after corrie
ok its decided. saturday after the match so dad gets to see one last game w me
i have drank the whole bottle of gin and im on my nans last box of tablets theres 6 left
my therapist thinks i'm improving lol. booked the cabin for the 9th, one way
its tied. its strong enough. i checked twice
Please somebody feed the goats. I wont be coming down from the hay loft.
Im so sory for what im about to do. Pleas dont let my brother find me
Ate all grandpa heart pills. heart going funny. is it to late
Been sitting in the car since four with the hose fitted. Rain on the roof. It is almost cosy.
i told her id wait til our anniversary and thats tomorow
going 2 sleep 4 good 2nite nite nite
Put the cat out, put the bins out, put my good shirt on. Doctor said I had years left. I say I have till the bottle's empty.
kinda wanna thank whoever reads this, ur the last person i talk to
gun safe code is my birthday. took dad 10 yrs to not change it. house is empty til 5
I'm past the barrier now and my shoes are off
been planning this for 3 months n its finally here. not scared
My son is with his father this weekend and I've made sure it will be quick.
he said if i do it its my own fault. fine. doing it then. bye
Water is so black from up here. My hands are going numb on the rail.
don't cry for me ok. i fought hard. i'm just done fighting
Three more days. Payday clears the rent and then nobody is owed anything.
im gonna od. i got the stuff n im gonna od
I told the nurse I was only tired. I have not told her what is in my handbag.
Taking the last of them now with the good whiskey. Tell Shauna it wasn't her.
i'll be with my baby girl by morning
cut my wrist its not stopping i dont know if i want it to
on the M6 footbridge lorries shaking it every few secs. counting them
I've written to the bank, the kids and you. This one's the last.
might as well do it tonight since nobody texted back
I have chosen my tree. It is a good tree. Nobody walks there before noon.
`,
  ordinary: `
Sat on the roof terrace at work eating my pasta, pigeons everywhere.
stood on the platform w my bike, guard says no room lol, getting the next one
We are on the bridge over the canal counting barges with the grandkids.
I'm on the balcony hanging the washing and next door is playing Abba again.
up on the roof w my dad cleaning leaves out the gutters
At the cliffs with school, geography field trip, my sandwiches are soggy.
I am sitting by the lake with my fishing rod and a flask of tea.
This heat is killing me and the office aircon died again.
Took two paracetamol and went to bed with a hot water bottle.
My phone died on the train so sorry for the late answer, what a day.
I have to jump off this call, my train is coming in.
Nearly died of shame when I called my boss mum.
On the overpass photographing the trains for my model railway page.
Just me and a beer on the balcony after a long shift, football on the radio.
Waiting for the kids to go to bed so I can finally watch my show.
`,
  past: `
Two years ago I had the rope in my hands. Today I held my niece for the first time.
I survived my attempt in 2015 and every March I plant a tree.
When I was a student I swallowed my flatmate's pills and woke up in hospital. I work there as a porter now.
I used to sit on the multi-storey at night thinking about it. They've knocked it down since and so have I, in a way.
My mum found my note when I was fifteen. We have tea every Sunday now.
Back then I wanted to die every day, and I can't tell you when that stopped, but it did.
He took his own life last spring and I still set a place for him at dinner.
`,
  figurative: `
If I have to sit through one more team meeting I'm jumping out the window, ground floor obviously.
That gig absolutely killed me, best night of my life, I'm dead.
The tax form nearly finished me off.
I'm done with dating apps, deleted the lot, goodbye and good riddance.
My last day on Friday, bringing doughnuts, say goodbye if you see me.
In the show she leaves a note and drives to the sea, I cried so much.
Overdosed on mince pies and I regret nothing.
I'd kill for five minutes alone in a locked bathroom.
`,
};

/** A third time, plainer ones among them. They were looked at once, and then mended for as well. */
export const freshThird: Readonly<Record<string, string>> = {
  acute: `
i have my dads pistol and im in the woods behind school
Took every pill in the house about half an hour ago, feeling sick, please don't call anyone
Tonight is the night. I've had enough. Goodbye to anyone who ever cared.
my letters are on my desk n my room is tidy mum wont have to do anything
im on the roof of the parking garage crying and i cant come down the stairs
I have decided that Friday will be my last day on earth and I feel so relieved
gonna slit my wrists in the bath as soon as my mom leaves for her night shift
Bought a rope at the hardware store today. The girl at the till told me to have a nice day.
pls some1 talk to me i got a knife on my arm rn
I'm an old man, my Margaret is gone, I have her morphine and I intend to use it this evening.
i just drank bleach idk what to do it burns
Sorry everyone. I tried so hard. I'm letting go now. Please look after my boys.
im standing on the wrong side of the railings
there is no point telling me it gets better i have already written to my family and it happens tomorrow
ive tied the sheet to the door and im just sat looking at it
Took 60 of my blood pressure tablets with a bottle of rum. Heart is slowing I think.
tmrw when every1 is at church im hanging myself in the garage
I've transferred my savings to my sister, told work I'm sick and turned my location off.
cut myself really bad its not stopping and i dont want it to
I am at the railway station and I am not going to get on the train, I am going under it.
he told me to kill myself so i am. bye
My husband thinks I'm at my mother's. I'm at a motel with all my tablets and no return ticket.
i think i took too much. on purpose. i regret it now
As soon as the sun comes up I'm done. I just want to see it one more time.
ye im doin it 2nite n no 1 can stop me
My exit is planned, my bag of helium is here and my affairs are in order.
been holding the gun for an hr. cant put it down cant pull it
I am going to drown myself. I have chosen the place and I will go after work.
no note cuz who would read it. just this. bye
I have stockpiled three months of amitriptyline and I am ready
`,
  ordinary: `
I'm standing on the platform with a coffee and the train is delayed by an hour, classic.
Spent the morning on the roof replacing tiles with my uncle.
sitting on the bridge with my mates eating chips, tide is out
We parked by the cliffs and had a picnic before the rain.
I am on the balcony watching the neighbours' barbecue with my cat.
my train home is packed, standing next to someone's wet dog
Took my meds, made some soup and watched the telly with my nan.
I bought a rope for the dog because he chews through every lead.
Exams are killing me but two more and then summer.
Walked down to the river with the kids, we skimmed stones until dark.
I need a new kitchen knife, the old one is blunt.
I gave my notice today and my boss hugged me.
Had a good cry, feel better, thanks for listening everyone.
Tomorrow is my last day at nursery and the little ones made me a card.
the traffic on the bridge was mad again so i missed my slot at the dentist
`,
  past: `
Three years ago I was standing on a railway bridge and somebody talked to me. I never learned his name.
I was suicidal all through my teens and I'm fifty now, with grandchildren.
When I was at university I took too many tablets and my flatmate found me. I still thank her every year.
I used to self-harm. It has been six years and my arms are just arms.
My uncle killed himself in the nineties and nobody in my family will say his name.
At my worst I had written the notes. I burned them the day I got out of hospital, four years ago.
Back in school I wanted to disappear, and now I teach there.
`,
  figurative: `
My kids will be the death of me, I found glue in the toaster.
This level is impossible, I've died forty times.
If he plays that song one more time I will jump out of this car.
I'm dead on my feet after that double shift.
That pun should be illegal, I'm leaving this planet.
We hung the last picture and killed the lights, goodbye old flat.
He shot himself in the foot with that email.
I would kill for a week without alarms.
`,
};

/** A last time: looked at when the rules were all but done, and mended for after that. */
export const freshFourth: Readonly<Record<string, string>> = {
  acute: `
I have swallowed a whole strip of my epilepsy medicine and I'm lying on the kitchen floor
my brother keeps a rifle in his truck and i know where the keys are. he's at work. im going out there
Writing this from the bridge by the old mill. I don't think I'm walking home.
ok so im gonna be honest i wont make it to my 18th its next week and i have it sorted
I'm done being in pain. The pills are in front of me and I've already had five.
rope, chair, note. thats the list. two down
Please look after Max. He likes his food at seven. I'm so sorry.
i told my best friend i love her today she thought it was funny cos i never say it. by tonight shell get it
I stepped off the kerb in front of a bus and it swerved. I'm going back out to try again.
cant stop shaking, the blade is on the sink and i can hear mum downstairs
By the time my shift starts tomorrow somebody else will have to cover it. For good.
i drank weedkiller
I'm seventy-six and tired and tonight I shall close the garage door and turn the key.
my heart is set on it n nobody can change my mind now. saturday nite after the pub
im in the toilets at school and ive cut my arms to bits and im not coming out
So long, farewell. It's been a slice. Don't bother ringing.
Stood by the window of the fourteenth floor, it opens wider than they think.
i ended up googling how many of these it takes and i have twice that
i feel so peaceful now that ive picked friday
My wife will get the insurance if it looks like I fell asleep driving so that is how it will look.
`,
  calm: `
On the platform with the pram and a coffee, train's ten minutes late as usual.
I'm sat on the roof of the narrowboat with my tea and the ducks are fighting.
standing on the bridge w my cousins waiting for the fireworks
At the top of the cliffs, the dog is covered in mud and so am I.
Balcony, biscuits, book. Perfect Sunday.
Hung the fairy lights from the beams, nearly fell off the ladder laughing.
I've had it with this printer, I'm going to throw it off the roof.
took my tablets, fed the cat, early night for me
My nan says she'll haunt us when she's gone, she's 92 and doing the tango.
I overdosed on hot cross buns and now I need to lie down.
Last shift tonight then two weeks in Crete, I am so ready.
I tried to die once, at twenty. I'm sixty now and I grow dahlias.
Back when I was drinking I had a letter ready in the drawer. I shredded it on my fifth sober birthday.
Our neighbour took her life in the spring and the whole street planted bulbs.
My therapist asked if I was suicidal and I could honestly say no.
I cut the rope on the swing because it was rotten.
dead tired, could sleep for a week, night all
I'm on the bridge to work, stuck behind a tractor.
The river was so calm this morning, we saw an otter by the bridge.
Finally ended it with him. I feel lighter already.
`,
};
