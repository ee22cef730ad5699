/** That a protected Vermerk comes first, as two neutral cells say it: when it was written, and by whom. Pure. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Feld } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import { istOffen } from '../../../listen/readFelder';
import type { PlainDate } from '../../../listen/plainDate';
import { VORRANG } from '../listen';

/** What is said of it outside of the Vermerk. */
export interface Vorrang {
  readonly am: PlainDate;
  readonly von: string;
}

/** Null while there is none; half of it is an error. */
export function readVorrang(inhalt: Inhalt): Lesung<Vorrang | null> {
  const [am, von] = [inhalt.feld(VORRANG.am), inhalt.feld(VORRANG.von)];
  const felder: readonly Feld<unknown>[] = [VORRANG.am, VORRANG.von].filter((feld) => inhalt.hat(feld));
  const offene = felder.map((feld) => inhalt.feld(feld).zelle).filter(istOffen);
  if (offene.length === felder.length) return { ok: true, wert: null };
  const fehler: Fehler[] = [am, von].flatMap((each) => each.fehler);
  if (offene.length > 0) fehler.push({ code: 'VORRANG_UNVOLLSTAENDIG', orte: offene.map(({ ort }) => ort) });
  if (fehler.length > 0 || am.wert === null) return { ok: false, fehler };
  return { ok: true, wert: { am: am.wert, von: von.wert } };
}
