/** What mails say about sheets that are to be signed, have come back, or have been sent. */
import { inQuotes, type Language } from '../core/language.ts';
import type { DelegationFacts, ReceiptFacts, WrittenDelegation } from '../letter/delegation-facts.ts';

export function approvalLetter(
  { title, authority, round, programme, giver }: DelegationFacts,
  language: Language,
): WrittenDelegation {
  const what = inQuotes(title, language);
  if (language === 'da') {
    const by = giver || 'En kollega';
    return {
      subject: `${authority}: ${by} beder dig godkende ${what}`,
      before: [
        `${by} har udfyldt ${what} for ${authority} (${programme}, ${round}) og beder dig læse svarene og godkende dem.`,
        'Svarene tæller først med, når du har godkendt dem. Du kan skrive en bemærkning til et svar eller sende det hele tilbage.',
      ],
      note: 'læs og godkend',
      after: ['Linket er dit eget. Del det ikke.'],
    };
  }
  const by = giver || 'A colleague';
  return {
    subject: `${authority}: ${by} asks you to sign off ${what}`,
    before: [
      `${by} has filled in ${what} for ${authority} (${programme}, ${round}) and asks you to read the answers and sign them off.`,
      'The answers count only when you have signed them off. You can comment on an answer, or send everything back.',
    ],
    note: 'read and sign off',
    after: ['The link is yours alone. Please do not share it.'],
  };
}

export function approvalReturnedLetter(
  { title, authority, round, by, reason }: DelegationFacts & { readonly by: string; readonly reason: string },
  language: Language,
): WrittenDelegation {
  const what = inQuotes(title, language);
  const said = inQuotes(reason, language);
  return {
    da: {
      subject: `${authority}: ${what} er sendt tilbage fra godkendelse`,
      before: [
        `${by || 'Den, der skal godkende,'} har sendt ${what} tilbage (${authority}, ${round}):`,
        said,
        'Åbn jeres besvarelse, ret det, der skal rettes, og send den til godkendelse igen.',
      ],
      note: '',
      after: [],
    },
    en: {
      subject: `${authority}: ${what} has come back without sign-off`,
      before: [
        `${by || 'The approver'} has sent ${what} back (${authority}, ${round}):`,
        said,
        'Open your sheet, mend what must be mended, and send it for sign-off again.',
      ],
      note: '',
      after: [],
    },
  }[language];
}

export function receiptLetter(
  { title, authority, round, version, at, timeZone, by, signedBy }: ReceiptFacts,
  language: Language,
): { readonly subject: string; readonly paragraphs: readonly string[] } {
  const what = inQuotes(title, language);
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const locale = { da: 'da-DK', en: 'en-GB' }[language];
  const moment = new Intl.DateTimeFormat(locale, style).format(new Date(at));
  return {
    da: {
      subject: `Kvittering: ${authority} har svaret på ${what}`,
      paragraphs: [
        `${authority} har svaret på ${what} (${round}). Version ${version}, sendt ${moment}${by ? ` af ${by}` : ''}${signedBy ? ` og godkendt af ${signedBy}` : ''}.`,
        'Svarene er vedhæftet som PDF. Du får mailen, fordi du har haft del i svaret.',
      ],
    },
    en: {
      subject: `Receipt: ${authority} has answered ${what}`,
      paragraphs: [
        `${authority} has answered ${what} (${round}). Version ${version}, sent ${moment}${by ? ` by ${by}` : ''}${signedBy ? ` and signed off by ${signedBy}` : ''}.`,
        'The answers are attached as PDF. You get this mail because you took part in the answer.',
      ],
    },
  }[language];
}
