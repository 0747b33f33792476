/** Wrong spellings that are common here, or that look like another word. */
export const builtInMisspellings: Record<string, string> = Object.fromEntries(
  `insomina=insomnia insomia=insomnia imsomnia=insomnia insomnya=insomnia ansomnia=insomnia anxeity=anxiety anxity=anxiety axiety=anxiety anziety=anxiety anixety=anxiety
anxius=anxious ancious=anxious anxous=anxious angziety=anxiety depresion=depression deppression=depression deprssion=depression depressin=depression deppresed=depressed depresed=depressed
pannic=panic panick=panic panik=panic pannik=panic panicing=panicking panicky=panic atack=attack attak=attack attck=attack
lonley=lonely lonly=lonely lonelyness=loneliness lonliness=loneliness loneyness=loneliness alown=alone therapst=therapist therpy=therapy theripist=therapist
theropy=therapy counciling=counselling councelling=counselling counsiling=counselling councillor=counsellor medatation=meditation meditaton=meditation meditat=meditate
breathin=breathing breeth=breathe breething=breathing breathe=breathe breath=breath breathng=breathing brething=breathing excercise=exercise excersise=exercise exersize=exercise exersise=exercise
stres=stress streesed=stressed greif=grief greiving=grieving griving=grieving greaving=grieving berevement=bereavement bereavment=bereavement procastinating=procrastinating
procastination=procrastination proscrastinating=procrastinating procrastanate=procrastinate disassociating=dissociating disociating=dissociating dissasociating=dissociating disasociating=dissociating disassociation=dissociation
disociation=dissociation dissacociate=dissociate agrophobia=agoraphobia nightmars=nightmares nitemare=nightmare nitemares=nightmares selfesteem=self-esteem overwelmed=overwhelmed overwhelmd=overwhelmed overwelming=overwhelming
overwelm=overwhelm ruminateing=ruminating rumanating=ruminating ruminatin=ruminating embarased=embarrassed embarassed=embarrassed embarrased=embarrassed embarassing=embarrassing embarasing=embarrassing ashaimed=ashamed
irritible=irritable iritable=irritable irratable=irritable angrey=angry agry=angry jelous=jealous jelousy=jealousy jeluos=jealous gulit=guilt guity=guilty gilty=guilty
tierd=tired tird=tired exausted=exhausted exhasted=exhausted exaustion=exhaustion exhuasted=exhausted knakered=knackered fatige=fatigue fatuige=fatigue
sleap=sleep slep=sleep sleeep=sleep sleping=sleeping aslep=asleep wakeing=waking consentrate=concentrate concentrait=concentrate consentration=concentration foccus=focus focuss=focus
motervation=motivation motivaton=motivation moltivation=motivation boundrys=boundaries boundries=boundaries boundarys=boundaries relashionship=relationship realtionship=relationship relationshp=relationship
freind=friend freinds=friends frend=friend frends=friends familly=family famly=family collegue=colleague colleages=colleagues buisness=business
addicton=addiction adiction=addiction alchohol=alcohol alchol=alcohol alcohal=alcohol cravngs=cravings craveing=craving releapse=relapse relaps=relapse
flashbak=flashback flashbaks=flashbacks flasback=flashback truama=trauma tramua=trauma traume=trauma trigered=triggered compasion=compassion compashun=compassion selfcompasion=self-compassion
medacation=medication medecine=medicine docter=doctor docters=doctors skool=school studing=studying revison=revision examz=exams exsam=exam
shakey=shaky shakeing=shaking dizy=dizzy nausious=nauseous nautious=nauseous nausea=nausea nauseus=nauseous hartbeat=heartbeat stomache=stomach stomack=stomach tummie=tummy
cryin=crying cryng=crying scaird=scared afriad=afraid affraid=afraid terified=terrified frightend=frightened wory=worry worryed=worried worring=worrying worred=worried
hopless=hopeless helpess=helpless worthles=worthless usless=useless numbb=numb emtpy=empty empy=empty misrable=miserable unhapy=unhappy sadd=sad
every1=everyone evryone=everyone everythign=everything everyhting=everything evrything=everything somthing=something nothng=nothing
wierd=weird alot=lots realy=really becuase=because becasue=because cuase=cause thier=their teh=the tihs=this waht=what wiht=with abuot=about dosnt=dont
thoughs=thoughts thougths=thoughts thoghts=thoughts thots=thoughts thorts=thoughts intrusiv=intrusive obsesive=obsessive complusive=compulsive perfectonism=perfectionism
chrismas=christmas cristmas=christmas birthdy=birthday aniversary=anniversary anniversery=anniversary funural=funeral
quik=quick queit=quiet calmin=calming relaks=relax relaxe=relax distact=distract distracton=distraction jurnal=journal journel=journal
kichen=kitchen dishs=dishes landry=laundry showr=shower moring=morning mornin=morning nihgt=night nigt=night tonigt=tonight
suicidle=suicidal suicid=suicidal sucide=suicide sucidal=suicidal suiside=suicide suicde=suicide suicied=suicide suicidial=suicidal suisidal=suicidal suiside=suicide soocide=suicide
cant=cant`
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string])
    .filter(([wrong, right]) => wrong !== right)
    .map(([wrong, right]) => [wrong, right.replaceAll('-', ' ')]),
);
