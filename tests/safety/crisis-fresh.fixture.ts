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
