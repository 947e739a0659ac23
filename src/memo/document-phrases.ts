/** The words around a memo's own text. */
import type { Language } from '../core/language.ts';

export interface DocumentPhrases {
  readonly labels: Readonly<
    Record<'from' | 'date' | 'round' | 'edition' | 'caseId' | 'documentId' | 'contact' | 'dataset', string>
  >;
  readonly memo: string;
  readonly synthetic: string;
  readonly draft: string;
  readonly contents: string;
  readonly source: string;
  readonly close: string;
  /** Opens what is behind a table or chart. */
  readonly behind: string;
  readonly inNumbers: string;
  readonly figureCard: string;
  readonly exceptions: string;
  readonly dataset: string;
  /** A figure as it may be quoted. */
  readonly quote: string;
  readonly rowsBehind: string;
  /** Leads to a section, to be copied and sent on. */
  readonly anchor: string;
  /** How the figures can be checked. */
  readonly proof: string;
  table(number: number): string;
  chart(number: number): string;
  page: string;
  of: string;
}

export const documentPhrases: Readonly<Record<Language, DocumentPhrases>> = {
  da: {
    labels: {
      from: 'Fra',
      date: 'Dato',
      round: 'Runde',
      edition: 'Udgave',
      caseId: 'Sags-id',
      documentId: 'Dok.-id',
      contact: 'Kontakt',
      dataset: 'Datasæt',
    },
    memo: 'Notat',
    synthetic:
      'Svarene er opdigtede. Notatet viser, hvordan det kunne se ud, og siger ikke noget om virkeligheden.',
    draft: 'Udkast. Tallene kan nå at ændre sig.',
    contents: 'Indhold',
    source: 'Kilde',
    close: 'Luk',
    behind: 'Hvad ligger bag tallene?',
    inNumbers: 'Figuren i tal',
    figureCard: 'Bag tallet',
    exceptions: 'Ord, der ligner en mængde uden at være det',
    dataset: 'Datasæt',
    quote: 'Citér',
    rowsBehind: 'Se svarene bag tallet',
    anchor: 'Link til afsnittet',
    proof:
      'Hvert tal er regnet ud af svarene i det datasæt, hvis fingeraftryk står her, og kan regnes efter af enhver ud fra notatets JSON-udgave.',
    table: (number) => `Tabel ${number}`,
    chart: (number) => `Figur ${number}`,
    page: 'Side',
    of: 'af',
  },
  en: {
    labels: {
      from: 'From',
      date: 'Date',
      round: 'Round',
      edition: 'Edition',
      caseId: 'Case id',
      documentId: 'Document id',
      contact: 'Contact',
      dataset: 'Dataset',
    },
    memo: 'Memo',
    synthetic:
      'The answers are made up. The memo shows what it could look like, and says nothing about reality.',
    draft: 'Draft. The figures may still change.',
    contents: 'Contents',
    source: 'Source',
    close: 'Close',
    behind: 'What is behind the figures?',
    inNumbers: 'The chart in numbers',
    figureCard: 'Behind the figure',
    exceptions: 'Words that look like a quantity and are none',
    dataset: 'Dataset',
    quote: 'Quote',
    rowsBehind: 'See the answers behind the figure',
    anchor: 'Link to this section',
    proof:
      'Every figure is computed from the answers in the dataset with this fingerprint, and can be computed again by anybody from the JSON edition of this memo.',
    table: (number) => `Table ${number}`,
    chart: (number) => `Figure ${number}`,
    page: 'Page',
    of: 'of',
  },
};
