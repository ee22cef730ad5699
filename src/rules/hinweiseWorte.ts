/** The Hinweise in words and where each comes from, for those who read the rules. The program that warns does not need them. */
import {
  ALTER_SCHUELER,
  BEGRUENDUNG_BUCHSTABEN,
  PARAGRAPH_428_GEBOREN_VOR,
  PARAGRAPH_53A_GEBOREN_VOR,
} from './regelwerk';
import type { HinweisRow, HINWEISE } from './hinweise';

/** A row of the table; a code may stand there more than once, for several inputs. */
type Schluessel<Row = (typeof HINWEISE)[number]> = Row extends HinweisRow<infer Code> & {
  readonly feld: infer Feld extends string;
}
  ? `${Code}/${Feld}`
  : never;

/** Under which condition a Hinweis comes, and its source; a new one does not compile until it stands here. */
const WORTE: Record<Schluessel, { readonly words: string; readonly source: string }> = {
  'VERDICHTUNG_OHNE_BEGRUENDUNG/verdichtungBegruendung': {
    words: 'Eine Verdichtung ist angekreuzt, aber nicht begründet; sie zählt nicht.',
    source: 'S1',
  },
  'FESTLEGUNG_OHNE_BEGRUENDUNG/festlegungBegruendung': {
    words: 'Eine Profillage ist festgelegt, aber nicht begründet; sie zählt nicht.',
    source: 'S1, SET',
  },
  'FM_GRUND_FEHLT/fmGrund': {
    words:
      'Die Kriterien sind erfüllt, das Fallmanagement erwartet keine Fortschritte, aber der Grund fehlt.',
    source: 'S0',
  },
  'PROGNOSEN_WIDERSPRECHEN/prognoseArbeitsmarkt': {
    words: 'Integration in bis zu 12 Monaten und zugleich in den nächsten zwei Jahren nicht wahrscheinlich.',
    source: 'SET',
  },
  'DOMINIEREND_OHNE_BEDARF/dominierend': {
    words: 'Die dominierende Schlüsselgruppe hat keinen vermittlungsrelevanten Handlungsbedarf.',
    source: 'SET',
  },
  'VERDICHTUNG_PRUEFEN/verdichtung': {
    words:
      'Komplexe Profillage, weniger der acht Handlungsbedarfe, als das bFM braucht, aber ein gravierender darunter; keine begründete Verdichtung.',
    source: 'SET',
  },
  'ALTER_UNBEKANNT/geburtsdatum': {
    words: 'Vorgeschlagen ist die Arbeitsvermittlung, aber das Geburtsdatum fehlt: U25 oder Ü25?',
    source: 'S1',
  },
  'NEUKUNDE_UNBEKANNT/neukunde': {
    words:
      'Offen ist, ob die Person neu ist, und die Betreuung hängt davon ab; ohne Angabe gilt sie als Bestandskundin oder Bestandskunde.',
    source: 'SET',
  },
  'EXTER_PLATZ_UNBEKANNT/exterPlatzFrei': {
    words:
      'Offen ist, ob ein Platz im externen Fallmanagement frei ist, und die Betreuung hängt davon ab; ohne Angabe wird keiner angenommen.',
    source: 'S1, SET',
  },
  'PARAGRAPH_53A_GEBURTSDATUM/geburtsdatum': {
    words:
      '§ 53a ist angekreuzt, und die Person ist am 2. Januar 1964 oder später geboren, oder ihr Geburtsdatum fehlt.',
    source: PARAGRAPH_53A_GEBOREN_VOR.source,
  },
  'AV_TROTZ_PROGNOSE/verdichtung': {
    words:
      'Die Kennung ist AV, obwohl eine Integration in den nächsten zwei Jahren nicht wahrscheinlich ist.',
    source: 'SET',
  },
  'GEPRUEFT_UNBESTAETIGT/pruefung': {
    words:
      'Eine Kennung bei festgelegter Profillage liegt vor, aber niemand hat sie mit Namen und Datum bestätigt.',
    source: 'S1, SET',
  },
  'KENNUNG_UND_STATUS/bfm': {
    words: 'Die Person ist im bFM, die gültige Kennung ist aber AV, Exter, Zehn oder I.',
    source: 'S0, S1',
  },
  'EXTER_PLATZ_WIRD_FREI/bisherigeBetreuung': {
    words: 'Die Person ist im externen Fallmanagement, und vorgeschlagen ist eine andere Stelle.',
    source: 'S1, SET',
  },
  'EINSCHAETZUNG_UND_STATUS/fmEinschaetzung': {
    words: 'Die Person ist im bFM, die Einschätzung des Fallmanagements lautet aber „nein“.',
    source: 'S0',
  },
  'EINSCHAETZUNG_UND_ENTSCHEIDUNG/fmEinschaetzung': {
    words:
      'Die letzte Entscheidung über das bFM hat „ja“ oder „nein“ gesagt, und die Einschätzung des Fallmanagements sagt das nicht (im bFM: sie ist offen).',
    source: 'S0, SET',
  },
  'VERDICHTUNG_OHNE_BEDARF/verdichtung': {
    words: 'Eine Verdichtung ist begründet, aber keiner der acht Handlungsbedarfe ist vermittlungsrelevant.',
    source: 'SET',
  },
  'BEGRUENDUNG_KURZ/verdichtungBegruendung': {
    words: `Die Begründung der Verdichtung hat weniger als ${BEGRUENDUNG_BUCHSTABEN.wert} Buchstaben.`,
    source: BEGRUENDUNG_BUCHSTABEN.source,
  },
  'BEGRUENDUNG_KURZ/festlegungBegruendung': {
    words: `Die Begründung der Festlegung hat weniger als ${BEGRUENDUNG_BUCHSTABEN.wert} Buchstaben.`,
    source: BEGRUENDUNG_BUCHSTABEN.source,
  },
  'ALTER_AUSSERHALB/geburtsdatum': {
    words: 'Am Stichtag jünger als 15 Jahre, oder die Regelaltersgrenze ist erreicht.',
    source: 'SGB II §§ 7, 7a',
  },
  'SCHUELER_ALTER/festlegung': {
    words: `Als Schüler/in festgelegt und ${ALTER_SCHUELER.wert} Jahre alt oder älter.`,
    source: 'SET',
  },
  'PARAGRAPH_53A_BESTAND/festlegung': {
    words: '§ 53a ist angekreuzt, und die Person ist neu.',
    source: `${PARAGRAPH_53A_GEBOREN_VOR.source}, § 65 Abs. 8`,
  },
  'PARAGRAPH_428_ALTER/paragraph428': {
    words:
      'Bei § 428 SGB III steht „ja“, und die Person ist am 2. Januar 1950 oder später geboren, oder ihr Geburtsdatum fehlt.',
    source: PARAGRAPH_428_GEBOREN_VOR.source,
  },
  'PARAGRAPH_10_GRUND_FEHLT/paragraph10Grund': {
    words: '„§ 10: sonstiges“ ist angekreuzt, aber der Grund ist nicht genannt.',
    source: 'SET',
  },
  'BETREUUNG_UNBEKANNT/bisherigeBetreuung': {
    words: 'Die bisherige Betreuung ist eingetragen, aber keine der bekannten Stellen.',
    source: 'SET',
  },
  'FACHTEAM_UND_FALLMANAGEMENT/fachteam': {
    words:
      'Ein Fachteam ist eingetragen, und die Person ist im bFM; oder es ist zuständig, und die gültige Kennung ist bFM oder Exter.',
    source: 'S1, SET',
  },
};

/** The words of a row of the table. */
export function hinweisWorte({ code, feld }: Pick<HinweisRow, 'code' | 'feld'>): {
  readonly words: string;
  readonly source: string;
} {
  return WORTE[`${code}/${feld}` as Schluessel];
}
