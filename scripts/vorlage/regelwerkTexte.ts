/** The words on the sheets of the Regelwerk. */
export const REGELWERK_RAND = {
  mappe: 'Integrationstool · Regelwerk',
  schutz: 'Keine Personendaten – Regeln gelten erst, wenn sie geprüft und freigegeben sind',
} as const;

export const REGELWERK_START = {
  titel: 'Regelwerk',
  untertitel: 'Woraus das Integrationstool was ableitet – zum Lesen, Ändern und Prüfen.',
  satz: '1  Dieser Regelsatz',
  freigabe: '2  Freigabe',
  freigabeErklaerung:
    'Diese Zellen schreibt das Integrationstool, wenn Sie freigeben. Wird danach an den Regeln etwas geändert, gilt die Freigabe nicht mehr. Die Prüfsumme zeigt ein Versehen, sie schützt nicht vor Absicht.',
  blaetter: '3  Was wo steht',
} as const;

/** What is on which sheet, in one sentence. */
export const REGELWERK_BLATT_TEXT = {
  profillage: 'Aus Handlungsbedarfen und Prognose wird die Profillage.',
  kennung: 'Aus Bedarfen, Profillage und Festlegung wird die Kennung.',
  gueltig: 'Welche Kennung gilt: die errechnete, die geprüfte oder die des Einzelfalls.',
  betreuung: 'Wer die Person betreut.',
  schwellen: 'Die Zahlen, die Regeln nennen dürfen.',
  beispiele: 'Fälle mit dem Ergebnis, das erhalten bleiben soll. Sie laufen bei jeder Prüfung mit.',
} as const;

const ERKLAERUNG =
  'Die Tabelle wird von oben nach unten gelesen; die erste Zeile, deren Prüfungen alle zutreffen, gilt. „–“ heißt beliebig. Zeilen untereinander mit derselben Nummer heißen „oder“.';

/** Title and explanation of the sheets with tables. */
export const REGELTABELLE_TEXT = {
  profillage: { titel: 'Tabelle P: Profillage', erklaerung: ERKLAERUNG },
  kennung: { titel: 'Tabelle K: Kennung', erklaerung: ERKLAERUNG },
  gueltig: { titel: 'Tabelle G: welche Kennung gilt', erklaerung: ERKLAERUNG },
  betreuung: { titel: 'Tabelle Z: Betreuung', erklaerung: ERKLAERUNG },
} as const;

export const SCHWELLEN_TEXT = {
  titel: 'Schwellen',
  untertitel: 'Nennt eine Regel den Namen einer Schwelle, gilt für sie die Zahl, die hier steht.',
  abschnitt: 'Schwellen',
  erklaerung:
    'Ändern Sie nur Wert und Quelle. „Schwelle bFM“ und „Schwelle Exter“ dürfen in Prüfungen stehen, zum Beispiel „mindestens Schwelle Exter“.',
} as const;

export const BEISPIELE_TEXT = {
  titel: 'Beispiele',
  untertitel: 'Fälle, deren Ergebnis das Haus behalten will. Keine echten Personen.',
  abschnitt: 'Fälle und was herauskommen muss',
  erklaerung:
    'Jeder Fall ist vollständig bekannt. Bei den Gruppen steht, wie viele Bedarfe vermittlungsrelevant sind. Was nicht erwartet wird, bleibt leer.',
} as const;

export const REGELWERK_ANLEITUNG = {
  titel: 'Anleitung',
  untertitel: 'Wie die Fachaufsicht Regeln liest, ändert und prüft.',
  abschnitte: [
    {
      titel: 'Was in eine Prüfung darf',
      absaetze: [
        '–  oder leer: beliebig.',
        'Ein Wert: „ja“, „nein“, „offen“, „bis 6 Monate“. Mehrere Werte mit Strichpunkt: „bis 6 Monate; bis 12 Monate“ heißt: einer davon.',
        '„nicht Motivation“: bekannt und ein anderer Wert. „nicht AV; bFM“: keiner davon. Offenes trifft ein „nicht“ nie.',
        '„außer im bFM“ sagt dasselbe wie „nicht“, wo „nicht im bFM“ selbst ein Wert ist.',
        'Zahlen: „3“, „mindestens 3“, „unter 3“, „mindestens Schwelle Exter“, „unter Schwelle bFM“.',
        'Groß- und Kleinschreibung, Leerzeichen und die Art des Strichs zählen nicht. Formeln und verbundene Zellen sind nicht erlaubt.',
      ],
    },
    {
      titel: 'Was Sie ändern können',
      absaetze: [
        'Prüfungen, Reihenfolge, Antworten, Worte, Quellen und Schwellen. Neue Spalten und neue Antworten gibt es nicht; je Tabelle sind höchstens 60 Regeln möglich.',
        'Vier Dinge stehen fest: bFM gibt es nicht gegen die Einschätzung des Fallmanagements. Eine Verdichtung zählt nur mit Begründung. Keine Prüfung liest Offenes wie ein Nein. Tabelle G nennt nur für Personen im bFM selbst eine Kennung.',
        'Tragen Sie unter „Version“ Jahr und Monat ein und unter „Gültig ab“ den ersten Stichtag. Ohne „Gültig ab“ lässt sich nichts freigeben.',
      ],
    },
    {
      titel: 'Prüfen, vergleichen, freigeben',
      absaetze: [
        'Öffnen Sie das Integrationstool über das Register „Start“. Es prüft bei jeder Änderung mit; zu jedem Fund steht, wo er ist und was zu tun ist.',
        'Unter „Vergleichen“ zeigt es, was sich gegenüber den Regeln im Programm oder einem anderen Regelwerk ändert, auch über eine Fallliste. Die Fallliste wird nur auf diesem Rechner gelesen.',
        'Unter „Freigeben“ halten Sie fest, dass der Regelsatz so gilt. Ändert danach jemand etwas, gilt die Freigabe nicht mehr: Wer weiterschreibt, braucht eine neue Version.',
        'Diese Mappe ändert für sich allein nichts: Ein freigegebener Regelsatz gilt erst in Mappen, die ihn mit den Hausdaten übernommen haben.',
      ],
    },
  ],
} as const;
