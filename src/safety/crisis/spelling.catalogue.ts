/** Words that are known with a letter left out, doubled, swapped or mistaken. */
export const nearWords =
  `suicide suicidal overdose overdosed overdosing unalive myself goodbye disappear hopeless worthless existence pointless funeral stockpiling depressed farewell painless
paracetamol stabbing hanging depression selfharm sodium nitrogen attempted attempt`.split(/\s+/);

/** Spellings and code words that are further away, and what they mean. */
export const otherSpellings: ReadonlyMap<string, string> = new Map(
  `suicide: suic parasuicide suiside suisid soocide sooicide scide sooside sucid suacide suicid sewerslide sewercide suey suwicide sewacide sueside suecide zuicide suicidio selfmurder
suicidal: suisidal sucidal suicidel suicidle suicidial suacidal sewerslidal suicdal suasidal sui
unalive: unalived unaliving unalife unaliv un-alive
die: d1e dy diee deid dieee dye
dying: dieing diying dyin
dead: ded deaddd
overdose: overdoes oversode overdos overdoze
myself: mysel mysef myselv mself myslef meself mahself myslf miself myselfe meself maself
alive: aliv
exist: exsist exis exhist
existing: exsisting
existence: existance exsistence existense
living: livin livng liveing
wanting: wantin
anymore: animore anymor anymoree nomore
kill: kyll kiill
killing: kiling kiling
tonight: tonite tnight 2nite tn tonigh 2nyt tonyt 2night
goodbye: gudbye goodby goodbyee gbye
disappear: dissapear disapear dissappear dissapeer
burden: burdan burdon
pills: pils pillz
nobody: noboby
life: lyf lyfe
sorry: sory sori sorri soz sry sowwy
please: pleas pleaz plese pleese
tomorrow: tomorow tommorow tommorrow tomorro tomorrw tommorro
already: alredy alreddy allready alrdy
tablets: tabelts tablits tabletts
swallowed: swalowed swollowed swallowd
decided: desided dicided decidid
finally: finaly finnaly finnally
forgive: forgiv forgeve
family: familly famly famliy
friend: freind frend
alone: alon
lonely: lonley lonly
knife: nife knif
rope: roap
bleeding: bleding bleedin
wrist: rist wrsit
letter: leter lettr
bridge: brige bridg
leaving: leavin leeving
forever: foreva 4eva 4evr forevr
gone: gon`
    .split('\n')
    .flatMap((line) => {
      const [word = '', rest = ''] = line.split(':');
      return rest
        .trim()
        .split(/\s+/)
        .map((spelling) => [spelling, word.trim()] as const);
    }),
);

/** Words that people hide behind stars. */
export const hiddenWords =
  'suicide suicidal kill killing killed die dead dying hang overdose cutting cut gun pills death'.split(' ');

/** Signs that speak of death. */
export const deathSigns: ReadonlySet<string> = new Set(['🔫', '⚰', '🪦', '🔪', '💣']);
