/** Figures that agreements point to are figures that there are. */
import { allCommitments } from '../agreement/commitments.ts';
import { allFigures, readFigures } from '../figure/read-figures.ts';
import type { Programme } from '../programme/programme.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { codebookQuestionnaires } from '../round/snapshot.ts';

/** What is wrong, in English, with file and commitment. Named figures must be in order already. */
export function checkAgreements(programme: Programme): readonly string[] {
  const { agreements, figures, groups, questionnaires } = programme;
  if (!agreements) return [];
  const codebook = { groups, questionnaires: codebookQuestionnaires(questionnaires) };
  const named = figures && readFigures(figures, codebook);
  const known = allFigures(codebook, named?.ok ? named.value : []).map(({ id }) => String(id));
  return allCommitments(agreements).flatMap(({ commitment }) =>
    commitment.evidence.flatMap((evidence) => {
      if (evidence.kind !== 'figure' || known.includes(evidence.figure)) return [];
      const meant = nearest(evidence.figure, known);
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      return [
        `agreements.yaml: commitment "${commitment.id}": There is no figure "${evidence.figure}".${hint}`,
      ];
    }),
  );
}
