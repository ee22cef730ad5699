/** Titles, headings and explanations on the sheets of cooperation. */

export const KOOPERATION_SHEET = {
  titel: 'Kooperation',
  untertitel: 'Wer um was gebeten wurde, mit wessen Einwilligung, und was zurückkam',
  verweisungen: [
    '1  Verweisungen',
    'Eine Zeile je Verweisung. Die Fallverantwortung bleibt im Jobcenter. Jede offene Verweisung hat einen Tag, an dem eine Rückmeldung fällig ist.',
  ],
  einwilligungen: [
    '2  Einwilligungen',
    'Sie sind freiwillig und jederzeit widerrufbar. Ohne Tag der Erteilung gilt eine Einwilligung nicht.',
  ],
  weitergaben: ['3  Weitergaben', 'Welche Angaben wann an wen gegeben wurden. Nicht, was sie sagten.'],
  rueckmeldungen: [
    '4  Rückmeldungen',
    'Was zurückkam. Bei Beratung nach § 16a nur Tag und Art, nie ein Inhalt.',
  ],
  freigaben: [
    '5  Freigaben der Teamleitung',
    'Nur, wo das Haus es verlangt: wer einen Schritt mit einer bezahlten Maßnahme freigegeben hat.',
  ],
} as const;

export const FALLKONFERENZ_SHEET = {
  titel: 'Fallkonferenz',
  untertitel: 'Besprechungen mit anderen Stellen und was daraus folgt',
  konferenzen: [
    '1  Fallkonferenzen',
    'Hat eine eingeladene Stelle keine Rechtsgrundlage, wird für alle ohne Namen gesprochen, oder sie wird nicht eingeladen.',
  ],
  aufgaben: ['2  Aufgaben', 'Wer was bis wann übernimmt. Offene Aufgaben werden zu Wiedervorlagen.'],
} as const;

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

export const PARTNER_SHEET = {
  titel: 'Partner',
  untertitel:
    'Stellen, mit denen das Haus zusammenarbeitet. Hier stehen keine Angaben zu Personen aus Fällen.',
  partner: [
    '1  Partner',
    'Eine Zeile je Stelle. Endet eine Vereinbarung, sagt das Integrationstool es der Teamleitung.',
  ],
  ketten: [
    '2  Angebotsketten',
    'Was für eine Zielgruppe nacheinander hilft. Das nächste Glied wird vorgeschlagen, nie verlangt.',
  ],
} as const;

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
