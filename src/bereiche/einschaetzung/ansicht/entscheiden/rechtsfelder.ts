/** Which fields that rest on repealed law are offered: what a cell holds already is shown whatever the law says. */
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { istOffen, JA_NEIN } from '../../../../listen/readFelder';
import type { Angebotene } from '../../../recht';
import type { Felder } from './felder';

/** Whether § 53a and § 428 are shown. */
export interface Rechtsfelder {
  readonly paragraph53a: boolean;
  readonly paragraph428: boolean;
}

/** § 53a protects who fell under it before, so it is hidden from new customers only; § 428 has nobody left. */
export function angeboteneRechtsfelder(
  sicht: LesbareSicht,
  felder: Felder,
  angebotene: Angebotene,
): Rechtsfelder {
  const { marken, felder: zellen } = sicht.mappe.raw;
  const istNeu = felder.wahl('neukunde', JA_NEIN) === 'ja';
  return {
    paragraph53a: !istNeu || !istOffen(marken.paragraph53a) || angebotene.has('paragraph53a'),
    paragraph428: !istOffen(zellen.paragraph428) || angebotene.has('paragraph428'),
  };
}
