import { readClaimsFile } from './proofreading/claims-file/read-claims-file.ts';
import { proofreadClaims } from './proofreading/proofread.ts';
import { createZ3Decider } from './solver/z3.ts';
import { usualLimits } from './proofreading/decide/oracle.ts';
const z3=createZ3Decider();
let seed=1; const rnd=()=>{seed=(seed*1103515245+12345)%2147483648; return seed/2147483648;};
const run=async(name:string,t:string)=>{const r=readClaimsFile(t); if(!r.ok){console.log(name,r.problems.slice(0,3));return;}
 const t0=performance.now();
 const rep=await proofreadClaims(r.value,'da',{deciders:[z3],limits:{...usualLimits,now:()=>performance.now()}});
 console.log(name, Math.round(performance.now()-t0),'ms', r.value.claims.length,'claims', rep.verdict, rep.findings.length, rep.findings.slice(0,2).map(f=>f.severity+' '+f.claims.length+' '+f.confirmedBy+' '+f.proof.da.slice(0,100)+' | '+f.suggestion.da.slice(0,150)).join('\n   '));};
const parts=(groups:number,size:number,perturb:number,n=98)=>{
 let y=`counts:\n  n: {of: 98}\n`, al='always:\n', cl=`claims:\n  - {id: base, sentence: b, says: "n = ${n}"}\n`;
 for(let g=0;g<groups;g++){ const vals:number[]=[];let left=n; for(let i=0;i<size-1;i++){const v=Math.floor(rnd()*left*0.6);vals.push(v);left-=v;} vals.push(left);
  for(let i=0;i<size;i++){ y+=`  g${g}_${i}: {of: n}\n`; let pct=vals[i]!/n*100; const h=['ca.','none','none'][Math.floor(rnd()*3)]; if(perturb && g<perturb && i===0) pct=Math.max(0,pct<50?pct+8:pct-8); cl+=`  - {id: k${g}_${i}, sentence: "s${g} ${i}", share: "${Math.round(pct)} %", hedge: ${h}, count: g${g}_${i}, base: n}\n`;}
  al+=`  - "${vals.map((_,i)=>`g${g}_${i}`).join(' + ')} = n"\n`; }
 return y+al+cl; };
await run('warm',parts(2,5,1));
await run('40x5 ok',parts(40,5,0));
await run('40x5 1 bad',parts(40,5,1));
await run('40x5 10 bad',parts(40,5,10));
await run('1x200', parts(1,200,1,98));
await run('40x5 all bad',parts(40,5,40));
// random dense linear
const dense=(m:number,k:number,slack:number)=>{ let y='counts:\n'; const x:number[]=[]; for(let i=0;i<k;i++){y+=`  x${i}: {of: 98}\n`; x.push(Math.floor(rnd()*98));}
 let cl='claims:\n'; for(let j=0;j<m;j++){ const idx=[0,1,2,3].map(()=>Math.floor(rnd()*k)); const co=idx.map(()=>Math.floor(rnd()*7)-3||1); const v=idx.reduce((s,i,q)=>s+co[q]!*x[i]!,0); cl+=`  - {id: k${j}, sentence: "s${j}", says: "${idx.map((i,q)=>`${co[q]}*x${i}`).join(' + ').replace(/\+ -/g,'- ')} ${['<=','>=','='][j%3]} ${v+(j%3===0?slack:j%3===1?-slack:0)}"}\n`; } return y+cl; };
await run('dense 200/40 slack5',dense(200,40,5));
await run('dense 200/40 neg slack',dense(200,40,-1));
await run('dense 100/60',dense(100,60,-1));
await run('dense 200/100 ',dense(200,100,0));
await run('dense 60/100 ',dense(60,100,-20));
