/** What a session tells when only the reading after an outcome is refused, or when Excel does not let it listen. */
import { BEISPIEL, tippe } from '../support/mappe';
import { inRuhe, sitzungMit, type Testsitzung } from '../support/sitzung';

async function gestartet(): Promise<Testsitzung> {
  const test = await sitzungMit(BEISPIEL);
  await test.sitzung.start();
  return test;
}

/** The requests of entering: two to read, one to write; then those of reading again. */
const NACH_DEM_EINTRAGEN = 3;

describe('wird nach dem Eintragen das Lesen abgelehnt', () => {
  async function eingetragen(): Promise<Testsitzung> {
    const test = await gestartet();
    test.offen.host.faults.failAtAction({ roundTrip: NACH_DEM_EINTRAGEN, action: 0 });
    await test.sitzung.eintragen();
    return test;
  }

  it('bleibt gesagt, dass eingetragen ist, und dazu, dass nicht neu gelesen wurde', async () => {
    const test = await eingetragen();
    expect(test.sitzung.zustand()).toMatchObject({
      meldung: { art: 'eintrag', ergebnis: { art: 'eingetragen' } },
      lesefehler: { code: 'GeneralException' },
    });
  });

  it('ist das vergessen, sobald die Fallmappe von selbst neu gelesen ist', async () => {
    const test = await eingetragen();
    await inRuhe(test);
    expect(test.sitzung.zustand()).toMatchObject({
      meldung: { art: 'eintrag', ergebnis: { art: 'eingetragen' } },
      lesefehler: null,
      sicht: { stand: 'aktuell' },
    });
  });
});

describe('lässt Excel die Sitzung beim Start nicht zuhören', () => {
  it('sagt sie es, liest trotzdem, und hört nach „neu lesen“ wieder zu', async () => {
    const test = await sitzungMit(BEISPIEL);
    test.offen.host.faults.failAtAction({ action: 0 });
    await test.sitzung.start();
    expect(test.sitzung.zustand()).toMatchObject({
      meldung: { leseergebnis: { art: 'abgelehnt', ablehnung: { code: 'GeneralException' } } },
      sicht: { art: 'berechnet' },
    });
    await test.sitzung.neuLesen();
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await inRuhe(test);
    expect(test.sitzung.zustand()).toMatchObject({ sicht: { fall: { prognoseArbeitsmarkt: 'bis6' } } });
  });
});

it('liest die Fallmappe beim Eintragen nur einmal, wenn keine Eingabe wartet', async () => {
  const test = await gestartet();
  test.offen.host.traffic.reset();
  await test.sitzung.eintragen();
  expect(test.offen.host.traffic.roundTrips).toBe(NACH_DEM_EINTRAGEN + 2);
});
