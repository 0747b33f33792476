/** How people say it whose first language is another one: German, Polish, Spanish, Arabic, Chinese, French, Russian. */
export const secondLanguageSpeech: Record<string, string> = {
  overwhelm: `i can not more; =i cant more; not can more; i cant longer; cant longer; it grows me over head; grows over head;
    everything grows over; over my head grown; i am with nerves end; nerves at end; with my nerves at;
    with the nerves at end; i am at end; im at the end; at the end with; nerves finished; full to the nose;
    nose full; i have nose full; have the nose full; =i have enough of everything; =have enough from everything;
    =i have until here; =i am until here; =until here of everything; up to moustache; hands fall;
    my hands are falling; hands falling down; all falls from hands; everything falls from my hand; =i dont give more;
    =dont give for more; =give more of myself; no puedo mas; no puedo; ya no puedo; agobio; agobiado; agobiada;
    estoy agobiada; ich kann nicht mehr; kann nicht mehr; nie daje rady; nie daje rade; daje rady; mam dosc;
    mam dosyc; dosc; trop; jen peux plus; peux plus; ras le bol; marre; jen ai marre; i have marre;
    pressure is so big; pressure very big; pressure is very big; pressure mountain; big pressure; my pressure is big;
    im collapse; i collapse; mental collapse; heart collapse; my mood collapse; collapse everyday; psychology tired;
    my psychology; psychology is tired|bad|down|destroyed|zero; my psychological is bad; psychological tired;
    my psyche; psyche is bad|tired|broken; my psychic; psychic state|health|problem|problems|pain; psychical;
    psychic bad; my psychics; nafsi; nafsiti; nafsiyti; nafsiya; taabana; ana taban; khalas; khalas i; khalas cannot;
    soul is tired; my soul is tired|heavy; soul tired; soul hurts; hurts my soul; soul pain; on the soul;
    heavy on soul; stone on soul; stone on my heart; stone heart heavy; =everything is on me; all is on my head;
    all on my head`,
  anxiety: `i have fear; have fear; have always fear; have much fear; have big fear; fear have; have anxieties;
    make me worries; i make me worries; i make me sorrows; i have a fear; have a panic; fear before the;
    fear before exam|people|work|school|future; fear from; fear from people|everything|future; i fear from;
    i fear me; angst; i have angst; having angst; angst attack; angst before; unquiet; inner unquiet; inner unrest;
    unrest; inner restlessness; unruhe; innere unruhe; nervios; ataque de nervios; i have nerves; have many nerves;
    it gives me nerves; gives me nerves; gives me fear; it gives fear; tengo miedo; miedo; ansiedad; tengo ansiedad;
    ansiosa; ansioso; i am with anxiety; with much anxiety; knot in the stomach; knot in belly; have node stomach;
    node in throat; i have a knot in the throat; ball in throat|belly|stomach; a ball in my; heart in throat;
    heart is in the throat; heart on shoulder; soul in heels; soul in the shoulder; soul to heels; boje sie; mam lek;
    strach; stracham; stresuje; nerwy; nerwica; mam nerwice; i have neurosis; neurosis; my chest is narrow;
    chest narrow; chest tight narrow; narrow chest; heart is narrow; my chest closes; dayqa; dheeq; deeq;
    tight in my chest; khayef; khayfa; kha2ef; qalaq; 2ala2; mutawatir; tawattur; heart not calm;
    my heart is not quiet; heart is not at ease; heart in confusion; heart is hanging; heart hangs; heart flustered;
    flustered; heart panic; heart chaotic; xin huang; jiaolu; jiao lu; anxious very; very anxious in heart;
    spirit is tense; angoisse; angoissee; boule au ventre; boule; jai peur; peur; trevoga; toska; na duse`,
  panic: `i get no air; get no air; become no air; dont get air; get not air; not get air; no air come; air is missing;
    air misses me; missing the air; lacking the air; the air lacks; lack air; lacking air; me falta aire; falta aire;
    air dont come|enter; cant take air; cannot take breath; taking air; not can breathe; breath cutting;
    my breath cuts; breath is cut; breath cut; breath stops; breath is closing; closing my breath; i suffocate;
    suffocate; suffocated; i am suffocated; khanqa; makhnouq; makhnou2; makhnouqa; drowning in air; duszno;
    dusze sie; heart runs; heart is running; heart running; my heart gallops; heart rasing; heart rast; herzrasen;
    heart jumps out; heart want jump; my heart flies; attack of panic; crisis of panic; crisis of anxiety;
    crisis of nerves; crise; crise dangoisse; crisis de ansiedad; ataque de panico; ataque; panikattacke;
    atak paniki; ataki; atak; i have attacks; attacks came; legs soft; legs become soft; legs from cotton;
    legs of cotton|wool; cotton legs; it turns in front of my eyes; black before my eyes; black in front of eyes;
    dark before eyes; it becomes black|dark me`,
  'low-mood': `i am not in my plate; not in my plate; not on my plate; in my plate; hang through; i hang through;
    hanging through; i am down to ground; down to the ground destroyed; the air is out; air is out; =it goes me bad;
    =it goes me not good; =goes me bad|not; =me goes bad; =it goes bad; it goes me so; =i feel me bad;
    =i feel me sad|alone|empty|bad|down|bad; =feel myself bad|sad; =feel myself not good; =not feel good myself;
    sit in a hole; i am in a hole; fallen in hole; soul hurts me; weltschmerz; traurig; ich bin traurig;
    mir gehts schlecht; gehts; gehts mir nicht; down in the cellar; mood is in cellar; mood in the cellar;
    cellar mood; mood in basement; i have a dole; have dol; mam dola; w dole; zly nastroj; smutno; smutno mi;
    jest mi smutno; smutek; przybity; przygnebiony; zalamana; zalamany; i am broken down; i broke myself;
    i break myself; broken on psyche; i have depression since; have a depression; have depress; i am depress;
    i am depresed; im very depress; i got depress; i am depressive; depressive; feel depressive;
    i am with depression; deprimida; deprimido; estoy deprimida; estoy mal; triste; estoy triste; tristeza; bajon;
    un bajon; tengo bajon; bajoneada; without desires; no desire; no desires; without desire to; no gana; sin ganas;
    sin ganas de; i dont have gana; i have no will; no will for; =i have no want; no lust; i have no lust;
    keine lust; no lust on; lust for nothing; have zero lust; zhalan; hazin; hazina; zahgan; zahgana; za2lan;
    makhno2; mdayaq; mdaya2; i am upset from life; upset from everything; disgusted from life; bored from life;
    tired from life; life is black; see everything black; everything black; i see black; all is black; heart is grey;
    my heart is dead; heart is cold; heart dead; heart like ash|ashes; my mood is not beautiful; mood not beautiful;
    unhappy in heart; heart blocked; my heart is blocked; heart uncomfortable; my heart is uncomfortable;
    heart very uncomfortable; heart is bitter; heart bitter; emo at night; net depressed; wang yi yun; lying flat;
    lie flat; lay flat; tang ping; tangping; bai lan; let it rot; neijuan; cafard; jai le cafard; le cafard;
    i have cockroach; broyer du noir; deprime; ca va pas; va pas; khandra; toska; dusha bolit; grustno`,
  exhaustion: `i am fix and finished; fix and foxi; fix and ready; i am finished; im ready; completely ready; i am platt; platt;
    flat like flounder; kaputt; i am kaputt; kaput; im kaput; totally kaput; without force; no force; no forces;
    have no force; i have no force|forces|power; no power; have no power more; no power anymore; power is out;
    without forces; sin fuerzas; fuerzas; no strength more; agotada; agotado; cansada; cansado; estoy cansada;
    hecha polvo; made dust; made of dust; i am dust; i am made polvo; reventada; zmeczona; zmeczony; nie mam sily;
    sily; nie mam sil; padam; wykonczona; wykonczony; wypalona; tired to death; till death tired; death tired;
    dead tired am; todmuede; muede; muede immer; mude immer; heart is tired; heart tired; my heart is so tired;
    heart very tired; body and heart tired; heart exhausted; xin lei; xinlei; tai lei; hao lei; lei si;
    tired of the heart; body is hollow; body hollowed; hollowed out; taabana; ta3bana; ta3ban; taab; mar7aq; murhaq;
    halkan; halkana; epuisee; epuise; crevee; fatiguee; je suis fatiguee; ustal; ustala; net sil`,
  insomnia: `i can not sleep in; sleep in; cant sleep in; cannot sleep through; cant sleep through; dont sleep through;
    sleep through; not through sleep; no eye closed; no eye close; eye not closed; close no eye; dont close eye;
    close an eye; i dont close eye; not close eye; eye not glued; glue eye; glue an eye; glue my eyes; not stick eye;
    stick an eye; i cannot conciliate; conciliate sleep; conciliar; sleep dont come me; sleep not comes;
    sleep doesnt come to; sleep goes from me; sleep flies; sleep ran; no me duermo; no puedo dormir; puedo dormir;
    dormir; insomnio; desvelada; desvelado; kann nicht schlafen; schlafen; schlaflos; einschlafen; durchschlafen;
    nie moge spac; nie spie; bezsennosc; budze sie; lose the sleep; i lost sleep; lost my sleep; shi mian; shimian;
    sleep not; shui bu zhao; bu zhao; not fall asleep; lose sleep; losing sleep; white night; white nights;
    nuit blanche; nuits blanches; arrive to sleep; not arrive to sleep; dont arrive to sleep; araq; mish 3aref anam;
    anam; ma anam; ne mogu spat; ne splyu; bessonnica`,
  loneliness: `i am so alone here; =have nobody here; =have not anybody; =have no persons; =have no people here;
    nobody to speak; dont have with who; with who to speak|talk; with whom to talk|speak; =no with whom;
    =dont have with whom; =nobody with whom; =have not with whom; einsam; ich bin einsam; allein; so allein;
    fuehle mich; estoy sola; estoy solo; soledad; samotna; samotny; samotnosc; jestem sama; jestem sam; nikt; nikogo;
    nie mam nikogo; gudu; gu du; alone person; one person eat; =one person live; one person in big city; wa7ed;
    wahdi; wa7di; la7ali; lahali; ghorba; ghurba; ghorbe; seule; je suis seule; seul; solitude; odna; odinoko;
    =nobody of my people`,
  homesick: `heimweh; i have heimweh; have home pain; home ache; home pain; home sick pain; fernweh; far from my people;
    far from my land; far of family; far of my family|country|home; my land; miss my land; i extrano; extrano;
    extrano mi; extrano mi casa; anoranza; morrina; saudade; saudades; tesknie; tesknota; tesknie za;
    tesknota za domem; tesknie za domem; i long for home; ghorba; ghurba; ghorbe; el ghorba; balad; biladi; baladi;
    al balad; my balad; wataan; watan; xiang jia; xiangjia; think home; i think home; thinking home; miss home food;
    miss home dialect; mal du pays; i dont dominate language; dominate the language; language not good;
    my english is not; my english not; english is bad; english is not good; bad english; my accent; laugh my accent;
    laugh at accent; nobody speaks my; nobody speaks my language; dont speak my language; not my language;
    speak mother tongue; no papers; waiting for papers; asylum; asylum decision; home office;
    home office letter|decision|waiting; visa waiting; leave to remain; my visa; residence permit; far of home;
    i am stranger here; am foreigner; like foreigner; stranger in country; nostalgie; nostalgia; chce do domu;
    do domu`,
  shame: `i shame me; shame me so; i shame myself; i make shame; i have shame; have shame; have shame of; gives me shame;
    it gives me shame; give shame; verguenza; me da verguenza; peinlich; ist mir peinlich; scham; ich schaeme; wstyd;
    wstydze; wstyd mi; 3eib; 3ayb; eib talk; haram; mianzi; lose mianzi; diu lian; cant raise head;
    cannot raise head; raise my head; earth split swallow; the earth to swallow|swallows; honte; jai honte; stydno`,
  worthless: `i am nothing worth; nothing worth; worth nothing; i am worth nothing; i serve for nothing; serve for nothing;
    not serve for nothing; dont serve for anything; no sirvo; sirvo; no sirvo para; no valgo; valgo; no valgo nada;
    i dont value; dont value nothing; zero to the left; zero at left; i am zero; im a zero; a zero on left;
    am a null; total null; i am a null; =i am good for nothing; bin nichts wert; nichts wert; versager;
    ich bin ein versager; jestem beznadziejna|beznadziejny; beznadziejna; beznadziejny; do niczego; niczego;
    nic nie warta; zero zer; i am a failed; am failed person; failed person; im failure person; fashel; fashla;
    ana fashel; ana fashla; ana wala; wala shi; walashi; waste person; trash person; i am waste; fei wu; feiwu;
    garbage person; lose in starting line; je suis nulle; nulle; nichtsnutz`,
  worry: `i make thoughts; make me thoughts; make many thoughts; make too many thoughts; make me head; make my head;
    make a head; break the head; break my head; break me the head; eat my coconut; eat the coconut; eating coconut;
    comer el coco; comerme la cabeza; la cabeza; cabeza; turn it in head; turns in my head; turning in head;
    turns the head; my head turns; give turns to head; dar vueltas; vueltas; dando vueltas; gedanken;
    gedankenkarussell; kopfkino; head cinema; thoughts carousel; thought carousel; karussell; gruebeln; grubeln;
    mysli; natretne mysli; martwie; martwie sie; zamartwiam; =i think much; =think too much things;
    =think a lot of bad; tafkir; tafkeer; afkar; fekr; waswas; waswasa; waswas always; hu si luan xiang; luan xiang;
    xiang tai duo; think wild; wild thoughts`,
  anger: `i become crazy; become angry; i become angry; become fast angry; fast angry; quick angry; become aggressive;
    getting aggressive with; wutanfall; wuetend; wuetend auf; sauer; i am sour; sour on; im sour on;
    sour with him|her|them|husband|boss; to the palm; bring me to palm; brings to the palm; brings me on palm;
    on the palm; drives me to whiteness; bring to white heat; gives me rage; it gives me rage; give rage;
    me da rabia; rabia; enfadada; enfadado; enojada; enojado; cabreada; cabreado; mala leche; bad milk; wkurzona;
    wkurzony; wkurza; szlag; szlag mnie; szlag mnie trafia; burns my blood; blood burns; blood boils; my blood burn;
    my blood is boiling; blood burning; 3asabi; asabi; asabiya; 3asabiya; m3assab; mo3aseb; mouaassab;
    i am nervous with kids|wife|husband|children; nervous man; become nervous; i get nervous at; i become nervous;
    very nervous person; nervous fast; catch fire; fire in head; fire in me; fire in my chest; fire big; big fire;
    my fire; anger fire; sheng qi; shengqi; qi si; qi si le; angry to death; fen nu; colere; en colere; enervee;
    enerve; zlost; zlyus; besit`,
  withdrawing: `=i close myself; =close me in; =close in myself; lock me in room; i lock me; lock myself; locked myself;
    locked in my room; lock in room; =i dont go to people; =not go under people; =go not under people;
    =under the people; =not go out with nobody; hide in my house; =i dont want to see nobody; =dont want see nobody;
    =want nobody see; =not want see people; dont answer nobody; i do not answer anybody; me encierro; encerrada;
    encerrado; zamykam sie; zamknelam sie; unikam; unikam ludzi; zurueckziehen; ziehe mich zurueck; rueckzug;
    house man; zhai; home sitting whole`,
  grief: `she is dead since; he is dead since; dead since; is dead since; died me; died me my; my mother died me;
    to me died; he has died me; he is passed; he went to god; went to god; allah yerhamo; allah yerhama; yerhamo;
    rahimahu; rahmatu; inna lillahi; lillahi; umarl; umarla; moj tata umarl; nie zyje; zyje; zmarl; zmarla; zaloba;
    trauer; ich trauere; gestorben; ist gestorben; verstorben; duelo; fallecio; murio; se murio; se me murio; qu shi;
    qushi; walked already; he is walked; deuil; decede; ma mere est morte; pogib; umerla; umer`,
};
