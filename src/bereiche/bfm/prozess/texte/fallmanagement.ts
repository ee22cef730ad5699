/** The German sentences of the view „Fallmanagement“. What speaks against a step is said by `fallmanagementFehler.ts`. */
import { tagText } from '../fach/kalender';
import type { Statuszeile } from '../fach/statuskette';
import type { Zugangspruefung } from '../fach/zugangspruefung';
import { type GenanntesKriterium, kriteriumWorte } from './kriterium';
import type { JaNein } from '../../../../listen/werte';
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import {
  BEENDIGUNGSGRUND_LABEL,
  FM_GRUND_LABEL,
  STATUSSCHRITT_LABEL,
  type Status,
  type Statusschritt,
  ZUGANGSKRITERIUM_LABEL,
  type Zugangskriterium,
} from '../../../../rules/fallmanagement';
import type { Land } from '../../../../rules/hausregeln';

export const FM = {
  wirdGelesen: 'Das Fallmanagement wird gelesen …',
  nichtGelesen: 'Das Fallmanagement ist noch nicht gelesen.',
  status: 'Status',
  ketteUngueltig:
    'Die Reihe der Entscheidungen ist nicht stimmig. Bis sie berichtigt ist, wird hier nichts entschieden.',
  frueher: 'Frühere Entscheidungen',
  kriterien: 'Formale Kriterien für das bFM',
  entscheidung: 'Entscheidung',
  wahl: 'Was wird entschieden?',
  grund: 'Grund der Entscheidung',
  kriterium: 'Zugangskriterium',
  lokal: 'Lokales Kriterium',
  lokalWaehlen: 'Bitte wählen',
  begruendung: 'Begründung',
  begruendungFreiwillig: 'Begründung (freiwillig)',
  betreff: 'Betreff',
  betreffHinweis: 'Für alle lesbar; bitte nichts Vertrauliches.',
  betreffWorte: 'Betreff in eigenen Worten',
  datum: 'Tag der Entscheidung',
  naechsterTermin: 'Nächste Prüfung',
  vermerk: 'Vermerk',
  vermerkHinweis: 'Wird verschlüsselt. Sie können den Text ändern.',
  vermerkGeaendert: 'Sie haben den Text geändert; er folgt den Angaben darüber nicht mehr.',
  neuErzeugen: 'Text neu erzeugen',
  kopieren: 'Text kopieren',
  erstEinrichten:
    'Der Zugang zu den Vermerken ist noch nicht eingerichtet. Das geschieht zuerst, in drei Schritten; danach geht es hier weiter.',
  dannEntscheidung: 'Danach wird die Entscheidung geschrieben.',
  erstOeffnen: 'Die Vermerke sind verschlossen. Bitte geben Sie Ihr Passwort ein.',
  oeffnenUndSchreiben: 'Öffnen und entscheiden',
  erstAnsehen:
    'Beim Zugang zu den Vermerken ist etwas aufgefallen. Die Entscheidung ist noch nicht geschrieben. Bitte sehen Sie zuerst nach.',
  schreibtAlles: 'Schreibt in einem Zug: Entscheidung, Vermerk, Wiedervorlagen.',
  schreibtAuchEinschaetzung: 'Schreibt in einem Zug: Entscheidung, Vermerk, Wiedervorlagen, Einschätzung.',
  mappe: 'Entscheidungsmappe für das Gespräch über das Ende',
  neukunde: 'Neukundenverfahren',
  neukundeWer:
    'Damit feststeht, wer einen Punkt erledigt hat, tragen Sie bitte zuerst die Fachkraft im Blatt „Profiling“ ein oder öffnen Sie die Vermerke.',
  termine: 'Termine des Falls',
  weitereAngaben: 'Weitere Angaben',
  textFehlt: 'Der Vermerk ist leer. Bitte schreiben Sie einen Text oder lassen Sie ihn neu erzeugen.',
  datumAbgelehnt: 'Bitte geben Sie den Tag so ein: 21.11.2026.',
} as const;

/** A decision as it is chosen. */
export const WAHL_LABEL: Record<Statusschritt, string> = {
  vormerken: 'Vormerken',
  nichtUebernehmen: 'Nicht übernehmen',
  uebernehmen: 'Übernehmen',
  fortfuehren: 'Weiterführen',
  beenden: 'bFM beenden',
};

/** A decision in a word or two. */
export function wahlText(schritte: readonly Statusschritt[], auchEinzeln: boolean): string {
  if (schritte.length > 1) return 'Vormerken und übernehmen';
  const [schritt] = schritte;
  if (schritt === undefined) return '';
  return schritt === 'vormerken' && auchEinzeln ? 'Nur vormerken' : WAHL_LABEL[schritt];
}

/** The label of a reason, whichever list it is from. */
export function grundText(grund: Statuszeile['grund']): string {
  return grund === null ? '' : { ...FM_GRUND_LABEL, ...BEENDIGUNGSGRUND_LABEL }[grund];
}

const STATUS_SATZ: Record<Status, string> = {
  nichtImBfm: 'Nicht im bFM',
  vorgemerkt: 'Zum bFM vorgemerkt',
  imBfm: 'Im bFM',
  beendet: 'Das bFM ist beendet',
};

/** Where the case stands and since when. */
export function statusText(status: Status, seit: PlainDate | null, monate: number | null): string {
  const tag = seit === null ? '' : ` seit ${germanDate(seit)}`;
  return `${STATUS_SATZ[status]}${tag}${monate === null ? '' : ` (${monateText(monate)})`}.`;
}

/** A number of full months. */
export function monateText(monate: number): string {
  return monate === 1 ? '1 Monat' : `${monate} Monate`;
}

/** A day with what kind of day it is, such as „01.11.2026, Sonntag (Allerheiligen)“. */
export function tagMitArt(tag: PlainDate, land: Land): string {
  return `${germanDate(tag)}, ${tagText(tag, land)}`;
}

/** When the next decision is due. */
export function pruefungText(tag: PlainDate, heute: PlainDate, land: Land): string {
  const frist = tag < heute ? ' – überfällig' : tag === heute ? ' – heute' : '';
  return `Nächste Prüfung: ${tagMitArt(tag, land)}${frist}.`;
}

/** On what ground somebody comes into the bFM, as the title of the choice. */
export function kriteriumTitel(kriterium: Zugangskriterium | null): string {
  return kriterium === null ? FM.kriterium : `${FM.kriterium}: ${ZUGANGSKRITERIUM_LABEL[kriterium]}`;
}

/** What a decision is dated to and when it is reviewed, as the title of the fields for it. */
export function tageText(datum: string, naechsterTermin: string | null): string {
  const pruefung = naechsterTermin === null ? '' : `, Prüfung ${naechsterTermin}`;
  return `Tag ${datum}${pruefung}`;
}

/** A list with how many of its points are still open. */
export function offenText(titel: string, offene: number): string {
  return `${titel} (${offene === 0 ? 'alles geklärt' : `${offene} offen`})`;
}

/** A day that was typed and what kind of day it is; with the last one that is allowed. */
export function terminHinweis(
  tag: PlainDate | null,
  spaetestens: PlainDate | null,
  land: Land,
): string | undefined {
  const teile = [
    ...(tag === null ? [] : [tagText(tag, land)]),
    ...(spaetestens === null ? [] : [`spätestens ${germanDate(spaetestens)}`]),
  ];
  return teile.length === 0 ? undefined : teile.join('; ');
}

/** The steps as they are told: one word for one thing, whatever the cells say. */
const SCHRITT_TEXT: Record<Statusschritt, string> = {
  ...STATUSSCHRITT_LABEL,
  fortfuehren: 'bFM weitergeführt',
};

/** One decision on one line. */
export function entscheidungszeile(zeile: Statuszeile): string {
  const { datum, schritt, fachkraft, grund } = zeile;
  const teile = [SCHRITT_TEXT[schritt], fachkraft, kriteriumWorte(zeile), grundText(grund)];
  return `${germanDate(datum)}: ${teile.filter((teil) => teil !== '').join(' · ')}`;
}

/** The Zugangskriterium in a sentence. */
export function kriteriumText(genannt: GenanntesKriterium): string {
  return genannt.kriterium === null ? '' : `Zugangskriterium: ${kriteriumWorte(genannt)}.`;
}

/** Whether the formal criteria are met. */
export function kriterienText({ erfuellt }: Pick<Zugangspruefung, 'erfuellt'>): string {
  return `Formale Kriterien: ${ERFUELLT[String(erfuellt) as keyof typeof ERFUELLT]}.`;
}

/** The formal criteria one by one, and what is still open among them. */
export function kriterienzeilen({ komplex, anzahl, noetig, offen, verdichtet }: Zugangspruefung): string[] {
  const noch = offen === 0 ? '' : `, noch nicht eingeschätzt: ${offen}`;
  return [
    `Komplexe Profillage: ${jaNein(komplex)}`,
    `Handlungsbedarfe für das bFM: ${anzahl} von acht (nötig sind ${noetig})${noch}`,
    `Verdichtung: ${verdichtet ? 'mit Begründung festgestellt' : 'nicht festgestellt'}`,
  ];
}

const ERFUELLT = {
  true: 'erfüllt',
  false: 'nicht erfüllt; möglich sind Einzelfallentscheidung oder lokales Kriterium, jeweils mit Begründung',
  null: 'noch nicht sicher; bitte ergänzen Sie, was offen ist',
};

function jaNein(wert: JaNein): string {
  return wert === null ? 'noch offen' : wert ? 'ja' : 'nein';
}
