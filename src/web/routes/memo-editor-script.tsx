/** What the editor's script asks for: saving as one writes, and the names of figures. */
import { render } from 'preact-render-to-string';
import { previewTemplate, writableFigures } from '../../actions/preview-template.ts';
import { saveTemplate } from '../../actions/save-template.ts';
import { saveTemplateProblem, memoEditor as say } from '../../messages/memo-editor.ts';
import { clock } from '../dates.ts';
import type { EditorReply } from '../memo-editor-reply.ts';
import { MemoPreview } from '../pages/memo-editor/memo-preview.tsx';
import { first, readForm, versionNumber } from '../request-form.ts';
import { clashAddress, type EditedMemo } from './edited-memo.ts';

/** Saves what has been written so far, and gives back what it becomes. */
export async function saveByScript(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const { request, language, person } = call;
  const form = await readForm(request);
  const sent = { name, text: first(form, 'text'), seen: versionNumber(first(form, 'seen')) };
  const saved = await saveTemplate(context, found, sent, person);
  if (!saved.ok) {
    const line = saved.problems.map((problem) => saveTemplateProblem(problem, language)).join(' ');
    return request.json({ state: 'problem', line } satisfies EditorReply, 422);
  }
  const { value } = saved;
  if (value.outcome === 'clash')
    return request.json({ state: 'clash', address: clashAddress(memo, value) } satisfies EditorReply);
  const text = value.outcome === 'merged' ? value.text : sent.text;
  const preview = render(
    <MemoPreview
      preview={await previewTemplate(context, found, name, text)}
      text={text}
      language={language}
    />,
  );
  const at = say.savedAt(clock(context.clock(), language, found.programme.timeZone))[language];
  if (value.outcome === 'saved')
    return request.json({ state: 'saved', seen: value.version, line: at, preview } satisfies EditorReply);
  const line = `${at}. ${say.mergedNote[language]}`;
  const { version: seen, mine } = value;
  return request.json({ state: 'merged', seen, mine, text, line, preview } satisfies EditorReply);
}

/** The figures that may be written, for suggestions. */
export async function figureNames({ context, call, found }: EditedMemo): Promise<Response> {
  return call.request.json(await writableFigures(context, found, call.language));
}
