/** Attacks on the rows of those who may read. */
import { ROLLE_LABEL } from '../../../../../src/bereiche/bfm/vermerke/regeln/rollen';
import { toBase64url } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { neuesPaar } from '../../../../../src/bereiche/bfm/vermerke/tresor/umschlag';
import { VERTRETER } from '../../../../support/fallmanagement';
import { gefaelscht, type Teil } from '../tresor/tresorhilfen';
import { eigeneZeile, FM, LISTE, mitFassungen, mitZelle, reiheVon, VT, zeile, zerlegt } from './handgriffe';
import type { Tat } from './spiel';
import type { Reihe, Stand } from './stand';
import { ENTFERNT } from './werkbank';

function davor(stand: Stand, ...reihen: readonly Reihe[]): Stand {
  return { ...stand, berechtigte: [...reihen, ...stand.berechtigte] };
}

function dahinter(stand: Stand, ...reihen: readonly Reihe[]): Stand {
  return { ...stand, berechtigte: [...stand.berechtigte, ...reihen] };
}

function benannt([, ...rest]: Reihe, name: string): Reihe {
  return [name, ...rest];
}

function mitTeil(reihe: Reihe, neu: Partial<Record<Teil, string>>): Reihe {
  return mitZelle(reihe, gefaelscht(String(reihe[3]), neu));
}

const ANGREIFER = { ...VERTRETER, passwort: 'vom Angreifer gewählt' };

/** A look-alike of a name: an invisible character, a letter of another alphabet, another case, a blank more. */
const DOPPELGAENGER = [
  'Herr\u200b Vertreter',
  'Herr V\u0435rtreter',
  'HERR VERTRETER',
  'Herr  Vertreter',
  'Herr Vertreter\u00ad',
];

/** By what the attacker does. */
export const ZEILENANGRIFFE = {
  alteZeile: (stand, { einer }) => zeile(stand, FM, () => reiheVon(einer, FM)),
  alteZeileDesVertreters: (stand, { einer }) => zeile(stand, VT, () => reiheVon(einer, VT)),
  alteFassung: (stand, { einer }) =>
    zeile(stand, FM, (reihe) => mitFassungen(reihe, ...zerlegt(reiheVon(einer, FM)).fassungen)),
  alteFassungDazu: (stand, { einer }) =>
    zeile(stand, FM, (reihe) =>
      mitFassungen(reihe, ...zerlegt(reihe).fassungen, ...zerlegt(reiheVon(einer, FM)).fassungen),
    ),
  entfernteZurueck: (stand, { einer }) => dahinter(stand, reiheVon(einer, ENTFERNT.name)),
  neueZeile: async (stand, { gewaehlt }) =>
    dahinter(stand, await eigeneZeile(gewaehlt, { ...ANGREIFER, name: 'Frau Neu' })),
  kopieUnterAnderemNamen: (stand) => dahinter(stand, benannt(reiheVon(stand, FM), 'Frau Neu')),
  namenVertauscht: async (stand) =>
    zeile(await zeile(stand, FM, (reihe) => benannt(reihe, '?')), VT, (reihe) => benannt(reihe, FM)).then(
      (neu) => zeile(neu, '?', (reihe) => benannt(reihe, VT)),
    ),
  zellenVertauscht: async (stand) => {
    const [a, b] = [reiheVon(stand, FM), reiheVon(stand, VT)];
    const erst = await zeile(stand, FM, (reihe) => mitZelle(reihe, b[3] ?? ''));
    return zeile(erst, VT, (reihe) => mitZelle(reihe, a[3] ?? ''));
  },
  verdoppelt: (stand) => dahinter(stand, reiheVon(stand, FM)),
  unsinnDavor: (stand) => davor(stand, [FM, ROLLE_LABEL.fallmanagement, 46_347, 'Unsinn']),
  fremdeDavor: async (stand, { gewaehlt }) =>
    davor(stand, benannt(await eigeneZeile(gewaehlt, ANGREIFER), FM), await eigeneZeile(gewaehlt, ANGREIFER)),
  doppelgaenger: async (stand, { gewaehlt }) =>
    davor(
      stand,
      ...(await Promise.all(DOPPELGAENGER.map((name) => eigeneZeile(gewaehlt, { ...ANGREIFER, name })))),
    ),
  falscheWiederherstellung: async (stand, { gewaehlt }) => {
    const eigene = await eigeneZeile(gewaehlt, { ...ANGREIFER, name: 'Wiederherstellung' });
    return davor(stand, [eigene[0] ?? '', ROLLE_LABEL.wiederherstellung, 46_347, eigene[3] ?? '']);
  },
  andereRolle: (stand) =>
    zeile(stand, VT, ([name = '', , seit = '', text = '']) => [name, ROLLE_LABEL.fallmanagement, seit, text]),
  keineRolle: (stand) =>
    zeile(stand, VT, ([name = '', , seit = '', text = '']) => [name, 'Chef', seit, text]),
  rolleDerListe: (stand) =>
    zeile(stand, VT, ([name = '', , seit = '', text = '']) => [name, ROLLE_LABEL.tresor, seit, text]),
  umbenannt: (stand) => zeile(stand, VT, (reihe) => benannt(reihe, 'Frau Neu')),
  andererTag: (stand) =>
    zeile(stand, VT, ([name = '', rolle = '', , text = '']) => [name, rolle, 40_000, text]),
  aufwandGesenkt: (stand) => zeile(stand, VT, (reihe) => mitTeil(reihe, { potenz: '10' })),
  aufwandErhoeht: (stand) => zeile(stand, VT, (reihe) => mitTeil(reihe, { potenz: '17' })),
  andererOeffentlicher: async (stand) => {
    const { oeffentlich } = await neuesPaar();
    return zeile(stand, VT, (reihe) => mitTeil(reihe, { oeffentlich: toBase64url(oeffentlich) }));
  },
  umgestellt: (stand) => ({ ...stand, berechtigte: [...stand.berechtigte].reverse() }),
  allenEtwasDavor: (stand) => {
    const namen = [FM, VT, 'Wiederherstellung'];
    return davor(
      stand,
      ...namen.map((name) => mitZelle(reiheVon(stand, name), reiheVon(stand, LISTE)[3] ?? '')),
    );
  },
  geloescht: (stand) => zeile(stand, VT, () => null),
  alleGeloescht: (stand) => ({
    ...stand,
    berechtigte: stand.berechtigte.filter((each) => each[0] === LISTE),
  }),
  format1: (stand) => zeile(stand, VT, (reihe) => mitTeil(reihe, { version: 'FMP1' })),
} satisfies Record<string, Tat>;
