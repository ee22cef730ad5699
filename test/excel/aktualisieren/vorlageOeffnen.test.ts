import { type Vorlagenumgebung, vorlageOeffnen } from '../../../src/excel/aktualisieren/vorlageOeffnen';
import { VORLAGE_AUSGANG } from '../../../src/bausteine/texte/vorlage';
import { lesen } from '../../../src/mappe/lesen';
import { type HostOptions, openHost, type StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { openMappe, vorlageBytes } from '../../support/mappe';

const ANTWORT = (): Promise<Response> => Promise.resolve(new Response(Buffer.from(vorlageBytes())));

/** The Excel around the pane, as its own environment, and a server that gives the template. */
function umgebung({ excel, office }: StandInHost, fetch = ANTWORT): Vorlagenumgebung {
  return {
    createWorkbook: (base64) => excel.createWorkbook(base64),
    isSetSupported: (name, version) => office.isSetSupported(name, version),
    fetch,
  };
}

const mit = (options?: HostOptions): Promise<StandInHost> => openHost(vorlageBytes(), options);

describe('die Vorlage öffnen', () => {
  it('öffnet die eigene Datei unverändert in einer Mappe für sich; die offene bleibt, wie sie ist', async () => {
    const host = await mit();
    host.workbook.setCell('Profiling', 'A1', 'meine Mappe');
    const adressen: string[] = [];
    const fetch = (adresse: string): Promise<Response> => {
      adressen.push(adresse);
      return ANTWORT();
    };
    expect(await vorlageOeffnen({ ...umgebung(host), fetch })).toBe('geoeffnet');
    expect(adressen).toEqual(['assets/Fallmappe.xlsx']);
    expect(host.opened).toHaveLength(1);
    const neu = await openMappe(host.opened[0] ?? new Uint8Array());
    expect(await lesen(neu.mappe, STICHTAG)).toMatchObject({
      art: 'berechnet',
      stand: 'nochNichtEingetragen',
    });
    expect(neu.host.workbook.getCell('Profiling', 'A1')).not.toBe('meine Mappe');
    expect(host.workbook.getCell('Profiling', 'A1')).toBe('meine Mappe');
  });

  it('sagt, dass der Server nicht antwortet', async () => {
    const host = await mit();
    const ohneNetz = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await vorlageOeffnen(umgebung(host, ohneNetz))).toBe('nichtErreichbar');
    const fehlt = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    expect(await vorlageOeffnen(umgebung(host, fehlt))).toBe('nichtErreichbar');
    expect(host.opened).toEqual([]);
  });

  it('versucht es gar nicht, wo Excel es nicht kann', async () => {
    const alt = await mit({ requirementSet: '1.7' });
    const fetch = (): Promise<Response> => Promise.reject(new Error('must not be asked'));
    expect(await vorlageOeffnen(umgebung(alt, fetch))).toBe('nichtMoeglich');
    const gebrauchtes = await mit({ requirementSet: '1.8' });
    expect(await vorlageOeffnen(umgebung(gebrauchtes))).toBe('geoeffnet');
  });

  it('nennt die Richtlinie, an der es liegen kann', async () => {
    const gehaertet = await mit({ isHardened: true });
    expect(await vorlageOeffnen(umgebung(gehaertet))).toBe('richtlinie');
    expect(gehaertet.opened).toEqual([]);
    expect(VORLAGE_AUSGANG.richtlinie).toMatch(/ExtensionHardening.*Ihre IT.*„Fallmappe\.xlsx“ selbst/);
  });

  it('sagt, was gerade im Weg ist, und nicht, dass dieses Excel es nicht kann', async () => {
    const host = await mit();
    host.faults.cellEditMode(true);
    expect(await vorlageOeffnen(umgebung(host))).toMatchObject({
      art: 'abgelehnt',
      ablehnung: { grund: 'zellbearbeitung' },
    });
    host.faults.clear();
    expect(await vorlageOeffnen(umgebung(host))).toBe('geoeffnet');
  });

  it('nennt ein Excel, das den Aufruf nicht kennt, eines, das es nicht kann', async () => {
    const host = await mit();
    host.faults.failAtAction({ action: 3, code: 'ApiNotFound' });
    expect(await vorlageOeffnen(umgebung(host))).toBe('nichtMoeglich');
  });

  it('ein Fehler des Programms wird geworfen', async () => {
    const defekt = { ...umgebung(await mit()), createWorkbook: () => Promise.reject(new RangeError()) };
    await expect(vorlageOeffnen(defekt)).rejects.toThrow(RangeError);
  });
});
