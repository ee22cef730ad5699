/**
 * Removing somebody, a passphrase for somebody else, a new recovery code: everything under a new key, in four writings that can
 * each be the last. Whoever carries them out goes on while each is done; what is left undone is made up for after opening.
 */
import { mitNeuemCode, mitNeuemPasswort, ohnePerson, type WechselErgebnis } from '../tresor/berechtigte';
import { tresorlage } from '../tresor/lage';
import { nachtrag, zweiterNachtrag } from '../tresor/nachOeffnen';
import type { Schluesselbund } from '../tresor/schluesselbund';
import type { Bestand, OffenerTresor } from '../tresor/typen';
import { ankuendigen, umstellen, vollziehen, type Wechsel } from '../tresor/umschluesseln';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { type Merken, nicht } from './berechtigte';
import { bestandAus, geschrieben } from './berechtigteZeilen';
import type { Vermerkschluessel } from './vermerke';
import { mitGueltigemSchutz } from './vermerkschutz';

/** Writings one after the other; each is planned on what the one before left. */
export type Vorhabenfolge = readonly Vorhaben[];

/** Whether Vermerke that do not open may stay as they are. */
export interface Umfang {
  readonly trotzUnlesbarer: boolean;
}

/** Removes somebody; everything is encrypted anew, so that they cannot read what comes. The last Vertretung stays. */
export function personEntfernen(
  schluessel: Vermerkschluessel,
  name: string,
  umfang: Umfang,
  merken: Merken,
): Vorhabenfolge {
  const wechsel = (tresor: OffenerTresor, bestand: Bestand): WechselErgebnis | MitVertretung =>
    bestand.eintraege.some((each) => each.rolle === 'vertretung' && each.name !== name)
      ? ohnePerson(tresor, bestand, name)
      : { art: 'letzteVertretung' };
  return umschluesselung(schluessel, wechsel, umfang, merken);
}

interface MitVertretung {
  readonly art: 'letzteVertretung';
}

/** A passphrase for somebody who lost theirs; everything is encrypted anew. */
export function fremdesPasswortSetzen(
  schluessel: Vermerkschluessel,
  { name, neu }: { readonly name: string; readonly neu: string },
  umfang: Umfang,
  merken: Merken,
): Vorhabenfolge {
  return umschluesselung(schluessel, (_, bestand) => mitNeuemPasswort(bestand, name, neu), umfang, merken);
}

/** A new recovery code; the old one is worthless from then on. */
export function codeErneuern(schluessel: Vermerkschluessel, umfang: Umfang, merken: Merken): Vorhabenfolge {
  const { code, wechsel } = mitNeuemCode(schluessel.krypto);
  const mitCode: Merken = (stand) => merken({ ...stand, code });
  return umschluesselung(schluessel, () => ({ art: 'wechsel', wechsel }), umfang, mitCode);
}

type Wechselplan = (tresor: OffenerTresor, bestand: Bestand) => WechselErgebnis | MitVertretung;

function umschluesselung(
  { krypto, tresor, uhr }: Vermerkschluessel,
  plane: Wechselplan,
  { trotzUnlesbarer }: Umfang,
  merken: Merken,
): Vorhabenfolge {
  let wechsel: Wechsel | null = null;
  let neu: Schluesselbund | null = null;
  let danach: OffenerTresor | null = null;
  return [
    async (blick) => {
      const bestand = bestandAus(blick.inhalt);
      const geplant = plane(tresor, bestand);
      if (geplant.art !== 'wechsel') return nicht(geplant.art, blick);
      const { unlesbar } = await tresorlage(krypto, tresor, bestand);
      if (unlesbar.length > 0 && !trotzUnlesbarer) return nicht('vermerkeUnlesbar', blick);
      const ergebnis = await ankuendigen(krypto, tresor, bestand, geplant.wechsel, blick.heute);
      if (ergebnis.art !== 'angekuendigt') return nicht(ergebnis.art, blick);
      ({ wechsel } = geplant);
      ({ neu } = ergebnis);
      return geschrieben(blick, { zeilen: ergebnis.zeilen });
    },
    async (blick) => {
      if (neu === null || wechsel === null) return nicht('nochmal', blick);
      const ergebnis = await vollziehen(krypto, tresor, bestandAus(blick.inhalt), neu, wechsel);
      if (ergebnis.art !== 'vollzogen') return nicht(ergebnis.art, blick);
      danach = ergebnis.tresor;
      merken({ tresor: danach, code: null });
      return geschrieben(blick, ergebnis);
    },
    ...[umgestellt, abgeschlossen].map(
      (schritt): Vorhaben =>
        (blick) =>
          danach === null ? nicht('nochmal', blick) : schritt({ krypto, tresor: danach, uhr })(blick),
    ),
  ];
}

/** The Vermerke of former keys under the one in force. */
function umgestellt(schluessel: Vermerkschluessel): Vorhaben {
  return mitGueltigemSchutz(schluessel, async (blick, bestand) =>
    geschrieben(blick, { vermerke: await umstellen(schluessel.krypto, schluessel.tresor, bestand) }),
  );
}

/** The former keys out of the rows. */
function abgeschlossen(schluessel: Vermerkschluessel): Vorhaben {
  return mitGueltigemSchutz(schluessel, async (blick, bestand) =>
    geschrieben(blick, await zweiterNachtrag(schluessel.krypto, schluessel.tresor, bestand)),
  );
}

/** What is made up for after opening: two writings, of which each may have nothing to write. */
export function nachOeffnen(schluessel: Vermerkschluessel): Vorhabenfolge {
  const { krypto, tresor } = schluessel;
  return [
    async (blick) => {
      const bestand = bestandAus(blick.inhalt);
      const lage = await tresorlage(krypto, tresor, bestand);
      return geschrieben(blick, await nachtrag(krypto, tresor, bestand, lage));
    },
    abgeschlossen(schluessel),
  ];
}
