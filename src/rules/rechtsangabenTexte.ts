/** The legal labels in words: what is meant, what it is used for, and where that was read. For the template and the document. */
import type { RechtsangabeId } from './rechtsangaben';

/** A label in words. */
export interface Rechtsangabetext {
  readonly label: string;
  /** What the program uses it for. */
  readonly wofuer: string;
  readonly source: string;
}

const PLAN = 'Name und Grundlage des Plans und der Leistung';

export const RECHTSANGABE_TEXT: Readonly<Record<RechtsangabeId, Rechtsangabetext>> = {
  'RS-2005': {
    label: 'Eingliederungsvereinbarung (§ 15 SGB II a. F.), Arbeitslosengeld II',
    wofuer: PLAN,
    source: 'SGB II § 15 a. F., S0, S4',
  },
  'RS-2023-01': {
    label: 'Eingliederungsvereinbarung (§ 15 SGB II a. F.), Bürgergeld',
    wofuer: PLAN,
    source: 'Bürgergeld-Gesetz vom 16.12.2022',
  },
  'RS-2023-07': {
    label: 'Kooperationsplan (§ 15 SGB II), Bürgergeld',
    wofuer: PLAN,
    source: 'Bürgergeld-Gesetz vom 16.12.2022',
  },
  'RS-2026-07': {
    label: 'Kooperationsplan (§ 15 SGB II in der Fassung ab 01.07.2026), Grundsicherungsgeld',
    wofuer: PLAN,
    source: '13. SGB II-ÄndG, BGBl. 2026 I Nr. 107; nur in anderen Quellen gesehen',
  },
  fortschreibung: {
    label: 'Fortschreibung spätestens nach sechs Monaten (§ 15 Abs. 3 SGB II)',
    wofuer: 'Wiedervorlage D-10; ab 01.07.2026 örtliche Festlegung',
    source: 'SGB II § 15 Abs. 3',
  },
  paragraph3a: {
    label: '§ 3a SGB II: Vorrang der Vermittlung',
    wofuer: 'Hinweis zur aktiven Vermittlung',
    source: '13. SGB II-ÄndG; nur in anderen Quellen gesehen',
  },
  paragraph7a: {
    label: '§ 7a SGB II: Altersgrenze',
    wofuer: 'Hinweis zum Alter',
    source: 'SGB II § 7a',
  },
  paragraph10: {
    label: '§ 10 SGB II: Zumutbarkeit',
    wofuer: 'Kennung Zehn (Schüler/in, sonstiges) und ihr Grund',
    source: 'SGB II § 10, S1',
  },
  paragraph15a: {
    label: '§ 15a SGB II: Verpflichtung',
    wofuer: 'keine Funktion: Das Integrationstool stellt sie nicht aus',
    source: '13. SGB II-ÄndG; nur in anderen Quellen gesehen',
  },
  paragraph16: {
    label: '§ 16 SGB II',
    wofuer: 'Rechtsgrundlage von Angeboten',
    source: 'SGB II § 16',
  },
  paragraph16a: {
    label: '§ 16a SGB II: kommunale Eingliederungsleistungen',
    wofuer: 'begleitende Leistungen und Angebote, freiwillig',
    source: 'SGB II § 16a, S2, S4',
  },
  paragraph16k: {
    label: '§ 16k SGB II: ganzheitliche Betreuung',
    wofuer: 'Rechtsgrundlage von Angeboten',
    source: 'Bürgergeld-Gesetz vom 16.12.2022',
  },
  paragraph53a: {
    label: '§ 53a Abs. 2 SGB II a. F.',
    wofuer: 'Kennung Zehn; nur wer am 31.12.2022 darunter fiel und vor dem 02.01.1964 geboren ist',
    source: 'SGB II § 53a a. F., § 65 Abs. 8, S1',
  },
  paragraph428: {
    label: '§ 428 SGB III a. F.',
    wofuer: 'Pool „§ 428“; nur wer vor dem 02.01.1950 geboren ist',
    source: 'SGB II § 65 Abs. 4 a. F., S1',
  },
  sgb8: {
    label: 'SGB VIII: Kinder- und Jugendhilfe',
    wofuer: 'Rechtsgrundlage von Angeboten',
    source: 'S2, S3 (dort an einer Stelle „SGB VII“)',
  },
};
