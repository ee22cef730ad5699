/** Ways to break the real manifest, one rule at a time. */
import { readFileSync } from 'node:fs';

/** The manifest of the project. */
export const MANIFEST = readFileSync('manifest.xml', 'utf8');

const SHORT_ENGLISH = '<bt:Override Locale="en-US" Value="Task pane"/>';
const LONG_GERMAN = /<bt:String id="Taskpane.Tooltip" DefaultValue="([^"]*)"/.exec(MANIFEST)?.[1] ?? '';
const BUTTON = /<Control [\s\S]*?<\/Control>/.exec(MANIFEST)?.[0] ?? '';

/** What is broken, the passage and what stands in its place, and the sentence that it must lead to. */
export const BROKEN: readonly (readonly [what: string, from: string, to: string, sentence: RegExp])[] = [
  [
    'vertauschte Elemente',
    '<ProviderName>Integrationstool</ProviderName>\n  <DefaultLocale>de-DE</DefaultLocale>',
    '<DefaultLocale>de-DE</DefaultLocale>\n  <ProviderName>Integrationstool</ProviderName>',
    /^Zeile 10: <ProviderName> muss unter <OfficeApp> vor <DefaultLocale> stehen\.$/,
  ],
  [
    'ein fremdes Element',
    '<Permissions>',
    '<Erlaubnis/><Permissions>',
    /<Erlaubnis> ist unter <OfficeApp> nicht vorgesehen/,
  ],
  [
    'vertauschte Ressourcen im neuen Teil',
    '<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>\n                    <SourceLocation resid="Taskpane.Url"/>',
    '<SourceLocation resid="Taskpane.Url"/><TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
    /<TaskpaneId> muss unter <Action> vor <SourceLocation> stehen/,
  ],
  [
    'ein fehlendes Element',
    '<Permissions>ReadWriteDocument</Permissions>',
    '',
    /^Zeile 2: Unter <OfficeApp> fehlt <Permissions>\.$/,
  ],
  ['eine Id, die keine ist', '<Id>b3c61a52', '<Id>b3c61a5', /Die Id „.*“ ist keine GUID/],
  [
    'eine dreiteilige Version',
    '.0</Version>',
    '</Version>',
    /^Die Version „\d+\.\d+\.\d+“ hat nicht die Form 1\.2\.3\.4\.$/,
  ],
  [
    'eine andere Version als die des Pakets',
    '<Version>',
    '<Version>1',
    /^Das Manifest hat die Version 1\S+\.0, zu package\.json gehört \S+\.0\.$/,
  ],
  [
    'einen Verweis ins Leere',
    '<Label resid="Group.Label"/>',
    '<Label resid="Gruppe"/>',
    /<Label> verweist auf „Gruppe“, das es unter <Resources> nicht gibt/,
  ],
  [
    'einen Verweis auf die falsche Art',
    '<Label resid="Group.Label"/>',
    '<Label resid="Taskpane.Tooltip"/>',
    /<Label> braucht einen Eintrag aus <bt:ShortStrings>, „Taskpane\.Tooltip“ steht in <bt:LongStrings>/,
  ],
  [
    'eine unbenutzte Ressource',
    '<bt:Url id="Commands.Url"',
    '<bt:Url id="Alt.Url" DefaultValue="https://localhost:3000/alt.html"/><bt:Url id="Commands.Url"',
    /Die Ressource „Alt\.Url“ wird nirgends benutzt/,
  ],
  [
    'eine doppelte Kennung',
    '<bt:Url id="Taskpane.Url"',
    '<bt:Url id="Commands.Url" DefaultValue="https://localhost:3000/x.html"/><bt:Url id="Taskpane.Url"',
    /„Commands\.Url“ ist doppelt vergeben/,
  ],
  [
    'eine zu lange Kennung',
    '<bt:Url id="Commands.Url"',
    `<bt:Url id="${'C'.repeat(33)}"`,
    /muss 1 bis 32 Zeichen lang sein/,
  ],
  [
    'einen zu langen kurzen Text',
    'DefaultValue="Aufgabenbereich"',
    `DefaultValue="${'a'.repeat(126)}"`,
    /Der Text von „Taskpane\.Label“ hat 126 Zeichen, erlaubt sind 1 bis 125/,
  ],
  [
    'einen zu langen englischen Text',
    SHORT_ENGLISH,
    `<bt:Override Locale="en-US" Value="${'a'.repeat(126)}"/>`,
    /„Taskpane\.Label“ hat 126 Zeichen/,
  ],
  [
    'einen zu langen langen Text',
    LONG_GERMAN,
    'a'.repeat(251),
    /„Taskpane\.Tooltip“ hat 251 Zeichen, erlaubt sind 1 bis 250/,
  ],
  [
    'einen leeren Text',
    'DefaultValue="Aufgabenbereich"',
    'DefaultValue=""',
    /„Taskpane\.Label“ hat 0 Zeichen/,
  ],
  [
    'einen Text ohne englische Fassung',
    SHORT_ENGLISH,
    '',
    /Der Text von „Taskpane\.Label“ hat keine Fassung für en-US/,
  ],
  [
    'einen Namen ohne englische Fassung',
    '<Override Locale="en-US" Value="Integrationstool"/>',
    '',
    /Der Text von <DisplayName> hat keine Fassung für en-US/,
  ],
  [
    'eine Adresse ohne https',
    '<SourceLocation DefaultValue="https://',
    '<SourceLocation DefaultValue="http://',
    /„http:\/\/localhost:3000\/taskpane\.html“ ist keine https-Adresse/,
  ],
  [
    'einen zweiten Server',
    '<bt:Url id="Commands.Url" DefaultValue="https://localhost:3000',
    '<bt:Url id="Commands.Url" DefaultValue="https://example.org',
    /„https:\/\/example\.org\/commands\.html“ liegt nicht auf https:\/\/localhost:3000/,
  ],
  [
    'ein Symbol, das es nicht gibt',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"/>',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/logo.png"/>',
    /Das Symbol „assets\/icons\/logo\.png“ gibt es nicht/,
  ],
  [
    'ein Symbol in der falschen Größe',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"/>',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-16.png"/>',
    /icon-16\.png“ hat 16×16 Pixel, verlangt sind 32×32/,
  ],
  [
    'ein Symbol des Menübands in der falschen Größe',
    '<bt:Image id="Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-80.png"/>',
    '<bt:Image id="Icon.80" DefaultValue="https://localhost:3000/assets/icons/icon-64.png"/>',
    /icon-64\.png“ hat 64×64 Pixel, verlangt sind 80×80/,
  ],
  [
    'eine fehlende Symbolgröße',
    '<bt:Image size="80" resid="Icon.80"/>',
    '',
    /Unter <Icon> fehlt die Größe 80/,
  ],
  [
    'keinen Aufgabenbereich, der sich von selbst öffnet',
    'Office.AutoShowTaskpaneWithDocument',
    'Aufgabenbereich',
    /Genau eine Schaltfläche muss die TaskpaneId .* haben, gefunden: 0/,
  ],
  [
    'zwei Aufgabenbereiche, die sich von selbst öffnen',
    BUTTON,
    BUTTON + BUTTON,
    /Genau eine Schaltfläche muss die TaskpaneId .* haben, gefunden: 2/,
  ],
  [
    'eine doppelte Schaltfläche',
    'id="Integrationstool.Hilfe"',
    'id="Integrationstool.Aufgabenbereich"',
    /„Integrationstool\.Aufgabenbereich“ ist doppelt vergeben/,
  ],
  [
    'zwei Aufgabenbereiche mit derselben Id',
    '<TaskpaneId>Integrationstool.Hilfe<',
    '<TaskpaneId>Office.AutoShowTaskpaneWithDocument<',
    /„Office\.AutoShowTaskpaneWithDocument“ ist doppelt vergeben/,
  ],
  [
    'eine Schaltfläche, die nichts tut',
    /<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>/.exec(MANIFEST)?.[0] ?? '',
    '',
    /Diese Schaltfläche tut nichts/,
  ],
  [
    'eine Aktion, die es nicht gibt',
    '<Action xsi:type="ExecuteFunction">',
    '<Action xsi:type="Tanze">',
    /Die Aktion „Tanze“ ist nicht vorgesehen/,
  ],
  [
    'eine Aktion ohne Funktion',
    '<FunctionName>neuBerechnen</FunctionName>',
    '',
    /Der Aktion ExecuteFunction fehlt <FunctionName>/,
  ],
  [
    'eine Funktion, die niemand gebunden hat',
    '<FunctionName>neuBerechnen<',
    '<FunctionName>rechne<',
    /Die Funktion „rechne“ ist in src\/commands nicht gebunden/,
  ],
  [
    'eine gebundene Funktion ohne Schaltfläche',
    '<FunctionName>zuruecknehmen<',
    '<FunctionName>neuBerechnen<',
    /Die gebundene Funktion „zuruecknehmen“ hat keine Schaltfläche/,
  ],
  ['eine Seite, die niemand baut', 'hilfe.html', 'help.html', /Die Seite „help\.html“ wird nicht gebaut/],
];
