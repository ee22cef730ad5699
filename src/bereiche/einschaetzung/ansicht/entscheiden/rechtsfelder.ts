/** Which fields that rest on repealed law are offered: what a cell holds already is shown whatever the law says. */
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { istOffen, JA_NEIN } from '../../../../listen/readFelder';
import { type Rechtsangaben, wirdAngeboten } from '../../../recht';
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
  { angaben }: Rechtsangaben,
): Rechtsfelder {
  const { marken, felder: zellen } = sicht.mappe.raw;
  const tag = sicht.art === 'berechnet' ? sicht.fall.stichtag : null;
  const istNeu = felder.wahl('neukunde', JA_NEIN) === 'ja';
  return {
    paragraph53a: !istNeu || !istOffen(marken.paragraph53a) || wirdAngeboten(angaben.paragraph53a, tag),
    paragraph428: !istOffen(zellen.paragraph428) || wirdAngeboten(angaben.paragraph428, tag),
  };
}
