/** Who may read the FM-Vermerke: setting up, taking in, passphrases, and rows from elsewhere. Each is one writing. */
import { berechtigtenHinzufuegen, passwortAendern } from '../tresor/berechtigte';
import type { Berechtigungsmangel } from '../tresor/berechtigungsmangel';
import { pruefeZeilen } from '../tresor/echtheit';
import { tresorlage, type Tresorlage } from '../tresor/lage';
import { listeNachfuehren, schreibstand } from '../tresor/schreibstand';
import { tresorAnlegen } from '../tresor/tresor';
import type { Eintrag, NeuePerson, OffenerTresor } from '../tresor/typen';
import type { Aktenblick, Aktenplan, Vorhaben } from '../../../../mappe/akteAendern';
import { verlaufssiegel } from '../../../verlauf';
import { listenzeilenAus } from './berechtigtenliste';
import { bestandAus, geschrieben, istEingerichtet } from './berechtigteZeilen';
import { tresorfehler } from './berechtigungsfehler';
import type { Vermerkschluessel } from './vermerke';
import { mitGueltigemSchutz } from './vermerkschutz';

/** What comes of it for the pane; null where that stays as it is. */
export interface Schutzstand {
  /** The keys to go on with, once they are in force. */
  readonly tresor: OffenerTresor | null;
  /** A recovery code to be shown once, as soon as its row stands there. */
  readonly code: NeuerCode | null;
}

/** A recovery code and the row that it opens. */
export interface NeuerCode {
  readonly text: string;
  readonly zeile: Eintrag;
}

/** Told what will hold once the change is written; whether it is, only a later reading tells. */
export type Merken = (stand: Schutzstand) => void;

/** Sets the protection up for the first time; at least one Fallmanagement and one Vertretung (S0). */
export function schutzEinrichten(
  krypto: Crypto,
  personen: readonly NeuePerson[],
  merken: Merken,
  mitCode = true,
): Vorhaben {
  return async (blick) => {
    const { inhalt, heute, fall } = blick;
    if (istEingerichtet(bestandAus(inhalt))) return nicht('schonEingerichtet', blick);
    if (!personen.some(({ rolle }) => rolle === 'vertretung')) return nicht('letzteVertretung', blick);
    const anlage = { heute, verlauf: verlaufssiegel(inhalt), kundennummer: fall.kundennummer, mitCode };
    const ergebnis = await tresorAnlegen(krypto, personen, anlage);
    if (ergebnis.art !== 'angelegt') return nicht(ergebnis.art, blick);
    const zeile = ergebnis.eintraege.at(-1);
    const code = ergebnis.code === null || !zeile ? null : { text: ergebnis.code, zeile };
    merken({ tresor: ergebnis.tresor, code });
    const zeilen = ergebnis.eintraege.map((neu) => ({ alt: null, neu }));
    return geschrieben(blick, { zeilen, liste: ergebnis.liste });
  };
}

/** Takes somebody in; they can read everything. */
export function personHinzufuegen(
  { krypto, tresor }: Vermerkschluessel,
  person: NeuePerson,
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const bestand = bestandAus(blick.inhalt);
    const ergebnis = await berechtigtenHinzufuegen(krypto, tresor, bestand, person);
    if (ergebnis.art !== 'hinzugefuegt') return nicht(ergebnis.art, blick);
    merken({ tresor, code: null });
    // The list is written along, so that this writing collides with one that puts another key in force: the row has not got it.
    const liste = await listeNachfuehren(krypto, tresor, bestand);
    return geschrieben(blick, { zeilen: [{ alt: null, neu: ergebnis.eintrag }], liste });
  };
}

/** A new passphrase for oneself, with the old one. */
export function eigenesPasswortAendern(
  { krypto, tresor }: Vermerkschluessel,
  passwort: { readonly alt: string; readonly neu: string },
  merken: Merken,
): Vorhaben {
  return async (blick) => {
    const bestand = bestandAus(blick.inhalt);
    const ergebnis = await passwortAendern(krypto, tresor, bestand, passwort);
    if (ergebnis.art !== 'geaendert') return nicht(ergebnis.art, blick);
    merken({ tresor: ergebnis.tresor, code: null });
    return geschrieben(blick, { zeilen: [{ alt: ergebnis.alt, neu: ergebnis.eintrag }] });
  };
}

/** Empties all rows that nobody with the key in force wrote, whatever they contain. */
export function verdaechtigeEntfernen(schluessel: Vermerkschluessel): Vorhaben {
  const { krypto, tresor } = schluessel;
  return mitGueltigemSchutz(schluessel, async (blick, { eintraege }) => {
    const { verdaechtige } = await pruefeZeilen(krypto, tresor.bund.kopf, eintraege);
    return geschrieben(blick, { entfallen: verdaechtige });
  });
}

/**
 * Takes Vermerke that are missing or changed for granted: the list is made of what stands there. Somebody has seen which they are
 * and confirmed it; where others are missing by now, they are asked again.
 */
export function zurKenntnisNehmen(
  schluessel: Vermerkschluessel,
  gesehen: Pick<Tresorlage, 'fehlend' | 'geaendert'>,
): Vorhaben {
  const { krypto, tresor } = schluessel;
  return mitGueltigemSchutz(schluessel, async (blick, bestand) => {
    const { fehlend, geaendert } = await tresorlage(krypto, tresor, bestand);
    if (JSON.stringify([fehlend, geaendert]) !== JSON.stringify([gesehen.fehlend, gesehen.geaendert]))
      return nicht('veraltet', blick);
    return geschrieben(blick, {
      liste: await listeNachfuehren(krypto, tresor, bestand, { anerkannt: true }),
    });
  });
}

/** Seals the list anew where it did not stand as it should when the Tresor was opened; somebody has confirmed it. */
export function listeNeuVersiegeln({ krypto, tresor }: Vermerkschluessel): Vorhaben {
  return async (blick) => {
    const bestand = bestandAus(blick.inhalt);
    const stand = await schreibstand(krypto, tresor, bestand);
    if (stand === 'veraltet') return nicht('veraltet', blick);
    const liste = await listeNachfuehren(krypto, tresor, bestand, ANERKANNT);
    const [, ...weitere] = listenzeilenAus(blick.inhalt);
    return geschrieben(blick, { liste, entfallen: weitere });
  };
}

const ANERKANNT = { anerkannt: true, verlaufGesehen: true };

/** The refusal of a change, with the cells it is about. */
export function nicht(
  mangel: Berechtigungsmangel | 'veraltet' | 'listeFremd',
  { inhalt }: Aktenblick,
): Aktenplan {
  return { ok: false, fehler: [tresorfehler(mangel, inhalt)] };
}
