/** The Vermerk of a decision as it follows from the form. Pure. */
import { steerFall } from '../../../../fall/steerFall';
import type { Status, Statusschritt, UebergangId } from '../../../../rules/fallmanagement';
import { kennungText, vermerkText } from '../../vermerke/texte/vermerk';
import { dauern } from '../fach/aufenthalte';
import { einschaetzungNach, neinSeit } from '../fach/einschaetzung';
import { ketteNach, kriteriumVon, lokalVon, uebergangVon } from '../fach/schritt';
import { uebernommenAm } from '../fach/statuskette';
import { aufenthalteText, bisherigesNein, einschaetzungText } from '../texte/einschaetzung';
import { grundText } from '../texte/fallmanagement';
import { fallNach } from '../vorhaben/fallfolge';
import type { Schrittauftrag } from '../vorhaben/schritte';
import type { Entscheidungslage } from './entscheidungslage';

type Entschiedenes = Pick<Schrittauftrag, 'schritte' | 'angaben'>;

/** The text, complete as far as the form is. */
export function vermerkentwurf({ schritte, angaben }: Entschiedenes, lage: Entscheidungslage): string {
  const { fall, ergebnis } = lage.sicht;
  const { kette, heute } = lage.blick.schrittlage;
  const uebernimmt = schritte.includes('uebernehmen');
  const schritt = uebernimmt ? 'uebernehmen' : (schritte[0] ?? 'vormerken');
  return vermerkText({
    ...angaben,
    schritte,
    kundennummer: fall.kundennummer,
    kriterium: kriteriumVon({ ...angaben, schritt }, kette),
    lokal: lokalVon({ ...angaben, schritt }, kette),
    grund: grundText(angaben.grund),
    imBfmSeit: uebernimmt ? angaben.datum : uebernommenAm(kette),
    fruehereAufenthalte: kette.status === 'imBfm' ? '' : aufenthalteText(dauern(kette, heute)),
    ...einschaetzungsteile({ schritte, angaben }, lage),
    grundlage: lage.blick.grundlage,
    uebergaenge: uebergaengeVon(schritte, kette.status),
    regelwerk: ergebnis.regelwerk,
  });
}

/** The Einschätzung of before where it was „nein“, that of the decision, and the Kennung that follows; '' where it says nothing. */
function einschaetzungsteile({ schritte, angaben }: Entschiedenes, { sicht, blick }: Entscheidungslage) {
  const { kette, einschaetzung } = blick.schrittlage;
  const kommtWieder = schritte.some((each) => each === 'vormerken' || each === 'uebernehmen');
  const bisherige =
    kommtWieder && einschaetzung.fmEinschaetzung === 'nein'
      ? bisherigesNein(einschaetzung, neinSeit(einschaetzung, kette))
      : '';
  if (schritte.every((schritt) => einschaetzungNach({ schritt, grund: angaben.grund }) === null))
    return { bisherigeEinschaetzung: bisherige, einschaetzung: '', kennungDanach: '' };
  const danach = fallNach(sicht.fall, { ...angaben, schritte }, ketteNach(kette, schritte, angaben));
  const { kennung } = steerFall(danach);
  return {
    bisherigeEinschaetzung: bisherige,
    einschaetzung: einschaetzungText(danach),
    kennungDanach: kennungText(kennung),
  };
}

function uebergaengeVon(schritte: readonly Statusschritt[], status: Status | null): UebergangId[] {
  let von = status;
  return schritte.flatMap((schritt) => {
    const uebergang = von === null ? undefined : uebergangVon(von, schritt);
    von = uebergang?.nach ?? null;
    return uebergang === undefined ? [] : [uebergang.id];
  });
}
