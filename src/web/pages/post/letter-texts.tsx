import { type Language, languages } from '../../../core/language.ts';
import type { LetterText, LetterTextProblem } from '../../../letter/letter-text.ts';
import type { MailText } from '../../../letter/who-gets-what.ts';
import { mailTextNames } from '../../../messages/letters.ts';
import { letterTextProblem, post as say } from '../../../messages/post.ts';
import { TextField } from '../../components/text-field.tsx';

export interface TypedText {
  readonly text: MailText;
  readonly language: Language;
  readonly written: LetterText;
  readonly problems: readonly LetterTextProblem[];
}
interface TextsProps {
  readonly texts: readonly MailText[];
  readonly textOf: (text: MailText, language: Language) => LetterText;
  readonly action: string;
  readonly typed?: TypedText | undefined;
  readonly language: Language;
}

export const textFieldId = (text: MailText, language: Language, part: 'subject' | 'body') =>
  `${part}-${text}-${language}`;

/** Every text of a page, in each language, to be written anew. */
export function LetterTexts({ texts, textOf, action, typed, language }: TextsProps) {
  return (
    <section aria-labelledby="tekster">
      <h2 id="tekster">{say.texts[language]}</h2>
      <p class="form-hint">{say.textHint[language]}</p>
      {texts.flatMap((text) =>
        languages.map((of, index) => {
          const own = typed?.text === text && typed.language === of ? typed : undefined;
          const { subject, body } = own?.written ?? textOf(text, of);
          const error = (part: 'subject' | 'body') =>
            own?.problems
              .filter((problem) => partOf(problem) === part)
              .map((problem) => letterTextProblem(problem)[language])
              .join(' ');
          const name = `${mailTextNames[text][language]}, ${say.languages[language].split('|')[index] ?? of}`;
          return (
            <details key={`${text} ${of}`} {...(own ? { open: true } : {})}>
              <summary>{name}</summary>
              <form method="post" action={action}>
                <input type="hidden" name="text" value={text} />
                <input type="hidden" name="language" value={of} />
                <TextField
                  id={textFieldId(text, of, 'subject')}
                  name="subject"
                  label={say.subject[language]}
                  value={subject}
                  error={error('subject') || undefined}
                  lang={of}
                />
                <TextField
                  id={textFieldId(text, of, 'body')}
                  name="body"
                  label={say.body[language]}
                  value={body}
                  rows={14}
                  error={error('body') || undefined}
                  lang={of}
                />
                <div class="button-row">
                  <button class="button button-secondary" type="submit">
                    {say.save[language]}
                  </button>
                </div>
              </form>
            </details>
          );
        }),
      )}
    </section>
  );
}

/** Which of the two fields a problem is about. */
export function partOf(problem: LetterTextProblem): 'subject' | 'body' {
  if (problem.code === 'placeholder-unknown') return problem.part;
  return problem.code.startsWith('subject') || problem.code === 'links-in-subject' ? 'subject' : 'body';
}
