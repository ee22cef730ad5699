/**
 * 2,048 German words, written for this project: four to eight letters, a to z only, so that they can be typed on any keyboard; none
 * is the beginning of another, and any two differ in more than one letter. Their order counts: `merkworte` reads them by number.
 */
export const WOERTER: readonly string[] = `
abend abfahrt abflug absicht abteil achtsam adjektiv adresse agent ahorn akademie akazie akkord akku
akrobat aktiv akustik album alltag aloe alpaka alpen alphorn alraune altbau alter altstadt amateur ambiente
amboss amethyst amphore amsel amulett analyse ananas anblick andenken anekdote anemone angebot angel angler
anis anker ankunft anlauf anliegen anmut anorak anreise anruf ansage anstand anstieg ansturm antenne antik
antilope antrieb anzahl anzeige anzug apfelmus apparat applaus aprikose april aquarell aquarium arbeit
archiv arena argument arkade arktis armband aroma artig artikel artist aspekt asphalt astern astronom
atelier athlet atlas atom attika aufgabe auflauf aufnahme aufsatz aufstieg auftakt auftrag auftritt aufzug
auktion aula ausbau ausblick ausdruck ausflug ausgang ausland ausruf aussage auster auswahl automat avocado
baby bach backform backhaus backofen badehose bademode badeort badesee badetuch badezeit bagger bahnhof
balance baldrian balken ballade ballett ballon ballsaal balsam bambus banane bande banjo bankett banner
barett bariton barren barsch basalt basilika bassist batterie batzen bauhof baujahr baukran baumhaus
bauplan baustein baustil bauwerk bauzaun bazar beamer bebauung becher becken beere begabt beginn begriff
beherzt behutsam beifall beispiel beitrag bekannt beliebt benimm bequem bereich bergab bergauf berghang
bergsee bergwerk bericht bermuda besen besteck bestimmt betonung bett beutel bewegung biber biegsam bienen
bildband billig bindung binse biologie birkhuhn birne bistro bitte blank blauwal blech blendend blitz block
blond blouson blues bluse bodennah bogen bohne bohrer bohrung bonbon boot bordbuch borke borste botanik
bote bowle boxer branche brandung braten bratsche brauch braun brause brav breit bremse brezel brief
brigade brikett brink brioche brise brokat brombeer bronzen brosche brotkorb brotlaib brotzeit bruder
brummer brummig brunnen brutto buche buchfink buchtel bude bummler bungalow bunt burghof burgtor busch
bussard butze cabrio cafe camper camping campus canyon caravan cello cembalo center chalet champion chance
charme chef chiffre chili chor chrom chronik clever clique clown club code collage collie comic computer
couch coupe cousin cowboy creme curry dachluke dachs damast damm dampfbad dampfer damwild dankbar dasein
datei datum dauernd daunen debatte deckel deichsel dekade dekor delfin delikat delta denkmal deponie depot
design dessert detail deuter deutlich devise dezember dezent dialekt dialog diamant dichter dickicht diele
diener dienst digital dill dinkel diorama diplom direkt dirigent disko diskret diskus distel docht domino
donner doppelt dorn dorsch dotter drachen draht drehbank drehbuch drehung dreieck drift drillich drilling
dritte drohne dromedar drossel duftend dusche dutzend dynamo ebbe ebene echo echse eckball eckbank eckhaus
eckig efeu effekt ehre ehrgeiz ehrlich ehrung eichel eichhorn eidechse eifrig eigelb eigenart eilbote eimer
einblick eindruck einfach einfall eingabe eingang einhorn einkauf einmalig einrad einsatz einsicht eintopf
eintrag einzeln einzug eisbahn eisberg eisblume eisdiele eisern eishalle eistanz eisvogel eiszeit elan elch
elegant element elfe elfmeter elster eltern empfang endlich endlos endspiel endspurt energie enkelin
ensemble entlang entree entwurf enzian epoche epos erbse erdball erdbeere erdgas erdkunde erdnuss erdteil
ereignis erfahren erfinder erfolg erfreut erfunden erholung erker erlebnis ernte erprobt erstaunt ertrag
esche eselsohr espresso essig estragon etage etappe etikett euro event ewig exakt exotisch experte export
express extra fachbuch fachmann fachwerk fackel fahrbahn fahrer fahrplan fahrrad fahrt fair faktor falke
fallobst familie fanfare fantasie farbband farbig fasan faser fassade fassung favorit februar fechter
feinkost feldhase feldmaus feldweg felge fell felsen felswand fenchel fenster ferien ferne fernglas
fernrohr fernweh fertig festival festland festlich festmahl festsaal festung festzug feuer feurig fibel
fichte figur filiale filigran film filter finale findling finger fitness fjord flach flagge flamme flasche
flaum fleckig flexibel flicken flieger fliese flink flipper flirt florist flotte flugbahn flugzeug flut
fohlen fokus folie folklore forelle format formel forscher forum fossil foto foyer frack frage fragment
franse freesie freibad freigabe freitag freizeit freude freund frische frisur frohsinn frosch frost
fruchtig fuchsie fuhre fundort funke funktion funkturm furche futur gabel galant galaxie galeere galerie
galopp garage garantie garbe garn garten gasthof gaukler gaumen gazelle gebiet gebirge geborgen gebrauch
gecko gedanke gedeck gediegen geduld gefieder geige gekonnt gelaunt geld gelee gelehrt gelenk gemalt
gemisch genau genial genie genosse genuss gepard geplant geranie gerecht gerste geruch gesamt gesang
geschenk geschirr geselle gesellig gesicht gespannt gestalt gesund getreide getriebe getupft gewand gewinn
gewiss gewitter giebel ginster gips giraffe gitarre glanz glatt gleich gleis gleiter glimmer glitzer globe
globus glocken golden goldig gondel gong gotik gourmet graben grafik gramm granit granne grashalm grasland
graugans grenze grille grotte grund gruppe guckloch gulasch gummi gurke guss guthaben gutshof gymnast
haarband habicht hafer hain halbmond halle hals hamster handball handtuch handwerk harke harmlos harmonie
harz hasel haube haupt hausboot hausdach hausflur hausrat haustier hebel hecht hecke heft heimweg heizung
helfer hemd henkel herbst herde hering herkunft hermelin herzlich herzog heugabel hibiskus hilfe himbeere
himmel hinweis hirsch hirse historie hobbit hobby hochhaus hochland hochsitz hochzeit hocker hoffnung
hofhund hofladen hofnarr holunder holzboot holzhaus honig hopfen horizont hornisse hose humor hund idee
idylle igel iglu iltis imbiss imker import impuls index indigo ingwer inhaber inhalt inland insekt inventar
jagdhaus jagdhund jahrbuch jahrgang jalousie januar jazz jeans joghurt joker journal judo jungle junior
jupiter juwel kabarett kabine kachel kaffee kahn kajak kakadu kakao kaktus kalender kalt kamel kamille
kamin kanal kandis kanister kanne kanon kantine kanu kanzlei kapitel kapsel karaffe karamell karat karawane
kardan karotte karpfen karriere karte karton kastanie kasten katalog kaugummi kauz kebab keil keks kellner
kenner kennzahl keramik kerze kette keule kiebitz kiefer kilo kimono kiosk kirsche kiwi klammer klang
klapper klasse klavier klecks klee kleid kleinbus kleister klempner klettern klima klingel klinke kluft
knappe knauf knick knie kniff knirps knochen knolle knopf knospe knoten knusprig koala kobalt kochbuch
kocher kochtopf koffer kohlrabi kojote kokos kolben kolibri kolonne koloss kombi komet komfort komiker
komisch komitee komma kommode kompass kompott konfekt konfetti kontakt kontext kontrast konzert kopfball
kopftuch kopie koralle korbball kordel korken kornfeld korrekt korridor kosmos kostbar krabbe kragen
kranich kranz kraut krawatte kreativ kreide kreisel kreuzung krimi kristall kritik krokus krone krug kuchen
kuckuck kugel kulisse kultur kunst kupfer kuppel kurbel kurier kurve kurz kusine lack laken lakritz lama
lamelle lametta lampe landgut landhaus landluft landrat landung langlauf langsam lasso laterne laubbaum
laubwald lauch laufsteg laune laut lavendel leben lebhaft leerlauf legende lehm lehne lehrbuch lehrer
lehrling leicht leinen leinwand lektion lenker leopard lerche lesebuch leser lesesaal leuchter lexikon
libelle lichtung lied lila lilie limette limit limonade linde lineal links linsen lippe liste liter locke
lockig logbuch logo lohnend loipe lorbeer lotse lotterie lotus luftbild lupe lupine lustig luxus lyrik
magazin magisch magnet majoran makrele mandarin manege mangold mantel mappe marathon marder markise markt
marmor marone marzipan maschine maske massiv mast material mathe mauer maultier maulwurf maus medaille
medium meise meister meldung melodie melone menge mensch mental merkmal merkur messer messing metall meter
methode metronom metzger miete mikrofon mild mimik mimose mineral minimum minute minze mispel mittag mittel
mixer mobil modell modern mofa mohair mokka molch mole molkerei moment monat mond monsun montage moor
moosrose moped morgen mosaik motel motiv motto muffin mulde mundart munter murmel muschel museum musiker
muskat muskel mustang mutig nachbar nachtzug nagel nagetier nahrung naht name narzisse natur neffe nektar
nelke nerz netto netzwerk neubau neugier neuheit neujahr neumond neun neutral nische niveau nomade nordwind
normal notebook notiz novelle november nuance nudel nugat nummer nussbaum nutria nylon oben objekt oboe
obstbaum odyssee offen ohrring ohrwurm oktave oktober oktopus olive olymp omelett omnibus onkel oper optik
optimal orange orbit orchidee orden ordner ordnung organ orgel origami original osten osterei ostwind oval
ozean ozelot paar packung paddel paella pagode paket palast palette palme panda panorama panther papagei
papier pappel paprika paragraf parallel parfum parkbank parkett parkhaus parkuhr partner passage passat
passbild passion pastell patent pause pavian pavillon pedal pelikan pendel perfekt pergola periode perle
pfahl pfanne pfau pfeffer pfeife pfeil pferd pfiff pfirsich pflanze pflaume pflege pflug pfosten pfote
pfund phase physik piano picknick pier pigment pikant pilot pilz pinguin pinie pinnwand pinsel pionier
pirat pirol pistazie pizza plakat planet planke plankton plastik platane plateau platin platz plissee
plural plus podest podium poesie pointe polar polka pollen polster ponton pony popcorn pore porree portal
porto posaune position postamt postauto postbote praline praxis preis premiere primel prisma probe produkt
programm projekt prosa prospekt proviant prozent publikum pudding pulli pult pulver puma pumpe punkt purpur
puzzle pyramide quader quadrat qualle quartett quartier quarz quiche quitte quittung quiz radar radio
radler radtour radweg ragout rahmen rand ranke ranzen rapsfeld rasant rasch rasen rassel rathaus rational
rauh raupe rebhuhn rebstock rechen rechnung rechteck rede reflex refrain regal regatta regen regie region
reichtum reifen reim reinheit reisebus reisfeld reiter reklame rekord relief rennbahn rennboot rennrad
reptil reserve respekt resultat rettich rettung revier revue rhythmus riemen riese ring rinne ritter ritze
robbe roboter rock rodel roggen rohbau rohkost rohr rokoko roller romantik romanze rondell rosette rosine
rosmarin rostrot rotbuche rotfuchs rotkehle rotkohl rotor rotstift route routine rubin rucksack rucola
ruhig ruhm rummel runde rundflug rundfunk rundgang rundweg rustikal rutsche saal saatgut sache saga sahne
saison saite sakko salat salbei salon salto salz sambal samen sammler samstag samt sandale sandbank
sandburg sandkorn sanft sardine satellit satin satire sattel saturn saum sauna savanne schacht scharade
scharf schatten schauer schaukel schaum scheibe schein scheitel schema scherz scheune schick schiefer
schiene schiff schild schinken schirm schlaf schlange schlaufe schlegel schlehe schleier schleife schleuse
schlicht schlips schloss schmaus schmelz schmiede schminke schmuck schnabel schnalle schnecke schnee
schnell schnepfe schnitt schnur schorle schote schotter schrank schraube schrift schrippe schrot schuh
schule schulter schuppen schutz schwager schwalbe schwamm schwan schwebe schwenk schwinge schwung sechseck
seebad seebrise seefahrt seegang seegras seehund seeigel seekarte seekuh seelachs seeluft seerose seestern
seeufer segel segler seidig seife seilbahn sektor sekunde sellerie seminar sender senf sensor service
sessel siedler signal silbern sinfonie singular sinn sirene sirup sittich sitzbank skala skat skilift
skizze skulptur slalom smaragd smoking snack sockel sohle sohn soja solide solo sommer sonde sonett sonnig
sonntag sopran souffle spalier spalte spange spannung sparbuch spargel spaten spatz specht speck speer
speicher speise spektrum sperling spezial sphinx spiegel spiel spinat spinne spirale spitze sponsor spontan
sprache springer sprint sprosse spruch sprudel sprung spule spur stachel stadion stadttor stamm standort
standuhr stapel start statisch stativ status staub staude stauraum stausee steg steinweg stelze steppe
stereo stetig stiefel stift still stimme stimmig stimmung stirn stollen stolz stopp storch strahl strand
strebe strecke streich streifen striegel strohhut strom strophe struktur stuck student studio stufe stuhl
stulle stunde summe super suppe surfer symbol synthese system szene tabelle tablett tafel tagebuch taghell
tagtraum taifun taktik talent taler talfahrt talgrund talisman tandem tangente tango tankwart tanzbein
tanzkurs tanzsaal tapete tapfer tapir tasche taste tatze taucher tausch tausend taxi team technik teekanne
teelicht teenager teetasse teig telefon teleskop teller tempel tempo tendenz tennis tenor teppich termin
terrasse terrier test textil theater thema theorie therme thermik these thron thymian ticket tiefland
tiefsee tierheim tierpark tiger tinte tipp tisch titel toast tochter toffee tofu toga toleranz toll tomate
tombola tonart tonkrug topas topf torbogen torfmoos torlinie tornado torte torwart totale tourist trab
tracht training traktor trapez traube traum trecker treffer trend treppe tresen tretboot treu triangel
tribune trichter trick trikot trio triumph trocken trommel trompete tropfen trubel truhe trumpf truthahn
tuba tuch tugend tukan tulpe tundra tunnel turban turbine turbo turmuhr turnier tutor twist uferweg uhrwerk
ukulele ulme umfrage umgebung umhang umkehr umland umlauf umriss umschlag umstand umtausch umweg umwelt
umzug unikat uran urlauber ursprung urwald urzeit vakuum vanille variante vase vater veilchen velours
ventil venus veranda verbund verein verkehr versand version versuch vesper vielfalt viereck viertel
vignette villa vinyl violine virtuos vision vitrine vlies vogel vokabel vokal vollbad vollkorn vollmond
volt volumen vorbild vordach vorhang vorname vorort vorrat vorsicht vorspiel vorstadt vorteil vortrag
vulkan waage wabe wachstum wachtel waffel wagemut wagen waggon wagnis wahrheit waldhorn waldrand waldweg
wall walnuss walzer wanduhr wappen warm warnung waschtag wasser watte weberei webstuhl wechsel wecker wedel
wegrand weich weiher weinberg weinlaub weite weizen welpe weltall weltmeer weltraum wendig werft werkbank
werktag werkzeug wertvoll westen wetter wettlauf wickel widder wiege wiesel wildbach wildente wildgans
wildpark wildrose wille wimpel windel windhund windrad winzer wirbel wirkung wirsing wirt wischer wissen
witzig woche woge wohl wohnhaus wohnung wolf wolke wollig wombat wonne wortwitz wuchs wunder wunsch wurf
wurst wurzel xylofon yacht yeti zacke zahm zahnfee zahnrad zander zapfen zapfhahn zart zauber zaun zebra
zeder zehe zehner zeichen zeichner zeile zeisig zeitlupe zeitraum zeitung zelt zement zenit zentner zentrum
zettel zeugnis ziegel zierde zierlich zikade zimmer zimt zink zipfel zirkel zirkus zither zitrone zitrus
zobel zone zoologe zucchini zucker zugluft zugvogel zuhause zukunft zuname zusatz zustand zutat zweirad
zwerg zwieback zwiebel zwilling zwirn zyklus zylinder zypresse`
  .trim()
  .split(/\s/);
