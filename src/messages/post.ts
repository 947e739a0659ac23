/** The coordinator's pages on contacts and letters, and the public archive of announcements. */
import type { ContactFileProblem, ContactRowFault } from '../contact/contact-problem.ts';
import type { DeliveryState } from '../letter/delivery.ts';
import type { LetterTextProblem } from '../letter/letter-text.ts';
import type { PlanProblem } from '../letter/reminder-plan.ts';
import type { LeftOutWhy } from '../letter/who-gets-what.ts';
import { counted, type Phrase, type Phrases } from './phrase.ts';

export const post = {
  board: { da: 'Tavle', en: 'Board' },
  contacts: { da: 'Kontakter', en: 'Contacts' },
  invitations: { da: 'Indbydelser', en: 'Invitations' },
  reminders: { da: 'Rykkere', en: 'Reminders' },
  announcements: { da: 'Orienteringer', en: 'Announcements' },
  roundPages: { da: 'Rundens sider', en: 'Pages of the round' },
  summaryTitle: { da: 'Der er noget at rette', en: 'There is something to mend' },
  update: { da: 'Vis det nyeste', en: 'Show the latest' },
  save: { da: 'Gem', en: 'Save' },
  back: { da: 'Tilbage', en: 'Back' },

  covered: (covered: number, all: number, many: string) => ({
    da: `${covered} af ${all} ${many} har en kontakt, der kan nås, til alle rundens spørgeskemaer.`,
    en: `${covered} of ${all} ${many} have a contact who can be reached for every questionnaire of the round.`,
  }),
  missingContacts: { da: 'Disse mangler en kontakt', en: 'These lack a contact' },
  tasks: { da: 'Opgaver: breve, der ikke er kommet frem', en: 'Tasks: letters that did not get through' },
  taskSettled: { da: 'Brevet er kommet frem', en: 'The letter did arrive' },
  taskAgain: { da: 'Send igen', en: 'Send again' },
  taskMend: { da: 'Se kontakten', en: 'See the contact' },
  importTitle: { da: 'Hent kontakter fra en fil', en: 'Import contacts from a file' },
  importHint: {
    da: 'CSV eller Excel. Kolonnerne myndighed og mail skal være der; navn, område, rolle (primær eller stedfortræder) og sprog kan være der. Du ser først, hvad der vil blive ændret.',
    en: 'CSV or Excel. The columns authority and mail must be there; name, area, role (primary or substitute) and language may be. You are shown what will change before it does.',
  },
  importFile: { da: 'Fil', en: 'File' },
  importShow: { da: 'Vis, hvad der vil blive ændret', en: 'Show what will change' },
  importPreview: { da: 'Det vil blive ændret', en: 'What will change' },
  importNothing: { da: 'Listen ændrer ikke noget.', en: 'The list changes nothing.' },
  importDo: (count: number) => ({
    da: `Gennemfør (${counted(count, 'ændring', 'ændringer')})`,
    en: `Carry out (${counted(count, 'change', 'changes')})`,
  }),
  importWithout: (count: number) => ({
    da: `${counted(count, 'fejl', 'fejl')} i listen. Rækkerne bliver sprunget over; resten kan godt hentes.`,
    en: `${counted(count, 'fault', 'faults')} in the list. Those rows are left out; the others can be imported.`,
  }),
  importRemove: (count: number) => ({
    da: `Fjern også de ${count}, der ikke står i listen. Deres links virker ikke mere.`,
    en: `Also remove the ${count} that are not in the list. Their links stop working.`,
  }),
  importDone: { da: 'Kontakterne er opdateret.', en: 'The contacts are up to date.' },
  importRepeated: (count: number) => ({
    da: `${counted(count, 'række siger', 'rækker siger')} det samme som en tidligere og tæller én gang.`,
    en: `${counted(count, 'row repeats', 'rows repeat')} an earlier one and count once.`,
  }),
  added: { da: 'Nye', en: 'New' },
  changed: { da: 'Ændres', en: 'Changed' },
  absent: { da: 'Står ikke i listen', en: 'Not in the list' },
  unchanged: (count: number) => ({
    da: `${counted(count, 'kontakt er', 'kontakter er')} som før.`,
    en: `${counted(count, 'contact is', 'contacts are')} as before.`,
  }),
  addTitle: { da: 'Tilføj eller ret en kontakt', en: 'Add or change a contact' },
  add: { da: 'Gem kontakten', en: 'Save the contact' },
  authority: { da: 'Myndighed', en: 'Authority' },
  area: { da: 'Område', en: 'Area' },
  allAreas: { da: 'Alle områder', en: 'All areas' },
  name: { da: 'Navn', en: 'Name' },
  mail: { da: 'Mailadresse', en: 'Mail address' },
  role: { da: 'Rolle', en: 'Role' },
  roles: { da: 'Primær|Stedfortræder', en: 'Primary|Substitute' },
  language: { da: 'Sprog', en: 'Language' },
  languages: { da: 'Dansk|Engelsk', en: 'Danish|English' },
  state: { da: 'Tilstand', en: 'State' },
  works: { da: 'Virker', en: 'Works' },
  bouncedSince: (date: string) => ({ da: `Afvist ${date}`, en: `Bounced ${date}` }),
  register: { da: 'Alle kontakter', en: 'All contacts' },
  registerEmpty: {
    da: 'Der er ingen kontakter endnu. Hent en liste, eller tilføj den første.',
    en: 'There are no contacts yet. Import a list, or add the first.',
  },
  contactsOf: (name: string) => ({ da: `Kontakter: ${name}`, en: `Contacts: ${name}` }),
  remove: { da: 'Fjern', en: 'Remove' },
  markBounced: { da: 'Markér som afvist', en: 'Mark as bounced' },
  markMended: { da: 'Adressen virker igen', en: 'The address works again' },
  markedByHand: { da: 'markeret i hånden', en: 'marked by hand' },
  history: { da: 'Historik', en: 'History' },
  historySet: { da: 'tilføjet eller rettet', en: 'added or changed' },
  historyRemoved: { da: 'fjernet', en: 'removed' },
  historyBounced: { da: 'mail kom tilbage', en: 'mail came back' },
  historyMended: { da: 'virker igen', en: 'works again' },

  texts: { da: 'Tekster', en: 'Texts' },
  textHint: {
    da: 'Disse navne bliver udfyldt i hvert brev: {{navn}}, {{myndighed}}, {{opfølgning}}, {{runde}}, {{frist}}, {{afsender}}. {{skemaer}} skal stå alene på en linje; der kommer linkene.',
    en: 'These names are filled in for each letter: {{navn}}, {{myndighed}}, {{opfølgning}}, {{runde}}, {{frist}}, {{afsender}}. {{skemaer}} must stand on a line of its own; that is where the links go.',
  },
  subject: { da: 'Emne', en: 'Subject' },
  body: { da: 'Tekst', en: 'Text' },
  textSaved: { da: 'Teksten er gemt.', en: 'The text is saved.' },
  whoGets: (count: number) => ({
    da: `${counted(count, 'person får', 'personer får')} en mail`,
    en: `${counted(count, 'person gets', 'people get')} a mail`,
  }),
  whoGetsNone: { da: 'Ingen får en mail.', en: 'Nobody gets a mail.' },
  receiver: { da: 'Modtager', en: 'Receiver' },
  about: { da: 'Om', en: 'About' },
  textColumn: { da: 'Tekst', en: 'Text' },
  isToSign: { da: 'er bedt om at godkende', en: 'was asked to sign off' },
  hasTask: { da: 'har fået opgaven af en kollega', en: 'was handed the task by a colleague' },
  standsIn: {
    da: 'træder til, fordi den før i rækken ikke kan nås',
    en: 'stands in, as the one before cannot be reached',
  },
  showMail: { da: 'Vis mailen', en: 'Show the mail' },
  leftOut: { da: 'Får ingen mail', en: 'Get no mail' },
  mailTo: (name: string) => ({ da: `Mailen til ${name}`, en: `The mail to ${name}` }),
  linkMadeLater: { da: 'personligt-link-laves-ved-afsendelse', en: 'personal-link-made-when-sent' },
  mailAsText: { da: 'Som ren tekst', en: 'As plain text' },
  mailAsHtml: { da: 'Som de fleste mailprogrammer viser den', en: 'As most mail programs show it' },
  anyTime: {
    da: 'Send straks, også uden for arbejdstid og på helligdage',
    en: 'Send at once, also outside working hours and on holidays',
  },
  sendTo: (count: number) => ({
    da: `Send til ${counted(count, 'person', 'personer')}`,
    en: `Send to ${counted(count, 'person', 'people')}`,
  }),
  goesOutNow: { da: 'Mailene går ud nu, lidt ad gangen.', en: 'The mails go out now, a few at a time.' },
  goesOut: (moment: string) => ({
    da: `Det er uden for sendetiden. Mailene går ud ${moment}.`,
    en: `It is outside sending hours. The mails go out ${moment}.`,
  }),
  roundNotOpen: {
    da: 'Runden er ikke åben. Der kan først sendes breve, når den tager imod svar.',
    en: 'The round is not open. Letters can be sent once it takes answers.',
  },
  noContacts: {
    da: 'Runden har ingen kontakter. Hent en liste på siden Kontakter; så kan der sendes.',
    en: 'The round has no contacts. Import a list on the page Contacts, and letters can be sent.',
  },
  nobodyGetsIt: {
    da: 'Der er ingen at sende til: alle har fået brevet, har sendt deres svar, eller kan ikke nås.',
    en: 'There is nobody to send to: everybody has had the letter, has sent the answer, or cannot be reached.',
  },
  planChanged: {
    da: 'Der er sket noget, siden siden blev vist: listen herunder er ny. Se den igennem, og send så.',
    en: 'Something has happened since the page was shown: the list below is new. Look it through, then send.',
  },
  progress: { da: 'Afsendte breve', en: 'Letters sent' },
  progressLine: (done: number, all: number) => ({
    da: `${done} af ${all} sendt`,
    en: `${done} of ${all} sent`,
  }),
  progressRest: (count: number) => ({ da: `${count} venter`, en: `${count} waiting` }),
  trouble: (said: string) => ({
    da: `Mailserveren svarede: »${said}«. Der prøves igen af sig selv.`,
    en: `The mail server said: “${said}”. It is tried again by itself.`,
  }),
  ordered: (moment: string, by: string) => ({
    da: `Bestilt ${moment} af ${by}`,
    en: `Ordered ${moment} by ${by}`,
  }),
  eachMail: { da: 'Hver mail', en: 'Each mail' },

  planTitle: { da: 'Plan', en: 'Plan' },
  planHint: {
    da: 'Dage regnes fra fristen: -3 er tre dage før, 1 er dagen efter. En tom række tæller ikke. Falder en rykker uden for sendetiden, går den ud, så snart der må sendes, men aldrig først efter den frist, den kommer før.',
    en: 'Days are counted from the deadline: -3 is three days before, 1 the day after. An empty row does not count. A reminder that falls outside sending hours goes out as soon as mail may be sent, but never after the deadline that it comes before.',
  },
  hoursHint: {
    da: 'Der sendes kun på hverdage, ikke på helligdage, grundlovsdag, juleaften og nytårsaften.',
    en: 'Mail goes out on working days only, not on public holidays, 5 June, 24 and 31 December.',
  },
  hoursFrom: { da: 'Send tidligst kl.', en: 'Not before' },
  hoursTo: { da: 'Send senest kl.', en: 'Not after' },
  step: (number: number) => ({ da: `Rykker ${number}`, en: `Reminder ${number}` }),
  days: { da: 'Dage fra fristen', en: 'Days from the deadline' },
  time: { da: 'Klokken', en: 'Time' },
  forStates: { da: 'Til dem, der er', en: 'To those who are' },
  planSaved: { da: 'Planen er gemt.', en: 'The plan is saved.' },
  planNone: {
    da: 'Der er ingen plan. Rækkerne herunder er et forslag.',
    en: 'There is no plan. The rows below are a suggestion.',
  },
  planNoDeadline: {
    da: 'Runden har ingen frist, så planen sender ingenting. Du kan stadig sende nu.',
    en: 'The round has no deadline, so the plan sends nothing. You can still send now.',
  },
  stepGoes: (moment: string) => ({ da: `går ud ${moment}`, en: `goes out ${moment}` }),
  nowTitle: { da: 'Send en rykker nu', en: 'Send a reminder now' },
  nowHint: {
    da: 'Sådan ser det ud i dette øjeblik. Når mailen går ud, ses der efter igen: den, der har sendt imens, får ingen.',
    en: 'This is how it stands at this moment. It is looked at again when the mail goes out: whoever has sent meanwhile gets none.',
  },
  nowFilter: { da: 'Vis', en: 'Show' },

  announcementsLead: {
    da: 'Breve til myndigheder og organisationer, som alle kan læse.',
    en: 'Letters to authorities and organisations, for anyone to read.',
  },
  announcementsNone: { da: 'Der er ingen orienteringer endnu.', en: 'There are no announcements yet.' },
  write: { da: 'Skriv en orientering', en: 'Write an announcement' },
  to: { da: 'Til', en: 'To' },
  groupsTitle: { da: 'Hvem skal have den?', en: 'Who is to have it?' },
  everyone: (many: string) => ({ da: `Alle ${many}`, en: `All ${many}` }),
  asOf: { da: 'Grupperne, som de er den', en: 'The groups as they are on' },
  published: { da: 'Vis den i det offentlige arkiv', en: 'Show it in the public archive' },
  files: { da: 'Bilag', en: 'Attachments' },
  filesHint: { da: 'Højst 5 filer på hver 5 MB.', en: 'At most 5 files of 5 MB each.' },
  filesAgain: {
    da: 'Bilagene skal vælges igen, før der sendes: browseren husker dem ikke.',
    en: 'Choose the attachments again before sending: the browser does not keep them.',
  },
  showReceivers: { da: 'Vis modtagerne', en: 'Show the receivers' },
  sendAnnouncement: { da: 'Send orienteringen', en: 'Send the announcement' },
  receivers: (count: number) => ({
    da: `${counted(count, 'modtager', 'modtagere')}`,
    en: `${counted(count, 'receiver', 'receivers')}`,
  }),
  readCount: (read: number, all: number) => ({
    da: `${read} af ${all} har bekræftet, at de har læst den.`,
    en: `${read} of ${all} have confirmed that they have read it.`,
  }),
  readAt: (moment: string) => ({ da: `Læst ${moment}`, en: `Read ${moment}` }),
  notRead: { da: 'Ikke bekræftet', en: 'Not confirmed' },
  confirmRead: {
    da: 'Bekræft, at I har læst orienteringen',
    en: 'Confirm that you have read the announcement',
  },
  confirmed: {
    da: 'Tak. Afsenderen kan se, at I har læst den.',
    en: 'Thank you. The sender can see that you have read it.',
  },
  receiptUnknown: {
    da: 'Linket er ikke et, vi har sendt. Se efter, om hele adressen kom med.',
    en: 'This is not a link that we have sent. Check that you have the whole address.',
  },
  seeReceivers: { da: 'Se modtagere og kvitteringer', en: 'See receivers and receipts' },
  notPublic: { da: 'ikke offentlig', en: 'not public' },
  readColumn: { da: 'Kvittering', en: 'Receipt' },
  asOfDay: (date: string) => ({ da: `som de var ${date}`, en: `as they were on ${date}` }),
  sentOn: (date: string) => ({ da: `Sendt ${date}`, en: `Sent ${date}` }),

  outbox: { da: 'Postkasse', en: 'Outbox' },
  outboxLead: {
    da: 'Her ligger de mails, som ville være sendt. Pejling er startet uden mailserver, og intet har forladt maskinen.',
    en: 'These are the mails that would have been sent. Pejling was started without a mail server, and nothing has left the machine.',
  },
  outboxNone: { da: 'Der er ingen mails endnu.', en: 'There are no mails yet.' },
  outboxLatest: (count: number) => ({
    da: `De ${count} nyeste vises.`,
    en: `The latest ${count} are shown.`,
  }),
} as const satisfies Phrases;

export const leftOutWords: Readonly<Record<LeftOutWhy, Phrase>> = {
  sent: { da: 'har sendt', en: 'have sent' },
  withdrawn: { da: 'skal ikke svare', en: 'are not to answer' },
  over: { da: 'kan ikke svare længere', en: 'can no longer answer' },
  'other-state': { da: 'er et andet sted', en: 'are at another stage' },
  'no-contact': { da: 'har ingen kontakt', en: 'have no contact' },
  bounced: { da: 'har kun adresser, der er afvist', en: 'have only addresses that bounce' },
  'had-it': { da: 'har fået den', en: 'have had it' },
};

export const deliveryWords: Readonly<Record<DeliveryState['kind'], Phrase>> = {
  waiting: { da: 'Venter', en: 'Waiting' },
  sent: { da: 'Sendt', en: 'Sent' },
  skipped: { da: 'Ikke nødvendig', en: 'Not needed' },
  refused: { da: 'Afvist af mailserveren', en: 'Refused by the mail server' },
  bounced: { da: 'Kom tilbage', en: 'Came back' },
  'given-up': { da: 'Opgivet efter mange forsøg', en: 'Given up after many tries' },
  uncertain: {
    da: 'Uvist: forbindelsen blev brudt i det øjeblik, mailen blev afleveret',
    en: 'Uncertain: the connection broke at the moment the mail was handed over',
  },
};

export const skipWords: Readonly<Record<string, Phrase>> = {
  'round-closed': { da: 'runden er lukket', en: 'the round is closed' },
  'sent-meanwhile': { da: 'svaret kom imens', en: 'the answer came meanwhile' },
  'task-done': {
    da: 'kollegaen har meldt opgaven færdig',
    en: 'the colleague has said that the task is done',
  },
  'contact-removed': { da: 'kontakten er fjernet', en: 'the contact was removed' },
  'address-bounced': { da: 'adressen er afvist', en: 'the address bounces' },
  'taken-back': { da: 'opgaven blev taget tilbage', en: 'the task was taken back' },
  'letter-gone': { da: 'brevet findes ikke mere', en: 'the letter is gone' },
};

export function letterTextProblem(problem: LetterTextProblem): Phrase {
  switch (problem.code) {
    case 'subject-empty':
      return { da: 'Skriv et emne.', en: 'Write a subject.' };
    case 'body-empty':
      return { da: 'Skriv en tekst.', en: 'Write a text.' };
    case 'subject-too-long':
      return { da: 'Emnet må højst være 150 tegn.', en: 'The subject may have at most 150 characters.' };
    case 'body-too-long':
      return { da: 'Teksten må højst være 10.000 tegn.', en: 'The text may have at most 10,000 characters.' };
    case 'links-missing':
      return {
        da: 'Skriv {{skemaer}} på en linje for sig; ellers kommer linkene ikke med.',
        en: 'Write {{skemaer}} on a line of its own; otherwise the links are left out.',
      };
    case 'links-not-alone':
      return {
        da: '{{skemaer}} skal have en tom linje før og efter.',
        en: '{{skemaer}} needs an empty line before and after.',
      };
    case 'links-in-subject':
      return {
        da: 'Links kan ikke stå i emnet. Tag {{skemaer}} ud.',
        en: 'Links cannot stand in the subject. Take {{skemaer}} out.',
      };
    case 'placeholder-unknown':
      return {
        da: `{{${problem.name}}} kendes ikke. Brug et af navnene ovenfor.`,
        en: `{{${problem.name}}} is not known. Use one of the names above.`,
      };
  }
}

export function planProblem(problem: PlanProblem): Phrase {
  if (problem.code === 'hours-wrong')
    return {
      da: 'Sendetiden skal være to klokkeslæt, det første før det andet, for eksempel 8.00 og 16.00.',
      en: 'Sending hours must be two times, the first before the second, such as 8:00 and 16:00.',
    };
  const number = problem.step + 1;
  switch (problem.code) {
    case 'days-wrong':
      return {
        da: `Rykker ${number}: skriv et helt antal dage, for eksempel -3. »${problem.written}« er ikke et.`,
        en: `Reminder ${number}: write a whole number of days, such as -3. “${problem.written}” is none.`,
      };
    case 'time-wrong':
      return {
        da: `Rykker ${number}: skriv et klokkeslæt, for eksempel 9.00. »${problem.written}« er ikke et.`,
        en: `Reminder ${number}: write a time, such as 9:00. “${problem.written}” is none.`,
      };
    case 'states-none':
      return {
        da: `Rykker ${number}: vælg, hvem der skal have den.`,
        en: `Reminder ${number}: choose who is to have it.`,
      };
  }
}

export function contactFileProblem(problem: ContactFileProblem): Phrase {
  switch (problem.code) {
    case 'file-missing':
      return { da: 'Vælg en fil med indhold.', en: 'Choose a file that is not empty.' };
    case 'file-utf-16':
      return {
        da: 'Filen er gemt som UTF-16. Gem den som CSV UTF-8 eller som Excel.',
        en: 'The file is saved as UTF-16. Save it as CSV UTF-8 or as Excel.',
      };
    case 'file-not-text':
    case 'file-not-spreadsheet':
      return {
        da: 'Filen er hverken CSV eller et Excel-ark (.xlsx). Gem den som et af dem.',
        en: 'The file is neither CSV nor an Excel sheet (.xlsx). Save it as one of them.',
      };
    case 'csv-empty':
    case 'contact-no-rows':
      return {
        da: 'Der er ingen rækker i filen. Der skal være en overskriftsrække og en række for hver kontakt.',
        en: 'The file has no rows. It needs a header and one row for each contact.',
      };
    case 'contact-column-missing':
      return problem.column === 'mail'
        ? { da: 'Der mangler en kolonne med overskriften mail.', en: 'A column named mail is missing.' }
        : {
            da: 'Der mangler en kolonne med overskriften myndighed.',
            en: 'A column named authority is missing.',
          };
    case 'contact-too-many':
      return {
        da: `Der er ${problem.rows} rækker; der kan højst hentes ${problem.most} ad gangen.`,
        en: `There are ${problem.rows} rows; at most ${problem.most} can be imported at a time.`,
      };
    case 'csv-nul':
      return {
        da: `Linje ${problem.line} er ikke tekst. Gem filen igen som CSV UTF-8.`,
        en: `Line ${problem.line} is not text. Save the file again as CSV UTF-8.`,
      };
    case 'csv-stray-quote':
    case 'csv-open-quote':
      return {
        da: `Linje ${problem.line}, celle ${problem.column}: anførselstegnene passer ikke sammen.`,
        en: `Line ${problem.line}, cell ${problem.column}: the quotes do not match.`,
      };
    case 'csv-ragged':
      return {
        da: `Række ${problem.row}: der er ${problem.cells} celler, men ${problem.expected} kolonner.`,
        en: `Row ${problem.row}: there are ${problem.cells} cells but ${problem.expected} columns.`,
      };
    case 'csv-column-unnamed':
      return {
        da: `Kolonne ${problem.column} har ingen overskrift.`,
        en: `Column ${problem.column} has no heading.`,
      };
    case 'csv-column-twice':
      return {
        da: `To kolonner hedder ${problem.name}. Behold den ene.`,
        en: `Two columns are named ${problem.name}. Keep one.`,
      };
  }
}

export function contactRowFault(fault: ContactRowFault): Phrase {
  switch (fault.code) {
    case 'authority-missing':
      return { da: 'Skriv myndighedens navn eller kode.', en: 'Write the authority’s name or code.' };
    case 'authority-unknown':
      return {
        da: `»${fault.written}« er ikke en myndighed, vi skriver til.`,
        en: `“${fault.written}” is not an authority that we write to.`,
      };
    case 'authority-ambiguous':
      return {
        da: `»${fault.written}« kan være flere: ${fault.candidates.join(', ')}. Skriv koden.`,
        en: `“${fault.written}” may be several: ${fault.candidates.join(', ')}. Write the code.`,
      };
    case 'area-unknown':
      return {
        da: `»${fault.written}« er ikke et område. Områderne er ${fault.known.join(', ')}; tomt er alle.`,
        en: `“${fault.written}” is not an area. The areas are ${fault.known.join(', ')}; empty means all.`,
      };
    case 'mail-missing':
      return { da: 'Skriv en mailadresse.', en: 'Write a mail address.' };
    case 'mail-wrong':
      return {
        da: `»${fault.written}« er ikke en mailadresse, der kan sendes til.`,
        en: `“${fault.written}” is not an address that mail can be sent to.`,
      };
    case 'name-missing':
      return { da: 'Skriv et navn.', en: 'Write a name.' };
    case 'name-too-long':
      return { da: 'Navnet må højst være 100 tegn.', en: 'The name may have at most 100 characters.' };
    case 'letters-lost':
      return {
        da: `»${fault.written}« ser ud til at have mistet æ, ø eller å. Gem filen som CSV UTF-8.`,
        en: `“${fault.written}” seems to have lost æ, ø or å. Save the file as CSV UTF-8.`,
      };
    case 'role-unknown':
      return {
        da: `»${fault.written}« er ikke en rolle. Skriv primær eller stedfortræder.`,
        en: `“${fault.written}” is not a role. Write primary or substitute.`,
      };
    case 'language-unknown':
      return {
        da: `»${fault.written}« er ikke et sprog, vi skriver på. Skriv dansk eller engelsk.`,
        en: `“${fault.written}” is not a language that we write in. Write Danish or English.`,
      };
    case 'contact-twice':
      return {
        da: `Samme person og område som række ${fault.otherRow}, men med andre oplysninger. Behold den ene.`,
        en: `The same person and area as row ${fault.otherRow}, but said differently. Keep one.`,
      };
  }
}

export function inRow(row: number, phrase: Phrase): Phrase {
  return { da: `Række ${row}: ${phrase.da}`, en: `Row ${row}: ${phrase.en}` };
}

export function announcementProblem(problem: { readonly code: string; readonly name?: string }): Phrase {
  const words: Readonly<Record<string, Phrase>> = {
    'subject-empty': { da: 'Skriv et emne.', en: 'Write a subject.' },
    'body-empty': { da: 'Skriv en tekst.', en: 'Write a text.' },
    'groups-none': { da: 'Vælg mindst én gruppe.', en: 'Choose at least one group.' },
    'date-wrong': { da: 'Skriv en dato, der findes.', en: 'Write a date that exists.' },
    'text-too-long': {
      da: 'Emnet må højst være 150 tegn og teksten 50.000.',
      en: 'The subject may have at most 150 characters and the text 50,000.',
    },
    'nobody-gets-it': {
      da: 'Ingen i grupperne har en kontakt, der kan nås. Hent kontakter først.',
      en: 'Nobody in the groups has a contact who can be reached. Import contacts first.',
    },
    'files-too-many': { da: 'Der kan højst være 5 bilag.', en: 'There can be at most 5 attachments.' },
    'file-too-large': {
      da: `Bilaget ${problem.name ?? ''} er over 5 MB.`,
      en: `The attachment ${problem.name ?? ''} is over 5 MB.`,
    },
  };
  return words[problem.code] ?? { da: problem.code, en: problem.code };
}
