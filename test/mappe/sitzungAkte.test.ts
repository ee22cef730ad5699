/** When history, plan and Fallmanagement are read along: with the first reading, and from then on as long as they are shown. */
import { BFM_MAPPE, BFM_WEITERE } from '../../src/bereiche/bfm/mappe';
import { FM_DATEN } from '../../src/bereiche/bfm/prozess/listen';
import { fmFeldSetzen } from '../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { PLAN_MAPPE } from '../../src/bereiche/plan/mappe';
import { suchteAlle, vereint } from '../../src/mappe/teile';
import { BEIWERK } from '../support/bereiche';
import { STICHTAG } from '../support/faelle';
import { BEISPIEL, tippe } from '../support/mappe';
import { inRuhe, sitzungMit } from '../support/sitzung';
import { berechnet } from './bedarfseingabe';
import { FAELLIGES } from '../support/faelliges';

type Test = Awaited<ReturnType<typeof sitzungMit>>;

/** Whether the reading that is shown has looked for all tables and cells beside the main way. */
const istDa = ({ sitzung }: Test): boolean =>
  suchteAlle(berechnet(sitzung.zustand().sicht).mappe.inhalt, BEIWERK);

async function gestartet(): Promise<Test> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  return test;
}

describe('was in einer Mappe fehlt', () => {
  const ohnePlan = async (): Promise<Test> => {
    const test = await sitzungMit(BEISPIEL);
    PLAN_MAPPE.blaetter.forEach((blatt) => test.offen.host.workbook.deleteSheet(blatt));
    await test.sitzung.start();
    return test;
  };

  it('hindert keine Änderung, die es nur ansieht', async () => {
    const test = await ohnePlan();
    await test.sitzung.zeige(BFM_MAPPE.teile, BFM_WEITERE);
    await test.sitzung.akteAendern('fmAngabe', fmFeldSetzen('antrag', STICHTAG, FAELLIGES));
    expect(test.sitzung.zustand().meldung).toMatchObject({ art: 'akte', ergebnis: { art: 'geaendert' } });
    expect(berechnet(test.sitzung.zustand().sicht).mappe.inhalt.feld(FM_DATEN.antrag).wert).toBe(STICHTAG);
  });

  it('wird genannt, wo es gebraucht wird, und nichts wird geschrieben', async () => {
    const test = await ohnePlan();
    await test.sitzung.zeige(vereint(BFM_MAPPE.teile, PLAN_MAPPE.teile));
    await test.sitzung.akteAendern('fmAngabe', fmFeldSetzen('antrag', STICHTAG, FAELLIGES));
    const { listen, felder } = PLAN_MAPPE.teile;
    const fehler = [...listen, ...felder].map(({ name }) => ({
      code: 'FALLMAPPE_BESCHAEDIGT',
      bezeichnung: name,
    }));
    const { meldung } = test.sitzung.zustand();
    expect(meldung).toMatchObject({ art: 'akte', ergebnis: { art: 'fehlerhaft', fehler } });
    expect(berechnet(test.sitzung.zustand().sicht).mappe.inhalt.feld(FM_DATEN.antrag).wert).toBeNull();
  });
});

describe('die Akte', () => {
  it('kommt mit der ersten Lesung, später nur noch, wenn sie gezeigt wird', async () => {
    const test = await gestartet();
    expect(istDa(test)).toBe(true);
    await test.sitzung.neuLesen();
    expect(istDa(test)).toBe(false);
    await test.sitzung.zeige(BEIWERK);
    expect(istDa(test)).toBe(true);
    await test.sitzung.neuLesen();
    expect(istDa(test)).toBe(true);
  });

  it('wird nicht ein zweites Mal gelesen, um sie gleich zu zeigen', async () => {
    const test = await gestartet();
    test.offen.host.traffic.reset();
    await test.sitzung.zeige(BEIWERK);
    expect(test.offen.host.traffic.roundTrips).toBe(0);
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await inRuhe(test);
    expect(istDa(test)).toBe(true);
  });

  it('ist auch da, wenn sie verlangt wird, während ohne sie gelesen wird', async () => {
    const test = await gestartet();
    const lesung = test.sitzung.neuLesen();
    // Lets the reading begin.
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([lesung, test.sitzung.zeige(BEIWERK)]);
    expect(istDa(test)).toBe(true);
  });

  it('kommt mit der ersten gelungenen Lesung, wenn Excel zuerst ablehnt', async () => {
    const test = await sitzungMit(BEISPIEL);
    test.offen.host.faults.cellEditMode(true);
    test.beimWarten = () => test.offen.host.faults.cellEditMode(false);
    await test.sitzung.start();
    expect(test.sitzung.zustand().sicht.art).toBe('abgelehnt');
    await inRuhe(test);
    expect(istDa(test)).toBe(true);
  });
});
