/** The columns of the tables on the sheets „Fallmanagement“ and „Hausregeln“: how wide they are and what they take. */
import type { FmListe } from './fmListenText';
import { eineVon, eineVonOderWorte, fest, type ListColumn, lang, tag, text } from './listColumn';
import type { Spalte } from './eingabeliste';

/** Every column of every table of version 3, in the order of the headers. */
export const FM_LIST_COLUMNS: { readonly [L in FmListe]: Readonly<Record<Spalte<L>, ListColumn>> } = {
  status: {
    Datum: tag(),
    Schritt: eineVon('Statusschritt', 20),
    Status: eineVon('Status', 16),
    Zugangskriterium: eineVon('Zugangskriterium', 18),
    Grund: eineVonOderWorte('BfmGrund', 26),
    Fachkraft: text(16),
    'Nächste Prüfung': tag(11.5),
    Profiling: text(10),
    Regelwerk: text(11),
    Vermerk: text(9),
  },
  vermerke: {
    Id: text(7),
    Datum: tag(),
    Fachkraft: text(16),
    Status: eineVonOderWorte('Status', 16),
    Betreff: text(28),
    'Vermerk (geschützt)': lang(13),
  },
  wiedervorlagen: {
    Id: text(10),
    'Fällig am': tag(23),
    Tag: text(13),
    Anlass: text(40),
    Hinweis: text(27),
    'Erledigt am': tag(11.5),
    'Erledigt von': text(18),
    Ausgang: eineVon('Ausgang', 11),
  },
  berechtigte: { Name: text(18), Rolle: eineVon('Rolle', 18), Seit: tag(), Schlüssel: lang(11) },
  neukunde: {
    Id: fest(14),
    Punkt: fest(52),
    'Erledigt am': tag(),
    'Erledigt von': text(20),
    Bemerkung: text(40),
  },
  hausregeln: { Id: fest(10), Hausregel: fest(34), Wert: fest(16), Bedeutung: fest(54) },
  betreffzeilen: { Betreff: text(40) },
};
