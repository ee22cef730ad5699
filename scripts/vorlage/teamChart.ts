/** The native charts of the sheet „Team“. Their numbers stand above them in cells, so that they never are the only source. */
import { CHART_FONT } from './accents';
import type { TemplateBuilder } from './builder';
import { absolute } from './cells';
import { check } from './excelize';
import type { SheetBuilder } from './sheetBuilder';
import { ACCENT } from './styleParts';
import { ERSTE, R1, R3, SPALTE, ZEILE } from './teamAufbau';
import { TEAM_TEXT } from './teamTexte';

const HEIGHT = 286;
const GAP = 40;

interface Balken {
  readonly zelle: string;
  readonly breite: number;
  readonly titel: string;
  readonly alternativ: string;
  /** What the bars are called where somebody asks Excel. */
  readonly name: string;
  readonly kategorien: string;
  readonly werte: string;
}

const DIAGRAMME: readonly Balken[] = [
  {
    zelle: `D${ZEILE.such.titel}`,
    breite: 524,
    titel: TEAM_TEXT.diagrammKennungen,
    alternativ: TEAM_TEXT.diagrammKennungenAlternativ,
    name: `${SPALTE.label}${ZEILE.team.gesamt}`,
    kategorien: `${ERSTE}${ZEILE.team.kopf}:${SPALTE.rest}${ZEILE.team.kopf}`,
    werte: `${ERSTE}${ZEILE.team.gesamt}:${SPALTE.rest}${ZEILE.team.gesamt}`,
  },
  {
    zelle: `${R1}${ZEILE.such.titel}`,
    breite: 330,
    titel: TEAM_TEXT.monate,
    alternativ: TEAM_TEXT.diagrammMonateAlternativ,
    name: `${R3}${ZEILE.profil.kopf}`,
    kategorien: `${R1}${ZEILE.monate.erste}:${R1}${ZEILE.monate.letzte}`,
    werte: `${R3}${ZEILE.monate.erste}:${R3}${ZEILE.monate.letzte}`,
  },
];

/** Puts both charts beside the searches. */
export function putTeamCharts(builder: TemplateBuilder, sheet: SheetBuilder): void {
  const range = (address: string): string => `${sheet.name}!${address.split(':').map(absolute).join(':')}`;
  for (const { zelle, breite, titel, alternativ, name, kategorien, werte } of DIAGRAMME)
    check(
      builder.file.AddChart(sheet.name, zelle, {
        Type: builder.excelize.Bar,
        Series: [
          {
            Name: sheet.reference(name),
            Categories: range(kategorien),
            Values: range(werte),
            Fill: { Type: 'pattern', Pattern: 1, Color: [ACCENT] },
            DataLabel: { Font: CHART_FONT },
          },
        ],
        Title: { Paragraph: [{ Text: titel, Font: { ...CHART_FONT, Bold: true } }] },
        Legend: { Position: 'none' },
        XAxis: { Font: CHART_FONT, ReverseOrder: true },
        YAxis: { None: true, Minimum: 0 },
        PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: '0', SourceLinked: false } },
        Dimension: { Width: breite, Height: HEIGHT },
        GapWidth: GAP,
        ShowBlanksAs: 'gap',
        Format: { AltText: alternativ, Name: titel },
      }),
    );
}
