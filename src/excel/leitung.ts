/**
 * The way to Excel on which no request waits for ever. A request past its deadline ends like a refused one, so that nothing
 * that was planned behind it is sent; its late answer is of interest only to who sent a write.
 */
import { type Frist, FRIST_MS, GEDULD_MS, type Verbindung, type Wecker } from '../mappe/frist';

/** The part of office.js the adapter needs. */
export interface ExcelRuntime {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The same with another deadline, where requests have one. */
  readonly mit?: (frist: Frist) => ExcelRuntime;
}

/** No answer came in time. */
export class KeineAntwort extends Error {
  /** @param antwort what may come after all. */
  constructor(readonly antwort: Promise<unknown>) {
    super('no answer within the deadline');
  }
}

/** So many unanswered requests in a row, and the connection counts as gone. */
const WEG_AB = 2;

/** Watches over the requests to one Excel, and tells whenever its way of answering changes. */
export class Wache {
  private unbeantwortet = 0;
  private langsame = 0;
  private stand: Verbindung = 'da';

  constructor(
    private readonly wecker: Wecker,
    private readonly melde: (stand: Verbindung) => void,
  ) {}

  /** The answer, or what it was refused with. @throws KeineAntwort after the deadline. */
  hueten<T>(antwort: Promise<T>, frist: Frist): Promise<T> {
    return new Promise((resolve, reject) => {
      let langsam = 0;
      const geduld = this.wecker(GEDULD_MS, () => this.aendere((langsam = 1), this.unbeantwortet));
      const ende = this.wecker(FRIST_MS[frist], () => {
        this.aendere(-langsam, this.unbeantwortet + 1);
        langsam = 0;
        reject(new KeineAntwort(antwort));
      });
      const beantwortet = (): void => {
        geduld();
        ende();
        this.aendere(-langsam, 0);
        langsam = 0;
      };
      antwort.finally(beantwortet).then(resolve, reject);
    });
  }

  private aendere(langsame: number, unbeantwortet: number): void {
    this.langsame += langsame;
    this.unbeantwortet = unbeantwortet;
    const neu = unbeantwortet >= WEG_AB ? 'weg' : this.langsame > 0 ? 'dauert' : 'da';
    if (neu === this.stand) return;
    this.stand = neu;
    this.melde(neu);
  }
}

/** Excel under such a watch. */
export function leitungZu(excel: ExcelRuntime, wache: Wache, frist: Frist = 'lesen'): ExcelRuntime {
  return {
    mit: (andere) => leitungZu(excel, wache, andere),
    run: (batch) =>
      excel.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = (ergebnis) => wache.hueten(sync(ergebnis), frist);
        return batch(context);
      }),
  };
}

/** The way for requests that take longer, or shorter; one without deadlines stays as it is. */
export function mitFrist(excel: ExcelRuntime, frist: Frist): ExcelRuntime {
  return excel.mit?.(frist) ?? excel;
}
