/**
 * Removing somebody, a passphrase for somebody else, a new recovery code: everything under a new key, in four writings that can
 * each be the last. What is left undone is made up for after opening.
 */
import { mitNeuemCode, mitNeuemPasswort, ohnePerson, type WechselErgebnis } from '../tresor/berechtigte';
import { tresorlage } from '../tresor/lage';
import { nachtrag, zweiterNachtrag } from '../tresor/nachOeffnen';
import type { Schluesselbund } from '../tresor/schluesselbund';
import type { Bestand, OffenerTresor, Zeilenwechsel } from '../tresor/typen';
import { ankuendigen, umstellen, vollziehen, type Wechsel } from '../tresor/umschluesseln';
import { WIEDERHERSTELLUNG } from '../tresor/wiederherstellungscode';
import { istGenannt } from '../tresor/zeilensuche';
import type { Vorhaben } from '../../../../mappe/akteAendern';
import { type Merken, nicht } from './berechtigte';
import { bestandAus, geschrieben } from './berechtigteZeilen';
import type { Vorhabenfolge } from './folge';
import type { Vermerkschluessel } from './vermerke';
import { mitGueltigemSchutz } from './vermerkschutz';

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
  const plane = (tresor: OffenerTresor, bestand: Bestand): Wechselplan =>
    bestand.eintraege.some((each) => each.rolle === 'vertretung' && !istGenannt([name], each.name))
      ? ohnePerson(tresor, bestand, name)
      : { art: 'letzteVertretung' };
  return umschluesselung({ ...schluessel, plane, umfang, merken });
}

/** A passphrase for somebody who lost theirs; everything is encrypted anew. */
export function fremdesPasswortSetzen(
  schluessel: Vermerkschluessel,
  { name, neu }: { readonly name: string; readonly neu: string },
  umfang: Umfang,
  merken: Merken,
): Vorhabenfolge {
  const plane = (_: OffenerTresor, bestand: Bestand): Wechselplan => mitNeuemPasswort(bestand, name, neu);
  return umschluesselung({ ...schluessel, plane, umfang, merken });
}

/** A new recovery code; the old one is worthless as soon as the row of the new one stands there. */
export function codeErneuern(schluessel: Vermerkschluessel, umfang: Umfang, merken: Merken): Vorhabenfolge {
  const { code, wechsel } = mitNeuemCode(schluessel.krypto);
  const plane = (): Wechselplan => ({ art: 'wechsel', wechsel });
  const angekuendigt = (zeilen: readonly Zeilenwechsel[]): void => {
    const zeile = zeilen.find(({ neu }) => neu.name === WIEDERHERSTELLUNG)?.neu;
    if (zeile !== undefined) merken({ tresor: null, code: { text: code, zeile } });
  };
  return umschluesselung({ ...schluessel, plane, umfang, merken, angekuendigt });
}

type Wechselplan = WechselErgebnis | { readonly art: 'letzteVertretung' };

interface Auftrag extends Vermerkschluessel {
  readonly plane: (tresor: OffenerTresor, bestand: Bestand) => Wechselplan;
  readonly umfang: Umfang;
  readonly merken: Merken;
  /** Told the rows that the first writing is going to write. */
  readonly angekuendigt?: (zeilen: readonly Zeilenwechsel[]) => void;
}

/** What one writing leaves for the next. */
interface Stand {
  angekuendigt: { readonly neu: Schluesselbund; readonly wechsel: Wechsel } | null;
  danach: OffenerTresor | null;
}

function umschluesselung(auftrag: Auftrag): Vorhabenfolge {
  const stand: Stand = { angekuendigt: null, danach: null };
  const danach =
    (schritt: (schluessel: Vermerkschluessel) => Vorhaben): Vorhaben =>
    (blick) =>
      stand.danach === null ? nicht('nochmal', blick) : schritt({ ...auftrag, tresor: stand.danach })(blick);
  return [ankuendigung(auftrag, stand), vollzug(auftrag, stand), danach(umgestellt), danach(abgeschlossen)];
}

/** The first writing. */
function ankuendigung({ krypto, tresor, ...auftrag }: Auftrag, stand: Stand): Vorhaben {
  return async (blick) => {
    const bestand = bestandAus(blick.inhalt);
    const geplant = auftrag.plane(tresor, bestand);
    if (geplant.art !== 'wechsel') return nicht(geplant.art, blick);
    const { unlesbar } = await tresorlage(krypto, tresor, bestand);
    if (unlesbar.length > 0 && !auftrag.umfang.trotzUnlesbarer) return nicht('vermerkeUnlesbar', blick);
    const ergebnis = await ankuendigen(krypto, tresor, bestand, geplant.wechsel, blick.heute);
    if (ergebnis.art !== 'angekuendigt') return nicht(ergebnis.art, blick);
    stand.angekuendigt = { neu: ergebnis.neu, wechsel: geplant.wechsel };
    auftrag.angekuendigt?.(ergebnis.zeilen);
    return geschrieben(blick, { zeilen: ergebnis.zeilen });
  };
}

/** The second one: from then on the new key is in force. */
function vollzug({ krypto, tresor, merken }: Auftrag, stand: Stand): Vorhaben {
  return async (blick) => {
    if (stand.angekuendigt === null) return nicht('nochmal', blick);
    const { neu, wechsel } = stand.angekuendigt;
    const ergebnis = await vollziehen(krypto, tresor, bestandAus(blick.inhalt), neu, wechsel);
    if (ergebnis.art !== 'vollzogen') return nicht(ergebnis.art, blick);
    stand.danach = ergebnis.tresor;
    merken({ tresor: ergebnis.tresor, code: null });
    return geschrieben(blick, ergebnis);
  };
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

/**
 * What is made up for after opening: two writings, of which each may have nothing to write. Nothing is written where the keys are
 * not those in force, or the list is not right.
 */
export function nachOeffnen({ krypto, tresor }: Vermerkschluessel): Vorhabenfolge {
  return [
    async (blick) => {
      const bestand = bestandAus(blick.inhalt);
      const lage = await tresorlage(krypto, tresor, bestand);
      const { zeilen: gesehen, ...weiteres } = await nachtrag(krypto, tresor, bestand, lage);
      return geschrieben(blick, { ...weiteres, gesehen });
    },
    async (blick) => geschrieben(blick, await zweiterNachtrag(krypto, tresor, bestandAus(blick.inhalt))),
  ];
}

/** Whether `nachOeffnen` has anything to write, judged by a reading that is there already. */
export async function brauchtNachtrag(
  { krypto, tresor }: Vermerkschluessel,
  bestand: Bestand,
): Promise<boolean> {
  const lage = await tresorlage(krypto, tresor, bestand);
  const [erster, zweiter] = await Promise.all([
    nachtrag(krypto, tresor, bestand, lage),
    zweiterNachtrag(krypto, tresor, bestand),
  ]);
  const laengen = [erster, zweiter].flatMap(({ zeilen, vermerke }) => [zeilen.length, vermerke.length]);
  return erster.liste !== null || laengen.some((laenge) => laenge > 0);
}
