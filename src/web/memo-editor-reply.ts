/** What the editor's script is told when it has sent a text. */
export type EditorReply =
  | { readonly state: 'saved'; readonly seen: number; readonly line: string; readonly preview: string }
  /** `text` is both writers'; `mine` is the version that holds what was sent. */
  | {
      readonly state: 'merged';
      readonly seen: number;
      readonly mine: number;
      readonly text: string;
      readonly line: string;
      readonly preview: string;
    }
  | { readonly state: 'clash'; readonly address: string }
  | { readonly state: 'problem'; readonly line: string };

/** What the page tells the script beforehand. */
export interface EditorTexts {
  readonly saving: string;
  readonly unsaved: string;
  readonly offline: string;
  readonly signedOut: string;
  /** `#` stands for the count. */
  readonly suggested: string;
  readonly noSuggestion: string;
  readonly hint: string;
}
