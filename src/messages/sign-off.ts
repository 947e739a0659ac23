/** Reading, commenting on, sending back and signing a sheet; and what those who answer see of it. */
import type { Phrases } from './phrase.ts';

export const signOff = {
  title: { da: 'Læs og godkend', en: 'Read and sign off' },
  lead: {
    da: 'Læs svarene igennem. Du kan skrive en bemærkning til hvert svar, sende det hele tilbage eller godkende. Svarene tæller først med, når de er godkendt.',
    en: 'Read the answers. You can comment on each answer, send everything back, or sign off. The answers count only when they have been signed off.',
  },
  readyBy: (by: string, at: string) => ({
    da: `${by === '' ? 'En kollega' : by} har svaret på det hele og sendt svarene til godkendelse ${at}.`,
    en: `${by === '' ? 'A colleague' : by} filled in the answers and sent them for sign-off ${at}.`,
  }),
  notReady: {
    da: 'Der er intet at godkende lige nu: svarene bliver skrevet eller rettet. Du får en mail, når de er klar igen.',
    en: 'There is nothing to sign off right now: the answers are being written or corrected. You get a mail when they are ready again.',
  },
  changed: {
    da: 'Et svar er rettet, efter at det blev sendt til godkendelse. Det skal sendes til godkendelse igen, før du kan godkende.',
    en: 'An answer was corrected after it was sent for sign-off. It must be sent for sign-off again before you can sign.',
  },
  signedState: (by: string, at: string) => ({
    da: `Godkendt af ${by} ${at}. Svaret er sendt og tæller med.`,
    en: `Signed off by ${by} ${at}. The answer has been sent and counts.`,
  }),
  deadline: (at: string) => ({
    da: `Godkend senest ${at}. Er det ikke godkendt til den tid, tæller svaret ikke med.`,
    en: `Sign off by ${at}. If it has not been signed off by then, the answer does not count.`,
  }),
  comment: { da: 'Skriv en bemærkning', en: 'Comment' },
  commentLabel: { da: 'Bemærkning til svaret', en: 'Comment on the answer' },
  saveComment: { da: 'Gem bemærkningen', en: 'Save the comment' },
  commentOn: (question: string) => ({ da: ` til: ${question}`, en: ` on: ${question}` }),
  said: (by: string, at: string) => ({
    da: `${by === '' ? 'Den, der godkender' : by}, ${at}:`,
    en: `${by === '' ? 'The approver' : by}, ${at}:`,
  }),
  replied: (by: string, at: string) => ({
    da: `Svar fra ${by === '' ? 'en kollega' : by}, ${at}:`,
    en: `Reply from ${by === '' ? 'a colleague' : by}, ${at}:`,
  }),
  back: { da: 'Send tilbage', en: 'Send back' },
  reason: { da: 'Hvad skal rettes?', en: 'What must be mended?' },
  sign: { da: 'Godkend', en: 'Sign off' },
  signHint: {
    da: 'Du godkender netop de svar, der står på denne side.',
    en: 'You sign off just the answers that stand on this page.',
  },
  name: { da: 'Dit navn', en: 'Your name' },
  jobTitle: { da: 'Din stilling (frivillig)', en: 'Your title (optional)' },
  press: { da: 'Godkend og send', en: 'Sign off and send' },
  newsComment: { da: 'Bemærkningen er gemt.', en: 'The comment has been saved.' },
  newsBack: {
    da: 'Sendt tilbage til dem, der svarer.',
    en: 'Sent back to those who answer.',
  },
  newsSigned: { da: 'Godkendt og sendt. Tak.', en: 'Signed off and sent. Thank you.' },
  notDone: { da: 'Ret det, der er forkert', en: 'Mend what is wrong' },
  'name-missing': { da: 'Skriv dit navn', en: 'Write your name' },
  'reason-missing': { da: 'Skriv, hvad der skal rettes', en: 'Write what must be mended' },
  'comment-missing': { da: 'Bemærkningen er tom. Skriv noget', en: 'The comment is empty. Write something' },
  'too-long': { da: 'Teksten er for lang. Skriv den kortere', en: 'The text is too long. Make it shorter' },
  'no-such-question': {
    da: 'Spørgsmålet stilles ikke mere',
    en: 'The question is not asked any more',
  },
  'not-ready': {
    da: 'Der er intet at godkende: det er sendt tilbage eller godkendt i mellemtiden',
    en: 'There is nothing to sign off: it was sent back or signed off meanwhile',
  },
  'changed-meanwhile': {
    da: 'Svarene er rettet, siden du åbnede siden. Læs dem igen; de står nu nedenfor',
    en: 'The answers were corrected since you opened the page. Read them again; they now stand below',
  },
  // For those who answer.
  needed: {
    da: 'I denne runde skal en leder godkende svarene, før de tæller med.',
    en: 'In this round somebody in charge must sign off the answers before they count.',
  },
  sendTitle: { da: 'Send til godkendelse', en: 'Send for sign-off' },
  sendText: {
    da: 'Svarene tæller først med, når de er godkendt. Retter I noget bagefter, skal de sendes til godkendelse igen.',
    en: 'The answers count only when they have been signed off. If you correct anything afterwards, they must be sent for sign-off again.',
  },
  approver: { da: 'Mailadresse på den, der godkender', en: 'Mail address of whoever signs off' },
  approverHint: {
    da: 'Får en mail med et link til at læse og godkende. Lad feltet stå tomt, hvis det gøres fra jeres egen side i Pejling.',
    en: 'Gets a mail with a link for reading and signing off. Leave it empty if that is done from your own page in Pejling.',
  },
  send: { da: 'Send til godkendelse', en: 'Send for sign-off' },
  waits: (at: string, mail: string) => ({
    da: `Sendt til godkendelse ${at}${mail === '' ? '' : ` hos ${mail}`}. Svaret tæller først med, når det er godkendt.`,
    en: `Sent for sign-off ${at}${mail === '' ? '' : ` with ${mail}`}. The answer counts only when it has been signed off.`,
  }),
  changedSince: {
    da: 'I har rettet noget, siden I sendte til godkendelse. Send det igen fra »Gennemse«.',
    en: 'You have corrected something since you sent it for sign-off. Send it again from “Review”.',
  },
  returned: (by: string) => ({
    da: `${by === '' ? 'Den, der skal godkende,' : by} har sendt svarene tilbage:`,
    en: `${by === '' ? 'The approver' : by} has sent the answers back:`,
  }),
  comments: { da: 'Bemærkninger fra den, der godkender', en: 'Comments from the approver' },
  commentsWait: (count: number) => ({
    da: count === 1 ? 'En bemærkning venter på svar:' : `${count} bemærkninger venter på svar:`,
    en: count === 1 ? 'One comment waits for a reply:' : `${count} comments wait for a reply:`,
  }),
  reply: { da: 'Svar på bemærkningen', en: 'Reply to the comment' },
  sendReply: { da: 'Gem svaret', en: 'Save the reply' },
  commentOpen: { da: 'Svar på bemærkningen til', en: 'Reply to the comment on' },
  'approver-wrong': (mail: string) => ({
    da: `»${mail}« er ikke en mailadresse. Skriv den som navn@kommune.dk`,
    en: `“${mail}” is not a mail address. Write it like name@town.dk`,
  }),
  'approver-trial': {
    da: 'Dette er en prøve, som alle kan åbne, så den sender ingen mails. Lad adressen stå tom',
    en: 'This is a trial that anybody can open, so it sends no mails. Leave the address empty',
  },
  signedBy: (by: string) => ({ da: `Godkendt af ${by}.`, en: `Signed off by ${by}.` }),
  readOwn: { da: 'Læs og godkend', en: 'Read and sign off' },
  onlyApproves: {
    da: 'Linket er til at læse og godkende. Det kan ikke ændre svar.',
    en: 'The link is for reading and signing off. It changes no answers.',
  },
} as const satisfies Phrases;
