/** Starter set for the Handlungsbedarfe of Leistungsfähigkeit and Motivation. Written by us, for the house to change. */
import type { BedarfId } from '../../../rules/vocabulary';
import type { Beispiel } from './beispiel.vorlage';

export const PERSON_BEISPIEL: Readonly<
  Pick<
    Record<BedarfId, Beispiel>,
    | 'intellektuelleLeistungsfaehigkeit'
    | 'gesundheitlicheLeistungsfaehigkeit'
    | 'arbeitsUndSozialverhalten'
    | 'eigeninitiative'
    | 'lernbereitschaft'
  >
> = {
  intellektuelleLeistungsfaehigkeit: {
    fragen: [
      'Wie lernen Sie am besten etwas Neues?',
      'Wie lange können Sie gut bei einer Sache bleiben?',
      'Bei welchen Aufgaben hätten Sie gern mehr Zeit oder eine Hilfe?',
    ],
    merkmale: [
      'braucht neue Aufgaben mehrmals und in kleinen Schritten erklärt',
      'verliert bei mehreren Aufgaben den Überblick',
      'kann sich nicht länger als eine halbe Stunde konzentrieren',
      'überträgt Gelerntes nicht auf ähnliche Aufgaben',
      'vergisst Absprachen, die nicht aufgeschrieben sind',
    ],
    staerken: ['merkt sich Abläufe, die einmal gezeigt wurden', 'stellt Fragen, bis eine Aufgabe klar ist'],
    anker: [
      'Neues braucht etwas mehr Zeit, gelingt bei der gesuchten Arbeit aber.',
      'Ohne zusätzliche Anleitung sind viele der gesuchten Aufgaben nicht zu schaffen.',
      'Auch einfache, wiederkehrende Aufgaben gelingen nur mit ständiger Begleitung.',
    ],
  },
  gesundheitlicheLeistungsfaehigkeit: {
    fragen: [
      'Was schaffen Sie an einem gewöhnlichen Tag, und was nicht?',
      'Welche Tätigkeiten und Arbeitszeiten gehen gut?',
      'Wie müsste ein Arbeitsplatz sein, damit Sie dort auf Dauer arbeiten können?',
    ],
    merkmale: [
      'kann nicht länger als eine Stunde am Stück stehen oder gehen',
      'kann schwere Lasten nicht heben oder tragen',
      'schafft nur wenige Stunden Arbeit am Tag',
      'kann an vielen Tagen im Monat gar nicht arbeiten',
      'kann nicht nachts oder in wechselnden Schichten arbeiten',
      'braucht mehr Pausen, als im Zielberuf üblich sind',
    ],
    staerken: ['weiß genau, welche Arbeit gut geht', 'teilt sich die eigenen Kräfte gut ein'],
    anker: [
      'Einschränkungen sind da, für die gesuchte Arbeit aber ohne Bedeutung.',
      'Ein Teil der gesuchten Tätigkeiten oder Arbeitszeiten ist nicht möglich.',
      'Zurzeit ist eine Arbeit nur in sehr engem Rahmen möglich.',
    ],
  },
  arbeitsUndSozialverhalten: {
    fragen: [
      'Wie lief die Zusammenarbeit an Ihrem letzten Arbeitsplatz?',
      'Was hilft Ihnen, pünktlich und bis zum Schluss dabei zu sein?',
      'Was tun Sie, wenn Sie sich über jemanden ärgern?',
    ],
    merkmale: [
      'hält Termine am Vormittag nicht ein',
      'bricht begonnene Aufgaben vorzeitig ab',
      'reagiert auf Kritik mit Rückzug oder lautem Streit',
      'gerät mit Kolleginnen und Kollegen oft in Streit',
      'meldet sich nicht ab, wenn etwas dazwischenkommt',
    ],
    staerken: ['kommt pünktlich und gut vorbereitet', 'arbeitet gut mit anderen zusammen'],
    anker: [
      'Es kommt gelegentlich vor und fällt am Arbeitsplatz kaum auf.',
      'Es hat schon zu Abmahnungen, Absagen oder dem Ende einer Stelle geführt.',
      'Eine Arbeit wäre zurzeit nach kurzer Zeit wieder zu Ende.',
    ],
  },
  eigeninitiative: {
    fragen: [
      'Was haben Sie in den letzten Wochen für eine neue Arbeit getan?',
      'Welche anderen Tätigkeiten können Sie sich vorstellen?',
      'Was wäre für Sie ein guter nächster Schritt?',
    ],
    merkmale: [
      'hat in den letzten vier Wochen keine Stelle gesucht',
      'bewirbt sich nur, wenn das Jobcenter dazu auffordert',
      'sucht nur in einem einzigen Beruf',
      'schließt viele Arbeitszeiten oder Wege von vornherein aus',
      'rechnet nach vielen Absagen nicht mehr mit einer Stelle',
    ],
    staerken: ['sucht von sich aus auf mehreren Wegen', 'schlägt eigene nächste Schritte vor'],
    anker: [
      'Die Suche ist schwankend, kommt mit kleinen Anstößen aber voran.',
      'Ohne regelmäßige Begleitung bleibt die Suche liegen.',
      'Zurzeit geschieht von sich aus nichts, was einer Arbeit näherbringt.',
    ],
  },
  lernbereitschaft: {
    fragen: [
      'Was haben Sie zuletzt gelernt, und wie ging es Ihnen damit?',
      'Was spricht für Sie für einen Kurs, was dagegen?',
      'Wie müsste ein Kurs sein, damit Sie ihn bis zum Ende besuchen?',
    ],
    merkmale: [
      'lehnt Kurse und Prüfungen zurzeit ab',
      'hat mehrere Kurse vor dem Ende verlassen',
      'traut sich eine Prüfung nicht zu',
      'sieht für sich keinen Nutzen in einer Weiterbildung',
      'findet im Alltag keine Zeit zum Lernen',
    ],
    staerken: ['hat in letzter Zeit etwas Neues gelernt', 'fragt selbst nach Kursen'],
    anker: [
      'Zurückhaltung ist da, für die gesuchte Arbeit ist kein Kurs nötig.',
      'Ein nötiger Kurs kommt ohne Unterstützung nicht zustande.',
      'Ohne Lernen ist keine Stelle erreichbar, und jede Form wird abgelehnt.',
    ],
  },
};
