/** How the tables of this Bereich look in the template. */
import { spalte, vorlage } from '../../listen/vorlage';
import { PRUEFLISTE, RUECKSPRACHEN } from './listen';

export const PRUEFLISTE_VORLAGE = vorlage(PRUEFLISTE, {
  id: spalte(14),
  label: spalte(44),
  bestaetigt: spalte(
    12,
    'x, wenn dieser Punkt im Gespräch angesehen und bestätigt wurde. Leer: nicht bestätigt.',
  ),
  bemerkung: spalte(30, 'Freiwillig: was im Gespräch dazu festgehalten werden soll.'),
  entfaellt: spalte(
    13,
    'x, wenn dieser Punkt bei dieser Person nicht zutrifft. Er gilt dann als durchgesehen.',
  ),
  am: spalte(13, 'Tag, an dem der Punkt bestätigt wurde oder entfiel, als TT.MM.JJJJ.'),
  von: spalte(19, 'Wer hat den Punkt bestätigt oder festgestellt, dass er entfällt?'),
});

export const RUECKSPRACHEN_VORLAGE = vorlage(RUECKSPRACHEN, {
  am: spalte(13.5, 'Tag der Rücksprache als TT.MM.JJJJ.'),
  mit: spalte(30, 'Name der Fachkraft, die übernehmen soll.'),
  kennungBisher: spalte(13, 'Die Kennung vor dem Wechsel.'),
  kennungNeu: spalte(13, 'Die Kennung nach dem Wechsel.'),
  betreuungBisher: spalte(19, 'Wer die Person bisher betreut. Bis zur Annahme bleibt es dabei.'),
  betreuungNeu: spalte(19, 'Wer die Person übernehmen soll.'),
  ergebnis: spalte(14, 'angenommen oder abgelehnt. Leer lassen, solange die Antwort aussteht.'),
  grund: spalte(28, 'Warum wurde der Wechsel angenommen oder abgelehnt?'),
});
