import type { Language } from '../../../core/language.ts';
import { danish } from './danish.ts';
import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of each language that texts are read in. */
export const lexicons: Readonly<Record<Language, Lexicon>> = { da: danish, en: english };
