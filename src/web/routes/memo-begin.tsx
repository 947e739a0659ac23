/** Which memo to write on, and beginning a new one. */
import type { Context } from '../../actions/context.ts';
import { beginMemo, editableMemos, type NewMemoProblem } from '../../actions/editable-memos.ts';
import { findRound } from '../../actions/find-round.ts';
import type { Language } from '../../core/language.ts';
import { saveTemplateProblem, memoEditor as say } from '../../messages/memo-editor.ts';
import { renderPage } from '../components/page.tsx';
import { type NewMemoField, TemplateList } from '../pages/memo-editor/template-list.tsx';
import { first, readForm } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';

export function memoBeginRoutes({ context }: Services): readonly Route[] {
  const path = '/notater/skriv';
  return [
    { method: 'GET', path, access: 'memos.write', handle: (call) => list(context, call) },
    { method: 'POST', path, access: 'memos.write', handle: (call) => begin(context, call) },
  ];
}

const nothingTyped = { round: '', name: '', title: '' };

interface Typed {
  readonly typed: Readonly<Record<NewMemoField, string>>;
  readonly problems: readonly { readonly field: NewMemoField; readonly text: string }[];
}

async function list(
  context: Context,
  call: Call,
  { typed, problems }: Typed = { typed: nothingTyped, problems: [] },
) {
  const { request, language } = call;
  const rounds = [...context.programmes.values()].flatMap((programme) =>
    programme.rounds
      .filter(({ trial }) => !trial)
      .map(({ id, title }) => ({ id: `${programme.id}/${id}`, title })),
  );
  const memos = await editableMemos(context);
  const main = (
    <TemplateList memos={memos} rounds={rounds} typed={typed} problems={problems} language={language} />
  );
  const title = say.listTitle[language];
  return request.html(
    renderPage({ title, language, path: '/notater/skriv', look: 'public', main }),
    problems.length > 0 ? 422 : 200,
  );
}

async function begin(context: Context, call: Call): Promise<Response> {
  const { request, language, person } = call;
  const form = await readForm(request);
  const typed = {
    round: first(form, 'round'),
    name: first(form, 'name').trim(),
    title: first(form, 'title').trim(),
  };
  const [programme = '', round = ''] = typed.round.split('/');
  const found = findRound(context, programme, round);
  if (!found.ok)
    return list(context, call, { typed, problems: [{ field: 'round', text: say.roundMissing[language] }] });
  const begun = await beginMemo(context, found.value, typed, person);
  if (begun.ok) return request.redirect(`/notater/${programme}/${round}/${typed.name}/rediger`, 303);
  return list(context, call, {
    typed,
    problems: begun.problems.map((problem) => problemAt(problem, language)),
  });
}

function problemAt(problem: NewMemoProblem, language: Language): Typed['problems'][number] {
  switch (problem.code) {
    case 'title-missing':
      return { field: 'title', text: say.titleMissing[language] };
    case 'name-taken':
      return { field: 'name', text: say.nameTaken(problem.name)[language] };
    case 'template-name':
      return { field: 'name', text: saveTemplateProblem(problem, language) };
  }
}
