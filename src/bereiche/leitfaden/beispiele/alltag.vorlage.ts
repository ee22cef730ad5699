/** Starter set for the other Ressourcenbereiche of fa:z. Written by us, for the house to change. */
import type { RessourcenbereichId } from '../../../rules/vocabulary';
import type { Beispiel } from './beispiel.vorlage';

export const ALLTAG_BEISPIEL: Readonly<
  Pick<
    Record<RessourcenbereichId, Beispiel>,
    | 'ausbildungsreife'
    | 'mitwirkung'
    | 'rahmenbedingungen'
    | 'lebenspraktisch'
    | 'leistungsfaehigkeit'
    | 'selbststaendigkeit'
  >
> = {
  ausbildungsreife: {
    fragen: [
      'Welche Berufe interessieren Sie, und was wissen Sie darüber?',
      'Was ist Ihnen in der Schule leicht-, was schwergefallen?',
      'Was haben Sie in Praktika erlebt?',
    ],
    merkmale: [
      'weiß noch nicht, welcher Beruf passen könnte',
      'rechnet oder schreibt für den Wunschberuf nicht sicher genug',
      'hat noch kein Praktikum gemacht',
      'fehlt häufig in Schule oder Kurs',
      'gibt Unterlagen erst nach mehreren Erinnerungen ab',
    ],
    staerken: ['hat sich über den Wunschberuf informiert', 'hat im Praktikum eine gute Beurteilung bekommen'],
    anker: [
      'Einzelnes fehlt noch und lässt sich bis zum Beginn nachholen.',
      'Ohne Vorbereitung würde eine Ausbildung wahrscheinlich nicht gelingen.',
      'Eine Ausbildung kommt zurzeit noch nicht infrage.',
    ],
  },
  mitwirkung: {
    fragen: [
      'Was ist Ihnen an unserer Zusammenarbeit wichtig?',
      'Was haben Sie seit unserem letzten Gespräch geschafft, und was nicht?',
    ],
    merkmale: [
      'kommt zu Gesprächen nicht und sagt nicht ab',
      'setzt vereinbarte Schritte nicht um',
      'reicht angeforderte Unterlagen nicht ein',
      'äußert sich nicht zum eigenen Plan',
      'teilt wichtige Änderungen erst spät mit',
    ],
    staerken: ['hält Absprachen ein und meldet sich', 'bringt eigene Ideen in den Plan ein'],
    anker: [
      'Absprachen gelingen meist, manchmal braucht es eine Erinnerung.',
      'Vereinbarte Schritte bleiben oft liegen; der Plan kommt nicht voran.',
      'Zurzeit kommt keine gemeinsame Arbeit am Plan zustande.',
    ],
  },
  rahmenbedingungen: {
    fragen: [
      'Was müsste geregelt sein, damit Sie morgen anfangen könnten?',
      'Was davon ist schon gut geregelt?',
    ],
    merkmale: [
      'hat zu üblichen Arbeitszeiten andere Verpflichtungen',
      'hat keinen Ort, an dem Ruhe und Schlaf sicher sind',
      'erreicht die meisten Arbeitsplätze nicht rechtzeitig',
      'kann Kosten bis zum ersten Lohn nicht tragen',
      'hat bei Ausfällen im Alltag keine Hilfe',
    ],
    staerken: [
      'hat Wohnung, Betreuung und Wege gut geregelt',
      'lebt mit Menschen, die die Arbeit unterstützen',
    ],
    anker: [
      'Einzelnes ist ungeregelt, eine Arbeit ließe sich trotzdem beginnen.',
      'Bis etwas geregelt ist, kommen viele Stellen nicht infrage.',
      'Das Umfeld lässt zurzeit keine Arbeit zu.',
    ],
  },
  lebenspraktisch: {
    fragen: [
      'Wie sieht bei Ihnen ein gewöhnlicher Tag aus?',
      'Was erledigen Sie allein, wobei hilft Ihnen jemand?',
    ],
    merkmale: [
      'hat keinen festen Tagesablauf',
      'öffnet Post erst nach Wochen',
      'füllt Anträge ohne Hilfe nicht aus',
      'versäumt Fristen bei Ämtern',
      'kommt mit dem Geld nicht bis zum Monatsende aus',
    ],
    staerken: ['führt Haushalt und Kalender selbst', 'erledigt Wege zu Ämtern allein'],
    anker: [
      'Im Alltag hakt manches, eine Arbeit würde daran nicht scheitern.',
      'Der Alltag ist oft so ungeordnet, dass Termine und Arbeit darunter leiden.',
      'Ohne Hilfe im Alltag ist eine Arbeit zurzeit nicht durchzuhalten.',
    ],
  },
  leistungsfaehigkeit: {
    fragen: [
      'Wie viele Stunden am Tag können Sie gut arbeiten?',
      'Was strengt Sie besonders an, was gibt Ihnen Kraft?',
    ],
    merkmale: [
      'ist nach wenigen Stunden nicht mehr einsatzfähig',
      'kann unter Zeitdruck nicht weiterarbeiten',
      'sagt mehrmals im Monat kurzfristig ab',
      'hält Lärm oder viele Menschen am Arbeitsplatz nicht aus',
      'kann körperlich schwere Arbeit nicht ausführen',
    ],
    staerken: ['arbeitet einen ganzen Tag mit gleicher Kraft', 'kennt die eigenen Grenzen und plant danach'],
    anker: [
      'Die Leistung schwankt, für die gesuchte Arbeit reicht sie aus.',
      'Nur ein Teil der üblichen Arbeitszeit oder Aufgaben ist zu schaffen.',
      'Ob eine Arbeit überhaupt möglich ist, muss erst geklärt werden.',
    ],
  },
  selbststaendigkeit: {
    fragen: [
      'Womit verdienen Sie Ihr Geld, oder womit wollen Sie es verdienen?',
      'Wovon leben Sie in Monaten mit wenigen Aufträgen?',
      'Wie behalten Sie Einnahmen und Ausgaben im Blick?',
    ],
    merkmale: [
      'hat noch keinen schriftlichen Plan für das Vorhaben',
      'hat zu wenige Aufträge, um davon zu leben',
      'führt keine geordneten Aufzeichnungen über das Geld',
      'hat kein Geld für nötige Anschaffungen',
      'kennt den Markt und die Mitbewerber kaum',
    ],
    staerken: ['hat feste Kundinnen und Kunden', 'hat das Fachwissen für das eigene Angebot'],
    anker: [
      'Das Vorhaben trägt sich noch nicht ganz, ist aber auf gutem Weg.',
      'Ohne Beratung oder Änderungen wird das Einkommen nicht reichen.',
      'Das Vorhaben trägt sich nicht, und ein Weg dahin ist nicht zu sehen.',
    ],
  },
};
