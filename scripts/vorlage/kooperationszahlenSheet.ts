/** Sheet „Kooperation“ of the list of cases: what the last counting over Fallmappen came to. Nothing stands below its table. */
import { KOOPERATIONSZAHLEN, type Kooperationsspalte } from '../../src/bereiche/fallliste';
import type { Spalte } from '../../src/listen/spalte';
import type { TemplateBuilder } from './builder';
import { cellAt, columnName } from './cells';
import { FALLLISTE_TEXT, KOOPERATIONSZAHLEN_TEXT } from './falllisteTexte';
import { putTitle, type Span } from './heading';
import { setUpPage } from './pageSetup';
import type { StyleName } from './styles';
import { resultValidation } from './validations';

const GESTALT = {
  schluessel: [7, 'ergebnisListe'],
  uebersicht: [28, 'ergebnisListe'],
  gegenstand: [38, 'ergebnisListe'],
  merkmal: [22, 'ergebnisListe'],
  anzahl: [9, 'ergebnisAnzahl'],
  median: [11, 'ergebnisListe'],
  tag: [12, 'ergebnisTag'],
} as const satisfies Record<Kooperationsspalte, readonly [number, StyleName]>;

const SPALTEN = Object.entries<Spalte<unknown>>(KOOPERATIONSZAHLEN.spalten);
const SPAN: Span = { from: 'A', to: columnName(SPALTEN.length) };
const KOPF = 5;
const EXPLANATION_HEIGHT = 44;
/** As far as figures may reach: nobody types there. */
const LAST_ROW = KOPF + 2000;

/** Builds the sheet with one empty row. */
export function buildKooperationszahlenSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(KOOPERATIONSZAHLEN.blatt);
  const gestalten = Object.values(GESTALT);
  sheet.widths(gestalten.map(([breite]) => breite));
  putTitle(sheet, SPAN, KOOPERATIONSZAHLEN_TEXT.titel);
  sheet.put('A2', KOOPERATIONSZAHLEN_TEXT.untertitel, 'fallzeile');
  sheet.band(`${SPAN.from}3:${SPAN.to}3`, KOOPERATIONSZAHLEN_TEXT.erklaerung, 'erklaerung');
  sheet.height(3, EXPLANATION_HEIGHT);
  SPALTEN.forEach(([, { kopf }], index) => {
    const [, stil] = gestalten[index] ?? [0, 'ergebnisListe' as const];
    const erste = cellAt(index + 1, KOPF + 1);
    sheet.put(cellAt(index + 1, KOPF), kopf, 'kopf');
    sheet.put(erste, '', stil);
    sheet.validate(resultValidation(`${erste}:${cellAt(index + 1, LAST_ROW)}`));
  });
  sheet.table(KOOPERATIONSZAHLEN.name, cellAt(1, KOPF), cellAt(SPALTEN.length, KOPF + 1));
  sheet.finish(`A${KOPF + 1}`);
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${SPAN.from}:$${SPAN.to}`,
    repeat: `$1:$${KOPF}`,
    mappe: FALLLISTE_TEXT.mappe,
  });
}
