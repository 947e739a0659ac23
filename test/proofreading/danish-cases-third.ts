import { casesOf } from './cases-of.ts';
import type { ProofreadingCase } from './proofreading-case.ts';

/** A third set, written after the grammar had learnt from the second, and measured once before anything was changed. */
export const danishCasesThird: readonly ProofreadingCase[] = [
  ...casesOf('share of a base', [
    [
      'impossible',
      'Ud af regionens 11 sundhedshuse har 60 pct. en røntgenfunktion.',
      '6/11 = 54,5 og 7/11 = 63,6',
    ],
    ['consistent', 'Ud af regionens 11 sundhedshuse har 64 pct. en røntgenfunktion.', '7/11 = 63,6'],
    [
      'impossible',
      '17,5 pct. af de 60 adspurgte institutionsledere har sagt op i år.',
      '10/60 = 16,7 og 11/60 = 18,3',
    ],
    ['consistent', '18,3 pct. af de 60 adspurgte institutionsledere har sagt op i år.', '11/60 = 18,3'],
    ['consistent', 'Hver ottende af de 48 ambulancer er udskiftet.', '6/48 = 12,5'],
    [
      'depends_on_reading',
      'Af de 30 vandværker har 44 pct. indført blødgøring.',
      '13/30 = 43,3; uden for 43,5–44,5, inden for 43–45',
    ],
  ]),
  ...casesOf('said twice in one breath', [
    [
      'impossible',
      'Lige under to tredjedele af deltagerne (41 ud af 58) gennemførte kurset.',
      '41/58 = 70,7',
    ],
    [
      'consistent',
      'Lige under to tredjedele af deltagerne (38 ud af 58) gennemførte kurset.',
      '38/58 = 65,5',
    ],
    ['consistent', 'Op mod halvdelen af anmeldelserne – 47 pct. – henlægges.', '47 i [47; 50)'],
    ['impossible', 'Mindre end hver femte ansøger (24 pct.) fik afslag.', '24 er over 20'],
    ['consistent', 'Hovedparten af skolerne, 61 pct., har en trivselsvejleder.', '61 > 50'],
    ['impossible', 'Hovedparten af skolerne, 43 pct., har en trivselsvejleder.', '43 < 50'],
    ['consistent', 'I 8 ud af 10 tilfælde (80 pct.) fandt tilsynet ingen fejl.', '8/10 = 80'],
    ['impossible', '53 kommuner, svarende til 64 pct. af de 98 kommuner, har hævet taksten.', '53/98 = 54,1'],
    ['consistent', '53 kommuner, svarende til 54 pct. af de 98 kommuner, har hævet taksten.', '53/98 = 54,1'],
    [
      'impossible',
      'Kun enkelte af de 74 sygehusafdelinger (14) har egen apoteker.',
      'enkelte er vidt læst højst 10',
    ],
  ]),
  ...casesOf('distribution', [
    [
      'contradictory',
      'Af de 53 børnehaver er 30 åbne til kl. 17, 18 er åbne til kl. 16.30, og de resterende 9 lukker tidligere.',
      '30 + 18 + 9 = 57 > 53',
    ],
    [
      'consistent',
      'Af de 53 børnehaver er 30 åbne til kl. 17, 14 er åbne til kl. 16.30, og de resterende 9 lukker tidligere.',
      '30 + 14 + 9 = 53',
    ],
    [
      'contradictory',
      '46 pct. af lederne er enige i udsagnet, 32 pct. er uenige, og 31 pct. er hverken enige eller uenige.',
      'mindst 45 + 31 + 30 = 106',
    ],
    [
      'consistent',
      '46 pct. af lederne er enige i udsagnet, 32 pct. er uenige, og 22 pct. er hverken enige eller uenige.',
      '46 + 32 + 22 = 100',
    ],
    [
      'contradictory',
      'I 2023 blev 72 pct. af ansøgningerne imødekommet, mens 38 pct. fik afslag.',
      'mindst 71 + 37 = 108',
    ],
    [
      'consistent',
      'I 2023 blev 72 pct. af ansøgningerne imødekommet, mens 28 pct. fik afslag.',
      '72 + 28 = 100',
    ],
    [
      'contradictory',
      'Patienterne fordeler sig på tre grupper: 40 pct. er under 40 år, 35 pct. er mellem 40 og 65 år, og 36 pct. er over 65 år.',
      'mindst 39 + 34 + 35 = 108',
    ],
    [
      'consistent',
      'Patienterne fordeler sig på tre grupper: 40 pct. er under 40 år, 35 pct. er mellem 40 og 65 år, og 25 pct. er over 65 år.',
      '40 + 35 + 25 = 100',
    ],
    [
      'contradictory',
      `Svarene på spørgsmål 4:
- Ja: 34 pct.
- Nej: 41 pct.
- Ved ikke: 35 pct.`,
      'mindst 33 + 40 + 34 = 107',
    ],
    [
      'consistent',
      `Svarene på spørgsmål 4:
- Ja: 34 pct.
- Nej: 41 pct.
- Ved ikke: 25 pct.`,
      '34 + 41 + 25 = 100',
    ],
    [
      'consistent',
      'Godt 40 pct. af vejene er i god stand, godt 40 pct. er i middel stand, og hver femte er i dårlig stand.',
      'over 40 + over 40 + 18 = 98; uden en base kan en femtedel være 18 pct.',
    ],
    [
      'contradictory',
      '28 af de 45 plejefamilier har fået supervision, mens 22 ikke har fået supervision.',
      '28 + 22 = 50 > 45',
    ],
    [
      'consistent',
      '28 af de 45 plejefamilier har fået supervision, mens 17 ikke har fået supervision.',
      '28 + 17 = 45',
    ],
  ]),
  ...casesOf('several answers', [
    [
      'consistent',
      '73 pct. af kommunerne tilbyder gratis tandpleje, og 61 pct. tilbyder gratis fodpleje.',
      'to tilbud',
    ],
    [
      'consistent',
      'Årsagerne til fraværet er især sygdom (62 pct.), børns sygdom (31 pct.) og ferie (28 pct.), idet der kunne angives flere årsager.',
      'flere årsager',
    ],
    [
      'consistent',
      'Af de 34 museer har 22 fået ny udstilling, 19 har fået nyt tag, og 11 har fået ny direktør.',
      'et museum kan have fået alt',
    ],
  ]),
  ...casesOf('remainder', [
    [
      'contradictory',
      'Seks ud af ti plejehjem har kok, mens de resterende 60 pct. får maden udefra.',
      '60 + 60 = 120; vidt læst mindst 55 + 59',
    ],
    [
      'consistent',
      'Seks ud af ti plejehjem har kok, mens de resterende 40 pct. får maden udefra.',
      '60 + 40 = 100',
    ],
    [
      'contradictory',
      'Politiet modtog 214 anmeldelser. 130 er afsluttet, og de øvrige 94 efterforskes fortsat.',
      '130 + 94 = 224 > 214',
    ],
    [
      'consistent',
      'Politiet modtog 224 anmeldelser. 130 er afsluttet, og de øvrige 94 efterforskes fortsat.',
      '130 + 94 = 224',
    ],
    [
      'consistent',
      'Cirka en tredjedel af de 27 broer er repareret. Resten bliver repareret til næste år.',
      '9 + 18',
    ],
  ]),
  ...casesOf('subset', [
    [
      'contradictory',
      'I 29 kommuner er der ansat en demenskoordinator. I 34 af disse kommuner er stillingen på fuld tid.',
      '34 > 29',
    ],
    [
      'consistent',
      'I 29 kommuner er der ansat en demenskoordinator. I 14 af disse kommuner er stillingen på fuld tid.',
      '14 ≤ 29',
    ],
    [
      'contradictory',
      'Der blev givet 86 påbud, heraf 51 til byggepladser og 44 til fabrikker.',
      '51 + 44 = 95 > 86',
    ],
    ['consistent', 'Der blev givet 86 påbud, heraf 51 til byggepladser og 35 til fabrikker.', '51 + 35 = 86'],
    [
      'contradictory',
      '60 af de 72 afdelinger har svaret, og yderligere 15 afdelinger har meldt afbud.',
      '60 + 15 = 75 > 72',
    ],
  ]),
  ...casesOf('total', [
    [
      'contradictory',
      'Kommunen driver 12 vuggestuer, 18 børnehaver og 9 integrerede institutioner, i alt 41 institutioner.',
      '12 + 18 + 9 = 39 ≠ 41',
    ],
    [
      'consistent',
      'Kommunen driver 12 vuggestuer, 18 børnehaver og 9 integrerede institutioner, i alt 39 institutioner.',
      '12 + 18 + 9 = 39',
    ],
    [
      'contradictory',
      'I alt 130 elever deltog: 48 fra 7. klasse, 41 fra 8. klasse og 51 fra 9. klasse.',
      '48 + 41 + 51 = 140 ≠ 130',
    ],
    [
      'consistent',
      'I alt 140 elever deltog: 48 fra 7. klasse, 41 fra 8. klasse og 51 fra 9. klasse.',
      '48 + 41 + 51 = 140',
    ],
  ]),
  ...casesOf('money', [
    [
      'contradictory',
      'Rammen på 85 mio. kr. fordeles med 40 mio. kr. til veje, 30 mio. kr. til broer og 19 mio. kr. til cykelstier.',
      '40 + 30 + 19 = 89',
    ],
    [
      'consistent',
      'Rammen på 85 mio. kr. fordeles med 40 mio. kr. til veje, 30 mio. kr. til broer og 15 mio. kr. til cykelstier.',
      '40 + 30 + 15 = 85',
    ],
    ['consistent', 'Merudgiften er 3,2 mio. kr. i 2024 og 4,1 mio. kr. i 2025.', 'to år'],
  ]),
  ...casesOf('base stated elsewhere', [
    [
      'contradictory',
      `Skemaet blev besvaret af 57 gymnasier.

Studiemiljø
Af de 59 gymnasier, der besvarede skemaet, har 20 en studenterpræst.`,
      '57 ≠ 59',
    ],
    [
      'consistent',
      `Skemaet blev besvaret af 57 gymnasier.

Studiemiljø
Af de 57 gymnasier, der besvarede skemaet, har 20 en studenterpræst.`,
      '20 ≤ 57',
    ],
    [
      'impossible',
      'Der indgår 13 hospicer i analysen. 50 pct. af hospicerne har venteliste.',
      '6/13 = 46,2 og 7/13 = 53,8',
    ],
    [
      'contradictory',
      'Vi har spurgt 200 skoler. 170 skoler har svaret. Svarprocenten er 75.',
      '170/200 = 85',
    ],
    ['consistent', 'Vi har spurgt 200 skoler. 170 skoler har svaret. Svarprocenten er 85.', '170/200 = 85'],
  ]),
  ...casesOf('same quantity twice', [
    [
      'contradictory',
      `Sammenfatning
Godt halvdelen af sygehusene har indført elektronisk triage.

Triage
63 pct. af sygehusene har indført elektronisk triage.`,
      'godt halvdelen er vidt læst højst 60; 63 er vidt læst over 62',
    ],
    [
      'consistent',
      `Sammenfatning
Godt halvdelen af sygehusene har indført elektronisk triage.

Triage
52 pct. af sygehusene har indført elektronisk triage.`,
      '52 i (50; 53]',
    ],
    [
      'consistent',
      'I Jylland har 40 pct. af skolerne en skovdag. På Sjælland har 22 pct. af skolerne en skovdag.',
      'to steder',
    ],
  ]),
  ...casesOf('numbers set aside', [
    [
      'consistent',
      'Jf. § 83 a i serviceloven har borgere ret til 1 forløb på op til 12 uger. Sag nr. 22/10345.',
      'ingen mængder',
    ],
  ]),
  ...casesOf('whole text', [
    [
      'consistent',
      `Forebyggende hjemmebesøg 2022

Kommunen har 1.860 borgere over 80 år. 1.302 borgere tog imod et besøg, svarende til 70 pct. De øvrige 558 borgere takkede nej.

Af de borgere, der tog imod, bor 62 pct. alene. En fjerdedel fik hjælp til at søge et tilbud, og 12 pct. blev henvist til egen læge.

Besøgene varede i gennemsnit 75 minutter.`,
      '1302/1860 = 70; 1302 + 558 = 1860',
    ],
    [
      'contradictory',
      `Forebyggende hjemmebesøg 2022

Kommunen har 1.860 borgere over 80 år. 1.302 borgere tog imod et besøg, svarende til 70 pct. De øvrige 658 borgere takkede nej.`,
      '1302 + 658 = 1960 > 1860',
    ],
    [
      'consistent',
      `Evaluering af lektiecaféer

Der er afholdt 12 interviews med ledere, og 245 elever har svaret på et skema.

Elevernes vurdering
44 pct. af eleverne er meget tilfredse, 39 pct. er tilfredse, og 17 pct. er utilfredse. Pigerne er mere tilfredse end drengene.

Ledernes vurdering
Ni af lederne vil fortsætte ordningen. To er i tvivl, og én vil stoppe.`,
      '44 + 39 + 17 = 100; 9 + 2 + 1 = 12',
    ],
    [
      'contradictory',
      `Evaluering af lektiecaféer

Der er afholdt 12 interviews med ledere, og 245 elever har svaret på et skema.

Elevernes vurdering
44 pct. af eleverne er meget tilfredse, 39 pct. er tilfredse, og 27 pct. er utilfredse.`,
      'mindst 43 + 38 + 26 = 107',
    ],
  ]),
];
