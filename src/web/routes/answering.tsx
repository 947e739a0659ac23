import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { approvalRoutes } from './approval.tsx';
import { delegationRoutes } from './delegation.tsx';
import { paperRoutes } from './paper.tsx';
import { reply } from './reply.ts';
import { saveOneField } from './save-field.ts';
import { keepOneCheck, saveOneSection, send } from './save-sheet.tsx';
import { showHistory, showOverview, showReceipt, showReview, showSection } from './show-sheet.tsx';
import { tellTogether } from './together.ts';

/** Behind a personal link. The fixed addresses stand before the one that takes any section. */
export function answeringRoutes(services: Services): readonly Route[] {
  const { context } = services;
  const base = '/besvarelse/:token';
  const access = 'sheet-link';
  return [
    ...paperRoutes(context, base),
    ...delegationRoutes(services, base),
    ...approvalRoutes(services, base),
    { method: 'GET', path: base, access, handle: (call) => showOverview(context, call) },
    { method: 'GET', path: `${base}/gennemse`, access, handle: (call) => showReview(context, call) },
    { method: 'GET', path: `${base}/kvittering`, access, handle: (call) => showReceipt(context, call) },
    { method: 'POST', path: `${base}/her`, access, handle: (call) => tellTogether(context, call) },
    {
      method: 'GET',
      path: `${base}/historik/:question`,
      access,
      handle: (call) => showHistory(context, call),
    },
    { method: 'GET', path: `${base}/:section`, access, handle: (call) => showSection(context, call) },
    { method: 'POST', path: `${base}/send`, access, handle: (call) => send(services, call) },
    { method: 'POST', path: `${base}/kontrol/:check`, access, handle: (call) => keepOneCheck(context, call) },
    { method: 'POST', path: `${base}/spoergsmaal/:section`, access, handle: (call) => reply(context, call) },
    { method: 'POST', path: `${base}/felt/:question`, access, handle: (call) => saveOneField(context, call) },
    { method: 'POST', path: `${base}/:section`, access, handle: (call) => saveOneSection(context, call) },
  ];
}
