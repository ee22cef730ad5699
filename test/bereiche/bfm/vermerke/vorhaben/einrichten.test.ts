import '../../../../support/probekrypto';
import { anfuegen } from '../../../../../src/listen/aenderung';
import { BERECHTIGTE } from '../../../../../src/bereiche/bfm/vermerke/listen';
import { schutzEinrichten } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/berechtigte';
import { createVermerkschutz } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkschutz';
import type { Vorhaben } from '../../../../../src/mappe/akteAendern';
import {
  abgelehnt,
  blickAuf,
  FALLMANAGERIN,
  fallakte,
  getan,
  mitSchutz,
  uebernehmen,
  UHR,
  VERTRETER,
} from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit } from '../../../../support/mappe';

const UNSINN = ['', 'Unsinn', 'FMP2.', 'FMP2.16.8.1.a.b.c.d:e.f', 'FMP1.600000.a.b.c.d.e.f', 'FML2.x.y'];

/** A row of the list's role that says to hold a key is somebody's row all the same. */
const SCHLUESSELARTIGE = UNSINN.filter((each) => each.startsWith('FMP2.')).length;

function zeilen(rolle: 'fallmanagement' | 'tresor' | null): Vorhaben {
  const aenderungen = UNSINN.map((schluessel, nr) =>
    anfuegen(BERECHTIGTE, { name: `Zeile ${nr}`, rolle, schluessel }),
  );
  return () => ({ ok: true, aenderungen });
}

const einrichten = (): Vorhaben =>
  schutzEinrichten(globalThis.crypto, [FALLMANAGERIN, VERTRETER], () => undefined);

describe('Zeilen der Berechtigten, die kein Schlüssel sind', () => {
  it.each([['fallmanagement' as const], ['tresor' as const], [null]])(
    'halten niemanden vom Einrichten ab und bleiben stehen (Rolle %s)',
    async (rolle) => {
      const offen = await mappeMit(BEISPIEL);
      await getan(offen, zeilen(rolle));
      expect((await blickAuf(offen)).schutzEingerichtet).toBe(false);
      await mitSchutz(offen);
      const { schutzEingerichtet, tresorbestand } = await blickAuf(offen);
      expect(schutzEingerichtet).toBe(true);
      const schutz = createVermerkschutz(globalThis.crypto, UHR);
      const geoeffnet = await schutz.oeffne(tresorbestand, VERTRETER.name, VERTRETER.passwort);
      expect(geoeffnet).toMatchObject({ art: 'offen', lage: { eigeneEcht: true, liste: 'echt' } });
      const verdaechtig = geoeffnet.art === 'offen' ? geoeffnet.lage.verdaechtig : [];
      expect(verdaechtig).toHaveLength(rolle === 'tresor' ? SCHLUESSELARTIGE : UNSINN.length);
    },
  );
});

describe('ein zweites Einrichten', () => {
  it('gibt es nicht, solange ein Vermerk da ist, auch wenn alle Schlüssel beschädigt sind', async () => {
    const akte = await fallakte();
    await uebernehmen(akte);
    for (const { stelle } of (await blickAuf(akte)).berechtigte) {
      const ort = stelle.ort('schluessel');
      if (ort.art === 'zelle') akte.host.workbook.setCell(ort.blatt, ort.zelle, 'beschädigt');
    }
    expect(await abgelehnt(akte, einrichten())).toEqual(['BERECHTIGUNG_NICHT_MOEGLICH schonEingerichtet']);
  });
});
