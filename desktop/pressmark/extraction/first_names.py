"""First names that tell whether a person is “he” or “she”, as far as most bearers go.

Common names of many languages that are given to one sex almost alone; names such as
“Andrea” or “Kim”, which differ by country, are left out.
"""

from __future__ import annotations

from pressmark.extraction.names import words

HIS = words(
    "aaron abdullah adam ahmed alan albert alejandro alexander alexei ali anders"
    " andrei andrew anthony antonio antony arthur barack ben benjamin bernard bernie"
    " bill bob boris brad brian bruce carl carlos charles chris christopher daniel"
    " david dennis dmitri dmitry donald douglas edward emmanuel eric erik ernesto"
    " evan felipe fernando frank franz fred frederick friedrich gary george gerald"
    " gerhard giovanni giuseppe gordon greg gregory guillermo gustav hans harold"
    " harry hassan heinrich helmut henri henry howard hugo hussein ian ibrahim igor"
    " ivan jack jacob jacques jake james jan jason javier jeff jeffrey jens jeremy"
    " jerry jim joe johan johannes john jonathan jorge jose joseph joshua josé juan"
    " karl keith kenneth kevin klaus larry lars leonid louis luis luiz manuel marc"
    " marco marcus mario mark martin matthew mehdi michael miguel mike mikhail mitch"
    " mitt mohamed mohammad mohammed muhammad narendra nathan nicolas nigel nikolai"
    " olaf oleg oliver oscar otto pablo patrick paul pedro peter philip philippe"
    " pierre rafael ralph raymond recep ricardo richard rick robert roberto roger"
    " roland ronald rudolf samuel scott sean sergei sergey sergio shinzo simon"
    " stanislav stefan stephen steven ted thomas tim timothy todd tom tony ulrich"
    " vladimir volodymyr walter werner wilhelm william wolfgang yuri yusuf zachary"
)
"""First names of men, in small letters."""

HERS = words(
    "abigail agnes alexandra alice alison amanda amelia amy ana angela anita anna"
    " anne annette barbara beatrice beatriz betty brigitte carla carly carmen carol"
    " caroline catherine charlotte christina christine cindy claire clara claudia"
    " cristina debbie deborah diana diane dianne dolores donna doris dorothy edith"
    " eleanor elena elisabeth elizabeth ellen emily emma erica erika esther eva"
    " evelyn fatima fiona frances gabriela gertrude giorgia gloria greta hannah"
    " heather heidi helen helena helga hillary ingrid irene irina isabel isabella"
    " jacqueline jane janet jennifer jessica joan joanna josephine juanita judith"
    " judy julia julie karen katarina kate katherine kathleen kathy katrina kelly"
    " kirsten laura lena linda lisa lucia lucy lydia madeleine margaret margarita"
    " maria marie marilyn marina marine marta martha mary melania melissa mercedes"
    " michelle miriam monica nadia nancy naomi natalia natalie nicola nina olga"
    " pamela patricia paula penny rachel rebecca renate rita rosa rosemary ruth"
    " sabine samantha sandra sarah silvia sofia sonia sophia sophie stephanie susan"
    " susanne sylvia tatiana teresa theresa tiffany tulsi ursula valentina valerie"
    " vanessa vera veronica victoria virginia wendy yulia"
)
"""First names of women, in small letters."""
