/** The tables of the way through the bFM: decided steps, checklist of the Neukundenverfahren, rules of the house; single dates. */
import { BISHERIGE_BETREUUNGEN } from '../../../fall/auswahl';
import { feld, type Feld } from '../../../listen/feld';
import { alsAuswahl, nurLabel } from '../../../listen/auswahl';
import { liste, listeOhneId, type ZeileVon } from '../../../listen/liste';
import type { PlainDate } from '../../../listen/plainDate';
import { anzahl, gemischt, jaNein, marke, pflicht, tag, text, vorschlag, wahl } from '../../../listen/spalte';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  FM_GRUND_LABEL,
  STATUS as STATUS_IDS,
  STATUS_LABEL,
  STATUSSCHRITT_FRUEHER,
  STATUSSCHRITT_LABEL,
  STATUSSCHRITTE,
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
} from '../../../rules/fallmanagement';
import { HAUSREGEL_IDS } from '../../../rules/hausregeln';
import {
  BFM_BLATT,
  FM_FELD_LABEL,
  type FmFeld,
  HAUSLISTEN_BLATT,
  HAUSREGELN_BLATT,
  NEUKUNDE_BLATT,
  NEUKUNDE_PUNKTE,
} from './regeln/vokabular';

/** One row per decided step; nothing of it is secret. The reasons differ by step, so the chain understands them. */
export const STATUS = listeOhneId(
  'tblStatus',
  { blatt: BFM_BLATT, seit: 3 },
  {
    datum: pflicht(tag('Datum')),
    schritt: pflicht(
      wahl('Schritt', nurLabel('Statusschritt', STATUSSCHRITTE, STATUSSCHRITT_LABEL, STATUSSCHRITT_FRUEHER)),
    ),
    status: pflicht(wahl('Status', nurLabel('Status', STATUS_IDS, STATUS_LABEL))),
    kriterium: wahl(
      'Zugangskriterium',
      nurLabel('Zugangskriterium', ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL),
    ),
    // Of a Vormerkung or Übernahme by a local criterion: which one.
    grund: vorschlag('Grund', 'BfmGrund', [
      ...ABLEHNUNGSGRUENDE.map((grund) => FM_GRUND_LABEL[grund]),
      ...Object.values(BEENDIGUNGSGRUND_LABEL),
    ]),
    fachkraft: text('Fachkraft'),
    naechsterTermin: tag('Nächste Prüfung'),
    // A text cell in the workbook, so that whoever looks at it takes it for a name of a row and not for a count.
    profiling: { ...anzahl('Profiling'), art: 'text' as const },
    regelwerk: text('Regelwerk'),
    vermerk: text('Vermerk'),
  },
);

/** The checklist of the Neukundenverfahren (S1). */
export const NEUKUNDE = liste(
  'tblNeukunde',
  { blatt: NEUKUNDE_BLATT, seit: 3, ids: NEUKUNDE_PUNKTE.map(({ id }) => id) },
  {
    label: text('Punkt', 'fest'),
    erledigtAm: tag('Erledigt am'),
    erledigtVon: text('Erledigt von'),
    bemerkung: text('Bemerkung'),
    // Who and when stand in the columns of what is done; either settles the point.
    entfaellt: { ...marke('Entfällt'), spaeter: { seit: 4, aufschrift: 'Entfällt' } },
  },
);

/** What the house settles for itself; the kind of the value depends on the rule. */
export const HAUSREGELN = liste(
  'tblHausregeln',
  { blatt: HAUSREGELN_BLATT, seit: 3, ids: HAUSREGEL_IDS },
  { label: text('Hausregel', 'fest'), wert: gemischt('Wert'), words: text('Bedeutung', 'fest') },
);

/** The subject lines offered for continuing the bFM. */
export const BETREFFLISTE = listeOhneId(
  'tblBetreffzeilen',
  { blatt: HAUSREGELN_BLATT, seit: 3 },
  { betreff: text('Betreff') },
);

/** The local criteria of the house (S0). One that is not offered any more stays readable where a step names it. */
export const LOKALE_KRITERIEN = listeOhneId(
  'tblLokaleKriterien',
  { blatt: HAUSLISTEN_BLATT, seit: 4 },
  { kriterium: text('Lokales Kriterium'), anbieten: jaNein('Anbieten') },
);

/** Further words of the house for a Betreuung, beside those that the rules know. */
export const BETREUUNGSWORTE = listeOhneId(
  'tblBetreuungsworte',
  { blatt: HAUSLISTEN_BLATT, seit: 4 },
  { wort: text('Wort'), betreuung: wahl('Betreuung', alsAuswahl('Betreuung', BISHERIGE_BETREUUNGEN)) },
);

/** Single dates of the case. */
export const FM_DATEN: Readonly<Record<FmFeld, Feld<PlainDate | null>>> = {
  antrag: feld('Fm_Antrag', tag(FM_FELD_LABEL.antrag)),
  erstberatung: feld('Fm_Erstberatung', tag(FM_FELD_LABEL.erstberatung)),
  aktivierungsende: feld('Fm_Aktivierungsende', tag(FM_FELD_LABEL.aktivierungsende)),
  schulabgang: feld('Fm_Schulabgang', tag(FM_FELD_LABEL.schulabgang)),
  schuelergespraech: feld('Fm_Schuelergespraech', tag(FM_FELD_LABEL.schuelergespraech)),
  schulbescheinigung: feld('Fm_Schulbescheinigung', tag(FM_FELD_LABEL.schulbescheinigung)),
};

export type Statuseintrag = ZeileVon<typeof STATUS>;
