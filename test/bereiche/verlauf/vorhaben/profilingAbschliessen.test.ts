import { profilingAbschliessen } from '../../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { aendere } from '../../../support/akte';
import { BEISPIEL, mappeMit } from '../../../support/mappe';

const FESTGELEGT = {
  festgelegteProfillage: 'Förderprofil',
  festlegungBegruendung: 'Die Kinderbetreuung ist ab Januar geregelt',
};
const BESTAETIGT = { geprueftVon: 'A. Adler', geprueftAm: '2026-11-20' };

async function abschluss(felder: Readonly<Record<string, string>>): Promise<unknown> {
  const offen = await mappeMit({ ...BEISPIEL, felder: { ...BEISPIEL.felder, ...felder } });
  return aendere(offen, profilingAbschliessen({ korrigiert: null, bemerkung: '' }));
}

describe('ein Profiling mit festgelegter Profillage', () => {
  it('ist ohne Bestätigung nicht abzuschließen, auch nicht mit der einer anderen Kennung', async () => {
    const abgelehnt = { art: 'fehlerhaft', fehler: [{ code: 'KENNUNG_UNBESTAETIGT' }] };
    expect(await abschluss(FESTGELEGT)).toMatchObject(abgelehnt);
    expect(await abschluss({ ...FESTGELEGT, ...BESTAETIGT, geprueftKennung: 'bFM' })).toMatchObject(
      abgelehnt,
    );
    expect(await abschluss({ ...FESTGELEGT, geprueftVon: 'A. Adler' })).toMatchObject(abgelehnt);
  });

  it('ist es mit Namen und Tag, auch wo die Kennung daneben steht', async () => {
    expect(await abschluss({ ...FESTGELEGT, ...BESTAETIGT })).toMatchObject({ art: 'geaendert' });
    const mitKennung = { ...FESTGELEGT, ...BESTAETIGT, geprueftKennung: 'AV' };
    expect(await abschluss(mitKennung)).toMatchObject({ art: 'geaendert' });
  });

  it('ohne Abweichung braucht es keine', async () => {
    expect(await abschluss({})).toMatchObject({ art: 'geaendert' });
  });
});
