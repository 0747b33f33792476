const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Given names many people have, from many countries, without accents. Used to warn, never to refuse (ON-2),
 * so the list need not be complete. Names that are a plant, a stone, a month or a virtue first are left out:
 * they make good pseudonyms.
 */
export const givenNames = words(`
  aaron abdul abdullah abigail adam adele aditya adrian agnes agnieszka ahmad ahmed aisha akira alan albert
  alejandra alejandro aleksandra alessandro alex alexander alexandra alexei alfred ali alice alicia alina
  alison amanda amelia amelie amina amir amit amy ana anand anastasia andre andrea andreas andrei andres
  andrew andrzej andy angela angelika angelo anh anil anita anja anke ann anna anne annette annika anthony
  antje anton antonio anya arjun arthur arturo asha ashley astrid aylin ayse azra barbara beata beatrice
  beatriz ben benedikt benjamin bernadette bernard bernd bethany bettina bianca birgit bjorn bogdan boris
  brandon brenda brian brigitte britta bruno bryan camila camille carla carlos carmen carol carolina caroline
  carsten catarina catherine cecilia chantal charles charlie charlotte chen chiara chloe chris christa
  christian christiane christina christine christoph christopher claire clara claudia claudio claus colin
  conor craig cristina cynthia dagmar damian dan daniel daniela danielle danny dariusz darren dave david
  deborah deepak denise dennis derek detlef diana diego dieter dimitri dirk dmitri dominik dominique donald
  donna dora doris dorothea dorota dorothy douglas duncan dylan eduardo edward ekaterina elena eleni elif
  elisa elisabeth elise elizabeth elke ella ellen elsa emanuel emil emilia emilie emily emma emmanuel enrique
  eric erica erik erika ernst esther eugene eva evelyn fabian fabio farid fatima fatma felipe felix fernanda
  fernando finn fiona florian frances francesca francesco francisco francois francoise frank franz franziska
  frederic frederik friedrich fritz gabriel gabriela gabriele gareth gary gavin geoffrey george georgia
  georgina gerald gerard gerhard gertrud gianluca gillian giorgio giovanna giovanni gisela giulia giuseppe
  gloria gonzalo gordon graham greg gregory greta grzegorz guido guillaume gunter gustavo hamza hana hannah
  hans harald harriet harry hasan hassan heidi heike heinrich heinz helen helena helga helmut hendrik henri
  henrik henry herbert hiroshi holger hugo hussein ian ibrahim ignacio igor ilse imran ines inga ingrid irena
  irene irina isabel isabella isabelle ismail ivan ivana jack jackie jacob jacqueline jacques jakob jakub
  james jamie jan jana jane janet janina janine jaroslav jason javier jean jeff jeffrey jennifer jenny jens
  jeremy jerome jessica jill jim joachim joan joana joanna joanne joao joaquin joe joel jochen johan johann
  johanna johannes john johnny jon jonas jonathan jordan jorg jorge jose josef joseph joshua juan juana judith
  julia julian juliana julie julien jurgen justin justyna kamil karen karim karin karina karl karla karolina
  kasia katarina katarzyna kate katharina katherine kathleen kathrin kathy katie katja katrin kay keith kelly
  ken kenneth kerstin kevin khaled kim kirsten klara klaus konrad konstantin kristin kristina krzysztof kumar
  kurt kyle laila lakshmi lars laura lauren laurence laurent layla lea leah lena leo leon leonard leonardo
  leonie leticia liam liliana linda lisa lorena lorenzo louis louise luc luca lucas lucia luciana lucie lucy
  ludwig luigi luis luisa lukas lydia lynn magdalena mahmoud malgorzata manfred manuel manuela marc marcel
  marcela marcelo marcin marco marcos marek margaret margarita margit maria mariam mariana marie marina mario
  marion marissa markus marlene marta martha martin martina mary mateusz matteo matthew matthias matthieu
  maurice mauricio max maximilian maya megan mehmet melanie melissa mia michael michaela michal michel michele
  michelle miguel mihai mikael mike mila milan mina mirjam mohamed mohammad mohammed moritz muhammad murat
  mustafa nadia nadine nancy naomi natalia natalie natasha nathalie nathan neil nicholas nick nicola nicolas
  nicole niklas nikola nikolai nils nina noah noemi nora norbert norman nuno olaf oleg olga oliver olivia omar
  oscar osman otto pablo pamela paola paolo pascal patricia patricio patrick patrik paul paula pauline paulo
  pavel pawel pedro peter petra philip philipp philippe phoebe pierre piotr pooja pradeep priya quentin rachel
  radoslaw rafael rahul rainer raj rajesh ralf ralph ramon raphael raquel rashid raul ravi rebecca regina
  reinhard renate rene ricardo riccardo richard rita robert roberta roberto rodrigo roger roland rolf roman
  ronald rosa rosalie rosanna ross roxana ruben rudolf russell ruth ryan sabine sabrina saeed sally salma
  salvatore sam samantha samir samuel sandra sanjay santiago sara sarah sascha scott sean sebastian selma
  serge sergei sergio seth shannon sharon shaun shirin sigrid silke silvia simon simona simone sofia sofie
  solveig sonia sonja sophia sophie stacey stefan stefania stefanie stephan stephane stephanie stephen steve
  steven stuart sue sunita susan susana susanne suzanne sven svenja svetlana sylvia sylvie takeshi tamara
  tania tanja tanya tara tatiana ted teresa thea theo theodor theresa therese thierry thomas thorsten tim timo
  timothy tina tobias todd tom tomas tomasz tony torsten tracy tristan udo ulrich ulrike ursula ute uwe
  valentin valentina valeria valerie vanessa vera veronica veronika victor victoria viktor vijay vincent
  vincenzo virginia vladimir volker walter waltraud wanda wei wendy werner wilhelm william wojciech wolfgang
  xavier yan yannick yasmin yolanda yosef youssef yuki yusuf yvette yvonne zainab zeynep zhang zoe zoltan
  zuzana
`);

/** Family names many people have, without accents; for names written in small letters or in one word. */
export const familyNames = words(`
  adams ahmed allen alvarez anderson baker bauer becker bell bennett berg bernard bianchi braun brooks brown
  campbell carter castro chen clark collins cooper costa cruz davies davis diaz dubois edwards evans fernandes
  fernandez ferrari fischer flores foster fuchs garcia gomez gonzales gonzalez gray green gruber gupta haas
  hall hansen harris hartmann hernandez hill hoffmann horvat huber hughes ivanov jackson jansen janssen jensen
  johansson johnson jones kaiser kang kaya keller kelly khan king klein koch kowalski kowalska kraus krause
  kruger kumar lang lange larsen lee lehmann lewis li lim lin liu long lopez maier martin martinez mayer meier
  mendoza meyer miller mitchell moore morales moreau morgan morris muller murphy murray nelson neumann nguyen
  nielsen nowak oliveira olsen ortiz parker patel pereira perez peters petersen peterson petit phillips
  popescu popov powell ramirez ramos reyes ribeiro richter rivera roberts robinson rodrigues rodriguez rogers
  romano ross rossi russo ryan sanchez santos schafer schmid schmidt schmitt schmitz schneider schroder schulz
  schulze schubert schuster schwarz scott sharma silva simon singh smith smirnov stewart suzuki svensson
  tanaka taylor thomas thompson torres tran turner wagner walker wallace walter wang ward watson weber weiss
  werner white williams wilson winter wolf wong wood wright wu yamamoto yang yilmaz young zhang zimmermann
`);
