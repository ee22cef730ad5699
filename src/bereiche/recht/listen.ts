/** The table of the legal labels: from when to when each holds, whether it is offered, and who has checked it when. */
import { liste, type ZeileVon } from '../../listen/liste';
import { jaNein, tag, text } from '../../listen/spalte';
import { RECHTSANGABE_IDS } from '../../rules/rechtsangaben';

export const RECHT_BLATT = 'Rechtsangaben';

/** Data of the house. An empty day means that the one of the program holds. */
export const RECHTSLISTE = liste(
  'tblRechtsangaben',
  { blatt: RECHT_BLATT, seit: 1, ids: RECHTSANGABE_IDS },
  {
    label: text('Rechtsangabe', 'fest'),
    wofuer: text('Wofür', 'fest'),
    vorgabe: text('Vorgabe des Programms', 'fest'),
    gueltigVon: tag('Gültig von'),
    gueltigBis: tag('Gültig bis'),
    /** Overrules the days. */
    anbieten: jaNein('Für neue Fälle anbieten'),
    geprueftAm: tag('Geprüft am'),
    geprueftVon: text('Geprüft von'),
  },
);

export type Rechtszeile = ZeileVon<typeof RECHTSLISTE>;
