/**
 * One session of the pane with one workbook: what is shown, inputs on their way to Excel, the last entry.
 * Knows neither Excel nor React. One thing at a time goes to Excel; no input is dropped until it is in its cell.
 */
import type { Ort } from '../listen/zelle';
import type { Vorhabenname } from '../fall/texte/akte';
import { akteAendern, type Vorhaben } from './akteAendern';
import type { Eingabe } from './eingabe';
import { eintragen, zuruecknehmen } from './eintragen';
import type { Ereignis, Fallmappe, Leseergebnis } from './fallmappe';
import { Horcher } from './horcher';
import { Leseansicht } from './leseansicht';
import { istZellbearbeitung, nachLesung } from './lesemeldung';
import { Nachlesung, RUHE_NACH_AENDERUNG_MS, WARTEZEIT_BEI_ZELLBEARBEITUNG_MS } from './nachlesung';
import { Reihe } from './reihe';
import type { Sitzung, Umgebung } from './sitzung';
import { ohneUeberholte } from './ueberlagerung';
import { zielAn } from './ziele';
import { KEINE_TEILE, type Teile, vereint } from './teile';
import { ANFANG, type Vorgang, type Zustand } from './zustand';

/** Opens a session; nothing is read before `start`. */
export function createSitzung(mappe: Fallmappe, umgebung: Umgebung): Sitzung {
  return new Ablauf(mappe, umgebung);
}

class Ablauf implements Sitzung {
  private stand = ANFANG;
  private readonly lesung = new Leseansicht();
  private readonly listeners = new Set<() => void>();
  private readonly reihe = new Reihe();
  private gezeigt = { teile: KEINE_TEILE, weitere: KEINE_TEILE };
  private readonly horcher: Horcher;
  private readonly nachlesung: Nachlesung;

  constructor(
    private readonly mappe: Fallmappe,
    private readonly umgebung: Umgebung,
  ) {
    this.horcher = new Horcher(mappe, (ereignis) => this.hoere(ereignis));
    const lies = (): Promise<void> => this.nacheinander('lesen', () => this.lies(false));
    this.nachlesung = new Nachlesung(umgebung.warten, lies);
  }

  zustand(): Zustand {
    return this.stand;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(): Promise<void> {
    this.setze({ defekt: null });
    return this.nacheinander('lesen', () => this.lies(true));
  }

  neuLesen(): Promise<void> {
    return this.nacheinander('lesen', async () => {
      await this.lies(true);
      if (this.stand.wartend.length > 0) await this.arbeiteAb();
    });
  }

  eingeben(eingaben: readonly Eingabe[]): Promise<void> {
    this.setze({ wartend: ohneUeberholte([...this.stand.wartend, ...eingaben]) });
    return this.nacheinander('eingeben', async () => {
      // An earlier run may have taken these along.
      if (this.stand.wartend.length > 0) await this.arbeiteAb();
    });
  }

  verwerfen(): Promise<void> {
    return this.nacheinander('lesen', () => {
      this.setze({ wartend: [], zelleInBearbeitung: false });
      return this.lies(true);
    });
  }

  eintragen(): Promise<void> {
    return this.nachEingaben('eintragen', async () => {
      const ergebnis = await eintragen(this.mappe, this.umgebung.jetzt());
      const letzterEintrag = ergebnis.art === 'eingetragen' ? ergebnis.stand : this.stand.letzterEintrag;
      return { meldung: { art: 'eintrag', ergebnis }, letzterEintrag };
    });
  }

  zuruecknehmen(): Promise<void> {
    return this.nacheinander('zuruecknehmen', async () => {
      const { letzterEintrag } = this.stand;
      if (letzterEintrag === null) return;
      const ergebnis = await zuruecknehmen(this.mappe, letzterEintrag);
      const bleibt = ergebnis.art === 'zurueckgenommen' ? null : letzterEintrag;
      this.setze({ meldung: { art: 'ruecknahme', ergebnis }, letzterEintrag: bleibt });
      await this.lies(false);
    });
  }

  zeigen(ort: Ort): Promise<void> {
    return this.nacheinander(null, async () => {
      const ablehnung = await this.mappe.select(ort);
      if (ablehnung !== null)
        this.setze({ meldung: { art: 'gelesen', leseergebnis: { art: 'abgelehnt', ablehnung } } });
    });
  }

  async zeige(teile: Teile, weitere = KEINE_TEILE): Promise<void> {
    this.gezeigt = { teile, weitere };
    await this.nacheinander('lesen', async () => this.lesung.hat(teile, weitere) || this.lies(false));
  }

  akteAendern(name: Vorhabenname, vorhaben: Vorhaben): Promise<void> {
    // By the time it is their turn, something else may be shown.
    const { teile, weitere } = this.gezeigt;
    return this.nachEingaben('aendern', async () => {
      const ergebnis = await akteAendern(this.mappe, this.umgebung.jetzt().datum, vorhaben, teile, weitere);
      return { meldung: { art: 'akte', vorhaben: name, ergebnis } };
    });
  }

  aktualisieren(): Promise<void> {
    return this.nachEingaben('aendern', async () => ({
      meldung: { art: 'aktualisierung', ergebnis: await this.mappe.upgrade() },
    }));
  }

  /** First every input goes into its cell; afterwards the workbook is read again. */
  private nachEingaben(vorgang: Vorgang, tun: () => Promise<Partial<Zustand>>): Promise<void> {
    return this.nacheinander(vorgang, async () => {
      if (this.stand.wartend.length > 0 && !(await this.arbeiteAb())) return;
      this.setze(await tun());
      await this.lies(false);
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
        this.setze({ wartend, zelleInBearbeitung: false });
        continue;
      }
      const zelleInBearbeitung = ergebnis.art === 'unveraendert' && istZellbearbeitung(ergebnis.ablehnung);
      this.setze({ zelleInBearbeitung, meldung: { art: 'eingabe', ergebnis } });
      if (!zelleInBearbeitung) return false;
      await this.umgebung.warten(WARTEZEIT_BEI_ZELLBEARBEITUNG_MS);
    }
    await this.lies(false);
    return true;
  }

  /** Reads the workbook. While a cell is edited a reading that nobody asked for is tried again. */
  private async lies(gewollt: boolean): Promise<void> {
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
    this.setze({ ...nachLesung(this.stand.meldung, ausgang, gewollt), zelleInBearbeitung });
  }

  private hoere(ereignis: Ereignis): void {
    if (ereignis.art === 'geaendert') void this.nachlesung.plane(RUHE_NACH_AENDERUNG_MS);
    else if ('mappe' in this.stand.ansicht && this.stand.ansicht.mappe !== null)
      this.setze({ auswahl: zielAn(this.stand.ansicht.mappe, ereignis.blatt, ereignis.zelle) });
  }

  /** One after the other. A bug is kept in the state, because nobody waits for most of these. */
  private nacheinander(vorgang: Vorgang | null, tun: () => Promise<unknown>): Promise<void> {
    return this.reihe.anstellen(async () => {
      this.setze({ vorgang });
      await tun().catch((defekt: unknown) => this.setze({ defekt }));
      this.setze({ vorgang: null });
    });
  }

  private setze(neu: Partial<Zustand>): void {
    this.stand = { ...this.stand, ...neu };
    try {
      const ansicht = this.lesung.mit(this.stand.wartend, this.umgebung.jetzt().datum);
      this.stand = { ...this.stand, ansicht };
    } catch (defekt) {
      this.stand = { ...this.stand, defekt };
    }
    this.listeners.forEach((listener) => listener());
  }
}
