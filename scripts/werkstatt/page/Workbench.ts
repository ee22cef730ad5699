/**
 * The open workbook with the stand-in host around it: what the pane and the person at the grid work on together.
 * It must not know the page.
 */
import { Book, type BookEvent, type Excelize } from '../../../test/host/book/Book';
import { HostCore } from '../../../test/host/HostCore';
import { Person } from '../../../test/host/Person';
import type { PaneHost, Theme } from '../paneHost';
import { checked } from '../../../test/host/book/checked';
import { type Chart, readCharts } from './charts';
import { type FormatRule, readFormatRules } from './conditionalFormats';
import { readParts } from './packageText';

/** How Excel is set up. */
export interface Setup {
  readonly requirementSet: string;
  readonly theme: Theme;
}

/** One workbook in one Excel. */
export class Workbench {
  readonly book: Book;
  readonly core: HostCore;
  readonly person: Person;
  charts: readonly Chart[] = [];
  formatRules: readonly FormatRule[] = [];
  /** Hears of every event in the workbook, whoever caused it. */
  onEvent: (event: BookEvent) => void = () => undefined;
  /** Called after every batch of the pane, with the time it took in milliseconds. */
  afterBatch: (milliseconds: number) => void = () => undefined;

  constructor(
    excelize: Excelize,
    xlsx: Uint8Array,
    private readonly setup: Setup,
  ) {
    this.book = new Book(excelize, xlsx);
    this.core = new HostCore(this.book, { requirementSet: setup.requirementSet });
    this.person = new Person(this.book);
    this.readPackage(xlsx);
    this.announceToo();
  }

  /** Reads anew what only the package tells; to be called when rows or sheets have moved. */
  readPackage(xlsx = checked(this.book.file.WriteToBuffer()).buffer as Uint8Array): void {
    const text = readParts(xlsx);
    this.charts = readCharts(text);
    this.formatRules = readFormatRules(text);
  }

  /** The host for the pane's frame. */
  paneHost(): PaneHost {
    return {
      ...this.setup,
      execute: (body) => this.execute(body),
      listen: (push) => this.listen(push),
    };
  }

  private listen(push: (message: string) => void): void {
    // As in Excel, events arrive after whatever caused them is done.
    this.core.listen((message) => setTimeout(() => push(message)));
  }

  private announceToo(): void {
    const others = this.book.announce;
    this.book.announce = (event) => {
      others(event);
      this.onEvent(event);
    };
  }

  private async execute(body: string): Promise<string> {
    // Excel answers from another process: never in the same turn.
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    const reply = this.core.execute(body);
    this.afterBatch(performance.now() - start);
    return reply;
  }
}
