/**
 * The workbook while it is being built: excelize with every refusal turned into an exception, styles by name,
 * and the few facts that excelize cannot write itself and that are put into the package afterwards.
 */
import type { NewFile } from 'excelize-wasm';
import { check, type Excelize } from './excelize';
import { SheetBuilder, type SheetHost } from './sheetBuilder';
import { DRUCK_TEXT } from './sheetTexts';
import { CONDITIONAL_STYLES, type ConditionalStyleName } from './accents';
import { STYLES, type StyleName } from './styles';

/** What stands around the printed pages of a workbook. */
export interface Seitenrand {
  /** What the workbook is called, at the top. */
  readonly mappe: string;
  /** What is to be heeded, at the bottom. */
  readonly schutz: string;
}

/** The whole workbook; sheets are added in their order. */
export class TemplateBuilder implements SheetHost {
  private readonly styles = new Map<StyleName, number>();
  private readonly conditionalStyles = new Map<ConditionalStyleName, number>();
  readonly sheets: SheetBuilder[] = [];
  /** Every name with the cells it stands for. */
  readonly names = new Map<string, string>();

  readonly file: NewFile;

  /** @param seitenrand what stands around its printed pages. */
  constructor(
    readonly excelize: Excelize,
    readonly seitenrand: Seitenrand = DRUCK_TEXT,
  ) {
    this.file = excelize.NewFile();
  }

  /** Adds the next sheet; the first takes the place of the one excelize starts with. */
  addSheet(name: string): SheetBuilder {
    if (this.sheets.length === 0) check(this.file.SetSheetName('Sheet1', name));
    else check(this.file.NewSheet(name));
    const sheet = new SheetBuilder(this, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Id of a cell style, created on first use. */
  styleId(name: StyleName): number {
    const known = this.styles.get(name);
    if (known !== undefined) return known;
    const { style } = check(this.file.NewStyle(STYLES[name]));
    this.styles.set(name, style);
    return style;
  }

  /** Id of a conditional style, created on first use. */
  conditionalStyleId(name: ConditionalStyleName): number {
    const known = this.conditionalStyles.get(name);
    if (known !== undefined) return known;
    const { style } = check(this.file.NewConditionalStyle(CONDITIONAL_STYLES[name]));
    this.conditionalStyles.set(name, style);
    return style;
  }

  /** Defines a workbook-wide name. */
  defineName(name: string, refersTo: string): void {
    check(this.file.SetDefinedName({ Name: name, RefersTo: refersTo }));
    this.names.set(name, refersTo);
  }
}
