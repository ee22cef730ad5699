/** Sentences of the history: what is wrong with its chain, what became of ratings, what was looked at. */
import type { Kettenfehler } from '../fach/kette';
import type { Profilinginhalt } from '../fach/momentaufnahme';
import type { Pruefpunkt } from '../fach/readPruefpunkte';
import { PUNKTSTAND_SATZ, type Punktstand } from '../../../fall/checkliste';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';
import type { Fortschritt } from '../../../rules/fortschritt';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITTE } from '../../../rules/fortschritt';
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFPUNKTE } from '../../../rules/pruefpunkte';
import { aufzaehlung } from '../../../fall/texte/felder';

const BESCHAEDIGT =
  'Bitte stellen Sie die Zeile aus einer Sicherung der Mappe wieder her oder halten Sie den Grund in einer Korrektur fest.';

const KETTE: {
  readonly [Art in Kettenfehler['art']]: (fehler: Extract<Kettenfehler, { art: Art }>) => string;
} = {
  geaendert: ({ nr }) => `Das Profiling Nr. ${nr} wurde nach dem Abschluss verändert. ${BESCHAEDIGT}`,
  ohneSiegel: () =>
    'Diese Zeile hat kein gültiges Siegel: Sie wurde von Hand eingefügt, oder das Siegel wurde gelöscht. Abgeschlossene Profilings schreibt nur das Integrationstool. Bitte entfernen Sie die Zeile oder stellen Sie sie aus einer Sicherung wieder her.',
  siegelGeaendert: ({ nr }) => `Das Siegel des Profilings Nr. ${nr} wurde verändert. ${BESCHAEDIGT}`,
  doppelt: ({ nr }) =>
    `Das Profiling Nr. ${nr} steht mehrmals im Verlauf. Bitte löschen Sie die zweite Zeile.`,
  verschoben: ({ nr }) =>
    `Das Profiling Nr. ${nr} steht nicht an seinem Platz. Erlaubt ist nur die Reihenfolge der Nummern. Bitte sortieren Sie die Tabelle nach der Spalte „Nr“.`,
  fehlt: ({ nr }) => `Das Profiling Nr. ${nr} fehlt im Verlauf; seine Zeile wurde gelöscht. ${BESCHAEDIGT}`,
  standPasstNicht: () =>
    'Der vermerkte Stand des Verlaufs passt nicht zur letzten Zeile: Der letzte Abschluss wurde unterbrochen, oder eine Zeile kam von anderswo. Bitte prüfen Sie die letzte Zeile; das nächste abgeschlossene Profiling stellt den Stand wieder her.',
};

/** The sentence for something wrong with the chain. */
export function kettenSatz(fehler: Kettenfehler): string {
  return (KETTE[fehler.art] as (fehler: Kettenfehler) => string)(fehler);
}

/** What became of a rating, with a sign beside the word, so that it is told by more than colour. */
export const FORTSCHRITT_ZEICHEN: Record<Fortschritt, string> = {
  neu: '＋',
  verschlechtert: '▲',
  unverändert: '＝',
  verbessert: '▼',
  behoben: '✓',
  'nicht vergleichbar': '–',
};

/**
 * The points of the talk that were settled, as they are kept with the Profiling. Who and when only where they are not those of the
 * Profiling itself.
 */
export function ueberprueftText(
  punkte: readonly Pruefpunkt[],
  { datum, fachkraft }: Pick<Profilinginhalt, 'datum' | 'fachkraft'>,
): string {
  return punkte
    .map((punkt) => {
      const wann = punkt.am === null || punkt.am === datum ? '' : germanDate(punkt.am);
      const wer = punkt.von === fachkraft.trim() ? '' : punkt.von;
      const zusaetze = [punkt.stand === 'entfaellt' ? 'entfällt' : '', wann, wer].filter(
        (each) => each !== '',
      );
      return `${labelVon(punkt.id)}${zusaetze.length === 0 ? '' : ` (${zusaetze.join(', ')})`}`;
    })
    .join('; ');
}

function labelVon(id: PruefpunktId): string {
  return PRUEFPUNKTE.find((punkt) => punkt.id === id)?.label ?? id;
}

export const VERLAUF = {
  titel: 'Verlauf',
  wirdGelesen: 'Der Verlauf wird gelesen …',
  nichtGelesen: 'Der Verlauf ist noch nicht gelesen.',
  nieAbgeschlossen: 'Noch kein Profiling abgeschlossen.',
  abschliessen: 'Profiling abschließen',
  korrigieren: 'Als Korrektur abschließen',
  bemerkung: 'Bemerkung zum Abschluss (freiwillig)',
  heuteSchon: (nr: number) =>
    `Für diesen Stichtag ist das Profiling Nr. ${nr} bereits abgeschlossen. Ein weiterer Abschluss kann es berichtigen; die alte Zeile bleibt stehen.`,
  kette: 'Im Verlauf wurde etwas verändert oder unterbrochen',
  ketteHeil: 'Alle Siegel stimmen: Keine Zeile wurde verändert, entfernt oder verschoben.',
  profilinge: 'Abgeschlossene Profilings',
  korrekturZu: (nr: number) => `Korrektur zu Nr. ${nr}`,
  berichtigtDurch: (nr: number) => `berichtigt durch Nr. ${nr}`,
  weitere: (anzahl: number) => `${anzahl} weitere zeigen`,
  vergleich: 'Was hat sich verändert?',
  nochKeinVergleich: 'Einen Vergleich gibt es, sobald ein Profiling abgeschlossen ist.',
  vergleichVon: 'Vergleichen von',
  vergleichBis: 'mit',
  heute: 'heute (noch nicht abgeschlossen)',
  profilingVom: (nr: number, datum: string) => `Nr. ${nr} vom ${datum}`,
  andereFachkraft:
    'Die beiden Einschätzungen stammen von verschiedenen Fachkräften; auch das kann einen Unterschied erklären.',
  langeHer: `Zwischen den beiden Einschätzungen liegen mehr als ${ALTE_EINSCHAETZUNG_MONATE.wert} Monate.`,
  bedarfe: 'Handlungsbedarfe',
  ressourcenbereiche: 'Ressourcenbereiche',
  spalteVorher: 'damals',
  spalteNachher: 'jetzt',
  spalteFortschritt: 'Fortschritt',
  offen: 'offen',
  spalteName: 'Einschätzung',
  spalteProfiling: 'Profiling',
  bild: 'Vermittlungsrelevante Handlungsbedarfe je Schlüsselgruppe',
  bildAusschnitt: (gezeigt: number, alle: number) =>
    `Gezeigt sind die letzten ${gezeigt} von ${alle} Profilings.`,
  bildAlsTabelle: 'Als Tabelle',
  bildVerlauf: (gruppe: string, zahlen: readonly number[]) => `${gruppe}: ${zahlen.join(', ')}`,
  pruefliste: 'Gespräch: durchgesehen und bestätigt',
  /** Of the ratings to be confirmed: each stays in one line. */
  prueflisteLeise: 'Einschätzungen ',
  prueflisteWer:
    'Damit feststeht, wer einen Punkt durchgesehen hat, tragen Sie bitte zuerst die Fachkraft im Blatt „Profiling“ ein.',
  nichtBestaetigt: (labels: readonly string[]) => `Noch nicht bestätigt: ${aufzaehlung(labels)}.`,
  nochOffen: (offen: number, alle: number) => `Noch nicht bestätigt: ${offen} von ${alle}.`,
  nichtsBestaetigt: 'Noch ist nichts bestätigt.',
  allesBestaetigt: 'Alles ist durchgesehen und bestätigt.',
  nichtsMehrOffen: (entfallen: number, alle: number) =>
    `Alles ist durchgesehen. Davon entfallen: ${entfallen} von ${alle}.`,
  geaendertSeit: (anzahl: number, nr: number) =>
    `Seit Nr. ${nr} hier geändert: ${anzahl}. Bestätigt wird, was gleich blieb.`,
  keinWechsel: 'Zurzeit ist kein Wechsel vorgeschlagen.',
  wechsel: 'Wechsel besprechen',
  wechselSatz: (von: string, nach: string) =>
    von === ''
      ? `Vorgeschlagen ist die Betreuung „${nach}“; eine bisherige ist nicht eingetragen. Sie gilt ab der Zusage.`
      : `Vorgeschlagen ist ein Wechsel der Betreuung von „${von}“ zu „${nach}“. Bis zur Zusage bleibt „${von}“ zuständig.`,
  kennungSatz: (von: string, nach: string) => `Die Kennung ändert sich von „${von}“ zu „${nach}“.`,
  abgelehnt: (wer: string, datum: string) => `Abgelehnt von ${wer} am ${datum}.`,
  ablehnungsgrund: (grund: string) => `Grund der Ablehnung: ${grund}`,
  ruecksprachMit: 'Rücksprache mit',
  ruecksprachAm: 'Rücksprache am',
  ruecksprachErgebnis: 'Ergebnis der Rücksprache',
  ruecksprachGrund: 'Grund',
  ruecksprachGrundHinweis: 'Bei einer Ablehnung nötig.',
  angenommen: 'Angenommen',
  ablehnen: 'Abgelehnt',
  festhalten: 'Rücksprache festhalten',
} as const;

/** What is missing before a Rücksprache can be kept. */
export const RUECKSPRACHE_FEHLT = {
  mit: 'Bitte tragen Sie ein, mit wem Sie gesprochen haben.',
  am: 'Bitte geben Sie den Tag so ein: 21.11.2026.',
  zuFrueh: (datum: string) =>
    `Das letzte Profiling ist vom ${datum}. Eine Rücksprache davor gehört nicht zu diesem Wechsel; bitte prüfen Sie den Tag.`,
  ergebnis: 'Bitte wählen Sie, wie die Rücksprache ausging.',
  grund: 'Bitte nennen Sie den Grund der Ablehnung.',
} as const;

/** How often each Fortschritt occurs, such as „2 verbessert, 1 neu, 11 unverändert“. */
export function zaehlungText(fortschritte: readonly Fortschritt[]): string {
  const anzahl = (fortschritt: Fortschritt): number =>
    fortschritte.filter((each) => each === fortschritt).length;
  return FORTSCHRITTE.filter((each) => anzahl(each) > 0)
    .map((each) => `${anzahl(each)} ${each}`)
    .join(', ');
}

/** A point of the talk that was set, and how that is taken back. */
export function pruefpunktText(id: PruefpunktId, stand: Punktstand): Handlungsworte {
  const punkt = `Prüfpunkt „${PRUEFPUNKTE.find((each) => each.id === id)?.label ?? id}“`;
  return { getan: `${punkt} ${PUNKTSTAND_SATZ[stand]}.`, was: `Angabe zu ${punkt}` };
}

/** A talk that was kept, and how that is taken back. */
export function ruecksprachetext(am: PlainDate): Handlungsworte {
  const was = `Rücksprache vom ${germanDate(am)}`;
  return { getan: `${was} festgehalten.`, was };
}
