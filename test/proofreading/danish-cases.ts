import type { ProofreadingCase } from './proofreading-case.ts';

/** Danish texts with the verdict a careful reader with a pocket calculator comes to, written before the grammar. */
export const danishCases: readonly ProofreadingCase[] = [
  // One claim against its own base.
  {
    kind: 'share of a base',
    text: 'Af de 12 daginstitutioner i distriktet har 37 pct. en uddannet sprogvejleder.',
    verdict: 'impossible',
    arithmetic: '4/12 = 33,3 og 5/12 = 41,7; ingen af dem er mellem 36 og 38 pct.',
  },
  {
    kind: 'share of a base',
    text: 'Af de 40 folkeskoler i kommunen har 33 pct. ansat en ordblindevejleder.',
    verdict: 'consistent',
    arithmetic: '13/40 = 32,5, som må skrives 33',
  },
  {
    kind: 'share of a base',
    text: '29 pct. af de 7 plejecentre har fået installeret nye loftslifte i år.',
    verdict: 'consistent',
    arithmetic: '2/7 = 28,6',
  },
  {
    kind: 'share of a base',
    text: 'Tilsynet besøgte syv bosteder. 30 procent af de syv bosteder fik et påbud.',
    verdict: 'impossible',
    arithmetic: '2/7 = 28,6 og 3/7 = 42,9; vidt læst 29 < x < 31',
  },
  {
    kind: 'share of a base',
    text: '46 pct. af de 98 kommuner har vedtaget en strategi for biodiversitet.',
    verdict: 'consistent',
    arithmetic: '45/98 = 45,9',
  },
  {
    kind: 'share of a base',
    text: 'Blandt de 30 svømmeklubber oplyser 62,5 pct., at ventelisten er vokset.',
    verdict: 'impossible',
    arithmetic: '18/30 = 60,0 og 19/30 = 63,3; vidt læst 62,4 < x < 62,6',
  },
  {
    kind: 'share of a base',
    text: 'Blandt de 24 svømmeklubber oplyser 62,5 pct., at ventelisten er vokset.',
    verdict: 'consistent',
    arithmetic: '15/24 = 62,5',
  },
  {
    kind: 'share of a base',
    text: '33 pct. af de 10 skoler har indført mobilfri frikvarterer.',
    verdict: 'impossible',
    arithmetic: '3/10 = 30 og 4/10 = 40',
  },
  {
    kind: 'share of a base',
    text: 'Vi har talt med lederne af de otte væresteder. 38 pct. af de otte væresteder har åbent om søndagen.',
    verdict: 'consistent',
    arithmetic: '3/8 = 37,5, som må skrives 38',
  },
  {
    kind: 'share of a base',
    text: '20 af de 18 menighedsråd har svaret ja til at lægge jord til vilde planter.',
    verdict: 'impossible',
    arithmetic: '20 > 18',
  },

  // Two ways of saying the same thing, side by side.
  {
    kind: 'said twice in one breath',
    text: '18 af de 25 genbrugspladser (72 pct.) har indført døgnåbent.',
    verdict: 'consistent',
    arithmetic: '18/25 = 72,0',
  },
  {
    kind: 'said twice in one breath',
    text: '18 af de 25 genbrugspladser (75 pct.) har indført døgnåbent.',
    verdict: 'impossible',
    arithmetic: '18/25 = 72,0; 75 pct. ville kræve 18,75',
  },
  {
    kind: 'said twice in one breath',
    text: 'Knap halvdelen af varmeværkerne (36 af 64) er gået over til fjernaflæsning.',
    verdict: 'impossible',
    arithmetic: '36/64 = 56,3, altså over halvdelen',
  },
  {
    kind: 'said twice in one breath',
    text: 'Godt en tredjedel af plejehjemmene (16 af 45) har egen kok.',
    verdict: 'consistent',
    arithmetic: '16/45 = 35,6; (33,3; 36,3]',
  },
  {
    kind: 'said twice in one breath',
    text: 'Godt en tredjedel af plejehjemmene (18 af 45) har egen kok.',
    verdict: 'depends_on_reading',
    arithmetic: '18/45 = 40,0; uden for (33,3; 36,3], inden for [33,3; 43,3]',
  },
  {
    kind: 'said twice in one breath',
    text: 'Næsten alle ungdomsskoler (51 af 54) tilbyder nu knallertkørekort på engelsk.',
    verdict: 'consistent',
    arithmetic: '51/54 = 94,4; mindst 90 og under 100',
  },
  {
    kind: 'said twice in one breath',
    text: 'Næsten alle biblioteker (22 af 36) har indført betjeningsfri åbningstid.',
    verdict: 'impossible',
    arithmetic: '22/36 = 61,1; vidt læst mindst 80',
  },
  {
    kind: 'said twice in one breath',
    text: 'Flertallet af skolebestyrelserne (19 af 41) ønsker en kortere skoledag.',
    verdict: 'impossible',
    arithmetic: '19/41 = 46,3, ikke over halvdelen',
  },
  {
    kind: 'said twice in one breath',
    text: 'Langt størsteparten af boligforeningerne, 52 af 80, har skiftet til LED-belysning.',
    verdict: 'depends_on_reading',
    arithmetic: '52/80 = 65,0; under 75, over 60',
  },
  {
    kind: 'said twice in one breath',
    text: 'Mere end 90 pct. af vandværkerne (64 af 72) overholder den nye grænseværdi.',
    verdict: 'impossible',
    arithmetic: '64/72 = 88,9',
  },
  {
    kind: 'said twice in one breath',
    text: 'Ca. 40 pct. af rådgiverne (29 af 72) har deltaget i kurset.',
    verdict: 'consistent',
    arithmetic: '29/72 = 40,3',
  },
  {
    kind: 'said twice in one breath',
    text: 'Ca. 40 pct. af rådgiverne (32 af 72) har deltaget i kurset.',
    verdict: 'depends_on_reading',
    arithmetic: '32/72 = 44,4; uden for 37,5–42,5, inden for 35–45',
  },
  {
    kind: 'said twice in one breath',
    text: 'Halvdelen af sognene (34 af 70) deler i dag præst med nabosognet.',
    verdict: 'depends_on_reading',
    arithmetic: 'halvdelen af 70 er 35; 34 er 48,6, inden for ± 5 point',
  },
  {
    kind: 'said twice in one breath',
    text: 'Hver fjerde efterskole, nemlig 21 af 84, har fået nyt forstanderpar.',
    verdict: 'consistent',
    arithmetic: '21/84 = 25,0',
  },
  {
    kind: 'said twice in one breath',
    text: 'To ud af tre busselskaber (31 af 72) kører helt uden diesel.',
    verdict: 'impossible',
    arithmetic: '31/72 = 43,1; vidt læst 61,7–71,7',
  },
  {
    kind: 'said twice in one breath',
    text: 'Under halvdelen af klinikkerne – 33 ud af 62 – har en handicapvenlig indgang.',
    verdict: 'impossible',
    arithmetic: '33/62 = 53,2',
  },
  {
    kind: 'said twice in one breath',
    text: 'Mellem 50 og 60 pct. af lærerne (44 af 80) underviser uden for deres linjefag.',
    verdict: 'consistent',
    arithmetic: '44/80 = 55,0',
  },
  {
    kind: 'said twice in one breath',
    text: 'Mellem 50 og 60 pct. af lærerne (61 af 80) underviser uden for deres linjefag.',
    verdict: 'impossible',
    arithmetic: '61/80 = 76,3',
  },
  {
    kind: 'said twice in one breath',
    text: 'Enkelte havne (17 af 90) mangler landstrøm.',
    verdict: 'impossible',
    arithmetic: 'enkelte er vidt læst højst 10',
  },
  {
    kind: 'said twice in one breath',
    text: 'Enkelte havne (3 af 90) mangler landstrøm.',
    verdict: 'consistent',
    arithmetic: '1 ≤ 3 ≤ 3',
  },
  {
    kind: 'said twice in one breath',
    text: 'I alt har 27 af de 36 museer søgt midler, svarende til 75 procent.',
    verdict: 'consistent',
    arithmetic: '27/36 = 75,0',
  },
  {
    kind: 'said twice in one breath',
    text: 'I alt har 27 af de 36 museer søgt midler, svarende til 67 procent.',
    verdict: 'impossible',
    arithmetic: '27/36 = 75,0',
  },
  {
    kind: 'said twice in one breath',
    text: 'Elleve ud af de fjorten døgninstitutioner, dvs. 79 pct., har en medicinansvarlig.',
    verdict: 'consistent',
    arithmetic: '11/14 = 78,6',
  },
  {
    kind: 'said twice in one breath',
    text: 'Mindst to tredjedele af værkstederne (25 af 40) sorterer farligt affald for sig.',
    verdict: 'impossible',
    arithmetic: '25/40 = 62,5; mindst 66,7 kræver 27',
  },

  // Bases stated once, used later.
  {
    kind: 'base stated elsewhere',
    text: 'Undersøgelsen omfatter 11 sygehuse. 45 pct. af sygehusene har fast læge på akutmodtagelsen om natten.',
    verdict: 'consistent',
    arithmetic: '5/11 = 45,5',
  },
  {
    kind: 'base stated elsewhere',
    text: 'Undersøgelsen omfatter 11 sygehuse. 50 pct. af sygehusene har fast læge på akutmodtagelsen om natten.',
    verdict: 'impossible',
    arithmetic: '5/11 = 45,5 og 6/11 = 54,5; vidt læst 49 < x < 51',
  },
  {
    kind: 'base stated elsewhere',
    text: `63 boligforeninger har besvaret skemaet om radon.

Målinger

Af de 65 boligforeninger, der har besvaret skemaet, har 20 målt i alle kældre.`,
    verdict: 'contradictory',
    arithmetic: 'samme gruppe svarende er 63 ≠ 65',
  },
  {
    kind: 'base stated elsewhere',
    text: `Spørgeskemaet blev sendt til alle 98 kommuner, og 71 kommuner svarede.

Af de 71 kommuner har 30 indgået en aftale med en lokal forening, og yderligere 12 kommuner er i dialog om det.`,
    verdict: 'consistent',
    arithmetic: '71 ≤ 98; 30 + 12 = 42 ≤ 71',
  },
  {
    kind: 'base stated elsewhere',
    text: `Metode
Der er indhentet svar fra 84 skoler om undervisning i svømning og fra 59 skoler om trafikundervisning.

Svømning
48 pct. af skolerne har egen aftale med en svømmehal.

Trafik
En tredjedel af skolerne gennemfører cyklistprøven hvert år.`,
    verdict: 'consistent',
    arithmetic: '40/84 = 47,6; en tredjedel af 59 er 20',
  },
  {
    kind: 'base stated elsewhere',
    text: `Om undersøgelsen
– 47 plejecentre har deltaget i undersøgelsen om måltider
– 9 hospicer har deltaget i undersøgelsen om frivillige

Frivillige på hospicer
40 pct. af hospicerne har en lønnet koordinator for de frivillige.`,
    verdict: 'impossible',
    arithmetic: '3/9 = 33,3 og 4/9 = 44,4; vidt læst 39 < x < 41',
  },
  {
    kind: 'base stated elsewhere',
    text: 'Skemaet er sendt til 150 skoler, og 96 skoler har svaret. Det giver en svarprocent på 64.',
    verdict: 'consistent',
    arithmetic: '96/150 = 64,0',
  },
  {
    kind: 'base stated elsewhere',
    text: 'Skemaet er sendt til 150 skoler, og 96 skoler har svaret. Det giver en svarprocent på 74.',
    verdict: 'contradictory',
    arithmetic: '96/150 = 64,0; 74 pct. ville kræve 111',
  },

  // Distributions that exclude each other.
  {
    kind: 'distribution',
    text: '60 skoler har svaret. 24 skoler er færdige med ombygningen, 20 skoler er i gang, og de resterende 16 skoler er ikke begyndt.',
    verdict: 'consistent',
    arithmetic: '24 + 20 + 16 = 60',
  },
  {
    kind: 'distribution',
    text: '60 skoler har svaret. 24 skoler er færdige med ombygningen, 20 skoler er i gang, og de resterende 18 skoler er ikke begyndt.',
    verdict: 'contradictory',
    arithmetic: '24 + 20 + 18 = 62 af 60',
  },
  {
    kind: 'distribution',
    text: 'På spørgsmålet om brobizz svarer 55 pct. af de 120 ledere ja, 30 pct. nej og 15 pct. ved ikke.',
    verdict: 'consistent',
    arithmetic: '66 + 36 + 18 = 120',
  },
  {
    kind: 'distribution',
    text: 'På spørgsmålet om ny overenskomst svarer 55 pct. af de 120 ledere ja, 30 pct. nej og 25 pct. ved ikke.',
    verdict: 'contradictory',
    arithmetic: 'mindst 65 + 35 + 29 = 129 af 120',
  },
  {
    kind: 'distribution',
    text: '58 pct. af pendlerne er tilfredse med cykelparkeringen, 32 pct. er hverken tilfredse eller utilfredse, og 19 pct. er utilfredse.',
    verdict: 'contradictory',
    arithmetic: 'mindst 57 + 31 + 18 = 106 pct., hvad basen end er',
  },
  {
    kind: 'distribution',
    text: '34 pct. af pendlerne er tilfredse med cykelparkeringen, 33 pct. er hverken tilfredse eller utilfredse, og 34 pct. er utilfredse.',
    verdict: 'consistent',
    arithmetic: '33,5 + 32,5 + 33,5 = 99,5; 101 er afrunding',
  },
  {
    kind: 'distribution',
    text: 'Halvdelen af de 90 idrætshaller har fået nyt gulv, en tredjedel får det i år, og resten, en fjerdedel, må vente.',
    verdict: 'depends_on_reading',
    arithmetic: '45 + 30 + 22 = 97 af 90; vidt læst 41 + 26 + 18 = 85 ≤ 90',
  },
  {
    kind: 'distribution',
    text: 'Halvdelen af de 88 idrætshaller har fået nyt gulv, en fjerdedel får det i år, og den sidste fjerdedel må vente.',
    verdict: 'consistent',
    arithmetic: '44 + 22 + 22 = 88',
  },
  {
    kind: 'distribution',
    text: 'To tredjedele af vejprojekterne er i gang, mens halvdelen endnu ikke er påbegyndt.',
    verdict: 'contradictory',
    arithmetic: 'mindst 61,7 + 45 = 106,7 pct.',
  },
  {
    kind: 'distribution',
    text: '62 pct. af foreningerne har en børneattestpolitik, mens 48 pct. ikke har.',
    verdict: 'contradictory',
    arithmetic: 'mindst 61 + 47 = 108 pct.',
  },
  {
    kind: 'distribution',
    text: '62 pct. af foreningerne har en børneattestpolitik, mens 38 pct. ikke har.',
    verdict: 'consistent',
    arithmetic: '62 + 38 = 100',
  },
  {
    kind: 'distribution',
    text: `Hvor tit får borgerne besøg?
45 pct. af de 200 borgere får besøg dagligt, 35 pct. ugentligt, 15 pct. månedligt og 5 pct. sjældnere.`,
    verdict: 'consistent',
    arithmetic: '90 + 70 + 30 + 10 = 200',
  },
  {
    kind: 'distribution',
    text: `Hvor tit får borgerne besøg?
45 pct. af de 200 borgere får besøg dagligt, 40 pct. ugentligt, 25 pct. månedligt og 5 pct. sjældnere.`,
    verdict: 'contradictory',
    arithmetic: 'mindst 89 + 79 + 49 + 9 = 226 af 200',
  },
  {
    kind: 'distribution',
    text: 'I 14 af de 40 kommuner bruger under 25 pct. af de ældre tilbuddet, i 16 kommuner mellem 25 og 50 pct. og i 10 kommuner over 50 pct. af de ældre.',
    verdict: 'consistent',
    arithmetic: '14 + 16 + 10 = 40',
  },
  {
    kind: 'distribution',
    text: 'I 14 af de 40 kommuner bruger under 25 pct. af de ældre tilbuddet, i 16 kommuner mellem 25 og 50 pct. og i 13 kommuner over 50 pct. af de ældre.',
    verdict: 'contradictory',
    arithmetic: '14 + 16 + 13 = 43 af 40',
  },
  {
    kind: 'distribution',
    text: 'De 80 ansøgninger fordeler sig med 41 fra selvejende institutioner, 28 fra kommunale og 17 fra private.',
    verdict: 'contradictory',
    arithmetic: '41 + 28 + 17 = 86 ≠ 80',
  },
  {
    kind: 'distribution',
    text: 'De 80 ansøgninger fordeler sig med 41 fra selvejende institutioner, 28 fra kommunale og 11 fra private.',
    verdict: 'consistent',
    arithmetic: '41 + 28 + 11 = 80',
  },
  {
    kind: 'distribution',
    text: `Af de 52 jobcentre vurderer 21, at indsatsen i høj grad virker, 19 svarer i nogen grad, og 12 svarer i mindre grad eller slet ikke.`,
    verdict: 'consistent',
    arithmetic: '21 + 19 + 12 = 52',
  },
  {
    kind: 'distribution',
    text: 'Over halvdelen af de 66 medarbejdere er helt enige, knap 40 pct. er delvist enige, og hver femte er uenig.',
    verdict: 'depends_on_reading',
    arithmetic: 'mindst 34 + 25 + 13 = 72 af 66; vidt læst 34 + 20 + 10 = 64 ≤ 66',
  },
  {
    kind: 'distribution',
    text: 'Godt 70 pct. af togene var rettidige, mens næsten 40 pct. var forsinkede.',
    verdict: 'depends_on_reading',
    arithmetic: 'over 70 + mindst 37 > 100; vidt læst 70 + 30 = 100',
  },
  {
    kind: 'distribution',
    text: 'Mindre end en fjerdedel af beboerne er meget trygge, 30 pct. er trygge, og resten, 35 pct., er utrygge.',
    verdict: 'contradictory',
    arithmetic: 'højst 25 + 31 + 36 = 92 pct., men de tre skal give 100',
  },
  {
    kind: 'distribution',
    text: 'Flertallet af de 45 læger siger ja til ordningen, og flertallet siger nej.',
    verdict: 'contradictory',
    arithmetic: '23 + 23 = 46 af 45',
  },

  // Several answers allowed, or simply different things.
  {
    kind: 'several answers',
    text: 'Skolerne kunne angive flere årsager. 62 pct. peger på økonomien, 54 pct. på mangel på lærere og 31 pct. på små lokaler.',
    verdict: 'consistent',
    arithmetic: '62 + 54 + 31 = 147, men der kunne sættes flere krydser',
  },
  {
    kind: 'several answers',
    text: 'Som barrierer nævner 70 pct. af virksomhederne regler, 45 pct. nævner priser, og 25 pct. nævner manglende viden (flere svar mulige).',
    verdict: 'consistent',
    arithmetic: 'flere svar mulige',
  },
  {
    kind: 'several answers',
    text: '80 pct. af bibliotekerne udlåner brætspil, 65 pct. udlåner værktøj, og 40 pct. udlåner frø.',
    verdict: 'consistent',
    arithmetic: 'forskellige ting, som samme bibliotek kan gøre',
  },
  {
    kind: 'several answers',
    text: '45 af de 60 spejdergrupper har egen hytte, og 38 af de 60 grupper har fået tilskud i år.',
    verdict: 'consistent',
    arithmetic: '45 + 38 = 83, men en gruppe kan være begge dele',
  },
  {
    kind: 'several answers',
    text: `Af de 50 kulturhuse angiver 40, at de mangler teknikere, 35 mangler penge til drift, og 12 mangler scene. Ét hus kan have angivet flere mangler.`,
    verdict: 'consistent',
    arithmetic: 'flere svar mulige',
  },
  {
    kind: 'several answers',
    text: '70 pct. af kommunerne har en klimaplan, og 60 pct. af kommunerne har en plan for klimatilpasning.',
    verdict: 'consistent',
    arithmetic: 'to forskellige planer',
  },
  {
    kind: 'several answers',
    text: 'Tre ud af fire sygeplejersker har oplevet travlhed, og to ud af tre har overvejet at skifte job.',
    verdict: 'consistent',
    arithmetic: 'samme sygeplejerske kan begge dele',
  },

  // Remainders.
  {
    kind: 'remainder',
    text: 'En fjerdedel af de 64 lokalråd mødes hver måned, og halvdelen mødes hvert kvartal. De øvrige 16 lokalråd mødes kun en gang om året.',
    verdict: 'consistent',
    arithmetic: '16 + 32 + 16 = 64',
  },
  {
    kind: 'remainder',
    text: 'En fjerdedel af de 64 lokalråd mødes hver måned, og halvdelen mødes hvert kvartal. De øvrige 30 lokalråd mødes kun en gang om året.',
    verdict: 'contradictory',
    arithmetic: 'mindst 13 + 29 + 30 = 72 af 64',
  },
  {
    kind: 'remainder',
    text: 'Af 36 busruter er 22 elektriske. De resterende 12 busruter skifter næste år.',
    verdict: 'contradictory',
    arithmetic: '22 + 12 = 34 ≠ 36',
  },
  {
    kind: 'remainder',
    text: 'Af 36 busruter er 22 elektriske. De resterende 14 busruter skifter næste år.',
    verdict: 'consistent',
    arithmetic: '22 + 14 = 36',
  },
  {
    kind: 'remainder',
    text: '70 pct. af husstandene sorterer madaffald, og 20 pct. er på vej. De resterende husstande er fritaget.',
    verdict: 'consistent',
    arithmetic: 'resten er ca. 10 pct.',
  },
  {
    kind: 'remainder',
    text: '60 pct. af husstandene sorterer madaffald, og 55 pct. er på vej til det. De resterende husstande er fritaget.',
    verdict: 'contradictory',
    arithmetic: 'mindst 59 + 54 = 113 pct.',
  },
  {
    kind: 'remainder',
    text: '40 pct. af cykelstierne er renoveret inden april, 70 pct. er renoveret inden juni og 90 pct. inden oktober. De resterende 10 pct. er ikke planlagt.',
    verdict: 'consistent',
    arithmetic: 'inden tælles op: 40 ≤ 70 ≤ 90, og 90 + 10 = 100',
  },

  // Subsets and additions.
  {
    kind: 'subset',
    text: '35 kommuner har en klimaplan. Heraf har 38 fået planen godkendt.',
    verdict: 'contradictory',
    arithmetic: '38 > 35',
  },
  {
    kind: 'subset',
    text: '35 kommuner har en klimaplan. Heraf har 28 fået planen godkendt.',
    verdict: 'consistent',
    arithmetic: '28 ≤ 35',
  },
  {
    kind: 'subset',
    text: 'I alt deltog 240 medarbejdere i kurset, heraf 150 kvinder og 110 mænd.',
    verdict: 'contradictory',
    arithmetic: '150 + 110 = 260 > 240',
  },
  {
    kind: 'subset',
    text: 'I alt deltog 240 medarbejdere i kurset, heraf 150 kvinder og 90 mænd.',
    verdict: 'consistent',
    arithmetic: '150 + 90 = 240',
  },
  {
    kind: 'subset',
    text: 'Af de 80 adspurgte museer har 60 svaret. Af disse mener halvdelen (30), at entréen bør være gratis.',
    verdict: 'consistent',
    arithmetic: '30/60 = 50',
  },
  {
    kind: 'subset',
    text: 'Af de 80 adspurgte museer har 60 svaret. Af disse mener halvdelen (40), at entréen bør være gratis.',
    verdict: 'contradictory',
    arithmetic: '40/60 = 66,7; halvdelen af 60 er vidt læst 27–33',
  },
  {
    kind: 'subset',
    text: 'Af de 72 kommuner har 48 kommuner åbnet svømmehallen. Af de kommuner, der ikke har åbnet svømmehallen, forventer halvdelen (12 kommuner) at åbne i august.',
    verdict: 'consistent',
    arithmetic: '72 − 48 = 24; halvdelen er 12',
  },
  {
    kind: 'subset',
    text: 'Af de 72 kommuner har 48 kommuner åbnet svømmehallen. Af de kommuner, der ikke har åbnet svømmehallen, forventer halvdelen (18 kommuner) at åbne i august.',
    verdict: 'contradictory',
    arithmetic: '72 − 48 = 24; halvdelen er vidt læst 11–13',
  },
  {
    kind: 'subset',
    text: '26 af de 90 skoler har ikke en skolebod. Blandt de skoler, der ikke har en skolebod, angiver 31, at de savner plads.',
    verdict: 'contradictory',
    arithmetic: '31 > 26',
  },
  {
    kind: 'addition',
    text: '60 pct. af boligerne er efterisoleret. Yderligere 50 pct. af boligerne bliver efterisoleret næste år.',
    verdict: 'contradictory',
    arithmetic: 'mindst 59 + 49 = 108 pct.',
  },
  {
    kind: 'addition',
    text: '60 pct. af boligerne er efterisoleret. Yderligere 25 pct. af boligerne bliver efterisoleret næste år.',
    verdict: 'consistent',
    arithmetic: '60 + 25 = 85',
  },
  {
    kind: 'addition',
    text: 'Af de 30 haller har 18 fået varmepumpe, og yderligere 14 haller har søgt om det.',
    verdict: 'contradictory',
    arithmetic: '18 + 14 = 32 af 30',
  },

  // Totals.
  {
    kind: 'total',
    text: 'Der kom i alt 96 høringssvar: 41 fra borgere, 33 fra foreninger og 24 fra virksomheder.',
    verdict: 'contradictory',
    arithmetic: '41 + 33 + 24 = 98 ≠ 96',
  },
  {
    kind: 'total',
    text: 'Der kom i alt 96 høringssvar: 41 fra borgere, 33 fra foreninger og 22 fra virksomheder.',
    verdict: 'consistent',
    arithmetic: '41 + 33 + 22 = 96',
  },
  {
    kind: 'total',
    text: 'Ordningen er taget i brug af 12 skoler i nord og 15 skoler i syd, tilsammen 29 skoler.',
    verdict: 'contradictory',
    arithmetic: '12 + 15 = 27 ≠ 29',
  },
  {
    kind: 'total',
    text: 'Ordningen er taget i brug af 12 skoler i nord og 15 skoler i syd, tilsammen 27 skoler.',
    verdict: 'consistent',
    arithmetic: '12 + 15 = 27',
  },

  // Money.
  {
    kind: 'money',
    text: 'Puljen er på 30 mio. kr. Heraf går 12 mio. kr. til legepladser, 11 mio. kr. til stier og 9 mio. kr. til belysning.',
    verdict: 'contradictory',
    arithmetic: '12 + 11 + 9 = 32; afrunding rækker højst til 30,5',
  },
  {
    kind: 'money',
    text: 'Puljen er på ca. 45 mio. kr. Heraf går 20,5 mio. kr. til legepladser, 14,2 mio. kr. til stier og 9,9 mio. kr. til belysning.',
    verdict: 'consistent',
    arithmetic: '20,5 + 14,2 + 9,9 = 44,6, ca. 45',
  },
  {
    kind: 'money',
    text: 'Forsyningen brugte 4,2 mio. kr. på nye pumper og 3,1 mio. kr. på rørbrud i 2019.',
    verdict: 'consistent',
    arithmetic: 'to beløb uden sammenhæng',
  },

  // The same quantity twice.
  {
    kind: 'same quantity twice',
    text: `Sammenfatning
42 pct. af lærerne har været på efteruddannelse i digital dannelse.

Resultater
Skemaet viser, at 24 pct. af lærerne har været på efteruddannelse i digital dannelse.`,
    verdict: 'contradictory',
    arithmetic: '42 og 24 for samme ting',
  },
  {
    kind: 'same quantity twice',
    text: `Sammenfatning
Godt 40 pct. af lærerne har været på efteruddannelse i digital dannelse.

Resultater
Skemaet viser, at 42 pct. af lærerne har været på efteruddannelse i digital dannelse.`,
    verdict: 'consistent',
    arithmetic: '41,5–42,5 ligger i (40; 43]',
  },
  {
    kind: 'same quantity twice',
    text: `Kort fortalt: Flertallet af gymnasierne har indført mobilhotel.

Resultater
38 pct. af gymnasierne har indført mobilhotel.`,
    verdict: 'contradictory',
    arithmetic: '38 er ikke over 50',
  },
  {
    kind: 'same quantity twice',
    text: 'I 2018 havde 35 af de 98 kommuner en madkundskabspulje. I 2021 havde 52 af de 98 kommuner en madkundskabspulje.',
    verdict: 'consistent',
    arithmetic: 'to tidspunkter',
  },
  {
    kind: 'same quantity twice',
    text: 'Andelen af skoler med egen have er steget fra 30 pct. i 2019 til 45 pct. i 2021.',
    verdict: 'consistent',
    arithmetic: 'to tidspunkter',
  },

  // All and none.
  {
    kind: 'all and none',
    text: 'Alle 14 svømmehaller er åbne. 3 af svømmehallerne er fortsat lukket.',
    verdict: 'contradictory',
    arithmetic: '14 + 3 = 17 af 14',
  },
  {
    kind: 'all and none',
    text: 'Alle 14 svømmehaller er åbne. 3 af svømmehallerne har desuden udvidet åbningstiden.',
    verdict: 'consistent',
    arithmetic: '3 ≤ 14',
  },
  {
    kind: 'all and none',
    text: 'Ingen af de 22 fiskerihavne har modtaget tilskud til landstrøm. To af fiskerihavnene har modtaget tilskud til landstrøm.',
    verdict: 'contradictory',
    arithmetic: '0 ≠ 2',
  },

  // Order in time.
  {
    kind: 'order in time',
    text: 'Senest den 1. marts var 30 af de 50 haller renoveret. Senest den 1. juni var 26 af hallerne renoveret.',
    verdict: 'contradictory',
    arithmetic: '30 ≤ 26 er falsk',
  },
  {
    kind: 'order in time',
    text: 'Senest den 1. marts var 20 af de 50 haller renoveret. Senest den 1. juni var 26 af hallerne renoveret.',
    verdict: 'consistent',
    arithmetic: '20 ≤ 26',
  },
  {
    kind: 'order in time',
    text: `Hvornår forventer fjernvarmeværkerne at være klar?
• Godt 30 pct. af de 60 værker er klar ved udgangen af marts.
• Halvdelen forventer at være klar ved udgangen af maj.
• I løbet af september forventer ca. 12 pct. at være klar.
• De resterende værker (7 pct.) kan endnu ikke sige noget.`,
    verdict: 'consistent',
    arithmetic: '19 + 30 + 7 + 4 = 60',
  },
  {
    kind: 'order in time',
    text: `Hvornår forventer fjernvarmeværkerne at være klar?
• Godt 50 pct. af de 60 værker er klar ved udgangen af marts.
• Halvdelen forventer at være klar ved udgangen af maj.
• I løbet af september forventer ca. 30 pct. at være klar.
• De resterende værker (7 pct.) kan endnu ikke sige noget.`,
    verdict: 'contradictory',
    arithmetic: 'mindst 30 + 27 + 15 + 4 = 76 af 60',
  },

  // Numbers that are no quantities.
  {
    kind: 'numbers set aside',
    text: 'Efter § 5, stk. 2, i lov nr. 170 af 29. januar 2020 skal planen være klar. Ring på tlf. 33 12 45 67, se side 4 af 12, eller henvis til sag 2021-004512.',
    verdict: 'consistent',
    arithmetic: 'ingen mængder',
  },
  {
    kind: 'numbers set aside',
    text: `Referat af møde nr. 7 den 14.03.2022 kl. 16.30 i lokale 204.

1. Godkendelse af dagsorden
2. Budget 2023

Side 1 af 3`,
    verdict: 'consistent',
    arithmetic: 'ingen mængder',
  },
  {
    kind: 'numbers set aside',
    text: 'Reglen gælder elever fra 15 år og opefter i perioden 2019-2022. Temperaturen på 5. klasses tur var 21 grader, og COVID-19 var ikke længere et emne.',
    verdict: 'consistent',
    arithmetic: 'ingen mængder af en base',
  },

  // Layout as it comes out of a PDF.
  {
    kind: 'layout',
    text: `48 af de 60 kom-
muner har vedtaget en trafiksikkerhedsplan, og de reste-
rende 12 kommuner er


Dato: 3. maj 2021

Sags ID: SAG-2021-00418
E-mail: info@eksempel.dk

Parkvej 12
8000 Aarhus C

Side 3 af 9

NOTAT

 i gang med at udarbejde den.`,
    verdict: 'consistent',
    arithmetic: '48 + 12 = 60',
  },
  {
    kind: 'layout',
    text: `• 15 af de 40
  biblioteker (48
  pct.) har ændret
  åbningstid.`,
    verdict: 'impossible',
    arithmetic: '15/40 = 37,5',
  },

  // Number words.
  {
    kind: 'number words',
    text: 'Fire af de ni færgeruter, altså 44 procent, kører efter den nye køreplan.',
    verdict: 'consistent',
    arithmetic: '4/9 = 44,4',
  },
  {
    kind: 'number words',
    text: 'Femoghalvtreds procent af de tyve børnehaver er med i ordningen, og ni af de tyve børnehaver er ikke med i ordningen.',
    verdict: 'consistent',
    arithmetic: '11 + 9 = 20',
  },
  {
    kind: 'number words',
    text: 'Tre fjerdedele af de tolv lejrskoler har svaret ja, to har svaret nej, og to har ikke svaret.',
    verdict: 'contradictory',
    arithmetic: '9 + 2 + 2 = 13 af 12; vidt læst 8,4–9,6, altså stadig 9',
  },
];
