"""Words that tell what a name is: what bodies and places end in, what people are."""

from __future__ import annotations

from pressmark.extraction.names import ADDRESSES as _ADDRESSES
from pressmark.extraction.names import OFFICES, words

ADDRESSES = _ADDRESSES
"""Forms of address, after which there is always a person's name."""

PERSONAL = OFFICES - words(
    "state general major head father brother sister vice prime justice"
) | words(
    "councillor councilor councilman councilwoman alderman chairperson baroness"
    " baron duke duchess earl inspector superintendent constable detective pastor"
    " lawyer nurse economist scientist engineer teacher researcher author writer"
    " journalist reporter correspondent columnist lobsterman fisherman historian"
    " biologist physicist artist singer actor actress farmer surgeon student"
    " activist campaigner oceanographer attorney solicitor barrister midwife mate"
    " neighbour neighbor resident witness voter aide passenger driver villager"
    " pensioner colleague ceo boss adviser advisor strategist consultant hopeful"
    " contender diplomat politician legislator tycoon billionaire millionaire"
    " magnate veteran manager organizer organiser pollster negotiator mediator"
    " prosecutor investigator executive entrepreneur banker academic scholar trader"
    " pilot player striker goalkeeper trainer referee champion"
)
"""What people are, as it stands before or after their names."""

BODY_ENDINGS = words(
    "union league ministry association line lines press party council committee"
    " commission agency authority department inspectorate institute institution"
    " foundation federation confederation company corporation corp inc ltd plc llc gmbh"
    " group holdings bank university college academy court police army navy office"
    " bureau board society club times news gazette courier herald tribune journal"
    " ledger chronicle telegraph wire television tv radio broadcasting airlines airways"
    " trust fund movement congress parliament senate assembly service services"
    " organization organisation administration alliance coalition chamber partners"
    " industries systems technologies network cooperative guild syndicate"
)
"""Last words of what bodies are called, in small letters."""

FACILITY_ENDINGS = words(
    "street road lane avenue boulevard square bridge tower airport station stadium"
    " hospital prison terminal pier quay berth highway motorway infirmary"
    " palace castle cathedral museum temple"
)
"""Last words of what roads and buildings are called, in small letters."""

ACT_ENDINGS = words(
    "act plan bill treaty pact accord agreement charter amendment report survey summit"
    " war games cup prize day week programme program project"
)
"""Last words of what laws, events and works are called, in small letters."""

PLACES_OF = words(
    "town towns city cities village villages port ports capital island islands isle"
    " isles mayor mayors municipality"
)
"""What is followed by “of” and the name of a place."""

TOWN_THINGS = words(
    "streets mayor harbour harbor town population residents inhabitants suburbs capital"
    " border citizens outskirts parliament airport port coast economy government"
)
"""What places have and people do not."""
