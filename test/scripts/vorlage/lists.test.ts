import type { ListeId } from '../../../src/mappe/akte';
import { DATUMSSPALTEN, LISTE, LISTEN_SPALTEN } from '../../../src/excel/listen';
import {
  ABLEHNUNGSGRUND_LABEL,
  BEENDIGUNGSGRUND_LABEL,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  ZUGANGSKRITERIUM_LABEL,
} from '../../../src/rules/fallmanagement';
import { ROLLE_LABEL } from '../../../src/bereiche/bfm/vermerke/regeln/rollen';
import { BETREUUNGEN, FOERDERZIEL_LABEL, KENNUNGEN, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { listAt, openTemplate, raw, tableOf, validationAt, type Opened, type Place } from './opened';

const SHEET: Record<Exclude<ListeId, 'verlauf'>, string> = {
  pruefpunkte: 'Gespräch',
  wechsel: 'Gespräch',
  ziele: 'Plan',
  schritte: 'Plan',
  angebote: 'Angebote',
  luecken: 'Angebote',
  status: 'Fallmanagement',
  vermerke: 'Fallmanagement',
  wiedervorlagen: 'Fallmanagement',
  berechtigte: 'Fallmanagement',
  neukunde: 'Fallmanagement',
  hausregeln: 'Hausregeln',
  betreffzeilen: 'Hausregeln',
};
const LISTS = Object.keys(SHEET) as (keyof typeof SHEET)[];
/** Tables that begin with texts of the template. */
const FILLED: readonly ListeId[] = ['pruefpunkte', 'neukunde', 'hausregeln', 'betreffzeilen'];
const GROWING = LISTS.filter((liste) => !FILLED.includes(liste));

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

/** The cell of the first row below a header. */
function firstCell(liste: keyof typeof SHEET, header: string): Place {
  const { sheet, head, rows } = tableOf(opened, LISTE[liste]);
  const index = head.findIndex((cell) => raw(opened, { sheet, cell }) === header);
  return { sheet, cell: rows[0]?.[index] ?? '' };
}

/** Cells that nobody types into: texts of the template, and Ids that the program keeps in a hidden column. */
const FIXED = [
  'pruefpunkte Id',
  'pruefpunkte Prüfpunkt',
  'neukunde Id',
  'neukunde Punkt',
  'wiedervorlagen Id',
];

const everyColumn = LISTS.filter((liste) => liste !== 'hausregeln')
  .flatMap((liste) => LISTEN_SPALTEN[liste].map((header) => [liste, header] as const))
  .filter(([liste, header]) => !FIXED.includes(`${liste} ${header}`));

describe('the tables with any number of rows', () => {
  it.each(LISTS)('%s stands on its sheet with its headers', (liste) => {
    const { sheet, head } = tableOf(opened, LISTE[liste]);
    expect(sheet).toBe(SHEET[liste]);
    expect(head.map((cell) => raw(opened, { sheet, cell }))).toEqual(LISTEN_SPALTEN[liste]);
  });

  it.each(GROWING)('%s begins with one blank row', (liste) => {
    const { sheet, rows } = tableOf(opened, LISTE[liste]);
    expect(rows).toHaveLength(1);
    expect(rows.flat().filter((cell) => raw(opened, { sheet, cell }) !== '')).toEqual([]);
  });

  it.each(GROWING)('%s can grow: nothing stands below it in its columns', (liste) => {
    const { sheet, head, rows } = tableOf(opened, LISTE[liste]);
    const last = Number(rows[0]?.[0]?.replace(/\D/g, ''));
    for (const cell of head) {
      const column = cell.replace(/\d/g, '');
      for (let row = last + 1; row <= last + 60; row += 1)
        expect(raw(opened, { sheet, cell: `${column}${row}` })).toBe('');
    }
  });

  it.each(everyColumn)('%s: „%s“ says what belongs into it', (liste, header) => {
    const rule = validationAt(opened, firstCell(liste, header));
    expect(rule.prompt).not.toBe('');
    expect(rule.promptTitle).toBe(header);
    expect(rule.type === 'date').toBe(DATUMSSPALTEN.has(header));
  });

  it.each(everyColumn.filter(([, header]) => DATUMSSPALTEN.has(header)))(
    '%s: „%s“ looks like a German date',
    (liste, header) => {
      const { sheet, cell } = firstCell(liste, header);
      const { style } = opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style);
      expect(style.CustomNumFmt).toBe('dd.mm.yyyy');
    },
  );
});

describe('the drop-downs of the tables', () => {
  const jaNein = ['ja', 'nein'];
  const ziele = Object.values(FOERDERZIEL_LABEL);
  const bereiche = RESSOURCENBEREICHE.slice(0, 10).map(({ label }) => label);
  const betreuungen = BETREUUNGEN.filter((betreuung) => betreuung !== 'bisherige Betreuung');
  const cases: readonly (readonly [keyof typeof SHEET, string, readonly string[]])[] = [
    ['pruefpunkte', 'Bestätigt', ['x']],
    ['wechsel', 'Kennung bisher', KENNUNGEN],
    ['wechsel', 'Kennung neu', KENNUNGEN],
    ['wechsel', 'Betreuung bisher', betreuungen],
    ['wechsel', 'Betreuung neu', betreuungen],
    ['wechsel', 'Ergebnis', ['angenommen', 'abgelehnt']],
    ['ziele', 'Ressourcenbereich', bereiche],
    ['ziele', 'Förderziel', ziele],
    ['ziele', 'Mitgetragen', jaNein],
    ['ziele', 'Stufe bei Vereinbarung', ['0', '1', '2', '3', '?']],
    ['ziele', 'Ergebnis', ['erreicht', 'teilweise', 'nicht erreicht']],
    ['ziele', 'Weiteres', ['angepasst', 'fortgeführt', 'beendet']],
    ['schritte', 'Wer', ['Person', 'Jobcenter', 'Dritte']],
    ['schritte', 'Freiwillig', jaNein],
    ['angebote', 'Förderziel', ziele],
    ['angebote', 'Ressourcenbereich', bereiche],
    ['angebote', 'Rechtsgrundlage', ['§ 16a', '§ 16', '§ 16k', 'kommunal', 'SGB VIII', 'sonstige']],
    ['angebote', 'Freiwillig', jaNein],
    ['luecken', 'Ressourcenbereich', bereiche],
    ['status', 'Schritt', Object.values(STATUSSCHRITT_LABEL)],
    ['status', 'Status', Object.values(STATUS_LABEL)],
    ['status', 'Zugangskriterium', Object.values(ZUGANGSKRITERIUM_LABEL)],
    ['status', 'Grund', [...Object.values(ABLEHNUNGSGRUND_LABEL), ...Object.values(BEENDIGUNGSGRUND_LABEL)]],
    ['vermerke', 'Status', Object.values(STATUS_LABEL)],
    ['wiedervorlagen', 'Ausgang', ['erledigt', 'entfallen']],
    ['berechtigte', 'Rolle', Object.values(ROLLE_LABEL)],
  ];

  it.each(cases)('%s: „%s“ offers the closed list', (liste, header, expected) => {
    expect(listAt(opened, firstCell(liste, header))).toEqual(expected);
  });

  it('are in no other column', () => {
    const lists = everyColumn.filter(
      ([liste, header]) => validationAt(opened, firstCell(liste, header)).type === 'list',
    );
    expect(lists).toHaveLength(cases.length);
  });

  it('reach below the table, where the next row is typed', () => {
    const { sheet, cell } = firstCell('schritte', 'Wer');
    const below = cell.replace(/\d+/, (row) => String(Number(row) + 20));
    expect(listAt(opened, { sheet, cell: below })).toEqual(['Person', 'Jobcenter', 'Dritte']);
  });

  it('let a result of several words stand, and count places in whole numbers', () => {
    expect(validationAt(opened, firstCell('wechsel', 'Kennung neu')).errorStyle).toBe('information');
    expect(validationAt(opened, firstCell('ziele', 'Weiteres')).errorStyle).toBe('stop');
    expect(validationAt(opened, firstCell('angebote', 'Plätze'))).toMatchObject({
      type: 'whole',
      formula: '0',
      errorStyle: 'stop',
    });
  });
});
