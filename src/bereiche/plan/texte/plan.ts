/** German sentences about the plan: what is missing, goal check, offers, state of the law. The documents have files of their own. */
import { kurzeId } from '../../../listen/nummer';
import type { Schritt, Ziel } from '../listen';
import { angeboteMitNamen } from '../fach/paragraph16a';
import type { Angebot } from '../listen';
import type { Pruefung } from '../fach/planPruefung';
import { istIntegrationsziel } from '../fach/plan';
import type { Zielerreichung } from '../fach/zielpruefung';
import type { AngebotsPunkt, PlanPunkt } from '../regeln/planpunkte';
import type { Rechtsstand } from '../regeln/rechtsstand';
import type { SmarterMangel } from '../regeln/smarter';
import { SMARTER } from '../regeln/smarter';
import type { RessourcenbereichId } from '../../../rules/vocabulary';
import { FOERDERZIEL_LABEL, RESSOURCENBEREICHE } from '../../../rules/vocabulary';

/** Shown wherever something is not agreed yet. */
export const NOCH_OFFEN = 'noch offen';

/** What a SMARTER letter misses, and what to do. */
export const MANGEL_TEXT: Record<SmarterMangel, string> = {
  ZIEL_FEHLT: 'Das Ziel ist noch nicht beschrieben.',
  MESSGROESSE_FEHLT: 'Die Messgröße fehlt: Woran erkennen Sie das Ziel?',
  ZIELWERT_FEHLT: 'Der Zielwert fehlt: Wie viel soll erreicht sein?',
  MITTRAGEN_OFFEN: 'Noch offen ist, ob die Person das Ziel mitträgt.',
  NICHT_MITGETRAGEN: 'Die Person trägt das Ziel nicht mit. Bitte suchen Sie gemeinsam ein anderes.',
  WORTE_FEHLEN: 'Die Worte der Person fehlen.',
  RESSOURCEN_FEHLEN: 'Die Ressourcen fehlen: Was hilft der Person?',
  HINDERNISSE_FEHLEN: 'Die Hindernisse fehlen; gibt es keine, schreiben Sie „keine“.',
  TERMIN_FEHLT: 'Der Termin fehlt.',
  UEBERPRUEFUNG_FEHLT: 'Der Tag der Überprüfung fehlt.',
  VEREINBART_AM_FEHLT: 'Der Tag der Vereinbarung fehlt.',
  UEBERPRUEFUNG_VOR_VEREINBARUNG: 'Die Überprüfung liegt vor der Vereinbarung.',
  UEBERPRUEFUNG_NACH_TERMIN: 'Die Überprüfung liegt nach dem Termin.',
  UEBERPRUEFUNG_ZU_SPAET: 'Die Überprüfung liegt mehr als sechs Monate entfernt.',
  NAECHSTE_UEBERPRUEFUNG_FEHLT: 'Das Ziel wird fortgeführt, aber der Tag der nächsten Überprüfung fehlt.',
  ERGEBNIS_FEHLT: 'Das Ergebnis der Überprüfung fehlt.',
  WEITERES_FEHLT: 'Noch offen ist, ob das Ziel angepasst, fortgeführt oder beendet wird.',
  UEBERPRUEFT_AM_FEHLT: 'Es fehlt, wann überprüft wurde.',
  UEBERPRUEFUNG_STEHT_AUS: 'Die nächste Überprüfung steht aus.',
};

/** What an unmet point of the check says. */
export const PUNKT_TEXT: Record<PlanPunkt | AngebotsPunkt, string> = {
  ZIEL_VORHANDEN: 'Zurzeit ist kein Ziel vereinbart.',
  ZIEL_FOERDERZIEL: 'Förderziel oder Ressourcenbereich fehlen.',
  HANDLUNGSSTRATEGIE: 'Die Handlungsstrategie fehlt.',
  JOBCENTER_BEITRAG: 'Es fehlt, was das Jobcenter beiträgt.',
  SCHRITT_ZIEL: 'Es fehlt, zu welchem Ziel der Schritt gehört.',
  SCHRITT_WER: 'Es fehlt, wer den Schritt übernimmt.',
  SCHRITT_WAS: 'Es fehlt, was zu tun ist.',
  SCHRITT_BIS_WANN: 'Es fehlt, bis wann der Schritt erledigt ist.',
  ANGEBOT_BEKANNT: 'Das Angebot steht nicht im Angebotskatalog. Bitte prüfen Sie den Namen.',
  PARAGRAPH_16A_FREIWILLIG: 'Die Leistung ist immer freiwillig. Bitte tragen Sie „ja“ ein.',
  PARAGRAPH_16A_BEANTWORTET:
    'Geht es um eine Leistung nach § 16a? Bis das beantwortet ist, wird kein Dokument geschrieben.',
  PARAGRAPH_16A_NICHT_EIGEN:
    'Unter den eigenen Bemühungen steht etwas, das nach einer Leistung nach § 16a klingt. Sie gehört in einen freiwilligen Schritt.',
  INHALT_EINGLIEDERUNGSZIEL: 'Das Eingliederungsziel fehlt: Arbeit, Ausbildung oder Selbstständigkeit.',
  INHALT_LEISTUNGEN: 'Leistungen zur Eingliederung fehlen: kein Schritt des Jobcenters, kein Angebot.',
  INHALT_EIGENBEMUEHUNGEN: 'Die eigenen Bemühungen und ihr Nachweis fehlen.',
  INHALT_ANDERE_TRAEGER: 'Es fehlt, wie Leistungen anderer Träger einbezogen werden.',
  INHALT_ZIELBERUFE: 'Es fehlt, in welche Ausbildung, Tätigkeiten oder Bereiche vermittelt werden soll.',
  INHALT_SPRACHFOERDERUNG: 'Integrationskurs und berufsbezogene Sprachförderung sind noch nicht geklärt.',
  INHALT_REHA: 'Ein möglicher Bedarf an Rehabilitation ist noch nicht geklärt.',
  FORTSCHREIBUNG: 'Die nächste Überprüfung liegt nicht in den nächsten sechs Monaten.',
  ANGEBOT_RECHTSGRUNDLAGE: 'Die Rechtsgrundlage fehlt.',
  ANGEBOT_16A_FREIWILLIG: 'Ein Angebot nach § 16a ist immer freiwillig. Bitte tragen Sie „ja“ ein.',
  ANGEBOT_16A_BEANTWORTET: 'Ist das Angebot eine Leistung nach § 16a? Bitte tragen Sie es ein.',
  ANGEBOT_MATRIX:
    'Förderziel und Ressourcenbereich passen nicht zusammen; das Angebot wird nicht vorgeschlagen.',
  ANGEBOT_ZEITRAUM: 'Das Ende liegt vor dem Beginn; das Angebot wird nicht vorgeschlagen.',
};

/** A point of the check in words: the condition where it is met, what is missing where not. */
export function pruefungText(pruefung: Pruefung): string {
  const { code, ok, words, maengel, zeile } = pruefung;
  const wo = zeile === null || zeile === '' ? '' : `${kurzeId(zeile)}: `;
  const letter = SMARTER.find(({ id }) => `SMARTER_${id}` === code);
  const merkmal = letter ? `${letter.buchstabe} (${letter.label}): ` : '';
  const satz = ok ? words : fehlt(code, maengel);
  return `${wo}${merkmal}${satz}`;
}

function fehlt(code: Pruefung['code'], maengel: readonly SmarterMangel[]): string {
  return istPunkt(code) ? PUNKT_TEXT[code] : maengel.map((mangel) => MANGEL_TEXT[mangel]).join(' ');
}

function istPunkt(code: Pruefung['code']): code is PlanPunkt | AngebotsPunkt {
  return Object.hasOwn(PUNKT_TEXT, code);
}

/** What the goal check says about the goal. */
export const ZIELERREICHUNG_TEXT: Record<Zielerreichung, string> = {
  erreicht: 'Erreicht: Der Ressourcenbereich ist besser eingeschätzt als bei der Vereinbarung.',
  'nicht erreicht':
    'Nicht erreicht: Der Ressourcenbereich ist nicht besser eingeschätzt als bei der Vereinbarung.',
  offen: 'Noch offen: Eine der beiden Einschätzungen fehlt.',
};

/** The same where the Integration itself is the goal. */
export const INTEGRATION_TEXT = {
  erreicht: 'Erreicht: Die Person ist integriert.',
  'nicht erreicht':
    'Noch nicht erreicht: Auf dem Blatt „Kennung“ ist die Person nicht als integriert festgelegt.',
} as const;

/** What a goal is about: its Ressourcenbereich, or the Integration itself. */
export function zielbereichText(ziel: Pick<Ziel, 'foerderziel' | 'ressourcenbereich'>): string {
  return istIntegrationsziel(ziel) ? FOERDERZIEL_LABEL.integration : bereichLabel(ziel.ressourcenbereich);
}

/** Free places of an offer; unknown is said. */
export function plaetzeText(plaetze: number | null): string {
  if (plaetze === null) return 'Plätze unbekannt';
  return plaetze === 1 ? '1 Platz' : `${plaetze} Plätze`;
}

/** That nothing fits, and what happens then. */
export function keinAngebotText(bereich: RessourcenbereichId): string {
  return `Für „${bereichLabel(bereich)}“ gibt es zurzeit kein passendes Angebot. Das wird in den Angebotslücken festgehalten.`;
}

/** The label of a Ressourcenbereich; „noch offen“ for none. */
export function bereichLabel(bereich: RessourcenbereichId | null): string {
  return RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? NOCH_OFFEN;
}

/** That nobody in the house has looked over a wording of the law. Never printed. */
export function ungeprueftText(fassung: string): string {
  return `Fassung ${fassung} ungeprüft: Ob die Inhalte des Plans zum heutigen Gesetz passen, hat das Haus noch nicht bestätigt. Das geschieht auf dem Blatt „Rechtsangaben“ mit Tag und Namen.`;
}

/** The state of the law in one line, such as „Kooperationsplan nach § 15 SGB II …“. */
export function rechtsstandText({ dokument, rechtsgrundlage }: Rechtsstand): string {
  return `${dokument} nach ${rechtsgrundlage}`;
}

/** What is to be done in a step, with the name of the offer where the text does not hold it. */
export function schrittText({ was, angebot }: Schritt): string {
  if (was === '') return angebot;
  return angebot === '' || was.includes(angebot) ? was : `${was} (${angebot})`;
}

/** By what a goal is recognised; empty where neither is named. */
export function messtext({ messgroesse, zielwert }: Ziel): string {
  if (messgroesse === '' || zielwert === '') return messgroesse + zielwert;
  return `${messgroesse} – erreichen wollen wir: ${zielwert}`;
}

/** Said in both documents where there is no goal, or none that the person shares. */
export const KEIN_GEMEINSAMES_ZIEL = 'Dazu haben wir noch keine gemeinsame Vereinbarung.';

/** Who does a step: „Sie“, „Jobcenter“, or the provider of its offer; empty while nobody is named. */
export function werText({ wer, angebot }: Schritt, angebote: readonly Angebot[]): string {
  if (wer === 'Person') return 'Sie';
  if (wer === 'Jobcenter') return 'Jobcenter';
  if (wer === null) return '';
  const traeger = angeboteMitNamen(angebot, angebote).find((each) => each.traeger !== '')?.traeger;
  return traeger ?? 'andere Stelle';
}

/** Of a step that is done: praise for the person, a plain word for others. */
export function geschafftText({ wer }: Pick<Schritt, 'wer'>): string {
  return wer === 'Person' ? 'schon geschafft' : 'schon erledigt';
}
