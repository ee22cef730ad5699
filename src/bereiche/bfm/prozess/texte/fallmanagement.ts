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
} from '../../../../rules/fallmanagement';
import type { Land } from '../../../../rules/hausregeln';
import { MIN_BEDARFE } from '../../../../rules/regelwerk';

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
  kriterium: 'Zugangskriterium',
  lokal: 'Lokales Kriterium',
  lokalWaehlen: 'Bitte wählen',
  begruendung: 'Begründung',
  betreff: 'Betreff',
  betreffHinweis: 'Bleibt im Blatt für alle lesbar; bitte nichts Vertrauliches.',
  betreffWorte: 'Betreff in eigenen Worten',
  datum: 'Tag der Entscheidung',
  naechsterTermin: 'Nächste Prüfung',
  vermerk: 'Vermerk',
  vermerkHinweis: 'Wird verschlüsselt. Sie können den Text ändern.',
  vermerkGeaendert: 'Sie haben den Text geändert; er folgt den Angaben darüber nicht mehr.',
  neuErzeugen: 'Text neu erzeugen',
  kopieren: 'Text kopieren',
  erstEinrichten:
    'Der Schutz der Vermerke ist noch nicht eingerichtet. Bitte richten Sie ihn hier darüber ein; danach schreiben Sie die Entscheidung mit dem Knopf darunter.',
  erstOeffnen:
    'Die Vermerke sind verschlossen. Bitte geben Sie hier darüber Ihr Passwort ein; danach schreiben Sie die Entscheidung mit dem Knopf darunter.',
  schreibtAlles: 'Schreibt Entscheidung, geschützten Vermerk und Wiedervorlagen in einem Zug.',
  schreibtAuchEinschaetzung:
    'Schreibt Entscheidung, geschützten Vermerk und Wiedervorlagen in einem Zug, und dazu die Einschätzung des Fallmanagements im Blatt „Kennung“.',
  mappe: 'Entscheidungsmappe',
  mappeZeigen: 'Für das Gespräch über das Ende zusammenstellen',
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
  fortfuehren: 'Fortführen',
  beenden: 'bFM beenden',
};

/** Before the reasons of a decision. */
export const WEIL: Partial<Record<Statusschritt, string>> = {
  nichtUebernehmen: 'Nicht übernehmen – Grund der Entscheidung:',
  beenden: 'bFM beenden – Grund der Entscheidung:',
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

/** One decision on one line. */
export function entscheidungszeile(zeile: Statuszeile): string {
  const { datum, schritt, fachkraft, grund } = zeile;
  const teile = [STATUSSCHRITT_LABEL[schritt], fachkraft, kriteriumWorte(zeile), grundText(grund)];
  return `${germanDate(datum)}: ${teile.filter((teil) => teil !== '').join(' · ')}`;
}

/** The Zugangskriterium in a sentence. */
export function kriteriumText(genannt: GenanntesKriterium): string {
  return genannt.kriterium === null ? '' : `Zugangskriterium: ${kriteriumWorte(genannt)}.`;
}

/** The formal criteria one by one, what is still open among them, and what comes of it. */
export function kriterienzeilen({ komplex, anzahl, offen, verdichtet, erfuellt }: Zugangspruefung): string[] {
  const noch = offen === 0 ? '' : `, noch nicht eingeschätzt: ${offen}`;
  return [
    `Komplexe Profillage: ${jaNein(komplex)}`,
    `Handlungsbedarfe für das bFM: ${anzahl} von acht (nötig sind ${MIN_BEDARFE.wert})${noch}`,
    `Verdichtung: ${verdichtet ? 'mit Begründung festgestellt' : 'nicht festgestellt'}`,
    `Formale Kriterien: ${ERFUELLT[String(erfuellt) as keyof typeof ERFUELLT]}`,
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
