"""The wording of site furniture: what pages carry around their articles.

The patterns are of the kinds of line that news sites have in common, not of any site.
"""

from __future__ import annotations

import re

_START = r"^[\W_]*"
_STRONG = re.compile(
    _START
    + r"""(?:
      (?:read|see|watch|listen|hear|view|click|tap|swipe|scroll)
        \s+(?:more|also|next|here|too|now|on|this|all|our|the\s+full|to\s+our)\b
    | also\s+(?:read|see|watch|on|in)\b | see\s+also\b
    | (?:kindly|please)
        \s+(?:read|share|like|follow|subscribe|enter|enable|wait|support)\b
    | your\s+(?:e-?mail|comment|name|rating|browser)\b
    | (?:required|mandatory)\s+fields\b
    | (?:add|post|write|submit)\s+(?:a|your)\s+(?:comment|review)\b
    | for\s+(?:the\s+latest|more|all|breaking|full|further|daily|in-depth)\b.*\b(?:visit
        |follow|click|subscribe|download|check|read|sign|go\s+to|join|tune|see)\b
    | you\s+(?:must|need\s+to|have\s+to|can\s+(?:now\s+)?)\s*(?:be\s+)?(?:log|sign
        |subscri|register|follow)
    | (?:click|continue|read|view|see)
        \s+(?:any|reading|the\s+(?:full|original|rest|whole))
    | (?:with|source|from|via)\s*:?\s+(?:reuters|afp|ap|dpa|agenc(?:y|ies))\W*$
    | rate\s+(?:this|author|the)\b
    | disclaimer\b
    | (?:the\s+)?(?:views|opinions|comments)\s+(?:and\s+\w+\s+)?expressed\b
    | you\s+are\s+here\b | (?:adjust\s+)?(?:font|text)\s+size\b
    | source\s*(?:link|site|url)\b | original\s+(?:article|source|link)\b
    | via\s*: | more\s+to\s+follow\b | this\s+is\s+a\s+(?:developing|breaking)\s+story
    | (?:this|the)\s+(?:article|story|content|material|page|website)
        \s+(?:may|can|must|uses)\b
    | do\s+not\s+(?:follow|copy|reproduce|republish|sell)\b
    | follow\b.{0,50}\bon\s+(?:twitter|facebook|instagram|x|telegram|linkedin|google
        |youtube|whatsapp|tiktok|social)\b
    | (?:read|more|related|see\s+also|watch|listen|quiz|poll|crossword|newsletter
        |don['’]t\s+miss)\s*:
    | next\s+(?:week|month|issue|edition|time)\s*:
    | newsletters?\s*(?:$|[|•·:–—-]|\s{2})
    | (?:you\s+(?:may|might|could)\s+also\s+(?:like|enjoy)|(?:on\s+sale|out)\s+now\b
        |enjoying\s+(?:this|our)\b|do\s+you\s+agree\?)
    | (?:more|further)\s+(?:on|from|about|reading|stories|news|coverage|articles)\b
    | (?:related|recommended|trending|popular|similar|other|top|latest|most\s+read
        |most\s+popular|editor['’]?s['’]?)\s+(?:picks?|stories|articles?|posts?|news
        |topics|content|videos|headlines|coverage|reading|links)\b
    | (?:advertisement|advertising|sponsored|promoted|paid\s+content|adverts?)\b
    | (?:subscribe|sign\s+(?:up|in)|log\s?in|register|donate|support\s+(?:us|our))\b
    | (?:share|tweet|pin|print|e-?mail|save|bookmark|follow)
        \s*(?:$|this|us|on|via|with|:|article)
    | (?:comments?\s+(?:are\s+)?(?:closed|off|disabled)|leave\s+a\s+(?:comment|reply)
        |(?:\d+|no|view|post|show)\s+comments?\b|join\s+the\s+(?:conversation|debate))
    | (?:tags?|topics?|categor(?:y|ies)|filed\s+under|keywords|labels)\s*:
    | (?:posted|published|filed)\s+in\b
    | sources?\s*:
    | (?:©|\(c\)\s*(?:19|20)\d\d|copyright\b|all\s+rights\s+reserved)
    | (?:no\s+part\s+of|unauthori[sz]ed\s+(?:use|copying|reproduction))\b
    | (?:terms\s+(?:of|and)|privacy\s+policy|cookie|we\s+use\s+cookies|accept\s+all)
    | (?:back\s+to\s+top|load\s+more|show\s+more|skip\s+to|next\s+(?:article|page|post)
        |previous\s+(?:article|page|post)|main\s+menu|home\s*(?:>|/|»|$))
    | (?:this|the)\s+(?:article|story|report|text|post)\s+(?:was|is|has\s+been)\s+
        (?:first|originally|translated|updated|published|produced|edited|written|part)
    | (?:additional\s+)?(?:reporting|writing|editing|translat(?:ed|ion))\s+by\b
    | (?:with|using)\s+(?:agency|agencies|additional|wire)
        \s+(?:reports?|reporting|copy|inputs?|material)
    | (?:with\s+)?inputs?\s+from\b
    | (?:with|using)\s+material\s+from\b
    | (?:image|photo|video|audio|picture|gallery|slideshow)s?
        (?:\s+(?:placeholder|gallery|player
          |unavailable|\d+/\d+|\d+\s+of\s+\d+))
    | (?:photo|image|picture|foto|credit|photograph|illustration|graphic|video|getty
        )s?(?:\s+(?:credit|by|courtesy|source)s?)?\s*[:/©]
    | (?:loading|play\s+video|watch\s+live|live\s+updates?|breaking\s+news)\s*[.…:]*$
    | \d+\s+(?:min(?:ute)?s?)\s+(?:read|ago)
    | (?:last\s+)?updated?\s+(?:at|on)?\s*:?\s*\d
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(r"^\S*(?:https?://|www\.)\S+$")
_EMBEDDED = re.compile(
    r"pic\.twitter\.com/|\(@\w+\)\s+(?:[A-Z][a-z]{2,8}\.?\s+\d|\d{1,2}\s[A-Z])"
    r"|\bA post shared by\b|https?://t\.co/"
)
_NOTICE = re.compile(
    r"\ball rights (?:are )?reserved\b|\bmay not be (?:re)?(?:published|produced)\b"
    r"|\bwithout (?:the )?(?:prior|express|written)\b.{0,30}\b(?:permission|consent)\b"
    r"|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) the (?:views|opinions)\b"
    r"|\b(?:privacy policy|terms of (?:use|service)|cookie policy)\b"
    r"|\bprotected by reCAPTCHA\b|\bby subscribing\b|\bquality journalism\b"
    r"|\bsupport (?:our|independent|quality) (?:journalism|work|reporting)\b",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[.!?”\"'’)…]\s*(?P<link>[(\[]?(?:read|see|show|learn)\s+more\s*(?:here|[.…»›→>\])]+)?"
    r"|[(\[]?continue\s+reading\s*[.…»›→>\])]*)$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:>{1,3}|»|►|▶|→|➤|•|▪|●|■|\*|–\s*>)\s*\S")
_INVITES = re.compile(
    _START
    + r"""(?:find|get|download|join|discover|try|receive|order|buy|save|win|apply|book
    |shop|start|choose|compare|browse|explore|check|don['’]t\s+miss|stay|never\s+miss
    |listen|watch|read|follow|become|enter|support|send|write|visit|call|learn|search
    |test|enjoy|want|looking\s+for|do\s+you)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_OFFERS = re.compile(
    r"""\b(?:now|today|free|e-?mail|newsletters?|inbox|apps?|jobs?|offers?|deals?|here
    |subscri\w+|alerts?|notifi\w+|podcasts?|channel|vouchers?|coupons?|discounts?
    |premium|account|membership|trial|broadcast|live|radio|online|website|magazine
    |tickets?|price|poll|save|whatsapp|telegram|facebook|twitter|instagram|youtube)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT = re.compile(
    r"""^\(?\s*(?:(?:file\s+)?(?:photo|image|picture|foto|illustration|graphic|credit
    |video|photographer|photography)s?(?:\s+(?:credit|by|courtesy))?\s*[:/©].*
    |©(?!.*(?:\b(?:19|20)\d\d\b|rights)).*)\)?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_AGENCIES = (
    r"(?:getty(?:\s+images?)?|reuters|afp|ap(?:\s+photo)?|epa(?:-efe)?|dpa|efe|ansa|upi"
    r"|shutterstock|imago|anadolu|xinhua|tass|sputnik|kyodo|bloomberg|afp-jiji|pti|ani"
    r"|i?stock|flickr|unsplash|wikimedia(?:\s+commons)?|keystone|zuma(?:\s+press)?)"
)
_CREDIT_LINE = re.compile(  # “Sputnik/via Reuters”, “© Ada Lund / AFP”, “AP”
    rf"^\W*(?:(?-i:[A-Z])[\w.’'-]*\s+){{0,4}}[\w.’'-]*\s?(?:[/|]|\bvia\b)?\s?(?:via\s+)?"
    rf"{_AGENCIES}(?:\s?(?:[/|,]|\bvia\b)\s?[\w.’' -]{{2,30}})?\W*$",
    re.IGNORECASE,
)
_CREDITED = re.compile(  # how a caption ends that says whose its picture is
    rf"(?:[(\[]|\s[/|–—-]\s?|\.\s+|©\s?)(?:[^()\[\]|.]{{0,40}}(?:[/|,]|\bvia\b)\s?)?"
    rf"{_AGENCIES}(?:[/,][\w.’' -]{{2,30}})?[)\]]?\W*$"
    r"|\((?:[A-Z][\w.’'-]+\s?){1,4}/\s?(?:[A-Z][\w.’'-]+\s?){1,5}\)$"
    r"|,\s*(?:photo|picture|image|credit)\s*:\s*[^()\[\]]{2,60}$"
    r"|[(\[/|.]\s*(?:photos?|pictures?|images?|credits?|courtesy|illustration)"
    r"(?:\s+(?:by|credit|courtesy|source))?\s*[:/©]?\s*[^()\[\]]{2,60}[)\]]?$",
    re.IGNORECASE,
)
_FILED = re.compile(
    r"^\W*(?:file\s+(?:photo|picture|image)|file)\s*[-:–—.]"
    r"|^\W*(?:photo|picture|image)\s+shows\b",
    re.IGNORECASE,
)
_DATED = re.compile(  # “… in Norrvik, Ostmark, May 15, 2022.”
    r"(?:,|\s(?:on|in|of))\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?"
    r"|\w*\s?\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,?)"
    r"\s+(?:19|20)\d\d\.?$|\w\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"[a-z]*\.?\s+\d{1,2},\s+(?:19|20)\d\d\.?$",
    re.IGNORECASE,
)
_SHOWN = re.compile(  # what people do in pictures
    r"\b(?:attends?|arrives?|speaks?|talks?|shakes?|poses?|walks?|stands?|sits?|looks?"
    r"|meets?|gestures?|waves?|holds?|takes?|gathers?|listens?|addresses|address|chairs?"
    r"|delivers?|greets?|inspects?|visits?|welcomes?|leaves?|is\s+seen|are\s+seen|seen"
    r"|pictured|pose|shake)\b"
)
_FLAGGED = re.compile(
    r"(?:poll|quiz|watch|listen|video|photos|live|explainer|update|updated|analysis)"
    r"\s*:(?:\s+\S+){4}",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"\b(?:said|says|told|according)\b|[“”\"]|^(?:He|She|They|But|And)\s"
)
_TELLS = re.compile(r"\b(?:said|says|told|according|was|were|will|would)\b|[“”\"]")
_SCENE = re.compile(  # “… in Norrvik”, “… at the harbour in May”
    r"^[\"'“‘]?[A-Z].*\b(?:in|at|near|outside)\s+(?:the\s+)?"
    r"(?:[A-Z][\w’'-]+[ ,]*){1,3}(?:(?:19|20)\d\d)?\)?$"
)
_DOES = re.compile(
    r"\b(?:\w{2,}ed|is|are|has|have|to|as|after|amid|over|against|why|how|what|who"
    r"|not|no|its|his|her|their|than|more|could|may|must|should)\b|[?!:;]",
)
_PICTURED = re.compile(
    r"""^\s*(?:(?:picture|photo|image)\s+)?caption\s*:
    |\((?:far\s+|second\s+from\s+|top\s+|bottom\s+|2nd\s+)?
        (?:left|right|cent(?:er|re)|l|r|c)\)|\((?:[^)]*\b)?(?:photo|picture|image|archive|file|illustration)\b[^)]*\)$
    |\b(?:file\s+photo|pictured\s+(?:above|here|in|on|with))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTS = re.compile(
    r"""^(?>\b[\d.,]+\s?[km]\b|[\W\d_]|\b(?:share|shares|save|copy|link|likes?|tweet|post
    |e-?mail|mail|print|comments?|facebook|twitter|whatsapp|telegram|follow|views?|google
    |reddit|linkedin|pinterest|flipboard|messenger|viber|tumblr|instagram|youtube|tiktok
    |pocket|button|sharing|on|via|us|x)\b)+$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LIST_HEADING = re.compile(
    _START
    + r"""(?:read\s+(?:next|also|more)|also\s+(?:in|on|read)\b.*
    |more\s+(?:from|in|on|stories|news)\b.*
    |(?:related|recommended|trending|popular|similar|most\s+(?:read|popular)|latest)
        (?:\s+(?:stories|articles?|posts?|news|topics|content|reading|coverage))?
    |you\s+(?:may|might)\s+also\s+like)[\s:…]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_AD_LABEL = re.compile(
    r"^\W*(?:advertise?ments?|advertising|sponsored|anzeige)\W*$", re.IGNORECASE
)
_MASTHEAD = re.compile(
    r"\b(?:since|est(?:ablished|d)?\.?|founded(?:\s+in)?)\s+1[6-9]\d\d\b"
    r"|\b(?:No|Nr|Vol|Issue)\.?\s*\d[\d.,]*\s*(?:$|[|·•,–—-])",
    re.IGNORECASE,
)
_LONGEST_LIST_HEADING = 6
_LONGEST_MASTHEAD = 14
_LONGEST = 40
_LONGEST_NOTICE = 90
_LONGEST_CAPTION = 75
_CREDIT_LONGEST = 10


def is_furniture(line: str, words: int) -> bool:
    """Whether the wording of a line is that of site furniture."""
    if words > _LONGEST_NOTICE:
        return False
    if _NOTICE.search(line) or _EMBEDDED.search(line) or _ADDRESS.match(line):
        return True
    if words > _LONGEST:
        return False
    if words and _COUNTS.match(line):
        return True
    return bool(_STRONG.match(line)) or (
        bool(_BULLET.match(line)) and (is_offer(line) or line.lstrip()[0] in ">»►▶→➤")
    )


def find_trailing_link(line: str) -> int | None:
    """Return where a link to more begins that ends a line, as “… Read more …”."""
    found = _TRAILING.search(line)
    return found.start("link") if found else None


def is_list_heading(line: str, words: int) -> bool:
    """Whether a line heads a list of other articles: “Read next”, “More from …”."""
    return words <= _LONGEST_LIST_HEADING and bool(_LIST_HEADING.match(line))


def is_ad_label(line: str) -> bool:
    """Whether a line says only that what follows is an advertisement."""
    return bool(_AD_LABEL.match(line))


def is_masthead(line: str) -> bool:
    """Whether a line gives a paper's age or number, as under its name."""
    return len(line.split()) <= _LONGEST_MASTHEAD and bool(_MASTHEAD.search(line))


def is_offer(block: str) -> bool:
    """Whether a stretch of lines invites the reader to something on the site."""
    return bool(_INVITES.match(block)) and bool(_OFFERS.search(block))


def is_credit(line: str, words: int) -> bool:
    """Whether a line says whose a picture is."""
    return (
        words <= _CREDIT_LONGEST
        and not _FILED.match(line)
        and bool(_CREDIT.match(line) or _CREDIT_LINE.match(line))
    )


def is_caption(line: str, words: int) -> bool:
    """Whether a line speaks of where people stand in a picture, or of the picture."""
    return words <= _LONGEST and bool(_PICTURED.search(line))


def is_filed(line: str) -> bool:
    """Whether a line begins as captions do: “File photo: …”, “Picture shows …”."""
    return bool(_FILED.match(line))


def is_telling(line: str) -> bool:
    """Whether a line reports what somebody says, or goes on about somebody."""
    return bool(_REPORTS.search(line))


def is_flagged_headline(line: str) -> bool:
    """Whether a line has what some headlines begin with: “Poll: …”, “Watch: …”."""
    return bool(_FLAGGED.match(line))


def names_a_scene(line: str) -> bool:
    """Whether a line without full stop says who is in a picture and where.

    “Ada Lund and Peter Brandt in Norrvik”: nobody does anything but what shows.
    """
    doing = _SHOWN.sub("", line)
    return bool(_SCENE.search(line)) and not (
        _TELLS.search(line) or _DOES.search(doing)
    )


def is_long_caption(line: str, words: int) -> bool:
    """Whether a sentence is one of those under pictures: credited, filed, dated."""
    if words > _LONGEST_CAPTION:
        return False
    placed = _DATED.search(line) or _PICTURED.search(line)
    dated = placed and _SHOWN.search(line) and not _TELLS.search(line)
    return bool(dated or _FILED.search(line) or _CREDITED.search(line))
