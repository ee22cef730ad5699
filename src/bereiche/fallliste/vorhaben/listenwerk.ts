/**
 * What all acts of the pane on a list share: one at a time, reading and computing it, writing block after block, and the way back
 * of the last act.
 */
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Blockauftrag, Tabellenbestand, Tabellenmappe } from '../../../mappe/liste/tabellenmappe';
import { createStore } from '../../../mappe/store';
import type { Listenergebnis } from '../fach/listenergebnis';
import { type Ausgang, berichtUeber, rueckauftrag } from './listenbericht';
import type { Listenumgebung } from './listenumgebung';
import { listensichtAus, LISTENWUNSCH } from './listensicht';
import {
  ANFANG,
  beginnVon,
  type Listenlauf,
  type Listensicht,
  type Listenzustand,
  type Tat,
} from './listenzustand';

/** A list that was read and computed. */
export interface GeleseneListe {
  readonly bestand: Tabellenbestand;
  readonly ergebnis: Listenergebnis;
  readonly sicht: Extract<Listensicht, { art: 'gelesen' }>;
}

export class Listenwerk {
  private readonly store = createStore(ANFANG);
  /** What it takes to put the last act back. */
  private geschrieben: readonly Ausgang[] = [];
  private gelesen: Tabellenbestand | null = null;
  /** What is under way, and then what waits for it. */
  private laufend: Promise<void> = Promise.resolve();
  private wartend: Promise<void> = Promise.resolve();
  readonly get = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(
    readonly mappe: Tabellenmappe,
    readonly umgebung: Listenumgebung,
  ) {}

  setze(teil: Partial<Listenzustand>): void {
    this.store.set({ ...this.get(), ...teil });
  }

  /** The moment of now. */
  jetzt(): Zeitpunkt {
    return this.umgebung.jetzt();
  }

  /** Does it unless something else is under way. */
  allein(was: Listenlauf['was'], tun: () => Promise<void>): Promise<void> {
    if (this.get().laeuft !== null) return Promise.resolve();
    this.setze(beginnVon(was));
    this.laufend = this.ohneWurf(tun).then(() => this.setze({ laeuft: null }));
    return this.laufend;
  }

  /** Does it once nothing else is under way; nothing that a person enters is lost. */
  danach(was: Listenlauf['was'], tun: () => Promise<void>): Promise<void> {
    this.wartend = this.wartend.then(async () => {
      while (this.get().laeuft !== null) await this.laufend;
      await this.allein(was, tun);
    });
    return this.wartend;
  }

  /** The list as it was last read; null before. */
  get bestand(): Tabellenbestand | null {
    return this.gelesen;
  }

  /** The row of a person in it, counted from 0; -1 where there is none, or several. */
  zeileVon(kundennummer: string): number {
    const { sicht } = this.get();
    if (sicht.art !== 'gelesen') return -1;
    const mitglieder = sicht.haushalte().flatMap((each) => each.mitglieder);
    const [person, ...weitere] = mitglieder.filter((each) => each.kundennummer === kundennummer);
    return person === undefined || weitere.length > 0 ? -1 : person.zeile;
  }

  /** Does what changes nothing, and says what Excel refuses. */
  sage(tun: () => Promise<Ablehnung | null>): Promise<void> {
    return this.ohneWurf(async () => this.setze({ ablehnung: await tun() }));
  }

  brichAb(): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, sollEnden: true } });
  }

  /** Reads and computes; null where that came to nothing, and the state says why. A list that was read stays, where Excel refuses. */
  async lies(): Promise<GeleseneListe | null> {
    const { istGeaendert, sicht: bisher } = this.get();
    this.setze({ istGeaendert: false });
    const gelesen = await this.mappe.lies(LISTENWUNSCH, {
      melde: (erledigt, gesamt) => this.melde(erledigt, gesamt),
      istAbgebrochen: () => this.istAbgebrochen(),
    });
    if (gelesen.art === 'abgebrochen' || (gelesen.art === 'abgelehnt' && bisher.art === 'gelesen')) {
      this.setze({
        istGeaendert: istGeaendert || this.get().istGeaendert,
        ...(gelesen.art === 'abgelehnt' && { ablehnung: gelesen.ablehnung }),
      });
      return null;
    }
    const sicht = listensichtAus(gelesen, { jetzt: this.jetzt(), tage: this.get().tage });
    this.setze({ sicht });
    this.gelesen = gelesen.art === 'gelesen' ? gelesen.bestand : null;
    if (gelesen.art !== 'gelesen' || sicht.art !== 'gelesen') return null;
    return { bestand: gelesen.bestand, ergebnis: sicht.ergebnis, sicht };
  }

  /** One block after the other, until one is disturbed or a person ends it. */
  async schreibe(auftraege: readonly Blockauftrag[]): Promise<Ausgang[]> {
    const gesamt = auftraege.reduce((summe, { zeilen }) => summe + zeilen.length, 0);
    const ausgaenge: Ausgang[] = [];
    let erledigt = 0;
    for (const auftrag of auftraege) {
      if (this.istAbgebrochen()) break;
      const ausgang = await this.mappe.schreibe(auftrag);
      ausgaenge.push({ auftrag, ...ausgang });
      erledigt += auftrag.zeilen.length;
      this.melde(erledigt, gesamt);
      if (ausgang.stoerung !== null) break;
    }
    return ausgaenge;
  }

  /** Keeps what an act has written, in place of the act before; one that wrote nothing leaves that one. */
  merke(tat: Tat, ausgaenge: readonly Ausgang[]): void {
    if (!ausgaenge.some(({ davor }) => davor.size > 0)) return;
    this.geschrieben = ausgaenge;
    this.setze({ ruecknehmbar: tat, ruecknahme: null });
  }

  /** Says what Excel refused while writing. */
  setzeAblehnung(ausgaenge: readonly Ausgang[]): void {
    const ablehnung = ausgaenge.at(-1)?.stoerung?.ablehnung;
    if (ablehnung !== undefined) this.setze({ ablehnung });
  }

  /** The last act is no longer there to be put back. */
  vergiss(): void {
    this.geschrieben = [];
    this.setze({ ruecknehmbar: null });
  }

  /** Puts back what the last act has written, as far as it still stands. */
  nimmZurueck(): Promise<void> {
    return this.allein('nimmtZurueck', async () => {
      const { ruecknehmbar: tat } = this.get();
      if (tat === null) return;
      const auftraege = this.geschrieben.map(rueckauftrag);
      const ausgaenge = await this.schreibe(auftraege);
      // What was not tried, or was refused, can be tried once more.
      this.geschrieben = this.geschrieben.filter((_, nr) => ausgaenge[nr]?.stoerung !== null);
      const bericht = berichtUeber(ausgaenge, auftraege.length, this.get());
      const { zeilen, ausgelassen, istAbgebrochen, stoerung } = bericht;
      this.setze({
        ruecknehmbar: this.geschrieben.length > 0 ? tat : null,
        ruecknahme: { tat, zeilen, ausgelassen, istAbgebrochen, stoerung },
        bericht: null,
      });
      await this.lies();
    });
  }

  private async ohneWurf(tun: () => Promise<void>): Promise<void> {
    try {
      await tun();
    } catch (defekt) {
      this.setze({ defekt });
    }
  }

  melde(erledigt: number, gesamt: number): void {
    const { laeuft } = this.get();
    if (laeuft !== null) this.setze({ laeuft: { ...laeuft, erledigt, gesamt } });
  }

  /** Whether a person wants what is under way to end. */
  istAbgebrochen(): boolean {
    return this.get().laeuft?.sollEnden === true;
  }
}
