import { pruefeAdresse } from '../../../scripts/release/adresse';

/** The sentence that a text leads to; empty where it is an address. */
function satz(text: string | undefined): string {
  const pruefung = pruefeAdresse(text);
  return pruefung.ok ? '' : pruefung.satz;
}

describe('eine Adresse', () => {
  it.each([
    ['https://server.haus.de', 'https://server.haus.de'],
    ['https://server.haus.de/', 'https://server.haus.de'],
    ['https://server.haus.de/integrationstool/', 'https://server.haus.de/integrationstool'],
    ['https://server.haus.de/integrationstool///', 'https://server.haus.de/integrationstool'],
    ['HTTPS://Server.Haus.DE/A', 'https://server.haus.de/A'],
    ['https://server:8443/a/b', 'https://server:8443/a/b'],
    ['https://server:443/a', 'https://server/a'],
    ['https://intranet/a/../b/', 'https://intranet/b'],
    ['https://localhost:3000', 'https://localhost:3000'],
    ['https://müller.de/prüfung', 'https://xn--mller-kva.de/pr%C3%BCfung'],
    ['https://[::1]/a', 'https://[::1]/a'],
  ])('%s ist %s', (text, adresse) => {
    expect(pruefeAdresse(text)).toEqual({ ok: true, adresse });
  });
});

describe('was keine ist, wird mit einem Satz abgelehnt', () => {
  it.each([
    [undefined, '--adresse fehlt: die https-Adresse'],
    ['', '--adresse fehlt'],
    ['  ', '--adresse fehlt'],
    ['server.haus.de', 'Sie muss mit https:// beginnen'],
    ['//server.haus.de', 'Sie muss mit https:// beginnen'],
    ['server.haus.de:8443/a', 'nur über https'],
    ['http://server.haus.de', 'nur über https'],
    ['file:///c/dist', 'nur über https'],
    ['https://', 'Es fehlt der Server'],
    ['https:///integrationstool', 'Es fehlt der Server'],
    ['https:server.haus.de', 'Es fehlt der Server'],
    ['https://?a', 'Es fehlt der Server'],
    ['https://server:99999', 'Es fehlt der Server'],
    ['https://name:geheim@server.haus.de', 'Name und Passwort'],
    ['https://server.haus.de/?v=1', 'ohne „?“ und „#“'],
    ['https://server.haus.de/?', 'ohne „?“ und „#“'],
    ['https://server.haus.de/#oben', 'ohne „?“ und „#“'],
    ['https://server.haus.de/taskpane.html', 'keine einzelne Seite'],
    ['https://server.haus.de/manifest.xml/', 'kein Manifest'],
    ['https://server.haus.de//a', 'Zwei Schrägstriche'],
    ['https://server.haus.de/a//b/', 'Zwei Schrägstriche'],
    ['https://server.haus.de/mein ordner', 'Zeichen, das in keiner Adresse'],
    ['https:\\\\server\\a', 'Zeichen, das in keiner Adresse'],
    ['https://server.haus.de/"onload', 'Zeichen, das in keiner Adresse'],
    ['https://server.haus.de/a\n', 'Zeichen, das in keiner Adresse'],
  ])('%j', (text, teil) => {
    expect(satz(text)).toContain(teil);
  });

  it('und nennt sie, wie sie getippt wurde', () => {
    expect(satz('http://server.haus.de/')).toMatch(/^--adresse „http:\/\/server\.haus\.de\/“: .*\.$/);
  });
});

it('auch beim zehntausendsten Mal, wenn Node den Aufruf längst übersetzt hat', () => {
  const falsche = Array.from({ length: 10_000 }, () => pruefeAdresse('https://müller.de/prüfung')).filter(
    ({ ok }) => !ok,
  );
  expect(falsche).toEqual([]);
});
