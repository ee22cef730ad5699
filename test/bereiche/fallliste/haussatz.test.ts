/** Each row of a list is decided by the rules that are valid on its Stichtag, in columns as alone. Under a second. */
import { berechneListe } from '../../../src/bereiche/fallliste/vorhaben/berechneListe';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { date, fallMit, STICHTAG } from '../../support/faelle';
import { rasterVon, zellenZu } from '../../support/fallliste';
import { JETZT } from '../../support/mappe';

/** From the Stichtag on a need counts from Stufe 3. */
const AB_DREI: Regelsatz = {
  ...EINGEBAUT,
  version: '2026-11',
  gueltigAb: STICHTAG,
  schwellen: { ...EINGEBAUT.schwellen, relevantAb: 3 },
};

const FALL = fallMit(
  { wohnsituation: 2, mobilitaet: 2, gesundheitlicheLeistungsfaehigkeit: 2, berufserfahrung: 2 },
  { prognoseArbeitsmarkt: 'ueber12', dominierend: 'R', festlegung: 'wahrscheinlich', fmEinschaetzung: 'ja' },
);

it('am Tag davor nach dem eingebauten, am Tag selbst nach dem des Hauses', () => {
  const zeilen = [date('2026-11-20'), STICHTAG, date('2026-11-20'), STICHTAG].map((stichtag, nr) =>
    zellenZu({ ...FALL, stichtag }, `100D50000${nr}`),
  );
  const berechnet = (saetze: readonly Regelsatz[]): unknown => {
    const gelesen = berechneListe(rasterVon(zeilen), { jetzt: JETZT, stand: STICHTAG, tage: 90, saetze });
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    expect(gelesen.wert.fehler).toEqual([]);
    return gelesen.wert.berechnet.map(({ werte }) => [werte.regelwerk, werte.kennung, werte.bedarfeAcht]);
  };
  const eingebaut = [EINGEBAUT.version, 'bFM', 3];
  const haus = ['2026-11', 'AV', 0];
  expect(berechnet([AB_DREI])).toEqual([eingebaut, haus, eingebaut, haus]);
  expect(berechnet([])).toEqual([eingebaut, eingebaut, eingebaut, eingebaut]);
});
