/** Who may read the FM-Vermerke: setting up, taking in, removing, passphrases. Always whole or not at all. */
import {
  berechtigteEntfernen,
  berechtigtenHinzufuegen,
  passwortAendern,
  passwortSetzen,
} from '../tresor/berechtigte';
import type { Berechtigungsmangel } from '../tresor/berechtigungsmangel';
import type { Bestand } from '../tresor/neuSchluesseln';
import { tresorAnlegen } from '../tresor/tresor';
import type { NeuePerson, OffenerTresor } from '../tresor/typen';
import { wiederherstellungErneuern } from '../tresor/wiederherstellung';
import type { Aktenblick, Aktenplan, Vorhaben } from '../../../../mappe/akteAendern';
import type { Inhalt } from '../../../../listen/inhalt';
import { berechtigteAus, geschrieben } from './berechtigteZeilen';
import { berechtigungsfehler } from './berechtigungsfehler';
import { type Vermerkschluessel, vermerkzeilenAus } from './vermerke';

/** What comes of it for the pane: the keys to go on with, and a recovery code to be printed once. */
export interface Schutzstand {
  readonly tresor: OffenerTresor | null;
  readonly code: string | null;
}

/** Told what will hold once the change is written; a change that was refused leaves the keys as they were. */
export type Merken = (stand: Schutzstand) => void;

/** Sets the protection up for the first time; at least one Fallmanagement and one Vertretung (S0). */
export function schutzEinrichten(krypto: Crypto, personen: readonly NeuePerson[], merken: Merken): Vorhaben {
  return async (blick) => {
    if (berechtigteAus(blick.inhalt).length > 0) return nicht('schonEingerichtet', blick);
    if (!personen.some(({ rolle }) => rolle === 'vertretung')) return nicht('letzteVertretung', blick);
    const ergebnis = await tresorAnlegen(krypto, personen);
    if (ergebnis.art !== 'angelegt') return nicht(ergebnis.art, blick);
    merken(ergebnis);
    return geschrieben(blick, ergebnis.eintraege, []);
  };
}

/** Takes somebody in; they can read everything. */
export function personHinzufuegen(
  { krypto, tresor }: Vermerkschluessel,
  person: NeuePerson,
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const { eintraege } = bestandVon(blick.inhalt);
    const ergebnis = await berechtigtenHinzufuegen(krypto, tresor, eintraege, person);
    if (ergebnis.art !== 'hinzugefuegt') return nicht(ergebnis.art, blick);
    merken({ tresor, code: null });
    return geschrieben(blick, [...eintraege, ergebnis.eintrag], []);
  };
}

/** Removes somebody; everything is encrypted anew, so that they cannot read what comes. The last Vertretung stays. */
export function personEntfernen(
  { krypto, tresor }: Vermerkschluessel,
  name: string,
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const bestand = bestandVon(blick.inhalt);
    const bleiben = bestand.eintraege.filter((each) => each.name !== name);
    if (!bleiben.some(({ rolle }) => rolle === 'vertretung')) return nicht('letzteVertretung', blick);
    const ergebnis = await berechtigteEntfernen(krypto, tresor, bestand, [name]);
    if (ergebnis.art !== 'entfernt') return nicht(ergebnis.art, blick);
    merken({ tresor: ergebnis.tresor, code: null });
    return geschrieben(blick, ergebnis.eintraege, ergebnis.vermerke);
  };
}

/** A new passphrase for oneself, with the old one. */
export function eigenesPasswortAendern(
  { krypto, tresor }: Vermerkschluessel,
  passwort: { readonly alt: string; readonly neu: string },
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const { eintraege } = bestandVon(blick.inhalt);
    const ergebnis = await passwortAendern(krypto, eintraege, { name: tresor.inhaber, ...passwort });
    if (ergebnis.art !== 'geaendert') return nicht(ergebnis.art, blick);
    merken({ tresor, code: null });
    const { eintrag } = ergebnis;
    return geschrieben(
      blick,
      eintraege.map((each) => (each.name === eintrag.name ? eintrag : each)),
      [],
    );
  };
}

/** A passphrase for somebody who lost theirs; everything is encrypted anew. */
export function fremdesPasswortSetzen(
  { krypto, tresor }: Vermerkschluessel,
  { name, neu }: { readonly name: string; readonly neu: string },
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const ergebnis = await passwortSetzen(krypto, tresor, bestandVon(blick.inhalt), name, neu);
    if (ergebnis.art !== 'gesetzt') return nicht(ergebnis.art, blick);
    merken({ tresor: ergebnis.tresor, code: null });
    return geschrieben(blick, ergebnis.eintraege, ergebnis.vermerke);
  };
}

/** A new recovery code; the old one is worthless from then on. */
export function codeErneuern({ krypto, tresor }: Vermerkschluessel, merken: Merken): Vorhaben {
  return async (blick) => {
    const ergebnis = await wiederherstellungErneuern(krypto, tresor, bestandVon(blick.inhalt));
    if (ergebnis.art !== 'erneuert') return nicht(ergebnis.art, blick);
    merken(ergebnis);
    return geschrieben(blick, ergebnis.eintraege, ergebnis.vermerke);
  };
}

function nicht(mangel: Berechtigungsmangel | 'veraltet', { inhalt }: Aktenblick): Aktenplan {
  const orte = berechtigteAus(inhalt).map(({ stelle }) => stelle.ort('schluessel'));
  return { ok: false, fehler: [berechtigungsfehler(mangel, orte)] };
}

function bestandVon(inhalt: Inhalt): Bestand {
  return { eintraege: berechtigteAus(inhalt), vermerke: vermerkzeilenAus(inhalt) };
}
