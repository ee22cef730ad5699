/** A session with an Excel that does not answer one of its requests, or answers it late; time goes on only as far as needed. */
import { setImmediate as naechsteRunde } from 'node:timers/promises';
import { createExcelFallmappe } from '../../src/excel/excelFallmappe';
import { createSitzung } from '../../src/mappe/ablauf';
import type { Sitzung } from '../../src/mappe/sitzung';
import { openHost, type StandInHost } from '../host/nodeHost';
import { antwort } from './aktualisieren';
import { BEIWERK, MAPPENBEREICHE } from './bereiche';
import { ZUSATZ } from './faelle';
import { JETZT } from './mappe';
import { Testuhr } from './uhr';

/** What becomes of a request: it never reaches the workbook, or it does and its answer does not come back. */
export type Stoerart = 'verloren' | 'ausgefuehrt';

export interface StummesExcel {
  readonly host: StandInHost;
  readonly sitzung: Sitzung;
  readonly uhr: Testuhr;
  /** Whether the planned request was sent. */
  readonly istVerstummt: boolean;
  /** From the n-th request on (0 = the next) so many of them are not answered. */
  verstumme(anfrage: number, art: Stoerart, anzahl?: number): void;
  /** What was held is carried out or answered now, and so is everything to come. */
  antworte(): void;
  /** Lets everything come to its end that ends; time goes on where nothing else does. */
  ruhe(): Promise<void>;
}

/** Far more turns than anything takes. */
const RUNDEN = 5_000;

/** Opens a session; nothing is read yet. */
export async function stummesExcel(xlsx: Uint8Array): Promise<StummesExcel> {
  const host = await openHost(xlsx);
  const uhr = new Testuhr();
  const { excel } = host;
  const mappe = createExcelFallmappe({
    excel,
    wecker: uhr.wecker,
    bereiche: MAPPENBEREICHE,
    fetch: antwort,
  });
  const sitzung = createSitzung(mappe, {
    jetzt: () => JETZT,
    warten: () => naechsteRunde(),
    zusatz: () => ZUSATZ,
    anfang: BEIWERK,
  });
  let [anfrage, gehalten, verstummt] = [0, [] as (() => void)[], false];
  const halt = (von: number, anzahl: number) => (): void | Promise<void> => {
    const nummer = anfrage++;
    if (nummer < von || nummer >= von + anzahl) return;
    verstummt = true;
    return new Promise((resolve) => gehalten.push(resolve));
  };
  const horche = (): void => {
    host.before(() => undefined);
    host.after(() => undefined);
  };
  return {
    host,
    sitzung,
    uhr,
    get istVerstummt() {
      return verstummt;
    },
    verstumme: (von, art, anzahl = 1) => {
      [anfrage, verstummt] = [0, false];
      horche();
      (art === 'verloren' ? host.before : host.after)(halt(von, anzahl));
    },
    antworte: () => {
      horche();
      const alle = gehalten;
      gehalten = [];
      alle.forEach((weiter) => weiter());
    },
    ruhe: async () => {
      let still = 0;
      let runden = 0;
      while (still < 30) {
        if (++runden > RUNDEN) throw new Error(`no rest: ${JSON.stringify(host.traffic.log.slice(-4))}`);
        const vorher = host.traffic.roundTrips;
        await naechsteRunde();
        still = host.traffic.roundTrips === vorher ? still + 1 : 0;
        if (still < 30) continue;
        if (!uhr.tickt && sitzung.zustand().vorgang !== null) throw new Error('nobody waits');
        if (!uhr.tickt) return;
        uhr.weiter();
        still = 0;
      }
    },
  };
}
