/**
 * The sheet on which a person agrees, in the plain language of the Bürgerblatt: short sentences, everyday words. Only its last line
 * names the law. It is a sheet of its own and no part of the plan.
 */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { type Dokumentzeile, textzeile, ueberschrift } from '../../plan';
import type { Einwilligung } from '../listen';
import type { Partner } from '../listenDesHauses';
import { hoechstensFuer } from '../regeln/datenpaket';
import { type Datengruppe, DATENGRUPPEN, ist16aBeratung, type Partnerart } from '../regeln/vokabular';
import { type Hausangaben, hauszeilen, unterschrift } from './unterschrift';

/** The law that consent rests on; named only where the house names none. */
export const VORSCHRIFT_EINWILLIGUNG = '§ 67b Abs. 2 SGB X, Art. 7 und 9 DSGVO';

/** What a group of data is, said to the person. */
const GRUPPE_EINFACH: Readonly<Record<Datengruppe, string>> = {
  kontakt: 'Ihr Name und wie man Sie erreicht',
  anlass: 'Worum es geht und was die Stelle tun soll',
  bedarfe: 'Wie wir Ihre Lage einschätzen',
  gesundheit: 'Angaben zu Ihrer Gesundheit',
  ziel: 'Ihr Ziel',
  plan: 'Die Schritte aus Ihrem Plan',
  angebote16a: 'Welche freiwilligen Hilfen Sie nutzen',
};

/** Going there may already say something about a person's health. */
const SAGT_ETWAS: readonly Partnerart[] = ['suchtberatung', 'psychosozial', 'integrationsfachdienst'];

/** What the sheet is made from. */
export interface Einwilligungsangaben {
  readonly einwilligung: Pick<Einwilligung, 'zweck' | 'umfang' | 'bis'>;
  readonly partner: Partner;
  readonly name: string;
  readonly vorschrift: string;
  readonly haus: Hausangaben;
  readonly tag: PlainDate;
}

/** The lines of the sheet. */
export function einwilligungsblatt(angaben: Einwilligungsangaben): Dokumentzeile[] {
  const { einwilligung, partner, name, vorschrift, haus, tag } = angaben;
  return [
    { art: 'titel', text: 'Ihre Einwilligung' },
    ...(name === '' ? [] : [textzeile(`Für: ${name}`)]),
    ...(haus.name === '' ? [] : [textzeile(`Von: ${haus.name}`)]),
    textzeile(`Vom: ${germanDate(tag)}`),
    ueberschrift('Wer bekommt etwas von uns?'),
    textzeile([partner.name, partner.ort].filter((teil) => teil !== '').join(', ')),
    ...(einwilligung.zweck === '' ? [] : [ueberschrift('Wofür?'), textzeile(einwilligung.zweck)]),
    ...umfangsteil(einwilligung.umfang, partner.art),
    ...gesundheitsteil(einwilligung.umfang, partner.art),
    ...freiwilligkeit(),
    ...dauer(einwilligung),
    ...fragen(haus),
    ueberschrift('Ihr Ja'),
    textzeile('Ich bin einverstanden. Das Blatt habe ich verstanden.'),
    ...unterschrift('Ort, Datum, Unterschrift'),
    { art: 'leer', text: '' },
    textzeile(`Grundlage: ${vorschrift === '' ? VORSCHRIFT_EINWILLIGUNG : vorschrift}`),
  ];
}

/** Only what this kind of partner may have at all. */
function umfangsteil(umfang: readonly Datengruppe[], art: Partnerart): Dokumentzeile[] {
  const gruppen = DATENGRUPPEN.filter((each) => umfang.includes(each) && hoechstensFuer(art).includes(each));
  return [
    ueberschrift('Was geben wir weiter?'),
    ...gruppen.map((gruppe) => textzeile(`• ${GRUPPE_EINFACH[gruppe]}`)),
    textzeile('Nur das geben wir mit Ihrem Ja weiter.'),
    ...(ist16aBeratung(art)
      ? [textzeile('Was Sie dort sagen, ist vertraulich. Wir fragen die Stelle nicht danach.')]
      : []),
  ];
}

function gesundheitsteil(umfang: readonly Datengruppe[], art: Partnerart): Dokumentzeile[] {
  const dabei = umfang.includes('gesundheit') && hoechstensFuer(art).includes('gesundheit');
  if (!dabei && !SAGT_ETWAS.includes(art)) return [];
  return [
    ueberschrift('Das betrifft Ihre Gesundheit'),
    ...(dabei ? [textzeile('Wir geben auch Angaben zu Ihrer Gesundheit weiter.')] : []),
    ...(SAGT_ETWAS.includes(art)
      ? [textzeile('Schon der Kontakt kann etwas über Ihre Gesundheit sagen.')]
      : []),
    textzeile('Solche Angaben sind besonders geschützt. Ihr Ja gilt auch für sie.'),
  ];
}

function freiwilligkeit(): Dokumentzeile[] {
  return [
    ueberschrift('Sie entscheiden'),
    textzeile('Ihr Ja ist freiwillig. Sie dürfen auch Nein sagen.'),
    textzeile('Ein Nein hat für Sie keine Folgen. Dann geben wir nichts weiter.'),
    textzeile('Sie können Ihr Ja jederzeit zurücknehmen. Sagen Sie es uns einfach.'),
    textzeile('Von da an geben wir nichts mehr weiter.'),
    textzeile('Was die Stelle schon hat, bleibt davon unberührt.'),
    textzeile('Dieses Blatt gehört nicht zu Ihrem Plan.'),
  ];
}

function dauer({ bis }: Pick<Einwilligung, 'bis'>): Dokumentzeile[] {
  const satz =
    bis === null ? 'Ihr Ja gilt, bis Sie es zurücknehmen.' : `Ihr Ja gilt bis zum ${germanDate(bis)}.`;
  return [ueberschrift('Wie lange?'), textzeile(satz)];
}

function fragen(haus: Hausangaben): Dokumentzeile[] {
  const zeilen = hauszeilen(haus);
  return zeilen.length === 0 ? [] : [ueberschrift('So erreichen Sie uns'), ...zeilen.map(textzeile)];
}
