/** How far a Verweisung may go from where it stands, as a table. Counselling under § 16a has three states only (S2). */
import { ist16aBeratung, type Partnerart, type Stand } from './vokabular';

const WEITER: Readonly<Record<Stand, readonly Stand[]>> = {
  geplant: ['verwiesen', 'nicht zustande gekommen'],
  verwiesen: ['Kontakt', 'läuft', 'nicht zustande gekommen'],
  Kontakt: ['läuft', 'beendet', 'nicht zustande gekommen'],
  läuft: ['beendet'],
  beendet: [],
  'nicht zustande gekommen': [],
};

const WEITER_16A: Readonly<Partial<Record<Stand, readonly Stand[]>>> = {
  Kontakt: ['läuft', 'beendet'],
  läuft: ['beendet'],
  beendet: [],
};

/** The states that a Verweisung to this kind of partner can have. */
export function staendeFuer(art: Partnerart | null): readonly Stand[] {
  return Object.keys(ist16aBeratung(art) ? WEITER_16A : WEITER) as Stand[];
}

/** The states with which it may begin. */
export function anfangsstaende(art: Partnerart | null): readonly Stand[] {
  return ist16aBeratung(art) ? ['Kontakt'] : ['geplant', 'verwiesen'];
}

/** Where it may go from here; none from an end, and none from a state that this kind of partner does not have. */
export function naechsteStaende(art: Partnerart | null, stand: Stand): readonly Stand[] {
  return (ist16aBeratung(art) ? WEITER_16A[stand] : WEITER[stand]) ?? [];
}

/** Whether something is still awaited. */
export function istOffenerStand(stand: Stand | null): boolean {
  return stand !== null && stand !== 'beendet' && stand !== 'nicht zustande gekommen';
}
