/*
 * Words of somebody whom another person hurts, a child above all, written as in crisis.catalogue.ts. What is over and is told
 * to be worked through ("abused as a child") is no danger now and stands nowhere here.
 */

const kin =
  'mum|mom|mam|mother|dad|father|stepdad|stepfather|stepmum|stepmom|stepmother|parents|parent|uncle|aunt|auntie|grandad|granddad|grandpa|grandfather|nan|gran|brother|cousin|teacher|coach|carer|babysitter|neighbour|neighbor';
const partner = 'husband|wife|partner|boyfriend|girlfriend|bf|gf|ex';
const anybody = `he|she|hes|shes|they|theyre|someone|somebody|man|guy|adult|${kin}|${partner}`;
const child =
  'child|children|kid|kids|daughter|daughters|son|sons|baby|toddler|girl|boy|stepdaughter|stepson|granddaughter|grandson|niece|nephew|sister|brother|schoolkid|pupil';
const strikes =
  'hits|hitting|hit|beats|beating|beat|slaps|slapping|slapped|kicks|kicking|kicked|punches|punching|punched|smacks|smacking|smacked|whips|whipping|belts|chokes|choking|burns|hurts|hurting';
const touches =
  'touches|touching|touched|gropes|groping|groped|molests|molesting|molested|rapes|raping|raped|abuses|abusing|grooms|grooming';
const suffered = 'abused|molested|beaten|groomed|raped|assaulted|trafficked';

/** A query with one of these gets help first, as one of a crisis does. */
export const hurtPhrases: string[] = `
${anybody} * ${strikes}|${touches} me|us
${kin} hurt me|us
${strikes}|${touches} my|the|a|this|that|his|her|our|their|some|someones|somebodys little|young|small|own? ${child}
hurt|harm|harms|harming|harmed|abuse my|the|a|this|that|his|her|our|their|someones ${child}
${child} * being|getting|gets ${suffered}|hit|hurt|touched|harmed
${child} is|was|been ${suffered}|touched
${child} is|are|may|might|could be? in? danger|unsafe
am|im|being|get|gets|getting|keep being? ${suffered}
makes|made|making|forces|forced|forcing me|him|her|them * touch|undress|naked|nude|nudes|sex
scared|afraid|frightened|terrified of|around my ${kin}|${partner}
scared|afraid|frightened|terrified * to go home
not|isnt|dont|never|feel safe at|in my? home|house
unsafe|danger|dangerous at|in my? home
${kin} * dont|never|wont feed|feeds|feeding me|us|them|him|her|my
${kin}|he|she|they locks|locked|locking me|us|him|her|them in|out|up
`
  .trim()
  .split('\n');

/** What sounds like one of them and is none. */
export const harmlessHurtPhrases: string[] = `
hit|hits|hitting me|us up|how
hurt|hurts|hurting my|his|her|their|our|me|us kids|childs|sons|daughters|mums|dads? feelings|feeling
hurt|hurts|hurting my inner child
beat|beats|beating * at chess|cards|football|tennis|darts|monopoly|games|fifa
scared|afraid of my mum|mother|dad|father in law
locked me|us out of my|our|the account|phone|laptop
touches|touched me|us deeply
`
  .trim()
  .split('\n');
