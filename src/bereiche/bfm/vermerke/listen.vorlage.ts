/** How the tables of this Bereich look in the template. */
import { spalte, vorlage } from '../../../listen/vorlage';
import { BERECHTIGTE, VERMERKE } from './listen';

const WIRD_GEFUEHRT = 'Das Integrationstool führt diese Spalte.';

export const VERMERKE_VORLAGE = vorlage(VERMERKE, {
  id: spalte(20, WIRD_GEFUEHRT),
  datum: spalte(11.5, 'Tag des Vermerks.'),
  fachkraft: spalte(16, 'Wer hat den Vermerk geschrieben?'),
  status: spalte(16, 'Stand der Betreuung an diesem Tag.'),
  betreff: spalte(28, 'Eine Zeile ohne vertrauliche Angaben: Sie ist für alle lesbar.'),
  text: spalte(
    13,
    'Verschlüsselt: lesbar nur im Aufgabenbereich mit Passwort. Bitte nicht ändern, sonst geht der Vermerk verloren.',
  ),
});

export const BERECHTIGTE_VORLAGE = vorlage(BERECHTIGTE, {
  name: spalte(30, 'Name der Person, wie sie sich im Aufgabenbereich anmeldet.'),
  rolle: spalte(30, 'Fallmanagement, Vertretung oder Wiederherstellung.'),
  seit: spalte(11.5, 'Tag, seit dem die Person lesen darf.'),
  schluessel: spalte(11, 'Der Schlüssel der Person. Bitte nicht ändern, sonst kann sie nichts mehr lesen.'),
});
