/** What the workbook part itself says: sheets, defined names, date system. */
import { PaketError } from '../fehler';
import { type Element, istFalsch, istWahr } from '../xml/element';
import { liesXml } from '../xml/liesXml';

/** A defined name; `blatt` is the position of the sheet that it is only valid on. */
export interface Definition {
  readonly name: string;
  readonly bezug: string;
  readonly blatt: number | null;
}

export interface Mappenteil {
  readonly blaetter: readonly { readonly name: string; readonly beziehung: string; readonly id: string }[];
  readonly namen: readonly Definition[];
  /** Whether days are counted from 1904. */
  readonly ab1904: boolean;
  /** Whether results of formulas may be none, or those of earlier inputs. */
  readonly istUngerechnet: boolean;
}

/** @throws PaketError where the part is no workbook. */
export function liesMappenteil(xml: string, pfad: string): Mappenteil {
  const blaetter: Mappenteil['blaetter'][number][] = [];
  const namen: Definition[] = [];
  let [ab1904, istUngerechnet] = [false, false];
  let bezug: string | null = null;
  liesXml(xml, pfad, {
    auf: (element) => {
      if (element.tiefe === 0 && !element.ist('workbook')) throw new PaketError('keineArbeitsmappe', pfad);
      if (element.ist('definedName')) bezug = '';
      else if (element.ist('workbookPr')) ab1904 ||= istWahr(element.attribut('date1904'));
      else if (element.ist('calcPr')) istUngerechnet ||= willRechnen(element);
      else if (element.ist('sheet') && element.tiefe === 2) blaetter.push(blattVon(element));
    },
    inhalt: (text) => {
      if (bezug !== null) bezug += text;
    },
    zu: (element) => {
      if (bezug === null || !element.ist('definedName')) return;
      namen.push(definition(element, bezug));
      bezug = null;
    },
  });
  return { blaetter, namen, ab1904, istUngerechnet };
}

/**
 * Excel says when it saved before it had calculated everything. Programs that calculate nothing ask Excel to do so when it opens the
 * file; some of them leave 0 as the result of each formula.
 */
function willRechnen(element: Element): boolean {
  return istFalsch(element.attribut('calcCompleted')) || istWahr(element.attribut('fullCalcOnLoad'));
}

function blattVon(element: Element): Mappenteil['blaetter'][number] {
  return {
    name: element.attribut('name') ?? '',
    beziehung: element.beziehung ?? '',
    id: element.attribut('sheetId') ?? '',
  };
}

function definition(element: Element, bezug: string): Definition {
  const blatt = element.attribut('localSheetId');
  return {
    name: element.attribut('name') ?? '',
    bezug: bezug.trim(),
    blatt: blatt === undefined ? null : Number(blatt),
  };
}
