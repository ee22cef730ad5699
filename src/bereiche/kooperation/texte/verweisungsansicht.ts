/** The German sentences of the view „Verweisungen“. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Auslassung, Auslassungsgrund } from '../fach/paketinhalt';
import type { Rueckmeldestand } from '../fach/verweisung';
import type { Verweisung } from '../listen';
import type { Kettenglied } from '../listenDesHauses';
import { PAKETFELDER } from '../regeln/paketfelder';
import { type Datengruppe, DATENGRUPPE_LABEL, ist16aBeratung, type Partnerart } from '../regeln/vokabular';

export const VERWEISUNG = {
  titel: 'Verweisungen',
  keine: 'Noch ist an niemanden verwiesen.',
  keinPartner: 'Auf dem Blatt „Partner“ steht noch kein Partner. Er kommt mit der Hausvorlage.',
  neu: 'Neue Verweisung',
  weitere: 'Weitere Verweisung',
  anlegen: 'Verweisung anlegen',
  ohnePartner: 'ohne Partner',
  ohneStand: 'ohne Stand',
  freiwillig: 'freiwillig',
  rueckmeldung: 'Rückmeldung',
  uebergabe: 'Übergabeblatt',
  eintragen: 'Rückmeldung eintragen',
  uebernehmen: 'Stand übernehmen',
  abbrechen: 'Abbrechen',
  immerFreiwillig: 'Eine Leistung nach § 16a ist immer freiwillig.',
  keinInhalt: 'Die Beratung ist vertraulich. Hier steht nur, dass es eine Rückmeldung gab.',
  ohneGrundlage:
    'Für diese Partnerart hat das Haus keine Rechtsgrundlage festgelegt. Es wird nichts weitergegeben.',
  ohneEinwilligung: 'Ohne Einwilligung: Es wird nichts weitergegeben.',
  rueckmeldungZu: (id: string) => `Rückmeldung zu ${id}`,
  standZu: (id: string, stand: string) => `${id}: ${stand}`,
  bei: (label: string, id: string) => `${label}: ${id}`,
  bisher: (anzahl: number, letzte: PlainDate) =>
    `${anzahl === 1 ? 'Eine Rückmeldung' : `${anzahl} Rückmeldungen`}, zuletzt am ${germanDate(letzte)}`,
} as const;

/** Labels of the fields of a Verweisung, of its feedback and of its end. */
export const VERWEISUNGSFELD = {
  partner: 'Partner',
  anlass: 'Anlass',
  auftrag: 'Auftrag',
  auftragHinweis: 'Ein Satz. Er steht auf dem Übergabeblatt.',
  freiwillig: 'Freiwillig',
  stand: 'Stand',
  rueckmeldungBis: 'Rückmeldung bis',
  leerHeisst: (tag: PlainDate) => `Leer: ${germanDate(tag)}.`,
  einwilligung: 'Einwilligung',
  einverstanden: 'Die Person ist einverstanden',
  vorhandene: (id: string, erteilt: PlainDate | null) =>
    `${id}${erteilt === null ? '' : ` vom ${germanDate(erteilt)}`}`,
  keineEinwilligung: 'Noch keine; es wird nichts weitergegeben',
  waehlen: 'bitte wählen',
  grund: 'Grund',
  ergebnis: 'Ergebnis',
  art: 'Art',
  kurztext: 'Kurztext',
  datum: 'Datum',
  naechste: 'Nächste Rückmeldung bis',
} as const;

/** What keeps one of these forms back. */
export const VERWEISUNGSMANGEL = {
  partner: 'Bitte wählen Sie einen Partner.',
  anlass: 'Bitte wählen Sie den Anlass.',
  auftrag: 'Bitte schreiben Sie in einem Satz, was der Partner tun soll.',
  einwilligung: 'Bitte wählen Sie, worauf die Weitergabe beruht.',
  grund: 'Bitte wählen Sie den Grund.',
  art: 'Bitte wählen Sie, wie die Rückmeldung kam.',
  tag: 'Bitte geben Sie den Tag so ein: 30.4.27 oder 30.04.2027.',
} as const;

/** When something is to be heard, in words; '' where nothing is awaited. */
export function faelligText(
  { rueckmeldungFaellig }: Pick<Verweisung, 'rueckmeldungFaellig'>,
  stand: Rueckmeldestand,
  art: Partnerart | null,
): string {
  if (stand === 'geschlossen' || rueckmeldungFaellig === null) return '';
  const tag = germanDate(rueckmeldungFaellig);
  if (stand === 'erwartet') return `Rückmeldung bis ${tag}`;
  return ist16aBeratung(art)
    ? `Seit ${tag} fällig: Person fragen; freiwillig, ohne Folgen`
    : `Überfällig: Die Rückmeldung war bis ${tag} vereinbart`;
}

/** The preview of a packet. */
export const VORSCHAU = {
  titel: (id: string) => `Übergabeblatt zu ${id}`,
  enthaelt: 'Das steht auf dem Blatt:',
  ausgelassen: 'Das bleibt weg:',
  nichtsWeg: 'Von dem, was diese Stelle höchstens bekommt, bleibt nichts weg.',
  schreiben: 'Übergabeblatt schreiben',
  ansehen: 'Übergabeblatt ansehen',
  schliessen: 'Vorschau schließen',
  vermerkt: 'Beim Schreiben wird vermerkt, welche Angaben wann an wen gehen. Gedruckt wird in Excel.',
  grundlage: (grundlage: string) => `Grundlage: ${grundlage}`,
  erreichbarkeit: 'Erreichbarkeit eintragen',
} as const;

const AUSLASSUNG: Readonly<Record<Auslassungsgrund, string>> = {
  leer: 'nichts eingetragen',
  gesundheit: 'sagt etwas über die Gesundheit, das ist nicht erlaubt',
  nichtVereinbart: 'noch nicht gemeinsam vereinbart',
  paragraph16a: 'betrifft eine Leistung nach § 16a, das ist nicht erlaubt',
};

/** What was left out of an allowed field, and why. */
export function auslassungText({ feld, warum }: Auslassung): string {
  const { label } = PAKETFELDER[feld];
  const teilweise = feld === 'schritte' && warum === 'paragraph16a' ? `${label}, zum Teil` : label;
  return `${teilweise}: ${AUSLASSUNG[warum]}`;
}

/** A group that the ground does not cover. */
export function nichtGedecktText(gruppe: Datengruppe): string {
  return `${DATENGRUPPE_LABEL[gruppe]}: nicht erlaubt`;
}

/** The chain that a case follows. */
export const KETTE = {
  titel: 'Angebotskette',
  wahl: 'Dieser Fall folgt',
  keine: 'keiner Kette',
  ende: 'Für jedes Glied gibt es eine Verweisung.',
  unbekannt: 'Diese Kette gibt es in der Tabelle „Angebotsketten“ nicht.',
  vorschlag: 'Nur ein Vorschlag; Sie entscheiden mit der Person.',
  verweisen: 'Dorthin verweisen',
} as const;

/** The next link in a line. @param partner its name; '' for none. */
export function gliedText({ angebot, dauer, danach }: Kettenglied, partner: string): string {
  const was = [angebot, partner].filter((teil) => teil !== '').join(', ');
  const mehr = [dauer, danach === '' ? '' : `danach: ${danach}`].filter((teil) => teil !== '');
  return [`Als Nächstes: ${was}`, ...mehr].join(' · ');
}
