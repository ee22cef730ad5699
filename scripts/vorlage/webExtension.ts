/**
 * The package parts that ask Excel to open the pane together with the workbook where the add-in is installed. Excel looks for
 * it in the named catalog alone (Microsoft's „Automatically open a task pane with a document“); where it is not, the
 * workbook opens as any other: `visibility` stays 0, so nobody is asked to install anything.
 */
import { version } from '../../package.json';

/** Identity of the add-in as in its manifest; Excel finds the installed add-in by it. */
export const ADD_IN = { id: 'b3c61a52-7f0e-4d7c-9a35-6e1f2f0a9d41', version: `${version}.0` } as const;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const DOCUMENT_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WEB_EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';

/** The catalog through which the add-in gets to people. */
export interface Catalog {
  readonly store: string;
  readonly storeType: 'EXCatalog' | 'FileSystem' | 'Registry';
}

/** The Microsoft 365 admin centre. */
export const CENTRAL: Catalog = { store: 'EXCatalog', storeType: 'EXCatalog' };

/** The catalog that an option names: `zentral`, `querladen` (one computer, for trying it), or the address of a shared folder; null for anything else. */
export function catalogOf(option: string): Catalog | null {
  if (option === 'zentral') return CENTRAL;
  if (option === 'querladen') return { store: 'developer', storeType: 'Registry' };
  return /^\\\\[^\\]+\\[^\\]/.test(option) ? { store: option, storeType: 'FileSystem' } : null;
}

const webExtension = ({
  store,
  storeType,
}: Catalog): string => `${XML}<we:webextension xmlns:we="${WEB_EXTENSIONS}/webextension/2010/11" id="{${ADD_IN.id.toUpperCase()}}">
<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="${escaped(store)}" storeType="${storeType}"/>
<we:alternateReferences/>
<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>
<we:bindings/>
<we:snapshot xmlns:r="${DOCUMENT_RELATIONSHIPS}"/>
</we:webextension>`;

const taskPanes = `${XML}<wetp:taskpanes xmlns:wetp="${WEB_EXTENSIONS}/taskpanes/2010/11">
<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">
<wetp:webextensionref xmlns:r="${DOCUMENT_RELATIONSHIPS}" r:id="rId1"/>
</wetp:taskpane>
</wetp:taskpanes>`;

const taskPaneRelationships = `${XML}<Relationships xmlns="${RELATIONSHIPS}">
<Relationship Id="rId1" Type="${OFFICE_2011}/webextension" Target="webextension1.xml"/>
</Relationships>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The new parts by their path. */
export function webExtensionParts(catalog: Catalog): Readonly<Record<string, string>> {
  return {
    'xl/webextensions/taskpanes.xml': taskPanes,
    'xl/webextensions/webextension1.xml': webExtension(catalog),
    'xl/webextensions/_rels/taskpanes.xml.rels': taskPaneRelationships,
  };
}

/** Entry for the relationships of the package. */
export const PACKAGE_RELATIONSHIP = `<Relationship Id="rIdTaskpanes" Type="${OFFICE_2011}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`;

/** Entries for the list of content types. */
export const CONTENT_TYPES =
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>';
