/** A released set of rules is what was checked: any other entry ends the release, and none comes twice under one version. About five seconds. */
import type { NewFile } from 'excelize-wasm';
import { FREIGABEMANGEL, freigegebenerSatz } from '../../../src/bereiche/regelwerk';
import {
  freigabehindernisse,
  freigabestandIn,
  wunschmaengel,
} from '../../../src/bereiche/regelwerk/fach/freigabe';
import { pruefeRegelwerk } from '../../../src/bereiche/regelwerk/fach/pruefen';
import { befundsatz } from '../../../src/bereiche/regelwerk/texte/befunde';
import { standsatz } from '../../../src/bereiche/regelwerk/texte/freigabe';
import { liesSaetze } from '../../../src/rules/satzform/liesSaetze';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { STICHTAG } from '../../support/faelle';
import {
  FREIGABEWUNSCH,
  freigegeben,
  freigegebenesRegelwerk,
  geaendert,
  inhaltVon,
  neueVersion,
  regelwerkBytes,
} from '../../support/regelwerk';

function standVon(bytes: Uint8Array) {
  const inhalt = inhaltVon(bytes);
  return freigabestandIn(inhalt, pruefeRegelwerk(inhalt));
}

function hindernisseVon(bytes: Uint8Array): readonly (readonly [string, unknown])[] {
  const inhalt = inhaltVon(bytes);
  const pruefung = pruefeRegelwerk(inhalt);
  expect(pruefung.istBrauchbar).toBe(true);
  return freigabehindernisse(inhalt, pruefung).map((each) => {
    expect(befundsatz(each)).toMatch(/^[A-ZÄÖÜ].*\.$/s);
    const [ort] = each.orte;
    return [each.code, ort?.art === 'zelle' ? ort.zelle : ort?.art] as const;
  });
}

it('warum nichts weitergegeben wird, sagt je ein Satz, und was zu tun ist', () => {
  for (const satz of Object.values(FREIGABEMANGEL))
    expect(satz).toMatch(/^Dieses Regelwerk .*\. Bitte .*\.$/s);
});

it('die ausgelieferte Vorlage wurde nie freigegeben, und sie heißt wie die Regeln im Programm', () => {
  expect(standVon(regelwerkBytes())).toEqual({ art: 'nie' });
  expect(freigegebenerSatz(inhaltVon(regelwerkBytes()))).toEqual({ grund: 'NIE_FREIGEGEBEN' });
  expect(hindernisseVon(regelwerkBytes())).toEqual([
    ['VERSION_DES_PROGRAMMS', 'B5'],
    ['GUELTIG_AB_FEHLT', 'B6'],
  ]);
});

it('freigegeben ist der Satz mit Namen und wer, und er lässt sich weitergeben', async () => {
  const bytes = await freigegebenesRegelwerk();
  expect(standVon(bytes)).toEqual({
    art: 'freigegeben',
    freigabe: { ...FREIGABEWUNSCH, version: '2027-01', am: STICHTAG },
  });
  const ergebnis = freigegebenerSatz(inhaltVon(bytes));
  if (!('satz' in ergebnis)) throw new Error(ergebnis.grund);
  expect(ergebnis.satz).toMatchObject({
    version: '2027-01',
    gueltigAb: '2027-01-01',
    freigabe: FREIGABEWUNSCH,
  });
  const gelesen = liesSaetze(freigabezeilen(ergebnis.satz));
  expect(gelesen.ok && freigabezeilen(gelesen.wert[0] as Regelsatz)).toEqual(freigabezeilen(ergebnis.satz));
});

it.each<[string, (file: NewFile) => unknown]>([
  ['eine Schwelle', (file) => file.SetCellValue('Schwellen', 'C8', 2)],
  ['ein Wort', (file) => file.SetCellValue('Regeln K', 'I10', 'Bedarfe: weniger als drei der acht.')],
  ['eine Quelle', (file) => file.SetCellValue('Regeln K', 'J10', 'Haus')],
  ['eine Antwort', (file) => file.SetCellValue('Regeln K', 'H10', 'Exter')],
  ['eine Zeile weniger', (file) => file.RemoveRow('Regeln P', 12)],
  ['die Version', (file) => file.SetCellValue('Regelwerk', 'B5', '2027-02')],
  ['ab wann sie gilt', (file) => file.SetCellValue('Regelwerk', 'B6', 46_400)],
  ['wie sie heißt', (file) => file.SetCellValue('Regelwerk', 'B10', 'Anders')],
  ['wer freigab', (file) => file.SetCellValue('Regelwerk', 'B11', 'Jemand')],
  ['welche Version freigegeben ist', (file) => file.SetCellValue('Regelwerk', 'B13', '2026-11')],
  ['die Prüfsumme', (file) => file.SetCellValue('Regelwerk', 'B14', '')],
  ['beides', (file) => ['B13', 'B14'].map((zelle) => file.SetCellValue('Regelwerk', zelle, 'Geheim'))],
])('wer danach etwas ändert, hat keine Freigabe mehr: %s', async (_, tat) => {
  const bytes = await freigegebenesRegelwerk(tat);
  const stand = standVon(bytes);
  expect(stand.art).toBe('geaendert');
  expect(standsatz(stand)).not.toContain('Geheim');
  expect(freigegebenerSatz(inhaltVon(bytes))).toEqual({ grund: 'SEIT_FREIGABE_GEAENDERT' });
});

it('wer auch die Zellen der Freigabe leert, fängt von vorn an: die Prüfsumme schützt nicht vor Absicht', async () => {
  const leeren = (file: NewFile): unknown =>
    ['B10', 'B11', 'B12', 'B13', 'B14'].map((zelle) => file.SetCellValue('Regelwerk', zelle, ''));
  expect(standVon(await freigegebenesRegelwerk(leeren))).toEqual({ art: 'nie' });
});

it('ein gebrochenes Beispiel ändert den Satz nicht, aber so gibt ihn niemand weiter', async () => {
  const bytes = await freigegebenesRegelwerk((file) => file.SetCellValue('Beispiele', 'S9', 'AV'));
  expect(standVon(bytes)).toMatchObject({ art: 'unbrauchbar' });
  expect(freigegebenerSatz(inhaltVon(bytes))).toEqual({ grund: 'UNBRAUCHBAR' });
});

it('was wer die Mappe öffnete gefunden hat, zählt mit: verbundene Zellen sieht der Inhalt nicht', async () => {
  const inhalt = inhaltVon(await freigegebenesRegelwerk());
  const weitere = [{ code: 'ZELLEN_VERBUNDEN', orte: [] }] as const;
  expect(freigegebenerSatz(inhalt, weitere)).toEqual({ grund: 'UNBRAUCHBAR' });
});

describe('noch einmal freigeben', () => {
  it.each([
    ['2027-01', [['VERSION_VERGEBEN', 'B5']]],
    ['2026-11', [['VERSION_VERGEBEN', 'B5']]],
    [EINGEBAUT.version, [['VERSION_DES_PROGRAMMS', 'B5']]],
    ['2027-01b', []],
    ['2027-02', []],
  ])('als %s', async (version, erwartet) => {
    const bytes = await freigegebenesRegelwerk((file) => file.SetCellValue('Regelwerk', 'B5', version));
    expect(hindernisseVon(bytes)).toEqual(erwartet);
  });

  it('danach gilt die neue Version', async () => {
    const bytes = await freigegeben(await freigegebenesRegelwerk((file) => neueVersion(file, '2027-02')));
    expect(standVon(bytes)).toMatchObject({ art: 'freigegeben', freigabe: { version: '2027-02' } });
  });
});

it('was sich nicht weitergeben lässt, wird nicht freigegeben', async () => {
  const inhalt = inhaltVon(await geaendert((file) => neueVersion(file)));
  const { satz } = pruefeRegelwerk(inhalt);
  const kennung = { ...satz.kennung, rows: satz.kennung.rows.slice(0, -1) };
  expect(freigabehindernisse(inhalt, { satz: { ...satz, kennung } })).toEqual([
    { code: 'REGEL_NICHT_TRAGBAR', orte: [{ art: 'blatt', blatt: 'Regeln K' }], nr: '' },
  ]);
});

it('mehr als 20 Zeilen unter einer Nummer findet schon die Prüfung', async () => {
  const bytes = await geaendert((file) => {
    for (let zeile = 0; zeile < 20; zeile++) file.DuplicateRow('Regeln K', 18);
  });
  expect(pruefeRegelwerk(inhaltVon(bytes)).befunde).toContainEqual(
    expect.objectContaining({ code: 'ZU_VIELE_LINIEN', nr: 'K-11', hoechstens: 20 }),
  );
});

it.each([
  [{ name: ' ', von: 'x' }, ['name']],
  [{ name: 'x', von: '' }, ['von']],
  [{ name: 'x'.repeat(101), von: 'x'.repeat(100) }, ['name']],
  [FREIGABEWUNSCH, []],
] as const)('der Wunsch %#', (wunsch, maengel) => {
  expect(wunschmaengel(wunsch)).toEqual(maengel);
});
