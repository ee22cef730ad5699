/** How the tables of the courses look in the template. */
import { spalte, vorlage } from '../../../src/listen/vorlage';
import { KURSE, TEILNAHMEN } from './listen';

export const KURSE_VORLAGE = vorlage(KURSE, {
  id: spalte(16, 'Zeichen des Kurses.'),
  titel: spalte(30, 'Wie heißt der Kurs?'),
  kursart: spalte(14, 'Was für ein Kurs ist es?'),
  beginn: spalte(12, 'Erster Tag als TT.MM.JJJJ.'),
  plaetze: spalte(8, 'Wie viele Menschen finden Platz?'),
  stand: spalte(14, 'Wie steht es um den Kurs?'),
});

export const TEILNAHMEN_VORLAGE = vorlage(TEILNAHMEN, {
  kurs: spalte(8, 'Zeichen des Kurses.'),
  erschienen: spalte(12, 'ja oder nein.'),
});
