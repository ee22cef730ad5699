/** The columns of the tables that came with talk, plan and offers: how wide they are and what kind of entry they take. */
import { FM_LIST_COLUMNS } from './fmListColumns';
import { anzahl, eineVon, eineVonOderWorte, fest, type ListColumn, tag, text } from './listColumn';
import type { Eingabeliste, Spalte } from './eingabeliste';

/** Every column of every table, in the order of the headers. */
export const LIST_COLUMNS: { readonly [L in Eingabeliste]: Readonly<Record<Spalte<L>, ListColumn>> } = {
  pruefpunkte: { Id: fest(14), Prüfpunkt: fest(44), Bestätigt: eineVon('Marke', 12), Bemerkung: text(30) },
  wechsel: {
    'Rücksprache am': tag(13.5),
    'Rücksprache mit': text(30),
    'Kennung bisher': eineVonOderWorte('Kennung', 13),
    'Kennung neu': eineVonOderWorte('Kennung', 13),
    'Betreuung bisher': eineVonOderWorte('Betreuung', 19),
    'Betreuung neu': eineVonOderWorte('Betreuung', 19),
    Ergebnis: eineVon('Ruecksprache', 14),
    Grund: text(28),
  },
  ziele: {
    Id: text(6),
    Ressourcenbereich: eineVon('Entwicklungsziel', 21),
    Förderziel: eineVon('Foerderziel', 20),
    Handlungsstrategie: text(24),
    Ziel: text(30),
    Messgröße: text(17),
    Zielwert: text(13),
    Mitgetragen: eineVon('JaNein', 13),
    'Worte der Person': text(24),
    Ressourcen: text(30),
    Hindernisse: text(30),
    Termin: tag(),
    'Überprüfung am': tag(13),
    'Vereinbart am': tag(12),
    'Stufe bei Vereinbarung': eineVon('Stufe', 15),
    Ergebnis: eineVon('Zielergebnis', 13),
    Weiteres: eineVon('Weiteres', 12),
    'Überprüft am': tag(11.5),
  },
  schritte: {
    Id: text(6),
    Ziel: text(6),
    Wer: eineVon('Wer', 12),
    Was: text(50),
    'Bis wann': tag(),
    Angebot: text(32),
    Freiwillig: eineVon('JaNein', 12.5),
    'Erledigt am': tag(11.5),
  },
  angebote: {
    Name: text(28),
    Träger: text(19),
    Förderziel: eineVon('Foerderziel', 19),
    Ressourcenbereich: eineVon('Entwicklungsziel', 22),
    Rechtsgrundlage: eineVon('Rechtsgrundlage', 17),
    Freiwillig: eineVon('JaNein', 12.5),
    Von: tag(),
    Bis: tag(),
    Plätze: anzahl(8),
  },
  luecken: { Datum: tag(), Ressourcenbereich: eineVon('Entwicklungsziel', 22), Bedarf: text(26) },
  ...FM_LIST_COLUMNS,
};
