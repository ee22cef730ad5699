/** The overview to hand on: no person, no formula, no author in any part of its package. Costs about three seconds. */
import { strFromU8, unzipSync } from 'fflate';
import { buildFallliste } from '../../../scripts/vorlage/buildFallliste';
import { cellAt } from '../../../scripts/vorlage/cells';
import { buildNamenlos } from '../../../scripts/vorlage/buildNamenlos';
import type { Zaehlzeile } from '../../../src/bereiche/fallliste/fach/teamzahlen';
import { FAELLE } from '../../../src/bereiche/fallliste';
import { NAMENLOS_TEXT } from '../../../src/bereiche/fallliste/texte/team';
import { readListe } from '../../../src/listen/readListe';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../../src/paket/paketTabelle';
import { date } from '../../support/faelle';
import { loadExcelize } from '../../host/nodeExcelize';
import { blattleser, type Zellleser } from '../../support/falllistenblatt';
import { mitExcelize } from '../../support/mitExcelize';
import { LEUTE } from './teamZahlen';

const STAND = date('2026-11-20');
const KANARIE = 'KANARIE';
const SPALTEN = Object.keys(FAELLE.spalten);

/** The rows of a list as its package gives them. */
function zeilenIn(bytes: Uint8Array): readonly Zaehlzeile[] {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(bytes), FAELLE, []).lies();
  if (!gelesen?.ok) throw new Error('The list was not read');
  return readListe(FAELLE, gelesen.wert.tabelle).zeilen.map(({ zeile }) => zeile);
}

function teile(bytes: Uint8Array): [pfad: string, text: string][] {
  return Object.entries(unzipSync(bytes)).map(([pfad, inhalt]) => [pfad, strFromU8(inhalt)]);
}

let liste: Uint8Array;
let zeilen: readonly Zaehlzeile[];
let namenlos: Uint8Array;
let lies: Zellleser;
beforeAll(async () => {
  const excelize = await loadExcelize();
  liste = buildFallliste(excelize, LEUTE);
  zeilen = zeilenIn(liste);
  namenlos = buildNamenlos(excelize, zeilen, { teams: ['Nord', 'Süd'], stand: STAND });
  lies = await blattleser(namenlos, 'Team');
});

it('nichts aus irgendeiner Spalte von 150 Zeilen steht in irgendeinem Teil', async () => {
  const excelize = await loadExcelize();
  const mitKanarien = await mitExcelize(liste, (file) => {
    LEUTE.forEach((_, nr) => {
      SPALTEN.forEach((spalte, platz) => {
        file.SetCellValue('Fälle', cellAt(platz + 1, nr + 6), `${KANARIE}-${spalte}-${nr}`);
      });
    });
    file.SetDocProps({ Creator: KANARIE, LastModifiedBy: KANARIE, Description: KANARIE });
  });
  const gelesen = zeilenIn(mitKanarien);
  expect(gelesen).toHaveLength(150);
  expect(gelesen[0]?.kundennummer).toContain(KANARIE);
  const bytes = buildNamenlos(excelize, gelesen, { teams: ['Nord'], stand: STAND });
  expect(Buffer.from(bytes).includes(KANARIE)).toBe(false);
  for (const [pfad, text] of teile(bytes)) expect([pfad, text.includes(KANARIE)]).toEqual([pfad, false]);
  const blatt = await blattleser(bytes, 'Team');
  expect([blatt('A7'), blatt('I7'), blatt('J7')]).toEqual(['übrige und ohne Team', '150', '150']);
});

it('auch nicht die Namen, Nummern und Fachkräfte der Demo', () => {
  const inhalt = teile(namenlos)
    .map(([, text]) => text)
    .join('\n');
  for (const { kundennummer, bgNummer, name, fachkraft } of LEUTE)
    for (const each of [kundennummer, bgNummer, name, fachkraft])
      expect(inhalt.includes(String(each))).toBe(false);
});

it('enthält nur Werte: keine Formel, keine Rechenkette, keine Tabelle, kein Autor, keine Zeit', () => {
  const alle = teile(namenlos);
  expect(alle.map(([pfad]) => pfad).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/theme/theme1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  for (const [pfad, text] of alle) {
    expect([pfad, /<f[ >]|docProps|creator|Integrationstool|<comment|fullCalcOnLoad/.exec(text)]).toEqual([
      pfad,
      null,
    ]);
  }
});

it('zeigt kleine Zahlen nie und Summen, die aufgehen, wo alles zu sehen ist', () => {
  const texte = [5, 6, 7, 8, 9].flatMap((reihe) =>
    [...'BCDEFGHIJ'].map((spalte) => lies(`${spalte}${reihe}`)),
  );
  expect(texte.filter((each) => ['1', '2', '3', '4'].includes(each))).toEqual([]);
  expect(lies('A4')).toBe('Kennung und Team');
  expect([lies('A6'), lies('A7'), lies('A8'), lies('A9')]).toEqual([
    'Nord',
    'Süd',
    'übrige und ohne Team',
    'Gesamt',
  ]);
  expect(lies('J9')).toBe('150');
});

it('ist bei jedem Bau dasselbe', async () => {
  const noch = buildNamenlos(await loadExcelize(), zeilen, { teams: ['Nord', 'Süd'], stand: STAND });
  expect(Buffer.from(noch).equals(Buffer.from(namenlos))).toBe(true);
});

it('was sich nicht weitergeben lässt, fehlt, und es wird gesagt', async () => {
  const [erste] = zeilen;
  if (!erste) throw new Error('No row');
  // Four people, one in each cell: their sum of „< 5“ would tell that every cell is 1.
  const vier = ['Nord', 'Süd'].flatMap((team) =>
    ['AV', 'bFM'].map((kennung) => ({ ...erste, team, kennung, profillage: 'Marktprofil' })),
  );
  const bytes = buildNamenlos(await loadExcelize(), vier, { teams: ['Nord', 'Süd'], stand: STAND });
  const blatt = await blattleser(bytes, 'Team');
  expect([blatt('A4'), blatt('A5')]).toEqual(['Kennung und Team', NAMENLOS_TEXT.nichts]);
  expect([blatt('A7'), blatt('A8')]).toEqual(['Profillage und Kennung', NAMENLOS_TEXT.nichts]);
});
