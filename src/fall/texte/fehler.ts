/** One German sentence per error: what happened, where, what is allowed, what to do. Never the contents of a cell. */
import type { Fehler, FehlerCode, Gefunden } from '../../listen/fehler';
import type { Basisfehler } from '../../listen/fehler';
import { ZELLGRENZE } from '../../listen/zellgrenze';
import type { FallFehler } from '../fehler';
import { aufzaehlung, feldLabel } from './felder';
import { ortText } from './ort';
import { REGELMANGEL } from './regelmangel';

const GEFUNDEN: Record<Gefunden, string> = {
  leer: 'nichts',
  zahl: 'eine Zahl, die nicht passt',
  datum: 'ein Datum',
  text: 'ein Text, der nicht passt',
  wahrheitswert: 'WAHR oder FALSCH',
  fehlerwert: 'eine Fehlermeldung wie #NV',
  verstellt:
    'etwas, das die Zelle durch ihr Zahlenformat anders zeigt (bitte stellen Sie das Format auf „Standard“)',
  liste: 'eine Liste',
  objekt: 'ein Objekt',
  anzeige: 'eine Zahl, die Excel anders zeigt, als sie gespeichert ist (wie 1,23E+11)',
};

const TEIL = { blatt: 'das Blatt', name: 'der Name', tabelle: 'die Tabelle' } as const;

function zahl(wert: number): string {
  return wert.toLocaleString('de-DE');
}

type Grundfehler = Basisfehler | FallFehler;

/** Says an error of a kind in one sentence. */
export type Satz<Code extends FehlerCode> = (fehler: Fehler<Code>) => string;

/** The sentences of the errors that every Bereich may have. */
export const GRUNDSAETZE: { readonly [Code in Grundfehler]: Satz<Code> } = {
  STUFE_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt sind 0, 1, 2, 3, ? oder leer. Bitte tragen Sie eine dieser Stufen ein.`,
  AUSWAHL_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt ${f.erlaubt.length === 1 ? 'ist' : 'sind'} ${aufzaehlung(f.erlaubt.map((each) => `„${each}“`))} oder leer. Bitte wählen Sie aus der Liste.`,
  TEXT_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt ist ein Text. Bitte korrigieren Sie die Zelle.`,
  DATUM_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]} statt eines Datums. Erlaubt ist ein Datum wie 21.11.2026. Bitte geben Sie es neu ein; steht es linksbündig, hat Excel es als Text übernommen.`,
  DATUM_AUSSERHALB: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht kein mögliches Datum. Erlaubt sind Tage ab dem 01.03.1900. Bitte prüfen Sie die Eingabe.`,
  DATUM_VERSCHOBEN: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ein Tag mit einer Uhrzeit ab 22 Uhr; so speichern manche Programme den Tag davor statt des gemeinten. Erlaubt ist ein Tag ohne Uhrzeit oder mit einer früheren. Bitte prüfen Sie den Tag und geben Sie ihn ohne Uhrzeit ein.`,
  GEBURTSDATUM_NACH_STICHTAG: () =>
    'Das Geburtsdatum liegt nach dem Stichtag. Erlaubt ist ein Geburtsdatum bis zum Stichtag. Bitte prüfen Sie beide Angaben.',
  MEHRERE_MARKEN: (f) =>
    `In ${aufzaehlung(f.orte.map(ortText))} stehen mehrere Kreuze. Erlaubt ist höchstens eines der sieben. Bitte lassen Sie nur das zutreffende stehen.`,
  FOERDERZIEL_PASST_NICHT: () =>
    'Das Förderziel passt nicht zur Antwort auf „direkt vermittelbar“. Bei „ja“ ist nur Integration erlaubt, bei „nein“ eines der drei anderen. Bitte ändern Sie eine der beiden Angaben.',
  ENTWICKLUNGSZIEL_PASST_NICHT: () =>
    'Das Entwicklungsziel gehört nicht zum gewählten Förderziel, oder es ist noch kein Förderziel gewählt. Erlaubt sind nur Ressourcenbereiche in der Spalte des Förderziels. Bitte wählen Sie zuerst das Förderziel.',
  NUR_EIN_ENTWICKLUNGSZIEL: () =>
    'Hier stehen mehrere Entwicklungsziele. Erlaubt ist immer nur eines zur selben Zeit. Bitte lassen Sie eines stehen.',
  KEINE_MATRIXZEILE: () =>
    'Dieser Ressourcenbereich hat keine Zeile in der Förderzielmatrix und kann kein Entwicklungsziel sein. Erlaubt sind die zehn Bereiche der Matrix. Bitte wählen Sie einen davon.',
  KEINE_FALLMAPPE: () =>
    'Diese Arbeitsmappe ist keine Fallmappe: Sie ist von anderer Art, oder es fehlen alle Tabellen und Namen der Vorlage. Bitte öffnen Sie eine Mappe, die aus der Vorlage „Fallmappe.xlsx“ entstanden ist.',
  FALLMAPPE_BESCHAEDIGT: (f) =>
    `In der Fallmappe fehlt ${TEIL[f.teil]} „${f.bezeichnung}“, oder der Bezug ist zerstört. Bitte machen Sie das Löschen rückgängig oder übernehmen Sie die Eingaben in eine neue Vorlage.`,
  NAME_OHNE_ZELLE: (f) =>
    `Der Name „${f.name}“ führt nicht mehr zu genau einer Zelle dieser Mappe, sondern zum Beispiel zu einer Formel, einem festen Wert, mehreren Bereichen oder einer ganzen Spalte. Bitte stellen Sie den Bezug unter Formeln > Namens-Manager wieder her.`,
  NAME_BELEGT: (f) =>
    `Der Name „${f.name}“ führt zu einer Zelle, die schon zu einem anderen Namen oder zu einer Tabelle der Fallmappe gehört. Erlaubt ist für jeden Namen eine eigene Zelle. Bitte berichtigen Sie ihn unter Formeln > Namens-Manager oder übernehmen Sie die Eingaben in eine neue Vorlage.`,
  SPALTE_FEHLT: (f) =>
    `In der Tabelle „${f.tabelle}“ fehlt die Spalte „${f.spalte}“, oder sie wurde umbenannt. Bitte stellen Sie die Überschrift wieder her.`,
  SPALTE_DOPPELT: (f) =>
    `In der Tabelle „${f.tabelle}“ gibt es die Spalte „${f.spalte}“ mehrmals; Groß- und Kleinschreibung und Leerzeichen zählen nicht. Erlaubt ist jede Überschrift nur einmal. Bitte benennen Sie die überzählige Spalte um oder löschen Sie sie.`,
  ZEILEN_AUSSERHALB: (f) =>
    `Unter der Tabelle „${f.tabelle}“ steht etwas, das nicht zu ihr gehört und nicht mitgelesen würde. Erlaubt sind Zeilen nur in der Tabelle. Bitte ziehen Sie die Tabelle an ihrer Ecke rechts unten bis dorthin auf, oder löschen Sie, was darunter steht.`,
  ID_UNBEKANNT: (f) =>
    `In der Tabelle „${f.tabelle}“ steht in der Spalte „Id“ eine unbekannte oder leere Id. Erlaubt sind nur die Ids der Vorlage. Bitte stellen Sie die Id wieder her oder löschen Sie die Zeile.`,
  ID_DOPPELT: (f) =>
    `In der Tabelle „${f.tabelle}“ steht „${feldLabel(f.id)}“ mehrmals (Id ${f.id}). Erlaubt ist eine Zeile je Id. Bitte löschen Sie die überzählige Zeile.`,
  ID_FEHLT: (f) =>
    `In der Tabelle „${f.tabelle}“ fehlt die Zeile „${feldLabel(f.id)}“ (Id ${f.id}). Bitte stellen Sie die Zeile wieder her.`,
  ANZAHL_UNGUELTIG: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ${GEFUNDEN[f.gefunden]}. Erlaubt ist eine ganze Zahl ab 0 oder leer. Bitte korrigieren Sie die Zelle.`,
  ZAHL_AUSSERHALB: (f) =>
    `Bei „${feldLabel(f.feld)}“ steht ein Wert, der nicht passt. Erlaubt ist eine ganze Zahl von ${f.von} bis ${f.bis}. Bitte korrigieren Sie die Zelle; bis dahin gilt die Vorgabe.`,
  ID_UNGUELTIG: (f) =>
    `Hier fehlt die Id der Zeile, oder sie ist anders geschrieben als vorgesehen. Erlaubt sind Ids wie ${f.muster} oder, wenn das Integrationstool sie vergibt, ${f.muster}-K4M2QX. Bitte ergänzen Sie die Id; eine Nummer reicht.`,
  DATUMSSYSTEM_1904: () =>
    'Diese Arbeitsmappe zählt Datumswerte ab 1904. Erlaubt ist nur das Datumssystem ab 1900. Bitte schalten Sie es unter Datei > Optionen > Erweitert aus und prüfen Sie alle Datumsangaben.',
  BLATT_GESCHUETZT: () =>
    'Dieses Blatt ist geschützt; es kann nichts eingetragen werden. Bitte heben Sie den Blattschutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.',
  VERSION_FEHLT: () =>
    'In der Fallmappe fehlt, aus welcher Version der Vorlage sie entstanden ist. Bitte machen Sie die Änderung rückgängig oder übernehmen Sie die Eingaben in eine leere Fallmappe.',
  VERSION_UNBEKANNT: () =>
    'Diese Fallmappe ist aus einer Version der Vorlage entstanden, die dieses Integrationstool nicht kennt; vermutlich ist sie neuer. Bitte aktualisieren Sie das Integrationstool.',
  ANGABE_FEHLT: (f) =>
    `Es fehlt die Angabe „${feldLabel(f.feld)}“. Bitte ergänzen Sie sie und versuchen Sie es noch einmal.`,
  TEXT_ZU_LANG: (f) =>
    `Der Text bei „${feldLabel(f.feld)}“ hat ${zahl(f.laenge)} Zeichen. Erlaubt sind höchstens ${zahl(ZELLGRENZE)}, mehr nimmt eine Zelle nicht auf. Bitte kürzen Sie ihn dort.`,
  TEXT_UNSPEICHERBAR: (f) =>
    `Das ${zahl(f.stelle)}. Zeichen im Text bei „${feldLabel(f.feld)}“ ist ein Steuerzeichen oder ein halbes Zeichen; so etwas kommt beim Einfügen aus anderen Programmen mit. Erlaubt ist nur, was eine Zelle aufnehmen kann. Bitte löschen Sie es.`,
  REGELWERK_UNGUELTIG: (f) =>
    `Das Regelwerk des Hauses in dieser Arbeitsmappe kann nicht gelten: ${REGELMANGEL[f.art]} (Spalte „${f.spalte}“). Berechnet wird deshalb nichts. Bitte lassen Sie das Regelwerk von der Fachaufsicht neu freigeben und übernehmen Sie es noch einmal.`,
  WORT_VERGEBEN: () =>
    'Dieses Wort steht schon fest für eine andere Betreuung. Erlaubt sind nur Wörter, die das Integrationstool nicht schon anders versteht. Bitte ändern oder löschen Sie die Zeile.',
  WORT_MEHRDEUTIG: () =>
    'Dieses Wort steht hier für zwei verschiedene Betreuungen. Erlaubt ist je Wort nur eine; Groß- und Kleinschreibung zählt nicht. Bitte löschen Sie eine der beiden Zeilen.',
  STATUSFOLGE_UNGUELTIG: () =>
    'Dieser Schritt passt nicht zum Status davor oder zum Status daneben. Erlaubt sind nur die Übergänge des Regelwerks, die Schritte der Reihe nach. Bitte stellen Sie die Reihenfolge und die Einträge wieder her.',
  STATUSDATUM_UNGUELTIG: () =>
    'Dieser Schritt liegt vor dem Schritt in der Zeile darüber. Erlaubt ist derselbe oder ein späterer Tag. Bitte prüfen Sie das Datum und die Reihenfolge der Zeilen.',
  INZWISCHEN_GEAENDERT: () =>
    'Hier steht inzwischen etwas anderes, als geschrieben wurde. Zurückgenommen wird nur, was noch genau so dasteht. Bitte ändern Sie es an Ort und Stelle.',
  BERUHT_DARAUF: () =>
    'Hier steht inzwischen etwas, das auf der Eintragung beruht. Zurückgenommen wird nur, worauf nichts anderes beruht. Bitte ändern Sie es an Ort und Stelle.',
  ERGEBNIS_VERALTET: () =>
    'Nach dem Eintragen der Ergebnisse wurde in der Fallmappe etwas geändert. Bitte sehen Sie nach, was dort jetzt steht, und schließen Sie dann noch einmal ab.',
  FELD_UNBEKANNT: () =>
    'Dieses Feld ist unbekannt. Erlaubt sind nur die Felder eines Falls. Bitte prüfen Sie die Schreibweise.',
  TYP_FALSCH: (f) =>
    `Dieser Wert hat die falsche Form. Erlaubt ist ${f.erlaubt}. Bitte korrigieren Sie die Eingabe.`,
};

/** Sentences by code; those of a Bereich come from the Bereich. */
export type Saetze = { readonly [Code in FehlerCode]?: Satz<Code> };

/** The sentence for an error, without its place. @throws Error for a code without a sentence: a bug. */
export function fehlerSatz(fehler: Fehler, saetze: Saetze = GRUNDSAETZE): string {
  const satz = saetze[fehler.code] as ((fehler: Fehler) => string) | undefined;
  if (satz === undefined) throw new Error(`No sentence for ${fehler.code}`);
  return satz(fehler);
}

/** The whole message: place and sentence, such as „Profiling!D12: …“. */
export function fehlerText(fehler: Fehler): string {
  return textMit(fehler, GRUNDSAETZE);
}

/** The whole messages of errors that have these sentences. */
export function fehlerTexte(fehler: readonly Fehler[], saetze: Saetze): string[] {
  return fehler.map((each) => textMit(each, saetze));
}

function textMit(fehler: Fehler, saetze: Saetze): string {
  return `${fehler.orte.map(ortText).join(', ') || 'Arbeitsmappe'}: ${fehlerSatz(fehler, saetze)}`;
}
