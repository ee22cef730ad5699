/** What stands in the cells for Beleg and Stärke, as text. Pure. */
import type { Eingabeziel } from '../../../../mappe/eingabe';
import type { GeleseneMappe } from '../../../../mappe/fallmappe';
import type { RawValue } from '../../../../listen/zelle';

/** What stands in the two cells. */
export interface Notiztexte {
  readonly beleg: string;
  readonly staerke: string;
}

/** The notes beside a rating; null where there are none. */
export function notiztexte({ belege }: GeleseneMappe, ziel: Eingabeziel): Notiztexte | null {
  if (ziel.art !== 'bedarf' && ziel.art !== 'bereich') return null;
  const { beleg, staerke } =
    ziel.art === 'bedarf' ? belege.bedarfe[ziel.id] : belege.ressourcenbereiche[ziel.id];
  return { beleg: textVon(beleg.value), staerke: textVon(staerke.value) };
}

function textVon(value: RawValue): string {
  return 'wert' in value ? String(value.wert) : '';
}
