/** Input messages of the tables on the sheets „Fallmanagement“ and „Hausregeln“, by header (≤ 255 characters each). */
import type { Eingabeliste, Spalte } from './eingabeliste';

/** The tables that came with version 3. */
export type FmListe = Extract<
  Eingabeliste,
  'status' | 'vermerke' | 'wiedervorlagen' | 'berechtigte' | 'neukunde' | 'hausregeln' | 'betreffzeilen'
>;

const WIRD_GEFUEHRT = 'Das Integrationstool führt diese Spalte.';

/** What pops up in a cell of each column. */
export const FM_LISTEN_EINGABE: { readonly [L in FmListe]: Readonly<Record<Spalte<L>, string>> } = {
  status: {
    Datum: 'Tag der Entscheidung als TT.MM.JJJJ.',
    Schritt: 'Was wurde entschieden?',
    Status: 'Der Stand nach diesem Schritt.',
    Zugangskriterium: 'Auf welcher Grundlage kommt die Person in das bFM? Nur bei Vormerkung und Übernahme.',
    Grund: 'Warum wurde nicht übernommen oder beendet? Die Begründung steht im geschützten Vermerk.',
    Fachkraft: 'Wer hat entschieden?',
    'Nächste Prüfung': 'Bis wann ist über die Fortführung zu entscheiden? TT.MM.JJJJ.',
    Profiling: 'Nummer des Profilings auf dem Blatt „Verlauf“, auf das sich die Entscheidung stützt.',
    Regelwerk: WIRD_GEFUEHRT,
    Vermerk: 'Zeichen des geschützten Vermerks mit der Begründung.',
  },
  vermerke: {
    Id: WIRD_GEFUEHRT,
    Datum: 'Tag des Vermerks.',
    Fachkraft: 'Wer hat den Vermerk geschrieben?',
    Status: 'Stand der Betreuung an diesem Tag.',
    Betreff: 'Eine Zeile ohne vertrauliche Angaben: Sie ist für alle lesbar.',
    'Vermerk (geschützt)':
      'Verschlüsselt: lesbar nur im Aufgabenbereich mit Passwort. Bitte nicht ändern, sonst geht der Vermerk verloren.',
  },
  wiedervorlagen: {
    Id: '',
    'Fällig am': 'Tag als TT.MM.JJJJ. Ist er vorbei und nichts erledigt, steht „überfällig“ daneben.',
    Tag: 'Wochenende oder Feiertag; das Integrationstool trägt es ein.',
    Anlass: 'Was ist zu tun? Eigene Wiedervorlagen einfach in die nächste freie Zeile schreiben.',
    Hinweis: 'Freiwillig: was man dazu wissen muss.',
    'Erledigt am': 'Tag als TT.MM.JJJJ. Leer lassen, solange es offen ist.',
    'Erledigt von': 'Wer hat es erledigt?',
    Ausgang: 'erledigt oder entfallen. Leer lassen, solange es offen ist.',
  },
  berechtigte: {
    Name: 'Name der Person, wie sie sich im Aufgabenbereich anmeldet.',
    Rolle: 'Fallmanagement, Vertretung oder Wiederherstellung.',
    Seit: 'Tag, seit dem die Person lesen darf.',
    Schlüssel: 'Der Schlüssel der Person. Bitte nicht ändern, sonst kann sie nichts mehr lesen.',
  },
  neukunde: {
    Id: '',
    Punkt: '',
    'Erledigt am': 'Tag, an dem der Punkt erledigt war, als TT.MM.JJJJ. Leer: noch offen.',
    'Erledigt von': 'Wer hat den Punkt erledigt?',
    Bemerkung: 'Freiwillig: was dazu festgehalten werden soll.',
  },
  hausregeln: { Id: '', Hausregel: '', Wert: '', Bedeutung: '' },
  betreffzeilen: { Betreff: 'Eine Zeile, die beim Weiterführen des bFM zur Auswahl steht. Eine je Zeile.' },
};
