/**
 * Writes rows where their keys stand. Done only where a row was found as expected and read back as written; what was hit of
 * somebody else's is given back, and rows that moved are followed. A row holds all of the old or all of the new.
 */
import type { Ort } from '../../listen/zelle';
import type { Ablehnung } from '../../mappe/ablehnung';
import type {
  Auslassung,
  Blockauftrag,
  Blockausgang,
  Blockstoerung,
  Zeileninhalt,
} from '../../mappe/liste/tabellenmappe';
import { ablehnungVon, ANDERS_GESPEICHERT, GLEICHZEITIG, istGanzAbgelehnt, istNichtDa } from '../hostFehler';
import { type ExcelRuntime, KeineAntwort, mitFrist } from '../leitung';
import { type Aufgabe, istGleich, nochEinmal, passt, plaetzeVon, reparatur } from './aufgaben';
import { falscheStellen, liesSchluessel } from './nachsehen';
import { type Getroffene, sendeZeilen, type Zeilensendung } from './sendung';

/** How often somebody may come between before we give up. */
const RUNDEN = 6;

/** Cell by cell so many rows fit into a request. */
const EINZELNE = 60;

/** Writes a block. @throws a bug. */
export async function schreibeZeilen(excel: ExcelRuntime, auftrag: Blockauftrag): Promise<Blockausgang> {
  const gang = new Schreibgang(excel, auftrag);
  return gang.ausgang();
}

class Schreibgang {
  private readonly davor = new Map<unknown, Zeileninhalt>();
  private readonly ausgelassen = new Map<unknown, Auslassung>();
  private einzeln: boolean;
  private ablehnung: Ablehnung | null = null;
  /** Why rows that were not there could not be written. */
  private verfehlt: Ablehnung = GLEICHZEITIG;
  private istUngewiss = false;
  /** Excel has not answered. */
  private istStumm = false;
  /** Rows to be given back that cannot be told from others any more. */
  private readonly verlorene: Aufgabe[] = [];

  constructor(
    private readonly excel: ExcelRuntime,
    private readonly auftrag: Blockauftrag,
  ) {
    this.einzeln = auftrag.einzeln;
  }

  async ausgang(): Promise<Blockausgang> {
    let offen: Aufgabe[] = this.auftrag.zeilen.map(({ erwartet, ...zeile }) => ({
      ...zeile,
      ...(erwartet && { erlaubt: [erwartet] }),
      istReparatur: false,
    }));
    for (let runde = 0; runde < RUNDEN && offen.length > 0 && !this.istStumm; runde++) {
      const platzierte = runde === 0 ? offen : await this.neuPlatziert(offen);
      // Once more: what was hit of somebody else's must not stay.
      if (platzierte === null) continue;
      // What was hit of somebody else's is given back first: it may be a row that is still to be written.
      const reparaturen = platzierte.filter(({ istReparatur }) => istReparatur);
      const zuerst = reparaturen.length > 0 ? reparaturen : platzierte;
      offen = [...(await this.sende(zuerst)), ...platzierte.filter((each) => !zuerst.includes(each))];
    }
    return { davor: this.davor, ausgelassen: this.ausgelassen, stoerung: await this.stoerung(offen) };
  }

  private async stoerung(offen: readonly Aufgabe[]): Promise<Blockstoerung | null> {
    const reste = [...offen.flatMap((each) => this.nurReparatur(each)), ...this.verlorene];
    if (offen.length + this.verlorene.length > 0) this.ablehnung ??= this.verfehlt;
    if (this.ablehnung === null) return null;
    const orte = reste.length === 0 ? [] : await this.falsche(reste);
    return { ablehnung: this.ablehnung, istUngewiss: this.istUngewiss, orte };
  }

  /** In parts where cells are written one by one. @returns what is still to be done. */
  private async sende(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[]> {
    const sortiert = [...aufgaben].sort((a, b) => a.zeile - b.zeile);
    const jeAnfrage = this.einzeln ? EINZELNE : sortiert.length;
    const offen: Aufgabe[] = [];
    for (let von = 0; von < sortiert.length; von += jeAnfrage) {
      const teil = sortiert.slice(von, von + jeAnfrage);
      if (this.istStumm) offen.push(...teil);
      else if (this.ablehnung === null || teil.some(({ istReparatur }) => istReparatur))
        offen.push(...(await this.sendeTeil(teil)));
      else offen.push(...teil.flatMap((each) => this.nurReparatur(each)));
    }
    return offen;
  }

  private async sendeTeil(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[]> {
    const auftrag = { ...this.auftrag, einzeln: this.einzeln };
    const sendung = await mitFrist(this.excel, 'schreiben')
      .run((context) => sendeZeilen(context, auftrag, aufgaben))
      .catch((fehler: Error): Zeilensendung => ({ zeilen: null, fehler, istUnbegonnen: false }));
    if (sendung.fehler !== null) return this.nachFehler(aufgaben, sendung, sendung.fehler);
    const { zeilen } = sendung;
    if (zeilen === null) throw new Error('An answer without what was asked for');
    return aufgaben.flatMap((aufgabe, index) => this.nachAntwort(aufgabe, zeilen[index] as Getroffene));
  }

  /** All of it is given back; repairs stay to be done. */
  private nachFehler(
    aufgaben: readonly Aufgabe[],
    { zeilen, istUnbegonnen }: Zeilensendung,
    fehler: Error,
  ): Aufgabe[] {
    if (istUnbegonnen && istNichtDa(fehler)) {
      this.verfehlt = ablehnungVon(fehler);
      return [...aufgaben];
    }
    this.ablehnung = ablehnungVon(fehler);
    if (istUnbegonnen || istGanzAbgelehnt(fehler)) return aufgaben.flatMap((each) => this.nurReparatur(each));
    if (zeilen === null) return this.ohneAuskunft(aufgaben, fehler);
    return aufgaben.flatMap((aufgabe, index) => this.zurueck(aufgabe, zeilen[index] as Getroffene));
  }

  /** Nobody knows what became of it: what was to be given back is so still, if Excel answers at all. */
  private ohneAuskunft(aufgaben: readonly Aufgabe[], fehler: Error): Aufgabe[] {
    this.istStumm = fehler instanceof KeineAntwort;
    this.istUngewiss ||= this.istStumm || aufgaben.some(({ istReparatur }) => !istReparatur);
    return aufgaben.flatMap((each) => this.nurReparatur(each)).map(nochEinmal);
  }

  /** What is to be done with a row after a request that broke off. */
  private zurueck(aufgabe: Aufgabe, getroffen: Getroffene): Aufgabe[] {
    const gibZurueck = reparatur(aufgabe, getroffen, [getroffen.davor, aufgabe.neu]);
    const trifft = getroffen.schluessel === aufgabe.schluessel && passt(aufgabe.erlaubt, getroffen.davor);
    if (!aufgabe.istReparatur) {
      const verrutscht = this.nurReparatur(aufgabe);
      return trifft && verrutscht.length > 0 ? verrutscht : [gibZurueck, ...verrutscht];
    }
    return trifft ? [nochEinmal(aufgabe)] : [gibZurueck, aufgabe];
  }

  /** What of it has to be given back: a row that slipped in an earlier request holds something else than it did. */
  private nurReparatur(aufgabe: Aufgabe): Aufgabe[] {
    if (aufgabe.istReparatur) return [aufgabe];
    const { schluessel, zeile } = aufgabe;
    const davor = this.davor.get(schluessel);
    this.davor.delete(schluessel);
    return davor === undefined ? [] : [{ schluessel, zeile, neu: davor, istReparatur: true }];
  }

  private nachAntwort(aufgabe: Aufgabe, getroffen: Getroffene): Aufgabe[] {
    const { schluessel, neu, istReparatur } = aufgabe;
    const zurueck = reparatur(aufgabe, getroffen, [neu]);
    this.einzeln ||= getroffen.istVerrutscht;
    if (getroffen.schluessel !== schluessel) return [zurueck, aufgabe];
    if (!passt(aufgabe.erlaubt, getroffen.davor)) {
      if (!istReparatur) this.ausgelassen.set(schluessel, 'geaendert');
      return [zurueck];
    }
    if (!istReparatur && !this.davor.has(schluessel)) this.davor.set(schluessel, getroffen.davor);
    if (istGleich(neu.formulas, getroffen.danach ?? [])) return [];
    const nochmal = { schluessel, neu, istReparatur, zeile: aufgabe.zeile };
    if (getroffen.istVerrutscht) return [nochmal];
    this.davor.delete(schluessel);
    this.ablehnung = ANDERS_GESPEICHERT;
    return [istReparatur ? nochmal : { ...zurueck, erlaubt: undefined }];
  }

  /** Where the rows are by now, in one round trip; null where Excel refuses to say. */
  private async neuPlatziert(aufgaben: readonly Aufgabe[]): Promise<Aufgabe[] | null> {
    const stand = await liesSchluessel(this.excel, this.auftrag).catch((fehler: unknown) => {
      this.ablehnung = ablehnungVon(fehler);
      return null;
    });
    if (stand === null) return null;
    const plaetze = plaetzeVon(stand.schluessel);
    return aufgaben.flatMap((aufgabe) => this.platziert(aufgabe, plaetze.get(aufgabe.schluessel) ?? []));
  }

  private platziert(aufgabe: Aufgabe, gefunden: readonly number[]): Aufgabe[] {
    const [einziger, ...weitere] = gefunden;
    if (einziger !== undefined && weitere.length === 0) return [{ ...aufgabe, zeile: einziger }];
    if (!aufgabe.istReparatur)
      this.ausgelassen.set(aufgabe.schluessel, einziger === undefined ? 'verschwunden' : 'doppelt');
    // Rows without a key, or with one that others have too, can only be told by their place.
    else if (gefunden.includes(aufgabe.zeile)) return [aufgabe];
    else if (einziger !== undefined) this.verlorene.push(aufgabe);
    return [];
  }

  private async falsche(reste: readonly Aufgabe[]): Promise<readonly Ort[]> {
    if (this.istStumm) return [];
    return falscheStellen(this.excel, { ...this.auftrag, einzeln: false }, reste).catch((fehler: unknown) => {
      this.ablehnung = ablehnungVon(fehler);
      return [{ art: 'mappe' }];
    });
  }
}
