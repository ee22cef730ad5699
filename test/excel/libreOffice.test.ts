import { lesen } from '../../src/mappe/lesen';
import { partsOf } from '../host/packageEdit';
import { abbildVon, formeln } from '../support/abbild';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { STICHTAG } from '../support/faelle';
import { durchLibreOffice, mitLibreOffice } from '../support/libreOffice';
import { BEISPIEL, eingetragen, JETZT, mappeMit, openMappe, wertVon } from '../support/mappe';
import { BLAETTER, TABELLEN } from '../support/bereiche';
import { ALLE_NAMEN, NAME_ERGEBNIS } from '../support/namen';

mitLibreOffice('LibreOffice öffnet und speichert die eingetragene Mappe', () => {
  let ordner: Arbeitsordner;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ordner = arbeitsordner();
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    bytes = durchLibreOffice(ordner, offen.host.save());
  });
  afterAll(() => ordner.raeumeAuf());

  it('die Werte sind da, und das Programm liest sie wieder als aktuelles Ergebnis', async () => {
    const offen = await openMappe(bytes);
    const stand = await lesen(offen.mappe, STICHTAG);
    expect(stand).toMatchObject({ art: 'berechnet', stand: 'aktuell', fall: { name: 'Erika Muster' } });
    expect(wertVon(offen, NAME_ERGEBNIS.kennungErrechnet)).toBe('bFM');
    expect(wertVon(offen, NAME_ERGEBNIS.berechnetAm)).toBeCloseTo(JETZT.serial, 6);
    expect(wertVon(offen, NAME_ERGEBNIS.begruendung)).toMatch(/^Die errechnete Kennung bFM steht fest\.\n/);
  });

  it('Tabellen und Namen sind da', () => {
    const parts = partsOf(bytes);
    const tabellen = [...parts].filter(([pfad]) => pfad.startsWith('xl/tables/')).map(([, xml]) => xml);
    for (const name of TABELLEN)
      expect(tabellen.filter((xml) => xml.includes(`displayName="${name}"`))).toHaveLength(1);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(ALLE_NAMEN.filter((name) => !workbook.includes(`name="${name}"`))).toEqual([]);
    for (const blatt of BLAETTER) expect(workbook).toContain(`name="${blatt}"`);
  });

  it('Auswahllisten und Diagramm sind da', () => {
    const parts = partsOf(bytes);
    const blaetter = [...parts]
      .filter(([pfad]) => pfad.startsWith('xl/worksheets/sheet'))
      .map(([, xml]) => xml);
    const mitListen = blaetter.filter(
      (xml) => xml.includes('<dataValidation ') && xml.includes('type="list"'),
    );
    expect(mitListen.length).toBeGreaterThanOrEqual(3);
    expect([...parts.keys()].filter((pfad) => pfad.startsWith('xl/charts/chart'))).not.toEqual([]);
  });

  it('keine Eingabe ist zur Formel geworden', async () => {
    const { host } = await openMappe(bytes);
    const beleg = [...formeln(abbildVon(host.save())).values()].filter((formel) =>
      formel.includes('Gläubiger'),
    );
    expect(beleg).toEqual([]);
  });
});
