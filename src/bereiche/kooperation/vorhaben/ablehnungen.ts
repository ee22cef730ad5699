/** Refusals that several Vorhaben of cooperation share. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Aktenplan } from '../../../mappe/akteAendern';
import { EINWILLIGUNGEN, VERWEISUNGEN } from '../listen';
import { PARTNER } from '../listenDesHauses';
import { zeileFehlt } from './zeileFehlt';

/** Nothing is done, for one reason. */
export function abgelehnt(fehler: Fehler): Aktenplan {
  return { ok: false, fehler: [fehler] };
}

const TABELLE = { Verweisungen: VERWEISUNGEN, Einwilligungen: EINWILLIGUNGEN, Partner: PARTNER } as const;

/** The row is gone meanwhile. */
export function fehltInzwischen(tabelle: keyof typeof TABELLE, inhalt: Inhalt): Aktenplan {
  return zeileFehlt(TABELLE[tabelle], tabelle, inhalt);
}
