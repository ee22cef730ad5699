import { zuruecknehmen } from '../../src/mappe/eintragen';
import { FALL_BLATT, MATRIXLISTE } from '../../src/fall/listen';
import { inzwischenGeaendertText } from '../../src/fall/texte/ablehnung';
import { unterschiede } from '../support/abbild';
import { findTabelle, zelleDesNamens } from '../support/fillMappe';
import {
  abbild,
  adresse,
  BEISPIEL,
  eingetragen,
  mappeMit,
  type Testmappe,
  tippe,
  wertVon,
} from '../support/mappe';
import { NAME_ERGEBNIS } from '../support/namen';

/** Sets the number format of a result cell, then types into it. */
function tippeMitFormat(offen: Testmappe, name: string, format: string, wert: string | number): void {
  const { blatt, zelle } = zelleDesNamens(offen.host, name);
  offen.host.workbook.setNumberFormat(blatt, zelle, format);
  tippe(offen, name, wert);
}

describe('Zurücknehmen', () => {
  it('stellt die Mappe genau so her, wie sie vor dem Eintragen war', async () => {
    const offen = await mappeMit(BEISPIEL);
    const vorher = abbild(offen);
    const { stand } = await eingetragen(offen);
    expect(unterschiede(vorher, abbild(offen)).length).toBeGreaterThan(10);
    expect(await zuruecknehmen(offen.mappe, stand)).toEqual({
      art: 'zurueckgenommen',
      orte: stand.bloecke.map(({ ort }) => ort),
    });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('stellt auch ein früheres Ergebnis wieder her', async () => {
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    const vorher = abbild(offen);
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    const { stand } = await eingetragen(offen);
    await zuruecknehmen(offen.mappe, stand);
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'über 12 Monate');
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});

describe('Zurücknehmen stellt wieder her, was in einer Ergebniszelle stand:', () => {
  it.each<[string, string, string | number]>([
    ['eine Formel', 'General', '=1+1'],
    ['eine Formel in einer Textzelle', 'nachher @', '=1+1'],
    ['einen Text, der wie ein Datum aussieht', '@', '2026-11'],
    ['einen Text, der wie eine Formel aussieht', '@', '=1'],
    ['denselben in einer gewöhnlichen Zelle', 'General', "'=1"],
    ['einen Text mit Apostroph', '@', "''t Huis"],
    ['einen Text mit Apostroph in einer gewöhnlichen Zelle', 'General', "''t Huis"],
    ['eine Zahl als Text', '@', '0042'],
    ['eine Zahl', '0.00', 3.5],
    ['eine Zahl in einer Textzelle', 'nachher @', 3.5],
    ['ein Datum', 'dd.mm.yyyy', '21.11.2026'],
    ['einen Wahrheitswert', 'General', 'WAHR'],
    ['einen gewöhnlichen Text', 'General', 'von Hand'],
    ['nichts', '0%', ''],
  ])('%s (%s)', async (_, format, wert) => {
    const offen = await mappeMit(BEISPIEL);
    const name = NAME_ERGEBNIS.kennungErrechnet;
    tippeMitFormat(offen, name, format === 'nachher @' ? 'General' : format, wert);
    if (format === 'nachher @') {
      const { blatt, zelle } = zelleDesNamens(offen.host, name);
      offen.host.workbook.setNumberFormat(blatt, zelle, '@');
    }
    const vorher = abbild(offen);
    const { stand } = await eingetragen(offen);
    expect(wertVon(offen, name)).toBe('bFM');
    expect((await zuruecknehmen(offen.mappe, stand)).art).toBe('zurueckgenommen');
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('und in der Matrix ebenso', async () => {
    const offen = await mappeMit(BEISPIEL);
    const zelle = await findTabelle(offen.host, MATRIXLISTE.name);
    const { blatt, zelle: cell } = zelle('mitwirkung', MATRIXLISTE.spalten.prozessfaehigkeit.kopf);
    offen.host.workbook.setNumberFormat(blatt, cell, 'General');
    offen.host.workbook.setCell(blatt, cell, "'=1");
    const vorher = abbild(offen);
    const { stand } = await eingetragen(offen);
    await zuruecknehmen(offen.mappe, stand);
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });
});

describe('Zurücknehmen lehnt ab', () => {
  it('wenn eine Ergebniszelle inzwischen geändert ist, und nennt sie', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    tippe(offen, NAME_ERGEBNIS.betreuung, 'Pool');
    const vorher = abbild(offen);
    const ergebnis = await zuruecknehmen(offen.mappe, stand);
    if (ergebnis.art !== 'inzwischenGeaendert') throw new Error(ergebnis.art);
    const zelle = adresse(zelleDesNamens(offen.host, NAME_ERGEBNIS.betreuung));
    expect(inzwischenGeaendertText(ergebnis.orte)).toBe(
      `Es wurde nichts zurückgenommen: ${zelle} wurde inzwischen geändert.`,
    );
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('auch bei einer einzelnen Zelle der Matrix und wenn das Blatt verschoben ist: genannt wird die Zelle von jetzt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    const { workbook } = offen.host;
    workbook.insertRows(FALL_BLATT.foerderziele, 3, 5);
    const zelle = (await findTabelle(offen.host, MATRIXLISTE.name))(
      'mitwirkung',
      MATRIXLISTE.spalten.integration.kopf,
    );
    workbook.setCell(zelle.blatt, zelle.zelle, 'offen');
    workbook.renameSheet(FALL_BLATT.kennung, 'Blatt 2');
    tippe(offen, NAME_ERGEBNIS.kennungErrechnet, 'AV');
    const ergebnis = await zuruecknehmen(offen.mappe, stand);
    expect(ergebnis).toEqual({
      art: 'inzwischenGeaendert',
      orte: [
        { art: 'zelle', ...zelleDesNamens(offen.host, NAME_ERGEBNIS.kennungErrechnet) },
        { art: 'zelle', ...zelle },
      ],
    });
  });

  it('wenn die Matrix umsortiert ist', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    offen.host.workbook.sortTable(MATRIXLISTE.name, 'Ressourcenbereich');
    expect((await zuruecknehmen(offen.mappe, stand)).art).toBe('inzwischenGeaendert');
  });

  it('wenn eine Zeile in die Matrix gekommen ist', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    const zelle = (await findTabelle(offen.host, MATRIXLISTE.name))('mitwirkung', 'Id');
    offen.host.workbook.insertRows(zelle.blatt, Number(/\d+/.exec(zelle.zelle)?.[0]));
    expect((await zuruecknehmen(offen.mappe, stand)).art).toBe('inzwischenGeaendert');
  });

  it('wenn ein Name inzwischen fehlt', async () => {
    const offen = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    offen.host.workbook.deleteName(NAME_ERGEBNIS.betreuung);
    expect(await zuruecknehmen(offen.mappe, stand)).toMatchObject({
      art: 'unveraendert',
      ablehnung: { grund: 'verschwunden' },
    });
  });
});

describe('Zurücknehmen findet die Zellen wieder', () => {
  it('nach eingefügten Zeilen und umbenannten Blättern', async () => {
    const offen = await mappeMit(BEISPIEL);
    const vorher = await mappeMit(BEISPIEL);
    const { stand } = await eingetragen(offen);
    for (const { host } of [offen, vorher]) {
      host.workbook.insertRows(FALL_BLATT.kennung, 5, 2);
      host.workbook.insertRows(FALL_BLATT.foerderziele, 34);
      host.workbook.renameSheet(FALL_BLATT.foerderziele, "Ziele 'neu' (2)");
    }
    expect((await zuruecknehmen(offen.mappe, stand)).art).toBe('zurueckgenommen');
    expect(unterschiede(abbild(vorher), abbild(offen))).toEqual([]);
  });
});
