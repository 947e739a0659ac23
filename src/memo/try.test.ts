import { test } from 'vitest';
import { drawPixels } from '../publish/raster/draw-pixels.ts';
import { pngFile } from '../publish/raster/png.ts';
import { drawChart } from '../publish/charts/draw-chart.ts';
import { wide } from '../publish/charts/drawing.ts';
import { memoPdf } from '../publish/pdf/memo-pdf.ts';
import { readFileSync, writeFileSync } from 'node:fs';
test('x', async () => {
  const e = JSON.parse(readFileSync('.tmp/memo.json','utf8'));
  const charts = e.blocks.filter((b:any)=>b.kind==='chart');
  for (let r=0;r<2;r++) {
  const t=performance.now();
  charts.forEach((c:any,i:number)=>writeFileSync(`.tmp/chart-${i}.png`, pngFile(drawPixels(drawChart(c.data, wide), 2))));
  console.log('png', charts.length, performance.now()-t);}
  writeFileSync('.tmp/memo.pdf', memoPdf(e));
}, 60000);
