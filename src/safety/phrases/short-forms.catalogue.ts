/**
 * How people write quickly, and what they mean. Keys as a word looks once small, without accents and apostrophes.
 * "ur" and "your" are left alone here: what they mean depends on the next word.
 */
const lines = `
u you | ya you | yu you | yoo you | yall you all | youre you are | ure you are | yr your | yur ur | yer ur | yo your | ure you are | youv you have | youve you have
youd you would | youll you will | im i am | ima i am going to | imma i am going to | ive i have | id i would | theyre they are | theyve they have
hes he is | shes she is | its it is | thats that is | thatll that will | dats that is | dat that | dis this | da the | theres there is | whats what is | wats what is | wat what | wut what
wheres where is | whos who is | hows how is | whys why is | heres here is | lets let us | itll it will | itd it would
dont do not | donot do not | dnt do not | dun do not | doesnt does not | dosnt does not | didnt did not | wont will not | cant can not | cannot can not | couldnt could not
shouldnt should not | wouldnt would not | isnt is not | arent are not | aint is not | wasnt was not | werent were not | havent have not
hasnt has not | hadnt had not | neednt need not | mustnt must not
gonna going to | gunna going to | gona going to | gotta got to | gota got to | wanna want to | wana want to | gimme give me | gimmie give me | lemme let me | dunno do not know | tryna trying to | finna going to | boutta about to | bouta about to | gna going to | gnna going to | tomoz tomorrow | 2morrow tomorrow | tmoz tomorrow
needa need to | hafta have to | oughta ought to | shoulda should have | coulda could have | woulda would have | outta out of | kinda kind of | sorta sort of
shouldve should have | couldve could have | wouldve would have | shouldntve should not have
cuz because | cos because | coz because | bc because | becuz because | bcoz because | bcuz because | cus because | b4 before
ppl people | peeps people | peple people | poeple people | pplz people | sb somebody | smb somebody | sth something | smth something
plz please | pls please | plss please | plzz please | tho though | thru through | jus just | jst just | juss just | jsut just | rly really | rlly really | realy really | srsly seriously | srly seriously
bein being | doin doing | goin going | actin acting | makin making | lyin lying | fakin faking | whinin whining | cryin crying | complainin complaining | moanin moaning
tryin trying | feelin feeling | lookin looking | askin asking | beggin begging | wastin wasting | playin playing | killin killing | fuckin fucking | fking fucking | fkn fucking | effing fucking | fcking fucking | fukin fucking | freakin freaking | friggin freaking
fk fuck | fck fuck | fuk fuck | fuc fuck | phuck fuck | eff fuck | fu fuck you | fuq fuck | sht shit | shyt shit | shite shit | btch bitch | biatch bitch | biotch bitch | bish bitch | azz ass | arse ass | cnt cunt | dik dick
stfu shut the fuck up | gtfo get the fuck out | foh fuck out of here | gtfoh get the fuck out | stfd sit the fuck down | kms killmyself | kys kys | ky5 kys | kysnow kys | keys keys
n and | nd and | r are | y why | b be | k ok | kk ok | w with | wo without | wit with | abt about | bout about | ab about | rn right now | tmrw tomorrow | tmr tomorrow | def definitely | defo definitely | deffo definitely | prob probably | prolly probably | probs probably | obv obviously | obvs obviously | obvi obviously
every1 everyone | some1 someone | any1 anyone | no1 nobody | noone nobody | nobodys nobody is | everybodys everybody is | everyones everyone is | nuthin nothing | nuffin nothing | nothin nothing | somethin something | sumthin something | sum some | evry every | evryone everyone
dm dm | dms dm | pm pm | msg message | insta instagram | ig instagram | fb facebook | hmu hit me up | tel telegram
urself yourself | yrself yourself | yaself yourself | yourselve yourself | youself yourself | yoursef yourself | yourslef yourself | urslf yourself | urselves yourself | urselfs yourself | yoself yourself | itslef itself
idc i do not care | idgaf i do not give a fuck | idgas i do not give a shit | ngaf nobody gives a fuck | wgaf who gives a fuck | nvm never mind | idk i do not know | ik i know | ikr i know right | ty thank you | thx thanks | tysm thank you so much | smh smh | tbh honestly | ngl honestly | imo i think | imho i think | istg seriously | ong seriously | fr seriously | frfr seriously
omfg omg | luv love | luvs loves | hav have | hve have | hv have | haz has | wen when | wer were | wuz was | wud would | cud could | shud should | shld should | wld would | cld could | culd could
nt not | nvr never | neva never | nevr never | alwayz always | allways always | alot a lot | alittle a little | lil little | bby baby | gf girlfriend | bf boyfriend | bruh bro | bruv bro | brah bro | thnk think | tink think | thx thanks
2day today | 2nite tonight | 2moro tomorrow | gr8 great | l8r later | m8 mate | h8 hate | h8s hates | 4get forget | 4ever forever | 4 for | 2 to | w8 wait | str8 straight | ne1 anyone
meds meds | med meds | medz meds | medicines medicine | medication medication | medications medication | antidepressant antidepressants | ssri ssris | pill pills | tablet tablets | benzo benzos
mum mom | mam mom | mama mom | mummy mom | mommy mom | mother mom | mums mom is | moms mom is | dads dad is | father dad | daddy dad | mothers mom is | fathers dad is
realise realize | realised realized | realising realizing | apologise apologize | moralise moralize | favour favor | colour color | behaviour behavior | counselling counseling | programme program | centre center
exagerate exaggerate | exagerating exaggerating | exaggarating exaggerating | exxagerating exaggerating | overreating overreacting | overexaggerating exaggerating | over-reacting overreacting
greatful grateful | gratefull grateful | ungreatful ungrateful | thankfull thankful | selfesh selfish | pathethic pathetic | pathatic pathetic | pathetik pathetic | stoopid stupid | stupd stupid | stupit stupid | stoopit stupid | stewpid stupid | stoopd stupid | dum dumb | lazzy lazy | layz lazy | lazey lazy | weeak weak | looser loser | loozer loser | luser loser | attension attention | attenshun attention | attn attention | dramatik dramatic | sensative sensitive | senstive sensitive | sensitiv sensitive | depresed depressed | depressd depressed | deppressed depressed | depresion depression | deppression depression | anxeity anxiety | anixety anxiety | rediculous ridiculous | ridiculus ridiculous | embarassing embarrassing | embarasing embarrassing | hypocondriac hypochondriac | wierd weird | wierdo weirdo | beleive believe | belive believe | definately definitely | defiantly definitely | definatly definitely | obviousley obviously | obviosly obviously | cowerd coward | rong wrong | fualt fault | falt fault | falut fault | troubel trouble | theraphy therapy | theripist therapist | terapist therapist | narcisist narcissist | narcisistic narcissistic | bipoler bipolar | skitzo schizo | schitzo schizo | psyco psycho | phycho psycho | pyscho psycho | retarted retarded | ritarded retarded | wurthless worthless | worthles worthless | usless useless | useles useless | hopless hopeless | ovr over | yor your | yuo you | ypu you | yout your | hte the | teh the | tou you | thier their | kil kill | kll kill | kyl kill | dieee die | shutup shut up | stopit stop it | getover get over | manup man up | growup grow up | cheerup cheer up | getalife get a life | whinning whining | wining whining | whineing whining | whinge whine | whinging whining | whinger whiner | winge whine | wingeing whining | bitchin bitching | boohoo boo hoo | waa waaah | waah waaah | waaaah waaah | wah waaah | aww aw | awww aw | awe aw | congrats congratulations | grats congratulations
`;

/** Words meant by a short form or a common slip of the pen. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [short = '', ...words] = entry.split(' ');
      return [short, words] as const;
    }),
);

/** Signs that speak. */
export const emojiWords: ReadonlyMap<string, string> = new Map([
  ['🙄', 'eyeroll'],
  ['🤡', 'clown'],
  ['🖕', 'middlefinger'],
  ['🎻', 'violin'],
  ['🤣', 'lol'],
  ['😂', 'lol'],
  ['❤', 'hugs'],
  ['🤗', 'hugs'],
  ['💛', 'hugs'],
  ['💙', 'hugs'],
  ['💕', 'hugs'],
  ['🫂', 'hugs'],
]);
