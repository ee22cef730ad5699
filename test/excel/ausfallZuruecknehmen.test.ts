import type { Blockstand, Schreibstand } from '../../src/mappe/fallmappe';
import { unterschiede } from '../support/abbild';
import { zelleDesNamens } from '../support/fillMappe';
import { jedeAktion, type Pruefstand, pruefstand, schreibendeAktionen } from '../support/pruefstand';
import { NAME_ERGEBNIS } from '../support/namen';
import { stichprobe } from '../support/stichprobe';

let stand: Pruefstand;
let geschrieben: Schreibstand;
beforeAll(async () => {
  stand = await pruefstand();
  await trageEin();
});

function fingerabdruck(): unknown {
  const { blatt, zelle } = zelleDesNamens(stand.host, NAME_ERGEBNIS.fingerabdruck);
  return stand.host.workbook.getCell(blatt, zelle);
}

describe('ein Fehler beim Zurücknehmen', () => {
  it('beim Prüfen ändert nichts, gleich bei welcher Aktion', async () => {
    const arten = new Set<string>();
    for (const aktion of stichprobe(jedeAktion(stand.aktionen.pruefen), 20, 'actions of looking')) {
      stand.gestoert.plane([{ aktion }]);
      arten.add((await stand.gestoert.mappe.undo(geschrieben)).art);
    }
    expect([...arten]).toEqual(['unveraendert']);
    expect(unterschiede(stand.nachher, stand.abbild())).toEqual([]);
  });

  it('beim Schreiben lässt den Eintrag ganz, gleich bei welcher Aktion', async () => {
    const verloren: unknown[] = [];
    for (const aktion of stichprobe(
      schreibendeAktionen(stand.aktionen.zuruecknehmen),
      20,
      'actions of taking back',
    )) {
      stand.gestoert.plane([null, { aktion }]);
      const { art } = await stand.gestoert.mappe.undo(geschrieben);
      const anders = unterschiede(stand.nachher, stand.abbild());
      if (art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, art, anders]);
    }
    expect(verloren).toEqual([]);
  });

  it('in Zellbearbeitung lehnt ab und ändert nichts', async () => {
    stand.gestoert.plane([{ aktion: 0, code: 'InvalidOperationInCellEditMode' }]);
    expect(await stand.gestoert.mappe.undo(geschrieben)).toEqual({
      art: 'unveraendert',
      ablehnung: { grund: 'zellbearbeitung', code: 'InvalidOperationInCellEditMode' },
    });
    expect(unterschiede(stand.nachher, stand.abbild())).toEqual([]);
  });
});

describe('scheitert danach auch das Wiedereintragen', () => {
  it('steht „unvollständig“ im Fingerabdruck, oder die Mappe ist ganz', async () => {
    const letzte = stand.aktionen.zuruecknehmen.length - 1;
    const unbemerkt: unknown[] = [];
    let halb = 0;
    const aktionen = schreibendeAktionen(stand.aktionen.zurueckstellen).filter((_, n) => n % 3 === 0);
    for (const aktion of aktionen) {
      stand.gestoert.plane([null, { aktion: letzte }, { aktion }]);
      const { art } = await stand.gestoert.mappe.undo(geschrieben);
      const markiert = fingerabdruck() === 'unvollständig';
      if (markiert) halb += 1;
      const abbild = stand.abbild();
      const ganz = [stand.vorher, stand.nachher].some((each) => unterschiede(each, abbild).length === 0);
      if (art !== 'unvollstaendig' || !(markiert || ganz)) unbemerkt.push([aktion, art]);
      await trageEin();
    }
    expect(unbemerkt).toEqual([]);
    expect(halb).toBeGreaterThan(20);
  });

  it('nennt der Bericht jede Zelle des Eintrags', async () => {
    stand.gestoert.plane([null, { aktion: stand.aktionen.zuruecknehmen.length - 1 }, { aktion: 0 }]);
    const ergebnis = await stand.gestoert.mappe.undo(geschrieben);
    expect(ergebnis).toMatchObject({ art: 'unvollstaendig', orte: geschrieben.bloecke.map(ortVon) });
  });
});

function ortVon({ ort }: Blockstand): unknown {
  return ort;
}

/** The entry once more, in a fresh workbook. */
async function trageEin(): Promise<void> {
  await stand.frisch();
  const ergebnis = await stand.schreibe();
  if (ergebnis.art !== 'geschrieben') throw new Error(ergebnis.art);
  geschrieben = ergebnis.stand;
}
