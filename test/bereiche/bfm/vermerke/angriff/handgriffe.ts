/** What an attacker does to single cells of the Tresor. */
import { neueZeile, neuUmschlossen } from '../../../../../src/bereiche/bfm/vermerke/tresor/zeile';
import { OHNE_FALL } from '../../../../../src/bereiche/bfm/vermerke/tresor/fallprobe';
import type { Schluesselbund } from '../../../../../src/bereiche/bfm/vermerke/tresor/schluesselbund';
import type { Rolle } from '../../../../../src/bereiche/bfm/vermerke/regeln/rollen';
import { ROLLE_LABEL, ROLLEN } from '../../../../../src/bereiche/bfm/vermerke/regeln/rollen';
import type { Eintrag, NeuePerson } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { schreibeListe } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerkliste';
import { FALLMANAGERIN, VERTRETER } from '../../../../support/fallmanagement';
import { mitPruefsumme } from '../tresor/tresorhilfen';
import type { Reihe, Stand, Zelle } from './stand';
import { krypto } from './werkbank';

export const FM = FALLMANAGERIN.name;
export const VT = VERTRETER.name;
export const LISTE = 'Tresor';

/** The row of that name. @throws Error if there is none. */
export function reiheVon({ berechtigte }: Stand, name: string): Reihe {
  const reihe = berechtigte.find((each) => each[0] === name);
  if (reihe === undefined) throw new Error(`no row ${name}`);
  return reihe;
}

/** Rows of persons and of the code changed, or taken out by null. */
export async function zeilen(
  stand: Stand,
  aendere: (reihe: Reihe) => Reihe | null | Promise<Reihe | null>,
): Promise<Stand> {
  const neue = await Promise.all(
    stand.berechtigte.map(async (each) => (each[0] === LISTE || each[3] === '' ? each : await aendere(each))),
  );
  return { ...stand, berechtigte: neue.filter((each) => each !== null) };
}

/** One row changed. */
export function zeile(
  stand: Stand,
  name: string,
  aendere: (reihe: Reihe) => Reihe | null | Promise<Reihe | null>,
): Promise<Stand> {
  return zeilen(stand, (reihe) => (reihe[0] === name ? aendere(reihe) : reihe));
}

/** The row with another key cell. */
export function mitZelle([name = '', rolle = '', seit = '']: Reihe, schluessel: Zelle): Reihe {
  return [name, rolle, seit, schluessel];
}

/** The rows that keep the list replaced by these texts. */
export function listen({ berechtigte, vermerke }: Stand, ...texte: readonly Zelle[]): Stand {
  const uebrige = berechtigte.filter((each) => each[0] !== LISTE);
  const neue = texte.map((text): Reihe => [LISTE, ROLLE_LABEL.tresor, 46_347, text]);
  return { berechtigte: [...uebrige, ...neue], vermerke };
}

export function listeAus(stand: Stand): Zelle {
  return reiheVon(stand, LISTE)[3] ?? '';
}

/** An empty list under a key, with a revision above all others. */
export function eigeneListe({ kopf }: Schluesselbund, revision = 9999): Promise<string> {
  const verlauf = { zahl: 0, probe: 'AAAAAAAAAAA' };
  return schreibeListe(krypto, kopf, { revision, verlauf, nachweise: [] });
}

function rolleAus(label: Zelle | undefined): Rolle | null {
  return ROLLEN.find((each) => ROLLE_LABEL[each] === label) ?? null;
}

function eintragAus([name = '', rolle, , schluessel = '']: Reihe): Eintrag {
  return { name: String(name), rolle: rolleAus(rolle), schluessel: String(schluessel) };
}

/** The row with these keys enclosed for whoever's public key stands in it: the program's own function. */
export async function umschlossen(reihe: Reihe, ...buende: readonly Schluesselbund[]): Promise<Reihe> {
  return mitZelle(reihe, (await neuUmschlossen(krypto, eintragAus(reihe), buende)).schluessel);
}

/** The parts of a key cell: what opens with the passphrase, and its Fassungen. */
export function zerlegt(reihe: Reihe): { readonly stamm: string; readonly fassungen: readonly string[] } {
  const teile = String(reihe[3]).split('.').slice(0, -1);
  return { stamm: teile.slice(0, 7).join('.'), fassungen: teile.slice(7) };
}

/** The row with these Fassungen, and a checksum that fits. */
export function mitFassungen(reihe: Reihe, ...fassungen: readonly string[]): Reihe {
  return mitZelle(reihe, mitPruefsumme([zerlegt(reihe).stamm, ...fassungen].join('.')));
}

/** A row that the attacker makes for somebody. */
export async function eigeneZeile(bund: Schluesselbund, person: NeuePerson): Promise<Reihe> {
  const { eintrag } = await neueZeile(krypto, [bund], person, OHNE_FALL);
  return [eintrag.name, ROLLE_LABEL[person.rolle], 46_347, eintrag.schluessel];
}

/** The text of a Vermerk replaced. */
export function mitText(reihe: Reihe, text: Zelle): Reihe {
  return [...reihe.slice(0, -1), text];
}
