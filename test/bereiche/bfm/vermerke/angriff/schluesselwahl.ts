/** Attacks with a data key that the attacker chose. */
import { naechsterBund } from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import { tresorAnlegen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import { zumachen } from '../../../../../src/bereiche/bfm/vermerke/tresor/versiegelt';
import { utf8 } from '../../../../../src/bereiche/bfm/vermerke/tresor/bytes';
import { STICHTAG } from '../../../../support/faelle';
import { FALLMANAGERIN, VERTRETER } from '../../../../support/fallmanagement';
import {
  eigeneListe,
  FM,
  listen,
  mitFassungen,
  mitText,
  umschlossen,
  VT,
  zeile,
  zeilen,
  zerlegt,
} from './handgriffe';
import type { Tat } from './spiel';
import type { Reihe, Stand } from './stand';
import { krypto } from './werkbank';
import { ROLLE_LABEL } from '../../../../../src/bereiche/bfm/vermerke/regeln/rollen';

const allen: Tat = (stand, { gewaehlt }) => zeilen(stand, (reihe) => umschlossen(reihe, gewaehlt));

const allenMitListe: Tat = async (stand, bank) =>
  listen(await allen(stand, bank), await eigeneListe(bank.gewaehlt));

async function dazu(
  stand: Stand,
  gewaehlt: Parameters<typeof umschlossen>[1],
  zuerst: boolean,
): Promise<Stand> {
  return zeilen(stand, async (reihe) => {
    const [eigene = ''] = zerlegt(await umschlossen(reihe, gewaehlt)).fassungen;
    const [echte = ''] = zerlegt(reihe).fassungen;
    return mitFassungen(reihe, ...(zuerst ? [eigene, echte] : [echte, eigene]));
  });
}

/** By what the attacker does. */
export const SCHLUESSELWAHL = {
  allen,
  allenMitListe,
  allenOhneVermerke: async (stand, bank) => ({ ...(await allen(stand, bank)), vermerke: [] }),
  allenOhneAlles: async (stand, bank) => ({ ...listen(await allen(stand, bank)), vermerke: [] }),
  allenMitListeOhneVermerke: async (stand, bank) => ({ ...(await allenMitListe(stand, bank)), vermerke: [] }),
  allenMitEigenenVermerken: async (stand, bank) => {
    const unter = (id: string): Promise<string> =>
      zumachen(krypto, 'vermerk', bank.gewaehlt.kopf, utf8('{}'), id);
    const neue = stand.vermerke.map(async (reihe) => mitText(reihe, await unter(String(reihe[0]))));
    return { ...(await allenMitListe(stand, bank)), vermerke: await Promise.all(neue) };
  },
  einer: (stand, { gewaehlt }) => zeile(stand, VT, (reihe) => umschlossen(reihe, gewaehlt)),
  zusaetzlich: (stand, { gewaehlt }) => dazu(stand, gewaehlt, false),
  zusaetzlichZuerst: (stand, { gewaehlt }) => dazu(stand, gewaehlt, true),
  zusaetzlichMitListe: async (stand, { gewaehlt }) =>
    listen(await dazu(stand, gewaehlt, false), await eigeneListe(gewaehlt)),
  alsSpaeterer: async (stand, { gewaehlt }) => {
    const spaeterer = { ...(await naechsterBund(krypto, gewaehlt, STICHTAG)), nr: 99 };
    const mit = await zeilen(stand, (reihe) => umschlossen(reihe, spaeterer));
    return listen(mit, await eigeneListe(spaeterer));
  },
  mitEchterKennung: (stand, { gewaehlt, bestand }) => {
    const [, kennung = ''] = (bestand.listen[0] ?? '').split('.');
    const verkleidet = { ...gewaehlt, kopf: { ...gewaehlt.kopf, kennung } };
    return zeilen(stand, (reihe) => umschlossen(reihe, verkleidet));
  },
  nurUmschlag: (stand, { gewaehlt }) =>
    zeilen(stand, async (reihe) => {
      const [umschlag = ''] = (zerlegt(await umschlossen(reihe, gewaehlt)).fassungen[0] ?? '').split(':');
      const [, siegel = ''] = (zerlegt(reihe).fassungen[0] ?? '').split(':');
      return mitFassungen(reihe, `${umschlag}:${siegel}`);
    }),
  ganzerTresor: async (_, { bestand }) => {
    const personen = [FALLMANAGERIN, VERTRETER].map((each) => ({
      ...each,
      passwort: 'vom Angreifer gewählt',
    }));
    const neu = await tresorAnlegen(krypto, personen, {
      heute: STICHTAG,
      verlauf: [],
      kundennummer: bestand.kundennummer,
      mitCode: true,
    });
    if (neu.art !== 'angelegt') throw new Error(neu.art);
    const berechtigte = neu.eintraege.map(({ name, rolle, schluessel }): Reihe => [
      name,
      ROLLE_LABEL[rolle ?? 'tresor'],
      46_347,
      schluessel,
    ]);
    return listen({ berechtigte, vermerke: [] }, neu.liste);
  },
  fremderTresor: (_, { fremd }) => ({ ...fremd, vermerke: [] }),
  fremdeZeile: (stand, { fremd }) =>
    zeile(stand, FM, () => fremd.berechtigte.find((each) => each[0] === FM) ?? null),
  fremdeZeilen: (stand, { fremd }) => ({
    ...stand,
    berechtigte: [...fremd.berechtigte.slice(0, -1), ...stand.berechtigte.slice(-1)],
  }),
} satisfies Record<string, Tat>;
