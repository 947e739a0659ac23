import { setInTypst } from '../pdf/set-in-typst.ts';
import type { Paper } from './paper.ts';
import { paperTypst } from './paper-typst.ts';

/** A questionnaire as tagged PDF by PDF/UA-1, with its fonts. Throws on what Typst cannot set. */
export function paperPdf(paper: Paper): Uint8Array {
  return setInTypst(paperTypst, { paper: JSON.stringify(paper) });
}
