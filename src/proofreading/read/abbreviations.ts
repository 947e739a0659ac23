/** Words with a full stop that never end a sentence: something always follows. Lower case, without the stop. */
export const neverLast: ReadonlySet<string> = new Set(
  (
    'ca nr stk d f.eks fx eks jf jvf hhv bl.a kap art tlf pkt afs inkl ekskl maks min max pr vedr ang kl mia ' +
    'approx no nos art para paras sec fig e.g i.e cf incl excl vs dr mr mrs ms prof st'
  ).split(' '),
);

/** Words with a full stop that may stand last: a capital letter after them begins a new sentence. */
export const maybeLast: ReadonlySet<string> = new Set(
  'pct kr mio mill mv m.v m.m osv o.l o.lign etc bn mn p.t pt i.e a.m p.m evt el d.å s.å dkk'.split(' '),
);
