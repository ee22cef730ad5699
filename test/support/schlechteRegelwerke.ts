/** Bad rule sheets: what is done to the template, and what has to be found where. */
import type { NewFile } from 'excelize-wasm';
import type { Befundcode } from '../../src/bereiche/regelwerk/fach/befund';

const P = 'Regeln P';
const G = 'Regeln G';
const Z = 'Regeln Z';
export const K = 'Regeln K';
/** What is done to the template. */
export type Tat = (file: NewFile) => unknown;

/** Puts a value into a cell. */
export const setze =
  (blatt: string, zelle: string, wert: string | number | boolean): Tat =>
  (file) =>
    file.SetCellValue(blatt, zelle, wert);
const alle =
  (...taten: readonly Tat[]): Tat =>
  (file) =>
    taten.forEach((tat) => tat(file));
const formel =
  (blatt: string, zelle: string, text: string): Tat =>
  (file) =>
    file.SetCellFormula(blatt, zelle, text);

/** Name, code and place of what is found, and what leads to it. K-1 stands in row 7, K-4 in 10, K-8 in 14, K-10 in 16, K-11 in 17 and 18, K-12 in 19. */
export const SCHLECHTE: readonly (readonly [string, Befundcode, string, Tat])[] = [
  ['eine Formel in einer Prüfung', 'ZELLE', 'C10', formel(K, 'C10', '"unter "&1+2')],
  ['eine Formel als Antwort', 'ZELLE', 'H9', formel(K, 'H9', '"AV"')],
  ['eine Formel in den Worten', 'ZELLE', 'I9', formel(K, 'I9', '"Worte"')],
  ['eine Formel als Nummer', 'ZELLE', 'A9', formel(K, 'A9', '"K-3"')],
  ['eine Formel als Schwelle', 'ZELLE', 'C8', formel('Schwellen', 'C8', '1+2')],
  ['eine Formel als Version', 'ZELLE', 'B5', formel('Regelwerk', 'B5', '"2026-12"')],
  ['verbundene Prüfungen', 'ZELLEN_VERBUNDEN', 'B11', (f) => f.MergeCell(K, 'B11', 'B12')],
  ['verbundene Worte über Spalten', 'ZELLEN_VERBUNDEN', 'I10', (f) => f.MergeCell(P, 'I10', 'J10')],
  ['eine Prüfung als WAHR', 'TEST', 'E10', setze(K, 'E10', true)],
  ['eine Zahl bei ja und nein', 'TEST', 'E10', setze(K, 'E10', 0)],
  ['ein Bruch', 'TEST', 'C10', setze(K, 'C10', 2.5)],
  ['ein Dezimalkomma', 'TEST', 'C10', setze(K, 'C10', 'unter 3,0')],
  ['ein Dezimalpunkt', 'TEST', 'C10', setze(K, 'C10', 'unter 3.0')],
  ['eine Zahl außerhalb', 'TEST', 'C10', setze(K, 'C10', 'unter 9')],
  ['ein unbekannter Wert', 'TEST', 'C10', setze(P, 'C10', 'bis 9 Monate')],
  ['ein Tippfehler', 'TEST', 'D14', setze(P, 'D14', 'Qualifikaton')],
  ['ein Vergleichszeichen', 'TEST', 'C10', setze(K, 'C10', '< 3')],
  ['„mindestens“ bei einem Wort', 'TEST', 'B10', setze(K, 'B10', 'mindestens 3')],
  ['eine unbekannte Schwelle', 'TEST', 'C10', setze(K, 'C10', 'unter Schwelle FM')],
  ['ein Wert zweimal', 'TEST', 'C12', setze(P, 'C12', 'bis 6 Monate; bis 6 Monate')],
  ['ein Strichpunkt zu viel', 'TEST', 'C12', setze(P, 'C12', 'bis 6 Monate;')],
  ['ein Komma statt Strichpunkt', 'TEST', 'C12', setze(P, 'C12', 'bis 6 Monate, bis 12 Monate')],
  ['ein Fragezeichen', 'TEST', 'G14', setze(K, 'G14', '?')],
  ['ein fremdes Wort', 'TEST', 'G14', setze(K, 'G14', 'no')],
  ['eine Antwort außerhalb der Worte', 'ZELLE', 'H10', setze(K, 'H10', 'Vermittlung')],
  ['eine Antwort einer anderen Tabelle', 'ZELLE', 'J10', setze(P, 'J10', 'bFM')],
  ['eine Antwort als Zahl', 'ZELLE', 'H10', setze(K, 'H10', 1)],
  ['keine Antwort', 'ANTWORT_FEHLT', 'H10', setze(K, 'H10', '')],
  ['keine Worte', 'WORTE_FEHLEN', 'I10', setze(K, 'I10', '')],
  ['keine Quelle', 'QUELLE_FEHLT', 'J10', setze(K, 'J10', '')],
  ['keine Nummer', 'ZELLE', 'A10', setze(K, 'A10', '')],
  ['eine Nummer einer anderen Tabelle', 'NR_UNGUELTIG', 'A10', setze(K, 'A10', 'P-4')],
  ['eine Nummer mit Namen', 'NR_UNGUELTIG', 'A10', setze(K, 'A10', 'Regel Meier')],
  ['eine Nummer an zwei Stellen', 'NR_GETRENNT', 'A19', setze(K, 'A19', 'K-4')],
  ['zwei Antworten unter einer Nummer', 'ZEILE_WIDERSPRICHT', 'H18', setze(K, 'H18', 'bFM')],
  ['zwei Quellen unter einer Nummer', 'ZEILE_WIDERSPRICHT', 'J18', setze(K, 'J18', 'S4')],
  ['eine Regel, die später gilt', 'ZEILE_GILT_SPAETER', 'K10', setze(K, 'K10', 47_000)],
  ['ein Datum als Text', 'ZELLE', 'K10', setze(K, 'K10', 'ab Januar')],
  ['die letzte Zeile fehlt', 'LUECKE', K, (f) => f.RemoveRow(K, 19)],
  ['eine Antwort nur noch für drei', 'LUECKE', Z, setze(Z, 'C20', 'Exter')],
  ['eine Zeile ohne Prüfung zu weit oben', 'ZEILE_VERDECKT', 'A9', setze(G, 'D8', '–')],
  [
    'zweimal dieselbe Prüfung',
    'ZEILE_VERDECKT',
    'A9',
    setze(K, 'B9', 'integriert, aber leistungsberechtigt'),
  ],
  ['eine Zeile hinter allen', 'ZEILE_VERDECKT', 'A18', alle(setze(K, 'D17', '–'), setze(K, 'E17', '–'))],
  [
    'Prüfungen, die sich ausschließen',
    'ZEILE_UNMOEGLICH',
    'A10',
    alle(setze(K, 'C10', 'mindestens 8'), setze(K, 'D10', 'unter 3')),
  ],
  ['bFM gegen das Fallmanagement', 'BFM_OHNE_FM', 'H14', setze(K, 'H14', 'bFM')],
  ['bFM, auch wenn das Fallmanagement „nein“ sagt', 'BFM_OHNE_FM', 'H16', setze(K, 'G14', 'ja')],
  ['eine Kennung von selbst, wo nichts entschieden ist', 'GELTUNG_OHNE_BFM', 'F9', setze(G, 'F9', 'AV')],
  ['bFM durch Entscheidung, auch ohne bFM', 'GELTUNG_OHNE_BFM', 'F7', setze(G, 'B7', '–')],
  ['offen und nein in einer Prüfung', 'OFFEN_ALS_NEIN', 'G14', setze(K, 'G14', 'nein; offen')],
  ['nicht ja und offen', 'OFFEN_ALS_NEIN', 'H13', setze(Z, 'H13', 'offen; nein')],
  ['offen führt zur selben Antwort wie nein', 'OFFEN_WIE_NEIN', 'F11', setze(K, 'H11', 'AV')],
  ['die Prognose offen wie unwahrscheinlich', 'OFFEN_WIE_NEIN', 'B13', setze(K, 'H13', 'Exter')],
  ['eine Schwelle außerhalb', 'SCHWELLE_AUSSERHALB', 'C8', setze('Schwellen', 'C8', 9)],
  ['eine Schwelle ohne Wert', 'ZELLE', 'C8', setze('Schwellen', 'C8', '')],
  ['eine Schwelle als Text', 'ZELLE', 'C8', setze('Schwellen', 'C8', 'drei')],
  ['eine Schwelle zu wenig', 'SCHWELLE_FEHLT', 'Schwellen', (f) => f.RemoveRow('Schwellen', 8)],
  ['ein gebrochenes Beispiel', 'BEISPIEL_GEBROCHEN', 'S9', setze('Beispiele', 'S9', 'AV')],
  ['eine andere Schwelle bricht Beispiele', 'BEISPIEL_GEBROCHEN', 'S9', setze('Schwellen', 'C8', 4)],
  ['ein Beispiel ohne Prognose', 'BEISPIEL_OFFEN', 'C9', setze('Beispiele', 'C9', '')],
  ['ein Beispiel ohne Schwerpunkt', 'BEISPIEL_OFFEN', 'D9', setze('Beispiele', 'D9', '')],
  [
    'ein Beispiel ohne Erwartung',
    'BEISPIEL_LEER',
    'S7',
    alle(...['R7', 'S7', 'T7'].map((zelle) => setze('Beispiele', zelle, ''))),
  ],
  ['ein Beispiel mit zu vielen Bedarfen', 'ZELLE', 'G9', setze('Beispiele', 'G9', 3)],
  ['ein Beispiel mit fremder Erwartung', 'ZELLE', 'S9', setze('Beispiele', 'S9', 'Vermittlung')],
  ['eine Version ohne Monat', 'VERSION_UNGUELTIG', 'B5', setze('Regelwerk', 'B5', 'neu')],
  ['keine Version', 'ZELLE', 'B5', setze('Regelwerk', 'B5', '')],
  ['etwas unter der Tabelle', 'UNTER_DER_TABELLE', 'A12', setze(G, 'A12', 'G-4')],
  ['eine umbenannte Spalte', 'ZELLE', 'A6', setze(K, 'E6', 'Verdichtung')],
  ['eine neue Eingabe', 'SPALTE_FREMD', 'L6', setze(K, 'L6', 'Alter')],
  ['keine Tabelle mehr', 'ZELLE', 'Arbeitsmappe', (f) => f.DeleteTable('tblRegelnG')],
  ['eine andere Art von Mappe', 'ZELLE', 'Arbeitsmappe', setze('_Integrationstool', 'B1', 'Workshop')],
  ['eine neuere Vorlage', 'ZELLE', 'Arbeitsmappe', setze('_Integrationstool', 'B2', 2)],
];
