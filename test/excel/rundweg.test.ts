import type { NewFile } from 'excelize-wasm';
import { loadExcelize } from '../host/nodeExcelize';
import { partsOf } from '../host/packageEdit';
import { BEISPIEL, eingetragen, mappeMit, openMappe, vorlageBytes } from '../support/mappe';
import { BLAETTER, TABELLEN } from '../support/bereiche';
import { ALLE_NAMEN } from '../support/namen';

let vorher: NewFile;
let nachher: NewFile;
let eingetrageneBytes: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  await eingetragen(offen);
  eingetrageneBytes = offen.host.save();
  const { OpenReader } = await loadExcelize();
  vorher = OpenReader(vorlageBytes());
  nachher = OpenReader(eingetrageneBytes);
});

describe('die eingetragene Mappe, mit einem anderen Programm geöffnet', () => {
  it('hat dieselben Teile wie die Vorlage', () => {
    expect([...partsOf(eingetrageneBytes).keys()].sort()).toEqual([...partsOf(vorlageBytes()).keys()].sort());
  });

  it.each(['xl/charts/', 'xl/drawings/', 'xl/tables/', 'xl/webextensions/', 'xl/theme/'])(
    'die Teile unter %s sind Wort für Wort dieselben',
    (ordner) => {
      const [alt, neu] = [partsOf(vorlageBytes()), partsOf(eingetrageneBytes)];
      const pfade = [...alt.keys()].filter((pfad) => pfad.includes(ordner));
      expect(pfade.length).toBeGreaterThan(0);
      pfade.forEach((pfad) => expect(neu.get(pfad)).toBe(alt.get(pfad)));
    },
  );

  it('hat dieselben Beziehungen zwischen den Teilen', () => {
    const [alt, neu] = [partsOf(vorlageBytes()), partsOf(eingetrageneBytes)];
    const pfade = [...alt.keys()].filter((pfad) => pfad.endsWith('.rels'));
    expect(pfade.length).toBeGreaterThan(4);
    pfade.forEach((pfad) =>
      expect(elemente(neu, pfad, 'Relationship')).toEqual(elemente(alt, pfad, 'Relationship')),
    );
  });

  it('hat dieselben bedingten Formate', () => {
    const [alt, neu] = [partsOf(vorlageBytes()), partsOf(eingetrageneBytes)];
    const blaetter = [...alt.keys()].filter((pfad) => pfad.startsWith('xl/worksheets/sheet'));
    const formate = blaetter.map((pfad) => elemente(alt, pfad, 'conditionalFormatting'));
    expect(formate.flat().length).toBeGreaterThan(4);
    expect(blaetter.map((pfad) => elemente(neu, pfad, 'conditionalFormatting'))).toEqual(formate);
    expect(elemente(neu, 'xl/styles.xml', 'dxf')).toEqual(elemente(alt, 'xl/styles.xml', 'dxf'));
  });

  it('hat dieselben Blätter, Namen und Tabellen', () => {
    expect(nachher.GetSheetList()).toEqual(vorher.GetSheetList());
    expect(nachher.GetDefinedName()).toEqual(vorher.GetDefinedName());
    BLAETTER.forEach((blatt) => expect(nachher.GetTables(blatt)).toEqual(vorher.GetTables(blatt)));
    const namen = nachher.GetDefinedName().definedNames.map(({ Name }) => Name);
    expect(ALLE_NAMEN.filter((name) => !namen.includes(name))).toEqual([]);
    const tabellen = BLAETTER.flatMap((blatt) => nachher.GetTables(blatt).tables ?? []).map(
      ({ Name }) => Name,
    );
    expect(tabellen.sort()).toEqual([...TABELLEN].sort());
  });

  it.each(BLAETTER)('%s: Auswahllisten, Druckeinrichtung und Sichtbarkeit sind wie vorher', (blatt) => {
    expect(nachher.GetDataValidations(blatt)).toEqual(vorher.GetDataValidations(blatt));
    expect(nachher.GetPageLayout(blatt)).toEqual(vorher.GetPageLayout(blatt));
    expect(nachher.GetSheetVisible(blatt)).toEqual(vorher.GetSheetVisible(blatt));
  });

  it('lässt sich wieder einlesen und noch einmal eintragen', async () => {
    const offen = await openMappe(eingetrageneBytes);
    const { ergebnis } = await eingetragen(offen);
    expect(ergebnis.steuerung.kennung.gueltig).toBe('bFM');
  });
});

/** All elements of a kind in a part; how attributes are ordered and empty elements are closed says nothing. */
function elemente(parts: ReadonlyMap<string, string>, pfad: string, element: string): string[] {
  const found = (parts.get(pfad) ?? '').matchAll(
    new RegExp(`<${element}((?: [\\w:]+="[^"]*")*) ?(?:/>|>(.*?)</${element}>)`, 'gs'),
  );
  return [...found]
    .map(([, attributes = '', inner = '']) => `${attributes.trim().split(' ').sort().join(' ')} ${inner}`)
    .sort();
}
