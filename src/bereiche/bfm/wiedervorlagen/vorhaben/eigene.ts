/** What people put on the list of Wiedervorlagen themselves. Apart from keeping the list, since only forms that come later need it. */
import type { Faelligkeitsquellen } from '../../../../bausteine/faelliges';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Planungsblick, Vorhaben } from '../../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../../mappe/ruecknehmbar';
import { berechneWiedervorlagen, mitErledigtem } from '../fach/berechneWiedervorlagen';
import { KONTAKT } from '../fach/kontakte';
import { naechsteEigeneId } from '../fach/readWiedervorlagen';
import { EIGENE, type Erledigt, type Wiedervorlage } from '../fach/wiedervorlage';
import { HANDLUNG } from '../texte/handlungen';
import { geordnet } from './wiedervorlagen';
import { type Wiedervorlagenblick, wiedervorlagenblick } from './wiedervorlagenblick';

/** Puts an own one on the list, such as one that the Leistungsgewährung has set (S1). */
export function eigeneAnlegen(
  faelligAm: PlainDate,
  hinweis: string,
  faelliges: Faelligkeitsquellen,
): Vorhaben {
  return (blick) => {
    const lage = wiedervorlagenblick(blick, faelliges);
    const stand = berechneWiedervorlagen(lage);
    const id = neueId(lage, blick);
    const neue: Wiedervorlage = { id, art: EIGENE, faelligAm, hinweis: hinweis.trim() };
    const davor = stand.offen.filter((each) => each.faelligAm <= faelligAm);
    const danach = stand.offen.filter((each) => each.faelligAm > faelligAm);
    const aenderungen = geordnet({ ...stand, offen: [...davor, neue, ...danach] }, lage);
    return ruecknehmbar(aenderungen, blick.inhalt, HANDLUNG.angelegt(faelligAm));
  };
}

/** Notes a contact of today: an own one that is done at once, with who and when. */
export function kontaktNotieren(von: string, faelliges: Faelligkeitsquellen): Vorhaben {
  return (blick) => {
    const lage = wiedervorlagenblick(blick, faelliges);
    const neue: Erledigt = {
      id: neueId(lage, blick),
      art: EIGENE,
      faelligAm: blick.heute,
      hinweis: KONTAKT,
      erledigtAm: blick.heute,
      erledigtVon: von,
      ausgang: 'erledigt',
    };
    const aenderungen = geordnet(mitErledigtem(berechneWiedervorlagen(lage), neue, lage), lage);
    return ruecknehmbar(aenderungen, blick.inhalt, HANDLUNG.kontakt(blick.heute));
  };
}

function neueId({ gespeichert }: Wiedervorlagenblick, { zusatz }: Planungsblick): string {
  return naechsteEigeneId(
    gespeichert.map((each) => each.id),
    zusatz,
  );
}
