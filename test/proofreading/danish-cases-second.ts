import { casesOf } from './cases-of.ts';
import type { ProofreadingCase } from './proofreading-case.ts';

/** A set written without a look at the grammar, when it was thought done, to measure what it had not seen. */
export const danishCasesSecond: readonly ProofreadingCase[] = [
  ...casesOf('share of a base', [
    [
      'consistent',
      'Ud af de 14 hospitaler i undersøgelsen har 43 pct. en fast aftale med et hospice.',
      '6/14 = 42,9',
    ],
    [
      'impossible',
      'Ud af de 14 hospitaler i undersøgelsen har 45 pct. en fast aftale med et hospice.',
      '6/14 = 42,9 og 7/14 = 50; vidt læst 44 < x < 46',
    ],
    [
      'consistent',
      'I alt 22 styrelser deltog. Heraf har 59 procent en skriftlig politik for hjemmearbejde.',
      '13/22 = 59,1',
    ],
    [
      'impossible',
      'I alt 22 styrelser deltog. Heraf har 61 procent en skriftlig politik for hjemmearbejde.',
      '13/22 = 59,1 og 14/22 = 63,6; vidt læst 60 < x < 62',
    ],
    ['impossible', 'Blandt de 9 akutmodtagelser har 25 % egen scanner.', '2/9 = 22,2 og 3/9 = 33,3'],
    ['consistent', 'Blandt de 9 akutmodtagelser har 22 % egen scanner.', '2/9 = 22,2'],
    [
      'depends_on_reading',
      'Af de 12 politikredse har 34 pct. oprettet en særlig enhed for økonomisk kriminalitet.',
      '4/12 = 33,3; uden for 33,5–34,5, inden for 33–35',
    ],
    ['consistent', '61,1 pct. af de 18 retskredse har indført digitale forhandlinger.', '11/18 = 61,11'],
    [
      'impossible',
      '61,8 pct. af de 18 retskredse har indført digitale forhandlinger.',
      '11/18 = 61,11 og 12/18 = 66,67; vidt læst 61,7 < x < 61,9',
    ],
    [
      'impossible',
      'Kommunen har 8 plejehjem. 40 pct. af plejehjemmene har ansat en ernæringsassistent.',
      '3/8 = 37,5 og 4/8 = 50; vidt læst 39 < x < 41',
    ],
    [
      'consistent',
      'Kommunen har 8 plejehjem. 38 pct. af plejehjemmene har ansat en ernæringsassistent.',
      '3/8 = 37,5',
    ],
    ['impossible', 'Fem ud af de fire regioner har indgået en aftale.', '5 > 4'],
    ['consistent', 'Hver tredje af de 27 institutioner har en legeplads på under 200 m².', '9/27 = 33,3'],
    ['impossible', 'Tre af de fem regioner, svarende til 65 pct., har indført ordningen.', '3/5 = 60'],
    ['consistent', 'I 7 af de 11 afdelinger (64 procent) er der ansat en farmakonom.', '7/11 = 63,6'],
    [
      'impossible',
      'I 7 af de 11 afdelinger (74 procent) er der ansat en farmakonom.',
      '7/11 = 63,6; vidt læst 73 < x < 75',
    ],
    [
      'consistent',
      'Af de 98 kommuner har 57 pct. svaret, at de har en beredskabsplan for hedebølger.',
      '56/98 = 57,1',
    ],
    ['consistent', 'Ca. 70 pct. af de 13 klinikker tilbyder aftentider.', '9/13 = 69,2'],
    [
      'impossible',
      'Af de 6 universiteter har 75 pct. en ombudsmand for studerende.',
      '4/6 = 66,7 og 5/6 = 83,3; vidt læst 74 < x < 76',
    ],
  ]),
  ...casesOf('said twice in one breath', [
    [
      'consistent',
      'Godt hver fjerde kommune (26 af 98) har ansat en klimakoordinator.',
      '26/98 = 26,5; (25; 28]',
    ],
    [
      'impossible',
      'Godt hver fjerde kommune (21 af 98) har ansat en klimakoordinator.',
      '21/98 = 21,4 er under 25',
    ],
    [
      'depends_on_reading',
      'Godt hver fjerde kommune (31 af 98) har ansat en klimakoordinator.',
      '31/98 = 31,6; over 28, højst 35',
    ],
    [
      'consistent',
      'Knap tre ud af fire lærere – 73 pct. – føler sig godt klædt på til opgaven.',
      '73 ligger i [72; 75)',
    ],
    [
      'impossible',
      'Knap tre ud af fire lærere – 78 pct. – føler sig godt klædt på til opgaven.',
      'vidt læst højst 75; 78 er vidt læst over 77',
    ],
    [
      'impossible',
      'Over 80 procent af patienterne, nemlig 311 af 402, fik svar inden for en uge.',
      '311/402 = 77,4',
    ],
    [
      'consistent',
      'Over 80 procent af patienterne, nemlig 331 af 402, fik svar inden for en uge.',
      '331/402 = 82,3',
    ],
    ['consistent', 'Et flertal på 29 af de 55 byrådsmedlemmer støttede forslaget.', '29/55 = 52,7'],
    ['impossible', 'Et flertal på 25 af de 55 byrådsmedlemmer støttede forslaget.', '25/55 = 45,5'],
    ['impossible', 'Færre end en tredjedel af ansøgerne (48 ud af 120) fik tilbudt en plads.', '48/120 = 40'],
    [
      'consistent',
      'Færre end en tredjedel af ansøgerne (38 ud af 120) fik tilbudt en plads.',
      '38/120 = 31,7',
    ],
    [
      'consistent',
      'Stort set alle afdelinger (46 af 48) har gennemført en arbejdspladsvurdering.',
      '46/48 = 95,8',
    ],
    [
      'impossible',
      'Stort set alle afdelinger (31 af 48) har gennemført en arbejdspladsvurdering.',
      '31/48 = 64,6; vidt læst mindst 80',
    ],
    ['consistent', 'Langt de fleste sager, 87 pct., afgøres inden for fristen.', '87 ≥ 75'],
    ['impossible', 'Langt de fleste sager, 54 pct., afgøres inden for fristen.', '54 er under 60'],
    [
      'depends_on_reading',
      'Langt de fleste sager, 68 pct., afgøres inden for fristen.',
      '68 er mellem 60 og 75',
    ],
    ['consistent', 'Under 5 pct. af klagerne (7 af 160) førte til en ny afgørelse.', '7/160 = 4,4'],
    ['impossible', 'Under 5 pct. af klagerne (9 af 160) førte til en ny afgørelse.', '9/160 = 5,6'],
    ['consistent', 'Omtrent to femtedele af skolederne (35 ud af 88) har fået en coach.', '35/88 = 39,8'],
    [
      'depends_on_reading',
      'Omtrent to femtedele af skolederne (39 ud af 88) har fået en coach.',
      '39/88 = 44,3; uden for 37,5–42,5',
    ],
    ['impossible', 'Omtrent to femtedele af skolederne (53 ud af 88) har fået en coach.', '53/88 = 60,2'],
    ['consistent', 'Mindst halvdelen af de ældre (55 pct.) får besøg hver uge.', '55 ≥ 50'],
    ['impossible', 'Højst en fjerdedel af de ældre (31 pct.) får besøg hver uge.', '31 er vidt læst over 30'],
    ['consistent', 'Kun få kommuner (6 af 98) har afskaffet ordningen.', '6/98 = 6,1'],
    [
      'impossible',
      'Kun få kommuner (41 af 98) har afskaffet ordningen.',
      '41/98 = 41,8; få er vidt læst højst 20 pct.',
    ],
    [
      'impossible',
      'Ni ud af ti studerende (412 af 520) har gennemført til tiden.',
      '412/520 = 79,2; vidt læst 85–95',
    ],
    ['consistent', 'Ni ud af ti studerende (468 af 520) har gennemført til tiden.', '468/520 = 90'],
    [
      'consistent',
      'Cirka 1.200 af de 3.600 husstande, dvs. en tredjedel, har valgt fjernvarme.',
      '1200/3600 = 33,3',
    ],
    [
      'impossible',
      'Mellem 20 og 30 pct. af lægehusene (19 af 52) har lukket for tilgang.',
      '19/52 = 36,5; vidt læst under 31',
    ],
    ['consistent', 'Mellem 30 og 40 pct. af lægehusene (19 af 52) har lukket for tilgang.', '19/52 = 36,5'],
  ]),
  ...casesOf('distribution', [
    ['consistent', 'Af de 76 kommuner svarer 41 ja, 23 nej og 12 ved ikke.', '41 + 23 + 12 = 76'],
    ['contradictory', 'Af de 76 kommuner svarer 41 ja, 29 nej og 12 ved ikke.', '41 + 29 + 12 = 82 > 76'],
    [
      'depends_on_reading',
      'Halvdelen af sygehusene er meget tilfredse med leverandøren, 38 pct. er tilfredse, og en femtedel er utilfredse.',
      'ordinært 50 + 37,5 + 20 = 107,5; vidt læst mindst 45 + 37 + 15 = 97',
    ],
    [
      'consistent',
      'Halvdelen af sygehusene er meget tilfredse med leverandøren, 30 pct. er tilfredse, og en femtedel er utilfredse.',
      '50 + 30 + 20 = 100',
    ],
    [
      'contradictory',
      'Blandt de 210 adspurgte sagsbehandlere vurderer 48 pct., at tiden er tilstrækkelig, 37 pct. vurderer, at den er knap, mens 25 pct. vurderer, at den er helt utilstrækkelig.',
      'mindst 47 + 36 + 24 = 107 pct.',
    ],
    [
      'consistent',
      'Blandt de 210 adspurgte sagsbehandlere vurderer 48 pct., at tiden er tilstrækkelig, 37 pct. vurderer, at den er knap, mens 15 pct. vurderer, at den er helt utilstrækkelig.',
      '48 + 37 + 15 = 100',
    ],
    [
      'contradictory',
      `Status på de 64 planer:
- 30 er vedtaget
- 25 er i høring
- 14 er under udarbejdelse`,
      '30 + 25 + 14 = 69 > 64',
    ],
    [
      'consistent',
      `Status på de 64 planer:
- 30 er vedtaget
- 25 er i høring
- 9 er under udarbejdelse`,
      '30 + 25 + 9 = 64',
    ],
    [
      'contradictory',
      'To tredjedele af gymnasierne er færdige med ombygningen, mens 45 pct. endnu ikke er begyndt.',
      'mindst 61,7 + 44 = 105,7 pct.',
    ],
    [
      'consistent',
      'To tredjedele af gymnasierne er færdige med ombygningen, mens 25 pct. endnu ikke er begyndt.',
      '66,7 + 25 = 91,7',
    ],
    [
      'consistent',
      'Knap 60 pct. af de 50 tandklinikker har ledige tider i denne måned, en tredjedel har ledige tider i næste måned, og hver tiende har ingen ledige tider.',
      '29 + 17 + 5 = 51 af 50, men en klinik kan have tider i begge måneder',
    ],
    [
      'contradictory',
      'Godt 55 pct. af eleverne trives godt, 30 pct. trives nogenlunde, og 22 pct. trives dårligt.',
      'over 55 + 29,5 + 21,5 = 106; vidt læst 55 + 29 + 21 = 105',
    ],
    [
      'consistent',
      'Godt 55 pct. af eleverne trives godt, 30 pct. trives nogenlunde, og 13 pct. trives dårligt.',
      '55 + 30 + 13 = 98',
    ],
    [
      'contradictory',
      'Af kommunens 36 daginstitutioner er 21 kommunale, 12 selvejende og 7 private.',
      '21 + 12 + 7 = 40 > 36',
    ],
    [
      'consistent',
      'Af kommunens 36 daginstitutioner er 21 kommunale, 12 selvejende og 3 private.',
      '21 + 12 + 3 = 36',
    ],
    [
      'contradictory',
      'Afgørelserne fordeler sig således: 62 pct. stadfæstelse, 21 pct. ændring, 14 pct. hjemvisning og 11 pct. afvisning.',
      '62 + 21 + 14 + 11 = 108; vidt læst over 104',
    ],
    [
      'consistent',
      'Afgørelserne fordeler sig således: 62 pct. stadfæstelse, 21 pct. ændring, 14 pct. hjemvisning og 3 pct. afvisning.',
      '62 + 21 + 14 + 3 = 100',
    ],
    [
      'contradictory',
      'Mere end halvdelen af de 40 afdelinger bruger systemet dagligt, og lige så mange, over halvdelen, bruger det aldrig.',
      'mindst 21 + 21 = 42 > 40',
    ],
    [
      'consistent',
      'I undersøgelsen svarer 3 ud af 5 borgere, at de er trygge, 1 ud af 5 er hverken trygge eller utrygge, og 1 ud af 5 er utrygge.',
      '60 + 20 + 20 = 100',
    ],
    [
      'contradictory',
      'Svarene på spørgsmålet om normering er klare: 52 ledere siger ja, 31 siger nej, og 9 har ikke svaret. 84 ledere indgår i undersøgelsen.',
      '52 + 31 + 9 = 92 > 84',
    ],
    [
      'consistent',
      'Svarene på spørgsmålet om normering er klare: 52 ledere siger ja, 23 siger nej, og 9 har ikke svaret. 84 ledere indgår i undersøgelsen.',
      '52 + 23 + 9 = 84',
    ],
  ]),
  ...casesOf('several answers', [
    [
      'consistent',
      'Kommunerne kunne vælge flere svarmuligheder. 71 pct. peger på rekruttering, 58 pct. på økonomi og 44 pct. på lokaler.',
      'flere svar mulige',
    ],
    [
      'consistent',
      '64 pct. af skolerne har en svømmehal inden for 5 km, og 52 pct. har en idrætshal.',
      'to forskellige ting',
    ],
    [
      'consistent',
      'Af de 48 hospitalsafdelinger har 30 indført faste stuegange, 26 har indført fælles tavlemøder, og 17 har gjort begge dele.',
      '30 + 26 − 17 = 39 ≤ 48',
    ],
    [
      'consistent',
      'Blandt borgerne bruger 82 pct. hjemmesiden, 61 pct. ringer, og 23 pct. møder op i borgerservice.',
      'samme borger kan gøre alt',
    ],
    [
      'consistent',
      'Begrundelserne er mange: 55 pct. nævner transport, 40 pct. nævner pris, og 38 pct. nævner manglende tid.',
      'flere begrundelser kan nævnes',
    ],
    [
      'consistent',
      '90 af de 120 klubber tilbyder fodbold, 64 tilbyder håndbold, og 35 tilbyder badminton.',
      'en klub kan tilbyde flere',
    ],
    [
      'consistent',
      '58 pct. af de unge bor hos deres forældre, og 61 pct. har et fritidsjob.',
      'to forskellige ting',
    ],
  ]),
  ...casesOf('remainder', [
    [
      'consistent',
      '38 af de 50 skoler har en handleplan. De sidste 12 skoler er i gang med at udarbejde en.',
      '38 + 12 = 50',
    ],
    [
      'contradictory',
      '38 af de 50 skoler har en handleplan. De sidste 15 skoler er i gang med at udarbejde en.',
      '38 + 15 = 53 > 50',
    ],
    [
      'contradictory',
      'Tre fjerdedele af de 80 lejligheder er udlejet, og resten, 30 lejligheder, står tomme.',
      'tre fjerdedele er vidt læst 56–64; 56 + 30 = 86 > 80',
    ],
    [
      'consistent',
      'Tre fjerdedele af de 80 lejligheder er udlejet, og resten, 20 lejligheder, står tomme.',
      '60 + 20 = 80',
    ],
    [
      'contradictory',
      '65 pct. af sagerne er afsluttet, 20 pct. afventer oplysninger, og de resterende 25 pct. er ikke påbegyndt.',
      'mindst 64 + 19 + 24 = 107',
    ],
    [
      'consistent',
      '65 pct. af sagerne er afsluttet, 20 pct. afventer oplysninger, og de resterende 15 pct. er ikke påbegyndt.',
      '65 + 20 + 15 = 100',
    ],
    [
      'contradictory',
      'Af de 98 kommuner har 62 underskrevet aftalen. De øvrige 46 kommuner forventes at følge efter.',
      '62 + 46 = 108 > 98',
    ],
    [
      'consistent',
      'Af de 98 kommuner har 62 underskrevet aftalen. De øvrige 36 kommuner forventes at følge efter.',
      '62 + 36 = 98',
    ],
    [
      'contradictory',
      'Godt 60 pct. af virksomhederne har fået kontrolbesøg, og ca. 25 pct. får besøg i efteråret. Den resterende tredjedel får først besøg næste år.',
      'over 60 + 22,5 + 28,3 = 110,8; vidt læst 60 + 20 + 28,3 = 108,3',
    ],
    [
      'consistent',
      'Halvdelen af de 24 svømmehaller er åbne hele året, og otte lukker om sommeren. De resterende fire er lukket for renovering.',
      '12 + 8 + 4 = 24',
    ],
    [
      'contradictory',
      'Halvdelen af de 24 svømmehaller er åbne hele året, og otte lukker om sommeren. De resterende syv er lukket for renovering.',
      'vidt læst 11 + 8 + 7 = 26 > 24',
    ],
    [
      'consistent',
      'Hovedparten af de 31 stationer er bemandet hele døgnet, mens resten kun er bemandet om dagen.',
      'mindst 16, resten højst 15',
    ],
  ]),
  ...casesOf('subset', [
    [
      'consistent',
      '54 ud af 98 kommuner har svaret. Af de 54 har 20 en særlig indsats for unge mødre.',
      '20 ≤ 54 ≤ 98',
    ],
    [
      'contradictory',
      '46 kommuner har indgået partnerskaber. Heraf har 51 kommuner indgået flere end ét.',
      '51 > 46',
    ],
    [
      'contradictory',
      'Der blev foretaget 340 tilsynsbesøg, hvoraf 210 var anmeldte og 150 uanmeldte.',
      '210 + 150 = 360 > 340',
    ],
    [
      'consistent',
      'Der blev foretaget 340 tilsynsbesøg, hvoraf 190 var anmeldte og 150 uanmeldte.',
      '190 + 150 = 340',
    ],
    [
      'contradictory',
      'Af de 60 bosteder har 24 ikke fået tilsyn i år. Blandt de bosteder, der ikke har fået tilsyn, har 30 fået varslet et besøg.',
      '30 > 24',
    ],
    [
      'consistent',
      'Af de 60 bosteder har 24 ikke fået tilsyn i år. Blandt de bosteder, der ikke har fået tilsyn, har 18 fået varslet et besøg.',
      '18 ≤ 24',
    ],
    [
      'contradictory',
      'Styrelsen modtog 500 ansøgninger. 420 ansøgninger blev behandlet, og yderligere 110 ansøgninger blev afvist som for sent indkommet.',
      '420 + 110 = 530 > 500',
    ],
    [
      'consistent',
      'Styrelsen modtog 500 ansøgninger. 420 ansøgninger blev behandlet, og yderligere 60 ansøgninger blev afvist som for sent indkommet.',
      '420 + 60 = 480 ≤ 500',
    ],
    [
      'impossible',
      '32 af de 70 jobcentre har forsøgt sig med virtuelle samtaler. Halvdelen af disse 32 jobcentre (22) vil fortsætte.',
      'halvdelen af 32 er vidt læst 15–17, ikke 22',
    ],
    [
      'consistent',
      '32 af de 70 jobcentre har forsøgt sig med virtuelle samtaler. Halvdelen af disse 32 jobcentre (16) vil fortsætte.',
      '16/32 = 50',
    ],
    [
      'impossible',
      '45 kommuner har ansat en koordinator, og af dem har 60 pct. (37 kommuner) gjort stillingen permanent.',
      '60 pct. af 45 er 27; 37/45 = 82',
    ],
    [
      'consistent',
      '45 kommuner har ansat en koordinator, og af dem har 60 pct. (27 kommuner) gjort stillingen permanent.',
      '27/45 = 60',
    ],
    ['impossible', '18 ud af 40 apoteker har døgnvagt, herunder 21 apoteker i de store byer.', '21 > 18'],
    ['consistent', '18 ud af 40 apoteker har døgnvagt, herunder 11 apoteker i de store byer.', '11 ≤ 18'],
  ]),
  ...casesOf('total', [
    [
      'contradictory',
      'Regionen har i alt 1.480 sengepladser: 820 på de somatiske afdelinger, 410 i psykiatrien og 290 på rehabilitering.',
      '820 + 410 + 290 = 1520 ≠ 1480',
    ],
    [
      'consistent',
      'Regionen har i alt 1.480 sengepladser: 820 på de somatiske afdelinger, 410 i psykiatrien og 250 på rehabilitering.',
      '820 + 410 + 250 = 1480',
    ],
    [
      'contradictory',
      'Der er ansat 14 læger, 52 sygeplejersker og 9 fysioterapeuter, altså i alt 85 medarbejdere.',
      '14 + 52 + 9 = 75 ≠ 85',
    ],
    [
      'consistent',
      'Der er ansat 14 læger, 52 sygeplejersker og 9 fysioterapeuter, altså i alt 75 medarbejdere.',
      '14 + 52 + 9 = 75',
    ],
    [
      'contradictory',
      '23 skoler i øst og 19 skoler i vest, i alt 43 skoler, har meldt sig til forsøget.',
      '23 + 19 = 42 ≠ 43',
    ],
    [
      'consistent',
      '23 skoler i øst og 19 skoler i vest, i alt 42 skoler, har meldt sig til forsøget.',
      '23 + 19 = 42',
    ],
    [
      'contradictory',
      'Nævnet traf 611 afgørelser. 402 blev stadfæstet, 129 ændret og 90 hjemvist. Andre udfald forekom ikke.',
      '402 + 129 + 90 = 621 > 611',
    ],
    [
      'consistent',
      'Nævnet traf 621 afgørelser. 402 blev stadfæstet, 129 ændret og 90 hjemvist.',
      '402 + 129 + 90 = 621',
    ],
    [
      'contradictory',
      `Antal elever fordelt på trin
Indskoling: 145 elever
Mellemtrin: 132 elever
Udskoling: 118 elever
I alt: 405 elever`,
      '145 + 132 + 118 = 395 ≠ 405',
    ],
    [
      'consistent',
      `Antal elever fordelt på trin
Indskoling: 145 elever
Mellemtrin: 132 elever
Udskoling: 118 elever
I alt: 395 elever`,
      '145 + 132 + 118 = 395',
    ],
  ]),
  ...casesOf('money', [
    [
      'contradictory',
      'Der er afsat 60 mio. kr. til indsatsen, fordelt med 25 mio. kr. til kommunerne, 20 mio. kr. til regionerne og 18 mio. kr. til staten.',
      '25 + 20 + 18 = 63; afrunding giver højst 60,5 mod mindst 61,5',
    ],
    [
      'consistent',
      'Der er afsat 60 mio. kr. til indsatsen, fordelt med 25 mio. kr. til kommunerne, 20 mio. kr. til regionerne og 15 mio. kr. til staten.',
      '25 + 20 + 15 = 60',
    ],
    [
      'contradictory',
      'Den samlede bevilling er 12,4 mio. kr. Heraf anvendes 6,1 mio. kr. til løn, 4,8 mio. kr. til drift og 2,9 mio. kr. til evaluering.',
      '6,1 + 4,8 + 2,9 = 13,8 > 12,4',
    ],
    [
      'consistent',
      'Den samlede bevilling er 12,4 mio. kr. Heraf anvendes 6,1 mio. kr. til løn, 4,8 mio. kr. til drift og 1,5 mio. kr. til evaluering.',
      '6,1 + 4,8 + 1,5 = 12,4',
    ],
    [
      'consistent',
      'Kommunen brugte 18 mio. kr. på vintertjeneste, og skolerne fik 240 mio. kr. i samme år.',
      'to beløb uden sammenhæng',
    ],
    [
      'contradictory',
      'Projektet koster i alt 900.000 kr.: 450.000 kr. til udstyr, 300.000 kr. til undervisning og 250.000 kr. til drift.',
      '450 + 300 + 250 = 1.000 ≠ 900',
    ],
    [
      'consistent',
      'Projektet koster i alt 1 mio. kr.: 450.000 kr. til udstyr, 300.000 kr. til undervisning og 250.000 kr. til drift.',
      '450.000 + 300.000 + 250.000 = 1 mio.',
    ],
  ]),
  ...casesOf('base stated elsewhere', [
    [
      'consistent',
      `Metode
Spørgeskemaet blev sendt til 120 skoler, hvoraf 88 har svaret. Svarprocenten er dermed 73.

Resultater
Halvdelen af skolerne (44) har indført fælles morgensang.`,
      '88/120 = 73,3; 44/88 = 50',
    ],
    [
      'contradictory',
      `Metode
Spørgeskemaet blev sendt til 120 skoler, hvoraf 88 har svaret. Svarprocenten er dermed 83.`,
      '88/120 = 73,3',
    ],
    [
      'contradictory',
      `Besvarelser
Der er modtaget svar fra 68 kommuner.

Resultater
Blandt de 66 kommuner, der har svaret, tilbyder 40 gratis psykologhjælp.`,
      '68 ≠ 66',
    ],
    [
      'consistent',
      `Besvarelser
Der er modtaget svar fra 68 kommuner.

Resultater
Blandt de 68 kommuner, der har svaret, tilbyder 40 gratis psykologhjælp.`,
      '40 ≤ 68',
    ],
    [
      'impossible',
      `Besvarelser
Undersøgelsen er besvaret af 15 museer.

Resultater
44 pct. af museerne har fået flere besøgende.`,
      '6/15 = 40 og 7/15 = 46,7; vidt læst 43 < x < 45',
    ],
    [
      'impossible',
      'Undersøgelsen er besvaret af 33 museer. Næsten alle museer (24) har fået flere besøgende.',
      '24/33 = 72,7; vidt læst mindst 80',
    ],
    [
      'consistent',
      'Undersøgelsen er besvaret af 33 museer. Næsten alle museer (31) har fået flere besøgende.',
      '31/33 = 93,9',
    ],
    [
      'contradictory',
      `I undersøgelsen deltog 40 hospitalsafdelinger.

Bemanding
24 afdelinger mangler sygeplejersker, mens 19 afdelinger ikke mangler sygeplejersker.`,
      '24 + 19 = 43 > 40',
    ],
    ['impossible', '150 ledere fik tilsendt skemaet, og 162 ledere besvarede det.', '162 > 150'],
  ]),
  ...casesOf('same quantity twice', [
    [
      'contradictory',
      `Hovedkonklusioner
To tredjedele af kommunerne har en strategi for frivillighed.

Strategier
Undersøgelsen viser, at 44 pct. af kommunerne har en strategi for frivillighed.`,
      'to tredjedele er vidt læst mindst 61,7',
    ],
    [
      'consistent',
      `Hovedkonklusioner
To tredjedele af kommunerne har en strategi for frivillighed.

Strategier
Undersøgelsen viser, at 67 pct. af kommunerne har en strategi for frivillighed.`,
      '66,7 afrundes til 67',
    ],
    [
      'contradictory',
      `Resumé
Af de 52 klinikker har 31 indført onlinebooking.

Digitalisering
33 klinikker har indført onlinebooking.`,
      '31 ≠ 33',
    ],
    [
      'contradictory',
      'Næsten alle hjemmeplejedistrikter bruger tablets. I alt 45 pct. af hjemmeplejedistrikterne bruger tablets.',
      'næsten alle er vidt læst mindst 80',
    ],
    [
      'consistent',
      'I foråret havde 40 pct. af eleverne prøvet e-cigaretter. I efteråret havde 46 pct. af eleverne prøvet e-cigaretter.',
      'to tidspunkter',
    ],
    [
      'consistent',
      'Blandt de kommunale plejehjem har 62 pct. en fast læge, og blandt de private plejehjem har 48 pct. en fast læge.',
      'to grupper',
    ],
    [
      'contradictory',
      'Under halvdelen af stationerne har elevator. Som nævnt i bilaget har 57 pct. af stationerne elevator.',
      '57 er ikke under 50',
    ],
  ]),
  ...casesOf('all and none', [
    [
      'contradictory',
      'Samtlige 26 gymnasier har indført ordningen. 4 af gymnasierne har ikke indført ordningen.',
      '26 + 4 = 30 > 26',
    ],
    ['consistent', 'Samtlige 26 gymnasier har indført ordningen, og 4 af dem har evalueret den.', '4 ≤ 26'],
    [
      'contradictory',
      'Ingen af de 17 skoler har modtaget klager. Tre af skolerne har modtaget klager.',
      '0 ≠ 3',
    ],
    [
      'consistent',
      'Ingen af de 17 skoler har modtaget klager, men fem af skolerne har modtaget spørgsmål.',
      '5 ≤ 17',
    ],
  ]),
  ...casesOf('order in time', [
    [
      'consistent',
      'Inden 1. maj var 12 af de 30 anlæg godkendt, og inden 1. september var 21 af anlæggene godkendt.',
      '12 ≤ 21 ≤ 30',
    ],
    [
      'contradictory',
      'Inden 1. maj var 22 af de 30 anlæg godkendt, og inden 1. september var 17 af anlæggene godkendt.',
      '22 > 17',
    ],
    [
      'consistent',
      'En tredjedel af de 60 boliger er klar i marts, halvdelen er klar i maj, og 22 boliger bliver klar i august.',
      'halvdelen i maj kan omfatte dem fra marts: 30 + 22 = 52 ≤ 60',
    ],
    [
      'consistent',
      'En tredjedel af de 60 boliger er klar i marts, halvdelen er klar i maj, og 10 boliger bliver klar i august.',
      '20 + 30 + 10 = 60',
    ],
  ]),
  ...casesOf('numbers set aside', [
    [
      'consistent',
      'Ansøgningen sendes senest den 15. april 2024 til postboks 1234, 8000 Aarhus C. Spørgsmål kan rettes på telefon 87 12 34 56.',
      'ingen mængder',
    ],
    [
      'consistent',
      'Efter sundhedslovens § 119, stk. 1 og 2, jf. bekendtgørelse nr. 1344 af 3. december 2010, skal kommunen tilbyde forebyggelse.',
      'ingen mængder',
    ],
    [
      'consistent',
      'Patienter over 75 år tilbydes vaccine 2 gange om året. Ventetiden er 14 dage.',
      'ingen mængder af en base',
    ],
    [
      'consistent',
      'Ledigheden faldt med 3 pct., mens antallet af nyansatte steg med 120 pct.',
      'ændringer, ikke andele',
    ],
    ['consistent', 'Se tabel 4.2 og figur 7 på side 31-33 i rapporten fra 2018.', 'ingen mængder'],
  ]),
  ...casesOf('number words', [
    ['consistent', 'Syvogtyve af de tredive skoler har svaret, hvilket er 90 pct.', '27/30 = 90'],
    ['impossible', 'Syvogtyve af de tredive skoler har svaret, hvilket er 80 pct.', '27/30 = 90'],
    [
      'contradictory',
      'Tyve kommuner er i gang. Af de tyve kommuner er tolv færdige med første fase, mens elleve ikke er færdige med første fase.',
      '12 + 11 = 23 > 20',
    ],
    ['consistent', 'Seks ud af de otte afdelinger, altså tre fjerdedele, har tid nok.', '6/8 = 75'],
    ['impossible', 'Seks ud af de otte afdelinger, altså halvdelen, har tid nok.', '6/8 = 75'],
  ]),
  ...casesOf('whole text', [
    [
      'consistent',
      `Notat om tandplejen for børn og unge

Indledning
Sundhedsforvaltningen har i marts 2023 spurgt alle 42 tandklinikker i kommunerne i regionen. 35 klinikker har svaret, hvilket svarer til 83 pct.

Ventetid
20 klinikker har ingen ventetid, 9 klinikker har en ventetid på under 4 uger, og de resterende 6 klinikker har en ventetid på mere end 4 uger.

Bemanding
Godt halvdelen af klinikkerne (18) mangler en eller flere tandlæger. Heraf har 11 haft stillinger slået op i mere end 3 måneder.

Økonomi
Kommunerne brugte tilsammen 212 mio. kr. på tandpleje i 2022.`,
      '35/42 = 83,3; 20 + 9 + 6 = 35; 18/35 = 51,4; 11 ≤ 18',
    ],
    [
      'contradictory',
      `Notat om tandplejen for børn og unge

Indledning
Sundhedsforvaltningen har i marts 2023 spurgt alle 42 tandklinikker i kommunerne i regionen. 35 klinikker har svaret, hvilket svarer til 83 pct.

Ventetid
20 klinikker har ingen ventetid, 9 klinikker har en ventetid på under 4 uger, og de resterende 8 klinikker har en ventetid på mere end 4 uger.`,
      '20 + 9 + 8 = 37 > 35',
    ],
    [
      'consistent',
      `Sagsbehandlingstider i Familieretten

I 2022 modtog retten 1.240 sager. 930 sager, dvs. 75 pct., blev afsluttet inden for ni måneder. I 186 sager (15 pct.) var behandlingstiden mellem ni og tolv måneder, og i de sidste 124 sager (10 pct.) over et år.

Flertallet af parterne er tilfredse med forløbet. I en måling med 400 deltagere svarer 57 pct., at de i høj grad er tilfredse. 28 pct. er i nogen grad tilfredse, mens 15 pct. slet ikke er tilfredse.`,
      '930 + 186 + 124 = 1240; 75 + 15 + 10 = 100; 57 + 28 + 15 = 100; 57 > 50',
    ],
    [
      'contradictory',
      `Sagsbehandlingstider i Familieretten

I en måling med 400 deltagere svarer 57 pct., at de i høj grad er tilfredse. 38 pct. er i nogen grad tilfredse, mens 15 pct. slet ikke er tilfredse.`,
      'mindst 56 + 37 + 14 = 107',
    ],
    [
      'consistent',
      `Bemanding på skolerne

Der er 64 folkeskoler i de fire kommuner. Knap en fjerdedel af skolerne (15) har ubesatte lærerstillinger. På de øvrige 49 skoler er alle stillinger besat.

Skolerne med ubesatte stillinger er spurgt om årsagen. To tredjedele (10 skoler) får for få ansøgere, og hver femte (3 skoler) har mistet ansøgere til naboskoler.

Vikarforbruget er højt. Ca. 12 pct. af alle timer læses af vikarer, heraf halvdelen af vikarer uden læreruddannelse.`,
      '15/64 = 23,4; 15 + 49 = 64; 10/15; 3/15 = 20',
    ],
    [
      'contradictory',
      `Bemanding på skolerne

Der er 64 folkeskoler i de fire kommuner. Knap en fjerdedel af skolerne (15) har ubesatte lærerstillinger. På de øvrige 54 skoler er alle stillinger besat.`,
      '15 + 54 = 69 > 64',
    ],
    [
      'consistent',
      `Brugerundersøgelse på hjælpemiddeldepotet

262 borgere har svaret. Det er 41 pct. af de 640, der fik skemaet.

- 78 pct. fik hjælpemidlet inden for to uger
- 15 pct. ventede mellem to og fire uger
- 7 pct. ventede længere

Flest tilfredse er der blandt borgere over 70 år, hvor 92 pct. er tilfredse. Blandt de yngre er tallet 81 pct.`,
      '262/640 = 40,9; 78 + 15 + 7 = 100; 92 og 81 er to grupper',
    ],
    [
      'contradictory',
      `Brugerundersøgelse på hjælpemiddeldepotet

262 borgere har svaret.

- 78 pct. fik hjælpemidlet inden for to uger
- 25 pct. ventede mellem to og fire uger
- 7 pct. ventede længere`,
      'mindst 77 + 24 + 6 = 107',
    ],
    [
      'consistent',
      `Trafiksikkerhed omkring skoler

I 2021 blev der registreret 48 uheld på skoleveje, i 2022 var der 39 uheld, og i 2023 var der 31. Faldet fra 2021 til 2023 er på 35 pct.

Af de 31 uheld i 2023 skete 19 i krydsene. 8 skete ved fodgængerfelter, og resten skete på lige strækninger.

Kommunen har 57 skoleveje med hastighedsdæmpning. 23 af dem er fra før 2015.`,
      '31/48 = 64,6, fald 35,4; 19 + 8 = 27 ≤ 31; 23 ≤ 57',
    ],
    [
      'impossible',
      `Sygefravær i hjemmeplejen

Undersøgelsen omfatter 16 distrikter. I 10 distrikter (63 pct.) er fraværet faldet, i 4 distrikter (35 pct.) er det steget, og i 2 distrikter (13 pct.) er det uændret.`,
      '4/16 = 25, ikke 35; 10/16 = 62,5; 2/16 = 12,5',
    ],
    [
      'consistent',
      `Sygefravær i hjemmeplejen

Undersøgelsen omfatter 16 distrikter. I 10 distrikter (63 pct.) er fraværet faldet, i 4 distrikter (25 pct.) er det steget, og i 2 distrikter (13 pct.) er det uændret.

Langtidsfraværet udgør ca. 40 pct. af det samlede fravær. I halvdelen af distrikterne har lederne holdt omsorgssamtaler med alle langtidssyge, og i en fjerdedel med nogle af dem. De sidste fire distrikter har ikke indført samtaler.`,
      '10 + 4 + 2 = 16; 8 + 4 + 4 = 16',
    ],
    [
      'depends_on_reading',
      `Kommunernes brug af velfærdsteknologi

Metode
Skemaet er sendt til landets 98 kommuner. 81 kommuner har svaret.

Resultater
Stort set alle kommuner (79 af 81) bruger skærmbesøg. Et stort flertal (64 kommuner) bruger sensorer i hjemmet, og lidt over halvdelen (43) bruger robotstøvsugere.

Hvem tager beslutningen?
I 38 kommuner er det forvaltningen, i 30 kommuner er det udvalget, og i 13 kommuner er det den enkelte leder.

Fremtid
Blandt de kommuner, der bruger skærmbesøg, forventer tre ud af fire at udvide brugen. Ingen forventer at stoppe.`,
      '79/81 = 97,5; 43/81 = 53,1 er lige over (50; 53]; 38 + 30 + 13 = 81; 59/79 = 74,7',
    ],
    [
      'contradictory',
      `Kommunernes brug af velfærdsteknologi

Metode
Skemaet er sendt til landets 98 kommuner. 81 kommuner har svaret.

Hvem tager beslutningen?
I 38 kommuner er det forvaltningen, i 35 kommuner er det udvalget, og i 13 kommuner er det den enkelte leder.`,
      '38 + 35 + 13 = 86 > 81',
    ],
  ]),
];

/** Faults that a reader sees and the grammar does not: they need to know that the five are all there are, or what "grown to" means. */
export const danishCasesMissed: readonly ProofreadingCase[] = [
  ...casesOf('missed', [
    [
      'contradictory',
      'Alle regioner har indført screening. Kun 3 af de 5 regioner har indført screening.',
      '5 ≠ 3',
    ],
    [
      'contradictory',
      'Ved udgangen af 2020 havde 61 af de 98 kommuner en plan. Ved udgangen af 2021 var antallet af kommuner, der fortsat havde en plan, vokset til 54.',
      'vokset til 54 fra 61 er umuligt',
    ],
    [
      'contradictory',
      '82 kommuner har svaret. 40 kommuner har åbnet alle tilbud, 30 har åbnet nogle, og 15 har ikke åbnet noget.',
      '40 + 30 + 15 = 85 af 82',
    ],
    [
      'impossible',
      'Flertallet af de 41 kommuner, 19, har brugt digitale møder.',
      '19 af 41 er ikke flertallet',
    ],
    [
      'contradictory',
      'To ud af tre af de 90 kommuner holder møder udendørs. Hver fjerde kommune gør det ikke.',
      '60 + 22 er ikke 90',
    ],
    [
      'contradictory',
      '40 kommuner har åbnet alle tilbud, 30 kommuner har åbnet nogle tilbud, og 15 kommuner har ikke åbnet nogen tilbud. I alt har 82 kommuner svaret.',
      '40 + 30 + 15 = 85 af 82',
    ],
    [
      'contradictory',
      'I maj var 12 kommuner i mål. Siden er yderligere 9 kommet til, så 25 kommuner nu er i mål.',
      '12 + 9 = 21, ikke 25',
    ],
    ['contradictory', 'Ventelisten er faldet fra 120 til 90 borgere, et fald på 35 pct.', '30/120 = 25 pct.'],
    [
      'contradictory',
      'Hver femte af de 98 kommuner (20) har søgt om dispensation; 14 af de 20 fik den, og 8 fik afslag.',
      '14 + 8 = 22 af 20',
    ],
  ]),
];
