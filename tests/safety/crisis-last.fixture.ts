/**
 * Opening posts that were written when the rules were all but done and looked at once, in the manner of `crisis-openings.fixture.ts`. Nobody's
 * real words.
 */
export const last: Readonly<Record<string, string>> = {
  acute: `
# y1
i dont know what to do im shaking. i tied it to the door like i read and kicked the stool but it slipped. my neck hurts. my parents are downstairs watching tv like nothing. im going to try again when they go to bed
This isn't for attention, nobody I know uses this site. I've got a hotel booked for Thursday and enough of my heart medication to make sure. I've been calm all week. My only regret is my sister.
Ok so I took them. All of them. I thought I'd feel different. It's been twenty minutes. I guess I just wanted somebody to talk to while I wait.
I'm done. There's nothing left to say that I haven't already said to four therapists and a wall. Tonight when my roommate goes to her boyfriend's I'm using the belt. Please nobody feel bad.
I've been standing on the overpass since it got dark. The cars sound like the sea. I'm not crying anymore, I just feel ready.
Planning to do it on the anniversary of my mum's death so my family only has one bad day a year instead of two. Does that make me considerate or insane
`,
  danger: `
# y2
I'm 20F and I've been depressed since I was 12. I've tried eight medications, ECT, the lot. I'm so tired. I think about killing myself from when I wake up to when I sleep. My mum says she'd die if I died so I'm basically a hostage.
I got cheated on and it broke something in me. I can't eat. I can't stop picturing it. I keep having these thoughts of just driving my car off the road and being done. I never had thoughts like that before and it scares me
I feel like a complete waste of a human being. I've got no job, I dropped out, I gained 40 pounds and my friends have all moved on. Every day I think about suicide and the only thing that stops me is I'm afraid it won't work and I'll end up a vegetable.
Is there any way to tell my parents I'm suicidal without getting sent to the hospital? I can't go back there. But I don't think I can keep myself safe much longer either.
I just want it to be over. I've begged for help so many times and nobody takes me seriously. Maybe they'll take me seriously when I'm dead.
I know I'm going to die by my own hand one day. I've known since I was a kid. I'm just trying to work out when.
guys i need help. my thoughts are so loud. i keep looking at the bottle. i promised my gf i wouldnt but she isnt here and she isnt answering
I don't think I want to die, I think I want to kill the person I am now. But I don't know how to do one without the other. I wrote a note last night just to see what it would say.
`,
  passive: `
# y3
I hate being alive. I wake up and I'm angry that I woke up. I go to work and pretend. I come home and lie on the floor. I can't remember the last time I wanted anything except for this to stop.
I'm 35 and I feel finished. I've no kids, no partner, my parents are gone. If I dropped dead nobody would be inconvenienced. I'm not going to do anything. I just don't see why I'm supposed to keep turning up.
sometimes i wish i was never born. my mom had me at 16 and i ruined her life and now im ruining my own. whats the point of me
Does anyone else feel like they're just waiting for life to be over? I'm not sad exactly. I eat, I work, I watch tv. I just wish it would hurry up.
I don't have the energy to exist. I keep thinking how nice it would be to get sick and not have to make a decision about it.
i cant do life. everyone else can and i cant. i want to go to sleep for a really really long time and not come back
`,
  selfharm: `
# y4
I started cutting again after three years. It was just once. Then it was just on weekends. Now I plan my outfits around it.
i scratch my arms until they bleed when my parents fight. is that self harm? it doesnt feel as bad as cutting
The urge to cut is so strong tonight and everyone's asleep. I promised I'd wait an hour. Forty minutes left.
`,
  low: `
# y5
I've been off work for six weeks with depression and I'm scared they'll sack me. I sit in my dressing gown watching property shows. I feel so guilty that my wife is carrying everything. Any advice on going back slowly?
My friends stopped inviting me because I always cancel. I get it, I'd stop too. But it hurts so much seeing the photos. I feel like I've wasted my twenties being scared of everything.
Nothing feels fun anymore. I play my guitar and it's just noise. I've got an appointment but it's three weeks away. How do you pass the time when your brain is made of mud?
I had a bad childhood and I thought I'd dealt with it, but since my daughter turned five I can't stop crying. I look at her and think how could anyone. I feel like I'm falling apart.
I'm so lonely since my husband passed. The evenings are endless. I talk to the radio. My children ring on Sundays and I say I'm fine because I don't want to be a burden to them.
Every time I try to get better something knocks me down. This week it was the boiler and my hours. I feel like giving up on trying to have a normal life, honestly.
my ex moved on in two weeks. two weeks. i feel like i never mattered to anyone. i cant eat and i look terrible and i keep checking her profile like an idiot
I hate my body so much I can't go to my best friend's hen do. I've told her I'm ill. I've been sobbing all morning because I'm letting her down.
I've just been told I have bipolar. I'm relieved and terrified. I keep thinking about all the relationships I wrecked. How did you come to terms with it?
i feel like im going crazy. havent slept properly in two weeks and my head wont shut up. everything feels unreal. is this what a breakdown is
What's wrong with me? I have everything I wanted and I feel nothing. I snap at everyone and then hate myself. I'm tired of being like this.
I miss my mum. She died in March and I still pick up the phone to call her. Everyone's stopped asking how I am. I feel empty and lost.
`,
  stress: `
# y6
My landlord is selling and we have eight weeks. There's nothing in our budget. My partner says it'll be fine and I want to scream. Any tips for finding somewhere with two cats?
I messed up a huge order at work and my boss went silent, which is worse than shouting. I have a meeting tomorrow at nine and I can't stop shaking.
I'm the oldest of five and my mum treats me like the second parent. I want to move out for uni but she says I'm abandoning them. I feel so torn.
My hands shake when I have to speak in meetings and yesterday my voice went. I could see people looking at each other. I've a bigger one next week.
We've been through three rounds of IVF and my sister just told me she's pregnant by accident. I said congratulations and then sat in the bath for two hours.
I think my dad is gambling again. There's money gone from the joint account. I'm 22 and I don't know if I should tell my mum.
Has anyone dealt with a neighbour who screams at night? I've called the council, I've called the police. I'm so tired I nearly crashed the car.
My ex wants the kids for the whole of August. I know it's fair. I just don't know who I am in that house without them.
`,
};
