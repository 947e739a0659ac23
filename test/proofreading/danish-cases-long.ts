import type { ProofreadingCase } from './proofreading-case.ts';

/** Longer Danish texts as they are really written, most of them without any fault: nothing hard may be said of those. */
export const danishCasesLong: readonly ProofreadingCase[] = [
  {
    kind: 'whole text',
    text: `NOTAT

Status på kommunernes indsats mod madspild

Til: Teknik- og Miljøudvalget
Sagsnr.: 2021-118-0042
Dato: 14. september 2021

Baggrund
Byrådet besluttede den 3. marts 2021 at følge de kommunale køkkeners arbejde med madspild. Forvaltningen har derfor sendt et spørgeskema til alle 64 køkkener. 58 køkkener har besvaret skemaet, hvilket giver en svarprocent på 91.

Hovedresultater
• Godt to tredjedele af køkkenerne (40 af 58) vejer nu madspildet hver uge.
• 12 køkkener vejer madspildet hver måned.
• De resterende 6 køkkener vejer ikke madspildet.

Hvad gør køkkenerne?
Køkkenerne kunne sætte flere kryds. 79 pct. bruger rester i nye retter, 60 pct. har indført mindre portioner, og 26 pct. sælger overskydende mad om aftenen.

Næsten alle køkkener (55) ønsker at fortsætte. Knap hvert tiende køkken har svært ved at finde tid til vejningen.

Økonomi
Der er afsat 1,2 mio. kr. i 2021 og 0,9 mio. kr. i 2022. Heraf er 0,4 mio. kr. brugt på vægte.`,
    verdict: 'consistent',
    arithmetic: '40 + 12 + 6 = 58; 58/64 = 90,6; 55/58 = 94,8; 46/58 = 79,3; 35/58 = 60,3; 15/58 = 25,9',
  },
  {
    kind: 'whole text',
    text: `Sundhedsplejens arbejde i skolerne

Undersøgelsen bygger på svar fra 46 af landets kommuner. I 31 kommuner tilbydes alle elever i 5. klasse en samtale, mens 15 kommuner kun tilbyder samtaler efter behov.

Af de 31 kommuner, der tilbyder alle en samtale, har 22 ansat flere sundhedsplejersker siden 2018. I de øvrige 9 kommuner er antallet uændret.

Kommunerne er også spurgt til samarbejdet med skolerne. 54 pct. vurderer, at samarbejdet er godt, 33 pct. vurderer, at det er acceptabelt, og 13 pct. vurderer, at det er dårligt.

To ud af tre kommuner oplever, at flere børn mistrives. Halvdelen har oprettet særlige grupper for børn med skilte forældre, og lidt over en tredjedel har grupper for børn, der har mistet en forælder.`,
    verdict: 'consistent',
    arithmetic:
      '31 + 15 = 46; 22 + 9 = 31; 25 + 15 + 6 = 46; 25/46 = 54,3; 15/46 = 32,6; 6/46 = 13,0; 31/46 = 67,4; 23/46; 16/46 = 34,8',
  },
  {
    kind: 'whole text',
    text: `Sundhedsplejens arbejde i skolerne

Undersøgelsen bygger på svar fra 46 af landets kommuner. I 31 kommuner tilbydes alle elever i 5. klasse en samtale, mens 15 kommuner kun tilbyder samtaler efter behov.

Af de 31 kommuner, der tilbyder alle en samtale, har 22 ansat flere sundhedsplejersker siden 2018. I de øvrige 14 kommuner er antallet uændret.`,
    verdict: 'contradictory',
    arithmetic: '22 + 14 = 36 af 31',
  },
  {
    kind: 'whole text',
    text: `Letbanen efter et år

Passagerne er glade for letbanen. I en måling blandt 1.204 passagerer svarer 71 pct., at de er tilfredse eller meget tilfredse, 18 pct. svarer hverken eller, og 11 pct. er utilfredse.

Hver fjerde passager kørte tidligere i bil. 42 pct. kørte i bus, mens 12 pct. cyklede. De øvrige rejste ikke tidligere på strækningen.

96,2 procent af afgangene var rettidige i december. Det er 2,1 procentpoint bedre end året før. I juni var 91,8 procent af afgangene rettidige.

Der er 19 stationer på strækningen. 7 af dem har fået nye cykelstativer, og yderligere 5 får det i 2023.`,
    verdict: 'consistent',
    arithmetic: '71 + 18 + 11 = 100; 25 + 42 + 12 = 79; 7 + 5 = 12 ≤ 19',
  },
  {
    kind: 'whole text',
    text: `Referat af møde i skolebestyrelsen den 12. november 2019

Deltagere: 9 af bestyrelsens 11 medlemmer

1. Elevtal
Skolen har 412 elever, heraf 208 piger og 204 drenge. Det er 14 flere end sidste år. 38 elever har fået plads i SFO'en efter sommerferien.

2. Trivsel
I den nationale trivselsmåling svarer 88 pct. af eleverne, at de er glade for deres klasse. 9 pct. er ikke glade for deres klasse.

3. Økonomi
Skolens budget er på 31,4 mio. kr. Forventet mindreforbrug: 0,3 mio. kr.

4. Eventuelt
Næste møde er den 14. januar kl. 17.00 i lokale 12.`,
    verdict: 'consistent',
    arithmetic: '208 + 204 = 412; 88 + 9 = 97',
  },
  {
    kind: 'whole text',
    text: `Referat af møde i skolebestyrelsen den 12. november 2019

1. Elevtal
Skolen har 412 elever, heraf 228 piger og 204 drenge. Det er 14 flere end sidste år.

2. Trivsel
I den nationale trivselsmåling svarer 88 pct. af eleverne, at de er glade for deres klasse.`,
    verdict: 'contradictory',
    arithmetic: '228 + 204 = 432 > 412',
  },
  {
    kind: 'whole text',
    text: `Klimatilpasning i havnebyer

Metode
Spørgeskemaet er sendt til 52 havne. 39 havne har svaret.

Risiko
Omkring halvdelen af havnene (19) har haft oversvømmelse inden for de seneste fem år. 8 havne har haft det to gange eller mere.

Planer
Knap tre fjerdedele af havnene (29) har en beredskabsplan. De 10 havne, der ikke har en beredskabsplan, begrunder det især med manglende tid og penge.

Lige over en tredjedel (14) har bygget dige eller mur. Yderligere 11 havne har planer om det. Resten afventer statens kortlægning.

Finansiering
De 39 havne har tilsammen søgt 210 mio. kr. og fået 145 mio. kr.`,
    verdict: 'consistent',
    arithmetic: '19/39 = 48,7; 29/39 = 74,4; 39 − 29 = 10; 14/39 = 35,9; 14 + 11 + 14 = 39',
  },
  {
    kind: 'whole text',
    text: `Klimatilpasning i havnebyer

Metode
Spørgeskemaet er sendt til 52 havne. 39 havne har svaret.

Risiko
Omkring halvdelen af havnene (27) har haft oversvømmelse inden for de seneste fem år.`,
    verdict: 'contradictory',
    arithmetic: '27/39 = 69,2; vidt læst 45–55',
  },
  {
    kind: 'whole text',
    text: `Frivillige på plejehjem

Tre fjerdedele af plejehjemmene i regionen har frivillige. De fleste af dem har mellem 5 og 15 frivillige, og enkelte har over 50.

Halvdelen af de frivillige er over 65 år. En tredjedel er mellem 40 og 65 år. Resten er under 40 år.

På spørgsmålet, om de frivillige får den støtte, de har brug for, svarer 6 ud af 10 ja, 3 ud af 10 delvist og 1 ud af 10 nej.

To plejehjem har ansat en koordinator. Flere overvejer det samme, men mange mangler penge.`,
    verdict: 'consistent',
    arithmetic: '1/2 + 1/3 + 1/6; 60 + 30 + 10 = 100',
  },
  {
    kind: 'whole text',
    text: `Elbiler i hjemmeplejen

I 2020 havde 8 af de 98 kommuner elbiler i hjemmeplejen. I 2021 var tallet 21, og i 2022 havde 47 kommuner elbiler. Stigningen fra 2021 til 2022 er på 124 pct.

57 pct. af de kommuner, der har elbiler, oplyser, at rækkevidden er tilstrækkelig. 30 pct. mener, at den ikke er tilstrækkelig om vinteren. De resterende har ikke taget stilling.

For hver elbil spares ca. 2,1 ton CO2 om året. Med 1.400 biler giver det knap 3.000 ton.`,
    verdict: 'consistent',
    arithmetic: 'tre tidspunkter; 27/47 = 57,4; 14/47 = 29,8; 1400 · 2,1 = 2940',
  },
  {
    kind: 'whole text',
    text: `Opsamling

Et flertal af bibliotekerne forventer at være genåbnet inden udgangen af juni.

Resultater

Af de 97 folkebiblioteker, der har svaret, er 41 allerede genåbnet. 33 forventer at åbne i juni, 15 i juli, og 8 kan endnu ikke sige hvornår.

Blandt de biblioteker, der endnu ikke er genåbnet, peger 61 pct. på pladsforhold og 45 pct. på bemanding som årsag. Bibliotekerne kunne angive flere årsager.`,
    verdict: 'consistent',
    arithmetic: '41 + 33 = 74 > 48,5; 41 + 33 + 15 + 8 = 97; 34/56 = 60,7; 25/56 = 44,6',
  },
  {
    kind: 'whole text',
    text: `Opsamling

Et flertal af bibliotekerne er allerede genåbnet.

Resultater

97 folkebiblioteker har svaret på undersøgelsen. Heraf er 41 allerede genåbnet.`,
    verdict: 'consistent',
    arithmetic: '41/97 = 42 er ikke et flertal, men at de to steder måler det samme, er et skøn',
  },
  {
    kind: 'whole text',
    text: `Tilsyn med byggepladser 2022

Arbejdstilsynet besøgte 320 byggepladser. På 208 byggepladser blev der givet mindst én reaktion. Det svarer til 65 pct. af besøgene.

I alt blev der givet 512 reaktioner: 301 påbud med frist, 143 strakspåbud, 41 forbud og 27 vejledninger.

Faldulykker udgør fortsat den største gruppe. 37 pct. af ulykkerne var fald fra højde, 22 pct. var snublen, og 18 pct. skete med maskiner.`,
    verdict: 'consistent',
    arithmetic: '208/320 = 65,0; 301 + 143 + 41 + 27 = 512; 37 + 22 + 18 = 77',
  },
  {
    kind: 'whole text',
    text: `Tilsyn med byggepladser 2022

Arbejdstilsynet besøgte 320 byggepladser.

I alt blev der givet 512 reaktioner: 301 påbud med frist, 143 strakspåbud, 61 forbud og 27 vejledninger.`,
    verdict: 'contradictory',
    arithmetic: '301 + 143 + 61 + 27 = 532 ≠ 512',
  },
  {
    kind: 'whole text',
    text: `Unge og uddannelse

Ud af de 1.150 unge, der forlod 9. klasse, begyndte 46 pct. på en gymnasial uddannelse og 38 pct. i 10. klasse. 9 pct. begyndte på en erhvervsuddannelse. De sidste 7 pct. er i gang med et andet forløb eller uden uddannelse.

Pigerne vælger oftere gymnasiet: 53 pct. af pigerne begyndte på en gymnasial uddannelse mod 39 pct. af drengene.

Ved årets udgang var 1 ud af 20 faldet fra.`,
    verdict: 'consistent',
    arithmetic: '46 + 38 + 9 + 7 = 100',
  },
  {
    kind: 'whole text',
    text: `Unge og uddannelse

Ud af de 1.150 unge, der forlod 9. klasse, begyndte 46 pct. på en gymnasial uddannelse og 38 pct. i 10. klasse. 9 pct. begyndte på en erhvervsuddannelse. De sidste 17 pct. er i gang med et andet forløb eller uden uddannelse.`,
    verdict: 'contradictory',
    arithmetic: 'mindst 45 + 37 + 8 + 16 = 106 pct.',
  },
  {
    kind: 'whole text',
    text: `Naturstyrelsens tilskud til private lodsejere

I 2023 fik 140 lodsejere tilskud, og 60 fik afslag. 25 ansøgninger var fortsat under behandling ved årets udgang. I alt modtog styrelsen 225 ansøgninger.

Tilskuddene beløb sig til 18,4 mio. kr., fordelt på 9,1 mio. kr. til skovrejsning, 6,2 mio. kr. til vådområder og 3,1 mio. kr. til levende hegn.

Den gennemsnitlige sagsbehandlingstid var 97 dage. I 80 pct. af sagerne blev fristen på 120 dage overholdt.`,
    verdict: 'consistent',
    arithmetic: '140 + 60 + 25 = 225; 9,1 + 6,2 + 3,1 = 18,4',
  },
  {
    kind: 'whole text',
    text: `Naturstyrelsens tilskud til private lodsejere

Tilskuddene beløb sig til 18,4 mio. kr., fordelt på 9,1 mio. kr. til skovrejsning, 8,2 mio. kr. til vådområder og 3,1 mio. kr. til levende hegn.`,
    verdict: 'contradictory',
    arithmetic: '9,1 + 8,2 + 3,1 = 20,4 ≠ 18,4',
  },
  {
    kind: 'whole text',
    text: `Akuttelefonen

Andelen af opkald, der besvares inden for 5 minutter, er 83 pct. om dagen, 76 pct. om aftenen og 91 pct. om natten.

Halvdelen af opkaldene handler om børn. En fjerdedel af opkaldene fører til en konsultation, og 14 pct. fører til indlæggelse. I resten af opkaldene er rådgivning nok.

Tilfredsheden er høj: 4 ud af 5 er tilfredse, og færre end hver tiende er utilfreds.`,
    verdict: 'consistent',
    arithmetic: 'tre slags tidspunkter; 25 + 14 + 61; 80 + under 10',
  },
  {
    kind: 'whole text',
    text: `Energirenovering af kommunale bygninger

Kommunen ejer 186 bygninger. Ved udgangen af 2021 var 60 bygninger renoveret. Ved udgangen af 2022 var 94 bygninger renoveret, og ved udgangen af 2023 var 121 bygninger renoveret. De sidste 65 bygninger skal renoveres inden 2027.`,
    verdict: 'consistent',
    arithmetic: '60 ≤ 94 ≤ 121; 121 + 65 = 186',
  },
  {
    kind: 'whole text',
    text: `Energirenovering af kommunale bygninger

Kommunen ejer 186 bygninger. Ved udgangen af 2022 var 94 bygninger renoveret. De øvrige 102 bygninger skal renoveres inden 2027.`,
    verdict: 'contradictory',
    arithmetic: '94 + 102 = 196 af 186',
  },
];
