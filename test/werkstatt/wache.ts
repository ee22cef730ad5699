/** Notes, as sentences, what must never happen in a page of the tests. */
import type { Page } from 'playwright-core';

/** Watches a page, and every window that it opens: errors, what the content security policy stops, requests to anywhere else. */
export function bewache(page: Page, eigene: string, maengel: string[]): void {
  const pruefe = (url: string): void => {
    const istEigen = url.startsWith(eigene) || /^(data|blob|about):/.test(url);
    if (!istEigen) maengel.push(`Anfrage an fremde Stelle: ${url}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') maengel.push(`Konsole: ${message.text()}`);
  });
  page.on('pageerror', (error) => maengel.push(`Fehler: ${error.stack ?? error.message}`));
  page.on('request', (request) => pruefe(request.url()));
  page.on('websocket', (socket) => pruefe(socket.url()));
  page.on('popup', (fenster) => {
    pruefe(fenster.url());
    bewache(fenster, eigene, maengel);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) maengel.push(`${response.status()} ${response.url()}`);
  });
}
