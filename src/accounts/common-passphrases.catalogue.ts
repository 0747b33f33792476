const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that well-known passwords are built of. A passphrase that is nothing but up to three of them, with
 * digits or signs around or in place of letters, is as well known as they are.
 */
export const commonBases = words(`
  password passwort passwords passphrase passcode passw0rd pass contrasena contraseña motdepasse senha parola
  wachtwoord haslo salasana geheim secret qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm
  qazwsx abc abcd abcde abcdef welcome willkommen bienvenue bienvenido hello hallo bonjour letmein
  letmeinplease openup access login signin enter open admin administrator root system user guest default temp
  temporary test testing tester demo sample changeme changeit change master super superuser manager service
  server computer internet windows microsoft google facebook instagram twitter youtube linkedin samsung apple
  iphone android amazon netflix iloveyou iloveu iloveme loveyou loveme lovely love lover forever always
  together babygirl baby babe honey sweetheart sweetie princess prince angel angels queen king princesa amor
  teamo tequiero jetaime ichliebedich hallo123 schatz sunshine moonlight starlight flower flowers butterfly
  rainbow summer winter spring autumn sommer january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday monkey dragon tiger lion
  eagle shadow phoenix unicorn dolphin panda kitty kitten puppy doggy chicken buster bailey football baseball
  basketball soccer hockey tennis golf cricket liverpool arsenal chelsea manchester united manutd barcelona
  realmadrid juventus bayern ronaldo messi jordan yankees steelers cowboys lakers rangers celtic everton
  tottenham superman batman spiderman ironman pokemon pikachu naruto starwars starwar harrypotter potter
  matrix mustang ferrari porsche mercedes corvette harley minecraft fortnite roblox warcraft killer hunter
  ranger soldier ninja pirate wizard merlin trustno one whatever freedom nothing something anything please
  thankyou jesus jesuschrist christ god godisgood blessed faith hope heaven blessing lord church michael
  jessica ashley daniel charlie thomas robert jennifer michelle andrew anthony matthew joshua nicole amanda
  melissa alexander elizabeth william christopher jonathan samantha victoria stephanie patricia fernando
  alejandro sebastian orange banana cheese pepper cookie chocolate coffee peanut ginger biteme london paris
  berlin newyork america england scotland ireland brasil canada mexico germany deutschland france italia
  espana money silver golden diamond platinum purple yellow green blue black white mypassword thisismypassword
  yourpassword newpassword oldpassword nopassword apassword the my is your this new old me you i and good best
  first last home house family friend friends bestfriend school summertime one two three four five six seven
  eight nine zero onetwothree
`);

/**
 * Passwords of 12 characters or more that lists of leaked ones have near the top, without spaces, signs and
 * the digits at either end. Shorter ones are left out: they are too short anyway.
 */
export const commonLong = words(`
  correcthorsebatterystaple horsebatterystaple tobeornottobe tobeornottobethatisthequestion
  maytheforcebewithyou maythe4thbewithyou iamyourfather lukeiamyourfather winteriscoming opensesame
  abracadabra supercalifragilistic supercalifragilisticexpialidocious hakunamatata thequickbrownfox
  thequickbrownfoxjumpsoverthelazydog lorem loremipsum loremipsumdolor loremipsumdolorsitamet helloworld
  myfirstpassword whatismypassword idontknow idontremember iforgot iforgotit iforgotmypassword forgotpassword
  rememberme dontforget dontforgetme donotforget youshallnotpass youshallnotpassword nobodyknows nobodyknowsme
  knockknock areyouthere isthereanybodyoutthere comfortablynumb stairwaytoheaven highwaytohell
  bohemianrhapsody letitbe heyjude yellowsubmarine imagineallthepeople dontstopbelieving dontstopbelievin
  livingonaprayer sweetchildofmine smellsliketeenspirit nevermind hotelcalifornia purplehaze blackmagicwoman
  metallica ironmaiden ledzeppelin pinkfloyd linkinpark greenday myromance mychemicalromance fallout
  falloutboy panicatthedisco onedirection justinbieber selenagomez taylorswift michaeljackson michaeljordan
  kobebryant lebronjames cristianoronaldo lionelmessi manchesterunited manchestercity liverpoolfc
  newcastleunited leedsunited westhamunited tottenhamhotspur glasgowrangers glasgowceltic realmadridcf
  fcbarcelona acmilan intermilan juventusfc bayernmunich bayernmuenchen borussiadortmund dallascowboys
  newyorkyankees bostonredsox losangeleslakers chicagobulls greenbaypackers pittsburghsteelers
  newenglandpatriots sanfrancisco losangeles newyorkcity buenosaires riodejaneiro saopaulo iloveyousomuch
  iloveyouforever iloveyoubaby iloveyoumore iloveyoualot iloveyoubabe iloveyoumom iloveyoumum iloveyoudad
  iloveyoutoo iloveyou4ever iloveyoujesus ilovejesus ilovegod ilovemyself ilovemyfamily ilovemylife ilovemymom
  ilovemymum ilovemydad ilovemydog ilovemycat ilovemykids ilovemyson ilovemydaughter ilovemyhusband
  ilovemywife ilovemybaby ilovemusic ilovechocolate ilovefootball iloveanimals ilovehorses ilovesoccer
  ilovedancing ilovecats ilovedogs iloveboys ilovegirls ilovejustin iloveedward ilovemichael imissyou
  imissyousomuch imissyoubaby missyousomuch loveyouforever loveyousomuch lovemeforever loveislove loveisblind
  alwaysandforever foreverandever foreveryours foreveralone foreverlove truelove mylove mylovelife
  loveofmylife youaremine youaremylife youaremysunshine youaremyworld babygirl princessa myprincess daddysgirl
  daddyslittlegirl mommysgirl sexybaby sexygirl beautifulgirl beautiful beautifullife lifeisgood
  lifeisbeautiful liveyourlife livelaughlove livelovelaugh carpediem hakuna onelove onelife onlygodcanjudgeme
  godisgreat godisgood godislove godislord godblessme godblessyou godblessamerica jesusismylord jesuslovesme
  jesusislord jesusisking jesussaves jesuschrist jehovahjireh praisethelord praisegod blessedbythebest
  ingodwetrust trustingod thankyoujesus thankyougod thankyoulord hallelujah bismillah alhamdulillah
  allahuakbar mashaallah inshallah assalamualaikum omnamahshivaya harekrishna jaishreeram letmeinplease
  letmeinnow pleaseletmein opensaysme openthedoor iamthebest iamthegreatest iamtheboss iamnumberone imthebest
  imtheboss whoami whoareyou whatthefuck whatthehell fuckyou fuckyoubitch fuckoff fuckyouall motherfucker
  sonofabitch asshole bullshit kissmyass eatshit suckmydick pussycat bigdaddy bigbrother littlesister
  harrypotter hermionegranger ronweasley dumbledore hogwarts gryffindor slytherin lordoftherings lordvoldemort
  gandalfthegrey frodobaggins skywalker lukeskywalker darthvader obiwankenobi masteryoda chewbacca
  stormtrooper startrek enterprise captainkirk captainjack captainjacksparrow jacksparrow captainamerica
  spongebob spongebobsquarepants scoobydoo mickeymouse minniemouse winniethepooh hellokitty tinkerbell
  sailormoon dragonball dragonballz finalfantasy kingdomhearts legendofzelda supermario supermariobros
  callofduty counterstrike grandtheftauto worldofwarcraft leagueoflegends assassinscreed needforspeed
  minecrafter playstation xboxlive nintendo universal university international technology basketball
  volleyball quarterback cheerleader skateboard snowboarding motocross motorcycle harleydavidson lamborghini
  volkswagen chevrolet thunderbird thunderbolt strawberry blueberry raspberry watermelon pineapple
  cheeseburger icecream applepie cocacola mountaindew drpepper bubblegum cupcakes marshmallow buttercup
  sweetpea honeybee honeybear teddybear gummybear pandabear happybirthday merrychristmas happynewyear
  christmas halloween valentine januaryfebruary mondaytuesday springtime summertime summervacation wintertime
  administrator administrador superadministrator administration passwordadmin adminpassword rootpassword
  rootroot defaultpassword temppassword temporarypassword changepassword changemenow changethis welcomehome
  welcomeback welcometo companyname accountpassword masterpassword mastermind masterchief supersecret
  supersecretpassword topsecret topsecretpassword verysecret mysecret mysecretpassword secretpassword
  secretsecret passwordpassword passwordispassword mypasswordispassword passwordsecure securepassword
  strongpassword goodpassword longpassword easypassword simplepassword newpasswordhere enterpassword
  insertpassword typepassword passwordhere notapassword notmypassword nopasswordneeded ilovepassword
  password1password onetwothreefour onetwothreefourfive onetwothreefourfivesix abcdefghijklmnop alphabet
  alphabetical qwertyuiopasdfghjklzxcvbnm qwertyasdfzxcv zaq1zaq1 zaq12wsx zaq1xsw2cde3 q1w2e3r4t5y6 qweasdzxc
  qweasdzxcrty qazwsxedcrfv qazwsxedc poiuytrewq mnbvcxz lkjhgfdsa asdfasdfasdf asdfjkl asdfghjklqwertyuiop
  einszweidrei ichliebedich ichliebedichsosehr ichwillrein passwortvergessen meinpasswort geheimespasswort
  schalke borussia bayernmuenchen hamburgersv fussball fussballgott weltmeister deutschland schmetterling
  sonnenschein sonnenblume erdbeere schokolade gummibaerchen hallohallo hallowelt jetaimetrop jetaime
  jetaimemonamour motdepasse bonjourtoutlemonde monamour marseille parissaintgermain tequieromucho teamomucho
  teamoporsiempre teamomiamor teamoamor miamorcito mividaentera contraseñasegura micontraseña micontrasena
  contrasena barcelonafc realmadridfc holamundo dioesamor diosesamor diosesfiel diosmioayudame jesusmeama
  jesuseselsenor tiamotanto amoremio juventus forzamilan forzainter senhasegura minhasenha euteamo
  euteamomuito deusefiel jesustemaoi
`);

/** Rows of keys as fingers walk them, one block a layout; a key's neighbours are the keys around it. */
export const keyboards: readonly (readonly string[])[] = [
  ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'],
  ['1234567890ß', 'qwertzuiopü+', 'asdfghjklöä#', 'yxcvbnm,.-'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn,;:!'],
  ['789', '456', '123', '.0'],
];
