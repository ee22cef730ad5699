/**
 * That a child may be in danger stands in a protected Vermerk and nowhere else. With it, in the same change, two neutral cells say
 * that there is one; with the Vermerk of its outcome they are emptied again.
 */
import { setzen } from '../../../listen/aenderung';
import type { Aktenplan, Vorhaben } from '../../../mappe/akteAendern';
import { fehlendeTeile } from '../../../mappe/teile';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Vermerkweg } from '../../bfm';
import { VORRANG } from '../listen';
import type { Schutzausgang } from '../regeln/vokabular';
import { readVorrang } from '../fach/vorrang';
import { ausgangstext, KINDERSCHUTZ } from '../texte/kinderschutz';

/** What a person writes down; the text goes into the protected Vermerk only. */
export interface Schutzvermerk {
  readonly datum: PlainDate;
  readonly text: string;
}

/** How it ended, and what was done. */
export interface Schutzende extends Schutzvermerk {
  readonly ausgang: Schutzausgang;
}

/** Writes the Vermerk, and that it comes first. What stood in the cells before is about an earlier one, or was not complete. */
export function vorrangSetzen(vermerkMit: Vermerkweg, { datum, text }: Schutzvermerk): Vorhaben {
  const vermerk = { datum, text, betreff: KINDERSCHUTZ.betreff };
  return vermerkMit(vermerk, ({ inhalt }, von) =>
    mitZellen(inhalt, () => ({
      ok: true,
      aenderungen: [setzen(VORRANG.am, datum), setzen(VORRANG.von, von)],
      getan: KINDERSCHUTZ.geschrieben,
    })),
  );
}

/** Writes the outcome, and that none comes first any more. Somebody else may have done that meanwhile: then nothing is written. */
export function vorrangBeenden(vermerkMit: Vermerkweg, { datum, text, ausgang }: Schutzende): Vorhaben {
  const vermerk = { datum, text: ausgangstext(ausgang, text), betreff: KINDERSCHUTZ.betreffEnde };
  return vermerkMit(vermerk, ({ inhalt }) =>
    mitZellen(inhalt, () => {
      const vorrang = readVorrang(inhalt);
      if (vorrang.ok && vorrang.wert === null)
        return {
          ok: false,
          fehler: [{ code: 'VORRANG_BEENDET', orte: [inhalt.feld(VORRANG.am).zelle.ort] }],
        };
      return {
        ok: true,
        aenderungen: [setzen(VORRANG.am, null), setzen(VORRANG.von, '')],
        getan: KINDERSCHUTZ.beendet,
      };
    }),
  );
}

/** Without both cells there would be a Vermerk that nobody is led to. */
function mitZellen(inhalt: Inhalt, plane: () => Aktenplan): Aktenplan {
  const fehler = fehlendeTeile(inhalt, { listen: [], felder: Object.values(VORRANG) });
  return fehler.length > 0 ? { ok: false, fehler } : plane();
}
