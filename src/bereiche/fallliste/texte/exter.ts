/** The words about places and waiting list of the external Fallmanagement. They never hold the contents of a cell but the name of a Träger. */
import type { Zuweisungsgrund } from '../fach/exter';
import type { Wartende } from '../fach/warteliste';

/** Why no place was assigned. */
export const ZUWEISUNG_TEXT: Record<Zuweisungsgrund, string> = {
  personUnbekannt: 'Diese Kundennummer steht nicht in der Fallliste. Bitte lesen Sie die Liste neu.',
  personDoppelt: 'Diese Kundennummer steht in mehreren Zeilen. Bitte lassen Sie nur eine stehen.',
  hatSchonPlatz: 'Diese Person hat schon einen Platz. Bitte leeren Sie zuerst „Exter-Träger“.',
  kennungNichtExter: 'Einen Platz bekommt nur, wessen Kennung Exter ist.',
  traegerUnbekannt: 'Dieser Träger steht nicht auf dem Blatt „Exter“.',
  keinPlatzFrei: 'Bei diesem Träger ist kein Platz frei.',
};

const OHNE_TAG: Record<Wartende['ohneTag'][number], string> = {
  kennungSeit: '„Kennung seit“ fehlt',
  zugang: '„Zugang“ fehlt',
};

/** What stands in the column „Vorschlag“; '' where there is nothing to say. */
export function vorschlagText({ vorschlag, ohneTag }: Pick<Wartende, 'vorschlag' | 'ohneTag'>): string {
  const platz = vorschlag === null ? [] : [`rückt nach: Platz frei bei ${vorschlag}`];
  const fehlend =
    ohneTag.length === 0 ? [] : [`${ohneTag.map((each) => OHNE_TAG[each]).join(', ')}, daher weiter hinten`];
  return [...platz, ...fehlend].join('; ');
}
