/**
 * Words that passphrases are made of again and again, written for this project: what everybody takes, what stands on the desk of a
 * jobcenter, seasons and places. Variants (capitals, digits for letters, years, signs behind) follow from the estimate.
 */
export const GAENGIGE: readonly string[] = `
passwort kennwort losungswort geheim geheimnis geheimwort vertraulich zugang schluessel schlüssel tresor safe code pin sicher sicherheit
password secret welcome letmein login admin administrator master root user test testtest probe muster beispiel start computer laptop
internet windows office excel outlook microsoft google facebook samsung iphone android
jobcenter arbeitsamt arbeitsagentur agentur bundesagentur arbeit arbeitsvermittlung vermittlung fallmanagement fallmanager fallmanagerin
integration integrationstool integrationsfachkraft fachkraft leistung leistungsabteilung sachbearbeiter sachbearbeiterin teamleitung
vermerk vermerke vertretung wiedervorlage wiederherstellung profiling kunde kunden kundennummer buergergeld bürgergeld grundsicherung
sozialamt sozialgesetzbuch rathaus stadtverwaltung verwaltung behoerde behörde buero büro amt arbeitslos feierabend wochenende urlaub
hallo halloo hallihallo willkommen moin servus guten morgen gutenmorgen gutentag danke bitte
schatz schatzi schatzie maus mausi hase hasi liebe liebling ichliebedich ichliebdich baby engel sonnenschein sonne stern sternchen
prinzessin prinz zuckerpuppe schnucki knuddel teddy snoopy pumuckl schmetterling blume regenbogen freundschaft familie mama papa oma
hund katze pferd sommer winter herbst fruehling frühling ostern weihnachten silvester
montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar maerz märz april mai juni juli august september oktober november dezember
fussball fußball bayern borussia dortmund schalke schalke04 werder hertha arsenal hsv bvb wsv eintracht koeln köln gladbach leverkusen
superman batman starwars pokemon harrypotter dragon monkey sunshine princess football iloveyou trustno1 shadow qwerty qwertz
deutschland europa wuppertal elberfeld barmen vohwinkel cronenberg ronsdorf beyenburg langerfeld oberbarmen schwebebahn solingen
remscheid velbert hagen duesseldorf düsseldorf essen bochum duisburg oberhausen gelsenkirchen krefeld moenchengladbach aachen bonn
muenster münster bielefeld paderborn siegen hamm recklinghausen bottrop herne witten iserlohn ratingen neuss
berlin hamburg muenchen münchen frankfurt stuttgart leipzig dresden hannover nuernberg nürnberg bremen mannheim karlsruhe wiesbaden
augsburg braunschweig chemnitz kiel magdeburg freiburg luebeck lübeck erfurt mainz rostock kassel potsdam saarbruecken ludwigshafen
oldenburg osnabrueck heidelberg darmstadt regensburg wuerzburg würzburg ingolstadt wolfsburg ulm goettingen bremerhaven trier jena
nordrhein westfalen nordrheinwestfalen nrw sachsen thueringen thüringen hessen niedersachsen schleswigholstein brandenburg saarland
tuerkei türkei istanbul polen italien mallorca
1q2w3e4r5t6z 1q2w3e4r 1qay2wsx 1qaz2wsx qayxsw yxcvbnm asdfgh 0815 4711 08154711 007007 abc123 abcd1234 123abc a1b2c3d4
`
  .trim()
  .split(/\s+/);
