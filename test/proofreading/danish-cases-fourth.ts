import { casesOf } from './cases-of.ts';
import type { ProofreadingCase } from './proofreading-case.ts';

/** A fourth set of everyday sentences, measured once before anything was changed: 14 of 25 faults seen, no false alarm. */
export const danishCasesFourth: readonly ProofreadingCase[] = [
  ...casesOf('share of a base', [
    [
      'consistent',
      'Alle 98 kommuner er spurgt, og 81 har svaret. Af de 81 kommuner oplyser 42, at bostøtten er tilbage på normalt niveau, mens 29 er på vej. De resterende 10 kommuner har endnu ikke en plan.',
      '42 + 29 + 10 = 81',
    ],
    [
      'consistent',
      '75 pct. af de 60 kommuner, der har svaret, har genoptaget tilsynet. Det svarer til 45 kommuner.',
      '45/60 = 75 pct.',
    ],
    [
      'impossible',
      'Af de 60 kommuner, der har svaret, har 33 pct. (21 kommuner) en venteliste.',
      '33 pct. af 60 er 19,5–20,1',
    ],
    [
      'impossible',
      'Godt halvdelen af de 64 kommuner (30) forventer at være tilbage inden sommerferien.',
      '30/64 = 46,9',
    ],
    [
      'consistent',
      'Knap to tredjedele af de 72 kommuner (47) har genoptaget besøg, og lidt over en tredjedel (25) har ikke.',
      '47/72 = 65,3 og 25/72 = 34,7',
    ],
    [
      'consistent',
      'Notatet bygger på svar fra 88 kommuner. 61 kommuner (69 pct.) har genåbnet, 20 kommuner (23 pct.) er i gang, og 7 kommuner (8 pct.) venter.',
      '61 + 20 + 7 = 88; 69,3, 22,7 og 8,0',
    ],
    [
      'impossible',
      'Notatet bygger på svar fra 88 kommuner. 61 kommuner (69 pct.) har genåbnet, 20 kommuner (23 pct.) er i gang, og 7 kommuner (18 pct.) venter.',
      '7/88 = 8,0',
    ],
    [
      'consistent',
      'Samtlige 71 kommuner har besvaret spørgsmålet. 9 har ikke besvaret spørgsmålet.',
      '9 kan være dem uden for de 71',
    ],
    [
      'consistent',
      'Mellem 20 og 30 pct. af de 40 kommuner (10) har ændret praksis. Hver tiende (4) har fravalgt det helt.',
      '10/40 = 25; 4/40 = 10',
    ],
    ['consistent', 'Halvdelen af de 75 institutioner (37) har åbnet.', '37/75 = 49,3'],
  ]),
  ...casesOf('parts of a whole', [
    [
      'impossible',
      'Der er indkommet svar fra 23 af regionens 29 kommuner. 17 af de 23 har ingen ventetid, heraf 19 med fuld drift.',
      'heraf 19 af 17',
    ],
    [
      'contradictory',
      'Af 50 adspurgte institutioner svarer 60 pct., at de er helt åbne, 30 pct., at de er delvist åbne, og 20 pct., at de er lukkede.',
      '30 + 15 + 10 = 55 af 50',
    ],
    [
      'consistent',
      'I alt 12 mio. kr. er fordelt med 5 mio. kr. til botilbud, 4 mio. kr. til væresteder og 3 mio. kr. til rådgivning.',
      '5 + 4 + 3 = 12',
    ],
    [
      'depends_on_reading',
      'I alt 12 mio. kr. er fordelt med 5 mio. kr. til botilbud, 4 mio. kr. til væresteder og 4 mio. kr. til rådgivning.',
      '5 + 4 + 4 = 13, men 4,5 + 3,5 + 3,5 = 11,5',
    ],
    [
      'consistent',
      'Ved udgangen af maj havde 35 kommuner genoptaget aktiviteterne, og ved udgangen af juni var det 52 af de 70 kommuner.',
      '35 i maj, 52 i juni',
    ],
    [
      'contradictory',
      'Ingen af de 64 kommuner har lukket tilbuddet. Fem kommuner har lukket tilbuddet.',
      '0 og 5',
    ],
    ['consistent', '55 botilbud fik skemaet, og 44 besvarede det, så svarprocenten blev 80.', '44/55 = 80'],
    [
      'impossible',
      'Flertallet af de 41 kommuner (19) har brugt digitale møder.',
      '19 af 41 er ikke flertallet',
    ],
    [
      'impossible',
      'Et flertal på 19 af de 41 kommuner har brugt digitale møder.',
      '19 af 41 er ikke flertallet',
    ],
    [
      'contradictory',
      'Af 82 kommuner har 40 åbnet helt, 30 har åbnet delvist, og 15 har slet ikke åbnet.',
      '40 + 30 + 15 = 85 af 82',
    ],
    [
      'contradictory',
      'Tre fjerdedele af de 80 kommuner har genåbnet, mens 25 kommuner ikke har genåbnet.',
      'mindst 56 + 25 = 81 af 80',
    ],
    [
      'contradictory',
      '60 af 80 kommuner har genåbnet. De øvrige 30 kommuner afventer.',
      '60 + 30 = 90 af 80',
    ],
    ['consistent', '60 af 80 kommuner har genåbnet. De øvrige 20 kommuner afventer.', '60 + 20 = 80'],
    [
      'consistent',
      'I maj var 12 kommuner i mål. Siden er yderligere 9 kommet til, så 21 kommuner nu er i mål.',
      '12 + 9 = 21',
    ],
    ['consistent', 'Af de 30 tilbud er de 18 kommunale og 12 private.', '18 + 12 = 30'],
    ['contradictory', 'Af de 30 tilbud er de 18 kommunale og 14 private.', '18 + 14 = 32 af 30'],
    ['consistent', 'Ventelisten er faldet fra 120 til 90 borgere, et fald på 25 pct.', '30/120 = 25 pct.'],
  ]),
  ...casesOf('response rate', [
    [
      'consistent',
      'Undersøgelsen blev gennemført fra den 3. til den 17. maj 2021. Der blev udsendt 55 skemaer, og 44 kom retur, svarende til en svarprocent på 80.',
      '44/55 = 80',
    ],
    [
      'impossible',
      'Undersøgelsen blev gennemført i 2021. Der blev udsendt 55 skemaer, og 44 kom retur, svarende til en svarprocent på 85.',
      '44/55 = 80',
    ],
    [
      'impossible',
      '44 af 55 adspurgte kommuner har svaret, svarende til en svarprocent på 85.',
      '44/55 = 80',
    ],
    [
      'contradictory',
      'Spørgeskemaet er sendt til 55 kommuner, hvoraf 44 har svaret. Det giver en svarprocent på 85.',
      '44/55 = 80',
    ],
    [
      'impossible',
      'Der blev udsendt 55 skemaer, og 44 kom retur, svarende til en svarprocent på 85 pct.',
      '44/55 = 80',
    ],
    [
      'contradictory',
      'Der blev udsendt 55 skemaer, og 44 kom retur. Svarprocenten er dermed 85.',
      '44/55 = 80',
    ],
  ]),
  ...casesOf('found in memos of our own', [
    [
      'consistent',
      'I alt 83 kommuner har svaret på, hvor langt de er med bostøtten. 29 kommuner er ikke i mål.\n\nHvornår er støtten som før?\n45 pct. (13 af 29) af de kommuner, der ikke er i mål, regner med at være det i juni, og fire femtedele (23 af 29) senest i august.',
      '13/29 = 44.8, 23/29 = 79.3; those of June are among those of August at the latest',
    ],
    [
      'contradictory',
      '29 kommuner er ikke i mål.\n\nHvornår er støtten som før?\n45 pct. (13 af 29) af de kommuner, der ikke er i mål, regner med at være det i juni, og fire femtedele (23 af 29) i august.',
      '13 + 23 = 36 of 29, each counted in one month',
    ],
    [
      'consistent',
      '76 kommuner har svaret. En femtedel af kommunerne (15 af 76) er næsten i mål (det gælder mindst 75 pct. af børnene, men ikke alle).',
      '15/76 = 19.7; 75 per cent is what the words mean',
    ],
    [
      'consistent',
      '76 kommuner har svaret på, hvordan de holder møder.\n\nHvordan holdes møderne?\n• Video: 63 af 76\n• Ansigt til ansigt på forvaltningen eller i andre lokaler med god plads: 41 af 76',
      '"i andre lokaler" counts no others',
    ],
    ['contradictory', 'Af de 30 kommuner er 18 i mål. Andre 14 kommuner er på vej.', '18 + 14 = 32 of 30'],
    [
      'consistent',
      'Af de 30 kommuner har fire femte\u00ad\ndele (24 af 30) åbnet igen.',
      'a soft hyphen at the line end: fire femtedele = 24/30',
    ],
    [
      'impossible',
      'Af de 30 kommuner har fire femte\u00ad\ndele (19 af 30) åbnet igen.',
      'fire femtedele of 30 = 24',
    ],
  ]),
];
