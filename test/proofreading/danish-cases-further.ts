import type { ProofreadingCase } from './proofreading-case.ts';

/** More Danish texts, written after the first grammar stood, to find what it had not thought of. */
export const danishCasesFurther: readonly ProofreadingCase[] = [
  {
    kind: 'distribution',
    text: `Ældreplejen i tal
Af kommunens 340 visiterede borgere modtager 120 hjælp hver dag, 160 hver uge og 60 hver måned.`,
    verdict: 'consistent',
    arithmetic: '120 + 160 + 60 = 340',
  },
  {
    kind: 'distribution',
    text: `Ældreplejen i tal
Af kommunens 340 visiterede borgere modtager 150 hjælp hver dag, 160 hver uge og 60 hver måned.`,
    verdict: 'contradictory',
    arithmetic: '150 + 160 + 60 = 370 > 340',
  },
  {
    kind: 'distribution',
    text: 'Godt halvdelen af de 48 efterskoler har fået flere elever, en fjerdedel har uændret elevtal, og knap en fjerdedel har fået færre.',
    verdict: 'consistent',
    arithmetic: '25 + 12 + 11 = 48',
  },
  {
    kind: 'distribution',
    text: 'Knap 60 pct. af virksomhederne oplever fremgang, næsten 30 pct. oplever stilstand, mens ca. 10 pct. oplever tilbagegang.',
    verdict: 'consistent',
    arithmetic: '58 + 29 + 11 = 98',
  },
  {
    kind: 'distribution',
    text: 'På spørgsmålet om, hvorvidt de kender til den nye vejledning, svarer 45 af de 70 sagsbehandlere ja, 18 svarer nej, og 7 ved det ikke.',
    verdict: 'consistent',
    arithmetic: '45 + 18 + 7 = 70',
  },
  {
    kind: 'distribution',
    text: 'På spørgsmålet om, hvorvidt de kender til den nye vejledning, svarer 45 af de 70 sagsbehandlere ja, 28 svarer nej, og 7 ved det ikke.',
    verdict: 'contradictory',
    arithmetic: '45 + 28 + 7 = 80 > 70',
  },
  {
    kind: 'distribution',
    text: `Resultat af kontrollen:
- 31 af de 50 legepladser er godkendt
- 12 legepladser er godkendt med bemærkninger
- 9 legepladser er lukket`,
    verdict: 'consistent',
    arithmetic: 'godkendt kan omfatte godkendt med bemærkninger: 31 + 9 = 40 ≤ 50',
  },
  {
    kind: 'distribution',
    text: 'To femtedele af varmepumperne kører optimalt, to femtedele kører nogenlunde, og hver femte kører dårligt.',
    verdict: 'consistent',
    arithmetic: '40 + 40 + 20 = 100',
  },
  {
    kind: 'distribution',
    text: 'Tre ud af fire beboere er tilfredse med genhusningen, og 40 pct. er utilfredse.',
    verdict: 'contradictory',
    arithmetic: 'mindst 70 + 39 = 109 pct.',
  },
  {
    kind: 'distribution',
    text: 'Ifølge målingen er 51 pct. af vælgerne for en kommunesammenlægning, 43 pct. er imod, og 6 pct. er i tvivl.',
    verdict: 'consistent',
    arithmetic: '51 + 43 + 6 = 100',
  },
  {
    kind: 'distribution',
    text: 'Ud af de 25 byrådsmedlemmer stemte 13 for, 11 imod, mens 3 undlod at stemme.',
    verdict: 'contradictory',
    arithmetic: '13 + 11 + 3 = 27 > 25',
  },
  {
    kind: 'distribution',
    text: 'Ud af de 25 byrådsmedlemmer stemte 13 for, 9 imod, mens 3 undlod at stemme.',
    verdict: 'consistent',
    arithmetic: '13 + 9 + 3 = 25',
  },
  {
    kind: 'share of a base',
    text: 'Kun 17 pct. af de 5 øer har egen læge.',
    verdict: 'impossible',
    arithmetic: '1/5 = 20; vidt læst 16 < x < 18',
  },
  {
    kind: 'share of a base',
    text: 'På de 16 afdelinger har 56 pct. en fast afløser.',
    verdict: 'consistent',
    arithmetic: '9/16 = 56,25',
  },
  {
    kind: 'share of a base',
    text: 'Ud af de 21 fritidsklubber er 52 pct. åbne i juli.',
    verdict: 'consistent',
    arithmetic: '11/21 = 52,4',
  },
  {
    kind: 'share of a base',
    text: 'Ud af de 21 fritidsklubber er 55 pct. åbne i juli.',
    verdict: 'impossible',
    arithmetic: '11/21 = 52,4 og 12/21 = 57,1',
  },
  {
    kind: 'share of a base',
    text: 'Gennemgangen viser, at 8,3 procent af de 24 broer har alvorlige skader.',
    verdict: 'consistent',
    arithmetic: '2/24 = 8,33',
  },
  {
    kind: 'share of a base',
    text: 'Gennemgangen viser, at 8,9 procent af de 24 broer har alvorlige skader.',
    verdict: 'impossible',
    arithmetic: '2/24 = 8,33 og 3/24 = 12,5',
  },
  {
    kind: 'said twice in one breath',
    text: 'I undersøgelsen svarer 38 af de 50 rektorer, altså 76 pct., at fraværet er faldet.',
    verdict: 'consistent',
    arithmetic: '38/50 = 76',
  },
  {
    kind: 'said twice in one breath',
    text: 'Halvdelen – 44 ud af 88 – af de adspurgte forældre er utilfredse med lukkeugerne.',
    verdict: 'consistent',
    arithmetic: '44/88 = 50',
  },
  {
    kind: 'said twice in one breath',
    text: 'Lidt over to tredjedele (68 pct.) af husstandene har fået udleveret en ekstra beholder.',
    verdict: 'consistent',
    arithmetic: '68 ligger i (66,7; 69,7]',
  },
  {
    kind: 'said twice in one breath',
    text: 'Lidt over to tredjedele (61 pct.) af husstandene har fået udleveret en ekstra beholder.',
    verdict: 'impossible',
    arithmetic: '61 er under to tredjedele',
  },
  {
    kind: 'said twice in one breath',
    text: '23 pct. (12 af 52) af praksisserne tager ikke imod nye patienter.',
    verdict: 'consistent',
    arithmetic: '12/52 = 23,1',
  },
  {
    kind: 'said twice in one breath',
    text: '32 pct. (12 af 52) af praksisserne tager ikke imod nye patienter.',
    verdict: 'impossible',
    arithmetic: '12/52 = 23,1',
  },
  {
    kind: 'said twice in one breath',
    text: 'Langt de fleste plejefamilier (118 af 131) har fået tilbudt supervision.',
    verdict: 'consistent',
    arithmetic: '118/131 = 90,1',
  },
  {
    kind: 'said twice in one breath',
    text: 'Omkring hver tredje buschauffør (19 ud af 58) har søgt nyt job inden for det seneste år.',
    verdict: 'consistent',
    arithmetic: '19/58 = 32,8',
  },
  {
    kind: 'said twice in one breath',
    text: 'Færre end hver tiende sag (14 af 120) blev indbragt for Ankestyrelsen.',
    verdict: 'impossible',
    arithmetic: '14/120 = 11,7',
  },
  {
    kind: 'said twice in one breath',
    text: 'Op mod 80 procent af stierne (158 km ud af 205 km) er asfalteret.',
    verdict: 'consistent',
    arithmetic: 'kilometer er ingen antal; 77,1 i øvrigt',
  },
  {
    kind: 'said twice in one breath',
    text: 'Samtlige 11 beredskabsstationer er bemandet døgnet rundt, mens 2 stationer kun er bemandet om dagen.',
    verdict: 'consistent',
    arithmetic: 'sproget afgør ikke sikkert, om de 2 er blandt de 11',
  },
  {
    kind: 'remainder',
    text: 'Blandt de 54 medlemmer er 30 over 60 år, 14 er mellem 40 og 60 år, og resten er yngre.',
    verdict: 'consistent',
    arithmetic: 'resten er 10',
  },
  {
    kind: 'remainder',
    text: 'To tredjedele af de 60 lastbiler kører på biogas, mens de øvrige 25 lastbiler kører på diesel.',
    verdict: 'contradictory',
    arithmetic: 'to tredjedele af 60 er vidt læst 37–43, og 37 + 25 = 62 > 60',
  },
  {
    kind: 'remainder',
    text: 'To tredjedele af de 60 lastbiler kører på biogas, mens de øvrige 20 lastbiler kører på diesel.',
    verdict: 'consistent',
    arithmetic: '40 + 20 = 60',
  },
  {
    kind: 'remainder',
    text: `Status for etableringen af nye boliger:
• 40 pct. af boligerne er taget i brug.
• 35 pct. af boligerne er under opførelse.
• Resten (35 pct.) er endnu ikke påbegyndt.`,
    verdict: 'contradictory',
    arithmetic: 'mindst 39 + 34 + 34 = 107 pct.',
  },
  {
    kind: 'remainder',
    text: `Status for etableringen af nye boliger:
• 40 pct. af boligerne er taget i brug.
• 35 pct. af boligerne er under opførelse.
• Resten (25 pct.) er endnu ikke påbegyndt.`,
    verdict: 'consistent',
    arithmetic: '40 + 35 + 25 = 100',
  },
  {
    kind: 'subset',
    text: 'Der er registreret 58 påbud, hvoraf de 61 er efterkommet.',
    verdict: 'impossible',
    arithmetic: '61 > 58, i én sætning',
  },
  {
    kind: 'subset',
    text: 'Der er registreret 58 påbud, hvoraf 44 er efterkommet.',
    verdict: 'consistent',
    arithmetic: '44 ≤ 58',
  },
  {
    kind: 'subset',
    text: 'Kommunen har 28 daginstitutioner. Heraf er 19 kommunale og 12 selvejende.',
    verdict: 'contradictory',
    arithmetic: '19 + 12 = 31 > 28',
  },
  {
    kind: 'subset',
    text: 'Kommunen har 28 daginstitutioner. Heraf er 19 kommunale og 9 selvejende.',
    verdict: 'consistent',
    arithmetic: '19 + 9 = 28',
  },
  {
    kind: 'subset',
    text: '64 pct. af eleverne går til fritidsaktiviteter. Blandt disse går halvdelen til holdsport.',
    verdict: 'consistent',
    arithmetic: 'halvdelen af 64 pct.',
  },
  {
    kind: 'total',
    text: 'I regionen er der ansat 410 jordemødre og 95 sosu-assistenter på fødeområdet, i alt 505 medarbejdere.',
    verdict: 'consistent',
    arithmetic: '410 + 95 = 505',
  },
  {
    kind: 'total',
    text: 'Indsatsen omfatter i alt 48 projekter fordelt på 20 i byerne og 32 på landet.',
    verdict: 'contradictory',
    arithmetic: '20 + 32 = 52 ≠ 48',
  },
  {
    kind: 'total',
    text: 'Indsatsen omfatter i alt 48 projekter fordelt på 20 i byerne og 28 på landet.',
    verdict: 'consistent',
    arithmetic: '20 + 28 = 48',
  },
  {
    kind: 'money',
    text: 'Der er afsat 8,5 mio. kr. i 2021, heraf 6 mio. kr. til renovering og 3,5 mio. kr. til nyt inventar.',
    verdict: 'contradictory',
    arithmetic: '6 + 3,5 = 9,5 > 8,5; afrunding rækker til 5,5 + 3,45 = 8,95 > 8,55',
  },
  {
    kind: 'money',
    text: 'Der er afsat 8,5 mio. kr. i 2021, heraf 5 mio. kr. til renovering og 3,5 mio. kr. til nyt inventar.',
    verdict: 'consistent',
    arithmetic: '5 + 3,5 = 8,5',
  },
  {
    kind: 'money',
    text: 'Tilskuddet er på 250.000 kr. pr. år i tre år, mens egenfinansieringen er 1,2 mio. kr. i alt.',
    verdict: 'consistent',
    arithmetic: 'ingen sum angivet',
  },
  {
    kind: 'several answers',
    text: '52 pct. af borgerne cykler på arbejde mindst én gang om ugen, og 61 pct. kører i bil mindst én gang om ugen.',
    verdict: 'consistent',
    arithmetic: 'samme borger kan begge dele',
  },
  {
    kind: 'several answers',
    text: 'De hyppigste årsager til fravær er stress (48 pct.), smerter (41 pct.) og infektioner (37 pct.).',
    verdict: 'consistent',
    arithmetic: 'årsager kan optræde sammen',
  },
  {
    kind: 'several answers',
    text: '75 pct. af skolerne er tilfredse med vikarbureauet, mens 40 pct. er utilfredse med priserne.',
    verdict: 'consistent',
    arithmetic: 'to forskellige ting',
  },
  {
    kind: 'several answers',
    text: '60 pct. af kommunerne har åbnet svømmehallerne, og 55 pct. har fortsat lukket for bibliotekerne.',
    verdict: 'consistent',
    arithmetic: 'to forskellige ting',
  },
  {
    kind: 'several answers',
    text: 'Halvdelen af de 40 foreninger er i gang med at ansøge, og to tredjedele har gennemført et regnskabskursus.',
    verdict: 'consistent',
    arithmetic: 'to forskellige ting',
  },
  {
    kind: 'same quantity twice',
    text: `Resumé
Halvdelen af sygehusene har indført digital patientjournal på fødeafdelingen.

Baggrund
Spørgsmålene blev stillet i marts.

Journaler
62 pct. af sygehusene har indført digital patientjournal på fødeafdelingen.`,
    verdict: 'contradictory',
    arithmetic: 'halvdelen er vidt læst højst 55 pct.',
  },
  {
    kind: 'same quantity twice',
    text: `Skoler
40 pct. af de 50 institutioner har en handleplan.

Dagtilbud
70 pct. af de 50 institutioner har en handleplan.`,
    verdict: 'consistent',
    arithmetic: 'overskrifterne siger, at det er hver sin slags',
  },
  {
    kind: 'same quantity twice',
    text: 'I foråret havde 40 pct. af bibliotekerne søndagsåbent. I efteråret havde 55 pct. af bibliotekerne søndagsåbent.',
    verdict: 'consistent',
    arithmetic: 'to tidspunkter',
  },
  {
    kind: 'same quantity twice',
    text: 'Andelen af kvindelige ledere var 38 pct. i 2019 og 44 pct. i 2022.',
    verdict: 'consistent',
    arithmetic: 'to tidspunkter',
  },
  {
    kind: 'numbers set aside',
    text: 'Antallet af sager er steget med 35 pct., mens udgifterne er faldet med 80 pct. siden 2015.',
    verdict: 'consistent',
    arithmetic: 'ændringer er ingen andele',
  },
  {
    kind: 'numbers set aside',
    text: 'Udledningen skal reduceres med 70 pct. i 2030, og 50 pct. af energien skal være vedvarende.',
    verdict: 'consistent',
    arithmetic: 'et mål for en ændring og en andel',
  },
  {
    kind: 'numbers set aside',
    text: 'Grænsen er 12 elever pr. lærer og 2 m² pr. barn; gruppen mødes 3 gange om ugen i 45 minutter.',
    verdict: 'consistent',
    arithmetic: 'normer og mål',
  },
  {
    kind: 'numbers set aside',
    text: 'Rapporten bygger på 3 workshops og 2 fokusgrupper. Se bilag 2, tabel 4.1 og figur 7.',
    verdict: 'consistent',
    arithmetic: 'ingen andele',
  },
  {
    kind: 'base stated elsewhere',
    text: `Undersøgelsen er gennemført blandt 74 sportsforeninger i februar.

49 pct. af foreningerne har fået nye medlemmer.`,
    verdict: 'consistent',
    arithmetic: '36/74 = 48,6',
  },
  {
    kind: 'base stated elsewhere',
    text: `13 hospitaler indgår i opgørelsen.

20 pct. af hospitalerne har ventetid på over 30 dage.`,
    verdict: 'impossible',
    arithmetic: '2/13 = 15,4 og 3/13 = 23,1',
  },
  {
    kind: 'base stated elsewhere',
    text: 'I alt 212 skoler har besvaret spørgeskemaet, hvilket giver en svarprocent på 53. Skemaet blev sendt til 400 skoler.',
    verdict: 'consistent',
    arithmetic: '212/400 = 53,0',
  },
  {
    kind: 'base stated elsewhere',
    text: 'Vi har modtaget svar fra 40 af de 60 kommuner (67 pct.). Af de 40 kommuner har 26 vedtaget en ny strategi.',
    verdict: 'consistent',
    arithmetic: '40/60 = 66,7',
  },
  {
    kind: 'base stated elsewhere',
    text: 'Vi har modtaget svar fra 40 af de 60 kommuner. Af de 40 kommuner har 46 vedtaget en ny strategi.',
    verdict: 'impossible',
    arithmetic: '46 > 40',
  },
  {
    kind: 'all and none',
    text: 'Ingen af de 9 vandværker overskrider grænsen. Ét af vandværkerne ligger dog tæt på.',
    verdict: 'consistent',
    arithmetic: 'tæt på er ikke over',
  },
  {
    kind: 'all and none',
    text: 'Alle 45 klubber har svaret. 12 klubber har ikke svaret.',
    verdict: 'contradictory',
    arithmetic: '45 + 12 > 45',
  },
  {
    kind: 'layout',
    text: `| Svar | Antal |
|------|-------|
| Ja | 40 |
| Nej | 70 |

Tabellen viser svarene fra de 110 deltagere.`,
    verdict: 'consistent',
    arithmetic: 'en tabel uden sætninger',
  },
  {
    kind: 'layout',
    text: `## Biblioteker

**18 af de 24 biblioteker** (75 pct.) har lånt flere bøger ud, og de *resterende 6 biblioteker* har lånt færre ud.`,
    verdict: 'consistent',
    arithmetic: '18/24 = 75; 18 + 6 = 24',
  },
];
