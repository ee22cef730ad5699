/** What marks a workbook as a Fallmappe beside its tables and names: template, version, passport. */

/** Version of the template; rises with every change of names, tables or headers. */
export const VORLAGE_ID = 'Fallmappe';
export const VORLAGE_VERSION = 3;

/** Sheets that no Bereich owns. Only a first name: a renamed sheet is found by its content. */
export const BLATT = { anleitung: 'Anleitung', pass: '_Integrationstool' } as const;

/** Whether a sheet is very hidden: nobody is to see or change it by hand. */
export function istVerborgen(blatt: string): boolean {
  return blatt.startsWith('_');
}

/** Keys of the passport on the very hidden sheet, column A; their values stand in column B. */
export const PASS_SCHLUESSEL = {
  vorlage: 'Vorlage',
  version: 'Version',
  regelwerk: 'Regelwerk',
  inventar: 'Inventar',
  verlaufStand: 'Verlaufsstand',
  bereiche: 'Bereiche',
} as const;
