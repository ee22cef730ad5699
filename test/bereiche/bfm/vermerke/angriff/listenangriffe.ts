/** Attacks on the list of the Vermerke and on the Vermerke themselves. */
import { eigeneListe, listeAus, listen, mitText } from './handgriffe';
import type { Tat } from './spiel';
import type { Reihe, Stand } from './stand';
import { VT, zeile } from './handgriffe';
import { ROLLE_LABEL } from '../../../../../src/bereiche/bfm/vermerke/regeln/rollen';

/** By what the attacker does. */
export const LISTENANGRIFFE = {
  geloescht: (stand) => listen(stand),
  unsinn: (stand) => listen(stand, 'Unsinn'),
  fruehererSchluessel: (stand, { einer }) => listen(stand, listeAus(einer)),
  aeltere: (stand, { vorher }) => listen(stand, listeAus(vorher)),
  verdoppelt: (stand) => listen(stand, listeAus(stand), listeAus(stand)),
  unsinnDavor: (stand) => listen(stand, 'Unsinn', 'FML2.', listeAus(stand)),
  aeltereDavor: (stand, { vorher, einer }) =>
    listen(stand, listeAus(vorher), listeAus(einer), listeAus(stand)),
  gewaehlterSchluessel: async (stand, { gewaehlt }) => listen(stand, await eigeneListe(gewaehlt)),
  gewaehlterSchluesselDavor: async (stand, { gewaehlt }) =>
    listen(stand, await eigeneListe(gewaehlt), listeAus(stand)),
  ausAndererMappe: (stand, { fremd }) => listen(stand, listeAus(fremd)),
  mitVermerkZurueck: (stand, { vorher }) => ({
    ...listen(stand, listeAus(vorher)),
    vermerke: vorher.vermerke,
  }),
  zeileAlsListe: (stand) =>
    zeile(stand, VT, ([name = '', , seit = '', text = '']) => [name, ROLLE_LABEL.tresor, seit, text]),
} satisfies Record<string, Tat>;

function vermerke(stand: Stand, aendere: (reihe: Reihe, index: number) => Reihe): Stand {
  return { ...stand, vermerke: stand.vermerke.map(aendere) };
}

function textVon(stand: Stand, index: number): string {
  return String(stand.vermerke[index]?.at(-1) ?? '');
}

function spalte(reihe: Reihe, index: number, wert: string): Reihe {
  return reihe.map((each, stelle) => (stelle === index ? wert : each));
}

/** By what the attacker does. */
export const VERMERKANGRIFFE = {
  einerGeloescht: (stand) => ({ ...stand, vermerke: stand.vermerke.slice(1) }),
  alleGeloescht: (stand) => ({ ...stand, vermerke: [] }),
  allesGeloescht: (stand) => ({ ...listen(stand), vermerke: [] }),
  alteZelle: (stand, { einer }) =>
    vermerke(stand, (reihe, index) => (index === 0 ? mitText(reihe, textVon(einer, 0)) : reihe)),
  vertauscht: (stand) => vermerke(stand, (reihe, index) => mitText(reihe, textVon(stand, 1 - index))),
  verdoppelt: (stand) => ({ ...stand, vermerke: [...stand.vermerke, ...stand.vermerke] }),
  alteZelleVerdoppelt: (stand, { einer }) => ({ ...stand, vermerke: [...einer.vermerke, ...stand.vermerke] }),
  abgeschnitten: (stand) => vermerke(stand, (reihe) => mitText(reihe, String(reihe.at(-1)).slice(0, -9))),
  andererBetreff: (stand) => vermerke(stand, (reihe) => spalte(reihe, 4, 'Nichts von Belang')),
  andereId: (stand) => vermerke(stand, (reihe, index) => spalte(reihe, 0, `V-${index}`)),
  ohneId: (stand) => vermerke(stand, (reihe) => spalte(reihe, 0, '')),
  format1: (stand) =>
    vermerke(stand, (reihe) => mitText(reihe, String(reihe.at(-1)).replace('FMV2.', 'FMV1.'))),
} satisfies Record<string, Tat>;
