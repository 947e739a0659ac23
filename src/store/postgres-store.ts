import type { Kysely } from 'kysely';
import { accountStore } from './account-store.ts';
import { announcementStore } from './announcement-store.ts';
import { commentStore } from './comment-store.ts';
import { contactStore } from './contact-store.ts';
import { datasetStore } from './dataset-store.ts';
import { deadlineStore } from './deadline-store.ts';
import { delegationStore } from './delegation-store.ts';
import { derogationStore } from './derogation-store.ts';
import { editionStore } from './edition-store.ts';
import { entryStore } from './entry-store.ts';
import { letterStore } from './letter-store.ts';
import { limitStore } from './limit-store.ts';
import { linkStore } from './link-store.ts';
import { logStore } from './log-store.ts';
import { presenceStore } from './presence-store.ts';
import { onBehalfOf } from './principal.ts';
import { privacyStore } from './privacy-store.ts';
import { registerStore } from './register-store.ts';
import { roundDefinitionStore } from './round-definition-store.ts';
import { roundStore } from './round-store.ts';
import type { Database } from './schema.ts';
import { sessionStore } from './session-store.ts';
import { sheetStore } from './sheet-store.ts';
import { signInStore } from './sign-in-store.ts';
import type { Store } from './store.ts';
import { templateStore } from './template-store.ts';
import { threadStore } from './thread-store.ts';
import { viewStore } from './view-store.ts';

export function postgresStore(db: Kysely<Database>): Store {
  return {
    // Inside a transaction, `transaction` goes on in the same one.
    transaction: (work) =>
      db.isTransaction
        ? work(postgresStore(db))
        : db.transaction().execute((within) => work(postgresStore(within))),
    onBehalfOf,
    entries: entryStore(db),
    sheets: sheetStore(db),
    rounds: roundStore(db),
    links: linkStore(db),
    contacts: contactStore(db),
    letters: letterStore(db),
    announcements: announcementStore(db),
    datasets: datasetStore(db),
    editions: editionStore(db),
    roundDefinitions: roundDefinitionStore(db),
    deadlines: deadlineStore(db),
    threads: threadStore(db),
    comments: commentStore(db),
    views: viewStore(db),
    templates: templateStore(db),
    presence: presenceStore(db),
    delegations: delegationStore(db),
    derogations: derogationStore(db),
    registers: registerStore(db),
    log: logStore(db),
    accounts: accountStore(db),
    sessions: sessionStore(db),
    signIns: signInStore(db),
    limits: limitStore(db),
    privacy: privacyStore(db),
  };
}
