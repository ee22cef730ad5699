/** The Vermerk of a decision about the bFM, complete and ready for the Fachverfahren: what, why, on what grounds, when next. */
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import type { Statusschritt, UebergangId, Zugangskriterium } from '../../../../rules/fallmanagement';
import { kriteriumWorte } from '../../prozess/texte/kriterium';
import type { KennungErgebnis } from '../../../../fall/ergebnis';
import { aufzaehlung } from '../../../../fall/texte/felder';

/** What a Vermerk tells. Everything is known when it is written; what does not apply is null or empty. */
export interface Vermerkangaben {
  /** One step, or Vormerkung and Übernahme together. */
  readonly schritte: readonly Statusschritt[];
  readonly datum: PlainDate;
  readonly fachkraft: string;
  readonly kundennummer: string;
  readonly kriterium: Zugangskriterium | null;
  /** Which of the local criteria; '' where that is not said. */
  readonly lokal: string;
  /** Label of the reason of a refusal or of the end. */
  readonly grund: string;
  readonly begruendung: string;
  readonly naechsterTermin: PlainDate | null;
  /** First day in the bFM; null before. */
  readonly imBfmSeit: PlainDate | null;
  /** Stays in the bFM before this one with their months. */
  readonly fruehereAufenthalte: string;
  /** The Einschätzung that held until then, where it was „nein“ and somebody comes again. */
  readonly bisherigeEinschaetzung: string;
  /** The Einschätzung that the decision leaves; where it says nothing about it, neither does the Vermerk. */
  readonly einschaetzung: string;
  readonly kennungDanach: string;
  readonly grundlage: Grundlage;
  readonly uebergaenge: readonly UebergangId[];
  readonly regelwerk: string;
}

/** On what the decision rests. */
export interface Grundlage {
  /** The completed Profiling; null where there is none. */
  readonly profiling: { readonly nr: number; readonly datum: PlainDate } | null;
  readonly profillage: string;
  /** The gültige one with its row; see `kennungText`. */
  readonly kennung: string;
  /** Labels of the relevant ones among the eight. */
  readonly bedarfe: readonly string[];
  /** How many of the eight the bFM needs. */
  readonly noetig: number;
  /** How many of the eight are still open. */
  readonly offen: number;
  readonly verdichtet: boolean;
}

const ENTSCHEIDUNG: Record<Statusschritt, string> = {
  vormerken: 'Vormerkung zum beschäftigungsorientierten Fallmanagement (bFM)',
  nichtUebernehmen: 'Keine Übernahme in das beschäftigungsorientierte Fallmanagement (bFM)',
  uebernehmen: 'Übernahme in das beschäftigungsorientierte Fallmanagement (bFM)',
  fortfuehren: 'Fortführung der Betreuung im beschäftigungsorientierten Fallmanagement (bFM)',
  beenden: 'Beendigung des beschäftigungsorientierten Fallmanagements (bFM)',
};

const IN_EINEM_SCHRITT = 'Vormerkung und Übernahme in das beschäftigungsorientierte Fallmanagement (bFM)';

/** The decision in words; also the subject where no subject line is chosen. */
export function entscheidungText(schritte: readonly Statusschritt[]): string {
  const [erster] = schritte;
  if (erster === undefined) throw new Error('A Vermerk without a step');
  return schritte.length > 1 ? IN_EINEM_SCHRITT : ENTSCHEIDUNG[erster];
}

/** The whole Vermerk, one statement per line. */
export function vermerkText(angaben: Vermerkangaben): string {
  const { datum, fachkraft, kundennummer, grund, begruendung, naechsterTermin, imBfmSeit } = angaben;
  return [
    `${entscheidungText(angaben.schritte)}.`,
    zeile('Datum', germanDate(datum)),
    zeile('Fachkraft', fachkraft),
    zeile('Kundennummer', kundennummer),
    zeile('Zugangskriterium', kriteriumWorte(angaben)),
    zeile('Grund', grund),
    zeile('Begründung', begruendung.trim()),
    zeile('Im bFM seit', imBfmSeit === null ? '' : germanDate(imBfmSeit)),
    zeile('Frühere Aufenthalte im bFM', angaben.fruehereAufenthalte),
    zeile('Bisherige Einschätzung', angaben.bisherigeEinschaetzung),
    ...grundlageZeilen(angaben.grundlage),
    zeile('Einschätzung des Fallmanagements', angaben.einschaetzung),
    zeile('Kennung nach dieser Entscheidung', angaben.kennungDanach),
    zeile('Nächste Prüfung der Fortführung', naechsterTermin === null ? '' : germanDate(naechsterTermin)),
    zeile('Regeln', `${angaben.uebergaenge.join(', ')} (Regelwerk ${angaben.regelwerk})`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function zeile(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

function grundlageZeilen(grundlage: Grundlage): string[] {
  const { profiling, profillage } = grundlage;
  return [
    zeile('Profiling', profilingText(profiling)),
    zeile('Profillage', profillage),
    zeile('Kennung', grundlage.kennung),
    zeile('Handlungsbedarfe für das bFM', bedarfeText(grundlage)),
  ];
}

/** The gültige Kennung with the row that answers it; a geprüfte one has none of its own. */
export function kennungText({ gueltig, gueltigAus, gueltigDurch, regel }: KennungErgebnis): string {
  const durch = { entscheidung: gueltigDurch, geprueft: null, errechnet: regel }[gueltigAus];
  return durch === null ? gueltig : `${gueltig} (Regel ${durch})`;
}

function profilingText(profiling: Grundlage['profiling']): string {
  if (profiling === null) return 'noch keines abgeschlossen';
  return `Nr. ${profiling.nr} vom ${germanDate(profiling.datum)}`;
}

function bedarfeText({ bedarfe, noetig, offen, verdichtet }: Grundlage): string {
  const namen = bedarfe.length === 0 ? '' : `: ${aufzaehlung(bedarfe)}`;
  const noch = offen === 0 ? '' : `; noch nicht eingeschätzt: ${offen}`;
  const dicht = verdichtet ? '; Verdichtung liegt vor' : '';
  return `${bedarfe.length} von acht (nötig sind ${noetig})${namen}${noch}${dicht}`;
}
