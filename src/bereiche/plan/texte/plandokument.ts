/**
 * The plan as a printable document: Kooperationsplan, or Eingliederungsvereinbarung by the date of the document. It says
 * what was agreed and what is still missing; it announces no consequences of any kind.
 */
import type { Lesung } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { alsDokument } from '../fach/dokument';
import { naechsteFortschreibung } from '../fach/fortschreibung';
import type { Angebot, Schritt, Ziel } from '../listen';
import { planPruefung } from '../fach/planPruefung';
import { offenesZiel, schrittgruppen } from '../fach/planSchritte';
import { rechtsstandAm } from '../fach/rechtsstandAm';
import type { PlainDate } from '../../../listen/plainDate';
import { germanDate } from '../../../listen/plainDate';
import { FOERDERZIEL_LABEL } from '../../../rules/vocabulary';
import {
  bereichLabel,
  NOCH_OFFEN,
  oderOffen,
  pruefungText,
  rechtsstandText,
  schrittText,
  werText,
} from './plan';

/** Two A4 pages upright at 10 points. */
export const PLANDOKUMENT_FORMAT: Dokumentformat = {
  blatt: 'Kooperationsplan',
  hoechstens: 80,
  breite: { text: 95, was: 52, wer: 20, wann: 22 },
};

/** The document of the plan, or why there is none (§ 16a not voluntary; more than 80 printed lines). */
export function plandokument(angaben: Dokumentangaben): Lesung<readonly Dokumentzeile[]> {
  const { plan } = angaben;
  const gruppen = schrittgruppen(plan);
  const zeilen = [
    ...kopf(angaben),
    ...zielTeil(offenesZiel(plan)),
    ...schritteTeil('Das übernehmen Sie', gruppen.person, plan.angebote),
    ...schritteTeil('Das übernimmt das Jobcenter', gruppen.jobcenter, plan.angebote),
    ...wennNoetig('Das übernehmen andere Stellen', gruppen.dritte, plan.angebote),
    ...freiwilligTeil(gruppen.freiwillig, plan.angebote),
    ...wennNoetig('Wer macht was? Das klären wir noch', gruppen.ungeklaert, plan.angebote),
    ...vollstaendigkeit(angaben),
    ...fortschreibung(angaben),
  ];
  return alsDokument(angaben, zeilen, PLANDOKUMENT_FORMAT);
}

function text(inhalt: string): Dokumentzeile {
  return { art: 'text', text: inhalt };
}

function abschnitt(titel: string): Dokumentzeile[] {
  return [
    { art: 'leer', text: '' },
    { art: 'abschnitt', text: titel },
  ];
}

function kopf({ datum, name, kundennummer, fachkraft }: Dokumentangaben): Dokumentzeile[] {
  const stand = rechtsstandAm(datum);
  return [
    { art: 'titel', text: stand.dokument },
    text(`Für: ${oderOffen(name)} · Kundennummer: ${oderOffen(kundennummer)}`),
    text(`Ansprechperson im Jobcenter: ${oderOffen(fachkraft)} · Stand: ${germanDate(datum)}`),
    text(`Grundlage: ${rechtsstandText(stand)}`),
    text(`Leistung: ${stand.leistung}`),
    text('Diesen Plan haben wir gemeinsam besprochen. Er sagt, wer was bis wann macht.'),
  ];
}

function zielTeil(ziel: Ziel | null): Dokumentzeile[] {
  if (ziel === null) return [...abschnitt('Ziel'), text('Zurzeit ist kein Ziel vereinbart.')];
  const foerderziel = ziel.foerderziel === null ? NOCH_OFFEN : FOERDERZIEL_LABEL[ziel.foerderziel];
  return [
    ...abschnitt('Ziel'),
    text(`Förderziel: ${foerderziel} · Entwicklungsziel: ${bereichLabel(ziel.ressourcenbereich)}`),
    text(`Ziel: ${oderOffen(ziel.ziel)}`),
    text(`Messgröße: ${oderOffen(ziel.messgroesse)} · Zielwert: ${oderOffen(ziel.zielwert)}`),
    text(`Termin: ${datumText(ziel.termin)} · Überprüfung am: ${datumText(ziel.ueberpruefungAm)}`),
    text(`In Ihren Worten: ${oderOffen(ziel.worteDerPerson)}`),
    text(`Das hilft: ${oderOffen(ziel.ressourcen)}`),
    text(`Das kann schwierig werden: ${oderOffen(ziel.hindernisse)}`),
    ...abschnitt('Handlungsstrategie'),
    text(`So gehen wir vor: ${oderOffen(ziel.handlungsstrategie)}`),
  ];
}

function datumText(datum: PlainDate | null): string {
  return datum === null ? NOCH_OFFEN : germanDate(datum);
}

function schritteTeil(
  titel: string,
  schritte: readonly Schritt[],
  angebote: readonly Angebot[],
): Dokumentzeile[] {
  if (schritte.length === 0) return [...abschnitt(titel), text('Noch ist kein Schritt vereinbart.')];
  return wennNoetig(titel, schritte, angebote);
}

function wennNoetig(
  titel: string,
  schritte: readonly Schritt[],
  angebote: readonly Angebot[],
): Dokumentzeile[] {
  return schritte.length === 0 ? [] : [...abschnitt(titel), ...schrittzeilen(schritte, angebote)];
}

function freiwilligTeil(schritte: readonly Schritt[], angebote: readonly Angebot[]): Dokumentzeile[] {
  if (schritte.length === 0) return [];
  return [
    ...abschnitt('Freiwillige Angebote'),
    text('Diese Angebote sind freiwillig. Sie entscheiden selbst, ob Sie sie nutzen.'),
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
  return bisWann === null ? NOCH_OFFEN : `bis ${germanDate(bisWann)}`;
}

function vollstaendigkeit({ plan, datum }: Dokumentangaben): Dokumentzeile[] {
  const luecken = planPruefung(plan, datum).filter(({ ok }) => !ok);
  if (luecken.length === 0) return [...abschnitt('Vollständigkeit'), text('Der Plan ist vollständig.')];
  const punkte = luecken.map((each): Dokumentzeile => ({ art: 'punkt', text: pruefungText(each) }));
  return [...abschnitt('Das ist noch zu ergänzen'), ...punkte];
}

function fortschreibung({ plan, datum }: Dokumentangaben): Dokumentzeile[] {
  const naechste = naechsteFortschreibung(plan, datum);
  const tag = naechste.ok && naechste.datum !== null ? naechste.datum : naechste.spaetestens;
  return [
    ...abschnitt('Wie es weitergeht'),
    text(`Spätestens am ${germanDate(tag)} sprechen wir wieder über diesen Plan und schreiben ihn fort.`),
  ];
}
