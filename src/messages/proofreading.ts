/** What the proofreader says besides its findings: what it could not read, and the words on its page. */
import type { ProofreadFileProblem } from '../actions/proofread-file.ts';
import type { Language } from '../core/language.ts';
import type { DocumentProblem } from '../intake/document-problem.ts';
import { proofreadMessage } from '../proofreading/proofread-problem.ts';
import type { Phrases } from './phrase.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

export function proofreadFileProblem(problem: ProofreadFileProblem, language: Language): string {
  return problem.code === 'document'
    ? documentProblem(problem.problem, language)
    : proofreadMessage(problem.problem, language);
}

function documentProblem(problem: DocumentProblem, language: Language): string {
  const da = language === 'da';
  switch (problem.code) {
    case 'document-empty':
      return da ? 'Filen er tom.' : 'The file is empty.';
    case 'document-too-large':
      return da
        ? `Filen er på ${megabytes(problem.bytes)} MB og må højst være på ${megabytes(problem.limitBytes)} MB. Send kun notatet selv.`
        : `The file has ${megabytes(problem.bytes)} MB and may have at most ${megabytes(problem.limitBytes)} MB. Send the memo alone.`;
    case 'document-unpacks-too-large':
      return da
        ? 'Det, der er pakket i filen, er for stort. Gem dokumentet på ny, og prøv igen.'
        : 'What is packed in the file is too large. Save the document anew and try again.';
    case 'document-too-many-pages':
      return da
        ? `Dokumentet har ${problem.pages} sider og må højst have ${problem.limitPages}. Send en del ad gangen.`
        : `The document has ${problem.pages} pages and may have at most ${problem.limitPages}. Send a part at a time.`;
    case 'document-kind-unknown':
      return da
        ? `»${problem.name}« er hverken tekst, Markdown, HTML, Word (.docx), OpenDocument (.odt) eller PDF. Gem den som en af dem.`
        : `"${problem.name}" is neither text, Markdown, HTML, Word (.docx), OpenDocument (.odt) nor PDF. Save it as one of these.`;
    case 'document-protected':
      return da
        ? 'Dokumentet er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.'
        : 'The document is protected by a password. Save a copy without one and try again.';
    case 'document-broken':
      return da
        ? 'Dokumentet er beskadiget og kan ikke læses. Åbn det i det program, det er lavet i, gem det på ny, og prøv igen.'
        : 'The document is damaged and cannot be read. Open it in the program that made it, save it anew and try again.';
    case 'document-without-text':
      return da
        ? 'PDF-filen rummer kun billeder af sider og ingen tekst. Brug det dokument, den er lavet af, eller kør tekstgenkendelse først.'
        : 'The PDF holds only pictures of pages and no text. Use the document it was made from, or run text recognition first.';
  }
}

export const proofreading = {
  title: { da: 'Korrektur: kan det hele være sandt?', en: 'Proofreading: can all of this be true?' },
  lead: {
    da: 'Indsæt et notat, eller vælg en fil. Hvert tal og hvert forbehold bliver læst som en påstand, og Pejling regner ud, om påstandene kan være sande hver for sig og sammen.',
    en: 'Paste a memo, or choose a file. Every number and hedge is read as a claim, and Pejling works out whether the claims can be true one by one and together.',
  },
  kept: {
    da: 'Teksten bliver læst, mens du venter, og ikke gemt.',
    en: 'The text is read while you wait, and is not kept.',
  },
  text: { da: 'Tekst', en: 'Text' },
  file: {
    da: 'Eller en fil (.docx, .odt, .pdf, .html, .md, .txt)',
    en: 'Or a file (.docx, .odt, .pdf, .html, .md, .txt)',
  },
  claims: { da: 'Påstandsfil (kan udelades)', en: 'Claims file (may be left out)' },
  claimsHint: {
    da: 'Ret den nederst på siden, og prøv igen: intervaller, grundlag og hvilke påstande der hører sammen.',
    en: 'Correct the one at the end of the page and try again: intervals, bases, and which claims belong together.',
  },
  check: { da: 'Læs korrektur', en: 'Proofread' },
  verdict: { da: 'Samlet', en: 'Verdict' },
  findings: { da: 'Fund', en: 'Findings' },
  noFindings: { da: 'Ingen fund.', en: 'No findings.' },
  givenThat: { da: 'Forudsat:', en: 'Given that:' },
  ask: { da: 'Spørg forfatteren:', en: 'Ask the author:' },
  theText: { da: 'Teksten', en: 'The text' },
  claimsTable: { da: 'Påstande', en: 'Claims' },
  claim: { da: 'Påstand', en: 'Claim' },
  unit: { da: 'Hvad tælles', en: 'What is counted' },
  base: { da: 'Grundlag', en: 'Base' },
  ordinary: { da: 'Almindelig læsning', en: 'Ordinary reading' },
  wide: { da: 'Vid læsning', en: 'Wide reading' },
  coverage: { da: 'Hvad blev læst?', en: 'What was read?' },
  coverageText: (numbers: number, claims: number, aside: number, unread: number) => ({
    da: `${numbers} tal og mængder fundet: ${claims} læst som påstande, ${aside} lagt til side, ${unread} kunne ikke læses.`,
    en: `${numbers} numbers and quantities found: ${claims} read as claims, ${aside} set aside, ${unread} could not be read.`,
  }),
  asFile: { da: 'Påstandene som fil', en: 'The claims as a file' },
  again: { da: 'Regn efter igen', en: 'Check again' },
  toFinding: { da: 'Til fundet', en: 'To the finding' },
} as const satisfies Phrases;
