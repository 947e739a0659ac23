import { readClaimsFile } from './proofreading/claims-file/read-claims-file.ts';
import { claimsFileMessage } from './proofreading/claims-file/claims-file-problem.ts';
import { proofreadClaims } from './proofreading/proofread.ts';
import { reportText } from './proofreading/report/report-text.ts';
import { createZ3Decider } from './solver/z3.ts';
import { usualLimits } from './proofreading/decide/oracle.ts';
const z3=createZ3Decider();
const show=async(t:string)=>{const r=readClaimsFile(t); if(!r.ok) {for(const p of r.problems) console.log('  ',claimsFileMessage(p,'da')); return;}
 const t0=performance.now();
 const rep=await proofreadClaims(r.value,'da',{deciders:[z3],limits:{...usualLimits,now:()=>performance.now()}});
 console.log(reportText(rep,'da')); console.log(reportText(rep,'en')); console.log(Math.round(performance.now()-t0),'ms', rep.claims.map(c=>[c.claim.id,c.base,JSON.stringify(c.ordinary),JSON.stringify(c.wide),JSON.stringify(c.evidence)].join(' ')).join('\n')); };
await show(`counts: { n: { of: 98 }, a: {of: n}, b: {of: n}, c: {of: n} }
always: [ "a + b + c = n" ]
claims:
  - { id: m, sentence: "72 kommuner", says: "n = 72" }
  - { id: r, sentence: "2/3 af de 74", says: "n = 74" }
  - { id: k1, sentence: "2/3 af de 74", share: 2/3, count: a, base: n }
  - { id: k2, sentence: "12", number: 12, count: b, base: n }
  - { id: k3, sentence: "12 u", number: 12, count: c, base: n }
`);
await show(`counts: { n: { of: 98 }, a: {of: n}, b: {of: n} }
suppose: [{id: same, says: "a = b", reason: samme tidspunkt, claims: [k1,k2]}]
claims:
  - { id: m, sentence: "76 kommuner", says: "n = 76" }
  - { id: k1, sentence: "1/3 som før", share: 1/3, count: a, base: n }
  - { id: k2, sentence: "knap halvdelen normaliseret", share: 1/2, hedge: knap, count: b, base: n }
`);
await show(`counts: { n: { of: 98 }, a: {of: n}, b: {of: n} }
claims:
  - { id: m, sentence: "45 pct. af de 12 kommuner", says: "n = 12" }
  - { id: k1, sentence: "45 pct. af de 12 kommuner", share: 45 %, count: a, base: n }
  - { id: k2, sentence: "67 pct. af de 12 kommuner", share: 66 %, count: b, base: n }
  - { id: k3, sentence: "knap halvdelen (9)", share: 1/2, hedge: knap, count: b, base: n }
`);
await show(`counts: { n: { of: 1000000 }, a: {of: n}, b: {of: n}, c: {of: n} }
always: ["a+b+c=n"]
claims:
  - { id: m, sentence: "n", says: "n >= 100" }
  - { id: k1, sentence: "45 pct. af de 12 kommuner", share: 45 %, count: a, base: n }
  - { id: k2, sentence: "67 pct. af de 12 kommuner", share: 66 %, count: b, base: n }
`);
