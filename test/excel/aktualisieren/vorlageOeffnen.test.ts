import { type Vorlagenumgebung, vorlageOeffnen } from '../../../src/excel/aktualisieren/vorlageOeffnen';
import { VORLAGE_AUSGANG } from '../../../src/bausteine/texte/vorlage';
import { openHost } from '../../host/nodeHost';
import { vorlageBytes } from '../../support/mappe';

const ANTWORT = (): Promise<Response> => Promise.resolve(new Response(Buffer.from(vorlageBytes())));

function umgebung(anders: Partial<Vorlagenumgebung> = {}): Vorlagenumgebung {
  return {
    createWorkbook: () => Promise.resolve(),
    isSetSupported: () => true,
    fetch: ANTWORT,
    ...anders,
  };
}

describe('die Vorlage öffnen', () => {
  it('holt die eigene Datei und gibt sie unverändert weiter', async () => {
    const gesehen: string[] = [];
    const ausgang = await vorlageOeffnen(
      umgebung({
        fetch: (address) => {
          gesehen.push(address);
          return ANTWORT();
        },
        createWorkbook: (base64) => {
          gesehen.push(base64);
          return Promise.resolve();
        },
      }),
    );
    expect(ausgang).toBe('geoeffnet');
    expect(gesehen).toEqual(['assets/Fallmappe.xlsx', Buffer.from(vorlageBytes()).toString('base64')]);
  });

  it('sagt, dass der Server nicht antwortet', async () => {
    const ohneNetz = umgebung({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await vorlageOeffnen(ohneNetz)).toBe('nichtErreichbar');
    const fehlt = umgebung({ fetch: () => Promise.resolve(new Response('', { status: 404 })) });
    expect(await vorlageOeffnen(fehlt)).toBe('nichtErreichbar');
  });

  it('versucht es gar nicht, wo Excel es nicht kann', async () => {
    const alt = umgebung({
      isSetSupported: (name, version) => !(name === 'ExcelApi' && version === '1.8'),
      fetch: () => Promise.reject(new Error('must not be asked')),
    });
    expect(await vorlageOeffnen(alt)).toBe('nichtMoeglich');
  });

  it('nennt die Richtlinie, an der es liegen kann', async () => {
    const fehler = Object.assign(new Error(), { name: 'RichApi.Error', code: 'InvalidOperation' });
    const gehaertet = umgebung({ createWorkbook: () => Promise.reject(fehler) });
    expect(await vorlageOeffnen(gehaertet)).toBe('richtlinie');
    expect(VORLAGE_AUSGANG.richtlinie).toMatch(/ExtensionHardening.*Ihre IT.*„Fallmappe\.xlsx“ selbst/);
  });

  it('nimmt eine Ablehnung durch Excel hin; ein Fehler des Programms wird geworfen', async () => {
    const host = await openHost(vorlageBytes());
    const createWorkbook = (base64: string): Promise<void> => host.excel.createWorkbook(base64);
    expect(await vorlageOeffnen(umgebung({ createWorkbook }))).toBe('nichtMoeglich');
    const defekt = umgebung({ createWorkbook: () => Promise.reject(new RangeError()) });
    await expect(vorlageOeffnen(defekt)).rejects.toThrow(RangeError);
  });
});
