/** The tables of the FM-Vermerke: the Vermerke themselves, encrypted in their cells, and those who may read them. */
import { nurLabel } from '../../../listen/auswahl';
import { liste, listeOhneId, type ZeileVon } from '../../../listen/liste';
import { tag, text, vorschlag, wahl } from '../../../listen/spalte';
import { STATUS_LABEL } from '../../../rules/fallmanagement';
import { BERECHTIGTE_BLATT, VERMERKE_BLATT } from '../prozess/regeln/vokabular';
import { ROLLE_LABEL, ROLLEN } from './regeln/rollen';

/** The text is encrypted in its cell, the rest stays readable. */
export const VERMERKE = liste(
  'tblVermerke',
  { blatt: VERMERKE_BLATT, seit: 3, id: null },
  {
    datum: tag('Datum'),
    fachkraft: text('Fachkraft'),
    status: vorschlag('Status', 'Status', Object.values(STATUS_LABEL)),
    betreff: text('Betreff'),
    text: text('Vermerk (geschützt)', 'lang'),
  },
);

/** Who may read the FM-Vermerke, with their keys. */
export const BERECHTIGTE = listeOhneId(
  'tblBerechtigte',
  { blatt: BERECHTIGTE_BLATT, seit: 3 },
  {
    name: text('Name'),
    rolle: wahl('Rolle', nurLabel('Rolle', ROLLEN, ROLLE_LABEL)),
    seit: tag('Seit'),
    schluessel: text('Schlüssel', 'lang'),
  },
);

export type Vermerkeintrag = ZeileVon<typeof VERMERKE>;
export type Berechtigteneintrag = ZeileVon<typeof BERECHTIGTE>;
