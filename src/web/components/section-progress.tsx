/** How far one is among the sections: in words, and as a line of steps for the eye. */
import type { OpenSheet } from '../../actions/answering.ts';
import type { Language } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';

interface ProgressProps {
  readonly sheet: OpenSheet;
  readonly language: Language;
  /** Counted from 1. */
  readonly number: number;
}

export function SectionProgressLine({ sheet, language, number }: ProgressProps) {
  const { sections, authority } = sheet;
  return (
    <div class="progress">
      <p>
        {say.sectionOf(number, sections.length)[language]} · {authority.name}
      </p>
      <div class="steps" aria-hidden="true">
        {sections.map(({ section, unanswered }, index) => (
          <span
            key={section.id}
            class={index + 1 === number ? 'step-here' : unanswered.length === 0 ? 'step-done' : ''}
          />
        ))}
      </div>
    </div>
  );
}
