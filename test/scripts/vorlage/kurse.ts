/** A Bereich that the program does not have, with everything that a template takes of one. */
import type { TemplateBuilder } from '../../../scripts/vorlage/builder';
import { type Vorlagenbereich, VORLAGENBEREICHE } from '../../../scripts/vorlage/bereiche';
import { putField } from '../../../scripts/vorlage/fields';
import { putTitle } from '../../../scripts/vorlage/heading';
import { listWidths, putListTable } from '../../../scripts/vorlage/listTable';
import { alsAuswahl } from '../../../src/listen/auswahl';
import { feld } from '../../../src/listen/feld';
import { liste, listeOhneId } from '../../../src/listen/liste';
import { anzahl, jaNein, tag, text, verweis, wahl } from '../../../src/listen/spalte';
import { spalte, vorlage } from '../../../src/listen/vorlage';

/** Its sheet. */
export const KURSE_BLATT = 'Kurse';
/** The entries of its own drop-down. */
export const KURSARTEN = ['Sprachkurs', 'Nähkurs'] as const;

/** A table whose rows are numbered, with a drop-down of its own. */
export const KURSE = liste(
  'tblKurse',
  { blatt: KURSE_BLATT, seit: 1, id: 'K' },
  {
    titel: text('Titel'),
    kursart: wahl('Kursart', alsAuswahl('Kursart', KURSARTEN)),
    beginn: tag('Beginn'),
    plaetze: anzahl('Plätze', { von: 1, bis: 30 }),
  },
);

/** A table without Ids, with a drop-down that others have as well. */
export const TEILNAHMEN = listeOhneId(
  'tblTeilnahmen',
  { blatt: KURSE_BLATT, seit: 1 },
  { kurs: verweis('Kurs'), erschienen: jaNein('Erschienen') },
);

/** A single cell. */
export const KURSE_STAND = feld('Kurse_Stand', tag('Stand der Kurse'));

const KURSE_VORLAGE = vorlage(KURSE, {
  id: spalte(6, 'Zeichen des Kurses.'),
  titel: spalte(30, 'Wie heißt der Kurs?'),
  kursart: spalte(14, 'Was für ein Kurs ist es?'),
  beginn: spalte(12, 'Erster Tag als TT.MM.JJJJ.'),
  plaetze: spalte(8, 'Wie viele Menschen finden Platz?'),
});

const TEILNAHMEN_VORLAGE = vorlage(TEILNAHMEN, {
  kurs: spalte(8, 'Zeichen des Kurses.'),
  erschienen: spalte(12, 'ja oder nein.'),
});

const TEILNAHMEN_COLUMN = listWidths(KURSE_VORLAGE).length + 2;

function buildKurseSheet(builder: TemplateBuilder): void {
  const sheet = builder.addSheet(KURSE_BLATT);
  sheet.widths([...listWidths(KURSE_VORLAGE), 2, ...listWidths(TEILNAHMEN_VORLAGE)]);
  putTitle(sheet, { from: 'A', to: 'H' }, 'Kurse');
  putField(sheet, KURSE_STAND, 'B3', { titel: 'Stand', eingabe: 'Als Datum TT.MM.JJJJ.' });
  putListTable(sheet, KURSE_VORLAGE, { column: 1, row: 5 });
  putListTable(sheet, TEILNAHMEN_VORLAGE, { column: TEILNAHMEN_COLUMN, row: 5 });
  sheet.finish('B3');
}

/** The Bereich with the builder of its sheet. */
export const KURSE_BEREICH: Vorlagenbereich = {
  mappe: {
    id: 'kurse',
    version: 1,
    blaetter: [KURSE_BLATT],
    teile: { listen: [KURSE, TEILNAHMEN], felder: [KURSE_STAND] },
    migrationen: [],
  },
  sheets: [buildKurseSheet],
};

/** The Bereiche of a template with one more. */
export const MIT_KURSEN: readonly Vorlagenbereich[] = [...VORLAGENBEREICHE, KURSE_BEREICH];
