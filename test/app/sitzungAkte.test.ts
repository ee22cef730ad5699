/** When history, plan and Fallmanagement are read along: with the first reading, and from then on as long as they are shown. */
import { suchteAlle } from '../../src/mappe/teile';
import { BEIWERK } from '../support/bereiche';
import { BEISPIEL, tippe } from '../support/mappe';
import { inRuhe, sitzungMit } from '../support/sitzung';
import { berechnet } from './bedarfseingabe';

type Test = Awaited<ReturnType<typeof sitzungMit>>;

/** Whether the reading that is shown has looked for all tables and cells beside the main way. */
const istDa = ({ sitzung }: Test): boolean =>
  suchteAlle(berechnet(sitzung.zustand().ansicht).mappe.inhalt, BEIWERK);

async function gestartet(): Promise<Test> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  return test;
}

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
    expect(test.sitzung.zustand().ansicht.art).toBe('abgelehnt');
    await inRuhe(test);
    expect(istDa(test)).toBe(true);
  });
});
