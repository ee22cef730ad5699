/** Attacks of somebody who was removed: they hold the former key, their old row and old copies, and may still write. */
import {
  naechsterBund,
  type Schluesselbund,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import { vermerkVerschluesseln } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { STICHTAG } from '../../../../support/faelle';
import {
  eigeneListe,
  eigeneZeile,
  FM,
  listeAus,
  listen,
  reiheVon,
  umschlossen,
  VT,
  zeile,
  zeilen,
} from './handgriffe';
import type { Tat } from './spiel';
import { ENTFERNT, krypto, type Werkbank } from './werkbank';

function frueherer({ beuteEntfernt }: Werkbank): Schluesselbund {
  const bund = beuteEntfernt.buende.at(-1);
  if (bund === undefined) throw new Error('The removed person had a key');
  return bund;
}

function gabel(bank: Werkbank): Promise<Schluesselbund> {
  return naechsterBund(krypto, frueherer(bank), STICHTAG);
}

/** By what the removed person does. */
export const ENTFERNTE = {
  eigeneZeileZurueck: (stand, { einer }) => ({
    ...stand,
    berechtigte: [reiheVon(einer, ENTFERNT.name), ...stand.berechtigte],
  }),
  neueZeile: async (stand, bank) => ({
    ...stand,
    berechtigte: [...stand.berechtigte, await eigeneZeile(frueherer(bank), ENTFERNT)],
  }),
  gabel: async (stand, bank) => {
    const bund = await gabel(bank);
    const mit = await zeilen(stand, (reihe) => umschlossen(reihe, bund));
    return listen(mit, await eigeneListe(bund));
  },
  gabelAufAlteZeilen: async (_, bank) => {
    const bund = await gabel(bank);
    const mit = await zeilen(bank.einer, (reihe) => umschlossen(reihe, bund));
    return listen(mit, await eigeneListe(bund));
  },
  listeUnterFrueherem: async (stand, bank) => listen(stand, await eigeneListe(frueherer(bank))),
  listeUnterFrueheremDavor: async (stand, bank) =>
    listen(stand, await eigeneListe(frueherer(bank)), listeAus(stand)),
  zeileUndListeZurueck: async (stand, { einer }) =>
    listen(await zeile(stand, FM, () => reiheVon(einer, FM)), listeAus(einer)),
  zeileUndEigeneListe: async (stand, bank) =>
    listen(await zeile(stand, FM, () => reiheVon(bank.einer, FM)), await eigeneListe(frueherer(bank))),
  zeileDesVertreters: (stand, bank) =>
    zeile(stand, VT, () => umschlossen(reiheVon(bank.einer, VT), frueherer(bank))),
  vermerkDazu: async (stand, bank) => {
    const [erste = []] = stand.vermerke;
    const inhalt = { id: 'V-0', datum: STICHTAG, fachkraft: FM, status: 'imBfm', betreff: 'x' } as const;
    const rest = { text: 'Untergeschoben.', geschrieben: '2026-11-20T08:00' };
    const neu = await vermerkVerschluesseln(krypto, frueherer(bank), { ...inhalt, ...rest });
    const zelle = neu.art === 'verschluesselt' ? neu.zelle : '';
    return { ...stand, vermerke: [...stand.vermerke, ['V-0', ...erste.slice(1, -1), zelle]] };
  },
  allesZurueck: (_, { einer }) => einer,
} satisfies Record<string, Tat>;
