// Written by scripts/build-register.mjs from register/*.csv; change those.
import type { TableName } from './tables.ts';

export const registerText: Readonly<Record<TableName, string>> = {
  entities: `id	name	kind	body	part_of	iso3	un	article	order	wikidata	valid_from	valid_until	source
united-states	United States	state			USA		the		Q30			editorial: common usage
united-kingdom	United Kingdom	state			GBR		the		Q145			editorial: common usage
united-arab-emirates	United Arab Emirates	state			ARE		the		Q878			editorial: common usage
soviet-union	Soviet Union	state					the		Q15180		1991-12	editorial: common usage
russia	Russia	state			RUS				Q159			editorial: common usage
turkey	Turkey	state			TUR				Q43			editorial: common usage
east-timor	East Timor	state			TLS				Q574			editorial: common usage
myanmar	Myanmar	state			MMR				Q836			editorial: common usage
democratic-republic-of-the-congo	Democratic Republic of the Congo	state			COD		the		Q974			editorial: common usage
republic-of-the-congo	Republic of the Congo	state			COG		the		Q971			editorial: common usage
czech-republic	Czech Republic	state			CZE		the		Q213			editorial: common usage
north-macedonia	North Macedonia	state			MKD				Q221			editorial: common usage
eswatini	Eswatini	state			SWZ				Q1050			editorial: common usage
cape-verde	Cape Verde	state			CPV				Q1011			editorial: common usage
gambia	Gambia	state			GMB		the		Q1005			editorial: common usage
bahamas	Bahamas	state			BHS		the		Q778			editorial: common usage
maldives	Maldives	state			MDV		the		Q826			editorial: common usage
philippines	Philippines	state			PHL		the		Q928			editorial: common usage
netherlands	Netherlands	state			NLD		the		Q55			editorial: common usage
comoros	Comoros	state			COM		the		Q970			editorial: common usage
seychelles	Seychelles	state			SYC		the		Q1042			editorial: common usage
marshall-islands	Marshall Islands	state			MHL		the		Q709			editorial: common usage
solomon-islands	Solomon Islands	state			SLB		the		Q685			editorial: common usage
dominican-republic	Dominican Republic	state			DOM		the		Q786			editorial: common usage
central-african-republic	Central African Republic	state			CAF		the		Q929			editorial: common usage
micronesia	Micronesia	state			FSM				Q702			editorial: common usage
ivory-coast	Ivory Coast	state			CIV				Q1008			editorial: common usage
china	China	state			CHN				Q148			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
south-korea	South Korea	state			KOR				Q884			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	North Korea	state			PRK				Q423			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
israel	Israel	state			ISR				Q801			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
cyprus	Cyprus	state			CYP				Q229			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
georgia	Georgia	state			GEO				Q230			editorial: common usage
armenia	Armenia	state			ARM				Q399			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
holy-see	Holy See	state			VAT	observer	the					editorial: common usage
palestine	Palestine	state			PSE	observer			Q219060			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
taiwan	Taiwan	territory			TWN				Q865			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovo	territory			XKX				Q1246			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
western-sahara	Western Sahara	territory			ESH				Q6250			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
ireland	Ireland	state			IRL				Q27			editorial: common usage
american-samoa	American Samoa	territory		united-states	ASM				Q16641			editorial: common usage
anguilla	Anguilla	territory		united-kingdom	AIA							editorial: common usage
antarctica	Antarctica	place			ATA							editorial: common usage
aruba	Aruba	territory		netherlands	ABW							editorial: common usage
aland-islands	Åland Islands	territory		finland	ALA		the					editorial: common usage
bermuda	Bermuda	territory		united-kingdom	BMU							editorial: common usage
bouvet-island	Bouvet Island	place		norway	BVT							editorial: common usage
british-indian-ocean-territory	British Indian Ocean Territory	territory		united-kingdom	IOT		the					editorial: common usage
british-virgin-islands	British Virgin Islands	territory		united-kingdom	VGB		the					editorial: common usage
caribbean-netherlands	Caribbean Netherlands	territory		netherlands	BES							editorial: common usage
cayman-islands	Cayman Islands	territory		united-kingdom	CYM		the					editorial: common usage
christmas-island	Christmas Island	territory		australia	CXR							editorial: common usage
cocos-islands	Cocos Islands	territory		australia	CCK		the					editorial: common usage
cook-islands	Cook Islands	territory			COK		the		Q26988			editorial: common usage
curacao	Curaçao	territory		netherlands	CUW							editorial: common usage
falkland-islands	Falkland Islands	territory			FLK		the		Q9648			editorial: common usage
faroe-islands	Faroe Islands	territory		denmark	FRO		the		Q4628			editorial: common usage
french-guiana	French Guiana	territory		france	GUF							editorial: common usage
french-polynesia	French Polynesia	territory		france	PYF				Q30971			editorial: common usage
french-southern-and-antarctic-lands	French Southern and Antarctic Lands	place		france	ATF		the					editorial: common usage
gibraltar	Gibraltar	territory			GIB				Q1410			editorial: common usage
greenland	Greenland	territory		denmark	GRL				Q223			editorial: common usage
guadeloupe	Guadeloupe	territory		france	GLP							editorial: common usage
guam	Guam	territory		united-states	GUM				Q16635			editorial: common usage
guernsey	Guernsey	territory		united-kingdom	GGY							editorial: common usage
heard-island-and-mcdonald-islands	Heard Island and McDonald Islands	place		australia	HMD							editorial: common usage
hong-kong	Hong Kong	territory		china	HKG				Q8646			editorial: common usage
isle-of-man	Isle of Man	territory		united-kingdom	IMN		the					editorial: common usage
jersey	Jersey	territory		united-kingdom	JEY							editorial: common usage
macau	Macau	territory		china	MAC				Q14773			editorial: common usage
martinique	Martinique	territory		france	MTQ							editorial: common usage
mayotte	Mayotte	territory			MYT				Q17063			editorial: common usage
montserrat	Montserrat	territory		united-kingdom	MSR							editorial: common usage
new-caledonia	New Caledonia	territory		france	NCL				Q33788			editorial: common usage
niue	Niue	territory			NIU				Q34020			editorial: common usage
norfolk-island	Norfolk Island	territory		australia	NFK							editorial: common usage
northern-mariana-islands	Northern Mariana Islands	territory		united-states	MNP		the					editorial: common usage
pitcairn-islands	Pitcairn Islands	territory		united-kingdom	PCN		the					editorial: common usage
puerto-rico	Puerto Rico	territory		united-states	PRI				Q1183			editorial: common usage
reunion	Réunion	territory		france	REU							editorial: common usage
saint-barthelemy	Saint Barthélemy	territory		france	BLM							editorial: common usage
saint-helena-ascension-and-tristan-da-cunha	Saint Helena, Ascension and Tristan da Cunha	territory		united-kingdom	SHN							editorial: common usage
saint-martin	Saint Martin	territory		france	MAF							editorial: common usage
saint-pierre-and-miquelon	Saint Pierre and Miquelon	territory		france	SPM							editorial: common usage
sint-maarten	Sint Maarten	territory		netherlands	SXM							editorial: common usage
south-georgia-and-the-south-sandwich-islands	South Georgia and the South Sandwich Islands	territory			SGS							editorial: common usage
svalbard-and-jan-mayen	Svalbard and Jan Mayen	territory		norway	SJM							editorial: common usage
tokelau	Tokelau	territory		new-zealand	TKL							editorial: common usage
turks-and-caicos-islands	Turks and Caicos Islands	territory		united-kingdom	TCA		the					editorial: common usage
united-states-minor-outlying-islands	United States Minor Outlying Islands	place		united-states	UMI		the					editorial: common usage
united-states-virgin-islands	United States Virgin Islands	territory		united-states	VIR		the					editorial: common usage
wallis-and-futuna	Wallis and Futuna	territory		france	WLF							editorial: common usage
south-ossetia	South Ossetia	territory							Q23427			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Abkhazia	territory							Q23334			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
transnistria	Transnistria	territory							Q907112			https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
nagorno-karabakh	Nagorno-Karabakh	territory										https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
northern-cyprus	Northern Cyprus	territory							Q23681			http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
somaliland	Somaliland	territory							Q34754			github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
puntland	Puntland	territory		somalia								editorial: common usage
jubaland	Jubaland	territory		somalia								editorial: common usage
khatumo	Khatumo	territory										editorial: common usage
donetsk	Donetsk People's Republic	territory							Q16150196			https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Luhansk People's Republic	territory							Q16746854			https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donbas	Donbas	territory		ukraine								editorial: common usage
novorossiya	Novorossiya	territory										editorial: common usage
crimea	Crimea	territory							Q7835			editorial: common usage
sevastopol	Sevastopol	territory										editorial: common usage
kherson	Kherson	territory		ukraine								editorial: common usage
zaporizhzhia	Zaporizhzhia	territory		ukraine								editorial: common usage
chechnya	Chechnya	territory		russia					Q5187			editorial: common usage
dagestan	Dagestan	territory		russia								editorial: common usage
ingushetia	Ingushetia	territory		russia								editorial: common usage
north-ossetia	North Ossetia	territory		russia					Q5237			editorial: common usage
kabardino-balkaria	Kabardino-Balkaria	territory		russia								editorial: common usage
karachay-cherkessia	Karachay-Cherkessia	territory		russia								editorial: common usage
tatarstan	Tatarstan	territory		russia								editorial: common usage
bashkortostan	Bashkortostan	territory		russia								editorial: common usage
tuva	Tuva	territory		russia								editorial: common usage
kalmykia	Kalmykia	territory		russia								editorial: common usage
yakutia	Yakutia	territory		russia								editorial: common usage
buryatia	Buryatia	territory		russia								editorial: common usage
kaliningrad	Kaliningrad	territory		russia								editorial: common usage
kuril-islands	Kuril Islands	territory					the					editorial: common usage
gagauzia	Gagauzia	territory		moldova								editorial: common usage
adjara	Adjara	territory		georgia								editorial: common usage
javakheti	Javakheti	territory		georgia								editorial: common usage
nakhichevan	Nakhichevan	territory		azerbaijan								editorial: common usage
republika-srpska	Republika Srpska	territory		bosnia-and-herzegovina					Q11196			editorial: common usage
federation-of-bosnia-and-herzegovina	Federation of Bosnia and Herzegovina	territory		bosnia-and-herzegovina			the					editorial: common usage
herzeg-bosnia	Herzeg-Bosnia	territory		bosnia-and-herzegovina								editorial: common usage
brcko	Brcko	territory		bosnia-and-herzegovina								editorial: common usage
krajina	Krajina	territory		croatia								editorial: common usage
eastern-slavonia	Eastern Slavonia	territory		croatia								editorial: common usage
vojvodina	Vojvodina	territory		serbia								editorial: common usage
sandzak	Sandzak	territory		serbia								editorial: common usage
presevo-valley	Presevo Valley	territory		serbia			the					editorial: common usage
north-kosovo	North Kosovo	territory										editorial: common usage
catalonia	Catalonia	territory		spain					Q5705			editorial: common usage
basque-country	Basque Country	territory		spain			the		Q3995			editorial: common usage
navarre	Navarre	territory		spain								editorial: common usage
galicia	Galicia	territory		spain								editorial: common usage
andalusia	Andalusia	territory		spain								editorial: common usage
canary-islands	Canary Islands	territory		spain			the					editorial: common usage
ceuta	Ceuta	territory		spain								editorial: common usage
melilla	Melilla	territory		spain								editorial: common usage
scotland	Scotland	territory		united-kingdom					Q22			editorial: common usage
wales	Wales	territory		united-kingdom					Q25			editorial: common usage
england	England	territory		united-kingdom					Q21			editorial: common usage
northern-ireland	Northern Ireland	territory		united-kingdom					Q26			editorial: common usage
cornwall	Cornwall	territory		united-kingdom								editorial: common usage
shetland	Shetland	territory		united-kingdom								editorial: common usage
orkney	Orkney	territory		united-kingdom								editorial: common usage
brittany	Brittany	territory		france								editorial: common usage
corsica	Corsica	territory		france					Q14112			editorial: common usage
alsace	Alsace	territory		france								editorial: common usage
savoy	Savoy	territory		france								editorial: common usage
flanders	Flanders	territory		belgium					Q234			editorial: common usage
wallonia	Wallonia	territory		belgium					Q231			editorial: common usage
frisia	Frisia	territory		netherlands								editorial: common usage
south-tyrol	South Tyrol	territory		italy								editorial: common usage
padania	Padania	territory		italy								editorial: common usage
veneto	Veneto	territory		italy								editorial: common usage
sardinia	Sardinia	territory		italy								editorial: common usage
sicily	Sicily	territory		italy								editorial: common usage
lombardy	Lombardy	territory		italy								editorial: common usage
trieste	Trieste	territory		italy								editorial: common usage
bavaria	Bavaria	territory		germany								editorial: common usage
saarland	Saarland	territory		germany								editorial: common usage
silesia	Silesia	territory		poland								editorial: common usage
transylvania	Transylvania	territory		romania								editorial: common usage
szekely-land	Szekely Land	territory		romania								editorial: common usage
quebec	Quebec	territory		canada					Q176			editorial: common usage
alberta	Alberta	territory		canada								editorial: common usage
british-columbia	British Columbia	territory		canada								editorial: common usage
ontario	Ontario	territory		canada								editorial: common usage
nunavut	Nunavut	territory		canada								editorial: common usage
newfoundland	Newfoundland	territory		canada								editorial: common usage
kurdistan-region	Kurdistan Region	territory		iraq			the		Q205047			editorial: common usage
rojava	Rojava	territory		syria								editorial: common usage
turkish-kurdistan	Turkish Kurdistan	territory		turkey								editorial: common usage
iranian-kurdistan	Iranian Kurdistan	territory		iran								editorial: common usage
kurdistan	Kurdistan	territory										editorial: common usage
west-bank	West Bank	territory					the		Q36678			editorial: common usage
gaza-strip	Gaza Strip	territory					the		Q39760			editorial: common usage
east-jerusalem	East Jerusalem	territory										editorial: common usage
jerusalem	Jerusalem	place							Q1218			editorial: common usage
golan-heights	Golan Heights	territory					the		Q83210			editorial: common usage
shebaa-farms	Shebaa Farms	territory					the					editorial: common usage
sinai	Sinai	territory		egypt								editorial: common usage
south-yemen	South Yemen	state										editorial: common usage
north-yemen	North Yemen	state									1990	editorial: common usage
socotra	Socotra	territory		yemen								editorial: common usage
hadramawt	Hadramawt	territory		yemen								editorial: common usage
tibet	Tibet	territory		china								editorial: common usage
xinjiang	Xinjiang	territory		china					Q34800			editorial: common usage
inner-mongolia	Inner Mongolia	territory		china								editorial: common usage
manchukuo	Manchukuo	territory							Q30623	1932	1945	editorial: common usage
okinawa	Okinawa	territory		japan								editorial: common usage
senkaku-islands	Senkaku Islands	territory					the					editorial: common usage
dokdo	Dokdo	territory										editorial: common usage
spratly-islands	Spratly Islands	territory					the					editorial: common usage
paracel-islands	Paracel Islands	territory					the					editorial: common usage
scarborough-shoal	Scarborough Shoal	territory										editorial: common usage
kinmen	Kinmen	territory										editorial: common usage
matsu	Matsu	territory										editorial: common usage
penghu	Penghu	territory										editorial: common usage
sabah	Sabah	territory		malaysia								editorial: common usage
sarawak	Sarawak	territory		malaysia								editorial: common usage
kashmir	Kashmir	territory							Q43100			editorial: common usage
jammu-and-kashmir	Jammu and Kashmir	territory							Q1180			editorial: common usage
azad-kashmir	Azad Kashmir	territory							Q200130			editorial: common usage
gilgit-baltistan	Gilgit-Baltistan	territory										editorial: common usage
ladakh	Ladakh	territory										editorial: common usage
aksai-chin	Aksai Chin	territory										editorial: common usage
arunachal-pradesh	Arunachal Pradesh	territory										editorial: common usage
khalistan	Khalistan	territory										editorial: common usage
punjab	Punjab	territory										editorial: common usage
nagaland	Nagaland	territory		india								editorial: common usage
manipur	Manipur	territory		india								editorial: common usage
assam	Assam	territory		india								editorial: common usage
mizoram	Mizoram	territory		india								editorial: common usage
bodoland	Bodoland	territory		india								editorial: common usage
gorkhaland	Gorkhaland	territory		india								editorial: common usage
sikkim	Sikkim	territory		india								editorial: common usage
goa	Goa	territory		india								editorial: common usage
hyderabad-state	Hyderabad	territory		india								editorial: common usage
telangana	Telangana	territory		india								editorial: common usage
tamil-eelam	Tamil Eelam	territory										editorial: common usage
tamil-nadu	Tamil Nadu	territory		india								editorial: common usage
balochistan	Balochistan	territory		pakistan								editorial: common usage
sindh	Sindh	territory		pakistan								editorial: common usage
pashtunistan	Pashtunistan	territory										editorial: common usage
khyber-pakhtunkhwa	Khyber Pakhtunkhwa	territory		pakistan								editorial: common usage
chittagong-hill-tracts	Chittagong Hill Tracts	territory		bangladesh			the					editorial: common usage
rakhine	Rakhine	territory		myanmar								editorial: common usage
shan-state	Shan State	territory		myanmar								editorial: common usage
kachin-state	Kachin State	territory		myanmar								editorial: common usage
karen-state	Karen State	territory		myanmar								editorial: common usage
wa-state	Wa State	territory		myanmar								editorial: common usage
aceh	Aceh	territory		indonesia					Q1823			editorial: common usage
west-papua	West Papua	territory		indonesia								editorial: common usage
south-moluccas	South Moluccas	territory		indonesia			the					editorial: common usage
bougainville	Bougainville	territory		papua-new-guinea								editorial: common usage
mindanao	Mindanao	territory		philippines								editorial: common usage
bangsamoro	Bangsamoro	territory		philippines								editorial: common usage
patani	Patani	territory		thailand								editorial: common usage
guadalcanal	Guadalcanal	territory		solomon-islands								editorial: common usage
malaita	Malaita	territory		solomon-islands								editorial: common usage
rotuma	Rotuma	territory		fiji								editorial: common usage
rapa-nui	Easter Island	territory		chile								editorial: common usage
hawaii	Hawaii	territory		united-states								editorial: common usage
cabinda	Cabinda	territory		angola								editorial: common usage
casamance	Casamance	territory		senegal								editorial: common usage
ambazonia	Ambazonia	territory		cameroon								editorial: common usage
azawad	Azawad	territory		mali								editorial: common usage
zanzibar	Zanzibar	territory		tanzania					Q1774			editorial: common usage
anjouan	Anjouan	territory		comoros								editorial: common usage
oromia	Oromia	territory		ethiopia								editorial: common usage
tigray	Tigray	territory		ethiopia					Q200127			editorial: common usage
ogaden	Ogaden	territory		ethiopia								editorial: common usage
amhara	Amhara	territory		ethiopia								editorial: common usage
afar	Afar	territory		ethiopia								editorial: common usage
darfur	Darfur	territory		sudan								editorial: common usage
abyei	Abyei	territory										editorial: common usage
south-kordofan	South Kordofan	territory		sudan								editorial: common usage
halaib	Halaib Triangle	territory					the					editorial: common usage
ilemi	Ilemi Triangle	territory					the					editorial: common usage
cyrenaica	Cyrenaica	territory		libya								editorial: common usage
tripolitania	Tripolitania	territory		libya								editorial: common usage
fezzan	Fezzan	territory		libya								editorial: common usage
kabylia	Kabylia	territory		algeria								editorial: common usage
rif	Rif	territory		morocco								editorial: common usage
biafra	Biafra	territory								1967	1970	editorial: common usage
niger-delta	Niger Delta	territory		nigeria			the					editorial: common usage
katanga	Katanga	territory		democratic-republic-of-the-congo						1960		editorial: common usage
south-kasai	South Kasai	territory		democratic-republic-of-the-congo						1960		editorial: common usage
kivu	Kivu	territory		democratic-republic-of-the-congo								editorial: common usage
rhodesia	Rhodesia	territory								1965	1979	editorial: common usage
central-african-federation	Federation of Rhodesia and Nyasaland	territory					the			1953	1963	editorial: common usage
transkei	Transkei	territory		south-africa						1976	1994	editorial: common usage
bophuthatswana	Bophuthatswana	territory		south-africa						1977	1994	editorial: common usage
venda	Venda	territory		south-africa						1979	1994	editorial: common usage
ciskei	Ciskei	territory		south-africa						1981	1994	editorial: common usage
kwazulu	KwaZulu	territory		south-africa								editorial: common usage
western-cape	Western Cape	territory		south-africa			the					editorial: common usage
orania	Orania	territory		south-africa								editorial: common usage
barotseland	Barotseland	territory		zambia								editorial: common usage
caprivi	Caprivi	territory		namibia								editorial: common usage
buganda	Buganda	territory		uganda								editorial: common usage
rwenzururu	Rwenzururu	territory		uganda								editorial: common usage
western-togoland	Western Togoland	territory		ghana								editorial: common usage
walvis-bay	Walvis Bay	territory										editorial: common usage
mombasa-coast	Coast Province	territory		kenya								editorial: common usage
nevis	Nevis	territory		saint-kitts-and-nevis								editorial: common usage
barbuda	Barbuda	territory		antigua-and-barbuda								editorial: common usage
tobago	Tobago	territory		trinidad-and-tobago								editorial: common usage
essequibo	Essequibo	territory										editorial: common usage
guantanamo-bay	Guantanamo Bay	place		cuba								editorial: common usage
panama-canal-zone	Panama Canal Zone	territory		panama			the					editorial: common usage
zulia	Zulia	territory		venezuela								editorial: common usage
santa-cruz	Santa Cruz	territory		bolivia								editorial: common usage
chiapas	Chiapas	territory		mexico								editorial: common usage
rio-grande-do-sul	Rio Grande do Sul	territory		brazil								editorial: common usage
zaolzie	Zaolzie	territory		czech-republic								editorial: common usage
sudetenland	Sudetenland	territory		czech-republic								editorial: common usage
danzig	Danzig	territory		poland								editorial: common usage
memel	Memel	territory		lithuania								editorial: common usage
sahel	Sahel	place					the					editorial: common usage
macedonia-greece	Macedonia	territory		greece				2				editorial: common usage
western-thrace	Western Thrace	territory		greece								editorial: common usage
northern-epirus	Northern Epirus	territory		albania								editorial: common usage
chameria	Chameria	territory		greece								editorial: common usage
mount-athos	Mount Athos	territory		greece								editorial: common usage
akrotiri-and-dhekelia	Akrotiri and Dhekelia	territory		united-kingdom								editorial: common usage
varosha	Varosha	territory										editorial: common usage
hatay	Hatay	territory		turkey								editorial: common usage
western-armenia	Western Armenia	territory										editorial: common usage
assyria	Assyria	territory										editorial: common usage
khuzestan	Khuzestan	territory		iran								editorial: common usage
south-azerbaijan	South Azerbaijan	territory		iran								editorial: common usage
sistan-and-baluchestan	Sistan and Baluchestan	territory		iran								editorial: common usage
tunb-islands	Greater and Lesser Tunbs	territory					the					editorial: common usage
abu-musa	Abu Musa	territory										editorial: common usage
hawar-islands	Hawar Islands	territory					the					editorial: common usage
northern-syria	northern Syria	place		syria								editorial: common usage
idlib	Idlib	territory		syria								editorial: common usage
afrin	Afrin	territory		syria								editorial: common usage
suwayda	Suwayda	territory		syria								editorial: common usage
karakalpakstan	Karakalpakstan	territory		uzbekistan								editorial: common usage
gorno-badakhshan	Gorno-Badakhshan	territory		tajikistan								editorial: common usage
fergana-valley	Fergana Valley	place					the					editorial: common usage
carpathian-ruthenia	Carpathian Ruthenia	territory		ukraine								editorial: common usage
bukovina	Bukovina	territory										editorial: common usage
bessarabia	Bessarabia	territory										editorial: common usage
karelia	Karelia	territory		russia								editorial: common usage
sapmi	Sápmi	territory										editorial: common usage
snake-island	Snake Island	place		ukraine								editorial: common usage
yugoslavia	Yugoslavia	state							Q36704	1918	2003	editorial: common usage
serbia-and-montenegro	Serbia and Montenegro	state							Q37024	2003	2006-06-03	editorial: common usage
czechoslovakia	Czechoslovakia	state							Q33946		1992	editorial: common usage
east-germany	East Germany	state							Q16957	1949	1990	editorial: common usage
west-germany	West Germany	state							Q713750	1949	1990	editorial: common usage
west-berlin	West Berlin	territory							Q56036		1990	editorial: common usage
prussia	Prussia	territory										editorial: common usage
austria-hungary	Austria-Hungary	territory									1918	editorial: common usage
ottoman-empire	Ottoman Empire	territory					the		Q12560		1922	editorial: common usage
russian-empire	Russian Empire	territory					the				1917	editorial: common usage
british-empire	British Empire	organisation		united-kingdom			the					editorial: common usage
north-vietnam	North Vietnam	state							Q172640		1976	editorial: common usage
south-vietnam	South Vietnam	state							Q180573		1975	editorial: common usage
viet-cong	Viet Cong	organisation		south-vietnam			the					editorial: common usage
united-arab-republic	United Arab Republic	state					the		Q170468	1958	1971	editorial: common usage
federation-of-malaya	Federation of Malaya	state					the				1963	editorial: common usage
united-states-of-indonesia	United States of Indonesia	territory					the			1949	1950	editorial: common usage
west-indies-federation	West Indies Federation	territory					the			1958	1962	editorial: common usage
mali-federation	Mali Federation	territory					the			1959	1960	editorial: common usage
senegambia	Senegambia	organisation								1982	1989	editorial: common usage
tanganyika	Tanganyika	state									1964	editorial: common usage
kuomintang-china	Nationalist government of China	body		taiwan			the					editorial: common usage
wang-jingwei-government	Reorganized National Government of China	territory					the			1940	1945	editorial: common usage
newfoundland-dominion	Dominion of Newfoundland	territory					the				1949	editorial: common usage
orange-free-state	Orange Free State	territory					the				1902	editorial: common usage
transvaal	Transvaal	territory		south-africa			the					editorial: common usage
hejaz	Hejaz	territory									1932	editorial: common usage
far-eastern-republic	Far Eastern Republic	territory					the			1920	1922	editorial: common usage
transcaucasia	Transcaucasia	territory										editorial: common usage
north-caucasus	North Caucasus	place		russia			the					editorial: common usage
caucasus	Caucasus	place					the					editorial: common usage
ukrainian-peoples-republic	Ukrainian People's Republic	territory					the			1917	1921	editorial: common usage
republic-of-benin-1967	Republic of Benin (1967)	territory								1967	1967	editorial: common usage
slovak-republic-1939	Slovak State	territory					the			1939	1945	editorial: common usage
independent-state-of-croatia	Independent State of Croatia	territory					the			1941	1945	editorial: common usage
vichy-france	Vichy France	territory								1940	1944	editorial: common usage
free-france	Free France	organisation										editorial: common usage
confederate-states	Confederate States of America	territory					the			1861	1865	editorial: common usage
republic-of-texas	Republic of Texas	territory					the			1836	1845	editorial: common usage
gran-colombia	Gran Colombia	territory										editorial: common usage
nazi-germany	Nazi Germany	territory								1933	1945	editorial: common usage
moldavian-peoples-republic	Moldavian Democratic Republic	territory					the			1917	1918	editorial: common usage
islamic-state	Islamic State	organisation							Q2429253			editorial: common usage
baltic-states	Baltic states	group					the					editorial: common usage
united-nations	United Nations	organisation					the		Q1065			editorial: common usage
security-council	United Nations Security Council	body		united-nations			the		Q37470			editorial: common usage
general-assembly	United Nations General Assembly	body		united-nations			the		Q47423			editorial: common usage
un-secretariat	United Nations Secretariat	body	secretariat	united-nations			the					editorial: common usage
ecosoc	United Nations Economic and Social Council	body		united-nations			the					editorial: common usage
trusteeship-council	United Nations Trusteeship Council	body		united-nations			the					editorial: common usage
fourth-committee	Fourth Committee of the United Nations General Assembly	body		general-assembly			the					editorial: common usage
decolonization-committee	United Nations Special Committee on Decolonization	body		united-nations			the					editorial: common usage
icj	International Court of Justice	body		united-nations			the		Q7801			editorial: common usage
icc	International Criminal Court	organisation					the		Q47488			editorial: common usage
icty	International Criminal Tribunal for the former Yugoslavia	body		united-nations			the					editorial: common usage
ictr	International Criminal Tribunal for Rwanda	body		united-nations			the					editorial: common usage
permanent-court-of-arbitration	Permanent Court of Arbitration	organisation					the					editorial: common usage
unhcr	United Nations High Commissioner for Refugees	body		united-nations			the					editorial: common usage
ohchr	Office of the United Nations High Commissioner for Human Rights	body		united-nations			the					editorial: common usage
un-human-rights-council	United Nations Human Rights Council	body		united-nations			the					editorial: common usage
unrwa	UNRWA	body		united-nations								editorial: common usage
unicef	UNICEF	body		united-nations								editorial: common usage
unesco	UNESCO	organisation		united-nations								editorial: common usage
undp	United Nations Development Programme	body		united-nations			the					editorial: common usage
wfp	World Food Programme	body		united-nations			the					editorial: common usage
fao	Food and Agriculture Organization	organisation		united-nations			the					editorial: common usage
ocha	United Nations Office for the Coordination of Humanitarian Affairs	body		united-nations			the					editorial: common usage
unmik	UNMIK	body		united-nations								editorial: common usage
unprofor	UNPROFOR	body		united-nations								editorial: common usage
untaes	UNTAES	body		united-nations								editorial: common usage
untaet	UNTAET	body		united-nations								editorial: common usage
unamet	UNAMET	body		united-nations								editorial: common usage
untag	UNTAG	body		united-nations								editorial: common usage
minurso	MINURSO	body		united-nations								editorial: common usage
unficyp	UNFICYP	body		united-nations								editorial: common usage
unomig	UNOMIG	body		united-nations								editorial: common usage
unifil	UNIFIL	body		united-nations								editorial: common usage
undof	UNDOF	body		united-nations								editorial: common usage
untso	UNTSO	body		united-nations								editorial: common usage
unmogip	UNMOGIP	body		united-nations								editorial: common usage
unmiss	UNMISS	body		united-nations								editorial: common usage
unmis	UNMIS	body		united-nations								editorial: common usage
unmee	UNMEE	body		united-nations								editorial: common usage
unover	United Nations Observer Mission to Verify the Referendum in Eritrea	body		united-nations			the					editorial: common usage
onuc	ONUC	body		united-nations								editorial: common usage
monusco	MONUSCO	body		united-nations								editorial: common usage
minusma	MINUSMA	body		united-nations								editorial: common usage
minusca	MINUSCA	body		united-nations								editorial: common usage
unami	UNAMI	body		united-nations								editorial: common usage
unama	UNAMA	body		united-nations								editorial: common usage
unsmil	UNSMIL	body		united-nations								editorial: common usage
unsom	UNSOM	body		united-nations								editorial: common usage
unosom	UNOSOM	body		united-nations								editorial: common usage
unamid	UNAMID	body		united-nations								editorial: common usage
league-of-nations	League of Nations	organisation					the				1946	editorial: common usage
european-union	European Union	organisation					the		Q458			editorial: common usage
european-community	European Community	organisation					the				1993	editorial: common usage
european-commission	European Commission	body	commission	european-union			the		Q8880			editorial: common usage
european-council	European Council	body		european-union			the		Q8886			editorial: common usage
council-of-the-eu	Council of the European Union	body		european-union			the					editorial: common usage
european-parliament	European Parliament	body	parliament	european-union			the		Q8889			editorial: common usage
ecj	Court of Justice of the European Union	body	supreme-court	european-union			the					editorial: common usage
eeas	European External Action Service	body	foreign-ministry	european-union			the					editorial: common usage
eulex	EULEX	body		european-union								editorial: common usage
eumm	European Union Monitoring Mission	body		european-union			the					editorial: common usage
eufor	EUFOR	body		european-union								editorial: common usage
ecb	European Central Bank	body		european-union			the					editorial: common usage
badinter-commission	Badinter Commission	body		european-community			the					editorial: common usage
nato	NATO	organisation							Q7184			editorial: common usage
north-atlantic-council	North Atlantic Council	body		nato			the					editorial: common usage
kfor	KFOR	body		nato								editorial: common usage
sfor	SFOR	body		nato								editorial: common usage
ifor	IFOR	body		nato								editorial: common usage
isaf	ISAF	body		nato								editorial: common usage
warsaw-pact	Warsaw Pact	organisation					the			1955	1991	editorial: common usage
osce	OSCE	organisation					the		Q81299			editorial: common usage
osce-minsk-group	OSCE Minsk Group	group		osce			the					editorial: common usage
odihr	ODIHR	body		osce								editorial: common usage
osce-pa	OSCE Parliamentary Assembly	body	parliament	osce			the					editorial: common usage
council-of-europe	Council of Europe	organisation					the		Q8908			editorial: common usage
pace	Parliamentary Assembly of the Council of Europe	body	parliament	council-of-europe			the					editorial: common usage
echr	European Court of Human Rights	body	supreme-court	council-of-europe			the					editorial: common usage
venice-commission	Venice Commission	body		council-of-europe			the					editorial: common usage
african-union	African Union	organisation					the		Q7159	2002		editorial: common usage
oau	Organization of African Unity	organisation					the			1963	2002	editorial: common usage
au-commission	African Union Commission	body	commission	african-union			the					editorial: common usage
au-psc	Peace and Security Council of the African Union	body		african-union			the					editorial: common usage
amisom	AMISOM	body		african-union								editorial: common usage
amis	AMIS	body		african-union								editorial: common usage
achpr	African Commission on Human and Peoples' Rights	body		african-union			the					editorial: common usage
african-court	African Court on Human and Peoples' Rights	body		african-union			the					editorial: common usage
pan-african-parliament	Pan-African Parliament	body	parliament	african-union			the					editorial: common usage
arab-league	Arab League	organisation					the		Q7172			editorial: common usage
oic	Organisation of Islamic Cooperation	organisation					the					editorial: common usage
asean	ASEAN	organisation							Q7768			editorial: common usage
saarc	South Asian Association for Regional Cooperation	organisation					the					editorial: common usage
cis	Commonwealth of Independent States	organisation					the		Q7779	1991-12		editorial: common usage
csto	Collective Security Treaty Organization	organisation					the					editorial: common usage
eaeu	Eurasian Economic Union	organisation					the					editorial: common usage
sco	Shanghai Cooperation Organization	organisation					the					editorial: common usage
guam-organisation	GUAM Organization for Democracy and Economic Development	organisation					the					editorial: common usage
community-for-democracy	Community for Democracy and Rights of Nations	organisation					the					editorial: common usage
commonwealth	Commonwealth of Nations	organisation					the		Q7785			editorial: common usage
commonwealth-secretariat	Commonwealth Secretariat	body	secretariat	commonwealth			the					editorial: common usage
non-aligned-movement	Non-Aligned Movement	organisation					the					editorial: common usage
group-of-77	Group of 77	group					the					editorial: common usage
ecowas	ECOWAS	organisation										editorial: common usage
ecomog	ECOMOG	body		ecowas								editorial: common usage
sadc	Southern African Development Community	organisation					the					editorial: common usage
igad	Intergovernmental Authority on Development	organisation					the					editorial: common usage
eac	East African Community	organisation					the					editorial: common usage
eccas	Economic Community of Central African States	organisation					the					editorial: common usage
arab-maghreb-union	Arab Maghreb Union	organisation					the					editorial: common usage
frontline-states	Frontline States	group					the					editorial: common usage
gcc	Gulf Cooperation Council	organisation					the					editorial: common usage
opec	OPEC	organisation										editorial: common usage
pacific-islands-forum	Pacific Islands Forum	organisation					the					editorial: common usage
pacific-community	Pacific Community	organisation					the					editorial: common usage
melanesian-spearhead-group	Melanesian Spearhead Group	organisation					the					editorial: common usage
oas	Organization of American States	organisation					the					editorial: common usage
mercosur	Mercosur	organisation										editorial: common usage
caricom	CARICOM	organisation										editorial: common usage
oecs	Organisation of Eastern Caribbean States	organisation					the					editorial: common usage
unasur	UNASUR	organisation										editorial: common usage
celac	CELAC	organisation										editorial: common usage
alba	ALBA	organisation										editorial: common usage
lima-group	Lima Group	group					the					editorial: common usage
rio-group	Rio Group	group					the					editorial: common usage
oecd	OECD	organisation					the					editorial: common usage
g7	G7	group					the					editorial: common usage
g8	G8	group					the					editorial: common usage
g20	G20	group					the					editorial: common usage
brics	BRICS	group										editorial: common usage
apec	APEC	organisation										editorial: common usage
aukus	AUKUS	group										editorial: common usage
anzus	ANZUS	organisation										editorial: common usage
seato	SEATO	organisation										editorial: common usage
cento	CENTO	organisation										editorial: common usage
world-bank	World Bank	organisation					the					editorial: common usage
imf	International Monetary Fund	organisation					the					editorial: common usage
wto	World Trade Organization	organisation					the					editorial: common usage
gatt	GATT	organisation										editorial: common usage
adb	Asian Development Bank	organisation					the					editorial: common usage
ebrd	European Bank for Reconstruction and Development	organisation					the					editorial: common usage
who	World Health Organization	organisation		united-nations			the					editorial: common usage
ilo	International Labour Organization	organisation		united-nations			the					editorial: common usage
iaea	International Atomic Energy Agency	organisation		united-nations			the					editorial: common usage
icao	International Civil Aviation Organization	organisation		united-nations			the					editorial: common usage
imo	International Maritime Organization	organisation		united-nations			the					editorial: common usage
itu	International Telecommunication Union	organisation		united-nations			the					editorial: common usage
upu	Universal Postal Union	organisation		united-nations			the					editorial: common usage
ioc	International Olympic Committee	organisation					the					editorial: common usage
fifa	FIFA	organisation										editorial: common usage
uefa	UEFA	organisation										editorial: common usage
conifa	CONIFA	organisation										editorial: common usage
interpol	Interpol	organisation										editorial: common usage
icrc	International Committee of the Red Cross	organisation					the					editorial: common usage
red-crescent	Red Crescent	organisation					the					editorial: common usage
msf	Doctors Without Borders	organisation										editorial: common usage
human-rights-watch	Human Rights Watch	organisation										editorial: common usage
amnesty-international	Amnesty International	organisation										editorial: common usage
international-crisis-group	International Crisis Group	organisation					the					editorial: common usage
freedom-house	Freedom House	organisation										editorial: common usage
transparency-international	Transparency International	organisation										editorial: common usage
carter-center	Carter Center	organisation					the					editorial: common usage
chatham-house	Chatham House	organisation										editorial: common usage
unpo	Unrepresented Nations and Peoples Organization	organisation					the					editorial: common usage
order-of-malta	Sovereign Military Order of Malta	organisation					the					editorial: common usage
cricket-council	International Cricket Council	organisation					the					editorial: common usage
world-council-of-churches	World Council of Churches	organisation					the					editorial: common usage
ipu	Inter-Parliamentary Union	organisation					the					editorial: common usage
organization-of-turkic-states	Organization of Turkic States	organisation					the					editorial: common usage
visegrad-group	Visegrad Group	group					the					editorial: common usage
nordic-council	Nordic Council	organisation					the					editorial: common usage
benelux	Benelux	group										editorial: common usage
western-european-union	Western European Union	organisation					the					editorial: common usage
office-of-the-high-representative	Office of the High Representative	body		bosnia-and-herzegovina			the					editorial: common usage
peace-implementation-council	Peace Implementation Council	group					the					editorial: common usage
international-civilian-office	International Civilian Office	body		kosovo			the					editorial: common usage
joint-control-commission	Joint Control Commission	body					the					editorial: common usage
international-contact-group-venezuela	International Contact Group on Venezuela	group					the					editorial: common usage
smm	OSCE Special Monitoring Mission to Ukraine	body		osce			the					editorial: common usage
normandy-format	Normandy Four	group					the					editorial: common usage
trilateral-contact-group	Trilateral Contact Group	group					the					editorial: common usage
friends-of-georgia	Group of Friends of Georgia	group					the					editorial: common usage
global-coalition	Global Coalition against Daesh	group					the					editorial: common usage
the-west	Western countries	group										editorial: common usage
eu-member-states	European Union member states	group		european-union								editorial: common usage
international-community	international community	group					the					editorial: common usage
contact-group	Contact Group	group					the					editorial: common usage
quint	Quint	group					the					editorial: common usage
middle-east-quartet	Middle East Quartet	group					the					editorial: common usage
five-of-nine	Five of Nine	group										editorial: common usage
p5	permanent members of the Security Council	group		security-council			the					editorial: common usage
arab-states	Arab states	group										editorial: common usage
muslim-world	Muslim world	group					the					editorial: common usage
gulf-states	Gulf states	group					the					editorial: common usage
european-countries	European countries	group										editorial: common usage
europe	Europe	place										editorial: common usage
eastern-bloc	Eastern Bloc	group					the					editorial: common usage
third-world	Third World	group					the					editorial: common usage
great-powers	great powers	group					the					editorial: common usage
african-states	African states	group										editorial: common usage
africa	Africa	place										editorial: common usage
latin-american-countries	Latin American countries	group										editorial: common usage
latin-america	Latin America	place										editorial: common usage
asia	Asia	place										editorial: common usage
pacific-island-countries	Pacific island countries	group										editorial: common usage
nordic-countries	Nordic countries	group										editorial: common usage
western-balkans	Western Balkans	group					the					editorial: common usage
balkans	Balkans	place					the					editorial: common usage
yugoslav-republics	Yugoslav republics	group		yugoslavia								editorial: common usage
former-soviet-republics	former Soviet republics	group										editorial: common usage
allies-ww2	Allied powers	group					the					editorial: common usage
middle-east	Middle East	place					the					editorial: common usage
horn-of-africa	Horn of Africa	place					the					editorial: common usage
central-asia	Central Asia	place										editorial: common usage
southeast-asia	Southeast Asia	place										editorial: common usage
taiwan-allies	diplomatic allies of Taiwan	group										editorial: common usage
non-recognisers-eu	EU states that do not recognise Kosovo	group		european-union								editorial: common usage
bosnian-serbs	Bosnian Serbs	group										editorial: common usage
bosnian-croats	Bosnian Croats	group										editorial: common usage
bosniaks	Bosniaks	group										editorial: common usage
kosovo-serbs	Kosovo Serbs	group										editorial: common usage
kosovo-albanians	Kosovo Albanians	group										editorial: common usage
ethnic-albanians	Ethnic Albanians	group										editorial: common usage
serbs-of-croatia	Serbs of Croatia	group		croatia								editorial: common usage
turkish-cypriots	Turkish Cypriots	group		northern-cyprus								editorial: common usage
greek-cypriots	Greek Cypriots	group		cyprus								editorial: common usage
crimean-tatars	Crimean Tatars	group		crimea								editorial: common usage
tatars	Tatars	group										editorial: common usage
kurds	Kurds	group										editorial: common usage
syrian-kurds	Syrian Kurds	group		syria								editorial: common usage
iraqi-kurds	Iraqi Kurds	group		iraq								editorial: common usage
yazidis	Yazidis	group										editorial: common usage
ossetians	Ossetians	group										editorial: common usage
chechens	Chechens	group		chechnya								editorial: common usage
armenians-of-karabakh	Karabakh Armenians	group										editorial: common usage
russian-speakers	Russian-speakers	group										editorial: common usage
falkland-islanders	Falkland Islanders	group		falkland-islands								editorial: common usage
sahrawis	Sahrawis	group		western-sahara								editorial: common usage
palestinians	Palestinians	group										editorial: common usage
tibetans	Tibetans	group		tibet								editorial: common usage
uyghurs	Uyghurs	group										editorial: common usage
rohingya	Rohingya	group										editorial: common usage
tamils	Tamils	group										editorial: common usage
kashmiris	Kashmiris	group										editorial: common usage
basques	Basques	group		basque-country								editorial: common usage
catalans	Catalans	group		catalonia								editorial: common usage
scots	Scots	group		scotland								editorial: common usage
kanaks	Kanaks	group		new-caledonia								editorial: common usage
tuareg	Tuareg	group										editorial: common usage
igbo	Igbo	group										editorial: common usage
hausa	Hausa	group										editorial: common usage
oromos	Oromos	group										editorial: common usage
moros	Moros	group										editorial: common usage
west-papuans	West Papuans	group										editorial: common usage
inuit	Inuit	group										editorial: common usage
bengalis	Bengalis	group										editorial: common usage
pashtuns	Pashtuns	group										editorial: common usage
sikhs	Sikhs	group										editorial: common usage
jews	Jews	group										editorial: common usage
druze	Druze	group										editorial: common usage
alawites	Alawites	group										editorial: common usage
hutus	Hutus	group										editorial: common usage
tutsis	Tutsis	group										editorial: common usage
hungarians-abroad	ethnic Hungarians	group										editorial: common usage
roma	Roma	group										editorial: common usage
afrikaners	Afrikaners	group										editorial: common usage
zulus	Zulus	group										editorial: common usage
state-duma	State Duma	body	lower-house	russia								editorial: common usage
federation-council	Federation Council	body	upper-house	russia								editorial: common usage
federal-assembly-of-russia	Parliament of Russia	body	parliament	russia								editorial: common usage
kremlin	Kremlin	body	presidency	russia			the					editorial: common usage
soviet-kremlin	Kremlin	body	presidency	soviet-union			the				1991-12	editorial: common usage
foreign-ministry-of-russia	Ministry of Foreign Affairs of Russia	body	foreign-ministry	russia			the					editorial: common usage
security-council-of-russia	Security Council of Russia	body		russia			the					editorial: common usage
fsb	FSB	body		russia			the					editorial: common usage
kgb	KGB	body		soviet-union			the					editorial: common usage
supreme-soviet	Supreme Soviet	body	parliament	soviet-union			the					editorial: common usage
politburo	Politburo	body		soviet-union			the					editorial: common usage
central-committee-cpsu	Central Committee of the Communist Party of the Soviet Union	body		soviet-union			the					editorial: common usage
congress	United States Congress	body	parliament	united-states			the					editorial: common usage
senate	United States Senate	body	senate	united-states			the					editorial: common usage
house-of-representatives	United States House of Representatives	body	lower-house	united-states			the					editorial: common usage
state-department	United States Department of State	body	foreign-ministry	united-states			the					editorial: common usage
white-house	White House	body	presidency	united-states			the					editorial: common usage
pentagon	Pentagon	body	defence-ministry	united-states			the					editorial: common usage
national-security-council	National Security Council	body		united-states			the					editorial: common usage
cia	CIA	body		united-states			the					editorial: common usage
us-treasury	United States Department of the Treasury	body	finance-ministry	united-states			the					editorial: common usage
supreme-court-us	Supreme Court of the United States	body	supreme-court	united-states			the					editorial: common usage
us-mission-un	United States Mission to the United Nations	body		united-states			the					editorial: common usage
ait	American Institute in Taiwan	body		united-states			the					editorial: common usage
republican-party	Republican Party	organisation		united-states			the					editorial: common usage
democratic-party-us	Democratic Party	organisation		united-states			the					editorial: common usage
parliament-uk	Parliament of the United Kingdom	body	parliament	united-kingdom			the					editorial: common usage
house-of-commons	House of Commons	body	lower-house	united-kingdom			the					editorial: common usage
house-of-lords	House of Lords	body	upper-house	united-kingdom			the					editorial: common usage
foreign-office	Foreign Office	body	foreign-ministry	united-kingdom			the					editorial: common usage
commonwealth-office	Commonwealth Office	body		united-kingdom			the					editorial: common usage
downing-street	Downing Street	body	prime-ministers-office	united-kingdom								editorial: common usage
government-uk	Government of the United Kingdom	body	government	united-kingdom			the					editorial: common usage
ministry-of-defence-uk	Ministry of Defence of the United Kingdom	body	defence-ministry	united-kingdom			the					editorial: common usage
buckingham-palace	Buckingham Palace	body	royal-court	united-kingdom								editorial: common usage
labour-party	Labour Party	organisation		united-kingdom			the					editorial: common usage
conservative-party	Conservative Party	organisation		united-kingdom			the					editorial: common usage
scottish-government	Government of Scotland	body	government	scotland			the					editorial: common usage
scottish-parliament	Parliament of Scotland	body	parliament	scotland			the					editorial: common usage
senedd	Parliament of Wales	body	parliament	wales			the					editorial: common usage
ni-assembly	Northern Ireland Assembly	body	parliament	northern-ireland			the					editorial: common usage
snp	Scottish National Party	organisation		scotland			the					editorial: common usage
plaid-cymru	Plaid Cymru	organisation		wales								editorial: common usage
sinn-fein	Sinn Fein	organisation		ireland								editorial: common usage
dup	Democratic Unionist Party	organisation		northern-ireland			the					editorial: common usage
uup	Ulster Unionist Party	organisation		northern-ireland			the					editorial: common usage
sdlp	Social Democratic and Labour Party	organisation		northern-ireland			the					editorial: common usage
ira	Irish Republican Army	organisation					the					editorial: common usage
oireachtas	Parliament of Ireland	body	parliament	ireland			the					editorial: common usage
dail	Dáil Éireann	body	lower-house	ireland			the					editorial: common usage
elysee	Presidency of France	body	presidency	france			the					editorial: common usage
quai-dorsay	Ministry of Foreign Affairs of France	body	foreign-ministry	france			the					editorial: common usage
matignon	Office of the Prime Minister of France	body	prime-ministers-office	france			the					editorial: common usage
assemblee-nationale	National Assembly of France	body	lower-house	france			the					editorial: common usage
french-senate	Senate of France	body	senate	france			the					editorial: common usage
bundestag	Bundestag	body	parliament	germany			the					editorial: common usage
bundesrat	Bundesrat	body	upper-house	germany			the					editorial: common usage
auswaertiges-amt	Ministry of Foreign Affairs of Germany	body	foreign-ministry	germany			the					editorial: common usage
german-chancellery	Chancellery of Germany	body	prime-ministers-office	germany			the					editorial: common usage
volkskammer	Volkskammer	body	parliament	east-germany			the					editorial: common usage
cortes	Parliament of Spain	body	parliament	spain			the					editorial: common usage
congress-of-deputies	Congress of Deputies	body	lower-house	spain			the					editorial: common usage
spanish-senate	Senate of Spain	body	senate	spain			the					editorial: common usage
constitutional-court-spain	Constitutional Court of Spain	body	constitutional-court	spain			the					editorial: common usage
generalitat	Government of Catalonia	body	government	catalonia			the					editorial: common usage
catalan-parliament	Parliament of Catalonia	body	parliament	catalonia			the					editorial: common usage
basque-parliament	Parliament of the Basque Country	body	parliament	basque-country			the					editorial: common usage
basque-government	Government of the Basque Country	body	government	basque-country			the					editorial: common usage
popular-party	Popular Party	organisation		spain			the					editorial: common usage
psoe	Spanish Socialist Workers' Party	organisation		spain			the					editorial: common usage
vox	Vox	organisation		spain								editorial: common usage
ciudadanos	Ciudadanos	organisation		spain								editorial: common usage
erc	Republican Left of Catalonia	organisation		catalonia			the					editorial: common usage
junts	Together for Catalonia	organisation		catalonia								editorial: common usage
ciu	Convergence and Union	organisation		catalonia								editorial: common usage
cup	Popular Unity Candidacy	organisation		catalonia			the					editorial: common usage
anc-catalan	Catalan National Assembly	organisation		catalonia			the					editorial: common usage
omnium	Òmnium Cultural	organisation		catalonia								editorial: common usage
pnv	Basque Nationalist Party	organisation		basque-country			the					editorial: common usage
bildu	EH Bildu	organisation		basque-country								editorial: common usage
batasuna	Batasuna	organisation		basque-country								editorial: common usage
eta	ETA	organisation										editorial: common usage
quirinale	Presidency of Italy	body	presidency	italy			the					editorial: common usage
farnesina	Ministry of Foreign Affairs of Italy	body	foreign-ministry	italy			the					editorial: common usage
palazzo-chigi	Office of the Prime Minister of Italy	body	prime-ministers-office	italy			the					editorial: common usage
lega	Lega	organisation		italy								editorial: common usage
althing	Parliament of Iceland	body	parliament	iceland			the					editorial: common usage
folketing	Parliament of Denmark	body	parliament	denmark			the					editorial: common usage
storting	Parliament of Norway	body	parliament	norway			the					editorial: common usage
riksdag	Parliament of Sweden	body	parliament	sweden			the					editorial: common usage
eduskunta	Parliament of Finland	body	parliament	finland			the					editorial: common usage
logting	Parliament of the Faroe Islands	body	parliament	faroe-islands			the					editorial: common usage
inatsisartut	Parliament of Greenland	body	parliament	greenland			the					editorial: common usage
naalakkersuisut	Government of Greenland	body	government	greenland			the					editorial: common usage
siumut	Siumut	organisation		greenland								editorial: common usage
inuit-ataqatigiit	Inuit Ataqatigiit	organisation		greenland								editorial: common usage
naleraq	Naleraq	organisation		greenland								editorial: common usage
demokraatit	Demokraatit	organisation		greenland								editorial: common usage
seimas	Parliament of Lithuania	body	parliament	lithuania			the					editorial: common usage
sajudis	Sajudis	organisation		lithuania								editorial: common usage
saeima	Parliament of Latvia	body	parliament	latvia			the					editorial: common usage
riigikogu	Parliament of Estonia	body	parliament	estonia			the					editorial: common usage
sejm	Sejm	body	lower-house	poland			the					editorial: common usage
solidarity	Solidarity	organisation		poland								editorial: common usage
verkhovna-rada	Verkhovna Rada	body	parliament	ukraine			the					editorial: common usage
bankova	Presidency of Ukraine	body	presidency	ukraine			the					editorial: common usage
foreign-ministry-of-ukraine	Ministry of Foreign Affairs of Ukraine	body	foreign-ministry	ukraine			the					editorial: common usage
state-council-of-crimea	Parliament of Crimea	body	parliament	crimea			the					editorial: common usage
mejlis	Mejlis of the Crimean Tatar People	organisation		crimean-tatars			the					editorial: common usage
qurultay	Qurultay	organisation		crimean-tatars			the					editorial: common usage
parliament-of-georgia	Parliament of Georgia	body	parliament	georgia			the					editorial: common usage
georgian-dream	Georgian Dream	organisation		georgia								editorial: common usage
united-national-movement	United National Movement	organisation		georgia			the					editorial: common usage
peoples-assembly-abkhazia	Parliament of Abkhazia	body	parliament	abkhazia			the					editorial: common usage
parliament-south-ossetia	Parliament of South Ossetia	body	parliament	south-ossetia			the					editorial: common usage
supreme-council-transnistria	Parliament of Transnistria	body	parliament	transnistria			the					editorial: common usage
milli-majlis	Parliament of Azerbaijan	body	parliament	azerbaijan			the					editorial: common usage
knesset	Knesset	body	parliament	israel			the					editorial: common usage
idf	Israel Defense Forces	body	army	israel			the					editorial: common usage
mossad	Mossad	body		israel								editorial: common usage
likud	Likud	organisation		israel								editorial: common usage
palestinian-authority	Palestinian Authority	body	government	palestine			the					editorial: common usage
plo	Palestine Liberation Organization	organisation		palestine			the					editorial: common usage
palestinian-legislative-council	Palestinian Legislative Council	body	parliament	palestine			the					editorial: common usage
hamas	Hamas	organisation		palestine								editorial: common usage
fatah	Fatah	organisation		palestine								editorial: common usage
islamic-jihad	Palestinian Islamic Jihad	organisation		palestine								editorial: common usage
pflp	Popular Front for the Liberation of Palestine	organisation		palestine			the					editorial: common usage
hezbollah	Hezbollah	organisation		lebanon								editorial: common usage
majlis-iran	Parliament of Iran	body	parliament	iran			the					editorial: common usage
irgc	Islamic Revolutionary Guard Corps	body		iran			the					editorial: common usage
lok-sabha	Lok Sabha	body	lower-house	india			the					editorial: common usage
rajya-sabha	Rajya Sabha	body	upper-house	india			the					editorial: common usage
parliament-of-india	Parliament of India	body	parliament	india			the					editorial: common usage
mea	Ministry of External Affairs of India	body	foreign-ministry	india			the					editorial: common usage
bjp	Bharatiya Janata Party	organisation		india			the					editorial: common usage
congress-party	Indian National Congress	organisation		india			the					editorial: common usage
national-assembly-pakistan	Parliament of Pakistan	body	parliament	pakistan			the					editorial: common usage
foreign-office-pakistan	Ministry of Foreign Affairs of Pakistan	body	foreign-ministry	pakistan			the					editorial: common usage
isi	Inter-Services Intelligence	body		pakistan								editorial: common usage
ppp	Pakistan People's Party	organisation		pakistan			the					editorial: common usage
muslim-league	Muslim League	organisation		pakistan			the					editorial: common usage
awami-league	Awami League	organisation		bangladesh			the					editorial: common usage
bnp	Bangladesh Nationalist Party	organisation		bangladesh			the					editorial: common usage
mukti-bahini	Mukti Bahini	organisation		bangladesh			the					editorial: common usage
diet	Parliament of Japan	body	parliament	japan			the					editorial: common usage
gaimusho	Ministry of Foreign Affairs of Japan	body	foreign-ministry	japan			the					editorial: common usage
npc	National People's Congress	body	parliament	china			the					editorial: common usage
cppcc	Chinese People's Political Consultative Conference	body		china			the					editorial: common usage
state-council-china	State Council of China	body	government	china			the					editorial: common usage
taiwan-affairs-office	Taiwan Affairs Office	body		china			the					editorial: common usage
arats	Association for Relations Across the Taiwan Straits	organisation		china			the					editorial: common usage
foreign-ministry-of-china	Ministry of Foreign Affairs of China	body	foreign-ministry	china			the					editorial: common usage
pla	People's Liberation Army	body	army	china			the					editorial: common usage
ccp	Communist Party of China	organisation		china			the					editorial: common usage
legislative-yuan	Parliament of Taiwan	body	parliament	taiwan			the					editorial: common usage
executive-yuan	Executive Yuan	body	government	taiwan			the					editorial: common usage
mofa-taiwan	Ministry of Foreign Affairs of Taiwan	body	foreign-ministry	taiwan			the					editorial: common usage
presidential-office-taiwan	Presidency of Taiwan	body	presidency	taiwan			the					editorial: common usage
mac	Mainland Affairs Council	body		taiwan			the					editorial: common usage
sef	Straits Exchange Foundation	organisation		taiwan			the					editorial: common usage
kuomintang	Kuomintang	organisation		taiwan			the					editorial: common usage
dpp	Democratic Progressive Party	organisation		taiwan			the					editorial: common usage
teco	Taipei Economic and Cultural Office	body		taiwan			the					editorial: common usage
legco	Parliament of Hong Kong	body	parliament	hong-kong			the					editorial: common usage
tibetan-government-in-exile	Tibetan Cabinet in exile	body	government	tibet			the					editorial: common usage
tibetan-parliament-in-exile	Tibetan Parliament in Exile	body	parliament	tibet			the					editorial: common usage
world-uyghur-congress	World Uyghur Congress	organisation		xinjiang			the					editorial: common usage
etim	East Turkestan Islamic Movement	organisation		xinjiang			the					editorial: common usage
supreme-peoples-assembly	Supreme People's Assembly	body	parliament	north-korea			the					editorial: common usage
workers-party-korea	Workers' Party of Korea	organisation		north-korea			the					editorial: common usage
national-assembly-korea	National Assembly of South Korea	body	parliament	south-korea			the					editorial: common usage
unification-ministry	Ministry of Unification of South Korea	body		south-korea			the					editorial: common usage
dpr-indonesia	Parliament of Indonesia	body	parliament	indonesia			the					editorial: common usage
kemlu	Ministry of Foreign Affairs of Indonesia	body	foreign-ministry	indonesia			the					editorial: common usage
tni	Indonesian National Armed Forces	body	army	indonesia								editorial: common usage
dfat	Department of Foreign Affairs and Trade	body	foreign-ministry	australia			the					editorial: common usage
australian-labor-party	Australian Labor Party	organisation		australia			the					editorial: common usage
global-affairs-canada	Global Affairs Canada	body	foreign-ministry	canada								editorial: common usage
national-assembly-quebec	Parliament of Quebec	body	parliament	quebec			the					editorial: common usage
parti-quebecois	Parti Quebecois	organisation		quebec			the					editorial: common usage
bloc-quebecois	Bloc Quebecois	organisation		quebec			the					editorial: common usage
liberal-party-canada	Liberal Party of Canada	organisation		canada			the					editorial: common usage
itamaraty	Ministry of Foreign Affairs of Brazil	body	foreign-ministry	brazil			the					editorial: common usage
planalto	Presidency of Brazil	body	presidency	brazil			the					editorial: common usage
casa-rosada	Presidency of Argentina	body	presidency	argentina			the					editorial: common usage
san-martin-palace	Ministry of Foreign Affairs of Argentina	body	foreign-ministry	argentina			the					editorial: common usage
miraflores	Presidency of Venezuela	body	presidency	venezuela			the					editorial: common usage
venezuela-national-assembly	Parliament of Venezuela	body	parliament	venezuela			the					editorial: common usage
sre	Secretariat of Foreign Affairs of Mexico	body	foreign-ministry	mexico			the					editorial: common usage
curia	Roman Curia	body	government	holy-see			the					editorial: common usage
secretariat-of-state-vatican	Secretariat of State of the Holy See	body	foreign-ministry	holy-see			the					editorial: common usage
holy-see-press-office	Press Office of the Holy See	body		holy-see			the					editorial: common usage
tgna	Parliament of Turkey	body	parliament	turkey			the					editorial: common usage
presidency-of-turkey	Presidency of Turkey	body	presidency	turkey			the					editorial: common usage
akp	Justice and Development Party	organisation		turkey			the					editorial: common usage
chp	Republican People's Party	organisation		turkey			the					editorial: common usage
hdp	Peoples' Democratic Party	organisation		turkey			the					editorial: common usage
vouli	Parliament of Greece	body	parliament	greece			the					editorial: common usage
house-of-representatives-cyprus	Parliament of Cyprus	body	parliament	cyprus			the					editorial: common usage
skupstina-serbia	Parliament of Serbia	body	parliament	serbia			the					editorial: common usage
federal-presidency-yugoslavia	Presidency of Yugoslavia	body	presidency	yugoslavia			the					editorial: common usage
jna	Yugoslav People's Army	body	army	yugoslavia			the					editorial: common usage
sabor	Parliament of Croatia	body	parliament	croatia			the					editorial: common usage
hdz	Croatian Democratic Union	organisation		croatia			the					editorial: common usage
drzavni-zbor	Parliament of Slovenia	body	parliament	slovenia			the					editorial: common usage
presidency-bosnia	Presidency of Bosnia and Herzegovina	body	presidency	bosnia-and-herzegovina			the					editorial: common usage
constitutional-court-bosnia	Constitutional Court of Bosnia and Herzegovina	body	constitutional-court	bosnia-and-herzegovina			the					editorial: common usage
parliament-republika-srpska	Parliament of Republika Srpska	body	parliament	republika-srpska			the					editorial: common usage
snsd	Alliance of Independent Social Democrats	organisation		republika-srpska			the					editorial: common usage
sds	Serbian Democratic Party	organisation		bosnia-and-herzegovina			the					editorial: common usage
sda	Party of Democratic Action	organisation		bosnia-and-herzegovina			the					editorial: common usage
assembly-of-kosovo	Parliament of Kosovo	body	parliament	kosovo			the					editorial: common usage
kosovo-security-force	Kosovo Security Force	body	army	kosovo			the					editorial: common usage
pisg	Provisional Institutions of Self-Government	body		kosovo			the					editorial: common usage
kla	Kosovo Liberation Army	organisation		kosovo			the					editorial: common usage
ldk	Democratic League of Kosovo	organisation		kosovo			the					editorial: common usage
pdk	Democratic Party of Kosovo	organisation		kosovo			the					editorial: common usage
vetevendosje	Vetevendosje	organisation		kosovo								editorial: common usage
srpska-lista	Serb List	organisation		kosovo			the					editorial: common usage
community-of-serb-municipalities	Association of Serb-Majority Municipalities	organisation		kosovo			the					editorial: common usage
sns-serbia	Serbian Progressive Party	organisation		serbia			the					editorial: common usage
sps	Socialist Party of Serbia	organisation		serbia			the					editorial: common usage
nla-macedonia	National Liberation Army	organisation		north-macedonia			the					editorial: common usage
sobranie	Parliament of North Macedonia	body	parliament	north-macedonia			the					editorial: common usage
national-assembly-karabakh	Parliament of Nagorno-Karabakh	body	parliament	nagorno-karabakh			the					editorial: common usage
assembly-northern-cyprus	Parliament of Northern Cyprus	body	parliament	northern-cyprus			the					editorial: common usage
guurti	Guurti	body	upper-house	somaliland			the					editorial: common usage
federal-parliament-somalia	Parliament of Somalia	body	parliament	somalia			the					editorial: common usage
tfg	Transitional Federal Government	body	government	somalia			the					editorial: common usage
snm	Somali National Movement	organisation		somaliland			the					editorial: common usage
islamic-courts-union	Islamic Courts Union	organisation		somalia			the					editorial: common usage
al-shabaab	Al-Shabaab	organisation		somalia								editorial: common usage
ahlu-sunna	Ahlu Sunna Waljama'a	organisation		somalia								editorial: common usage
polisario-front	Polisario Front	organisation		western-sahara			the					editorial: common usage
corcas	CORCAS	organisation		morocco								editorial: common usage
istiqlal	Istiqlal	organisation		morocco								editorial: common usage
fln	National Liberation Front	organisation		algeria			the					editorial: common usage
national-assembly-south-africa	Parliament of South Africa	body	parliament	south-africa			the					editorial: common usage
dirco	Department of International Relations and Cooperation	body	foreign-ministry	south-africa			the					editorial: common usage
anc	African National Congress	organisation		south-africa			the					editorial: common usage
pac	Pan Africanist Congress	organisation		south-africa			the					editorial: common usage
national-party-sa	National Party	organisation		south-africa			the					editorial: common usage
inkatha	Inkatha Freedom Party	organisation		south-africa			the					editorial: common usage
swapo	SWAPO	organisation		namibia								editorial: common usage
zanu	ZANU	organisation		zimbabwe								editorial: common usage
zapu	ZAPU	organisation		zimbabwe								editorial: common usage
patriotic-front	Patriotic Front	organisation		zimbabwe			the					editorial: common usage
rhodesian-front	Rhodesian Front	organisation		rhodesia			the					editorial: common usage
frelimo	FRELIMO	organisation		mozambique								editorial: common usage
renamo	RENAMO	organisation		mozambique								editorial: common usage
mpla	MPLA	organisation		angola								editorial: common usage
unita	UNITA	organisation		angola								editorial: common usage
fnla	FNLA	organisation		angola								editorial: common usage
flec	FLEC	organisation		cabinda								editorial: common usage
paigc	PAIGC	organisation		guinea-bissau								editorial: common usage
mfdc	Movement of Democratic Forces of Casamance	organisation		casamance			the					editorial: common usage
ipob	Indigenous People of Biafra	organisation		biafra			the					editorial: common usage
massob	MASSOB	organisation		biafra								editorial: common usage
boko-haram	Boko Haram	organisation		nigeria								editorial: common usage
mend	Movement for the Emancipation of the Niger Delta	organisation		niger-delta			the					editorial: common usage
scnc	Southern Cameroons National Council	organisation		ambazonia			the					editorial: common usage
mnla	National Movement for the Liberation of Azawad	organisation		azawad			the					editorial: common usage
ansar-dine	Ansar Dine	organisation		mali								editorial: common usage
aqim	Al-Qaeda in the Islamic Maghreb	organisation										editorial: common usage
al-qaeda	Al-Qaeda	organisation										editorial: common usage
conakat	Conakat	organisation		katanga								editorial: common usage
m23	M23	organisation		democratic-republic-of-the-congo								editorial: common usage
splm	Sudan People's Liberation Movement	organisation		south-sudan			the					editorial: common usage
splm-n	SPLM-North	organisation		sudan								editorial: common usage
rsf	Rapid Support Forces	organisation		sudan			the					editorial: common usage
jem	Justice and Equality Movement	organisation		darfur			the					editorial: common usage
slm	Sudan Liberation Movement	organisation		darfur			the					editorial: common usage
ncp-sudan	National Congress Party	organisation		sudan			the					editorial: common usage
eplf	Eritrean People's Liberation Front	organisation		eritrea			the					editorial: common usage
elf	Eritrean Liberation Front	organisation		eritrea			the					editorial: common usage
pfdj	People's Front for Democracy and Justice	organisation		eritrea			the					editorial: common usage
eritrea-referendum-commission	Referendum Commission of Eritrea	body	electoral-commission	eritrea			the					editorial: common usage
eprdf	Ethiopian People's Revolutionary Democratic Front	organisation		ethiopia			the					editorial: common usage
tplf	Tigray People's Liberation Front	organisation		tigray			the					editorial: common usage
olf	Oromo Liberation Front	organisation		oromia			the					editorial: common usage
onlf	Ogaden National Liberation Front	organisation		ogaden			the					editorial: common usage
wslf	Western Somali Liberation Front	organisation		ogaden			the					editorial: common usage
derg	Derg	body		ethiopia			the					editorial: common usage
cuf	Civic United Front	organisation		zanzibar			the					editorial: common usage
house-of-representatives-libya	House of Representatives of Libya	body	parliament	libya			the					editorial: common usage
gna	Government of National Accord	body	government	libya			the					editorial: common usage
gnu	Government of National Unity	body		libya			the					editorial: common usage
ntc	National Transitional Council	organisation		libya			the					editorial: common usage
lna	Libyan National Army	organisation		libya			the					editorial: common usage
kdp	Kurdistan Democratic Party	organisation		kurdistan-region			the					editorial: common usage
puk	Patriotic Union of Kurdistan	organisation		kurdistan-region			the					editorial: common usage
gorran	Gorran	organisation		kurdistan-region								editorial: common usage
krg	Kurdistan Regional Government	body	government	kurdistan-region			the					editorial: common usage
kurdistan-parliament	Parliament of the Kurdistan Region	body	parliament	kurdistan-region			the					editorial: common usage
ihrec	Independent High Elections and Referendum Commission	body	electoral-commission	kurdistan-region			the					editorial: common usage
peshmerga	Peshmerga	organisation		kurdistan-region			the					editorial: common usage
pmf	Popular Mobilization Forces	organisation		iraq			the					editorial: common usage
council-of-representatives-iraq	Parliament of Iraq	body	parliament	iraq			the					editorial: common usage
federal-supreme-court-iraq	Federal Supreme Court of Iraq	body	supreme-court	iraq			the					editorial: common usage
turkmen-front	Iraqi Turkmen Front	organisation		iraq			the					editorial: common usage
sdf	Syrian Democratic Forces	organisation		rojava			the					editorial: common usage
sdc	Syrian Democratic Council	organisation		rojava			the					editorial: common usage
ypg	People's Protection Units	organisation		rojava			the					editorial: common usage
pyd	Democratic Union Party	organisation		rojava			the					editorial: common usage
pkk	Kurdistan Workers' Party	organisation		turkish-kurdistan			the					editorial: common usage
pjak	PJAK	organisation		iranian-kurdistan								editorial: common usage
kdpi	Democratic Party of Iranian Kurdistan	organisation		iranian-kurdistan			the					editorial: common usage
hts	Hayat Tahrir al-Sham	organisation		syria								editorial: common usage
fsa	Free Syrian Army	organisation		syria			the					editorial: common usage
sna	Syrian National Army	organisation		syria			the					editorial: common usage
syrian-national-coalition	Syrian National Coalition	organisation		syria			the					editorial: common usage
baath-party	Baath Party	organisation					the					editorial: common usage
sohr	Syrian Observatory for Human Rights	organisation		syria			the					editorial: common usage
houthis	Houthis	organisation		yemen			the					editorial: common usage
stc	Southern Transitional Council	organisation		south-yemen			the					editorial: common usage
southern-movement	Southern Movement	organisation		south-yemen			the					editorial: common usage
plc-yemen	Presidential Leadership Council	body	presidency	yemen			the					editorial: common usage
flosy	Front for the Liberation of Occupied South Yemen	organisation		south-yemen			the					editorial: common usage
nlf-aden	National Liberation Front of South Yemen	organisation		south-yemen			the					editorial: common usage
taliban	Taliban	organisation		afghanistan			the					editorial: common usage
taliban-government	Taliban government of Afghanistan	body	government	afghanistan			the					editorial: common usage
northern-alliance	Northern Alliance	organisation		afghanistan			the					editorial: common usage
loya-jirga	Loya Jirga	body		afghanistan			the					editorial: common usage
ltte	Liberation Tigers of Tamil Eelam	organisation		tamil-eelam			the					editorial: common usage
tna	Tamil National Alliance	organisation		sri-lanka			the					editorial: common usage
hurriyat	All Parties Hurriyat Conference	organisation		kashmir			the					editorial: common usage
jklf	Jammu Kashmir Liberation Front	organisation		kashmir			the					editorial: common usage
national-conference	National Conference	organisation		jammu-and-kashmir			the					editorial: common usage
pdp-kashmir	Peoples Democratic Party	organisation		jammu-and-kashmir			the					editorial: common usage
lashkar	Lashkar-e-Taiba	organisation		pakistan								editorial: common usage
bla	Balochistan Liberation Army	organisation		balochistan			the					editorial: common usage
sikhs-for-justice	Sikhs for Justice	organisation		khalistan								editorial: common usage
babbar-khalsa	Babbar Khalsa	organisation		khalistan								editorial: common usage
akali-dal	Akali Dal	organisation		punjab								editorial: common usage
nscn	National Socialist Council of Nagaland	organisation		nagaland			the					editorial: common usage
ulfa	United Liberation Front of Assam	organisation		assam			the					editorial: common usage
arakan-army	Arakan Army	organisation		rakhine			the					editorial: common usage
kio	Kachin Independence Organisation	organisation		kachin-state			the					editorial: common usage
knu	Karen National Union	organisation		karen-state			the					editorial: common usage
nug	National Unity Government of Myanmar	body		myanmar			the					editorial: common usage
nld	National League for Democracy	organisation		myanmar			the					editorial: common usage
tatmadaw	Tatmadaw	body	army	myanmar			the					editorial: common usage
slorc	State Law and Order Restoration Council	body		myanmar			the					editorial: common usage
gam	Free Aceh Movement	organisation		aceh			the					editorial: common usage
opm	Free Papua Movement	organisation		west-papua			the					editorial: common usage
tpnpb	West Papua National Liberation Army	organisation		west-papua			the					editorial: common usage
ulmwp	United Liberation Movement for West Papua	organisation		west-papua			the					editorial: common usage
fretilin	FRETILIN	organisation		east-timor								editorial: common usage
cnrt	National Council of Timorese Resistance	organisation		east-timor			the					editorial: common usage
falintil	FALINTIL	organisation		east-timor								editorial: common usage
bra	Bougainville Revolutionary Army	organisation		bougainville			the					editorial: common usage
abg	Autonomous Bougainville Government	body	government	bougainville			the					editorial: common usage
flnks	Kanak and Socialist National Liberation Front	organisation		new-caledonia			the					editorial: common usage
congress-new-caledonia	Congress of New Caledonia	body	parliament	new-caledonia			the					editorial: common usage
milf	Moro Islamic Liberation Front	organisation		bangsamoro			the					editorial: common usage
mnlf	Moro National Liberation Front	organisation		bangsamoro			the					editorial: common usage
abu-sayyaf	Abu Sayyaf	organisation		philippines								editorial: common usage
pulo	Patani United Liberation Organisation	organisation		patani			the					editorial: common usage
brn	Barisan Revolusi Nasional	organisation		patani								editorial: common usage
flnc	National Liberation Front of Corsica	organisation		corsica			the					editorial: common usage
femu-a-corsica	Femu a Corsica	organisation		corsica								editorial: common usage
nva	New Flemish Alliance	organisation		flanders			the					editorial: common usage
vlaams-belang	Vlaams Belang	organisation		flanders								editorial: common usage
flemish-parliament	Parliament of Flanders	body	parliament	flanders			the					editorial: common usage
legislative-council-falklands	Legislative Council of the Falkland Islands	body	parliament	falkland-islands			the					editorial: common usage
gibraltar-parliament	Parliament of Gibraltar	body	parliament	gibraltar			the					editorial: common usage
chechen-parliament	Parliament of Chechnya	body	parliament	chechnya			the					editorial: common usage
halk-maslahaty	Parliament of Gagauzia	body	parliament	gagauzia			the					editorial: common usage
moldovan-parliament	Parliament of Moldova	body	parliament	moldova			the					editorial: common usage
popular-front-moldova	Popular Front of Moldova	organisation		moldova			the					editorial: common usage
great-khural	Parliament of Mongolia	body	parliament	mongolia			the					editorial: common usage
jogorku-kenesh	Parliament of Kyrgyzstan	body	parliament	kyrgyzstan			the					editorial: common usage
oliy-majlis	Parliament of Uzbekistan	body	parliament	uzbekistan			the					editorial: common usage
national-assembly-armenia	Parliament of Armenia	body	parliament	armenia			the					editorial: common usage
dashnaktsutyun	Armenian Revolutionary Federation	organisation		armenia			the					editorial: common usage
bolsheviks	Bolsheviks	organisation					the					editorial: common usage
united-russia	United Russia	organisation		russia								editorial: common usage
wagner	Wagner Group	organisation		russia			the					editorial: common usage
eoka	EOKA	organisation		cyprus								editorial: common usage
akel	AKEL	organisation		cyprus								editorial: common usage
disy	DISY	organisation		cyprus								editorial: common usage
ukip	UK Independence Party	organisation		united-kingdom			the					editorial: common usage
bougainville-parliament	Parliament of Bougainville	body	parliament	bougainville			the					editorial: common usage
southern-sudan-government	Government of Southern Sudan	body	government	south-sudan			the					editorial: common usage
ssrc	Southern Sudan Referendum Commission	body	electoral-commission	south-sudan			the					editorial: common usage
interim-government-venezuela	interim government of Venezuela (2019)	body		venezuela			the					editorial: common usage
provisional-government-algeria	Provisional Government of the Algerian Republic	body		algeria			the					editorial: common usage
grae	Revolutionary Government of Angola in Exile	body		angola			the					editorial: common usage
fbi	FBI	body		united-states			the					editorial: common usage
justice-department-us	United States Department of Justice	body	justice-ministry	united-states			the					editorial: common usage
federal-reserve	Federal Reserve	body	central-bank	united-states			the					editorial: common usage
homeland-security	United States Department of Homeland Security	body		united-states			the					editorial: common usage
usaid	USAID	body		united-states								editorial: common usage
supreme-court-uk	Supreme Court of the United Kingdom	body	supreme-court	united-kingdom			the					editorial: common usage
supreme-court-spain	Supreme Court of Spain	body	supreme-court	spain			the					editorial: common usage
audiencia-nacional	National Court of Spain	body		spain			the					editorial: common usage
supreme-court-canada	Supreme Court of Canada	body	supreme-court	canada			the					editorial: common usage
supreme-court-india	Supreme Court of India	body	supreme-court	india			the					editorial: common usage
federal-constitutional-court	Federal Constitutional Court of Germany	body	constitutional-court	germany			the					editorial: common usage
reuters	Reuters	organisation										editorial: common usage
ap	Associated Press	organisation					the					editorial: common usage
afp	AFP	organisation										editorial: common usage
upi	UPI	organisation										editorial: common usage
interfax	Interfax	organisation		russia								editorial: common usage
tass	TASS	organisation		russia								editorial: common usage
ria-novosti	RIA Novosti	organisation		russia								editorial: common usage
sputnik	Sputnik	organisation		russia								editorial: common usage
rt	RT	organisation		russia								editorial: common usage
pravda	Pravda	organisation		russia								editorial: common usage
izvestia	Izvestia	organisation		russia								editorial: common usage
kommersant	Kommersant	organisation		russia								editorial: common usage
nezavisimaya-gazeta	Nezavisimaya Gazeta	organisation		russia								editorial: common usage
novaya-gazeta	Novaya Gazeta	organisation		russia								editorial: common usage
echo-of-moscow	Ekho Moskvy	organisation		russia								editorial: common usage
meduza	Meduza	organisation										editorial: common usage
xinhua	Xinhua	organisation		china								editorial: common usage
peoples-daily	People's Daily	organisation		china			the					editorial: common usage
global-times	Global Times	organisation		china			the					editorial: common usage
china-daily	China Daily	organisation		china								editorial: common usage
cctv	CCTV	organisation		china								editorial: common usage
scmp	South China Morning Post	organisation		hong-kong			the					editorial: common usage
cna	Central News Agency	organisation		taiwan			the					editorial: common usage
taipei-times	Taipei Times	organisation		taiwan			the					editorial: common usage
kyodo	Kyodo	organisation		japan								editorial: common usage
nhk	NHK	organisation		japan								editorial: common usage
jiji	Jiji Press	organisation		japan								editorial: common usage
yomiuri	Yomiuri Shimbun	organisation		japan			the					editorial: common usage
asahi	Asahi Shimbun	organisation		japan			the					editorial: common usage
nikkei	Nikkei	organisation		japan								editorial: common usage
yonhap	Yonhap	organisation		south-korea								editorial: common usage
kcna	KCNA	organisation		north-korea								editorial: common usage
anadolu	Anadolu Agency	organisation		turkey								editorial: common usage
trt	TRT	organisation		turkey								editorial: common usage
hurriyet	Hurriyet	organisation		turkey								editorial: common usage
irna	IRNA	organisation		iran								editorial: common usage
fars	Fars News Agency	organisation		iran								editorial: common usage
isna	ISNA	organisation		iran								editorial: common usage
tasnim	Tasnim	organisation		iran								editorial: common usage
press-tv	Press TV	organisation		iran								editorial: common usage
sana	SANA	organisation		syria								editorial: common usage
wafa	WAFA	organisation		palestine								editorial: common usage
maan	Ma'an News Agency	organisation		palestine								editorial: common usage
map	MAP	organisation		morocco								editorial: common usage
aps	APS	organisation		algeria								editorial: common usage
sps-agency	Sahara Press Service	organisation		western-sahara								editorial: common usage
mena	MENA	organisation		egypt								editorial: common usage
al-ahram	Al-Ahram	organisation		egypt								editorial: common usage
spa	Saudi Press Agency	organisation		saudi-arabia			the					editorial: common usage
wam	WAM	organisation		united-arab-emirates								editorial: common usage
qna	Qatar News Agency	organisation		qatar								editorial: common usage
al-jazeera	Al Jazeera	organisation		qatar								editorial: common usage
al-arabiya	Al Arabiya	organisation		saudi-arabia								editorial: common usage
rudaw	Rudaw	organisation		kurdistan-region								editorial: common usage
kurdistan24	Kurdistan 24	organisation		kurdistan-region								editorial: common usage
anha	Hawar News Agency	organisation		rojava								editorial: common usage
dpa	DPA	organisation		germany								editorial: common usage
dw	Deutsche Welle	organisation		germany								editorial: common usage
spiegel	Der Spiegel	organisation		germany								editorial: common usage
faz	Frankfurter Allgemeine Zeitung	organisation		germany								editorial: common usage
bild	Bild	organisation		germany								editorial: common usage
die-welt	Die Welt	organisation		germany								editorial: common usage
ard	ARD	organisation		germany								editorial: common usage
zdf	ZDF	organisation		germany								editorial: common usage
efe	EFE	organisation		spain								editorial: common usage
el-pais	El Pais	organisation		spain								editorial: common usage
el-mundo	El Mundo	organisation		spain								editorial: common usage
la-vanguardia	La Vanguardia	organisation		catalonia								editorial: common usage
tve	TVE	organisation		spain								editorial: common usage
ansa	ANSA	organisation		italy								editorial: common usage
corriere	Corriere della Sera	organisation		italy								editorial: common usage
la-repubblica	La Repubblica	organisation		italy								editorial: common usage
lusa	Lusa	organisation		portugal								editorial: common usage
ritzau	Ritzau	organisation		denmark								editorial: common usage
ntb	NTB	organisation		norway								editorial: common usage
tt	TT	organisation		sweden								editorial: common usage
apa	APA	organisation		austria								editorial: common usage
belga	Belga	organisation		belgium								editorial: common usage
anp	ANP	organisation		netherlands								editorial: common usage
pap	PAP	organisation		poland								editorial: common usage
ctk	CTK	organisation		czech-republic								editorial: common usage
mti	MTI	organisation		hungary								editorial: common usage
agerpres	Agerpres	organisation		romania								editorial: common usage
bta	BTA	organisation		bulgaria								editorial: common usage
tanjug	Tanjug	organisation		serbia								editorial: common usage
beta	Beta news agency	organisation		serbia								editorial: common usage
b92	B92	organisation		serbia								editorial: common usage
rts	RTS	organisation		serbia								editorial: common usage
politika	Politika	organisation		serbia								editorial: common usage
srna	SRNA	organisation		republika-srpska								editorial: common usage
hina	HINA	organisation		croatia								editorial: common usage
sta	STA	organisation		slovenia								editorial: common usage
kosovapress	KosovaPress	organisation		kosovo								editorial: common usage
koha-ditore	Koha Ditore	organisation		kosovo								editorial: common usage
balkan-insight	Balkan Insight	organisation										editorial: common usage
cyprus-news-agency	Cyprus News Agency	organisation		cyprus			the					editorial: common usage
tak	TAK	organisation		northern-cyprus								editorial: common usage
ana-mpa	Athens News Agency	organisation		greece								editorial: common usage
ukrinform	Ukrinform	organisation		ukraine								editorial: common usage
unian	UNIAN	organisation		ukraine								editorial: common usage
kyiv-post	Kyiv Post	organisation		ukraine			the					editorial: common usage
kyiv-independent	Kyiv Independent	organisation		ukraine			the					editorial: common usage
civil-georgia	Civil Georgia	organisation		georgia								editorial: common usage
rustavi2	Rustavi 2	organisation		georgia								editorial: common usage
apsnypress	Apsnypress	organisation		abkhazia								editorial: common usage
res-agency	RES	organisation		south-ossetia								editorial: common usage
olvia-press	Olvia-Press	organisation		transnistria								editorial: common usage
moldpres	Moldpres	organisation		moldova								editorial: common usage
infotag	Infotag	organisation		moldova								editorial: common usage
armenpress	Armenpress	organisation		armenia								editorial: common usage
trend	Trend News Agency	organisation		azerbaijan								editorial: common usage
azertac	Azertac	organisation		azerbaijan								editorial: common usage
belta	BelTA	organisation		belarus								editorial: common usage
pti	Press Trust of India	organisation		india			the					editorial: common usage
ians	IANS	organisation		india								editorial: common usage
ani	ANI	organisation		india								editorial: common usage
times-of-india	Times of India	organisation		india			the					editorial: common usage
the-hindu	The Hindu	organisation		india								editorial: common usage
ndtv	NDTV	organisation		india								editorial: common usage
app	Associated Press of Pakistan	organisation		pakistan			the					editorial: common usage
dawn	Dawn	organisation		pakistan								editorial: common usage
radio-pakistan	Radio Pakistan	organisation		pakistan								editorial: common usage
bss	BSS	organisation		bangladesh								editorial: common usage
daily-star	Daily Star	organisation		bangladesh			the					editorial: common usage
antara	Antara	organisation		indonesia								editorial: common usage
jakarta-post	Jakarta Post	organisation		indonesia			the					editorial: common usage
kompas	Kompas	organisation		indonesia								editorial: common usage
bernama	Bernama	organisation		malaysia								editorial: common usage
straits-times	Straits Times	organisation		singapore			the					editorial: common usage
bangkok-post	Bangkok Post	organisation		thailand			the					editorial: common usage
pna	Philippine News Agency	organisation		philippines			the					editorial: common usage
rappler	Rappler	organisation		philippines								editorial: common usage
abc-au	Australian Broadcasting Corporation	organisation		australia			the					editorial: common usage
aap	Australian Associated Press	organisation		australia								editorial: common usage
smh	Sydney Morning Herald	organisation		australia			the					editorial: common usage
the-australian	The Australian	organisation		australia								editorial: common usage
the-age	The Age	organisation		australia								editorial: common usage
rnz	Radio New Zealand	organisation		new-zealand								editorial: common usage
nz-herald	New Zealand Herald	organisation		new-zealand			the					editorial: common usage
post-courier	Post-Courier	organisation		papua-new-guinea			the					editorial: common usage
fiji-times	Fiji Times	organisation		fiji			the					editorial: common usage
vanuatu-daily-post	Vanuatu Daily Post	organisation		vanuatu			the					editorial: common usage
bbc	BBC	organisation		united-kingdom			the					editorial: common usage
itv	ITV	organisation		united-kingdom								editorial: common usage
sky-news	Sky News	organisation		united-kingdom								editorial: common usage
channel-4	Channel 4 News	organisation		united-kingdom								editorial: common usage
press-association	Press Association	organisation		united-kingdom			the					editorial: common usage
guardian	Guardian	organisation		united-kingdom			the					editorial: common usage
the-times	The Times	organisation		united-kingdom								editorial: common usage
financial-times	Financial Times	organisation		united-kingdom			the					editorial: common usage
daily-telegraph	Daily Telegraph	organisation		united-kingdom			the					editorial: common usage
the-independent	The Independent	organisation		united-kingdom								editorial: common usage
economist	The Economist	organisation		united-kingdom								editorial: common usage
daily-mail	Daily Mail	organisation		united-kingdom			the					editorial: common usage
daily-mirror	Daily Mirror	organisation		united-kingdom			the					editorial: common usage
observer	The Observer	organisation		united-kingdom								editorial: common usage
scotsman	The Scotsman	organisation		scotland								editorial: common usage
irish-times	Irish Times	organisation		ireland			the					editorial: common usage
rte	RTE	organisation		ireland								editorial: common usage
cnn	CNN	organisation		united-states								editorial: common usage
fox-news	Fox News	organisation		united-states								editorial: common usage
nbc	NBC	organisation		united-states								editorial: common usage
cbs	CBS	organisation		united-states								editorial: common usage
abc-us	ABC News	organisation		united-states								editorial: common usage
pbs	PBS	organisation		united-states								editorial: common usage
npr	NPR	organisation		united-states								editorial: common usage
new-york-times	New York Times	organisation		united-states			the					editorial: common usage
washington-post	Washington Post	organisation		united-states			the					editorial: common usage
wall-street-journal	Wall Street Journal	organisation		united-states			the					editorial: common usage
los-angeles-times	Los Angeles Times	organisation		united-states			the					editorial: common usage
christian-science-monitor	Christian Science Monitor	organisation		united-states			the					editorial: common usage
time-magazine	Time magazine	organisation		united-states								editorial: common usage
newsweek	Newsweek	organisation		united-states								editorial: common usage
politico	Politico	organisation		united-states								editorial: common usage
bloomberg	Bloomberg	organisation		united-states								editorial: common usage
axios	Axios	organisation		united-states								editorial: common usage
voa	Voice of America	organisation		united-states			the					editorial: common usage
rferl	Radio Free Europe/Radio Liberty	organisation		united-states								editorial: common usage
rfa	Radio Free Asia	organisation		united-states								editorial: common usage
foreign-policy	Foreign Policy	organisation		united-states								editorial: common usage
foreign-affairs	Foreign Affairs magazine	organisation		united-states								editorial: common usage
le-monde	Le Monde	organisation		france								editorial: common usage
le-figaro	Le Figaro	organisation		france								editorial: common usage
liberation	Libération	organisation		france								editorial: common usage
rfi	Radio France Internationale	organisation		france								editorial: common usage
france-24	France 24	organisation		france								editorial: common usage
euronews	Euronews	organisation										editorial: common usage
haaretz	Haaretz	organisation		israel								editorial: common usage
jerusalem-post	Jerusalem Post	organisation		israel			the					editorial: common usage
yedioth	Yedioth Ahronoth	organisation		israel								editorial: common usage
times-of-israel	Times of Israel	organisation		israel			the					editorial: common usage
israel-radio	Israel Radio	organisation		israel								editorial: common usage
canadian-press	Canadian Press	organisation		canada			the					editorial: common usage
cbc	CBC	organisation		canada								editorial: common usage
globe-and-mail	Globe and Mail	organisation		canada			the					editorial: common usage
sapa	SAPA	organisation		south-africa								editorial: common usage
sabc	SABC	organisation		south-africa								editorial: common usage
nan	News Agency of Nigeria	organisation		nigeria			the					editorial: common usage
gna-ghana	Ghana News Agency	organisation		ghana			the					editorial: common usage
suna	SUNA	organisation		sudan								editorial: common usage
sudan-tribune	Sudan Tribune	organisation		sudan								editorial: common usage
ena	Ethiopian News Agency	organisation		ethiopia			the					editorial: common usage
sonna	SONNA	organisation		somalia								editorial: common usage
garowe-online	Garowe Online	organisation		puntland								editorial: common usage
radio-mogadishu	Radio Mogadishu	organisation		somalia								editorial: common usage
horseed	Horseed Media	organisation		somaliland								editorial: common usage
zana	ZANA	organisation		zambia								editorial: common usage
telam	Télam	organisation		argentina								editorial: common usage
clarin	Clarín	organisation		argentina								editorial: common usage
mercopress	MercoPress	organisation										editorial: common usage
penguin-news	Penguin News	organisation		falkland-islands								editorial: common usage
notimex	Notimex	organisation		mexico								editorial: common usage
prensa-latina	Prensa Latina	organisation		cuba								editorial: common usage
granma	Granma	organisation		cuba								editorial: common usage
telesur	Telesur	organisation		venezuela								editorial: common usage
agencia-brasil	Agência Brasil	organisation		brazil								editorial: common usage
vatican-news	Vatican News	organisation		holy-see								editorial: common usage
osservatore-romano	L'Osservatore Romano	organisation		holy-see								editorial: common usage
wikinews	Wikinews	organisation										editorial: common usage
ips	Inter Press Service	organisation										editorial: common usage
kabar	Kabar	organisation		kyrgyzstan								editorial: common usage
vna	Vietnam News Agency	organisation		vietnam								editorial: common usage
middle-east-monitor	Middle East Monitor	organisation										editorial: common usage
middle-east-eye	Middle East Eye	organisation										editorial: common usage
sermitsiaq	Sermitsiaq	organisation		greenland								editorial: common usage
knr	KNR	organisation		greenland								editorial: common usage
baltic-news-service	Baltic News Service	organisation										editorial: common usage
elta	ELTA	organisation		lithuania								editorial: common usage
kuna	KUNA	organisation		kuwait								editorial: common usage
petra	Petra	organisation		jordan								editorial: common usage
nna	National News Agency	organisation		lebanon			the					editorial: common usage
al-manar	Al-Manar	organisation		lebanon								editorial: common usage
ina-iraq	Iraqi News Agency	organisation		iraq								editorial: common usage
jana	JANA	organisation		libya								editorial: common usage
tap	TAP	organisation		tunisia								editorial: common usage
alabama	Alabama	territory		united-states								editorial: common usage
alaska	Alaska	territory		united-states								editorial: common usage
arizona	Arizona	territory		united-states								editorial: common usage
arkansas	Arkansas	territory		united-states								editorial: common usage
california	California	territory		united-states								editorial: common usage
colorado	Colorado	territory		united-states								editorial: common usage
connecticut	Connecticut	territory		united-states								editorial: common usage
delaware	Delaware	territory		united-states								editorial: common usage
florida	Florida	territory		united-states								editorial: common usage
us-georgia	Georgia	territory		united-states				2				editorial: common usage
idaho	Idaho	territory		united-states								editorial: common usage
illinois	Illinois	territory		united-states								editorial: common usage
indiana	Indiana	territory		united-states								editorial: common usage
iowa	Iowa	territory		united-states								editorial: common usage
kansas	Kansas	territory		united-states								editorial: common usage
kentucky	Kentucky	territory		united-states								editorial: common usage
louisiana	Louisiana	territory		united-states								editorial: common usage
maine	Maine	territory		united-states								editorial: common usage
maryland	Maryland	territory		united-states								editorial: common usage
massachusetts	Massachusetts	territory		united-states								editorial: common usage
michigan	Michigan	territory		united-states								editorial: common usage
minnesota	Minnesota	territory		united-states								editorial: common usage
mississippi	Mississippi	territory		united-states								editorial: common usage
missouri	Missouri	territory		united-states								editorial: common usage
montana	Montana	territory		united-states								editorial: common usage
nebraska	Nebraska	territory		united-states								editorial: common usage
nevada	Nevada	territory		united-states								editorial: common usage
new-hampshire	New Hampshire	territory		united-states								editorial: common usage
new-jersey	New Jersey	territory		united-states								editorial: common usage
new-mexico	New Mexico	territory		united-states								editorial: common usage
new-york	New York	territory		united-states				2				editorial: common usage
north-carolina	North Carolina	territory		united-states								editorial: common usage
north-dakota	North Dakota	territory		united-states								editorial: common usage
ohio	Ohio	territory		united-states								editorial: common usage
oklahoma	Oklahoma	territory		united-states								editorial: common usage
oregon	Oregon	territory		united-states								editorial: common usage
pennsylvania	Pennsylvania	territory		united-states								editorial: common usage
rhode-island	Rhode Island	territory		united-states								editorial: common usage
south-carolina	South Carolina	territory		united-states								editorial: common usage
south-dakota	South Dakota	territory		united-states								editorial: common usage
tennessee	Tennessee	territory		united-states								editorial: common usage
texas	Texas	territory		united-states								editorial: common usage
utah	Utah	territory		united-states								editorial: common usage
vermont	Vermont	territory		united-states								editorial: common usage
virginia	Virginia	territory		united-states								editorial: common usage
us-washington	Washington	territory		united-states				2				editorial: common usage
west-virginia	West Virginia	territory		united-states								editorial: common usage
wisconsin	Wisconsin	territory		united-states								editorial: common usage
wyoming	Wyoming	territory		united-states								editorial: common usage
district-of-columbia	District of Columbia	territory		united-states			the					editorial: common usage
new-york-city	New York City	place		united-states								editorial: common usage
liberland	Liberland	territory								2015		editorial: common usage
sealand	Sealand	territory								1967		editorial: common usage
hutt-river	Hutt River	territory		australia						1970	2020	editorial: common usage
seborga	Seborga	territory		italy								editorial: common usage
rose-island	Rose Island	territory								1968	1969	editorial: common usage
minerva	Republic of Minerva	territory					the			1972	1972	editorial: common usage
freetown-christiania	Freetown Christiania	territory		denmark								editorial: common usage
uzupis	Užupis	territory		lithuania								editorial: common usage
suvadives	United Suvadive Republic	territory					the			1959	1963	editorial: common usage
addu	Addu	territory		maldives								editorial: common usage
huvadu	Huvadu	territory		maldives								editorial: common usage
fua-mulaku	Fua Mulaku	territory		maldives								editorial: common usage
vemerana	Vemerana	territory								1980	1980	editorial: common usage
banaba	Banaba	territory		kiribati								editorial: common usage
mwali	Mohéli	territory		comoros								editorial: common usage
ngazidja	Grande Comore	territory		comoros								editorial: common usage
bioko	Bioko	territory		equatorial-guinea								editorial: common usage
annobon	Annobón	territory		equatorial-guinea								editorial: common usage
western-australia	Western Australia	territory		australia								editorial: common usage
new-south-wales	New South Wales	territory		australia								editorial: common usage
crete	Crete	territory		greece								editorial: common usage
samos	Samos	territory		greece								editorial: common usage
ionian-islands	Ionian Islands	territory		greece			the					editorial: common usage
fiume	Fiume	territory								1919	1924	editorial: common usage
schleswig	Schleswig	territory										editorial: common usage
schleswig-holstein	Schleswig-Holstein	territory		germany								editorial: common usage
heligoland	Heligoland	territory		germany								editorial: common usage
moresnet	Moresnet	territory								1816	1920	editorial: common usage
rhenish-republic	Rhenish Republic	territory					the			1923	1924	editorial: common usage
tyrol	Tyrol	territory		austria								editorial: common usage
eupen-malmedy	Eupen-Malmédy	territory		belgium								editorial: common usage
junagadh	Junagadh	territory		india								editorial: common usage
kuban	Kuban	territory		russia								editorial: common usage
don-republic	Don Republic	territory					the			1918	1920	editorial: common usage
kokand	Kokand	territory								1917	1918	editorial: common usage
bukhara	Bukhara	territory									1924	editorial: common usage
khiva	Khiva	territory									1924	editorial: common usage
mahabad	Mahabad	territory								1946	1946	editorial: common usage
mengjiang	Mengjiang	territory								1939	1945	editorial: common usage
two-sicilies	Two Sicilies	territory					the				1861	editorial: common usage
papal-states	Papal States	territory					the				1870	editorial: common usage
yucatan	Yucatán	territory		mexico								editorial: common usage
los-altos	Los Altos	territory								1838	1840	editorial: common usage
rio-grande-republic	Republic of the Rio Grande	territory					the			1840	1840	editorial: common usage
california-republic	California Republic	territory					the			1846	1846	editorial: common usage
riograndense-republic	Riograndense Republic	territory					the			1836	1845	editorial: common usage
mosquito-coast	Mosquito Coast	territory		nicaragua			the					editorial: common usage
federal-republic-of-central-america	Federal Republic of Central America	territory					the			1823	1841	editorial: common usage
counani	Counani	territory								1886	1891	editorial: common usage
araucania-and-patagonia	Araucanía and Patagonia	territory										editorial: common usage
natalia	Natalia Republic	territory					the			1839	1843	editorial: common usage
stellaland	Stellaland	territory								1882	1885	editorial: common usage
griqualand	Griqualand	territory										editorial: common usage
gazankulu	Gazankulu	territory		south-africa								editorial: common usage
kwandebele	KwaNdebele	territory		south-africa								editorial: common usage
kangwane	KaNgwane	territory		south-africa								editorial: common usage
lebowa	Lebowa	territory		south-africa								editorial: common usage
qwaqwa	QwaQwa	territory		south-africa								editorial: common usage
ovamboland	Ovamboland	territory		namibia								editorial: common usage
tripolitanian-republic	Tripolitanian Republic	territory					the			1918	1922	editorial: common usage
bunyoro	Bunyoro	territory		uganda								editorial: common usage
busoga	Busoga	territory		uganda								editorial: common usage
ashanti	Ashanti	territory		ghana								editorial: common usage
sanwi	Sanwi	territory		ivory-coast								editorial: common usage
aozou-strip	Aozou Strip	territory		chad			the					editorial: common usage
azad-hind	Azad Hind	territory								1943	1945	editorial: common usage
travancore	Travancore	territory		india								editorial: common usage
dravida-nadu	Dravida Nadu	territory		india								editorial: common usage
pondicherry	Pondicherry	territory		india								editorial: common usage
portuguese-india	Portuguese India	territory									1961	editorial: common usage
pattani-sultanate	Sultanate of Patani	territory					the					editorial: common usage
sulu	Sulu	territory		philippines								editorial: common usage
pasundan	Pasundan	territory								1948	1950	editorial: common usage
ezo	Republic of Ezo	territory					the			1868	1869	editorial: common usage
republic-of-formosa	Republic of Formosa	territory					the			1895	1895	editorial: common usage
chuuk	Chuuk	territory		micronesia								editorial: common usage
pohnpei	Pohnpei	territory		micronesia								editorial: common usage
san-andres	San Andrés	territory		colombia								editorial: common usage
cascadia	Cascadia	territory										editorial: common usage
conch-republic	Conch Republic	territory		united-states			the					editorial: common usage
lakotah	Lakotah	territory		united-states								editorial: common usage
republic-of-vermont	Vermont Republic	territory					the			1777	1791	editorial: common usage
molossia	Molossia	territory								1977		editorial: common usage
talossa	Talossa	territory								1979		editorial: common usage
north-ingria	North Ingria	territory								1919	1920	editorial: common usage
east-karelia	East Karelia	territory										editorial: common usage
idel-ural	Idel-Ural	territory										editorial: common usage
circassia	Circassia	territory										editorial: common usage
mountainous-republic	Mountainous Republic of the Northern Caucasus	territory					the			1917	1922	editorial: common usage
kars-republic	Kars Republic	territory					the			1918	1919	editorial: common usage
west-ukrainian-republic	West Ukrainian People's Republic	territory					the			1918	1919	editorial: common usage
hutsul-republic	Hutsul Republic	territory					the			1919	1919	editorial: common usage
lemko-republic	Lemko Republic	territory					the			1918	1920	editorial: common usage
banat-republic	Banat Republic	territory					the			1918	1918	editorial: common usage
prekmurje	Prekmurje	territory		slovenia								editorial: common usage
western-bosnia	Western Bosnia	territory								1993	1995	editorial: common usage
pindus	Principality of the Pindus	territory					the			1941	1944	editorial: common usage
ikaria	Icaria	territory		greece								editorial: common usage
occitania	Occitania	territory		france								editorial: common usage
jura	Jura	territory		switzerland								editorial: common usage
madeira	Madeira	territory		portugal								editorial: common usage
azores	Azores	territory		portugal			the					editorial: common usage
olivenza	Olivenza	territory										editorial: common usage
selvagens	Savage Islands	territory		portugal			the					editorial: common usage
rockall	Rockall	territory										editorial: common usage`,
  names: `entity	name	sort	order	valid_from	valid_until	source
united-states	America	alias				editorial: common usage
united-states	the States	alias	2			editorial: common usage
united-states	United States of America	alias				editorial: common usage
united-states	US	abbreviation				editorial: common usage
united-states	USA	abbreviation				editorial: common usage
united-states	U. S.	abbreviation				editorial: common usage
united-states	U. S. A.	abbreviation				editorial: common usage
united-states	American	demonym				editorial: common usage
united-states	American	adjective				editorial: common usage
united-states	Washington	capital				editorial: common usage
united-states	Washington, D.C.	capital				editorial: common usage
united-states	Washington DC	capital				editorial: common usage
united-states	Uncle Sam	nickname				editorial: common usage
united-kingdom	Britain	alias				editorial: common usage
united-kingdom	Great Britain	alias				editorial: common usage
united-kingdom	UK	abbreviation				editorial: common usage
united-kingdom	U. K.	abbreviation				editorial: common usage
united-kingdom	Briton	demonym				editorial: common usage
united-kingdom	Britisher	demonym				editorial: common usage
united-kingdom	Englishman	demonym	2			editorial: common usage
united-kingdom	British	adjective				editorial: common usage
united-arab-emirates	UAE	abbreviation				editorial: common usage
united-arab-emirates	U. A. E.	abbreviation				editorial: common usage
united-arab-emirates	Emirates	alias				editorial: common usage
soviet-union	Union of Soviet Socialist Republics	official				editorial: common usage
soviet-union	USSR	abbreviation				editorial: common usage
soviet-union	U. S. S. R.	abbreviation				editorial: common usage
soviet-union	Soviets	alias				editorial: common usage
soviet-union	Soviet	demonym				editorial: common usage
soviet-union	Soviet	adjective				editorial: common usage
soviet-union	Moscow	capital	2		1991	editorial: common usage
russia	Russian Federation	alias				editorial: common usage
russia	RF	abbreviation	3			editorial: common usage
russia	Moskva	capital				editorial: common usage
russia	Red Square	metonym	3			editorial: common usage
turkey	Republic of Turkey	official				editorial: common usage
turkey	Turk	demonym				editorial: common usage
turkey	Turkish	adjective				editorial: common usage
turkey	Angora	capital	3			editorial: common usage
turkey	Sublime Porte	metonym	3			editorial: common usage
east-timor	Timor-Leste	alias				editorial: common usage
east-timor	Timor Leste	alias				editorial: common usage
east-timor	Timor Lorosae	alias				editorial: common usage
east-timor	Portuguese Timor	old			1976	editorial: common usage
east-timor	East Timorese	demonym				editorial: common usage
east-timor	East Timorese	adjective				editorial: common usage
east-timor	Timorese	demonym				editorial: common usage
east-timor	Timorese	adjective				editorial: common usage
myanmar	Burma	old			1989	editorial: common usage
myanmar	Union of Burma	official			1989	editorial: common usage
myanmar	Burmese	demonym				editorial: common usage
myanmar	Burmese	adjective				editorial: common usage
myanmar	Myanma	demonym				editorial: common usage
myanmar	Myanma	adjective				editorial: common usage
myanmar	Yangon	capital				editorial: common usage
myanmar	Rangoon	capital				editorial: common usage
myanmar	Nay Pyi Taw	capital				editorial: common usage
myanmar	Naypyitaw	capital				editorial: common usage
democratic-republic-of-the-congo	DR Congo	alias				editorial: common usage
democratic-republic-of-the-congo	D.R. Congo	alias				editorial: common usage
democratic-republic-of-the-congo	Congo	alias				editorial: common usage
democratic-republic-of-the-congo	Congo-Kinshasa	alias				editorial: common usage
democratic-republic-of-the-congo	Democratic Republic of Congo	alias				editorial: common usage
democratic-republic-of-the-congo	Democratic Congo	alias				editorial: common usage
democratic-republic-of-the-congo	DRC	abbreviation				editorial: common usage
democratic-republic-of-the-congo	RDC	abbreviation				editorial: common usage
democratic-republic-of-the-congo	Zaire	old		1971	1997	editorial: common usage
democratic-republic-of-the-congo	Congo (Léopoldville)	old		1960	1971	editorial: common usage
democratic-republic-of-the-congo	Congo-Leopoldville	old		1960	1971	editorial: common usage
democratic-republic-of-the-congo	Republic of Congo	official	3	1960	1964	editorial: common usage
democratic-republic-of-the-congo	Belgian Congo	old		1908	1960	editorial: common usage
democratic-republic-of-the-congo	Congo Free State	old		1885	1908	editorial: common usage
democratic-republic-of-the-congo	Congolese	demonym				editorial: common usage
democratic-republic-of-the-congo	Congolese	adjective				editorial: common usage
democratic-republic-of-the-congo	Zairean	demonym				editorial: common usage
democratic-republic-of-the-congo	Zairian	demonym				editorial: common usage
democratic-republic-of-the-congo	Zairean	adjective				editorial: common usage
democratic-republic-of-the-congo	Zairian	adjective				editorial: common usage
democratic-republic-of-the-congo	Leopoldville	capital				editorial: common usage
democratic-republic-of-the-congo	Léopoldville	capital				editorial: common usage
republic-of-the-congo	Republic of Congo	alias				editorial: common usage
republic-of-the-congo	Congo-Brazzaville	alias				editorial: common usage
republic-of-the-congo	Congo	alias	2			editorial: common usage
republic-of-the-congo	Congo (Brazzaville)	old		1960		editorial: common usage
republic-of-the-congo	People's Republic of the Congo	official		1970	1991	editorial: common usage
republic-of-the-congo	Congolese	demonym	2			editorial: common usage
republic-of-the-congo	Congolese	adjective	2			editorial: common usage
czech-republic	Czechia	alias				editorial: common usage
czech-republic	Czechs	alias	2			editorial: common usage
czech-republic	Czech	demonym				editorial: common usage
czech-republic	Czechs	demonym				editorial: common usage
czech-republic	Czech	adjective				editorial: common usage
north-macedonia	Macedonia	old			2019	editorial: common usage
north-macedonia	Former Yugoslav Republic of Macedonia	official			2019	editorial: common usage
north-macedonia	Republic of Macedonia	official			2019	editorial: common usage
north-macedonia	FYROM	abbreviation				editorial: common usage
north-macedonia	FYR Macedonia	abbreviation				editorial: common usage
north-macedonia	Macedonian	demonym				editorial: common usage
north-macedonia	Macedonian	adjective				editorial: common usage
north-macedonia	North Macedonian	demonym				editorial: common usage
north-macedonia	North Macedonian	adjective				editorial: common usage
eswatini	Swaziland	old			2018	editorial: common usage
eswatini	Swazi	demonym				editorial: common usage
eswatini	Swazi	adjective				editorial: common usage
eswatini	Mbabane	capital				editorial: common usage
cape-verde	Cabo Verde	alias				editorial: common usage
cape-verde	Cape Verde Islands	alias				editorial: common usage
cape-verde	Cape Verdean	demonym				editorial: common usage
cape-verde	Cape Verdean	adjective				editorial: common usage
maldives	Maldivian	demonym				editorial: common usage
maldives	Maldivian	adjective				editorial: common usage
maldives	Male	capital	2			editorial: common usage
philippines	Philippine	adjective				editorial: common usage
philippines	Filipino	demonym				editorial: common usage
philippines	Filipina	demonym				editorial: common usage
philippines	Pilipino	demonym	2			editorial: common usage
philippines	Malacanang	metonym				editorial: common usage
philippines	Malacañang Palace	metonym				editorial: common usage
netherlands	Kingdom of the Netherlands	official				editorial: common usage
netherlands	Holland	alias				editorial: common usage
netherlands	Dutchman	demonym				editorial: common usage
netherlands	Dutchwoman	demonym				editorial: common usage
netherlands	Netherlander	demonym				editorial: common usage
netherlands	Hollander	demonym				editorial: common usage
netherlands	Dutch	adjective				editorial: common usage
netherlands	Netherlands	adjective				editorial: common usage
netherlands	The Hague	metonym				editorial: common usage
comoros	Comoro Islands	alias				editorial: common usage
comoros	Comores	alias				editorial: common usage
comoros	Comorian	demonym				editorial: common usage
comoros	Comorian	adjective				editorial: common usage
marshall-islands	Marshalls	alias				editorial: common usage
solomon-islands	Solomons	alias				editorial: common usage
solomon-islands	British Solomon Islands	old	2		1975	editorial: common usage
dominican-republic	Santo Domingo	alias	3			editorial: common usage
central-african-republic	CAR	abbreviation				editorial: common usage
central-african-republic	C.A.R.	abbreviation				editorial: common usage
central-african-republic	Central African Empire	official		1976	1979	editorial: common usage
central-african-republic	Ubangi-Shari	old			1958	editorial: common usage
central-african-republic	Oubangui-Chari	old			1958	editorial: common usage
micronesia	FSM	abbreviation				editorial: common usage
micronesia	Federated States of Micronesia	alias				editorial: common usage
ivory-coast	Cote d'Ivoire	alias				editorial: common usage
ivory-coast	Côte d'Ivoire	alias				editorial: common usage
ivory-coast	Ivorian	demonym				editorial: common usage
ivory-coast	Ivoirian	demonym				editorial: common usage
ivory-coast	Ivorian	adjective				editorial: common usage
ivory-coast	Ivoirian	adjective				editorial: common usage
ivory-coast	Abidjan	capital				editorial: common usage
china	People's Republic of China	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	Mainland China	alias				editorial: common usage
china	mainland China	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	People's Republic	alias	3			editorial: common usage
china	New China	alias	3			editorial: common usage
china	PRC	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	P. R. C.	abbreviation				editorial: common usage
china	Red China	nickname				editorial: common usage
china	Communist China	nickname				editorial: common usage
china	People's China	nickname				editorial: common usage
china	Zhongguo	transliteration				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	Chinese	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	Chinaman	demonym	3			editorial: common usage
china	Chinese	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
china	Communist Chinese	adjective				editorial: common usage
china	Mainland Chinese	adjective				editorial: common usage
china	Peking	capital				editorial: common usage
china	Peiping	capital				editorial: common usage
china	Pekin	capital				editorial: common usage
china	Zhongnanhai	metonym				editorial: common usage
south-korea	Republic of Korea	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	Korea	alias	2			editorial: common usage
south-korea	Hanguk	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	ROK	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	S. Korea	abbreviation				editorial: common usage
south-korea	South Korean	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	South Korean	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	Korean	demonym	2			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	Korean	adjective	2			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	Blue House	metonym				editorial: common usage
south-korea	Cheong Wa Dae	metonym				editorial: common usage
north-korea	Democratic People's Republic of Korea	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	Korea	alias	3			editorial: common usage
north-korea	Choson	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	People's Democratic Republic of Korea	alias				editorial: common usage
north-korea	DPRK	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	N. Korea	abbreviation				editorial: common usage
north-korea	North Korean	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	North Korean	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	Korean	demonym	3			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
north-korea	Korean	adjective	3			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
israel	State of Israel	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
israel	Medinat Yisrael	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
israel	Jewish state	alias				editorial: common usage
israel	Jewish State	alias				editorial: common usage
israel	Zionist entity	alias	3			editorial: common usage
israel	Israeli	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
israel	Israeli	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
israel	Jerusalem	capital				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikiwand.com/en/articles/International_recognition_of_the_State_of_Israel
israel	Tel Aviv	metonym				editorial: common usage
israel	Tel-Aviv	metonym				editorial: common usage
cyprus	Republic of Cyprus	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
cyprus	Kypros	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
cyprus	Kibris	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
cyprus	Greek Cyprus	alias				editorial: common usage
cyprus	southern Cyprus	alias				editorial: common usage
cyprus	Cypriot	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
cyprus	Cypriot	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
cyprus	Greek Cypriot	demonym	2			editorial: common usage
cyprus	Greek Cypriot	adjective	2			editorial: common usage
cyprus	Lefkosia	capital				editorial: common usage
georgia	Republic of Georgia	alias				editorial: common usage
georgia	Sakartvelo	alias				editorial: common usage
georgia	Georgian SSR	official			1991	editorial: common usage
georgia	Soviet Georgia	alias			1991	editorial: common usage
georgia	Georgian Soviet Socialist Republic	official			1991	editorial: common usage
georgia	Georgian	demonym				editorial: common usage
georgia	Georgian	adjective				editorial: common usage
georgia	Tiflis	capital				editorial: common usage
armenia	Republic of Armenia	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
armenia	Hayastan	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
armenia	Armenian SSR	official			1991	editorial: common usage
armenia	Soviet Armenia	alias			1991	editorial: common usage
armenia	Armenian	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
armenia	Armenian	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
armenia	Erevan	capital				editorial: common usage
armenia	Jerevan	capital				editorial: common usage
holy-see	Vatican	alias				editorial: common usage
holy-see	Vatican City	alias				editorial: common usage
holy-see	Vatican City State	alias				editorial: common usage
holy-see	Apostolic See	alias				editorial: common usage
holy-see	Papal See	alias				editorial: common usage
holy-see	papal	adjective				editorial: common usage
holy-see	Papal	adjective				editorial: common usage
holy-see	St. Peter's	metonym	3			editorial: common usage
palestine	State of Palestine	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	Palestinian state	alias	2			editorial: common usage
palestine	Palestinian State	alias				editorial: common usage
palestine	Palestinian territories	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	Palestinian Territories	alias				editorial: common usage
palestine	occupied Palestinian territory	alias				editorial: common usage
palestine	Occupied Palestinian Territory	alias				editorial: common usage
palestine	occupied territories	alias	2			editorial: common usage
palestine	Occupied Territories	alias	2			editorial: common usage
palestine	OPT	abbreviation				editorial: common usage
palestine	OPt	abbreviation				editorial: common usage
palestine	Palestinian	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	Palestinian	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	East Jerusalem	capital				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	Ramallah	capital				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
palestine	Jerusalem	capital	2			editorial: common usage
taiwan	Republic of China	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Formosa	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Chinese Taipei	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Taiwan Province of China	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Nationalist China	alias				editorial: common usage
taiwan	Free China	alias				editorial: common usage
taiwan	Taiwan, Province of China	alias				editorial: common usage
taiwan	ROC	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	R. O. C.	abbreviation				editorial: common usage
taiwan	Republic of China on Taiwan	official				editorial: common usage
taiwan	Taiwanese	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Formosan	demonym				editorial: common usage
taiwan	Nationalist Chinese	demonym				editorial: common usage
taiwan	Taiwanese	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Taiwan	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
taiwan	Formosan	adjective				editorial: common usage
taiwan	Nationalist Chinese	adjective				editorial: common usage
taiwan	Chinese Nationalist	adjective				editorial: common usage
taiwan	Taibei	capital				editorial: common usage
taiwan	Presidential Office Building	metonym	3			editorial: common usage
kosovo	Republic of Kosovo	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosova	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosove	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovo and Metohija	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosmet	alias				editorial: common usage
kosovo	Kosovar	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovar	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovan	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovan	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovo Albanian	demonym				editorial: common usage
kosovo	Kosovar Albanian	demonym				editorial: common usage
kosovo	Kosova Albanian	demonym				editorial: common usage
kosovo	Kosovo	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
kosovo	Kosovo Albanian	adjective				editorial: common usage
kosovo	Kosovar Albanian	adjective				editorial: common usage
kosovo	Prishtina	capital				editorial: common usage
kosovo	Priština	capital				editorial: common usage
kosovo	Prishtine	capital				editorial: common usage
western-sahara	Sahrawi Arab Democratic Republic	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Saharan Arab Democratic Republic	alias				editorial: common usage
western-sahara	Saharawi Arab Democratic Republic	alias				editorial: common usage
western-sahara	Sahrawi Republic	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Saharawi Republic	alias				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	West Sahara	alias				editorial: common usage
western-sahara	the Western Sahara	alias				editorial: common usage
western-sahara	SADR	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	RASD	abbreviation				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Spanish Sahara	old			1976	github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Rio de Oro	old	2		1976	editorial: common usage
western-sahara	Spanish West Africa	old	3			editorial: common usage
western-sahara	Southern Provinces	nickname				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	southern provinces	nickname	2			editorial: common usage
western-sahara	Moroccan Sahara	nickname				editorial: common usage
western-sahara	Sahrawi	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Sahrawi	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Saharawi	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Saharawi	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Sahraoui	demonym				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Sahraoui	adjective				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	Western Saharan	demonym				editorial: common usage
western-sahara	Western Saharan	adjective				editorial: common usage
western-sahara	Laayoune	capital				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	El Aaiun	capital				editorial: common usage
western-sahara	El Aaiún	capital				editorial: common usage
western-sahara	Tifariti	capital				github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
ireland	Republic of Ireland	alias				editorial: common usage
ireland	Irish Republic	alias				editorial: common usage
ireland	Eire	alias				editorial: common usage
ireland	Irish Free State	old		1922	1937	editorial: common usage
ireland	Southern Ireland	old	2			editorial: common usage
ireland	Irishman	demonym				editorial: common usage
ireland	Irishwoman	demonym				editorial: common usage
ireland	Irish	adjective				editorial: common usage
ireland	Leinster House	metonym				editorial: common usage
afghanistan	Islamic Emirate of Afghanistan	official				editorial: common usage
afghanistan	Islamic State of Afghanistan	old				editorial: common usage
afghanistan	Democratic Republic of Afghanistan	official				editorial: common usage
afghanistan	Afghan	demonym				editorial: common usage
afghanistan	Afghan	adjective				editorial: common usage
afghanistan	Afghani	demonym	2			editorial: common usage
afghanistan	Afghani	adjective	2			editorial: common usage
afghanistan	Afghanistani	demonym	3			editorial: common usage
albania	Shqiperia	transliteration				editorial: common usage
albania	Tiranë	capital				editorial: common usage
algeria	Alger	capital				editorial: common usage
algeria	El Mouradia	metonym				editorial: common usage
algeria	El Mouradia Palace	metonym				editorial: common usage
angola	People's Republic of Angola	official		1975	1992	editorial: common usage
antigua-and-barbuda	Antigua	alias				editorial: common usage
argentina	Argentinian	demonym				editorial: common usage
argentina	Argentinian	adjective				editorial: common usage
argentina	Argentinean	demonym				editorial: common usage
argentina	Argentinean	adjective				editorial: common usage
argentina	the Argentine	alias	2			editorial: common usage
argentina	Argentine Republic	alias				editorial: common usage
argentina	Casa Rosada	metonym				editorial: common usage
argentina	Pink House	metonym				editorial: common usage
australia	Aussie	demonym				editorial: common usage
azerbaijan	Azerbaijan SSR	official			1991	editorial: common usage
azerbaijan	Soviet Azerbaijan	alias			1991	editorial: common usage
azerbaijan	Azerbaijani SSR	official			1991	editorial: common usage
azerbaijan	Azerbaidzhan	transliteration				editorial: common usage
azerbaijan	Azarbaijan	transliteration				editorial: common usage
azerbaijan	Azeri	demonym				editorial: common usage
azerbaijan	Azerbaijani	demonym				editorial: common usage
azerbaijan	Azeri	adjective				editorial: common usage
bahrain	Bahrein	transliteration				editorial: common usage
bangladesh	East Pakistan	old		1955	1971	editorial: common usage
bangladesh	East Bengal	old	2	1947	1955	editorial: common usage
bangladesh	Bangla Desh	transliteration				editorial: common usage
bangladesh	Bengali	demonym	2			editorial: common usage
bangladesh	Bengali	adjective	2			editorial: common usage
bangladesh	Dacca	capital				editorial: common usage
belarus	Byelorussia	old			1991	editorial: common usage
belarus	Belorussia	old			1991	editorial: common usage
belarus	Byelorussian SSR	official			1991	editorial: common usage
belarus	White Russia	old	3			editorial: common usage
belarus	Byelorussian	demonym				editorial: common usage
belarus	Byelorussian	adjective				editorial: common usage
belarus	Belorussian	demonym				editorial: common usage
belarus	Belorussian	adjective				editorial: common usage
belarus	Belarussian	demonym				editorial: common usage
belarus	Belarussian	adjective				editorial: common usage
belgium	Bruxelles	capital				editorial: common usage
belgium	Brussels	capital	2			editorial: common usage
belize	British Honduras	old			1973	editorial: common usage
benin	Dahomey	old		1958	1975	editorial: common usage
benin	People's Republic of Benin	official		1975	1990	editorial: common usage
benin	Dahomean	demonym				editorial: common usage
benin	Dahomean	adjective				editorial: common usage
benin	Beninois	demonym				editorial: common usage
benin	Beninois	adjective				editorial: common usage
benin	Cotonou	capital				editorial: common usage
bolivia	La Paz	capital				editorial: common usage
bosnia-and-herzegovina	Bosnia	alias				editorial: common usage
bosnia-and-herzegovina	Bosnia-Hercegovina	alias				editorial: common usage
bosnia-and-herzegovina	Bosnia-Herzegovina	alias				editorial: common usage
bosnia-and-herzegovina	Bosnia and Hercegovina	alias				editorial: common usage
bosnia-and-herzegovina	BiH	abbreviation				editorial: common usage
bosnia-and-herzegovina	Bosnian	demonym				editorial: common usage
bosnia-and-herzegovina	Bosnian	adjective				editorial: common usage
botswana	Bechuanaland	old			1966	editorial: common usage
botswana	Botswanan	demonym				editorial: common usage
botswana	Botswanan	adjective				editorial: common usage
botswana	Batswana	demonym				editorial: common usage
botswana	Batswana	adjective				editorial: common usage
brazil	Itamaraty	metonym	2			editorial: common usage
brazil	Planalto	metonym	2			editorial: common usage
brazil	Brasil	transliteration				editorial: common usage
brunei	Brunei Darussalam	alias				editorial: common usage
bulgaria	Balgariya	transliteration				editorial: common usage
burkina-faso	Upper Volta	old		1958	1984	editorial: common usage
burkina-faso	Haute-Volta	old		1958	1984	editorial: common usage
burkina-faso	Burkina	alias				editorial: common usage
burkina-faso	Voltaic	demonym				editorial: common usage
burkina-faso	Voltaic	adjective				editorial: common usage
burkina-faso	Burkinabè	demonym				editorial: common usage
burkina-faso	Burkinabè	adjective				editorial: common usage
burundi	Bujumbura	capital				editorial: common usage
burundi	Urundi	old			1962	editorial: common usage
burundi	Ruanda-Urundi	old	2		1962	editorial: common usage
cambodia	Kampuchea	old		1975	1989	editorial: common usage
cambodia	Democratic Kampuchea	old		1975	1982	editorial: common usage
cambodia	People's Republic of Kampuchea	official		1979	1989	editorial: common usage
cambodia	Khmer Republic	official		1970	1975	editorial: common usage
cambodia	Cambodian	demonym				editorial: common usage
cambodia	Cambodian	adjective				editorial: common usage
cambodia	Kampuchean	demonym				editorial: common usage
cambodia	Kampuchean	adjective				editorial: common usage
cambodia	Khmer	demonym	2			editorial: common usage
cambodia	Khmer	adjective	2			editorial: common usage
cameroon	Cameroons	old				editorial: common usage
cameroon	French Cameroons	old	2		1960	editorial: common usage
cameroon	Kamerun	old				editorial: common usage
cameroon	Cameroun	transliteration				editorial: common usage
cameroon	Cameroonian	demonym				editorial: common usage
cameroon	Cameroonian	adjective				editorial: common usage
canada	Parliament Hill	metonym	2			editorial: common usage
chile	La Moneda	metonym				editorial: common usage
colombia	Casa de Nariño	metonym				editorial: common usage
colombia	Nariño Palace	metonym				editorial: common usage
colombia	Bogota	capital				editorial: common usage
croatia	Croat	demonym				editorial: common usage
croatia	Croatian	adjective				editorial: common usage
croatia	Croat	adjective				editorial: common usage
croatia	Socialist Republic of Croatia	official			1990	editorial: common usage
cuba	Cuban	adjective				editorial: common usage
denmark	Dane	demonym				editorial: common usage
denmark	Danish	adjective				editorial: common usage
denmark	Christiansborg	metonym				editorial: common usage
djibouti	French Somaliland	old			1967	editorial: common usage
djibouti	French Territory of the Afars and the Issas	old		1967	1977	editorial: common usage
djibouti	Djiboutian	demonym				editorial: common usage
djibouti	Djiboutian	adjective				editorial: common usage
dominica	Dominican	adjective	2			editorial: common usage
ecuador	Ecuadorian	demonym				editorial: common usage
ecuador	Ecuadorian	adjective				editorial: common usage
ecuador	Ecuadoran	demonym				editorial: common usage
ecuador	Ecuadoran	adjective				editorial: common usage
ecuador	Carondelet Palace	metonym				editorial: common usage
egypt	United Arab Republic	official	2	1958	1971	editorial: common usage
el-salvador	Salvadorean	demonym				editorial: common usage
el-salvador	Salvadorean	adjective				editorial: common usage
el-salvador	Salvadorian	demonym				editorial: common usage
el-salvador	Salvadorian	adjective				editorial: common usage
equatorial-guinea	Spanish Guinea	old			1968	editorial: common usage
equatorial-guinea	Equatoguinean	demonym				editorial: common usage
equatorial-guinea	Equatoguinean	adjective				editorial: common usage
eritrea	Asmera	capital				editorial: common usage
estonia	Estonian SSR	official			1991	editorial: common usage
estonia	Soviet Estonia	alias			1991	editorial: common usage
estonia	Tallin	capital				editorial: common usage
ethiopia	Abyssinia	old				editorial: common usage
ethiopia	Abyssinian	demonym	2			editorial: common usage
ethiopia	Abyssinian	adjective	2			editorial: common usage
ethiopia	Addis	capital				editorial: common usage
ethiopia	Addis Abeba	capital				editorial: common usage
fiji	Fiji Islands	alias				editorial: common usage
finland	Finn	demonym				editorial: common usage
finland	Finnish	adjective				editorial: common usage
france	Frenchman	demonym				editorial: common usage
france	Frenchwoman	demonym				editorial: common usage
france	French	adjective				editorial: common usage
gabon	Gabonese	demonym				editorial: common usage
gabon	Gabonese	adjective				editorial: common usage
germany	West Germany	alias	3		1990	editorial: common usage
germany	Federal Republic of Germany	alias				editorial: common usage
germany	Federal Republic	alias	3			editorial: common usage
germany	FRG	abbreviation				editorial: common usage
germany	Bonn	capital		1949	1999	editorial: common usage
ghana	Gold Coast	old			1957	editorial: common usage
greece	Greek	adjective				editorial: common usage
greece	Hellenic	adjective				editorial: common usage
greece	Greek	demonym				editorial: common usage
greece	Hellene	demonym	2			editorial: common usage
greece	Maximos Mansion	metonym				editorial: common usage
guinea	Guinea-Conakry	alias				editorial: common usage
guinea	Guinea (Conakry)	alias				editorial: common usage
guinea	Republic of Guinea	alias				editorial: common usage
guinea	French Guinea	old			1958	editorial: common usage
guinea-bissau	Portuguese Guinea	old			1974	editorial: common usage
guinea-bissau	Bissau-Guinean	demonym				editorial: common usage
guinea-bissau	Bissau-Guinean	adjective				editorial: common usage
guinea-bissau	Guinea-Bissauan	demonym				editorial: common usage
guinea-bissau	Guinea-Bissauan	adjective				editorial: common usage
guinea-bissau	Bissauan	demonym				editorial: common usage
guinea-bissau	Bissauan	adjective				editorial: common usage
guyana	British Guiana	old			1966	editorial: common usage
hungary	Magyar	demonym	2			editorial: common usage
hungary	Magyar	adjective	2			editorial: common usage
iceland	Icelandic	adjective				editorial: common usage
iceland	Icelander	demonym				editorial: common usage
india	Bharat	alias				editorial: common usage
india	Republic of India	alias				editorial: common usage
india	British India	old			1947	editorial: common usage
india	British Raj	official			1947	editorial: common usage
india	Delhi	capital				editorial: common usage
india	South Block	metonym				editorial: common usage
indonesia	Dutch East Indies	old			1949	editorial: common usage
indonesia	Netherlands East Indies	old			1949	editorial: common usage
indonesia	Djakarta	capital				editorial: common usage
iran	Persia	old			1935	editorial: common usage
iran	Iranian	demonym				editorial: common usage
iran	Iranian	adjective				editorial: common usage
iran	Persian	adjective	2			editorial: common usage
iran	Persian	demonym	2			editorial: common usage
iran	Teheran	capital				editorial: common usage
iran	Tehran	capital				editorial: common usage
iraq	Mesopotamia	old	2			editorial: common usage
italy	Farnesina	metonym	2			editorial: common usage
italy	Palazzo Chigi	metonym	2			editorial: common usage
italy	Quirinale	metonym	2			editorial: common usage
japan	Kasumigaseki	metonym	2			editorial: common usage
japan	Nagatacho	metonym	2			editorial: common usage
jordan	Transjordan	old			1949	editorial: common usage
jordan	Trans-Jordan	old			1949	editorial: common usage
jordan	Hashemite Kingdom	alias				editorial: common usage
kazakhstan	Kazakh SSR	official			1991	editorial: common usage
kazakhstan	Kazakstan	transliteration				editorial: common usage
kazakhstan	Qazaqstan	transliteration				editorial: common usage
kazakhstan	Kazakh	demonym				editorial: common usage
kazakhstan	Kazak	demonym				editorial: common usage
kazakhstan	Kazakh	adjective				editorial: common usage
kazakhstan	Kazak	adjective				editorial: common usage
kazakhstan	Nur-Sultan	capital		2019	2022	editorial: common usage
kazakhstan	Almaty	capital			1997	editorial: common usage
kazakhstan	Alma-Ata	capital			1997	editorial: common usage
kazakhstan	Alma Ata	capital			1997	editorial: common usage
kazakhstan	Akmola	capital			1998	editorial: common usage
kenya	British East Africa	old			1920	editorial: common usage
kiribati	Gilbert Islands	old			1979	editorial: common usage
kiribati	Kiribatian	demonym				editorial: common usage
kiribati	Kiribatian	adjective				editorial: common usage
kiribati	I-Kiribati	demonym				editorial: common usage
kiribati	I-Kiribati	adjective				editorial: common usage
kiribati	Tarawa	capital				editorial: common usage
kyrgyzstan	Kirghizia	old			1991	editorial: common usage
kyrgyzstan	Kirghiz SSR	official			1991	editorial: common usage
kyrgyzstan	Kyrgyz SSR	official			1991	editorial: common usage
kyrgyzstan	Kirgizstan	transliteration				editorial: common usage
kyrgyzstan	Kirghizstan	transliteration				editorial: common usage
kyrgyzstan	Kyrgyzia	transliteration				editorial: common usage
kyrgyzstan	Kyrgyz	demonym				editorial: common usage
kyrgyzstan	Kyrgyzstani	demonym				editorial: common usage
kyrgyzstan	Kyrgyz	adjective				editorial: common usage
kyrgyzstan	Kyrgyzstani	adjective				editorial: common usage
kyrgyzstan	Frunze	capital			1991	editorial: common usage
laos	Lao	demonym	2			editorial: common usage
laos	Lao	adjective	2			editorial: common usage
latvia	Latvian SSR	official			1991	editorial: common usage
latvia	Soviet Latvia	alias			1991	editorial: common usage
latvia	Lett	demonym	2			editorial: common usage
latvia	Lett	adjective	2			editorial: common usage
lesotho	Basutoland	old			1966	editorial: common usage
lesotho	Basotho	demonym				editorial: common usage
lesotho	Basotho	adjective				editorial: common usage
lesotho	Lesothan	adjective				editorial: common usage
libya	Libyan Arab Jamahiriya	official		1977	2011	editorial: common usage
libya	Great Socialist People's Libyan Arab Jamahiriya	official		1977	2011	editorial: common usage
libya	Socialist People's Libyan Arab Jamahiriya	official		1977	2011	editorial: common usage
libya	Jamahiriya	official		1977	2011	editorial: common usage
lithuania	Lithuanian SSR	official			1990	editorial: common usage
lithuania	Soviet Lithuania	alias			1990	editorial: common usage
lithuania	Vilna	capital	2			editorial: common usage
lithuania	Wilno	capital	2			editorial: common usage
luxembourg	Luxembourgish	adjective				editorial: common usage
luxembourg	Luxembourgeois	adjective				editorial: common usage
madagascar	Malagasy Republic	official		1958	1975	editorial: common usage
madagascar	Madagascan	demonym				editorial: common usage
madagascar	Madagascan	adjective				editorial: common usage
madagascar	Malagasy	demonym				editorial: common usage
madagascar	Malagasy	adjective				editorial: common usage
madagascar	Tananarive	capital				editorial: common usage
malawi	Nyasaland	old			1964	editorial: common usage
malaysia	Malaya	old			1963	editorial: common usage
malaysia	Putrajaya	capital				editorial: common usage
malaysia	Malaysian	demonym				editorial: common usage
malaysia	Malaysian	adjective				editorial: common usage
malaysia	Malayan	demonym	2			editorial: common usage
malaysia	Malayan	adjective	2			editorial: common usage
mali	French Sudan	old			1960	editorial: common usage
mali	Sudanese Republic	official	2		1960	editorial: common usage
mauritania	Mauretania	transliteration				editorial: common usage
mexico	United Mexican States	alias				editorial: common usage
mexico	Los Pinos	metonym				editorial: common usage
mexico	Tlatelolco	metonym	2			editorial: common usage
moldova	Moldavia	old			1991	editorial: common usage
moldova	Moldavian SSR	official			1991	editorial: common usage
moldova	Moldovan SSR	official			1991	editorial: common usage
moldova	Soviet Moldavia	alias			1991	editorial: common usage
moldova	Moldovan	demonym				editorial: common usage
moldova	Moldovan	adjective				editorial: common usage
moldova	Moldavian	demonym				editorial: common usage
moldova	Moldavian	adjective				editorial: common usage
moldova	Chisinau	capital				editorial: common usage
moldova	Chişinău	capital				editorial: common usage
moldova	Kishinev	capital				editorial: common usage
moldova	Kishinyov	capital				editorial: common usage
mongolia	Outer Mongolia	old				editorial: common usage
mongolia	Mongolian People's Republic	official		1924	1992	editorial: common usage
mongolia	People's Republic of Mongolia	official		1924	1992	editorial: common usage
mongolia	Mongol	demonym	2			editorial: common usage
mongolia	Mongol	adjective	2			editorial: common usage
mongolia	Ulaanbaatar	capital				editorial: common usage
mongolia	Ulan Bator	capital				editorial: common usage
mongolia	Ulan-Bator	capital				editorial: common usage
montenegro	Crna Gora	transliteration				editorial: common usage
montenegro	Socialist Republic of Montenegro	official			1991	editorial: common usage
morocco	Rabat	capital				editorial: common usage
morocco	French Morocco	old	2		1956	editorial: common usage
morocco	Maroc	transliteration				editorial: common usage
morocco	Makhzen	metonym				editorial: common usage
mozambique	Mozambiquan	demonym				editorial: common usage
mozambique	Mozambiquan	adjective				editorial: common usage
mozambique	Portuguese East Africa	old			1975	editorial: common usage
mozambique	Lourenco Marques	capital			1976	editorial: common usage
mozambique	Lourenço Marques	capital			1976	editorial: common usage
namibia	South West Africa	old			1990	editorial: common usage
namibia	South-West Africa	old			1990	editorial: common usage
namibia	German South West Africa	old			1915	editorial: common usage
namibia	SWA	abbreviation	3			editorial: common usage
nepal	Nepali	demonym				editorial: common usage
nepal	Nepali	adjective				editorial: common usage
nepal	Nepalese	demonym				editorial: common usage
nepal	Nepalese	adjective				editorial: common usage
nepal	Katmandu	capital				editorial: common usage
nepal	Singha Durbar	metonym	2			editorial: common usage
new-zealand	New Zealand	adjective				editorial: common usage
new-zealand	Kiwi	demonym	3			editorial: common usage
new-zealand	NZ	abbreviation				editorial: common usage
new-zealand	N.Z.	abbreviation				editorial: common usage
new-zealand	Beehive	metonym	3			editorial: common usage
nigeria	Lagos	capital			1991	editorial: common usage
nigeria	Aso Rock	metonym				editorial: common usage
oman	Muscat and Oman	old			1970	editorial: common usage
pakistan	West Pakistan	old	2	1947	1971	editorial: common usage
pakistan	Karachi	capital		1947	1959	editorial: common usage
pakistan	Rawalpindi	capital	2			editorial: common usage
pakistan	Pak	demonym	3			editorial: common usage
pakistan	Pak	adjective	3			editorial: common usage
palau	Belau	transliteration				editorial: common usage
palau	Palau Islands	old				editorial: common usage
panama	Panamanian	demonym				editorial: common usage
panama	Panamanian	adjective				editorial: common usage
papua-new-guinea	PNG	abbreviation				editorial: common usage
papua-new-guinea	P.N.G.	abbreviation				editorial: common usage
papua-new-guinea	Papua-New Guinea	alias				editorial: common usage
papua-new-guinea	Papuan	demonym	3			editorial: common usage
poland	Pole	demonym				editorial: common usage
poland	Polish	adjective				editorial: common usage
poland	Polish People's Republic	official		1952	1989	editorial: common usage
romania	Rumania	transliteration				editorial: common usage
romania	Roumania	transliteration				editorial: common usage
romania	Rumanian	demonym				editorial: common usage
romania	Rumanian	adjective				editorial: common usage
rwanda	Ruanda	old			1962	editorial: common usage
saint-kitts-and-nevis	St. Kitts	alias				editorial: common usage
saint-kitts-and-nevis	St Kitts-Nevis	alias				editorial: common usage
saint-kitts-and-nevis	St. Kitts-Nevis	alias				editorial: common usage
saint-kitts-and-nevis	Saint Kitts-Nevis-Anguilla	official		1967	1983	editorial: common usage
saint-kitts-and-nevis	St. Kitts-Nevis-Anguilla	alias		1967	1983	editorial: common usage
saint-kitts-and-nevis	St Kitts-Nevis-Anguilla	alias		1967	1983	editorial: common usage
saint-kitts-and-nevis	Saint Christopher-Nevis-Anguilla	alias		1967	1983	editorial: common usage
saint-lucia	St. Lucian	demonym				editorial: common usage
saint-lucia	St. Lucian	adjective				editorial: common usage
saint-vincent-and-the-grenadines	St. Vincent	alias				editorial: common usage
saint-vincent-and-the-grenadines	St. Vincent and the Grenadines	alias				editorial: common usage
saint-vincent-and-the-grenadines	Vincentian	demonym				editorial: common usage
saint-vincent-and-the-grenadines	Vincentian	adjective				editorial: common usage
samoa	Western Samoa	old			1997	editorial: common usage
sao-tome-and-principe	Sao Tome	alias				editorial: common usage
sao-tome-and-principe	São Tomé	alias				editorial: common usage
sao-tome-and-principe	São Toméan	demonym				editorial: common usage
sao-tome-and-principe	São Toméan	adjective				editorial: common usage
saudi-arabia	Saudi	alias				editorial: common usage
saudi-arabia	the Saudis	alias				editorial: common usage
saudi-arabia	KSA	abbreviation				editorial: common usage
saudi-arabia	S. Arabia	abbreviation				editorial: common usage
saudi-arabia	Saudi	demonym				editorial: common usage
saudi-arabia	Saudi	adjective				editorial: common usage
saudi-arabia	Jeddah	capital	2			editorial: common usage
serbia	Socialist Republic of Serbia	official			1992	editorial: common usage
serbia	Serb	demonym				editorial: common usage
serbia	Serbian	demonym				editorial: common usage
serbia	Serb	adjective				editorial: common usage
serbia	Serbian	adjective				editorial: common usage
serbia	Serbia	adjective				editorial: common usage
serbia	Beograd	capital				editorial: common usage
singapore	Singapore	capital				editorial: common usage
slovakia	Slovak Republic	alias				editorial: common usage
slovakia	Slovak	demonym				editorial: common usage
slovakia	Slovakian	demonym				editorial: common usage
slovakia	Slovak	adjective				editorial: common usage
slovakia	Slovakian	adjective				editorial: common usage
slovenia	Socialist Republic of Slovenia	official			1990	editorial: common usage
slovenia	Slovenian	demonym				editorial: common usage
slovenia	Slovenian	adjective				editorial: common usage
slovenia	Slovene	demonym				editorial: common usage
slovenia	Slovene	adjective				editorial: common usage
somalia	Somali Republic	official		1960	1969	editorial: common usage
somalia	Somali Democratic Republic	official		1969	1991	editorial: common usage
somalia	Italian Somaliland	old	2		1960	editorial: common usage
somalia	Somalian	demonym				editorial: common usage
somalia	Somalian	adjective				editorial: common usage
somalia	Somali	adjective				editorial: common usage
somalia	Mogadiscio	capital				editorial: common usage
somalia	Muqdisho	capital				editorial: common usage
somalia	Villa Somalia	metonym				editorial: common usage
south-africa	RSA	alias				editorial: common usage
south-africa	Union of South Africa	official		1910	1961	editorial: common usage
south-africa	South African	demonym				editorial: common usage
south-africa	Union Buildings	metonym				editorial: common usage
south-sudan	Southern Sudan	old	2		2011	editorial: common usage
south-sudan	southern Sudan	old	2		2011	editorial: common usage
south-sudan	South Sudanese	demonym				editorial: common usage
south-sudan	South Sudanese	adjective				editorial: common usage
south-sudan	Southern Sudanese	demonym				editorial: common usage
south-sudan	Southern Sudanese	adjective				editorial: common usage
spain	Spaniard	demonym				editorial: common usage
spain	Spanish	adjective				editorial: common usage
spain	Moncloa	metonym				editorial: common usage
spain	La Moncloa	metonym				editorial: common usage
spain	Moncloa Palace	metonym				editorial: common usage
spain	Zarzuela	metonym	2			editorial: common usage
sri-lanka	Ceylon	old			1972	editorial: common usage
sri-lanka	Dominion of Ceylon	official			1972	editorial: common usage
sri-lanka	Ceylonese	demonym				editorial: common usage
sri-lanka	Ceylonese	adjective				editorial: common usage
sri-lanka	Sinhalese	demonym	3			editorial: common usage
sri-lanka	Sinhalese	adjective	3			editorial: common usage
sri-lanka	Sri Jayawardenepura Kotte	capital				editorial: common usage
sudan	Anglo-Egyptian Sudan	old	2		1956	editorial: common usage
sudan	the Sudan	alias				editorial: common usage
sudan	North Sudan	alias				editorial: common usage
suriname	Surinam	old				editorial: common usage
suriname	Dutch Guiana	old			1975	editorial: common usage
suriname	Surinamese	demonym				editorial: common usage
suriname	Surinamese	adjective				editorial: common usage
sweden	Swede	demonym				editorial: common usage
sweden	Swedish	adjective				editorial: common usage
sweden	Rosenbad	metonym				editorial: common usage
sweden	Stockholm	metonym				editorial: common usage
switzerland	Swiss	demonym				editorial: common usage
switzerland	Swiss	adjective				editorial: common usage
switzerland	Helvetic	adjective				editorial: common usage
switzerland	Berne	capital				editorial: common usage
syria	United Arab Republic	official	3	1958	1961	editorial: common usage
tajikistan	Tajik SSR	official			1991	editorial: common usage
tajikistan	Tadzhikistan	old			1991	editorial: common usage
tajikistan	Tajik	demonym				editorial: common usage
tajikistan	Tajik	adjective				editorial: common usage
tanzania	Tanganyika	old			1964	editorial: common usage
tanzania	United Republic of Tanganyika and Zanzibar	official		1964	1964	editorial: common usage
tanzania	Tanganyikan	demonym				editorial: common usage
tanzania	Tanganyikan	adjective				editorial: common usage
tanzania	Dar es Salaam	capital				editorial: common usage
tanzania	Dar-es-Salaam	capital				editorial: common usage
thailand	Siam	old			1939	editorial: common usage
thailand	Thai	demonym				editorial: common usage
thailand	Thai	adjective				editorial: common usage
thailand	Siamese	adjective	2			editorial: common usage
togo	Togoland	old			1960	editorial: common usage
togo	French Togoland	old	2		1960	editorial: common usage
tonga	Tonga Islands	alias				editorial: common usage
trinidad-and-tobago	Trinidad	alias				editorial: common usage
trinidad-and-tobago	Trinidad-Tobago	alias				editorial: common usage
trinidad-and-tobago	Trinidadian	demonym				editorial: common usage
trinidad-and-tobago	Trinidadian	adjective				editorial: common usage
tunisia	Carthage Palace	metonym				editorial: common usage
turkmenistan	Turkmen SSR	official			1991	editorial: common usage
turkmenistan	Turkmenia	old			1991	editorial: common usage
turkmenistan	Ashkhabad	capital				editorial: common usage
turkmenistan	Turkoman	demonym	2			editorial: common usage
turkmenistan	Turkoman	adjective	2			editorial: common usage
tuvalu	Ellice Islands	old			1978	editorial: common usage
tuvalu	Gilbert and Ellice Islands	old	2		1976	editorial: common usage
tuvalu	Funafuti	capital				editorial: common usage
tuvalu	Vaiaku	capital				editorial: common usage
ukraine	the Ukraine	alias				editorial: common usage
ukraine	Ukrainian SSR	official			1991	editorial: common usage
ukraine	Soviet Ukraine	alias			1991	editorial: common usage
ukraine	Kiev	capital				editorial: common usage
ukraine	Kyev	capital				editorial: common usage
ukraine	Ukraina	transliteration				editorial: common usage
ukraine	Bankova	metonym	2			editorial: common usage
uzbekistan	Uzbek SSR	official			1991	editorial: common usage
uzbekistan	Uzbek	demonym				editorial: common usage
uzbekistan	Uzbek	adjective				editorial: common usage
vanuatu	New Hebrides	old			1980	editorial: common usage
vanuatu	Ni-Vanuatu	demonym				editorial: common usage
vanuatu	Ni-Vanuatu	adjective				editorial: common usage
vanuatu	Vanuatuan	demonym				editorial: common usage
vanuatu	Vanuatuan	adjective				editorial: common usage
vanuatu	Vila	capital				editorial: common usage
vanuatu	Port-Vila	capital				editorial: common usage
venezuela	Miraflores	metonym				editorial: common usage
venezuela	Miraflores Palace	metonym				editorial: common usage
vietnam	Viet Nam	alias				editorial: common usage
vietnam	Democratic Republic of Vietnam	official	2	1945	1976	editorial: common usage
vietnam	Vietnamese	demonym				editorial: common usage
yemen	Republic of Yemen	alias				editorial: common usage
yemen	Sanaa	capital				editorial: common usage
yemen	Sana	capital				editorial: common usage
yemen	San'a	capital				editorial: common usage
yemen	Yemeni	demonym				editorial: common usage
yemen	Yemeni	adjective				editorial: common usage
yemen	Yemenite	demonym				editorial: common usage
yemen	Yemenite	adjective				editorial: common usage
zambia	Northern Rhodesia	old			1964	editorial: common usage
zimbabwe	Zimbabwe Rhodesia	old		1979	1979	editorial: common usage
zimbabwe	Zimbabwe-Rhodesia	old		1979	1979	editorial: common usage
zimbabwe	Southern Rhodesia	old	2		1980	editorial: common usage
zimbabwe	Salisbury	capital			1982	editorial: common usage
antarctica	Antarctic	adjective				editorial: common usage
aland-islands	Aland	alias				editorial: common usage
aland-islands	Åland	alias				editorial: common usage
aland-islands	Aaland Islands	alias				editorial: common usage
aland-islands	Ålander	demonym				editorial: common usage
aland-islands	Aland Islander	demonym				editorial: common usage
british-indian-ocean-territory	Chagos Islands	alias				editorial: common usage
british-indian-ocean-territory	Chagos Archipelago	alias				editorial: common usage
british-indian-ocean-territory	Chagos	alias				editorial: common usage
british-indian-ocean-territory	Diego Garcia	alias				editorial: common usage
british-indian-ocean-territory	BIOT	abbreviation				editorial: common usage
british-indian-ocean-territory	Chagossian	demonym				editorial: common usage
british-indian-ocean-territory	Chagos Islander	demonym				editorial: common usage
british-indian-ocean-territory	Chagossian	adjective				editorial: common usage
british-virgin-islands	BVI	abbreviation				editorial: common usage
caribbean-netherlands	Bonaire	alias				editorial: common usage
caribbean-netherlands	Saba	alias				editorial: common usage
caribbean-netherlands	Sint Eustatius	alias				editorial: common usage
cayman-islands	Caymans	alias				editorial: common usage
cook-islands	Cooks	alias	3			editorial: common usage
curacao	Netherlands Antilles	old	2	1954	2010	editorial: common usage
falkland-islands	Falklands	alias				editorial: common usage
falkland-islands	Malvinas	alias				editorial: common usage
falkland-islands	Islas Malvinas	alias				editorial: common usage
falkland-islands	Malvinas Islands	alias				editorial: common usage
falkland-islands	Falkland Islands (Malvinas)	alias				editorial: common usage
falkland-islands	Falklands/Malvinas	alias				editorial: common usage
falkland-islands	Falkland Islander	demonym				editorial: common usage
falkland-islands	Falklander	demonym				editorial: common usage
falkland-islands	Kelper	demonym				editorial: common usage
falkland-islands	Falklands	adjective				editorial: common usage
falkland-islands	Falkland	adjective				editorial: common usage
falkland-islands	Port Stanley	capital				editorial: common usage
falkland-islands	Puerto Argentino	capital				editorial: common usage
faroe-islands	Faroes	alias				editorial: common usage
faroe-islands	Faroe	alias				editorial: common usage
faroe-islands	Faeroe Islands	alias				editorial: common usage
faroe-islands	Faeroes	alias				editorial: common usage
faroe-islands	Faroese Islands	alias				editorial: common usage
faroe-islands	Faroese	demonym				editorial: common usage
faroe-islands	Faroe Islander	demonym				editorial: common usage
faroe-islands	Faeroese	demonym				editorial: common usage
faroe-islands	Faroese	adjective				editorial: common usage
faroe-islands	Faeroese	adjective				editorial: common usage
faroe-islands	Torshavn	capital				editorial: common usage
french-guiana	Guyane	alias				editorial: common usage
french-guiana	French Guianese	demonym				editorial: common usage
french-guiana	French Guianese	adjective				editorial: common usage
french-guiana	Guyanais	demonym				editorial: common usage
french-guiana	Guyanais	adjective				editorial: common usage
french-polynesia	Tahiti	alias				editorial: common usage
french-polynesia	Maohi Nui	alias				editorial: common usage
french-polynesia	Ma'ohi Nui	alias				editorial: common usage
french-polynesia	Tahitian	demonym				editorial: common usage
french-polynesia	Tahitian	adjective				editorial: common usage
gibraltar	the Rock	alias	3			editorial: common usage
gibraltar	Gibraltarian	demonym				editorial: common usage
gibraltar	Gibraltarian	adjective				editorial: common usage
greenland	Kalaallit Nunaat	alias				editorial: common usage
greenland	Greenlander	demonym				editorial: common usage
greenland	Greenlandic	adjective				editorial: common usage
greenland	Greenland	adjective				editorial: common usage
greenland	Godthaab	capital				editorial: common usage
greenland	Godthåb	capital				editorial: common usage
guam	Chamorro	demonym				editorial: common usage
guam	Hagatna	capital				editorial: common usage
guam	Agana	capital				editorial: common usage
hong-kong	Hongkong	alias				editorial: common usage
hong-kong	Hong Kong Special Administrative Region	alias				editorial: common usage
hong-kong	HK	abbreviation				editorial: common usage
hong-kong	HKSAR	abbreviation				editorial: common usage
hong-kong	Hongkonger	demonym				editorial: common usage
hong-kong	Hong Kongese	demonym				editorial: common usage
hong-kong	Hong Kong	adjective				editorial: common usage
macau	Macao	alias				editorial: common usage
martinique	Martiniquais	demonym				editorial: common usage
martinique	Martiniquais	adjective				editorial: common usage
mayotte	Maore	alias				editorial: common usage
mayotte	Mahore	alias				editorial: common usage
new-caledonia	Kanaky	alias				editorial: common usage
new-caledonia	Nouvelle-Calédonie	alias				editorial: common usage
new-caledonia	Kanak	demonym				editorial: common usage
new-caledonia	Kanak	adjective				editorial: common usage
new-caledonia	Kanaky	demonym				editorial: common usage
new-caledonia	Kanaky	adjective				editorial: common usage
new-caledonia	Noumea	capital				editorial: common usage
northern-mariana-islands	Northern Marianas	alias				editorial: common usage
northern-mariana-islands	CNMI	abbreviation				editorial: common usage
pitcairn-islands	Pitcairn Island	alias				editorial: common usage
puerto-rico	Borinquen	alias				editorial: common usage
puerto-rico	Boricua	demonym				editorial: common usage
reunion	Reunion Island	alias				editorial: common usage
reunion	La Réunion	alias				editorial: common usage
saint-barthelemy	St. Barts	alias				editorial: common usage
saint-barthelemy	St Barths	alias				editorial: common usage
saint-helena-ascension-and-tristan-da-cunha	Saint Helena	alias				editorial: common usage
saint-helena-ascension-and-tristan-da-cunha	Ascension Island	alias				editorial: common usage
saint-helena-ascension-and-tristan-da-cunha	Tristan da Cunha	alias				editorial: common usage
south-georgia-and-the-south-sandwich-islands	South Georgia	alias				editorial: common usage
south-georgia-and-the-south-sandwich-islands	South Sandwich Islands	alias				editorial: common usage
south-georgia-and-the-south-sandwich-islands	South Georgias	alias				editorial: common usage
svalbard-and-jan-mayen	Svalbard	alias				editorial: common usage
svalbard-and-jan-mayen	Spitsbergen	alias				editorial: common usage
svalbard-and-jan-mayen	Jan Mayen	alias				editorial: common usage
turks-and-caicos-islands	Turks and Caicos	alias				editorial: common usage
united-states-virgin-islands	U.S. Virgin Islands	alias				editorial: common usage
united-states-virgin-islands	US Virgin Islands	alias				editorial: common usage
united-states-virgin-islands	Virgin Islands	alias				editorial: common usage
united-states-virgin-islands	USVI	abbreviation				editorial: common usage
south-ossetia	Republic of South Ossetia	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	State of Alania	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	South Ossetia-Alania	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Tskhinvali region	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Tskhinvali Region	alias				editorial: common usage
south-ossetia	Samachablo	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	S. Ossetia	alias				editorial: common usage
south-ossetia	Republic of South Ossetia - State of Alania	alias				editorial: common usage
south-ossetia	South Osetia	transliteration				editorial: common usage
south-ossetia	Southern Ossetia	transliteration				editorial: common usage
south-ossetia	Iuzhnaia Osetiia	transliteration				editorial: common usage
south-ossetia	South Ossetian Autonomous Oblast	official			1990	editorial: common usage
south-ossetia	South Ossetian Autonomous Region	official			1990	editorial: common usage
south-ossetia	South Ossetian	demonym				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	South Ossetian	adjective				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Ossetian	demonym				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Ossetian	adjective				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Ossete	demonym				editorial: common usage
south-ossetia	Ossete	adjective				editorial: common usage
south-ossetia	Ossetic	demonym	3			editorial: common usage
south-ossetia	Ossetic	adjective	3			editorial: common usage
south-ossetia	Tskhinvali	capital				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	Tskhinval	capital				editorial: common usage
south-ossetia	Tskhinvaly	capital				editorial: common usage
south-ossetia	Stalinir	capital	9			editorial: common usage
abkhazia	Republic of Abkhazia	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Apsny	alias				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Autonomous Republic of Abkhazia	alias				editorial: common usage
abkhazia	Abkhaziya	transliteration				editorial: common usage
abkhazia	Abhazia	transliteration				editorial: common usage
abkhazia	Abkhaz ASSR	official			1991	editorial: common usage
abkhazia	Abkhazian ASSR	official			1991	editorial: common usage
abkhazia	Abkhaz	demonym				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Abkhaz	adjective				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Abkhazian	demonym				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Abkhazian	adjective				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Abkhasian	demonym				editorial: common usage
abkhazia	Abkhasian	adjective				editorial: common usage
abkhazia	Sukhumi	capital				https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	Sukhum	capital				editorial: common usage
abkhazia	Sokhumi	capital				editorial: common usage
abkhazia	Sukhumi (Sukhum)	capital				editorial: common usage
transnistria	Transdniestria	alias				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Trans-Dniester	alias				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Transdniester	alias				editorial: common usage
transnistria	Pridnestrovie	alias				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Pridnestrovye	alias				editorial: common usage
transnistria	Pridnestrovian Moldavian Republic	alias				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Dniester Republic	alias				editorial: common usage
transnistria	Trans-Dniester Republic	alias				editorial: common usage
transnistria	Dniester region	alias				editorial: common usage
transnistria	Dniester Moldavian Republic	alias				editorial: common usage
transnistria	Trans-Dnestr	alias				editorial: common usage
transnistria	Trans-Dniestria	alias				editorial: common usage
transnistria	Transdnistria	alias				editorial: common usage
transnistria	Transnistrian Moldovan Republic	alias				editorial: common usage
transnistria	Trans-Dniester Moldovan Republic	alias				editorial: common usage
transnistria	left bank of the Dniester	alias				editorial: common usage
transnistria	Left Bank of the Dniester	alias				editorial: common usage
transnistria	PMR	abbreviation				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	TMR	abbreviation	3			editorial: common usage
transnistria	Transnistrea	transliteration				editorial: common usage
transnistria	Pridnestrov'e	transliteration				editorial: common usage
transnistria	Transnistrian	demonym				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Transnistrian	adjective				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Transdniestrian	demonym				editorial: common usage
transnistria	Transdniestrian	adjective				editorial: common usage
transnistria	Transdniester	demonym				editorial: common usage
transnistria	Transdniester	adjective				editorial: common usage
transnistria	Trans-Dniester	demonym				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Trans-Dniester	adjective				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Trans-Dniestrian	demonym				editorial: common usage
transnistria	Trans-Dniestrian	adjective				editorial: common usage
transnistria	Transdnistrian	demonym				editorial: common usage
transnistria	Transdnistrian	adjective				editorial: common usage
transnistria	Pridnestrovian	demonym				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Pridnestrovian	adjective				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	Tiraspol	capital				https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
nagorno-karabakh	Artsakh	alias				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Republic of Artsakh	alias				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Nagorno-Karabakh Republic	alias				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Nagorny Karabakh	alias				editorial: common usage
nagorno-karabakh	Mountainous Karabakh	alias				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Karabakh	alias				editorial: common usage
nagorno-karabakh	Upper Karabakh	alias				editorial: common usage
nagorno-karabakh	Mountainous Karabagh	alias				editorial: common usage
nagorno-karabakh	Karabagh	alias				editorial: common usage
nagorno-karabakh	Nagorno Karabagh	alias				editorial: common usage
nagorno-karabakh	Nagornyy Karabakh	alias				editorial: common usage
nagorno-karabakh	NKR	abbreviation				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	NK	abbreviation	3			editorial: common usage
nagorno-karabakh	Nagorno-Karabakh Autonomous Oblast	official			1991	editorial: common usage
nagorno-karabakh	Artsakhi	demonym				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Artsakhi	adjective				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Karabakh	demonym				editorial: common usage
nagorno-karabakh	Karabakh	adjective				editorial: common usage
nagorno-karabakh	Karabakhi	demonym				editorial: common usage
nagorno-karabakh	Karabakhi	adjective				editorial: common usage
nagorno-karabakh	Nagorno-Karabakh	demonym				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Nagorno-Karabakh	adjective				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Karabakh Armenian	demonym				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Karabakh Armenian	adjective				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Stepanakert	capital				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Khankendi	capital				https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	Xankandi	capital				editorial: common usage
northern-cyprus	Turkish Republic of Northern Cyprus	alias				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	North Cyprus	alias				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	Turkish Cypriot State	alias				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	northern Cyprus	alias				editorial: common usage
northern-cyprus	Turkish Cyprus	alias				editorial: common usage
northern-cyprus	Turkish-occupied Cyprus	alias				editorial: common usage
northern-cyprus	Cyprus	alias	3			editorial: common usage
northern-cyprus	Turkish-held northern Cyprus	alias				editorial: common usage
northern-cyprus	Turkish Republic of North Cyprus	alias				editorial: common usage
northern-cyprus	TRNC	abbreviation				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	KKTC	abbreviation				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	T.R.N.C.	abbreviation				editorial: common usage
northern-cyprus	Turkish Federated State of Cyprus	old		1975	1983	editorial: common usage
northern-cyprus	Turkish Cypriot	demonym				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	Turkish Cypriot	adjective				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	Northern Cypriot	demonym				editorial: common usage
northern-cyprus	Northern Cypriot	adjective				editorial: common usage
northern-cyprus	Turkish-Cypriot	demonym				editorial: common usage
northern-cyprus	Turkish-Cypriot	adjective				editorial: common usage
northern-cyprus	Cypriot	demonym	3			editorial: common usage
northern-cyprus	Cypriot	adjective	3			editorial: common usage
northern-cyprus	North Nicosia	capital				http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	Lefkosa	capital				editorial: common usage
northern-cyprus	Lefkoşa	capital				editorial: common usage
northern-cyprus	Nicosia	capital	2			editorial: common usage
somaliland	Republic of Somaliland	alias				github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
somaliland	Somali Land	alias				editorial: common usage
somaliland	Northwest Somalia	alias				editorial: common usage
somaliland	British Somaliland	old			1960	editorial: common usage
somaliland	Somaliland Protectorate	official			1960	editorial: common usage
somaliland	State of Somaliland	official		1960	1960	editorial: common usage
somaliland	Somalilander	demonym				github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
somaliland	Somaliland	adjective				github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
somaliland	Somalilander	adjective				github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
somaliland	Hargeisa	capital				github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
somaliland	Hargeysa	capital				editorial: common usage
puntland	Puntland State of Somalia	alias				editorial: common usage
puntland	Puntland State	alias				editorial: common usage
puntland	Puntlander	demonym				editorial: common usage
puntland	Puntland	adjective				editorial: common usage
puntland	Garowe	capital				editorial: common usage
puntland	Garoowe	capital				editorial: common usage
jubaland	Azania	alias	3			editorial: common usage
jubaland	Kismayo	capital				editorial: common usage
jubaland	Kismayu	capital				editorial: common usage
khatumo	Khatumo State	alias				editorial: common usage
khatumo	SSC-Khatumo	alias				editorial: common usage
khatumo	SSC Khatumo	alias				editorial: common usage
khatumo	Las Anod	capital				editorial: common usage
khatumo	Laascaanood	capital				editorial: common usage
donetsk	Donetsk	alias				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Donbas	alias				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Donbass	alias	2			editorial: common usage
donetsk	People's Republic of Donetsk	alias				editorial: common usage
donetsk	Donetsk Republic	alias				editorial: common usage
donetsk	Donetsk People’s Republic	alias				editorial: common usage
donetsk	Donetsk republic	alias				editorial: common usage
donetsk	DPR	abbreviation				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	DNR	abbreviation				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Donetsk	demonym				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Donetsk	adjective				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Donetsk	capital				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	Stalino	capital	9			editorial: common usage
luhansk	Lugansk	alias				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Lugansk People's Republic	alias				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Luhansk	alias				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Donbas	alias	2			https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Donbass	alias	3			editorial: common usage
luhansk	Luhansk Republic	alias				editorial: common usage
luhansk	Lugansk Republic	alias				editorial: common usage
luhansk	Luhansk republic	alias				editorial: common usage
luhansk	People's Republic of Luhansk	alias				editorial: common usage
luhansk	People's Republic of Lugansk	alias				editorial: common usage
luhansk	LPR	abbreviation				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	LNR	abbreviation				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Luhansk	demonym				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Luhansk	adjective				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Lugansk	demonym				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Lugansk	adjective				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Luhansk	capital				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	Lugansk	capital				https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donbas	Donbass	alias				editorial: common usage
donbas	Donets Basin	alias				editorial: common usage
donbas	eastern Ukraine	alias	3			editorial: common usage
donbas	Donetsk and Lugansk	alias				editorial: common usage
novorossiya	New Russia	alias	2			editorial: common usage
novorossiya	Novorossia	alias				editorial: common usage
crimea	Republic of Crimea	alias				editorial: common usage
crimea	Autonomous Republic of Crimea	alias				editorial: common usage
crimea	Crimean peninsula	alias				editorial: common usage
crimea	Crimean Peninsula	alias				editorial: common usage
crimea	Krym	alias				editorial: common usage
crimea	Crimean ASSR	official				editorial: common usage
crimea	Crimean Oblast	official				editorial: common usage
crimea	Crimean	demonym				editorial: common usage
crimea	Crimean	adjective				editorial: common usage
crimea	Simferopol	capital				editorial: common usage
crimea	Aqmescit	capital				editorial: common usage
sevastopol	Sebastopol	alias				editorial: common usage
sevastopol	Federal City of Sevastopol	alias				editorial: common usage
sevastopol	Sevastopol	adjective				editorial: common usage
kherson	Kherson region	alias				editorial: common usage
kherson	Kherson Oblast	alias				editorial: common usage
kherson	Kherson oblast	alias				editorial: common usage
zaporizhzhia	Zaporizhzhya	alias				editorial: common usage
zaporizhzhia	Zaporozhye	alias				editorial: common usage
zaporizhzhia	Zaporizhia	alias				editorial: common usage
zaporizhzhia	Zaporizhzhia region	alias				editorial: common usage
zaporizhzhia	Zaporizhzhia Oblast	alias				editorial: common usage
chechnya	Chechen Republic	alias				editorial: common usage
chechnya	Chechenya	alias				editorial: common usage
chechnya	Chechnia	alias				editorial: common usage
chechnya	Ichkeria	alias				editorial: common usage
chechnya	Chechen Republic of Ichkeria	alias				editorial: common usage
chechnya	Republic of Ichkeria	alias				editorial: common usage
chechnya	breakaway Chechnya	alias	3			editorial: common usage
chechnya	Chechen-Ingush ASSR	official				editorial: common usage
chechnya	Checheno-Ingushetia	old				editorial: common usage
chechnya	Chechen-Ingushetia	old				editorial: common usage
chechnya	ChRI	abbreviation				editorial: common usage
chechnya	Chechen	demonym				editorial: common usage
chechnya	Chechen	adjective				editorial: common usage
chechnya	Ichkerian	demonym				editorial: common usage
chechnya	Ichkerian	adjective				editorial: common usage
chechnya	Chechnyan	demonym				editorial: common usage
chechnya	Chechnyan	adjective				editorial: common usage
chechnya	Grozny	capital				editorial: common usage
chechnya	Grozniy	capital				editorial: common usage
chechnya	Djohar	capital				editorial: common usage
chechnya	Dzhokhar	capital	2			editorial: common usage
dagestan	Republic of Dagestan	alias				editorial: common usage
dagestan	Daghestan	alias				editorial: common usage
dagestan	Dagestani	demonym				editorial: common usage
dagestan	Dagestani	adjective				editorial: common usage
dagestan	Daghestani	demonym				editorial: common usage
dagestan	Daghestani	adjective				editorial: common usage
dagestan	Makhachkala	capital				editorial: common usage
ingushetia	Republic of Ingushetia	alias				editorial: common usage
ingushetia	Ingushetiya	alias				editorial: common usage
ingushetia	Ingush	demonym				editorial: common usage
ingushetia	Ingush	adjective				editorial: common usage
ingushetia	Magas	capital				editorial: common usage
ingushetia	Nazran	capital				editorial: common usage
north-ossetia	North Ossetia-Alania	alias				editorial: common usage
north-ossetia	Republic of North Ossetia-Alania	alias				editorial: common usage
north-ossetia	Republic of North Ossetia	alias				editorial: common usage
north-ossetia	N. Ossetia	alias				editorial: common usage
north-ossetia	North Ossetian	demonym				editorial: common usage
north-ossetia	North Ossetian	adjective				editorial: common usage
north-ossetia	Ossetian	demonym	2			editorial: common usage
north-ossetia	Ossetian	adjective	2			editorial: common usage
north-ossetia	Vladikavkaz	capital				editorial: common usage
north-ossetia	Ordzhonikidze	capital	2			editorial: common usage
kabardino-balkaria	Kabardino-Balkariya	alias				editorial: common usage
kabardino-balkaria	Kabardin	demonym				editorial: common usage
kabardino-balkaria	Kabardin	adjective				editorial: common usage
kabardino-balkaria	Balkar	demonym				editorial: common usage
kabardino-balkaria	Balkar	adjective				editorial: common usage
kabardino-balkaria	Nalchik	capital				editorial: common usage
karachay-cherkessia	Karachayevo-Cherkessia	alias				editorial: common usage
karachay-cherkessia	Karachai-Cherkessia	alias				editorial: common usage
karachay-cherkessia	Circassian	demonym	2			editorial: common usage
karachay-cherkessia	Circassian	adjective	2			editorial: common usage
tatarstan	Republic of Tatarstan	alias				editorial: common usage
tatarstan	Tataria	alias				editorial: common usage
tatarstan	Tatarstan Republic	alias				editorial: common usage
tatarstan	Tatarstani	demonym				editorial: common usage
tatarstan	Tatarstani	adjective				editorial: common usage
tatarstan	Tatar	demonym	2			editorial: common usage
tatarstan	Tatar	adjective	2			editorial: common usage
tatarstan	Kazan	capital				editorial: common usage
bashkortostan	Bashkiria	alias				editorial: common usage
bashkortostan	Republic of Bashkortostan	alias				editorial: common usage
bashkortostan	Bashkir	demonym				editorial: common usage
bashkortostan	Bashkir	adjective				editorial: common usage
bashkortostan	Ufa	capital				editorial: common usage
tuva	Tannu Tuva	old			1944	editorial: common usage
tuva	Tuvan People's Republic	official			1944	editorial: common usage
tuva	Tuvan	demonym				editorial: common usage
tuva	Tuvan	adjective				editorial: common usage
kalmykia	Kalmyk	demonym				editorial: common usage
kalmykia	Kalmyk	adjective				editorial: common usage
yakutia	Sakha	alias				editorial: common usage
yakutia	Sakha Republic	alias				editorial: common usage
yakutia	Yakut	demonym				editorial: common usage
yakutia	Yakut	adjective				editorial: common usage
buryatia	Buryat	demonym				editorial: common usage
buryatia	Buryat	adjective				editorial: common usage
kaliningrad	Kaliningrad region	alias				editorial: common usage
kaliningrad	Kaliningrad Oblast	alias				editorial: common usage
kaliningrad	Königsberg	old			1946	editorial: common usage
kuril-islands	Kurils	alias				editorial: common usage
kuril-islands	Kuriles	alias				editorial: common usage
kuril-islands	Kurile Islands	alias				editorial: common usage
kuril-islands	Northern Territories	alias				editorial: common usage
kuril-islands	Southern Kurils	alias				editorial: common usage
kuril-islands	South Kuriles	alias				editorial: common usage
gagauzia	Gagauz Republic	alias				editorial: common usage
gagauzia	Gagauz Yeri	alias				editorial: common usage
gagauzia	Gagauz-Yeri	alias				editorial: common usage
gagauzia	Autonomous Territorial Unit of Gagauzia	alias				editorial: common usage
gagauzia	Gagauz	demonym				editorial: common usage
gagauzia	Gagauz	adjective				editorial: common usage
gagauzia	Gagauzian	demonym				editorial: common usage
gagauzia	Gagauzian	adjective				editorial: common usage
gagauzia	Comrat	capital				editorial: common usage
gagauzia	Komrat	capital				editorial: common usage
adjara	Ajaria	alias				editorial: common usage
adjara	Adzharia	alias				editorial: common usage
adjara	Ajara	alias				editorial: common usage
adjara	Autonomous Republic of Adjara	alias				editorial: common usage
adjara	Ajarian Autonomous Republic	alias				editorial: common usage
adjara	Achara	alias				editorial: common usage
adjara	Adjarian	demonym				editorial: common usage
adjara	Adjarian	adjective				editorial: common usage
adjara	Ajarian	demonym				editorial: common usage
adjara	Ajarian	adjective				editorial: common usage
adjara	Adzharian	demonym				editorial: common usage
adjara	Adzharian	adjective				editorial: common usage
adjara	Batumi	capital				editorial: common usage
adjara	Batum	capital				editorial: common usage
javakheti	Javakhk	alias				editorial: common usage
javakheti	Samtskhe-Javakheti	alias				editorial: common usage
nakhichevan	Nakhchivan	alias				editorial: common usage
nakhichevan	Naxçıvan	alias				editorial: common usage
nakhichevan	Nakhichevan Autonomous Republic	alias				editorial: common usage
nakhichevan	Nakhijevan	alias				editorial: common usage
nakhichevan	Nakhichevan	capital				editorial: common usage
republika-srpska	Serb Republic	alias				editorial: common usage
republika-srpska	Bosnian Serb Republic	alias				editorial: common usage
republika-srpska	Bosnian Serb republic	alias				editorial: common usage
republika-srpska	Serbian Republic	alias	3			editorial: common usage
republika-srpska	Serbian Republic of Bosnia-Herzegovina	alias				editorial: common usage
republika-srpska	Serb entity	alias				editorial: common usage
republika-srpska	Bosnian Serb entity	alias				editorial: common usage
republika-srpska	RS	abbreviation	2			editorial: common usage
republika-srpska	Bosnian Serb	adjective	2			editorial: common usage
republika-srpska	Banja Luka	capital				editorial: common usage
republika-srpska	Pale	capital	3			editorial: common usage
federation-of-bosnia-and-herzegovina	Muslim-Croat Federation	alias				editorial: common usage
federation-of-bosnia-and-herzegovina	Bosniak-Croat Federation	alias				editorial: common usage
federation-of-bosnia-and-herzegovina	Bosnian Federation	alias				editorial: common usage
federation-of-bosnia-and-herzegovina	Muslim-Croat federation	alias				editorial: common usage
federation-of-bosnia-and-herzegovina	Croat-Muslim Federation	alias				editorial: common usage
federation-of-bosnia-and-herzegovina	FBiH	abbreviation				editorial: common usage
herzeg-bosnia	Herceg-Bosna	alias				editorial: common usage
herzeg-bosnia	Herzeg-Bosna	alias				editorial: common usage
herzeg-bosnia	Croatian Republic of Herzeg-Bosnia	alias				editorial: common usage
herzeg-bosnia	Herceg Bosna	alias				editorial: common usage
herzeg-bosnia	Croatian Community of Herzeg-Bosnia	alias				editorial: common usage
herzeg-bosnia	Croat Republic of Herceg-Bosna	alias				editorial: common usage
herzeg-bosnia	Mostar	capital				editorial: common usage
brcko	Brcko District	alias				editorial: common usage
brcko	Brčko	alias				editorial: common usage
krajina	Republic of Serbian Krajina	alias				editorial: common usage
krajina	Serbian Krajina	alias				editorial: common usage
krajina	Serb Republic of Krajina	alias				editorial: common usage
krajina	Republic of Serb Krajina	alias				editorial: common usage
krajina	Serb Krajina	alias				editorial: common usage
krajina	Krajina Serb Republic	alias				editorial: common usage
krajina	Knin Krajina	alias				editorial: common usage
krajina	Serbian Republic of Krajina	alias				editorial: common usage
krajina	Serb Autonomous Region of Krajina	alias				editorial: common usage
krajina	RSK	abbreviation				editorial: common usage
krajina	Krajina Serb	demonym				editorial: common usage
krajina	Krajina Serb	adjective				editorial: common usage
krajina	Krajina	adjective				editorial: common usage
krajina	Knin	capital				editorial: common usage
eastern-slavonia	eastern Slavonia	alias				editorial: common usage
eastern-slavonia	Vukovar	capital				editorial: common usage
vojvodina	Voivodina	alias				editorial: common usage
vojvodina	Autonomous Province of Vojvodina	alias				editorial: common usage
vojvodina	Vojvodinian	demonym				editorial: common usage
vojvodina	Vojvodinian	adjective				editorial: common usage
vojvodina	Novi Sad	capital				editorial: common usage
sandzak	Sandžak	alias				editorial: common usage
sandzak	Sanjak	alias				editorial: common usage
sandzak	Raska	alias	2			editorial: common usage
sandzak	Novi Pazar	capital				editorial: common usage
presevo-valley	Presevo	alias				editorial: common usage
presevo-valley	Preševo	alias				editorial: common usage
presevo-valley	Presevo valley	alias				editorial: common usage
presevo-valley	Eastern Kosovo	alias				editorial: common usage
north-kosovo	northern Kosovo	alias				editorial: common usage
north-kosovo	northern Mitrovica	alias				editorial: common usage
north-kosovo	North Mitrovica	alias				editorial: common usage
catalonia	Catalunya	alias				editorial: common usage
catalonia	Cataluña	alias				editorial: common usage
catalonia	Catalan Republic	alias				editorial: common usage
catalonia	Catalan republic	alias				editorial: common usage
catalonia	Principality of Catalonia	alias				editorial: common usage
catalonia	Catalan	demonym				editorial: common usage
catalonia	Catalonian	demonym				editorial: common usage
catalonia	Catalan	adjective				editorial: common usage
catalonia	Catalonian	adjective				editorial: common usage
catalonia	Barcelona	capital				editorial: common usage
basque-country	Euskadi	alias				editorial: common usage
basque-country	Euskal Herria	alias				editorial: common usage
basque-country	Basque region	alias				editorial: common usage
basque-country	Basque autonomous community	alias				editorial: common usage
basque-country	Basque provinces	alias				editorial: common usage
basque-country	Pais Vasco	alias				editorial: common usage
basque-country	País Vasco	alias				editorial: common usage
basque-country	Basque homeland	alias				editorial: common usage
basque-country	the Basque region	alias				editorial: common usage
basque-country	Basque	demonym				editorial: common usage
basque-country	Basque	adjective				editorial: common usage
basque-country	Vitoria	capital				editorial: common usage
basque-country	Vitoria-Gasteiz	capital				editorial: common usage
basque-country	Bilbao	capital	3			editorial: common usage
navarre	Navarra	alias				editorial: common usage
navarre	Nafarroa	alias				editorial: common usage
navarre	Pamplona	capital				editorial: common usage
galicia	Galiza	alias				editorial: common usage
galicia	Galician	demonym				editorial: common usage
galicia	Galician	adjective				editorial: common usage
galicia	Santiago de Compostela	capital				editorial: common usage
andalusia	Andalusian	demonym				editorial: common usage
andalusia	Andalusian	adjective				editorial: common usage
canary-islands	Canaries	alias				editorial: common usage
scotland	Scot	demonym				editorial: common usage
scotland	Scotsman	demonym				editorial: common usage
scotland	Scotswoman	demonym				editorial: common usage
scotland	Scottish	adjective				editorial: common usage
scotland	Scots	adjective				editorial: common usage
scotland	Scotch	adjective	3			editorial: common usage
scotland	Edinburgh	capital				editorial: common usage
wales	Cymru	alias				editorial: common usage
wales	Welshman	demonym				editorial: common usage
wales	Welshwoman	demonym				editorial: common usage
wales	Welsh	adjective				editorial: common usage
wales	Cardiff	capital				editorial: common usage
england	Englishman	demonym				editorial: common usage
england	Englishwoman	demonym				editorial: common usage
england	English	adjective				editorial: common usage
northern-ireland	Ulster	alias				editorial: common usage
northern-ireland	Six Counties	alias				editorial: common usage
northern-ireland	the six counties	alias				editorial: common usage
northern-ireland	Northern Irish	demonym				editorial: common usage
northern-ireland	Northern Irish	adjective				editorial: common usage
northern-ireland	Ulster	demonym				editorial: common usage
northern-ireland	Ulster	adjective				editorial: common usage
northern-ireland	Ulsterman	demonym				editorial: common usage
northern-ireland	Ulsterwoman	demonym				editorial: common usage
northern-ireland	Belfast	capital				editorial: common usage
northern-ireland	Stormont	metonym				editorial: common usage
cornwall	Kernow	alias				editorial: common usage
cornwall	Cornish	adjective				editorial: common usage
shetland	Shetland Islands	alias				editorial: common usage
shetland	Shetlands	alias				editorial: common usage
shetland	Shetlander	demonym				editorial: common usage
orkney	Orkney Islands	alias				editorial: common usage
orkney	Orkneys	alias				editorial: common usage
brittany	Breton	demonym				editorial: common usage
brittany	Breton	adjective				editorial: common usage
corsica	Corse	alias				editorial: common usage
corsica	Corsican	demonym				editorial: common usage
corsica	Corsican	adjective				editorial: common usage
corsica	Ajaccio	capital				editorial: common usage
alsace	Alsatian	demonym				editorial: common usage
alsace	Alsatian	adjective				editorial: common usage
flanders	Vlaanderen	alias				editorial: common usage
flanders	Flemish Region	alias				editorial: common usage
flanders	Flemish Community	alias				editorial: common usage
flanders	Flemings	demonym				editorial: common usage
flanders	Flemish	adjective				editorial: common usage
wallonia	Walloon Region	alias				editorial: common usage
wallonia	Wallonie	alias				editorial: common usage
wallonia	Walloon	demonym				editorial: common usage
wallonia	Walloon	adjective				editorial: common usage
wallonia	Namur	capital				editorial: common usage
frisia	Friesland	alias				editorial: common usage
frisia	Frisian	demonym				editorial: common usage
frisia	Frisian	adjective				editorial: common usage
south-tyrol	Alto Adige	alias				editorial: common usage
south-tyrol	Südtirol	alias				editorial: common usage
south-tyrol	Sudtirol	alias				editorial: common usage
south-tyrol	Bolzano-Alto Adige	alias				editorial: common usage
south-tyrol	South Tyrolean	demonym				editorial: common usage
south-tyrol	South Tyrolean	adjective				editorial: common usage
south-tyrol	South Tyrolese	demonym				editorial: common usage
south-tyrol	South Tyrolese	adjective				editorial: common usage
south-tyrol	Bolzano	capital				editorial: common usage
south-tyrol	Bozen	capital				editorial: common usage
padania	Padanian	demonym				editorial: common usage
padania	Padanian	adjective				editorial: common usage
veneto	Venetia	alias				editorial: common usage
veneto	Venetian	demonym	2			editorial: common usage
veneto	Venetian	adjective	2			editorial: common usage
sardinia	Sardinian	demonym				editorial: common usage
sardinia	Sardinian	adjective				editorial: common usage
sicily	Sicilian	demonym				editorial: common usage
sicily	Sicilian	adjective				editorial: common usage
trieste	Free Territory of Trieste	old		1947	1975	editorial: common usage
bavaria	Bavarian	demonym				editorial: common usage
bavaria	Bavarian	adjective				editorial: common usage
bavaria	Munich	capital				editorial: common usage
saarland	Saar	alias				editorial: common usage
saarland	the Saar	alias				editorial: common usage
silesia	Silesian	demonym				editorial: common usage
silesia	Silesian	adjective				editorial: common usage
transylvania	Transylvanian	demonym				editorial: common usage
transylvania	Transylvanian	adjective				editorial: common usage
szekely-land	Szeklerland	alias				editorial: common usage
szekely-land	Székely Land	alias				editorial: common usage
quebec	Québec	alias				editorial: common usage
quebec	Province of Quebec	alias				editorial: common usage
quebec	Quebecer	demonym				editorial: common usage
quebec	Quebecker	demonym				editorial: common usage
quebec	Quebecois	demonym				editorial: common usage
quebec	Québécois	demonym				editorial: common usage
quebec	Quebecoise	demonym				editorial: common usage
quebec	Quebec	adjective				editorial: common usage
quebec	Quebecois	adjective				editorial: common usage
quebec	Québécois	adjective				editorial: common usage
quebec	Quebec City	capital				editorial: common usage
alberta	Albertan	demonym				editorial: common usage
alberta	Albertan	adjective				editorial: common usage
alberta	Edmonton	capital				editorial: common usage
newfoundland	Newfoundland and Labrador	alias				editorial: common usage
newfoundland	Dominion of Newfoundland	alias				editorial: common usage
newfoundland	Newfoundlander	demonym				editorial: common usage
kurdistan-region	Iraqi Kurdistan	alias				editorial: common usage
kurdistan-region	Kurdistan Region of Iraq	alias				editorial: common usage
kurdistan-region	Kurdistan	alias				editorial: common usage
kurdistan-region	Southern Kurdistan	alias				editorial: common usage
kurdistan-region	South Kurdistan	alias				editorial: common usage
kurdistan-region	Kurdistan region	alias				editorial: common usage
kurdistan-region	Kurdish region of Iraq	alias				editorial: common usage
kurdistan-region	northern Iraq	alias	3			editorial: common usage
kurdistan-region	Iraq's Kurdistan	alias				editorial: common usage
kurdistan-region	Kurdistan Autonomous Region	alias				editorial: common usage
kurdistan-region	Iraqi Kurdish region	alias				editorial: common usage
kurdistan-region	semi-autonomous Kurdish region	alias				editorial: common usage
kurdistan-region	KRI	abbreviation				editorial: common usage
kurdistan-region	Iraqi Kurd	demonym				editorial: common usage
kurdistan-region	Kurd	demonym	2			editorial: common usage
kurdistan-region	Kurdistani	demonym				editorial: common usage
kurdistan-region	Iraqi Kurdish	adjective				editorial: common usage
kurdistan-region	Kurdistan	adjective				editorial: common usage
kurdistan-region	Kurdish	adjective	2			editorial: common usage
kurdistan-region	Kurdistani	adjective				editorial: common usage
kurdistan-region	Erbil	capital				editorial: common usage
kurdistan-region	Arbil	capital				editorial: common usage
kurdistan-region	Irbil	capital				editorial: common usage
kurdistan-region	Hewler	capital				editorial: common usage
kurdistan-region	Hawler	capital				editorial: common usage
rojava	Western Kurdistan	alias				editorial: common usage
rojava	Syrian Kurdistan	alias				editorial: common usage
rojava	Autonomous Administration of North and East Syria	alias				editorial: common usage
rojava	Democratic Federation of Northern Syria	alias				editorial: common usage
rojava	north and east Syria	alias				editorial: common usage
rojava	North and East Syria	alias				editorial: common usage
rojava	northeast Syria	alias	2			editorial: common usage
rojava	northeastern Syria	alias	2			editorial: common usage
rojava	North East Syria	alias	2			editorial: common usage
rojava	Syria's Kurdish region	alias				editorial: common usage
rojava	AANES	abbreviation				editorial: common usage
rojava	DAANES	abbreviation				editorial: common usage
rojava	Syrian Kurd	demonym				editorial: common usage
rojava	Syrian Kurdish	adjective				editorial: common usage
rojava	Qamishli	capital				editorial: common usage
rojava	Qamishlo	capital				editorial: common usage
rojava	Ain Issa	capital				editorial: common usage
rojava	Hasakah	capital	2			editorial: common usage
turkish-kurdistan	Northern Kurdistan	alias				editorial: common usage
turkish-kurdistan	North Kurdistan	alias				editorial: common usage
turkish-kurdistan	southeastern Turkey	alias	3			editorial: common usage
turkish-kurdistan	Turkey's southeast	alias	3			editorial: common usage
turkish-kurdistan	Turkish Kurd	demonym				editorial: common usage
turkish-kurdistan	Turkish Kurdish	adjective				editorial: common usage
turkish-kurdistan	Diyarbakir	capital				editorial: common usage
turkish-kurdistan	Diyarbakır	capital				editorial: common usage
iranian-kurdistan	Eastern Kurdistan	alias				editorial: common usage
iranian-kurdistan	Rojhelat	alias				editorial: common usage
iranian-kurdistan	Republic of Mahabad	official		1946	1946	editorial: common usage
iranian-kurdistan	Mahabad Republic	official		1946	1946	editorial: common usage
iranian-kurdistan	Kurdish Republic of Mahabad	official		1946	1946	editorial: common usage
iranian-kurdistan	Iranian Kurd	demonym				editorial: common usage
iranian-kurdistan	Iranian Kurdish	adjective				editorial: common usage
kurdistan	Kurd	demonym				editorial: common usage
kurdistan	Kurdish	adjective				editorial: common usage
kurdistan	Kurd	adjective				editorial: common usage
west-bank	Judea and Samaria	alias				editorial: common usage
west-bank	Westbank	alias				editorial: common usage
west-bank	occupied West Bank	alias				editorial: common usage
west-bank	Cisjordan	alias				editorial: common usage
west-bank	West Banker	demonym				editorial: common usage
west-bank	West Bank	adjective				editorial: common usage
gaza-strip	Gaza	alias				editorial: common usage
gaza-strip	Gaza strip	alias				editorial: common usage
gaza-strip	Gazan	demonym				editorial: common usage
gaza-strip	Gazan	adjective				editorial: common usage
gaza-strip	Gaza	adjective				editorial: common usage
gaza-strip	Gaza City	capital				editorial: common usage
east-jerusalem	east Jerusalem	alias				editorial: common usage
east-jerusalem	Arab East Jerusalem	alias				editorial: common usage
east-jerusalem	Arab Jerusalem	alias				editorial: common usage
east-jerusalem	al-Quds	alias	3			editorial: common usage
east-jerusalem	Al-Quds	alias	3			editorial: common usage
jerusalem	Jerusalemite	demonym				editorial: common usage
golan-heights	Golan	alias				editorial: common usage
golan-heights	Syrian Golan	alias				editorial: common usage
golan-heights	occupied Syrian Golan	alias				editorial: common usage
shebaa-farms	Shebaa farms	alias				editorial: common usage
shebaa-farms	Chebaa Farms	alias				editorial: common usage
sinai	Sinai Peninsula	alias				editorial: common usage
sinai	Sinai peninsula	alias				editorial: common usage
south-yemen	Southern Yemen	alias				editorial: common usage
south-yemen	South Arabia	alias				editorial: common usage
south-yemen	southern Yemen	alias	2			editorial: common usage
south-yemen	Democratic Yemen	alias				editorial: common usage
south-yemen	Aden	alias	2			editorial: common usage
south-yemen	People's Republic of Southern Yemen	alias				editorial: common usage
south-yemen	People's Democratic Republic of Yemen	official				editorial: common usage
south-yemen	PDRY	abbreviation				editorial: common usage
south-yemen	P.D.R.Y.	abbreviation				editorial: common usage
south-yemen	Federation of South Arabia	official		1962	1967	editorial: common usage
south-yemen	Aden Protectorate	official			1963	editorial: common usage
south-yemen	South Yemeni	demonym				editorial: common usage
south-yemen	South Yemeni	adjective				editorial: common usage
south-yemen	Southern Yemeni	demonym				editorial: common usage
south-yemen	Southern Yemeni	adjective				editorial: common usage
south-yemen	South Arabian	demonym				editorial: common usage
south-yemen	South Arabian	adjective				editorial: common usage
south-yemen	Aden	capital				editorial: common usage
south-yemen	Democratic Republic of Yemen	official				editorial: common usage
north-yemen	Yemen Arab Republic	alias				editorial: common usage
north-yemen	Northern Yemen	alias				editorial: common usage
north-yemen	YAR	abbreviation				editorial: common usage
north-yemen	North Yemeni	demonym				editorial: common usage
north-yemen	North Yemeni	adjective				editorial: common usage
hadramawt	Hadhramaut	alias				editorial: common usage
hadramawt	Hadramaut	alias				editorial: common usage
hadramawt	Hadramout	alias				editorial: common usage
hadramawt	Hadrami	adjective				editorial: common usage
hadramawt	Hadhrami	adjective				editorial: common usage
tibet	Xizang	alias				editorial: common usage
tibet	Tibet Autonomous Region	alias				editorial: common usage
tibet	Tibetan Autonomous Region	alias				editorial: common usage
tibet	Tibetan region	alias				editorial: common usage
tibet	Tibetan plateau	alias	3			editorial: common usage
tibet	TAR	abbreviation	3			editorial: common usage
tibet	Tibetan	demonym				editorial: common usage
tibet	Tibetan	adjective				editorial: common usage
tibet	Lhasa	capital				editorial: common usage
xinjiang	East Turkestan	alias				editorial: common usage
xinjiang	Eastern Turkestan	alias				editorial: common usage
xinjiang	East Turkistan	alias				editorial: common usage
xinjiang	Xinjiang Uyghur Autonomous Region	alias				editorial: common usage
xinjiang	Xinjiang Uighur Autonomous Region	alias				editorial: common usage
xinjiang	Sinkiang	alias				editorial: common usage
xinjiang	Uyghurstan	alias				editorial: common usage
xinjiang	Uighuristan	alias				editorial: common usage
xinjiang	Chinese Turkestan	alias				editorial: common usage
xinjiang	Eastern Turkistan	alias				editorial: common usage
xinjiang	Sinkiang-Uighur	alias				editorial: common usage
xinjiang	XUAR	abbreviation				editorial: common usage
xinjiang	East Turkestan Republic	official				editorial: common usage
xinjiang	Uyghur	demonym				editorial: common usage
xinjiang	Uyghur	adjective				editorial: common usage
xinjiang	Uighur	demonym				editorial: common usage
xinjiang	Uighur	adjective				editorial: common usage
xinjiang	Xinjiang	demonym				editorial: common usage
xinjiang	Xinjiang	adjective				editorial: common usage
xinjiang	Uygur	demonym				editorial: common usage
xinjiang	Uygur	adjective				editorial: common usage
xinjiang	Uigur	demonym				editorial: common usage
xinjiang	Uigur	adjective				editorial: common usage
xinjiang	Urumqi	capital				editorial: common usage
xinjiang	Ürümqi	capital				editorial: common usage
xinjiang	Urumchi	capital				editorial: common usage
inner-mongolia	Inner Mongolia Autonomous Region	alias				editorial: common usage
inner-mongolia	Southern Mongolia	alias				editorial: common usage
inner-mongolia	Inner Mongolian	demonym				editorial: common usage
inner-mongolia	Inner Mongolian	adjective				editorial: common usage
inner-mongolia	Southern Mongolian	demonym				editorial: common usage
inner-mongolia	Southern Mongolian	adjective				editorial: common usage
inner-mongolia	Hohhot	capital				editorial: common usage
manchukuo	Manchuria	alias	2			editorial: common usage
manchukuo	Manchoukuo	alias				editorial: common usage
manchukuo	State of Manchuria	alias				editorial: common usage
manchukuo	Manchurian	demonym				editorial: common usage
manchukuo	Manchurian	adjective				editorial: common usage
manchukuo	Manchukuoan	demonym				editorial: common usage
manchukuo	Manchukuoan	adjective				editorial: common usage
manchukuo	Hsinking	capital				editorial: common usage
manchukuo	Changchun	capital	3			editorial: common usage
okinawa	Ryukyu	alias				editorial: common usage
okinawa	Ryukyu Islands	alias				editorial: common usage
okinawa	Ryukyus	alias				editorial: common usage
okinawa	Okinawa Prefecture	alias				editorial: common usage
okinawa	Okinawan	demonym				editorial: common usage
okinawa	Okinawan	adjective				editorial: common usage
okinawa	Ryukyuan	demonym				editorial: common usage
okinawa	Ryukyuan	adjective				editorial: common usage
okinawa	Naha	capital				editorial: common usage
senkaku-islands	Senkakus	alias				editorial: common usage
senkaku-islands	Diaoyu Islands	alias				editorial: common usage
senkaku-islands	Diaoyu	alias				editorial: common usage
senkaku-islands	Diaoyutai	alias				editorial: common usage
senkaku-islands	Diaoyus	alias				editorial: common usage
senkaku-islands	Tiaoyutai	alias				editorial: common usage
dokdo	Takeshima	alias				editorial: common usage
dokdo	Liancourt Rocks	alias				editorial: common usage
dokdo	Tokdo	alias				editorial: common usage
spratly-islands	Spratlys	alias				editorial: common usage
spratly-islands	Spratlies	alias				editorial: common usage
spratly-islands	Nansha Islands	alias				editorial: common usage
spratly-islands	Truong Sa	alias				editorial: common usage
spratly-islands	Kalayaan	alias				editorial: common usage
paracel-islands	Paracels	alias				editorial: common usage
paracel-islands	Xisha Islands	alias				editorial: common usage
paracel-islands	Hoang Sa	alias				editorial: common usage
scarborough-shoal	Huangyan Island	alias				editorial: common usage
scarborough-shoal	Panatag Shoal	alias				editorial: common usage
kinmen	Quemoy	alias				editorial: common usage
kinmen	Kinmen Islands	alias				editorial: common usage
matsu	Matsu Islands	alias				editorial: common usage
penghu	Pescadores	alias				editorial: common usage
penghu	Penghu Islands	alias				editorial: common usage
sabah	North Borneo	old			1963	editorial: common usage
sabah	Sabahan	demonym				editorial: common usage
sabah	Sabahan	adjective				editorial: common usage
sarawak	Sarawakian	demonym				editorial: common usage
sarawak	Sarawakian	adjective				editorial: common usage
kashmir	Kashmiri	demonym				editorial: common usage
kashmir	Kashmiri	adjective				editorial: common usage
jammu-and-kashmir	Indian-administered Kashmir	alias				editorial: common usage
jammu-and-kashmir	Indian-controlled Kashmir	alias				editorial: common usage
jammu-and-kashmir	Indian Kashmir	alias				editorial: common usage
jammu-and-kashmir	Indian-held Kashmir	alias				editorial: common usage
jammu-and-kashmir	Jammu & Kashmir	alias				editorial: common usage
jammu-and-kashmir	Kashmir	alias	2			editorial: common usage
jammu-and-kashmir	Indian-ruled Kashmir	alias				editorial: common usage
jammu-and-kashmir	Occupied Kashmir	alias	3			editorial: common usage
jammu-and-kashmir	Indian-occupied Kashmir	alias				editorial: common usage
jammu-and-kashmir	Indian Illegally Occupied Jammu and Kashmir	alias				editorial: common usage
jammu-and-kashmir	J&K	abbreviation				editorial: common usage
jammu-and-kashmir	IIOJK	abbreviation				editorial: common usage
jammu-and-kashmir	IOK	abbreviation				editorial: common usage
jammu-and-kashmir	Kashmiri	adjective	2			editorial: common usage
jammu-and-kashmir	Kashmiri	demonym	2			editorial: common usage
jammu-and-kashmir	Srinagar	capital				editorial: common usage
jammu-and-kashmir	Jammu	capital	3			editorial: common usage
azad-kashmir	Azad Jammu and Kashmir	alias				editorial: common usage
azad-kashmir	Pakistani Kashmir	alias				editorial: common usage
azad-kashmir	Pakistan-administered Kashmir	alias				editorial: common usage
azad-kashmir	Pakistan-occupied Kashmir	alias				editorial: common usage
azad-kashmir	Pakistan-controlled Kashmir	alias				editorial: common usage
azad-kashmir	Pakistani-administered Kashmir	alias				editorial: common usage
azad-kashmir	Pakistan-held Kashmir	alias				editorial: common usage
azad-kashmir	AJK	abbreviation				editorial: common usage
azad-kashmir	PoK	abbreviation				editorial: common usage
azad-kashmir	POK	abbreviation				editorial: common usage
azad-kashmir	Muzaffarabad	capital				editorial: common usage
gilgit-baltistan	Northern Areas	old				editorial: common usage
gilgit-baltistan	Gilgit	capital				editorial: common usage
ladakh	Ladakhi	demonym				editorial: common usage
ladakh	Ladakhi	adjective				editorial: common usage
arunachal-pradesh	South Tibet	alias				editorial: common usage
arunachal-pradesh	Zangnan	alias				editorial: common usage
khalistan	Khalistani	demonym				editorial: common usage
khalistan	Khalistani	adjective				editorial: common usage
punjab	Punjabi	demonym				editorial: common usage
punjab	Punjabi	adjective				editorial: common usage
nagaland	Nagalim	alias				editorial: common usage
nagaland	Naga	demonym				editorial: common usage
nagaland	Naga	adjective				editorial: common usage
nagaland	Kohima	capital				editorial: common usage
manipur	Manipuri	demonym				editorial: common usage
manipur	Manipuri	adjective				editorial: common usage
assam	Assamese	demonym				editorial: common usage
assam	Assamese	adjective				editorial: common usage
mizoram	Mizo	demonym				editorial: common usage
mizoram	Mizo	adjective				editorial: common usage
bodoland	Bodo	demonym				editorial: common usage
bodoland	Bodo	adjective				editorial: common usage
sikkim	Sikkimese	demonym				editorial: common usage
sikkim	Sikkimese	adjective				editorial: common usage
goa	Goan	demonym				editorial: common usage
goa	Goan	adjective				editorial: common usage
tamil-eelam	Eelam	alias				editorial: common usage
tamil-eelam	Tamil homeland	alias				editorial: common usage
balochistan	Baluchistan	alias				editorial: common usage
balochistan	Kalat	alias	3			editorial: common usage
balochistan	Baloch	demonym				editorial: common usage
balochistan	Baluch	demonym				editorial: common usage
balochistan	Baluchi	demonym				editorial: common usage
balochistan	Balochi	demonym				editorial: common usage
balochistan	Baloch	adjective				editorial: common usage
balochistan	Baluch	adjective				editorial: common usage
balochistan	Baluchi	adjective				editorial: common usage
balochistan	Balochi	adjective				editorial: common usage
balochistan	Quetta	capital				editorial: common usage
sindh	Sindhudesh	alias				editorial: common usage
sindh	Sind	alias				editorial: common usage
sindh	Sindhi	demonym				editorial: common usage
sindh	Sindhi	adjective				editorial: common usage
pashtunistan	Pakhtunistan	alias				editorial: common usage
pashtunistan	Pakhtoonistan	alias				editorial: common usage
pashtunistan	Pukhtunistan	alias				editorial: common usage
khyber-pakhtunkhwa	North-West Frontier Province	old			2010	editorial: common usage
khyber-pakhtunkhwa	North West Frontier Province	old			2010	editorial: common usage
khyber-pakhtunkhwa	NWFP	abbreviation				editorial: common usage
khyber-pakhtunkhwa	KPK	abbreviation	3			editorial: common usage
rakhine	Rakhine State	alias				editorial: common usage
rakhine	Arakan	alias				editorial: common usage
rakhine	Rakhine state	alias				editorial: common usage
rakhine	Arakanese	demonym				editorial: common usage
rakhine	Arakanese	adjective				editorial: common usage
rakhine	Rakhine	demonym				editorial: common usage
rakhine	Rakhine	adjective				editorial: common usage
shan-state	Shan state	alias				editorial: common usage
shan-state	Shanland	alias				editorial: common usage
kachin-state	Kachin state	alias				editorial: common usage
kachin-state	Kachinland	alias				editorial: common usage
kachin-state	Kachin	demonym				editorial: common usage
kachin-state	Kachin	adjective				editorial: common usage
karen-state	Kawthoolei	alias				editorial: common usage
karen-state	Kayin State	alias				editorial: common usage
karen-state	Karen state	alias				editorial: common usage
wa-state	Wa state	alias				editorial: common usage
aceh	Acheh	alias				editorial: common usage
aceh	Atjeh	alias				editorial: common usage
aceh	Nanggroe Aceh Darussalam	alias				editorial: common usage
aceh	Aceh province	alias				editorial: common usage
aceh	Acehnese	demonym				editorial: common usage
aceh	Acehnese	adjective				editorial: common usage
aceh	Achehnese	demonym				editorial: common usage
aceh	Achehnese	adjective				editorial: common usage
aceh	Banda Aceh	capital				editorial: common usage
west-papua	Papua	alias				editorial: common usage
west-papua	Irian Jaya	alias				editorial: common usage
west-papua	West Irian	alias				editorial: common usage
west-papua	Irian Barat	alias				editorial: common usage
west-papua	Western New Guinea	alias				editorial: common usage
west-papua	West New Guinea	alias				editorial: common usage
west-papua	Papua province	alias				editorial: common usage
west-papua	Indonesian Papua	alias				editorial: common usage
west-papua	Republic of West Papua	alias				editorial: common usage
west-papua	Netherlands New Guinea	alias				editorial: common usage
west-papua	Dutch New Guinea	alias				editorial: common usage
west-papua	West Papuan	demonym				editorial: common usage
west-papua	Papuan	demonym				editorial: common usage
west-papua	West Papuan	adjective				editorial: common usage
west-papua	Papuan	adjective				editorial: common usage
west-papua	Jayapura	capital				editorial: common usage
south-moluccas	Republic of South Maluku	alias				editorial: common usage
south-moluccas	South Maluku	alias				editorial: common usage
south-moluccas	Maluku	alias				editorial: common usage
south-moluccas	Moluccas	alias				editorial: common usage
south-moluccas	Republic of the South Moluccas	alias				editorial: common usage
south-moluccas	RMS	abbreviation	2			editorial: common usage
south-moluccas	South Moluccan	demonym				editorial: common usage
south-moluccas	South Moluccan	adjective				editorial: common usage
south-moluccas	Moluccan	demonym				editorial: common usage
south-moluccas	Moluccan	adjective				editorial: common usage
bougainville	Autonomous Region of Bougainville	alias				editorial: common usage
bougainville	North Solomons	alias				editorial: common usage
bougainville	Republic of the North Solomons	alias				editorial: common usage
bougainville	Autonomous Bougainville	alias				editorial: common usage
bougainville	Republic of Bougainville	alias				editorial: common usage
bougainville	Bougainvillean	demonym				editorial: common usage
bougainville	Bougainvillean	adjective				editorial: common usage
bougainville	Bougainvillian	demonym				editorial: common usage
bougainville	Buka	capital				editorial: common usage
bougainville	Arawa	capital				editorial: common usage
mindanao	Mindanaoan	demonym				editorial: common usage
mindanao	Mindanaoan	adjective				editorial: common usage
bangsamoro	Bangsamoro Autonomous Region in Muslim Mindanao	alias				editorial: common usage
bangsamoro	Autonomous Region in Muslim Mindanao	alias				editorial: common usage
bangsamoro	Bangsamoro Autonomous Region	alias				editorial: common usage
bangsamoro	Muslim Mindanao	alias				editorial: common usage
bangsamoro	Moroland	alias				editorial: common usage
bangsamoro	BARMM	abbreviation				editorial: common usage
bangsamoro	ARMM	abbreviation				editorial: common usage
bangsamoro	Moro	demonym				editorial: common usage
bangsamoro	Moro	adjective				editorial: common usage
patani	Pattani	alias				editorial: common usage
patani	Thailand's deep south	alias				editorial: common usage
patani	southern Thailand	alias	3			editorial: common usage
malaita	Malaitan	demonym				editorial: common usage
malaita	Malaitan	adjective				editorial: common usage
rapa-nui	Rapa Nui	alias				editorial: common usage
hawaii	Hawai'i	alias				editorial: common usage
hawaii	Hawaiian Kingdom	alias				editorial: common usage
hawaii	Kingdom of Hawaii	alias				editorial: common usage
hawaii	Hawaiian	demonym				editorial: common usage
hawaii	Hawaiian	adjective				editorial: common usage
hawaii	Honolulu	capital				editorial: common usage
cabinda	Republic of Cabinda	alias				editorial: common usage
cabinda	Cabinda enclave	alias				editorial: common usage
cabinda	Cabindan	demonym				editorial: common usage
cabinda	Cabindan	adjective				editorial: common usage
casamance	Casamancais	demonym				editorial: common usage
casamance	Casamancais	adjective				editorial: common usage
casamance	Ziguinchor	capital				editorial: common usage
ambazonia	Southern Cameroons	alias				editorial: common usage
ambazonia	Anglophone Cameroon	alias				editorial: common usage
ambazonia	British Cameroons	alias				editorial: common usage
ambazonia	Federal Republic of Ambazonia	alias				editorial: common usage
ambazonia	Anglophone regions	alias				editorial: common usage
ambazonia	Republic of Ambazonia	alias				editorial: common usage
ambazonia	British Southern Cameroons	alias				editorial: common usage
ambazonia	Ambazonian	demonym				editorial: common usage
ambazonia	Ambazonian	adjective				editorial: common usage
ambazonia	Southern Cameroonian	demonym				editorial: common usage
ambazonia	Southern Cameroonian	adjective				editorial: common usage
ambazonia	Buea	capital				editorial: common usage
ambazonia	Bamenda	capital	3			editorial: common usage
azawad	Independent State of Azawad	alias				editorial: common usage
azawad	northern Mali	alias	3			editorial: common usage
azawad	Azawadi	demonym				editorial: common usage
azawad	Azawadi	adjective				editorial: common usage
zanzibar	People's Republic of Zanzibar	alias				editorial: common usage
zanzibar	Unguja	alias	2			editorial: common usage
zanzibar	Zanzibar and Pemba	alias				editorial: common usage
zanzibar	Zanzibari	demonym				editorial: common usage
zanzibar	Zanzibari	adjective				editorial: common usage
zanzibar	Zanzibar City	capital				editorial: common usage
zanzibar	Stone Town	capital				editorial: common usage
anjouan	Nzwani	alias				editorial: common usage
anjouan	Ndzuwani	alias				editorial: common usage
anjouan	State of Anjouan	alias				editorial: common usage
anjouan	Anjouanese	demonym				editorial: common usage
anjouan	Anjouanese	adjective				editorial: common usage
anjouan	Anjouanais	demonym				editorial: common usage
anjouan	Anjouanais	adjective				editorial: common usage
anjouan	Mutsamudu	capital				editorial: common usage
oromia	Oromia region	alias				editorial: common usage
oromia	Oromiya	alias				editorial: common usage
oromia	Oromo region	alias				editorial: common usage
oromia	Oromo	demonym				editorial: common usage
oromia	Oromo	adjective				editorial: common usage
oromia	Oromia	adjective				editorial: common usage
tigray	Tigray region	alias				editorial: common usage
tigray	Tigray Region	alias				editorial: common usage
tigray	Tigre	alias	3			editorial: common usage
tigray	Tigrai	alias				editorial: common usage
tigray	Tigrayan	demonym				editorial: common usage
tigray	Tigrayan	adjective				editorial: common usage
tigray	Tigrean	demonym				editorial: common usage
tigray	Tigrean	adjective				editorial: common usage
tigray	Mekelle	capital				editorial: common usage
tigray	Mekele	capital				editorial: common usage
ogaden	Somali Region	alias				editorial: common usage
ogaden	Somali region	alias				editorial: common usage
ogaden	Ogadenia	alias				editorial: common usage
ogaden	Western Somalia	alias	3			editorial: common usage
ogaden	Ogadeni	demonym				editorial: common usage
ogaden	Ogadeni	adjective				editorial: common usage
ogaden	Jijiga	capital				editorial: common usage
amhara	Amhara region	alias				editorial: common usage
afar	Afar region	alias				editorial: common usage
darfur	Darfuri	demonym				editorial: common usage
darfur	Darfuri	adjective				editorial: common usage
darfur	Darfurian	demonym				editorial: common usage
darfur	Darfurian	adjective				editorial: common usage
darfur	El Fasher	capital				editorial: common usage
darfur	al-Fashir	capital				editorial: common usage
abyei	Abyei Area	alias				editorial: common usage
abyei	Abyei area	alias				editorial: common usage
south-kordofan	Nuba Mountains	alias				editorial: common usage
south-kordofan	Southern Kordofan	alias				editorial: common usage
halaib	Halayeb	alias				editorial: common usage
halaib	Halaib	alias				editorial: common usage
halaib	Hala'ib Triangle	alias				editorial: common usage
halaib	Halayeb Triangle	alias				editorial: common usage
cyrenaica	Barqa	alias				editorial: common usage
cyrenaica	Barqah	alias				editorial: common usage
cyrenaica	Cyrenaican	alias				editorial: common usage
cyrenaica	Emirate of Cyrenaica	alias				editorial: common usage
cyrenaica	eastern Libya	alias	3			editorial: common usage
cyrenaica	Cyrenaican	demonym				editorial: common usage
cyrenaica	Cyrenaican	adjective				editorial: common usage
cyrenaica	Benghazi	capital				editorial: common usage
cyrenaica	Bengasi	capital				editorial: common usage
tripolitania	Tripolitanian	demonym				editorial: common usage
tripolitania	Tripolitanian	adjective				editorial: common usage
kabylia	Kabylie	alias				editorial: common usage
kabylia	Kabyle	demonym				editorial: common usage
kabylia	Kabyle	adjective				editorial: common usage
rif	Riff	alias				editorial: common usage
rif	Republic of the Rif	alias				editorial: common usage
rif	Rif Republic	alias				editorial: common usage
rif	Riffian	demonym				editorial: common usage
rif	Riffian	adjective				editorial: common usage
biafra	Republic of Biafra	alias				editorial: common usage
biafra	Eastern Nigeria	alias	3			editorial: common usage
biafra	Eastern Region of Nigeria	alias				editorial: common usage
biafra	Biafran	demonym				editorial: common usage
biafra	Biafran	adjective				editorial: common usage
biafra	Enugu	capital				editorial: common usage
biafra	Umuahia	capital				editorial: common usage
niger-delta	Niger delta	alias				editorial: common usage
niger-delta	Ogoniland	alias	2			editorial: common usage
katanga	State of Katanga	alias				editorial: common usage
katanga	Republic of Katanga	alias				editorial: common usage
katanga	Shaba	alias				editorial: common usage
katanga	Katanga Province	alias				editorial: common usage
katanga	Katanga province	alias				editorial: common usage
katanga	Katangan	demonym				editorial: common usage
katanga	Katangan	adjective				editorial: common usage
katanga	Katangese	demonym				editorial: common usage
katanga	Katangese	adjective				editorial: common usage
katanga	Elisabethville	capital				editorial: common usage
katanga	Elizabethville	capital				editorial: common usage
katanga	Élisabethville	capital				editorial: common usage
katanga	Lubumbashi	capital				editorial: common usage
south-kasai	Kasai	alias	3			editorial: common usage
south-kasai	Mining State of South Kasai	alias				editorial: common usage
south-kasai	Sud-Kasai	alias				editorial: common usage
south-kasai	State of South Kasai	alias				editorial: common usage
south-kasai	South Kasaian	demonym				editorial: common usage
south-kasai	South Kasaian	adjective				editorial: common usage
south-kasai	Bakwanga	capital				editorial: common usage
south-kasai	Mbuji-Mayi	capital				editorial: common usage
kivu	North Kivu	alias				editorial: common usage
kivu	South Kivu	alias				editorial: common usage
kivu	the Kivus	alias				editorial: common usage
kivu	Goma	capital				editorial: common usage
kivu	Bukavu	capital				editorial: common usage
rhodesia	Southern Rhodesia	alias				editorial: common usage
rhodesia	Republic of Rhodesia	alias				editorial: common usage
rhodesia	S. Rhodesia	alias				editorial: common usage
rhodesia	Rhodesian	demonym				editorial: common usage
rhodesia	Rhodesian	adjective				editorial: common usage
rhodesia	Southern Rhodesian	demonym				editorial: common usage
rhodesia	Southern Rhodesian	adjective				editorial: common usage
rhodesia	Salisbury	capital				editorial: common usage
central-african-federation	Central African Federation	alias				editorial: common usage
central-african-federation	Rhodesian Federation	alias				editorial: common usage
transkei	Republic of Transkei	alias				editorial: common usage
transkei	the Transkei	alias				editorial: common usage
transkei	Transkeian	demonym				editorial: common usage
transkei	Transkeian	adjective				editorial: common usage
transkei	Umtata	capital				editorial: common usage
bophuthatswana	Republic of Bophuthatswana	alias				editorial: common usage
bophuthatswana	Bop	nickname	3			editorial: common usage
bophuthatswana	Bophuthatswanan	demonym				editorial: common usage
bophuthatswana	Bophuthatswanan	adjective				editorial: common usage
bophuthatswana	Mmabatho	capital				editorial: common usage
venda	Republic of Venda	alias				editorial: common usage
venda	Thohoyandou	capital				editorial: common usage
ciskei	Republic of Ciskei	alias				editorial: common usage
ciskei	the Ciskei	alias				editorial: common usage
ciskei	Ciskeian	demonym				editorial: common usage
ciskei	Ciskeian	adjective				editorial: common usage
ciskei	Bisho	capital				editorial: common usage
kwazulu	KwaZulu-Natal	alias				editorial: common usage
kwazulu	Kwazulu	alias				editorial: common usage
kwazulu	Zululand	alias				editorial: common usage
kwazulu	Ulundi	capital				editorial: common usage
orania	Volkstaat	alias				editorial: common usage
orania	volkstaat	alias				editorial: common usage
barotseland	Barotse	demonym				editorial: common usage
barotseland	Barotse	adjective				editorial: common usage
barotseland	Lozi	demonym				editorial: common usage
barotseland	Lozi	adjective				editorial: common usage
caprivi	Caprivi Strip	alias				editorial: common usage
caprivi	Caprivi Zipfel	alias				editorial: common usage
caprivi	Itenge	alias				editorial: common usage
caprivi	Caprivian	demonym				editorial: common usage
caprivi	Caprivian	adjective				editorial: common usage
buganda	Baganda	demonym				editorial: common usage
buganda	Muganda	demonym				editorial: common usage
western-togoland	British Togoland	alias				editorial: common usage
western-togoland	Trans-Volta Togoland	alias				editorial: common usage
nevis	Nevisian	demonym				editorial: common usage
nevis	Nevisian	adjective				editorial: common usage
barbuda	Barbudan	demonym				editorial: common usage
barbuda	Barbudan	adjective				editorial: common usage
tobago	Tobagonian	demonym				editorial: common usage
tobago	Tobagonian	adjective				editorial: common usage
essequibo	Guayana Esequiba	alias				editorial: common usage
essequibo	Guyana Essequibo	alias				editorial: common usage
essequibo	Essequibo region	alias				editorial: common usage
essequibo	Esequibo	alias				editorial: common usage
guantanamo-bay	Guantanamo	alias				editorial: common usage
guantanamo-bay	Guantánamo	alias				editorial: common usage
panama-canal-zone	Canal Zone	alias				editorial: common usage
zaolzie	Cieszyn Silesia	alias				editorial: common usage
zaolzie	Teschen	alias				editorial: common usage
sudetenland	Sudeten German	demonym				editorial: common usage
danzig	Free City of Danzig	alias				editorial: common usage
memel	Memelland	alias				editorial: common usage
memel	Memel Territory	alias				editorial: common usage
macedonia-greece	Greek Macedonia	alias				editorial: common usage
macedonia-greece	Aegean Macedonia	alias				editorial: common usage
northern-epirus	North Epirus	alias				editorial: common usage
chameria	Çamëria	alias				editorial: common usage
chameria	Cham	alias	3			editorial: common usage
mount-athos	Holy Mountain	alias	3			editorial: common usage
akrotiri-and-dhekelia	Sovereign Base Areas	alias				editorial: common usage
akrotiri-and-dhekelia	British Sovereign Base Areas	alias				editorial: common usage
akrotiri-and-dhekelia	Akrotiri	alias				editorial: common usage
akrotiri-and-dhekelia	Dhekelia	alias				editorial: common usage
akrotiri-and-dhekelia	SBA	abbreviation	3			editorial: common usage
varosha	Maras	alias				editorial: common usage
hatay	Alexandretta	alias				editorial: common usage
hatay	Sanjak of Alexandretta	alias				editorial: common usage
assyria	Nineveh Plains	alias				editorial: common usage
assyria	Nineveh plains	alias				editorial: common usage
assyria	Assyrian	demonym				editorial: common usage
assyria	Assyrian	adjective				editorial: common usage
khuzestan	Arabistan	alias				editorial: common usage
khuzestan	Al-Ahwaz	alias				editorial: common usage
khuzestan	Ahwaz	alias				editorial: common usage
khuzestan	Ahwazi	demonym				editorial: common usage
khuzestan	Ahwazi	adjective				editorial: common usage
south-azerbaijan	Iranian Azerbaijan	alias				editorial: common usage
south-azerbaijan	Southern Azerbaijan	alias				editorial: common usage
south-azerbaijan	Azerbaijan People's Government	alias				editorial: common usage
sistan-and-baluchestan	Sistan-Baluchestan	alias				editorial: common usage
sistan-and-baluchestan	Iranian Baluchistan	alias				editorial: common usage
tunb-islands	Tunb islands	alias				editorial: common usage
tunb-islands	Tunb Islands	alias				editorial: common usage
tunb-islands	Greater Tunb	alias				editorial: common usage
tunb-islands	Lesser Tunb	alias				editorial: common usage
tunb-islands	the Tunbs	alias				editorial: common usage
abu-musa	Abu Moussa	alias				editorial: common usage
northern-syria	north Syria	alias				editorial: common usage
idlib	Idlib province	alias				editorial: common usage
suwayda	Sweida	alias				editorial: common usage
suwayda	Jabal al-Druze	alias				editorial: common usage
suwayda	Jabal Druze	alias				editorial: common usage
suwayda	as-Suwayda	alias				editorial: common usage
karakalpakstan	Karakalpak	demonym				editorial: common usage
karakalpakstan	Karakalpak	adjective				editorial: common usage
gorno-badakhshan	GBAO	abbreviation				editorial: common usage
fergana-valley	Ferghana Valley	alias				editorial: common usage
carpathian-ruthenia	Transcarpathia	alias				editorial: common usage
carpathian-ruthenia	Carpatho-Ukraine	alias				editorial: common usage
carpathian-ruthenia	Zakarpattia	alias				editorial: common usage
carpathian-ruthenia	Subcarpathian Ruthenia	alias				editorial: common usage
carpathian-ruthenia	Rusyn	demonym				editorial: common usage
carpathian-ruthenia	Rusyn	adjective				editorial: common usage
bessarabia	Bessarabian	demonym				editorial: common usage
bessarabia	Bessarabian	adjective				editorial: common usage
karelia	Karelian	demonym				editorial: common usage
karelia	Karelian	adjective				editorial: common usage
sapmi	Lapland	alias				editorial: common usage
sapmi	Sami	demonym				editorial: common usage
sapmi	Saami	demonym				editorial: common usage
sapmi	Lapp	demonym				editorial: common usage
sapmi	Sami	adjective				editorial: common usage
sapmi	Saami	adjective				editorial: common usage
snake-island	Zmiinyi Island	alias				editorial: common usage
yugoslavia	Federal Republic of Yugoslavia	alias				editorial: common usage
yugoslavia	Socialist Federal Republic of Yugoslavia	alias				editorial: common usage
yugoslavia	former Yugoslavia	alias				editorial: common usage
yugoslavia	Jugoslavia	alias				editorial: common usage
yugoslavia	rump Yugoslavia	alias				editorial: common usage
yugoslavia	Kingdom of Yugoslavia	alias				editorial: common usage
yugoslavia	Federal People's Republic of Yugoslavia	alias				editorial: common usage
yugoslavia	SFRY	abbreviation				editorial: common usage
yugoslavia	FRY	abbreviation				editorial: common usage
yugoslavia	Yugoslav	demonym				editorial: common usage
yugoslavia	Yugoslav	adjective				editorial: common usage
yugoslavia	Yugoslavian	demonym				editorial: common usage
yugoslavia	Yugoslavian	adjective				editorial: common usage
yugoslavia	Belgrade	capital	2			editorial: common usage
serbia-and-montenegro	State Union of Serbia and Montenegro	alias				editorial: common usage
serbia-and-montenegro	Serbia-Montenegro	alias				editorial: common usage
serbia-and-montenegro	State Union	alias	3			editorial: common usage
serbia-and-montenegro	Serbian-Montenegrin	demonym				editorial: common usage
serbia-and-montenegro	Serbian-Montenegrin	adjective				editorial: common usage
serbia-and-montenegro	Belgrade	capital	3			editorial: common usage
czechoslovakia	Czecho-Slovakia	alias				editorial: common usage
czechoslovakia	Czech and Slovak Federative Republic	alias				editorial: common usage
czechoslovakia	Czechoslovak Socialist Republic	alias				editorial: common usage
czechoslovakia	Czechoslovak Republic	alias				editorial: common usage
czechoslovakia	CSSR	abbreviation				editorial: common usage
czechoslovakia	CSFR	abbreviation				editorial: common usage
czechoslovakia	Czechoslovak	demonym				editorial: common usage
czechoslovakia	Czechoslovak	adjective				editorial: common usage
czechoslovakia	Czechoslovakian	demonym				editorial: common usage
czechoslovakia	Czechoslovakian	adjective				editorial: common usage
czechoslovakia	Czecho-Slovak	demonym				editorial: common usage
czechoslovakia	Czecho-Slovak	adjective				editorial: common usage
czechoslovakia	Prague	capital	2			editorial: common usage
east-germany	German Democratic Republic	official				editorial: common usage
east-germany	Democratic Germany	alias	3			editorial: common usage
east-germany	Soviet Zone	alias	3			editorial: common usage
east-germany	GDR	abbreviation				editorial: common usage
east-germany	DDR	abbreviation				editorial: common usage
east-germany	G.D.R.	abbreviation				editorial: common usage
east-germany	East German	demonym				editorial: common usage
east-germany	East German	adjective				editorial: common usage
east-germany	East Berlin	capital				editorial: common usage
east-germany	Pankow	capital				editorial: common usage
west-germany	Federal Republic of Germany	alias	2			editorial: common usage
west-germany	Bonn Republic	alias				editorial: common usage
west-germany	Western Germany	alias				editorial: common usage
west-germany	FRG	abbreviation	2			editorial: common usage
west-germany	BRD	abbreviation				editorial: common usage
west-germany	West German	demonym				editorial: common usage
west-germany	West German	adjective				editorial: common usage
west-germany	Bonn	capital				editorial: common usage
west-berlin	West Berliner	demonym				editorial: common usage
west-berlin	West Berliner	adjective				editorial: common usage
prussia	Prussian	demonym				editorial: common usage
prussia	Prussian	adjective				editorial: common usage
austria-hungary	Austro-Hungarian Empire	alias				editorial: common usage
austria-hungary	Dual Monarchy	alias				editorial: common usage
austria-hungary	Habsburg Empire	alias				editorial: common usage
austria-hungary	Austro-Hungarian	demonym				editorial: common usage
austria-hungary	Austro-Hungarian	adjective				editorial: common usage
ottoman-empire	Ottoman State	alias				editorial: common usage
ottoman-empire	Ottomans	alias				editorial: common usage
ottoman-empire	Ottoman	demonym				editorial: common usage
ottoman-empire	Ottoman	adjective				editorial: common usage
ottoman-empire	Constantinople	capital				editorial: common usage
russian-empire	Imperial Russia	alias				editorial: common usage
russian-empire	Tsarist Russia	alias				editorial: common usage
russian-empire	Czarist Russia	alias				editorial: common usage
north-vietnam	Democratic Republic of Vietnam	alias				editorial: common usage
north-vietnam	Democratic Republic of Viet Nam	alias				editorial: common usage
north-vietnam	North Viet Nam	alias				editorial: common usage
north-vietnam	North Viet-Nam	alias				editorial: common usage
north-vietnam	DRV	abbreviation				editorial: common usage
north-vietnam	North Vietnamese	demonym				editorial: common usage
north-vietnam	North Vietnamese	adjective				editorial: common usage
north-vietnam	Hanoi	capital	2			editorial: common usage
south-vietnam	Republic of Vietnam	alias				editorial: common usage
south-vietnam	Republic of Viet Nam	alias				editorial: common usage
south-vietnam	South Viet Nam	alias				editorial: common usage
south-vietnam	South Viet-Nam	alias				editorial: common usage
south-vietnam	State of Vietnam	alias				editorial: common usage
south-vietnam	RVN	abbreviation				editorial: common usage
south-vietnam	South Vietnamese	demonym				editorial: common usage
south-vietnam	South Vietnamese	adjective				editorial: common usage
south-vietnam	Saigon	capital				editorial: common usage
viet-cong	Vietcong	alias				editorial: common usage
viet-cong	National Liberation Front of South Vietnam	alias				editorial: common usage
viet-cong	Provisional Revolutionary Government of South Vietnam	alias				editorial: common usage
viet-cong	Provisional Revolutionary Government of the Republic of South Vietnam	alias				editorial: common usage
viet-cong	PRG	abbreviation	2			editorial: common usage
united-arab-republic	UAR	abbreviation				editorial: common usage
united-arab-republic	U.A.R.	abbreviation				editorial: common usage
united-arab-republic	U. A. R.	abbreviation				editorial: common usage
united-arab-republic	Cairo	capital	2	1958	1971	editorial: common usage
mali-federation	Federation of Mali	alias				editorial: common usage
kuomintang-china	Nationalist Government	alias				editorial: common usage
kuomintang-china	Nationalist government	alias				editorial: common usage
kuomintang-china	Nationalists	alias	3			editorial: common usage
kuomintang-china	Chinese Nationalists	alias				editorial: common usage
wang-jingwei-government	Nanking regime	alias	3			editorial: common usage
hejaz	Kingdom of Hejaz	alias				editorial: common usage
transcaucasia	Transcaucasian Federation	alias				editorial: common usage
transcaucasia	Transcaucasian SFSR	alias				editorial: common usage
transcaucasia	South Caucasus	alias				editorial: common usage
transcaucasia	Southern Caucasus	alias				editorial: common usage
north-caucasus	Northern Caucasus	alias				editorial: common usage
caucasus	Caucasian	demonym				editorial: common usage
caucasus	Caucasian	adjective				editorial: common usage
slovak-republic-1939	Slovak Republic (1939-1945)	alias				editorial: common usage
independent-state-of-croatia	NDH	abbreviation				editorial: common usage
vichy-france	Vichy	alias				editorial: common usage
vichy-france	Vichy regime	alias				editorial: common usage
vichy-france	Vichy government	alias				editorial: common usage
vichy-france	French State	alias				editorial: common usage
free-france	Free French	alias				editorial: common usage
free-france	Fighting French	alias				editorial: common usage
confederate-states	Confederate States	alias				editorial: common usage
confederate-states	Confederacy	alias	3			editorial: common usage
nazi-germany	Third Reich	alias				editorial: common usage
nazi-germany	Hitler Germany	alias				editorial: common usage
nazi-germany	German Reich	alias				editorial: common usage
nazi-germany	Reich	alias				editorial: common usage
nazi-germany	Nazi	demonym	2			editorial: common usage
nazi-germany	Nazi	adjective	2			editorial: common usage
islamic-state	Islamic State group	alias				editorial: common usage
islamic-state	Islamic State of Iraq and Syria	alias				editorial: common usage
islamic-state	Islamic State of Iraq and the Levant	alias				editorial: common usage
islamic-state	Islamic State in Iraq and Syria	alias				editorial: common usage
islamic-state	Islamic State of Iraq	alias				editorial: common usage
islamic-state	Daesh	alias				editorial: common usage
islamic-state	ISIS	abbreviation				editorial: common usage
islamic-state	ISIL	abbreviation				editorial: common usage
islamic-state	IS	abbreviation	3			editorial: common usage
islamic-state	Isis	abbreviation				editorial: common usage
islamic-state	Isil	abbreviation				editorial: common usage
baltic-states	Baltic States	alias				editorial: common usage
baltic-states	Baltics	alias				editorial: common usage
baltic-states	Baltic republics	alias				editorial: common usage
baltic-states	Baltic Republics	alias				editorial: common usage
baltic-states	Baltic countries	alias				editorial: common usage
baltic-states	Balt	demonym				editorial: common usage
baltic-states	Baltic	adjective				editorial: common usage
united-nations	United Nations Organization	alias				editorial: common usage
united-nations	United Nations Organisation	alias				editorial: common usage
united-nations	world body	alias				editorial: common usage
united-nations	UN system	alias				editorial: common usage
united-nations	UN	abbreviation				editorial: common usage
united-nations	UNO	abbreviation				editorial: common usage
united-nations	U. N.	abbreviation				editorial: common usage
united-nations	Turtle Bay	metonym				editorial: common usage
united-nations	East River	metonym	3			editorial: common usage
security-council	UN Security Council	alias				editorial: common usage
security-council	Security Council	alias				editorial: common usage
security-council	Council of Security	alias				editorial: common usage
security-council	U.N. Security Council	alias				editorial: common usage
security-council	UNSC	abbreviation				editorial: common usage
general-assembly	UN General Assembly	alias				editorial: common usage
general-assembly	General Assembly	alias				editorial: common usage
general-assembly	U.N. General Assembly	alias				editorial: common usage
general-assembly	UN Assembly	alias				editorial: common usage
general-assembly	U.N. Assembly	alias				editorial: common usage
general-assembly	UNGA	abbreviation				editorial: common usage
un-secretariat	UN Secretariat	alias				editorial: common usage
un-secretariat	U.N. Secretariat	alias				editorial: common usage
ecosoc	Economic and Social Council	alias				editorial: common usage
ecosoc	ECOSOC	abbreviation				editorial: common usage
trusteeship-council	Trusteeship Council	alias				editorial: common usage
fourth-committee	Fourth Committee	alias				editorial: common usage
fourth-committee	Special Political and Decolonization Committee	alias				editorial: common usage
fourth-committee	UN Fourth Committee	alias				editorial: common usage
decolonization-committee	Special Committee on Decolonization	alias				editorial: common usage
decolonization-committee	Special Committee on Decolonisation	alias				editorial: common usage
decolonization-committee	Committee of 24	alias				editorial: common usage
decolonization-committee	Committee of Twenty-Four	alias				editorial: common usage
decolonization-committee	Decolonization Committee	alias				editorial: common usage
decolonization-committee	Decolonisation Committee	alias				editorial: common usage
decolonization-committee	UN decolonization committee	alias				editorial: common usage
decolonization-committee	UN Decolonisation Committee	alias				editorial: common usage
decolonization-committee	Special Committee of 24	alias				editorial: common usage
decolonization-committee	C-24	abbreviation				editorial: common usage
decolonization-committee	C24	abbreviation				editorial: common usage
icj	World Court	alias				editorial: common usage
icj	the Hague court	alias	2			editorial: common usage
icj	UN's top court	alias				editorial: common usage
icj	UN's highest court	alias				editorial: common usage
icj	U.N.'s top court	alias				editorial: common usage
icj	ICJ	abbreviation				editorial: common usage
icc	ICC	abbreviation				editorial: common usage
icty	UN war crimes tribunal	alias				editorial: common usage
icty	Yugoslav war crimes tribunal	alias				editorial: common usage
icty	Hague tribunal	alias				editorial: common usage
icty	Hague Tribunal	alias				editorial: common usage
icty	ICTY	abbreviation				editorial: common usage
ictr	ICTR	abbreviation				editorial: common usage
permanent-court-of-arbitration	PCA	abbreviation				editorial: common usage
unhcr	UN refugee agency	alias				editorial: common usage
unhcr	UN Refugee Agency	alias				editorial: common usage
unhcr	U.N. refugee agency	alias				editorial: common usage
unhcr	Office of the United Nations High Commissioner for Refugees	alias				editorial: common usage
unhcr	UNHCR	abbreviation				editorial: common usage
ohchr	UN human rights office	alias				editorial: common usage
ohchr	U.N. human rights office	alias				editorial: common usage
ohchr	UN Human Rights Office	alias				editorial: common usage
ohchr	OHCHR	abbreviation				editorial: common usage
un-human-rights-council	Human Rights Council	alias				editorial: common usage
un-human-rights-council	UN Human Rights Council	alias				editorial: common usage
un-human-rights-council	UN Commission on Human Rights	alias				editorial: common usage
un-human-rights-council	U.N. Human Rights Council	alias				editorial: common usage
un-human-rights-council	UNHRC	abbreviation				editorial: common usage
unrwa	United Nations Relief and Works Agency	alias				editorial: common usage
unrwa	UN Relief and Works Agency	alias				editorial: common usage
unicef	Unicef	alias				editorial: common usage
unicef	UN Children's Fund	alias				editorial: common usage
unicef	United Nations Children's Fund	alias				editorial: common usage
unesco	Unesco	alias				editorial: common usage
unesco	United Nations Educational, Scientific and Cultural Organization	alias				editorial: common usage
undp	UNDP	abbreviation				editorial: common usage
wfp	World Food Program	alias				editorial: common usage
wfp	WFP	abbreviation				editorial: common usage
fao	FAO	abbreviation				editorial: common usage
ocha	OCHA	abbreviation				editorial: common usage
unmik	Unmik	alias				editorial: common usage
unmik	United Nations Interim Administration Mission in Kosovo	alias				editorial: common usage
unmik	UN Mission in Kosovo	alias				editorial: common usage
unmik	United Nations Mission in Kosovo	alias				editorial: common usage
unmik	UN mission in Kosovo	alias				editorial: common usage
unmik	U.N. mission in Kosovo	alias				editorial: common usage
unprofor	Unprofor	alias				editorial: common usage
unprofor	UN Protection Force	alias				editorial: common usage
unprofor	United Nations Protection Force	alias				editorial: common usage
untaet	Untaet	alias				editorial: common usage
untaet	United Nations Transitional Administration in East Timor	alias				editorial: common usage
unamet	Unamet	alias				editorial: common usage
unamet	United Nations Mission in East Timor	alias				editorial: common usage
minurso	Minurso	alias				editorial: common usage
minurso	United Nations Mission for the Referendum in Western Sahara	alias				editorial: common usage
minurso	UN Mission for the Referendum in Western Sahara	alias				editorial: common usage
unficyp	Unficyp	alias				editorial: common usage
unficyp	United Nations Peacekeeping Force in Cyprus	alias				editorial: common usage
unficyp	UN Peacekeeping Force in Cyprus	alias				editorial: common usage
unomig	Unomig	alias				editorial: common usage
unomig	United Nations Observer Mission in Georgia	alias				editorial: common usage
unomig	UN Observer Mission in Georgia	alias				editorial: common usage
unifil	Unifil	alias				editorial: common usage
unifil	United Nations Interim Force in Lebanon	alias				editorial: common usage
unmiss	United Nations Mission in South Sudan	alias				editorial: common usage
unmiss	UN Mission in South Sudan	alias				editorial: common usage
unover	UNOVER	abbreviation				editorial: common usage
onuc	United Nations Operation in the Congo	alias				editorial: common usage
onuc	United Nations Force in the Congo	alias				editorial: common usage
monusco	Monusco	alias				editorial: common usage
monusco	Monuc	alias				editorial: common usage
monusco	MONUC	abbreviation				editorial: common usage
minusma	Minusma	alias				editorial: common usage
unamid	Unamid	alias				editorial: common usage
european-union	EU	abbreviation				editorial: common usage
european-union	E.U.	abbreviation				editorial: common usage
european-union	Brussels	metonym				editorial: common usage
european-union	the bloc	nickname	3			editorial: common usage
european-union	27-nation bloc	nickname				editorial: common usage
european-union	27-member bloc	nickname				editorial: common usage
european-union	28-nation bloc	nickname				editorial: common usage
european-union	European	adjective	3			editorial: common usage
european-union	EU	adjective				editorial: common usage
european-community	European Communities	alias				editorial: common usage
european-community	Common Market	alias				editorial: common usage
european-community	European Economic Community	alias				editorial: common usage
european-community	the Twelve	alias	2			editorial: common usage
european-community	EC Twelve	alias				editorial: common usage
european-community	EC	abbreviation				editorial: common usage
european-community	EEC	abbreviation				editorial: common usage
european-community	E.C.	abbreviation				editorial: common usage
european-community	Brussels	metonym	3		1993	editorial: common usage
european-commission	EU Commission	alias				editorial: common usage
european-commission	EU executive	alias				editorial: common usage
european-commission	EU's executive	alias				editorial: common usage
european-commission	EU executive Commission	alias				editorial: common usage
european-commission	Commission of the European Communities	alias				editorial: common usage
european-commission	Berlaymont	metonym				editorial: common usage
european-council	EU summit	alias	3			editorial: common usage
council-of-the-eu	EU Council	alias				editorial: common usage
council-of-the-eu	Council of Ministers	alias	2			editorial: common usage
council-of-the-eu	General Affairs Council	alias				editorial: common usage
council-of-the-eu	Foreign Affairs Council	alias				editorial: common usage
council-of-the-eu	EU Council of Ministers	alias				editorial: common usage
european-parliament	EU parliament	alias				editorial: common usage
european-parliament	EU Parliament	alias				editorial: common usage
european-parliament	Europarliament	alias				editorial: common usage
european-parliament	Strasbourg	metonym	2			editorial: common usage
ecj	European Court of Justice	alias				editorial: common usage
ecj	EU's top court	alias				editorial: common usage
ecj	EU Court of Justice	alias				editorial: common usage
ecj	ECJ	abbreviation				editorial: common usage
ecj	CJEU	abbreviation				editorial: common usage
eeas	EEAS	abbreviation				editorial: common usage
eulex	Eulex	alias				editorial: common usage
eulex	EU rule of law mission	alias				editorial: common usage
eulex	European Union Rule of Law Mission	alias				editorial: common usage
eulex	EU Rule of Law Mission in Kosovo	alias				editorial: common usage
eumm	EU Monitoring Mission	alias				editorial: common usage
eumm	EU monitoring mission	alias				editorial: common usage
eumm	EU monitors	alias	3			editorial: common usage
eumm	European Union Monitoring Mission in Georgia	alias				editorial: common usage
eumm	EUMM	abbreviation				editorial: common usage
eufor	Eufor	alias				editorial: common usage
ecb	ECB	abbreviation				editorial: common usage
badinter-commission	Badinter Arbitration Committee	alias				editorial: common usage
badinter-commission	Badinter Committee	alias				editorial: common usage
badinter-commission	Arbitration Commission	alias				editorial: common usage
nato	Nato	alias				editorial: common usage
nato	North Atlantic Treaty Organization	alias				editorial: common usage
nato	North Atlantic Treaty Organisation	alias				editorial: common usage
nato	Atlantic alliance	alias				editorial: common usage
nato	Atlantic Alliance	alias				editorial: common usage
nato	North Atlantic Alliance	alias				editorial: common usage
nato	Western alliance	alias				editorial: common usage
nato	Western military alliance	alias				editorial: common usage
nato	North Atlantic alliance	alias				editorial: common usage
nato	N.A.T.O.	abbreviation				editorial: common usage
nato	Mons	metonym	9			editorial: common usage
kfor	Kfor	alias				editorial: common usage
kfor	Kosovo Force	alias				editorial: common usage
kfor	NATO-led peacekeepers in Kosovo	alias				editorial: common usage
sfor	Sfor	alias				editorial: common usage
sfor	Stabilisation Force	alias				editorial: common usage
sfor	Stabilization Force	alias				editorial: common usage
ifor	Ifor	alias				editorial: common usage
isaf	Isaf	alias				editorial: common usage
isaf	International Security Assistance Force	alias				editorial: common usage
warsaw-pact	Warsaw Treaty Organization	alias				editorial: common usage
osce	Organization for Security and Cooperation in Europe	alias				editorial: common usage
osce	Organisation for Security and Co-operation in Europe	alias				editorial: common usage
osce	Organization for Security and Co-operation in Europe	alias				editorial: common usage
osce	Organisation for Security and Cooperation in Europe	alias				editorial: common usage
osce	Conference on Security and Cooperation in Europe	old			1994	editorial: common usage
osce	Conference on Security and Co-operation in Europe	old			1994	editorial: common usage
osce	CSCE	old			1994	editorial: common usage
osce-minsk-group	Minsk Group	alias				editorial: common usage
osce-minsk-group	Minsk group	alias				editorial: common usage
odihr	Office for Democratic Institutions and Human Rights	alias				editorial: common usage
council-of-europe	CoE	abbreviation				editorial: common usage
pace	PACE	abbreviation				editorial: common usage
echr	European Human Rights Court	alias				editorial: common usage
echr	Strasbourg court	alias				editorial: common usage
echr	Human Rights Court	alias				editorial: common usage
echr	ECHR	abbreviation				editorial: common usage
echr	ECtHR	abbreviation				editorial: common usage
african-union	AU	abbreviation				editorial: common usage
african-union	Addis Ababa	metonym	3			editorial: common usage
oau	Organisation of African Unity	alias				editorial: common usage
oau	OAU	abbreviation				editorial: common usage
oau	O.A.U.	abbreviation				editorial: common usage
au-commission	AU Commission	alias				editorial: common usage
au-psc	AU Peace and Security Council	alias				editorial: common usage
au-psc	African Union Peace and Security Council	alias				editorial: common usage
amisom	Amisom	alias				editorial: common usage
amisom	African Union Mission in Somalia	alias				editorial: common usage
amisom	AU Mission in Somalia	alias				editorial: common usage
amisom	ATMIS	alias				editorial: common usage
arab-league	League of Arab States	alias				editorial: common usage
oic	Organization of Islamic Cooperation	alias				editorial: common usage
oic	Organisation of Islamic Co-operation	alias				editorial: common usage
oic	Organization of the Islamic Conference	alias				editorial: common usage
oic	Organisation of the Islamic Conference	alias				editorial: common usage
oic	Islamic Conference	alias				editorial: common usage
oic	Islamic Conference Organization	alias				editorial: common usage
oic	Organisation of Islamic Conference	alias				editorial: common usage
oic	OIC	abbreviation				editorial: common usage
asean	Asean	alias				editorial: common usage
asean	Association of Southeast Asian Nations	alias				editorial: common usage
asean	Association of South East Asian Nations	alias				editorial: common usage
saarc	SAARC	abbreviation				editorial: common usage
cis	CIS	abbreviation				editorial: common usage
cis	C.I.S.	abbreviation				editorial: common usage
csto	Collective Security Treaty Organisation	alias				editorial: common usage
csto	CSTO	abbreviation				editorial: common usage
csto	ODKB	abbreviation				editorial: common usage
eaeu	EAEU	abbreviation				editorial: common usage
eaeu	EEU	abbreviation				editorial: common usage
sco	Shanghai Cooperation Organisation	alias				editorial: common usage
sco	Shanghai Five	alias				editorial: common usage
sco	SCO	abbreviation				editorial: common usage
guam-organisation	GUUAM	alias				editorial: common usage
guam-organisation	GUAM	abbreviation	2			editorial: common usage
community-for-democracy	Community for Democracy and Human Rights	alias				editorial: common usage
commonwealth	the Commonwealth	alias				editorial: common usage
commonwealth	British Commonwealth	alias				editorial: common usage
non-aligned-movement	Nonaligned Movement	alias				editorial: common usage
non-aligned-movement	Non-aligned Movement	alias				editorial: common usage
non-aligned-movement	non-aligned movement	alias				editorial: common usage
non-aligned-movement	nonaligned movement	alias				editorial: common usage
non-aligned-movement	NAM	abbreviation	2			editorial: common usage
group-of-77	G77	abbreviation				editorial: common usage
group-of-77	G-77	abbreviation				editorial: common usage
ecowas	Ecowas	alias				editorial: common usage
ecowas	Economic Community of West African States	alias				editorial: common usage
ecowas	CEDEAO	abbreviation				editorial: common usage
sadc	SADC	abbreviation				editorial: common usage
igad	Intergovernmental Authority for Development	alias				editorial: common usage
igad	IGAD	abbreviation				editorial: common usage
eac	EAC	abbreviation				editorial: common usage
eccas	ECCAS	abbreviation				editorial: common usage
arab-maghreb-union	UMA	abbreviation	2			editorial: common usage
frontline-states	front-line states	alias				editorial: common usage
frontline-states	frontline states	alias				editorial: common usage
frontline-states	Front Line States	alias				editorial: common usage
gcc	GCC	abbreviation				editorial: common usage
opec	Opec	alias				editorial: common usage
opec	Organization of the Petroleum Exporting Countries	alias				editorial: common usage
opec	Organization of Petroleum Exporting Countries	alias				editorial: common usage
pacific-islands-forum	South Pacific Forum	alias				editorial: common usage
pacific-islands-forum	Pacific Forum	alias				editorial: common usage
pacific-islands-forum	Pacific Island Forum	alias				editorial: common usage
pacific-islands-forum	Pacific Islands Forum Secretariat	alias				editorial: common usage
pacific-islands-forum	PIF	abbreviation				editorial: common usage
pacific-community	SPC	abbreviation				editorial: common usage
melanesian-spearhead-group	MSG	abbreviation				editorial: common usage
oas	Organisation of American States	alias				editorial: common usage
oas	OAS	abbreviation				editorial: common usage
mercosur	Mercosul	alias				editorial: common usage
mercosur	Southern Common Market	alias				editorial: common usage
caricom	Caricom	alias				editorial: common usage
caricom	Caribbean Community	alias				editorial: common usage
oecs	OECS	abbreviation				editorial: common usage
unasur	Unasur	alias				editorial: common usage
unasur	Union of South American Nations	alias				editorial: common usage
celac	Celac	alias				editorial: common usage
alba	Bolivarian Alliance for the Americas	alias				editorial: common usage
alba	Bolivarian Alliance	alias				editorial: common usage
oecd	Organisation for Economic Co-operation and Development	alias				editorial: common usage
g7	Group of Seven	alias				editorial: common usage
g7	G-7	alias				editorial: common usage
g8	Group of Eight	alias				editorial: common usage
g8	G-8	alias				editorial: common usage
g20	Group of 20	alias				editorial: common usage
g20	Group of Twenty	alias				editorial: common usage
g20	G-20	alias				editorial: common usage
brics	Brics	alias				editorial: common usage
apec	Apec	alias				editorial: common usage
apec	Asia-Pacific Economic Cooperation	alias				editorial: common usage
anzus	Anzus	alias				editorial: common usage
seato	Southeast Asia Treaty Organization	alias				editorial: common usage
imf	IMF	abbreviation				editorial: common usage
imf	I.M.F.	abbreviation				editorial: common usage
wto	World Trade Organisation	alias				editorial: common usage
wto	WTO	abbreviation				editorial: common usage
adb	ADB	abbreviation				editorial: common usage
ebrd	EBRD	abbreviation				editorial: common usage
who	World Health Organisation	alias				editorial: common usage
who	World Health Assembly	alias				editorial: common usage
who	UN health agency	alias				editorial: common usage
who	WHO	abbreviation				editorial: common usage
who	W.H.O.	abbreviation				editorial: common usage
ilo	International Labor Organization	alias				editorial: common usage
ilo	ILO	abbreviation				editorial: common usage
iaea	UN nuclear watchdog	alias				editorial: common usage
iaea	U.N. nuclear watchdog	alias				editorial: common usage
iaea	IAEA	abbreviation				editorial: common usage
icao	ICAO	abbreviation				editorial: common usage
imo	IMO	abbreviation				editorial: common usage
itu	ITU	abbreviation				editorial: common usage
upu	UPU	abbreviation				editorial: common usage
ioc	Olympic Committee	alias	2			editorial: common usage
ioc	IOC	abbreviation				editorial: common usage
fifa	Fifa	alias				editorial: common usage
uefa	Uefa	alias				editorial: common usage
conifa	Confederation of Independent Football Associations	alias				editorial: common usage
interpol	International Criminal Police Organization	alias				editorial: common usage
icrc	Red Cross	alias				editorial: common usage
icrc	International Red Cross	alias				editorial: common usage
icrc	ICRC	abbreviation				editorial: common usage
msf	Medecins Sans Frontieres	alias				editorial: common usage
msf	Médecins Sans Frontières	alias				editorial: common usage
msf	MSF	abbreviation				editorial: common usage
human-rights-watch	HRW	abbreviation				editorial: common usage
amnesty-international	Amnesty	alias				editorial: common usage
international-crisis-group	Crisis Group	alias				editorial: common usage
international-crisis-group	ICG	abbreviation				editorial: common usage
chatham-house	Royal Institute of International Affairs	alias				editorial: common usage
unpo	Unrepresented Nations and Peoples Organisation	alias				editorial: common usage
unpo	UNPO	abbreviation				editorial: common usage
order-of-malta	Order of Malta	alias				editorial: common usage
order-of-malta	Knights of Malta	alias				editorial: common usage
order-of-malta	Sovereign Order of Malta	alias				editorial: common usage
order-of-malta	SMOM	abbreviation				editorial: common usage
cricket-council	ICC	abbreviation	2			editorial: common usage
ipu	IPU	abbreviation				editorial: common usage
organization-of-turkic-states	Organisation of Turkic States	alias				editorial: common usage
organization-of-turkic-states	Turkic Council	alias				editorial: common usage
organization-of-turkic-states	OTS	abbreviation				editorial: common usage
visegrad-group	Visegrad Four	alias				editorial: common usage
western-european-union	WEU	abbreviation				editorial: common usage
office-of-the-high-representative	OHR	abbreviation				editorial: common usage
peace-implementation-council	PIC	abbreviation				editorial: common usage
international-civilian-office	ICO	abbreviation	2			editorial: common usage
joint-control-commission	JCC	abbreviation				editorial: common usage
smm	Special Monitoring Mission	alias				editorial: common usage
smm	OSCE Special Monitoring Mission	alias				editorial: common usage
smm	SMM	abbreviation				editorial: common usage
normandy-format	Normandy Format	alias				editorial: common usage
normandy-format	Normandy format	alias				editorial: common usage
normandy-format	Normandy group	alias				editorial: common usage
friends-of-georgia	Friends of Georgia	alias				editorial: common usage
friends-of-georgia	Group of Friends	alias				editorial: common usage
global-coalition	US-led coalition	alias				editorial: common usage
global-coalition	U.S.-led coalition	alias				editorial: common usage
global-coalition	international coalition	alias	2			editorial: common usage
global-coalition	anti-ISIS coalition	alias				editorial: common usage
global-coalition	anti-IS coalition	alias				editorial: common usage
the-west	the West	alias				editorial: common usage
the-west	Western states	alias				editorial: common usage
the-west	Western nations	alias				editorial: common usage
the-west	Western powers	alias				editorial: common usage
the-west	Western governments	alias				editorial: common usage
the-west	Western Powers	alias				editorial: common usage
the-west	Western	adjective				editorial: common usage
the-west	Westerner	demonym				editorial: common usage
eu-member-states	EU member states	alias				editorial: common usage
eu-member-states	EU states	alias				editorial: common usage
eu-member-states	European Union states	alias				editorial: common usage
eu-member-states	EU members	alias				editorial: common usage
eu-member-states	member states of the European Union	alias				editorial: common usage
eu-member-states	EU countries	alias				editorial: common usage
eu-member-states	European Union countries	alias				editorial: common usage
eu-member-states	European Union members	alias				editorial: common usage
eu-member-states	EU governments	alias				editorial: common usage
eu-member-states	member states of the EU	alias				editorial: common usage
eu-member-states	EU nations	alias				editorial: common usage
international-community	world community	alias				editorial: common usage
international-community	community of nations	alias				editorial: common usage
international-community	international society	alias	3			editorial: common usage
international-community	world opinion	alias	3			editorial: common usage
international-community	global community	alias				editorial: common usage
middle-east-quartet	the Quartet	alias				editorial: common usage
middle-east-quartet	Mideast Quartet	alias				editorial: common usage
middle-east-quartet	Quartet on the Middle East	alias				editorial: common usage
p5	permanent five	alias				editorial: common usage
p5	P5	alias				editorial: common usage
p5	five permanent members	alias				editorial: common usage
p5	big five	alias	3			editorial: common usage
p5	Perm Five	alias				editorial: common usage
arab-states	Arab countries	alias				editorial: common usage
arab-states	Arab world	alias				editorial: common usage
arab-states	Arab nations	alias				editorial: common usage
arab-states	Arab governments	alias				editorial: common usage
arab-states	Arab	adjective				editorial: common usage
arab-states	Arab	demonym				editorial: common usage
muslim-world	Islamic world	alias				editorial: common usage
muslim-world	Muslim countries	alias				editorial: common usage
muslim-world	Islamic countries	alias				editorial: common usage
muslim-world	Muslim nations	alias				editorial: common usage
muslim-world	Muslim	adjective				editorial: common usage
muslim-world	Islamic	adjective				editorial: common usage
muslim-world	Muslim	demonym				editorial: common usage
muslim-world	Moslem	demonym				editorial: common usage
gulf-states	Gulf Arab states	alias				editorial: common usage
gulf-states	Gulf countries	alias				editorial: common usage
gulf-states	Gulf States	alias				editorial: common usage
european-countries	European states	alias				editorial: common usage
european-countries	European nations	alias				editorial: common usage
european-countries	European governments	alias				editorial: common usage
european-countries	European powers	alias				editorial: common usage
european-countries	European	adjective				editorial: common usage
european-countries	European	demonym				editorial: common usage
eastern-bloc	Soviet bloc	alias				editorial: common usage
eastern-bloc	Soviet Bloc	alias				editorial: common usage
eastern-bloc	Eastern bloc	alias				editorial: common usage
eastern-bloc	Communist bloc	alias				editorial: common usage
eastern-bloc	communist bloc	alias				editorial: common usage
eastern-bloc	socialist camp	alias				editorial: common usage
third-world	developing countries	alias				editorial: common usage
third-world	Global South	alias				editorial: common usage
third-world	global South	alias				editorial: common usage
third-world	developing world	alias				editorial: common usage
great-powers	Great Powers	alias				editorial: common usage
great-powers	big powers	alias				editorial: common usage
great-powers	Big Four	alias				editorial: common usage
great-powers	world powers	alias				editorial: common usage
great-powers	major powers	alias				editorial: common usage
african-states	African countries	alias				editorial: common usage
african-states	African nations	alias				editorial: common usage
african-states	African governments	alias				editorial: common usage
african-states	African	adjective				editorial: common usage
african-states	African	demonym				editorial: common usage
latin-american-countries	Latin American states	alias				editorial: common usage
latin-american-countries	Latin American nations	alias				editorial: common usage
latin-american-countries	Latin American	adjective				editorial: common usage
latin-american-countries	Latin American	demonym				editorial: common usage
asia	Asian	adjective				editorial: common usage
asia	Asian	demonym				editorial: common usage
pacific-island-countries	Pacific island states	alias				editorial: common usage
pacific-island-countries	Pacific Island nations	alias				editorial: common usage
pacific-island-countries	Pacific island nations	alias				editorial: common usage
pacific-island-countries	Pacific islands	alias				editorial: common usage
pacific-island-countries	Pacific Islands	alias				editorial: common usage
pacific-island-countries	Pacific Islander	demonym				editorial: common usage
nordic-countries	Scandinavia	alias				editorial: common usage
nordic-countries	Scandinavian countries	alias				editorial: common usage
nordic-countries	Nordic	adjective				editorial: common usage
nordic-countries	Scandinavian	adjective				editorial: common usage
nordic-countries	Scandinavian	demonym				editorial: common usage
western-balkans	western Balkans	alias				editorial: common usage
balkans	Balkan	adjective				editorial: common usage
yugoslav-republics	former Yugoslav republics	alias				editorial: common usage
yugoslav-republics	republics of the former Yugoslavia	alias				editorial: common usage
yugoslav-republics	ex-Yugoslav	adjective				editorial: common usage
former-soviet-republics	ex-Soviet republics	alias				editorial: common usage
former-soviet-republics	Soviet republics	alias				editorial: common usage
former-soviet-republics	ex-Soviet states	alias				editorial: common usage
former-soviet-republics	former Soviet states	alias				editorial: common usage
former-soviet-republics	post-Soviet states	alias				editorial: common usage
former-soviet-republics	ex-Soviet	adjective				editorial: common usage
former-soviet-republics	post-Soviet	adjective				editorial: common usage
allies-ww2	Allied Powers	alias				editorial: common usage
allies-ww2	Big Three	alias				editorial: common usage
middle-east	Mideast	alias				editorial: common usage
middle-east	Near East	alias				editorial: common usage
central-asia	Central Asian	adjective				editorial: common usage
southeast-asia	South-East Asia	alias				editorial: common usage
southeast-asia	Southeast Asian nations	alias				editorial: common usage
southeast-asia	Southeast Asian	adjective				editorial: common usage
taiwan-allies	Taiwan's allies	alias				editorial: common usage
taiwan-allies	Taiwan's diplomatic allies	alias				editorial: common usage
taiwan-allies	Taiwan's diplomatic partners	alias				editorial: common usage
non-recognisers-eu	EU non-recognisers	alias				editorial: common usage
non-recognisers-eu	five non-recognisers	alias				editorial: common usage
non-recognisers-eu	non-recognisers	alias				editorial: common usage
non-recognisers-eu	non-recognizers	alias				editorial: common usage
bosnian-serbs	Bosnian Serb	demonym				editorial: common usage
bosnian-serbs	Bosnian Serb	adjective				editorial: common usage
bosnian-croats	Bosnian Croat	demonym				editorial: common usage
bosnian-croats	Bosnian Croat	adjective				editorial: common usage
bosniaks	Bosnian Muslims	alias				editorial: common usage
bosniaks	Muslims of Bosnia	alias				editorial: common usage
bosniaks	Bosniak	demonym				editorial: common usage
bosniaks	Bosnian Muslim	demonym				editorial: common usage
bosniaks	Bosniac	demonym				editorial: common usage
bosniaks	Bosniak	adjective				editorial: common usage
bosniaks	Bosnian Muslim	adjective				editorial: common usage
kosovo-serbs	Kosovo Serb	demonym				editorial: common usage
kosovo-serbs	Kosovo Serb	adjective				editorial: common usage
kosovo-albanians	Kosovar Albanians	alias				editorial: common usage
kosovo-albanians	ethnic Albanians of Kosovo	alias				editorial: common usage
kosovo-albanians	Kosovo's ethnic Albanians	alias				editorial: common usage
kosovo-albanians	Kosovo Albanian	demonym				editorial: common usage
kosovo-albanians	Kosovar Albanian	demonym				editorial: common usage
kosovo-albanians	Kosovo Albanian	adjective				editorial: common usage
kosovo-albanians	Kosovar Albanian	adjective				editorial: common usage
ethnic-albanians	ethnic Albanians	alias				editorial: common usage
ethnic-albanians	ethnic Albanian	demonym				editorial: common usage
ethnic-albanians	Ethnic Albanian	demonym				editorial: common usage
ethnic-albanians	ethnic Albanian	adjective				editorial: common usage
ethnic-albanians	Ethnic Albanian	adjective				editorial: common usage
serbs-of-croatia	Croatian Serbs	alias				editorial: common usage
serbs-of-croatia	Krajina Serbs	alias				editorial: common usage
serbs-of-croatia	rebel Serbs	alias				editorial: common usage
serbs-of-croatia	Croatian Serb	demonym				editorial: common usage
serbs-of-croatia	Croatian Serb	adjective				editorial: common usage
turkish-cypriots	Turkish Cypriot	demonym				editorial: common usage
turkish-cypriots	Turkish Cypriot	adjective				editorial: common usage
greek-cypriots	Greek Cypriot	demonym				editorial: common usage
greek-cypriots	Greek Cypriot	adjective				editorial: common usage
crimean-tatars	Crimean Tatar	demonym				editorial: common usage
crimean-tatars	Crimean Tatar	adjective				editorial: common usage
tatars	Tatar	demonym				editorial: common usage
tatars	Tartar	demonym				editorial: common usage
tatars	Tatar	adjective				editorial: common usage
kurds	Kurd	demonym				editorial: common usage
kurds	Kurdish	adjective				editorial: common usage
syrian-kurds	Syrian Kurd	demonym				editorial: common usage
syrian-kurds	Syrian Kurdish	adjective				editorial: common usage
iraqi-kurds	Iraqi Kurd	demonym				editorial: common usage
iraqi-kurds	Iraqi Kurdish	adjective				editorial: common usage
yazidis	Yezidis	alias				editorial: common usage
yazidis	Yazidi	demonym				editorial: common usage
yazidis	Yezidi	demonym				editorial: common usage
yazidis	Yazidi	adjective				editorial: common usage
ossetians	Ossetian	demonym				editorial: common usage
ossetians	Ossete	demonym				editorial: common usage
ossetians	Ossetian	adjective				editorial: common usage
chechens	Chechen	demonym				editorial: common usage
armenians-of-karabakh	ethnic Armenians of Nagorno-Karabakh	alias				editorial: common usage
armenians-of-karabakh	Armenians of Nagorno-Karabakh	alias				editorial: common usage
armenians-of-karabakh	Karabakh Armenian	demonym				editorial: common usage
armenians-of-karabakh	Karabakh Armenian	adjective				editorial: common usage
russian-speakers	Russian speakers	alias				editorial: common usage
russian-speakers	ethnic Russians	alias				editorial: common usage
russian-speakers	ethnic Russian	demonym				editorial: common usage
russian-speakers	ethnic Russian	adjective				editorial: common usage
falkland-islanders	Falkland Islander	demonym				editorial: common usage
falkland-islanders	Kelper	demonym				editorial: common usage
falkland-islanders	Falklander	demonym				editorial: common usage
sahrawis	Saharawis	alias				editorial: common usage
sahrawis	Sahrawi people	alias				editorial: common usage
sahrawis	Saharawi people	alias				editorial: common usage
sahrawis	Sahrawi	demonym				editorial: common usage
sahrawis	Saharawi	demonym				editorial: common usage
palestinians	Palestinian people	alias				editorial: common usage
palestinians	Palestinian	demonym				editorial: common usage
tibetans	Tibetan people	alias				editorial: common usage
tibetans	Tibetan exiles	alias				editorial: common usage
tibetans	exiled Tibetans	alias				editorial: common usage
tibetans	Tibetan	demonym				editorial: common usage
uyghurs	Uighurs	alias				editorial: common usage
uyghurs	Uygurs	alias				editorial: common usage
uyghurs	Uyghur	demonym				editorial: common usage
uyghurs	Uighur	demonym				editorial: common usage
rohingya	Rohingyas	alias				editorial: common usage
rohingya	Rohingya	demonym				editorial: common usage
rohingya	Rohingya	adjective				editorial: common usage
tamils	Sri Lankan Tamils	alias				editorial: common usage
tamils	Tamil	demonym				editorial: common usage
tamils	Tamil	adjective				editorial: common usage
kashmiris	Kashmiri	demonym				editorial: common usage
basques	Basque	demonym				editorial: common usage
catalans	Catalan	demonym				editorial: common usage
scots	Scot	demonym				editorial: common usage
kanaks	Kanak	demonym				editorial: common usage
kanaks	Kanak	adjective				editorial: common usage
tuareg	Tuaregs	alias				editorial: common usage
tuareg	Touareg	alias				editorial: common usage
tuareg	Tuareg	demonym				editorial: common usage
tuareg	Tuareg	adjective				editorial: common usage
igbo	Ibo	alias				editorial: common usage
igbo	Ibos	alias				editorial: common usage
igbo	Igbos	alias				editorial: common usage
igbo	Igbo	demonym				editorial: common usage
igbo	Ibo	demonym				editorial: common usage
igbo	Igbo	adjective				editorial: common usage
igbo	Ibo	adjective				editorial: common usage
hausa	Hausa	adjective				editorial: common usage
oromos	Oromo	demonym				editorial: common usage
moros	Moro	demonym				editorial: common usage
west-papuans	West Papuan	demonym				editorial: common usage
bengalis	Bengali	demonym				editorial: common usage
bengalis	Bengali	adjective				editorial: common usage
pashtuns	Pathans	alias				editorial: common usage
pashtuns	Pukhtuns	alias				editorial: common usage
pashtuns	Pashtun	demonym				editorial: common usage
pashtuns	Pathan	demonym				editorial: common usage
pashtuns	Pashtun	adjective				editorial: common usage
sikhs	Sikh	demonym				editorial: common usage
sikhs	Sikh	adjective				editorial: common usage
jews	Jew	demonym				editorial: common usage
jews	Jewish	adjective				editorial: common usage
druze	Druze	demonym				editorial: common usage
druze	Druze	adjective				editorial: common usage
alawites	Alawite	demonym				editorial: common usage
alawites	Alawite	adjective				editorial: common usage
hutus	Hutu	demonym				editorial: common usage
hutus	Hutu	adjective				editorial: common usage
tutsis	Tutsi	demonym				editorial: common usage
tutsis	Tutsi	adjective				editorial: common usage
hungarians-abroad	ethnic Hungarian	demonym				editorial: common usage
hungarians-abroad	ethnic Hungarian	adjective				editorial: common usage
roma	Gypsies	alias				editorial: common usage
afrikaners	Afrikaner	demonym				editorial: common usage
afrikaners	Boer	demonym				editorial: common usage
afrikaners	Afrikaner	adjective				editorial: common usage
afrikaners	Boer	adjective				editorial: common usage
zulus	Zulu	demonym				editorial: common usage
zulus	Zulu	adjective				editorial: common usage
state-duma	Duma	alias				editorial: common usage
state-duma	Russian Duma	alias				editorial: common usage
state-duma	Russian State Duma	alias				editorial: common usage
state-duma	Russia's lower house	alias				editorial: common usage
federation-council	Council of the Federation	alias				editorial: common usage
federation-council	Russia's upper house	alias				editorial: common usage
federal-assembly-of-russia	Federal Assembly of Russia	alias				editorial: common usage
federal-assembly-of-russia	Russian Federal Assembly	alias				editorial: common usage
federal-assembly-of-russia	Federal Assembly	alias	2			editorial: common usage
kremlin	the Kremlin	alias				editorial: common usage
kremlin	presidential administration of Russia	alias				editorial: common usage
kremlin	Russian presidential administration	alias				editorial: common usage
kremlin	Kremlin press service	alias				editorial: common usage
foreign-ministry-of-russia	Russian Foreign Ministry	alias				editorial: common usage
foreign-ministry-of-russia	Foreign Ministry of Russia	alias				editorial: common usage
foreign-ministry-of-russia	MID	alias	3			editorial: common usage
foreign-ministry-of-russia	Russian MFA	alias				editorial: common usage
foreign-ministry-of-russia	Smolenskaya Square	metonym				editorial: common usage
foreign-ministry-of-russia	Smolenskaya	metonym				editorial: common usage
security-council-of-russia	Russian Security Council	alias				editorial: common usage
security-council-of-russia	Security Council	alias	2			editorial: common usage
fsb	Federal Security Service	alias				editorial: common usage
supreme-soviet	Supreme Soviet of the USSR	alias				editorial: common usage
supreme-soviet	Soviet parliament	alias				editorial: common usage
supreme-soviet	USSR Supreme Soviet	alias				editorial: common usage
supreme-soviet	Congress of People's Deputies	alias				editorial: common usage
politburo	Soviet Politburo	alias				editorial: common usage
central-committee-cpsu	CPSU	abbreviation				editorial: common usage
congress	US Congress	alias				editorial: common usage
congress	U.S. Congress	alias				editorial: common usage
congress	Congress	alias				editorial: common usage
congress	American Congress	alias				editorial: common usage
congress	Capitol Hill	metonym				editorial: common usage
congress	Capitol	metonym				editorial: common usage
senate	US Senate	alias				editorial: common usage
senate	U.S. Senate	alias				editorial: common usage
senate	American Senate	alias				editorial: common usage
senate	Senate Foreign Relations Committee	alias				editorial: common usage
house-of-representatives	US House of Representatives	alias				editorial: common usage
house-of-representatives	U.S. House	alias				editorial: common usage
house-of-representatives	House of Representatives	alias				editorial: common usage
house-of-representatives	US House	alias				editorial: common usage
house-of-representatives	House Foreign Affairs Committee	alias				editorial: common usage
state-department	State Department	alias				editorial: common usage
state-department	US State Department	alias				editorial: common usage
state-department	U.S. State Department	alias				editorial: common usage
state-department	Department of State	alias				editorial: common usage
state-department	U.S. Department of State	alias				editorial: common usage
state-department	US Department of State	alias				editorial: common usage
state-department	State Dept.	alias				editorial: common usage
state-department	Department of State of the United States	alias				editorial: common usage
state-department	Foggy Bottom	metonym				editorial: common usage
white-house	Oval Office	metonym				editorial: common usage
white-house	West Wing	metonym				editorial: common usage
pentagon	US Department of Defense	alias				editorial: common usage
pentagon	U.S. Department of Defense	alias				editorial: common usage
pentagon	Department of Defense	alias				editorial: common usage
pentagon	Defense Department	alias				editorial: common usage
pentagon	U.S. Defense Department	alias				editorial: common usage
pentagon	Department of War	alias				editorial: common usage
national-security-council	White House National Security Council	alias				editorial: common usage
national-security-council	U.S. National Security Council	alias				editorial: common usage
national-security-council	NSC	abbreviation				editorial: common usage
cia	Central Intelligence Agency	alias				editorial: common usage
cia	Langley	alias	3			editorial: common usage
us-treasury	US Treasury	alias				editorial: common usage
us-treasury	U.S. Treasury	alias				editorial: common usage
us-treasury	Treasury Department	alias				editorial: common usage
us-treasury	U.S. Treasury Department	alias				editorial: common usage
supreme-court-us	US Supreme Court	alias				editorial: common usage
supreme-court-us	U.S. Supreme Court	alias				editorial: common usage
us-mission-un	US Mission to the United Nations	alias				editorial: common usage
us-mission-un	U.S. Mission to the United Nations	alias				editorial: common usage
ait	AIT	abbreviation				editorial: common usage
republican-party	Republicans	alias	2			editorial: common usage
republican-party	GOP	abbreviation				editorial: common usage
republican-party	Republican	demonym	2			editorial: common usage
republican-party	Republican	adjective	2			editorial: common usage
democratic-party-us	Democrats	alias	2			editorial: common usage
democratic-party-us	Democrat	demonym	2			editorial: common usage
democratic-party-us	Democratic	adjective	2			editorial: common usage
parliament-uk	British parliament	alias				editorial: common usage
parliament-uk	British Parliament	alias				editorial: common usage
parliament-uk	UK Parliament	alias				editorial: common usage
parliament-uk	UK parliament	alias				editorial: common usage
parliament-uk	Westminster	metonym				editorial: common usage
house-of-commons	the Commons	alias				editorial: common usage
house-of-commons	Commons	alias	2			editorial: common usage
house-of-lords	the Lords	alias				editorial: common usage
foreign-office	British Foreign Office	alias				editorial: common usage
foreign-office	Foreign and Commonwealth Office	alias				editorial: common usage
foreign-office	Foreign, Commonwealth and Development Office	alias				editorial: common usage
foreign-office	UK Foreign Office	alias				editorial: common usage
foreign-office	British Foreign Ministry	alias				editorial: common usage
foreign-office	Foreign & Commonwealth Office	alias				editorial: common usage
foreign-office	FCO	abbreviation				editorial: common usage
foreign-office	FCDO	abbreviation				editorial: common usage
foreign-office	King Charles Street	metonym				editorial: common usage
commonwealth-office	Commonwealth Relations Office	old			1966	editorial: common usage
commonwealth-office	Colonial Office	old			1966	editorial: common usage
commonwealth-office	Dominions Office	official			1947	editorial: common usage
downing-street	Number 10	alias				editorial: common usage
downing-street	No. 10	alias				editorial: common usage
downing-street	No 10	alias				editorial: common usage
downing-street	10 Downing Street	alias				editorial: common usage
downing-street	Number Ten	alias				editorial: common usage
downing-street	No. 10 Downing Street	alias				editorial: common usage
government-uk	British government	alias				editorial: common usage
government-uk	British Government	alias				editorial: common usage
government-uk	UK government	alias				editorial: common usage
government-uk	Her Majesty's Government	alias				editorial: common usage
government-uk	His Majesty's Government	alias				editorial: common usage
government-uk	HM Government	alias				editorial: common usage
government-uk	UK Government	alias				editorial: common usage
government-uk	HMG	abbreviation				editorial: common usage
government-uk	Whitehall	metonym				editorial: common usage
ministry-of-defence-uk	British Ministry of Defence	alias				editorial: common usage
ministry-of-defence-uk	UK Ministry of Defence	alias				editorial: common usage
ministry-of-defence-uk	MoD	abbreviation				editorial: common usage
labour-party	Labour	alias				editorial: common usage
labour-party	British Labour Party	alias				editorial: common usage
conservative-party	Tories	alias				editorial: common usage
conservative-party	Tory Party	alias				editorial: common usage
conservative-party	Tory	demonym				editorial: common usage
conservative-party	Tory	adjective				editorial: common usage
scottish-government	Scottish Government	alias				editorial: common usage
scottish-government	Scottish government	alias				editorial: common usage
scottish-government	Scottish Executive	alias				editorial: common usage
scottish-government	Bute House	metonym				editorial: common usage
scottish-government	St Andrew's House	metonym	3			editorial: common usage
scottish-parliament	Scottish Parliament	alias				editorial: common usage
scottish-parliament	Scottish parliament	alias				editorial: common usage
scottish-parliament	Holyrood	metonym				editorial: common usage
senedd	Senedd	alias				editorial: common usage
senedd	Welsh Parliament	alias				editorial: common usage
senedd	Welsh Assembly	alias				editorial: common usage
senedd	National Assembly for Wales	alias				editorial: common usage
senedd	Senedd Cymru	alias				editorial: common usage
ni-assembly	Stormont	metonym				editorial: common usage
snp	Scottish Nationalists	alias				editorial: common usage
snp	SNP government	alias	3			editorial: common usage
snp	SNP	abbreviation				editorial: common usage
sinn-fein	Sinn Féin	alias				editorial: common usage
dup	DUP	abbreviation				editorial: common usage
uup	UUP	abbreviation				editorial: common usage
sdlp	SDLP	abbreviation				editorial: common usage
ira	Provisional IRA	alias				editorial: common usage
ira	Provisional Irish Republican Army	alias				editorial: common usage
ira	IRA	abbreviation				editorial: common usage
ira	I.R.A.	abbreviation				editorial: common usage
ira	PIRA	abbreviation				editorial: common usage
oireachtas	Oireachtas	alias				editorial: common usage
oireachtas	Irish parliament	alias				editorial: common usage
dail	Dail	alias				editorial: common usage
dail	Dáil	alias				editorial: common usage
dail	Dail Eireann	alias				editorial: common usage
elysee	French presidency	alias				editorial: common usage
elysee	Elysee	metonym				editorial: common usage
elysee	Élysée	metonym				editorial: common usage
elysee	Elysee Palace	metonym				editorial: common usage
elysee	Élysée Palace	metonym				editorial: common usage
quai-dorsay	French Foreign Ministry	alias				editorial: common usage
quai-dorsay	French foreign ministry	alias				editorial: common usage
quai-dorsay	Ministry for Europe and Foreign Affairs	alias				editorial: common usage
quai-dorsay	Quai d'Orsay	metonym				editorial: common usage
matignon	Matignon	metonym				editorial: common usage
matignon	Hotel Matignon	metonym				editorial: common usage
assemblee-nationale	French National Assembly	alias				editorial: common usage
assemblee-nationale	Assemblée nationale	alias				editorial: common usage
assemblee-nationale	Assemblee Nationale	alias				editorial: common usage
french-senate	French Senate	alias				editorial: common usage
bundestag	German Bundestag	alias				editorial: common usage
bundestag	German parliament	alias				editorial: common usage
bundestag	Germany's parliament	alias				editorial: common usage
auswaertiges-amt	German Foreign Office	alias				editorial: common usage
auswaertiges-amt	Federal Foreign Office	alias				editorial: common usage
auswaertiges-amt	Auswärtiges Amt	alias				editorial: common usage
auswaertiges-amt	Auswaertiges Amt	alias				editorial: common usage
auswaertiges-amt	German Foreign Ministry	alias				editorial: common usage
auswaertiges-amt	German foreign ministry	alias				editorial: common usage
auswaertiges-amt	Werderscher Markt	metonym				editorial: common usage
german-chancellery	German Chancellery	alias				editorial: common usage
german-chancellery	Federal Chancellery	alias				editorial: common usage
volkskammer	People's Chamber	alias				editorial: common usage
cortes	Cortes	alias				editorial: common usage
cortes	Cortes Generales	alias				editorial: common usage
cortes	Spanish parliament	alias				editorial: common usage
cortes	Spanish Cortes	alias				editorial: common usage
congress-of-deputies	Spanish Congress	alias				editorial: common usage
spanish-senate	Spanish Senate	alias				editorial: common usage
constitutional-court-spain	Spanish Constitutional Court	alias				editorial: common usage
constitutional-court-spain	Spain's Constitutional Court	alias				editorial: common usage
generalitat	Generalitat	alias				editorial: common usage
generalitat	Catalan government	alias				editorial: common usage
generalitat	Catalan Government	alias				editorial: common usage
generalitat	Generalitat de Catalunya	alias				editorial: common usage
generalitat	Govern	alias				editorial: common usage
generalitat	Catalan regional government	alias				editorial: common usage
generalitat	Catalan executive	alias				editorial: common usage
generalitat	Palau de la Generalitat	metonym				editorial: common usage
catalan-parliament	Parlament	alias				editorial: common usage
catalan-parliament	Catalan parliament	alias				editorial: common usage
catalan-parliament	Catalan Parliament	alias				editorial: common usage
catalan-parliament	Catalan regional parliament	alias				editorial: common usage
catalan-parliament	Parlament de Catalunya	alias				editorial: common usage
basque-parliament	Basque parliament	alias				editorial: common usage
basque-parliament	Basque Parliament	alias				editorial: common usage
basque-government	Basque government	alias				editorial: common usage
basque-government	Basque Government	alias				editorial: common usage
basque-government	Lehendakaritza	alias				editorial: common usage
basque-government	Ajuria Enea	metonym				editorial: common usage
popular-party	Partido Popular	alias				editorial: common usage
popular-party	PP	abbreviation				editorial: common usage
psoe	Spanish Socialist Party	alias				editorial: common usage
psoe	Socialist Workers' Party	alias				editorial: common usage
psoe	PSOE	abbreviation				editorial: common usage
erc	Esquerra Republicana	alias				editorial: common usage
erc	Catalan Republican Left	alias				editorial: common usage
erc	Esquerra	alias				editorial: common usage
erc	ERC	abbreviation				editorial: common usage
junts	Junts	alias				editorial: common usage
junts	Junts per Catalunya	alias				editorial: common usage
junts	Junts pel Sí	alias				editorial: common usage
junts	Junts pel Si	alias				editorial: common usage
junts	Together for Yes	alias				editorial: common usage
junts	JxSi	abbreviation				editorial: common usage
ciu	Convergencia i Unio	alias				editorial: common usage
ciu	Convergència i Unió	alias				editorial: common usage
ciu	CiU	abbreviation				editorial: common usage
cup	CUP	abbreviation				editorial: common usage
anc-catalan	ANC	abbreviation	2			editorial: common usage
pnv	PNV	abbreviation				editorial: common usage
pnv	EAJ	abbreviation				editorial: common usage
bildu	Bildu	alias				editorial: common usage
bildu	Sortu	alias				editorial: common usage
batasuna	Herri Batasuna	alias				editorial: common usage
batasuna	Euskal Herritarrok	alias				editorial: common usage
eta	Eta	alias				editorial: common usage
eta	Euskadi Ta Askatasuna	alias				editorial: common usage
eta	Basque Homeland and Freedom	alias				editorial: common usage
eta	Basque separatists	alias	3			editorial: common usage
quirinale	Quirinale	metonym				editorial: common usage
quirinale	Quirinal	metonym				editorial: common usage
quirinale	Quirinal Palace	metonym				editorial: common usage
farnesina	Farnesina	metonym				editorial: common usage
palazzo-chigi	Palazzo Chigi	metonym				editorial: common usage
lega	Northern League	alias				editorial: common usage
lega	Lega Nord	alias				editorial: common usage
althing	Althing	alias				editorial: common usage
althing	Althingi	alias				editorial: common usage
althing	Alþingi	alias				editorial: common usage
althing	Icelandic parliament	alias				editorial: common usage
folketing	Folketing	alias				editorial: common usage
folketing	Folketinget	alias				editorial: common usage
folketing	Danish parliament	alias				editorial: common usage
storting	Storting	alias				editorial: common usage
storting	Stortinget	alias				editorial: common usage
storting	Norwegian parliament	alias				editorial: common usage
riksdag	Riksdag	alias				editorial: common usage
riksdag	Swedish parliament	alias				editorial: common usage
eduskunta	Eduskunta	alias				editorial: common usage
eduskunta	Finnish parliament	alias				editorial: common usage
logting	Løgting	alias				editorial: common usage
logting	Logting	alias				editorial: common usage
logting	Lagting	alias				editorial: common usage
inatsisartut	Inatsisartut	alias				editorial: common usage
inatsisartut	Landsting	alias				editorial: common usage
inatsisartut	Greenlandic parliament	alias				editorial: common usage
inatsisartut	Greenland parliament	alias				editorial: common usage
naalakkersuisut	Naalakkersuisut	alias				editorial: common usage
naalakkersuisut	Home Rule government	alias				editorial: common usage
naalakkersuisut	Home Rule Government	alias				editorial: common usage
naalakkersuisut	Greenlandic government	alias				editorial: common usage
naalakkersuisut	Self-Government of Greenland	alias				editorial: common usage
naalakkersuisut	Greenland Home Rule	alias				editorial: common usage
seimas	Seimas	alias				editorial: common usage
seimas	Lithuanian parliament	alias				editorial: common usage
seimas	Supreme Council of Lithuania	alias				editorial: common usage
seimas	Supreme Council - Reconstituent Seimas	alias				editorial: common usage
sajudis	Sąjūdis	alias				editorial: common usage
saeima	Saeima	alias				editorial: common usage
saeima	Latvian parliament	alias				editorial: common usage
riigikogu	Riigikogu	alias				editorial: common usage
riigikogu	Estonian parliament	alias				editorial: common usage
sejm	Polish Sejm	alias				editorial: common usage
solidarity	Solidarnosc	alias				editorial: common usage
verkhovna-rada	Rada	alias				editorial: common usage
verkhovna-rada	Ukrainian parliament	alias				editorial: common usage
verkhovna-rada	Ukraine's parliament	alias				editorial: common usage
verkhovna-rada	Supreme Rada	alias				editorial: common usage
bankova	Ukrainian presidency	alias				editorial: common usage
bankova	Office of the President of Ukraine	alias				editorial: common usage
bankova	Bankova	metonym				editorial: common usage
bankova	Bankova Street	metonym				editorial: common usage
foreign-ministry-of-ukraine	Ukrainian Foreign Ministry	alias				editorial: common usage
foreign-ministry-of-ukraine	Foreign Ministry of Ukraine	alias				editorial: common usage
foreign-ministry-of-ukraine	Mykhailivska Square	metonym				editorial: common usage
state-council-of-crimea	State Council of Crimea	alias				editorial: common usage
state-council-of-crimea	Supreme Council of Crimea	alias				editorial: common usage
state-council-of-crimea	Crimean parliament	alias				editorial: common usage
state-council-of-crimea	Crimean Parliament	alias				editorial: common usage
state-council-of-crimea	Supreme Soviet of Crimea	alias				editorial: common usage
state-council-of-crimea	Verkhovna Rada of Crimea	alias				editorial: common usage
mejlis	Mejlis	alias				editorial: common usage
mejlis	Medzhlis	alias				editorial: common usage
mejlis	Majlis of the Crimean Tatar People	alias				editorial: common usage
qurultay	Kurultai	alias				editorial: common usage
parliament-of-georgia	Georgian parliament	alias				editorial: common usage
parliament-of-georgia	Georgian Parliament	alias				editorial: common usage
united-national-movement	UNM	abbreviation				editorial: common usage
peoples-assembly-abkhazia	People's Assembly of Abkhazia	alias				editorial: common usage
peoples-assembly-abkhazia	Abkhaz parliament	alias				editorial: common usage
parliament-south-ossetia	South Ossetian parliament	alias				editorial: common usage
parliament-south-ossetia	Parliament of the Republic of South Ossetia	alias				editorial: common usage
supreme-council-transnistria	Supreme Soviet of Transnistria	alias				editorial: common usage
supreme-council-transnistria	Supreme Council of Transnistria	alias				editorial: common usage
supreme-council-transnistria	Pridnestrovian Supreme Soviet	alias				editorial: common usage
milli-majlis	Milli Majlis	alias				editorial: common usage
milli-majlis	Milli Mejlis	alias				editorial: common usage
milli-majlis	Azerbaijani parliament	alias				editorial: common usage
knesset	Israeli parliament	alias				editorial: common usage
knesset	Israel's parliament	alias				editorial: common usage
idf	Israeli army	alias				editorial: common usage
idf	Israeli military	alias				editorial: common usage
idf	Israel Defence Forces	alias				editorial: common usage
idf	Israeli Defense Forces	alias				editorial: common usage
idf	IDF	abbreviation				editorial: common usage
palestinian-authority	Palestinian National Authority	alias				editorial: common usage
palestinian-authority	Palestine Authority	alias				editorial: common usage
palestinian-authority	PA	abbreviation				editorial: common usage
palestinian-authority	PNA	abbreviation				editorial: common usage
plo	Palestine Liberation Organisation	alias				editorial: common usage
plo	Palestinian Liberation Organization	alias				editorial: common usage
plo	Palestine National Council	alias				editorial: common usage
plo	Palestinian National Council	alias				editorial: common usage
plo	PLO	abbreviation				editorial: common usage
plo	P.L.O.	abbreviation				editorial: common usage
plo	PNC	abbreviation				editorial: common usage
palestinian-legislative-council	PLC	abbreviation				editorial: common usage
hamas	Islamic Resistance Movement	alias				editorial: common usage
fatah	al-Fatah	alias				editorial: common usage
fatah	Al Fatah	alias				editorial: common usage
islamic-jihad	Islamic Jihad	alias				editorial: common usage
islamic-jihad	PIJ	abbreviation				editorial: common usage
pflp	PFLP	abbreviation				editorial: common usage
hezbollah	Hizbollah	alias				editorial: common usage
hezbollah	Hizbullah	alias				editorial: common usage
hezbollah	Hizballah	alias				editorial: common usage
majlis-iran	Majlis	alias				editorial: common usage
majlis-iran	Islamic Consultative Assembly	alias				editorial: common usage
majlis-iran	Iranian parliament	alias				editorial: common usage
irgc	Revolutionary Guards	alias				editorial: common usage
irgc	Revolutionary Guard	alias				editorial: common usage
irgc	Islamic Revolutionary Guards Corps	alias				editorial: common usage
irgc	IRGC	abbreviation				editorial: common usage
parliament-of-india	Indian parliament	alias				editorial: common usage
mea	Ministry of External Affairs	alias				editorial: common usage
mea	Indian Foreign Ministry	alias				editorial: common usage
mea	External Affairs Ministry	alias				editorial: common usage
mea	Indian foreign ministry	alias				editorial: common usage
mea	Indian External Affairs Ministry	alias				editorial: common usage
mea	MEA	abbreviation				editorial: common usage
bjp	BJP	abbreviation				editorial: common usage
congress-party	Congress Party	alias				editorial: common usage
congress-party	Congress party	alias				editorial: common usage
congress-party	Congress	alias	2			editorial: common usage
national-assembly-pakistan	Pakistan National Assembly	alias				editorial: common usage
national-assembly-pakistan	Pakistani parliament	alias				editorial: common usage
national-assembly-pakistan	Majlis-e-Shoora	alias				editorial: common usage
national-assembly-pakistan	National Assembly of Pakistan	alias				editorial: common usage
foreign-office-pakistan	Pakistan Foreign Office	alias				editorial: common usage
foreign-office-pakistan	Foreign Office	alias	2			editorial: common usage
foreign-office-pakistan	Foreign Ministry of Pakistan	alias				editorial: common usage
foreign-office-pakistan	Pakistani Foreign Ministry	alias				editorial: common usage
foreign-office-pakistan	Pakistan's Foreign Office	alias				editorial: common usage
isi	ISI	abbreviation				editorial: common usage
ppp	Pakistan Peoples Party	alias				editorial: common usage
ppp	PPP	abbreviation				editorial: common usage
bnp	BNP	abbreviation				editorial: common usage
diet	Diet	alias				editorial: common usage
diet	National Diet	alias				editorial: common usage
diet	Japanese Diet	alias				editorial: common usage
diet	Japanese parliament	alias				editorial: common usage
gaimusho	Gaimusho	alias				editorial: common usage
gaimusho	Japanese Foreign Ministry	alias				editorial: common usage
npc	Chinese parliament	alias				editorial: common usage
npc	National People's Congress of China	alias				editorial: common usage
npc	NPC	abbreviation				editorial: common usage
cppcc	CPPCC	abbreviation				editorial: common usage
state-council-china	Chinese State Council	alias				editorial: common usage
state-council-china	State Council	alias	2			editorial: common usage
taiwan-affairs-office	TAO	abbreviation				editorial: common usage
arats	ARATS	abbreviation				editorial: common usage
foreign-ministry-of-china	Chinese Foreign Ministry	alias				editorial: common usage
foreign-ministry-of-china	Chinese foreign ministry	alias				editorial: common usage
foreign-ministry-of-china	Foreign Ministry of China	alias				editorial: common usage
foreign-ministry-of-china	Chaoyangmen	metonym	3			editorial: common usage
pla	PLA	abbreviation				editorial: common usage
ccp	Chinese Communist Party	alias				editorial: common usage
ccp	Chinese Communists	alias				editorial: common usage
ccp	CCP	abbreviation				editorial: common usage
ccp	CPC	abbreviation				editorial: common usage
legislative-yuan	Legislative Yuan	alias				editorial: common usage
legislative-yuan	Taiwanese parliament	alias				editorial: common usage
legislative-yuan	Taiwan's parliament	alias				editorial: common usage
legislative-yuan	LY	abbreviation				editorial: common usage
executive-yuan	Taiwanese Cabinet	alias				editorial: common usage
executive-yuan	Taiwan's Cabinet	alias				editorial: common usage
mofa-taiwan	Taiwanese Foreign Ministry	alias				editorial: common usage
mofa-taiwan	Taiwan Foreign Ministry	alias				editorial: common usage
mofa-taiwan	Taiwan's foreign ministry	alias				editorial: common usage
mofa-taiwan	Foreign Ministry of Taiwan	alias				editorial: common usage
mofa-taiwan	MOFA	abbreviation	2			editorial: common usage
presidential-office-taiwan	Taiwan's Presidential Office	alias				editorial: common usage
presidential-office-taiwan	Presidential Office	alias	3			editorial: common usage
mac	MAC	abbreviation	2			editorial: common usage
sef	SEF	abbreviation				editorial: common usage
kuomintang	Nationalist Party	alias				editorial: common usage
kuomintang	Chinese Nationalist Party	alias				editorial: common usage
kuomintang	Guomindang	alias				editorial: common usage
kuomintang	KMT	abbreviation				editorial: common usage
dpp	DPP	abbreviation				editorial: common usage
teco	Taipei Economic and Cultural Representative Office	alias				editorial: common usage
teco	TECO	abbreviation				editorial: common usage
teco	TECRO	abbreviation				editorial: common usage
legco	Legislative Council of Hong Kong	alias				editorial: common usage
legco	LegCo	alias				editorial: common usage
legco	Hong Kong Legislative Council	alias				editorial: common usage
tibetan-government-in-exile	Kashag	alias				editorial: common usage
tibetan-government-in-exile	Tibetan government-in-exile	alias				editorial: common usage
tibetan-government-in-exile	Tibetan Government in Exile	alias				editorial: common usage
tibetan-government-in-exile	Central Tibetan Administration	alias				editorial: common usage
tibetan-government-in-exile	Tibetan government in exile	alias				editorial: common usage
tibetan-government-in-exile	Tibetan Government-in-Exile	alias				editorial: common usage
tibetan-government-in-exile	Tibetan exile government	alias				editorial: common usage
tibetan-government-in-exile	CTA	abbreviation				editorial: common usage
tibetan-government-in-exile	Dharamsala	metonym				editorial: common usage
tibetan-government-in-exile	Dharamshala	metonym				editorial: common usage
tibetan-government-in-exile	Mussoorie	metonym	3			editorial: common usage
tibetan-parliament-in-exile	Tibetan Parliament-in-Exile	alias				editorial: common usage
tibetan-parliament-in-exile	Tibetan parliament-in-exile	alias				editorial: common usage
world-uyghur-congress	World Uighur Congress	alias				editorial: common usage
world-uyghur-congress	WUC	abbreviation				editorial: common usage
etim	ETIM	abbreviation				editorial: common usage
supreme-peoples-assembly	North Korean parliament	alias				editorial: common usage
unification-ministry	Unification Ministry	alias				editorial: common usage
unification-ministry	South Korean Unification Ministry	alias				editorial: common usage
dpr-indonesia	Indonesian parliament	alias				editorial: common usage
dpr-indonesia	People's Representative Council	alias				editorial: common usage
kemlu	Kemlu	alias				editorial: common usage
kemlu	Deplu	alias				editorial: common usage
kemlu	Indonesian Foreign Ministry	alias				editorial: common usage
kemlu	Indonesian Foreign Affairs Department	alias				editorial: common usage
kemlu	Pejambon	metonym				editorial: common usage
tni	Indonesian military	alias				editorial: common usage
tni	Indonesian army	alias				editorial: common usage
tni	TNI	abbreviation				editorial: common usage
tni	ABRI	abbreviation				editorial: common usage
dfat	DFAT	abbreviation				editorial: common usage
national-assembly-quebec	National Assembly of Quebec	alias				editorial: common usage
national-assembly-quebec	Quebec National Assembly	alias				editorial: common usage
national-assembly-quebec	Quebec's National Assembly	alias				editorial: common usage
parti-quebecois	Parti Québécois	alias				editorial: common usage
parti-quebecois	PQ	abbreviation				editorial: common usage
parti-quebecois	Pequiste	demonym				editorial: common usage
parti-quebecois	Péquiste	demonym				editorial: common usage
bloc-quebecois	Bloc Québécois	alias				editorial: common usage
itamaraty	Itamaraty	metonym				editorial: common usage
itamaraty	Itamarati	metonym				editorial: common usage
planalto	Planalto	metonym				editorial: common usage
planalto	Planalto Palace	metonym				editorial: common usage
casa-rosada	Casa Rosada	metonym				editorial: common usage
casa-rosada	Pink House	metonym				editorial: common usage
san-martin-palace	San Martín Palace	metonym				editorial: common usage
san-martin-palace	Palacio San Martin	metonym				editorial: common usage
san-martin-palace	San Martin Palace	metonym				editorial: common usage
miraflores	Miraflores	metonym				editorial: common usage
miraflores	Miraflores Palace	metonym				editorial: common usage
venezuela-national-assembly	National Assembly of Venezuela	alias				editorial: common usage
venezuela-national-assembly	Venezuelan National Assembly	alias				editorial: common usage
sre	Secretariat of Foreign Affairs	alias				editorial: common usage
sre	Mexican Foreign Ministry	alias				editorial: common usage
sre	Mexico's Foreign Ministry	alias				editorial: common usage
sre	Mexican Secretariat of Foreign Affairs	alias				editorial: common usage
sre	Ministry of Foreign Affairs of Mexico	alias				editorial: common usage
sre	Foreign Relations Secretariat	alias				editorial: common usage
sre	Secretariat of Foreign Relations	alias				editorial: common usage
sre	Mexican foreign ministry	alias				editorial: common usage
sre	SRE	abbreviation				editorial: common usage
sre	Tlatelolco	metonym				editorial: common usage
curia	Curia	alias				editorial: common usage
secretariat-of-state-vatican	Vatican Secretariat of State	alias				editorial: common usage
secretariat-of-state-vatican	Secretariat of State	alias				editorial: common usage
holy-see-press-office	Vatican press office	alias				editorial: common usage
holy-see-press-office	Holy See Press Office	alias				editorial: common usage
tgna	Grand National Assembly	alias				editorial: common usage
tgna	Turkish Grand National Assembly	alias				editorial: common usage
tgna	Turkish parliament	alias				editorial: common usage
tgna	Grand National Assembly of Turkey	alias				editorial: common usage
tgna	TBMM	abbreviation				editorial: common usage
presidency-of-turkey	Turkish presidency	alias				editorial: common usage
presidency-of-turkey	Turkish Presidency	alias				editorial: common usage
presidency-of-turkey	Bestepe	metonym				editorial: common usage
presidency-of-turkey	Beştepe	metonym				editorial: common usage
presidency-of-turkey	Aksaray	metonym	9			editorial: common usage
presidency-of-turkey	Cankaya	metonym				editorial: common usage
presidency-of-turkey	Çankaya	metonym				editorial: common usage
akp	AK Party	alias				editorial: common usage
akp	AKP	abbreviation				editorial: common usage
chp	CHP	abbreviation				editorial: common usage
hdp	People's Democratic Party	alias	2			editorial: common usage
hdp	HDP	abbreviation				editorial: common usage
vouli	Vouli	alias				editorial: common usage
vouli	Greek parliament	alias				editorial: common usage
vouli	Hellenic Parliament	alias				editorial: common usage
house-of-representatives-cyprus	Cypriot parliament	alias				editorial: common usage
house-of-representatives-cyprus	House of Representatives of Cyprus	alias				editorial: common usage
skupstina-serbia	Skupstina	alias				editorial: common usage
skupstina-serbia	Skupština	alias				editorial: common usage
skupstina-serbia	Serbian parliament	alias				editorial: common usage
skupstina-serbia	National Assembly of Serbia	alias				editorial: common usage
skupstina-serbia	Serbian Assembly	alias				editorial: common usage
federal-presidency-yugoslavia	Yugoslav presidency	alias				editorial: common usage
federal-presidency-yugoslavia	collective presidency	alias				editorial: common usage
federal-presidency-yugoslavia	Yugoslav federal presidency	alias				editorial: common usage
federal-presidency-yugoslavia	federal presidency	alias				editorial: common usage
jna	Yugoslav army	alias				editorial: common usage
jna	federal army	alias	3			editorial: common usage
jna	Yugoslav Army	alias				editorial: common usage
jna	Yugoslav National Army	alias				editorial: common usage
jna	Yugoslav federal army	alias				editorial: common usage
jna	JNA	abbreviation				editorial: common usage
jna	VJ	abbreviation	2			editorial: common usage
sabor	Sabor	alias				editorial: common usage
sabor	Croatian parliament	alias				editorial: common usage
hdz	HDZ	abbreviation				editorial: common usage
drzavni-zbor	Slovenian parliament	alias				editorial: common usage
drzavni-zbor	Slovene parliament	alias				editorial: common usage
drzavni-zbor	Državni zbor	alias				editorial: common usage
presidency-bosnia	Bosnian presidency	alias				editorial: common usage
presidency-bosnia	tripartite presidency	alias				editorial: common usage
constitutional-court-bosnia	Bosnian Constitutional Court	alias				editorial: common usage
constitutional-court-bosnia	Bosnia's Constitutional Court	alias				editorial: common usage
parliament-republika-srpska	National Assembly of Republika Srpska	alias				editorial: common usage
parliament-republika-srpska	Bosnian Serb assembly	alias				editorial: common usage
parliament-republika-srpska	Bosnian Serb parliament	alias				editorial: common usage
parliament-republika-srpska	Bosnian Serb Assembly	alias				editorial: common usage
parliament-republika-srpska	RS National Assembly	alias				editorial: common usage
snsd	SNSD	abbreviation				editorial: common usage
sds	Serb Democratic Party	alias				editorial: common usage
sds	SDS	abbreviation				editorial: common usage
sda	SDA	abbreviation				editorial: common usage
assembly-of-kosovo	Assembly of Kosovo	alias				editorial: common usage
assembly-of-kosovo	Kosovo Assembly	alias				editorial: common usage
assembly-of-kosovo	Kosovo parliament	alias				editorial: common usage
assembly-of-kosovo	Kosovo assembly	alias				editorial: common usage
assembly-of-kosovo	Kosovo's parliament	alias				editorial: common usage
assembly-of-kosovo	Assembly of the Republic of Kosovo	alias				editorial: common usage
kosovo-security-force	KSF	abbreviation				editorial: common usage
pisg	PISG	abbreviation				editorial: common usage
kla	Ushtria Çlirimtare e Kosovës	alias				editorial: common usage
kla	Ushtria Clirimtare e Kosoves	alias				editorial: common usage
kla	KLA	abbreviation				editorial: common usage
kla	UCK	abbreviation				editorial: common usage
ldk	LDK	abbreviation				editorial: common usage
pdk	PDK	abbreviation				editorial: common usage
vetevendosje	Vetëvendosje	alias				editorial: common usage
vetevendosje	Self-Determination Movement	alias				editorial: common usage
srpska-lista	Srpska Lista	alias				editorial: common usage
srpska-lista	Serbian List	alias				editorial: common usage
community-of-serb-municipalities	Community of Serb Municipalities	alias				editorial: common usage
community-of-serb-municipalities	Association of Serb Municipalities	alias				editorial: common usage
sns-serbia	SNS	abbreviation				editorial: common usage
sps	SPS	abbreviation				editorial: common usage
nla-macedonia	NLA	abbreviation				editorial: common usage
sobranie	Sobranie	alias				editorial: common usage
sobranie	Macedonian parliament	alias				editorial: common usage
national-assembly-karabakh	National Assembly of Artsakh	alias				editorial: common usage
national-assembly-karabakh	Artsakh parliament	alias				editorial: common usage
assembly-northern-cyprus	Turkish Cypriot parliament	alias				editorial: common usage
assembly-northern-cyprus	Assembly of the Republic	alias				editorial: common usage
assembly-northern-cyprus	Turkish Cypriot Assembly	alias				editorial: common usage
assembly-northern-cyprus	Turkish Cypriot Legislative Assembly	alias				editorial: common usage
guurti	House of Elders	alias				editorial: common usage
federal-parliament-somalia	Somali parliament	alias				editorial: common usage
federal-parliament-somalia	Federal Parliament of Somalia	alias				editorial: common usage
tfg	Transitional Federal Government of Somalia	alias				editorial: common usage
tfg	Somalia's transitional government	alias				editorial: common usage
tfg	TFG	abbreviation				editorial: common usage
snm	SNM	abbreviation				editorial: common usage
islamic-courts-union	Union of Islamic Courts	alias				editorial: common usage
islamic-courts-union	Islamic Courts	alias				editorial: common usage
islamic-courts-union	Supreme Islamic Courts Council	alias				editorial: common usage
islamic-courts-union	ICU	abbreviation				editorial: common usage
islamic-courts-union	UIC	abbreviation				editorial: common usage
al-shabaab	al-Shabab	alias				editorial: common usage
al-shabaab	al Shabaab	alias				editorial: common usage
al-shabaab	Shabab	alias				editorial: common usage
al-shabaab	Shabaab	alias				editorial: common usage
al-shabaab	Harakat al-Shabaab	alias				editorial: common usage
polisario-front	Polisario	alias				editorial: common usage
polisario-front	Frente Polisario	alias				editorial: common usage
polisario-front	Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro	alias				editorial: common usage
polisario-front	Front Polisario	alias				editorial: common usage
corcas	Royal Advisory Council for Saharan Affairs	alias				editorial: common usage
fln	FLN	abbreviation				editorial: common usage
national-assembly-south-africa	South African parliament	alias				editorial: common usage
dirco	DIRCO	abbreviation				editorial: common usage
anc	ANC	abbreviation				editorial: common usage
anc	A.N.C.	abbreviation				editorial: common usage
inkatha	Inkatha	alias				editorial: common usage
inkatha	IFP	abbreviation				editorial: common usage
swapo	Swapo	alias				editorial: common usage
swapo	South West Africa People's Organisation	alias				editorial: common usage
swapo	South West Africa People's Organization	alias				editorial: common usage
zanu	Zanu	alias				editorial: common usage
zanu	Zimbabwe African National Union	alias				editorial: common usage
zanu	ZANU-PF	alias				editorial: common usage
zanu	Zanu-PF	alias				editorial: common usage
zapu	Zapu	alias				editorial: common usage
zapu	Zimbabwe African People's Union	alias				editorial: common usage
frelimo	Frelimo	alias				editorial: common usage
renamo	Renamo	alias				editorial: common usage
unita	Unita	alias				editorial: common usage
flec	Front for the Liberation of the Enclave of Cabinda	alias				editorial: common usage
mfdc	MFDC	abbreviation				editorial: common usage
ipob	IPOB	abbreviation				editorial: common usage
mend	MEND	abbreviation				editorial: common usage
scnc	SCNC	abbreviation				editorial: common usage
mnla	MNLA	abbreviation				editorial: common usage
aqim	al-Qaida in the Islamic Maghreb	alias				editorial: common usage
aqim	AQIM	abbreviation				editorial: common usage
al-qaeda	al-Qaida	alias				editorial: common usage
al-qaeda	al Qaeda	alias				editorial: common usage
al-qaeda	al-Qa'ida	alias				editorial: common usage
al-qaeda	Qaeda	alias				editorial: common usage
conakat	CONAKAT	abbreviation				editorial: common usage
m23	March 23 Movement	alias				editorial: common usage
splm	Sudan Peoples' Liberation Movement	alias				editorial: common usage
splm	Sudan People's Liberation Army	alias				editorial: common usage
splm	Sudan People's Liberation Movement/Army	alias				editorial: common usage
splm	SPLM	abbreviation				editorial: common usage
splm	SPLA	abbreviation				editorial: common usage
splm	SPLM/A	abbreviation				editorial: common usage
splm-n	SPLM-N	abbreviation				editorial: common usage
rsf	RSF	abbreviation				editorial: common usage
jem	JEM	abbreviation				editorial: common usage
slm	Sudan Liberation Army	alias				editorial: common usage
slm	SLM	abbreviation				editorial: common usage
slm	SLA	abbreviation				editorial: common usage
ncp-sudan	NCP	abbreviation				editorial: common usage
eplf	EPLF	abbreviation				editorial: common usage
elf	ELF	abbreviation				editorial: common usage
pfdj	PFDJ	abbreviation				editorial: common usage
eritrea-referendum-commission	Eritrean Referendum Commission	alias				editorial: common usage
eprdf	EPRDF	abbreviation				editorial: common usage
tplf	Tigrayan People's Liberation Front	alias				editorial: common usage
tplf	TPLF	abbreviation				editorial: common usage
olf	OLF	abbreviation				editorial: common usage
onlf	ONLF	abbreviation				editorial: common usage
wslf	WSLF	abbreviation				editorial: common usage
derg	Dergue	alias				editorial: common usage
cuf	CUF	abbreviation				editorial: common usage
house-of-representatives-libya	Libyan House of Representatives	alias				editorial: common usage
house-of-representatives-libya	Tobruk parliament	alias				editorial: common usage
house-of-representatives-libya	Tobruk-based parliament	alias				editorial: common usage
gna	GNA	abbreviation				editorial: common usage
gnu	GNU	abbreviation				editorial: common usage
ntc	NTC	abbreviation				editorial: common usage
lna	LNA	abbreviation				editorial: common usage
kdp	KDP	abbreviation				editorial: common usage
puk	PUK	abbreviation				editorial: common usage
krg	Kurdish regional government	alias				editorial: common usage
krg	Kurdistan Region's government	alias				editorial: common usage
krg	Kurdish Regional Government	alias				editorial: common usage
krg	Kurdistan government	alias				editorial: common usage
krg	KRG	abbreviation				editorial: common usage
kurdistan-parliament	Kurdistan Parliament	alias				editorial: common usage
kurdistan-parliament	Kurdistan parliament	alias				editorial: common usage
kurdistan-parliament	Kurdish parliament	alias				editorial: common usage
ihrec	IHERC	abbreviation				editorial: common usage
peshmerga	peshmerga	alias				editorial: common usage
peshmerga	Pesh Merga	alias				editorial: common usage
pmf	Popular Mobilisation Forces	alias				editorial: common usage
pmf	Hashd al-Shaabi	alias				editorial: common usage
pmf	Popular Mobilization Units	alias				editorial: common usage
pmf	PMF	abbreviation				editorial: common usage
pmf	PMU	abbreviation				editorial: common usage
council-of-representatives-iraq	Council of Representatives	alias				editorial: common usage
council-of-representatives-iraq	Iraqi parliament	alias				editorial: common usage
federal-supreme-court-iraq	Iraq's Federal Supreme Court	alias				editorial: common usage
federal-supreme-court-iraq	Iraqi Supreme Court	alias				editorial: common usage
sdf	SDF	abbreviation				editorial: common usage
sdc	SDC	abbreviation	2			editorial: common usage
ypg	YPG	abbreviation				editorial: common usage
ypg	YPJ	abbreviation				editorial: common usage
ypg	Women's Protection Units	alias				editorial: common usage
pyd	PYD	abbreviation				editorial: common usage
pkk	Kurdistan Workers Party	alias				editorial: common usage
pkk	Kurdish Workers' Party	alias				editorial: common usage
pkk	Kongra-Gel	alias				editorial: common usage
pkk	KADEK	alias				editorial: common usage
pkk	PKK	abbreviation				editorial: common usage
pkk	P.K.K.	abbreviation				editorial: common usage
pjak	Kurdistan Free Life Party	alias				editorial: common usage
kdpi	KDPI	abbreviation				editorial: common usage
kdpi	PDKI	abbreviation				editorial: common usage
hts	Nusra Front	alias				editorial: common usage
hts	al-Nusra Front	alias				editorial: common usage
hts	Jabhat al-Nusra	alias				editorial: common usage
hts	HTS	abbreviation				editorial: common usage
fsa	FSA	abbreviation				editorial: common usage
sna	SNA	abbreviation				editorial: common usage
syrian-national-coalition	National Coalition	alias				editorial: common usage
syrian-national-coalition	Syrian National Council	alias				editorial: common usage
syrian-national-coalition	SNC	abbreviation				editorial: common usage
baath-party	Ba'ath Party	alias				editorial: common usage
baath-party	Baathists	alias				editorial: common usage
baath-party	Baathist	adjective				editorial: common usage
baath-party	Baathist	demonym				editorial: common usage
sohr	Syrian Observatory	alias				editorial: common usage
sohr	SOHR	abbreviation				editorial: common usage
houthis	Ansar Allah	alias				editorial: common usage
houthis	Ansarullah	alias				editorial: common usage
houthis	Huthis	alias				editorial: common usage
houthis	Houthi movement	alias				editorial: common usage
houthis	Supreme Political Council	alias				editorial: common usage
houthis	Houthi	demonym				editorial: common usage
houthis	Huthi	demonym				editorial: common usage
houthis	Houthi	adjective				editorial: common usage
stc	Yemen's Southern Transitional Council	alias				editorial: common usage
stc	STC	abbreviation				editorial: common usage
southern-movement	al-Hirak	alias				editorial: common usage
southern-movement	Hirak	alias				editorial: common usage
southern-movement	Hiraak	alias				editorial: common usage
southern-movement	Southern Mobility Movement	alias				editorial: common usage
plc-yemen	PLC	abbreviation	2			editorial: common usage
flosy	FLOSY	abbreviation				editorial: common usage
nlf-aden	NLF	abbreviation				editorial: common usage
taliban	Taleban	alias				editorial: common usage
taliban	Taliban movement	alias				editorial: common usage
taliban	Talibans	alias				editorial: common usage
taliban	Islamic Emirate	alias				editorial: common usage
taliban-government	Taliban government	alias				editorial: common usage
taliban-government	Taliban regime	alias				editorial: common usage
taliban-government	Taliban authorities	alias				editorial: common usage
taliban-government	Islamic Emirate of Afghanistan	alias				editorial: common usage
taliban-government	Taliban administration	alias				editorial: common usage
northern-alliance	United Front	alias	3			editorial: common usage
ltte	Tamil Tigers	alias				editorial: common usage
ltte	Tamil Tiger rebels	alias				editorial: common usage
ltte	Tigers	alias	3			editorial: common usage
ltte	Tamil Tiger	alias				editorial: common usage
ltte	LTTE	abbreviation				editorial: common usage
tna	TNA	abbreviation				editorial: common usage
hurriyat	Hurriyat	alias				editorial: common usage
hurriyat	Hurriyat Conference	alias				editorial: common usage
hurriyat	APHC	abbreviation				editorial: common usage
jklf	Jammu and Kashmir Liberation Front	alias				editorial: common usage
jklf	JKLF	abbreviation				editorial: common usage
pdp-kashmir	PDP	abbreviation				editorial: common usage
lashkar	Lashkar-e-Tayyiba	alias				editorial: common usage
lashkar	LeT	abbreviation				editorial: common usage
bla	Baloch Liberation Army	alias				editorial: common usage
bla	BLA	abbreviation				editorial: common usage
sikhs-for-justice	SFJ	abbreviation				editorial: common usage
akali-dal	Shiromani Akali Dal	alias				editorial: common usage
nscn	National Socialist Council of Nagalim	alias				editorial: common usage
nscn	NSCN	abbreviation				editorial: common usage
ulfa	ULFA	abbreviation				editorial: common usage
kio	Kachin Independence Army	alias				editorial: common usage
kio	Kachin Independence Organization	alias				editorial: common usage
kio	KIO	abbreviation				editorial: common usage
kio	KIA	abbreviation	2			editorial: common usage
knu	KNU	abbreviation				editorial: common usage
nug	National Unity Government	alias				editorial: common usage
nug	NUG	abbreviation				editorial: common usage
nld	NLD	abbreviation				editorial: common usage
slorc	SLORC	abbreviation				editorial: common usage
gam	Gerakan Aceh Merdeka	alias				editorial: common usage
gam	GAM	abbreviation				editorial: common usage
opm	Organisasi Papua Merdeka	alias				editorial: common usage
opm	Free Papua Organisation	alias				editorial: common usage
opm	OPM	abbreviation				editorial: common usage
tpnpb	TPNPB	abbreviation				editorial: common usage
ulmwp	ULMWP	abbreviation				editorial: common usage
fretilin	Fretilin	alias				editorial: common usage
fretilin	Revolutionary Front for an Independent East Timor	alias				editorial: common usage
cnrt	CNRT	abbreviation				editorial: common usage
falintil	Falintil	alias				editorial: common usage
bra	BRA	abbreviation				editorial: common usage
abg	ABG	abbreviation				editorial: common usage
flnks	FLNKS	abbreviation				editorial: common usage
milf	MILF	abbreviation				editorial: common usage
mnlf	MNLF	abbreviation				editorial: common usage
pulo	PULO	abbreviation				editorial: common usage
brn	BRN	abbreviation				editorial: common usage
flnc	FLNC	abbreviation				editorial: common usage
nva	N-VA	abbreviation				editorial: common usage
vlaams-belang	Vlaams Blok	old			2004	editorial: common usage
flemish-parliament	Flemish Parliament	alias				editorial: common usage
flemish-parliament	Flemish parliament	alias				editorial: common usage
legislative-council-falklands	Legislative Assembly of the Falkland Islands	alias				editorial: common usage
legislative-council-falklands	Falklands Legislative Assembly	alias				editorial: common usage
legislative-council-falklands	Falkland Islands Legislative Council	alias				editorial: common usage
gibraltar-parliament	Gibraltar Parliament	alias				editorial: common usage
gibraltar-parliament	Gibraltar House of Assembly	alias				editorial: common usage
chechen-parliament	Chechen parliament	alias				editorial: common usage
halk-maslahaty	People's Assembly of Gagauzia	alias				editorial: common usage
halk-maslahaty	Halk Toplusu	alias				editorial: common usage
moldovan-parliament	Moldovan parliament	alias				editorial: common usage
great-khural	Great Khural	alias				editorial: common usage
great-khural	State Great Khural	alias				editorial: common usage
jogorku-kenesh	Jogorku Kenesh	alias				editorial: common usage
oliy-majlis	Oliy Majlis	alias				editorial: common usage
national-assembly-armenia	Armenian parliament	alias				editorial: common usage
national-assembly-armenia	National Assembly of Armenia	alias				editorial: common usage
dashnaktsutyun	Dashnaktsutyun	alias				editorial: common usage
dashnaktsutyun	Dashnaks	alias				editorial: common usage
bolsheviks	Bolshevik	demonym				editorial: common usage
bolsheviks	Bolshevik	adjective				editorial: common usage
wagner	Wagner	alias				editorial: common usage
wagner	PMC Wagner	alias				editorial: common usage
eoka	Eoka	alias				editorial: common usage
ukip	UKIP	abbreviation				editorial: common usage
bougainville-parliament	Bougainville House of Representatives	alias				editorial: common usage
southern-sudan-government	GOSS	abbreviation				editorial: common usage
ssrc	SSRC	abbreviation				editorial: common usage
interim-government-venezuela	interim government of Venezuela	alias				editorial: common usage
interim-government-venezuela	Guaidó government	alias				editorial: common usage
interim-government-venezuela	Guaido government	alias				editorial: common usage
provisional-government-algeria	GPRA	abbreviation				editorial: common usage
grae	GRAE	abbreviation				editorial: common usage
fbi	Federal Bureau of Investigation	alias				editorial: common usage
justice-department-us	US Justice Department	alias				editorial: common usage
justice-department-us	U.S. Justice Department	alias				editorial: common usage
justice-department-us	US Department of Justice	alias				editorial: common usage
justice-department-us	U.S. Department of Justice	alias				editorial: common usage
justice-department-us	Justice Department	alias				editorial: common usage
justice-department-us	Department of Justice	alias				editorial: common usage
justice-department-us	DOJ	abbreviation				editorial: common usage
federal-reserve	US Federal Reserve	alias				editorial: common usage
federal-reserve	U.S. Federal Reserve	alias				editorial: common usage
homeland-security	Department of Homeland Security	alias				editorial: common usage
homeland-security	Homeland Security Department	alias				editorial: common usage
homeland-security	DHS	abbreviation				editorial: common usage
usaid	US Agency for International Development	alias				editorial: common usage
usaid	U.S. Agency for International Development	alias				editorial: common usage
supreme-court-uk	UK Supreme Court	alias				editorial: common usage
supreme-court-uk	Britain's Supreme Court	alias				editorial: common usage
supreme-court-uk	British Supreme Court	alias				editorial: common usage
supreme-court-spain	Spanish Supreme Court	alias				editorial: common usage
supreme-court-spain	Spain's Supreme Court	alias				editorial: common usage
audiencia-nacional	Audiencia Nacional	alias				editorial: common usage
audiencia-nacional	Spanish National Court	alias				editorial: common usage
audiencia-nacional	National High Court	alias				editorial: common usage
supreme-court-canada	Canadian Supreme Court	alias				editorial: common usage
supreme-court-canada	Canada's Supreme Court	alias				editorial: common usage
supreme-court-india	Indian Supreme Court	alias				editorial: common usage
supreme-court-india	India's Supreme Court	alias				editorial: common usage
federal-constitutional-court	German Constitutional Court	alias				editorial: common usage
federal-constitutional-court	Federal Constitutional Court	alias				editorial: common usage
federal-constitutional-court	Bundesverfassungsgericht	alias				editorial: common usage
reuters	Reuters news agency	alias				editorial: common usage
reuters	Thomson Reuters	alias				editorial: common usage
reuters	Reuter	alias				editorial: common usage
reuters	Reuters News Agency	alias				editorial: common usage
ap	The AP	alias				editorial: common usage
ap	AP news agency	alias				editorial: common usage
ap	AP	abbreviation				editorial: common usage
ap	A.P.	abbreviation				editorial: common usage
afp	Agence France-Presse	alias				editorial: common usage
afp	Agence France Presse	alias				editorial: common usage
afp	French news agency	alias				editorial: common usage
upi	United Press International	alias				editorial: common usage
upi	United Press	alias				editorial: common usage
interfax	Interfax news agency	alias				editorial: common usage
interfax	Interfax agency	alias				editorial: common usage
tass	Tass	alias				editorial: common usage
tass	Itar-Tass	alias				editorial: common usage
tass	ITAR-Tass	alias				editorial: common usage
tass	ITAR-TASS	alias				editorial: common usage
tass	Tass news agency	alias				editorial: common usage
ria-novosti	RIA	alias				editorial: common usage
ria-novosti	RIA news agency	alias				editorial: common usage
ria-novosti	Ria Novosti	alias				editorial: common usage
ria-novosti	Novosti	alias	3			editorial: common usage
rt	Russia Today	alias				editorial: common usage
izvestia	Izvestiya	alias				editorial: common usage
echo-of-moscow	Echo of Moscow	alias				editorial: common usage
echo-of-moscow	Ekho Moskvy radio	alias				editorial: common usage
xinhua	Xinhua News Agency	alias				editorial: common usage
xinhua	Xinhua news agency	alias				editorial: common usage
xinhua	Hsinhua	alias				editorial: common usage
xinhua	New China News Agency	old				editorial: common usage
xinhua	NCNA	abbreviation				editorial: common usage
cctv	China Central Television	alias				editorial: common usage
cctv	CGTN	alias				editorial: common usage
cna	CNA	abbreviation				editorial: common usage
kyodo	Kyodo News	alias				editorial: common usage
kyodo	Kyodo news agency	alias				editorial: common usage
yomiuri	Yomiuri	alias				editorial: common usage
asahi	Asahi	alias				editorial: common usage
yonhap	Yonhap News Agency	alias				editorial: common usage
yonhap	Yonhap news agency	alias				editorial: common usage
kcna	Korean Central News Agency	alias				editorial: common usage
anadolu	Anadolu	alias				editorial: common usage
anadolu	Anatolian News Agency	alias				editorial: common usage
anadolu	Anatolia news agency	alias				editorial: common usage
anadolu	Anatolian news agency	alias				editorial: common usage
anadolu	Anadolu news agency	alias				editorial: common usage
anadolu	Anatolia News Agency	alias				editorial: common usage
anadolu	AA	abbreviation	2			editorial: common usage
trt	TRT World	alias				editorial: common usage
hurriyet	Hürriyet	alias				editorial: common usage
irna	Islamic Republic News Agency	alias				editorial: common usage
fars	Fars	alias				editorial: common usage
fars	Fars news agency	alias				editorial: common usage
sana	Syrian Arab News Agency	alias				editorial: common usage
sana	Syrian state news agency	alias				editorial: common usage
sana	Syrian state news agency SANA	alias				editorial: common usage
wafa	Wafa	alias				editorial: common usage
wafa	Palestinian news agency	alias				editorial: common usage
map	Maghreb Arabe Presse	alias				editorial: common usage
map	Maghreb Arab Press	alias				editorial: common usage
map	Moroccan state news agency	alias				editorial: common usage
aps	Algerie Presse Service	alias				editorial: common usage
aps	Algeria Press Service	alias				editorial: common usage
aps	Algérie Presse Service	alias				editorial: common usage
sps-agency	SPS	abbreviation	2			editorial: common usage
mena	Middle East News Agency	alias				editorial: common usage
spa	SPA	abbreviation	2			editorial: common usage
qna	QNA	abbreviation				editorial: common usage
al-jazeera	Al-Jazeera	alias				editorial: common usage
al-jazeera	al-Jazeera	alias				editorial: common usage
al-jazeera	Aljazeera	alias				editorial: common usage
al-jazeera	Al Jazeera English	alias				editorial: common usage
al-arabiya	Al-Arabiya	alias				editorial: common usage
al-arabiya	al-Arabiya	alias				editorial: common usage
anha	ANHA	abbreviation				editorial: common usage
dpa	Deutsche Presse-Agentur	alias				editorial: common usage
dpa	dpa news agency	alias				editorial: common usage
dw	DW	abbreviation				editorial: common usage
spiegel	Spiegel	alias				editorial: common usage
faz	FAZ	abbreviation				editorial: common usage
efe	Efe	alias				editorial: common usage
efe	EFE news agency	alias				editorial: common usage
el-pais	El País	alias				editorial: common usage
ansa	Ansa	alias				editorial: common usage
hina	Hina	alias				editorial: common usage
balkan-insight	BIRN	abbreviation				editorial: common usage
tak	Turkish News Agency Cyprus	alias				editorial: common usage
ana-mpa	ANA-MPA	abbreviation				editorial: common usage
unian	Unian	alias				editorial: common usage
kyiv-post	Kiev Post	alias				editorial: common usage
civil-georgia	Civil.ge	alias				editorial: common usage
olvia-press	Novosti Pridnestrovya	alias				editorial: common usage
belta	Belta	alias				editorial: common usage
pti	PTI	abbreviation				editorial: common usage
app	APP	abbreviation				editorial: common usage
abc-au	ABC Radio Australia	alias				editorial: common usage
abc-au	Radio Australia	alias				editorial: common usage
abc-au	ABC	abbreviation				editorial: common usage
aap	AAP	abbreviation				editorial: common usage
rnz	RNZ Pacific	alias				editorial: common usage
rnz	Radio New Zealand International	alias				editorial: common usage
rnz	RNZ	abbreviation				editorial: common usage
bbc	British Broadcasting Corporation	alias				editorial: common usage
bbc	BBC News	alias				editorial: common usage
bbc	BBC World Service	alias				editorial: common usage
bbc	BBC Radio	alias				editorial: common usage
guardian	The Guardian	alias				editorial: common usage
guardian	Manchester Guardian	alias				editorial: common usage
guardian	the Guardian	alias				editorial: common usage
the-times	Times of London	alias				editorial: common usage
the-times	London Times	alias				editorial: common usage
financial-times	FT	abbreviation				editorial: common usage
cnn	Cable News Network	alias				editorial: common usage
cnn	CNN International	alias				editorial: common usage
nbc	NBC News	alias				editorial: common usage
nbc	MSNBC	alias				editorial: common usage
cbs	CBS News	alias				editorial: common usage
abc-us	ABC	abbreviation	2			editorial: common usage
npr	National Public Radio	alias				editorial: common usage
new-york-times	The New York Times	alias				editorial: common usage
new-york-times	N.Y. Times	alias				editorial: common usage
washington-post	The Washington Post	alias				editorial: common usage
los-angeles-times	L.A. Times	alias				editorial: common usage
bloomberg	Bloomberg News	alias				editorial: common usage
voa	VOA	abbreviation				editorial: common usage
rferl	Radio Free Europe	alias				editorial: common usage
rferl	Radio Liberty	alias				editorial: common usage
rferl	RFE/RL	abbreviation				editorial: common usage
rferl	RFE	abbreviation				editorial: common usage
rfa	RFA	abbreviation				editorial: common usage
foreign-policy	Foreign Policy magazine	alias				editorial: common usage
rfi	RFI	abbreviation				editorial: common usage
haaretz	Ha'aretz	alias				editorial: common usage
yedioth	Yediot Aharonot	alias				editorial: common usage
yedioth	Ynet	alias				editorial: common usage
israel-radio	Army Radio	alias				editorial: common usage
israel-radio	Israel Army Radio	alias				editorial: common usage
sapa	Sapa	alias				editorial: common usage
sapa	South African Press Association	alias				editorial: common usage
nan	NAN	abbreviation				editorial: common usage
gna-ghana	GNA	abbreviation	2			editorial: common usage
sonna	Somali National News Agency	alias				editorial: common usage
zana	Zambia News Agency	alias				editorial: common usage
vatican-news	Vatican Radio	alias				editorial: common usage
ips	IPS	abbreviation				editorial: common usage
vna	VNA	abbreviation				editorial: common usage
baltic-news-service	BNS	abbreviation				editorial: common usage
kuna	Kuwait News Agency	alias				editorial: common usage
petra	Jordan News Agency	alias				editorial: common usage
alaska	Alaskan	demonym				editorial: common usage
california	Californian	demonym				editorial: common usage
florida	Floridian	demonym				editorial: common usage
us-georgia	State of Georgia	alias	2			editorial: common usage
us-georgia	Georgia, USA	alias				editorial: common usage
us-georgia	US state of Georgia	alias				editorial: common usage
us-georgia	U.S. state of Georgia	alias				editorial: common usage
us-georgia	Georgian	demonym	2			editorial: common usage
new-york	New York State	alias				editorial: common usage
new-york	New York state	alias				editorial: common usage
new-york	New Yorker	demonym				editorial: common usage
ohio	Ohioan	demonym				editorial: common usage
texas	Texan	demonym				editorial: common usage
vermont	Vermonter	demonym				editorial: common usage
virginia	Virginian	demonym				editorial: common usage
us-washington	Washington State	alias				editorial: common usage
us-washington	Washington state	alias				editorial: common usage
us-washington	state of Washington	alias				editorial: common usage
us-washington	Washingtonian	demonym				editorial: common usage
district-of-columbia	Washington, D.C.	alias	2			editorial: common usage
district-of-columbia	Washington DC	alias	2			editorial: common usage
district-of-columbia	D.C.	alias				editorial: common usage
district-of-columbia	DC	alias				editorial: common usage
new-york-city	New York	alias				editorial: common usage
new-york-city	N.Y.C.	alias				editorial: common usage
recep-tayyip-erdogan	Tayyip Erdogan	alias				editorial: common usage
recep-tayyip-erdogan	Tayyip Erdoğan	alias				editorial: common usage
ismail-haniya	Ismail Haniyeh	alias				editorial: common usage
ismail-haniya	Ismail Haneya	alias				editorial: common usage
mahmoud-abbas	Mahmud Abbas	alias				editorial: common usage
mahmoud-abbas	Abu Mazen	alias				editorial: common usage
bashar-al-assad	Bashar Assad	alias				editorial: common usage
bashar-al-assad	Bashar al Assad	alias				editorial: common usage
george-w-bush	George Bush	alias				editorial: common usage
jose-luis-rodriguez-zapatero	Rodriguez Zapatero	alias				editorial: common usage
eduard-kokoity	Eduard Kokoiti	alias				editorial: common usage
eduard-kokoity	Eduard Kokoyty	alias				editorial: common usage
transnistria	Dniester republic	alias				editorial: common usage
venezuela	Bolivarian Republic	alias				editorial: common usage
uruguay	Eastern Republic of Uruguay	alias				editorial: common usage
norway	Christiania	capital			1925	editorial: common usage
norway	Kristiania	capital			1925	editorial: common usage
russia	St. Petersburg	capital			1917	editorial: common usage
russia	Petrograd	capital		1914	1917	editorial: common usage
russia	St. Petersburgh	capital			1917	editorial: common usage
ivory-coast	Grand-Bassam	capital	3		1900	editorial: common usage
chad	Fort-Lamy	capital			1973	editorial: common usage
chad	Fort Lamy	capital			1973	editorial: common usage
gambia	Bathurst	capital			1973	editorial: common usage
brazil	Rio de Janeiro	capital	2		1960	editorial: common usage
equatorial-guinea	Santa Isabel	capital	2		1973	editorial: common usage
suriname	Paramaribo	capital	2			editorial: common usage
india	Calcutta	capital	3		1911	editorial: common usage
finland	Helsingfors	capital				editorial: common usage
estonia	Reval	capital	2		1918	editorial: common usage
sri-lanka	Colombo	capital	2			editorial: common usage
montenegro	Cetinje	capital	2		1946	editorial: common usage
indonesia	Batavia	capital	2		1949	editorial: common usage
liberland	Free Republic of Liberland	alias				editorial: common usage
liberland	Liberlander	demonym				editorial: common usage
liberland	Liberlander	adjective				editorial: common usage
sealand	Principality of Sealand	alias				editorial: common usage
sealand	Sealander	demonym				editorial: common usage
sealand	Sealander	adjective				editorial: common usage
hutt-river	Hutt River Province	alias				editorial: common usage
hutt-river	Principality of Hutt River	alias				editorial: common usage
seborga	Principality of Seborga	alias				editorial: common usage
seborga	Seborgan	demonym				editorial: common usage
seborga	Seborgan	adjective				editorial: common usage
rose-island	Republic of Rose Island	alias				editorial: common usage
rose-island	Respublica de la Insulo de la Rozoj	alias				editorial: common usage
minerva	Minerva Reefs	alias				editorial: common usage
minerva	Minervan	demonym				editorial: common usage
minerva	Minervan	adjective				editorial: common usage
uzupis	Republic of Užupis	alias				editorial: common usage
uzupis	Uzupis	alias				editorial: common usage
suvadives	Suvadive Republic	alias				editorial: common usage
suvadives	Suvadive Islands	alias				editorial: common usage
suvadives	United Suvadive Islands	alias				editorial: common usage
suvadives	Suvadives	alias				editorial: common usage
suvadives	Suvadiva	alias				editorial: common usage
suvadives	Suvadivan	demonym				editorial: common usage
suvadives	Suvadivan	adjective				editorial: common usage
addu	Addu Atoll	alias				editorial: common usage
addu	Addu City	alias				editorial: common usage
addu	Adduan	demonym				editorial: common usage
addu	Adduan	adjective				editorial: common usage
huvadu	Huvadhu	alias				editorial: common usage
huvadu	Huvadu Atoll	alias				editorial: common usage
huvadu	Huvadhu Atoll	alias				editorial: common usage
fua-mulaku	Fuvahmulah	alias				editorial: common usage
fua-mulaku	Fua Mulah	alias				editorial: common usage
vemerana	Republic of Vemerana	alias				editorial: common usage
vemerana	Vemarana	alias				editorial: common usage
banaba	Ocean Island	alias				editorial: common usage
banaba	Banaban	demonym				editorial: common usage
banaba	Banaban	adjective				editorial: common usage
mwali	Mwali	alias				editorial: common usage
mwali	Moheli	alias				editorial: common usage
mwali	Mohélian	demonym				editorial: common usage
mwali	Mohélian	adjective				editorial: common usage
ngazidja	Ngazidja	alias				editorial: common usage
ngazidja	Great Comoro	alias				editorial: common usage
bioko	Fernando Po	alias				editorial: common usage
bioko	Fernando Póo	alias				editorial: common usage
annobon	Annobon	alias				editorial: common usage
western-australia	Westralia	alias				editorial: common usage
western-australia	Western Australian	demonym				editorial: common usage
western-australia	Western Australian	adjective				editorial: common usage
crete	Cretan State	alias				editorial: common usage
crete	Cretan	demonym				editorial: common usage
crete	Cretan	adjective				editorial: common usage
samos	Principality of Samos	alias				editorial: common usage
samos	Samian	demonym				editorial: common usage
samos	Samian	adjective				editorial: common usage
samos	Samiot	demonym				editorial: common usage
samos	Samiot	adjective				editorial: common usage
ionian-islands	United States of the Ionian Islands	alias				editorial: common usage
ionian-islands	Ionian	demonym				editorial: common usage
ionian-islands	Ionian	adjective				editorial: common usage
fiume	Free State of Fiume	alias				editorial: common usage
fiume	Regency of Carnaro	alias				editorial: common usage
fiume	Fiuman	demonym				editorial: common usage
fiume	Fiuman	adjective				editorial: common usage
schleswig	Slesvig	alias				editorial: common usage
schleswig	North Schleswig	alias				editorial: common usage
schleswig	North Slesvig	alias				editorial: common usage
schleswig	South Schleswig	alias				editorial: common usage
schleswig	Schleswiger	demonym				editorial: common usage
schleswig	Schleswiger	adjective				editorial: common usage
heligoland	Heligolander	demonym				editorial: common usage
heligoland	Heligolander	adjective				editorial: common usage
moresnet	Neutral Moresnet	alias				editorial: common usage
rhenish-republic	Rhineland Republic	alias				editorial: common usage
tyrol	Tyrolese	demonym				editorial: common usage
tyrol	Tyrolese	adjective				editorial: common usage
tyrol	Tyrolean	demonym				editorial: common usage
tyrol	Tyrolean	adjective				editorial: common usage
eupen-malmedy	Eupen-Malmedy	alias				editorial: common usage
kuban	Kuban People's Republic	alias				editorial: common usage
kuban	Kuban Republic	alias				editorial: common usage
kuban	Kuban Cossack	demonym				editorial: common usage
kuban	Kuban Cossack	adjective				editorial: common usage
don-republic	Almighty Don Host	alias				editorial: common usage
kokand	Turkestan Autonomy	alias				editorial: common usage
kokand	Kokand Autonomy	alias				editorial: common usage
mengjiang	Mengkiang	alias				editorial: common usage
two-sicilies	Kingdom of the Two Sicilies	alias				editorial: common usage
papal-states	States of the Church	alias				editorial: common usage
yucatan	Yucatan	alias				editorial: common usage
yucatan	Republic of Yucatán	alias				editorial: common usage
yucatan	Yucatecan	demonym				editorial: common usage
yucatan	Yucatecan	adjective				editorial: common usage
los-altos	State of Los Altos	alias				editorial: common usage
california-republic	Bear Flag Republic	alias				editorial: common usage
riograndense-republic	Piratini Republic	alias				editorial: common usage
mosquito-coast	Mosquitia	alias				editorial: common usage
mosquito-coast	Miskito Coast	alias				editorial: common usage
mosquito-coast	Mosquito Kingdom	alias				editorial: common usage
federal-republic-of-central-america	Central American Federation	alias				editorial: common usage
federal-republic-of-central-america	United Provinces of Central America	alias				editorial: common usage
counani	Republic of Independent Guiana	alias				editorial: common usage
araucania-and-patagonia	Kingdom of Araucanía and Patagonia	alias				editorial: common usage
araucania-and-patagonia	Araucanía	alias				editorial: common usage
araucania-and-patagonia	Araucania	alias				editorial: common usage
araucania-and-patagonia	Araucanian	demonym				editorial: common usage
araucania-and-patagonia	Araucanian	adjective				editorial: common usage
stellaland	United States of Stellaland	alias				editorial: common usage
griqualand	Griqualand West	alias				editorial: common usage
griqualand	Griqualand East	alias				editorial: common usage
griqualand	Griqua	demonym				editorial: common usage
griqualand	Griqua	adjective				editorial: common usage
ovamboland	Owambo	alias				editorial: common usage
ovamboland	Ovambo	demonym				editorial: common usage
ovamboland	Ovambo	adjective				editorial: common usage
ashanti	Asante	alias				editorial: common usage
aozou-strip	Aouzou Strip	alias				editorial: common usage
azad-hind	Free India	alias				editorial: common usage
azad-hind	Provisional Government of Free India	alias				editorial: common usage
travancore	Travancorean	demonym				editorial: common usage
travancore	Travancorean	adjective				editorial: common usage
dravida-nadu	Dravidistan	alias				editorial: common usage
pondicherry	French India	alias				editorial: common usage
pondicherry	Puducherry	alias				editorial: common usage
portuguese-india	Estado da India	alias				editorial: common usage
sulu	Sultanate of Sulu	alias				editorial: common usage
sulu	Sulu Archipelago	alias				editorial: common usage
pasundan	State of Pasundan	alias				editorial: common usage
chuuk	Truk	alias				editorial: common usage
chuuk	Chuukese	demonym				editorial: common usage
chuuk	Chuukese	adjective				editorial: common usage
pohnpei	Ponape	alias				editorial: common usage
pohnpei	Pohnpeian	demonym				editorial: common usage
pohnpei	Pohnpeian	adjective				editorial: common usage
san-andres	San Andrés and Providencia	alias				editorial: common usage
san-andres	San Andres	alias				editorial: common usage
cascadia	Republic of Cascadia	alias				editorial: common usage
cascadia	Cascadian	demonym				editorial: common usage
cascadia	Cascadian	adjective				editorial: common usage
lakotah	Republic of Lakotah	alias				editorial: common usage
lakotah	Lakota Nation	alias				editorial: common usage
molossia	Republic of Molossia	alias				editorial: common usage
molossia	Molossian	demonym				editorial: common usage
molossia	Molossian	adjective				editorial: common usage
talossa	Kingdom of Talossa	alias				editorial: common usage
talossa	Talossan	demonym				editorial: common usage
talossa	Talossan	adjective				editorial: common usage
north-ingria	Ingria	alias				editorial: common usage
north-ingria	Ingrian	demonym				editorial: common usage
north-ingria	Ingrian	adjective				editorial: common usage
east-karelia	Karelian United Government	alias				editorial: common usage
idel-ural	Idel-Ural State	alias				editorial: common usage
circassia	Adygea	alias				editorial: common usage
mountainous-republic	North Caucasian Republic	alias				editorial: common usage
kars-republic	Provisional National Government of the Southwestern Caucasus	alias				editorial: common usage
west-ukrainian-republic	Western Ukraine	alias				editorial: common usage
banat-republic	Banat	alias				editorial: common usage
prekmurje	Republic of Prekmurje	alias				editorial: common usage
western-bosnia	Autonomous Province of Western Bosnia	alias				editorial: common usage
ikaria	Free State of Icaria	alias				editorial: common usage
ikaria	Ikaria	alias				editorial: common usage
ikaria	Icarian	demonym				editorial: common usage
ikaria	Icarian	adjective				editorial: common usage
occitania	Occitan	demonym				editorial: common usage
occitania	Occitan	adjective				editorial: common usage
jura	Republic and Canton of Jura	alias				editorial: common usage
jura	Bernese Jura	alias				editorial: common usage
jura	Jurassian	demonym				editorial: common usage
jura	Jurassian	adjective				editorial: common usage
madeira	Madeiran	demonym				editorial: common usage
madeira	Madeiran	adjective				editorial: common usage
azores	Azorean	demonym				editorial: common usage
azores	Azorean	adjective				editorial: common usage
selvagens	Selvagens	alias				editorial: common usage
estonia	Esthonia	old				editorial: common usage
estonia	Esthonian	demonym				editorial: common usage
estonia	Esthonian	adjective				editorial: common usage
latvia	Lettland	old				editorial: common usage
romania	Roumanian	adjective				editorial: common usage
romania	Roumanian	demonym				editorial: common usage
serbia	Servia	old				editorial: common usage
serbia	Servian	adjective				editorial: common usage
serbia	Servian	demonym				editorial: common usage
benin	Dahomeyan	adjective				editorial: common usage
benin	Dahomeyan	demonym				editorial: common usage
soviet-union	Soviet Government	metonym				editorial: common usage
russia	Soviet Russia	old				editorial: common usage
russia	Bolshevist Russia	old				editorial: common usage
russia	Bolshevik Russia	old				editorial: common usage
aland-islands	Alander	demonym				editorial: common usage
aland-islands	Alandish	adjective				editorial: common usage
aland-islands	Ahvenanmaa	alias				editorial: common usage
djibouti	Afars and Issas	old				editorial: common usage
myanmar	Burmah	old				editorial: common usage
czech-republic	Bohemia	alias				editorial: common usage
united-arab-emirates	Trucial States	old				editorial: common usage
united-arab-emirates	Trucial Coast	old				editorial: common usage
bukhara	Emirate of Bukhara	official				editorial: common usage
khiva	Khanate of Khiva	official				editorial: common usage
bukhara	Bukharan	adjective				editorial: common usage`,
  omissions: `entity	name	source
iceland	Island	editorial: misleading in English news
dominica	Dominique	editorial: misleading in English news
mexico	Mexicanos	editorial: misleading in English news
portugal	Portuguesa	editorial: misleading in English news
isle-of-man	Mann	editorial: misleading in English news
isle-of-man	Mannin	editorial: misleading in English news
fiji	Viti	editorial: misleading in English news
east-timor	Timor	editorial: misleading in English news
hong-kong	City of Victoria	editorial: misleading in English news
british-indian-ocean-territory	Indian	editorial: misleading in English news
french-southern-and-antarctic-lands	French	editorial: misleading in English news
caribbean-netherlands	Dutch	editorial: misleading in English news
northern-mariana-islands	American	editorial: misleading in English news
svalbard-and-jan-mayen	Norwegian	editorial: misleading in English news
french-guiana	Guiana	editorial: misleading in English news
british-virgin-islands	Virgin Islands	editorial: misleading in English news
suriname	Sarnam	editorial: misleading in English news
cocos-islands	West Island	editorial: misleading in English news
british-indian-ocean-territory	Diego Garcia	editorial: misleading in English news
united-states-minor-outlying-islands	American Islander	editorial: misleading in English news
anguilla	The Valley	editorial: misleading in English news
isle-of-man	Douglas	editorial: misleading in English news
bermuda	Hamilton	editorial: misleading in English news
montserrat	Plymouth	editorial: misleading in English news
saint-helena-ascension-and-tristan-da-cunha	Jamestown	editorial: misleading in English news
norfolk-island	Kingston	editorial: misleading in English news`,
  claims: `territory	by	relation	valid_from	valid_until	source
kosovo	serbia	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
south-ossetia	georgia	claims			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
south-ossetia	russia	patron			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	georgia	claims			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
abkhazia	russia	patron			https://qa.edu.vn/en/International_recognition_of_Abkhazia_and_South_Ossetia; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842
northern-cyprus	cyprus	claims			http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
northern-cyprus	turkey	patron			http://maps.thefullwiki.org/Declaration_of_Independence_of_the_Turkish_Republic_of_Northern_Cyprus; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
western-sahara	morocco	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
western-sahara	algeria	patron			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wikimili.com/en/International_recognition_of_the_Sahrawi_Arab_Democratic_Republic; https://es.stringtranslate.com/la%20Rep%C3%BAblica%20%C3%81rabe%20Saharaui%20Democr%C3%A1tica%20/Sahrawi_Arab_Democratic_Republic
palestine	israel	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://greatgameindia.com/nations-that-do-not-recognize-palestine-and-israel/
taiwan	china	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb
somaliland	somalia	claims			github:AlKantemirov/limited-recognition-map:data/africa.json@0c1198c6ea08d0f619837d45176998cc0bc8c64b; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 66684632647 (coordinate test list)
transnistria	moldova	claims			https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
transnistria	russia	patron			https://en.wikipedia-on-ipfs.org/wiki/International_recognition_of_Transnistria; github:Jak13th/geosim:data/curated/entities.yaml@b08945902c872415bc601920ce5fe11525389556; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; https://armeniandiaspora.com/forum/2008/august-2008/140387-moldova-rebel-region-recognises-s-ossetia-abkhazia
nagorno-karabakh	azerbaijan	claims			https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
nagorno-karabakh	armenia	patron		2024-01-01	https://perceptionl.com/%D0%A0%D0%B5%D1%81%D0%BF%D1%83%D0%B1%D0%BB%D0%B8%D0%BA%D0%B0_%D0%90%D1%80%D1%86%D0%B0%D1%85; https://review.clateway.com/wiki/view_html.php?q=Foreign_relations_of_Artsakh&sq=Qlik; find_string id 66684632647 (coordinate test list)
donetsk	ukraine	claims			https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
donetsk	russia	patron		2022-09-30	https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	ukraine	claims			https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
luhansk	russia	patron		2022-09-30	https://en.wikipedia.org/wiki/International_recognition_of_the_Donetsk_People%27s_Republic_and_the_Luhansk_People%27s_Republic; github:3ginger/unrecognized-map:problems.csv@d3ccb4bf689351010e25306dc8e5372a687de842; find_string id 63645116793 (coordinate list)
north-korea	south-korea	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
south-korea	north-korea	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; unsourced: memory
china	taiwan	claims			github:factbook/factbook.json@8662a8b17a784841ab4528631b04090eb2f183eb; https://wiki-gateway.eudic.net/wikipedia_en/Dates_of_establishment_of_diplomatic_relations_with_the_People's_Republic_of_China.html
kosovo	united-nations	administers	1999-06-10		https://www.urdupoint.com/en/world/ghana-becomes-16th-country-to-withdraw-recogn-758960.html; unsourced: memory (day)
crimea	ukraine	claims			editorial: common usage
crimea	russia	claims	2014		editorial: common usage
crimea	russia	controls	2014		editorial: common usage
sevastopol	ukraine	claims			editorial: common usage
sevastopol	russia	claims	2014		editorial: common usage
sevastopol	russia	controls	2014		editorial: common usage
donetsk	russia	claims	2022-09-30		https://wikiwand.com/en/articles/International_recognition_of_the_Donetsk_People's_Republic_and_the_Luhansk_People's_Republic
luhansk	russia	claims	2022-09-30		https://wikiwand.com/en/articles/International_recognition_of_the_Donetsk_People's_Republic_and_the_Luhansk_People's_Republic
kherson	ukraine	claims			editorial: common usage
kherson	russia	claims	2022-09-30		editorial: common usage
zaporizhzhia	ukraine	claims			editorial: common usage
zaporizhzhia	russia	claims	2022-09-30		editorial: common usage
donbas	ukraine	claims			editorial: common usage
novorossiya	ukraine	claims			editorial: common usage
nagorno-karabakh	azerbaijan	controls	2023-09-20		https://sundries.news/nagorno-karabakh-the-unrecognized-republic-ceases-to-exist
falkland-islands	united-kingdom	administers			editorial: common usage
falkland-islands	argentina	claims			editorial: common usage
south-georgia-and-the-south-sandwich-islands	united-kingdom	administers			editorial: common usage
south-georgia-and-the-south-sandwich-islands	argentina	claims			editorial: common usage
gibraltar	united-kingdom	administers			editorial: common usage
gibraltar	spain	claims			editorial: common usage
ceuta	spain	administers			editorial: common usage
ceuta	morocco	claims			editorial: common usage
melilla	spain	administers			editorial: common usage
melilla	morocco	claims			editorial: common usage
western-sahara	morocco	controls			editorial: common usage
western-sahara	spain	administers		1976	editorial: common usage
palestine	israel	controls	1967		editorial: common usage
west-bank	palestine	claims			editorial: common usage
west-bank	israel	controls	1967		editorial: common usage
west-bank	jordan	controls	1948	1967	editorial: common usage
gaza-strip	palestine	claims			editorial: common usage
gaza-strip	hamas	controls	2007		editorial: common usage
gaza-strip	egypt	administers	1948	1967	editorial: common usage
east-jerusalem	palestine	claims			editorial: common usage
east-jerusalem	israel	claims			editorial: common usage
east-jerusalem	israel	controls	1967		editorial: common usage
golan-heights	syria	claims			editorial: common usage
golan-heights	israel	claims	1981		editorial: common usage
golan-heights	israel	controls	1967		editorial: common usage
shebaa-farms	lebanon	claims			editorial: common usage
shebaa-farms	syria	claims			editorial: common usage
shebaa-farms	israel	controls	1967		editorial: common usage
kuril-islands	russia	controls	1945		editorial: common usage
kuril-islands	russia	claims			editorial: common usage
kuril-islands	japan	claims			editorial: common usage
senkaku-islands	japan	controls			editorial: common usage
senkaku-islands	japan	claims			editorial: common usage
senkaku-islands	china	claims			editorial: common usage
senkaku-islands	taiwan	claims			editorial: common usage
dokdo	south-korea	controls			editorial: common usage
dokdo	south-korea	claims			editorial: common usage
dokdo	japan	claims			editorial: common usage
spratly-islands	china	claims			editorial: common usage
spratly-islands	taiwan	claims			editorial: common usage
spratly-islands	vietnam	claims			editorial: common usage
spratly-islands	philippines	claims			editorial: common usage
spratly-islands	malaysia	claims			editorial: common usage
spratly-islands	brunei	claims			editorial: common usage
paracel-islands	china	controls			editorial: common usage
paracel-islands	china	claims			editorial: common usage
paracel-islands	vietnam	claims			editorial: common usage
paracel-islands	taiwan	claims			editorial: common usage
scarborough-shoal	china	claims			editorial: common usage
scarborough-shoal	philippines	claims			editorial: common usage
scarborough-shoal	taiwan	claims			editorial: common usage
kinmen	taiwan	controls			editorial: common usage
kinmen	china	claims			editorial: common usage
matsu	taiwan	controls			editorial: common usage
matsu	china	claims			editorial: common usage
penghu	taiwan	controls			editorial: common usage
penghu	china	claims			editorial: common usage
kashmir	india	claims			editorial: common usage
kashmir	pakistan	claims			editorial: common usage
jammu-and-kashmir	india	administers			editorial: common usage
jammu-and-kashmir	india	claims			editorial: common usage
jammu-and-kashmir	pakistan	claims			editorial: common usage
azad-kashmir	pakistan	administers			editorial: common usage
azad-kashmir	india	claims			editorial: common usage
gilgit-baltistan	pakistan	administers			editorial: common usage
gilgit-baltistan	india	claims			editorial: common usage
ladakh	india	administers			editorial: common usage
ladakh	pakistan	claims			editorial: common usage
aksai-chin	china	controls			editorial: common usage
aksai-chin	china	claims			editorial: common usage
aksai-chin	india	claims			editorial: common usage
arunachal-pradesh	india	administers			editorial: common usage
arunachal-pradesh	china	claims			editorial: common usage
essequibo	guyana	administers			editorial: common usage
essequibo	venezuela	claims			editorial: common usage
halaib	egypt	controls			editorial: common usage
halaib	egypt	claims			editorial: common usage
halaib	sudan	claims			editorial: common usage
abyei	sudan	claims			editorial: common usage
abyei	south-sudan	claims	2011		editorial: common usage
ilemi	kenya	controls			editorial: common usage
ilemi	south-sudan	claims	2011		editorial: common usage
mayotte	france	administers			editorial: common usage
mayotte	comoros	claims			editorial: common usage
british-indian-ocean-territory	united-kingdom	administers			editorial: common usage
british-indian-ocean-territory	mauritius	claims			editorial: common usage
tunb-islands	iran	controls	1971		editorial: common usage
tunb-islands	united-arab-emirates	claims			editorial: common usage
abu-musa	iran	controls	1971		editorial: common usage
abu-musa	united-arab-emirates	claims			editorial: common usage
sabah	malaysia	administers			editorial: common usage
sabah	philippines	claims			editorial: common usage
akrotiri-and-dhekelia	united-kingdom	administers			editorial: common usage
northern-cyprus	turkey	controls	1974		editorial: common usage
varosha	cyprus	claims			editorial: common usage
varosha	turkey	controls	1974		editorial: common usage
hatay	turkey	administers	1939		editorial: common usage
hatay	syria	claims			editorial: common usage
khatumo	somaliland	claims			editorial: common usage
khatumo	somalia	claims			editorial: common usage
khatumo	puntland	claims			editorial: common usage
puntland	somalia	claims			editorial: common usage
jubaland	somalia	claims			editorial: common usage
rhodesia	united-kingdom	claims	1965	1979	editorial: common usage
katanga	democratic-republic-of-the-congo	claims	1960		editorial: common usage
south-kasai	democratic-republic-of-the-congo	claims	1960		editorial: common usage
katanga	belgium	patron	1960	1963	editorial: common usage
biafra	nigeria	claims	1967	1970	editorial: common usage
manchukuo	china	claims	1932	1945	editorial: common usage
manchukuo	japan	patron	1932	1945	editorial: common usage
transkei	south-africa	patron	1976	1994	editorial: common usage
bophuthatswana	south-africa	patron	1977	1994	editorial: common usage
venda	south-africa	patron	1979	1994	editorial: common usage
ciskei	south-africa	patron	1981	1994	editorial: common usage
chechnya	russia	claims			editorial: common usage
tibet	china	claims			editorial: common usage
tibet	china	controls	1951		editorial: common usage
xinjiang	china	claims			editorial: common usage
xinjiang	china	controls			editorial: common usage
krajina	croatia	claims	1991	1995	editorial: common usage
krajina	yugoslavia	patron	1991	1995	editorial: common usage
eastern-slavonia	croatia	claims			editorial: common usage
herzeg-bosnia	bosnia-and-herzegovina	claims			editorial: common usage
north-kosovo	kosovo	claims			editorial: common usage
north-kosovo	serbia	claims			editorial: common usage
east-timor	indonesia	controls	1975	1999	editorial: common usage
east-timor	portugal	administers		1975	editorial: common usage
namibia	south-africa	controls		1990	editorial: common usage
eritrea	ethiopia	controls		1991	editorial: common usage
south-sudan	sudan	controls		2011	editorial: common usage
west-papua	indonesia	administers	1963		editorial: common usage
west-papua	netherlands	administers		1962	editorial: common usage
aceh	indonesia	administers			editorial: common usage
bougainville	papua-new-guinea	administers			editorial: common usage
new-caledonia	france	administers			editorial: common usage
cabinda	angola	administers			editorial: common usage
cook-islands	new-zealand	patron			editorial: common usage
niue	new-zealand	patron			editorial: common usage
walvis-bay	south-africa	administers		1994	editorial: common usage
ambazonia	cameroon	claims			editorial: common usage
azawad	mali	claims			editorial: common usage
tamil-eelam	sri-lanka	claims			editorial: common usage
khalistan	india	claims			editorial: common usage
south-yemen	yemen	claims	1990		editorial: common usage
guantanamo-bay	united-states	controls			editorial: common usage
guantanamo-bay	cuba	claims			editorial: common usage
hong-kong	united-kingdom	administers		1997	editorial: common usage
macau	portugal	administers		1999	editorial: common usage
panama-canal-zone	united-states	administers		1979	editorial: common usage
west-berlin	west-germany	claims		1990	editorial: common usage
rojava	syria	claims			editorial: common usage
kurdistan-region	iraq	claims			editorial: common usage
anjouan	comoros	claims			editorial: common usage
zanzibar	tanzania	administers			editorial: common usage
gagauzia	moldova	administers			editorial: common usage
adjara	georgia	administers			editorial: common usage
republika-srpska	bosnia-and-herzegovina	administers			editorial: common usage
slovenia	yugoslavia	controls	1945	1991	editorial: common usage
croatia	yugoslavia	controls	1945	1991	editorial: common usage
bosnia-and-herzegovina	yugoslavia	controls	1945	1992	editorial: common usage
north-macedonia	yugoslavia	controls	1945	1991	editorial: common usage
lithuania	soviet-union	controls	1940	1991	editorial: common usage
latvia	soviet-union	controls	1940	1991	editorial: common usage
estonia	soviet-union	controls	1940	1991	editorial: common usage`,
  offices: `title	sort	speaks_for	entities	notes	source
president	head-of-state	state			editorial: common usage
vice president	official	state			editorial: common usage
vice-president	official	state			editorial: common usage
deputy president	official	state			editorial: common usage
acting president	head-of-state	state			editorial: common usage
interim president	head-of-state	state			editorial: common usage
de facto president	head-of-state	state			editorial: common usage
king	head-of-state	state			editorial: common usage
queen	head-of-state	state			editorial: common usage
monarch	head-of-state	state			editorial: common usage
emperor	head-of-state	state			editorial: common usage
empress	head-of-state	state			editorial: common usage
sovereign	head-of-state	state			editorial: common usage
crown prince	head-of-state	state			editorial: common usage
crown princess	head-of-state	state			editorial: common usage
emir	head-of-state	state			editorial: common usage
sultan	head-of-state	state			editorial: common usage
amir	head-of-state	state			editorial: common usage
grand duke	head-of-state	state			editorial: common usage
grand duchess	head-of-state	state			editorial: common usage
prince regent	head-of-state	state			editorial: common usage
shah	head-of-state	state			editorial: common usage
tsar	head-of-state	state			editorial: common usage
czar	head-of-state	state			editorial: common usage
kaiser	head-of-state	state			editorial: common usage
prince	royal	none			editorial: common usage
princess	royal	none			editorial: common usage
duke	royal	none			editorial: common usage
duchess	royal	none			editorial: common usage
pope	head-of-state	state	holy-see		editorial: common usage
pontiff	head-of-state	state	holy-see		editorial: common usage
supreme pontiff	head-of-state	state	holy-see		editorial: common usage
bishop of rome	head-of-state	state	holy-see		editorial: common usage
governor-general	head-of-state	state			editorial: common usage
governor general	head-of-state	state			editorial: common usage
head of state	head-of-state	state			editorial: common usage
supreme leader	head-of-state	state			editorial: common usage
ayatollah	head-of-state	state			editorial: common usage
chairman of the presidency	head-of-state	state			editorial: common usage
president of the presidency	head-of-state	state			editorial: common usage
chairman of the state council	head-of-state	state			editorial: common usage
president of the state council	head-of-state	state			editorial: common usage
co-president	head-of-state	state			editorial: common usage
captain regent	head-of-state	state			editorial: common usage
co-prince	head-of-state	state			editorial: common usage
leader	leader	state			editorial: common usage
ruler	leader	state			editorial: common usage
strongman	leader	state			editorial: common usage
top leader	leader	state			editorial: common usage
paramount leader	leader	state			editorial: common usage
separatist leader	leader	state			editorial: common usage
rebel leader	leader	state			editorial: common usage
breakaway leader	leader	state			editorial: common usage
secessionist leader	leader	state			editorial: common usage
de facto leader	leader	state			editorial: common usage
self-styled president	leader	state			editorial: common usage
self-proclaimed president	leader	state			editorial: common usage
junta leader	leader	state			editorial: common usage
military ruler	leader	state			editorial: common usage
military leader	leader	state			editorial: common usage
coup leader	leader	state			editorial: common usage
dictator	leader	state			editorial: common usage
regent	leader	state			editorial: common usage
president-elect	official	none			editorial: common usage
first lady	royal	none			editorial: common usage
caliph	religious	organisation	islamic-state		editorial: common usage
prime minister	head-of-government	state			editorial: common usage
premier	head-of-government	state			editorial: common usage
head of government	head-of-government	state			editorial: common usage
head of the government	head-of-government	state			editorial: common usage
chief minister	head-of-government	state			editorial: common usage
first minister	head-of-government	state			editorial: common usage
minister-president	head-of-government	state			editorial: common usage
minister president	head-of-government	state			editorial: common usage
PM	head-of-government	state			editorial: common usage
taoiseach	head-of-government	state	ireland		editorial: common usage
tanaiste	head-of-government	state	ireland		editorial: common usage
tánaiste	head-of-government	state	ireland		editorial: common usage
chancellor	head-of-government	state	germany;austria		editorial: common usage
federal chancellor	head-of-government	state	germany;austria		editorial: common usage
chairman of the council of ministers	head-of-government	state			editorial: common usage
president of the council of ministers	head-of-government	state			editorial: common usage
chairman of the council of people's commissars	head-of-government	state			editorial: common usage
president of the government	head-of-government	state			editorial: common usage
prime minister-designate	head-of-government	state			editorial: common usage
president of the council	head-of-government	state			editorial: common usage
deputy prime minister	minister	state			editorial: common usage
deputy premier	minister	state			editorial: common usage
vice premier	minister	state			editorial: common usage
vice-premier	minister	state			editorial: common usage
deputy first minister	minister	state			editorial: common usage
first deputy prime minister	minister	state			editorial: common usage
lehendakari	head-of-government	state	basque-country		editorial: common usage
president of the generalitat	head-of-government	state	catalonia		editorial: common usage
president of catalonia	head-of-government	state	catalonia		editorial: common usage
regional president	head-of-government	state			editorial: common usage
regional premier	head-of-government	state			editorial: common usage
president of the region	head-of-government	state			editorial: common usage
chief executive	head-of-government	state			editorial: common usage
chief executive officer	civil	organisation			editorial: common usage
CEO	civil	organisation			editorial: common usage
managing director	civil	organisation			editorial: common usage
general manager	civil	organisation			editorial: common usage
caretaker prime minister	head-of-government	state			editorial: common usage
interim prime minister	head-of-government	state			editorial: common usage
acting prime minister	head-of-government	state			editorial: common usage
sikyong	head-of-government	state	tibet		editorial: common usage
kalon tripa	head-of-government	state	tibet		editorial: common usage
grand vizier	head-of-government	state			editorial: common usage
government leader	head-of-government	state			editorial: common usage
head of the regional government	head-of-government	state			editorial: common usage
head of the administration	head-of-government	state			editorial: common usage
head of administration	head-of-government	state			editorial: common usage
head of the republic	head-of-government	state			editorial: common usage
foreign minister	foreign-minister	state			editorial: common usage
minister of foreign affairs	foreign-minister	state			editorial: common usage
minister for foreign affairs	foreign-minister	state			editorial: common usage
foreign affairs minister	foreign-minister	state			editorial: common usage
external affairs minister	foreign-minister	state			editorial: common usage
minister of external affairs	foreign-minister	state			editorial: common usage
minister for external affairs	foreign-minister	state			editorial: common usage
external relations minister	foreign-minister	state			editorial: common usage
minister of external relations	foreign-minister	state			editorial: common usage
FM	foreign-minister	state			editorial: common usage
foreign secretary	foreign-minister	state	united-kingdom;philippines;pakistan;india;bangladesh		editorial: common usage
secretary of state for foreign affairs	foreign-minister	state	united-kingdom;philippines;pakistan;india;bangladesh		editorial: common usage
secretary of state for foreign and commonwealth affairs	foreign-minister	state	united-kingdom;philippines;pakistan;india;bangladesh		editorial: common usage
secretary of state	foreign-minister	state	united-states		editorial: common usage
secretary for foreign affairs	foreign-minister	state	mexico;philippines		editorial: common usage
secretary of foreign affairs	foreign-minister	state	mexico;philippines		editorial: common usage
secretary of foreign relations	foreign-minister	state	mexico;philippines		editorial: common usage
foreign relations secretary	foreign-minister	state	mexico;philippines		editorial: common usage
acting foreign minister	foreign-minister	state			editorial: common usage
caretaker foreign minister	foreign-minister	state			editorial: common usage
de facto foreign minister	foreign-minister	state			editorial: common usage
deputy foreign minister	minister	state			editorial: common usage
vice foreign minister	minister	state			editorial: common usage
first deputy foreign minister	minister	state			editorial: common usage
vice-foreign minister	minister	state			editorial: common usage
minister of state for foreign affairs	minister	state			editorial: common usage
state minister for foreign affairs	minister	state			editorial: common usage
assistant foreign minister	minister	state			editorial: common usage
deputy secretary of state	official	state	united-states		editorial: common usage
under secretary of state	official	state	united-states		editorial: common usage
undersecretary of state	official	state	united-states		editorial: common usage
assistant secretary of state	official	state	united-states		editorial: common usage
deputy assistant secretary of state	official	state	united-states		editorial: common usage
minister for europe	minister	state			editorial: common usage
europe minister	minister	state			editorial: common usage
minister of state for europe	minister	state			editorial: common usage
foreign affairs spokesman	spokesperson	state			editorial: common usage
foreign affairs spokeswoman	spokesperson	state			editorial: common usage
foreign affairs spokesperson	spokesperson	state			editorial: common usage
foreign policy chief	foreign-minister	organisation			editorial: common usage
top diplomat	foreign-minister	organisation			editorial: common usage
chief diplomat	foreign-minister	organisation			editorial: common usage
high representative	foreign-minister	organisation	european-union;office-of-the-high-representative		editorial: common usage
high representative for foreign affairs and security policy	foreign-minister	organisation	european-union;office-of-the-high-representative		editorial: common usage
high representative of the union for foreign affairs and security policy	foreign-minister	organisation	european-union;office-of-the-high-representative		editorial: common usage
commissioner	official	organisation	european-commission		editorial: common usage
european commissioner	official	organisation	european-commission		editorial: common usage
enlargement commissioner	official	organisation	european-commission		editorial: common usage
external relations commissioner	official	organisation	european-commission		editorial: common usage
minister	minister	state			editorial: common usage
cabinet minister	minister	state			editorial: common usage
government minister	minister	state			editorial: common usage
senior minister	minister	state			editorial: common usage
minister of state	minister	state			editorial: common usage
state minister	minister	state			editorial: common usage
junior minister	minister	state			editorial: common usage
minister without portfolio	minister	state			editorial: common usage
secretary	minister	state			editorial: common usage
cabinet secretary	minister	state			editorial: common usage
defence minister	minister	state			editorial: common usage
defense minister	minister	state			editorial: common usage
minister of defence	minister	state			editorial: common usage
minister of defense	minister	state			editorial: common usage
secretary of defense	minister	state			editorial: common usage
defense secretary	minister	state			editorial: common usage
defence secretary	minister	state			editorial: common usage
secretary of war	minister	state			editorial: common usage
war minister	minister	state			editorial: common usage
minister for defence	minister	state			editorial: common usage
defense chief	minister	state			editorial: common usage
interior minister	minister	state			editorial: common usage
minister of the interior	minister	state			editorial: common usage
minister of internal affairs	minister	state			editorial: common usage
home secretary	minister	state			editorial: common usage
home minister	minister	state			editorial: common usage
internal affairs minister	minister	state			editorial: common usage
home affairs minister	minister	state			editorial: common usage
minister for home affairs	minister	state			editorial: common usage
finance minister	minister	state			editorial: common usage
minister of finance	minister	state			editorial: common usage
treasury secretary	minister	state			editorial: common usage
secretary of the treasury	minister	state			editorial: common usage
chancellor of the exchequer	minister	state			editorial: common usage
economy minister	minister	state			editorial: common usage
minister of economy	minister	state			editorial: common usage
trade minister	minister	state			editorial: common usage
commerce minister	minister	state			editorial: common usage
commerce secretary	minister	state			editorial: common usage
minister for trade	minister	state			editorial: common usage
minister of trade	minister	state			editorial: common usage
budget minister	minister	state			editorial: common usage
minister of commerce	minister	state			editorial: common usage
treasurer	minister	state			editorial: common usage
justice minister	minister	state			editorial: common usage
minister of justice	minister	state			editorial: common usage
attorney general	minister	state			editorial: common usage
attorney-general	minister	state			editorial: common usage
solicitor general	minister	state			editorial: common usage
information minister	minister	state			editorial: common usage
minister of information	minister	state			editorial: common usage
communications minister	minister	state			editorial: common usage
minister of communications	minister	state			editorial: common usage
minister of communication	minister	state			editorial: common usage
propaganda minister	minister	state			editorial: common usage
culture minister	minister	state			editorial: common usage
minister of culture	minister	state			editorial: common usage
education minister	minister	state			editorial: common usage
minister of education	minister	state			editorial: common usage
health minister	minister	state			editorial: common usage
minister of health	minister	state			editorial: common usage
environment minister	minister	state			editorial: common usage
energy minister	minister	state			editorial: common usage
minister of energy	minister	state			editorial: common usage
agriculture minister	minister	state			editorial: common usage
transport minister	minister	state			editorial: common usage
minister of transport	minister	state			editorial: common usage
minister of tourism	minister	state			editorial: common usage
tourism minister	minister	state			editorial: common usage
labour minister	minister	state			editorial: common usage
labor minister	minister	state			editorial: common usage
social affairs minister	minister	state			editorial: common usage
science minister	minister	state			editorial: common usage
minister of science	minister	state			editorial: common usage
sports minister	minister	state			editorial: common usage
minister of sport	minister	state			editorial: common usage
housing minister	minister	state			editorial: common usage
fisheries minister	minister	state			editorial: common usage
industry minister	minister	state			editorial: common usage
minister of industry	minister	state			editorial: common usage
oil minister	minister	state			editorial: common usage
petroleum minister	minister	state			editorial: common usage
planning minister	minister	state			editorial: common usage
water minister	minister	state			editorial: common usage
infrastructure minister	minister	state			editorial: common usage
religious affairs minister	minister	state			editorial: common usage
minister of religious affairs	minister	state			editorial: common usage
women's minister	minister	state			editorial: common usage
youth minister	minister	state			editorial: common usage
security minister	minister	state			editorial: common usage
national security minister	minister	state			editorial: common usage
minister of national security	minister	state			editorial: common usage
minister of state security	minister	state			editorial: common usage
state security minister	minister	state			editorial: common usage
minister of security	minister	state			editorial: common usage
intelligence minister	minister	state			editorial: common usage
integration minister	minister	state			editorial: common usage
minister for european integration	minister	state			editorial: common usage
european integration minister	minister	state			editorial: common usage
reintegration minister	minister	state			editorial: common usage
minister of reintegration	minister	state			editorial: common usage
minister for reintegration	minister	state			editorial: common usage
unification minister	minister	state			editorial: common usage
minister of unification	minister	state			editorial: common usage
minister for conflict resolution	minister	state			editorial: common usage
immigration minister	minister	state			editorial: common usage
refugee minister	minister	state			editorial: common usage
diaspora minister	minister	state			editorial: common usage
minister for kosovo	minister	state	serbia		editorial: common usage
minister for kosovo and metohija	minister	state	serbia		editorial: common usage
northern ireland secretary	minister	state	united-kingdom		editorial: common usage
secretary of state for northern ireland	minister	state	united-kingdom		editorial: common usage
scottish secretary	minister	state	united-kingdom		editorial: common usage
secretary of state for scotland	minister	state	united-kingdom		editorial: common usage
welsh secretary	minister	state	united-kingdom		editorial: common usage
secretary of state for wales	minister	state	united-kingdom		editorial: common usage
commonwealth secretary	minister	state	united-kingdom		editorial: common usage
colonial secretary	minister	state	united-kingdom		editorial: common usage
secretary of state for commonwealth relations	minister	state	united-kingdom		editorial: common usage
commonwealth relations secretary	minister	state	united-kingdom		editorial: common usage
dominions secretary	minister	state	united-kingdom		editorial: common usage
secretary of state for the colonies	minister	state	united-kingdom		editorial: common usage
secretary of the interior	minister	state			editorial: common usage
interior secretary	minister	state			editorial: common usage
first secretary of state	minister	state			editorial: common usage
local government minister	minister	state			editorial: common usage
regional affairs minister	minister	state			editorial: common usage
minister of territorial administration	minister	state			editorial: common usage
minister for overseas territories	minister	state			editorial: common usage
minister for overseas france	minister	state			editorial: common usage
overseas minister	minister	state			editorial: common usage
overseas territories minister	minister	state			editorial: common usage
parliamentary secretary	official	state			editorial: common usage
under-secretary	official	state			editorial: common usage
undersecretary	official	state			editorial: common usage
deputy minister	official	state			editorial: common usage
vice minister	official	state			editorial: common usage
vice-minister	official	state			editorial: common usage
assistant minister	official	state			editorial: common usage
deputy secretary	official	state			editorial: common usage
assistant secretary	official	state			editorial: common usage
permanent secretary	official	state			editorial: common usage
permanent under-secretary	official	state			editorial: common usage
state secretary	official	state			editorial: common usage
minister counsellor	official	state			editorial: common usage
chief secretary	official	state			editorial: common usage
chief cabinet secretary	official	state			editorial: common usage
people's commissar	minister	state			editorial: common usage
commissar	minister	state			editorial: common usage
spokesman	spokesperson	same			editorial: common usage
spokeswoman	spokesperson	same			editorial: common usage
spokesperson	spokesperson	same			editorial: common usage
spokespeople	spokesperson	same			editorial: common usage
spokesmen	spokesperson	same			editorial: common usage
spokeswomen	spokesperson	same			editorial: common usage
chief spokesman	spokesperson	same			editorial: common usage
chief spokeswoman	spokesperson	same			editorial: common usage
chief spokesperson	spokesperson	same			editorial: common usage
government spokesman	spokesperson	same			editorial: common usage
government spokeswoman	spokesperson	same			editorial: common usage
government spokesperson	spokesperson	same			editorial: common usage
official spokesman	spokesperson	same			editorial: common usage
official spokesperson	spokesperson	same			editorial: common usage
official spokeswoman	spokesperson	same			editorial: common usage
deputy spokesman	spokesperson	same			editorial: common usage
deputy spokesperson	spokesperson	same			editorial: common usage
deputy spokeswoman	spokesperson	same			editorial: common usage
press secretary	spokesperson	same			editorial: common usage
press officer	spokesperson	same			editorial: common usage
press spokesman	spokesperson	same			editorial: common usage
press spokeswoman	spokesperson	same			editorial: common usage
press attache	spokesperson	same			editorial: common usage
press attaché	spokesperson	same			editorial: common usage
press adviser	spokesperson	same			editorial: common usage
press aide	spokesperson	same			editorial: common usage
information officer	spokesperson	same			editorial: common usage
communications director	spokesperson	same			editorial: common usage
director of communications	spokesperson	same			editorial: common usage
head of the press service	spokesperson	same			editorial: common usage
press service	spokesperson	same			editorial: common usage
press office	spokesperson	same			editorial: common usage
information secretary	spokesperson	same			editorial: common usage
public affairs officer	spokesperson	same			editorial: common usage
media officer	spokesperson	same			editorial: common usage
media adviser	spokesperson	same			editorial: common usage
public relations officer	spokesperson	same			editorial: common usage
presidential spokesman	spokesperson	state			editorial: common usage
presidential spokeswoman	spokesperson	state			editorial: common usage
presidential spokesperson	spokesperson	state			editorial: common usage
white house spokesman	spokesperson	state			editorial: common usage
white house spokeswoman	spokesperson	state			editorial: common usage
white house spokesperson	spokesperson	state			editorial: common usage
white house press secretary	spokesperson	state			editorial: common usage
kremlin spokesman	spokesperson	state			editorial: common usage
kremlin spokeswoman	spokesperson	state			editorial: common usage
kremlin spokesperson	spokesperson	state			editorial: common usage
foreign ministry spokesman	spokesperson	state			editorial: common usage
foreign ministry spokeswoman	spokesperson	state			editorial: common usage
foreign ministry spokesperson	spokesperson	state			editorial: common usage
state department spokesman	spokesperson	state			editorial: common usage
state department spokeswoman	spokesperson	state			editorial: common usage
state department spokesperson	spokesperson	state			editorial: common usage
foreign office spokesman	spokesperson	state			editorial: common usage
foreign office spokeswoman	spokesperson	state			editorial: common usage
foreign office spokesperson	spokesperson	state			editorial: common usage
ministry spokesman	spokesperson	state			editorial: common usage
ministry spokeswoman	spokesperson	state			editorial: common usage
ministry spokesperson	spokesperson	state			editorial: common usage
downing street spokesman	spokesperson	state			editorial: common usage
downing street spokeswoman	spokesperson	state			editorial: common usage
embassy spokesman	spokesperson	state			editorial: common usage
embassy spokeswoman	spokesperson	state			editorial: common usage
embassy spokesperson	spokesperson	state			editorial: common usage
cabinet spokesman	spokesperson	state			editorial: common usage
cabinet spokeswoman	spokesperson	state			editorial: common usage
cabinet spokesperson	spokesperson	state			editorial: common usage
royal spokesman	spokesperson	state			editorial: common usage
palace spokesman	spokesperson	state			editorial: common usage
palace spokeswoman	spokesperson	state			editorial: common usage
army spokesman	spokesperson	body			editorial: common usage
military spokesman	spokesperson	body			editorial: common usage
military spokeswoman	spokesperson	body			editorial: common usage
defence ministry spokesman	spokesperson	body			editorial: common usage
defense ministry spokesman	spokesperson	body			editorial: common usage
pentagon spokesman	spokesperson	body			editorial: common usage
pentagon press secretary	spokesperson	body			editorial: common usage
police spokesman	spokesperson	body			editorial: common usage
police spokeswoman	spokesperson	body			editorial: common usage
police spokesperson	spokesperson	body			editorial: common usage
party spokesman	spokesperson	organisation			editorial: common usage
party spokeswoman	spokesperson	organisation			editorial: common usage
party spokesperson	spokesperson	organisation			editorial: common usage
opposition spokesman	spokesperson	organisation			editorial: common usage
opposition spokeswoman	spokesperson	organisation			editorial: common usage
campaign spokesman	spokesperson	organisation			editorial: common usage
campaign spokeswoman	spokesperson	organisation			editorial: common usage
UN spokesman	spokesperson	organisation			editorial: common usage
UN spokeswoman	spokesperson	organisation			editorial: common usage
UN spokesperson	spokesperson	organisation			editorial: common usage
EU spokesman	spokesperson	organisation			editorial: common usage
EU spokeswoman	spokesperson	organisation			editorial: common usage
EU spokesperson	spokesperson	organisation			editorial: common usage
NATO spokesman	spokesperson	organisation			editorial: common usage
NATO spokeswoman	spokesperson	organisation			editorial: common usage
NATO spokesperson	spokesperson	organisation			editorial: common usage
commission spokesman	spokesperson	organisation			editorial: common usage
commission spokeswoman	spokesperson	organisation			editorial: common usage
commission spokesperson	spokesperson	organisation			editorial: common usage
rebel spokesman	spokesperson	organisation			editorial: common usage
rebel spokeswoman	spokesperson	organisation			editorial: common usage
guerrilla spokesman	spokesperson	organisation			editorial: common usage
taliban spokesman	spokesperson	organisation			editorial: common usage
government source	official	none			editorial: common usage
diplomatic source	official	none			editorial: common usage
ministry source	official	none			editorial: common usage
official source	official	none			editorial: common usage
senator	legislator	none			editorial: common usage
state senator	legislator	none			editorial: common usage
us senator	legislator	none			editorial: common usage
u.s. senator	legislator	none			editorial: common usage
member of parliament	legislator	none			editorial: common usage
parliamentarian	legislator	none			editorial: common usage
lawmaker	legislator	none			editorial: common usage
legislator	legislator	none			editorial: common usage
deputy	legislator	none			editorial: common usage
people's deputy	legislator	none			editorial: common usage
congressman	legislator	none			editorial: common usage
congresswoman	legislator	none			editorial: common usage
congressperson	legislator	none			editorial: common usage
representative in congress	legislator	none			editorial: common usage
assemblyman	legislator	none			editorial: common usage
assemblywoman	legislator	none			editorial: common usage
assembly member	legislator	none			editorial: common usage
backbencher	legislator	none			editorial: common usage
councillor	legislator	none			editorial: common usage
councilor	legislator	none			editorial: common usage
councilman	legislator	none			editorial: common usage
councilwoman	legislator	none			editorial: common usage
alderman	legislator	none			editorial: common usage
delegate to the assembly	legislator	none			editorial: common usage
member of congress	legislator	none			editorial: common usage
member of the house	legislator	none			editorial: common usage
member of the european parliament	legislator	none			editorial: common usage
members of parliament	legislator	none			editorial: common usage
state duma deputy	legislator	none			editorial: common usage
duma deputy	legislator	none			editorial: common usage
knesset member	legislator	none			editorial: common usage
MP	legislator	none			editorial: common usage
MEP	legislator	none			editorial: common usage
MSP	legislator	none			editorial: common usage
TD	legislator	none			editorial: common usage
MK	legislator	none			editorial: common usage
MNA	legislator	none			editorial: common usage
MLA	legislator	none			editorial: common usage
MHP	legislator	none			editorial: common usage
AM	legislator	none			editorial: common usage
speaker	legislator	body			editorial: common usage
speaker of parliament	legislator	body			editorial: common usage
parliament speaker	legislator	body			editorial: common usage
parliamentary speaker	legislator	body			editorial: common usage
president of parliament	legislator	body			editorial: common usage
president of the parliament	legislator	body			editorial: common usage
chairman of parliament	legislator	body			editorial: common usage
chairman of the parliament	legislator	body			editorial: common usage
chairwoman of the parliament	legislator	body			editorial: common usage
chairperson of parliament	legislator	body			editorial: common usage
speaker of the house	legislator	body			editorial: common usage
house speaker	legislator	body			editorial: common usage
duma speaker	legislator	body			editorial: common usage
speaker of the assembly	legislator	body			editorial: common usage
speaker of the national assembly	legislator	body			editorial: common usage
president of the national assembly	legislator	body			editorial: common usage
president of the senate	legislator	body			editorial: common usage
senate president	legislator	body			editorial: common usage
chairman of the supreme soviet	legislator	body			editorial: common usage
chairman of the supreme council	legislator	body			editorial: common usage
president of the supreme council	legislator	body			editorial: common usage
parliamentary chairman	legislator	body			editorial: common usage
chairman of the state duma	legislator	body			editorial: common usage
deputy speaker	legislator	body			editorial: common usage
vice-speaker	legislator	body			editorial: common usage
deputy chairman of parliament	legislator	body			editorial: common usage
president of the congress	legislator	body			editorial: common usage
majority leader	legislator	none			editorial: common usage
senate majority leader	legislator	none			editorial: common usage
house majority leader	legislator	none			editorial: common usage
minority leader	legislator	none			editorial: common usage
senate minority leader	legislator	none			editorial: common usage
house minority leader	legislator	none			editorial: common usage
whip	legislator	none			editorial: common usage
chief whip	legislator	none			editorial: common usage
majority whip	legislator	none			editorial: common usage
floor leader	legislator	none			editorial: common usage
parliamentary leader	legislator	none			editorial: common usage
leader of the house	legislator	none			editorial: common usage
group leader	legislator	none			editorial: common usage
faction leader	legislator	none			editorial: common usage
ranking member	legislator	none			editorial: common usage
committee chairman	legislator	none			editorial: common usage
committee chairwoman	legislator	none			editorial: common usage
committee chair	legislator	none			editorial: common usage
chairman of the foreign affairs committee	legislator	none			editorial: common usage
chairman of the foreign relations committee	legislator	none			editorial: common usage
chair of the foreign affairs committee	legislator	none			editorial: common usage
chairman of the senate foreign relations committee	legislator	none			editorial: common usage
chairman of the committee	legislator	none			editorial: common usage
foreign affairs committee chairman	legislator	none			editorial: common usage
opposition leader	legislator	none			editorial: common usage
leader of the opposition	legislator	none			editorial: common usage
shadow minister	legislator	none			editorial: common usage
shadow foreign secretary	legislator	none			editorial: common usage
shadow foreign minister	legislator	none			editorial: common usage
shadow chancellor	legislator	none			editorial: common usage
opposition politician	legislator	none			editorial: common usage
opposition lawmaker	legislator	none			editorial: common usage
opposition spokesman on foreign affairs	legislator	none			editorial: common usage
politician	party	none			editorial: common usage
statesman	party	none			editorial: common usage
stateswoman	party	none			editorial: common usage
veteran politician	party	none			editorial: common usage
former diplomat	party	none			editorial: common usage
former minister	party	none			editorial: common usage
former president	party	none			editorial: common usage
former prime minister	party	none			editorial: common usage
ex-president	party	none			editorial: common usage
ex-premier	party	none			editorial: common usage
ex-minister	party	none			editorial: common usage
elder statesman	party	none			editorial: common usage
candidate	party	none			editorial: common usage
presidential candidate	party	none			editorial: common usage
presidential hopeful	party	none			editorial: common usage
nominee	party	none			editorial: common usage
presidential nominee	party	none			editorial: common usage
frontrunner	party	none			editorial: common usage
front-runner	party	none			editorial: common usage
contender	party	none			editorial: common usage
running mate	party	none			editorial: common usage
party leader	party	organisation			editorial: common usage
party chairman	party	organisation			editorial: common usage
party chairwoman	party	organisation			editorial: common usage
party chair	party	organisation			editorial: common usage
party president	party	organisation			editorial: common usage
party secretary	party	organisation			editorial: common usage
party chief	party	organisation			editorial: common usage
party boss	party	organisation			editorial: common usage
president of the party	party	organisation			editorial: common usage
leader of the party	party	organisation			editorial: common usage
deputy party leader	party	organisation			editorial: common usage
general secretary	party	organisation			editorial: common usage
first secretary	party	organisation			editorial: common usage
general secretary of the communist party	party	organisation			editorial: common usage
secretary general of the party	party	organisation			editorial: common usage
communist party leader	party	organisation			editorial: common usage
communist party chief	party	organisation			editorial: common usage
politburo member	party	organisation			editorial: common usage
central committee member	party	organisation			editorial: common usage
nationalist leader	party	organisation			editorial: common usage
independence leader	party	organisation			editorial: common usage
pro-independence leader	party	organisation			editorial: common usage
unionist leader	party	organisation			editorial: common usage
resistance leader	party	organisation			editorial: common usage
opposition figure	party	organisation			editorial: common usage
politburo spokesman	party	organisation			editorial: common usage
campaigner	party	none			editorial: common usage
independence campaigner	party	none			editorial: common usage
pro-independence campaigner	party	none			editorial: common usage
secretary-general	official	organisation			editorial: common usage
secretary general	official	organisation			editorial: common usage
deputy secretary-general	official	organisation			editorial: common usage
deputy secretary general	official	organisation			editorial: common usage
under-secretary-general	official	organisation			editorial: common usage
under secretary-general	official	organisation			editorial: common usage
under-secretary general	official	organisation			editorial: common usage
assistant secretary-general	official	organisation			editorial: common usage
UN chief	official	organisation			editorial: common usage
U.N. chief	official	organisation			editorial: common usage
UN secretary-general	official	organisation			editorial: common usage
secretary-general of the united nations	official	organisation	united-nations		editorial: common usage
united nations secretary-general	official	organisation	united-nations		editorial: common usage
director-general	official	organisation			editorial: common usage
director general	official	organisation			editorial: common usage
commission president	official	organisation	european-commission		editorial: common usage
president of the european commission	official	organisation	european-commission		editorial: common usage
president of the commission	official	organisation	european-commission		editorial: common usage
president of the european council	official	organisation	european-council		editorial: common usage
european council president	official	organisation	european-council		editorial: common usage
president of the european parliament	official	body	european-parliament		editorial: common usage
european parliament president	official	body	european-parliament		editorial: common usage
president of the security council	official	body	security-council		editorial: common usage
security council president	official	body	security-council		editorial: common usage
council president	official	body	security-council		editorial: common usage
president of the general assembly	official	body	general-assembly		editorial: common usage
general assembly president	official	body	general-assembly		editorial: common usage
high commissioner for human rights	official	organisation	united-nations		editorial: common usage
high commissioner for refugees	official	organisation	united-nations		editorial: common usage
united nations high commissioner	official	organisation	united-nations		editorial: common usage
chairman-in-office	official	organisation	osce		editorial: common usage
chairperson-in-office	official	organisation	osce		editorial: common usage
chair-in-office	official	organisation	osce		editorial: common usage
chairperson of the african union commission	official	organisation	african-union		editorial: common usage
chairperson of the commission	official	organisation	african-union		editorial: common usage
commission chairperson	official	organisation	african-union		editorial: common usage
african union chairman	official	organisation	african-union		editorial: common usage
chairperson of the african union	official	organisation	african-union		editorial: common usage
AU chairman	official	organisation	african-union		editorial: common usage
AU chairperson	official	organisation	african-union		editorial: common usage
chairperson	official	organisation			editorial: common usage
chairman	official	organisation			editorial: common usage
chairwoman	official	organisation			editorial: common usage
chair	official	organisation			editorial: common usage
president of the board	official	organisation			editorial: common usage
vice chairman	official	organisation			editorial: common usage
deputy chairman	official	organisation			editorial: common usage
vice-chairman	official	organisation			editorial: common usage
co-chairman	official	organisation			editorial: common usage
co-chair	official	organisation			editorial: common usage
deputy chairperson	official	organisation			editorial: common usage
honorary chairman	official	organisation			editorial: common usage
executive director	official	organisation			editorial: common usage
executive secretary	official	organisation			editorial: common usage
secretary	official	organisation			editorial: common usage
secretary-treasurer	official	organisation			editorial: common usage
head of mission	envoy	organisation			editorial: common usage
chief of mission	envoy	organisation			editorial: common usage
mission chief	envoy	organisation			editorial: common usage
deputy head of mission	envoy	organisation			editorial: common usage
head of the mission	envoy	organisation			editorial: common usage
head of delegation	envoy	organisation			editorial: common usage
head of the delegation	envoy	organisation			editorial: common usage
chief delegate	envoy	organisation			editorial: common usage
head of unmik	envoy	organisation			editorial: common usage
force commander	envoy	organisation			editorial: common usage
mission head	envoy	organisation			editorial: common usage
special rapporteur	official	body			editorial: common usage
rapporteur	official	body			editorial: common usage
independent expert	official	body			editorial: common usage
observer	official	organisation			editorial: common usage
election observer	official	organisation			editorial: common usage
monitor	official	organisation			editorial: common usage
observer mission	official	organisation			editorial: common usage
chief observer	official	organisation			editorial: common usage
international observer	official	organisation			editorial: common usage
mediator	envoy	organisation			editorial: common usage
chief mediator	envoy	organisation			editorial: common usage
facilitator	envoy	organisation			editorial: common usage
peace envoy	envoy	organisation			editorial: common usage
international mediator	envoy	organisation			editorial: common usage
peacekeeper	military	organisation			editorial: common usage
peacekeeping commander	military	organisation			editorial: common usage
administrator	official	organisation			editorial: common usage
UN administrator	official	organisation			editorial: common usage
transitional administrator	official	organisation			editorial: common usage
interim administrator	official	organisation			editorial: common usage
civil administrator	official	organisation			editorial: common usage
chief administrator	official	organisation			editorial: common usage
supervisor	official	organisation			editorial: common usage
principal deputy high representative	official	organisation			editorial: common usage
ambassador	envoy	state			editorial: common usage
ambassadress	envoy	state			editorial: common usage
ambassador-at-large	envoy	state			editorial: common usage
ambassador at large	envoy	state			editorial: common usage
ambassador to the united nations	envoy	state			editorial: common usage
UN ambassador	envoy	state			editorial: common usage
U.N. ambassador	envoy	state			editorial: common usage
deputy ambassador	envoy	state			editorial: common usage
ambassador designate	envoy	state			editorial: common usage
roving ambassador	envoy	state			editorial: common usage
former ambassador to	envoy	state			editorial: common usage
envoy	envoy	same			editorial: common usage
special envoy	envoy	same			editorial: common usage
presidential envoy	envoy	same			editorial: common usage
peace negotiator	envoy	same			editorial: common usage
special representative	envoy	same			editorial: common usage
special presidential envoy	envoy	same			editorial: common usage
special coordinator	envoy	same			editorial: common usage
personal envoy	envoy	same			editorial: common usage
personal representative	envoy	same			editorial: common usage
emissary	envoy	same			editorial: common usage
special adviser	envoy	same			editorial: common usage
plenipotentiary	envoy	same			editorial: common usage
plenipotentiary representative	envoy	same			editorial: common usage
presidential representative	envoy	same			editorial: common usage
representative	envoy	same			editorial: common usage
chief representative	envoy	same			editorial: common usage
de facto ambassador	envoy	same			editorial: common usage
deputy special envoy	envoy	same			editorial: common usage
permanent representative	envoy	state			editorial: common usage
deputy permanent representative	envoy	state			editorial: common usage
UN representative	envoy	state			editorial: common usage
U.N. representative	envoy	state			editorial: common usage
permanent observer	envoy	state			editorial: common usage
representative to the united nations	envoy	state			editorial: common usage
permanent delegate	envoy	state			editorial: common usage
charge d'affaires	envoy	state			editorial: common usage
chargé d'affaires	envoy	state			editorial: common usage
consul	envoy	state			editorial: common usage
consul general	envoy	state			editorial: common usage
consul-general	envoy	state			editorial: common usage
honorary consul	envoy	state			editorial: common usage
vice consul	envoy	state			editorial: common usage
diplomat	envoy	state			editorial: common usage
senior diplomat	envoy	state			editorial: common usage
attache	envoy	state			editorial: common usage
attaché	envoy	state			editorial: common usage
military attache	envoy	state			editorial: common usage
counsellor	envoy	state			editorial: common usage
counselor	envoy	state			editorial: common usage
first counsellor	envoy	state			editorial: common usage
second secretary	envoy	state			editorial: common usage
third secretary	envoy	state			editorial: common usage
diplomatic representative	envoy	state			editorial: common usage
high commissioner	envoy	state			editorial: common usage
deputy high commissioner	envoy	state			editorial: common usage
legate	envoy	state			editorial: common usage
nuncio	envoy	state			editorial: common usage
papal nuncio	envoy	state			editorial: common usage
apostolic nuncio	envoy	state			editorial: common usage
minister plenipotentiary	envoy	state			editorial: common usage
resident	envoy	state			editorial: common usage
political officer	envoy	state			editorial: common usage
embassy official	envoy	state			editorial: common usage
consular official	envoy	state			editorial: common usage
doyen	envoy	state			editorial: common usage
negotiator	envoy	same			editorial: common usage
chief negotiator	envoy	same			editorial: common usage
lead negotiator	envoy	same			editorial: common usage
delegate	envoy	same			editorial: common usage
delegation leader	envoy	same			editorial: common usage
interlocutor	envoy	same			editorial: common usage
deputy negotiator	envoy	same			editorial: common usage
signatory	envoy	same			editorial: common usage
political director	official	state			editorial: common usage
director of political affairs	official	state			editorial: common usage
official	official	same			editorial: common usage
senior official	official	same			editorial: common usage
government official	official	same			editorial: common usage
foreign ministry official	official	same			editorial: common usage
defence official	official	same			editorial: common usage
defense official	official	same			editorial: common usage
administration official	official	same			editorial: common usage
senior administration official	official	same			editorial: common usage
state department official	official	same			editorial: common usage
white house official	official	same			editorial: common usage
kremlin official	official	same			editorial: common usage
ministry official	official	same			editorial: common usage
EU official	official	same			editorial: common usage
UN official	official	same			editorial: common usage
U.N. official	official	same			editorial: common usage
NATO official	official	same			editorial: common usage
embassy source	official	same			editorial: common usage
security official	official	same			editorial: common usage
intelligence official	official	same			editorial: common usage
local official	official	same			editorial: common usage
regional official	official	same			editorial: common usage
provincial official	official	same			editorial: common usage
party official	official	same			editorial: common usage
election official	official	same			editorial: common usage
border official	official	same			editorial: common usage
military official	official	same			editorial: common usage
police official	official	same			editorial: common usage
commission official	official	same			editorial: common usage
palace official	official	same			editorial: common usage
cabinet official	official	same			editorial: common usage
council official	official	same			editorial: common usage
customs official	official	same			editorial: common usage
western official	official	same			editorial: common usage
bureaucrat	official	same			editorial: common usage
civil servant	official	same			editorial: common usage
functionary	official	same			editorial: common usage
public servant	official	same			editorial: common usage
senior civil servant	official	same			editorial: common usage
mandarin	official	same			editorial: common usage
national security adviser	official	state			editorial: common usage
national security advisor	official	state			editorial: common usage
security adviser	official	state			editorial: common usage
adviser	official	state			editorial: common usage
advisor	official	state			editorial: common usage
presidential adviser	official	state			editorial: common usage
presidential advisor	official	state			editorial: common usage
senior adviser	official	state			editorial: common usage
senior advisor	official	state			editorial: common usage
foreign policy adviser	official	state			editorial: common usage
foreign policy advisor	official	state			editorial: common usage
chief adviser	official	state			editorial: common usage
special assistant	official	state			editorial: common usage
political adviser	official	state			editorial: common usage
legal adviser	official	state			editorial: common usage
counselor to the president	official	state			editorial: common usage
diplomatic adviser	official	state			editorial: common usage
aide	official	state			editorial: common usage
presidential aide	official	state			editorial: common usage
senior aide	official	state			editorial: common usage
close aide	official	state			editorial: common usage
chief of staff	official	state			editorial: common usage
deputy chief of staff	official	state			editorial: common usage
chief of cabinet	official	state			editorial: common usage
private secretary	official	state			editorial: common usage
confidant	official	state			editorial: common usage
secretary of the security council	official	state			editorial: common usage
security council secretary	official	state			editorial: common usage
deputy national security adviser	official	state			editorial: common usage
kremlin aide	official	state			editorial: common usage
governor	regional	state			editorial: common usage
deputy governor	regional	state			editorial: common usage
lieutenant governor	regional	state			editorial: common usage
regional governor	regional	state			editorial: common usage
vice governor	regional	state			editorial: common usage
state governor	regional	state			editorial: common usage
prefect	regional	state			editorial: common usage
provincial governor	regional	state			editorial: common usage
administrator of the region	regional	state			editorial: common usage
regional head	regional	state			editorial: common usage
head of the region	regional	state			editorial: common usage
regional leader	regional	state			editorial: common usage
high commissioner of the republic	regional	state			editorial: common usage
captain-general	regional	state			editorial: common usage
mayor	regional	place			editorial: common usage
deputy mayor	regional	place			editorial: common usage
lord mayor	regional	place			editorial: common usage
mayoress	regional	place			editorial: common usage
vice-mayor	regional	place			editorial: common usage
town councillor	regional	none			editorial: common usage
village head	regional	none			editorial: common usage
village elder	regional	none			editorial: common usage
local leader	regional	none			editorial: common usage
district head	regional	none			editorial: common usage
district chief	regional	none			editorial: common usage
municipal leader	regional	none			editorial: common usage
municipality head	regional	none			editorial: common usage
city councillor	regional	none			editorial: common usage
burgomaster	regional	none			editorial: common usage
headman	regional	none			editorial: common usage
prefect of the district	regional	none			editorial: common usage
bailiff	regional	none			editorial: common usage
county executive	regional	none			editorial: common usage
mukhtar	regional	none			editorial: common usage
village chief	regional	none			editorial: common usage
intelligence chief	official	body			editorial: common usage
spy chief	official	body			editorial: common usage
security chief	official	body			editorial: common usage
head of intelligence	official	body			editorial: common usage
head of the security service	official	body			editorial: common usage
director of national intelligence	official	body			editorial: common usage
director of central intelligence	official	body			editorial: common usage
CIA director	official	body			editorial: common usage
FBI director	official	body			editorial: common usage
KGB chief	official	body			editorial: common usage
FSB chief	official	body			editorial: common usage
director	official	body			editorial: common usage
deputy director	official	body			editorial: common usage
bureau director	official	body			editorial: common usage
department director	official	body			editorial: common usage
division chief	official	body			editorial: common usage
section chief	official	body			editorial: common usage
bureau chief	official	body			editorial: common usage
head of department	official	body			editorial: common usage
department head	official	body			editorial: common usage
office director	official	body			editorial: common usage
desk officer	official	body			editorial: common usage
head of the office	official	body			editorial: common usage
head of the department	official	body			editorial: common usage
inspector	official	body			editorial: common usage
registrar	official	body			editorial: common usage
commissioner-general	official	body			editorial: common usage
ombudsman	official	body			editorial: common usage
human rights ombudsman	official	body			editorial: common usage
auditor	official	body			editorial: common usage
auditor general	official	body			editorial: common usage
central bank governor	official	body			editorial: common usage
central banker	official	body			editorial: common usage
chief economist	official	body			editorial: common usage
statistician	official	body			editorial: common usage
comptroller	official	body			editorial: common usage
election commissioner	official	body			editorial: common usage
chief electoral officer	official	body			editorial: common usage
head of the electoral commission	official	body			editorial: common usage
head of the election commission	official	body			editorial: common usage
chairman of the central election commission	official	body			editorial: common usage
chairman of the electoral commission	official	body			editorial: common usage
chief election commissioner	official	body			editorial: common usage
returning officer	official	body			editorial: common usage
head of the central election commission	official	body			editorial: common usage
referendum commissioner	official	body			editorial: common usage
immigration officer	official	none			editorial: common usage
border guard	official	none			editorial: common usage
customs officer	official	none			editorial: common usage
airport director	official	none			editorial: common usage
station chief	official	none			editorial: common usage
harbour master	official	none			editorial: common usage
head	official	organisation			editorial: common usage
chief	official	organisation			editorial: common usage
boss	official	organisation			editorial: common usage
deputy head	official	organisation			editorial: common usage
deputy chief	official	organisation			editorial: common usage
member of the presidency	official	none			editorial: common usage
presidency member	official	none			editorial: common usage
serb member of the presidency	official	none			editorial: common usage
member of the council	official	none			editorial: common usage
council member	official	none			editorial: common usage
commission member	official	none			editorial: common usage
cabinet member	official	none			editorial: common usage
member of the government	official	none			editorial: common usage
member of cabinet	official	none			editorial: common usage
commander	military	body			editorial: common usage
commander-in-chief	military	body			editorial: common usage
supreme commander	military	body			editorial: common usage
general	military	body			editorial: common usage
major general	military	body			editorial: common usage
major-general	military	body			editorial: common usage
lieutenant general	military	body			editorial: common usage
lieutenant-general	military	body			editorial: common usage
brigadier general	military	body			editorial: common usage
brigadier	military	body			editorial: common usage
colonel	military	body			editorial: common usage
lieutenant colonel	military	body			editorial: common usage
lieutenant-colonel	military	body			editorial: common usage
colonel general	military	body			editorial: common usage
colonel-general	military	body			editorial: common usage
major	military	body			editorial: common usage
captain	military	body			editorial: common usage
lieutenant	military	body			editorial: common usage
sergeant	military	body			editorial: common usage
corporal	military	body			editorial: common usage
admiral	military	body			editorial: common usage
rear admiral	military	body			editorial: common usage
vice admiral	military	body			editorial: common usage
commodore	military	body			editorial: common usage
field marshal	military	body			editorial: common usage
marshal	military	body			editorial: common usage
air marshal	military	body			editorial: common usage
air vice-marshal	military	body			editorial: common usage
warrant officer	military	body			editorial: common usage
officer	military	body			editorial: common usage
soldier	military	body			editorial: common usage
chief of the general staff	military	body			editorial: common usage
chief of general staff	military	body			editorial: common usage
army chief	military	body			editorial: common usage
military chief	military	body			editorial: common usage
chief of defence	military	body			editorial: common usage
chief of defense	military	body			editorial: common usage
joint chiefs chairman	military	body			editorial: common usage
chairman of the joint chiefs of staff	military	body			editorial: common usage
chief of army staff	military	body			editorial: common usage
naval commander	military	body			editorial: common usage
garrison commander	military	body			editorial: common usage
regional commander	military	body			editorial: common usage
field commander	military	body			editorial: common usage
brigade commander	military	body			editorial: common usage
battalion commander	military	body			editorial: common usage
deputy commander	military	body			editorial: common usage
wing commander	military	body			editorial: common usage
squadron leader	military	body			editorial: common usage
supreme allied commander	military	body			editorial: common usage
militia leader	movement	organisation			editorial: common usage
militia commander	movement	organisation			editorial: common usage
rebel commander	movement	organisation			editorial: common usage
guerrilla leader	movement	organisation			editorial: common usage
guerrilla commander	movement	organisation			editorial: common usage
warlord	movement	organisation			editorial: common usage
paramilitary leader	movement	organisation			editorial: common usage
insurgent leader	movement	organisation			editorial: common usage
mujahideen commander	movement	organisation			editorial: common usage
resistance commander	movement	organisation			editorial: common usage
fighter	movement	none			editorial: common usage
rebel	movement	none			editorial: common usage
militant	movement	none			editorial: common usage
guerrilla	movement	none			editorial: common usage
insurgent	movement	none			editorial: common usage
gunman	movement	none			editorial: common usage
militiaman	movement	none			editorial: common usage
combatant	movement	none			editorial: common usage
partisan	movement	none			editorial: common usage
separatist	movement	none			editorial: common usage
secessionist	movement	none			editorial: common usage
freedom fighter	movement	none			editorial: common usage
mercenary	movement	none			editorial: common usage
volunteer	movement	none			editorial: common usage
terrorist	movement	none			editorial: common usage
police chief	official	body			editorial: common usage
chief of police	official	body			editorial: common usage
police commander	official	body			editorial: common usage
police commissioner	official	body			editorial: common usage
police officer	official	body			editorial: common usage
policeman	official	body			editorial: common usage
policewoman	official	body			editorial: common usage
inspector general	official	body			editorial: common usage
sheriff	official	body			editorial: common usage
constable	official	body			editorial: common usage
superintendent	official	body			editorial: common usage
police director	official	body			editorial: common usage
commissioner of police	official	body			editorial: common usage
judge	judge	body			editorial: common usage
justice	judge	body			editorial: common usage
chief justice	judge	body			editorial: common usage
chief judge	judge	body			editorial: common usage
presiding judge	judge	body			editorial: common usage
magistrate	judge	body			editorial: common usage
president of the court	judge	body			editorial: common usage
president of the constitutional court	judge	body			editorial: common usage
supreme court justice	judge	body			editorial: common usage
associate justice	judge	body			editorial: common usage
president of the international court of justice	judge	body			editorial: common usage
president of the supreme court	judge	body			editorial: common usage
registrar of the court	judge	body			editorial: common usage
lord justice	judge	body			editorial: common usage
investigating judge	judge	body			editorial: common usage
tribunal president	judge	body			editorial: common usage
prosecutor	judge	body			editorial: common usage
chief prosecutor	judge	body			editorial: common usage
public prosecutor	judge	body			editorial: common usage
prosecutor general	judge	body			editorial: common usage
prosecutor-general	judge	body			editorial: common usage
state prosecutor	judge	body			editorial: common usage
general prosecutor	judge	body			editorial: common usage
war crimes prosecutor	judge	body			editorial: common usage
deputy prosecutor	judge	body			editorial: common usage
district attorney	judge	body			editorial: common usage
procurator-general	judge	body			editorial: common usage
lawyer	expert	none			editorial: common usage
barrister	expert	none			editorial: common usage
solicitor	expert	none			editorial: common usage
counsel	expert	none			editorial: common usage
attorney	expert	none			editorial: common usage
legal counsel	expert	none			editorial: common usage
defence lawyer	expert	none			editorial: common usage
defense lawyer	expert	none			editorial: common usage
defence counsel	expert	none			editorial: common usage
advocate	expert	none			editorial: common usage
queen's counsel	expert	none			editorial: common usage
king's counsel	expert	none			editorial: common usage
patriarch	religious	organisation			editorial: common usage
archbishop	religious	organisation			editorial: common usage
bishop	religious	organisation			editorial: common usage
metropolitan	religious	organisation			editorial: common usage
cardinal	religious	organisation			editorial: common usage
catholicos	religious	organisation			editorial: common usage
imam	religious	organisation			editorial: common usage
mufti	religious	organisation			editorial: common usage
grand mufti	religious	organisation			editorial: common usage
grand imam	religious	organisation			editorial: common usage
rabbi	religious	organisation			editorial: common usage
chief rabbi	religious	organisation			editorial: common usage
priest	religious	organisation			editorial: common usage
monk	religious	organisation			editorial: common usage
nun	religious	organisation			editorial: common usage
abbot	religious	organisation			editorial: common usage
sheikh	religious	organisation			editorial: common usage
mullah	religious	organisation			editorial: common usage
maulana	religious	organisation			editorial: common usage
pastor	religious	organisation			editorial: common usage
reverend	religious	organisation			editorial: common usage
father	religious	organisation			editorial: common usage
vicar	religious	organisation			editorial: common usage
dean	religious	organisation			editorial: common usage
cleric	religious	organisation			editorial: common usage
preacher	religious	organisation			editorial: common usage
archimandrite	religious	organisation			editorial: common usage
hegumen	religious	organisation			editorial: common usage
primate	religious	organisation			editorial: common usage
moderator	religious	organisation			editorial: common usage
lama	religious	organisation			editorial: common usage
rinpoche	religious	organisation			editorial: common usage
mawlawi	religious	organisation			editorial: common usage
maulvi	religious	organisation			editorial: common usage
monsignor	religious	organisation			editorial: common usage
archdeacon	religious	organisation			editorial: common usage
dalai lama	religious	organisation	tibet		editorial: common usage
panchen lama	religious	organisation	tibet		editorial: common usage
karmapa	religious	organisation			editorial: common usage
vatican spokesman	official	state	holy-see		editorial: common usage
vatican spokeswoman	official	state	holy-see		editorial: common usage
vatican secretary of state	official	state	holy-see		editorial: common usage
cardinal secretary of state	official	state	holy-see		editorial: common usage
activist	civil	none			editorial: common usage
human rights activist	civil	none			editorial: common usage
rights activist	civil	none			editorial: common usage
dissident	civil	none			editorial: common usage
protester	civil	none			editorial: common usage
protestor	civil	none			editorial: common usage
demonstrator	civil	none			editorial: common usage
organiser	civil	none			editorial: common usage
organizer	civil	none			editorial: common usage
protest leader	civil	none			editorial: common usage
civic leader	civil	none			editorial: common usage
community leader	civil	none			editorial: common usage
civil society leader	civil	none			editorial: common usage
rights defender	civil	none			editorial: common usage
exile	civil	none			editorial: common usage
exiled leader	civil	none			editorial: common usage
student leader	civil	none			editorial: common usage
striker	civil	none			editorial: common usage
picket	civil	none			editorial: common usage
chieftain	movement	none			editorial: common usage
clan elder	movement	none			editorial: common usage
tribal leader	movement	none			editorial: common usage
tribal chief	movement	none			editorial: common usage
elder	movement	none			editorial: common usage
paramount chief	movement	none			editorial: common usage
clan leader	movement	none			editorial: common usage
traditional leader	movement	none			editorial: common usage
clan chief	movement	none			editorial: common usage
sultan of the clan	movement	none			editorial: common usage
high chief	movement	none			editorial: common usage
traditional chief	movement	none			editorial: common usage
trade unionist	civil	organisation			editorial: common usage
union leader	civil	organisation			editorial: common usage
trade union leader	civil	organisation			editorial: common usage
union official	civil	organisation			editorial: common usage
union president	civil	organisation			editorial: common usage
union representative	civil	organisation			editorial: common usage
shop steward	civil	organisation			editorial: common usage
refugee	civil	none			editorial: common usage
resident	civil	none			editorial: common usage
villager	civil	none			editorial: common usage
voter	civil	none			editorial: common usage
citizen	civil	none			editorial: common usage
pensioner	civil	none			editorial: common usage
farmer	civil	none			editorial: common usage
student	civil	none			editorial: common usage
teacher	civil	none			editorial: common usage
doctor	civil	none			editorial: common usage
nurse	civil	none			editorial: common usage
engineer	civil	none			editorial: common usage
shopkeeper	civil	none			editorial: common usage
taxi driver	civil	none			editorial: common usage
driver	civil	none			editorial: common usage
worker	civil	none			editorial: common usage
housewife	civil	none			editorial: common usage
witness	civil	none			editorial: common usage
eyewitness	civil	none			editorial: common usage
survivor	civil	none			editorial: common usage
bystander	civil	none			editorial: common usage
passer-by	civil	none			editorial: common usage
local	civil	none			editorial: common usage
inhabitant	civil	none			editorial: common usage
settler	civil	none			editorial: common usage
tourist	civil	none			editorial: common usage
visitor	civil	none			editorial: common usage
traveller	civil	none			editorial: common usage
migrant	civil	none			editorial: common usage
returnee	civil	none			editorial: common usage
widow	civil	none			editorial: common usage
veteran	civil	none			editorial: common usage
fisherman	civil	none			editorial: common usage
fisherwoman	civil	none			editorial: common usage
merchant	civil	none			editorial: common usage
trader	civil	none			editorial: common usage
barmaid	civil	none			editorial: common usage
bartender	civil	none			editorial: common usage
waiter	civil	none			editorial: common usage
waitress	civil	none			editorial: common usage
pilot	civil	none			editorial: common usage
sailor	civil	none			editorial: common usage
hotelier	civil	none			editorial: common usage
landlord	civil	none			editorial: common usage
landlady	civil	none			editorial: common usage
butcher	civil	none			editorial: common usage
baker	civil	none			editorial: common usage
businessman	civil	organisation			editorial: common usage
businesswoman	civil	organisation			editorial: common usage
businessperson	civil	organisation			editorial: common usage
entrepreneur	civil	organisation			editorial: common usage
tycoon	civil	organisation			editorial: common usage
oligarch	civil	organisation			editorial: common usage
banker	civil	organisation			editorial: common usage
investor	civil	organisation			editorial: common usage
executive	civil	organisation			editorial: common usage
company spokesman	civil	organisation			editorial: common usage
company spokeswoman	civil	organisation			editorial: common usage
company spokesperson	civil	organisation			editorial: common usage
airline spokesman	civil	organisation			editorial: common usage
shareholder	civil	organisation			editorial: common usage
operator	civil	organisation			editorial: common usage
aid worker	civil	organisation			editorial: common usage
relief worker	civil	organisation			editorial: common usage
humanitarian worker	civil	organisation			editorial: common usage
humanitarian coordinator	civil	organisation			editorial: common usage
aid official	civil	organisation			editorial: common usage
wife	civil	none			editorial: common usage
husband	civil	none			editorial: common usage
son	civil	none			editorial: common usage
daughter	civil	none			editorial: common usage
brother	civil	none			editorial: common usage
sister	civil	none			editorial: common usage
widow of	civil	none			editorial: common usage
mother	civil	none			editorial: common usage
nephew	civil	none			editorial: common usage
cousin	civil	none			editorial: common usage
relative	civil	none			editorial: common usage
journalist	media	none			editorial: common usage
reporter	media	none			editorial: common usage
correspondent	media	none			editorial: common usage
editor	media	none			editorial: common usage
editor-in-chief	media	none			editorial: common usage
columnist	media	none			editorial: common usage
commentator	media	none			editorial: common usage
newsreader	media	none			editorial: common usage
presenter	media	none			editorial: common usage
anchor	media	none			editorial: common usage
anchorman	media	none			editorial: common usage
anchorwoman	media	none			editorial: common usage
broadcaster	media	none			editorial: common usage
cameraman	media	none			editorial: common usage
photographer	media	none			editorial: common usage
blogger	media	none			editorial: common usage
special correspondent	media	none			editorial: common usage
foreign correspondent	media	none			editorial: common usage
bureau correspondent	media	none			editorial: common usage
announcer	media	none			editorial: common usage
editorialist	media	none			editorial: common usage
news anchor	media	none			editorial: common usage
freelancer	media	none			editorial: common usage
war correspondent	media	none			editorial: common usage
newsman	media	none			editorial: common usage
newspaperman	media	none			editorial: common usage
newspaperwoman	media	none			editorial: common usage
analyst	expert	none			editorial: common usage
expert	expert	none			editorial: common usage
political scientist	expert	none			editorial: common usage
professor	expert	none			editorial: common usage
scholar	expert	none			editorial: common usage
historian	expert	none			editorial: common usage
academic	expert	none			editorial: common usage
researcher	expert	none			editorial: common usage
lecturer	expert	none			editorial: common usage
political analyst	expert	none			editorial: common usage
research fellow	expert	none			editorial: common usage
fellow	expert	none			editorial: common usage
senior fellow	expert	none			editorial: common usage
economist	expert	none			editorial: common usage
sociologist	expert	none			editorial: common usage
pollster	expert	none			editorial: common usage
constitutional expert	expert	none			editorial: common usage
legal expert	expert	none			editorial: common usage
international lawyer	expert	none			editorial: common usage
observer of the region	expert	none			editorial: common usage
think tank director	expert	none			editorial: common usage
writer	expert	none			editorial: common usage
author	expert	none			editorial: common usage
poet	expert	none			editorial: common usage
intellectual	expert	none			editorial: common usage
philosopher	expert	none			editorial: common usage
ethnographer	expert	none			editorial: common usage
anthropologist	expert	none			editorial: common usage
demographer	expert	none			editorial: common usage
senior lecturer	expert	none			editorial: common usage
associate professor	expert	none			editorial: common usage
assistant professor	expert	none			editorial: common usage
emeritus professor	expert	none			editorial: common usage
dean of the faculty	expert	none			editorial: common usage
constitutional scholar	expert	none			editorial: common usage
pundit	expert	none			editorial: common usage
specialist	expert	none			editorial: common usage
security analyst	expert	none			editorial: common usage
independent analyst	expert	none			editorial: common usage
military analyst	expert	none			editorial: common usage
novelist	expert	none			editorial: common usage
scientist	expert	none			editorial: common usage
curator	expert	none			editorial: common usage
archivist	expert	none			editorial: common usage
museum director	expert	none			editorial: common usage
former	modifier	none			editorial: common usage
ex	modifier	none			editorial: common usage
one-time	modifier	none			editorial: common usage
onetime	modifier	none			editorial: common usage
sometime	modifier	none			editorial: common usage
erstwhile	modifier	none			editorial: common usage
then	modifier	none			editorial: common usage
late	modifier	none			editorial: common usage
retired	modifier	none			editorial: common usage
ousted	modifier	none			editorial: common usage
deposed	modifier	none			editorial: common usage
fugitive	modifier	none			editorial: common usage
fallen	modifier	none			editorial: common usage
sacked	modifier	none			editorial: common usage
outgone	modifier	none			editorial: common usage
toppled	modifier	none			editorial: common usage
ex-	modifier	none			editorial: common usage
would-be	modifier	none			editorial: common usage
aspiring	modifier	none			editorial: common usage
prospective	modifier	none			editorial: common usage
potential	modifier	none			editorial: common usage
aspirant	modifier	none			editorial: common usage
self-styled	modifier	none			editorial: common usage
incoming	modifier	none			editorial: common usage
designate	modifier	none			editorial: common usage
elect	modifier	none			editorial: common usage
nominated	modifier	none			editorial: common usage
outgoing	modifier	same			editorial: common usage
acting	modifier	same			editorial: common usage
interim	modifier	same			editorial: common usage
caretaker	modifier	same			editorial: common usage
provisional	modifier	same			editorial: common usage
newly elected	modifier	same			editorial: common usage
newly appointed	modifier	same			editorial: common usage
transitional	modifier	same			editorial: common usage
incumbent	modifier	same			editorial: common usage
current	modifier	same			editorial: common usage
new	modifier	same			editorial: common usage
present	modifier	same			editorial: common usage
long-time	modifier	same			editorial: common usage
longtime	modifier	same			editorial: common usage
long-serving	modifier	same			editorial: common usage
veteran	modifier	same			editorial: common usage
self-proclaimed	modifier	same			editorial: common usage
de facto	modifier	same			editorial: common usage
re-elected	modifier	same			editorial: common usage
deputy	modifier	same			editorial: common usage
vice	modifier	same			editorial: common usage
assistant	modifier	same			editorial: common usage
associate	modifier	same			editorial: common usage
first deputy	modifier	same			editorial: common usage
co	modifier	same			editorial: common usage
joint	modifier	same			editorial: common usage
under	modifier	same			editorial: common usage
honorary	modifier	none			editorial: common usage
titular	modifier	none			editorial: common usage
emeritus	modifier	none			editorial: common usage
exiled	modifier	none			editorial: common usage
opposition	modifier	none			editorial: common usage
shadow	modifier	none			editorial: common usage
gov.	regional	state			editorial: common usage
gov	regional	state			editorial: common usage
lt. gov.	regional	state			editorial: common usage
U.S. attorney	judge	state	united-states		editorial: common usage
US attorney	judge	state	united-states		editorial: common usage
United States attorney	judge	state	united-states		editorial: common usage
assistant U.S. attorney	judge	state	united-states		editorial: common usage
acting U.S. attorney	judge	state	united-states		editorial: common usage
U.S. marshal	judge	state	united-states		editorial: common usage
solicitor-general	official	state			editorial: common usage
advocate general	official	state			editorial: common usage
advocate-general	official	state			editorial: common usage
additional advocate-general	official	state			editorial: common usage
inspector-general of police	official	state			editorial: common usage
collector	official	state			editorial: common usage
deputy commissioner	official	state			editorial: common usage
district collector	official	state			editorial: common usage
revenue commissioner	official	state			editorial: common usage
royal counsellor	official	state			editorial: common usage
royal adviser	official	state			editorial: common usage
chancery official	official	state			editorial: common usage
health secretary	official	state			editorial: common usage
local health secretary	official	state			editorial: common usage
energy secretary	official	state			editorial: common usage
transportation secretary	official	state			editorial: common usage
agriculture secretary	official	state			editorial: common usage
education secretary	official	state			editorial: common usage
labor secretary	official	state			editorial: common usage
labour secretary	official	state			editorial: common usage
housing secretary	official	state			editorial: common usage
homeland security secretary	official	state			editorial: common usage
director of press	spokesperson	same			editorial: common usage
press director	spokesperson	same			editorial: common usage
director of information	spokesperson	same			editorial: common usage
head of press	spokesperson	same			editorial: common usage
head of information	spokesperson	same			editorial: common usage
head of communications	spokesperson	same			editorial: common usage
communications chief	spokesperson	same			editorial: common usage
communications manager	spokesperson	same			editorial: common usage
communications officer	spokesperson	same			editorial: common usage
public information officer	spokesperson	same			editorial: common usage
press manager	spokesperson	same			editorial: common usage
media manager	spokesperson	same			editorial: common usage
head of media	spokesperson	same			editorial: common usage
director of public affairs	spokesperson	same			editorial: common usage
head of public affairs	spokesperson	same			editorial: common usage
press counsellor	spokesperson	same			editorial: common usage
press counselor	spokesperson	same			editorial: common usage
media spokesman	spokesperson	same			editorial: common usage
media spokeswoman	spokesperson	same			editorial: common usage
director of public relations	spokesperson	same			editorial: common usage
spokeswoman on foreign affairs	spokesperson	same			editorial: common usage
city attorney	regional	place			editorial: common usage
county attorney	regional	place			editorial: common usage
town attorney	regional	place			editorial: common usage
village attorney	regional	place			editorial: common usage
city manager	regional	place			editorial: common usage
town manager	regional	place			editorial: common usage
county manager	regional	place			editorial: common usage
county auditor	regional	place			editorial: common usage
city auditor	regional	place			editorial: common usage
county clerk	regional	place			editorial: common usage
city clerk	regional	place			editorial: common usage
town clerk	regional	place			editorial: common usage
county administrator	regional	place			editorial: common usage
city administrator	regional	place			editorial: common usage
county judge-executive	regional	place			editorial: common usage
county commissioner	regional	place			editorial: common usage
county treasurer	regional	place			editorial: common usage
city treasurer	regional	place			editorial: common usage
first selectman	regional	place			editorial: common usage
selectwoman	regional	place			editorial: common usage
borough president	regional	place			editorial: common usage
mayor pro tem	regional	place			editorial: common usage
county mayor	regional	place			editorial: common usage
reeve	regional	place			editorial: common usage
burgermeister	regional	place			editorial: common usage
chief technology officer	civil	organisation			editorial: common usage
chief financial officer	civil	organisation			editorial: common usage
chief operating officer	civil	organisation			editorial: common usage
finance chief	civil	organisation			editorial: common usage
finance director	civil	organisation			editorial: common usage
chief medical officer	civil	organisation			editorial: common usage
chief scientist	civil	organisation			editorial: common usage
chief investment officer	civil	organisation			editorial: common usage
chief marketing officer	civil	organisation			editorial: common usage
company secretary	civil	organisation			editorial: common usage
operations manager	civil	organisation			editorial: common usage
operations director	civil	organisation			editorial: common usage
site manager	civil	organisation			editorial: common usage
plant manager	civil	organisation			editorial: common usage
regional vice president	civil	organisation			editorial: common usage
senior vice president	civil	organisation			editorial: common usage
executive vice president	civil	organisation			editorial: common usage
vice president for communications	civil	organisation			editorial: common usage
company president	civil	organisation			editorial: common usage
co-chief executive	civil	organisation			editorial: common usage
board chairman	civil	organisation			editorial: common usage
board chairwoman	civil	organisation			editorial: common usage
managing partner	civil	organisation			editorial: common usage
general counsel	civil	organisation			editorial: common usage
chief spokesman for the company	civil	organisation			editorial: common usage
creative director	civil	organisation			editorial: common usage
sales director	civil	organisation			editorial: common usage
marketing director	civil	organisation			editorial: common usage
commercial director	civil	organisation			editorial: common usage
human resources director	civil	organisation			editorial: common usage
station manager	civil	organisation			editorial: common usage
store manager	civil	organisation			editorial: common usage
branch manager	civil	organisation			editorial: common usage
club president	civil	organisation			editorial: common usage
club secretary	civil	organisation			editorial: common usage
detective	official	body			editorial: common usage
detective inspector	official	body			editorial: common usage
detective sergeant	official	body			editorial: common usage
detective superintendent	official	body			editorial: common usage
detective chief inspector	official	body			editorial: common usage
detective chief superintendent	official	body			editorial: common usage
detective constable	official	body			editorial: common usage
chief superintendent	official	body			editorial: common usage
chief inspector	official	body			editorial: common usage
police superintendent	official	body			editorial: common usage
police senior superintendent	official	body			editorial: common usage
senior superintendent	official	body			editorial: common usage
deputy superintendent	official	body			editorial: common usage
assistant commissioner of police	official	body			editorial: common usage
police inspector	official	body			editorial: common usage
police constable	official	body			editorial: common usage
police sergeant	official	body			editorial: common usage
county sheriff	official	body			editorial: common usage
deputy sheriff	official	body			editorial: common usage
undersheriff	official	body			editorial: common usage
sheriff's deputy	official	body			editorial: common usage
police captain	official	body			editorial: common usage
police lieutenant	official	body			editorial: common usage
state trooper	official	body			editorial: common usage
fire chief	official	body			editorial: common usage
fire marshal	official	body			editorial: common usage
fire officer	official	body			editorial: common usage
fire commander	official	body			editorial: common usage
chief fire officer	official	body			editorial: common usage
fire captain	official	body			editorial: common usage
battalion chief	official	body			editorial: common usage
district judge	official	body			editorial: common usage
county judge	official	body			editorial: common usage
federal judge	official	body			editorial: common usage
appeals judge	official	body			editorial: common usage
high court judge	official	body			editorial: common usage
appellate judge	official	body			editorial: common usage
sessions judge	official	body			editorial: common usage
chief magistrate	official	body			editorial: common usage
court commissioner	official	body			editorial: common usage
recorder	official	body			editorial: common usage
lord privy seal	minister	state	united-kingdom		editorial: common usage
lord president of the council	minister	state	united-kingdom		editorial: common usage
first lord of the admiralty	minister	state	united-kingdom		editorial: common usage
chancellor of the duchy of lancaster	minister	state	united-kingdom		editorial: common usage
parliamentary under-secretary of state	official	state	united-kingdom		editorial: common usage
permanent under-secretary of state	official	state	united-kingdom		editorial: common usage`,
  bodies: `noun	body	name	speaks_for	source
government	government	Government	state	editorial: common usage
administration	government	Government	state	editorial: common usage
authorities	government	Government	state	editorial: common usage
cabinet	government	Government	state	editorial: common usage
regime	government	Government	state	editorial: common usage
council of ministers	government	Government	state	editorial: common usage
regional government	government	Government	state	editorial: common usage
provincial government	government	Government	state	editorial: common usage
state government	government	Government	state	editorial: common usage
de facto government	government	Government	state	editorial: common usage
de facto authorities	government	Government	state	editorial: common usage
self-government	government	Government	state	editorial: common usage
leadership	government	Government	state	editorial: common usage
ruling junta	government	Government	state	editorial: common usage
junta	government	Government	state	editorial: common usage
central government	government	Government	state	editorial: common usage
federal government	government	Government	state	editorial: common usage
national government	government	Government	state	editorial: common usage
coalition government	government	Government	state	editorial: common usage
government in exile	government	Government	state	editorial: common usage
government-in-exile	government	Government	state	editorial: common usage
provisional government	government	Government	state	editorial: common usage
transitional government	government	Government	state	editorial: common usage
interim government	government	Government	state	editorial: common usage
self-proclaimed government	government	Government	state	editorial: common usage
breakaway government	government	Government	state	editorial: common usage
separatist government	government	Government	state	editorial: common usage
separatist authorities	government	Government	state	editorial: common usage
breakaway authorities	government	Government	state	editorial: common usage
rebel government	government	Government	state	editorial: common usage
separatist administration	government	Government	state	editorial: common usage
home rule government	government	Government	state	editorial: common usage
executive council	government	Government	state	editorial: common usage
military government	government	Government	state	editorial: common usage
ruling council	government	Government	state	editorial: common usage
military council	government	Government	state	editorial: common usage
revolutionary government	government	Government	state	editorial: common usage
council of state	government	Government	state	editorial: common usage
devolved government	government	Government	state	editorial: common usage
autonomous government	government	Government	state	editorial: common usage
devolved administration	government	Government	state	editorial: common usage
colonial administration	government	Government	state	editorial: common usage
parliament	parliament	Parliament	state	editorial: common usage
legislature	parliament	Parliament	state	editorial: common usage
assembly	parliament	Parliament	state	editorial: common usage
national assembly	parliament	Parliament	state	editorial: common usage
legislative assembly	parliament	Parliament	state	editorial: common usage
legislative council	parliament	Parliament	state	editorial: common usage
regional parliament	parliament	Parliament	state	editorial: common usage
regional assembly	parliament	Parliament	state	editorial: common usage
state assembly	parliament	Parliament	state	editorial: common usage
supreme soviet	parliament	Parliament	state	editorial: common usage
supreme council	parliament	Parliament	state	editorial: common usage
people's assembly	parliament	Parliament	state	editorial: common usage
national parliament	parliament	Parliament	state	editorial: common usage
provincial assembly	parliament	Parliament	state	editorial: common usage
federal parliament	parliament	Parliament	state	editorial: common usage
house of assembly	parliament	Parliament	state	editorial: common usage
breakaway parliament	parliament	Parliament	state	editorial: common usage
separatist parliament	parliament	Parliament	state	editorial: common usage
rebel parliament	parliament	Parliament	state	editorial: common usage
law-making body	parliament	Parliament	state	editorial: common usage
people's council	parliament	Parliament	state	editorial: common usage
state council	parliament	Parliament	state	editorial: common usage
constituent assembly	parliament	Parliament	state	editorial: common usage
national council	parliament	Parliament	state	editorial: common usage
congress	parliament	Parliament	state	editorial: common usage
devolved parliament	parliament	Parliament	state	editorial: common usage
parliamentary assembly	parliament	Parliament	state	editorial: common usage
peoples' assembly	parliament	Parliament	state	editorial: common usage
upper house	upper-house	Upper House of Parliament	body	editorial: common usage
upper chamber	upper-house	Upper House of Parliament	body	editorial: common usage
senate	senate	Senate	state	editorial: common usage
upper house of parliament	upper-house	Upper House of Parliament	body	editorial: common usage
upper chamber of parliament	upper-house	Upper House of Parliament	body	editorial: common usage
house of elders	upper-house	Upper House of Parliament	body	editorial: common usage
council of elders	upper-house	Upper House of Parliament	body	editorial: common usage
lower house	lower-house	Lower House of Parliament	body	editorial: common usage
lower chamber	lower-house	Lower House of Parliament	body	editorial: common usage
lower house of parliament	lower-house	Lower House of Parliament	body	editorial: common usage
lower chamber of parliament	lower-house	Lower House of Parliament	body	editorial: common usage
house of representatives	lower-house	Lower House of Parliament	body	editorial: common usage
chamber of deputies	lower-house	Lower House of Parliament	body	editorial: common usage
house of commons	lower-house	Lower House of Parliament	body	editorial: common usage
house of deputies	lower-house	Lower House of Parliament	body	editorial: common usage
foreign ministry	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
ministry of foreign affairs	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign office	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign affairs ministry	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
external affairs ministry	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
ministry of external affairs	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
department of foreign affairs	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign affairs department	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign affairs office	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
state department	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
ministry for foreign affairs	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
ministry of external relations	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
department of external affairs	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
MFA	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
MOFA	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign service	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
foreign department	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
diplomatic service	foreign-ministry	Ministry of Foreign Affairs	state	editorial: common usage
presidency	presidency	Presidency	state	editorial: common usage
president's office	presidency	Presidency	state	editorial: common usage
presidential office	presidency	Presidency	state	editorial: common usage
presidential administration	presidency	Presidency	state	editorial: common usage
office of the president	presidency	Presidency	state	editorial: common usage
presidential palace	presidency	Presidency	state	editorial: common usage
president's administration	presidency	Presidency	state	editorial: common usage
presidential press service	presidency	Presidency	state	editorial: common usage
palace	presidency	Presidency	state	editorial: common usage
prime minister's office	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
office of the prime minister	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
premier's office	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
chancellery	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
office of the premier	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
cabinet office	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
PMO	prime-ministers-office	Office of the Prime Minister	state	editorial: common usage
defence ministry	defence-ministry	Ministry of Defence	state	editorial: common usage
defense ministry	defence-ministry	Ministry of Defence	state	editorial: common usage
ministry of defence	defence-ministry	Ministry of Defence	state	editorial: common usage
ministry of defense	defence-ministry	Ministry of Defence	state	editorial: common usage
department of defense	defence-ministry	Ministry of Defence	state	editorial: common usage
defense department	defence-ministry	Ministry of Defence	state	editorial: common usage
defence department	defence-ministry	Ministry of Defence	state	editorial: common usage
war office	defence-ministry	Ministry of Defence	state	editorial: common usage
ministry of war	defence-ministry	Ministry of Defence	state	editorial: common usage
interior ministry	interior-ministry	Ministry of the Interior	state	editorial: common usage
ministry of the interior	interior-ministry	Ministry of the Interior	state	editorial: common usage
ministry of interior	interior-ministry	Ministry of the Interior	state	editorial: common usage
home office	interior-ministry	Ministry of the Interior	state	editorial: common usage
home ministry	interior-ministry	Ministry of the Interior	state	editorial: common usage
ministry of internal affairs	interior-ministry	Ministry of the Interior	state	editorial: common usage
home affairs ministry	interior-ministry	Ministry of the Interior	state	editorial: common usage
internal affairs ministry	interior-ministry	Ministry of the Interior	state	editorial: common usage
MVD	interior-ministry	Ministry of the Interior	state	editorial: common usage
finance ministry	finance-ministry	Ministry of Finance	state	editorial: common usage
ministry of finance	finance-ministry	Ministry of Finance	state	editorial: common usage
treasury	finance-ministry	Ministry of Finance	state	editorial: common usage
treasury department	finance-ministry	Ministry of Finance	state	editorial: common usage
economy ministry	finance-ministry	Ministry of Finance	state	editorial: common usage
ministry of economy	finance-ministry	Ministry of Finance	state	editorial: common usage
exchequer	finance-ministry	Ministry of Finance	state	editorial: common usage
justice ministry	justice-ministry	Ministry of Justice	state	editorial: common usage
ministry of justice	justice-ministry	Ministry of Justice	state	editorial: common usage
justice department	justice-ministry	Ministry of Justice	state	editorial: common usage
department of justice	justice-ministry	Ministry of Justice	state	editorial: common usage
information ministry	information-ministry	Ministry of Information	state	editorial: common usage
ministry of information	information-ministry	Ministry of Information	state	editorial: common usage
government information office	information-ministry	Ministry of Information	state	editorial: common usage
information office	information-ministry	Ministry of Information	state	editorial: common usage
government press office	information-ministry	Ministry of Information	state	editorial: common usage
communications ministry	information-ministry	Ministry of Information	state	editorial: common usage
press service	information-ministry	Ministry of Information	state	editorial: common usage
trade ministry	trade-ministry	Ministry of Trade	state	editorial: common usage
ministry of trade	trade-ministry	Ministry of Trade	state	editorial: common usage
commerce ministry	trade-ministry	Ministry of Trade	state	editorial: common usage
ministry of commerce	trade-ministry	Ministry of Trade	state	editorial: common usage
commerce department	trade-ministry	Ministry of Trade	state	editorial: common usage
department of commerce	trade-ministry	Ministry of Trade	state	editorial: common usage
culture ministry	culture-ministry	Ministry of Culture	state	editorial: common usage
ministry of culture	culture-ministry	Ministry of Culture	state	editorial: common usage
education ministry	education-ministry	Ministry of Education	state	editorial: common usage
ministry of education	education-ministry	Ministry of Education	state	editorial: common usage
health ministry	health-ministry	Ministry of Health	state	editorial: common usage
ministry of health	health-ministry	Ministry of Health	state	editorial: common usage
reintegration ministry	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
ministry of reintegration	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
bureau for reintegration	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
bureau of reintegration	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
unification ministry	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
ministry of unification	reintegration-ministry	Ministry of Reintegration	state	editorial: common usage
security ministry	security-ministry	Ministry of State Security	state	editorial: common usage
ministry of state security	security-ministry	Ministry of State Security	state	editorial: common usage
ministry of national security	security-ministry	Ministry of State Security	state	editorial: common usage
national security ministry	security-ministry	Ministry of State Security	state	editorial: common usage
state security ministry	security-ministry	Ministry of State Security	state	editorial: common usage
ministry of security	security-ministry	Ministry of State Security	state	editorial: common usage
emergencies ministry	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
ministry of emergencies	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
emergency ministry	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
ministry of emergency	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
emergency situations ministry	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
ministry of emergency situations	emergencies-ministry	Ministry of Emergency Situations	state	editorial: common usage
agriculture ministry	agriculture-ministry	Ministry of Agriculture	state	editorial: common usage
ministry of agriculture	agriculture-ministry	Ministry of Agriculture	state	editorial: common usage
farming ministry	agriculture-ministry	Ministry of Agriculture	state	editorial: common usage
ministry of farming	agriculture-ministry	Ministry of Agriculture	state	editorial: common usage
energy ministry	energy-ministry	Ministry of Energy	state	editorial: common usage
ministry of energy	energy-ministry	Ministry of Energy	state	editorial: common usage
oil ministry	energy-ministry	Ministry of Energy	state	editorial: common usage
ministry of oil	energy-ministry	Ministry of Energy	state	editorial: common usage
petroleum ministry	energy-ministry	Ministry of Energy	state	editorial: common usage
ministry of petroleum	energy-ministry	Ministry of Energy	state	editorial: common usage
environment ministry	environment-ministry	Ministry of the Environment	state	editorial: common usage
ministry of environment	environment-ministry	Ministry of the Environment	state	editorial: common usage
transport ministry	transport-ministry	Ministry of Transport	state	editorial: common usage
ministry of transport	transport-ministry	Ministry of Transport	state	editorial: common usage
transportation ministry	transport-ministry	Ministry of Transport	state	editorial: common usage
ministry of transportation	transport-ministry	Ministry of Transport	state	editorial: common usage
labour ministry	labour-ministry	Ministry of Labour	state	editorial: common usage
ministry of labour	labour-ministry	Ministry of Labour	state	editorial: common usage
labor ministry	labour-ministry	Ministry of Labour	state	editorial: common usage
ministry of labor	labour-ministry	Ministry of Labour	state	editorial: common usage
tourism ministry	tourism-ministry	Ministry of Tourism	state	editorial: common usage
ministry of tourism	tourism-ministry	Ministry of Tourism	state	editorial: common usage
sports ministry	sports-ministry	Ministry of Sports	state	editorial: common usage
ministry of sports	sports-ministry	Ministry of Sports	state	editorial: common usage
planning ministry	planning-ministry	Ministry of Planning	state	editorial: common usage
ministry of planning	planning-ministry	Ministry of Planning	state	editorial: common usage
ministry	ministry	Ministry	state	editorial: common usage
department	ministry	Ministry	state	editorial: common usage
government department	ministry	Ministry	state	editorial: common usage
government ministry	ministry	Ministry	state	editorial: common usage
national security council	security-council	Security Council	state	editorial: common usage
national defence council	security-council	Security Council	state	editorial: common usage
defence council	security-council	Security Council	state	editorial: common usage
embassy	embassy	Embassy	state	editorial: common usage
permanent mission	embassy	Embassy	state	editorial: common usage
high commission	embassy	Embassy	state	editorial: common usage
consulate	embassy	Embassy	state	editorial: common usage
consulate general	embassy	Embassy	state	editorial: common usage
consulate-general	embassy	Embassy	state	editorial: common usage
diplomatic mission	embassy	Embassy	state	editorial: common usage
legation	embassy	Embassy	state	editorial: common usage
liaison office	embassy	Embassy	state	editorial: common usage
representative office	embassy	Embassy	state	editorial: common usage
trade office	embassy	Embassy	state	editorial: common usage
permanent representation	embassy	Embassy	state	editorial: common usage
nunciature	embassy	Embassy	state	editorial: common usage
chancery	embassy	Embassy	state	editorial: common usage
diplomatic missions	embassy	Embassy	state	editorial: common usage
liaison mission	embassy	Embassy	state	editorial: common usage
supreme court	supreme-court	Supreme Court	body	editorial: common usage
high court	supreme-court	Supreme Court	body	editorial: common usage
court of appeal	supreme-court	Supreme Court	body	editorial: common usage
court of cassation	supreme-court	Supreme Court	body	editorial: common usage
highest court	supreme-court	Supreme Court	body	editorial: common usage
top court	supreme-court	Supreme Court	body	editorial: common usage
federal court	supreme-court	Supreme Court	body	editorial: common usage
court of justice	supreme-court	Supreme Court	body	editorial: common usage
appeals court	supreme-court	Supreme Court	body	editorial: common usage
constitutional court	constitutional-court	Constitutional Court	body	editorial: common usage
constitutional tribunal	constitutional-court	Constitutional Court	body	editorial: common usage
constitutional council	constitutional-court	Constitutional Court	body	editorial: common usage
court	courts	Courts	body	editorial: common usage
courts	courts	Courts	body	editorial: common usage
judiciary	courts	Courts	body	editorial: common usage
tribunal	courts	Courts	body	editorial: common usage
prosecutor's office	prosecution	Prosecutor's Office	body	editorial: common usage
public prosecutor's office	prosecution	Prosecutor's Office	body	editorial: common usage
prosecution	prosecution	Prosecutor's Office	body	editorial: common usage
prosecutors	prosecution	Prosecutor's Office	body	editorial: common usage
attorney general's office	prosecution	Prosecutor's Office	body	editorial: common usage
state prosecutor's office	prosecution	Prosecutor's Office	body	editorial: common usage
prosecutor general's office	prosecution	Prosecutor's Office	body	editorial: common usage
electoral commission	electoral-commission	Electoral Commission	body	editorial: common usage
election commission	electoral-commission	Electoral Commission	body	editorial: common usage
central election commission	electoral-commission	Electoral Commission	body	editorial: common usage
central electoral commission	electoral-commission	Electoral Commission	body	editorial: common usage
elections commission	electoral-commission	Electoral Commission	body	editorial: common usage
referendum commission	electoral-commission	Electoral Commission	body	editorial: common usage
independent electoral commission	electoral-commission	Electoral Commission	body	editorial: common usage
election authorities	electoral-commission	Electoral Commission	body	editorial: common usage
electoral authorities	electoral-commission	Electoral Commission	body	editorial: common usage
electoral authority	electoral-commission	Electoral Commission	body	editorial: common usage
national electoral commission	electoral-commission	Electoral Commission	body	editorial: common usage
referendum authority	electoral-commission	Electoral Commission	body	editorial: common usage
returning office	electoral-commission	Electoral Commission	body	editorial: common usage
board of elections	electoral-commission	Electoral Commission	body	editorial: common usage
electoral board	electoral-commission	Electoral Commission	body	editorial: common usage
police	police	Police	body	editorial: common usage
police force	police	Police	body	editorial: common usage
gendarmerie	police	Police	body	editorial: common usage
security police	police	Police	body	editorial: common usage
national police	police	Police	body	editorial: common usage
militia police	police	Police	body	editorial: common usage
constabulary	police	Police	body	editorial: common usage
police service	police	Police	body	editorial: common usage
law enforcement	police	Police	body	editorial: common usage
army	army	Armed Forces	body	editorial: common usage
armed forces	army	Armed Forces	body	editorial: common usage
military	army	Armed Forces	body	editorial: common usage
troops	army	Armed Forces	body	editorial: common usage
defence forces	army	Armed Forces	body	editorial: common usage
defense forces	army	Armed Forces	body	editorial: common usage
navy	army	Armed Forces	body	editorial: common usage
air force	army	Armed Forces	body	editorial: common usage
general staff	army	Armed Forces	body	editorial: common usage
armed services	army	Armed Forces	body	editorial: common usage
high command	army	Armed Forces	body	editorial: common usage
military command	army	Armed Forces	body	editorial: common usage
joint chiefs of staff	army	Armed Forces	body	editorial: common usage
defence force	army	Armed Forces	body	editorial: common usage
self-defence forces	army	Armed Forces	body	editorial: common usage
security service	security-service	Security Service	body	editorial: common usage
intelligence service	security-service	Security Service	body	editorial: common usage
intelligence agency	security-service	Security Service	body	editorial: common usage
secret service	security-service	Security Service	body	editorial: common usage
security services	security-service	Security Service	body	editorial: common usage
intelligence services	security-service	Security Service	body	editorial: common usage
secret police	security-service	Security Service	body	editorial: common usage
spy agency	security-service	Security Service	body	editorial: common usage
security forces	security-service	Security Service	body	editorial: common usage
state security	security-service	Security Service	body	editorial: common usage
intelligence agencies	security-service	Security Service	body	editorial: common usage
central bank	central-bank	Central Bank	body	editorial: common usage
national bank	central-bank	Central Bank	body	editorial: common usage
reserve bank	central-bank	Central Bank	body	editorial: common usage
state bank	central-bank	Central Bank	body	editorial: common usage
statistics office	statistics-office	Statistical Office	body	editorial: common usage
statistical office	statistics-office	Statistical Office	body	editorial: common usage
bureau of statistics	statistics-office	Statistical Office	body	editorial: common usage
statistics agency	statistics-office	Statistical Office	body	editorial: common usage
statistics bureau	statistics-office	Statistical Office	body	editorial: common usage
census bureau	statistics-office	Statistical Office	body	editorial: common usage
border service	border-service	Border Service	body	editorial: common usage
border guards	border-service	Border Service	body	editorial: common usage
customs service	border-service	Border Service	body	editorial: common usage
border police	border-service	Border Service	body	editorial: common usage
coast guard	border-service	Border Service	body	editorial: common usage
border guard	border-service	Border Service	body	editorial: common usage
state media	state-media	State media	body	editorial: common usage
state television	state-media	State media	body	editorial: common usage
state radio	state-media	State media	body	editorial: common usage
state news agency	state-media	State media	body	editorial: common usage
official news agency	state-media	State media	body	editorial: common usage
state-run news agency	state-media	State media	body	editorial: common usage
state-run television	state-media	State media	body	editorial: common usage
state-run radio	state-media	State media	body	editorial: common usage
state TV	state-media	State media	body	editorial: common usage
state broadcaster	state-media	State media	body	editorial: common usage
official media	state-media	State media	body	editorial: common usage
state-run media	state-media	State media	body	editorial: common usage
national radio	state-media	State media	body	editorial: common usage
official press	state-media	State media	body	editorial: common usage
state-run newspaper	state-media	State media	body	editorial: common usage
government radio	state-media	State media	body	editorial: common usage
public broadcaster	state-media	State media	body	editorial: common usage
official newspaper	state-media	State media	body	editorial: common usage
national television	state-media	State media	body	editorial: common usage
state press	state-media	State media	body	editorial: common usage
national news agency	state-media	State media	body	editorial: common usage
royal court	royal-court	Royal Court	state	editorial: common usage
royal palace	royal-court	Royal Court	state	editorial: common usage
royal house	royal-court	Royal Court	state	editorial: common usage
royal household	royal-court	Royal Court	state	editorial: common usage
crown	royal-court	Royal Court	state	editorial: common usage
throne	royal-court	Royal Court	state	editorial: common usage
monarchy	royal-court	Royal Court	state	editorial: common usage
secretariat	secretariat	Secretariat	body	editorial: common usage
general secretariat	secretariat	Secretariat	body	editorial: common usage
secretary-general's office	secretariat	Secretariat	body	editorial: common usage
office of the secretary-general	secretariat	Secretariat	body	editorial: common usage
commission	commission	Commission	body	editorial: common usage
opposition	opposition	Opposition	body	editorial: common usage
opposition parties	opposition	Opposition	body	editorial: common usage
opposition party	opposition	Opposition	body	editorial: common usage
constitution	constitution	Constitution	state	editorial: common usage
basic law	constitution	Constitution	state	editorial: common usage
fundamental law	constitution	Constitution	state	editorial: common usage
constitutional charter	constitution	Constitution	state	editorial: common usage
charter	constitution	Constitution	state	editorial: common usage
regional council	regional-council	Regional Council	state	editorial: common usage
provincial council	regional-council	Regional Council	state	editorial: common usage
island council	regional-council	Regional Council	state	editorial: common usage
territorial council	regional-council	Regional Council	state	editorial: common usage
municipal council	regional-council	Regional Council	state	editorial: common usage
city council	regional-council	Regional Council	state	editorial: common usage
town council	regional-council	Regional Council	state	editorial: common usage
city hall	regional-council	Regional Council	state	editorial: common usage
village council	regional-council	Regional Council	state	editorial: common usage
local council	regional-council	Regional Council	state	editorial: common usage
district council	regional-council	Regional Council	state	editorial: common usage
county council	regional-council	Regional Council	state	editorial: common usage
municipal assembly	regional-council	Regional Council	state	editorial: common usage
synod	religious-council	Religious Council	body	editorial: common usage
holy synod	religious-council	Religious Council	body	editorial: common usage
supreme muslim council	religious-council	Religious Council	body	editorial: common usage
council of bishops	religious-council	Religious Council	body	editorial: common usage
bishops' conference	religious-council	Religious Council	body	editorial: common usage
religious council	religious-council	Religious Council	body	editorial: common usage
patriarchate	religious-council	Religious Council	body	editorial: common usage
archdiocese	religious-council	Religious Council	body	editorial: common usage
muftiate	religious-council	Religious Council	body	editorial: common usage
football association	football-association	Football Association	body	editorial: common usage
football federation	football-association	Football Association	body	editorial: common usage
olympic committee	football-association	Football Association	body	editorial: common usage
soccer federation	football-association	Football Association	body	editorial: common usage
airport	airport	Airport	body	editorial: common usage
airport authority	airport	Airport	body	editorial: common usage
port authority	airport	Airport	body	editorial: common usage
civil aviation authority	airport	Airport	body	editorial: common usage
civil aviation	airport	Airport	body	editorial: common usage
chairmanship	chairmanship	Chairmanship	state	editorial: common usage
rotating presidency	chairmanship	Chairmanship	state	editorial: common usage
rotating chairmanship	chairmanship	Chairmanship	state	editorial: common usage
chair in office	chairmanship	Chairmanship	state	editorial: common usage
mandate authority	interim-administration	Interim Administration	state	editorial: common usage
occupation authorities	interim-administration	Interim Administration	state	editorial: common usage
military administration	interim-administration	Interim Administration	state	editorial: common usage
civil administration	interim-administration	Interim Administration	state	editorial: common usage
occupation administration	interim-administration	Interim Administration	state	editorial: common usage
interim administration	interim-administration	Interim Administration	state	editorial: common usage
UN administration	interim-administration	Interim Administration	state	editorial: common usage
delegation	delegation	Delegation	state	editorial: common usage
negotiating team	delegation	Delegation	state	editorial: common usage
negotiating delegation	delegation	Delegation	state	editorial: common usage
peace delegation	delegation	Delegation	state	editorial: common usage`,
  holders: `person	office	entity	valid_from	valid_until	seen_on	source
Condoleezza Rice	secretary of state	united-states			2008-03-05	Reuters, "Georgia Rebel Region Seeks Recognition After Kosovo", 2008-03-05
Eduard Kokoity	leader	south-ossetia			2008-03-05	Reuters, "Georgia Rebel Region Seeks Recognition After Kosovo", 2008-03-05
George W. Bush	president	united-states			2005-11-22	news of 2005-11-22 on the one-China policy (../shared/stories, 31-bush-one-china)
Liu Jianchao	foreign ministry spokesman	china			2005-11-22	news of 2005-11-22 on the one-China policy (../shared/stories, 31-bush-one-china)
Jose Luis Rodriguez Zapatero	prime minister	spain			2006-12-29	news of 2006-12-29 on the Basque Country (../shared/stories, 17-basque-zapatero)
Sato Kilman	deputy prime minister	vanuatu			2006-11-02	news of 2006-11-02 on Vanuatu (../shared/stories, 19-vanuatu-one-china)
Sato Kilman	foreign minister	vanuatu			2006-11-02	news of 2006-11-02 on Vanuatu (../shared/stories, 19-vanuatu-one-china)
Hassan Wirajuda	foreign minister	indonesia			2006-11-10	news of 2006-11-10 on Papua (../shared/stories, 20-indonesia-australia-papua)
Martti Ahtisaari	special envoy	united-nations			2006-12-04	news of 2006-12-04 on Kosovo (../shared/stories, 32-kosovo-us-warns)
Rosemary DiCarlo	deputy assistant secretary of state	united-states			2006-12-04	news of 2006-12-04 on Kosovo (../shared/stories, 32-kosovo-us-warns)
Ismail Haniya	premier	palestinian-authority			2006-12-02	news of 2006-12-02 from Doha (../shared/stories, 34-hamas-haniya-doha)
Mahmoud Abbas	president	palestinian-authority			2006-12-02	news of 2006-12-02 from Doha (../shared/stories, 34-hamas-haniya-doha)
Aslan Maskhadov	president	chechnya			1997-04-06	news of 1997-04-06 on Chechnya (../shared/stories, 33-chechen-president-hajj)
Donald Trump	president	united-states			2019-10-08	Wikinews, 2019-10-08 (../shared/stories, 28-trump-syria-withdrawal)
Recep Tayyip Erdoğan	president	turkey			2019-10-15	Wikinews, 2019-10-15 (../shared/stories, 27-kurds-deal-assad)
Bashar al-Assad	president	syria			2019-10-15	Wikinews, 2019-10-15 (../shared/stories, 27-kurds-deal-assad)
Jens Stoltenberg	secretary-general	nato			2019-10-15	Wikinews, 2019-10-15 (../shared/stories, 27-kurds-deal-assad)`,
};
