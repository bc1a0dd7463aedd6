"""What belongs to one country: its names, its people, its capital, its rulers' seat."""

from __future__ import annotations

from pressmark.extraction.names import folded

# The members and observers of the United Nations and what else the news call countries:
# names / adjectives and people / capital / seat of those who rule, if it has a name.
_ROWS = """
afghanistan/afghan/kabul
albania/albanian/tirana
algeria/algerian/algiers
andorra/andorran/
angola/angolan/luanda
argentina/argentine argentinian/buenos_aires/casa_rosada
armenia/armenian/yerevan
australia/australian/canberra
austria/austrian/vienna
azerbaijan/azerbaijani azeri/baku
bahamas/bahamian/nassau
bahrain/bahraini/manama
bangladesh/bangladeshi/dhaka
barbados/barbadian/bridgetown
belarus/belarusian belarussian/minsk
belgium/belgian/
belize/belizean/belmopan
benin/beninese/porto-novo
bhutan/bhutanese/thimphu
bolivia/bolivian/la_paz
bosnia bosnia_and_herzegovina/bosnian/sarajevo
botswana/botswanan/gaborone
brazil/brazilian/brasilia brasília/planalto
brunei/bruneian/
bulgaria/bulgarian/sofia
burkina_faso/burkinabe/ouagadougou
burundi/burundian/bujumbura
cambodia/cambodian/phnom_penh
cameroon/cameroonian/yaounde yaoundé
canada/canadian/ottawa
cape_verde/cape_verdean/praia
central_african_republic//bangui
chad/chadian/n'djamena
chile/chilean/santiago
china people's_republic_of_china/chinese/beijing peking/zhongnanhai
colombia/colombian/bogota bogotá
comoros/comorian/moroni
congo/congolese/kinshasa brazzaville
costa_rica/costa_rican/
croatia/croatian croat/zagreb
cuba/cuban/havana
cyprus/cypriot/nicosia
czech_republic czechia/czech/prague
denmark/danish dane/copenhagen
djibouti/djiboutian/
dominican_republic/dominican/santo_domingo
ecuador/ecuadorian ecuadorean/quito
egypt/egyptian/cairo
el_salvador/salvadoran/san_salvador
equatorial_guinea//malabo
eritrea/eritrean/asmara
estonia/estonian/tallinn
eswatini swaziland/swazi/mbabane
ethiopia/ethiopian/addis_ababa
fiji/fijian/suva
finland/finnish finn/helsinki
france/french frenchman frenchwoman/paris/elysee elysée élysée
gabon/gabonese/libreville
gambia/gambian/banjul
georgia/georgian/tbilisi
germany/german/berlin
ghana/ghanaian/accra
greece/greek/athens
grenada/grenadian/
guatemala/guatemalan/
guinea/guinean/conakry
guyana/guyanese/georgetown
haiti/haitian/port-au-prince
honduras/honduran/tegucigalpa
hong_kong//
hungary/hungarian/budapest
iceland/icelandic icelander/reykjavik
india/indian/new_delhi delhi
indonesia/indonesian/jakarta
iran/iranian/tehran teheran
iraq/iraqi/baghdad
ireland/irish irishman irishwoman/dublin
israel/israeli/jerusalem
italy/italian/rome
ivory_coast côte_d'ivoire/ivorian/abidjan
jamaica/jamaican/
japan/japanese/tokyo
jordan/jordanian/amman
kazakhstan/kazakh kazakhstani/astana nur-sultan
kenya/kenyan/nairobi
kosovo/kosovan kosovar/pristina
kuwait/kuwaiti/
kyrgyzstan/kyrgyz/bishkek
laos/lao laotian/vientiane
latvia/latvian/riga
lebanon/lebanese/beirut
lesotho/basotho/maseru
liberia/liberian/monrovia
libya/libyan/tripoli
liechtenstein//vaduz
lithuania/lithuanian/vilnius
luxembourg/luxembourgish/
madagascar/malagasy/antananarivo
malawi/malawian/lilongwe
malaysia/malaysian/kuala_lumpur
maldives/maldivian/malé
mali/malian/bamako
malta/maltese/valletta
mauritania/mauritanian/nouakchott
mauritius/mauritian/port_louis
mexico/mexican/
moldova/moldovan/chisinau chişinău
monaco/monegasque/
mongolia/mongolian/ulaanbaatar ulan_bator
montenegro/montenegrin/podgorica
morocco/moroccan/rabat
mozambique/mozambican/maputo
myanmar burma/burmese/naypyidaw
namibia/namibian/windhoek
nepal/nepalese nepali/kathmandu
netherlands holland/dutch dutchman dutchwoman/the_hague amsterdam
new_zealand/new_zealander/wellington
nicaragua/nicaraguan/managua
niger/nigerien/niamey
nigeria/nigerian/abuja
north_korea dprk/north_korean/pyongyang
north_macedonia macedonia/macedonian/skopje
norway/norwegian/oslo
oman/omani/muscat
pakistan/pakistani/islamabad
palestine palestinian_territories/palestinian/ramallah
panama/panamanian/
papua_new_guinea/papuan/port_moresby
paraguay/paraguayan/asunción
peru/peruvian/lima
philippines/philippine filipino/manila/malacañang
poland/polish pole/warsaw
portugal/portuguese/lisbon
qatar/qatari/doha
romania/romanian/bucharest
russia russian_federation/russian/moscow/kremlin
rwanda/rwandan/kigali
saudi_arabia/saudi saudi_arabian/riyadh
senegal/senegalese/dakar
serbia/serbian serb/belgrade
seychelles/seychellois/
sierra_leone/sierra_leonean/freetown
singapore/singaporean/
slovakia/slovak slovakian/bratislava
slovenia/slovenian slovene/ljubljana
somalia/somali/mogadishu
south_africa/south_african/pretoria
south_korea/south_korean/seoul/blue_house
south_sudan/south_sudanese/juba
soviet_union ussr/soviet/
spain/spanish spaniard/madrid/moncloa
sri_lanka/sri_lankan/colombo
sudan/sudanese/khartoum
suriname/surinamese/paramaribo
sweden/swedish swede/stockholm
switzerland/swiss/bern berne
syria/syrian/damascus
taiwan/taiwanese/taipei
tajikistan/tajik/dushanbe
tanzania/tanzanian/dodoma
thailand/thai/bangkok
togo/togolese/lomé
tunisia/tunisian/tunis
turkey türkiye turkiye/turkish turk/ankara
turkmenistan/turkmen/ashgabat
uganda/ugandan/kampala
ukraine/ukrainian/kyiv kiev/bankova
united_arab_emirates emirates uae/emirati/abu_dhabi
united_kingdom britain great_britain uk/british briton/london/downing_street
england/english/
scotland/scottish scot/edinburgh
wales/welsh/cardiff
united_states america usa us united_states_of_america/american/washington/white_house
uruguay/uruguayan/montevideo
uzbekistan/uzbek/tashkent
vatican/vatican_city/
venezuela/venezuelan/caracas/miraflores
vietnam/vietnamese/hanoi
yemen/yemeni/sanaa sana'a
zambia/zambian/lusaka
zimbabwe/zimbabwean/harare
"""


def _read() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    """Return what countries, peoples, capitals and seats belong to."""
    found: tuple[dict[str, str], ...] = ({}, {}, {}, {})
    for row in _ROWS.split("\n"):
        fields = row.split("/")
        country = fields[0].split(" ")[0].replace("_", " ")
        for field, words in zip(found, fields, strict=False):
            for word in words.split():
                field[word.replace("_", " ")] = country
    countries, peoples, capitals, seats = found
    return countries, peoples, capitals, seats


COUNTRIES, PEOPLES, CAPITALS, SEATS = _read()
"""Words in small letters and without full stops, with the first name of the country."""


def nation(name: str) -> str | None:
    """Return the country that a name, a people or an adjective belongs to, if known.

    >>> nation("Dutch"), nation("U.S."), nation("Halvern")
    ('netherlands', 'united states', None)
    """
    plain = folded(name)
    found = COUNTRIES.get(plain) or PEOPLES.get(plain)
    if found is None and plain.endswith("s"):
        found = PEOPLES.get(plain[:-1])
    return found


def ruled(name: str) -> str | None:
    """Return the country that is ruled from a seat or a capital, if one is."""
    plain = folded(name)
    return SEATS.get(plain) or CAPITALS.get(plain)
