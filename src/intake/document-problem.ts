/** What kind of file a document is. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'word' | 'open_document' | 'pdf';

/** Why a file gave no text. */
export type DocumentProblem =
  | { readonly code: 'document-empty' }
  | { readonly code: 'document-too-large'; readonly bytes: number; readonly limitBytes: number }
  /** What is packed in it would be too large: a damaged file or a trap. */
  | { readonly code: 'document-unpacks-too-large'; readonly limitBytes: number }
  | { readonly code: 'document-too-many-pages'; readonly pages: number; readonly limitPages: number }
  /** Neither text nor one of the kinds that can be read, e.g. a picture or the Word format of before 2007. */
  | { readonly code: 'document-kind-unknown'; readonly name: string }
  | { readonly code: 'document-protected'; readonly kind: DocumentKind }
  | { readonly code: 'document-broken'; readonly kind: DocumentKind }
  /** A PDF of pictures of pages. */
  | { readonly code: 'document-without-text'; readonly kind: DocumentKind; readonly pages: number };

/** The running text of a document. */
export interface DocumentText {
  readonly kind: DocumentKind;
  /** Paragraphs are parted by blank lines, list items begin with "• ", cells of a table are parted by tabs. */
  readonly text: string;
}
