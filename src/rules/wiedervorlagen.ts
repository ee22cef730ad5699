/** What has to be looked at again and when: every kind of Wiedervorlage with its id, its rule in words and its source. */

export const WIEDERVORLAGE_ARTEN = [
  'erstberatung',
  'neukundeCheckliste',
  'fortfuehrung',
  'bfmVorwarnung',
  'bfmEnde',
  'uebernahme',
  'bfmEntscheidung',
  'vertretung',
  'ruecksprache',
  'planFortschreibung',
  'zielUeberpruefung',
  'schritt',
  'aktivierungsende',
  'schulabgang',
  'schulbescheinigung',
  'geburtstag',
  'eigene',
  'schulabgangFehlt',
  'schuelerPruefen',
  'rueckmeldung',
  'beratungFragen',
  'erstkontakt',
  'einwilligungsende',
  'konferenzaufgabe',
] as const;
export type WiedervorlageArt = (typeof WIEDERVORLAGE_ARTEN)[number];

/** One kind; the label is what the list says. */
export interface Wiedervorlageregel {
  readonly id: string;
  readonly label: string;
  /** When it falls due and what settles it. */
  readonly words: string;
  readonly source: string;
}

export const WIEDERVORLAGE_REGEL: Record<WiedervorlageArt, Wiedervorlageregel> = {
  erstberatung: {
    id: 'D-1',
    label: 'Erstberatung führen',
    words:
      'Neukundinnen und Neukunden werden innerhalb der Frist der Hausregeln erstberaten (15 Tage nach Zugang).',
    source: 'S1',
  },
  neukundeCheckliste: {
    id: 'D-2',
    label: 'Checkliste für Neukunden abschließen',
    words: 'Bis zum Ende der Frist der Erstberatung sind alle Punkte des Neukundenverfahrens erledigt.',
    source: 'S1, SET',
  },
  fortfuehrung: {
    id: 'D-3',
    label: 'Über die Fortführung des bFM entscheiden',
    words:
      'Spätestens sechs Monate nach der Übernahme oder der letzten Entscheidung; nach den Hausregeln oder einem gesetzten Termin auch früher.',
    source: 'S0',
  },
  bfmVorwarnung: {
    id: 'D-4',
    label: 'Ende des bFM vorbereiten',
    words: 'Nach 18 und nach 21 Monaten im bFM; die nächste Entscheidung danach erledigt sie.',
    source: 'SET',
  },
  bfmEnde: {
    id: 'D-5',
    label: 'bFM beenden oder begründet fortführen',
    words: '24 Monate nach der Übernahme; eine Entscheidung an diesem Tag oder danach erledigt sie.',
    source: 'S0',
  },
  uebernahme: {
    id: 'D-6',
    label: 'Über die Übernahme in das bFM entscheiden',
    words: 'Vorgemerkte warten auf die Entscheidung des Fallmanagements; fällig am Tag der Vormerkung.',
    source: 'S0, S1',
  },
  bfmEntscheidung: {
    id: 'D-7',
    label: 'Über das bFM entscheiden',
    words:
      'So viele der acht Handlungsbedarfe, wie das bFM braucht (vorgegeben: 3), bestehen sechs Monate ohne Entscheidung für oder gegen das bFM.',
    source: 'S0',
  },
  vertretung: {
    id: 'D-8',
    label: 'Vertretung benennen',
    words:
      'Zu jedem Fall, der zum bFM vorgemerkt oder im bFM ist, ist mindestens eine Vertretung benannt; fällig am Tag der Vormerkung.',
    source: 'S0',
  },
  ruecksprache: {
    id: 'D-9',
    label: 'Rücksprache zum Wechsel der Betreuung',
    words: 'Ein Wechsel der Betreuung wartet auf die Rücksprache; fällig am Stichtag.',
    source: 'S1',
  },
  planFortschreibung: {
    id: 'D-10',
    label: 'Kooperationsplan fortschreiben',
    words: 'Spätestens sechs Monate nach dem letzten Kooperationsplan.',
    source: 'SGB II § 15 Abs. 3, ab 01.07.2026 SET',
  },
  zielUeberpruefung: {
    id: 'D-11',
    label: 'Ziel überprüfen',
    words: 'Am vereinbarten Tag der Überprüfung des offenen Ziels.',
    source: 'S3, S4',
  },
  schritt: {
    id: 'D-12',
    label: 'Schritt nachhalten',
    words: 'Am Tag, bis zu dem ein offener Schritt vereinbart ist.',
    source: 'S3',
  },
  aktivierungsende: {
    id: 'D-13',
    label: 'Weitere Betreuung prüfen (Ende des Aktivierungszeitraums)',
    words:
      'Kennung Zehn: am Ende des Aktivierungszeitraums; fehlt bei „sonstiges“ das Datum, ist es am Stichtag nachzutragen.',
    source: 'S1',
  },
  schulabgang: {
    id: 'D-14',
    label: 'Zum Gespräch über die Zeit nach der Schule einladen',
    words:
      'Wer die Schule in diesem oder im nächsten Kalenderjahr verlässt, wird eingeladen; ab dem 1. Januar des Vorjahres, frühestens mit dem Zugang, und nicht mehr nach dem Abgang.',
    source: 'S1',
  },
  schulbescheinigung: {
    id: 'D-15',
    label: 'Gültige Schulbescheinigung anfordern',
    words: 'Nur bei der Festlegung Schüler/in: wenn die Schulbescheinigung abläuft; fehlt sie, am Stichtag.',
    source: 'S1',
  },
  geburtstag: {
    id: 'D-16',
    label: 'Geburtstag: Zuständigkeit U25/Ü25 prüfen',
    words:
      'Am Geburtstag, ab dem eine Person Ü25 ist (vorgegeben: der 25.), solange die Arbeitsvermittlung U25 betreut. Wer am 29. Februar geboren ist, erreicht ihn in einem Jahr ohne diesen Tag am 1. März.',
    source: 'S1, SET',
  },
  eigene: {
    id: 'D-17',
    label: 'Eigene Wiedervorlage',
    words: 'Von Menschen gesetzt, zum Beispiel von der Leistungsgewährung übernommen; von Hand erledigt.',
    source: 'S1',
  },
  schulabgangFehlt: {
    id: 'D-18',
    label: 'Schulabgang erfragen',
    words: 'Bei der Festlegung Schüler/in fehlt der Tag, an dem die Schule endet; fällig am Stichtag.',
    source: 'S1, SET',
  },
  schuelerPruefen: {
    id: 'D-19',
    label: 'Festlegung Schüler/in prüfen',
    words: 'Der Schulabgang ist vorbei, und die Festlegung ist noch Schüler/in; fällig am Tag des Abgangs.',
    source: 'SET',
  },
  rueckmeldung: {
    id: 'D-20',
    label: 'Rückmeldung einholen',
    words:
      'Am Tag, an dem zu einer offenen Verweisung eine Rückmeldung fällig ist; eine Rückmeldung oder das Ende der Verweisung erledigt sie.',
    source: 'S2',
  },
  beratungFragen: {
    id: 'D-21',
    label: 'Person fragen; freiwillig, ohne Folgen',
    words:
      'Beratung nach § 16a: am vereinbarten Tag. Gefragt wird nur die Person; sie muss nichts sagen, und es folgt nichts daraus.',
    source: 'S2',
  },
  erstkontakt: {
    id: 'D-22',
    label: 'Erstkontakt klären',
    words:
      'Zwei Wochen nach einer Verweisung, solange ihr Stand „verwiesen“ ist; fehlt der Tag der Verweisung, am Stichtag. Nicht bei Beratung nach § 16a.',
    source: 'S2, SET',
  },
  einwilligungsende: {
    id: 'D-23',
    label: 'Ende der Einwilligung besprechen',
    words:
      'Am letzten Tag einer erteilten Einwilligung, auf der eine offene Verweisung beruht. Danach wird nichts mehr weitergegeben.',
    source: 'S2, SET',
  },
  konferenzaufgabe: {
    id: 'D-24',
    label: 'Aufgabe aus der Fallkonferenz nachhalten',
    words: 'Am Tag, bis zu dem eine offene Aufgabe vereinbart ist.',
    source: 'S2, S3',
  },
};
