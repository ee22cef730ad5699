import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import { mappeAktualisieren } from '../../../src/excel/aktualisieren/aktualisieren';
import { FALL_BLATT } from '../../../src/fall/listen';
import { BLATT } from '../../../src/mappe/layout';
import { abbildVon, unterschiede } from '../../support/abbild';
import { aktualisiere, ohne, volleMappe } from '../../support/aktualisieren';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { abbild, openMappe, type Testmappe } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';

let voll: Uint8Array;
beforeAll(async () => {
  voll = await volleMappe();
});

/** Tries an upgrade that must leave the workbook as it is. */
async function unberuehrt(offen: Testmappe): Promise<unknown> {
  const vorher = abbild(offen);
  const ergebnis = await aktualisiere(offen);
  expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  return ergebnis;
}

async function mitEigenem(blatt: string, fehlende: readonly string[]): Promise<Testmappe> {
  const { host } = await ohne(fehlende, voll);
  return openMappe(await mitExcelize(host.save(), (file) => file.NewSheet(blatt)));
}

describe('was nicht aktualisiert wird', () => {
  it('eine Mappe dieser Version', async () => {
    expect(await unberuehrt(await openMappe(voll))).toEqual({ art: 'aktuell' });
  });

  it.each([FALL_BLATT.kennung, 'Verlauf', 'Plan', 'Kooperationsplan', 'Hausregeln'])(
    'eine, in der Menschen das Blatt „%s“ umbenannt haben: es ist ja da',
    async (blatt) => {
      const offen = await openMappe(voll);
      offen.host.workbook.renameSheet(blatt, 'Mein Blatt');
      expect(await unberuehrt(offen)).toEqual({ art: 'aktuell' });
    },
  );

  it('eine Mappe einer neueren Version: höflich abgelehnt, unverändert', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.setCell(BLATT.pass, 'B2', 4);
    expect(await unberuehrt(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'VERSION_UNBEKANNT' }],
    });
  });

  it('eine mit einem Bereich, der neuer ist als das Programm', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.setCell(
      BLATT.pass,
      'B6',
      'einschaetzung 4, verlauf 4, plan 4, bfm 5, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
    expect(await unberuehrt(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'VERSION_UNBEKANNT', orte: [{ art: 'blatt', blatt: BLATT.pass }] }],
    });
  });

  it('eine Mappe mit einem eigenen Blatt unter dem Namen eines neuen', async () => {
    expect(await unberuehrt(await mitEigenem('HAUSREGELN', BFM_MAPPE.blaetter))).toMatchObject({
      art: 'ungeeignet',
      fehler: [
        { code: 'FALLMAPPE_BESCHAEDIGT', teil: 'tabelle', bezeichnung: 'tblHausregeln' },
        { code: 'FALLMAPPE_BESCHAEDIGT', teil: 'tabelle', bezeichnung: 'tblBetreffzeilen' },
      ],
    });
  });

  it('auch wo auf dem neuen keine Tabelle steht', async () => {
    expect(await unberuehrt(await mitEigenem('Kooperationsplan', PLAN_MAPPE.blaetter))).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT', teil: 'name', bezeichnung: 'Plan_Dokument' }],
    });
  });

  it('eine, in der ein Name der neuen Blätter schon etwas anderes heißt', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.setName('Fm_Antrag', 'Profiling!$K$1');
    expect(await unberuehrt(offen)).toMatchObject({ art: 'ungeeignet' });
  });

  it('eine beschädigte Mappe; und ohne Netz geschieht nichts', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    offen.host.workbook.deleteName('Fall_Name');
    const vorher = abbildVon(offen.host.save());
    expect(await unberuehrt(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT', bezeichnung: 'Fall_Name' }],
    });
    const ohneNetz = await mappeAktualisieren({
      excel: offen.host.excel,
      bereiche: MAPPENBEREICHE,
      fetch: () => Promise.reject(new TypeError('kein Netz')),
    });
    expect(ohneNetz).toEqual({ art: 'nichtErreichbar' });
    expect(unterschiede(vorher, abbildVon(offen.host.save()))).toEqual([]);
  });
});
