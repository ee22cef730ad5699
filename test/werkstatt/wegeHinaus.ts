/** Every way in which something in a page can turn to another place, each to a host of its own: `<way>.fremd.invalid`. */

/** What a page loads by itself; a content security policy can forbid it. Runs in the page and gives the names of the ways. */
export function ladeVonFremden(): string[] {
  const element =
    (tag: string, attribut: string, mehr: Record<string, string> = {}) =>
    (ziel: string) => {
      const neu = document.createElement(tag);
      for (const [name, wert] of Object.entries({ ...mehr, [attribut]: ziel })) neu.setAttribute(name, wert);
      document.body.append(neu);
    };
  const stil = (regel: (ziel: string) => string) => (ziel: string) => {
    const neu = document.createElement('style');
    neu.textContent = regel(ziel);
    document.head.append(neu);
  };
  const wege: Record<string, (ziel: string) => unknown> = {
    fetch: (ziel) => fetch(ziel, { mode: 'no-cors' }).catch(() => undefined),
    xhr: (ziel) => {
      const anfrage = new XMLHttpRequest();
      anfrage.open('GET', ziel);
      anfrage.send();
    },
    beacon: (ziel) => navigator.sendBeacon(ziel, 'x'),
    ereignisse: (ziel) => new EventSource(ziel),
    websocket: (ziel) => new WebSocket(ziel.replace('http:', 'ws:')),
    bild: (ziel) => (new Image().src = ziel),
    schrift: (ziel) => new FontFace('fremd', `url(${ziel})`).load().catch(() => undefined),
    hintergrund: stil((ziel) => `html { background: url(${ziel}) }`),
    stilimport: stil((ziel) => `@import url(${ziel});`),
    skript: element('script', 'src'),
    blatt: element('link', 'href', { rel: 'stylesheet' }),
    vorab: element('link', 'href', { rel: 'prefetch' }),
    voraus: element('link', 'href', { rel: 'preload', as: 'script' }),
    modul: element('link', 'href', { rel: 'modulepreload' }),
    rahmen: element('iframe', 'src'),
    objekt: element('object', 'data'),
    film: element('video', 'src', { preload: 'auto' }),
    arbeiter: (ziel) => new Worker(URL.createObjectURL(new Blob([`importScripts('${ziel}')`]))),
  };
  for (const [name, gehe] of Object.entries(wege)) gehe(`http://${name}.fremd.invalid/`);
  return Object.keys(wege);
}

/** What no policy forbids: opening a window and going there. Runs in the page and gives the ways. */
export function geheZuFremden(): string[] {
  window.open('http://fenster.fremd.invalid/');
  location.href = 'http://seite.fremd.invalid/';
  return ['fenster', 'seite'];
}
