/** Opens the Tresor of a workbook with a passphrase. Remembers nothing and writes nothing. */
import { pruefeZeilen } from './echtheit';
import { fallprobe, OHNE_FALL } from './fallprobe';
import { tresorlage, type Tresorlage } from './lage';
import type { Schluesselbund } from './schluesselbund';
import type { Bestand, Oeffnungsmangel, OffenerTresor } from './typen';
import { vermerkPruefen } from './vermerk';
import { findeListe } from './vermerkliste';
import { zeileOeffnen, type GeoeffneteZeile } from './zeile';
import { istGleicherName } from './namensform';

export type OeffnenErgebnis =
  | {
      readonly art: 'offen';
      readonly tresor: OffenerTresor;
      readonly lage: Tresorlage;
      /** In the own row stood keys besides that nobody with a former key had put there; they were not used. */
      readonly untergeschoben: boolean;
    }
  | Oeffnungsmangel;

/** What says most about the row of the person comes first. */
const MAENGEL = ['andererFall', 'gefaelscht', 'falschesPasswort', 'altesFormat', 'unlesbar'] as const;

/**
 * Opens with the first row of this name that the passphrase opens: anybody may put another one of that name before it. One
 * derivation from the passphrase for each readable row of the name.
 * @param andererFall whether the person has confirmed that the Kundennummer was put right since the row was made.
 */
export async function tresorOeffnen(
  krypto: Crypto,
  bestand: Bestand,
  name: string,
  passwort: string,
  andererFall = false,
): Promise<OeffnenErgebnis> {
  const fall = await fallprobe(krypto, bestand.kundennummer);
  const maengel = new Set<Oeffnungsmangel['art']>();
  for (const eintrag of bestand.eintraege.filter((each) => istGleicherName(each.name, name))) {
    const zeile = await zeileOeffnen(krypto, eintrag, passwort);
    if (zeile.art !== 'geoeffnet') maengel.add(zeile.art);
    else if (!andererFall && ![OHNE_FALL, fall].includes(zeile.gesehen.fall)) maengel.add('andererFall');
    else return offen(krypto, bestand, eintrag.name, mitFall(zeile, fall));
  }
  return { art: MAENGEL.find((each) => maengel.has(each)) ?? 'unlesbar' };
}

interface ZeileMitFall extends GeoeffneteZeile {
  readonly fallNeu: boolean;
}

/** A case that was remembered is not forgotten where the cell is blank. */
function mitFall(zeile: GeoeffneteZeile, kundennummer: string): ZeileMitFall {
  const fall = kundennummer === OHNE_FALL ? zeile.gesehen.fall : kundennummer;
  return { ...zeile, gesehen: { ...zeile.gesehen, fall }, fallNeu: zeile.gesehen.fall !== fall };
}

async function offen(
  krypto: Crypto,
  bestand: Bestand,
  inhaber: string,
  zeile: ZeileMitFall,
): Promise<OeffnenErgebnis> {
  const tresor = await inKraft(krypto, bestand, inhaber, zeile);
  const lage = await tresorlage(krypto, tresor, bestand);
  return { art: 'offen', tresor, lage, untergeschoben: zeile.untergeschoben };
}

/** The Tresor with the key that is in force among those of the row: the one that the list is sealed under. */
async function inKraft(
  krypto: Crypto,
  bestand: Bestand,
  inhaber: string,
  { kek, gesehen, fallNeu, buende }: ZeileMitFall,
): Promise<OffenerTresor> {
  const gefunden = await Promise.all(buende.map((bund) => findeListe(krypto, bund, bestand.listen)));
  const unter = buende.find(({ kopf }, index) => gefunden[index]?.unter === kopf.kennung);
  const bund = unter ?? (await mutmasslich(krypto, bestand, gesehen.anker, buende));
  const echt = gefunden[buende.indexOf(bund)] !== null;
  return {
    inhaber,
    bund,
    angekuendigt: buende.find((each) => each !== bund && each.nr > bund.nr) ?? null,
    kek,
    gesehen,
    fallNeu,
    fremdeListen: echt ? null : bestand.listen,
  };
}

/**
 * Without a list: the newest key that was certainly in force, or that everybody has who has the one before. Otherwise the one
 * before, which nobody is shut out by.
 */
async function mutmasslich(
  krypto: Crypto,
  { eintraege, vermerke }: Bestand,
  anker: string,
  buende: readonly Schluesselbund[],
): Promise<Schluesselbund> {
  const [neuester, aelterer] = buende;
  if (neuester === undefined) throw new Error('An opened row has keys');
  if (aelterer === undefined || neuester.kopf.kennung === anker) return neuester;
  const geprueft = await Promise.all(vermerke.map((each) => vermerkPruefen(krypto, neuester, each)));
  if (geprueft.some((each) => each.art === 'echt' && each.unter === neuester.kopf.kennung)) return neuester;
  const [mitNeuem, mitAltem] = await Promise.all(
    [neuester, aelterer].map(({ kopf }) => pruefeZeilen(krypto, kopf, eintraege)),
  );
  const alle = mitAltem?.echte.every((each) => mitNeuem?.echte.includes(each)) ?? false;
  return alle ? neuester : aelterer;
}
