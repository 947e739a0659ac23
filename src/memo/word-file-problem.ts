/** Why a file cannot be used as a memo in Word, or as its template. */
export type WordFileProblem =
  /** Not a Word file at all, or a broken one. */
  | { readonly code: 'word-unreadable' }
  /** Opens with a password only. */
  | { readonly code: 'word-encrypted' }
  /** Word does not let it be changed. */
  | { readonly code: 'word-protected' }
  | { readonly code: 'word-macros' }
  | { readonly code: 'word-too-large'; readonly bytes: number; readonly most: number };
