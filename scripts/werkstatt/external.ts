/**
 * The one script that the local server adds to the pane's pages: it makes the frame believe that Excel on Windows
 * is around it. It must run before office.js.
 */
import { createExternal } from './officeExternal';
import type { WerkstattWindow } from './paneHost';

const { paneHost } = window.parent as unknown as WerkstattWindow;
if (paneHost) Object.defineProperty(window, 'external', { value: createExternal(paneHost) });
