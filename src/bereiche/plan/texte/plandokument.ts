/**
 * The plan as a printable document: Kooperationsplan, or Eingliederungsvereinbarung by the date of the document. It says
 * what was agreed, to the person who takes it home: what is open is left out, and told to the Fachkraft elsewhere. It announces
 * no consequences of any kind.
 */
import type { Lesung } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { alsDokument, mitLuft, textzeile, ueberschrift } from '../fach/dokument';
import { naechsteFortschreibung } from '../fach/fortschreibung';
import type { Angebot, Schritt, Ziel } from '../listen';
import { gemeinsamesZiel, schrittgruppen } from '../fach/planSchritte';
import { rechtsstandAm } from '../fach/rechtsstandAm';
import { germanDate } from '../../../listen/plainDate';
import { BEREICH_EINFACH } from './buergerblatt';
import { absender, kontaktkasten } from './haus';
import { KEIN_GEMEINSAMES_ZIEL, messtext, rechtsstandText, schrittText, werText } from './plan';
import { inhaltsabschnitte } from './planinhalt';

/** Two A4 pages upright at 12 points. */
export const PLANDOKUMENT_FORMAT: Dokumentformat = {
  blatt: 'Kooperationsplan',
  hoechstens: 80,
  breite: { text: 78, was: 39, wer: 17, wann: 21 },
};

/** The document of the plan, or why there is none (§ 16a not voluntary or not answered; more than 80 printed lines). */
export function plandokument(angaben: Dokumentangaben): Lesung<readonly Dokumentzeile[]> {
  const { plan, datum } = angaben;
  const gruppen = schrittgruppen(plan);
  const { inhalte } = rechtsstandAm(datum);
  const zeilen = [
    ...kopf(angaben),
    ...zielTeil(gemeinsamesZiel(plan)),
    ...inhaltsabschnitte('vorDenSchritten', inhalte, plan.inhalte),
    ...schritteTeil('Das übernehmen Sie', gruppen.person, plan.angebote),
    ...inhaltsabschnitte('zuDenEigenenSchritten', inhalte, plan.inhalte),
    ...schritteTeil('Das übernimmt das Jobcenter', gruppen.jobcenter, plan.angebote),
    ...schritteTeil('Das übernehmen andere Stellen', gruppen.dritte, plan.angebote),
    ...inhaltsabschnitte('nachDenSchritten', inhalte, plan.inhalte),
    ...freiwilligTeil(gruppen.freiwillig, plan.angebote),
    ...schritteTeil('Das klären wir noch gemeinsam', gruppen.ungeklaert, plan.angebote),
    ...fortschreibung(angaben),
    ...kontaktkasten(plan.inhalte),
  ];
  return alsDokument(angaben, mitLuft(zeilen, PLANDOKUMENT_FORMAT), PLANDOKUMENT_FORMAT);
}

function kopf({ plan, datum, name, kundennummer, fachkraft }: Dokumentangaben): Dokumentzeile[] {
  const stand = rechtsstandAm(datum);
  return [
    { art: 'titel', text: stand.dokument },
    ...genannt([
      ['Für', name],
      ['Kundennummer', kundennummer],
    ]),
    ...absender(plan.inhalte),
    ...genannt([
      ['Ansprechperson im Jobcenter', fachkraft],
      ['Stand', germanDate(datum)],
    ]),
    textzeile(`Grundlage: ${rechtsstandText(stand)}`),
    textzeile(`Leistung: ${stand.leistung}`),
    textzeile('Dieser Plan sagt, wer was bis wann macht.'),
  ];
}

/** One line of what there is to say; none where all of it is missing. */
function genannt(angaben: readonly (readonly [string, string])[]): Dokumentzeile[] {
  const teile = angaben.filter(([, wert]) => wert !== '').map(([titel, wert]) => `${titel}: ${wert}`);
  return teile.length === 0 ? [] : [textzeile(teile.join(' · '))];
}

function zielTeil(ziel: Ziel | null): Dokumentzeile[] {
  if (ziel === null) return [ueberschrift('Ziel'), textzeile(KEIN_GEMEINSAMES_ZIEL)];
  const { ressourcenbereich, termin, ueberpruefungAm } = ziel;
  return [
    ueberschrift('Ziel'),
    ...genannt([['Das haben wir gemeinsam vereinbart', ziel.ziel]]),
    ...genannt([['Darum geht es', ressourcenbereich === null ? '' : BEREICH_EINFACH[ressourcenbereich]]]),
    ...genannt([['Daran erkennen wir es', messtext(ziel)]]),
    ...genannt([
      ['Termin', termin === null ? '' : germanDate(termin)],
      ['Überprüfung am', ueberpruefungAm === null ? '' : germanDate(ueberpruefungAm)],
    ]),
    ...genannt([['In Ihren Worten', ziel.worteDerPerson]]),
    ...genannt([['Das hilft', ziel.ressourcen]]),
    ...genannt([['Das kann schwierig werden', ziel.hindernisse]]),
    ...genannt([['So gehen wir vor', ziel.handlungsstrategie]]),
  ];
}

function schritteTeil(
  titel: string,
  schritte: readonly Schritt[],
  angebote: readonly Angebot[],
): Dokumentzeile[] {
  return schritte.length === 0 ? [] : [ueberschrift(titel), ...schrittzeilen(schritte, angebote)];
}

function freiwilligTeil(schritte: readonly Schritt[], angebote: readonly Angebot[]): Dokumentzeile[] {
  if (schritte.length === 0) return [];
  return [
    ueberschrift('Freiwillige Angebote'),
    textzeile('Diese Angebote sind freiwillig. Sie entscheiden selbst, ob Sie sie nutzen.'),
    ...schrittzeilen(schritte, angebote),
  ];
}

function schrittzeilen(schritte: readonly Schritt[], angebote: readonly Angebot[]): Dokumentzeile[] {
  return schritte.map((schritt) => ({
    art: 'zeile',
    text: schrittText(schritt),
    wer: werText(schritt, angebote),
    wann: wannText(schritt),
  }));
}

function wannText({ bisWann, erledigtAm }: Schritt): string {
  if (erledigtAm !== null) return `erledigt am ${germanDate(erledigtAm)}`;
  return bisWann === null ? '' : `bis ${germanDate(bisWann)}`;
}

function fortschreibung({ plan, datum }: Dokumentangaben): Dokumentzeile[] {
  const naechste = naechsteFortschreibung(plan, datum);
  const tag = naechste.ok && naechste.datum !== null ? naechste.datum : naechste.spaetestens;
  return [
    ueberschrift('Wie es weitergeht'),
    textzeile(
      `Spätestens am ${germanDate(tag)} sprechen wir wieder über diesen Plan und schreiben ihn fort.`,
    ),
  ];
}
