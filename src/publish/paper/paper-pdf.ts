import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFile } from '../fonts.ts';
import type { Paper } from './paper.ts';
import { paperTypst } from './paper-typst.ts';

/** A questionnaire as tagged PDF by PDF/UA-1, with its fonts. Throws on what Typst cannot set. */
export function paperPdf(paper: Paper): Uint8Array {
  const compiled = typst().compile({
    mainFileContent: paperTypst,
    inputs: { paper: JSON.stringify(paper) },
  });
  const warnings = compiled.takeWarnings();
  // A font that is not there is only a warning to Typst, and the text falls back to another without a word.
  const found: unknown[] = warnings ? [...typst().fetchDiagnostics(warnings)] : [];
  const document = compiled.result;
  if (document && found.length === 0) return typst().pdf(document, { pdfStandard: 'ua-1' });
  const failed = compiled.takeDiagnostics();
  if (failed) found.push(...typst().fetchDiagnostics(failed));
  throw new Error(`a paper that Typst cannot set: ${JSON.stringify(found)}`);
}

let compiler: NodeCompiler | undefined;
/** Made once: it reads its fonts when it is made. */
function typst(): NodeCompiler {
  const fontBlobs = (['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic'] as const).map(fontFile);
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return compiler;
}
