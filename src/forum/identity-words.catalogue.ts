const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Where mail is kept, as people write it after "at". */
export const mailHosts = list(`
  gmail googlemail hotmail outlook live yahoo ymail gmx icloud proton protonmail pm posteo aol yandex mail.ru
  tutanota tuta web.de t-online freenet orange.fr free.fr laposte btinternet
`);

/**
 * Endings of an address that is spelled in words. Those that are words of a sentence too ("at one point in")
 * are left out.
 */
export const spokenEndings = list('com net org edu gov info co uk de fr es nl pl ch eu io ru br ca au nz');

/** Sites on which an address names a person. */
export const profileSites = list(`
  instagram.com facebook.com fb.com fb.me twitter.com x.com tiktok.com linkedin.com snapchat.com t.me
  telegram.me wa.me reddit.com youtube.com twitch.tv github.com gitlab.com discord.gg steamcommunity.com
  pinterest.com tumblr.com medium.com threads.net threads.com bsky.app vk.com xing.com linktr.ee onlyfans.com
  patreon.com ko-fi.com paypal.me venmo.com cash.app soundcloud.com strava.com fetlife.com last.fm
  letterboxd.com goodreads.com
`);

/** First parts of an address on those sites that name no person. */
export const commonPages = set(`
  p reel reels explore watch shorts embed results search hashtag hashtags r groups help about legal policies
  privacy terms login home events marketplace i intent share sharer playlist topics trending discover tag tags
  jobs company school feed settings features pricing support download blog clip music directory posts
`);

/** Hosts whose first label is chosen by a person. */
export const personalHosts = list(`
  wordpress.com blogspot.com blogspot.de tumblr.com carrd.co github.io substack.com livejournal.com weebly.com
  wixsite.com deviantart.com bandcamp.com bsky.social jimdofree.com
`);
export const commonLabels = set('www en de fr es m blog blogs help support about status');

/** Sites and apps whose names stand before a handle ("insta: anna_b"). */
export const handleSites = list(`
  insta instagram ig snap snapchat kik discord telegram tiktok twitter skype steam psn gamertag xbox whatsapp
  signal threema reddit tumblr facebook fb facetime wechat viber bluesky mastodon
`);

/** Words after an at sign or a site's name that are no handle. */
export const notHandles = set(`
  home work school night noon midnight all everyone everybody here there me you us them the my your a an first
  last least most once any uni college church hospital lunch dinner breakfast channel it is not no yes and
  because they just i we he she was were this that what when where how why please group groups down up off on
  in for to of with people only also never always still maybe full good bad great nice best worst
`);

export const streetTypes = list(`
  Street St Road Rd Avenue Ave Lane Ln Drive Dr Close Court Ct Crescent Cres Place Pl Square Sq Terrace Way
  Boulevard Blvd Gardens Gdns Grove Hill Mews Row Parade Highway Hwy Circle Walk View Park Quay Wharf
`);
export const smallStreetTypes = list('street road avenue lane crescent boulevard terrace');
/** Between a number and "road" these make it a way to go, not a home ("10 minutes down the road"). */
export const notInStreets = set(`
  minutes minute min mins hours hour hrs hr days day weeks week months month years year miles mile km
  kilometres kilometers metres metre meters meter blocks block doors door houses house steps step times people
  cars am pm down up along the of on off in at to from across per a an my our your their his her this that
  these those different long busy quiet more other lane lanes way ways dark empty wide new old same single
  dual main side one two three four
`);

/** Ends of German, Dutch and Nordic street names that are written in one word. */
export const gluedStreetTypes = list(`
  straße strasse str. gasse allee chaussee weg platz ufer damm steig promenade straat laan plein gracht kade
  gatan vägen veien vej
`);
export const germanStreetTypes = list('Straße Strasse Str. Weg Platz Allee Ring Gasse Ufer Damm Chaussee');
export const notBeforeStreetTypes = set(
  'der die das dem den des ein eine kein mein dein sein auf am im erster zweiter dritter letzter',
);

/**
 * Words that often follow with a capital letter and are no name: beginnings of sentences, days, months,
 * places in time.
 */
export const notNames = set(`
  i and but the that this these those you your it its is if so we they he she my me our their his her thank
  thanks when what how why please hello hi hey sorry no yes not just do did does was were have has had can
  could would will should may might there here a an as at by for from in into of on or out to up with about
  after again all also always any anyone because been before being both never now only once over really since
  some still such than then too under until very who whose well maybe back later today tomorrow tonight
  yesterday soon anytime whenever whatever every each even ever monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december christmas
  easter halloween thanksgiving ramadan eid diwali hanukkah covid morning evening night nights noon midnight
  weekends weekdays home day days times first last least most full half montag dienstag mittwoch donnerstag
  freitag samstag sonntag nacht nachts tag regen bedarf freunden licht crazy stupid lazy mum mom dad mommy
  daddy god jesus lord station church state university hospital airport empire season school college park
  county city beach street
`);

/** After a title: figures everybody knows. */
export const knownFigures = set(
  'who strange right wrong perfect google darcy spock pepper bean robot doubtfire potato god',
);

/** Given names that begin other things as well, so they do not tell a full name by themselves. */
export const otherThings = set(
  'christian roman georgia virginia leo victoria charlotte francisco diego jose maria juan gloria florian',
);

/** People a name may follow ("my brother Thomas"). */
export const relations = list(`
  husband wife partner boyfriend girlfriend fiance fiancé fiancee fiancée ex ex-husband ex-wife son daughter
  brother sister mum mom mother dad father friend boss manager supervisor therapist counsellor counselor
  doctor psychiatrist psychologist nurse neighbour neighbor teacher cousin aunt uncle roommate flatmate
  colleague coworker kid child baby grandma grandmother grandpa grandfather stepdad stepmum stepmom mann frau
  freund freundin bruder schwester sohn tochter chef chefin therapeut therapeutin
`);
