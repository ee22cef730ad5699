/** German sentences of the view „Förderziel“: gate, Förderziel, matrix, Entwicklungsziel, § 16a. Refusals speak in `fehler.ts`. */
import type { Foerderziel, MatrixZustand } from '../../../rules/vocabulary';
import { FOERDERZIEL_LABEL, MATRIX_ZUSTAND_LABEL } from '../../../rules/vocabulary';
import { aufzaehlung } from '../../../fall/texte/felder';
import type { Eingabehandlung } from '../../../mappe/sitzung';

export const FAZ_UEBERSCHRIFT = {
  matrix: 'Entwicklungsziel vereinbaren',
  matrixErklaerung: 'Zur Förderzielmatrix',
  paragraph16a: 'Begleitende Leistungen nach § 16a',
  fehler: 'Hier passt etwas noch nicht',
} as const;

/** The gate question, word for word (S4). */
export const TORFRAGE = 'Ist mein Kunde, so wie er gerade vor mir sitzt, direkt vermittelbar?';
export const JA_NEIN_OFFEN = { ja: 'ja', nein: 'nein', offen: 'noch offen' } as const;

export const FOERDERZIEL_FRAGE = 'Welches Förderziel wird verfolgt?';
export const OHNE_FOERDERZIEL = 'noch keines';
export const MARKE_VORSCHLAG = 'Vorschlag';
export const MARKE_OHNE_BEDARF = 'ohne festgestellten Bedarf';
export const PASST_NICHT_UEBERSCHRIFT = 'Derzeit nicht passend';

/** Why a Förderziel is not offered. */
export const PASST_NICHT = {
  torOffen: 'erst nach der Antwort auf „direkt vermittelbar“',
  nurBeiJa: 'nur wenn direkt vermittelbar',
  nurBeiNein: 'nur wenn nicht direkt vermittelbar',
  keinBedarf: 'kein Ressourcenbereich mit vermittlungsrelevantem Bedarf',
  nochOffen: 'noch kein Bedarf festgestellt, Einschätzungen fehlen',
} as const;
export type PasstNicht = keyof typeof PASST_NICHT;

/** What the tool proposes, and what else is possible. */
export function vorschlagText(
  vorschlag: Foerderziel | null,
  moeglich: readonly Foerderziel[],
  torOffen: boolean,
): string {
  if (torOffen) return 'Für einen Vorschlag fehlt noch die Antwort auf „direkt vermittelbar“.';
  if (vorschlag !== null) return `Vorschlag: ${FOERDERZIEL_LABEL[vorschlag]}.`;
  if (moeglich.length === 0)
    return 'Noch kein Vorschlag: In keinem Ressourcenbereich ist ein vermittlungsrelevanter Bedarf festgestellt.';
  return `Möglich sind ${moeglich.length}, alle gleichrangig. Bitte wählen Sie mit der Person.`;
}

/** Choices that change more than the one cell in sight, as they are taken back, each beside its outcome. */
export const FAZ_HANDLUNG = {
  tor: { was: 'Antwort zu „direkt vermittelbar“', bei: 'tor' },
  foerderziel: { was: 'Wahl des Förderziels', bei: 'foerderziel' },
  vereinbaren: { was: 'Wahl des Entwicklungsziels', bei: 'entwicklungsziel' },
  beenden: { was: 'Ende des Entwicklungsziels', bei: 'entwicklungsziel' },
  beides: { was: 'Wahl von Förderziel und Entwicklungsziel', bei: 'entwicklungsziel' },
} as const satisfies Record<string, Eingabehandlung>;

/** What a change would end, asked before it is made. */
export function rueckfrageText(verliert: readonly string[]): string {
  return `Damit ${verliert.length === 1 ? 'passt' : 'passen'} ${aufzaehlung(verliert)} nicht mehr. Ändern und ${verliert.length === 1 ? 'diese Angabe' : 'diese Angaben'} leeren?`;
}
export function verlierbaresFoerderziel(ziel: Foerderziel): string {
  return `das Förderziel „${FOERDERZIEL_LABEL[ziel]}“`;
}
export function verlierbaresEntwicklungsziel(label: string): string {
  return `das Entwicklungsziel „${label}“`;
}
export const RUECKFRAGE_KNOPF = { ja: 'Ändern und leeren', nein: 'Abbrechen' } as const;

/** Headers of the matrix; the soft hyphens let long words break in a narrow column. */
export const MATRIX_KOPF: Record<Foerderziel, string> = {
  integration: 'Integration',
  wettbewerbsfaehigkeit: 'Wett\u00adbewerbs\u00adfähigkeit',
  prozessfaehigkeit: 'Prozess\u00adfähigkeit',
  erwerbsfaehigkeit: 'Erwerbs\u00adfähigkeit',
};
export const MATRIX_BEREICH = 'Ressourcenbereich';
export const MATRIX_GEWAEHLT = 'gewählt';
export const MATRIX_TITEL =
  'Förderzielmatrix: Jeder Ressourcenbereich gehört zu genau einem Förderziel; für die übrigen ist er nicht relevant.';
export const MATRIX_NACH_BERICHTIGUNG = 'Die Förderzielmatrix erscheint, sobald die Angaben berichtigt sind.';

/** The rating beside a row of the matrix; an open one is already said in its cell. */
export function stufeText(stufe: number | null): string {
  return stufe === null ? '' : `Stufe\u00a0${stufe}`;
}

/** The states in words; a soft hyphen where a narrow column needs one. */
export const MATRIX_ZUSTAND_TEXT: Record<MatrixZustand, string> = {
  ...MATRIX_ZUSTAND_LABEL,
  'kein Bedarf': 'kein vermittlungs\u00adrelevanter Bedarf',
};

/** What can be done in a cell of the matrix; the other states have nothing to do. */
export const MATRIX_KNOPF = {
  möglich: 'vereinbaren',
  Entwicklungsziel: 'beenden',
  offen: 'einschätzen',
} as const satisfies Partial<Record<MatrixZustand, string>>;

/** The same with the Ressourcenbereich, for those who hear the button without its row. */
export const MATRIX_KNOPF_NAME: Record<keyof typeof MATRIX_KNOPF, (bereich: string) => string> = {
  möglich: (bereich) => `${bereich} als Entwicklungsziel vereinbaren`,
  Entwicklungsziel: (bereich) => `Entwicklungsziel ${bereich} beenden`,
  offen: (bereich) => `${bereich} in der Mappe einschätzen`,
};

/** What is agreed right now. */
export function vereinbartText(bereich: string | null): string {
  if (bereich === null) return 'Zurzeit ist kein Entwicklungsziel vereinbart.';
  return `Vereinbart: ${bereich}. Andere Bedarfe sind so lange zurückgestellt.`;
}

/** Way on after a refusal: both choices in one step. */
export function beidesKnopf(ziel: Foerderziel): string {
  return `Förderziel „${FOERDERZIEL_LABEL[ziel]}“ wählen und vereinbaren`;
}
export function ohneMatrixzeileText(bereich: string): string {
  return `„${bereich}“ wird eingeschätzt, hat aber keine Zeile in der Matrix und kann kein Entwicklungsziel sein.`;
}

export const QUALIFIZIERUNG_FRAGE = 'Qualifizierung erfolgreich abgeschlossen?';
export const AKTIVE_VERMITTLUNG = {
  ja: 'Aktive Vermittlung: ja. Das Jobcenter unterstützt die Stellensuche jetzt aktiv.',
  nein: 'Aktive Vermittlung: derzeit nein. Das sagt nur, wo der Aufwand liegt: Zuerst wird am Entwicklungsziel gearbeitet. Es sperrt keinen Vermittlungsvorschlag; Vermittlung hat seit dem 01.07.2026 Vorrang (§ 3a SGB II).',
} as const;

/** The same in short, as the title of what is folded; null where nothing was computed. */
export function vermittlungTitel(aktiv: boolean | null): string {
  return aktiv === null ? 'Vermittlung' : `Aktive Vermittlung: ${aktiv ? 'ja' : 'derzeit nein'}`;
}

/** With Förderziel Integration a goal is always possible, whatever the rating. */
export const ZIEL_BEI_INTEGRATION = {
  satz: (bereich: string) =>
    `Ein Ziel ist immer möglich: „${bereich}“ als Entwicklungsziel, auch ohne festgestellten Bedarf. Oder die Integration selbst; das vereinbaren Sie unter „Ziel“.`,
  knopf: (bereich: string) => `${bereich} als Entwicklungsziel vereinbaren`,
} as const;

export const PARAGRAPH_16A_FRAGE = 'Welche Leistungen laufen begleitend?';
export const PARAGRAPH_16A_FREIWILLIG =
  'Sie laufen immer parallel zum Entwicklungsziel und sind freiwillig, nie eine Pflicht der Person.';

/** Clears a cell whose contents do not fit. */
export function leerenKnopf(feld: string): string {
  return `${feld} leeren`;
}
