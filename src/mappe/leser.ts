/** Reads the workbook for a session, listens to it first, and tells what came of it. Writes nothing. */
import type { Ablehnung } from './ablehnung';
import type { Ereignis, Fallmappe, Leseergebnis } from './fallmappe';
import { Horcher } from './horcher';
import { istZellbearbeitung, nachLesung } from './lesemeldung';
import type { Lesesicht } from './lesesicht';
import { type Nachlesung, WARTEZEIT_BEI_ZELLBEARBEITUNG_MS } from './nachlesung';
import type { Umgebung } from './sitzung';
import { KEINE_TEILE, vereint } from './teile';
import type { Vorgaenge } from './vorgaenge';

/** What it works with. */
interface Umfeld {
  readonly mappe: Pick<Fallmappe, 'read' | 'watch'>;
  readonly umgebung: Pick<Umgebung, 'anfang'>;
  readonly vorgaenge: Vorgaenge;
  readonly lesung: Lesesicht;
  readonly nachlesung: Nachlesung;
  readonly hoere: (ereignis: Ereignis) => void;
}

export class Leser {
  /** What is read beside the main way. */
  gezeigt = { teile: KEINE_TEILE, weitere: KEINE_TEILE };
  private readonly horcher: Horcher;

  constructor(private readonly umfeld: Umfeld) {
    this.horcher = new Horcher(umfeld.mappe, umfeld.hoere);
  }

  /** Reads the workbook. While a cell is edited a reading that nobody asked for is tried again. */
  async lies(gewollt: boolean): Promise<Leseergebnis> {
    const { mappe, umgebung, vorgaenge, lesung, nachlesung } = this.umfeld;
    // First listen, then read: nothing in between must go unnoticed.
    const taub = await this.horcher.horche();
    // From the first reading follows what the pane begins with.
    const anfang = lesung.istLesbar ? KEINE_TEILE : umgebung.anfang;
    const teile = vereint(...Object.values(this.gezeigt), anfang);
    // Whoever does not answer once is not asked again right away.
    const gelesen = taub?.grund === 'keineAntwort' ? abgelehnt(taub) : await mappe.read(teile);
    lesung.nimm(gelesen, teile);
    const ausgang = taub === null ? gelesen : abgelehnt(taub);
    const zelleInBearbeitung = ausgang.art === 'abgelehnt' && istZellbearbeitung(ausgang.ablehnung);
    const nochmal = zelleInBearbeitung && (!gewollt || taub !== null || lesung.istAbgelehnt);
    if (nochmal) void nachlesung.plane(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    vorgaenge.setze({ ...nachLesung(vorgaenge.stand.meldung, ausgang, gewollt), zelleInBearbeitung });
    return ausgang;
  }
}

function abgelehnt(ablehnung: Ablehnung): Leseergebnis {
  return { art: 'abgelehnt', ablehnung };
}
