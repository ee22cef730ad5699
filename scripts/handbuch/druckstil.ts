/** How the printed handbook looks: A4, own page numbers, each page of the handbook on a new sheet. */

/** The style of the whole document. @param fuss stands at the foot of each sheet, beside its number. */
export function druckstil(fuss: string): string {
  return `
@page {
  size: A4;
  margin: 15mm 18mm 17mm 20mm;
  @bottom-left { content: ${JSON.stringify(fuss)}; font: 8.5pt 'Open Sans', sans-serif; }
  @bottom-right { content: 'Seite ' counter(page) ' von ' counter(pages); font: 8.5pt 'Open Sans', sans-serif; }
}
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 10pt/1.38 'Open Sans', sans-serif; hyphens: auto; }
section + section { break-before: page; }
section { display: flow-root; }
/* A picture stays beside its words. */
section > div:has(.bild) { break-inside: avoid; }
h1 { margin: 0 0 3.5mm; font-size: 17pt; line-height: 1.25; hyphens: manual; }
h2 { margin: 4mm 0 1.5mm; font-size: 12pt; line-height: 1.3; clear: both; break-after: avoid; hyphens: manual; }
p, ol, ul { margin: 0 0 2mm; orphans: 3; widows: 3; }
ol, ul { padding-left: 6mm; }
li { margin-bottom: 0.6mm; break-inside: avoid; }
a { color: inherit; }
.inhalt { display: flex; align-items: baseline; gap: 2mm; text-decoration: none; }
.inhalt i { flex: 1; border-bottom: 1px dotted #555; }
table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; clear: both; font-size: 9pt; line-height: 1.32; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.5pt solid #999; text-align: left; vertical-align: top; }
th { border-bottom: 1pt solid #000; }
.bild { display: block; break-inside: avoid; margin-bottom: 2mm; }
.bild img { display: block; width: 100%; border: 0.5pt solid #999; }
.bild small { display: block; margin-top: 0.5mm; font-size: 7.5pt; line-height: 1.3; color: #333; hyphens: auto; }
.hoch { float: right; clear: right; width: 54mm; margin-left: 6mm; }
.quer { width: 130mm; }
`;
}
