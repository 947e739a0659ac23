import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFile } from '../fonts.ts';

/** A Typst document as tagged PDF by PDF/UA-1, with our fonts embedded. What cannot be set is a fault of ours. */
export function setInTypst(source: string, inputs: Readonly<Record<string, string>>): Uint8Array {
  const compiled = typst().compile({ mainFileContent: source, inputs: { ...inputs } });
  const document = compiled.result;
  const warnings = compiled.takeWarnings();
  // A font that is not there is only a warning to Typst, and the text falls back to another without a word.
  const diagnostics = warnings ? typst().fetchDiagnostics(warnings) : [];
  if (!document || diagnostics.length > 0) {
    const failed = compiled.takeDiagnostics();
    const found: unknown[] = [...(failed ? typst().fetchDiagnostics(failed) : []), ...diagnostics];
    throw new Error(`a document that Typst cannot set: ${JSON.stringify(found)}`);
  }
  return typst().pdf(document, { pdfStandard: 'ua-1' });
}

/** Makes the typesetter ready: it takes its time to read the fonts. */
export function prepareTypst(): void {
  typst();
}

let compiler: NodeCompiler | undefined;
/** Made once: it reads its fonts when it is made. */
function typst(): NodeCompiler {
  if (compiler) return compiler;
  const fontBlobs = (['Regular', 'Italic', 'SemiBold', 'SemiBoldItalic'] as const).map(fontFile);
  compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return compiler;
}
