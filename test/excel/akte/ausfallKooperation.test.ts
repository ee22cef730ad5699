/**
 * Excel breaks off while an act of cooperation is written: nothing of it stands there, and afterwards it goes through. Each act at six of
 * its changes; three acts a day, about 10 s; all of them about 40.
 */
import '../../support/probekrypto';
import { uebergabeblattSchreiben } from '../../../src/bereiche/kooperation/vorhaben/blaetter';
import { konferenzblattSchreiben } from '../../../src/bereiche/kooperation/vorhaben/konferenzblatt';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { zielVereinbaren } from '../../../src/bereiche/plan/vorhaben/ziele';
import type { Vorhaben } from '../../../src/mappe/akteAendern';
import { AUSGANG, KONFERENZ } from '../../bereiche/kooperation/vorhaben/konferenzmappe';
import { KOOPERATION_RUECKNEHMBARE } from '../../bereiche/ruecknahme/handlungenKooperation';
import { aendere } from '../../support/akte';
import { verluste } from '../../support/ausfallAkte';
import { BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { getan, SCHRITT, ZIEL } from '../../support/plan';
import { stichprobe } from '../../support/stichprobe';

interface Probe {
  readonly name: string;
  readonly davor?: () => Vorhaben;
  readonly tun: () => Vorhaben;
}

const mitKonferenz = (): Vorhaben => () => ({ ok: true, aenderungen: [...AUSGANG, ...KONFERENZ] });

const BLAETTER: readonly Probe[] = [
  { name: 'uebergabeblattSchreiben', davor: mitKonferenz, tun: () => uebergabeblattSchreiben('V1') },
  {
    name: 'konferenzblattSchreiben',
    davor: mitKonferenz,
    tun: () => konferenzblattSchreiben('K1', 'P1', 'protokoll'),
  },
];

/** Which chain a case follows is a single cell: nothing of it can stand there by half. */
const PROBEN: readonly Probe[] = [...KOOPERATION_RUECKNEHMBARE, ...BLAETTER].filter(
  ({ name }) => name !== 'ketteWaehlen',
);

async function bereit({ davor, tun }: Probe): Promise<[Testmappe, Vorhaben]> {
  const offen = await mappeMit(BEISPIEL);
  await getan(offen, zielVereinbaren(ZIEL));
  for (const was of ['A', 'B', 'C']) await getan(offen, schrittAnlegen({ ...SCHRITT, was }));
  if (davor !== undefined) await aendere(offen, davor());
  return [offen, tun()];
}

it.each(stichprobe(PROBEN, 3, 'acts of cooperation that are broken off'))(
  '$name: ganz oder gar nicht',
  async (probe) => {
    expect(await verluste(() => bereit(probe))).toEqual([]);
  },
  300_000,
);
