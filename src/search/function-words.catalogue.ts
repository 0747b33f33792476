/** Words that say nothing by themselves: not in the index, though a phrase with them is still looked for as it stands. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are arent as at be because been before being below between both but by
  can cannot cant could couldnt did didnt do does doesnt doing dont down during each either else ever few for from further
  had hadnt has hasnt have havent having he hed her here heres hers herself hes him himself his how however i id if ill im in
  into is isnt it its itself ive just let lets like many may maybe me might more most much must my myself no nor not now of
  off often on once one only or other others our ours ourselves out over own really same shall she shed shes should shouldnt
  since so some somehow something still such than that thats the their theirs them themselves then there theres these they
  theyd theyll theyre theyve thing things this those though through to too under until up upon us very was wasnt we wed well
  were weve werent what whats when where whether which while who whom whose why will with within without wont would wouldnt
  yet you youd youll your youre yours yourself yourselves youve got get gets getting go going want wants try trying tried
  know even always`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
