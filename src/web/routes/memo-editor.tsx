/** Writing memos: the template, what it becomes, its versions, and two who write at once. */
import type { ComponentChildren } from 'preact';
import { may } from '../../access/policy.ts';
import { findRound } from '../../actions/find-round.ts';
import { makeMemos } from '../../actions/make-memos.ts';
import { currentTemplate, textOfVersion } from '../../actions/memo-templates.ts';
import { previewTemplate, writableFigures } from '../../actions/preview-template.ts';
import { saveTemplate } from '../../actions/save-template.ts';
import { clashOf, settleClash } from '../../actions/settle-clash.ts';
import { saveTemplateProblem, memoEditor as say } from '../../messages/memo-editor.ts';
import { renderPage } from '../components/page.tsx';
import { longMoment } from '../dates.ts';
import type { DraftProofreading } from '../pages/memo-editor/draft-findings.tsx';
import { MemoEditor } from '../pages/memo-editor/editor.tsx';
import { TemplateClash } from '../pages/memo-editor/template-clash.tsx';
import { TemplateHistory, TemplateVersionText } from '../pages/memo-editor/template-history.tsx';
import { first, readForm, versionNumber } from '../request-form.ts';
import type { Call, Route } from '../route.ts';
import type { Services } from '../services.ts';
import { clashAddress, type EditedMemo, type EditorHandler } from './edited-memo.ts';
import { figureNames, saveByScript } from './memo-editor-script.tsx';
import { findingsByScript, proofreadingOf } from './memo-proofreading.tsx';

const address = '/notater/:programme/:round/:memo/rediger';

export function memoEditorRoutes(services: Services): readonly Route[] {
  const at = (method: Route['method'], path: string, handle: EditorHandler): Route => ({
    method,
    path: `${address}${path}`,
    access: 'memos.write',
    handle: (call) => withMemo(services, call, handle),
  });
  return [
    at('GET', '', (memo) => showEditor(memo)),
    at('POST', '', act),
    at('POST', '/gem', saveByScript),
    at('POST', '/korrektur', findingsByScript),
    at('GET', '/tal', figureNames),
    at('GET', '/vaelg', showClash),
    at('POST', '/vaelg', settle),
    at('GET', '/udgaver', history),
    at('GET', '/udgaver/:version', oneVersion),
  ];
}

async function withMemo(
  { context, proofread }: Services,
  call: Call,
  handle: EditorHandler,
): Promise<Response> {
  const { request, param } = call;
  const found = findRound(context, param('programme'), param('round'));
  const name = param('memo');
  if (!found.ok || !(await currentTemplate(context, found.value, name))) return request.notFound();
  const { programme, round } = found.value.key;
  return handle({
    context,
    proofread,
    call,
    found: found.value,
    name,
    address: `/notater/${programme}/${round}/${name}/rediger`,
  });
}

interface Typed {
  readonly text: string;
  readonly seen: number;
  readonly query: string;
  readonly problems: readonly string[];
  /** Where it was asked for. */
  readonly proofreading?: DraftProofreading;
}

async function showEditor(memo: EditedMemo, typed?: Typed): Promise<Response> {
  const { context, call, found, name } = memo;
  const { language, person, request } = call;
  const template = await currentTemplate(context, found, name);
  if (!template) return request.notFound();
  const { text, version, saved } = template;
  const shown = typed ?? { text, seen: version, query: '', problems: [] };
  const main = (
    <MemoEditor
      {...shown}
      address={memo.address}
      name={name}
      state={
        saved
          ? say.savedBy(
              saved.by || say.somebody[language],
              longMoment(saved.at, language, found.programme.timeZone),
            )[language]
          : say.fromFolder[language]
      }
      preview={await previewTemplate(context, found, name, shown.text)}
      figures={await writableFigures(context, found, language)}
      mayPublish={may(person, 'memos.publish')}
      language={language}
    />
  );
  return page(memo, say.title(name)[language], main, shown.problems.length > 0 ? 422 : 200);
}

/** Saves, searches, publishes: the form of whoever has no script, and what a script leaves to it. */
async function act(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const { request, language, person } = call;
  const form = await readForm(request);
  const typed = {
    text: first(form, 'text'),
    seen: versionNumber(first(form, 'seen')),
    query: first(form, 'query').slice(0, 200),
  };
  const wish = first(form, 'act');
  if (wish === 'soeg') return showEditor(memo, { ...typed, problems: [] });
  const saved = await saveTemplate(context, found, { name, ...typed }, person);
  if (!saved.ok)
    return showEditor(memo, {
      ...typed,
      problems: saved.problems.map((one) => saveTemplateProblem(one, language)),
    });
  if (saved.value.outcome === 'clash') return request.redirect(clashAddress(memo, saved.value), 303);
  if (wish === 'korrektur') {
    const { value } = saved;
    const text = value.outcome === 'merged' ? value.text : typed.text;
    const proofreading = await proofreadingOf(memo, text);
    return showEditor(memo, { ...typed, text, seen: value.version, problems: [], proofreading });
  }
  if (wish !== 'udgiv' || !may(person, 'memos.publish')) return request.redirect(memo.address, 303);
  const made = await makeMemos(context, found, person, name);
  if (made.ok && made.value.length > 0) return request.redirect(memo.address.replace(/\/rediger$/, ''), 303);
  const text = saved.value.outcome === 'merged' ? saved.value.text : typed.text;
  return showEditor(memo, {
    ...typed,
    text,
    seen: saved.value.version,
    problems: [say.unpublishable[language]],
  });
}

async function showClash(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const { request, language } = call;
  const between = {
    mine: versionNumber(request.req.query('min') ?? ''),
    theirs: versionNumber(request.req.query('anden') ?? ''),
  };
  const clash = await clashOf(context, found, name, between);
  if (!clash) return request.notFound();
  const time = longMoment(clash.theirs.at, language, found.programme.timeZone);
  const main = <TemplateClash address={memo.address} clash={clash} time={time} language={language} />;
  return page(memo, say.clashTitle[language], main);
}

async function settle(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const form = await readForm(call.request);
  const between = { mine: versionNumber(first(form, 'mine')), theirs: versionNumber(first(form, 'theirs')) };
  const choice = (index: number) => first(form, `choice-${index}`);
  const saved = await settleClash(context, found, { name, ...between, choice }, call.person);
  if (!saved) return call.request.notFound();
  return call.request.redirect(saved.outcome === 'clash' ? clashAddress(memo, saved) : memo.address, 303);
}

async function history(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const { language } = call;
  const versions = await context.store.templates.history({ programme: found.programme.id, memo: name });
  const { timeZone } = found.programme;
  const main = (
    <TemplateHistory
      address={memo.address}
      name={name}
      versions={versions}
      timeZone={timeZone}
      language={language}
    />
  );
  return page(memo, say.historyTitle(name)[language], main);
}

async function oneVersion(memo: EditedMemo): Promise<Response> {
  const { context, call, found, name } = memo;
  const { language, request, param } = call;
  const version = /^\d{1,6}$/.test(param('version')) ? Number(param('version')) : -1;
  const text = await textOfVersion(context, found, name, version);
  const current = await currentTemplate(context, found, name);
  if (text === undefined || !current) return request.notFound();
  const main = (
    <TemplateVersionText
      address={memo.address}
      version={version}
      text={text}
      current={current.version}
      language={language}
    />
  );
  return page(memo, say.version(version)[language], main);
}

function page(
  { call, found }: EditedMemo,
  title: string,
  main: ComponentChildren,
  status: 200 | 422 = 200,
): Response {
  const { request, language } = call;
  const strip = found.round.synthetic ? ({ strip: 'synthetic' } as const) : {};
  const look = { look: 'public', styles: ['memo.css'], scripts: ['memo-editor.js'], wide: true } as const;
  return request.html(
    renderPage({ title, language, path: request.req.path, ...look, main, ...strip }),
    status,
  );
}
