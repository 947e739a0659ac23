/** Giving sections, or the whole task, to colleagues. */
import type { DeliveryState } from '../letter/delivery.ts';
import type { Phrase, Phrases } from './phrase.ts';

export const delegation = {
  title: { da: 'Del opgaven', en: 'Share the task' },
  lead: {
    da: 'Giv et afsnit til en kollega, som ved mere om det. Kollegaen får en mail med sit eget link og ser kun det afsnit. I kan også give hele opgaven videre. Ingen behøver dele et link eller en adgangskode.',
    en: 'Give a section to a colleague who knows more about it. The colleague gets a mail with a link of their own and sees that section only. You can also hand over the whole task. Nobody needs to share a link or a password.',
  },
  newOne: { da: 'Giv noget videre', en: 'Give something away' },
  what: { da: 'Hvad?', en: 'What?' },
  whole: { da: 'Hele opgaven', en: 'The whole task' },
  approval: { da: 'Godkendelse', en: 'Sign-off' },
  wholeHint: {
    da: 'Kollegaen kan så det samme som du, også sende. Dit eget link bliver ved med at virke.',
    en: 'The colleague can then do all that you can, also send. Your own link keeps working.',
  },
  heldBy: (mail: string) => ({ da: `hos ${mail}`, en: `with ${mail}` }),
  mail: { da: 'Kollegaens mailadresse', en: "The colleague's mail address" },
  message: { da: 'Besked (frivillig)', en: 'Message (optional)' },
  messageHint: {
    da: 'Står i mailen og øverst på kollegaens side. Højst 1000 tegn. Skriv ikke om enkelte borgere.',
    en: "Stands in the mail and at the top of the colleague's page. At most 1000 characters. Do not write about single citizens.",
  },
  due: { da: 'Svar senest (frivilligt)', en: 'Answer by (optional)' },
  dueHint: (deadline: string) => ({
    da: deadline === '' ? '' : `En dag, ikke senere end jeres frist: ${deadline}.`,
    en: deadline === '' ? '' : `A day, not later than your deadline: ${deadline}.`,
  }),
  send: { da: 'Send mailen', en: 'Send the mail' },
  given: { da: 'Givet videre', en: 'Given away' },
  none: { da: 'Intet er givet videre endnu.', en: 'Nothing has been given away yet.' },
  to: { da: 'Til', en: 'To' },
  givenBy: (by: string, at: string) => ({
    da: by === '' ? `Givet ${at}` : `Givet af ${by} ${at}`,
    en: by === '' ? `Given ${at}` : `Given by ${by} ${at}`,
  }),
  until: (day: string) => ({ da: `svar senest ${day}`, en: `answer by ${day}` }),
  state: { da: 'Tilstand', en: 'State' },
  takeBack: { da: 'Tag tilbage', en: 'Take back' },
  takeBackOf: (what: string, mail: string) => ({ da: ` ${what} fra ${mail}`, en: ` ${what} from ${mail}` }),
  takenBack: (by: string, at: string) => ({
    da: by === '' ? `taget tilbage ${at}` : `taget tilbage af ${by} ${at}`,
    en: by === '' ? `taken back ${at}` : `taken back by ${by} ${at}`,
  }),
  doneBy: (by: string, at: string) => ({
    da: by === '' ? `meldt færdig ${at}` : `meldt færdig af ${by} ${at}`,
    en: by === '' ? `said to be done ${at}` : `said to be done by ${by} ${at}`,
  }),
  newsGiven: {
    da: 'Givet videre. Mailen er på vej.',
    en: 'Given away. The mail is on its way.',
  },
  newsTaken: {
    da: 'Taget tilbage. Kollegaens link åbner ikke noget mere, og det, der er svaret, er bevaret.',
    en: "Taken back. The colleague's link opens nothing any more, and what was answered is kept.",
  },
  notGiven: { da: 'Intet er givet videre', en: 'Nothing was given away' },
  shareLink: { da: 'Del opgaven med en kollega', en: 'Share the task with a colleague' },
  wholeGiven: (mail: string, at: string) => ({
    da: `Hele opgaven er givet videre til ${mail} ${at}.`,
    en: `The whole task was handed over to ${mail} ${at}.`,
  }),
  atColleague: (mail: string, due: string) => ({
    da: due === '' ? `Hos ${mail}` : `Hos ${mail} til ${due}`,
    en: due === '' ? `With ${mail}` : `With ${mail} until ${due}`,
  }),
  colleagueDone: (mail: string) => ({
    da: `${mail} er færdig med det`,
    en: `${mail} is done with it`,
  }),
  // On the colleague's own page.
  askedOfYou: (giver: string, due: string) => ({
    da: `${giver === '' ? 'En kollega' : giver} har bedt dig svare på dette afsnit${due === '' ? '' : ` senest ${due}`}. Du ser kun dette afsnit.`,
    en: `${giver === '' ? 'A colleague' : giver} has asked you to answer this section${due === '' ? '' : ` by ${due}`}. You see this section only.`,
  }),
  saveSection: { da: 'Gem', en: 'Save' },
  done: { da: 'Jeg er færdig', en: 'I am done' },
  doneHint: {
    da: 'Den, der bad dig svare, får det at vide og sender det samlede svar. Du kan rette, indtil det er sendt.',
    en: 'Whoever asked you is told, and sends the answer as a whole. You can change things until then.',
  },
  thanks: {
    da: 'Tak. Vi har sagt det til den, der bad dig svare. Du kan stadig rette.',
    en: 'Thank you. We have told whoever asked you. You can still change things.',
  },
  alreadyDone: (at: string) => ({
    da: `Du har meldt afsnittet færdigt ${at}. Du kan stadig rette.`,
    en: `You said that this section was done ${at}. You can still change things.`,
  }),
  takenBackTitle: { da: 'Opgaven er taget tilbage', en: 'The task has been taken back' },
  takenBackFrom: (by: string, at: string) => ({
    da: `${by === '' ? 'Den kollega, der gav dig opgaven,' : by} tog den tilbage ${at}. Det, du nåede at svare, er bevaret. Mener du, at du stadig skal svare, så spørg ${by === '' ? 'kollegaen' : by}.`,
    en: `${by === '' ? 'The colleague who gave you the task' : by} took it back ${at}. What you had answered is kept. If you think that you should still answer, ask ${by === '' ? 'the colleague' : by}.`,
  }),
  // What is wrong with a wish.
  'section-missing': { da: 'Vælg et afsnit, eller hele opgaven', en: 'Choose a section, or the whole task' },
  'mail-missing': { da: 'Skriv kollegaens mailadresse', en: "Write the colleague's mail address" },
  'mail-wrong': (mail: string) => ({
    da: `»${mail}« er ikke en mailadresse. Skriv den som navn@kommune.dk`,
    en: `“${mail}” is not a mail address. Write it like name@town.dk`,
  }),
  'to-oneself': {
    da: 'Det er din egen adresse. Skriv kollegaens',
    en: "That is your own address. Write the colleague's",
  },
  'message-too-long': {
    da: 'Beskeden er for lang. Skriv højst 1000 tegn',
    en: 'The message is too long. Write at most 1000 characters',
  },
  'due-unreadable': { da: 'Skriv dagen som 2020-06-03', en: 'Write the day like 2020-06-03' },
  'due-past': { da: 'Dagen er gået. Vælg en senere', en: 'The day has passed. Choose a later one' },
  'due-after-deadline': (day: string) => ({
    da: `Dagen ligger efter jeres frist. Vælg senest ${day}`,
    en: `The day is after your deadline. Choose ${day} at the latest`,
  }),
  'already-given': (mail: string) => ({
    da: `Afsnittet er hos ${mail}. Tag det tilbage, før du giver det til en anden`,
    en: `The section is with ${mail}. Take it back before you give it to somebody else`,
  }),
  trial: {
    da: 'Dette er en prøve, som alle kan åbne, så den sender ingen mails. I en rigtig runde kan et afsnit gives videre her',
    en: 'This is a trial that anybody can open, so it sends no mails. In a real round a section can be given away here',
  },
  'too-many': (most: number) => ({
    da: `Der er givet noget videre ${most} gange i denne besvarelse, og flere mails kan den ikke sende. Tal med koordinatoren`,
    en: `Things have been given away ${most} times in this sheet, and it can send no more mails. Talk to the coordinator`,
  }),
} as const satisfies Phrases;

/** What became of the mail, after "Hos …". */
export const deliveryWords: Readonly<Record<DeliveryState['kind'], Phrase>> = {
  waiting: { da: 'mailen er på vej', en: 'the mail is on its way' },
  sent: { da: 'mailen er sendt', en: 'the mail has been sent' },
  skipped: { da: 'mailen blev ikke sendt', en: 'the mail was not sent' },
  refused: {
    da: 'mailserveren afviste adressen: ret den, og giv afsnittet igen',
    en: 'the mail server refused the address: mend it and give the section again',
  },
  bounced: {
    da: 'mailen kom tilbage: ret adressen, og giv afsnittet igen',
    en: 'the mail came back: mend the address and give the section again',
  },
  'given-up': {
    da: 'mailen kunne ikke sendes: giv afsnittet igen',
    en: 'the mail could not be sent: give the section again',
  },
  uncertain: { da: 'vi ved ikke, om mailen nåede frem', en: 'we do not know if the mail arrived' },
};
