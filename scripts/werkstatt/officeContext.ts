/**
 * What Excel on Windows tells office.js about itself: the object behind `window.external.GetContext()`.
 * It must not know the workbook.
 */
import type { PaneHost, Theme } from './paneHost';

/** Colours of Office as numbers, as the desktop gives them. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  hell: colours(0xffffff, 0x262626, 0xf3f2f1, 0x262626),
  dunkel: colours(0x262626, 0xffffff, 0x444444, 0xffffff),
  kontrast: colours(0x000000, 0xffffff, 0x000000, 0xffff00),
};

function colours(body: number, text: number, control: number, controlText: number): Record<string, number> {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  };
}

/** The members that office.js asks for; names and types are those of the desktop. */
export function officeContext({ requirementSet, theme }: PaneHost): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'werkstatt',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.17932.20000',
    GetAppUILocale: () => 'de-DE',
    GetAppDataLocale: () => 'de-DE',
    GetDocUrl: () => 'Fallmappe.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: requirementSet, AddinCommands: '1.1' }),
    GetOfficeThemeInfo: () => JSON.stringify(COLOURS[theme]),
    // The pane keeps nothing in the document's settings, so there is nothing to read and nowhere to write.
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
