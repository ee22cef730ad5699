/** Noting that the Teamleitung has approved a step with a paid measure (S3), and taking that away again. */
import { aendern, anfuegen } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import { naechsteId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import { type Freigabeschritt, readFreigaben } from '../fach/freigaben';
import { FREIGABEN } from '../listen';
import { FREIGABE_TEXT, HANDLUNG_FREIGABE } from '../texte/freigaben';
import { zeileFehlt } from './zeileFehlt';

/** Who has approved, and when. */
export interface Freigabeangaben {
  readonly von: string;
  readonly am: PlainDate;
}

/** Adds the row, or fills one that only names the step; where somebody else has done so meanwhile, theirs stays. */
export function freigeben(schrittId: string, { von, am }: Freigabeangaben): Vorhaben {
  return mitSchritt(schrittId, ({ freigabe, leer }, { inhalt, zusatz }) => {
    if (freigabe !== null) return { ok: true, aenderungen: [], getan: HANDLUNG_FREIGABE.schonDa(schrittId) };
    const id = naechsteId(FREIGABEN, inhalt.liste(FREIGABEN).ids, zusatz);
    const zeilen =
      leer === null
        ? [anfuegen(FREIGABEN, { id, schritt: schrittId, von: von.trim(), am })]
        : aendern(FREIGABEN, leer, { von, am });
    return ruecknehmbar(zeilen, inhalt, HANDLUNG_FREIGABE.freigegeben(schrittId));
  });
}

/** Empties every row of the step but for its name, so that no older one counts instead; the way back finds them by it. */
export function freigabeZuruecknehmen(schrittId: string): Vorhaben {
  return mitSchritt(schrittId, ({ zeilen }, { inhalt }) =>
    zeilen.length === 0
      ? nichtDa(FREIGABE_TEXT.titel, inhalt)
      : ruecknehmbar(
          zeilen.flatMap((zeile) => aendern(FREIGABEN, zeile, { von: '', am: null })),
          inhalt,
          HANDLUNG_FREIGABE.zurueckgenommen(schrittId),
        ),
  );
}

function mitSchritt(
  id: string,
  plane: (schritt: Freigabeschritt, blick: Planungsblick) => Aktenplan,
): Vorhaben {
  return (blick) => {
    const gelesen = readFreigaben(blick.inhalt);
    if (!gelesen.ok) return gelesen;
    const schritt = gelesen.wert.find((each) => each.schritt.id === id);
    return schritt === undefined ? nichtDa(FREIGABE_TEXT.schritte, blick.inhalt) : plane(schritt, blick);
  };
}

function nichtDa(tabelle: string, inhalt: Inhalt): Aktenplan {
  return zeileFehlt(FREIGABEN, tabelle, inhalt);
}
