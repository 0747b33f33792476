/** Txt-speak, contractions and slurred words, written out; nothing stands for "says nothing". */
export const shortHand = new Map<string, string>(
  `u=you|ur=your|r=are|rn=now|atm=now|idk=dont know|dunno=dont know|idek=dont know|bc=because|bcs=because|bcz=because|cuz=because|coz=because|cos=because|cus=because
b4=before|2=to|4=for|tbh=|ngl=|wtf=|wth=|af=|lol=|lmao=|lmfao=|rofl=|omg=|smh=|ffs=|fr=|frfr=|istg=|imo=|imho=|lowkey=|highkey=|literally=|fkn=|fking=|fcking=|fuckin=|fucking=|fuck=|bloody=|effing=|freaking=freaking|friggin=|frickin=
plz=please|pls=please|plss=please|thx=thanks|ty=thanks|tysm=thanks|ppl=people|peeps=people|sth=something|smth=something|sumthing=something|sumthin=something|nothin=nothing|nuthin=nothing|nuttin=nothing|everythin=everything
gonna=going to|gunna=going to|wanna=want to|gotta=have to|hafta=have to|lemme=let me|gimme=give me|kinda=|sorta=|tryna=trying to|outta=out of|tho=|thru=through|thro=through|dat=that|dis=this|da=the|wiv=with|wit=with
cannot=cant|cnt=cant|cant=cant|carnt=cant|couldnt=cant|canny=cant|cannae=cant|dnt=dont|dont=dont|doesnt=dont|didnt=dont|dinnae=dont|dosent=dont|dosnt=dont|doesent=dont|wont=wont|wouldnt=wont|woudnt=wont|isnt=isnt|arent=isnt|wasnt=isnt|werent=isnt|aint=isnt|havent=havent|hasnt=havent|hadnt=havent
noone=nobody|none=no|zero=no|everybody=everyone|every1=everyone|any1=anyone|anybody=anyone|some1=someone|somebody=someone|no1=nobody|nun=no
nite=night|nites=nights|2nite=tonight|tonite=tonight|2moro=tomorrow|2day=today|tmrw=tomorrow|tmr=tomorrow|tmro=tomorrow|tomoz=tomorrow|tomoro=tomorrow|l8=late|gr8=great|h8=hate|w8=wait|m8=mate
gf=girlfriend|bf=boyfriend|bff=best friend|hubby=husband|hubs=husband|missus=wife|mrs=wife|mam=mum|mom=mum|mommy=mum|mummy=mum|mama=mum|mammy=mum|ma=mum|mother=mum|father=dad|daddy=dad|papa=dad|da=dad|bro=brother|sis=sister|nan=grandmother|nana=grandmother|gran=grandmother|granny=grandmother|grandma=grandmother|grandad=grandfather|grandpa=grandfather
mh=mental health|anx=anxiety|anxi=anxiety|ocd=ocd|ptsd=ptsd|ed=eating disorder|eds=eating disorder|pa=panic attack|pas=panic attacks|cba=cant be bothered|cbb=cant be bothered|cbf=cant be bothered|icl=|fml=everything wrong|jk=|irl=|ik=|ikr=|hbu=|tfw=|mfw=|wru=|wyd=
yr=year|yrs=years|hr=hour|hrs=hours|min=minutes|mins=minutes|wk=week|wks=weeks|mths=months|sec=seconds|secs=seconds|bday=birthday|xmas=christmas|chrimbo=christmas|crimbo=christmas|wfh=work from home|telly=tv|uni=university|deffo=|defo=|probs=problems|prob=problem|probz=problems
ive=i have|ill=i will|im=im|hes=he is|shes=she is|theyre=they are|were=were|youre=you are|thats=that is|whats=what is|hows=how is|theres=there is|weve=we have|youve=you have|theyve=they have|lets=let us|whos=who is
im=im|iam=im|ima=im going to|imma=im going to|abt=about|bout=about|bk=back|bak=back|bin=been|bean=been|wen=when|wat=what|wot=what|wut=what|wots=what is|hw=how|hav=have|hv=have|luv=love|jus=just|gd=good|y=why|k=|n=and|nd=and|w=with|wo=without|dr=doctor|docs=doctor|shrink=therapist|convo=conversation|prezzie=present|arvo=afternoon|brekkie=breakfast|cuppa=tea|wkend=weekend|tings=things|fings=things|finking=thinking|sumone=someone|nuffin=nothing|tings=things|finna=going to|boutta=about to|ion=dont|iont=dont|yall=you|bruh=|fam=|deadass=|heid=head|oot=out|doon=down|aboot=about|noo=now|masel=myself|mysel=myself|meself=myself|hame=home|naebody=nobody|nae=no|wi=with|didnae=dont|wisnae=isnt|isnae=isnt|wouldnae=wont|couldnae=cant|havnae=havent|wasny=isnt|nowt=nothing|owt=anything|summat=something|innit=|aye=yes|pls=please|acc=|rlly=really|srsly=|sm=so much|stg=|bby=baby|tlk=talk|slp=sleep|cnt=cant|ppl=people|thot=thought|thx=thanks|aswell=also|alot=lots|everytime=always`
    .split(/[|\n]/)
    .map((entry) => entry.split('=') as [string, string]),
);

/** Emoji that say what somebody feels. */
export const emojiWords: [string, string][] =
  `😭=crying|😢=sad|😞=sad|😔=sad|😥=sad|😿=sad|☹=sad|🙁=sad|😟=worried|😰=anxious|😨=scared|😱=panic|😧=worried|🫨=shaking|😡=angry|😠=angry|🤬=rage|😤=angry|😴=sleep|🥱=tired|😪=tired|😫=exhausted|😩=exhausted|🥺=sad|🤯=overwhelmed|😵=dizzy|🥴=dizzy|🤢=nausea|🤮=nausea|💔=heartbreak|😶‍🌫=spaced out|🫥=numb|😶=numb|😳=embarrassed|🫣=embarrassed|😬=nervous|🤕=headache|🤒=ill|💤=sleep|🧘=meditation|🏃=running|🚶=walking|🛌=bed|🚿=shower|🎧=music|🎵=music|📓=journal|🍷=alcohol|🍺=alcohol|🚬=smoking|💊=medication|🔪=self harm|🪦=dead`
    .split('|')
    .map((entry) => entry.split('=') as [string, string]);
