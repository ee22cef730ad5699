/** Which link of a chain of offers comes next for a case (S2): proposed, never enforced. Pure. */
import { normalized } from '../../../listen/readRating';
import type { Verweisung } from '../listen';
import type { Kettenglied } from '../listenDesHauses';
import type { Kooperation } from './kooperation';

/** The links of a chain in their order. */
export function gliederVon(ketten: readonly Kettenglied[], zielgruppe: string): readonly Kettenglied[] {
  const gesucht = normalized(zielgruppe);
  if (gesucht === '') return [];
  const glieder = ketten.filter((each) => normalized(each.zielgruppe ?? '') === gesucht);
  return glieder.sort((a, b) => (a.nummer ?? 0) - (b.nummer ?? 0));
}

/**
 * The first link behind the last one that a Verweisung stands for; null at the end, and where there is no such chain. Each
 * Verweisung stands for one link; one that came to nothing for none.
 */
export function naechstesGlied(
  { ketten, verweisungen }: Pick<Kooperation, 'ketten' | 'verweisungen'>,
  zielgruppe: string,
): Kettenglied | null {
  const glieder = gliederVon(ketten, zielgruppe);
  const uebrig = verweisungen.filter(({ stand }) => stand !== 'nicht zustande gekommen').map(partnerVon);
  let erreicht = -1;
  glieder.forEach(({ partner }, index) => {
    const stelle = partner === null ? -1 : uebrig.indexOf(partner);
    if (stelle < 0) return;
    uebrig.splice(stelle, 1);
    erreicht = index;
  });
  return glieder[erreicht + 1] ?? null;
}

function partnerVon({ partner }: Verweisung): string | null {
  return partner;
}

/** Every chain of the house by its group, each once, as it is first written in the table. */
export function kettennamen({ ketten }: Pick<Kooperation, 'ketten'>): readonly string[] {
  const namen = ketten.map(({ zielgruppe }) => (zielgruppe ?? '').trim()).filter((name) => name !== '');
  const gleiche = namen.map(normalized);
  return namen.filter((name, index) => gleiche.indexOf(normalized(name)) === index);
}
