import type { Concept } from './concept.ts';

/** Other people: too few, too near, lost. */
export const peopleConcepts: Concept[] = [
  {
    id: 'loneliness',
    role: 'state',
    words:
      'lonely, loneliness, isolated, isolation, alone; company, connection, connect, people, friends; message, group, talk',
    situations: ['loneliness'],
    kinds: ['connection'],
    said: `nobody|no <talk>|turn|call|listen|understands|cares|around|there|with|about|notices|asks
      nobody texts|calls|messages|rings|visits|invites|remembers
      no|dont|havent|any <friend>
      no|lost|lack <friend>
      <friend> disappeared|moved|gone|drifted|dropped|left|stopped
      left|leave|leaving out
      excluded|unfollowed|blocked
      =on|by my own
      =by myself
      all|by|always|so|home|house|spend|weekend|weekends|evenings|evening alone|myself
      empty|quiet|silent house|flat|home
      house quiet|empty|silent
      eat|eating dinner|meals|lunch alone
      ~billy no mates
      ~social outcast|misfit|outsider
      ~invisible|unwanted|forgotten
      ~fly on wall
      ~like alien
      ~other side of glass
      nobody sees|knows|hears|gets me|real
      dont belong|anywhere
      surrounded|around people|crowd but|still|alone|lonely
      make|making|meet|meeting|find|new friend|friends|people
      moved|new|moving city|town|country|area|place
      want|need|just a|someone hug|hold|cuddle
      need|want|miss hug|company|touch|cuddle
      everyone|friends busy|forgot|moved on|without|away
      weekend|weekends|evening|evenings|sunday alone|lonely|long|empty|nobody
      single forever|again|everyone
      touch starved|hungry`,
  },
  {
    id: 'withdrawing',
    role: 'state',
    words:
      'withdraw, withdrawing, isolating, isolate, avoiding people; message, friends, reply, small contact; connection, lonely, low mood',
    situations: ['loneliness', 'low-mood'],
    kinds: ['connection'],
    said: `dont want|wanna see|talk|speak|be anyone|people|nobody|around
      <cant> face people|anyone|friends|family|messages
      push|pushing|pushed|push everyone|people|friends away
      hide|hiding|avoid|avoiding from everyone|people|friends|world|phone|calls|texts
      ignore|ignoring|cant|havent|not reply|replied|replying|answer|answering|texts|messages|text
      cancel|cancelled|cancelling|flake|bail plans|everything|friends|again
      shut|shutting everyone|people|myself out|away|off
      ~crawl into hole
      ~become hermit
      unread messages|texts|emails`,
  },
  {
    id: 'telling-someone',
    role: 'state',
    words:
      'asking for help, ask for help, telling someone, opening up, talk to someone; tell, share, words, letter; support, doctor, friend',
    situations: ['loneliness', 'shame'],
    kinds: ['communication', 'connection', 'professional-help'],
    said: `<cant>|how|<afraid>|hard|want|need|dont|wont <talk> someone|anyone|<family>|<partner>|<friend>|help|up|people|doctor|feelings|about
      open|opening up
      need|want to talk|someone
      ask|asking help
      =reach|reaching out
      nobody understands|believes|listens|gets
      =find the words
      cant put into words
      bottle|bottling|bottled up|inside|everything|feelings
      cry for help
      =need help
      tell|telling boss|work|mum|parents|partner|doctor|friends mental|depressed|about|struggling
      pretend|pretending|say|saying im|everythings fine|ok|okay`,
  },
  {
    id: 'family',
    role: 'topic',
    words:
      'family, family conflict, family arguments, relatives; parents, boundaries, argument, mother; home, conversation, calm',
    situations: ['family'],
    kinds: ['communication'],
    said: `<family> drive|drives|driving|does|doing mad|wall|nuts|insane|crazy|bend|head|up
      <family> hates|shouts|criticises|criticise|judges|judge|controls|nags|nagging|fighting|fight|fights|arguing|argue|toxic|narcissist|ignore|disappointed|understand|guilt
      argue|arguing|argument|fight|fighting|fell|falling|row|rows|rowing|clash|hate|cut <family>
      <family> argument|row|fight|drama|fallout
      tension|atmosphere|shouting at|in home|house
      ~walking|walk|treading eggshells home|house|around
      black sheep
      ~blood thicker water
      ~golden child
      in laws
      going home for christmas|holidays
      toxic|dysfunctional family|parents|mum|dad
      estranged|no contact
      living|moved with|back parents|home
      parents split|divorce|fighting|arguing|strict`,
  },
  {
    id: 'parenting',
    role: 'topic',
    words: 'parenting, parent, children, kids, child; baby, calm, patience, toddler; guilt, tired, family',
    situations: ['family', 'anger'],
    kinds: ['communication', 'self-compassion'],
    said: `<child> <yell>|screaming|crying|tantrum|cries|wont|drive|driving|push|pushing|fighting|mad|nap|whining
      <yell>|angry|short|patience|irritable|shouting|lose|losing <child>
      bad|terrible|failing|shit|crap|worst mum|dad|parent|mother|father
      touched out
      mum|mom|dad|parent guilt
      single|new|first|stay mum|dad|parent
      baby wont|crying|up|sleep|blues
      postnatal|postpartum|pnd|ppd|newborn|breastfeeding|maternity
      pregnant|pregnancy
      no patience
      teenager|teen wont|hates|worried|rude
      kids bed|school|left|nest
      empty nest
      school run`,
  },
  {
    id: 'partner-conflict',
    role: 'state',
    words:
      'relationship, partner, argument, arguing, conflict; couple, listen, talk, boundaries; time out, calm, communication',
    situations: ['relationship'],
    kinds: ['communication'],
    said: `argue|arguing|argued|argument|fight|fighting|fought|row|rows|rowing|angry|yelled|shouted|snapped|bickering <partner>
      argue|arguing|arguing|bickering|rowing again|always|constantly
      <partner> argue|argument|fight|angry|distant|cold|ignores|ignoring|listen|shouts|hurt|cheated|cheating|lied|affair|stonewalls|silent|understand|talk
      ~walking|walk|treading eggshells
      ~eggshells
      ~silent treatment
      ~at each others throats
      ~cold shoulder
      ~bickering
      drifting|growing apart
      dont|stopped talk|talking anymore|other
      loveless|sexless|unhappy marriage|relationship
      cheated|cheating|affair|betrayed|betrayal
      relationship trouble|problems|over|struggling|anxiety
      anxious attachment`,
  },
];
