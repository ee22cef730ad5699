/** Understands the checklist of the Neukundenverfahren. */
import type { Punktstand } from '../../../../fall/checkliste';
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { PlainDate } from '../../../../listen/plainDate';
import { NEUKUNDE } from '../listen';
import { NEUKUNDE_PUNKTE, type NeukundePunkt } from '../regeln/vokabular';

/** A point of the checklist as its row says it; who and when of a point that is done or does not apply. */
export interface Neukundepunkt {
  readonly id: NeukundePunkt;
  readonly erledigtAm: PlainDate | null;
  readonly erledigtVon: string;
  /** It does not apply, which settles it. */
  readonly entfaellt: boolean;
}

/** How a point stands. */
export function standVon({ erledigtAm, entfaellt }: Neukundepunkt): Punktstand {
  if (entfaellt) return 'entfaellt';
  return erledigtAm === null ? 'offen' : 'erledigt';
}

/**
 * Every point of the procedure in its order; one without a row is not done. Reported with their cells: unusable entries,
 * Ids that are unknown or stand twice (the first one counts).
 */
export function readNeukunde(inhalt: Inhalt): {
  readonly punkte: readonly Neukundepunkt[];
  readonly fehler: readonly Fehler[];
} {
  const { zeilen, fehler } = inhalt.liste(NEUKUNDE);
  const punkte = NEUKUNDE_PUNKTE.map(({ id }) => {
    const zeile = zeilen.find((each) => each.zeile.id === id)?.zeile;
    return {
      id,
      erledigtAm: zeile?.erledigtAm ?? null,
      erledigtVon: zeile?.erledigtVon ?? '',
      entfaellt: zeile?.entfaellt ?? false,
    };
  });
  return { punkte, fehler };
}
