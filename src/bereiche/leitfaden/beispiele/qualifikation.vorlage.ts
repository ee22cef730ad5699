/** Starter set for the Handlungsbedarfe of Qualifikation. Written by us, for the house to change. */
import type { BedarfId } from '../../../rules/vocabulary';
import type { Beispiel } from './beispiel.vorlage';

export const QUALIFIKATION_BEISPIEL: Readonly<
  Pick<
    Record<BedarfId, Beispiel>,
    'schulischeQualifikation' | 'beruflicheQualifikation' | 'berufserfahrung' | 'sprachkenntnisse'
  >
> = {
  schulischeQualifikation: {
    fragen: [
      'Welchen Schulabschluss haben Sie, und passt er zu der Arbeit, die Sie suchen?',
      'Bei welchen Aufgaben fehlt Ihnen etwas, das man in der Schule lernt?',
    ],
    merkmale: [
      'hat keinen Schulabschluss',
      'hat einen Schulabschluss, der für den Zielberuf nicht reicht',
      'kann Schulzeugnisse nicht vorlegen',
      'liest Stellenanzeigen und Briefe nur mit Hilfe',
      'rechnet Mengen und Preise nur mit Hilfe',
    ],
    staerken: ['hat einen Schulabschluss nachgeholt', 'liest und schreibt im Alltag sicher'],
    anker: [
      'Der Abschluss ist schwach, reicht für die gesuchte Arbeit aber aus.',
      'Der fehlende oder unpassende Abschluss schließt einen Teil der gesuchten Stellen aus.',
      'Ohne Abschluss oder Grundkenntnisse kommt zurzeit kaum eine Stelle infrage.',
    ],
  },
  beruflicheQualifikation: {
    fragen: [
      'Was haben Sie gelernt, und wann haben Sie zuletzt in diesem Beruf gearbeitet?',
      'Welche Zeugnisse, Scheine und Nachweise haben Sie?',
      'Was müssten Sie noch können, um im Zielberuf gleich anzufangen?',
    ],
    merkmale: [
      'hat keine abgeschlossene Ausbildung',
      'hat eine Ausbildung, die am Arbeitsmarkt kaum gefragt ist',
      'kennt heutige Programme und Geräte des Berufs nicht',
      'hat vorgeschriebene Nachweise nicht oder nicht mehr gültig',
      'hat eine Ausbildung vor der Prüfung beendet',
    ],
    staerken: ['hat einen gefragten Berufsabschluss', 'bildet sich von sich aus weiter'],
    anker: [
      'Einzelne Kenntnisse fehlen und lassen sich bei der Arbeit nachholen.',
      'Ohne Auffrischung oder Nachweis kommen viele passende Stellen nicht infrage.',
      'Für den Zielberuf fehlt die Grundlage; auch Helferstellen sind kaum erreichbar.',
    ],
  },
  berufserfahrung: {
    fragen: [
      'Welche Arbeiten haben Sie bisher gemacht, auch ohne Lohn?',
      'Was ist Ihnen dabei gut gelungen?',
      'Wie lange ist Ihre letzte Arbeit her?',
    ],
    merkmale: [
      'hat noch nie länger als drei Monate am Stück gearbeitet',
      'hat seit mehr als zwei Jahren nicht gearbeitet',
      'hat im Zielberuf noch nicht gearbeitet',
      'kann frühere Arbeit nicht mit Zeugnissen belegen',
      'hat Stellen häufig nach kurzer Zeit gewechselt',
    ],
    staerken: [
      'hat mehrere Jahre im Zielberuf gearbeitet',
      'hat eine Probearbeit oder ein Praktikum gut beendet',
    ],
    anker: [
      'Die Erfahrung ist älter oder kurz, Arbeitgeber fragen danach aber kaum.',
      'Fehlende oder lange zurückliegende Erfahrung führt zu Absagen.',
      'Ohne jede Arbeitserfahrung gelingt der Einstieg nur über Zwischenschritte.',
    ],
  },
  sprachkenntnisse: {
    fragen: [
      'Wie verständigen Sie sich am Arbeitsplatz und am Telefon?',
      'Was fällt Ihnen leichter: sprechen, lesen oder schreiben?',
      'Welche Sprachen sprechen Sie, die im Zielberuf nützlich sind?',
    ],
    merkmale: [
      'versteht mündliche Arbeitsaufträge nur zum Teil',
      'kann am Telefon keinen Termin vereinbaren',
      'schreibt Bewerbungen nur mit Hilfe',
      'kennt die Fachwörter des Zielberufs nicht',
      'versteht Hinweise zur Sicherheit am Arbeitsplatz nicht sicher',
    ],
    staerken: [
      'spricht mehrere Sprachen, die im Zielberuf gefragt sind',
      'fragt nach, wenn etwas nicht zu verstehen war',
    ],
    anker: [
      'Kleine Unsicherheiten stören bei der gesuchten Arbeit nicht.',
      'Für einen Teil der gesuchten Stellen reicht das Deutsch noch nicht.',
      'Einfache Absprachen auf Deutsch gelingen am Arbeitsplatz noch nicht.',
    ],
  },
};
