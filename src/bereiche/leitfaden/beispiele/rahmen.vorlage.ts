/** Starter set for the Handlungsbedarfe of Rahmenbedingungen. Written by us, for the house to change. */
import type { BedarfId } from '../../../rules/vocabulary';
import type { Beispiel } from './beispiel.vorlage';

export const RAHMEN_BEISPIEL: Readonly<
  Pick<
    Record<BedarfId, Beispiel>,
    | 'persoenlicheRahmenbedingungen'
    | 'wohnsituation'
    | 'familiaereSituation'
    | 'finanzielleSituation'
    | 'mobilitaet'
  >
> = {
  persoenlicheRahmenbedingungen: {
    fragen: [
      'Was in Ihrem Alltag hilft Ihnen bei der Suche, was hält Sie auf?',
      'Wer unterstützt Sie, wenn etwas dazwischenkommt?',
      'Wie erreichen wir Sie am besten?',
    ],
    merkmale: [
      'ist tagelang weder per Post noch am Telefon zu erreichen',
      'hat niemanden, der im Alltag einspringt',
      'kommt wegen vieler anderer Termine kaum zur Suche',
      'geht ohne Begleitung nicht an neue Orte',
      'hat keinen Zugang zu Internet oder E-Mail',
    ],
    staerken: ['hat Menschen, die im Alltag unterstützen', 'ist gut zu erreichen und ruft zurück'],
    anker: [
      'Der Alltag ist mitunter mühsam, die Suche leidet darunter nicht.',
      'Der Alltag nimmt so viel Zeit oder Kraft, dass die Suche zu kurz kommt.',
      'Solange sich das nicht ändert, ist eine Arbeit kaum aufzunehmen.',
    ],
  },
  wohnsituation: {
    fragen: [
      'Wie wohnen Sie, und können Sie dort bleiben?',
      'Finden Sie zu Hause Ruhe für Bewerbungen und genug Schlaf?',
      'Kommt Ihre Post sicher bei Ihnen an?',
    ],
    merkmale: [
      'hat keine eigene Wohnung und wechselt die Unterkunft',
      'muss die Wohnung bald verlassen und sucht eine neue',
      'findet zu Hause keine Ruhe für Bewerbungen oder Schlaf',
      'hat keine Anschrift, an der Post sicher ankommt',
      'wohnt weit entfernt von passenden Arbeitsplätzen',
    ],
    staerken: ['wohnt sicher und auf Dauer', 'wohnt nah an Bus oder Bahn'],
    anker: [
      'Die Wohnung ist beengt oder ungünstig, Arbeit und Suche leiden nicht darunter.',
      'Die Wohnung macht Suche oder Arbeitsbeginn deutlich schwerer.',
      'Ohne sichere Wohnung ist eine Arbeit zurzeit kaum zu beginnen oder zu halten.',
    ],
  },
  familiaereSituation: {
    fragen: [
      'Welche Zeiten sind durch Kinder oder Pflege gebunden?',
      'Wer springt ein, wenn die Betreuung ausfällt?',
      'Welche Arbeitszeiten wären für Ihre Familie möglich?',
    ],
    merkmale: [
      'hat für die Kinder zu üblichen Arbeitszeiten keine Betreuung',
      'pflegt Angehörige und kann nur wenige Stunden arbeiten',
      'muss beim Ausfall der Betreuung sofort selbst einspringen',
      'kann nur arbeiten, solange Schule oder Kita offen sind',
      'hat durch eine Trennung kaum Zeit für die Suche',
    ],
    staerken: ['hat für die Kinder eine verlässliche Betreuung', 'teilt sich Aufgaben zu Hause mit anderen'],
    anker: [
      'Die Zeiten sind gebunden, passen aber zu der gesuchten Arbeit.',
      'Ein Teil der gesuchten Arbeitszeiten ist ohne weitere Betreuung nicht möglich.',
      'Solange Betreuung oder Pflege nicht geregelt sind, ist keine Arbeit möglich.',
    ],
  },
  finanzielleSituation: {
    fragen: [
      'Können Sie Kosten tragen, bevor der erste Lohn kommt?',
      'Gibt es Zahlungen, die Ihnen eine Arbeit schwer machen?',
      'Haben Sie ein Konto, auf das Lohn gezahlt werden kann?',
    ],
    merkmale: [
      'kann Fahrten zu Gesprächen nicht vorstrecken',
      'öffnet Briefe mit Zahlungsaufforderungen nicht mehr',
      'zögert bei Stellen, weil der Lohn gepfändet würde',
      'hat kein Konto, auf das Lohn gezahlt werden kann',
      'verliert viel Zeit mit Mahnungen und offenen Rechnungen',
    ],
    staerken: ['hat Einnahmen und Ausgaben im Blick', 'hat Raten vereinbart und zahlt sie regelmäßig'],
    anker: [
      'Das Geld ist knapp, die Suche leidet darunter nicht.',
      'Offene Zahlungen halten von Stellen oder von der Suche ab.',
      'Eine Arbeit lohnt sich aus Sicht der Person zurzeit nicht oder ist nicht aufzunehmen.',
    ],
  },
  mobilitaet: {
    fragen: [
      'Wie kommen Sie zur Arbeit, auch früh, spät und am Wochenende?',
      'Wie lange darf Ihr Weg zur Arbeit dauern?',
    ],
    merkmale: [
      'hat keinen Führerschein, obwohl der Zielberuf ihn verlangt',
      'kommt mit Bus und Bahn nicht rechtzeitig zur Frühschicht',
      'sucht nur im eigenen Stadtteil',
      'kann Fahrkarten vor dem ersten Lohn nicht bezahlen',
      'findet sich auf neuen Wegen ohne Hilfe nicht zurecht',
    ],
    staerken: ['hat Führerschein und Auto', 'fährt auch lange Strecken mit Bus, Bahn oder Rad'],
    anker: [
      'Die Wege sind begrenzt, genug passende Stellen sind aber erreichbar.',
      'Ein Teil der passenden Stellen oder Schichten ist nicht erreichbar.',
      'Zurzeit ist kaum ein passender Arbeitsplatz erreichbar.',
    ],
  },
};
