/** The Übergabeblatt: exactly the fields of a packet, for whom, from when and on what ground. It says nothing of what is not on it. */
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { type Dokumentzeile, textzeile, ueberschrift } from '../../plan';
import type { Datenpaket } from '../fach/datenpaket';
import type { Paketfeld } from '../fach/paketinhalt';
import { PAKETFELDER } from '../regeln/paketfelder';
import { DATENGRUPPE_LABEL, DATENGRUPPEN, GRUNDLAGE_LABEL } from '../regeln/vokabular';
import { type Hausangaben, hauszeilen, unterschrift } from './unterschrift';

/** The lines of the sheet. */
export function uebergabeblatt(paket: Datenpaket, haus: Hausangaben, tag: PlainDate): Dokumentzeile[] {
  const { partner, felder } = paket;
  const an = [partner.name, partner.ansprechperson].filter((teil) => teil !== '').join(', ');
  return [
    { art: 'titel', text: 'Übergabeblatt' },
    textzeile(`An: ${an}`),
    ...(haus.name === '' ? [] : [textzeile(`Von: ${haus.name}`)]),
    textzeile(`Vom: ${germanDate(tag)}`),
    textzeile(`Grundlage: ${grundlagenText(paket)}`),
    ...DATENGRUPPEN.flatMap((gruppe) => {
      const seine = felder.filter(({ feld }) => PAKETFELDER[feld].gruppe === gruppe);
      return seine.length === 0
        ? []
        : [ueberschrift(DATENGRUPPE_LABEL[gruppe]), ...seine.flatMap(feldzeilen)];
    }),
    ueberschrift('Bitte beachten'),
    textzeile('Diese Angaben sind nur für diesen Auftrag bestimmt.'),
    textzeile('Die Fallverantwortung bleibt im Jobcenter.'),
    ...rueckfragen(haus),
    ...unterschrift('Ort, Datum, Unterschrift für das Jobcenter'),
  ];
}

/** A value stands behind its label, a list below the heading of its group. */
function feldzeilen({ feld, zeilen }: Paketfeld): Dokumentzeile[] {
  const { label } = PAKETFELDER[feld];
  if (feld === 'einschaetzungen' || feld === 'gesundheit') return zeilen.map(({ text }) => textzeile(text));
  return zeilen.map(({ text, wer, wann }) =>
    wer === undefined ? textzeile(`${label}: ${text}`) : { art: 'zeile', text, wer, wann: wann ?? '' },
  );
}

function rueckfragen(haus: Hausangaben): Dokumentzeile[] {
  const zeilen = hauszeilen(haus);
  return zeilen.length === 0 ? [] : [textzeile(`Rückfragen: ${zeilen.join(', ')}`)];
}

/** What the packet rests on, as the house names it; a consent with its day. */
export function grundlagenText({ grundlage, einwilligung, vorschrift }: Datenpaket): string {
  const vom = einwilligung?.erteiltAm ? ` vom ${germanDate(einwilligung.erteiltAm)}` : '';
  return `${GRUNDLAGE_LABEL[grundlage]}${vom}${vorschrift === '' ? '' : ` (${vorschrift})`}`;
}
