/** How the table of the Leitfaden looks in the template. */
import { spalte, vorlage } from '../../listen/vorlage';
import { LEITFADEN } from './listen';

export const LEITFADEN_VORLAGE = vorlage(LEITFADEN, {
  id: spalte(
    7,
    'Kurzes Zeichen der Zeile: L1, L2 und so fort. Eine eigene Zeile bekommt die nächste freie Nummer.',
  ),
  zu: spalte(38, 'Zu welcher Einschätzung gehört die Zeile?'),
  art: spalte(11, 'Frage, Merkmal für einen Bedarf, Stärke, oder Anker: woran eine Stufe zu erkennen ist.'),
  stufe: spalte(7, 'Nur bei einem Anker: 1, 2 oder 3.'),
  text: spalte(
    70,
    'Merkmale sagen, wie sich etwas auf Arbeit und Suche auswirkt. Bitte nie Krankheiten, Straftaten, Herkunft oder Religion: Der Beleg ist eine offene Zelle.',
  ),
  an: spalte(6, 'nein schaltet die Zeile aus. Leer gilt wie ja.'),
  herkunft: spalte(11, 'Beispiel: mitgeliefert. Haus: von Ihrem Haus geschrieben oder geprüft.'),
});
