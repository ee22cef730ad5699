/** The ribbon commands over the genuine office.js and the shipped template: what they write and when they speak. */
import { type Befehle, createBefehle } from '../../src/commands/befehle';
import type { Fenstermeldung } from '../../src/commands/meldung';
import { NICHTS_ZURUECKZUNEHMEN } from '../../src/bausteine/texte/befehle';
import { adresse, BEISPIEL, JETZT, mappeMit, type Testmappe, tippe, wertVon } from '../support/mappe';
import { zelleDesNamens } from '../support/fillMappe';

interface Menueband extends Testmappe {
  readonly befehle: Befehle;
  readonly gezeigt: Fenstermeldung[];
  /** The runtime of the function file is closed and opened anew. */
  neuGestartet(): Befehle;
}

async function menueband(eintragungen = BEISPIEL): Promise<Menueband> {
  const offen = await mappeMit(eintragungen);
  const gezeigt: Fenstermeldung[] = [];
  const starte = (): Befehle =>
    createBefehle({
      mappe: offen.mappe,
      jetzt: () => JETZT,
      zeige: (meldung) => {
        gezeigt.push(meldung);
        return Promise.resolve();
      },
    });
  return { ...offen, befehle: starte(), gezeigt, neuGestartet: starte };
}

describe('Neu berechnen und eintragen', () => {
  it('trägt dasselbe ein wie der Aufgabenbereich und braucht keine Worte', async () => {
    const band = await menueband();
    await band.befehle.neuBerechnen();
    expect(wertVon(band, 'Kennung_Errechnet')).toBe('bFM');
    expect(wertVon(band, 'It_Fingerabdruck')).not.toBe('');
    expect(band.gezeigt).toEqual([]);
  });

  it('nennt bei Fehlern jede Zelle und trägt nichts ein', async () => {
    const band = await menueband();
    tippe(band, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await band.befehle.neuBerechnen();
    const zelle = adresse(zelleDesNamens(band.host, 'Profil_PrognoseArbeitsmarkt'));
    expect(band.gezeigt).toEqual([
      {
        titel: 'Neu berechnen und eintragen',
        saetze: [
          'Es wurde nichts eingetragen. Bitte berichtigen Sie zuerst die genannten Stellen.',
          expect.stringMatching(new RegExp(`^${zelle}: Bei „Prognose Arbeitsmarkt“`)),
        ],
      },
    ]);
    expect(wertVon(band, 'Kennung_Errechnet')).toBe('');
  });

  it('sagt, dass gerade eine Zelle bearbeitet wird', async () => {
    const band = await menueband();
    band.host.faults.cellEditMode(true);
    await band.befehle.neuBerechnen();
    expect(band.gezeigt[0]?.saetze[0]).toMatch(
      /^Es wurde nichts eingetragen.*wird gerade eine Zelle bearbeitet/,
    );
  });

  it('nennt nach einem unvollständigen Eintrag die Zellen', async () => {
    const band = await menueband();
    await band.befehle.neuBerechnen();
    const aktionen = band.host.traffic.log.map(({ actions }) => actions);
    const vorDemSchreiben = aktionen.slice(0, -1).flat().length;
    tippe(band, 'Fall_Neukunde', 'ja');
    band.host.faults.failAlwaysFrom(vorDemSchreiben + 110);
    await band.befehle.neuBerechnen();
    expect(band.gezeigt[0]?.saetze[0]).toMatch(/^Der Eintrag ist unvollständig.*Kennung!/);
  });

  it('meldet einen Fehler des Programms mit seiner Art, nie mit Inhalten', async () => {
    const band = await menueband();
    const befehle = createBefehle({
      mappe: { ...band.mappe, read: () => Promise.reject(new TypeError('Erika Muster')) },
      jetzt: () => JETZT,
      zeige: (meldung) => Promise.resolve(void band.gezeigt.push(meldung)),
    });
    await befehle.neuBerechnen();
    expect(band.gezeigt[0]?.saetze[0]).toContain('(Code TypeError)');
    expect(JSON.stringify(band.gezeigt)).not.toContain('Erika');
  });
});

describe('Zurücknehmen', () => {
  it('stellt her, was vor dem letzten Eintrag dort stand, und braucht keine Worte', async () => {
    const band = await menueband();
    await band.befehle.neuBerechnen();
    await band.befehle.zuruecknehmen();
    expect(wertVon(band, 'Kennung_Errechnet')).toBe('');
    expect(band.gezeigt).toEqual([]);
  });

  it('nennt die Zellen, die inzwischen jemand geändert hat, und bleibt möglich', async () => {
    const band = await menueband();
    await band.befehle.neuBerechnen();
    tippe(band, 'Kennung_Errechnet', 'AV');
    await band.befehle.zuruecknehmen();
    const zelle = adresse(zelleDesNamens(band.host, 'Kennung_Errechnet'));
    expect(band.gezeigt).toEqual([
      {
        titel: 'Zurücknehmen',
        saetze: [`Es wurde nichts zurückgenommen: ${zelle} wurde inzwischen geändert.`],
      },
    ]);
    tippe(band, 'Kennung_Errechnet', 'bFM');
    await band.befehle.zuruecknehmen();
    expect(wertVon(band, 'Kennung_Errechnet')).toBe('');
  });

  it.each<[string, (band: Menueband) => Promise<Befehle>]>([
    ['ohne Eintrag', (band) => Promise.resolve(band.befehle)],
    [
      'nachdem Excel den Dienst beendet hat',
      async (band) => {
        await band.befehle.neuBerechnen();
        return band.neuGestartet();
      },
    ],
    [
      'ein zweites Mal',
      async (band) => {
        await band.befehle.neuBerechnen();
        await band.befehle.zuruecknehmen();
        return band.befehle;
      },
    ],
  ])('sagt in einem Satz, was es nicht kann: %s', async (_, vorher) => {
    const band = await menueband();
    const befehle = await vorher(band);
    await befehle.zuruecknehmen();
    expect(band.gezeigt).toEqual([{ titel: 'Zurücknehmen', saetze: [NICHTS_ZURUECKZUNEHMEN] }]);
  });
});
