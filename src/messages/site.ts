/** What stands around every page. */
import type { Phrases } from './phrase.ts';
import { counted } from './phrase.ts';

export const site = {
  skip: { da: 'Gå til indholdet', en: 'Skip to content' },
  home: { da: 'Forside', en: 'Front page' },
  rules: { da: 'Regler', en: 'Rules' },
  derogations: { da: 'Fravigelser', en: 'Derogations' },
  activities: { da: 'Aktiviteter', en: 'Activities' },
  attention: { da: 'Opmærksomhed', en: 'Attention' },
  agreements: { da: 'Aftaler', en: 'Agreements' },
  hotlines: { da: 'Hotlines', en: 'Hotlines' },
  wrongDay: (text: string) => ({
    da: `»${text}« er ikke en dag. Skriv den som 2020-05-31.`,
    en: `"${text}" is not a day. Write it like 2020-05-31.`,
  }),
  seeAlso: (title: string) => ({ da: `Se også: ${title}`, en: `See also: ${title}` }),
  memos: { da: 'Notater', en: 'Memos' },
  proofreading: { da: 'Korrektur', en: 'Proofreading' },
  calendar: { da: 'Kalender', en: 'Calendar' },
  data: { da: 'Data', en: 'Data' },
  ownAuthority: { da: 'Min myndighed', en: 'My authority' },
  rounds: { da: 'Runder', en: 'Rounds' },
  announcements: { da: 'Orienteringer', en: 'Announcements' },
  try: { da: 'Prøv', en: 'Try it' },
  menu: { da: 'Menu', en: 'Menu' },
  mainNavigation: { da: 'Hovedmenu', en: 'Main menu' },
  youAreHere: { da: 'Du er her', en: 'You are here' },
  otherLanguage: { da: 'English', en: 'Dansk' },
  accessibility: { da: 'Tilgængelighedserklæring', en: 'Accessibility statement' },
  privacy: { da: 'Privatliv', en: 'Privacy' },
  about: {
    da: 'Pejling spørger mange myndigheder, hvor langt de er, og udgiver notater, hvor hvert tal kan bevise sig selv.',
    en: 'Pejling asks many authorities how far they are, and publishes memos in which every figure proves itself.',
  },
  aboutAnswers: { da: 'Om svarene', en: 'About the answers' },
  synthetic: {
    da: 'Svarene her er opdigtede. De viser, hvordan Pejling virker, og siger ikke noget om nogen rigtig myndighed.',
    en: 'The answers here are made up. They show how Pejling works and say nothing about any real authority.',
  },
  trial: {
    da: 'Prøverunde: svar frit. Andre kan se, hvad der sendes her, og svarene bliver ikke brugt til noget.',
    en: 'Trial round: answer freely. Others can see what is sent here, and the answers are not used for anything.',
  },
  seenFrom: (date: string) => ({ da: `Set fra ${date}`, en: `As of ${date}` }),
  notFoundTitle: { da: 'Siden findes ikke', en: 'Page not found' },
  notFound: {
    da: 'Der er ingen side på den adresse. Se efter, om den er skrevet rigtigt, eller begynd på forsiden.',
    en: 'There is no page at this address. Check that it is typed correctly, or start from the front page.',
  },
  crossSiteTitle: { da: 'Der blev ikke gemt noget', en: 'Nothing was saved' },
  crossSite: {
    da: 'Formularen kom ikke fra denne side. Åbn dit link igen, og prøv derfra.',
    en: 'The form did not come from this site. Open your link again and try from there.',
  },
  tooLargeTitle: { da: 'Det var for meget på én gang', en: 'That was too much at once' },
  tooLarge: (limit: string) => ({
    da: `Der kan højst sendes ${limit} ad gangen, og intet af det er gemt. Kort teksten af, og prøv igen.`,
    en: `At most ${limit} can be sent at a time, and none of it was saved. Shorten the text and try again.`,
  }),
  tooManyTitle: { da: 'For mange på én gang', en: 'Too many at once' },
  tooMany: (seconds: number) => ({
    da: `Der er sendt usædvanlig meget herfra. Vent ${counted(seconds, 'sekund', 'sekunder')}, og send igen. Det, der er gemt, er gemt.`,
    en: `An unusual amount has been sent from here. Wait ${counted(seconds, 'second', 'seconds')} and send again. What was saved is saved.`,
  }),
  faultTitle: { da: 'Noget gik galt hos os', en: 'Something went wrong at our end' },
  fault: (reference: string) => ({
    da: `Det, du allerede har fået bekræftet som gemt, er gemt. Prøv igen om lidt. Sker det igen, så oplys nummeret ${reference}.`,
    en: `What you have seen confirmed as saved is saved. Try again in a moment. If it happens again, quote the number ${reference}.`,
  }),
  writtenTitle: { da: 'Det, du skrev', en: 'What you wrote' },
  writtenText: {
    da: 'Det er ikke gemt. Kopiér det herfra, hvis du vil beholde det. Det, der er gemt tidligere, er der stadig.',
    en: 'It is not saved. Copy it from here if you want to keep it. What was saved earlier is still there.',
  },
  linkUsedTitle: { da: 'Linket kan kun bruges én gang', en: 'The link can be used only once' },
  linkUsed: {
    da: 'Det er brugt, eller det er skrevet forkert. Et nyt vises, næste gang Pejling startes.',
    en: 'It has been used, or is mistyped. A new one is shown the next time Pejling starts.',
  },
  coordinatorTitle: { da: 'Koordinatorens sider', en: "The coordinator's pages" },
  coordinatorOpen: { da: 'Åbn siderne', en: 'Open the pages' },
  coordinatorOnce: {
    da: 'Linket virker én gang. Når du har åbnet siderne, er de åbne i denne browser i 12 timer.',
    en: 'The link works once. When you have opened the pages, they stay open in this browser for 12 hours.',
  },
  minutes: (count: number) => ({
    da: counted(count, 'minut', 'minutter'),
    en: counted(count, 'minute', 'minutes'),
  }),
} as const satisfies Phrases;
