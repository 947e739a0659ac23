/** Proofreading in the editor: as one writes by the script, and by a button without. */
import { render } from 'preact-render-to-string';
import { proofreadDraft } from '../../actions/proofread-draft.ts';
import { proofreadFileProblem } from '../../messages/proofreading.ts';
import { DraftFindings, type DraftProofreading } from '../pages/memo-editor/draft-findings.tsx';
import { first, readForm } from '../request-form.ts';
import type { EditedMemo } from './edited-memo.ts';

/** What the proofreader says of a text that is being written, or why it says nothing. */
export async function proofreadingOf(memo: EditedMemo, text: string): Promise<DraftProofreading> {
  const { context, call, found, name } = memo;
  const read = await proofreadDraft(context, found, { name, text }, memo.proofread);
  if (read.ok) return read.value;
  return { why: read.problems.map((one) => proofreadFileProblem(one, call.language)).join(' ') };
}

/** The findings alone, as a piece of the page. */
export async function findingsByScript(memo: EditedMemo): Promise<Response> {
  const { request, language } = memo.call;
  const form = await readForm(request);
  const proofreading = await proofreadingOf(memo, first(form, 'text'));
  return request.html(render(<DraftFindings proofreading={proofreading} language={language} />));
}
