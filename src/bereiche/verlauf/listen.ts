/** The tables of the history: completed Profilings, the checklist of the talk, the talks about a Wechsel. */
import { BISHERIGE_BETREUUNGEN } from '../../fall/auswahl';
import { alsAuswahl } from '../../listen/auswahl';
import { feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, marke, pflicht, stufe, tag, text, vorschlag, wahl, type Spalte } from '../../listen/spalte';
import type { Einschaetzung } from '../../listen/werte';
import { PRUEFPUNKTE } from '../../rules/pruefpunkte';
import {
  BEDARFE,
  type BedarfId,
  type BereichDefinition,
  KENNUNGEN,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../rules/vocabulary';
import { RUECKSPRACHE_ERGEBNISSE } from './regeln/ruecksprache';

type EinschaetzungId = BedarfId | RessourcenbereichId;

const DEFINITIONEN: readonly BereichDefinition[] = [...BEDARFE, ...RESSOURCENBEREICHE];

/** One column per rating, named by its id. Those of the beginning and the later ones have every rating between them. */
type Einschaetzungsspalten = Record<EinschaetzungId, Spalte<Einschaetzung>>;

const VON_ANFANG_AN = Object.fromEntries(
  DEFINITIONEN.filter(({ seit }) => seit === undefined).map(({ id }) => [id, stufe(id)]),
) as Einschaetzungsspalten;

const SPAETERE = Object.fromEntries(
  DEFINITIONEN.flatMap(({ id, label, seit }) => (seit ? [{ id, label, seit: seit.verlauf }] : []))
    .sort((a, b) => a.seit - b.seit)
    .map(({ id, label, seit }) => [id, { ...stufe(id), spaeter: { seit, aufschrift: label } }]),
) as Einschaetzungsspalten;

/** The fields of the ratings, in the order of their columns. */
export const EINSCHAETZUNG_FELDER = [
  ...Object.keys(VON_ANFANG_AN),
  ...Object.keys(SPAETERE),
] as readonly EinschaetzungId[];

export const VERLAUF_BLATT = 'Verlauf';

/** One row per completed Profiling; written by the program alone and never changed. */
export const VERLAUF = listeOhneId(
  'tblVerlauf',
  { blatt: VERLAUF_BLATT, seit: 3 },
  {
    datum: pflicht(tag('Datum')),
    fachkraft: text('Fachkraft'),
    profillage: text('Profillage'),
    kennung: text('Kennung'),
    betreuung: text('Betreuung'),
    foerderziel: text('Förderziel'),
    entwicklungsziel: text('Entwicklungsziel'),
    regelwerk: text('Regelwerk'),
    ...VON_ANFANG_AN,
    nr: pflicht(anzahl('Nr')),
    art: text('Art'),
    ueberprueft: text('Überprüft'),
    bemerkung: text('Bemerkung'),
    siegel: text('Siegel'),
    ...SPAETERE,
  },
);

/** The newest Siegel, on the very hidden sheet, apart from the history. */
export const VERLAUF_STAND = feld('It_VerlaufStand', text('Verlaufsstand', 'fest'));

export const GESPRAECH_BLATT = 'Gespräch';

/** What is looked at in every talk (S1), and how it stands. */
export const PRUEFLISTE = liste(
  'tblPruefpunkte',
  { blatt: GESPRAECH_BLATT, seit: 3, ids: PRUEFPUNKTE.map(({ id }) => id) },
  {
    label: text('Prüfpunkt', 'fest'),
    bestaetigt: marke('Bestätigt'),
    bemerkung: text('Bemerkung'),
    entfaellt: { ...marke('Entfällt'), spaeter: { seit: 4 } },
    // Who has confirmed the point or left it out.
    am: { ...tag('Festgestellt am'), spaeter: { seit: 4 } },
    von: { ...text('Festgestellt von'), spaeter: { seit: 4 } },
  },
);

/** The talks about a Wechsel; one without a day or an answer still waits for it. */
export const RUECKSPRACHEN = listeOhneId(
  'tblWechsel',
  { blatt: GESPRAECH_BLATT, seit: 3 },
  {
    am: tag('Rücksprache am'),
    mit: text('Rücksprache mit'),
    kennungBisher: vorschlag('Kennung bisher', 'Kennung', KENNUNGEN),
    kennungNeu: vorschlag('Kennung neu', 'Kennung', KENNUNGEN),
    betreuungBisher: vorschlag('Betreuung bisher', 'Betreuung', BISHERIGE_BETREUUNGEN),
    betreuungNeu: vorschlag('Betreuung neu', 'Betreuung', BISHERIGE_BETREUUNGEN),
    ergebnis: wahl('Ergebnis', alsAuswahl('Ruecksprache', RUECKSPRACHE_ERGEBNISSE)),
    grund: text('Grund'),
  },
);

export type Verlaufszeile = ZeileVon<typeof VERLAUF>;
