/** What was tested, with what, and what is not known. Says nothing that has not been done. */
import type { Phrase } from './phrase.ts';

interface Part {
  readonly id: string;
  readonly title: Phrase;
  readonly text?: Phrase;
  readonly points?: readonly Phrase[];
}

export const accessibilityLead: Phrase = {
  da: 'Pejling er bygget, så alle skal kunne svare og læse. Her står, hvad vi har prøvet, hvad vi har prøvet det med, og hvad vi ikke ved.',
  en: 'Pejling is built so that everyone can answer and read. This page says what we have tested, what we tested it with, and what we do not know.',
};

export const accessibilityParts: readonly Part[] = [
  {
    id: 'overholdelse',
    title: { da: 'Overholder siderne kravene?', en: 'Do the pages meet the requirements?' },
    text: {
      da: 'Siderne er bygget efter WCAG 2.1 på niveau A og AA. De prøver, vi har gjort, finder ingen fejl mod dem. Automatiske prøver kan kun se en del af kravene, og siderne er ikke gennemgået af en uafhængig. Vi siger derfor ikke, at siderne overholder kravene fuldt ud.',
      en: 'The pages are built to WCAG 2.1 levels A and AA. The tests that we have made find no failures against them. Automatic tests see only part of the requirements, and nobody independent has audited the pages. We therefore do not claim full compliance.',
    },
  },
  {
    id: 'proevet',
    title: { da: 'Hvad er prøvet?', en: 'What has been tested?' },
    points: [
      {
        da: 'Hver side, man svarer på, er prøvet med axe og med QualWeb, på dansk og engelsk, på en bred skærm og på 360 punkters bredde, også med fejl, manglende svar og svar, der ikke passer sammen. De to programmer er uafhængige af hinanden.',
        en: 'Every page that one answers on is tested with axe and with QualWeb, in Danish and English, on a wide screen and at a width of 360 points, also with errors, missing answers and answers that do not fit together. The two programs are independent of each other.',
      },
      {
        da: 'De øvrige offentlige sider er prøvet med axe på begge sprog, og det er prøvet, at de kan være på en smal skærm.',
        en: 'The other public pages are tested with axe in both languages, and to fit a narrow screen.',
      },
      {
        da: 'Et helt skema er udfyldt, rettet og sendt med tastaturet alene, og et med scripts slået fra.',
        en: 'A whole questionnaire is filled in, corrected and sent with the keyboard alone, and one with scripts turned off.',
      },
      {
        da: 'Fejl samles øverst på siden med link til hvert felt, og det, der sker undervejs – at et svar er gemt, at en kollega har rettet noget – er mærket, så en skærmlæser kan sige det.',
        en: 'Errors are gathered at the top of the page with a link to each field, and what happens along the way – an answer saved, a colleague changing something – is marked so that a screen reader can announce it.',
      },
      {
        da: 'Vi har set siderne med høj kontrast, med 200 pct. forstørrelse og som udskrift. Siderne bevæger sig ikke, når man har bedt sin maskine om ro.',
        en: 'We have looked at the pages in high contrast, at 200% zoom and in print. The pages do not move when your machine is set to reduce motion.',
      },
      {
        da: 'Skemaet og kvitteringen kan hentes som mærket PDF (PDF/UA-1). Det program, der laver filerne, prøver dem selv.',
        en: 'The questionnaire and the receipt can be downloaded as tagged PDF (PDF/UA-1). They are checked by the program that makes them.',
      },
    ],
  },
  {
    id: 'hvordan',
    title: { da: 'Hvordan er det prøvet?', en: 'How was it tested?' },
    text: {
      da: 'Prøverne med axe, QualWeb, tastatur og smal skærm kører i Chromium, hver gang Pejling bliver prøvet, og en fejl standser dem. Pejling er prøvet af dem, der har bygget det.',
      en: 'The tests with axe, QualWeb, keyboard and narrow screen run in Chromium every time Pejling is tested, and a failure stops them. Pejling has been tested by those who built it.',
    },
  },
  {
    id: 'ukendt',
    title: { da: 'Hvad ved vi ikke?', en: 'What do we not know?' },
    points: [
      {
        da: 'Siderne er ikke prøvet med en skærmlæser (for eksempel NVDA, JAWS eller VoiceOver).',
        en: 'The pages have not been tested with a screen reader (such as NVDA, JAWS or VoiceOver).',
      },
      {
        da: 'De er ikke prøvet af mennesker med funktionsnedsættelser.',
        en: 'They have not been tested by people with disabilities.',
      },
      {
        da: 'De er ikke prøvet i andre browsere end Chromium, og ikke med talestyring eller andre hjælpemidler.',
        en: 'They have not been tested in browsers other than Chromium, nor with voice control or other aids.',
      },
      {
        da: 'PDF-filerne er ikke prøvet med andre programmer end det, der laver dem, og Word-formularen er åbnet i LibreOffice, men ikke i Word.',
        en: 'The PDF files have not been tested with other programs than the one that makes them, and the Word form has been opened in LibreOffice but not in Word.',
      },
      {
        da: 'Koordinatorens og redaktørens sider er ikke prøvet med QualWeb.',
        en: 'The pages of coordinators and editors have not been tested with QualWeb.',
      },
    ],
  },
  {
    id: 'utilgaengeligt',
    title: { da: 'Hvad ved vi er utilgængeligt?', en: 'What do we know to be inaccessible?' },
    text: {
      da: 'Vi kender ikke noget indhold, der ikke kan bruges. Kort og diagrammer står altid også som tabel.',
      en: 'We know of no content that cannot be used. Maps and charts are always given as tables too.',
    },
  },
  {
    id: 'sig-til',
    title: { da: 'Er der noget, du ikke kan bruge?', en: 'Is there something that you cannot use?' },
    text: {
      da: 'Sig det til den, der har sendt dig linket. Kan du ikke svare på siden, kan skemaet hentes som PDF eller Word fra besvarelsens oversigt. Denne udgave af Pejling har ikke fået oplyst en kontaktadresse om tilgængelighed. En myndighed, der tager Pejling i brug, skriver sin egen erklæring med kontaktoplysninger og klagevej; den kan bygge på det, der står her.',
      en: 'Tell whoever sent you the link. If you cannot answer on the site, the questionnaire can be downloaded as PDF or Word from the overview of the sheet. This installation of Pejling has not been given a contact address for accessibility. An authority that takes Pejling into use writes its own statement with contact details and the way to complain; it can build on what is said here.',
    },
  },
];
