"""News agencies, press-release wires, and how an organisation's name differs from a person's."""

from __future__ import annotations

from functools import lru_cache

from wireclean import prepared
from wireclean.fields import places
from wireclean.fields.tables import word_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.memo import Memo
from wireclean.typed import Final

# Words with which calls and labels begin, and which may stand in lower case in an organisation's name.
_CALLS: Final = word_set(
    """
    more about follow read get sign subscribe share view see all our your this how why what when who contact visit
    download join support listen watch latest related copyright buy send add save open go back next previous enable
    post
    """
)
_LOWER: Final = word_set(
    """
    of the and for de la le du des der die das und y e del in on at et di il da do am im van het a an ar
    """
)

_DISTRIBUTORS: Final = frozenset(
    {"tns", "tribune news service", "mct", "tribune content agency", "tca", "nyt news service"}
)


_PUNCTUATION: Final = pattern(r"\W+")


def _folded(mark: str) -> str:
    """A mark as it is looked up: lower case, without brackets, punctuation and a leading article."""
    key = mark[:120].casefold()
    if "  " in key or not key.replace(" ", "").isalnum():  # most are words and single spaces
        key = _PUNCTUATION.sub(" ", key)
    return key.strip().removeprefix("the ")


_KEYS: Final = Memo(_folded, most=2_048)
"""The keys of marks: the rules ask for that of each line around the headline more than once."""


_TABLES: Final = prepared.tables("wireclean.fields.agency_names")
_FULL: Final[dict[str, str]] = _TABLES["FULL"]
_WIRES: Final[dict[str, str]] = _TABLES["WIRES"]
_KNOWN: Final[frozenset[str]] = _TABLES["KNOWN"]

UNNAMED: Final = word_set(
    """
    agencies agency agence agences agencias agências agentur agenturen agenzie agentury agentúry agencje агентства
    وكالات סוכנויות एजेंसी एजेंसियां
    """
)
"""Words for agencies that are not named, in lower case."""

_BRANCH: Final = pattern(  # ABC Broken Hill, BBC Radio Kent, ITV News Meridian
    r"(?:ABC|BBC|CBC|ITV|STV|RNZ|RTÉ|Europa Press|g1|TV Globo|France Bleu|France 3)(?: (?:News|Radio"
    r"|Sport))?(?: [A-Z][\w’'-]+){1,3}"
)
_NEWS_OF: Final = pattern(  # SVT Nyheter, NOS Nieuws, TV2 Nyheder, Noticias RCN
    r"[A-ZÀ-ÞĀ-Ž]{2,5} ?\d{0,2} (?:Nieuws|Nyheter|Nyheder|Uutiset|Fréttir|Noticias|Notícias|Notizie|Haber|Nachrichten"
    r"|NWS|Aktuell|Actualités|Wiadomości|Zprávy|Vijesti|Vesti|Žinios|Ziņas|Uudised|Berita|Новости|Новини|Вести)"
    r"|(?:Noticias|Notícias) [A-ZÀ-ÞĀ-Ž]{2,5} ?\d{0,2}"
)
_EAST_DESK: Final = pattern(
    r"(?P<who>[^\W\d_]{2,12})[\s・　]?[^\W\d_]{0,6}(?:部|編集局|編集部|取材班|编辑部|編輯部|취재팀|편집국)"
)
_DPA_DESK: Final = pattern(r"dpa[/ ](?!afx)(?:[a-z]{2,4}|infocom)$", IGNORECASE)  # dpa/lno, dpa-infocom
_CALL_SIGN: Final = pattern(  # KXAN, WJET/WFXP
    r"[KW][A-Z]{2,3}(?:-?(?:TV|DT|AM|FM|LD))?(?: ?\d{1,2})?(?:/[KW][A-Z]{2,3})*"
)
_HOST: Final = pattern(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|at|ch|it|fr|es|is|in|info|news|co|io|eu|no|se|dk|nl|gov|tv|ca|au|uk|nz|za"
    r"|ie|be|pt|br|pl|cz|ru|ua|id|my|hr|rs|ro|hu|gr|bg|lt|lv|ee|vn|cn|jp|kr|tw|hk|sg|ph|th|pk|bd|lk|np|kz|ae|sa|qa|ke|ng|gh"
    r"|mx|ar|cl|pe)",
    IGNORECASE,
)

_OF_CITY: Final = pattern(  # Capital FM (Nairobi), Vanguard (Lagos), The Nation (Nairobi)
    r"(?:The [A-Z][\w.’' -]{2,28}|[A-Z][\w’'-]{2,20}|[A-Z][\w ]{1,20} (?:FM|TV|Radio)) \(([A-Z][\w .'-]{2,20})\)"
)

# One of these among the words makes a name an organisation's, also alone ("Staff", "Newsroom").
_STRONG: Final = word_set(
    """
    staff agencies bureau newsroom newsdesk redazione redaktion rédaction redacción redação redactie redaksjonen
    toimitus
    editors services newswire newspapers contributors presseagentur nachrichtenagentur reuters bloomberg agence
    agencia agenzia agência correspondents reporters डेस्क ডেস্ক প্রতিবেদক செய்திப்பிரிவு وكالات
    מערכת כתבי ڈیسک تحریریہ நிருபர் డెస్క్ డిజిటల్ డిజిటల్‌ प्रतिनिधि संवाददाता टीम ब्यूरो প্রতিবেদন নিউজ বার্তাকক্ষ ব্যুরো রিপোর্ট செய்திச் சேவை
    редакция редакція редакцията редакција редакции σύνταξη σύνταξης redakcja redakce redakcia szerkesztőség
    redacția redakcija toimetus กองบรรณาธิการ ทีมข่าว
    """
)
# With these end the names of papers, and hardly a person's, a section's or a company's.
_PAPERS: Final = word_set(
    """
    post herald tribune chronicle gazette examiner inquirer sentinel courier dispatch observer journal globe times
    bulletin democrat republican register ledger statesman oregonian tennessean oklahoman californian missourian
    star-tribune post-gazette post-dispatch star-telegram news-press news-tribune herald-leader herald-tribune
    news-sentinel journal-constitution journal-sentinel courier-journal times-union times-dispatch times-picayune
    union-tribune review-journal spokesman-review american-statesman press-gazette post-crescent free-press news-leader
    journal-star register-guard pioneer-press press-democrat star-advertiser democrat-gazette telegram-gazette
    times-news herald-news daily-times australian shimbun
    """
)
# One of these makes an organisation's name together with a word of its own ("Denver Post", not "Post").
_ORG_WORDS: Final = _PAPERS | word_set(
    """
    news press media star desk agency association board inc llc ltd plc gmbh ag corp corporation company wire network
    service team tv radio magazine independent today digital editorial university institute foundation center centre
    department ministry council presse zeitung nachrichten monitor review daily weekly mail telegraph guardian
    advertiser bee blade citizen enterprise leader republic reporter-herald plain-dealer virginian-pilot report
    reports newsletter mirror channel publications publishing group society correspondents office commission committee
    organization organisation federation union hub beacon newsnation broadcasting television rundschau anzeiger kurier
    echos figaro monde tageblatt allgemeine blatt nacional diario gaceta mundo país corriere repubblica gazzetta
    stampa courant columbian newswires examiner-enterprise telegram gleaner argus express arkansan pantagraph
    """
)
# What stands in front of these makes the name.
_NEVER_FIRST: Final = word_set(
    """
    company report reports service team office group society network channel center centre
    """
)
# Names of organisations all of whose words name sections, too.
_OF_GENERIC: Final = frozenset({"daily news", "editorial board", "wire services", "associated press"})
# Words that name a page's section rather than a publisher, when they stand with "news".
_GENERIC: Final = word_set(
    """
    news local world national breaking latest top business sports sport us u.s. political politics health
    entertainment more related other today's media press release releases live state regional international community
    crime education science technology tech weather city county general good fake all trending video opinion email
    daily the of and in your our featured india global money lifestyle team read next up watch today on for
    digital social company group service
    """
)


def full_name(mark: str) -> str | None:
    """The agency that a mark stands for, by its full name; for a press-release wire the wire's name.

    Args:
        mark: what stands in a dateline's brackets, in a byline or in a notice: ``AP``, ``dpa/lno``, ``GLOBE
        NEWSWIRE``.

    Returns:
        ``None`` for every other organisation: it is named as printed.
    """
    key = _KEYS[mark]
    if key in _FULL:
        return _FULL[key]
    if key in _WIRES:
        return _WIRES[key]
    return "Deutsche Presse-Agentur" if _DPA_DESK.match(key) else None


def name_of(mark: str) -> str:
    """An organisation by its full name where it is an agency that we know, else as printed."""
    return full_name(mark) or mark


def is_printed_mark(mark: str) -> bool:
    """Whether a mark is an agency's, and printed as one: ``AP`` and ``Ap``, but not ``Pa`` amid a sentence."""
    return is_agency(mark) and is_organisation(mark)


def without_desk(name: str) -> str:
    """An agency's name without that of the desk behind it: ``時事通信 社会部``."""
    found = _EAST_DESK.fullmatch(name) if not name.isascii() else None
    return found["who"] if found is not None and is_agency(found["who"]) else name


def is_agency(mark: str) -> bool:
    """Whether a mark is one of an agency, a service or a broadcaster that we know."""
    key = _KEYS[mark]
    return key in _FULL or key in _KNOWN or key in _WIRES or _DPA_DESK.match(key) is not None


def is_release_wire(mark: str) -> bool:
    """Whether a mark is one of a wire that carries press releases."""
    return _KEYS[mark] in _WIRES


def is_distributor(mark: str) -> bool:
    """Whether a mark names a service that distributes other papers' stories and wrote none of its own (``TNS``)."""
    return _KEYS[mark] in _DISTRIBUTORS


def is_call_sign(mark: str) -> bool:
    """Whether a mark is a North American station's call sign: ``KXAN``, ``WJET/WFXP``."""
    return _CALL_SIGN.fullmatch(mark.strip()) is not None


@lru_cache(maxsize=2048)
def is_organisation(name: str) -> bool:
    """Whether a name is that of an organisation, and not of a person.

    A name is an organisation's when it is an agency's, a station's or a host's, or when one of its words says so
    (``Times``, ``Staff``, ``Inc.``). The name of a page's section (``Local News``) is none.
    """
    name = " ".join(name[:120].split()).strip(" .,;:=+")
    if not name or len(name.split()) > 10:
        return False
    key = _KEYS[name]
    if key in _FULL or key in _KNOWN or key in _WIRES or _DPA_DESK.match(key):
        # "Pa" or "Ani" in the middle of a sentence is no agency.
        return len(key) > 3 or name[:2].isupper() or name in ("Ap", "Afp", "dpa", "Pti", "epd", "g1")
    return _is_outlet(name) or _says_organisation(name)


def _is_outlet(name: str) -> bool:
    """Whether a name is a station's, a host's, a broadcaster's branch, a paper's with its city or a desk's."""
    if is_call_sign(name) or _HOST.fullmatch(name) or _BRANCH.fullmatch(name) or _NEWS_OF.fullmatch(name):
        return True
    if name[-1] == ")" and (paper := _OF_CITY.fullmatch(name)) and places.is_city(paper[1]):
        return True
    return not name.isascii() and _EAST_DESK.fullmatch(name) is not None


def _says_organisation(name: str) -> bool:
    """Whether one of a name's words says that it is an organisation's."""
    printed = [word.strip("().,'’/&") for word in name.replace("/", " ").split()]
    words = [word.casefold() for word in printed]
    if not words:  # a slash alone
        return False
    if (words[0] in _CALLS and len(words) > 2) or printed[0][:1].islower():
        return False
    if any(
        word[:1].islower() and not (word in _LOWER or word in _STRONG or word in _ORG_WORDS or "." in word)
        for word in printed
    ):
        return False
    if not _STRONG.isdisjoint(words) or words[-1].endswith("-redaktion"):  # IN-Redaktion
        return True
    own = [word for word in words if word and word not in _GENERIC]
    if not any(
        (word in _ORG_WORDS and (number or word not in _NEVER_FIRST))
        or (number and "-" in word and word.rpartition("-")[2] in _ORG_WORDS)  # Topeka Capital-Journal
        for number, word in enumerate(words)
    ):
        town = " ".join(words[:-1])
        return "sun" in words and (len(words) > 2 or words[0] == "the" or places.is_city(town))  # a surname too
    if name.casefold() in _OF_GENERIC:
        return True
    return bool(own) and (len(words) > 1 or name.isupper()) and not (len(own) == 1 and len(words) == 1)


def begins_as_paper(name: str) -> bool:
    """Whether a name begins with a word that ends papers' names, so that what stands before it belongs to it."""
    first = name.partition(" ")[0].casefold()
    return first in _ORG_WORDS or first in _STRONG


def ends_as_paper(name: str) -> bool:
    """Whether a name ends with a word that only papers' names do: ``Green Bay Press-Gazette``."""
    return name.rpartition(" ")[2].casefold() in _PAPERS


def is_branch(name: str) -> bool:
    """Whether a name is that of a broadcaster's or agency's branch: ``ABC Broken Hill``, ``Europa Press Cantabria``."""
    return _BRANCH.fullmatch(name) is not None


def is_host(name: str) -> bool:
    """Whether a name is a site's address: ``example.de``."""
    return _HOST.fullmatch(name) is not None
