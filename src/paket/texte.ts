/** German sentences for what is wrong with a file read without Excel. Never the contents of a cell. */
import type { Satz } from '../fall/texte/fehler';
import type {
  Namensmangel,
  PaketFehler,
  Paketgrund,
  Schreibmangel,
  Tabellenmangel,
  Wachstumsmangel,
  Zellmangel,
} from './fehler';

const GRUND: Readonly<Record<Paketgrund, string>> = {
  leer: 'Die Datei ist leer. Vermutlich wurde sie nicht vollständig gespeichert oder übertragen. Bitte nehmen Sie eine frühere Fassung.',
  keinPaket:
    'Die Datei ist keine lesbare Excel-Arbeitsmappe. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.',
  beschaedigt:
    'Die Datei ist keine lesbare Excel-Arbeitsmappe: Sie ist beschädigt oder unvollständig übertragen. Bitte nehmen Sie eine frühere Fassung, oder öffnen Sie die Datei in Excel, prüfen Sie alle Angaben und speichern Sie sie als .xlsx.',
  verschluesselt:
    'Die Datei ist mit einem Kennwort verschlüsselt und kann ohne Excel nicht gelesen werden. Bitte öffnen Sie sie in Excel mit dem Kennwort, entfernen Sie es unter Datei > Informationen > Arbeitsmappe schützen > Mit Kennwort verschlüsseln und speichern Sie die Mappe.',
  zipKennwort:
    'Die Datei ist ein Zip-Archiv mit eigenem Kennwort, das auch Excel nicht öffnet. Bitte entpacken Sie sie mit dem Programm, das sie verschlüsselt hat, und nennen Sie die Arbeitsmappe darin (.xlsx).',
  altesExcel:
    'Die Datei hat ein altes Format von Excel (.xls) oder stammt aus einem anderen Programm. Bitte öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  binaer:
    'Die Datei ist eine binäre Excel-Arbeitsmappe (.xlsb). Bitte öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  openDocument:
    'Die Datei ist eine OpenDocument-Tabelle (.ods). Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  keineArbeitsmappe:
    'Die Datei ist keine Excel-Arbeitsmappe, sondern etwas anderes, vielleicht ein Text oder eine Präsentation. Bitte nennen Sie eine Fallmappe (.xlsx).',
  zuGross:
    'Die Datei ist ausgepackt viel größer, als eine Arbeitsmappe sein sollte, und wird aus Vorsicht nicht gelesen. Bitte prüfen Sie, woher sie stammt.',
  ergebnisZuGross:
    'Mit den Ergebnissen wäre die Datei größer, als eine Arbeitsmappe sein darf; geschrieben ist nichts. Bitte teilen Sie die Liste auf mehrere Dateien auf.',
  dokumenttyp:
    'Die Datei enthält eine Dokumenttyp-Angabe (DTD), die in Arbeitsmappen nicht erlaubt ist, und wird aus Vorsicht nicht gelesen. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.',
  zeichensatz:
    'Die Datei ist in einer Zeichencodierung gespeichert, die in Arbeitsmappen nicht erlaubt ist. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.',
};

/** Why a file is refused, and what to do. */
export function paketText(grund: Paketgrund): string {
  return GRUND[grund];
}

const ZELLE: Readonly<Record<Zellmangel, string>> = {
  zahl: 'Hier müsste eine Zahl stehen, gespeichert ist aber etwas anderes, zum Beispiel eine Zahl mit Komma',
  textnummer: 'Die Zelle verweist auf einen Text, den es in der Datei nicht gibt',
  wahrheitswert: 'Hier müsste WAHR oder FALSCH stehen, gespeichert ist aber etwas anderes',
  datum: 'Hier müsste ein Datum stehen, gespeichert ist aber kein möglicher Tag',
  art: 'Die Zelle ist in einer Form gespeichert, die es in Excel nicht gibt',
  format: 'Die Zelle verweist auf ein Zellformat, das es in der Datei nicht gibt',
  doppelt: 'Die Zelle steht mehrmals in der Datei',
};

const NAME: Readonly<Record<Namensmangel, string>> = {
  andereMappe: 'verweist auf eine andere Arbeitsmappe',
  mehrereZellen: 'verweist auf mehrere Zellen',
  keineZelle: 'verweist auf keine Zelle, sondern auf einen festen Wert oder eine Formel',
  blattFehlt: 'verweist auf ein Blatt, das es nicht gibt',
  nichtFest: 'verweist auf keine feste Zelle (der Bezug braucht Blatt und Dollarzeichen)',
  doppelt: 'steht mehrmals in der Arbeitsmappe',
  verbunden: 'verweist in einen verbundenen Zellbereich, aber nicht auf dessen erste Zelle',
};

const TABELLE: Readonly<Record<Tabellenmangel, string>> = {
  doppelt: 'steht mehrmals in der Arbeitsmappe',
  ohneKopf: 'hat keine Überschriftenzeile',
  bereich: 'hat keinen lesbaren Bereich',
  zuGross: 'reicht viel weiter als ihr Inhalt',
};

const SCHREIBEN: Readonly<Record<Schreibmangel, string>> = {
  verbunden:
    'Diese Zelle liegt in einem verbundenen Zellbereich und ist nicht dessen erste. Bitte heben Sie die Verbindung auf.',
  matrixformel:
    'Diese Zelle gehört zu einer Matrixformel, von der Excel keinen Teil ändern lässt. Bitte löschen Sie die Matrixformel.',
  zuLang:
    'Der Text für diese Zelle ist länger als 32.767 Zeichen, mehr nimmt Excel nicht auf. Bitte kürzen Sie ihn.',
};

const WACHSTUM: Readonly<Record<Wachstumsmangel, string>> = {
  ergebniszeile: 'weil sie eine Ergebniszeile hat',
  darunter: 'weil unter ihr schon etwas steht',
  formel: 'weil eine Formel sich auf genau ihre Zeilen bezieht und mitwachsen müsste',
};

/** The sentences of the errors that only packages have. */
export const PAKET_SAETZE: { readonly [Code in PaketFehler]: Satz<Code> } = {
  ZELLE_UNLESBAR: (f) =>
    `${ZELLE[f.mangel]}. Erlaubt ist nur, was Excel selbst speichert. Bitte tragen Sie den Wert in Excel neu ein und speichern Sie die Mappe.`,
  FORMEL_OHNE_ERGEBNIS: () =>
    'Hier steht eine Formel, deren Ergebnis nicht in der Datei gespeichert ist oder vor den letzten Änderungen gerechnet wurde. Erlaubt ist eine Formel, deren Ergebnis nach den letzten Änderungen gerechnet und gespeichert ist. Bitte öffnen Sie die Mappe in Excel, lassen Sie sie rechnen (F9) und speichern Sie sie, oder tragen Sie den Wert selbst ein.',
  NAME_UNBRAUCHBAR: (f) =>
    `Der Name „${f.name}“ ${NAME[f.mangel]}. Erlaubt ist eine einzelne Zelle dieser Arbeitsmappe. Bitte berichtigen Sie ihn unter Formeln > Namens-Manager oder übernehmen Sie die Eingaben in eine neue Vorlage.`,
  TABELLE_UNBRAUCHBAR: (f) =>
    `Die Tabelle „${f.tabelle}“ ${TABELLE[f.mangel]}. Erlaubt ist eine Tabelle mit Überschriften, wie sie in der Vorlage steht. Bitte stellen Sie sie wieder her.`,
  TABELLE_WAECHST_NICHT: (f) =>
    `Die Tabelle „${f.tabelle}“ kann ohne Excel keine weitere Zeile bekommen, ${WACHSTUM[f.mangel]}. Bitte fügen Sie die Zeile in Excel an oder räumen Sie das Hindernis aus dem Weg.`,
  ZELLE_NICHT_SCHREIBBAR: (f) => `${SCHREIBEN[f.mangel]} Erlaubt ist eine einzelne Zelle.`,
};
