/**
 * One session of the pane with one workbook: what is shown, inputs on their way to Excel, the last entry.
 * Knows neither Excel nor React. One thing at a time goes to Excel; no input is dropped until it is in its cell.
 */
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import { akteAendern, type Vorhaben } from './akteAendern';
import { mitGedaechtnis } from './eigene/mitGedaechtnis';
import type { Eingabe } from './eingabe';
import { eintragen, zuruecknehmen } from './eintragen';
import { createEntwuerfe } from './entwuerfe';
import type { Ereignis, Fallmappe, Leseergebnis } from './fallmappe';
import { Horcher } from './horcher';
import { Lesesicht } from './lesesicht';
import { istZellbearbeitung, nachLesung } from './lesemeldung';
import { Nachlesung, RUHE_NACH_AENDERUNG_MS, WARTEZEIT_BEI_ZELLBEARBEITUNG_MS } from './nachlesung';
import type { Sitzung, Umgebung, Unerledigt } from './sitzung';
import { ohneUeberholte } from './ueberlagerung';
import { zielAn } from './ziele';
import { KEINE_TEILE, type Teile, vereint } from './teile';
import { Vorgaenge } from './vorgaenge';
import type { Vorgang, Zustand } from './zustand';

/** Opens a session; nothing is read before `start`. */
export function createSitzung(mappe: Fallmappe, umgebung: Umgebung): Sitzung {
  const { erinnerte, gedaechtnis } = mitGedaechtnis(mappe, umgebung.jetzt);
  return new Ablauf(erinnerte, umgebung, gedaechtnis);
}

class Ablauf implements Sitzung {
  readonly entwuerfe = createEntwuerfe();
  private readonly lesung = new Lesesicht();
  private readonly vorgaenge = new Vorgaenge((wartend) =>
    this.lesung.mit(wartend, this.umgebung.jetzt().datum),
  );
  readonly subscribe = this.vorgaenge.subscribe;
  private gezeigt = { teile: KEINE_TEILE, weitere: KEINE_TEILE };
  private readonly horcher: Horcher;
  private readonly nachlesung: Nachlesung;

  constructor(
    private readonly mappe: Fallmappe,
    private readonly umgebung: Umgebung,
    readonly gedaechtnis: Sitzung['gedaechtnis'],
  ) {
    this.horcher = new Horcher(mappe, (ereignis) => this.hoere(ereignis));
    const lies = (): Promise<unknown> => this.vorgaenge.nacheinander('lesen', () => this.lies(false));
    this.nachlesung = new Nachlesung(umgebung.warten, lies);
  }

  zustand(): Zustand {
    return this.stand;
  }

  start(): ReturnType<Sitzung['start']> {
    this.vorgaenge.setze({ defekt: null });
    return this.vorgaenge.nacheinander('lesen', () => this.lies(true));
  }

  neuLesen(): ReturnType<Sitzung['neuLesen']> {
    return this.vorgaenge.nacheinander('lesen', async () => {
      const gelesen = await this.lies(true);
      if (this.stand.wartend.length > 0) await this.arbeiteAb();
      return gelesen;
    });
  }

  eingeben(eingaben: readonly Eingabe[]): ReturnType<Sitzung['eingeben']> {
    this.vorgaenge.setze({ wartend: ohneUeberholte([...this.stand.wartend, ...eingaben]) });
    return this.vorgaenge.nacheinander('eingeben', async () => {
      // An earlier run may have taken these along.
      const angekommen = this.stand.wartend.length === 0 || (await this.arbeiteAb());
      return { art: angekommen ? 'eingegeben' : 'eingabenWarten' };
    });
  }

  verwerfen(): ReturnType<Sitzung['verwerfen']> {
    return this.vorgaenge.nacheinander('lesen', () => {
      this.vorgaenge.setze({ wartend: [], zelleInBearbeitung: false });
      return this.lies(true);
    });
  }

  eintragen(): ReturnType<Sitzung['eintragen']> {
    return this.nachEingaben('eintragen', async () => {
      const ergebnis = await eintragen(this.mappe, this.umgebung.jetzt());
      const letzterEintrag = ergebnis.art === 'eingetragen' ? ergebnis.stand : this.stand.letzterEintrag;
      this.vorgaenge.setze({ meldung: { art: 'eintrag', ergebnis }, letzterEintrag });
      return ergebnis;
    });
  }

  zuruecknehmen(): ReturnType<Sitzung['zuruecknehmen']> {
    return this.vorgaenge.nacheinander('zuruecknehmen', async () => {
      const { letzterEintrag } = this.stand;
      if (letzterEintrag === null) return { art: 'nichtsZurueckzunehmen' };
      const ergebnis = await zuruecknehmen(this.mappe, letzterEintrag);
      const bleibt = ergebnis.art === 'zurueckgenommen' ? null : letzterEintrag;
      this.vorgaenge.setze({ meldung: { art: 'ruecknahme', ergebnis }, letzterEintrag: bleibt });
      await this.vorgaenge.versuche(() => this.lies(false));
      return ergebnis;
    });
  }

  zeigen(ort: Ort): ReturnType<Sitzung['zeigen']> {
    return this.vorgaenge.nacheinander(null, async () => {
      const ablehnung = await this.mappe.select(ort);
      if (ablehnung !== null)
        this.vorgaenge.setze({ meldung: { art: 'gelesen', leseergebnis: { art: 'abgelehnt', ablehnung } } });
      return ablehnung;
    });
  }

  async zeige(teile: Teile, weitere = KEINE_TEILE): Promise<void> {
    this.gezeigt = { teile, weitere };
    const hat = (): boolean => this.lesung.hat(teile, weitere);
    await this.vorgaenge.nacheinander('lesen', async () => hat() || this.lies(false));
  }

  akteAendern(name: Vorhabenname, vorhaben: Vorhaben): ReturnType<Sitzung['akteAendern']> {
    // By the time it is their turn, something else may be shown.
    const { teile, weitere } = this.gezeigt;
    return this.nachEingaben('aendern', async () => {
      const umstaende = { heute: this.umgebung.jetzt().datum, zusatz: this.umgebung.zusatz() };
      const ergebnis = await akteAendern(this.mappe, umstaende, vorhaben, teile, weitere);
      this.vorgaenge.setze({ meldung: { art: 'akte', vorhaben: name, ergebnis } });
      return ergebnis;
    });
  }

  aktualisieren(): ReturnType<Sitzung['aktualisieren']> {
    return this.nachEingaben('aendern', async () => {
      const ergebnis = await this.mappe.upgrade();
      this.vorgaenge.setze({ meldung: { art: 'aktualisierung', ergebnis } });
      return ergebnis;
    });
  }

  /** First every input goes into its cell; afterwards the workbook is read again, which changes nothing of what was done. */
  private nachEingaben<Ergebnis>(
    vorgang: Vorgang,
    tun: () => Promise<Ergebnis>,
  ): Promise<Ergebnis | Unerledigt> {
    return this.vorgaenge.nacheinander<Ergebnis | Unerledigt>(vorgang, async () => {
      if (this.stand.wartend.length > 0 && !(await this.arbeiteAb())) return { art: 'eingabenWarten' };
      const ergebnis = await tun();
      await this.vorgaenge.versuche(() => this.lies(false));
      return ergebnis;
    });
  }

  /** Puts waiting inputs into their cells; false when some had to stay behind. */
  private async arbeiteAb(): Promise<boolean> {
    if (!this.lesung.istLesbar) await this.lies(true);
    while (this.stand.wartend.length > 0) {
      if (!this.lesung.istLesbar) return false;
      const eingaben = this.stand.wartend;
      const ergebnis = await this.mappe.enter(eingaben);
      if (ergebnis.art === 'eingegeben') {
        this.lesung.uebernimm(eingaben);
        const wartend = this.stand.wartend.filter((each) => !eingaben.includes(each));
        this.vorgaenge.setze({ wartend, zelleInBearbeitung: false });
        continue;
      }
      const zelleInBearbeitung = ergebnis.art === 'unveraendert' && istZellbearbeitung(ergebnis.ablehnung);
      this.vorgaenge.setze({ zelleInBearbeitung, meldung: { art: 'eingabe', ergebnis } });
      if (!zelleInBearbeitung) return false;
      await this.umgebung.warten(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    }
    await this.lies(false);
    return true;
  }

  /** Reads the workbook. While a cell is edited a reading that nobody asked for is tried again. */
  private async lies(gewollt: boolean): Promise<Leseergebnis> {
    // First listen, then read: nothing in between must go unnoticed.
    const taub = await this.horcher.horche();
    // From the first reading follows what the pane begins with.
    const anfang = this.lesung.istLesbar ? KEINE_TEILE : this.umgebung.anfang;
    const teile = vereint(...Object.values(this.gezeigt), anfang);
    const gelesen = await this.mappe.read(teile);
    this.lesung.nimm(gelesen, teile);
    const ausgang: Leseergebnis = taub === null ? gelesen : { art: 'abgelehnt', ablehnung: taub };
    const zelleInBearbeitung = ausgang.art === 'abgelehnt' && istZellbearbeitung(ausgang.ablehnung);
    const nochmal = zelleInBearbeitung && (!gewollt || taub !== null || this.lesung.istAbgelehnt);
    if (nochmal) void this.nachlesung.plane(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    this.vorgaenge.setze({ ...nachLesung(this.stand.meldung, ausgang, gewollt), zelleInBearbeitung });
    return ausgang;
  }

  private get stand(): Zustand {
    return this.vorgaenge.stand;
  }

  private hoere(ereignis: Ereignis): void {
    if (ereignis.art === 'geaendert') void this.nachlesung.plane(RUHE_NACH_AENDERUNG_MS);
    else if ('mappe' in this.stand.sicht && this.stand.sicht.mappe !== null)
      this.vorgaenge.setze({ auswahl: zielAn(this.stand.sicht.mappe, ereignis.blatt, ereignis.zelle) });
  }
}
