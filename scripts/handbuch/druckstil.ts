/** How the printed handbook looks: A4, own page numbers, each page of the handbook on a new sheet. */

/** The style of the whole document. @param fuss stands at the foot of each sheet, beside its number. */
export function druckstil(fuss: string): string {
  return `
@page {
  size: A4;
  margin: 16mm 18mm 18mm 20mm;
  @bottom-left { content: ${JSON.stringify(fuss)}; font: 8.5pt 'Open Sans', sans-serif; }
  @bottom-right { content: 'Seite ' counter(page) ' von ' counter(pages); font: 8.5pt 'Open Sans', sans-serif; }
}
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 10.5pt/1.42 'Open Sans', sans-serif; hyphens: auto; }
section + section { break-before: page; }
section::after { content: ''; display: block; clear: both; }
h1 { margin: 0 0 4mm; font-size: 18pt; line-height: 1.25; hyphens: manual; }
h2 { margin: 5mm 0 2mm; font-size: 12.5pt; line-height: 1.3; clear: both; break-after: avoid; hyphens: manual; }
p, ol, ul { margin: 0 0 2.5mm; orphans: 3; widows: 3; }
ol, ul { padding-left: 6mm; }
li { margin-bottom: 0.8mm; break-inside: avoid; }
a { color: inherit; }
.inhalt { display: flex; align-items: baseline; gap: 2mm; text-decoration: none; }
.inhalt i { flex: 1; border-bottom: 1px dotted #555; }
table { width: 100%; margin: 0 0 3.5mm; border-collapse: collapse; clear: both; font-size: 9.5pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm 2mm 1mm 0; border-bottom: 0.5pt solid #999; text-align: left; vertical-align: top; }
th { border-bottom: 1pt solid #000; }
.bild { display: block; break-inside: avoid; margin-bottom: 3mm; }
.bild img { display: block; width: 100%; border: 0.5pt solid #999; }
.bild small { display: block; margin-top: 1mm; font-size: 8pt; line-height: 1.3; color: #333; hyphens: auto; }
.hoch { float: right; clear: right; width: 66mm; margin-left: 6mm; }
`;
}
