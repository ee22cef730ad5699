/** Titles, headings and explanations on the sheets of cooperation. */

/** What stands above a table that has a sheet of its own. */
export interface Tabellenkopf {
  readonly titel: string;
  readonly untertitel: string;
  readonly abschnitt: string;
  readonly erklaerung: string;
}

export const KOOPERATION_SHEET: Tabellenkopf = {
  titel: 'Kooperation',
  untertitel: 'Wer um was gebeten wurde',
  abschnitt: 'Verweisungen',
  erklaerung:
    'Eine Zeile je Verweisung. Die Fallverantwortung bleibt im Jobcenter. Jede offene Verweisung hat einen Tag, an dem eine Rückmeldung fällig ist. Auf den nächsten Blättern: Einwilligungen, Weitergaben, Rückmeldungen, Freigaben.',
};

export const EINWILLIGUNGEN_SHEET: Tabellenkopf = {
  titel: 'Einwilligungen',
  untertitel: 'Wozu die Person ja gesagt hat',
  abschnitt: 'Alle Einwilligungen',
  erklaerung:
    'Sie sind freiwillig und jederzeit widerrufbar. Ohne Tag der Erteilung gilt eine Einwilligung nicht. Das Blatt zum Unterschreiben heißt „Einwilligung“.',
};

export const WEITERGABEN_SHEET: Tabellenkopf = {
  titel: 'Weitergaben',
  untertitel: 'Was an Partner ging',
  abschnitt: 'Alle Weitergaben',
  erklaerung: 'Welche Angaben wann an wen gegeben wurden. Nicht, was sie sagten.',
};

export const RUECKMELDUNGEN_SHEET: Tabellenkopf = {
  titel: 'Rückmeldungen',
  untertitel: 'Was von Partnern zurückkam',
  abschnitt: 'Alle Rückmeldungen',
  erklaerung: 'Eine Zeile je Rückmeldung. Bei Beratung nach § 16a nur Tag und Art, nie ein Inhalt.',
};

export const FREIGABEN_SHEET: Tabellenkopf = {
  titel: 'Freigaben',
  untertitel: 'Was die Teamleitung freigegeben hat',
  abschnitt: 'Freigaben der Teamleitung',
  erklaerung: 'Nur, wo das Haus es verlangt: wer einen Schritt mit einer bezahlten Maßnahme freigegeben hat.',
};

export const FALLKONFERENZ_SHEET: Tabellenkopf = {
  titel: 'Fallkonferenz',
  untertitel: 'Besprechungen mit anderen Stellen',
  abschnitt: 'Fallkonferenzen',
  erklaerung:
    'Hat eine eingeladene Stelle keine Rechtsgrundlage, wird für alle ohne Namen gesprochen, oder sie wird nicht eingeladen. Was daraus folgt, steht auf „Konferenzaufgaben“.',
};

export const AUFGABEN_SHEET: Tabellenkopf = {
  titel: 'Konferenzaufgaben',
  untertitel: 'Was aus den Fallkonferenzen folgt',
  abschnitt: 'Aufgaben',
  erklaerung: 'Wer was bis wann übernimmt. Offene Aufgaben werden zu Wiedervorlagen.',
};

export const HILFEPLANUNG_SHEET = {
  titel: 'Hilfeplanung',
  untertitel: 'Sechs Felder der Diagnose, Schnittstelle zu SGB VIII und SGB XII',
  felder: [
    '1  Sechs Felder',
    'Was die Einschätzungen dazu sagen, zeigt das Integrationstool daneben. Keine Diagnosen, keine Krankheiten.',
  ],
  schnittstelle: [
    '2  SGB VIII und SGB XII',
    'Entschieden wird dort. Das Integrationstool schlägt nie Hilfe zur Erziehung vor.',
  ],
  weitere: [
    '3  Für Verweisungen',
    'Die Erreichbarkeit steht nur auf einem Übergabeblatt, wenn sie weitergegeben werden darf.',
  ],
  vorrang: [
    '4  Vorrangiger geschützter Vermerk',
    'Steht hier ein Tag, gibt es einen geschützten Vermerk, der zuerst zu lesen ist. Mehr steht hier nie.',
  ],
} as const;

export const PARTNER_SHEET: Tabellenkopf = {
  titel: 'Partner',
  untertitel:
    'Stellen, mit denen das Haus zusammenarbeitet. Hier stehen keine Angaben zu Personen aus Fällen.',
  abschnitt: 'Alle Partner',
  erklaerung: 'Eine Zeile je Stelle. Endet eine Vereinbarung, sagt das Integrationstool es der Teamleitung.',
};

export const KETTEN_SHEET: Tabellenkopf = {
  titel: 'Angebotsketten',
  untertitel: 'Was für eine Zielgruppe nacheinander hilft. Hier stehen keine Angaben zu Personen aus Fällen.',
  abschnitt: 'Alle Ketten',
  erklaerung: 'Eine Zeile je Glied. Das nächste Glied wird vorgeschlagen, nie verlangt.',
};

export const PARTNERREGELN_SHEET = {
  titel: 'Partnerregeln',
  untertitel: 'Worauf Weitergaben beruhen, und wer bei Sorge um ein Kind hilft. Angaben des Hauses.',
  grundlagen: [
    '1  Rechtsgrundlage je Partnerart',
    'Vorschlag, vom Haus zu prüfen. Ohne Rechtsgrundlage wird nichts weitergegeben.',
  ],
  schutz: [
    '2  Kinderschutz',
    'Welche Vorschrift für wen gilt, legt das Haus fest. Bei unmittelbarer Gefahr: 110 oder 112.',
  ],
  freigabe: [
    '3  Freigabe der Teamleitung',
    'ja: Bezahlte Maßnahmen tragen, wer sie freigegeben hat und wann.',
  ],
} as const;

/** What holds until the house settles something else. */
export const GRUNDLAGE_VORGABE = ['Einwilligung', '§ 67b Abs. 2 SGB X, Art. 7 und 9 DSGVO'] as const;

/** What the house finds there to begin with; the numbers of emergency calls are the same everywhere. */
export const SCHUTZ_VORGABE: Readonly<
  Record<string, { vorgehen: string; telefon: string; vorschrift: string }>
> = {
  interneBeratung: { vorgehen: 'Im Team beraten, nicht allein entscheiden.', telefon: '', vorschrift: '' },
  erfahreneFachkraft: {
    vorgehen: 'Beratung zur Einschätzung, ohne Namen der Familie.',
    telefon: '',
    vorschrift: '§ 8b SGB VIII, § 4 KKG',
  },
  jugendamt: {
    vorgehen: 'Informieren, wenn die Gefahr nicht anders abzuwenden ist.',
    telefon: '',
    vorschrift: '§ 8a SGB VIII, § 71 SGB X',
  },
  polizei: { vorgehen: 'Bei unmittelbarer Gefahr.', telefon: '110', vorschrift: '' },
  rettung: { vorgehen: 'Bei Verletzung oder Lebensgefahr.', telefon: '112', vorschrift: '' },
};
